import { ActionError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { Instance } from '../api/instance-schema.ts';
import { numberOf } from '../boxes/version-number.ts';
import { isOfBox } from '../instances/find-instances.ts';
import { labelOf } from '../instances/view.ts';
import type { DeployTarget } from './deploy-target.ts';

/**
 * Throws when the instances of an application are not of the boxes that this version is made of: they cannot be moved
 * there, since the platform moves an instance only to another version of its own box.
 * Source: https://elasticbox.com/documentation/api/api-future/ (pull)
 */
export function assertOfVersion(instances: readonly Instance[], { name, box, version }: DeployTarget): void {
  const others = [...instances];
  for (const service of version.services) {
    const at = others.findIndex((instance) => service !== '' && isOfBox(instance, service));
    if (at < 0) break;
    others.splice(at, 1);
  }
  if (others.length === 0 && instances.length === version.services.length) return;
  const which = others.length > 0 ? ` (not of it: ${list(others.map(labelOf))})` : '';
  throw new ActionError(
    `Application ${name} is there with other boxes than version ${numberOf(version)} of box ${box.name} is made of${which}, and an application cannot be moved: the platform moves an instance to another version of its own box only. Nothing was changed.`,
    {
      title: `Application ${name} cannot be moved to version ${numberOf(version)}`,
      next: 'Set `if-exists: recreate` to deploy that version anew, or `if-exists: reuse` or `box-version: latest` to leave the application as it is.',
    },
  );
}
