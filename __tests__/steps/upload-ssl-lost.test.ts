import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { certificate } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import {
  BOX,
  error,
  given,
  install,
  LOGIN,
  SSL,
  SSL_PATH,
  set,
  upload,
  writes,
} from './support/upload-step.ts';

/* `upload-ssl` on the built action when answers are lost or late, and when the runner stops the step. */

const emulator = useEmulator();
const ACME = certificate('acme-rsa').fingerprint;
const OLD = certificate('acme-p256').fingerprint;
const POST = { ...SSL, method: 'POST' } as const;
const GET = { ...SSL, method: 'GET' } as const;
const posts = () => emulator.requests('POST', SSL_PATH);

describe('an answer to the upload that is lost', () => {
  const LOSSES: readonly { name: string; rule: Omit<FaultRule, 'platform'>; asked: number }[] = [
    { name: 'cut before it was applied', rule: { kind: 'cut-before' }, asked: 2 },
    { name: 'cut after it was applied', rule: { kind: 'cut-after' }, asked: 1 },
    { name: 'a 502 page after it was applied', rule: { kind: 'status-after' }, asked: 1 },
    { name: 'a 500 before it was applied', rule: { kind: 'status', status: 500 }, asked: 2 },
    { name: 'a body cut short', rule: { kind: 'truncate' }, asked: 1 },
    { name: 'broken JSON', rule: { kind: 'malformed' }, asked: 1 },
    { name: 'a compressed answer', rule: { kind: 'gzip' }, asked: 1 },
  ];
  it.each(LOSSES)('$name: one certificate, found or uploaded once more', async ({ rule, asked }) => {
    emulator.faults({ ...POST, ...rule });
    const ran = await upload(emulator);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'created', fingerprint: ACME, changed: 'true' });
    expect(posts()).toHaveLength(asked);
    expect(given(emulator)).toEqual([ACME]);
  });

  it.each(LOSSES)('$name, in place of another one', async ({ rule, asked }) => {
    install(emulator, 'acme-p256');
    emulator.faults({ ...POST, ...rule });
    const ran = await upload(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'updated', fingerprint: ACME });
    expect(posts()).toHaveLength(asked);
    expect(given(emulator)).toEqual([OLD, ACME]);
  });

  it.each([undefined, 'acme-p256'])(
    'never replaces what somebody else installed meanwhile (%s)',
    async (before) => {
      if (before) install(emulator, before);
      emulator.faults({ ...POST, kind: 'cut-before' });
      const watch = setInterval(() => {
        if (posts().length === 0) return;
        clearInterval(watch);
        install(emulator, 'acme-rsa-next');
      }, 10);
      const ran = await upload(emulator);
      expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
      expect(error(ran)).toContain('which somebody else installed meanwhile; it was left alone');
      expect(posts()).toHaveLength(1);
    },
  );

  it('is never followed by a second upload when the look fails too', async () => {
    emulator.faults(
      { ...POST, kind: 'cut-after' },
      { ...GET, kind: 'status', status: 503, skip: 1, times: 'always' },
    );
    const ran = await upload(emulator, { 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', id: BOX, fingerprint: ACME });
    expect(error(ran)).toMatch(/unknown whether a certificate with fingerprint [\s\S]*\nNext: /);
    expect(posts()).toHaveLength(1);
  });

  it('twice is red, and never a third upload', async () => {
    emulator.faults({ ...POST, kind: 'cut-before', times: 'always' });
    const ran = await upload(emulator, { timeout: '30s' });
    expect(error(ran)).toContain('requested twice without an answer');
    expect(posts()).toHaveLength(2);
    expect(given(emulator)).toEqual([]);
  });
});

describe('a rate limit', () => {
  const limited = { kind: 'status', status: 429, headers: { 'retry-after': '1' } } as const;

  it('is waited out on a read and on the upload', async () => {
    emulator.faults({ ...GET, ...limited }, { ...POST, ...limited });
    const ran = await upload(emulator);
    expect(ran.outputs['outcome']).toBe('created');
    expect(given(emulator)).toEqual([ACME]);
    const [first, second] = posts().map(({ time }) => Date.parse(time));
    expect(posts()).toHaveLength(2);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('that asks for longer than is left ends the step at once', async () => {
    emulator.faults({ ...POST, ...limited, headers: { 'retry-after': '120' } });
    const ran = await upload(emulator, { timeout: '20s' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(error(ran)).toContain('wait 2 min');
    expect(posts()).toHaveLength(1);
    expect(ran.took).toBeLessThan(10_000);
  });
});

describe('the deadline', () => {
  const slow = { timeout: '4s' };

  it.each(['fail', 'warn', 'cancel'])('%s, for a first certificate', async (onTimeout) => {
    set(emulator, 'activation-delay', '60000');
    const ran = await upload(emulator, { ...slow, 'on-timeout': onTimeout });
    expect(ran.exitCode).toBe(onTimeout === 'warn' ? 0 : 1);
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true', id: BOX, fingerprint: ACME });
    const told = onTimeout === 'warn' ? warnings(ran.stdout).join() : error(ran);
    expect(told).toContain('uploaded but not active');
    if (onTimeout === 'fail') expect(told).toMatch(/^Time spent: .*\bwaiting \d/m);
    if (onTimeout === 'cancel') expect(told).toContain('Undone: the certificate of box wp4x7kz');
    expect(given(emulator)).toEqual(onTimeout === 'cancel' ? [ACME, null] : [ACME]);
  });

  it('never deletes what replaced another one', async () => {
    install(emulator, 'acme-p256');
    set(emulator, 'activation-delay', '60000');
    const ran = await upload(emulator, { ...slow, 'on-timeout': 'cancel' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(writes(emulator)).toEqual(['POST ssl']);
    expect(error(ran)).toContain('nothing was undone');
  });

  it('never deletes what was there before', async () => {
    install(emulator, 'acme-rsa');
    emulator.faults({ ...POST, kind: 'hang-before' });
    const ran = await upload(emulator, { ...slow, force: 'true', 'on-timeout': 'cancel' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(emulator.requests('DELETE')).toEqual([]);
    expect(given(emulator)).toEqual([ACME]);
  });

  it('comes for a process that never ends', async () => {
    set(emulator, 'ssl-mode', 'async202');
    set(emulator, 'process-outcome', 'stuck');
    const ran = await upload(emulator, slow);
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', id: BOX, fingerprint: ACME });
    expect(error(ran)).toMatch(/in_progress|in progress/);
  });

  it('leaves an upload that was never answered, since another run may have made the same, and names it', async () => {
    emulator.faults({ ...POST, kind: 'hang-after' });
    const ran = await upload(emulator, { ...slow, 'on-timeout': 'cancel' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(given(emulator)).toEqual([ACME]);
    expect(error(ran)).toMatch(/nothing was undone/);
    expect(error(ran)).toContain(ACME);
  });

  it('undoes with a token that has to be renewed then, on the time of undoing', async () => {
    set(emulator, 'activation-delay', '60000');
    set(emulator, 'token-ttl', '2');
    const ran = await upload(emulator, { ...slow, ...LOGIN, 'on-timeout': 'cancel' });
    expect(error(ran)).toContain('Undone: the certificate of box wp4x7kz');
    expect(given(emulator)).toEqual([ACME, null]);
  });
});

describe('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends within 2 s of %s while it polls', async (name) => {
    set(emulator, 'activation-delay', '60000');
    const when = (text: string): boolean => text.includes('not active');
    const ran = await upload(emulator, {}, { signal: { name, when } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: BOX, fingerprint: ACME, changed: 'true' });
    expect(error(ran)).toContain(`Left as it is: the certificate ${ACME} on box wp4x7kz`);
    expect(emulator.requests('DELETE')).toEqual([]);
  });

  it('ends within 2 s while a connection hangs', async () => {
    emulator.faults({ platform: 'raidboxes', kind: 'hang-before', times: 'always' });
    const when = (): boolean => emulator.requests().length > 0;
    const ran = await upload(emulator, {}, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(error(ran)).toContain('Nothing is left behind.');
  });

  it('looks once for an upload that was under way', async () => {
    emulator.faults({ ...POST, kind: 'hang-after' });
    const ran = await upload(emulator, {}, { signal: { name: 'SIGINT', when: () => posts().length > 0 } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', changed: 'true' });
    expect(error(ran)).toContain(`Left as it is: the certificate ${ACME}`);
  });

  it('says that it does not know when the look fails, too', async () => {
    emulator.faults(
      { ...POST, kind: 'hang-after' },
      { ...GET, kind: 'hang-before', skip: 1, times: 'always' },
    );
    const ran = await upload(emulator, {}, { signal: { name: 'SIGINT', when: () => posts().length > 0 } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/may have been created|no time to look/);
  });
});
