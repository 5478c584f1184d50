import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { raidboxesError } from '../support/envelopes.ts';
import { warnings } from '../support/workflow-commands.ts';
import { BOX, error, SSL, work } from './support/upload-step.ts';

/* Certificates of many boxes looked at by the built action, where one or the other cannot be. */

const emulator = useEmulator();

function check(inputs: Readonly<Record<string, string>> = {}) {
  return work(emulator, { operation: 'check-ssl', 'max-attempts': '1', ...inputs });
}

function notes(result: string | undefined): Record<string, string> {
  const list = JSON.parse(result ?? '[]') as { wanted?: string; box: { id: string } | null; note: string }[];
  return Object.fromEntries(list.map(({ wanted, box, note }) => [box?.id ?? wanted, note]));
}

const OF_BOX = { ...SSL, kind: 'status', path: `/v1/boxes/${BOX}/ssl` } as const;

describe('check-ssl goes on past a box', () => {
  it.each([
    ['that fails', 500, /500/],
    ['that is asked for wrongly', 422, /422/],
    ['whose answer is none of the platform', 404, /asked:/],
  ])('%s', async (_name, status, why) => {
    const body = status === 404 ? { body: '<html>' } : { json: raidboxesError() };
    emulator.faults({ ...OF_BOX, status, ...body, times: 100 });
    const ran = await check();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', count: '25' });
    expect(notes(ran.outputs['result'])[BOX]).toMatch(why);
    expect(Object.keys(notes(ran.outputs['result']))).toHaveLength(25);
    expect(JSON.parse(ran.outputs['due'] ?? '[]')).toMatchObject([{ box: { id: 'EXP1R1NG' } }]);
    expect(ran.outputs['missing']).not.toContain(BOX);
    expect(ran.stdout).toContain('1 of 25 boxes could not be checked');
    expect(error(ran)).toMatch(/Box wp4x7kz \(XK7BM2QP\): /);
    expect(error(ran)).toContain('The other boxes are checked');
    expect(warnings(ran.stdout).join('\n')).toContain('EXP1R1NG');
  });

  it('that is not there', async () => {
    const ran = await check({ box: 'nowhere, wpexpir, acme-corp.com' });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('1 of 3 boxes could not be checked');
    expect(error(ran)).toMatch(/nowhere: There is no box nowhere/);
    expect(Object.keys(notes(ran.outputs['result'])).sort()).toEqual(['EXP1R1NG', BOX, 'nowhere']);
    expect(JSON.parse(ran.outputs['due'] ?? '[]')).toHaveLength(1);
  });

  it('that may not be read, and is green', async () => {
    emulator.faults({ ...OF_BOX, status: 403, json: raidboxesError() });
    const ran = await check();
    expect(ran.exitCode).toBe(0);
    expect(notes(ran.outputs['result'])[BOX]).toBe('may not be read');
  });
});

describe('check-ssl ends at once', () => {
  it('with a login that is refused', async () => {
    emulator.faults({ ...OF_BOX, status: 401, json: raidboxesError(), times: 100 });
    const ran = await check();
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).not.toContain('could not be checked');
    expect(emulator.requests('GET', /\/ssl$/).length).toBeLessThan(5);
  });

  it('with the error of the one box that was asked for', async () => {
    const ran = await check({ box: 'nowhere' });
    expect(ran.outputs['outcome']).toBe('absent');
    expect(ran.stdout).toContain('No box nowhere');
  });

  it.each([
    ['https://acme-corp.com/shop', 'acme-corp.com'],
    ['www.Acme-Corp.com', 'acme-corp.com'],
    [BOX.toLowerCase(), 'acme-corp.com'],
  ])('with the one that may be meant by %s', async (box, meant) => {
    expect(error(await check({ box }))).toContain(`Did you mean ${meant}? Give its id`);
  });
});

/** The same moment, five days from now, as servers write it; the last ones are no time. */
function spellings(at: Date): readonly unknown[] {
  const iso = at.toISOString().slice(0, 19);
  const east = new Date(at.getTime() + 7_200_000).toISOString().slice(0, 19);
  return [
    ...['Z', '', 'z', '+00:00', '+0000', '+00', '-00:00', ' UTC', ' +0000'].map((zone) => `${iso}${zone}`),
    ...['.000000Z', '.5+0000', ',25Z', '.123456789+00:00', '.000'].map((fraction) => `${iso}${fraction}`),
    ...['Z', '', ' UTC', '.000000', '+00:00'].map((zone) => `${iso.replace('T', ' ')}${zone}`),
    ...['+02:00', '+0200', '+02', '.000000+02:00'].map((zone) => `${east}${zone}`),
    at.getTime() / 1_000,
    at.getTime(),
    String(at.getTime() / 1_000),
  ];
}

describe('check-ssl knows when a certificate ends', () => {
  it('however the platform writes it, and says so when it cannot be read', async () => {
    const at = new Date(Math.floor(Date.now() / 1_000) * 1_000 + 5 * 86_400_000 + 3_600_000);
    const ends = spellings(at);
    const odd = ['soon', '', null, 7, '2026-02-30T00:00:00Z', at.toISOString().replaceAll('-', '/')];
    const boxes = [...ends, ...odd].map((_end, i) => ({
      id: `T${i}`,
      title: `T${i}`,
      domain: `t${i}.example.com`,
    }));
    emulator.get().control.seed('raidboxes', { boxes });
    for (const [i, expires_at] of [...ends, ...odd].entries()) {
      const json = {
        domains: [`t${i}.example.com`],
        expires_at,
        fingerprint: 'AB'.repeat(20),
        serial_number: '01',
      };
      emulator.faults({ ...SSL, kind: 'status', path: `/v1/boxes/T${i}/ssl`, status: 200, json, times: 9 });
    }
    const ran = await check({ box: boxes.map(({ id }) => id).join() });
    expect(ran.exitCode).toBe(0);
    const due = JSON.parse(ran.outputs['due'] ?? '[]') as {
      box: { id: string };
      days_left: number;
      expires_at: string;
    }[];
    expect(due.map(({ box }) => box.id).sort()).toEqual(ends.map((_end, i) => `T${i}`).sort());
    for (const { days_left, expires_at } of due)
      expect([days_left, expires_at]).toEqual([5, `${at.toISOString().slice(0, 19)}Z`]);
    const unread = warnings(ran.stdout).filter((line) => line.includes('expires cannot be read'));
    expect(unread).toHaveLength(odd.length);
  });
});
