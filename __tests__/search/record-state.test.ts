import { it } from '@jest/globals';
import { createVersio } from '../../src/emulator/versio/plugin.ts';
import { recordState } from '../../src/operations/versio/record-state.ts';
import { BASE, TOKEN } from '../operations/versio/environment.ts';
import { requireManners, toldBy } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

const stage = useStage(createVersio);
const STATE = { displayName: 'Shop', version: '1.4.2' };
const one: Scenario = {
  operation: recordState,
  inputs: () => ({ ...BASE, entity: 'application', instance: 'shop-2', state: JSON.stringify(STATE) }),
  method: 'PUT',
  path: '/api-versio.db/1.0/:env/:entity/:id',
};
const STATES = [1, 2, 3].map((n) => ({
  entity: 'application',
  instance: `part-${n}`,
  state: { version: n },
}));
const many: Scenario = {
  ...one,
  inputs: () => ({ ...BASE, states: JSON.stringify(STATES) }),
  path: '/api-versio.db/1.0/environments/:env/instances',
};

interface Stored {
  readonly id: string;
  readonly instances: readonly {
    readonly entity: string;
    readonly id: string;
    readonly changes: readonly { readonly state?: unknown }[];
  }[];
}

function changesOf(instance: string): readonly { readonly state?: unknown }[] {
  const { environments } = stage.emulator().control.inspect('versio') as { environments: readonly Stored[] };
  const mine = environments.find(({ id }) => id === BASE['environment-id']);
  return mine?.instances.find(({ id }) => id === instance)?.changes ?? [];
}

it(
  'record-state records a state once',
  async () => {
    await search('record-state of one', {
      runs: 100,
      play: (schedule) => stage.play(one, schedule),
      judge: (trace, require) => {
        requireManners(trace, require, [TOKEN]);
        const changes = changesOf('shop-2');
        require(changes.length <= 1, `${changes.length} changes in its history`);
        const there = JSON.stringify(changes[0]?.state) === JSON.stringify(STATE);
        require(there || changes.length === 0, 'another state is there');
        trace.rans.forEach((ran, at) => {
          if (ran?.result) require(there, `run ${at} is green without it`);
          else if (ran && there)
            require(toldBy(ran).includes('shop-2'), `run ${at} is red without a word of it`);
        });
      },
    });
  },
  PATIENCE,
);

it(
  'record-state records each of many states once',
  async () => {
    await search('record-state of many', {
      runs: 100,
      play: (schedule) => stage.play(many, schedule),
      judge: (trace, require) => {
        requireManners(trace, require, [TOKEN]);
        for (const { instance, state } of STATES) {
          const changes = changesOf(instance);
          require(changes.length <= 1, `${instance} has ${changes.length} changes in its history`);
          const there = JSON.stringify(changes[0]?.state) === JSON.stringify(state);
          require(there || changes.length === 0, `another state of ${instance} is there`);
          for (const ran of trace.rans) if (ran?.result) require(there, `green without ${instance}`);
        }
      },
    });
  },
  PATIENCE,
);
