import { choice } from '../../../contract/kinds/choice.ts';
import { type Kind, Unfit } from '../../../contract/kinds/kind.ts';

/**
 * A container's or volume's name. The platform's own rule is not documented, so only what could never be a
 * name is refused here.
 */
export const NAME = {
  pattern: /^[^\s/?#%\\\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/,
  rule: 'a name without white space, invisible characters, `/`, `?`, `#`, `%` or `\\`',
};

/** An org's slug, as it stands in the control panel's address. */
export const SLUG = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,
  rule: 'an org slug: letters, digits, `-` or `_`',
};

/** It becomes part of a Kubernetes name, which has no capitals; the platform's own rule is not documented. */
export const NAMESPACE_SLUG = {
  pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
  rule: 'a slug: lower-case letters, digits and inner hyphens',
};

/** An id becomes part of a URL's path; an address holds an `@`. */
export const MEMBER = {
  pattern: /^(?:[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/,
  rule: 'a member’s id or e-mail address',
};

/**
 * The roles that an invitation can give. The platform rejects `owner`. Source:
 * https://github.com/unicornops/terraform-provider-dollarbox (docs/resources/invitation.md)
 */
export function invitationRole(): Kind<'member' | 'admin'> {
  const known = choice(['member', 'admin']);
  return {
    ...known,
    parse: (value, context) => {
      if (value !== 'owner') return known.parse(value, context);
      throw new Unfit(
        'must be member or admin: DollarBox rejects invitations of owners. Invite an admin, and make them owner with update-member once they have accepted',
      );
    },
  };
}
