import { expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import { useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, Runner, runAction } from '../support/run-action.ts';
import { errors, foreignCommands } from '../support/workflow-commands.ts';

/* The life of a configuration item on Versio.io, as a workflow goes through it: from its first state to its end. */

const emulator = useEmulator();

async function step(
  operation: string,
  inputs: Readonly<Record<string, string>>,
  runner: Runner,
): Promise<Ran> {
  const common = {
    token: DEMO_TOKENS.full,
    'environment-id': 'my-environment',
    'base-url': `${emulator.url}/versio`,
    'poll-interval': '100ms',
  };
  const ran = await runAction({ runner, with: { ...common, operation, ...inputs } });
  expect(leaks(ran, DEMO_TOKENS.full)).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  expect(errors(ran.stdout)).toHaveLength(ran.exitCode ?? 2);
  return ran;
}

it('from the first state to the end of it', async () => {
  const runner = new Runner();
  const outputs = async (operation: string, inputs: Readonly<Record<string, string>>) =>
    (await step(operation, inputs, runner)).outputs;
  const shop = { entity: 'application', instance: 'shop-pr-7' };
  const first = { ...shop, state: '{displayName: Shop, version: 1.10, replicas: 2}' };
  const result = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

  // One state: made, left alone, changed.
  const planned = await outputs('record-state', { ...first, 'dry-run': 'true' });
  expect(planned).toMatchObject({ outcome: 'planned', changed: 'true' });
  expect(emulator.requests('PUT')).toEqual([]);
  const past = { ...first, at: '2024-03-01T00:00:00Z' };
  expect(await outputs('record-state', past)).toMatchObject({ outcome: 'created', id: 'shop-pr-7' });
  expect(await outputs('record-state', first)).toMatchObject({ outcome: 'unchanged', changed: 'false' });
  const second = { ...shop, state: '{displayName: Shop, version: "1.11", replicas: 3}' };
  expect(await outputs('record-state', second)).toMatchObject({ outcome: 'updated', changed: 'true' });

  // Many at once.
  const states = JSON.stringify(
    Array.from({ length: 120 }, (_, at) => ({ instance: `worker-${at}`, state: { displayName: `W ${at}` } })),
  );
  const many = await outputs('record-state', { entity: 'worker', states });
  expect(many).toMatchObject({ outcome: 'recorded', count: '120', changed: 'true' });
  const bulk = emulator.requests('PUT', /\/environments\/my-environment\/instances$/);
  expect(bulk).toHaveLength(2);
  expect(await outputs('list-states', { entity: 'worker' })).toMatchObject({
    outcome: 'listed',
    count: '120',
  });

  // Reading, now and then.
  const now = await outputs('get-state', shop);
  expect(now).toMatchObject({ outcome: 'read', id: 'shop-pr-7' });
  expect(result(now['result'])).toMatchObject({ state: { version: '1.11', replicas: 3 } });
  const then = await outputs('get-state', { ...shop, at: '2024-03-02T00:00:00Z' });
  expect(result(then['result'])).toMatchObject({ state: { version: 1.1, replicas: 2 } });
  const tooEarly = await step('get-state', { ...shop, at: '2024-02-01T00:00:00Z' }, runner);
  expect([tooEarly.exitCode, tooEarly.outputs['outcome']]).toEqual([1, 'absent']);
  expect(await outputs('get-history', shop)).toMatchObject({ outcome: 'read', count: '2' });

  // An event, sent again, is one event.
  const event = { event: '{id: release-7, trigger: release, message: Shop 1.11 is live, severity: 1}' };
  expect(await outputs('send-event', event)).toMatchObject({ outcome: 'sent', id: 'release-7' });
  expect(await outputs('send-event', event)).toMatchObject({ outcome: 'sent', id: 'release-7' });
  const { environments } = emulator.get().control.inspect('versio') as {
    readonly environments: readonly { readonly id: string; readonly events: readonly object[] }[];
  };
  expect(environments.find(({ id }) => id === 'my-environment')?.events).toHaveLength(1);

  // The end: the state is gone, its history stays.
  expect(await outputs('retire-state', shop)).toMatchObject({ outcome: 'retired', changed: 'true' });
  expect(await outputs('retire-state', shop)).toMatchObject({ outcome: 'absent', changed: 'false' });
  const gone = await step('get-state', shop, runner);
  expect([gone.exitCode, gone.outputs['outcome']]).toEqual([1, 'absent']);
  expect(await outputs('get-history', shop)).toMatchObject({ outcome: 'read', count: '3' });
  runner.remove();
});
