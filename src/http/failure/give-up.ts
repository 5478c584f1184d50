import { CancelledError, DeadlineError } from '../../contract/result/errors.ts';
import type { Deadline } from '../../contract/time/deadline.ts';
import { formatDuration } from '../../support/duration.ts';
import { AnswerLostError } from './errors.ts';
import type { Moment } from './server-clock.ts';

/** A creation that may have been applied. `cause` is the failure, or the reason of the abort. */
export function lost(
  call: { readonly method: string; readonly path: string },
  cause: unknown,
  told: { readonly asked?: number | undefined; readonly sent?: Moment | undefined } = {},
): AnswerLostError {
  const why = cause instanceof Error ? cause.message : 'interrupted';
  const message = `${call.method} ${call.path} got no usable answer and may have been applied: ${why}`;
  return new AnswerLostError(message, cause, told);
}

/** The runner’s stop in the pause after a failure, which tells whether the call has done anything so far. */
export function stopped(reason: unknown, cause: Error): unknown {
  return reason instanceof CancelledError ? new CancelledError(reason.message, { cause }) : reason;
}

/** A failure that would be retried if there were time. */
export function noTime(cause: Error, deadline: Deadline): DeadlineError {
  const message = `The deadline of ${formatDuration(deadline.total)} leaves no time for another try. ${cause.message}`;
  return new DeadlineError(message, { cause, next: 'Raise `timeout`.' });
}

/** A try whose turn under the platform's rate limit, in milliseconds, comes after the deadline. */
export function noTurn(pause: number, left: number): DeadlineError {
  return new DeadlineError(
    `The platform’s rate limit allows the next call in ${formatDuration(pause)}, ${formatDuration(left)} are left.`,
    { next: 'Raise `timeout`, or run fewer steps with this login at the same time.' },
  );
}

/** A pause, in milliseconds, that a server asks for and that does not fit into what is left. */
export function asksTooMuch(cause: Error, asked: number, left: number): DeadlineError {
  const times = `The server asked to wait ${formatDuration(asked)}, ${formatDuration(left)} are left.`;
  return new DeadlineError(`${times} ${cause.message}`, {
    cause,
    next: 'Raise `timeout`, or run the step later.',
  });
}
