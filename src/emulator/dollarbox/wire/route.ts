import type { Answer, EmulatedRequest, Mark, Route } from '../../plugin/plugin.ts';
import { Refusal, refusalAnswer } from '../store/errors.ts';
import type { Org } from '../store/model.ts';
import type { Box } from '../store/store.ts';
import { authenticate, type Caller, checkScope } from './caller.ts';
import { chooseOrgs } from './org-choice.ts';
import { API, API_PAGE } from './sources.ts';
import { throttle } from './throttle.ts';

/** A request that has passed the door. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly caller: Caller;
  /** The orgs it is for: exactly one for a write, none when the call does not care. */
  readonly orgs: readonly Org[];
}

/** What a route is, in one object. `path` comes after `/api/v1`. */
export interface Sketch {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** Default: documented. */
  readonly mark?: Mark;
  /** Default: the API page. */
  readonly source?: string;
  /** True where the org is not chosen by token, header or membership. */
  readonly orgless?: boolean;
  handle(call: Call): Answer | Promise<Answer>;
}

/**
 * A route behind the door: token, scope, org, throttle, in this order [inferred], then the handler. Whatever throws a
 * `Refusal` becomes its error envelope.
 */
export function route(box: Box, sketch: Sketch): Route {
  const { method, path, summary, mark = 'documented', source = API_PAGE, orgless = false } = sketch;
  return {
    method,
    mark,
    summary,
    source,
    path: API + path,
    handle: (request) =>
      answered(request, () => {
        const caller = authenticate(box, request);
        checkScope(caller, request);
        const orgs = orgless ? [] : chooseOrgs(box, request, caller);
        throttle(box, request, caller);
        return sketch.handle({ request, caller, orgs });
      }),
  };
}

/** Runs a handler and turns a thrown refusal into its answer. */
export async function answered(
  request: EmulatedRequest,
  handle: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, request);
    throw error;
  }
}

/** The one org of a write. @throws Refusal `org_required`, which only a caller without any org can meet here */
export function theOrg({ orgs }: Call): Org {
  const [org] = orgs;
  if (org === undefined) throw new Refusal('org_required', 'You do not belong to any org.');
  return org;
}
