import { fc, SEED } from '../support/properties.ts';
import { describeSchedule, type Range, type Schedule, schedules } from './schedule.ts';
import type { Trace } from './stage.ts';

/** Schedules of each scenario, in place of its own number. */
const RUNS = process.env['SEARCH_RUNS'];

/** Milliseconds that a scenario may take, shrinking included; for `it`. */
export const PATIENCE = 900_000;

/** A promise that a schedule broke, with what led there. */
class Broken extends Error {}

/** Ends a schedule as a failure unless `promise` holds. */
export type Require = (promise: boolean, otherwise: string) => void;

/**
 * Plays schedules and judges each; a failing one is shrunk and thrown as lines to read: the broken promise, the
 * schedule, the requests. Prints how many there were, and the seed that brings them back.
 */
export async function search(
  name: string,
  {
    play,
    judge,
    range,
    runs,
  }: {
    readonly play: (schedule: Schedule) => Promise<Trace>;
    readonly judge: (trace: Trace, require: Require, schedule: Schedule) => void | Promise<void>;
    readonly range?: Range;
    readonly runs: number;
  },
): Promise<void> {
  const numRuns = RUNS === undefined ? runs : Number(RUNS);
  let plays = 0;
  const property = fc.asyncProperty(schedules(range), async (schedule) => {
    plays += 1;
    const trace = await play(schedule);
    const told = () => trace.rans.map((ran, at) => `run ${at}: ${ran ? ending(ran) : 'killed'}`);
    const fail = (why: string): never => {
      throw new Broken([why, ...trace.lines(), ...told()].join('\n'));
    };
    await judge(trace, (holds, why) => void (holds || fail(why)), schedule);
  });
  const start = performance.now();
  const outcome = await fc.check(property, { numRuns, seed: SEED });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  process.stdout.write(`search: ${name}: ${plays} schedules in ${seconds} s (seed ${SEED})\n`);
  if (!outcome.failed) return;
  const { errorInstance, counterexample, counterexamplePath } = outcome;
  const [schedule] = counterexample ?? [];
  const cause = errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));
  const lines =
    cause instanceof Broken
      ? [cause.message]
      : [cause.stack ?? cause.message, ...(schedule ? describeSchedule(schedule) : [])];
  throw new Error([...lines, `seed ${SEED}, path ${counterexamplePath}`].join('\n'));
}

function ending({ result, error, log }: NonNullable<Trace['rans'][number]>): string {
  const how = result ? `${result.outcome}: ${result.title}` : `${error?.name}: ${error?.message}`;
  return [how, ...log.filter((line) => !line.startsWith('debug')).map((line) => `    ${line}`)].join('\n');
}
