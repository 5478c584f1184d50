import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Result } from '../../../contract/result/result.ts';
import { keepPreview, type Rules } from '../../../previews/lifecycle.ts';
import type { Owner } from '../../../previews/owner.ts';
import { previewSlug } from '../../../previews/slug.ts';
import type { DollarboxContext } from '../api/client.ts';
import { NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import {
  handOverKubeconfig,
  type KubeconfigInputs,
  planKubeconfig,
} from '../kubectl/hand-over-kubeconfig.ts';
import { tellEnsured } from '../resources/ensured.ts';
import { oneWithId, oneWithKey } from '../resources/find.ts';
import { checkKubectl, findOrg } from '../resources/find-org.ts';
import { removal } from '../resources/removal-operation.ts';
import { isLeaving } from '../resources/settle.ts';
import { awaitNamespace } from './await-namespace.ts';
import { type EnsureNamespace, ensureNamespace } from './ensure-namespace.ts';
import { assertPreviewOf } from './namespace-owner.ts';
import { NAMESPACE_VIEWS } from './view-namespace.ts';

/** A preview as the step wants it. */
interface NamespacePreview extends Pick<EnsureNamespace, 'allocation' | 'ifExists'> {
  /** The `name` input. */
  readonly base: string;
  readonly owner: Owner;
  readonly rules: Rules;
  readonly kubeconfig: Omit<KubeconfigInputs, 'namespace'>;
}

/** Keeps the namespace of a pull request, with a kubeconfig for the job, or takes it down, as the pull request is. */
export function previewNamespace(
  context: DollarboxContext,
  { base, owner, rules, ...wanted }: NamespacePreview,
): Promise<Result> {
  const slug = previewSlug(base, owner);
  const opened = openedAt(context, owner.number);
  const assertOwned = async (namespace: Namespace) => assertPreviewOf(namespace, owner, await opened());
  const preview = {
    deploy: () => deploy(context, { ...wanted, slug, assertOwned, anew: true }),
    takeDown: () => takeDown(context, slug, assertOwned),
  };
  return keepPreview(context, owner.number, { preview, rules });
}

/** When the pull request was opened: its event says so, or GitHub; `undefined` when neither does. */
function openedAt({ event, github }: Context, number: number): () => Promise<number | undefined> {
  const told = event.pullRequest?.number === number ? event.pullRequest.createdAt : undefined;
  return async () => {
    if (told !== undefined) return told;
    try {
      return (await github.pullRequest(number))?.createdAt;
    } catch (error) {
      if (!(error instanceof ActionError) || error.outcome === 'cancelled') throw error;
      return undefined;
    }
  };
}

async function deploy(
  context: DollarboxContext,
  { kubeconfig, ...ensure }: Pick<NamespacePreview, 'kubeconfig'> & EnsureNamespace,
): Promise<Result> {
  const org = await findOrg(context.client);
  checkKubectl(org);
  const ensured = await ensureNamespace(context, ensure);
  const told = tellEnsured(context, ensure.slug, ensured, NAMESPACE_VIEWS);
  if (!ensured.item || context.dryRun) {
    const namespace = ensured.item?.k8s_namespace || '(that of the new namespace)';
    return { ...told, plan: [...(told.plan ?? []), planKubeconfig(org, { ...kubeconfig, namespace })] };
  }
  // A kubeconfig is of use once the namespace is there, whether the step waits for more or not.
  const namespace = await awaitNamespace(context, ensured.item, { named: true });
  const issued = await handOverKubeconfig(context, org, {
    ...kubeconfig,
    namespace: namespace.k8s_namespace,
  });
  const now = tellEnsured(context, ensure.slug, { ...ensured, item: namespace }, NAMESPACE_VIEWS);
  return {
    ...now,
    outputs: { ...now.outputs, ...issued.outputs },
    facts: [...(now.facts ?? []), ...issued.facts],
  };
}

/** What is told of a namespace that is there. */
const NO_LONGER = {
  status: undefined,
  namespace: undefined,
  context: undefined,
  'kubeconfig-path': undefined,
};

/** What this step has just made may not be in a list yet. */
async function takeDown(
  context: DollarboxContext,
  slug: string,
  assertOwned: (namespace: Namespace) => Promise<void>,
): Promise<Result> {
  const { client, ledger } = context;
  const { id } = ledger.outputs;
  const listed = await oneWithKey(client, NAMESPACES, slug);
  const found = listed ?? (typeof id === 'string' ? await oneWithId(client, NAMESPACES, id) : undefined);
  if (found && !isLeaving(found)) await assertOwned(found);
  const ended = await removal(context, {
    kind: NAMESPACES,
    found,
    selection: { key: slug },
    ifMissing: 'ignore',
    verb: 'delete',
    outputs: (one) => ({ ...NO_LONGER, id: one.id, name: slug }),
    resource: (one) => ({ id: one.id, slug }),
  });
  return found ? ended : { ...ended, outputs: { name: slug } };
}
