import { afterEach, describe, expect, it } from '@jest/globals';
import { closeServers, json, serve } from '../http/support/servers.ts';
import { runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';

/* A write that was answered 429, each time, was refused before any work: the step says so, on the built action. */

afterEach(closeServers);

/** Each platform's reads answer what is there; each write is answered by these statuses, the last one again and again. */
async function platform(...statuses: readonly number[]) {
  let writes = 0;
  return serve((res, _n, request) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (request.method !== 'GET') {
      const status = statuses[Math.min(writes++, statuses.length - 1)] ?? 429;
      return json(res, status, { message: 'not now' });
    }
    if (/\/(api_keys|kubectl.*|volumes|namespaces|containers)\/?$/.test(pathname))
      return json(res, 200, { count: 0, next: null, results: [] });
    const container = { id: 9, name: 'web', image: 'nginx:1', status: 'running', env: {} };
    if (/containers\/9\//.test(pathname)) return json(res, 200, container);
    return json(res, 404, { message: 'not there' });
  });
}

async function step(inputs: Readonly<Record<string, string>>, ...statuses: readonly number[]) {
  const { url } = await platform(...statuses);
  const all = { token: 'tok-0123456789abcdefghij', 'base-url': url, timeout: '2s', 'max-attempts': '2' };
  const ran = await runAction({ with: { ...all, ...inputs } });
  return { ran, text: errors(ran.stdout)[0]?.data ?? '' };
}

const VERSIO = { 'environment-id': 'env' };
const SCOPE = { org: 'acme' };
const WRITES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['send-event', { ...VERSIO, event: 'trigger: deployment\nmessage: m\nseverity: 1\nclassification: d' }],
  ['record-state', { ...VERSIO, entity: 'svc', instance: 'web', state: '{"a":1}' }],
  ['create-volume', { ...SCOPE, name: 'data', 'size-gb': '5' }],
  ['update-container', { ...SCOPE, id: '9', image: 'nginx:2' }],
  ['delete-container', { ...SCOPE, id: '9' }],
  ['call-api', { platform: 'dollarbox', method: 'PATCH', path: '/orgs/acme/', body: '{}' }],
];

describe.each(WRITES)('%s', (operation, inputs) => {
  it('says that nothing was written when it was answered 429', async () => {
    const { ran, text } = await step({ operation, ...inputs }, 429);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ changed: 'false' });
    expect(text).toContain('429');
    expect(text).toContain('Nothing was written.');
    expect(text).not.toMatch(/possibly|Left as it is|may have/);
  });

  it('stays careful when another answer came before', async () => {
    const { ran, text } = await step({ operation, ...inputs }, 503, 429);
    expect(ran.exitCode).toBe(1);
    expect(text).not.toContain('Nothing was written.');
  });
});
