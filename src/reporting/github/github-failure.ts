import type { Failure, HttpAnswer } from '../../http/request/request.ts';
import { saidBy } from './github-error.ts';

/** Without a figure from GitHub: "at least one minute". Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
export const UNNAMED_PAUSE = 60_000;

/** What GitHub's refusal means for a repetition: it is a limit, or stands as it is. */
export function readFailure(answer: HttpAnswer): Failure {
  return { kind: isPlainNo(answer) ? 'refused' : 'limited', message: saidBy(answer.body) };
}

/**
 * A refusal that stands as it is. Too many calls come as 429 or as 403, with a used-up hour, with a pause or with words.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function isPlainNo({ status, headers, body }: HttpAnswer): boolean {
  if (status !== 403) return status !== 429;
  const usedUp = headers['x-ratelimit-remaining'] === '0' && isFigure(headers['x-ratelimit-reset']);
  return !usedUp && !isFigure(headers['retry-after']) && !/rate limit/i.test(saidBy(body));
}

function isFigure(text = ''): boolean {
  return /^\d{1,12}$/.test(text);
}
