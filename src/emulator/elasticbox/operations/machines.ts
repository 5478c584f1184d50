import type { Machine } from '../store/records.ts';
import type { Instance, Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';

/** Whether the service is a stack of the cloud's own, without machines of ours. */
export function isManagedService({ fields }: Instance): boolean {
  return fields.policy_box.schema === schemaOf('boxes/cloudformation');
}

/** How many machines the policy asks for. */
export function machineCount({ fields }: Instance): number {
  const profile = fields.policy_box['profile'] as { instances?: unknown } | undefined;
  return Math.max(1, Number(profile?.instances ?? 1) || 1);
}

/** The machines come up, go off or are gone; the history of the service goes with them. */
export function moveMachines(store: Store, instance: Instance, way: 'up' | 'off' | 'gone'): void {
  const now = store.stamps.next();
  const open = instance.history.at(-1);
  if (open !== undefined && open.completed === undefined) open.completed = now;
  instance.history.push({ state: way === 'up' ? 'up' : 'down', started: now });
  if (way === 'gone') instance.machines = [];
  if (way === 'up' && instance.machines.length === 0 && !isManagedService(instance)) {
    const count = machineCount(instance);
    instance.machines = Array.from({ length: count }, (_, index) => newMachine(store, instance, index + 1));
  }
}

/** A machine with loopback addresses, as the Test Provider gives them [inferred from the plugin's recordings]. */
function newMachine(store: Store, { serviceId }: Instance, number: number): Machine {
  const host = store.world.chance.next('address', 10);
  const end = `${Math.floor(host / 250)}.${(host % 250) + 1}`;
  return {
    name: `${serviceId}-${number}`,
    address: { public: `127.10.${end}`, private: `127.20.${end}` },
    token: store.world.chance.uuid(),
  };
}

/** Whether addresses are to be seen yet. */
export function hasAddresses({ world }: Store, instance: Instance): boolean {
  const when = world.switch('addresses');
  if (when === 'none') return false;
  if (when === 'now') return true;
  return instance.running === undefined && world.clock.now() >= instance.settledAt + world.stepMs;
}
