import { ActionError } from '../../../contract/result/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { VersioContext } from '../api/client.ts';
import type { StateKey } from '../api/state-key.ts';
import { isRefusedRepeat } from './look-back.ts';
import { saveResultOf } from './saved.ts';
import { entryOf, labelOf } from './view.ts';

/** Looks until an emptied state must be visible; lists and reads may come from a replica. */
const MOST_LOOKS = 3;

/**
 * Takes the state of an instance that is there away, as of `at`, or now. Neither way is documented: DELETE is tried
 * first, and where the platform does not know it, a save of no state among many [inferred]. What counts is that
 * no state is there when it is read afterwards; else this throws an `ActionError`.
 */
export async function retire(context: VersioContext, key: StateKey, at: number | undefined): Promise<void> {
  const utc = at ?? context.timing.clock.wall();
  const stays = async (): Promise<boolean> =>
    (await hasState(context, key, utc)) && (at !== undefined || (await hasState(context, key)));
  await writing(context.ledger, entryOf(key), `${labelOf(key)}, possibly retired`, async () => {
    const deleted = await remove(context, key, utc, stays);
    if (deleted || !(await stays())) return;
    context.log.info(`Versio.io does not know DELETE for ${labelOf(key)}; saving that there is no state`);
    await saveNothing(context, key, utc);
  });
  context.ledger.wrote();
  for (let look = 1; await stays(); look += 1) {
    if (look >= MOST_LOOKS) throw stillThere(key);
    const { clock, pollInterval, signal, timeline } = context.timing;
    await timeline.during('wait', labelOf(key), () => clock.sleep(pollInterval, signal));
  }
}

/** False when the platform does not know the call, or the instance any more. */
async function remove(
  context: VersioContext,
  key: StateKey,
  utc: number,
  stays: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await context.client.deleteState(key, utc);
  } catch (error) {
    if (isRefusedRepeat(error) && !(await stays())) return true;
    throw error;
  }
}

async function saveNothing({ client }: VersioContext, key: StateKey, utc: number): Promise<void> {
  const { environment, entity, instance } = key;
  const [answer] = await client.saveStates(environment, [{ entity, instance, state: null, utc }]);
  const result = saveResultOf(answer);
  if (result.kind !== 'refused' || answer?.unclear) return;
  throw new ActionError(`Versio.io did not retire ${labelOf(key)}: ${result.reason}`, {
    next: 'This server has no call that retires an instance. Record a state that says so instead, such as `lifecycle: retired`.',
  });
}

async function hasState({ client }: VersioContext, key: StateKey, utc?: number): Promise<boolean> {
  return (await client.getState(key, utc)) !== undefined;
}

function stillThere(key: StateKey): ActionError {
  return new ActionError(`${labelOf(key)} still has a state, although Versio.io accepted that it ends.`, {
    title: `${labelOf(key)} was not retired`,
    next: 'Look at the instance in Versio.io, or record a state that says so, such as `lifecycle: retired`.',
  });
}
