import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { PROVIDERS } from '../../../../src/emulator/elasticbox/seed/seed-people.ts';
import { boxWith, deployBody } from '../deploy-body.ts';
import { type ElasticBoxServer, type Json, restart, startElasticBox } from '../elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const deploy = (changes: Readonly<Record<string, unknown>> = {}) =>
  server.call('POST /instances', deployBody(changes));
const lease = (expire: string, operation = 'terminate') => ({ lease: { expire, operation } });
const policy = (id: string, variables: unknown[] = []) => ({ policy_box: { id, variables } });
const LATER = '2030-05-02 12:00:00.000000';

describe('the published schema', () => {
  const cases = [
    ...['schema', 'owner', 'name', 'box', 'policy_box'].map((key) => ({
      name: `without ${key}`,
      changes: { [key]: undefined },
      says: `${key} is required`,
    })),
    { name: 'another schema', changes: { schema: 'http://elasticbox.net/schemas/x' }, says: 'schema' },
    { name: 'a field of release 3', changes: { environment: 'x' }, says: 'environment is not allowed' },
    { name: 'an empty name', changes: { name: '' }, says: 'name' },
    { name: 'a name of 31 characters', changes: { name: 'n'.repeat(31) }, says: 'name has 1 to 30' },
    { name: 'an owner of 65 characters', changes: { owner: 'o'.repeat(65) }, says: 'owner' },
    {
      name: 'a variable without type',
      changes: { box: { id: BOXES.web, variables: [{ name: 'a' }] } },
      says: 'type',
    },
    {
      name: 'a number as value',
      changes: { box: { id: BOXES.web, variables: [{ name: 'a', type: 'Text', value: 1 }] } },
      says: 'box.variables',
    },
    { name: 'unknown updates', changes: { automatic_updates: 'mayor' }, says: 'automatic_updates' },
    { name: 'tags that are no list', changes: { instance_tags: 'a,b' }, says: 'instance_tags' },
    { name: 'a lease with an ISO date', changes: lease('2030-05-02T12:00:00Z'), says: 'lease.expire' },
    {
      name: 'a lease on the 31st of February',
      changes: lease('2030-02-41 00:00:00.000000'),
      says: 'lease.expire',
    },
    { name: 'a lease that reboots', changes: lease(LATER, 'reboot'), says: 'lease.operation' },
    { name: 'a lease without operation', changes: { lease: { expire: LATER } }, says: 'lease.operation' },
    { name: 'a long address', changes: { ipv4_address: '1'.repeat(16) }, says: 'ipv4_address' },
  ];
  it.each(cases)('refuses $name', async ({ changes, says }) => {
    const { status, json } = await deploy(changes);
    expect(status).toBe(400);
    expect(json['message']).toContain(says);
    expect((await server.call('GET /workspaces/operations/instances')).list).toHaveLength(7);
  });

  it('takes a name of 30 characters and a lease', async () => {
    const { status, json } = await deploy({ name: 'n'.repeat(30), ...lease(LATER) });
    expect(status).toBe(202);
    expect(json['lease']).toEqual({ expire: LATER, operation: 'terminate', released: false });
  });

  it('has no lease when none was asked for', async () => {
    expect((await deploy()).json).not.toHaveProperty('lease');
  });

  it.each([
    { name: 'automatic_updates, as ebcli sends it', changes: { automatic_updates: undefined } },
    {
      name: 'variables of the policy, as the Jenkins plugin sends it',
      changes: { policy_box: { id: BOXES.linux } },
    },
    { name: 'variables of the box', changes: { box: { id: BOXES.database } } },
    {
      name: 'a value of null',
      changes: { box: { id: BOXES.database, variables: [{ name: 'X', type: 'Text', value: null }] } },
      strictly: 202,
    },
  ])('takes a request without $name, and to the letter does not', async ({ changes, strictly = 400 }) => {
    const { status, json } = await deploy(changes);
    expect(status).toBe(202);
    expect(json['automatic_updates']).toBe('off');
    expect(JSON.stringify(json['variables'])).not.toContain('null');
    server.turn('deploy-schema', 'strict');
    expect((await deploy(changes)).status).toBe(strictly);
  });

  it('is not held to the letter when lax', async () => {
    server.turn('deploy-schema', 'lax');
    server.turn('deploy-checks', 'off');
    const changes = { name: 'n'.repeat(36), box: { id: BOXES.web }, automatic_updates: undefined, extra: 1 };
    expect((await deploy(changes)).status).toBe(202);
    expect((await deploy({ name: undefined })).status).toBe(400);
  });

  it.each(['', '[]', '"text"', '{'])('refuses the body %s', async (text) => {
    const reply = await server.call(
      'POST /instances',
      text === '' ? undefined : new TextEncoder().encode(text),
    );
    expect([reply.status, typeof reply.json['message']]).toEqual([400, 'string']);
  });
});

describe('what the server knows', () => {
  it.each([
    { name: 'an unknown box', changes: { box: { id: 'none', variables: [] } }, status: 400 },
    { name: 'a policy as box', changes: { box: { id: BOXES.linux, variables: [] } }, status: 400 },
    { name: 'an application box', changes: { box: { id: BOXES.shop, variables: [] } }, status: 400 },
    { name: 'an unknown policy', changes: policy('none'), status: 400 },
    { name: 'a box as policy', changes: policy(BOXES.database), status: 400 },
    { name: 'a workspace of others', changes: { owner: 'library' }, status: 403 },
    { name: 'an unknown workspace', changes: { owner: 'Platform Operations' }, status: 403 },
  ])('always refuses $name', async ({ changes, status }) => {
    server.turn('deploy-checks', 'off');
    expect((await deploy(changes)).status).toBe(status);
  });

  it.each([
    { name: 'claims that do not cover', changes: policy(BOXES.windows), status: 400 },
    {
      name: 'a required variable without value',
      changes: { box: { id: BOXES.web, variables: [] } },
      status: 400,
    },
    { name: 'an empty required variable', changes: { box: boxWith({ GIT_SHA: '' }) }, status: 400 },
    { name: 'a port out of range', changes: { box: typed('http', 'Port', '70000') }, status: 400 },
    { name: 'a number that is none', changes: { box: typed('WORKERS', 'Number', 'two') }, status: 400 },
    { name: 'an option that is none', changes: { box: typed('LOG_LEVEL', 'Options', 'loud') }, status: 400 },
    {
      name: 'the draft of a read-only box',
      changes: { box: { id: BOXES.shared, variables: [] } },
      status: 403,
    },
  ])('refuses $name unless deploy-checks is off', async ({ changes, status }) => {
    expect((await deploy(changes)).status).toBe(status);
    server.turn('deploy-checks', 'off');
    expect((await deploy(changes)).status).toBe(202);
  });

  it('lets the box above fill what its child requires', async () => {
    const nginx = (await server.call(`GET /boxes/${BOXES.nginx}`)).json;
    const needed = { name: 'LICENCE', type: 'Text', value: '', required: true };
    await server.call(`PUT /boxes/${BOXES.nginx}`, { ...nginx, variables: [needed] });
    expect((await deploy()).json['message']).toBe('Variable LICENCE is required');
    const web = (await server.call(`GET /boxes/${BOXES.web}`)).json;
    const variables = [...(web['variables'] as unknown as Json[]), { ...needed, value: 'x', scope: 'nginx' }];
    await server.call(`PUT /boxes/${BOXES.web}`, { ...web, variables });
    expect((await deploy()).status).toBe(202);
  });

  it('takes more claims than needed, and a version of a read-only box', async () => {
    expect((await deploy(policy(BOXES.large))).status).toBe(202);
    const { status, json } = await deploy({ box: { id: BOXES.sharedV2, variables: [] } });
    expect(status).toBe(202);
    expect([json['box'], json['boxes']?.[0]?.['id']]).toEqual([BOXES.shared, BOXES.sharedV2]);
  });

  it('cuts no tags: 30 characters, or any with tag-limit none', async () => {
    const tags = (length: number) => deploy({ instance_tags: ['t'.repeat(length)] });
    expect([(await tags(30)).status, (await tags(31)).status]).toEqual([202, 400]);
    server.turn('tag-limit', 'none');
    expect((await tags(200)).status).toBe(202);
  });

  it('lets living instances share a name unless unique-names', async () => {
    expect([(await deploy({ name: 'web-stable' })).status]).toEqual([202]);
    server.turn('unique-names', 'yes');
    expect((await deploy({ name: 'web-stable' })).status).toBe(409);
    expect((await deploy({ name: 'web-gone' })).status).toBe(202);
  });
});

describe('machines', () => {
  const service = async (id: unknown) => (await server.call(`GET /instances/${String(id)}/service`)).json;
  const names = (machines: unknown) => (machines as Json[]).map(({ name }) => String(name));

  it('are as many as the policy says, each with its own addresses', async () => {
    const { json } = await deploy(policy(BOXES.cluster));
    server.steps(2);
    const { machines, id, profile } = await service(json['id']);
    expect(names(machines)).toEqual([1, 2, 3].map((number) => `${String(id)}-${number}`));
    expect(profile?.['instances']).toBe(3);
    const addresses = (machines as unknown as Json[]).map(({ address }) => address?.['public']);
    expect(new Set(addresses).size).toBe(3);
    for (const address of addresses) expect(address).toMatch(/^127\.10\.\d+\.\d+$/);
  });

  it.each([
    { value: 'now', seen: [false, true, true, true] },
    { value: 'late', seen: [false, false, false, true] },
    { value: 'none', seen: [false, false, false, false] },
  ])('show their addresses: $value', async ({ value, seen }) => {
    server.turn('addresses', value);
    const { json } = await deploy();
    const found: boolean[] = [];
    for (let step = 0; step < 4; step += 1) {
      const machine = (await service(json['id']))['machines']?.[0];
      found.push(machine?.['address'] !== undefined);
      server.steps(1);
    }
    expect(found).toEqual(seen);
  });
});

describe('boxes of other types', () => {
  it('deploys a CloudFormation box, which is its own policy', async () => {
    const place = (location: string) => [
      { name: 'provider_id', type: 'Text', value: PROVIDERS.aws },
      { name: 'location', type: 'Text', value: location },
    ];
    const box = { id: BOXES.stack, variables: [] };
    expect((await deploy({ box, ...policy(BOXES.stack) })).status).toBe(400);
    expect((await deploy({ box, ...policy(BOXES.stack, place('')) })).status).toBe(400);
    const { status, json } = await deploy({ box, ...policy(BOXES.stack, place('eu-west-1')) });
    expect(status).toBe(202);
    server.steps(2);
    const service = (await server.call(`GET /instances/${String(json['id'])}/service`)).json;
    expect(service).toMatchObject({ type: 'CloudFormation Service', machines: [], state: 'done' });
    expect(service['address']?.['public']).toContain('example.com');
  });

  it('deploys an application box as a list of instances', async () => {
    const body = {
      schema: 'http://elasticbox.net/schemas/deploy/application',
      owner: 'operations',
      name: 'shop',
    };
    const whole = { ...body, box: { id: BOXES.shop }, requirements: ['linux'], instance_tags: ['pr-9'] };
    const { status, list } = await server.call('POST /instances', whole);
    expect(status).toBe(202);
    expect(list).toMatchObject([
      { name: 'shop-db', tags: ['pr-9', 'shop-db'], application: { name: 'shop' } },
      { name: 'shop-web', tags: ['pr-9', 'shop-web'], policy_box: { name: 'linux-small' } },
    ]);
    expect((await server.call('POST /instances', { ...whole, requirements: ['mainframe'] })).status).toBe(
      400,
    );
    expect((await server.call('POST /instances', { ...whole, name: undefined })).status).toBe(400);
    expect((await server.call('POST /instances', { ...whole, box: { id: BOXES.web } })).status).toBe(400);
  });
});

function typed(name: string, type: string, value: string): unknown {
  const sha = { name: 'GIT_SHA', type: 'Text', value: 'x' };
  return { id: BOXES.web, variables: [sha, { name, type, value }] };
}
