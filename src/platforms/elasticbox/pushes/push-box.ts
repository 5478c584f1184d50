import { InputError } from '../../../contract/result/errors.ts';
import type { Change } from '../../../contract/result/result.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Workspace } from '../api/schema.ts';
import { highest } from '../boxes/choose-version.ts';
import { findWorkspace } from '../boxes/find-workspace.ts';
import { raised } from '../boxes/version-number.ts';
import type { Comparison } from '../folder/compare-box.ts';
import { numberOf } from '../instances/view.ts';
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
  const { client } = context;
  const workspace = await findWorkspace(client, push.workspace);
  const box = findPushedBox(await client.listBoxes(workspace.id), {
    workspace,
    wanted: push.box,
    local: push.local,
  });
  const name = nameOf(push, box);
  const prepared = await preparePush(context, push, { box, name });
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
    const plan = planOf(prepared, { number, nothing: Boolean(nothing), workspace, before: told.before });
    const shown = version && nothing ? numberOf(version) : number;
    if (push.number !== undefined && shown !== number)
      context.log.notice(`Version ${shown} of box ${name} has this content already: ${number} is not made.`);
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

function numberFor({ push, versions }: PreparedPush): string {
  return push.number ?? raised(highest(versions)?.version?.number ?? '', push.bump);
}

interface Planning {
  readonly number: string;
  readonly nothing: boolean;
  readonly workspace: Workspace;
  /** The newest number there is. */
  readonly before: string | undefined;
}

function planOf(
  { draft, found, name, push, same }: PreparedPush,
  { number, nothing, workspace, before }: Planning,
): readonly Change[] {
  if (nothing) return [{ action: 'none', target: `box ${name}` }];
  const files = draft.changes.map(
    ({ action, label, fields }): Change => ({ action: found ? action : 'create', target: label, fields }),
  );
  const box = [
    { field: 'name', to: name },
    { field: 'workspace', to: workspace.name || workspace.id },
    { field: 'type', to: push.local.schema ?? DEFAULT_SCHEMA },
  ];
  const version = [{ field: 'number', ...(before === undefined ? {} : { from: before }), to: number }];
  const made = (target: string, fields: Change['fields'] & object): Change => ({
    action: 'create',
    target,
    fields,
  });
  return [
    ...(found ? [] : [made(`box ${name}`, box)]),
    ...files,
    ...(push.draft || same ? [] : [made(`version ${number} of box ${name}`, version)]),
  ];
}

function tellKept({ log }: ElasticboxContext, kept: readonly string[]): void {
  if (kept.length > 0)
    log.notice(`Kept, although the folder lacks it: ${kept.join(', ')}. \`prune: true\` removes it.`);
}
