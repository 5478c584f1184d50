import { ActionError } from '../../../contract/result/errors.ts';
import { momentOf } from '../../../http/failure/server-clock.ts';
import { type Owner, ownerMark } from '../../../previews/owner.ts';
import { capital } from '../../../support/text.ts';
import type { Namespace } from '../api/schema.ts';
import { labelOf } from '../resources/kind.ts';
import { NAMESPACES } from './namespace-kind.ts';

/** How far the clocks of GitHub and the platform may be apart, in milliseconds. */
const APART = 60_000;

/**
 * True when a namespace is older than the pull request that its slug names: then it is not its preview. There are no
 * labels, so slug and age are all that says whose it is. `opened`: when the pull request was opened first.
 */
export function isOlderThan({ created_at }: Namespace, opened: number | undefined): boolean {
  const made = momentOf(created_at);
  return made !== undefined && opened !== undefined && made.latest + APART < opened;
}

/** Throws when a namespace of the preview's slug cannot be the preview. */
export function assertPreviewOf(namespace: Namespace, owner: Owner, opened: number | undefined): void {
  if (!isOlderThan(namespace, opened)) return;
  throw new ActionError(
    `${capital(labelOf(NAMESPACES, namespace))} is older than pull request ${ownerMark(owner)}, so it is not its preview. Nothing was changed.`,
    {
      title: `Namespace ${namespace.slug} belongs to somebody else`,
      next: 'Choose another `name`, or delete that namespace if nobody needs it.',
    },
  );
}
