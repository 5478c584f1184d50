import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Result } from '../../../contract/result/result.ts';
import { keepPreview, type Rules } from '../../../previews/lifecycle.ts';
import type { Owner } from '../../../previews/owner.ts';
import { previewSlug } from '../../../previews/slug.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Namespace } from '../api/schema.ts';
import { checkKubectl } from '../kubectl/check-kubectl.ts';
import { handOverKubeconfig, planKubeconfig } from '../kubectl/hand-over-kubeconfig.ts';
import type { KubeconfigInputs } from '../kubectl/write-kubeconfig.ts';
import { takeDownPreview } from '../previews/take-down-preview.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { findOrg } from '../resources/find-org.ts';
import type { ResourceKind } from '../resources/kind.ts';
import { tellEnsured } from '../resources/tell.ts';
import { type EnsureNamespace, ensureNamespace } from './ensure-namespace.ts';
import { NAMED_NAMESPACES, NAMESPACES } from './namespace-kind.ts';
import { assertPreviewOf } from './namespace-owner.ts';

/** A preview as the step wants it. */
interface NamespacePreview extends Pick<EnsureNamespace, 'allocation' | 'ifExists'> {
  /** The `name` input. */
  readonly base: string;
  readonly owner: Owner;
  readonly rules: Rules;
  readonly kubeconfig: Omit<KubeconfigInputs, 'namespace'>;
}

/** Previews that are taken down: nothing is told any more but which it was. */
const TAKEN_DOWN: ResourceKind<Namespace> = {
  ...NAMESPACES,
  resource: ({ id, slug }) => ({ id, slug }),
  identity: ({ id, slug: name }) => {
    const gone = { status: undefined, namespace: undefined, context: undefined };
    return { ...gone, 'kubeconfig-path': undefined, id, name };
  },
};

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
    takeDown: () => takeDownPreview(context, TAKEN_DOWN, slug, assertOwned),
  };
  return keepPreview(context, owner.number, { preview, rules });
}

/** When the pull request was opened: its event says so, or GitHub; `undefined` when neither does. */
function openedAt({ event, github }: Context, number: number): () => Promise<number | undefined> {
  const known = event.pullRequest?.number === number ? event.pullRequest.createdAt : undefined;
  return async () => {
    if (known !== undefined) return known;
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
  { kubeconfig, ...wanted }: Pick<NamespacePreview, 'kubeconfig'> & EnsureNamespace,
): Promise<Result> {
  const org = await findOrg(context.client);
  checkKubectl(org);
  const ensured = await ensureNamespace(context, wanted);
  if (!ensured.item || context.dryRun) {
    const planned = tellEnsured(context, NAMESPACES, wanted.slug, ensured);
    const namespace = ensured.item?.k8s_namespace || '(that of the new namespace)';
    return { ...planned, plan: [...(planned.plan ?? []), planKubeconfig(org, { ...kubeconfig, namespace })] };
  }
  // A kubeconfig is of use once the namespace is there, whether the step waits for more or not.
  const item = await awaitSettled(context, NAMED_NAMESPACES, ensured.item);
  const issued = await handOverKubeconfig(context, org, { ...kubeconfig, namespace: item.k8s_namespace });
  const result = tellEnsured(context, NAMESPACES, wanted.slug, { ...ensured, item });
  return {
    ...result,
    outputs: { ...result.outputs, ...issued.outputs },
    facts: [...(result.facts ?? []), ...issued.facts],
  };
}
