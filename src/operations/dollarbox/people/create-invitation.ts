import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { ensureInvitation } from '../../../platforms/dollarbox/people/ensure-invitation.ts';
import { INVITATIONS, MEMBERS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';

/** Invites a person to the org, once. Source: https://dollarbox.dev/docs/api/ */
export const createInvitation = defineOperation({
  name: 'create-invitation',
  platform: dollarboxPlatform,
  summary: 'Invite a person to the org, unless they are invited with this role already.',
  inputs: { required: [dollarbox.email], optional: [dollarbox.invitationRole] },
  outputs: ['id', 'expires-at'],
  outcomes: ['created', 'unchanged'],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: new@example.com
role: admin
`,
  run: async ({ email, role }, context) => {
    const ensured = await ensureInvitation(context, { email, role });
    if (ensured.did === 'planned') {
      const target = `invitation of ${email} as ${role}`;
      const fields = [
        { field: 'email', to: email },
        { field: 'role', to: role },
      ];
      const plan = [{ action: 'create', target, fields }] as const;
      return { outcome: 'planned', title: `Would invite ${email} as ${role}.`, plan };
    }
    const changed = ensured.did === 'created';
    const outcome = context.dryRun ? 'planned' : changed ? 'created' : 'unchanged';
    if (ensured.did === 'member') {
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
      ...(context.dryRun ? { plan: [{ action: 'none', target: `invitation of ${email}` }] as const } : {}),
    };
  },
});
