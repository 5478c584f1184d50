import { it } from '@jest/globals';
import { createElasticBox } from '../../src/emulator/elasticbox/plugin.ts';
import { previewBoxOperation } from '../../src/operations/elasticbox/boxes/preview-box.ts';
import { TOKEN, WEB } from '../operations/elasticbox/support.ts';
import { FakeGithub, pullRequestEvent } from '../operations/previews/fake-github.ts';
import { isBeyondLooks, madeBy, requireManners, saysThere } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

/* The same as for containers; a deploy takes longer than a list lags behind. */

const stage = useStage(createElasticBox, 3_000);
const { tags: _tags, ...inputs } = WEB;
const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'if-exists': 'recreate' },
  { wait: 'false' },
];
const scenario: Scenario = {
  operation: previewBoxOperation,
  inputs: (_run, variant) => ({ ...WAYS[variant % WAYS.length], ...inputs, name: 'web' }),
  options: (run) => {
    const github = new FakeGithub({ 7: 'closed' });
    if (run === 0) github.before = () => void github.set(7, github.asked.length === 1 ? 'open' : 'closed');
    return { github, event: pullRequestEvent(run === 0 ? 'synchronize' : 'closed') };
  },
  method: 'POST',
  path: '/services/instances',
};
interface Stored {
  readonly instances: readonly { readonly name: string; readonly operation: { readonly event: string } }[];
}
const there = () =>
  (stage.stored() as Stored).instances.filter(
    ({ name, operation }) => name === 'web-pr-7' && !operation.event.startsWith('terminate'),
  );

it(
  'preview-box leaves nothing of a pull request that was closed meanwhile',
  async () => {
    await search('preview-box', {
      runs: 80,
      // No name is ever taken there, so that no refusal can be for the sake of an earlier request.
      range: { without: ['409 after'] },
      play: (schedule) => stage.play(scenario, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [TOKEN]);
        const found = there();
        require(madeBy(trace) <= 2, `${madeBy(trace)} made`);
        if (found.length === 0 || isBeyondLooks(schedule)) return;
        const [push] = trace.rans;
        require(!push?.result, 'the run of the push is green, and its preview lives on');
        if (push && (trace.made[0] ?? 0) > 0)
          require(saysThere(push, ['web-pr-7']), 'the run of the push says nothing of what it left');
      },
    });
  },
  PATIENCE,
);
