import type { Fields } from '../../kit/fields.ts';
import { completeBox } from '../boxes/box-schema.ts';
import { createVersion } from '../boxes/box-versions.ts';
import type { Box } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';
import { fileOf, fillBlobs } from './seed-blobs.ts';
import { PROVIDERS } from './seed-people.ts';
import { COURSES, variable, webVariables } from './seed-variables.ts';

const guid = (number: number): string => `b0000000-0000-4000-a000-${String(number).padStart(12, '0')}`;

/** Ids of the seeded boxes, policies and versions. */
export const BOXES = {
  web: guid(1),
  webV1: guid(2),
  webV11: guid(3),
  nginx: guid(4),
  database: guid(5),
  shared: guid(6),
  sharedV2: guid(7),
  shop: guid(8),
  stack: guid(9),
  twinA: guid(10),
  twinB: guid(11),
  broken: guid(12),
  stuck: guid(13),
  linux: guid(21),
  large: guid(22),
  cluster: guid(23),
  windows: guid(24),
} as const;

type Add = (id: string, name: string, type: string, fields: Fields) => Box;

/** Fills in boxes of every type, with versions. */
export function fillBoxes(store: Store): void {
  const add: Add = (id, name, type, fields) => {
    const common = {
      id,
      name,
      schema: schemaOf(`boxes/${type}`),
      owner: 'operations',
      description: `Demo box ${name}`,
    };
    return store.keep(store.boxes, id, completeBox(store, { ...common, ...fields }));
  };
  fillBlobs(store);
  fillPolicies(add);
  fillScripts(add);
  fillVersioned(store, add);
  fillTemplates(add);
}

function fillPolicies(add: Add): void {
  const policy = (claims: string[], instances: number) => ({
    claims,
    provider_id: PROVIDERS.test,
    lifespan: { operation: 'none' },
    profile: profile(instances),
  });
  add(BOXES.linux, 'linux-small', 'policy', policy(['linux'], 1));
  add(BOXES.large, 'linux-large', 'policy', policy(['linux', 'large'], 1));
  add(BOXES.cluster, 'linux-cluster', 'policy', policy(['linux', 'cluster'], 3));
  add(BOXES.windows, 'windows-small', 'policy', policy(['windows'], 1));
}

function fillScripts(add: Add): void {
  const requirements = ['linux'];
  add(BOXES.nginx, 'nginx', 'script', {
    ...scripts('install', 'configure'),
    variables: [variable('http', 'Port', '80'), variable('worker_processes', 'Number', '2')],
  });
  add(BOXES.database, 'database', 'script', {
    requirements,
    ...scripts('install', 'configure', 'start', 'stop'),
    variables: [
      variable('DB_NAME', 'Text', 'app'),
      variable('DB_PASSWORD', 'Password', 'demo-only'),
      ...COURSES,
    ],
  });
  add(BOXES.twinA, 'twin', 'script', { requirements, ...scripts('install') });
  add(BOXES.twinB, 'twin', 'script', { requirements, ...scripts('install') });
  const failing = [variable('INSTALL_EXIT_CODE', 'Number', '3')];
  add(BOXES.broken, 'broken', 'script', { ...scripts('install'), variables: failing });
  const hanging = [variable('HANG_IN', 'Text', 'deploy')];
  add(BOXES.stuck, 'stuck', 'script', { ...scripts('install'), variables: hanging });
}

function fillVersioned(store: Store, add: Add): void {
  const web = add(BOXES.web, 'web', 'script', {
    requirements: ['linux'],
    ...scripts('pre_install', 'install', 'configure', 'start', 'stop', 'dispose'),
    variables: webVariables(BOXES.nginx, BOXES.database),
  });
  const version = (major: number, minor: number, description: string) => ({
    number: { major, minor, patch: 0 },
    description,
  });
  createVersion(store, web, version(1, 0, 'First'), BOXES.webV1);
  createVersion(store, web, version(1, 1, 'Second'), BOXES.webV11);
  const shared = add(BOXES.shared, 'shared-tools', 'script', {
    owner: 'library',
    members: [{ role: 'read', workspace: 'operations' }],
    requirements: ['linux'],
    ...scripts('install'),
    variables: [variable('CHANNEL', 'Options', 'stable', { options: 'stable,beta' })],
  });
  createVersion(store, shared, version(2, 0, 'Stable'), BOXES.sharedV2);
}

function fillTemplates(add: Add): void {
  add(BOXES.stack, 'bucket', 'cloudformation', {
    type: 'CloudFormation Service',
    template: fileOf('template.json'),
    variables: [variable('BucketName', 'Text', 'demo-bucket')],
  });
  const part = (name: string, id: string, variables: readonly Fields[]) => ({
    name,
    tags: [`shop-${name}`],
    automatic_updates: 'off',
    box: { id, variables },
    policy: { requirements: ['linux'] },
  });
  const sha = { name: 'GIT_SHA', type: 'Text', value: 'ab12cd' };
  add(BOXES.shop, 'shop', 'application', {
    services: [part('db', BOXES.database, []), part('web', BOXES.web, [sha])],
  });
}

function scripts(...names: string[]): Fields {
  const file = (name: string) => ({ ...fileOf(`${name}.sh`), destination_path: 'scripts' });
  return { events: Object.fromEntries(names.map((name) => [name, file(name)])) };
}

function profile(instances: number): Fields {
  const schema = schemaOf('test/compute/profile');
  const where = {
    image: 'test',
    keypair: 'test_keypair',
    location: 'Simulated Location',
    flavor: 'test.micro',
  };
  return { schema, ...where, instances };
}
