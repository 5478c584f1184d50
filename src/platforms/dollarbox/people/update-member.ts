import { AbsentError } from '../../../contract/result/errors.ts';
import type { Change } from '../../../contract/result/result.ts';
import { writing } from '../../../http/failure/writing.ts';
import type { DollarboxContext } from '../api/client.ts';
import { explained, type NextSteps } from '../api/explained.ts';
import { capital, entryOf, labelOf, MEMBERS } from '../api/kinds.ts';
import type { Member } from '../api/schema.ts';
import { isAbsent } from '../resources/find.ts';

/** Guards of the platform around roles; which they are is [inferred]. */
export const GUARDED: NextSteps = {
  permission_denied:
    'Use a token with the scope Read & write, of an admin or owner of the org; only an owner may change owners.',
  validation_error: 'An org keeps at least one owner: make somebody else owner first.',
};

/** What was done, or in a dry run would be. */
export interface UpdatedMember {
  readonly outcome: 'planned' | 'updated' | 'unchanged';
  readonly member: Member;
  readonly plan?: readonly Change[];
}

/** Gives a member this role. Throws an `AbsentError` when they are removed meanwhile. */
export async function updateMember(
  context: DollarboxContext,
  member: Member,
  role: string,
): Promise<UpdatedMember> {
  const changed = member.role !== role;
  const target = labelOf(MEMBERS, member);
  if (context.dryRun) {
    const fields = changed ? [{ field: 'role', from: member.role, to: role }] : [];
    return {
      outcome: 'planned',
      member,
      plan: [{ action: changed ? 'update' : 'none', target, fields }],
    };
  }
  if (!changed) return { outcome: 'unchanged', member };
  const entry = entryOf(MEMBERS, member);
  try {
    const answered = await writing(context.ledger, entry, `${target}, possibly with the role ${role}`, () =>
      explained(GUARDED, () => context.client.members.update(member.id, { role })),
    );
    context.ledger.wrote();
    context.ledger.leave(entry, `${target}, with the role ${role}`);
    // The answer may leave out when they joined.
    return {
      outcome: 'updated',
      member: { ...answered, joined_at: answered.joined_at ?? member.joined_at },
    };
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new AbsentError(`${capital(target)} was removed meanwhile.`, { cause: error });
  }
}
