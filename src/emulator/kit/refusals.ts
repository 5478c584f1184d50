import type { Answer } from '../plugin/plugin.ts';

/** Ends a request with the platform's error envelope; thrown anywhere below its routes. */
export class Refused<Details extends object> extends Error {
  readonly status: number;
  /** What is told besides; nothing of it is needed. */
  readonly details: Details;

  constructor(status: number, message: string, details: Details = {} as Details) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** Does the work, and turns a refusal of that kind into its answer. */
export function orRefusal<Kind extends Error, Done>(
  // biome-ignore lint/suspicious/noExplicitAny: how a refusal is made is its platform's own business.
  kind: new (...parts: any) => Kind,
  work: () => Done,
  answer: (refusal: Kind) => Answer,
): Done | Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof kind) return answer(error);
    throw error;
  }
}
