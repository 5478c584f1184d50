import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { FACE_CERTIFICATE } from '../../../src/emulator/dollarbox/kubernetes/face-certificate.ts';
import { createDollarboxOn } from '../../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';

/* An API server that knows as much as is asked of one; the order of the calls was tried on a real kube-apiserver 1.34. */

interface Asked {
  readonly line: string;
  readonly authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into bodies of every shape.
  readonly body: any;
}

let server: Server;
let emulator: Emulator;
let asked: Asked[] = [];
const refuse = new Map<string, number>();

beforeAll(async () => {
  server = createServer(FACE_CERTIFICATE, (request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const line = `${request.method} ${request.url}`;
      const body = text === '' ? undefined : JSON.parse(text);
      asked.push({ line, authorization: request.headers.authorization, body });
      response.statusCode = refuse.get(line) ?? (request.method === 'POST' ? 201 : 200);
      const token = line.endsWith('/token') ? { status: { token: 'cluster-token' } } : {};
      response.end(JSON.stringify({ metadata: { uid: 'uid-of-secret' }, message: 'as told', ...token }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const url = () => `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
const start = () => {
  const access = { url: url(), token: 'admin-token', ca: FACE_CERTIFICATE.cert };
  return startEmulator({ platforms: [createDollarboxOn(access)], stepMs: 1 });
};
beforeEach(async () => {
  refuse.clear();
  emulator = await start();
  asked = [];
});
afterEach(() => emulator.close());

const call = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${emulator.url}/dollarbox/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${DEMO_TOKENS.owner}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) };
};
const lines = () => asked.map(({ line }) => line);
const RULES = '/apis/rbac.authorization.k8s.io/v1/namespaces';
const CORE = '/api/v1/namespaces';

describe('a real API server behind the emulator', () => {
  it('gets a namespace with its role when one is made, and loses it', async () => {
    expect((await call('POST', '/namespaces/', { slug: 'pr-1' })).status).toBe(201);
    expect((await call('DELETE', '/namespaces/501/')).status).toBe(204);
    expect(lines()).toEqual([
      `POST ${CORE}`,
      `POST ${RULES}/org-my-org-pr-1/roles`,
      `POST ${RULES}/org-my-org-pr-1/rolebindings`,
      `DELETE ${CORE}/org-my-org-pr-1`,
      // Where no controllers run, nobody else would end it.
      'GET /apis',
      'GET /api/v1',
      `GET ${CORE}/org-my-org-pr-1`,
      `PUT ${CORE}/org-my-org-pr-1/finalize`,
    ]);
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer admin-token']));
    expect(asked[2]?.body.subjects).toMatchObject([
      { kind: 'Group', name: 'system:serviceaccounts:org-my-org' },
    ]);
  });

  it('issues a token bound to a Secret, and deletes that Secret to revoke it', async () => {
    const { json } = await call('POST', '/kubectl-credentials/');
    const config = parse(json.kubeconfig);
    expect(config.users[0].user.token).toBe('cluster-token');
    expect(config.clusters[0].cluster).toEqual({
      server: url(),
      'certificate-authority-data': Buffer.from(FACE_CERTIFICATE.cert).toString('base64'),
    });
    const secret = asked.find(({ line }) => line === `POST ${CORE}/org-my-org/secrets`)?.body.metadata.name;
    const { body } = asked.find(({ line }) => line.endsWith('/serviceaccounts/dbx-olive/token')) ?? {};
    expect(body.spec.boundObjectRef).toEqual({
      kind: 'Secret',
      apiVersion: 'v1',
      name: secret,
      uid: 'uid-of-secret',
    });
    expect(body.spec.expirationSeconds).toBe(3600);
    asked = [];
    expect((await call('DELETE', `/kubectl-credentials/${json.id}/`)).status).toBe(204);
    expect(lines()).toEqual([`DELETE ${CORE}/org-my-org/secrets/${secret}`]);
  });

  it('may have it all already, or no more', async () => {
    refuse.set(`POST ${CORE}`, 409);
    refuse.set(`DELETE ${CORE}/org-my-org-pr-1`, 404);
    expect((await call('POST', '/namespaces/', { slug: 'pr-1' })).status).toBe(201);
    expect((await call('DELETE', '/namespaces/501/')).status).toBe(204);
  });

  it('is quoted when it refuses', async () => {
    refuse.set(`POST ${CORE}`, 403);
    const { status, json } = await call('POST', '/namespaces/', { slug: 'pr-1' });
    expect([status, json]).toEqual([
      500,
      { emulatorMistake: `POST ${CORE} on the Kubernetes API server: 403 as told` },
    ]);
  });

  it('is asked at the start whether it lets the token in', async () => {
    refuse.set(`GET ${CORE}?limit=1`, 401);
    await expect(start()).rejects.toThrow('does not let the token list namespaces: status 401');
  });
});
