import { boundIds } from './bindings.ts';
import { advance, begin } from './operations.ts';
import { isOn, isTerminated, type OperationName } from './stages.ts';
import { readStamp } from './stamps.ts';
import type { Instance, Store } from './store.ts';

/** Brings everything to where the clock says it is. Runs before each request. */
export function settleAll(store: Store): void {
  const auto = store.world.switch('auto-reconfigure') === 'on';
  const instances = [...store.instances.values()];
  const before = auto ? new Map(instances.map((one) => [one, boundIds(store, one).join()])) : undefined;
  for (const instance of instances) {
    advance(store, instance);
    expire(store, instance);
  }
  for (const [instance, ids] of before ?? []) {
    if (ids === boundIds(store, instance).join() || !isOn(instance)) continue;
    begin(store, instance, 'reconfigure', instance.fields.owner);
  }
}

/**
 * A lease that is over runs its operation once; one under way is waited for [inferred].
 * Source: https://elasticbox.com/documentation/api/instances/
 */
function expire(store: Store, instance: Instance): void {
  const { lease, state, owner } = instance.fields;
  if (lease === undefined || lease.released === true || state === 'processing') return;
  if (store.world.clock.now() < (readStamp(lease.expire) ?? Number.POSITIVE_INFINITY)) return;
  if (isTerminated(instance) && state === 'done') return;
  instance.fields = { ...instance.fields, lease: { ...lease, released: true } };
  const name = operationOf(instance, lease.operation);
  if (name !== undefined) begin(store, instance, name, owner);
}

function operationOf(instance: Instance, wanted: string): OperationName | undefined {
  if (isOn(instance)) return wanted === 'terminate' ? 'terminate' : 'shutdown';
  return wanted === 'terminate' ? 'force_terminate' : undefined;
}
