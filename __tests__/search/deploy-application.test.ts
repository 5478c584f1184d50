import { it } from '@jest/globals';
import { createElasticBox } from '../../src/emulator/elasticbox/plugin.ts';
import { deployBox } from '../../src/operations/elasticbox/boxes/deploy-box.ts';
import { TOKEN } from '../operations/elasticbox/support.ts';
import { isBeyondLooks, requireManners, toldBy } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

/* An application box makes several instances at once, and neither they nor the application have a unique name. */

const stage = useStage(createElasticBox, 3_000);
const NAME = 'shop-pr-41';
const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  { wait: 'false' },
  { timeout: '40s', 'on-timeout': 'cancel' },
];
const scenario: Scenario = {
  operation: deployBox,
  inputs: (_run, variant) => ({
    ...WAYS[variant % WAYS.length],
    ...{ token: TOKEN, workspace: 'operations', box: 'shop', name: NAME, tags: 'pr-41' },
  }),
  method: 'POST',
  path: '/services/instances',
};

interface Stored {
  readonly instances: readonly {
    readonly id: string;
    readonly operation: { readonly event: string };
    readonly application?: { readonly id: string; readonly name: string };
  }[];
}

/** Ids of the applications of which anything lives. */
const there = (): readonly string[] => [
  ...new Set(
    (stage.stored() as Stored).instances
      .filter(({ operation }) => !operation.event.startsWith('terminate'))
      .flatMap(({ application }) => (application?.name === NAME ? [application.id] : [])),
  ),
];

it(
  'deploy-box deploys one application, or says what is unknown',
  async () => {
    await search('deploy-box of an application', {
      runs: 60,
      // No name is ever taken there, so that no refusal can be for the sake of an earlier request.
      range: { without: ['409 after'] },
      play: (schedule) => stage.play(scenario, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [TOKEN]);
        const found = there();
        const waits = WAYS[schedule.variant % WAYS.length]?.['wait'] !== 'false';
        const excused = !waits || isBeyondLooks(schedule) || trace.rans.some((ran) => !ran?.result);
        require(found.length <= 1 || excused, `${found.length} living applications`);
        for (const made of trace.made) require(made <= 2, `a run deployed ${made} times`);
        trace.rans.forEach((ran, at) => {
          const told = ran ? toldBy(ran) : (trace.saved[at]?.left ?? []).join();
          if (trace.made[at] && found.length > 0 && !ran?.result)
            require(told.includes(NAME), `run ${at} says nothing of ${NAME}: ${told}`);
        });
      },
    });
  },
  PATIENCE,
);
