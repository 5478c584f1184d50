import { applyStartData, neededText, optionalText, type SeedEntry } from '../../kit/seed-entry.ts';
import { completeBox } from '../boxes/box-schema.ts';
import { createVersion } from '../boxes/box-versions.ts';
import type { Store } from '../store/store.ts';
import { addTeam } from '../workspaces/workspace-routes.ts';
import { type Seeded, seedInstance } from './seed-instances.ts';

/** Merges start data; workspaces belong to the demo user. @throws Error with a plain sentence */
export function applySeed(store: Store, data: unknown): void {
  applyStartData('ElasticBox', data, {
    lists: {
      workspaces: (entry) => applyWorkspace(store, entry),
      boxes: (entry) => {
        const box = completeBox(store, { owner: 'operations', ...entry });
        store.keep(store.boxes, box.id, box);
      },
      versions: (entry) => applyVersion(store, entry),
      instances: (entry) => applyInstance(store, entry),
    },
  });
}

/** `{id, name?}` */
function applyWorkspace(store: Store, entry: SeedEntry): void {
  const id = neededText(entry, 'id');
  const admin = store.users.find((user) => user.admin);
  admin?.roles.set(id, 'write');
  addTeam(store, id, optionalText(entry, 'name') ?? id, admin?.personal ?? '');
}

/** `{box, id?, number, description}` */
function applyVersion(store: Store, { box: id, id: own, ...version }: SeedEntry): void {
  const box = store.boxes.get(String(id))?.value;
  if (box === undefined) throw new Error(`There is no box ${String(id)} to make a version of`);
  createVersion(store, box, version, own === undefined ? undefined : String(own));
}

/** `{id, name, box, policy?, owner?, state?, event?, tags?, variables?}` */
function applyInstance(store: Store, entry: SeedEntry): void {
  for (const name of ['id', 'name', 'box']) neededText(entry, name);
  seedInstance(store, entry as unknown as Seeded);
}
