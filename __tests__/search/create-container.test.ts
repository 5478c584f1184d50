import { it } from '@jest/globals';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { createContainer } from '../../src/operations/dollarbox/containers/create-container.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { madeBy, requireManners, requireOwnRemoved, requireTold } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

const stage = useStage(createDollarbox, 3_000);
const token = DEMO_TOKENS.multi;
const SECRET = 'value-of-a-variable';
/** Runs side by side deploy different commits. */
const IMAGES = ['ghcr.io/acme/web:1', 'ghcr.io/acme/web:2'];
/** In whichever way the step is asked, the promise is the same. */
const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  { wait: 'false' },
  { 'if-exists': 'reuse' },
  { 'if-exists': 'fail' },
  { 'if-exists': 'recreate' },
  { timeout: '20s' },
  { timeout: '6s', 'on-timeout': 'cancel' },
  { timeout: '20s', 'if-exists': 'reuse', 'on-timeout': 'cancel' },
];
const scenario: Scenario = {
  operation: createContainer,
  inputs: (run, variant) => ({
    ...WAYS[variant % WAYS.length],
    token,
    org: 'acme',
    name: 'web-pr-7',
    image: IMAGES[run] ?? '',
    env: `KEY=${SECRET}`,
  }),
  method: 'POST',
  path: '/api/v1/containers/',
  // Somebody else’s of the same name, as asked for or with another image, where the name is still free.
  other: (emulator, { variant }) => {
    if (there().length > 0) return;
    const image = variant < WAYS.length ? 'ghcr.io/acme/theirs:9' : IMAGES[0];
    const other = { id: OTHER, org: 'acme', name: 'web-pr-7', image, env: { KEY: SECRET } };
    emulator.control.seed('dollarbox', { containers: [other] });
  },
};
const OTHER = 777;

const state = () => stage.stored() as State;
const there = () =>
  state().containers.filter(
    ({ name, org, stage: at }) => name === 'web-pr-7' && org === 'acme' && at !== 'deleted',
  );

it(
  'create-container makes one container, or says what is unknown',
  async () => {
    await search('create-container', {
      runs: 200,
      play: (schedule) => stage.play(scenario, schedule),
      judge: async (trace, require, schedule) => {
        requireManners(trace, require, [token, SECRET]);
        const found = there();
        const way = WAYS[schedule.variant % WAYS.length] ?? {};
        // Each run that recreates may make one of its own, in place of the one that was there.
        const most = (way['if-exists'] === 'recreate' ? 2 * schedule.runs : 1) + trace.removed.flat().length;
        require(madeBy(trace) <= most && found.length <= 1, `${madeBy(trace)} made, ${found.length} there`);
        // One run may replace what the other was green with.
        if (way['if-exists'] !== 'recreate' || schedule.runs === 1) {
          requireTold(trace, require, { ids: found.map(({ id }) => String(id)), key: 'web-pr-7' });
        }
        trace.rans.forEach((ran, at) => {
          const image = (ran?.result?.resource as { image?: string } | undefined)?.image;
          // Somebody else may change it while this run waits for it; what it then says is what is there.
          const changed = trace.lines().some((line) => line.includes('PATCH'));
          const reused = way['if-exists'] === 'reuse' && ran?.result?.outcome === 'unchanged';
          const fits = image === undefined || image === IMAGES[at];
          require(fits || changed || reused, `run ${at} is green with ${image}`);
        });
        for (const ran of trace.rans) if (ran?.error) await ran.undo().catch(() => undefined);
        // What is there is replaced where that is asked for, whoever made it.
        if (way['if-exists'] !== 'recreate') requireOwnRemoved(trace, require);
        for (const { env } of found) require(env['KEY'] === SECRET, 'it is not as asked');
      },
    });
  },
  PATIENCE,
);
