import {
  asFound,
  createOne,
  lookForTaken,
  madeWithin,
  mayBeTaken
} from "./ensure.js";
import "./lost-creation.js";
import "./resources-remove.js";
import {
  isPending,
  selectMember
} from "./select-person.js";
import {
  INVITATIONS,
  MEMBERS
} from "./people-kinds.js";
import {
  shown
} from "./await-settled.js";
import {
  allWithKey,
  assertOneOrg,
  labelOf,
  onlyOne
} from "./container-kind.js";
import "./input-rules.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import {
  ActionError,
  capital
} from "./index.js";

// src/platforms/dollarbox/people/ensure-invitation.ts
async function ensureInvitation(context, ensure) {
  const found = await pendingFor(context, context.client, ensure.email);
  if (found.length > 0) await assertOneOrg(context.client);
  const pending = onlyOne(INVITATIONS, ensure.email, found);
  if (pending) return sameRole(pending, ensure);
  if (context.dryRun) return { did: "planned" };
  try {
    const { value: invitation, ours } = await invite(context, ensure);
    return ours ? { did: "created", invitation } : sameRole(invitation, ensure);
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    return explainTaken(context, ensure, error);
  }
}
function pendingOf(email) {
  return `a pending invitation of ${email}`;
}
async function pendingFor({ timing: { clock } }, client, email) {
  const all = await allWithKey(client, INVITATIONS, email);
  return all.filter((invitation) => isPending(invitation, clock.wall()));
}
function invite(context, { email, role }) {
  const { client } = context;
  return createOne(context, INVITATIONS, email, {
    what: `The invitation of ${email}`,
    key: pendingOf(email),
    look: (budget) => pendingFor(context, client.within(budget), email),
    create: () => client.invitations.create({ email, role }),
    isOurs: (found, span) => found.role === role && madeWithin(found, span)
  });
}
async function explainTaken(context, ensure, error) {
  const { client, ledger } = context;
  const { email, role } = ensure;
  const claim = {
    what: pendingOf(email),
    refusal: error,
    tell: (found) => "accepted" in found && asFound(ledger, INVITATIONS)(found)
  };
  const taken = await lookForTaken(
    context,
    claim,
    async () => await selectMember(client, email) ?? (await allWithKey(client, INVITATIONS, email)).at(-1)
  );
  if (!("accepted" in taken)) {
    if (taken.role === role) return { did: "member", member: taken };
    throw new ActionError(`${email} is a member already, as ${taken.role}; ${role} is asked for.`, {
      next: "Change the role of a member with `operation: update-member`.",
      cause: error
    });
  }
  if (isPending(taken, context.timing.clock.wall())) return sameRole(taken, ensure);
  throw new ActionError(
    `${capital(labelOf(INVITATIONS, taken))} is in the way: it ${taken.accepted ? "was accepted" : "has expired"}, and DollarBox refuses a new one.`,
    {
      next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${taken.id}\`, then run the step again.`,
      cause: error
    }
  );
}
function sameRole(invitation, { role }) {
  if (invitation.role === role) return { did: "found", invitation };
  throw new ActionError(
    `${capital(labelOf(INVITATIONS, invitation))} is pending with the role ${invitation.role}; ${role} is asked for. Invitations cannot be changed: revoke and recreate.`,
    {
      title: `${invitation.email} is invited with another role`,
      next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${invitation.id}\`, then run the step again.`
    }
  );
}

// src/operations/dollarbox/people/create-invitation.ts?work
var work = {
  run: async ({ email, role }, context) => {
    const ensured = await ensureInvitation(context, { email, role });
    if (ensured.did === "planned") {
      const target = `invitation of ${email} as ${role}`;
      const fields = [
        { field: "email", to: email },
        { field: "role", to: role }
      ];
      const plan = [{ action: "create", target, fields }];
      return { outcome: "planned", title: `Would invite ${email} as ${role}.`, plan };
    }
    const changed = ensured.did === "created";
    const outcome = context.dryRun ? "planned" : changed ? "created" : "unchanged";
    if (ensured.did === "member") {
      const { member } = ensured;
      const title = `${email} is a member already, as ${role}.`;
      const { resource, facts } = shown(MEMBERS, member);
      return { outcome, title, resource, facts };
    }
    const { invitation } = ensured;
    return {
      outcome,
      title: changed ? `Invited ${email} as ${role}.` : `${email} is invited as ${role} already.`,
      ...shown(INVITATIONS, invitation),
      ...context.dryRun ? { plan: [{ action: "none", target: `invitation of ${email}` }] } : {}
    };
  }
};
export {
  work
};
