import type { Context } from '../../../contract/context.ts';
import type { Change } from '../../../contract/result.ts';
import type { DollarboxClient } from '../client.ts';
import type { Org } from '../schema.ts';

/** What an org should be called, and where its invoices go; `undefined` leaves it as it is. */
export interface WantedOrg {
  readonly name: string | undefined;
  readonly billing_email: string | undefined;
}

/** What was done, or in a dry run would be. */
export interface UpdatedOrg {
  readonly outcome: 'planned' | 'updated' | 'unchanged';
  readonly changed: boolean;
  readonly org: Org;
  readonly plan?: readonly Change[];
}

/** Changes what differs. The platform takes only these two fields. */
export async function updateOrg(
  context: Context<DollarboxClient>,
  org: Org,
  wanted: WantedOrg,
): Promise<UpdatedOrg> {
  const fields = (['name', 'billing_email'] as const).flatMap((field) => {
    const to = wanted[field];
    return to === undefined || to === org[field] ? [] : [{ field, from: org[field], to }];
  });
  const changed = fields.length > 0;
  if (context.dryRun) {
    const action = changed ? 'update' : 'none';
    return { outcome: 'planned', changed, org, plan: [{ action, target: `org ${org.slug}`, fields }] };
  }
  if (!changed) return { outcome: 'unchanged', changed, org };
  const body = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
  const entry = `org ${org.slug}`;
  context.ledger.leave(entry, `${entry}, possibly changed`);
  const updated = await context.client.orgs.update(org.slug, body);
  context.ledger.wrote();
  context.ledger.leave(entry, `${entry}, changed`);
  return { outcome: 'updated', changed, org: updated };
}
