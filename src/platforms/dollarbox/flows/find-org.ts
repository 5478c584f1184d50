import { ActionError } from '../../../contract/errors.ts';
import { collect } from '../../../http/paginate.ts';
import { list } from '../../../support/text.ts';
import type { DollarboxClient } from '../client.ts';
import type { Org } from '../schema.ts';

/**
 * The org that calls will act in: the one of the `org` input, or the only one there is. The platform itself
 * refuses writes with `org_required` when there are several and none is named; this says so before.
 * Source: https://dollarbox.dev/docs/api/ (Choose an org)
 */
export async function findOrg(client: DollarboxClient): Promise<Org> {
  if (client.org !== '') return client.getOrg(client.org);
  const orgs = await collect(client.listOrgs());
  const [only] = orgs;
  if (only && orgs.length === 1) return only;
  if (!only)
    throw new ActionError('The token’s user belongs to no org.', {
      next: 'Use a token of a member of the org.',
    });
  throw new ActionError(
    `The token’s user belongs to ${orgs.length} orgs: ${list(orgs.map(({ slug }) => slug))}.`,
    {
      next: 'Set the `org` input to the one that is meant.',
    },
  );
}

/** Refuses an org whose switches make a kubeconfig impossible, before anything is asked of it. */
export function checkKubectl({ slug, kubectl_enabled, api_enabled }: Org): void {
  if (api_enabled === false) {
    throw new ActionError(`Org ${slug} has API access switched off.`, {
      next: 'Have an owner of the org enable API access in the control panel.',
    });
  }
  if (kubectl_enabled === false) {
    throw new ActionError(
      `Org ${slug} has kubectl mode switched off, so no kubeconfig can be issued for it.`,
      {
        next: 'Have an owner of the org enable kubectl mode in the control panel.',
      },
    );
  }
}
