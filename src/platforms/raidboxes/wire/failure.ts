import { type HttpError, isOfKind } from '../../../http/failure/errors.ts';
import { type FailureKind, kindOfStatus } from '../../../http/failure/failure-kind.ts';
import type { Failure, HttpAnswer } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';

/**
 * Reads Raidboxes' error envelope, `{timestamp, path, request_id, message, details?}`. There is no machine
 * code, so that the status of an envelope decides; `details` comes with validation errors only. Many a gateway
 * writes a `message` and an id, too: its "not found" is told by the missing time and path. Sources: https://docs.raidboxes.dev/docs/1.x/ssl and
 * https://docs.raidboxes.dev/docs/1.x/authentication (samples).
 */
export function readFailure({ body, status }: HttpAnswer): Failure | undefined {
  if (!isObject(body)) return undefined;
  const { message, details: given, request_id: requestId, timestamp, path } = body;
  if (typeof message !== 'string' || typeof requestId !== 'string') return undefined;
  const details = describeDetails(given);
  const kind = kindOf(status, details);
  const complete = typeof timestamp === 'string' || typeof path === 'string';
  if (kind === 'absent' && !complete) return undefined;
  return {
    kind,
    message,
    details,
    requestId,
    next: NEXT_STEPS[status],
  };
}

/** A 400 that names no field is the platform's general refusal. */
function kindOf(status: number, details: readonly string[]): FailureKind {
  return status === 400 && details.length === 0 ? 'refused' : kindOfStatus(status);
}

const CORRECT = 'Correct what is named above; if nothing is, the box may not belong to this login.';

/** What to do about each status. Only 400 and 401 are documented, what the others mean is [inferred]. */
const NEXT_STEPS: Readonly<Record<number, string>> = {
  400: CORRECT,
  401: 'Check the credentials: a JWT expires after a while, and may have been replaced by a newer one. With `email` and `password` the step logs in by itself.',
  403: 'Use the login of a user who may change this box, not of one it is only shared with.',
  404: 'Look whether the box, or what the path names, is still there and shared with this login.',
  422: CORRECT,
  429: 'Raidboxes takes 100 calls, 20 creations and 10 logins a minute: run fewer steps with this login at the same time.',
};

/**
 * True for an answer that may mean "no certificate is installed": absent, or the platform's own 400 without
 * details. The page names neither; both could be said of an unknown box too, so that this counts only for a box
 * that the list of boxes has just shown. [inferred]
 */
export function saysNone(error: unknown): error is HttpError {
  return isOfKind(error, 'absent') || isGeneral(error);
}

/** True for the platform's general refusal, which names no field. */
export function isGeneral(error: unknown): error is HttpError {
  return isOfKind(error, 'refused') && error.status === 400;
}

/** True for a refusal of the request that blames none of its fields. */
export function blamesNothing(error: unknown): error is HttpError {
  return isGeneral(error) || (isOfKind(error, 'conflict', 'invalid') && error.details.length === 0);
}

/**
 * True for a refused upload that says in words that a certificate is there already. No code tells it, and a status
 * is not a reason: 409 may as well mean that an installation is under way. [inferred]
 */
export function saysOccupied(error: unknown): error is HttpError {
  if (!isGeneral(error) && !isOfKind(error, 'conflict', 'invalid')) return false;
  const said = [error.message, ...error.details].join(' ');
  return OCCUPIED.test(said) && !OTHER_REASON.test(said);
}

const OCCUPIED =
  /\balready (?:\w+ )?(?:exists?|there|has|have|had|installed|in use|set|present|assigned|active|uploaded|configured)\b|\b(?:certificate|ssl)\b[^.]{0,100}\b(?:exists|is (?:installed|present|active))\b|\bexisting (?:\w+ )?(?:certificate|ssl)\b|\b(?:delete|remove)\b[^.]{0,100}\bfirst\b/i;
const OTHER_REASON =
  /\bprogress|\brunning|\bpending|\bqueue|\bunder way|\bexpire|\binvalid|\bmatch|\bformat|\b(?:not|no) (?:\w+ )?(?:exist|found|valid)|n['’]t exist/i;

/** `{field: [{message}]}` as lines of `field: message`; plain texts in place of the objects are taken too. */
function describeDetails(details: unknown): string[] {
  if (!isObject(details)) return [];
  return Object.entries(details)
    .slice(0, 20)
    .map(([field, messages]) => `${field}: ${[messages].flat().slice(0, 10).map(text).join(' ')}`);
}

function text(entry: unknown): string {
  const message = isObject(entry) ? entry['message'] : entry;
  return typeof message === 'string' ? message : 'is refused';
}
