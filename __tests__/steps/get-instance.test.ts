import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { deploy, error, LIST, LOOK, work, writes } from './support/deploy-step.ts';

/* `get-instance` on the built action. */

const emulator = useEmulator();

function get(instance: string, inputs: Readonly<Record<string, string>> = {}) {
  return work(emulator, { operation: 'get-instance', instance, ...inputs });
}

describe('an instance', () => {
  it.each([
    { id: 'i-webon1', status: 'done', name: 'web-stable' },
    { id: 'i-webof1', status: 'done', name: 'web-off' },
    { id: 'i-webgo1', status: 'done', name: 'web-gone' },
    { id: 'i-webbad', status: 'unavailable', name: 'web-bad' },
    { id: 'i-webnow', status: 'processing', name: 'web-stuck' },
  ])('$id is read as it is', async ({ id, status, name }) => {
    const ran = await get(id);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'read', changed: 'false', id, name, status });
    expect(writes(emulator)).toEqual([]);
    expect(ran.summary).toContain('get-instance: read');
  });

  it('of several machines has all their addresses', async () => {
    const ran = await get('i-many01');
    expect(JSON.parse(ran.outputs['addresses'] ?? '')).toHaveLength(3);
    expect(ran.outputs['address']).toMatch(/^127\.10\./);
  });

  it('shows no value of a password', async () => {
    const ran = await get('i-dbon01');
    expect(ran.outputs['name']).toBe('database');
    expect(ran.outputs['result']).not.toContain('demo-only');
  });

  it.each(['403', '404'])('that is not there (%s) is red, outcome absent', async (status) => {
    emulator.get().control.setSwitch('elasticbox.missing', status);
    const ran = await get('i-nobody', { workspace: 'operations' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('absent');
    expect(error(ran)).toMatch(/no instance i-nobody[\s\S]*\nNext: /);
  });

  it('that a 403 hides stays a refusal without a workspace, or when the list shows it', async () => {
    const unknown = await get('i-nobody');
    expect(unknown.outputs['outcome']).toBe('failed');
    expect(error(unknown)).toMatch(/403[\s\S]*\nNext: .*workspace/);
    emulator.faults({ ...LOOK, kind: 'status', status: 403, times: 'always' });
    const hidden = await get('i-webon1', { workspace: 'operations' });
    expect(hidden.outputs['outcome']).toBe('failed');
    expect(error(hidden)).toContain('403');
    emulator.faults({ ...LIST, kind: 'status', status: 503, times: 'always' });
    const unsure = await get('i-nobody', { workspace: 'operations', 'max-attempts': '1' });
    expect(unsure.outputs['outcome']).toBe('failed');
  });
});

describe('with wait', () => {
  it('resumes a wait by its id', async () => {
    const created = await deploy(emulator, { wait: 'false' });
    expect(created.outputs['status']).toBe('processing');
    const ran = await get(created.outputs['id'] ?? '', { wait: 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'read', status: 'done', changed: 'false' });
    expect(ran.outputs['address']).toMatch(/^127\.10\./);
  });

  it('is red with the evidence when the instance is unavailable', async () => {
    const ran = await get('i-webbad', { wait: 'true' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', id: 'i-webbad', status: 'unavailable' });
    expect(ran.stdout).toContain('install script ended with exit code 3');
    expect(error(ran)).toContain('\nNext: ');
  });

  it('ends at the deadline with how to resume, and on cancel undoes nothing', async () => {
    const ran = await get('i-webnow', { wait: 'true', timeout: '3s', 'on-timeout': 'cancel' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', id: 'i-webnow', changed: 'false' });
    expect(error(ran)).toContain('nothing was undone');
    const warned = await get('i-webnow', { wait: 'true', timeout: '3s', 'on-timeout': 'warn' });
    expect(warned.exitCode).toBe(0);
    expect(writes(emulator)).toEqual([]);
  });

  it('ends within 2 s of SIGINT', async () => {
    const when = (text: string): boolean => text.includes('is processing');
    const ran = await work(
      emulator,
      { operation: 'get-instance', instance: 'i-webnow', wait: 'true' },
      { signal: { name: 'SIGINT', when } },
    );
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: 'i-webnow' });
  });
});

describe('a read', () => {
  it.each([
    { name: 'cut', rule: { kind: 'cut-after' } },
    { name: 'a 502 page', rule: { kind: 'status-after' } },
    { name: 'cut short', rule: { kind: 'truncate' } },
    { name: 'a 503', rule: { kind: 'status', status: 503 } },
    { name: 'a 429', rule: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } },
  ] as const)('that fails once ($name) is repeated', async ({ rule }) => {
    emulator.faults({ ...LOOK, ...rule });
    const ran = await get('i-webon1');
    expect(ran.outputs['outcome']).toBe('read');
    expect(emulator.requests('GET', /\/instances\/i-webon1$/)).toHaveLength(2);
  });

  it('goes without addresses that cannot be read', async () => {
    emulator.faults({ ...LOOK, path: '/services/instances/:id/service', kind: 'status', status: 404 });
    const ran = await get('i-webon1');
    expect(ran.outputs).toMatchObject({ outcome: 'read', status: 'done' });
  });

  it('with bad inputs makes no request', async () => {
    const ran = await get('i/../x', { wait: 'perhaps', 'poll-interval': '1ms' });
    for (const name of ['instance', 'wait', 'poll-interval'])
      expect(error(ran)).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(emulator.requests()).toEqual([]);
  });
});
