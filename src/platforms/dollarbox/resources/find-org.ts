import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { collect } from '../../../http/pages/paginate.ts';
import { list } from '../../../support/text.ts';
import type { DollarboxClient } from '../api/client.ts';
import type { Org } from '../api/schema.ts';
import { isAbsent } from './find.ts';

/** Slugs that a message lists. */
const MOST_SLUGS = 20;

/**
 * The org that calls will act in: the one of the `org` input, or the only one there is (a token restricted to an
 * org sees no other). The platform itself refuses writes with `org_required` when there are several and none is
 * named; this says so before. Source: https://dollarbox.dev/docs/api/ (Choose an org)
 */
export async function findOrg(client: DollarboxClient): Promise<Org> {
  if (client.org !== '') return namedOrg(client, client.org);
  const orgs = await collect(client.orgs.list());
  const [only] = orgs;
  if (!only) {
    throw new ActionError('The token’s user belongs to no org.', {
      next: 'Use a token of a member of the org.',
    });
  }
  if (orgs.length === 1) return only;
  const slugs = orgs.map(({ slug }) => slug);
  const more = slugs.length > MOST_SLUGS ? [`${slugs.length - MOST_SLUGS} more`] : [];
  throw new ActionError(
    `The token’s user belongs to ${slugs.length} orgs and none is named (org_required): ${list([...slugs.slice(0, MOST_SLUGS), ...more])}.`,
    { next: 'Set the `org` input to the slug of the one that is meant.' },
  );
}

/**
 * Makes sure that there is one org to act in. A list read without naming an org may span all of the user's, and
 * then a name found in it may be another org's.
 */
export async function assertOneOrg(client: DollarboxClient): Promise<void> {
  if (client.org === '') await findOrg(client);
}

async function namedOrg(client: DollarboxClient, slug: string): Promise<Org> {
  try {
    return await client.orgs.get(slug);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new AbsentError(`There is no org ${slug}, or the token does not reach it.`, {
      next: 'Check the slug in `org`, that the token’s user is a member, and that the token is not restricted to another org.',
      cause: error,
    });
  }
}
