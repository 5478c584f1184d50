import type { Fields } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Volume } from '../store/model.ts';
import type { Complaints } from '../wire/body.ts';
import { dressed, timestamp } from '../wire/view.ts';
import { creationSteps } from './course.ts';
import type { Kind } from './kind.ts';
import { changedMs, look } from './provisioned.ts';
import { checkQuota } from './quota.ts';
import { statusOf } from './stages.ts';

type Said = Pick<Volume, 'sizeGb'>;

/** Volumes, immutable once created; an org has a pool of GB (https://dollarbox.dev/docs/persistent-volumes/). */
export const VOLUMES: Kind<Volume, Said> = {
  noun: 'volume',
  nameField: 'name',
  deletion: 'Delete a volume and its data',
  firstId: 456,
  items: ({ volumes }) => volumes,
  read: (fields, _whole, complaints) => ({ sizeGb: readSize(fields, complaints) }),
  checkQuota: (box, org, { sizeGb }, request) => checkQuota(box, org, { volume_gb: sizeGb }, request),
  complete: ({ sizeGb = 1 }) => ({ sizeGb }),
  steeredBy: ({ name }) => name,
  steps: (world, course) => creationSteps(world, course, false),
  view: volumeView,
};

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
