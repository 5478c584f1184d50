import { completeBox } from './box-schema.ts';
import { createVersion } from './box-versions.ts';
import { schemaOf } from './pages.ts';
import type { Fields, Variable } from './records.ts';
import { PROVIDERS } from './seed-people.ts';
import type { Store } from './store.ts';

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

/** Fills in boxes of every type, with versions. */
export function fillBoxes(store: Store): void {
  const add = (id: string, name: string, type: string, fields: Fields = {}) => {
    const common = {
      id,
      name,
      schema: schemaOf(`boxes/${type}`),
      owner: 'operations',
      description: `Demo box ${name}`,
    };
    return store.keep(store.boxes, id, completeBox(store, { ...common, ...fields }));
  };
  const scripts = (...names: string[]) => ({
    events: Object.fromEntries(names.map((name) => [name, eventFile(name)])),
  });
  const policy = (instances: number) => ({
    provider_id: PROVIDERS.test,
    lifespan: { operation: 'none' },
    profile: profile(instances),
  });
  add(BOXES.linux, 'linux-small', 'policy', { claims: ['linux'], ...policy(1) });
  add(BOXES.large, 'linux-large', 'policy', { claims: ['linux', 'large'], ...policy(1) });
  add(BOXES.cluster, 'linux-cluster', 'policy', { claims: ['linux', 'cluster'], ...policy(3) });
  add(BOXES.windows, 'windows-small', 'policy', { claims: ['windows'], ...policy(1) });
  add(BOXES.nginx, 'nginx', 'script', {
    ...scripts('install', 'configure'),
    variables: [variable('http', 'Port', '80'), variable('worker_processes', 'Number', '2')],
  });
  add(BOXES.database, 'database', 'script', {
    requirements: ['linux'],
    ...scripts('install', 'configure', 'start', 'stop'),
    variables: [
      variable('DB_NAME', 'Text', 'app'),
      variable('DB_PASSWORD', 'Password', 'demo-only'),
      ...FATES,
    ],
  });
  const web = add(BOXES.web, 'web', 'script', {
    requirements: ['linux'],
    ...scripts('pre_install', 'install', 'configure', 'start', 'stop', 'dispose'),
    variables: webVariables(),
  });
  createVersion(store, web, { number: { major: 1, minor: 0, patch: 0 }, description: 'First' }, BOXES.webV1);
  createVersion(
    store,
    web,
    { number: { major: 1, minor: 1, patch: 0 }, description: 'Second' },
    BOXES.webV11,
  );
  const shared = add(BOXES.shared, 'shared-tools', 'script', {
    owner: 'library',
    members: [{ role: 'read', workspace: 'operations' }],
    requirements: ['linux'],
    ...scripts('install'),
    variables: [variable('CHANNEL', 'Options', 'stable', { options: 'stable,beta' })],
  });
  createVersion(
    store,
    shared,
    { number: { major: 2, minor: 0, patch: 0 }, description: 'Stable' },
    BOXES.sharedV2,
  );
  add(BOXES.twinA, 'twin', 'script', { requirements: ['linux'], ...scripts('install') });
  add(BOXES.twinB, 'twin', 'script', { requirements: ['linux'], ...scripts('install') });
  add(BOXES.broken, 'broken', 'script', {
    ...scripts('install'),
    variables: [variable('INSTALL_EXIT_CODE', 'Number', '3')],
  });
  add(BOXES.stuck, 'stuck', 'script', {
    ...scripts('install'),
    variables: [variable('HANG_IN', 'Text', 'deploy')],
  });
  add(BOXES.stack, 'bucket', 'cloudformation', {
    type: 'CloudFormation Service',
    template: {
      url: '/services/blobs/download/demo/template.json',
      length: 2,
      content_type: 'application/json',
    },
    variables: [variable('BucketName', 'Text', 'demo-bucket')],
  });
  add(BOXES.shop, 'shop', 'application', {
    services: [
      {
        name: 'db',
        tags: ['shop-db'],
        automatic_updates: 'off',
        box: { id: BOXES.database, variables: [] },
        policy: { requirements: ['linux'] },
      },
      {
        name: 'web',
        tags: ['shop-web'],
        automatic_updates: 'off',
        box: { id: BOXES.web, variables: [{ name: 'GIT_SHA', type: 'Text', value: 'ab12cd' }] },
        policy: { requirements: ['linux'] },
      },
    ],
  });
}

function variable(name: string, type: string, value: string, more: Fields = {}): Variable {
  return { name, type, value, required: false, visibility: 'public', ...more };
}

/** Variables that decide how operations end, switched off; the platform's own test box had such. */
const FATES = ['INSTALL_EXIT_CODE', 'CONFIGURE_EXIT_CODE', 'DISPOSE_EXIT_CODE']
  .map((name) => variable(name, 'Number', '0'))
  .concat(['HANG_IN', 'PROVIDER_FAILS', 'PUBLISH'].map((name) => variable(name, 'Text', '')));

/** One of each of the eight types, and a required one without a value. */
function webVariables(): Variable[] {
  return [
    variable('GIT_SHA', 'Text', '', { required: true }),
    variable('GREETING', 'Text', 'hello'),
    variable('ADMIN_PASSWORD', 'Password', ''),
    variable('WORKERS', 'Number', '2'),
    variable('http', 'Port', '8080'),
    variable('SETTINGS', 'File', ''),
    variable('LOG_LEVEL', 'Options', 'info', { options: 'debug,info,error' }),
    variable('nginx', 'Box', BOXES.nginx, { automatic_updates: 'off' }),
    variable('http', 'Port', '8081', { scope: 'nginx' }),
    variable('db', 'Binding', BOXES.database, { visibility: 'private' }),
    ...FATES,
  ];
}

function eventFile(name: string): Fields {
  const url = `/services/blobs/download/demo/${name}.sh`;
  return { url, length: 20, destination_path: 'scripts', content_type: 'text/x-shellscript' };
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
