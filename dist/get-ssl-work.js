import {
  boxOutputs,
  certificateFacts,
  certificateOutputs,
  certificateResource,
  labelOf,
  warnOfExpiry
} from "./certificates-view.js";
import {
  findBox
} from "./raidboxes-boxes-find-box.js";
import {
  poll
} from "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import {
  AbsentError
} from "./index.js";

// src/platforms/raidboxes/certificates/await-installed.ts
async function awaitInstalled(context, box) {
  const { installed } = await poll(
    {
      what: `the certificate of ${labelOf(box)}`,
      read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
      judge: ({ installed: found }) => found ? "settled" : "pending",
      describe: ({ installed: found }) => found ? "installed" : "not installed"
    },
    context.timing
  );
  return installed;
}

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
    const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, timing.clock.wall()) };
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
