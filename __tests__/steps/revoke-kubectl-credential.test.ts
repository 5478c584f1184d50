import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, runAction, type Step } from '../support/run-action.ts';
import { errors, foreignCommands } from '../support/workflow-commands.ts';
import { issue, live, post } from './support/kubeconfig-step.ts';

/* `revoke-kubectl-credential` on the built action. */

const emulator = useEmulator();
const READ_ONLY = 'dbx_readonly0000_emulator-only';

async function revoke(inputs: Record<string, string> = {}, step: Partial<Step> = {}): Promise<Ran> {
  const ran = await runAction({
    ...step,
    with: {
      operation: 'revoke-kubectl-credential',
      token: DOLLARBOX_TOKEN,
      'base-url': `${emulator.url}/dollarbox`,
      org: 'acme',
      id: '321',
      ...inputs,
    },
  });
  expect(leaks(ran, DOLLARBOX_TOKEN)).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  return ran;
}

describe('a credential that is there', () => {
  it('is revoked, and the post step of the step that issued it is content', async () => {
    const issued = await issue(emulator);
    const ran = await revoke();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'revoked', changed: 'true', 'credential-id': '321' });
    expect(live(emulator)).toEqual([]);
    expect(readFileSync(issued.outputs['kubeconfig-path'] ?? '', 'utf8')).toContain('clusters');
    expect((await post(issued)).stdout).toContain('was revoked already');
  });

  it('is only planned in a dry run', async () => {
    await issue(emulator, { 'revoke-after-job': 'false' });
    const ran = await revoke({ 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toEqual([
      { action: 'revoke', target: 'kubectl credential 321' },
    ]);
    expect(live(emulator)).toEqual(['321']);
  });

  it.each(['cut-after', 'status-after', 'cut-before'] as const)(
    'is revoked although an answer is lost: %s',
    async (kind) => {
      await issue(emulator, { 'revoke-after-job': 'false' });
      emulator.faults({ kind, platform: 'dollarbox', method: 'DELETE' });
      const ran = await revoke();
      expect(ran.exitCode).toBe(0);
      expect(live(emulator)).toEqual([]);
    },
  );

  it('stays when the token may not', async () => {
    await issue(emulator, { 'revoke-after-job': 'false' });
    const ran = await revoke({ token: READ_ONLY });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'false', 'credential-id': '321' });
    expect(errors(ran.stdout)[0]?.data).toMatch(/permission_denied[\s\S]*Next: .*Read & write/);
    expect(emulator.requests('DELETE')).toHaveLength(1);
    expect(live(emulator)).toEqual(['321']);
  });
});

describe('a credential that is not there', () => {
  it.each([
    { name: 'is fine', inputs: {}, exitCode: 0 },
    { name: 'is red when it has to be there', inputs: { 'if-missing': 'fail' }, exitCode: 1 },
  ])('$name', async ({ inputs, exitCode }) => {
    const ran = await revoke(inputs as Record<string, string>);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.outputs).toMatchObject({ outcome: 'absent', changed: 'false' });
  });

  it('is nothing to do in a dry run', async () => {
    const ran = await revoke({ 'dry-run': 'true' });
    expect([ran.exitCode, ran.outputs['changed']]).toEqual([0, 'false']);
    expect(emulator.requests('DELETE')).toEqual([]);
  });
});

describe('inputs', () => {
  it.each(['../321', '..', '32/1', '32?x', '%2e%2e', 'a b'])(
    'the id %s is refused before any request',
    async (id) => {
      const ran = await revoke({ id });
      expect(errors(ran.stdout)[0]?.data).toMatch(/^id: must be an id/);
      expect(emulator.requests()).toEqual([]);
    },
  );

  it('without an id say so', async () => {
    const ran = await revoke({ id: '' });
    expect(errors(ran.stdout)[0]?.data).toMatch(/^id: is required for revoke-kubectl-credential/);
  });
});
