import type { Context } from '../../../contract/context.ts';
import type { Box } from '../box-schema.ts';
import type { ElasticboxClient, Lifecycle } from '../client.ts';
import type { Instance } from '../instance-schema.ts';
import { hasFailed, isShutDown } from '../settle.ts';
import { called, versionOf } from '../view.ts';
import { editInstance, operateInstance } from './change-instance.ts';
import type { Ensured } from './ensured.ts';
import {
  describeDifferences,
  differences,
  isNothing,
  valuesOf,
  type WantedInstance,
} from './plan-changes.ts';
import type { DeployInputs } from './plan-deploy.ts';
import { prepareVariables, uploadFiles } from './prepare-variables.ts';

/** How an instance that is there is brought up to date. */
export interface Update {
  readonly deploy: Pick<DeployInputs, 'variables' | 'lease' | 'automaticUpdates'>;
  /** What the inputs ask for; only compared. */
  readonly version?: Box;
  /** Run the install scripts too, whether or not anything differs. */
  readonly reinstall: boolean;
}

/**
 * Writes what differs and runs the box's scripts for it. With nothing to change a healthy instance is left
 * alone; one that failed is configured again, one that is shut down is started.
 */
export async function updateFound(
  context: Context<ElasticboxClient>,
  found: Instance,
  update: Update,
): Promise<Ensured> {
  const wanted = await wantedOf(context, found, update);
  const operation = operationFor(found, wanted, update);
  if (operation === undefined && isNothing(differences(found, wanted)))
    return { outcome: 'unchanged', changed: false, instance: found };
  const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
  const edited = await editInstance(context, found, stored);
  const instance = operation ? await operateInstance(context, edited, operation) : edited;
  return { outcome: 'updated', changed: true, instance };
}

/** What `updateFound` would do. */
export async function planUpdate(
  context: Context<ElasticboxClient>,
  found: Instance,
  update: Update,
): Promise<Ensured> {
  const wanted = await wantedOf(context, found, update);
  const changes = differences(found, wanted);
  const operation = operationFor(found, wanted, update);
  const fields = [
    ...describeDifferences(found, changes),
    ...(operation ? [{ field: 'operation', to: operation }] : []),
  ];
  const action = fields.length > 0 ? 'update' : 'none';
  return {
    outcome: 'planned',
    changed: action === 'update',
    instance: found,
    plan: [{ action, target: called(found), fields }],
  };
}

async function wantedOf(
  context: Context<ElasticboxClient>,
  found: Instance,
  { deploy, version }: Update,
): Promise<WantedInstance> {
  if (version) tellOtherVersion(context, found, version);
  const { lease, automaticUpdates } = deploy;
  const check = { known: valuesOf(found), complete: false };
  return { variables: await prepareVariables(context, deploy.variables, check), lease, automaticUpdates };
}

/** The operation that makes the changes work; `undefined` when no script has to run. */
function operationFor(found: Instance, wanted: WantedInstance, { reinstall }: Update): Lifecycle | undefined {
  if (reinstall) return 'reinstall';
  if (isShutDown(found)) return 'poweron';
  return hasFailed(found) || differences(found, wanted).variables.length > 0 ? 'reconfigure' : undefined;
}

/** An instance keeps copies of its boxes; neither reconfigure nor reinstall takes over another version. */
function tellOtherVersion({ log }: Context<ElasticboxClient>, found: Instance, version: Box): void {
  const wanted = version.version?.number;
  if (wanted === undefined || wanted === versionOf(found)) return;
  log.notice(
    `${called(found)} runs version ${versionOf(found)} of its box, not ${wanted}: \`update-instance\` moves it, \`if-exists: recreate\` deploys it anew.`,
  );
}
