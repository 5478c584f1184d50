import { ActionError } from '../../contract/result/errors.ts';
import type { Change } from '../../contract/result/result.ts';
import type { Log } from '../../contract/runner/log.ts';
import { formatDuration } from '../../support/duration.ts';
import type { Secrets } from '../../support/secrets.ts';
import { printGroup } from '../runner/log.ts';
import type { Ending } from './ending.ts';
import { spentOn } from './spent-on.ts';

/** Steps of the timeline that are listed; a long wait has hundreds. */
const MOST_STEPS = 60;

/** Where the end of a step is told. */
interface Telling {
  readonly log: Log;
  readonly secrets: Secrets;
}

/** The summary has it, too; but it is the log that people look at first when a step is red. */
export function tellEvidence({ error }: Ending, { secrets }: Telling): void {
  for (const { heading, lines } of error instanceof ActionError ? error.evidence : []) {
    printGroup(heading, lines, secrets);
  }
}

/** The steps of the timeline, folded away behind how the time was spent. */
export function tellTime({ timeline }: Ending, { secrets }: Telling): void {
  const spent = spentOn(timeline);
  if (spent === '') return;
  const shown = timeline.spans.slice(-MOST_STEPS);
  const lines = shown.map(
    ({ activity, label, from, to, times }) =>
      `after ${formatDuration(from)}: ${times ? `${times} times ` : ''}${activity} ${label}, ${formatDuration(to - from)}`,
  );
  printGroup(`Where the time went: ${spent}`, lines, secrets);
}

/** What a good end says: the plan of a dry run, the facts, and one sentence at last. */
export function tellResult(how: Ending, settings: Telling): void {
  const { result } = how;
  if (!result) return;
  const { log, secrets } = settings;
  if (result.plan) printGroup('What this would do', result.plan.flatMap(planLines), secrets);
  for (const { label, value } of result.facts ?? []) log.info(`${label}: ${value}`);
  tellTime(how, settings);
  log.info(result.title);
}

function planLines({ action, target, fields = [] }: Change): string[] {
  return [
    `Would ${action === 'none' ? 'leave as it is' : action}: ${target}`,
    ...fields.map(({ field, from, to }) => `  ${field}: ${from ?? '(none)'} → ${to ?? '(none)'}`),
  ];
}
