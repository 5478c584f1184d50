import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { advance, call, emulated, inOrg, turn, useEmulator } from './emulated.ts';
import { type SecureReply, secureCall } from './secure-call.ts';

useEmulator();
const CREDENTIALS = '/kubectl-credentials/';
const ACME = inOrg('acme');

/** What a kubeconfig says, and a call with it. */
async function issued(extras = ACME) {
  const { json } = await call('POST', CREDENTIALS, extras);
  const config = parse(json.kubeconfig);
  const { server, 'certificate-authority-data': authority } = config.clusters[0].cluster;
  const { token } = config.users[0].user;
  const ca = Buffer.from(authority, 'base64').toString();
  const ask = (line: string, body?: unknown, as: string | undefined = token): Promise<SecureReply> => {
    const [method = '', path = ''] = line.split(' ');
    return secureCall(server + path, { ca, method, body, ...(as !== '' && { token: as }) });
  };
  return { id: json.id, ask };
}

const maps = (namespace: string, name = '') =>
  `/api/v1/namespaces/${namespace}/configmaps${name && `/${name}`}`;
const MAP = { metadata: { name: 'settings' }, data: { A: '1' } };

describe('the small cluster', () => {
  it('tells its version to a token that it issued, and to nobody else', async () => {
    const { ask } = await issued();
    expect(await ask('GET /version')).toMatchObject({ status: 200, json: { major: '1' } });
    for (const token of ['', 'made-up'])
      expect(await ask('GET /version', undefined, token)).toMatchObject({
        status: 401,
        json: { kind: 'Status' },
      });
  });

  it('ends a token with its credential', async () => {
    const [one, other] = [await issued(), await issued()];
    expect((await call('DELETE', `${CREDENTIALS}${one.id}/`, ACME)).status).toBe(204);
    expect([(await one.ask('GET /version')).status, (await other.ask('GET /version')).status]).toEqual([
      401, 200,
    ]);
  });

  it.each(['same-id', 'replaced'])('ends a token when its credential is %s', async (rotation) => {
    turn('rotate-credential', rotation);
    const [one, other] = [await issued(), await issued()];
    expect([(await one.ask('GET /version')).status, (await other.ask('GET /version')).status]).toEqual([
      401, 200,
    ]);
  });

  it('ends a token in its time', async () => {
    turn('token-lifetime', '60');
    const { ask } = await issued();
    advance(61);
    expect((await ask('GET /version')).status).toBe(401);
  });

  it('keeps the objects of an app, as they are made, changed and deleted', async () => {
    const { ask } = await issued();
    const path = maps('org-acme');
    const made = await ask(`POST ${path}`, MAP);
    expect(made).toMatchObject({
      status: 201,
      json: {
        kind: 'ConfigMap',
        apiVersion: 'v1',
        metadata: { namespace: 'org-acme', generation: 1 },
        data: { A: '1' },
      },
    });
    expect(await ask(`POST ${path}`, MAP)).toMatchObject({ status: 409, json: { reason: 'AlreadyExists' } });
    const item = maps('org-acme', 'settings');
    await ask(`PATCH ${item}?dryRun=All`, { data: { C: '3' } });
    const { json } = await ask(`PATCH ${item}`, { data: { A: null, B: '2' } });
    expect([json.data, json.metadata.uid]).toEqual([{ B: '2' }, made.json.metadata.uid]);
    expect((await ask(`GET ${path}`)).json).toMatchObject({
      kind: 'ConfigMapList',
      items: [{ data: { B: '2' } }],
    });
    expect((await ask(`GET ${path}?fieldSelector=metadata.name=other`)).json.items).toEqual([]);
    expect((await ask(`PUT ${item}`, { ...MAP, data: {} })).json.data).toEqual({});
    expect((await ask(`DELETE ${item}`)).json.status).toBe('Success');
    expect(await ask(`GET ${item}`)).toMatchObject({ status: 404, json: { reason: 'NotFound' } });
  });

  it('merges what has a name, and counts a deployment as rolled out', async () => {
    const { ask } = await issued();
    const path = '/apis/apps/v1/namespaces/org-acme/deployments';
    const containers = [
      { name: 'web', image: 'web:1' },
      { name: 'side', image: 'side:1' },
    ];
    await ask(`POST ${path}`, {
      metadata: { name: 'web' },
      spec: { replicas: 2, template: { spec: { containers } } },
    });
    const patch = {
      $setElementOrder: [],
      containers: [
        { name: 'web', image: 'web:2' },
        { name: 'side', $patch: 'delete' },
      ],
    };
    const { json } = await ask(`PATCH ${path}/web`, { spec: { template: { spec: patch } } });
    expect(json.spec.template.spec).toEqual({ containers: [{ name: 'web', image: 'web:2' }] });
    expect(json.status).toMatchObject({ observedGeneration: 2, availableReplicas: 2 });
  });

  it.each([
    { what: 'a body that is no JSON', line: `POST ${maps('org-acme')}`, body: 'k8s\0', status: 415 },
    { what: 'an object without a name', line: `POST ${maps('org-acme')}`, body: {}, status: 422 },
    { what: 'another org', line: `GET ${maps('org-beta-org')}`, status: 403 },
    { what: 'a namespace nobody has', line: `GET ${maps('nowhere')}`, status: 403 },
    { what: 'all namespaces at once', line: 'GET /api/v1/configmaps', status: 403 },
    { what: 'a kind that is not in the role', line: 'GET /api/v1/namespaces/org-acme/pods', status: 404 },
    { what: 'a call nobody knows', line: 'GET /healthz/nothing', status: 404 },
    { what: 'a method nobody knows', line: `DELETE ${maps('org-acme')}`, status: 405 },
  ])('refuses $what', async ({ line, body, status }) => {
    const { ask } = await issued();
    expect(await ask(line, body)).toMatchObject({ status, json: { kind: 'Status', code: status } });
  });
});

describe('namespaces of the platform', () => {
  it('are there when they are active, and go with all that is in them', async () => {
    const { ask } = await issued();
    const body = { slug: 'pr-7', allocated_containers: 0 };
    const path = maps('org-acme-pr-7');
    await call('POST', '/namespaces/', { ...ACME, body });
    expect((await ask(`GET ${path}`)).status).toBe(403);
    advance(1);
    expect((await ask(`POST ${path}`, MAP)).status).toBe(201);
    expect((await ask(`POST ${maps('org-acme-staging')}`, MAP)).status).toBe(201);
    await call('DELETE', '/namespaces/501/', ACME);
    expect((await ask(`GET ${path}`)).status).toBe(403);
    await call('POST', '/namespaces/', { ...ACME, body });
    advance(1);
    expect((await ask(`GET ${path}`)).json.items).toEqual([]);
    emulated.emulator.control.reset();
    expect((await ask('GET /version')).status).toBe(401);
  });
});
