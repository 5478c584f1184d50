import { type ActionError, CancelledError } from '../../contract/result/errors.ts';
import { formatOutput } from '../../contract/result/outputs.ts';
import type { Timeline } from '../../contract/time/timeline.ts';
import { isRefusedAtTheDoor } from '../../http/failure/at-the-door.ts';
import { list } from '../../support/text.ts';
import type { Ending, Explanation } from './ending.ts';
import { spentOn } from './spent-on.ts';

/** What failed while the operation was at work: why, where the time went, what is left behind, and what to do next. */
export function explainFailure(error: ActionError, name: string, ending: Ending): Explanation {
  return {
    outcome: error.outcome,
    title: error.title ?? `${name} ${failedWord(error)}`,
    lines: [
      sentence(error.message),
      ...spent(error, ending.timeline),
      ...leftBehind(error, ending),
      ...resume(error, ending),
      ...next(isUndone(ending) ? AGAIN : (error.next ?? anyNext(error, ending))),
      ...requestId(error, ending),
    ],
  };
}

/** Messages often begin with a resource, such as `container web (123)`; the name of a field stays as it is. */
function sentence(text: string): string {
  return /^[a-z]+\s/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function failedWord(error: ActionError): string {
  if (error.outcome === 'timed-out') return 'did not finish in time';
  return error.outcome === 'cancelled' ? 'was cancelled' : 'failed';
}

const AGAIN = 'Raise `timeout`, or run the step again.';

/** All that this step made is gone: there is nothing to look at, nor to resume. */
function isUndone({ undone, left }: Ending): boolean {
  return undone.length > 0 && left.length === 0;
}

/** Not once more when the message has it. */
function requestId({ message }: ActionError, { requestId: id }: Ending): string[] {
  return id === undefined || message.includes(`(request id ${id})`) ? [] : [`Request id: ${id}`];
}

/** What can always be done next, for an error that knows nothing better. */
function anyNext({ outcome }: ActionError, { left }: Ending): string | undefined {
  if (outcome === 'cancelled')
    return left.length > 0 ? 'Look at it on the platform, then run the step again.' : undefined;
  if (outcome === 'timed-out') return AGAIN;
  return 'Run the step again with step debugging, which shows every call; look at the platform before, when something may have been written.';
}

function next(text: string | undefined): string[] {
  return text ? [`Next: ${text}`] : [];
}

function spent(error: ActionError, timeline: Timeline): string[] {
  const text = error.outcome === 'timed-out' ? spentOn(timeline) : '';
  return text ? [`Time spent: ${text}.`] : [];
}

function leftBehind(error: ActionError, { left, created, undone, changed, doubtful }: Ending): string[] {
  if (undone.length > 0) {
    const unsaid = left.filter((what) => !undone.some((sentence) => sentence.includes(what)));
    return [...undone, ...(unsaid.length > 0 ? [`Left as it is: ${list(unsaid)}.`] : [])];
  }
  if (left.length === 0 && !changed && isRefusedAtTheDoor(error)) return ['Nothing was written.'];
  const interrupted = error.outcome === 'timed-out' || error.outcome === 'cancelled';
  if (!interrupted) return [...createdBefore(error, created), ...inDoubt(error, doubtful)];
  if (left.length > 0) return [`Left as it is: ${list(left)}.`];
  return error instanceof CancelledError ? ['Nothing is left behind.'] : [];
}

/** A step that failed after a creation may say why without saying of what. */
function createdBefore({ message }: ActionError, created: readonly string[]): string[] {
  const said = message.toLowerCase();
  const unsaid = created.filter((what) => !said.includes(what.toLowerCase()));
  return unsaid.length === 0 ? [] : [`Created before that, and left as it is: ${list(unsaid)}.`];
}

/** A failure that says nothing of it may follow a request that had its effect. */
function inDoubt({ message }: ActionError, doubtful: readonly string[]): string[] {
  if (doubtful.length === 0 || /\bmay (?:have been|be)\b|\bpossibly\b/.test(message)) return [];
  return [`It may have been done all the same: ${list(doubtful)}.`];
}

function resume(error: ActionError, { operation, known, undone }: Ending): string[] {
  const how = operation?.resume;
  const id = how && known[how.output];
  if (error.outcome !== 'timed-out' || !how || id === undefined || id === null || undone.length > 0)
    return [];
  return [
    `To resume the wait in a later step: \`operation: ${how.operation}\`, \`${how.input}: ${formatOutput(id)}\`, \`wait: true\`.`,
  ];
}
