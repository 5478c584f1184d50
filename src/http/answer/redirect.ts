import { isUnder } from '../address/url.ts';
import type { Call } from '../request/call.ts';
import type { HttpAnswer } from '../request/request.ts';

/**
 * Where to repeat a call that was redirected; `undefined` for all redirects that are not followed, which are
 * nearly all: a token in a header of its own, or a body with a key, must never reach another host. Only a
 * permanent redirect of a GET or HEAD to a place under the same base is (a missing slash at the end).
 */
export function redirectTarget(call: Call, answer: HttpAnswer, base: URL): URL | undefined {
  const { status, headers } = answer;
  const { location } = headers;
  if ((status !== 301 && status !== 308) || location === undefined) return undefined;
  if (call.repeat !== 'safe' || (call.method !== 'GET' && call.method !== 'HEAD')) return undefined;
  if (!URL.canParse(location, call.url.href)) return undefined;
  const url = new URL(location, call.url.href);
  return isUnder(base, url) && !url.username && !url.password ? url : undefined;
}
