import type { Context } from '../../../contract/context.ts';
import { ActionError, InputError } from '../../../contract/result/errors.ts';
import type { Change } from '../../../contract/result/result.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient, WholeBox } from '../api/client.ts';
import { highest } from '../boxes/choose-version.ts';
import { findWorkspace } from '../boxes/find-workspace.ts';
import { type Bump, raised } from '../boxes/version-number.ts';
import { type Comparison, type ContentOf, compareBox } from '../folder/compare-box.ts';
import type { LocalBox } from '../folder/local-box.ts';
import { mergeBox } from '../folder/merge-box.ts';
import type { FileReference } from '../folder/raw-box.ts';
import { numberOf } from '../instances/view.ts';
import { boxContents } from './box-contents.ts';
import { findPushedBox } from './find-pushed-box.ts';
import { newBox } from './new-box.ts';
import { newVersion } from './new-version.ts';
import { storeFiles } from './store-files.ts';

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

/** How it ended, or in a dry run would. */
export interface Pushed {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** The box; `undefined` in a dry run that would make it. */
  readonly box: Box | undefined;
  readonly name: string;
  /** What of it has the folder's content now: a version, or the draft. */
  readonly version: Box | undefined;
  /** The number of the version, or `draft`. */
  readonly number: string;
  /** The newest number before. */
  readonly before: string | undefined;
  readonly changes: Comparison['changes'];
  readonly kept: readonly string[];
  readonly plan: readonly Change[];
}

/** A push that was looked into; nothing is written yet. */
interface Prepared {
  readonly push: Push;
  readonly name: string;
  readonly found: WholeBox | undefined;
  readonly contentOf: ContentOf;
  /** Against the draft. */
  readonly draft: Comparison;
  readonly versions: readonly Box[];
  /** The version that has the folder's content already. */
  readonly same: Box | undefined;
}

/** Makes a folder the draft of its box and, unless told otherwise, a version; what is so already is left alone. */
export async function pushBox(context: Context<ElasticboxClient>, push: Push): Promise<Pushed> {
  const { client } = context;
  const workspace = await findWorkspace(client, push.workspace);
  const box = findPushedBox(await client.listBoxes(workspace.id), {
    workspace,
    wanted: push.box,
    local: push.local,
  });
  const name = nameOf(push, box);
  const prepared = await prepare(context, push, { box, name });
  tellKept(context, prepared.draft.kept);
  const number = push.draft ? 'draft' : numberFor(prepared);
  const changes = prepared.draft.changes;
  const nothing = prepared.found && changes.length === 0 && (push.draft || prepared.same);
  const told = {
    name,
    changes,
    kept: prepared.draft.kept,
    before: highest(prepared.versions)?.version?.number,
  };
  if (nothing || context.dryRun) {
    const version = push.draft ? box : prepared.same;
    const outcome = nothing ? 'unchanged' : box ? 'updated' : 'created';
    const plan = planOf(prepared, { number, nothing: Boolean(nothing) });
    const shown = version && nothing ? numberOf(version) : number;
    return { ...told, outcome, box, version, number: shown, plan };
  }
  const schema = push.local.schema ?? DEFAULT_SCHEMA;
  const target = box ?? (await newBox(context, { workspace, name, schema }));
  context.ledger.know({ id: target.id, name });
  const written = await writeDraft(context, prepared, target);
  const version = push.draft
    ? written
    : (prepared.same ?? (await newVersion(context, { box: target, raw: written.raw, number })));
  if (!push.draft && !prepared.same && numberOf(version) !== number)
    context.log.notice(`The platform made it version ${numberOf(version)}, not ${number}.`);
  return {
    ...told,
    outcome: box ? 'updated' : 'created',
    box: target,
    version,
    number: numberOf(version),
    plan: [],
  };
}

const DEFAULT_SCHEMA = 'http://elasticbox.net/schemas/boxes/script';

/** A box that is named by the input keeps that name; one that is found by its id takes that of the folder. */
function nameOf({ box: wanted, local }: Push, found: Box | undefined): string {
  if (found && (found.name === wanted || local.name === undefined)) return found.name;
  const name = found ? local.name : (wanted ?? local.name);
  if (name !== undefined) return name;
  throw new InputError([{ input: 'box', problem: 'is required, since box.yaml has no name' }]);
}

async function prepare(
  { client, secrets }: Context<ElasticboxClient>,
  push: Push,
  { box, name }: { readonly box: Box | undefined; readonly name: string },
): Promise<Prepared> {
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
    contentOf,
    draft,
    versions,
    same: await sameVersion(client, versions, { push, contentOf }),
  };
}

/** The newest version when it has the folder's content, or the one of the number that is asked for. */
async function sameVersion(
  client: ElasticboxClient,
  versions: readonly Box[],
  { push, contentOf }: { readonly push: Push; readonly contentOf: ContentOf },
): Promise<Box | undefined> {
  const asked = versions.find(({ version }) => version?.number === push.number);
  const newest = asked ?? versions[0];
  if (!newest) return undefined;
  const { raw } = await client.getBox(newest.id);
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

function numberFor({ push, versions }: Prepared): string {
  return push.number ?? raised(highest(versions)?.version?.number ?? '', push.bump);
}

/**
 * Writes the draft. The whole object is sent, so it is read right before each request, a repeated one too, and what
 * others changed meanwhile stays.
 */
async function writeDraft(
  context: Context<ElasticboxClient>,
  { push, name, draft, contentOf }: Prepared,
  box: Box,
): Promise<WholeBox> {
  const { client, ledger, log } = context;
  const { local, prune } = push;
  if (draft.changes.length > 0) {
    const stored: ReadonlyMap<string, FileReference> = await storeFiles(context, draft.files);
    const body = async () => mergeBox((await client.getBox(box.id)).raw, { local, name, stored, prune });
    const write = async () => client.putBox(box.id, await body(), body);
    ledger.leave(`draft of ${box.id}`, `the draft of box ${name} (${box.id}), possibly changed`);
    await write().catch((error: unknown) => {
      if (!isOfKind(error, 'conflict')) throw error;
      log.info(`Box ${name} was changed meanwhile; reading it again`);
      return write();
    });
    ledger.wrote();
    ledger.leave(`draft of ${box.id}`, `the draft of box ${name} (${box.id}), changed`);
    for (const { label } of draft.files) ledger.gone(`file ${label}`);
  }
  const written = await client.getBox(box.id);
  const { changes } = await compareBox(local, written.raw, { contentOf, prune });
  if (changes.length === 0 || push.draft) return written;
  throw new ActionError(
    `Box ${name} (${box.id}) is not as it was pushed: ${changes.map(({ label }) => label).join(', ')}. No version was made.`,
    {
      next: 'Somebody else may have changed the draft meanwhile, or the platform does not take this: run the step again, and compare the box with `export-box`.',
    },
  );
}

function planOf(
  { draft, found, name, push, same }: Prepared,
  { number, nothing }: { readonly number: string; readonly nothing: boolean },
): readonly Change[] {
  if (nothing) return [{ action: 'none', target: `box ${name}` }];
  const files = draft.changes.map(
    ({ action, label, fields }): Change => ({ action: found ? action : 'create', target: label, fields }),
  );
  const box: readonly Change[] = found ? [] : [{ action: 'create', target: `box ${name}` }];
  const version: readonly Change[] =
    push.draft || same ? [] : [{ action: 'create', target: `version ${number} of box ${name}` }];
  return [...box, ...files, ...version];
}

function tellKept({ log }: Context<ElasticboxClient>, kept: readonly string[]): void {
  if (kept.length > 0)
    log.notice(`Kept, although the folder lacks it: ${kept.join(', ')}. \`prune: true\` removes it.`);
}

function otherType({ name, id, schema }: Box, wanted: string): ActionError {
  return new ActionError(
    `Box ${name} (${id}) is of the type ${schema}, and box.yaml says ${wanted}. A box does not change its type.`,
    {
      next: 'Correct `schema` in box.yaml, or set `box` to another name: it is made then.',
    },
  );
}
