import type { Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';
import { addProvider } from '../workspaces/provider-routes.ts';
import { addToken } from '../workspaces/token-routes.ts';
import { addTeam, addWorkspace } from '../workspaces/workspace-routes.ts';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An old token of the demo user; may write in all his workspaces. */
export const DEMO_TOKEN = '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70';

/** The same user with a token in the form of a JWT; its signature is none. */
export const DEMO_JWT = [
  part({ alg: 'RS256', typ: 'JWT' }),
  part({ sub: 'ada', organization: 'example-org', type: 'user', name: 'Ada Example' }),
  'not-a-signature',
].join('.');

/** A user who may look at `operations` and `quality-7`, and change nothing there. */
export const READER_TOKEN = '0e1a57b0-62f8-4d15-b37a-91c4e8d6ad01';

/** Users with their tokens, workspaces, and the providers. */
export function fillPeople(store: Store): void {
  const teams = [
    ['operations', 'Platform Operations', 'ada'],
    ['quality-7', 'Quality', 'ada'],
    ['quality-8', 'Quality', 'ada'],
    ['library', 'Shared Library', 'lib'],
  ] as const;
  const write = (...ids: string[]) => ids.map((id) => [id, 'write'] as const);
  const read = (...ids: string[]) => ids.map((id) => [id, 'read'] as const);
  addUser(store, 'ada', true, [...write('ada', 'operations', 'quality-7', 'quality-8')]);
  addUser(store, 'rea', false, [...write('rea'), ...read('operations', 'quality-7')]);
  addUser(store, 'lib', false, write('lib', 'library'));
  for (const [id, name, owner] of teams) addTeam(store, id, name, owner);
  addToken(store, 'ada@example.com', 'demo', false, DEMO_TOKEN);
  addToken(store, 'ada@example.com', 'demo-jwt', false, DEMO_JWT);
  addToken(store, 'rea@example.com', 'reader', false, READER_TOKEN);
  fillProviders(store);
}

function addUser(
  store: Store,
  id: string,
  admin: boolean,
  roles: (readonly [string, 'write' | 'read'])[],
): void {
  const email = `${id}@example.com`;
  store.users.push({ email, password: `${id}-demo-password`, personal: id, admin, roles: new Map(roles) });
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const person = { name, last_name: 'Example', email, organization: 'example-org', favorites: [] };
  addWorkspace(store, id, 'personal', person);
}

/** The Test Provider, which needs no cloud, and one for CloudFormation. */
function fillProviders(store: Store): void {
  const compute = ['Linux Compute', 'Windows Compute'];
  const services = compute.map((name) => ({ name, locations: [{ name: 'Simulated Location' }] }));
  const regions = ['us-east-1', 'eu-west-1'].map((name) => ({ name }));
  const common = { owner: 'operations', description: '' };
  addProvider(store, {
    ...common,
    id: PROVIDERS.test,
    name: 'Test Provider',
    type: 'Test Provider',
    schema: schemaOf('test/provider'),
    services,
  });
  addProvider(store, {
    ...common,
    id: PROVIDERS.aws,
    name: 'Example AWS',
    type: 'Amazon Web Services',
    schema: schemaOf('aws/provider'),
    services: [{ name: 'CloudFormation Service', locations: regions }],
  });
}

/** Ids of the seeded providers. */
export const PROVIDERS = {
  test: 'c0000000-0000-4000-a000-000000000001',
  aws: 'c0000000-0000-4000-a000-000000000002',
} as const;
