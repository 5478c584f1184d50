import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import { type Judgement, poll } from '../../../http/wait/poll.ts';
import { isObject } from '../../../support/json.ts';
import { asLine, withoutEnd } from '../../../support/text.ts';
import type { RaidboxesContext } from '../api/client.ts';
import type { Process } from '../wire/schema.ts';

/**
 * Waits until a process is over. Throws when it failed. `what` is what the process does, for people. How long the
 * platform remembers one is not documented: of one that it does not know, what it does has to tell.
 * Source: https://docs.raidboxes.dev/docs/1.x/processes
 */
export async function awaitProcess(context: RaidboxesContext, id: string, what: string): Promise<void> {
  const { client, log } = context;
  const ended = await poll<Process>(
    {
      what,
      read: (budget) => client.within(budget).getProcess(id),
      judge: ({ status }) => JUDGEMENTS[status.toLowerCase()] ?? 'unknown',
      describe: ({ status }) => status || 'without a status',
      toleratesAbsenceFor: LIST_LAG,
      resume: 'Raise `timeout`, or run the step again later: what is done already is not done again.',
    },
    context,
  ).catch((error: unknown) => {
    if (!(error instanceof AbsentError)) throw error;
    log.info(`Raidboxes does not know the process ${id} of ${what} any more; looking at what it was to do`);
    return undefined;
  });
  if (ended?.status.toLowerCase() !== FAILED) return;
  const reason = reasonOf(ended);
  throw new ActionError(
    `${what} failed (process ${id})${reason ? `: ${reason}` : '; Raidboxes gives no reason'}.`,
    { next: 'Run the step again. If it fails again, ask Raidboxes’ support and tell them the process.' },
  );
}

const FAILED = 'failed';
const JUDGEMENTS: Readonly<Record<string, Judgement>> = {
  in_progress: 'pending',
  completed: 'settled',
  failed: 'settled',
};

/** No field for it is documented; the likely ones are looked at [inferred]. */
function reasonOf({ error, message }: Process): string {
  const texts = [isObject(error) ? error['message'] : error, message];
  return withoutEnd(asLine(texts.find((text) => typeof text === 'string') ?? ''), '.');
}
