import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import type { Ran } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { CREDENTIALS, issue, live, PATH, post, written } from './support/kubeconfig-step.ts';

/* The answer with the kubeconfig is the only one that has it: what happens when it does not arrive. */

const emulator = useEmulator();
const POST = { platform: 'dollarbox', method: 'POST', path: PATH } as const;

/** At most one credential lives after main, none after post, and no file is left. */
async function endsClean(ran: Ran): Promise<void> {
  expect(live(emulator).length).toBeLessThanOrEqual(1);
  await post(ran);
  expect(live(emulator)).toEqual([]);
  expect(readdirSync(ran.runner.temp)).toEqual([]);
}

const LOSSES: readonly { name: string; rule: Omit<FaultRule, 'platform'>; applied: boolean }[] = [
  { name: 'cut before it was applied', rule: { kind: 'cut-before' }, applied: false },
  { name: 'cut after it was applied', rule: { kind: 'cut-after' }, applied: true },
  { name: 'a 502 page after it was applied', rule: { kind: 'status-after' }, applied: true },
  { name: 'a 500 before it was applied', rule: { kind: 'status', status: 500 }, applied: false },
  { name: 'a body cut short', rule: { kind: 'truncate' }, applied: true },
  { name: 'broken JSON', rule: { kind: 'malformed' }, applied: true },
  { name: 'an answer of another shape', rule: { kind: 'malformed', body: '{"id":{}}' }, applied: true },
  { name: 'an answer that is no object', rule: { kind: 'malformed', body: '[]' }, applied: true },
  { name: 'a compressed answer', rule: { kind: 'gzip' }, applied: true },
];

describe('one lost answer', () => {
  it.each(LOSSES)('$name: the orphan is revoked and one more issued', async ({ rule, applied }) => {
    emulator.faults({ ...POST, ...rule });
    const ran = await issue(emulator);
    expect(ran.exitCode).toBe(0);
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(2);
    expect(ran.outputs['credential-id']).toBe(applied ? '322' : '321');
    expect(live(emulator)).toEqual([ran.outputs['credential-id']]);
    expect(written(ran).token).toMatch(/^eyJ/);
    await endsClean(ran);
  });
});

describe('two lost answers', () => {
  it.each(LOSSES.filter(({ applied }) => applied))('$name: red, and nothing lives', async ({ rule }) => {
    emulator.faults({ ...POST, ...rule, times: 'always' });
    const ran = await issue(emulator, { timeout: '20s' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(errors(ran.stdout)[0]?.data).toMatch(/lost twice[\s\S]*Next: /);
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(2);
    expect(live(emulator)).toEqual([]);
    await endsClean(ran);
  });

  it('that were never applied: red, and it says that it does not know', async () => {
    emulator.faults({ ...POST, kind: 'cut-before', times: 'always' });
    const ran = await issue(emulator, { timeout: '20s' });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/requested twice without an answer/);
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(2);
    await endsClean(ran);
  });
});

describe('the list', () => {
  const LIST = { platform: 'dollarbox', method: 'GET', path: PATH } as const;

  it('that fails before the request stops the step without one', async () => {
    emulator.faults({ ...LIST, kind: 'status', status: 503, times: 'always' });
    const ran = await issue(emulator, { 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(emulator.requests('POST')).toEqual([]);
  });

  it('that fails after a loss: no second request; the post step revokes the orphan', async () => {
    emulator.faults(
      { ...POST, kind: 'cut-after' },
      { ...LIST, kind: 'status', status: 503, skip: 1, times: 2 },
    );
    const ran = await issue(emulator, { 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/unknown whether a new kubectl credential exists/);
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(1);
    expect(live(emulator)).toEqual(['321']);
    await endsClean(ran);
  });

  it('with two new ids after a loss: nothing is revoked, both are named', async () => {
    emulator.faults({ ...POST, kind: 'hang-after' });
    const pending = issue(emulator, { timeout: '3s' });
    while (emulator.requests('POST', CREDENTIALS).length === 0)
      await new Promise((done) => setTimeout(done, 10));
    await fetch(`${emulator.url}/dollarbox${PATH}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'x-dollarbox-org': 'acme' },
    });
    const ran = await pending;
    expect(ran.outputs['outcome']).toBe('timed-out');
    const after = await post(ran);
    expect(after.stdout).toMatch(/::warning::.*321 and 322 came to be meanwhile.*nothing was revoked/);
    expect(live(emulator)).toEqual(['321', '322']);
  });
});

describe('an answer that never comes', () => {
  it.each(['hang-after', 'hang-before'] as const)(
    '%s: the deadline, then the post step cleans up',
    async (kind) => {
      emulator.faults({ ...POST, kind });
      const ran = await issue(emulator, { timeout: '4s' });
      expect(ran.exitCode).toBe(1);
      expect(ran.took).toBeLessThan(15_000);
      expect(ran.outputs['outcome']).toBe('timed-out');
      expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(1);
      if (kind === 'hang-after')
        expect(ran.outputs).toMatchObject({ 'credential-id': '321', changed: 'true' });
      await endsClean(ran);
    },
  );

  it('does not outlive the deadline when the body drips', async () => {
    emulator.faults({ ...POST, kind: 'slow-body', everyMs: 100 });
    const ran = await issue(emulator, { timeout: '4s' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(ran.took).toBeLessThan(15_000);
    await endsClean(ran);
  });
});

describe('a rate limit', () => {
  const LIMITED = {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '1' },
    platform: 'dollarbox',
  } as const;

  it('is waited out on every call', async () => {
    emulator.faults(
      { ...LIMITED, method: 'GET' },
      { ...LIMITED, method: 'GET', path: PATH },
      { ...LIMITED, method: 'POST' },
    );
    const ran = await issue(emulator);
    expect(ran.exitCode).toBe(0);
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(2);
    expect(live(emulator)).toEqual(['321']);
    await endsClean(ran);
  });

  it('that asks for more than is left is no wait at all', async () => {
    emulator.faults({ ...LIMITED, headers: { 'retry-after': '60' }, method: 'POST' });
    const ran = await issue(emulator, { timeout: '10s' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(errors(ran.stdout)[0]?.data).toContain('wait 1 min');
    expect(ran.took).toBeLessThan(15_000);
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(1);
    await endsClean(ran);
  });

  it('in the post step is waited out, too', async () => {
    const ran = await issue(emulator);
    emulator.faults({ ...LIMITED, method: 'DELETE' });
    await endsClean(ran);
  });
});
