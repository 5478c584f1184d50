import type { InputProblem } from '../../../contract/result/errors.ts';
import type { Field } from '../../../contract/result/result.ts';
import { formatStamp } from '../instances/stamp.ts';
import { describeDeploy } from './describe-deploy.ts';
import type { Ensure } from './ensure-instance.ts';
import type { Deploy } from './new-instance.ts';
import type { DeployInputs } from './plan-deploy.ts';

/** Inputs of a deploy that an application box does not take. */
export function misfits({ policy, variables, automaticUpdates }: DeployInputs): readonly InputProblem[] {
  const problem = 'is not for an application box';
  return [
    ...(policy === undefined ? [] : [{ input: 'policy', problem: `${problem}; give \`claims\` instead` }]),
    ...(variables.length === 0 ? [] : [{ input: 'variables', problem }]),
    ...(automaticUpdates === undefined ? [] : [{ input: 'automatic-updates', problem }]),
  ];
}

/** What a plan shows of an application to be deployed. */
export function fieldsOf({ target, deploy }: Ensure): readonly Field[] {
  return describeDeploy(target, deploy, { variables: [] }).filter(
    ({ field }) => field !== 'automatic updates',
  );
}

/** The body that deploys it. */
export function requestOf({ target, deploy }: Ensure): Deploy {
  const { lease } = deploy;
  return {
    schema: 'http://elasticbox.net/schemas/deploy/application',
    owner: target.workspace.id,
    name: target.name,
    box: { id: target.version.id },
    requirements: deploy.claims ?? [],
    instance_tags: deploy.tags,
    ...(lease ? { lease: { expire: formatStamp(lease.expire), operation: lease.operation } } : {}),
  };
}
