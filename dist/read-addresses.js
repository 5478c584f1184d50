import {
  addressesOf,
  describeBox,
  describeStatus,
  instanceFacts,
  instanceOutputs,
  instanceResource,
  isOnline,
  labelOf
} from "./instances-view.js";
import {
  HttpError
} from "./classify.js";
import {
  ActionError
} from "./index.js";

// src/platforms/elasticbox/instances/read-addresses.ts
var LOOKS = 4;
async function readAddresses(context, instance) {
  const { client, timing, log } = context;
  const { clock, signal, pollInterval, timeline } = timing;
  const looks = context.wait && !context.dryRun && isOnline(instance) ? LOOKS : 1;
  try {
    for (let look = 1; ; look += 1) {
      const addresses = addressesOf(await client.getService(instance.id));
      context.ledger.know(instanceOutputs(instance, client.baseUrl, addresses));
      const complete = addresses.every((one) => one.public !== "" || one.private !== "");
      if (complete || look >= looks) return addresses;
      const label = `${labelOf(instance)}: its addresses`;
      await timeline.during("wait", label, () => clock.sleep(pollInterval, signal));
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== "failed") throw error;
    if (error instanceof HttpError && error.kind !== "broken")
      log.info(`The addresses of ${labelOf(instance)} could not be read (${error.status}).`);
    else log.warning(`The addresses of ${labelOf(instance)} could not be read: ${error.message}`);
    return [];
  }
}

// src/platforms/elasticbox/instances/instance-result.ts
async function instanceResult(context, instance, movedFrom) {
  const { baseUrl } = context.client;
  const addresses = await readAddresses(context, instance);
  return {
    title: `Instance ${instance.name} is ${describeStatus(instance)}.`,
    resource: instanceResource(instance, baseUrl, addresses),
    outputs: instanceOutputs(instance, baseUrl, addresses),
    facts: instanceFacts(instance, baseUrl, addresses, movedFrom)
  };
}
function instancesResult(instances, baseUrl, movedFrom = /* @__PURE__ */ new Map()) {
  return {
    resource: instances.map((instance) => instanceResource(instance, baseUrl)),
    outputs: { count: instances.length },
    table: {
      columns: ["Id", "Name", "Box", "Status", "Tags"],
      rows: instances.map((instance) => [
        instance.id,
        instance.name,
        describeBox(instance, movedFrom.get(instance.id)),
        describeStatus(instance),
        instance.tags.join(", ")
      ])
    }
  };
}
export {
  readAddresses,
  instanceResult,
  instancesResult
};
