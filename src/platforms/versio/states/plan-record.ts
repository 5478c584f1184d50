import type { Change, Field } from '../../../contract/result/result.ts';
import type { VersioContext } from '../api/client.ts';
import { diffStates } from './diff-state.ts';
import type { Recording } from './recordings.ts';
import { labelOf, timeText } from './view.ts';

/** What recording the states would create and change, attribute by attribute. Writes nothing. */
export async function planRecord(
  context: VersioContext,
  recordings: readonly Recording[],
): Promise<readonly Change[]> {
  const { client, log, secrets } = context;
  /** The state that an instance will have, by the time a later item of the list is planned. */
  const states = new Map<string, unknown>();
  const plan: Change[] = [];
  let known = false;
  for (const { key, state, utc, at } of recordings) {
    const target = labelOf(key);
    if (!states.has(target)) {
      const found = await client.getState(key);
      if (!found && !known) await client.assertEnvironment(key.environment);
      known = true;
      if (found?.utc && utc <= found.utc)
        log.warning(
          `The platform will refuse the state of ${target}: it was last changed at ${timeText(found.utc)}, which is not before ${timeText(utc)}.`,
        );
      states.set(target, found?.state);
    }
    const fields = diffStates(states.get(target), state, secrets.printable);
    plan.push(planOne(target, states.get(target), [...fields, ...momentField(fields, at)]));
    states.set(target, state);
  }
  return plan;
}

/** Since when it would hold, in the words of the inputs; of what is as it is already there is nothing to say. */
function momentField(fields: readonly unknown[], at: number | undefined) {
  const to = timeText(at);
  return fields.length === 0 || to === undefined ? [] : [{ field: 'at', to }];
}

function planOne(target: string, before: unknown, fields: readonly Field[]): Change {
  if (before === undefined) return { action: 'create', target, fields };
  return { action: fields.length === 0 ? 'none' : 'update', target, fields };
}
