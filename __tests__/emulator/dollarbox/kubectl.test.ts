import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { KUBECONFIG_KINDS } from '../../../src/emulator/dollarbox/kubectl/kubeconfig.ts';
import { advance, call, emulated, inOrg, refusal, turn, useEmulator } from './emulated.ts';

useEmulator();
const LIST = '/kubectl-credentials/';
const here = () => emulated.emulator.control.listeners()['dollarbox']?.['kubernetes'] ?? '';
const issue = (extras: object = {}) => call('POST', LIST, extras);
const kubeconfig = async () => (await issue()).json.kubeconfig;
const claims = (text: string) => JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());

describe('issuing', () => {
  it('gives a kubeconfig once, in the answer alone', async () => {
    const { status, json } = await issue();
    expect(status).toBe(201);
    const { kubeconfig: text, ...rest } = json;
    expect(rest).toEqual({
      id: 321,
      org: 'my-org',
      sa_name: 'dbx-olive',
      created_at: '2026-08-01T09:00:00.000000Z',
      rotated_at: '2026-08-01T09:00:00.000000Z',
      last_downloaded_at: null,
    });
    expect(typeof text).toBe('string');
    expect((await call('GET', `${LIST}321/`)).json).toEqual(rest);
    expect((await call('GET', LIST)).json.results).toEqual([rest]);
  });

  it('writes one cluster, one user, one context', async () => {
    const config = parse(await kubeconfig());
    expect(config).toMatchObject({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'my-org',
      clusters: [{ name: 'dollarbox', cluster: { server: here() } }],
      users: [{ name: 'dbx-olive', user: {} }],
      contexts: [
        { name: 'my-org', context: { cluster: 'dollarbox', user: 'dbx-olive', namespace: 'org-my-org' } },
      ],
    });
    const pem = Buffer.from(config.clusters[0].cluster['certificate-authority-data'], 'base64');
    expect(new X509Certificate(pem).ca).toBe(true);
  });

  it('binds a fresh unsigned token that expires in an hour', async () => {
    const tokenOf = async () => parse(await kubeconfig()).users[0].user.token;
    const [token, other] = [await tokenOf(), await tokenOf()];
    expect(claims(token)).toMatchObject({ exp: Date.parse('2026-08-01T10:00:00Z') / 1000 });
    expect(token).toMatch(/\.not-a-signature$/);
    expect(JSON.parse(Buffer.from(token.split('.')[0], 'base64url').toString()).alg).toBe('none');
    expect(other).not.toBe(token);
  });

  it.each([{ body: undefined }, { body: {} }, { body: '', headers: { 'content-type': 'text/plain' } }])(
    'takes %j',
    async (extras) => {
      expect((await issue(extras)).status).toBe(201);
    },
  );

  it('needs kubectl mode', async () => {
    expect(refusal(await issue(inOrg('beta-org')))).toEqual([403, 'permission_denied']);
    expect((await call('GET', LIST, inOrg('beta-org'))).json.results).toEqual([]);
  });

  it('points where the start data says', async () => {
    const target = { server: 'https://127.0.0.1:65000', certificateAuthorityData: 'QUJD' };
    emulated.emulator.control.seed('dollarbox', { kubeconfig: target });
    expect(parse(await kubeconfig()).clusters[0].cluster).toEqual({
      server: target.server,
      'certificate-authority-data': 'QUJD',
    });
    emulated.emulator.control.seed('dollarbox', { kubeconfig: { certificateAuthorityData: '' } });
    expect(parse(await kubeconfig()).clusters[0].cluster).toEqual({ server: target.server });
  });
});

describe('owning', () => {
  it('shows nobody else’s, not even to an owner of the org', async () => {
    await issue();
    const other = inOrg('my-org');
    expect((await call('GET', LIST, other)).json.results).toEqual([]);
    expect(refusal(await call('GET', `${LIST}321/`, other))).toEqual([404, 'not_found']);
    expect(refusal(await call('DELETE', `${LIST}321/`, other))).toEqual([404, 'not_found']);
  });

  it('ends with a revocation', async () => {
    await issue();
    expect((await call('DELETE', `${LIST}321/`)).status).toBe(204);
    expect(refusal(await call('GET', `${LIST}321/`))).toEqual([404, 'not_found']);
    expect(refusal(await call('DELETE', `${LIST}321/`))).toEqual([404, 'not_found']);
  });

  it.each([
    { rotation: 'new-id', ids: [321, 322], second: 322 },
    { rotation: 'same-id', ids: [321], second: 321 },
    { rotation: 'replaced', ids: [322], second: 322 },
  ])('a second time is $rotation', async ({ rotation, ids, second }) => {
    turn('rotate-credential', rotation);
    await issue();
    advance(1);
    expect((await issue()).json).toMatchObject({ id: second, rotated_at: '2026-08-01T09:00:01.000000Z' });
    const { results } = (await call('GET', LIST)).json;
    expect(results.map(({ id }: { id: number }) => id)).toEqual(ids);
  });
});

describe('what a kubeconfig may hold', () => {
  const user = (text: string) => parse(text).users[0].user;
  const cluster = (text: string) => parse(text).clusters[0].cluster;
  const context = (text: string) => parse(text).contexts[0].context;
  const EXPECTED: Readonly<Record<string, (text: string) => void>> = {
    good: (text) => expect(claims(user(text).token)).toHaveProperty('exp'),
    exec: (text) => expect(user(text)).toMatchObject({ exec: { command: expect.any(String) } }),
    'auth-provider': (text) => expect(user(text)).toEqual({ 'auth-provider': { name: 'oidc' } }),
    'token-file': (text) => expect(user(text)).toEqual({ tokenFile: expect.any(String) }),
    'client-cert-file': (text) => expect(Object.keys(user(text))).toEqual(['token', 'client-key']),
    'ca-file': (text) => expect(Object.keys(cluster(text))).toEqual(['server', 'certificate-authority']),
    http: (text) => expect(cluster(text)).toEqual({ server: here().replace('https:', 'http:') }),
    insecure: (text) => expect(cluster(text)['insecure-skip-tls-verify']).toBe(true),
    'bad-ca': (text) => expect(atob(cluster(text)['certificate-authority-data'])).toBe('not a certificate'),
    proxy: (text) => expect(cluster(text)).toHaveProperty('proxy-url'),
    impersonate: (text) => expect(user(text).as).toBe('system:admin'),
    'empty-token': (text) => expect(user(text)).toEqual({ token: '' }),
    'no-user': (text) => expect(user(text)).toEqual({}),
    'token-newline': (text) => expect(user(text).token).toContain('\n::'),
    'no-namespace': (text) => expect(Object.keys(context(text))).toEqual(['cluster', 'user']),
    'no-current-context': (text) => expect(parse(text)['current-context']).toBe(''),
    'dangling-context': (text) => expect(parse(text)['current-context']).toBe('nowhere'),
    'duplicate-key': (text) => expect(() => parse(text)).toThrow(/unique/),
    'alias-bomb': (text) => expect(() => parse(text)).toThrow(/alias/),
    'other-user-exec': (text) => expect(parse(text).users[1].user).toHaveProperty('exec'),
    broken: (text) => expect(() => parse(text)).toThrow(),
    cut: (text) => expect(Object.keys(parse(text))).toEqual(['apiVersion', 'kind', 'clusters', 'users']),
    'not-a-map': (text) => expect(parse(text)).toEqual(['just', 'a list']),
    empty: (text) => expect(text).toBe(''),
    huge: (text) => expect(text.length).toBeGreaterThan(2_000_000),
    'two-documents': (text) => expect(parseAllDocuments(text)).toHaveLength(2),
    null: (text) => expect(text).toBeNull(),
    number: (text) => expect(text).toBe(12345),
    absent: (text) => expect(text).toBeUndefined(),
  };

  it.each(KUBECONFIG_KINDS)('%s', async (kind) => {
    turn('kubeconfig', kind);
    expect(EXPECTED[kind]).toBeDefined();
    EXPECTED[kind]?.(await kubeconfig());
  });
});
