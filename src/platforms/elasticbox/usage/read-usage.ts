import { isOfKind } from '../../../http/failure/errors.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { readable } from '../api/readable.ts';
import type { Service, Workspace } from '../api/schema.ts';
import { tagMatcher } from '../inputs/tag-matcher.ts';
import { isGone } from '../instances/settle.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { type UsageRow, usageRow } from './usage-row.ts';

/**
 * What is in use in the given workspaces, a row for each instance that has all of the tags; one that is shared between them counts once. The
 * platform's own cost report is for administrators and missing in later releases, so uptime and cost come from
 * each instance's service and price.
 */
export async function readUsage(
  context: ElasticboxContext,
  workspaces: readonly Workspace[],
  tags: readonly string[] = [],
): Promise<readonly UsageRow[]> {
  const { client, timing, log } = context;
  const matches = tagMatcher(tags);
  const instances = new Map<string, Instance>();
  const providers = new Map<string, string>();
  for (const { id } of workspaces) {
    for (const instance of await instancesOf(context, id, workspaces.length)) {
      if (matches(instance)) instances.set(instance.id, instance);
    }
    const found = await readable(client.listProviders(id));
    for (const provider of found ?? []) providers.set(provider.id, provider.name);
    if (!found) log.notice(`The providers of workspace ${id} cannot be read; the report has their ids only.`);
  }
  const now = timing.clock.wall();
  return sideBySide(context, [...instances.values()], async (instance) =>
    usageRow(instance, await serviceOf(client, instance), { providers, now }),
  );
}

/** Among several, a workspace whose instances the token's user may not see must not keep the others from the report. */
async function instancesOf(
  { client, log }: ElasticboxContext,
  workspace: string,
  among: number,
): Promise<readonly Instance[]> {
  try {
    return await client.listInstances(workspace);
  } catch (error) {
    if (among === 1 || !isOfKind(error, 'denied')) throw error;
    log.warning(
      `The instances of workspace ${workspace} may not be read with this token: the report lacks them.`,
    );
    return [];
  }
}

/** `undefined` when it cannot be read: the machines of a terminated instance may be forgotten. */
async function serviceOf(client: ElasticboxClient, instance: Instance): Promise<Service | undefined> {
  const service = await readable(client.getService(instance.id));
  return isGone(instance) && service?.state_history.length === 0 ? undefined : service;
}
