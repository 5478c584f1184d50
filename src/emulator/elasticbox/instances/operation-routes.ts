import type { Answer, Route } from '../../plugin/plugin.ts';
import { flatStack } from '../boxes/box-stack.ts';
import { begin } from '../operations/operations.ts';
import type { OperationName } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import { isOn, requireAllowed } from '../store/stages.ts';
import type { Instance, Store } from '../store/store.ts';
import { type Call, PAGES, routesOf } from '../wire/routing.ts';
import { findBox } from './deploy.ts';
import { writableInstanceOf } from './instance-routes.ts';

const PLAIN: readonly OperationName[] = ['deploy', 'poweron', 'shutdown', 'reinstall', 'reconfigure'];

/** What can be done to an instance. */
export function operationRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.instances);
  const future = routesOf(store, PAGES.schemas);
  return [
    ...PLAIN.map((name) =>
      route(`PUT /instances/:id/${name}`, `Start ${name}`, (call) => {
        const instance = writableInstanceOf(store, call);
        if (name === 'shutdown') refuseProtected(store);
        return start(store, call, instance, name);
      }),
    ),
    future('PUT /instances/:id/pull', 'Move to another version of the box', (call) =>
      pull(store, call, writableInstanceOf(store, call)),
    ),
    route('DELETE /instances/:id', 'operation=terminate, force_terminate or delete', (call) =>
      remove(store, call, writableInstanceOf(store, call)),
    ),
  ];
}

function start(store: Store, call: Call, instance: Instance, name: OperationName): Answer {
  requireAllowed(instance, name);
  const { id, owner } = instance.fields;
  begin(store, instance, name, call.user.personal || owner);
  return accepted(call, { id, method: name });
}

function accepted({ request }: Call, json?: unknown): Answer {
  return { status: Number(request.switch('lifecycle-status')), ...(json !== undefined && { json }) };
}

function remove(store: Store, call: Call, instance: Instance): Answer {
  const operation = call.request.query.get('operation');
  const { id } = instance.fields;
  if (operation === 'delete') {
    requireAllowed(instance, 'delete');
    store.instances.delete(id);
    return accepted(call);
  }
  if (operation !== 'terminate' && operation !== 'force_terminate') {
    throw new Refusal(400, 'operation is terminate, force_terminate or delete');
  }
  refuseProtected(store);
  if (operation === 'terminate' && isOn(instance) && !instance.conflicted) {
    instance.conflicted = true;
    if (store.world.switch('terminate-conflict') === 'once') {
      throw new Refusal(409, `Another operation is under way on instance ${id}`);
    }
  }
  start(store, call, instance, operation);
  return accepted(call);
}

/** Only the existence of protection flags is documented; its code is [inferred]. */
function refuseProtected(store: Store): void {
  const status = Number(store.world.switch('protected'));
  if (status > 0) throw new Refusal(status, 'The instance is protected');
}

/**
 * Takes over another version of the deployed box, or its draft. Whether the reinstall comes by itself is not told.
 * Source: https://elasticbox.com/documentation/api/api-future/
 */
function pull(store: Store, call: Call, instance: Instance): Answer {
  const { fields } = instance;
  const box = findBox(store, call.user, { id: call.body()['box_id'] ?? '' }, 'Box');
  if ((box.version?.box ?? box.id) !== fields.box)
    throw new Refusal(400, 'box_id is no version of the deployed box');
  requireAllowed(instance, 'reinstall');
  const boxes = flatStack(box, (child) => store.boxes.get(child)?.value);
  instance.fields = { ...fields, boxes, updated: store.stamps.next() };
  if (store.world.switch('pull-reinstalls') === 'yes') start(store, call, instance, 'reinstall');
  return accepted(call);
}
