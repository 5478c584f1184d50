import {
  neededText,
  optionalCount,
  optionalFlag,
  optionalText,
  optionalWord,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { addCredential } from '../kubectl/kubectl-credentials.ts';
import { addInvitation } from '../people/invitations.ts';
import { CONTAINERS } from '../resources/containers.ts';
import { add, type Draft, type Kind, readDraft } from '../resources/kind.ts';
import { NAMESPACES } from '../resources/namespaces.ts';
import type { Stage } from '../resources/stages.ts';
import { VOLUMES } from '../resources/volumes.ts';
import type { Provisioned } from '../store/model.ts';
import { type Box, nextId } from '../store/store.ts';
import type { Complaints } from '../wire/body.ts';
import { settledAt } from './seed.ts';
import { neededOrg, roleOf } from './seed-people.ts';

const STAGES: Readonly<Record<string, Stage>> = {
  running: 'settled',
  bound: 'settled',
  active: 'settled',
  failed: 'failed',
  pending: 'pending',
  provisioning: 'provisioning',
};

/** `{org, name, image, env?, command?, id?, status?, ipv6_address?}`; without `status` it is provisioned from now on. */
export function applyContainers(box: Box, entry: SeedEntry): void {
  const complaints: Complaints = {};
  const draft = readDraft(CONTAINERS, entry, true, complaints);
  const wrong = Object.keys(complaints);
  if (wrong.length > 0) throw new Error(`A container of the start data is not valid: ${wrong.join(', ')}`);
  const container = applyKind(box, CONTAINERS, entry, draft);
  container.address = optionalText(entry, 'ipv6_address') ?? container.address;
}

/** `{org, name, size_gb?, id?, status?}` */
export function applyVolumes(box: Box, entry: SeedEntry): void {
  const sizeGb = optionalCount(entry, 'size_gb') ?? 1;
  applyKind(box, VOLUMES, entry, { name: neededText(entry, 'name'), sizeGb });
}

/** `{org, slug, allocated_containers?, allocated_volume_gb?, id?, status?}` */
export function applyNamespaces(box: Box, entry: SeedEntry): void {
  applyKind(box, NAMESPACES, entry, {
    name: neededText(entry, 'slug'),
    allocatedContainers: optionalCount(entry, 'allocated_containers') ?? 0,
    allocatedVolumeGb: optionalCount(entry, 'allocated_volume_gb') ?? 0,
  });
}

/** `{org, email, role?, accepted?, id?}` */
export function applyInvitations(box: Box, entry: SeedEntry): void {
  const id = idOf(box, entry, 'invitation', box.store.invitations);
  const accepted = optionalFlag(entry, 'accepted') ?? false;
  const draft = { email: neededText(entry, 'email'), role: roleOf(entry), accepted };
  addInvitation(box, neededOrg(box, entry), draft, id);
}

/** `{org, email, id?}`: one that the user of this address was issued just now, in another place. */
export function applyCredentials(box: Box, entry: SeedEntry): void {
  const id = idOf(box, entry, 'credential', box.store.credentials);
  addCredential(box, neededOrg(box, entry), neededText(entry, 'email'), id);
}

function idOf(box: Box, entry: SeedEntry, noun: string, taken: ReadonlyMap<number, unknown>): number {
  return optionalCount(entry, 'id') ?? nextId(box, `seeded-${noun}`, 1001, taken);
}

/** Adds one; with a `status` it stays there for good. */
function applyKind<T extends Provisioned, D>(
  box: Box,
  kind: Kind<T, D>,
  entry: SeedEntry,
  draft: Partial<Draft<D>>,
): T {
  const id = idOf(box, entry, kind.noun, kind.items(box.store));
  const item = add(box, kind, neededOrg(box, entry), draft, id);
  const status = optionalWord(entry, 'status', Object.keys(STAGES));
  if (status !== undefined) item.life = settledAt(box, STAGES[status] ?? 'settled');
  return item;
}
