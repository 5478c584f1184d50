import { expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { deploy, error, work } from './support/deploy-step.ts';

/* Instances selected by regular expressions, on the built action. */

const emulator = useEmulator();
const list = async (tags: string): Promise<string[]> => {
  const ran = await work(emulator, { operation: 'list-instances', workspace: 'operations', tags });
  const found = JSON.parse(ran.outputs['result'] ?? '[]') as { name: string; tags: string[] }[];
  return found.map(({ name }) => name).filter((name) => name.startsWith('t-'));
};

it('a pattern matches whole tags, beside plain ones, in every form of a list', async () => {
  for (const [name, tags] of [
    ['t-4', 'pr-4, web'],
    ['t-41', 'pr-41, web'],
    ['t-x', 'my-pr-4, api'],
  ] as const)
    await deploy(emulator, { name, tags, wait: 'false' });
  expect(await list('/pr-\\d+/')).toEqual(['t-4', 't-41']);
  expect(await list('/pr-4/')).toEqual(['t-4']);
  expect(await list('web, /pr-\\d{1,2}/')).toEqual(['t-4', 't-41']);
  expect(await list('/pr-\\d{2,3}/, /(web|api)/')).toEqual(['t-41']);
  expect(await list('["/.*pr-4/", "api"]')).toEqual(['t-x']);
  const inputs = {
    operation: 'terminate-instance',
    workspace: 'operations',
    tags: '/pr-4/',
    'dry-run': 'true',
  };
  const plan = JSON.parse((await work(emulator, inputs)).outputs['plan'] ?? '[]') as { target: string }[];
  expect(plan).toHaveLength(1);
  expect(plan[0]?.target).toContain('t-4');
});

it('a pattern that is none, or that would look back, is refused before anything is sent', async () => {
  for (const [tags, why] of [
    ['/(/', 'is no valid regular expression'],
    ['/(a)\\1/', 'nothing that looks back'],
    ['/(?=a)b/', '(?…)'],
  ] as const) {
    const ran = await work(emulator, { operation: 'stop-instance', workspace: 'operations', tags });
    expect(error(ran)).toContain(why);
  }
  expect(error(await deploy(emulator, { tags: '/pr-.*/' }))).toContain('cannot have a pattern');
  expect(emulator.requests()).toEqual([]);
});

it('a usage report tells boxes, workspaces and providers apart', async () => {
  const ran = await work(emulator, { operation: 'report-usage', workspace: 'operations' });
  for (const label of ['Workspace ', 'Box web', 'Provider ']) expect(ran.summary).toContain(label);
});
