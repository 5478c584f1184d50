import { expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { errors, notices } from '../support/workflow-commands.ts';
import { instances } from './support/deploy-step.ts';
import { report } from './support/github-step.ts';

/* What is called as a preview is and is nobody's: sweep and preview say so, and leave it alone. */

const emulator = useEmulator();
const OTHERS = [
  { id: 'i-alike1', name: 'web-pr-8', box: BOXES.web },
  { id: 'i-alike2', name: 'api-pr-8', box: BOXES.web },
  { id: 'i-alike3', name: 'web-pr-next', box: BOXES.web },
];

const run = (inputs: Readonly<Record<string, string>>, number: number | null) =>
  report(
    emulator,
    {
      token: ELASTICBOX_TOKEN,
      'base-url': `${emulator.url}/elasticbox`,
      workspace: 'operations',
      ...{ org: '', name: '', image: '', port: '' },
      ...inputs,
    },
    { number },
  );
const left = () => OTHERS.flatMap(({ name }) => instances(emulator, name)).map(({ id }) => id);
const seed = (...names: readonly string[]) =>
  emulator.get().control.seed('elasticbox', {
    instances: OTHERS.filter(({ name }) => names.includes(name)),
  });

it.each([
  ['of one name', { name: 'web' }, ['web-pr-8']],
  ['of every name', {}, ['web-pr-8', 'api-pr-8']],
])('a sweep names the instances: %s', async (_what, inputs, named) => {
  emulator.get().control.seed('github', { pulls: [{ number: 8, state: 'closed' }] });
  seed(...OTHERS.map(({ name }) => name));
  const ran = await run({ operation: 'sweep-previews', platform: 'elasticbox', ...inputs }, null);
  expect([errors(ran.stdout), ran.outputs['count']]).toEqual([[], '0']);
  expect(notices(ran.stdout)).toHaveLength(named.length);
  for (const name of named)
    expect(notices(ran.stdout)).toContainEqual(expect.stringMatching(new RegExp(`${name}.*left as it is`)));
  expect(left()).toEqual(OTHERS.map(({ id }) => id));
});

it.each(['open', 'closed'] as const)('a preview does not take one for its own: %s', async (state) => {
  emulator.get().control.seed('github', { pulls: [{ number: 8, state }] });
  seed('web-pr-8');
  const wanted = { name: 'web', box: 'web', policy: 'linux-small', variables: 'GIT_SHA: ab12cd' };
  const ran = await run({ operation: 'preview-box', ...wanted }, 8);
  expect(ran.exitCode).toBe(1);
  expect(errors(ran.stdout)).toHaveLength(1);
  expect(errors(ran.stdout)[0]?.data).toMatch(
    /web-pr-8 \(i-alike1\) is nobody’s preview[\s\S]*\nNext: Choose another `name`/,
  );
  expect(left()).toEqual(['i-alike1']);
});
