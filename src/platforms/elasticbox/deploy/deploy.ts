import type { Result } from '../../../contract/result/result.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { numberOf } from '../boxes/version-number.ts';
import { instanceResult, instancesResult } from '../instances/instance-result.ts';
import { readAddresses } from '../instances/read-addresses.ts';
import { instanceOutputs } from '../instances/view.ts';
import type { Ensure } from './deploy-target.ts';
import { ensureDeployment } from './ensure-deployment.ts';

/** Deploys a box. Of an application, which becomes several instances, the outputs of one are those of the first. */
export async function deploy(context: ElasticboxContext, ensure: Ensure): Promise<Result> {
  const { name, isApplication, version } = ensure.target;
  const { instances, movedFrom, ...ended } = await ensureDeployment(context, ensure);
  const [first] = instances;
  if (!first)
    return {
      ...ended,
      title: `Would deploy ${isApplication ? 'application' : 'instance'} ${name}.`,
      outputs: { name, ...(isApplication ? {} : { 'box-version': numberOf(version) }) },
    };
  if (!isApplication) {
    const one = await instanceResult(context, first, movedFrom);
    return { ...ended, ...one, ...(context.dryRun ? { title: `Looked at instance ${name}.` } : {}) };
  }
  const { baseUrl } = context.client;
  const addresses = (await Promise.all(instances.map((instance) => readAddresses(context, instance)))).flat();
  return {
    ...ended,
    ...instancesResult(instances, baseUrl),
    title: `${context.dryRun ? 'Looked at' : 'Deployed'} application ${name}: ${instances.length} instances.`,
    outputs: { ...instanceOutputs(first, baseUrl, addresses), name, count: instances.length },
  };
}
