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
});
