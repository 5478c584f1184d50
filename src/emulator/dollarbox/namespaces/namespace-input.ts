import type { Fields } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { NAME_RULES } from '../resources/container-input.ts';
import { type Complaints, textField } from '../wire/body.ts';

/** What a client may say of a namespace. Source of the names: https://github.com/unicornops/terraform-provider-dollarbox */
export interface NamespaceInput {
  readonly slug?: string;
  readonly allocatedContainers?: number;
  readonly allocatedVolumeGb?: number;
}

/** Reads and checks; what is wrong goes into `complaints`. Whole or (for an update) in part. */
export function readNamespace(
  request: EmulatedRequest,
  fields: Fields,
  { whole, complaints }: { readonly whole: boolean; readonly complaints: Complaints },
): NamespaceInput {
  const max = Number(request.switch('slug-limit')) || NAME_RULES.max;
  const slug = textField(fields, 'slug', { ...NAME_RULES, max, needed: whole }, complaints);
  const allocatedContainers = countField(fields, 'allocated_containers', complaints);
  const allocatedVolumeGb = countField(fields, 'allocated_volume_gb', complaints);
  return {
    ...(slug !== undefined && { slug }),
    ...(allocatedContainers !== undefined && { allocatedContainers }),
    ...(allocatedVolumeGb !== undefined && { allocatedVolumeGb }),
  };
}

/** A number that may be 0; left out it is 0 on creation [inferred]. */
function countField(fields: Fields, name: string, complaints: Complaints): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  complaints[name] = ['A whole number of at least 0 is needed.'];
  return undefined;
}
