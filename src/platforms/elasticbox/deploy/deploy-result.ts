import type { Result } from '../../../contract/result/result.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { listed } from '../changes/work-on-selected.ts';
import { readAddresses } from '../instances/read-addresses.ts';
import { describeStatus } from '../instances/settle.ts';
import { instanceFacts, instanceOutputs, instanceResource, numberOf } from '../instances/view.ts';
import { ensureApplication } from './ensure-application.ts';
import { type Ensure, ensureInstance } from './ensure-instance.ts';

/** Deploys a box that becomes one instance. */
export async function deployInstance(context: ElasticboxContext, ensure: Ensure): Promise<Result> {
  const { name } = ensure.target;
  const { instance, movedFrom, ...ended } = await ensureInstance(context, ensure);
  const version = numberOf(ensure.target.version);
  if (!instance)
    return { ...ended, title: `Would deploy instance ${name}.`, outputs: { name, 'box-version': version } };
  const { baseUrl } = context.client;
  const addresses = await readAddresses(context, instance);
  return {
    ...ended,
    title: context.dryRun
      ? `Looked at instance ${name}.`
      : `Instance ${name} is ${describeStatus(instance)}.`,
    resource: instanceResource(instance, baseUrl, addresses),
    outputs: instanceOutputs(instance, baseUrl, addresses),
    facts: instanceFacts(instance, baseUrl, addresses, movedFrom),
  };
}

/** Deploys an application box, which becomes several; the outputs of one instance are those of the first. */
export async function deployApplication(context: ElasticboxContext, ensure: Ensure): Promise<Result> {
  const { name } = ensure.target;
  const { instances, ...ended } = await ensureApplication(context, ensure);
  const [first] = instances;
  if (!first) return { ...ended, title: `Would deploy application ${name}.`, outputs: { name } };
  const { baseUrl } = context.client;
  const addresses = (await Promise.all(instances.map((instance) => readAddresses(context, instance)))).flat();
  return {
    ...ended,
    ...listed(instances, baseUrl),
    title: `${context.dryRun ? 'Looked at' : 'Deployed'} application ${name}: ${instances.length} instances.`,
    outputs: { ...instanceOutputs(first, baseUrl, addresses), name, count: instances.length },
  };
}
