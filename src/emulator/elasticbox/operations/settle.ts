import type { OperationName } from '../store/records.ts';
import { isOn, isTerminated } from '../store/stages.ts';
import { readStamp } from '../store/stamps.ts';
import type { Instance, Store } from '../store/store.ts';
import { boundIds } from './bindings.ts';
import { advance, begin } from './operations.ts';

/** Brings everything to where the clock says it is. Runs before each request. */
export function settleAll(store: Store): void {
  for (const instance of store.instances.values()) {
    advance(store, instance);
    expire(store, instance);
  }
  const auto = store.world.switch('auto-reconfigure') === 'on';
  for (const instance of store.instances.values()) {
    if (auto) followBindings(store, instance);
    else instance.bound = undefined;
  }
}

/**
 * An instance whose bindings lead elsewhere than before reconfigures by itself.
 * Source: https://github.com/CenturyLinkCloud/PublicKB (multi-tier applications)
 */
function followBindings(store: Store, instance: Instance): void {
  const now = boundIds(store, instance).join();
  const moved = instance.bound !== undefined && instance.bound !== now;
  instance.bound = now;
  if (moved && isOn(instance)) begin(store, instance, 'reconfigure', instance.fields.owner);
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
