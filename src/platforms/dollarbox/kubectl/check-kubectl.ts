import { ActionError } from '../../../contract/result/errors.ts';
import type { Org } from '../api/schema.ts';

/** Refuses an org whose switches make a kubeconfig impossible, before anything is asked of it. */
export function checkKubectl({ slug, kubectl_enabled, api_enabled }: Org): void {
  if (api_enabled === false) {
    throw new ActionError(`Org ${slug} has API access switched off (api_disabled).`, {
      next: 'Have an owner of the org enable API access in the control panel.',
    });
  }
  if (kubectl_enabled === false) {
    throw new ActionError(
      `Org ${slug} has kubectl mode switched off, so no kubeconfig can be issued for it.`,
      { next: 'Have an owner of the org enable kubectl mode in the control panel.' },
    );
  }
}
