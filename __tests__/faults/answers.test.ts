import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { containers, error, posts, strike, useSecured } from './secured.ts';

/* Answers that are whole and wrong, on the built action; each title begins with the row of the catalogue. */

const emulator = useSecured();
const GET = { platform: 'dollarbox', method: 'GET' } as const;
const POST = { platform: 'dollarbox', method: 'POST' } as const;
const WEB = {
  id: 7,
  name: 'web',
  image: 'ghcr.io/acme/web:1',
  status: 'running',
  ipv6_address: '2001:db8::7',
};

describe('a creation', () => {
  it.each<[string, FaultRule]>([
    ['HTTP-03: a 500 after it was applied', { kind: 'status-after', status: 500 }],
    ['HTTP-04: a gateway’s page after it was applied', { kind: 'status-after' }],
    ['HTTP-13: a 408 after it was applied', { kind: 'status-after', status: 408 }],
    ['HTTP-25: an empty 204', { kind: 'status-after', status: 204 }],
    ['HTTP-25: an empty 200', { kind: 'status-after', status: 200 }],
    ['HTTP-25: a 202 without a word', { kind: 'status-after', status: 202, json: {} }],
    ['HTTP-26: no id', { kind: 'malformed', body: '{"name":"web"}' }],
    ['HTTP-26: an empty id', { kind: 'malformed', body: '{"id":"","name":"web"}' }],
    ['HTTP-26: an id that climbs', { kind: 'malformed', body: '{"id":"../orgs","name":"web"}' }],
    ['HTTP-26: an id that is an object', { kind: 'malformed', body: '{"id":{},"name":"web"}' }],
    [
      'HTTP-35: another container',
      { kind: 'malformed', body: JSON.stringify({ ...WEB, id: 1, name: 'other' }) },
    ],
  ])('%s: one container, found by a look', async (_, rule) => {
    emulator.faults({ ...POST, ...rule });
    const ran = await strike(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: '123', name: 'web', status: 'running' });
    expect([posts(emulator), containers(emulator)]).toEqual([1, 1]);
    expect(emulator.requests('GET').filter(({ path }) => path.includes('orgs'))).toEqual([]);
  });

  it('HTTP-26: with an id beyond 2^53 keeps every digit', async () => {
    const big = JSON.stringify({ ...WEB, id: 'N' }).replace('"N"', '9007199254740993');
    emulator.faults({ ...POST, kind: 'status', status: 201, body: big });
    const ran = await strike(emulator, { wait: 'false' });
    expect(ran.outputs['id']).toBe('9007199254740993');
  });
});

describe('a read', () => {
  const get = (inputs: Record<string, string> = {}) =>
    strike(emulator, { operation: 'get-container', id: '7', 'max-attempts': '2', ...inputs });
  const answering = (json: unknown, status = 200): void =>
    emulator.faults({ ...GET, kind: 'status', status, json, times: 'always' });

  it('HTTP-35: answered with another container is red', async () => {
    answering({ ...WEB, id: 8 });
    const ran = await get();
    expect([ran.exitCode, ran.outputs['id']]).toEqual([1, undefined]);
    expect(error(ran)).toContain('not the one asked for');
  });

  it('POL-12: of a wait that is answered with another container is red', async () => {
    emulator.faults({ ...GET, kind: 'status', status: 200, json: { ...WEB, status: 'pending' } });
    answering({ ...WEB, id: 8 });
    const ran = await get({ wait: 'true' });
    expect([ran.exitCode, ran.outputs['id']]).toEqual([1, '7']);
    expect(error(ran)).toContain('not the one asked for');
  });

  it('HTTP-20: whose problem document names another status goes by the status of HTTP', async () => {
    answering({ type: 'about:blank', title: 'Later', status: 503, detail: 'x' }, 403);
    await get();
    expect(emulator.requests('GET')).toHaveLength(1);
  });

  it('HTTP-22: answered 200 with an error is a refusal', async () => {
    answering({ error: { code: 'denied', message: 'no' } });
    expect(error(await get())).toMatch(/denied: no/);
  });

  it('HTTP-23: answered with a login page is red without showing it', async () => {
    const headers = { 'content-type': 'text/html' };
    const body = '<html><title>secret-banner</title></html>';
    emulator.faults({ ...GET, kind: 'status', status: 200, headers, body, times: 'always' });
    const ran = await get();
    expect(error(ran)).toContain('expected JSON, got text/html');
    expect(ran.stdout + ran.summary).not.toContain('secret-banner');
  });

  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '7',
    'true',
    '{}',
    '{"error":null}',
    '{"error":{"code":7}}',
    '\u0000\u0001',
  ])('HTTP-21: refused with %j is told in a short plain sentence', async (body) => {
    emulator.faults({ ...GET, kind: 'status', status: 400, body, times: 'always' });
    const said = error(await get());
    expect(said).toMatch(/was refused with 400/);
    expect(said).not.toMatch(/\[object Object\]|undefined|\bnull\b/);
    expect(said.length).toBeLessThan(700);
  });

  it('HTTP-27: of a list of half a million entries is red or read, and nothing else', async () => {
    const body = `{"results":[${'0,'.repeat(500_000)}0],"next":null}`;
    emulator.faults({ ...GET, kind: 'status', status: 200, body, times: 'always' });
    const ran = await strike(emulator, { operation: 'list-containers', 'max-attempts': '1' });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'failed']);
  });

  it('HTTP-27: with keys of the prototype leaves them alone', async () => {
    const body = JSON.stringify({ ...WEB, env: {} }).replace(
      '"env":{}',
      '"env":{"__proto__":"x","constructor":"y"},"__proto__":{"admin":true}',
    );
    emulator.faults({ ...GET, kind: 'status', status: 200, body, times: 'always' });
    const ran = await get();
    expect(ran.exitCode).toBe(0);
    expect(JSON.parse(ran.outputs['result'] ?? '')).not.toHaveProperty('admin');
  });
});

describe('pages', () => {
  const page = (results: unknown, next: unknown = null): FaultRule => ({
    ...GET,
    kind: 'status',
    status: 200,
    json: { results, next },
    times: 'always',
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['an object', { a: WEB }],
    ['of mixed kinds', [WEB, 'web', 7]],
    ['text', 'web'],
  ])('PAG-14: whose entries are %s are red', async (_, results) => {
    emulator.faults(page(results));
    const ran = await strike(emulator, { operation: 'list-containers' });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'failed']);
    expect(error(ran)).toContain('The platform’s answer is not a');
  });

  it('PAG-15: with names like ours hold nothing of ours', async () => {
    const alike = ['Web', 'web2', 'aweb', 'w\u0435b', 'web ', 'we\u200bb', 'WEB'];
    const results = alike.map((name, index) => ({ ...WEB, id: index + 1, name }));
    emulator.faults({ ...page(results), times: 1 });
    const ran = await strike(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'created', name: 'web', id: '123' });
    expect(posts(emulator)).toBe(1);
  });
});

describe('a token', () => {
  it('AUTH-08: that is revoked during the wait ends the step at once, with the id', async () => {
    emulator.faults({ ...GET, path: '/api/v1/containers/:id', kind: 'status', status: 401, times: 'always' });
    const ran = await strike(emulator);
    expect([ran.exitCode, ran.outputs['id']]).toEqual([1, '123']);
    expect(emulator.requests('GET', /\/containers\/123\/$/)).toHaveLength(1);
  });

  it('AUTH-06: that is refused is not sent again', async () => {
    emulator.faults({ ...GET, kind: 'status', status: 401, times: 'always' });
    const ran = await strike(emulator);
    expect(error(ran)).toMatch(/Next: .*token/);
    expect(emulator.requests()).toHaveLength(1);
  });
});
