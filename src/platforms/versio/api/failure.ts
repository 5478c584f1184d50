import { type FailureKind, kindOfBare, kindOfStatus } from '../../../http/failure/failure-kind.ts';
import type { Failure, HttpAnswer } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';

/**
 * Reads Versio.io's error answers. The page names the statuses and that a body tells more, not its form; a text
 * in `error` is what an item of many says, and is taken for the envelope; the other keys are [inferred] and do
 * not show whose answer it is. Source: https://live.versio.io/doc/api-fundamentals
 */
export function readFailure(answer: HttpAnswer): Failure | undefined {
  const { body, text, status } = answer;
  const message = reasonIn(body ?? text);
  const kind = body === undefined ? kindOfBare(answer) : kindOf(body, status);
  return kind && { kind, message, next: NEXT_STEPS[status] };
}

function kindOf(body: unknown, status: number): FailureKind | undefined {
  const kind = kindOfStatus(status);
  if (isObject(body) && typeof body['error'] === 'string') return kind;
  return kind === 'absent' || reasonIn(body) === '' ? undefined : kind;
}

/** The text that explains a refusal: the body itself, or what stands under a likely key. */
function reasonIn(body: unknown): string {
  if (typeof body === 'string') return body;
  if (!isObject(body)) return '';
  const reason = ['error', 'message', 'errorMessage', 'detail'].map((key) => body[key]).find(isReason);
  return typeof reason === 'string' ? reason : isObject(reason) ? reasonIn(reason) : '';
}

function isReason(value: unknown): boolean {
  return isObject(value) || (typeof value === 'string' && value !== '');
}

/** What to do about each status. */
const NEXT_STEPS: Readonly<Record<number, string>> = {
  400: 'Correct what is named above. A state’s time must be later than the instance’s last update, and an id has no spaces.',
  401: 'Versio.io answers 401 for a token that it does not accept (mistyped, deactivated, of another environment) or for one that lacks the permission for this request: check both under Environment settings → Access management → API token, and `environment-id`.',
  404: 'Check `environment-id` (the id in brackets on the dashboard’s first line), the entity and the instance, and that `base-url` is your Versio.io server.',
  429: 'Versio.io takes 50 requests a minute of a token: run fewer steps with it at the same time.',
};
