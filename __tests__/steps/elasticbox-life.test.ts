import { expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { deploy, instances, WEB, work } from './support/deploy-step.ts';

/* The life of a preview on ElasticBox, as a workflow goes through it on one runner. */

const emulator = useEmulator();

it('from the first plan to the last record', async () => {
  const runner = new Runner();
  const step = { runner };
  const outcome = async (ran: ReturnType<typeof work>): Promise<string> =>
    (await ran).outputs['outcome'] ?? '';
  const planned = await deploy(emulator, { 'dry-run': 'true' }, step);
  expect(planned.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
  expect(instances(emulator)).toEqual([]);

  const created = await deploy(emulator, { wait: 'false', lease: '2h' }, step);
  expect(created.outputs['outcome']).toBe('created');
  const { id = '' } = created.outputs;
  const waited = await work(emulator, { operation: 'get-instance', instance: id, wait: 'true' }, step);
  expect(waited.outputs).toMatchObject({ id, status: 'done', 'expires-at': created.outputs['expires-at'] });

  expect(await outcome(deploy(emulator, {}, step))).toBe('unchanged');
  const updated = await deploy(emulator, { variables: 'GIT_SHA: ef34' }, step);
  expect(updated.outputs).toMatchObject({ outcome: 'updated', id });

  const selection = { operation: 'terminate-instance', workspace: WEB.workspace, tags: WEB.tags };
  const plan = await work(emulator, { ...selection, 'dry-run': 'true' }, step);
  expect(plan.outputs).toMatchObject({ outcome: 'planned', id, count: '1' });
  const gone = await work(emulator, selection, step);
  expect(gone.outputs).toMatchObject({ outcome: 'deleted', id });
  expect(await outcome(work(emulator, selection, step))).toBe('absent');
  const read = await work(
    emulator,
    { operation: 'get-instance', instance: id, workspace: WEB.workspace },
    step,
  );
  expect(read.outputs['outcome']).toBe('absent');
  expect(instances(emulator)).toEqual([]);
  for (const ran of [created, updated, gone])
    expect(await ran.post()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  runner.remove();
});
