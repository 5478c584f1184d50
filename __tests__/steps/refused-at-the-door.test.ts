import { afterEach, describe, expect, it } from '@jest/globals';
import { closeServers, json, serve } from '../http/support/servers.ts';
import { useEmulator } from '../support/emulated.ts';
import { runAction, type Step } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { DEPLOY, deploy } from './support/deploy-step.ts';
import { SSL, upload } from './support/upload-step.ts';

/*
 * A write that was answered 429, each time, was refused before any work: the step says so, on the built action. One
 * without an answer may have had its effect.
 */

afterEach(closeServers);

/**
 * Each platform's reads answer what is there; each write is answered by these statuses, the last one again and again; by
 * 0 never.
 */
async function platform(...statuses: readonly number[]) {
  let writes = 0;
  const server = await serve((res, _n, request) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (request.method !== 'GET') {
      const status = statuses[Math.min(writes++, statuses.length - 1)] ?? 429;
      if (status === 0) return;
      return json(res, status, { message: 'not now', error: { code: 'refused', message: 'not now' } });
    }
    if (/\/(api_keys|kubectl.*|volumes|namespaces|containers|invitations)\/?$/.test(pathname))
      return json(res, 200, { count: 0, next: null, results: [] });
    const container = { id: 9, name: 'web', image: 'nginx:1', status: 'running', env: {} };
    if (/containers\/9\//.test(pathname)) return json(res, 200, container);
    if (/orgs\/acme\//.test(pathname)) return json(res, 200, { slug: 'acme', name: 'Acme' });
    const member = { id: 5, email: 'me@example.com', role: 'member' };
    if (/members\/$/.test(pathname)) return json(res, 200, { results: [member] });
    if (/members\/5\//.test(pathname)) return json(res, 200, member);
    return json(res, 404, { message: 'not there' });
  });
  return { ...server, isWritten: () => writes > 0 };
}

/** Stops the step in the pause before another try. */
const STOPPED: Partial<Step> = {
  signal: { name: 'SIGTERM', when: (stdout) => stdout.includes('; trying again in') },
};

async function step(
  inputs: Readonly<Record<string, string>>,
  statuses: readonly number[],
  given: Partial<Step> | ((isWritten: () => boolean) => Partial<Step>) = {},
) {
  const { url, isWritten } = await platform(...statuses);
  const more = typeof given === 'function' ? given(isWritten) : given;
  const limits = more.signal ? { timeout: '10m' } : { timeout: '2s', 'max-attempts': '2' };
  const all = { token: 'tok-0123456789abcdefghij', 'base-url': url, ...limits };
  const ran = await runAction({ ...more, with: { ...all, ...inputs } });
  return { ran, text: errors(ran.stdout)[0]?.data ?? '' };
}

const VERSIO = { 'environment-id': 'env' };
const SCOPE = { org: 'acme' };
const WRITES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['send-event', { ...VERSIO, event: 'trigger: deployment\nmessage: m\nseverity: 1\nclassification: d' }],
  ['record-state', { ...VERSIO, entity: 'svc', instance: 'web', state: '{"a":1}' }],
  ['create-volume', { ...SCOPE, name: 'data', 'size-gb': '5' }],
  ['create-container', { ...SCOPE, name: 'web2', image: 'nginx:1' }],
  ['create-namespace', { ...SCOPE, slug: 'space' }],
  ['create-invitation', { ...SCOPE, email: 'new@example.com' }],
  ['update-container', { ...SCOPE, id: '9', image: 'nginx:2' }],
  ['delete-container', { ...SCOPE, id: '9' }],
  ['update-org', { ...SCOPE, name: 'Acme 2' }],
  ['update-member', { ...SCOPE, member: '5', role: 'admin' }],
  ['remove-member', { ...SCOPE, member: '5' }],
  ['call-api', { platform: 'dollarbox', method: 'PATCH', path: '/orgs/acme/', body: '{}' }],
];

describe.each(WRITES)('%s', (operation, inputs) => {
  it('says that nothing was written when it was answered 429', async () => {
    const { ran, text } = await step({ operation, ...inputs }, [429]);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ changed: 'false' });
    expect(text).toContain('429');
    expect(text).toContain('Nothing was written.');
    expect(text).not.toMatch(/possibly|Left as it is|may have/);
  });

  it('says so when it is stopped in the pause after it', async () => {
    const { ran, text } = await step({ operation, ...inputs }, [429], STOPPED);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', changed: 'false' });
    expect(text).toContain('Nothing was written.');
    expect(text).not.toMatch(/possibly|Left as it is|may have/);
  });

  it('stays careful when another answer came before', async () => {
    const { ran, text } = await step({ operation, ...inputs }, [503, 429]);
    expect(ran.exitCode).toBe(1);
    expect(text).not.toContain('Nothing was written.');
    expect(ran.outputs['changed']).toBe('true');
    expect(text).toMatch(/may have been|possibly|It may have been done all the same: |Left as it is: /);
  });

  it('is taken back when it is plainly refused', async () => {
    const { ran, text } = await step({ operation, ...inputs }, [403]);
    expect([ran.exitCode, ran.outputs['changed']]).toEqual([1, 'false']);
    expect(text).not.toMatch(/may have been|possibly|Left as it is/);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'may have changed something when %s comes before its answer',
    async (name) => {
      const { ran, text } = await step({ operation, ...inputs }, [0], (when) => ({ signal: { name, when } }));
      expect(ran.outputs['changed']).toBe('true');
      if (name === 'SIGKILL') return;
      expect(ran.outputs['outcome']).toBe('cancelled');
      expect(text).toMatch(/Left as it is: .*(being|possibly)|may have been created/);
      expect(text).toMatch(/\nNext: Look .* platform/);
    },
  );
});

describe('record-state of many', () => {
  const MANY = {
    operation: 'record-state',
    ...VERSIO,
    entity: 'svc',
    states: '[{"instance":"a","state":{}}]',
  };

  it.each<[string, Partial<Step>]>([
    ['429 each time', {}],
    ['429, and stopped in the pause', STOPPED],
  ])('has recorded none after %s', async (_, more) => {
    const { text } = await step(MANY, [429], more);
    expect(text).toContain('1 not recorded');
    expect(text).not.toMatch(/possibly|Left as it is/);
  });
});

describe('what asks for more before it writes', () => {
  const emulator = useEmulator();
  const limits = { timeout: '60s', 'max-attempts': '2' };
  const CASES = [
    { operation: 'deploy-box', call: DEPLOY, run: deploy },
    { operation: 'upload-ssl', call: { ...SSL, method: 'POST' }, run: upload },
  ] as const;

  it.each(CASES)(
    '$operation says that nothing was written when it was answered 429',
    async ({ call, run }) => {
      emulator.faults({ ...call, kind: 'status', status: 429, times: 'always' });
      const ran = await run(emulator, limits);
      const text = errors(ran.stdout)[0]?.data ?? '';
      expect(ran.outputs['changed']).toBe('false');
      expect(text).toContain('Nothing was written.');
      expect(text).not.toMatch(/possibly|Left as it is|may have/);
    },
  );

  it.each(CASES)('$operation says so when it is stopped in the pause after it', async ({ call, run }) => {
    emulator.faults({ ...call, kind: 'status', status: 429, times: 'always' });
    const ran = await run(emulator, limits, STOPPED);
    const text = errors(ran.stdout)[0]?.data ?? '';
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', changed: 'false' });
    expect(text).toContain('Nothing was written.');
    expect(text).not.toMatch(/possibly|Left as it is|may have/);
  });
});

it('what may be there of a lost request is said when the next is refused at the door, and the step stopped', async () => {
  const inputs = { operation: 'create-container', ...SCOPE, name: 'web2', image: 'nginx:1', timeout: '24s' };
  const { ran, text } = await step(inputs, [500, 429], {
    signal: { name: 'SIGTERM', when: (stdout) => stdout.includes('(429)') },
  });
  expect(ran.outputs['outcome']).toBe('cancelled');
  expect(text).toContain('may have been created');
  expect(text).not.toContain('Nothing was written.');
});
