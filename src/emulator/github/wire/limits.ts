import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import { LIMITS_PAGE, Refusal } from '../store/refusal.ts';
import type { Hub } from '../store/store.ts';
import { type Caller, tokenText } from './caller.ts';

const ANONYMOUS = 60;

/**
 * The hour of a token: 1000 requests for a workflow's, 5000 for a person's, or what the switch `rate-limit` says.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function budgetOf({ store, world }: Hub, request: EmulatedRequest, text: string | undefined) {
  const now = world.clock.now();
  const token = store.tokens.get(text ?? '');
  const own = token === undefined ? ANONYMOUS : token.app === undefined ? 5000 : 1000;
  const wanted = request.switch('rate-limit');
  const limit = token === undefined || wanted === 'own' ? own : Number(wanted);
  const { used, resetAt } = store.hours.look(text ?? '', now);
  return {
    limit,
    used: Math.min(used, limit),
    remaining: Math.max(0, limit - used),
    /** Epoch seconds. */
    reset: Math.ceil(resetAt / 1000),
  };
}

/** Counts a request against the hour of its token. @throws Refusal 403 (or 429 by switch) */
export function countRequest(hub: Hub, request: EmulatedRequest, { text, app, actor }: Caller): void {
  const { store, world } = hub;
  const { limit } = budgetOf(hub, request, text);
  if (!store.hours.take(text, limit, world.clock.now()).exceeded) return;
  const whose = app === undefined ? `user ID ${actor.id}` : `installation ID ${app.id}`;
  throw new Refusal(Number(request.switch('rate-status')), `API rate limit exceeded for ${whose}.`, {
    documentationUrl: LIMITS_PAGE,
  });
}

/**
 * Counts a write against the minute of its token: 80 that make content are documented as the most. `Retry-After` is
 * not always there. Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 *
 * @throws Refusal 403 (or 429 by switch)
 */
export function countWrite({ store, world }: Hub, request: EmulatedRequest, { text }: Caller): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const limit = Number(request.switch('secondary-limit'));
  if (!store.minutes.take(text, limit, world.clock.now()).exceeded) return;
  const seconds = request.switch('secondary-retry-after');
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  throw new Refusal(Number(request.switch('secondary-status')), message, {
    headers: seconds === 'absent' ? {} : { 'retry-after': seconds },
    documentationUrl: `${LIMITS_PAGE}#about-secondary-rate-limits`,
  });
}

/**
 * The headers that every answer has: limits, request id, version, content type.
 * Sources: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api,
 * https://docs.github.com/rest/about-the-rest-api/api-versions
 */
export function finish(hub: Hub, request: EmulatedRequest, answer: Answer): Answer {
  const { limit, remaining, used, reset } = budgetOf(hub, request, tokenText(request));
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
    'x-github-request-id': requestId(hub),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': request.headers['x-github-api-version'] ?? '2022-11-28',
    ...(answer.json !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
  };
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function requestId({ world }: Hub): string {
  const part = (digits: number) => world.chance.hex(digits).toUpperCase();
  return [4, 6, 7, 7, 8].map(part).join(':');
}
