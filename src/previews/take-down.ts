import type { Context } from '../contract/context.ts';
import type { Result } from '../contract/result/result.ts';
import { LIST_LAG } from '../contract/time/list-lag.ts';
import { formatDuration } from '../support/duration.ts';

/** A pull request that has not changed for so long has no creation that a list could still hide. */
const RECENT = 120_000;

/** Between two looks. */
const PAUSE = 5_000;

type Surroundings = Pick<Context, 'event' | 'log' | 'dryRun' | 'wait' | 'timing'>;

/**
 * Takes a preview down, and when nothing is there looks again for as long as a list may hide what another run has just
 * created for the pull request.
 */
export async function takeDownSurely(
  context: Surroundings,
  preview: { takeDown(): Promise<Result> },
): Promise<Result> {
  const { log, wait, dryRun } = context;
  const { clock, deadline, signal } = context.timing;
  const start = clock.now();
  let result = await preview.takeDown();
  if (dryRun || result.outcome !== 'absent' || !isRecent(context)) return result;
  const span = Math.min(LIST_LAG, deadline.left() - 1_000);
  if (!wait || span <= 0) {
    log.info(
      'Nothing is there yet that a list shows; what was created in the last seconds may still be hidden.',
    );
    return result;
  }
  log.info(
    `Nothing is there; looking again for ${formatDuration(span)}, as a list may hide what was just created.`,
  );
  while (result.outcome === 'absent' && clock.now() - start < span) {
    await clock.sleep(Math.min(PAUSE, span - (clock.now() - start)), signal);
    result = await preview.takeDown();
  }
  return result;
}

/** Not told counts as just now. */
function isRecent({ event, timing }: Surroundings): boolean {
  const changed = event.pullRequest?.changedAt;
  return changed === undefined || timing.clock.wall() - changed < RECENT;
}
