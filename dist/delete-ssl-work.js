import {
  removeCertificate
} from "./installed.js";
import {
  boxOutputs,
  certificateOutputs,
  certificateResource,
  labelOf
} from "./certificates-view.js";
import "./pem-text.js";
import "./failure.js";
import {
  findBox
} from "./raidboxes-boxes-find-box.js";
import "./pem.js";
import "./poll.js";
import "./errors.js";
import "./server-clock.js";
import "./deadline.js";
import {
  AbsentError
} from "./index.js";

// src/operations/raidboxes/delete-ssl.ts?work
var work = {
  run: async ({ box: wanted, "if-missing": ifMissing }, context) => {
    const box = await findBox(context.client, wanted);
    context.ledger.know(boxOutputs(box));
    const certificate = await context.client.getCertificate(box);
    if (!certificate) return absent(box, ifMissing);
    const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, context.timing.clock.wall()) };
    context.ledger.know(outputs);
    if (!context.dryRun) await removeCertificate(context, box, certificate);
    const target = `certificate of ${labelOf(box)}`;
    return {
      outcome: context.dryRun ? "planned" : "deleted",
      title: context.dryRun ? `Would delete the ${target}.` : `Deleted the ${target}.`,
      resource: certificateResource(box, certificate),
      outputs,
      ...context.dryRun && { plan: [{ action: "delete", target }] }
    };
  }
};
function absent(box, ifMissing) {
  const title = `There is no custom certificate on ${labelOf(box)}.`;
  if (ifMissing === "fail")
    throw new AbsentError(title, { next: "Set `if-missing: ignore` if that is fine." });
  return { outcome: "absent", title, outputs: boxOutputs(box) };
}
export {
  work
};
