import type { Box, Variable } from '../api/box-schema.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { chooseVersion } from '../boxes/choose-version.ts';
import { boxType, type FoundBox, findBox } from '../boxes/find-box.ts';
import { variablesOf } from '../boxes/stack.ts';
import type { Lease } from '../changes/lease.ts';
import type { VariableInput } from '../inputs/variables.ts';

/** Longest name of an instance. Source: https://elasticbox.com/documentation/api/api-future/ (deploy request). */
const LONGEST_NAME = 30;

/** What is to be deployed, by the words of the inputs. */
export interface TargetInputs {
  readonly workspace: string;
  readonly box: string;
  readonly 'box-version': string;
  readonly name?: string | undefined;
}

/** The same, looked up. */
export interface DeployTarget extends FoundBox {
  /** What of it is deployed: the box itself or one of its versions. */
  readonly version: Box;
  /** The version was asked for by more than `latest`: an instance that is there is moved to it. */
  readonly pinned: boolean;
  /** Of an application box, which becomes an instance for each of its services. */
  readonly isApplication: boolean;
  readonly name: string;
}

/** How an instance is deployed, beside what. */
export interface DeployInputs {
  readonly policy?: string | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly variables: readonly VariableInput[];
  readonly tags: readonly string[];
  readonly lease: Lease;
  readonly automaticUpdates: string | undefined;
}

/** What is done with a deployment of the same box, name and tags. */
export type IfExists = 'reconfigure' | 'reinstall' | 'recreate' | 'reuse' | 'create' | 'fail';

/** The deployment that should be there. */
export interface Ensure {
  readonly target: DeployTarget;
  readonly how: DeployInputs;
  readonly ifExists: IfExists;
  /** Tags that it is found by; all of `how` unless told. */
  readonly foundBy?: readonly string[];
  /** The workspace's instances, where they have just been read. */
  readonly listed?: readonly Instance[];
}

/** The instance of a deployment; of an application those of its services. */
export type Group = readonly Instance[];

/** Looks up workspace, box and version. */
export async function findTarget({ client }: ElasticboxContext, inputs: TargetInputs): Promise<DeployTarget> {
  const { workspace, boxes, box } = await findBox(client, inputs);
  const version = await chooseVersion(client, box, { workspace, wanted: inputs['box-version'] });
  const name = inputs.name ?? box.name.slice(0, LONGEST_NAME).trim();
  const pinned = inputs['box-version'] !== 'latest';
  return { workspace, boxes, box, version, pinned, isApplication: boxType(box) === 'application', name };
}

/** The variables of what is deployed, over its whole stack. */
export async function variablesOfTarget(
  { client }: ElasticboxContext,
  { version }: Pick<DeployTarget, 'version'>,
): Promise<ReadonlyMap<string, Variable>> {
  const stack = await client.listStack(version.id);
  const main = stack.find(({ id }) => id === version.id) ?? version;
  return variablesOf(main, stack);
}
