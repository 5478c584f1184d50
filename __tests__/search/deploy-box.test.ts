import { it } from '@jest/globals';
import { createElasticBox } from '../../src/emulator/elasticbox/plugin.ts';
import { deployBox } from '../../src/operations/elasticbox/boxes/deploy-box.ts';
import { TOKEN, WEB } from '../operations/elasticbox/support.ts';
import { isBeyondLooks, requireManners, requireTold } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

/* Names are not unique on ElasticBox: only looking keeps a second instance away. */

// A deploy takes longer than a list lags behind, as it does on any cloud.
const stage = useStage(createElasticBox, 3_000);
const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  { wait: 'false' },
  { timeout: '40s', 'on-timeout': 'cancel' },
  { 'if-exists': 'recreate' },
];
const OTHER = 'i-other1';
const scenario: Scenario = {
  operation: deployBox,
  inputs: (_run, variant) => ({ ...WAYS[variant % WAYS.length], ...WEB }),
  // Another one of the same name, box and tags, that some other job has deployed.
  other: (emulator) => {
    const box = 'b0000000-0000-4000-a000-000000000001';
    const other = { id: OTHER, name: WEB.name, box, owner: 'operations', tags: ['pr-41', 'web'] };
    emulator.control.seed('elasticbox', { instances: [other] });
  },
  method: 'POST',
  path: '/services/instances',
};

interface Instance {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly operation: { readonly event: string };
}

/** Living instances of the name; those that are being terminated do not count. */
const there = (): readonly Instance[] =>
  (stage.stored() as { readonly instances: readonly Instance[] }).instances.filter(
    ({ name, operation }) => name === WEB.name && !operation.event.startsWith('terminate'),
  );

it(
  'deploy-box deploys one instance, or says what is unknown',
  async () => {
    await search('deploy-box', {
      runs: 150,
      // No name is ever taken there, so that no refusal can be for the sake of an earlier request.
      range: { without: ['409 after'] },
      play: (schedule) => stage.play(scenario, schedule),
      judge: async (trace, require, schedule) => {
        requireManners(trace, require, [TOKEN]);
        const all = there();
        const found = all.filter(({ id }) => id !== OTHER);
        const waits = WAYS[schedule.variant % WAYS.length]?.['wait'] !== 'false';
        const excused = !waits || isBeyondLooks(schedule) || trace.rans.some((ran) => !ran?.result);
        require(found.length <= 1 ||
          excused, `${found.length} living instances: ${found.map(({ id }) => id).join(', ')}`);
        // One that shows up after all looks, in a step that is stopped before its last: the one that is told of.
        require(found.length <= schedule.runs || isBeyondLooks(schedule), `${found.length} living instances`);
        for (const made of trace.made) require(made <= 2, `a run deployed ${made} times`);
        const recreates = WAYS[schedule.variant % WAYS.length]?.['if-exists'] === 'recreate';
        // One run may replace what the other was green with.
        if (!recreates || schedule.runs === 1)
          requireTold(trace, require, {
            ...{ ids: all.map(({ id }) => id), own: found.map(({ id }) => id) },
            key: WEB.name,
          });
        // What each run would undo is its own.
        for (const ran of trace.rans) if (ran?.error) await ran.undo().catch(() => undefined);
        // What is there is replaced where that is asked for, whoever made it.
        if (recreates) return;
        const taken = trace.lines().filter((line) => line.includes('DELETE') && line.includes(OTHER));
        require(taken.length === 0, 'the other job’s instance is touched');
      },
    });
  },
  PATIENCE,
);
