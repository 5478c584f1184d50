import type { Result } from '../../../contract/result/result.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { readAddresses } from './read-addresses.ts';
import { describeStatus } from './settle.ts';
import { describeBox, instanceFacts, instanceOutputs, instanceResource } from './view.ts';

/** One instance with the addresses of its machines; `movedFrom`: the version that it had before. */
export async function instanceResult(
  context: ElasticboxContext,
  instance: Instance,
  movedFrom?: string,
): Promise<Pick<Result, 'title' | 'resource' | 'outputs' | 'facts'>> {
  const { baseUrl } = context.client;
  const addresses = await readAddresses(context, instance);
  return {
    title: `Instance ${instance.name} is ${describeStatus(instance)}.`,
    resource: instanceResource(instance, baseUrl, addresses),
    outputs: instanceOutputs(instance, baseUrl, addresses),
    facts: instanceFacts(instance, baseUrl, addresses, movedFrom),
  };
}

/** Several instances as list, count and table; `movedFrom`: the versions that they had before, by their ids. */
export function instancesResult(
  instances: readonly Instance[],
  baseUrl: string,
  movedFrom: ReadonlyMap<string, string> = new Map(),
): Required<Pick<Result, 'resource' | 'outputs' | 'table'>> {
  return {
    resource: instances.map((instance) => instanceResource(instance, baseUrl)),
    outputs: { count: instances.length },
    table: {
      columns: ['Id', 'Name', 'Box', 'Status', 'Tags'],
      rows: instances.map((instance) => [
        instance.id,
        instance.name,
        describeBox(instance, movedFrom.get(instance.id)),
        describeStatus(instance),
        instance.tags.join(', '),
      ]),
    },
  };
}
