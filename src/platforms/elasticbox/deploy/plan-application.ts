import { InputError } from '../../../contract/result/errors.ts';
import { wireLease } from '../changes/lease.ts';
import type { DeployInputs, DeployTarget } from './deploy-target.ts';
import { describeDeploy } from './describe-deploy.ts';
import type { PlannedDeploy } from './plan-deploy.ts';

/** Throws an `InputError` for what an application box does not take. */
export function assertTakes({ policy, variables, automaticUpdates }: DeployInputs): void {
  const problem = 'is not for an application box';
  const problems = [
    ...(policy === undefined ? [] : [{ input: 'policy', problem: `${problem}; give \`claims\` instead` }]),
    ...(variables.length === 0 ? [] : [{ input: 'variables', problem }]),
    ...(automaticUpdates === undefined ? [] : [{ input: 'automatic-updates', problem }]),
  ];
  if (problems.length > 0)
    throw new InputError(problems, {
      next: 'Leave out or correct the inputs named above; the box’s own services say the rest.',
    });
}

/**
 * An application to be deployed: the platform picks the policies by claims. Source:
 * https://www.ctl.io/knowledge-base/cloud-application-manager/ (application boxes); the form of the request is that of
 * the platform's own Jenkins plugin.
 */
export function planApplication(target: DeployTarget, inputs: DeployInputs): PlannedDeploy {
  const { workspace, box, version, name } = target;
  return {
    what: `application ${name} of box ${box.name}`,
    fields: describeDeploy(target, inputs, { variables: [] }),
    variables: [],
    request: async () => ({
      schema: 'http://elasticbox.net/schemas/deploy/application',
      owner: workspace.id,
      name,
      box: { id: version.id },
      requirements: inputs.claims ?? [],
      instance_tags: inputs.tags,
      ...wireLease(inputs.lease),
    }),
  };
}
