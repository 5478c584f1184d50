import type { CleanupTask } from '../../contract/runner/cleanup.ts';
import type { Killed, Origin, SavedStep } from './saved-step.ts';

/** The runner hands state on in an environment variable, which holds 128 KiB: so much is named as left. */
const MOST_LEFT = 50;
/** And so long at most, in characters, each of it and each output. */
export const LONGEST = 300;

/** What a ledger knows at a moment. */
interface Known extends Killed {
  readonly tasks: readonly ((killed: Killed) => CleanupTask)[];
}

/** What the post step has to know of a step, should it be killed now. */
export function stepSoFar(origin: Origin, ended: boolean, { left, outputs, tasks }: Known): SavedStep {
  const more = left.length - MOST_LEFT;
  const killed: Killed = {
    left: [...left.slice(0, MOST_LEFT), ...(more > 0 ? [`${more} more`] : [])],
    outputs,
  };
  return { origin, ended, ...killed, tasks: tasks.map((taskOf) => taskOf(killed)) };
}
