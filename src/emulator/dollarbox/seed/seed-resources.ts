import {
  neededText,
  optionalCount,
  optionalFlag,
  optionalText,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { addCredential } from '../kubectl/kubectl-credentials.ts';
import { addNamespace } from '../namespaces/namespaces.ts';
import { addInvitation } from '../people/invitations.ts';
import { addContainer } from '../resources/container-changes.ts';
import { readContainer } from '../resources/container-input.ts';
import { addVolume } from '../resources/volumes.ts';
import type { Container, Namespace, Volume } from '../store/model.ts';
import type { Stage } from '../store/stages.ts';
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
  const org = neededOrg(box, entry);
  const complaints: Complaints = {};
  const input = readContainer(entry, true, complaints);
  const wrong = Object.keys(complaints);
  if (wrong.length > 0) throw new Error(`A container of the start data is not valid: ${wrong.join(', ')}`);
  const { name = '', image = '' } = input;
  const id = optionalCount(entry, 'id') ?? nextId(box, 'seeded-container', 1001, box.store.containers);
  const container = addContainer(box, org, { ...input, name, image }, id);
  container.address = optionalText(entry, 'ipv6_address') ?? container.address;
  stand(box, container, entry);
}

/** `{org, name, size_gb?, id?, status?}` */
export function applyVolumes(box: Box, entry: SeedEntry): void {
  const org = neededOrg(box, entry);
  const id = optionalCount(entry, 'id') ?? nextId(box, 'seeded-volume', 1001, box.store.volumes);
  const sizeGb = optionalCount(entry, 'size_gb') ?? 1;
  stand(box, addVolume(box, org, { name: neededText(entry, 'name'), sizeGb }, id), entry);
}

/** `{org, slug, allocated_containers?, allocated_volume_gb?, id?, status?}` */
export function applyNamespaces(box: Box, entry: SeedEntry): void {
  const org = neededOrg(box, entry);
  const id = optionalCount(entry, 'id') ?? nextId(box, 'seeded-namespace', 1001, box.store.namespaces);
  const draft = {
    name: neededText(entry, 'slug'),
    allocatedContainers: optionalCount(entry, 'allocated_containers') ?? 0,
    allocatedVolumeGb: optionalCount(entry, 'allocated_volume_gb') ?? 0,
  };
  stand(box, addNamespace(box, org, draft, id), entry);
}

/** `{org, email, role?, accepted?, id?}` */
export function applyInvitations(box: Box, entry: SeedEntry): void {
  const id = optionalCount(entry, 'id') ?? nextId(box, 'seeded-invitation', 1001, box.store.invitations);
  const accepted = optionalFlag(entry, 'accepted') ?? false;
  const draft = { email: neededText(entry, 'email'), role: roleOf(entry), accepted };
  addInvitation(box, neededOrg(box, entry), draft, id);
}

/** `{org, email, id?}`: one that the user of this address was issued just now, in another place. */
export function applyCredentials(box: Box, entry: SeedEntry): void {
  const id = optionalCount(entry, 'id') ?? nextId(box, 'seeded-credential', 1001, box.store.credentials);
  addCredential(box, neededOrg(box, entry), neededText(entry, 'email'), id);
}

/** Puts it at a status for good. */
function stand(box: Box, item: Container | Namespace | Volume, entry: SeedEntry): void {
  const status = optionalText(entry, 'status');
  if (status === undefined) return;
  const stage = STAGES[status];
  if (stage === undefined) throw new Error(`status is one of ${Object.keys(STAGES).join(', ')}`);
  item.life = settledAt(box, stage);
}
