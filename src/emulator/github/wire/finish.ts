import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import type { Hub } from '../store/store.ts';
import { tokenText } from './caller.ts';
import { budgetOf } from './limits.ts';

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
