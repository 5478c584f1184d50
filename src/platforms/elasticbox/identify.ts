import type { Identity } from '../../contract/result/report-subject.ts';
import { isOwnerTag } from '../../previews/owner.ts';
import type { ElasticboxClient } from './api/client.ts';
import type { Instance } from './api/instance-schema.ts';
import { findBox } from './boxes/find-box.ts';
import { findWorkspace } from './boxes/find-workspace.ts';
import { readInstance } from './instances/read-instance.ts';

/** Tags that this action sets itself; they tell one creation or one owner, not one instance from another. */
const OWN_TAG = /^bxw-/;

/** One identity however the step names the thing: workspace and box by their ids, an instance by what was deployed. */
export async function identify(client: ElasticboxClient, declared: Identity): Promise<Identity> {
  const { scope, kind, what, id } = declared;
  if (kind === 'instance' && id !== undefined) {
    const owner = scope === '' ? undefined : (await findWorkspace(client, scope)).id;
    return identityOf(await readInstance(client, { id, owner }));
  }
  if (scope === '') return declared;
  if (kind !== 'instance') return { ...declared, scope: (await findWorkspace(client, scope)).id };
  const [wanted = '', name, ...tags] = what;
  const { workspace, box } = await findBox(client, { workspace: scope, box: wanted });
  return instanceIdentity(workspace.id, [box.id, name || box.name], tags);
}

/** What an instance is reported as: as the preview that it is, or as what was deployed. */
function identityOf({ owner, box, name, application, tags }: Instance): Identity {
  if (tags.some(isOwnerTag)) return { scope: owner, kind: 'preview', what: [application?.name ?? name] };
  return instanceIdentity(owner, [box, application?.name ?? name], tags);
}

function instanceIdentity(scope: string, names: readonly string[], tags: readonly string[]): Identity {
  const own = tags.filter((tag) => !OWN_TAG.test(tag));
  return { scope, kind: 'instance', what: [...names, ...[...new Set(own)].sort()] };
}
