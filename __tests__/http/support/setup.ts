import type { Log } from '../../../src/contract/runner/log.ts';
import { Deadline } from '../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../src/contract/time/timeline.ts';
import { HttpClient } from '../../../src/http/client.ts';
import { kindOfStatus } from '../../../src/http/failure/failure-kind.ts';
import type { HttpSettings, PlatformHttp } from '../../../src/http/request/request.ts';
import { isObject } from '../../../src/support/json.ts';
import { Secrets } from '../../../src/support/secrets.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

/** A log that keeps its lines, each after its kind: `info GET /x failed`. */
export function recordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (kind: string) => (line: string) => void lines.push(`${kind} ${line}`);
  return {
    lines,
    info: keep('info'),
    debug: keep('debug'),
    notice: keep('notice'),
    warning: keep('warning'),
  };
}

/** Reads `{"error":{"code","message"}}`, as DollarBox writes it; any JSON is taken for an envelope. */
export const platform: PlatformHttp = {
  authorize: () => ({ authorization: 'Bearer test-token-1234567890' }),
  readFailure: ({ body, status }) => {
    if (body === undefined) return undefined;
    const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
    return {
      kind: kindOfStatus(status),
      code: typeof error['code'] === 'string' ? error['code'] : undefined,
      message: typeof error['message'] === 'string' ? error['message'] : '',
      permanent: error['code'] === 'quota_exceeded',
    };
  },
};

/** A client on a virtual clock (pauses take no time and are kept), everything replaceable. */
export function setup(baseUrl: string, over: Partial<HttpSettings> = {}, adds: Partial<PlatformHttp> = {}) {
  const clock = new VirtualClock();
  const log = recordingLog();
  const timeline = new Timeline(clock);
  const secrets = new Secrets();
  secrets.add('test-token-1234567890');
  const http = new HttpClient(
    {
      baseUrl,
      maxAttempts: 5,
      signal: new AbortController().signal,
      deadline: new Deadline(600_000, clock),
      clock,
      random: () => 0,
      log,
      timeline,
      secrets,
      userAgent: 'boxwright-test',
      env: {},
      ...over,
    },
    { ...platform, ...adds },
  );
  return { http, clock, log, timeline, secrets };
}
