import { it } from '@jest/globals';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { previewContainerOperation } from '../../src/operations/dollarbox/containers/preview-container.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { FakeGithub, pullRequestEvent } from '../operations/previews/fake-github.ts';
import { isBeyondLooks, madeBy, requireManners, saysThere } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

/*
 * A pull request is closed while its preview is deployed: the run of the push has seen it open, the run of the
 * closing takes the preview down, and they meet in any order. Alone, the push finds it closed after its work.
 */

const stage = useStage(createDollarbox);
const token = DEMO_TOKENS.multi;
const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'if-exists': 'recreate' },
  { wait: 'false' },
];
const scenario: Scenario = {
  operation: previewContainerOperation,
  inputs: (_run, variant) => ({
    ...WAYS[variant % WAYS.length],
    ...{ token, org: 'acme', name: 'web', image: 'ghcr.io/acme/web:1' },
  }),
  options: (run) => {
    const github = new FakeGithub({ 7: 'closed' });
    if (run === 0) github.before = () => void github.set(7, github.asked.length === 1 ? 'open' : 'closed');
    return { github, event: pullRequestEvent(run === 0 ? 'synchronize' : 'closed') };
  },
  method: 'POST',
  path: '/api/v1/containers/',
};
const there = () =>
  (stage.stored() as State).containers.filter(
    ({ name, org, stage: at }) => name === 'web-pr-7' && org === 'acme' && !/delet/.test(at),
  );

it(
  'preview-container leaves nothing of a pull request that was closed meanwhile',
  async () => {
    await search('preview-container', {
      runs: 100,
      play: (schedule) => stage.play(scenario, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const found = there();
        require(madeBy(trace) <= 2 && found.length <= 1, `${madeBy(trace)} made, ${found.length} there`);
        if (found.length === 0 || isBeyondLooks(schedule)) return;
        const [push] = trace.rans;
        require(!push?.result, 'the run of the push is green, and its preview lives on');
        if (push && (trace.made[0] ?? 0) > 0)
          require(saysThere(push, [
            'web-pr-7',
            ...found.map(({ id }) => `${id}`),
          ]), 'the run of the push says nothing of what it left');
      },
    });
  },
  PATIENCE,
);
