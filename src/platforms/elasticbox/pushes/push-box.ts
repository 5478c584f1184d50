import { InputError } from '../../../contract/result/errors.ts';
import type { Change } from '../../../contract/result/result.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Workspace } from '../api/schema.ts';
import { highest } from '../boxes/choose-version.ts';
import { findWorkspace } from '../boxes/find-workspace.ts';
import { numberOf, raised } from '../boxes/version-number.ts';
import type { Comparison } from '../folder/compare-box.ts';
import { findPushedBox } from './find-pushed-box.ts';
import { newBox } from './new-box.ts';
import { newVersion } from './new-version.ts';
import { type PreparedPush, type Push, preparePush } from './prepare-push.ts';
import { writeDraft } from './write-draft.ts';

/** How it ended, or in a dry run would. */
interface Pushed {
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

/** Makes a folder the draft of its box and, unless told otherwise, a version; what is so already is left alone. */
export async function pushBox(context: ElasticboxContext, push: Push): Promise<Pushed> {
  const { client, log } = context;
  const workspace = await findWorkspace(client, push.workspace);
  const box = findPushedBox(await client.listBoxes(workspace.id), {
    workspace,
    wanted: push.box,
    local: push.local,
  });
  const name = nameOf(push, box);
  const prepared = await preparePush(context, push, { box, name });
  const { found, same, draft } = prepared;
  const { changes, kept } = draft;
  if (kept.length > 0)
    log.notice(`Kept, although the folder lacks it: ${kept.join(', ')}. \`prune: true\` removes it.`);
  const before = highest(prepared.versions)?.version?.number;
  const number = push.draft ? 'draft' : (push.number ?? raised(before ?? '', push.bump));
  const both = { name, changes, kept, before };
  if (found && changes.length === 0 && (push.draft || same)) {
    const version = push.draft ? box : same;
    const there = version ? numberOf(version) : number;
    if (push.number !== undefined && there !== number)
      log.notice(`Version ${there} of box ${name} has this content already: ${number} is not made.`);
    const plan: Change[] = [{ action: 'none', target: `box ${name}` }];
    return { ...both, outcome: 'unchanged', box, version, number: there, plan };
  }
  const outcome = box ? 'updated' : 'created';
  if (context.dryRun) {
    const version = push.draft ? box : same;
    return { ...both, outcome, box, version, number, plan: planOf(prepared, { number, workspace, before }) };
  }
  const schema = push.local.schema ?? DEFAULT_SCHEMA;
  const target = box ?? (await newBox(context, { workspace, name, schema }));
  context.ledger.know({ id: target.id, name });
  const written = await writeDraft(context, prepared, target);
  const version = push.draft
    ? written
    : (same ?? (await newVersion(context, { box: target, raw: written.raw, number })));
  if (!push.draft && !same && numberOf(version) !== number)
    log.notice(`The platform made it version ${numberOf(version)}, not ${number}.`);
  return { ...both, outcome, box: target, version, number: numberOf(version), plan: [] };
}

const DEFAULT_SCHEMA = 'http://elasticbox.net/schemas/boxes/script';

/** A box that is named by the input keeps that name; one that is found by its id takes that of the folder. */
function nameOf({ box: wanted, local }: Push, found: Box | undefined): string {
  if (found && (found.name === wanted || local.name === undefined)) return found.name;
  const name = found ? local.name : (wanted ?? local.name);
  if (name !== undefined) return name;
  throw new InputError([{ input: 'box', problem: 'is required, since box.yaml has no name' }]);
}

/** `before`: the newest number there is. */
function planOf(
  { draft, found, name, push, same }: PreparedPush,
  of: { readonly number: string; readonly workspace: Workspace; readonly before: string | undefined },
): readonly Change[] {
  const { number, workspace, before } = of;
  const box: Change = {
    action: 'create',
    target: `box ${name}`,
    fields: [
      { field: 'name', to: name },
      { field: 'workspace', to: workspace.name || workspace.id },
      { field: 'type', to: push.local.schema ?? DEFAULT_SCHEMA },
    ],
  };
  const version: Change = {
    action: 'create',
    target: `version ${number} of box ${name}`,
    fields: [{ field: 'number', ...(before === undefined ? {} : { from: before }), to: number }],
  };
  const files = draft.changes.map(
    ({ action, label, fields }): Change => ({ action: found ? action : 'create', target: label, fields }),
  );
  return [...(found ? [] : [box]), ...files, ...(push.draft || same ? [] : [version])];
}
