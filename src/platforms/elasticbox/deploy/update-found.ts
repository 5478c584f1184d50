import type { Change } from '../../../contract/result/result.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxContext, Lifecycle } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { editInstance, operateInstance } from '../changes/change-instance.ts';
import { noticeOvertaken } from '../changes/overtaken.ts';
import {
  describeDifferences,
  differences,
  isNothing,
  valuesOf,
  type WantedInstance,
  withOwn,
} from '../changes/plan-changes.ts';
import { prepareVariables, uploadFiles } from '../changes/prepare-variables.ts';
import { moveField, runsVersion, updateVersion } from '../changes/update-version.ts';
import { hasFailed, isShutDown } from '../instances/settle.ts';
import { labelOf, versionOf } from '../instances/view.ts';
import { type DeployInputs, variablesOfTarget } from './deploy-target.ts';

/** How an instance that is there is brought up to date. */
interface Update {
  readonly how: Pick<DeployInputs, 'variables' | 'lease' | 'automaticUpdates'>;
  /** The version of its box that the inputs ask for. */
  readonly version?: Box;
  /** It is moved there; else only a word is said when it runs another. */
  readonly pinned?: boolean;
  /** Run the install scripts too, whether or not anything differs. */
  readonly reinstall: boolean;
}

/** An instance after it was brought up to date. */
interface Updated {
  readonly instance: Instance;
  readonly changed: boolean;
  /** The version that it was moved from. */
  readonly movedFrom?: string;
  /** Another run has written over what this step wrote. */
  readonly overtaken?: boolean;
}

/**
 * Writes what differs and runs the box's scripts for it. With nothing to change a healthy instance is left
 * alone; one that failed is configured again, one that is shut down is started.
 */
export async function updateFound(
  context: ElasticboxContext,
  found: Instance,
  update: Update,
): Promise<Updated> {
  const { next, wanted, changes, operation } = await prepare(context, found, update);
  if (!next && operation === undefined && isNothing(changes)) return { instance: found, changed: false };
  const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
  const edited = await editInstance(context, found, stored);
  if (next) return move(context, edited, { version: next, stored });
  const instance = operation ? await operateInstance(context, edited, operation) : edited;
  const overtaken = noticeOvertaken(context, { instance: edited, variables: stored.variables }, instance);
  return { instance, changed: true, overtaken };
}

/** What `updateFound` would do. */
export async function planUpdate(
  context: ElasticboxContext,
  found: Instance,
  update: Update,
): Promise<Change> {
  const { next, changes, operation } = await prepare(context, found, update);
  const runs = next ? 'reinstall' : operation;
  const fields = [
    ...(next ? [moveField(found, next)] : []),
    ...describeDifferences(found, changes),
    ...(runs ? [{ field: 'operation', to: runs }] : []),
  ];
  return { action: fields.length > 0 ? 'update' : 'none', target: labelOf(found), fields };
}

/** What there is to do: move it to `next`, write what differs, and run the operation that makes that work. */
async function prepare(
  context: ElasticboxContext,
  found: Instance,
  { how, version, pinned, reinstall }: Update,
) {
  if (version && !pinned) tellOtherVersion(context, found, version);
  // The reinstall of a move runs every script, whatever else changes.
  const next = version && pinned && !runsVersion(found, version) ? version : undefined;
  const check = next
    ? { known: withOwn(await variablesOfTarget(context, { version: next }), found.variables), complete: true }
    : { known: valuesOf(found), complete: false };
  const { lease, automaticUpdates } = how;
  const variables = await prepareVariables(context, how.variables, check);
  const wanted: WantedInstance = { variables, lease, automaticUpdates };
  const changes = differences(found, wanted);
  const differs = hasFailed(found) || changes.variables.length > 0;
  return { next, wanted, changes, operation: reinstall ? 'reinstall' : operationFor(found, differs) };
}

/** The operation that makes the changes work; `undefined` when no script has to run. */
function operationFor(found: Instance, differs: boolean): Lifecycle | undefined {
  if (isShutDown(found)) return 'poweron';
  return differs ? 'reconfigure' : undefined;
}

/**
 * The values are there before the scripts of the new version run. Should the platform keep none for a variable that
 * only the new version has, they are written once more.
 */
async function move(
  context: ElasticboxContext,
  found: Instance,
  { version, stored }: { readonly version: Box; readonly stored: WantedInstance },
): Promise<Updated> {
  const moved = await updateVersion(context, found, version);
  const left = { ...stored, lease: undefined };
  const dropped = context.wait && !isNothing(differences(moved, left));
  const instance = dropped
    ? await operateInstance(context, await editInstance(context, moved, left), 'reconfigure')
    : moved;
  const written = { instance: found, variables: stored.variables, version: version.id };
  const overtaken = noticeOvertaken(context, written, instance);
  return { instance, changed: true, movedFrom: versionOf(found), overtaken };
}

/** An instance keeps copies of its boxes; neither reconfigure nor reinstall takes over another version. */
function tellOtherVersion({ log }: ElasticboxContext, found: Instance, version: Box): void {
  const wanted = version.version?.number;
  if (wanted === undefined || wanted === versionOf(found)) return;
  log.notice(
    `${labelOf(found)} runs version ${versionOf(found)} of its box, not ${wanted}: \`box-version: ${wanted}\` moves it, \`if-exists: recreate\` deploys it anew.`,
  );
}
