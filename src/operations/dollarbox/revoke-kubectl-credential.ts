import { AbsentError } from '../../contract/errors.ts';
import { dollarbox } from '../../contract/inputs/dollarbox.ts';
import { defineOperation } from '../../contract/operation.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';

/** Revokes a kubectl credential. Source: https://dollarbox.dev/docs/api/ (Resources) */
export const revokeKubectlCredential = defineOperation({
  name: 'revoke-kubectl-credential',
  platform: dollarboxPlatform,
  summary: 'Revoke a kubectl credential of the token’s user.',
  inputs: { required: [dollarbox.id], optional: [dollarbox.ifMissing] },
  outputs: ['credential-id'],
  outcomes: ['revoked', 'absent'],
  example: `
org: acme
id: 321
`,
  run: async ({ id, 'if-missing': ifMissing }, { client, dryRun, known, wrote }) => {
    const target = `kubectl credential ${id}`;
    known({ 'credential-id': id });
    if (dryRun) {
      const { id: found } = await client.getKubectlCredential(id);
      const plan = [{ action: 'revoke', target: `kubectl credential ${found}` }] as const;
      return { outcome: 'planned', changed: true, title: `Would revoke ${target}.`, plan };
    }
    const revoked = await client.deleteKubectlCredential(id);
    if (revoked) wrote();
    if (!revoked && ifMissing === 'fail') {
      throw new AbsentError(`There is no ${target}.`, { next: 'Set `if-missing: ignore` if that is fine.' });
    }
    return {
      outcome: revoked ? 'revoked' : 'absent',
      changed: revoked,
      title: revoked ? `Revoked ${target}.` : `There is no ${target}.`,
    };
  },
});
