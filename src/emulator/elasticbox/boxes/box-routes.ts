import { ok } from '../../kit/routes.ts';
import type { Route } from '../../plugin/plugin.ts';
import type { Box } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store } from '../store/store.ts';
import { canRead, requireOwner, requireWrite } from '../wire/access.ts';
import { type Call, idsOf, PAGES, routesOf } from '../wire/routing.ts';
import { checkBox, completeBox, readVariables } from './box-schema.ts';
import { flatStack } from './box-stack.ts';
import { createVersion, versionsOf } from './box-versions.ts';
import { showBox } from './box-view.ts';

/** The box or version of a call that the caller may see. @throws Refusal 403 or 404 */
function boxOf(store: Store, { user, param }: Call): Box {
  const box = store.boxes.get(param('id'))?.value;
  if (box === undefined || !canRead(user, box)) throw store.missing('Box', param('id'));
  return box;
}

/** Drafts of a workspace, shared ones and public ones, policies among them. */
export function boxesOf(store: Store, { request }: Call, workspace: string): Box[] {
  const ids = idsOf(request);
  const belongs = ({ owner, members, visibility }: Box) =>
    owner === workspace ||
    visibility === 'public' ||
    visibility === 'organization' ||
    members.some((member) => member.workspace === workspace);
  const kept = store.world.visible(request, store.boxes.values()).map(({ value }) => value);
  const wanted = kept.filter((box) => (ids === undefined ? box.version === undefined : ids.has(box.id)));
  return wanted.filter(belongs).map((box) => showBox(store, box));
}

/** Boxes of every type, their versions and stacks. */
export function boxRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.boxes);
  const find = (id: string) => store.boxes.get(id)?.value;
  return [
    route('GET /boxes', 'Boxes of the personal workspace and public ones', (call) =>
      ok(boxesOf(store, call, call.user.personal)),
    ),
    route('POST /boxes', 'Make a box or a policy', (call) => {
      const box = completeBox(store, { owner: call.user.personal, ...call.body() });
      requireOwner(call.user, box.owner);
      return ok(showBox(store, store.keep(store.boxes, box.id, box)));
    }),
    route('GET /boxes/:id', 'A box, or a version by its own id', (call) =>
      ok(showBox(store, boxOf(store, call))),
    ),
    route('PUT /boxes/:id', 'Change a box; with `version`: make one', (call) =>
      ok(showBox(store, putBox(store, call))),
    ),
    route('DELETE /boxes/:id', 'Delete a box', (call) => {
      const box = boxOf(store, call);
      requireWrite(call.user, box);
      store.boxes.delete(box.id);
      return { status: 204 };
    }),
    route('GET /boxes/:id/stack', 'The box and all its Box variables lead to', (call) =>
      ok(flatStack(boxOf(store, call), find).map((box) => showBox(store, box))),
    ),
    route('GET /boxes/:id/versions', 'Versions, the newest first', (call) =>
      ok(versionsOf(store, boxOf(store, call).id).map((box) => showBox(store, box))),
    ),
  ];
}

function putBox(store: Store, call: Call): Box {
  const before = boxOf(store, call);
  requireWrite(call.user, before);
  if (before.version !== undefined) throw new Refusal(400, 'A version cannot be changed');
  const { version, ...body } = call.body();
  const variables = readVariables(body['variables'] ?? before.variables);
  const { id, uri, owner } = before;
  const updated = store.stamps.next();
  const box = { ...before, ...body, variables, id, uri, owner, updated } as Box;
  checkBox(store, box);
  if (version === undefined || version === null) return store.keep(store.boxes, box.id, box);
  return createVersion(store, box, version as Record<string, unknown>);
}
