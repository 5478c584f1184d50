import type { Failure, HttpAnswer } from '../../http/request/request.ts';
import { isObject } from '../../support/json.ts';
import { limitPause } from './github-error.ts';

/**
 * What GitHub's refusal means for a repetition: too many calls come as 429 or as 403, with a used-up hour, with a pause
 * or with words. Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function readFailure({ status, headers, body }: HttpAnswer): Failure {
  const message = isObject(body) && typeof body['message'] === 'string' ? body['message'] : '';
  const pause = limitPause({ status, headers, data: body }, message, Date.now());
  return { kind: pause === undefined ? 'refused' : 'limited', message };
}

/** A refusal that stands as it is, and is no limit. */
export function isPlainNo(answer: HttpAnswer): boolean {
  return readFailure(answer).kind !== 'limited';
}
