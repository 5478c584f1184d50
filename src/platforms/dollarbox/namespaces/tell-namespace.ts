import type { Context } from '../../../contract/context.ts';
import type { Result } from '../../../contract/result/result.ts';
import type { EnsuredNamespace } from './change-namespace.ts';
import { namespaceFacts, namespaceOutputs, namespaceResource } from './view-namespace.ts';

/** Tells what became of the namespace of this slug. */
export function tellNamespace(
  { dryRun }: Pick<Context, 'dryRun'>,
  slug: string,
  { namespace, ...ended }: EnsuredNamespace,
): Result {
  if (!namespace) return { ...ended, title: `Would create namespace ${slug}.`, outputs: { name: slug } };
  return {
    ...ended,
    title: dryRun ? `Looked at namespace ${slug}.` : `Namespace ${slug} is ${namespace.status}.`,
    resource: namespaceResource(namespace),
    outputs: namespaceOutputs(namespace),
    facts: namespaceFacts(namespace),
  };
}
