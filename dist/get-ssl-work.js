import {
  awaitInstalled
} from "./installed.js";
import {
  certificateFacts,
  certificateOutputs,
  certificateResource,
  warnOfExpiry
} from "./certificates-view.js";
import "./failure.js";
import {
  boxOutputs,
  findBox,
  labelOf
} from "./raidboxes-boxes-find-box.js";
import "./pem-text.js";
import "./pem.js";
import "./poll.js";
import "./classify.js";
import {
  AbsentError
} from "./index.js";

// src/operations/raidboxes/get-ssl.ts?work
var work = {
  run: async ({ box: wanted, "warn-before": warnBefore }, context) => {
    const { client, timing } = context;
    const box = await findBox(client, wanted);
    context.ledger.know(boxOutputs(box));
    const certificate = context.wait ? await awaitInstalled(context, box) : await client.getCertificate(box);
    if (!certificate) {
      throw new AbsentError(`There is no custom certificate on ${labelOf(box)}.`, {
        next: "Install one with `upload-ssl`. What the box serves without one is the platform\u2019s own business."
      });
    }
    warnOfExpiry(context, box, certificate, warnBefore);
    const outputs = certificateOutputs(box, certificate, timing.clock.wall());
    return {
      outcome: "read",
      title: `Read the certificate of ${labelOf(box)}.`,
      resource: certificateResource(box, certificate),
      outputs,
      facts: certificateFacts(box, certificate)
    };
  }
};
export {
  work
};
