import { writing } from '../../../http/writes/writing.ts';
import type { DollarboxContext, OrgBody } from '../api/client.ts';
import type { Org } from '../api/schema.ts';
import { changedFields, type Ensured, leaveAsIs } from '../resources/ensured.ts';
import { labelOf } from '../resources/kind.ts';
import { ORGS } from './people-kinds.ts';

/** What an org should be called, and where its invoices go; `undefined` leaves it as it is. */
interface WantedOrg {
  readonly name: string | undefined;
  readonly billing_email: string | undefined;
}

/** Changes what differs. The platform takes only two fields, and both are sent. */
export async function updateOrg(
  context: DollarboxContext,
  org: Org,
  wanted: WantedOrg,
): Promise<Ensured<Org>> {
  const fields = changedFields(org, wanted);
  if (fields.length === 0) return leaveAsIs(context, ORGS, org);
  const target = labelOf(ORGS, org);
  if (context.dryRun) return { outcome: 'planned', item: org, plan: [{ action: 'update', target, fields }] };
  const { client, ledger } = context;
  // One of a list is read by itself: what does not change is sent along as it is now.
  const now = client.org === '' ? await client.orgs.get(org.slug) : org;
  const item = await writing(ledger, target, `${target}, possibly changed`, () =>
    client.orgs.update(org.slug, wholeBody(now, wanted)),
  );
  ledger.wrote();
  ledger.leave(target, `${target}, changed`);
  return { outcome: 'updated', item };
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
