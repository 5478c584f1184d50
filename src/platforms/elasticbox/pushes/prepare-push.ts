import { ActionError } from '../../../contract/result/errors.ts';
import type { WholeBox } from '../api/box-calls.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import type { Bump } from '../boxes/version-number.ts';
import { type Comparison, compareBox } from '../folder/compare-box.ts';
import type { LocalBox } from '../folder/local-box.ts';
import { boxContents } from './box-contents.ts';

/** What is pushed, and as what. */
export interface Push {
  readonly workspace: string;
  readonly box: string | undefined;
  readonly local: LocalBox;
  /** Only the draft; no version. */
  readonly draft: boolean;
  readonly prune: boolean;
  readonly bump: Bump;
  /** The number that the version is to have, in place of the next one. */
  readonly number: string | undefined;
}

/** A push that was looked into; nothing is written yet. */
export interface PreparedPush {
  readonly push: Push;
  readonly name: string;
  readonly found: WholeBox | undefined;
  /** Against the draft. */
  readonly draft: Comparison;
  readonly versions: readonly Box[];
  /** The version that has the folder's content already. */
  readonly same: Box | undefined;
}

/** Looks into a push: what differs, and which version has the folder's content. */
export async function preparePush(
  { client, secrets }: ElasticboxContext,
  push: Push,
  { box, name }: { readonly box: Box | undefined; readonly name: string },
): Promise<PreparedPush> {
  const { local, prune } = push;
  for (const variable of local.variables)
    if (variable['type'] === 'Password' && typeof variable['value'] === 'string')
      secrets.hide(variable['value']);
  const contentOf = boxContents(client);
  const found = box && (await client.getBox(box.id));
  if (found && local.schema !== undefined && found.schema !== local.schema)
    throw otherType(found, local.schema);
  const raw = found?.raw ?? {};
  const draft = withName(await compareBox(local, raw, { contentOf, prune }), found?.name, name);
  const versions = found && !push.draft ? await client.listVersions(found.id) : [];
  return {
    push,
    name,
    found,
    draft,
    versions,
    same: await sameVersion(client, versions, push),
  };
}

/** The newest version when it has the folder's content, or the one of the number that is asked for. */
async function sameVersion(
  client: ElasticboxClient,
  versions: readonly Box[],
  push: Push,
): Promise<Box | undefined> {
  const asked = versions.find(({ version }) => version?.number === push.number);
  const newest = asked ?? versions[0];
  if (!newest) return undefined;
  const { raw } = await client.getBox(newest.id);
  const contentOf = boxContents(client);
  const { changes } = await compareBox(push.local, raw, { contentOf, prune: push.prune });
  if (changes.length === 0) return newest;
  if (!asked) return undefined;
  throw new ActionError(`Version ${push.number} is there already (${asked.id}), with other content.`, {
    title: `Version ${push.number} exists`,
    next: 'Set `box-version` to a number that is not taken, or leave it out: `bump` says which figure is raised.',
  });
}

function withName(comparison: Comparison, from: string | undefined, to: string): Comparison {
  if (from === undefined || from === to) return comparison;
  const field = { field: 'name', from, to };
  const others = comparison.changes.filter(({ label }) => label !== 'box.yaml');
  const fields = comparison.changes.find(({ label }) => label === 'box.yaml')?.fields ?? [];
  return {
    ...comparison,
    changes: [{ action: 'update', label: 'box.yaml', fields: [field, ...fields] }, ...others],
  };
}

function otherType({ name, id, schema }: Box, wanted: string): ActionError {
  return new ActionError(
    `Box ${name} (${id}) is of the type ${schema}, and box.yaml says ${wanted}. A box does not change its type.`,
    {
      next: 'Correct `schema` in box.yaml, or set `box` to another name: it is made then.',
    },
  );
}
