import { ok } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Provisioned } from '../store/model.ts';
import { Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { type Complaints, readFields, settle } from '../wire/body.ts';
import { readingRoutes } from '../wire/reading.ts';
import { type Call, requireProvisioner, routesOf, theOrg } from '../wire/route.ts';
import { created, removed } from '../wire/view.ts';
import { add, change, type Kind, readDraft } from './kind.ts';
import { found, foundByGet, listed, present, remove } from './provisioned.ts';

/** List, read, create, change and delete what is provisioned. */
export function provisionedRoutes<T extends Provisioned, D>(box: Box, kind: Kind<T, D>): Route[] {
  const { noun, source, patch, deletion, view } = kind;
  const items = kind.items(box.store);
  const path = `/${noun}s/`;
  const route = routesOf(box, source === undefined ? {} : { source });
  const changing = patch && routesOf(box, { source: patch[1] });
  const creation = `Create a ${noun}; answers at once with status \`pending\``;
  return [
    ...readingRoutes(route, {
      path,
      summaries: [`List ${noun}s`, `Read a ${noun}`],
      all: (call) => listed(box, call, items),
      one: (call) => foundByGet(box, call, items),
      view,
    }),
    route(`POST ${path}`, creation, (call) => create(box, kind, call)),
    ...(changing ? [changing(`PATCH ${path}:id/`, patch[0], (call) => update(box, kind, call))] : []),
    route(`DELETE ${path}:id/`, deletion, async (call) => {
      requireProvisioner(box, call, theOrg(call));
      const item = found(box, call, items);
      remove(box, item, items);
      await kind.ended?.(box, item);
      return removed(call.request, view(item, call.request));
    }),
  ];
}

async function create<T extends Provisioned, D>(box: Box, kind: Kind<T, D>, call: Call): Promise<Answer> {
  const { request } = call;
  const org = theOrg(call);
  requireProvisioner(box, call, org);
  const draft = checked(kind, request, true);
  const others = present(kind.items(box.store), org);
  if (others.some(({ name }) => name === draft.name)) throw duplicate(kind, request);
  kind.checkQuota(box, org, draft, request);
  const item = add(box, kind, org.slug, draft);
  await kind.made?.(box, item);
  return created(request, kind.view(item, request));
}

function update<T extends Provisioned, D>(box: Box, kind: Kind<T, D>, call: Call): Answer {
  const { request } = call;
  const org = theOrg(call);
  requireProvisioner(box, call, org);
  const item = found(box, call, kind.items(box.store));
  const changes = checked(kind, request, false);
  kind.checkQuota(box, org, { ...item, ...changes }, request, item);
  change(box, kind, item, changes, request);
  return ok(kind.view(item, request));
}

function checked<T extends Provisioned, D>(kind: Kind<T, D>, request: EmulatedRequest, whole: boolean) {
  const complaints: Complaints = {};
  const limit = kind.nameField === 'slug' ? Number(request.switch('slug-limit')) : 0;
  const draft = readDraft(kind, readFields(request), whole, complaints, limit || undefined);
  settle(complaints);
  return draft;
}

/** The answer to a name that is taken; code and status are [inferred]. */
function duplicate(
  { noun, nameField }: Pick<Kind<never, never>, 'noun' | 'nameField'>,
  request: EmulatedRequest,
): Refusal {
  const text = `A ${noun} with this ${nameField} already exists.`;
  const status = Number(request.switch('status-duplicate-name'));
  if (request.switch('duplicate-name') === 'conflict') return new Refusal('conflict', text, { status });
  return new Refusal('validation_error', 'Invalid input.', { status, detail: { [nameField]: [text] } });
}
