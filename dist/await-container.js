import {
  containerOutputs,
  viewsOfContainer
} from "./resources-view.js";
import {
  awaitSettled,
  tellFound
} from "./await-settled.js";
import {
  CONTAINERS,
  isRunning,
  judgeContainer,
  selectPresent
} from "./find.js";
import {
  CONTAINER_SETTLES
} from "./input-rules.js";

// src/platforms/dollarbox/containers/await-container.ts
function awaitContainer(context, { container, port, fresh = false, judge }) {
  return awaitSettled(context, {
    kind: CONTAINERS,
    item: container,
    judge: judge ?? judgeContainer,
    unsure: judge !== void 0,
    fresh,
    settles: CONTAINER_SETTLES,
    describe: (seen) => isRunning(seen) && seen.ipv6_address === "" ? "running, without an address yet" : seen.status,
    outputs: (seen) => containerOutputs(seen, port),
    // The API has no logs, so the usual causes are named.
    failed: ({ name }) => ({
      title: `Container ${name} did not start`,
      next: "Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. The control panel shows the container\u2019s log. A failed container counts against the plan\u2019s limit until it is deleted."
    })
  });
}

// src/operations/dollarbox/containers/get-container.ts?work
var work = {
  run: async ({ id, name, port }, context) => {
    const found = await selectPresent(context.client, CONTAINERS, { id, key: name });
    return tellFound(
      context,
      found,
      viewsOfContainer(port),
      () => awaitContainer(context, { container: found, port })
    );
  }
};
export {
  awaitContainer,
  work
};
