import { isOfKind } from '../../../http/failure/errors.ts';
import type { LeftPreview, LeftQuery } from '../../../previews/left-preview.ts';
import { previewSlug, readSlug } from '../../../previews/slug.ts';
import type { DollarboxContext } from '../api/client.ts';
import { leftPreview } from '../previews/left-preview.ts';
import { isGone } from '../resources/settle.ts';
import { NAMESPACES } from './namespace-kind.ts';
import { isOlderThan } from './namespace-owner.ts';

/**
 * The org's namespaces that are previews of this repository: by their slug, and not older than the pull request that it
 * names. An org that has no namespaces, or shows them not to this token, has none.
 */
export async function leftNamespaces(
  context: DollarboxContext,
  { repository, base }: LeftQuery,
): Promise<readonly LeftPreview[]> {
  const found = new Map<string, LeftPreview>();
  try {
    for await (const namespace of context.client.namespaces.list()) {
      const number = readSlug(namespace.slug, repository);
      if (number === undefined || isGone(namespace)) continue;
      if (base !== undefined && namespace.slug !== previewSlug(base, { repository, number })) continue;
      found.set(namespace.id, {
        ...leftPreview(context, NAMESPACES, namespace, number),
        isOf: (pull) => pull !== undefined && !isOlderThan(namespace, pull.createdAt),
      });
    }
  } catch (error) {
    // Namespaces are on no page of the platform's documentation: it may not have them.
    if (!isOfKind(error, 'absent', 'foreign', 'denied', 'unsupported')) throw error;
    context.log.info(`Namespaces cannot be listed, so none is swept: ${error.message}`);
  }
  return [...found.values()];
}
