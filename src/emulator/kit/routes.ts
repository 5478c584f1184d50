import type { Answer, EmulatedRequest, Mark, Route } from '../plugin/plugin.ts';

/** Where calls are told, and how sure that is. */
export interface CallSource {
  readonly source: string;
  /** Default: documented. */
  readonly mark?: Mark;
  /** Start of their paths. */
  readonly base?: string;
  /** True for calls that need no credentials. */
  readonly open?: boolean;
}

/** Declares one call: `GET /boxes/:id`, what it does, and how it is answered. */
export type Declare<Call> = (
  call: string,
  summary: string,
  handle: (call: Call) => Answer | Promise<Answer>,
) => Route;

/**
 * How a platform declares calls that are told in one place.
 * @param enter what comes before every handler: who asks, and for what. @throws Refused
 */
export function declaring<Call>(
  { mark = 'documented', base = '', ...from }: CallSource,
  enter: (request: EmulatedRequest) => Call,
): Declare<Call> {
  return (call, summary, handle) => {
    const [method = '', path = ''] = call.split(' ');
    return { ...from, mark, method, path: base + path, summary, handle: (request) => handle(enter(request)) };
  };
}

/** What was asked for. */
export function ok(json: unknown): Answer {
  return { status: 200, json };
}
