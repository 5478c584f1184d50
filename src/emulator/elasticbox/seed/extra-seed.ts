import { completeBox } from '../boxes/box-schema.ts';
import { createVersion } from '../boxes/box-versions.ts';
import type { Box, Fields } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store } from '../store/store.ts';
import { teamWorkspace } from '../workspaces/workspace-routes.ts';
import { type Seeded, seedInstance } from './seed-instances.ts';

/**
 * More start data: `{ workspaces: [{id, name}], boxes: [box], versions: [{box, id?, number, description}],
 * instances: [{id, name, box, policy?, owner?, state?, event?, tags?, variables?}] }`, all lists optional.
 * Workspaces belong to the demo user. @throws Error with a plain sentence
 */
export function applySeed(store: Store, data: unknown): void {
  if (typeof data !== 'object' || data === null) throw new Error('elasticbox takes an object of lists');
  const { workspaces, boxes, versions, instances } = data as Fields;
  const admin = store.users.find((user) => user.admin);
  for (const { id, name } of listOf(workspaces)) {
    admin?.roles.set(String(id), 'write');
    const made = teamWorkspace(store, String(id), String(name ?? id), admin?.personal ?? '');
    store.keep(store.workspaces, String(id), made);
  }
  for (const box of listOf(boxes)) {
    const whole: Box = completeBox(store, { owner: 'operations', ...box });
    store.keep(store.boxes, whole.id, whole);
  }
  for (const { box: id, id: own, ...version } of listOf(versions)) {
    const box = store.boxes.get(String(id))?.value;
    if (box === undefined) throw new Error(`There is no box ${String(id)} to make a version of`);
    createVersion(store, box, version, own === undefined ? undefined : String(own));
  }
  for (const instance of listOf(instances)) {
    const { id, name, box } = instance;
    if (![id, name, box].every((part) => typeof part === 'string')) {
      throw new Refusal(400, 'An instance has id, name and box');
    }
    seedInstance(store, instance as unknown as Seeded);
  }
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? (value as Fields[]) : [];
}
