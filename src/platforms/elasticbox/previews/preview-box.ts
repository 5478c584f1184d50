import type { Result } from '../../../contract/result/result.ts';
import { keepPreview, type Rules } from '../../../previews/lifecycle.ts';
import { type Owner, ownerTag } from '../../../previews/owner.ts';
import { isObject } from '../../../support/json.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { findWorkspace } from '../boxes/find-workspace.ts';
import { editInstance } from '../changes/change-instance.ts';
import { deploy } from '../deploy/deploy.ts';
import {
  type DeployInputs,
  type DeployTarget,
  findTarget,
  type IfExists,
  type TargetInputs,
} from '../deploy/deploy-target.ts';
import { instanceOutputs } from '../instances/view.ts';
import { findPreviews, refuseForeign, refuseOtherBox, withDeployed } from './preview-instances.ts';
import { instancePreviewName } from './preview-name.ts';
import { removePreviews } from './remove-previews.ts';

/** A preview as the step wants it. */
interface BoxPreview {
  readonly owner: Owner;
  readonly rules: Rules;
  /** What the name begins with: the `name` input, or `box` in its place. */
  readonly base: string;
  /** What to deploy; there is no box only when the pull request was closed. */
  readonly target: Omit<TargetInputs, 'name'>;
  readonly how: DeployInputs;
  readonly ifExists: IfExists;
}

/** Deploys the preview of a pull request, or takes it down, as the pull request is. */
export function previewBox(context: ElasticboxContext, wanted: BoxPreview): Promise<Result> {
  const { owner } = wanted;
  const name = instancePreviewName(wanted.base, owner.number);
  const deployed = new Set<string>();
  const preview = {
    deploy: async () => {
      const target = await findTarget(context, { ...wanted.target, name });
      const result = await deployPreview(context, wanted, target);
      for (const id of idsIn(result.resource)) deployed.add(id);
      return result;
    },
    takeDown: async () => {
      const workspace = await findWorkspace(context.client, wanted.target.workspace);
      const found = await findPreviews(context.client, { workspace, name, owner });
      const { created, outputs } = context.ledger;
      for (const id of [...created, ...idsIn({ id: outputs.id })]) deployed.add(id);
      const own = await withDeployed(context.client, found.own, { workspace, deployed });
      if (own.length === 0) refuseForeign(found, owner);
      return removePreviews(context, name, own);
    },
  };
  return keepPreview(context, owner.number, { preview, rules: wanted.rules });
}

/** Of one instance, or of those of an application. */
function idsIn(resource: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(resource) ? resource : [resource];
  return all.flatMap((one) => (isObject(one) && typeof one['id'] === 'string' ? [one['id']] : []));
}

/** Found by name and owner: tags that change from push to push do not make it another preview. */
async function deployPreview(
  context: ElasticboxContext,
  { owner, how, ifExists }: BoxPreview,
  target: DeployTarget,
): Promise<Result> {
  const { workspace, name, box } = target;
  const found = await findPreviews(context.client, { workspace, name, owner });
  refuseForeign(found, owner);
  refuseOtherBox(found, box);
  const tag = ownerTag(owner);
  const deployed = await deploy(context, {
    target,
    how: { ...how, tags: [...new Set([...how.tags, tag])] },
    ifExists,
    foundBy: [tag],
    listed: found.listed,
  });
  if (deployed.outcome !== 'unchanged' || !how.lease) return deployed;
  return extendLease(context, deployed, { workspace, name, owner, lease: how.lease });
}

/** One that is reused as it is must not end while its pull request is worked on. */
async function extendLease(
  context: ElasticboxContext,
  deployed: Result,
  { lease, ...key }: Parameters<typeof findPreviews>[1] & { readonly lease: DeployInputs['lease'] },
): Promise<Result> {
  const { own } = await findPreviews(context.client, key);
  const wanted = { variables: [], lease, automaticUpdates: undefined };
  const edited = [];
  for (const instance of own) edited.push(await editInstance(context, instance, wanted));
  const [first] = edited;
  const expiry = first && instanceOutputs(first, context.client.baseUrl)['expires-at'];
  return {
    ...deployed,
    outcome: 'updated',
    outputs: { ...deployed.outputs, 'expires-at': expiry },
  };
}
