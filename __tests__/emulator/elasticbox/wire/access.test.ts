import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_JWT, DEMO_TOKEN, READER_TOKEN } from '../../../../src/emulator/elasticbox/seed/seed-people.ts';
import { deployBody } from '../deploy-body.ts';
import { type ElasticBoxServer, restart, startElasticBox } from '../elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const bearer = { Authorization: `Bearer ${DEMO_JWT}` };
const reader = { 'ElasticBox-Token': READER_TOKEN };

describe('tokens in headers', () => {
  it.each([
    { name: 'old token, old header', headers: { 'ElasticBox-Token': DEMO_TOKEN }, expected: 200 },
    { name: 'old header in small letters', headers: { 'elasticbox-token': DEMO_TOKEN }, expected: 200 },
    { name: 'JWT as bearer', headers: bearer, expected: 200 },
    { name: 'old token as bearer', headers: { Authorization: `Bearer ${DEMO_TOKEN}` }, expected: 200 },
    { name: 'none', headers: {}, expected: 401 },
    { name: 'wrong', headers: { 'ElasticBox-Token': 'nope' }, expected: 401 },
    { name: 'basic', headers: { Authorization: `Basic ${DEMO_TOKEN}` }, expected: 401 },
  ])('$name: $expected', async ({ headers, expected }) => {
    const reply = await server.call('GET /workspaces', undefined, headers);
    expect(reply.status).toBe(expected);
    expect(reply.headers.get('elasticbox-release')).toBe('4.0.0');
    if (expected === 401) expect(typeof reply.json['message']).toBe('string');
  });

  it.each([
    { value: 'token', plain: 200, jwt: 401 },
    { value: 'bearer', plain: 401, jwt: 200 },
  ])('auth-headers $value takes one kind only', async ({ value, plain, jwt }) => {
    server.turn('auth-headers', value);
    expect((await server.call('GET /workspaces')).status).toBe(plain);
    expect((await server.call('GET /workspaces', undefined, bearer)).status).toBe(jwt);
  });

  it('asks for the release only when told to', async () => {
    const without = { 'ElasticBox-Token': DEMO_TOKEN, 'ElasticBox-Release': '' };
    expect((await server.call('GET /workspaces', undefined, without)).status).toBe(200);
    server.turn('release-header', 'required');
    expect((await server.call('GET /workspaces', undefined, without)).status).toBe(400);
    const old = { ...without, 'ElasticBox-Release': '40' };
    expect((await server.call('GET /workspaces', undefined, old)).status).toBe(400);
    expect((await server.call('GET /workspaces')).status).toBe(200);
  });
});

describe('token calls', () => {
  it('signs in with the bare token as the body', async () => {
    const login = { email: 'ada@example.com', password: 'ada-demo-password' };
    const { status, text } = await server.call('POST /security/token', login, {});
    expect(status).toBe(200);
    expect(
      (await server.call('GET /profile', undefined, { 'ElasticBox-Token': text })).json['workspace'],
    ).toBe('ada');
    expect((await server.call('POST /security/token', { ...login, password: 'x' }, {})).status).toBe(401);
  });

  it('makes and lists a token; a description counts once', async () => {
    const made = await server.call('POST /tokens', { description: 'ci' });
    expect(made).toMatchObject({ status: 200, json: { description: 'ci' } });
    const headers = { 'ElasticBox-Token': String(made.json['value']) };
    expect(
      (await server.call('GET /tokens', undefined, headers)).list.map((one) => one['description']),
    ).toEqual(['demo', 'demo-jwt', 'ci']);
    expect((await server.call('POST /tokens', { description: 'ci' })).status).toBe(409);
  });

  it('stops at 50 tokens', async () => {
    for (let count = 2; count < 50; count += 1) {
      expect((await server.call('POST /tokens', { description: `t${count}` })).status).toBe(200);
    }
    expect((await server.call('POST /tokens', { description: 'one more' })).status).toBe(409);
  });
});

describe('a user who may only look', () => {
  it('sees the workspace and its instances', async () => {
    const { list } = await server.call('GET /workspaces', undefined, reader);
    expect(list.map(({ id }) => id)).toEqual(['rea', 'operations', 'quality-7']);
    expect((await server.call('GET /instances/i-webon1', undefined, reader)).status).toBe(200);
  });

  it.each([
    'PUT /instances/i-webon1/shutdown',
    'DELETE /instances/i-webon1?operation=terminate',
    'DELETE /boxes/b0000000-0000-4000-a000-000000000001',
  ])('is refused %s', async (line) => {
    expect((await server.call(line, undefined, reader)).status).toBe(403);
  });

  it('is refused a deploy into it', async () => {
    server.turn('deploy-checks', 'off');
    expect((await server.call('POST /instances', deployBody(), reader)).status).toBe(403);
  });
});

describe('what is not there', () => {
  const OTHERS = ['GET /boxes/none', 'GET /workspaces/none/boxes', 'GET /providers/none'];
  it.each([
    { name: 'missing', value: '403', lines: ['GET /instances/i-nothin'] },
    { name: 'missing', value: '404', lines: ['GET /instances/i-nothin'] },
    { name: 'missing-others', value: '404', lines: OTHERS },
    { name: 'missing-others', value: '403', lines: OTHERS },
  ])('answers by $name $value', async ({ name, value, lines }) => {
    server.turn(name, value);
    for (const line of lines) {
      const { status, json } = await server.call(line);
      expect({ line, status }).toEqual({ line, status: Number(value) });
      expect(typeof json['message']).toBe('string');
    }
  });

  it('hides the instances of others behind the same answer', async () => {
    const [hidden, gone] = await Promise.all(
      ['i-lib001', 'i-nothin'].map((id) => server.call(`GET /instances/${id}/service`)),
    );
    expect(hidden?.status).toBe(gone?.status);
    expect(String(hidden?.json['message']).replace('i-lib001', 'i-nothin')).toBe(gone?.json['message']);
  });

  it('has a message for unknown paths, and takes a slash too many', async () => {
    expect(await server.call('GET /nothing/here')).toMatchObject({
      status: 404,
      json: { message: expect.any(String) },
    });
    expect((await server.call('GET /instances/i-webon1/')).json['id']).toBe('i-webon1');
    expect((await server.call('GET /workspaces/', undefined, {})).status).toBe(401);
  });
});
