import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { AnswerLostError, AnswerShapeError } from '../../http/failure/errors.ts';
import type { HttpAnswer } from '../../http/request/request.ts';
import { asLine } from '../../support/text.ts';

/**
 * The answer's body as its schema describes it. Throws an `AnswerShapeError` that names the first field that
 * does not fit, never its value. Schemas list only what is used; other fields are ignored.
 */
export function shape<S extends GenericSchema>(schema: S, answer: HttpAnswer, what: string): InferOutput<S> {
  const parsed = safeParse(schema, answer.body);
  if (parsed.success) return parsed.output;
  const keys = parsed.issues[0]?.path?.map(({ key }) => asLine(key)) ?? [];
  const where = keys.length > 0 ? ` (field ${keys.slice(0, 5).join('.')})` : '';
  throw new AnswerShapeError(
    `The platform’s answer is not ${what} as its documentation describes it${where}.`,
    { status: answer.status, requestId: answer.requestId },
    { next: 'Look whether `base-url` is the platform’s API and not another site.' },
  );
}

/**
 * Reads the answer to a creation. One that `read` cannot take says that something was made but not what: it is
 * as good as lost (`AnswerLostError`), so the caller looks for it. `what` is for people: `a container`.
 */
export function readCreated<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AnswerShapeError)) throw error;
    throw new AnswerLostError(`The answer to the creation is not ${what}; it may have been applied.`, error);
  }
}

/**
 * An answer to a creation that describes something else than was asked for is as good as lost, so the caller looks for
 * it. `said` is for people, what it describes: `The answer to the creation is a volume of another size`.
 */
export function answeredOther(said: string): AnswerLostError {
  return new AnswerLostError(
    `${said}; it may have been applied.`,
    new AnswerShapeError('The answer to the creation describes something else than was asked for.'),
  );
}
