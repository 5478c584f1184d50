import { writing } from '../../../http/writes/writing.ts';
import type { DollarboxContext, OrgBody } from '../api/client.ts';
import type { Org } from '../api/schema.ts';
import { amend, changedFields, type Ensured } from '../resources/ensured.ts';
import { entryOf, labelOf } from '../resources/kind.ts';
import { ORGS } from './org-kind.ts';

/** What an org should be called, and where its invoices go; `undefined` leaves it as it is. */
interface WantedOrg {
  readonly name: string | undefined;
  readonly billing_email: string | undefined;
}

/** Changes what differs. The platform takes only two fields, and both are sent. */
export function updateOrg(context: DollarboxContext, org: Org, wanted: WantedOrg): Promise<Ensured<Org>> {
  const { client, ledger } = context;
  const target = labelOf(ORGS, org);
  const entry = entryOf(ORGS, org);
  return amend(context, ORGS, org, {
    fields: changedFields(org, wanted),
    write: async () => {
      // One of a list is read by itself: what does not change is sent along as it is now.
      const now = client.org === '' ? await client.orgs.get(org.slug) : org;
      const item = await writing(ledger, entry, `${target}, possibly changed`, () =>
        client.orgs.update(org.slug, wholeBody(now, wanted)),
      );
      ledger.wrote();
      ledger.leave(entry, `${target}, changed`);
      return { item };
    },
  });
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
