import { orRefusal } from '../../kit/refusals.ts';
import type { Answer, EmulatedRequest, Mark, Route } from '../../plugin/plugin.ts';
import { admit } from './access.ts';
import type { Environment, Permission } from './model.ts';
import { answerOf, Refusal } from './refusal.ts';
import type { Site } from './site.ts';

/** A call of the platform; its path has an `:env`. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly mark: Mark;
  readonly summary: string;
  readonly source: string;
  readonly permission: Permission;
  handle(request: EmulatedRequest, environment: Environment): Answer;
}

/** Makes a route of a call: lets the request in, and turns a refusal into its answer. */
export function toRoute(site: Site, { permission, handle, ...call }: Call): Route {
  return {
    ...call,
    handle: (request) => {
      const work = () => handle(request, admit(site, request, permission));
      return orRefusal(Refusal, work, (refusal) => answerOf(site, refusal));
    },
  };
}
