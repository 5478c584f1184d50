import { declaring, ok } from '../../kit/routes.ts';
import type { Route } from '../../plugin/plugin.ts';
import { USERS_PAGE } from '../store/sources.ts';
import type { Hub } from '../store/store.ts';
import { forbidden } from './caller.ts';
import { enter } from './route.ts';
import { actorView } from './view.ts';

/** Who the token is. */
export function accountRoutes(hub: Hub): Route[] {
  const source = `${USERS_PAGE}#get-the-authenticated-user`;
  const route = declaring({ source }, (request) => enter(hub, request));
  const summary = 'The person behind the token; an installation has none and is refused';
  return [
    route('GET /user', summary, (caller) => {
      if (caller.app !== undefined) throw forbidden(caller);
      return ok(actorView(caller.actor));
    }),
  ];
}
