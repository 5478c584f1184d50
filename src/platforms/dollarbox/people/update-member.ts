import { writing } from '../../../http/writes/writing.ts';
import type { DollarboxContext } from '../api/client.ts';
import { explained, type NextSteps } from '../api/explained.ts';
import type { Member } from '../api/schema.ts';
import { amend, changedFields, type Ensured } from '../resources/ensured.ts';
import { entryOf, labelOf } from '../resources/kind.ts';
import { MEMBERS } from './people-kinds.ts';

/** Guards of the platform around roles; which they are is [inferred]. */
export const GUARDED: NextSteps = {
  permission_denied:
    'Use a token with the scope Read & write, of an admin or owner of the org; only an owner may change owners.',
  validation_error: 'An org keeps at least one owner: make somebody else owner first.',
};

/** Gives a member this role. Throws an `AbsentError` when they are removed meanwhile. */
export function updateMember(
  context: DollarboxContext,
  member: Member,
  role: string,
): Promise<Ensured<Member>> {
  const { client, ledger } = context;
  const target = labelOf(MEMBERS, member);
  const entry = entryOf(MEMBERS, member);
  return amend(context, MEMBERS, member, {
    fields: changedFields(member, { role }),
    write: async () => {
      const answered = await writing(ledger, entry, `${target}, possibly with the role ${role}`, () =>
        explained(GUARDED, () => client.members.update(member.id, { role })),
      );
      ledger.wrote();
      ledger.leave(entry, `${target}, with the role ${role}`);
      // The answer may leave out when they joined.
      return { item: { ...answered, joined_at: answered.joined_at ?? member.joined_at } };
    },
  });
}
