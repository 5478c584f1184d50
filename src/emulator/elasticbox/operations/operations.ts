import type { Step } from '../../plugin/lifecycle.ts';
import type { OperationName } from '../store/records.ts';
import { STAGES, type Stage } from '../store/stages.ts';
import type { Instance, Running, Store } from '../store/store.ts';
import { moveMachines } from './machines.ts';
import { hangsIn, note, providerFails, runScripts } from './scripts.ts';

/**
 * Starts an operation; whatever ran before is over. State and `updated` are new when this returns, and again at each
 * stage and at the end [inferred: clients wait for exactly that].
 */
export function begin(store: Store, instance: Instance, name: OperationName, workspace: string): void {
  const stages = STAGES[name];
  const afterMs = hangsIn(instance, name) ? Number.POSITIVE_INFINITY : store.world.stepMs;
  const steps: Step[] = [
    { status: '0' },
    ...stages.map((_, index) => ({ status: String(index + 1), afterMs })),
  ];
  const operation = name === 'force_terminate' ? 'terminate' : name;
  instance.running = { name, operation, workspace, life: store.world.lifecycle(steps), index: 0 };
  note(store, instance, { text: `${name} requested by ${workspace}`, level: 'start', operation });
  enter(store, instance, stages[0], workspace);
}

/** Brings an instance to where the clock says it is. */
export function advance(store: Store, instance: Instance): void {
  while (instance.running !== undefined) {
    const { running } = instance;
    if (Number(running.life.peek()) <= running.index) return;
    const stages = STAGES[running.name];
    const stage = stages[running.index];
    if (stage !== undefined && !finishStage(store, instance, running, stage)) return;
    if (instance.running !== running) continue; // Somebody else took over.
    running.index += 1;
    const next = stages[running.index];
    if (next === undefined) end(store, instance, 'done');
    else enter(store, instance, next, running.workspace);
  }
}

/** Ends the operation under way, well or badly. */
function end(store: Store, instance: Instance, state: 'done' | 'unavailable'): void {
  const { running } = instance;
  if (running === undefined) return;
  const settledAt = Math.min(running.life.since, store.world.clock.now());
  const updated = store.stamps.next(settledAt);
  instance.running = undefined;
  instance.settledAt = settledAt;
  instance.fields = { ...instance.fields, state, updated };
  const { operation } = running;
  const level = state === 'done' ? 'success' : 'error';
  note(store, instance, { text: `${operation} ${state === 'done' ? 'done' : 'failed'}`, level, operation });
}

function enter(store: Store, instance: Instance, stage: Stage | undefined, workspace: string): void {
  const updated = store.stamps.next();
  const operation = { event: stage?.event ?? '', workspace, created: updated };
  instance.fields = { ...instance.fields, state: 'processing', operation, updated };
}

/** What a stage has done when its time is over. @returns false when the operation failed by it */
function finishStage(store: Store, instance: Instance, running: Running, stage: Stage): boolean {
  const { operation } = running;
  if (stage.machines === 'up' && providerFails(instance)) {
    note(store, instance, { text: 'The provider could not create the machine', level: 'error', operation });
    end(store, instance, 'unavailable');
    return false;
  }
  if (stage.machines !== undefined) moveMachines(store, instance, stage.machines);
  if (stage.machines === 'up') {
    const machines = instance.machines.length;
    note(store, instance, { text: `${machines} machine(s) ready`, level: 'add', operation });
  }
  if (stage.scripts !== undefined && !runScripts(store, instance, operation, stage.scripts)) {
    end(store, instance, 'unavailable');
    return false;
  }
  const taken =
    running.name === 'deploy' && running.index === 0 && store.world.switch('other-actor') === 'on';
  if (taken) begin(store, instance, 'shutdown', 'someone-else');
  return true;
}
