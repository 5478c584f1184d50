import { InputError } from '../../../contract/result/errors.ts';
import type { Field } from '../../../contract/result/result.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { choosePolicy } from '../boxes/choose-policy.ts';
import { boxType } from '../boxes/find-box.ts';
import { wireLease } from '../changes/lease.ts';
import { type WantedVariable, wireVariable } from '../changes/plan-changes.ts';
import { prepareVariables, uploadFiles } from '../changes/prepare-variables.ts';
import type { VariableInput } from '../inputs/variables.ts';
import { type DeployInputs, type DeployTarget, variablesOfTarget } from './deploy-target.ts';
import { describeDeploy } from './describe-deploy.ts';

/** A deploy as the platform takes it, without the tag that marks it. */
export interface DeployRequest {
  readonly owner: string;
  readonly name: string;
  readonly instance_tags: readonly string[];
  readonly [field: string]: unknown;
}

/** A deploy that was checked; nothing is written yet. */
export interface PlannedDeploy {
  /** For people: `instance web of box nginx with policy linux`. */
  readonly what: string;
  /** Every field of it, for people. */
  readonly fields: readonly Field[];
  readonly variables: readonly WantedVariable[];
  /** Stores the files of File variables and gives the request. */
  request(): Promise<DeployRequest>;
}

/** What CloudFormation boxes are placed by, in place of a policy. Source: the platform's page on boxes. */
const PLACES = ['provider_id', 'location'] as const;
const PLACED =
  'A CloudFormation box needs no policy: its `variables` name the provider by its id and the location.';

/** Chooses the policy and checks the variables of a new instance. */
export async function planDeploy(
  context: ElasticboxContext,
  target: DeployTarget,
  inputs: DeployInputs,
): Promise<PlannedDeploy> {
  const { version } = target;
  const placed = boxType(version) === 'cloudformation';
  const places = placed ? placesOf(target, inputs) : [];
  const { policy: named, claims } = inputs;
  const choice = { workspace: target.workspace, box: version, policy: named, claims };
  const policy = placed ? version : choosePolicy(target.boxes, choice);
  const known = await variablesOfTarget(context, target);
  const given = placed ? inputs.variables.filter((variable) => !isPlace(variable)) : inputs.variables;
  const variables = await prepareVariables(context, given, { known, complete: true });
  return {
    what: `instance ${target.name} of box ${target.box.name} with policy ${policy.name}`,
    fields: describeDeploy(target, inputs, { policy: policy.name, variables }),
    variables,
    request: async () => ({
      schema: 'http://elasticbox.net/schemas/deploy-instance-request',
      owner: target.workspace.id,
      name: target.name,
      box: { id: version.id, variables: (await uploadFiles(context, variables)).map(wireVariable) },
      policy_box: { id: policy.id, variables: places.map(wireVariable) },
      instance_tags: inputs.tags,
      automatic_updates: inputs.automaticUpdates ?? 'off',
      ...wireLease(inputs.lease),
    }),
  };
}

function isPlace({ name, scope }: Pick<VariableInput, 'name' | 'scope'>): boolean {
  return scope === '' && (PLACES as readonly string[]).includes(name);
}

/** Provider and region of a CloudFormation box: given among the variables, or the box's own. */
function placesOf({ version }: DeployTarget, { policy, claims, variables }: DeployInputs): WantedVariable[] {
  if (policy !== undefined || claims !== undefined) {
    throw new InputError(
      [
        {
          input: policy === undefined ? 'claims' : 'policy',
          problem: 'is not for a CloudFormation box; give provider_id and location among the `variables`',
        },
      ],
      { next: PLACED },
    );
  }
  const own = { provider_id: version.provider_id, location: version.profile.location };
  const places = PLACES.map((name) => {
    const given = variables.find((variable) => isPlace(variable) && variable.name === name);
    return { name, scope: '', type: 'Text', value: given?.value ?? own[name] };
  });
  const problems = places
    .filter(({ value }) => value === '')
    .map(({ name }) => ({ input: 'variables', problem: `${name} is required for a CloudFormation box` }));
  if (problems.length > 0) throw new InputError(problems, { next: PLACED });
  return places;
}
