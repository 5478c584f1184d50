import type { Judgement } from '../../../http/wait/poll.ts';
import type { DollarboxContext } from '../api/client.ts';
import { NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { endedBadly, judgeNamespace } from '../resources/settle.ts';
import { NAMESPACE_SETTLES } from '../resources/settle-times.ts';
import { namespaceOutputs } from './view-namespace.ts';

/** How a namespace is waited for. */
interface AwaitNamespace {
  /** It was created just now. */
  readonly fresh?: boolean;
  /** Also until the platform tells its Kubernetes namespace, which may come later than the status [inferred]. */
  readonly named?: boolean;
  /** What is known of it may be an old state. */
  readonly unsure?: boolean;
}

/** Waits until the namespace is active. Throws when it ends badly. */
export function awaitNamespace(
  context: DollarboxContext,
  namespace: Namespace,
  { fresh = false, named = false, unsure = false }: AwaitNamespace = {},
): Promise<Namespace> {
  const nameless = (seen: Namespace): boolean => named && seen.k8s_namespace === '' && !endedBadly(seen);
  return awaitSettled<Namespace>(context, {
    kind: NAMESPACES,
    item: namespace,
    judge: (seen): Judgement => {
      const judgement = judgeNamespace(seen);
      return judgement === 'settled' && nameless(seen) ? 'pending' : judgement;
    },
    fresh,
    settles: NAMESPACE_SETTLES,
    unsure,
    describe: (seen) => `${seen.status}${nameless(seen) ? ', without a Kubernetes namespace yet' : ''}`,
    outputs: namespaceOutputs,
    failed: ({ slug }) => ({
      title: `Namespace ${slug} is not ready`,
      next: 'Delete it with `operation: delete-namespace` (with all that is in it) and create it again; if it stays so, ask DollarBox with its id.',
    }),
  });
}
