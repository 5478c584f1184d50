import type { Fields } from '../../kit/fields.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Volume } from '../store/model.ts';
import { courseOf, creationSteps, statusOf } from '../store/stages.ts';
import { type Box, nextId } from '../store/store.ts';
import { type Complaints, readFields, settle, textField } from '../wire/body.ts';
import { requireProvisioner } from '../wire/roles.ts';
import { type Call, routesOf, theOrg } from '../wire/route.ts';
import { created, dressed, timestamp } from '../wire/view.ts';
import { duplicateName } from './container-changes.ts';
import { NAME_RULES } from './container-input.ts';
import { changedMs, look, nameTaken } from './provisioned.ts';
import { type Kind, provisionedDeletion, provisionedReads } from './provisioned-routes.ts';
import { checkVolumeQuota } from './quota.ts';

/** Volumes: list, create, read, delete; immutable once created. */
export function volumeRoutes(box: Box): Route[] {
  const kind: Kind<Volume> = { path: '/volumes/', items: box.store.volumes, view: volumeView };
  const route = routesOf(box);
  return [
    ...provisionedReads(box, route, kind),
    route('POST /volumes/', 'Create a volume; answers at once with status `pending`', (call) =>
      createVolume(box, call),
    ),
    provisionedDeletion(box, route, kind, 'Delete a volume and its data'),
  ];
}

/** Makes and stores a volume; it begins as `pending`. Source: https://dollarbox.dev/docs/api/ */
export function addVolume(
  box: Box,
  org: string,
  { name, sizeGb }: Pick<Volume, 'name' | 'sizeGb'>,
  id = nextId(box, 'volume', 456, box.store.volumes),
): Volume {
  const { world, store } = box;
  const now = world.clock.now();
  const life = world.lifecycle(creationSteps(world, courseOf(name), false));
  const volume: Volume = { id, born: world.born(), org, name, sizeGb, life, createdMs: now, updatedMs: now };
  store.volumes.set(id, volume);
  return volume;
}

function createVolume(box: Box, call: Call): Answer {
  const { request } = call;
  const org = theOrg(call);
  requireProvisioner(box, call, org);
  const fields = readFields(request);
  const complaints: Complaints = {};
  const name = textField(fields, 'name', { ...NAME_RULES, needed: true }, complaints) ?? '';
  const sizeGb = readSize(fields, complaints);
  settle(complaints);
  if (nameTaken(box.store.volumes.values(), org.slug, name)) throw duplicateName(request, 'volume');
  checkVolumeQuota(box, org, sizeGb, request);
  return created(request, volumeView(addVolume(box, org.slug, { name, sizeGb }), request));
}

function readSize(fields: Fields, complaints: Complaints): number {
  const size = fields['size_gb'];
  if (typeof size === 'number' && Number.isInteger(size) && size >= 1) return size;
  complaints['size_gb'] = [
    size === undefined ? 'This field is required.' : 'A whole number of at least 1 is needed.',
  ];
  return 0;
}

/** Source of the fields: https://github.com/unicornops/terraform-provider-dollarbox */
function volumeView(volume: Volume, request: EmulatedRequest): unknown {
  return dressed(request, {
    id: volume.id,
    name: volume.name,
    size_gb: volume.sizeGb,
    status: statusOf(look(volume, request), request.switch('bound-status'), request),
    storage_class: 'hcloud-volumes',
    created_at: timestamp(request, volume.createdMs),
    updated_at: timestamp(request, changedMs(volume)),
  });
}
