import type { SettleTimes } from '../../contract/time/settle-times.ts';
import { Chance } from '../../emulator/plugin/chance.ts';
import { PollInterval } from '../../http/wait/poll-interval.ts';

/** How one way of looking did, over all runs. */
export interface Noticed {
  /** Looks of a wait, the mean. */
  readonly requests: number;
  /** From settling to the look that sees it, in milliseconds. */
  readonly mean: number;
  /** The same, for the slowest 5 of 100. */
  readonly late: number;
}

/** The same settle times, looked at in three ways. */
interface Simulated {
  readonly aimed: Noticed;
  /** Equal pauses, of the length that makes as many requests as `aimed` or a few more. */
  readonly even: Noticed & { readonly interval: number };
  /** The growing pace that is used where nothing is known. */
  readonly growing: Noticed;
}

const RUNS = 200;
const STEP = 10;

/** Waits of things that settle at a moment drawn evenly from the known range. No clock: pauses are added up. */
export function simulateWaits(settles: SettleTimes, pollInterval: number, seed = 1): Simulated {
  const chance = new Chance(seed);
  const random = (): number => chance.random();
  const moments = Array.from({ length: RUNS }, () => settles.from + (settles.to - settles.from) * random());
  const paced = (aim: SettleTimes | undefined): Noticed =>
    noticed(moments, () => {
      const interval = new PollInterval({ pollInterval, fixed: false, random, settles: aim });
      return () => interval.next(undefined);
    });
  const aimed = paced(settles);
  return { aimed, even: evenly(moments, aimed.requests), growing: paced(undefined) };
}

/** The longest equal pauses that do not make fewer requests. */
function evenly(moments: readonly number[], requests: number): Simulated['even'] {
  let interval = Math.max(...moments) + STEP;
  let found = noticed(moments, () => () => interval);
  while (found.requests < requests) {
    interval -= STEP;
    found = noticed(moments, () => () => interval);
  }
  return { ...found, interval };
}

/** `begin` begins a wait and gives what tells its next pause. */
function noticed(moments: readonly number[], begin: () => () => number): Noticed {
  let requests = 0;
  const delays = moments.map((moment) => {
    const next = begin();
    let at = 0;
    while (at < moment) {
      at += next();
      requests += 1;
    }
    return at - moment;
  });
  delays.sort((one, other) => one - other);
  return {
    requests: requests / moments.length,
    mean: delays.reduce((sum, delay) => sum + delay, 0) / delays.length,
    late: delays[Math.ceil(delays.length * 0.95) - 1] ?? 0,
  };
}
