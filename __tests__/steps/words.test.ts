import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { errors, type WorkflowCommand, workflowCommands } from '../support/workflow-commands.ts';
import { createWeb } from './support/create-web.ts';

/* How the one annotation of a step reads. */

const emulator = useEmulator();
const CONTAINER = { platform: 'dollarbox', method: 'GET', path: '/api/v1/containers/:id/' } as const;

function run(inputs: Record<string, string> = {}): Promise<Ran> {
  return runAction({ with: { ...createWeb(emulator), ...inputs } });
}

/** A creation that never comes to its end. */
function runLate(onTimeout: string): Promise<Ran> {
  const json = { id: 123, name: 'web', image: 'ghcr.io/acme/web:1.2.0', status: 'pending' };
  emulator.faults({ kind: 'status', status: 200, json, ...CONTAINER, times: 40 });
  return run({ timeout: '5s', 'poll-interval': '300ms', 'on-timeout': onTimeout });
}

const told = ({ stdout }: Ran): string => errors(stdout)[0]?.data ?? '';

describe('a warning', () => {
  it('has its title apart from its text, and each sentence on a line of its own', async () => {
    const ran = await runLate('warn');
    expect(ran.exitCode).toBe(0);
    const [warning] = workflowCommands(ran.stdout).filter(({ name }) => name === 'warning') as [
      WorkflowCommand,
    ];
    expect(warning.properties).toBe('title=create-container did not finish in time');
    expect(warning.data).not.toContain('did not finish in time');
    expect(warning.data.split('\n')).toEqual([
      expect.stringMatching(/^Container web \(123\) /),
      expect.stringMatching(/^Time spent: /),
      'Left as it is: container web (123).',
      expect.stringMatching(/^To resume the wait in a later step: /),
      expect.stringMatching(
        /^Next: Raise `timeout`, or look at the container web \(123\) in the control panel\./,
      ),
    ]);
  });
});

describe('what was undone', () => {
  it('is not to be looked at afterwards', async () => {
    const ran = await runLate('cancel');
    expect(ran.exitCode).toBe(1);
    expect(told(ran)).toContain('Undone: container web (123) was created and is deleted again.');
    expect(told(ran)).not.toContain('control panel');
    expect(told(ran)).toMatch(/\nNext: Raise `timeout`, or run the step again\.$/);
  });

  it('is to be looked at when it could not be undone', async () => {
    emulator.faults({ kind: 'status', status: 503, ...CONTAINER, method: 'DELETE', times: 'always' });
    const ran = await runLate('cancel');
    expect(told(ran)).toContain('Could not be undone, and is left: container web (123)');
    expect(told(ran)).toMatch(/\nNext: .*control panel/);
  });
});

describe('a step that fails after it has created something', () => {
  it('names it, though what was refused is another call', async () => {
    const json = { error: { code: 'permission_denied', message: 'No reading.' } };
    emulator.faults({ kind: 'status', status: 403, json, ...CONTAINER, times: 'always' });
    const ran = await run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true', id: '123' });
    expect(told(ran).split('\n')).toEqual([
      'GET /api/v1/containers/123/ was refused with 403 permission_denied: No reading.',
      'Created before that, and left as it is: container web (123).',
      expect.stringMatching(/^Next: /),
    ]);
  });

  it('names it once', async () => {
    const ran = await run({ image: 'ghcr.io/acme/web:fail' });
    expect(told(ran).match(/\(123\)/g)).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('shows the path that was asked, and the request id once', async () => {
    const json = { error: { code: 'conflict', message: 'Busy.' } };
    const headers = { 'x-request-id': 'req-77' };
    emulator.faults({ kind: 'status', status: 409, json, headers, ...CONTAINER, times: 'always' });
    const ran = await run({ operation: 'get-container', id: '5', name: '', image: '' });
    expect(told(ran)).toContain('GET /api/v1/containers/5/ ');
    expect(told(ran)).not.toContain('{}');
    expect(told(ran).match(/req-77/g)).toHaveLength(1);
    expect(ran.outputs['request-id']).toBe('req-77');
  });
});
