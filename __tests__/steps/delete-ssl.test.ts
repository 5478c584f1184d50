import { describe, expect, it } from '@jest/globals';
import { certificate } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { BOX, error, given, install, SSL, set, work, writes } from './support/upload-step.ts';

/* `delete-ssl` on the built action. */

const emulator = useEmulator();
const ACME = certificate('acme-rsa').fingerprint;
const DELETE = { ...SSL, method: 'DELETE' } as const;

function remove(inputs: Readonly<Record<string, string>> = {}, step: Parameters<typeof work>[2] = {}) {
  return work(emulator, { operation: 'delete-ssl', box: BOX, ...inputs }, step);
}

describe('a certificate', () => {
  it.each(['sync204', 'async202'])('is deleted, and that it is gone is looked at (%s)', async (mode) => {
    install(emulator, 'acme-rsa');
    set(emulator, 'ssl-delete', mode);
    set(emulator, 'activation-delay', '400');
    const ran = await remove();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true', id: BOX, fingerprint: ACME });
    expect(given(emulator)).toEqual([ACME, null]);
    expect(writes(emulator)).toEqual(['DELETE ssl']);
  });

  it('is only planned in a dry run', async () => {
    install(emulator, 'acme-rsa');
    const ran = await remove({ 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true', fingerprint: ACME });
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toEqual([
      { action: 'delete', target: `certificate of box wp4x7kz (${BOX})` },
    ]);
    expect(writes(emulator)).toEqual([]);
  });

  it('of a box that is only shared stays', async () => {
    const ssl = { expiresInDays: 30 };
    const shared = {
      id: 'SH4REDBX',
      title: 'Shared',
      domain: 'shared.example.com',
      owner: 'other@example.com',
      ssl,
    };
    emulator.get().control.seed('raidboxes', { boxes: [shared] });
    const ran = await remove({ box: 'SH4REDBX' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('\nNext: ');
    expect(given(emulator, 'SH4REDBX')).toHaveLength(1);
  });
});

describe('a box without one', () => {
  it.each(['400', '404', '200null', '200empty'])('(%s) is as if-missing says', async (absent) => {
    set(emulator, 'absent', absent);
    const ran = await remove();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'absent', changed: 'false', id: BOX });
    const red = await remove({ 'if-missing': 'fail' });
    expect(red.exitCode).toBe(1);
    expect(red.outputs).toMatchObject({ outcome: 'absent', id: BOX });
    expect(error(red)).toMatch(/no custom certificate[\s\S]*\nNext: Set `if-missing: ignore`/);
    expect(writes(emulator)).toEqual([]);
  });

  it('that does not exist at all is red either way', async () => {
    const ran = await remove({ box: 'nobody' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/no box nobody[\s\S]*\nNext: /);
  });
});

describe('a lost answer', () => {
  it.each([
    { kind: 'cut-before', absent: '400' },
    { kind: 'cut-after', absent: '400' },
    { kind: 'cut-after', absent: '404' },
    { kind: 'cut-after', absent: '204' },
    { kind: 'status-after', absent: '400' },
  ] as const)('does no harm: $kind, then $absent', async ({ kind, absent }) => {
    install(emulator, 'acme-rsa');
    set(emulator, 'delete-absent', absent);
    emulator.faults({ ...DELETE, kind });
    const ran = await remove();
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(given(emulator).at(-1)).toBeNull();
  });

  it('after which it is still there is not taken for a deletion', async () => {
    install(emulator, 'acme-rsa');
    emulator.faults({ ...DELETE, kind: 'status', status: 404, times: 'always' });
    const ran = await remove();
    // Something in front said so; the platform deletes in its own time, so that it may be under way.
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true' });
    expect(given(emulator)).toEqual([ACME]);
  });

  it('for a rate limit’s sake is waited out', async () => {
    install(emulator, 'acme-rsa');
    emulator.faults({ ...DELETE, kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    expect((await remove()).outputs['outcome']).toBe('deleted');
    expect(emulator.requests('DELETE')).toHaveLength(2);
  });
});

describe('an end in between', () => {
  it('at the deadline, or by SIGINT, says what is under way', async () => {
    install(emulator, 'acme-rsa');
    set(emulator, 'activation-delay', '60000');
    const late = await remove({ timeout: '3s' });
    expect(late.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true', id: BOX, fingerprint: ACME });
    expect(error(late)).toContain('still being deleted');
    set(emulator, 'activation-delay', '0');
    install(emulator, 'acme-rsa');
    set(emulator, 'activation-delay', '60000');
    const when = (text: string): boolean => text.includes('being deleted');
    const ran = await remove({}, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', changed: 'true' });
    expect(error(ran)).toContain('being deleted');
  });
});
