import type { Outcome } from './outcomes.ts';
import type { Evidence } from './result.ts';

/** What an error tells people beside its message. */
export interface ErrorDetails {
  /** What failed, as an annotation's title: `Container web was not created`. */
  readonly title?: string | undefined;
  /** What to do next, one or two sentences. */
  readonly next?: string | undefined;
  /** The platform's own log lines that explain it, for log and summary. */
  readonly evidence?: readonly Evidence[];
  readonly cause?: unknown;
}

/**
 * An error that people read. `message` says why in one plain sentence without secrets; everything else that
 * reaches the action layer is a bug in it and is reported as one.
 */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  readonly title: string | undefined;
  readonly next: string | undefined;
  readonly evidence: readonly Evidence[];

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.title = details.title;
    this.next = details.next;
    this.evidence = details.evidence ?? [];
  }

  /** How a step that ends with this error is reported. */
  get outcome(): Outcome {
    return 'failed';
  }
}

/** One thing wrong with one input. */
export interface InputProblem {
  /** The input's name; empty when the problem lies between several. */
  readonly input: string;
  /** What is wrong and what is allowed, never the value of a secret. */
  readonly problem: string;
}

/** Inputs that cannot be used. Holds every problem of every input, found before any request. */
export class InputError extends ActionError {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[], details: ErrorDetails = {}) {
    super(
      problems.map(({ input, problem }) => (input ? `${input}: ${problem}` : problem)).join('\n'),
      details,
    );
    this.problems = problems;
  }
}

/** What was asked for is not there. */
export class AbsentError extends ActionError {
  override readonly name = 'AbsentError';
  override get outcome(): Outcome {
    return 'absent';
  }
}

/** An error that ends the step as its cause does. */
export class CausedError extends ActionError {
  override readonly name: string = 'CausedError';
  override get outcome(): Outcome {
    return this.cause instanceof ActionError ? this.cause.outcome : 'failed';
  }
}

/** It is unknown whether something was made: the answer was lost, and looking for it did not tell. */
export class UnknownResultError extends CausedError {
  override readonly name = 'UnknownResultError';
}

/** An error together with what the step had done before it; it is told as its cause is. */
export class AftermathError extends CausedError {
  override readonly name = 'AftermathError';
  /** What was there before the step is not there any more, and nothing has taken its place. */
  readonly gone: boolean;

  constructor(
    message: string,
    cause: ActionError,
    { gone = false, title = cause.title, next = cause.next, evidence = cause.evidence } = {},
  ) {
    super(message, { title, next, evidence, cause });
    this.gone = gone;
  }
}

/** The deadline of the `timeout` input passed, or a pause the server asked for does not fit before it. */
export class DeadlineError extends ActionError {
  override readonly name = 'DeadlineError';
  override get outcome(): Outcome {
    return 'timed-out';
  }
}

/** The runner asked the step to stop (SIGINT or SIGTERM). */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError';
  override get outcome(): Outcome {
    return 'cancelled';
  }
}
