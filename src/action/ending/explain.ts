import { ActionError, InputError } from '../../contract/result/errors.ts';
import { codeOf } from '../../support/error-code.ts';
import { count } from '../../support/text.ts';
import type { Ending, Explanation } from './ending.ts';

/** Translates how a step ended badly. Nothing but an `ActionError` is trusted to have a message for people. */
export async function explain(ending: Ending): Promise<Explanation> {
  const { error } = ending;
  const name = ending.operation?.name ?? 'boxwright';
  if (!(error instanceof ActionError)) return explainBug(error, name);
  if (!(error instanceof InputError)) {
    return (await import('./explain-failure.ts')).explainFailure(error, name, ending);
  }
  return {
    outcome: error.outcome,
    title: error.title ?? `${name}: ${count(error.problems.length, 'input')} cannot be used`,
    lines: [...error.message.split('\n'), ...(error.next ? [`Next: ${error.next}`] : [])],
  };
}

/** Anything else is a fault in this action. Its text may quote anything, so only its class is told. */
function explainBug(error: unknown, name: string): Explanation {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = codeOf(error);
  const detail = /^[A-Z0-9_]{2,40}$/.test(code) ? `${kind}, ${code}` : kind;
  return {
    outcome: 'failed',
    title: `${name} failed`,
    lines: [
      `An unexpected error (${detail}) stopped the step.`,
      'Next: run it again with step debugging, and report it with the log if it stays.',
    ],
  };
}
