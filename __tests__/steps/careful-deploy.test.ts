import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, Runner, runAction, type Step } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';

/* What an update keeps and what it puts back, on the built action: `env-file`, `env-mode` and `on-failure`. */

const emulator = useEmulator();
const GOOD = { image: 'registry.example.com/web:1', env: 'A: one', command: 'serve' };
const BAD = { image: 'registry.example.com/web:fail', env: 'A: two', command: 'run' };

/** A step on the container `web`, in a workspace with these files. */
function step(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  signal: Step['signal'] = undefined,
) {
  const runner = new Runner();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(runner.workspace, name), content);
  return runAction({
    runner,
    ...(signal && { signal }),
    with: {
      operation: 'create-container',
      token: DOLLARBOX_TOKEN,
      'base-url': `${emulator.url}/dollarbox`,
      ...{ org: 'acme', name: 'web', 'poll-interval': '100ms', timeout: '30s' },
      ...(inputs['operation'] === 'update-container' ? {} : { image: GOOD.image }),
      ...inputs,
    },
  });
}

interface Stored {
  readonly image: string;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

interface Named {
  readonly id: number;
  readonly name: string;
  readonly org: string;
}

/** The container as its platform shows it; the emulator's own view hides what could be a secret. */
async function stored(): Promise<Stored | undefined> {
  const { containers } = emulator.get().control.inspect('dollarbox') as { containers: readonly Named[] };
  const id = containers.find(({ name, org }) => name === 'web' && org === 'acme')?.id;
  const headers = { authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'x-dollarbox-org': 'acme' };
  const response = await fetch(`${emulator.url}/dollarbox/api/v1/containers/${id}/`, { headers });
  return (await response.json()) as Stored;
}

const update = { operation: 'update-container' };
const merge = { 'env-mode': 'merge' };
const patches = (): number => emulator.requests('PATCH').length;

async function green(running: Promise<Ran>): Promise<Ran> {
  const ran = await running;
  expect([errors(ran.stdout), ran.exitCode]).toEqual([[], 0]);
  return ran;
}

describe('env-file', () => {
  const FILES = {
    'base.env': '# of all\nA=base\nexport B="two words"\nC=\'$A\'\n',
    'stage.env': 'B=stage\r\nD=\r\n',
  };

  it('stands below env, a later file over an earlier one', async () => {
    await green(step({ 'env-file': 'base.env\nstage.env', env: 'A: env' }, FILES));
    expect((await stored())?.env).toEqual({ A: 'env', B: 'stage', C: '$A', D: '' });
  });

  it('changes an existing container, once', async () => {
    await green(step({ env: 'OLD: 1' }));
    const files = { ...update, 'env-file': 'base.env' };
    expect((await green(step(files, FILES))).outputs).toMatchObject({ outcome: 'updated' });
    expect((await stored())?.env).toEqual({ A: 'base', B: 'two words', C: '$A' });
    expect((await green(step(files, FILES))).outputs).toMatchObject({ outcome: 'unchanged' });
  });

  it.each([
    ['is not there', 'none.env'],
    ['is outside of the workspace', '../../etc/passwd'],
    ['has a line that is none', 'bad.env'],
  ])('that %s is red before anything is sent', async (_what, file) => {
    const ran = await step({ 'env-file': file }, { 'bad.env': 'A=1\nno assignment\n' });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(emulator.requests('POST')).toEqual([]);
  });
});

describe('env-mode', () => {
  it('merge keeps what is not given; replace, the default, does not', async () => {
    await green(step({ env: 'A: one\nB: one' }));
    await green(step({ ...update, ...merge, env: 'B: two' }));
    expect((await stored())?.env).toEqual({ A: 'one', B: 'two' });
    const again = await green(step({ ...merge, env: 'B: two' }));
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    await green(step({ env: 'B: two' }));
    expect((await stored())?.env).toEqual({ B: 'two' });
  });

  it('merge keeps it through a recreation, too', async () => {
    await green(step({ env: 'A: one' }));
    const ran = await green(step({ ...merge, env: 'B: two', 'if-exists': 'recreate' }));
    expect(ran.outputs['outcome']).toBe('recreated');
    expect((await stored())?.env).toEqual({ A: 'one', B: 'two' });
  });

  it('merge shows in a dry run only what would change', async () => {
    await green(step({ env: 'A: one' }));
    const ran = await green(step({ ...update, ...merge, env: 'B: two', 'dry-run': 'true' }));
    const [change] = JSON.parse(ran.outputs['plan'] ?? '') as { fields: readonly object[] }[];
    expect(change?.fields).toEqual([{ field: 'env B', from: '(not set)', to: '(set)' }]);
    expect(patches()).toBe(0);
  });
});

describe('on-failure', () => {
  const rollback = { 'on-failure': 'rollback' };

  it.each([
    ['update-container', update],
    ['create-container', {}],
    ['create-container anew', { 'if-exists': 'recreate' }],
  ])('rollback puts back image, env and command and waits for them: %s', async (_what, inputs) => {
    await green(step(GOOD));
    const ran = await step({ ...BAD, ...rollback, ...inputs });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', 'rolled-back': 'true', status: 'running' });
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(ran.stdout).toMatch(/::error .*it is running again/);
    expect(ran.summary).toContain('**Rolled back:** <code>true</code>');
    expect(await stored()).toMatchObject({ image: GOOD.image, env: { A: 'one' }, command: ['serve'] });
  });

  it('keep, the default, leaves what failed', async () => {
    await green(step(GOOD));
    const ran = await step(BAD);
    expect([ran.exitCode, ran.outputs['rolled-back']]).toEqual([1, undefined]);
    expect([(await stored())?.image, patches()]).toEqual([BAD.image, 1]);
  });

  it('rollback that is refused is told beside the failure', async () => {
    await green(step(GOOD));
    const json = { error: { code: 'permission_denied', message: 'No.' } };
    emulator.faults({ kind: 'status', status: 403, method: 'PATCH', skip: 1, json });
    const ran = await step({ ...BAD, ...rollback });
    expect(ran.outputs).toMatchObject({ outcome: 'failed', 'rolled-back': 'false' });
    expect(ran.stdout).toMatch(/::error .*It was not rolled back: .*permission_denied/);
    expect((await stored())?.image).toBe(BAD.image);
  });

  describe.each([
    ['the change', 'registry.example.com/web:hang', 1, 'being changed'],
    ['the rollback', BAD.image, 2, 'being rolled back'],
  ])('stopped in the middle of %s', (_what, image, after, words) => {
    const stopped = async (name: NodeJS.Signals): Promise<Ran> => {
      await green(step(GOOD));
      emulator.faults({ kind: 'hang-after', method: 'PATCH', skip: after - 1 });
      return step({ ...BAD, ...rollback, image }, {}, { name, when: () => patches() >= after });
    };
    const left = `Left as it is: container web (123), ${words}.`;

    it('by SIGTERM, says what is left', async () => {
      const ran = await stopped('SIGTERM');
      expect(ran.outputs['outcome']).toBe('cancelled');
      expect(errors(ran.stdout)).toEqual([expect.objectContaining({ data: expect.stringContaining(left) })]);
    });

    it('by SIGKILL, has it said by the post step', async () => {
      const ran = await stopped('SIGKILL');
      expect(ran.outputs['rolled-back']).toBe(after === 1 ? undefined : 'false');
      expect((await ran.post()).stdout).toContain(
        `::warning::create-container was killed before its end. ${left}`,
      );
    });
  });
});
