import {
  awaitSettled
} from "./await-settled.js";
import {
  containerOutputs
} from "./resources-view.js";
import {
  CONTAINERS,
  capital,
  failureReason,
  isRunning,
  judgeContainer,
  labelOf
} from "./find.js";
import {
  CONTAINER_SETTLES
} from "./dollarbox-inputs-inputs.js";
import {
  ActionError,
  asLine
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/containers/await-container.ts
var EndedBadlyError = class extends ActionError {
  name = "EndedBadlyError";
};
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
    failed
  });
}
function failed(container) {
  const reason = asLine(failureReason(container));
  return new EndedBadlyError(
    `${capital(labelOf(CONTAINERS, container))} ended as ${asLine(container.status)}${reason ? `: ${reason}` : "; DollarBox gives no reason"}.`,
    {
      title: `Container ${container.name} did not start`,
      next: "Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. The control panel shows the container\u2019s log. A failed container counts against the plan\u2019s limit until it is deleted."
    }
  );
}
export {
  EndedBadlyError,
  awaitContainer
};
