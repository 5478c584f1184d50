import { ActionError } from '../../../contract/result/errors.ts';
import type { HttpError } from '../../../http/failure/errors.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxClient, DollarboxContext } from '../api/client.ts';
import type { Invitation, Member } from '../api/schema.ts';
import { asFound, createOne, madeWithin } from '../resources/create-one.ts';
import { allWithKey, onlyOne } from '../resources/find.ts';
import { assertOneOrg } from '../resources/find-org.ts';
import { labelOf } from '../resources/kind.ts';
import { lookForTaken, mayBeTaken } from '../resources/name-taken.ts';
import { INVITATIONS } from './people-kinds.ts';
import { isPending, selectMember } from './select-person.ts';

/** The invitation that should be there. */
interface EnsureInvitation {
  readonly email: string;
  readonly role: string;
}

/** What was done: a new invitation, one that was there, or none because the person is a member already. */
type EnsuredInvitation =
  | { readonly did: 'created' | 'found'; readonly invitation: Invitation }
  | { readonly did: 'member'; readonly member: Member }
  | { readonly did: 'planned' };

/** Makes sure that the person is invited with this role: by one invitation, never two. */
export async function ensureInvitation(
  context: DollarboxContext,
  ensure: EnsureInvitation,
): Promise<EnsuredInvitation> {
  const found = await pendingFor(context, context.client, ensure.email);
  if (found.length > 0) await assertOneOrg(context.client);
  const pending = onlyOne(INVITATIONS, ensure.email, found);
  if (pending) return sameRole(pending, ensure);
  if (context.dryRun) return { did: 'planned' };
  try {
    const { value: invitation, ours } = await invite(context, ensure);
    return ours ? { did: 'created', invitation } : sameRole(invitation, ensure);
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    return explainTaken(context, ensure, error);
  }
}

/** What is looked for, for people. */
function pendingOf(email: string): string {
  return `a pending invitation of ${email}`;
}

/** Invitations of this address that can still be accepted. */
async function pendingFor(
  { timing: { clock } }: DollarboxContext,
  client: DollarboxClient,
  email: string,
): Promise<readonly Invitation[]> {
  const all = await allWithKey(client, INVITATIONS, email);
  return all.filter((invitation) => isPending(invitation, clock.wall()));
}

/** One that is found after a lost answer is ours when it has the role that was asked for and was made since. */
function invite(context: DollarboxContext, { email, role }: EnsureInvitation) {
  const { client } = context;
  return createOne(context, INVITATIONS, email, {
    what: `The invitation of ${email}`,
    key: pendingOf(email),
    look: (budget) => pendingFor(context, client.within(budget), email),
    create: () => client.invitations.create({ email, role }),
    isOurs: (found, span) => found.role === role && madeWithin(found, span),
  });
}

/** The platform refused, maybe for the address: the person is a member, or somebody invited them just now. */
async function explainTaken(
  context: DollarboxContext,
  ensure: EnsureInvitation,
  error: HttpError,
): Promise<EnsuredInvitation> {
  const { client, ledger } = context;
  const { email, role } = ensure;
  const claim = {
    what: pendingOf(email),
    refusal: error,
    tell: (found: Member | Invitation) => 'accepted' in found && asFound(ledger, INVITATIONS)(found),
  };
  const taken = await lookForTaken<Member | Invitation>(
    context,
    claim,
    async () => (await selectMember(client, email)) ?? (await allWithKey(client, INVITATIONS, email)).at(-1),
  );
  if (!('accepted' in taken)) {
    if (taken.role === role) return { did: 'member', member: taken };
    throw new ActionError(`${email} is a member already, as ${taken.role}; ${role} is asked for.`, {
      next: 'Change the role of a member with `operation: update-member`.',
      cause: error,
    });
  }
  if (isPending(taken, context.timing.clock.wall())) return sameRole(taken, ensure);
  throw new ActionError(
    `${capital(labelOf(INVITATIONS, taken))} is in the way: it ${taken.accepted ? 'was accepted' : 'has expired'}, and DollarBox refuses a new one.`,
    {
      next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${taken.id}\`, then run the step again.`,
      cause: error,
    },
  );
}

/** Source: https://github.com/unicornops/terraform-provider-dollarbox (invitations cannot be changed). */
function sameRole(invitation: Invitation, { role }: EnsureInvitation): EnsuredInvitation {
  if (invitation.role === role) return { did: 'found', invitation };
  throw new ActionError(
    `${capital(labelOf(INVITATIONS, invitation))} is pending with the role ${invitation.role}; ${role} is asked for. Invitations cannot be changed: revoke and recreate.`,
    {
      title: `${invitation.email} is invited with another role`,
      next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${invitation.id}\`, then run the step again.`,
    },
  );
}
