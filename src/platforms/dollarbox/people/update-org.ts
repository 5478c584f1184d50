import type { Change } from '../../../contract/result/result.ts';
import { writing } from '../../../http/failure/writing.ts';
import type { DollarboxContext, OrgBody } from '../api/client.ts';
import type { Org } from '../api/schema.ts';

/** What an org should be called, and where its invoices go; `undefined` leaves it as it is. */
interface WantedOrg {
  readonly name: string | undefined;
  readonly billing_email: string | undefined;
}

/** What was done, or in a dry run would be. */
interface UpdatedOrg {
  readonly outcome: 'planned' | 'updated' | 'unchanged';
  readonly org: Org;
  readonly plan?: readonly Change[];
}

/** Changes what differs. The platform takes only two fields, and both are sent. */
export async function updateOrg(context: DollarboxContext, org: Org, wanted: WantedOrg): Promise<UpdatedOrg> {
  const fields = (['name', 'billing_email'] as const).flatMap((field) => {
    const to = wanted[field];
    return to === undefined || to === org[field]
      ? []
      : [{ field: field.replace('_', '-'), from: org[field], to }];
  });
  const changed = fields.length > 0;
  if (context.dryRun) {
    const action = changed ? 'update' : 'none';
    return { outcome: 'planned', org, plan: [{ action, target: `org ${org.slug}`, fields }] };
  }
  if (!changed) return { outcome: 'unchanged', org };
  const { client, ledger } = context;
  // One of a list is read by itself: what does not change is sent along as it is now.
  const now = client.org === '' ? await client.orgs.get(org.slug) : org;
  const entry = `org ${org.slug}`;
  const updated = await writing(ledger, entry, `${entry}, possibly changed`, () =>
    client.orgs.update(org.slug, wholeBody(now, wanted)),
  );
  ledger.wrote();
  ledger.leave(entry, `${entry}, changed`);
  return { outcome: 'updated', org: updated };
}

/**
 * Both fields, as every known client of the platform sends them; one that is neither wanted nor known is left out.
 * Source: https://github.com/unicornops/terraform-provider-dollarbox
 */
function wholeBody(now: Org, wanted: WantedOrg): OrgBody {
  const name = wanted.name ?? now.name;
  const billingEmail = wanted.billing_email ?? now.billing_email;
  return {
    ...(name === '' ? {} : { name }),
    ...(billingEmail === '' ? {} : { billing_email: billingEmail }),
  };
}
