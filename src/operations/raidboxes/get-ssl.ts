import { defineOperation } from '../../contract/operation.ts';
import { AbsentError } from '../../contract/result/errors.ts';
import { findBox } from '../../platforms/raidboxes/boxes/find-box.ts';
import { boxOutputs, labelOf } from '../../platforms/raidboxes/boxes/view.ts';
import { awaitInstalled } from '../../platforms/raidboxes/certificates/await-certificate.ts';
import {
  certificateFacts,
  certificateOutputs,
  certificateResource,
} from '../../platforms/raidboxes/certificates/view.ts';
import { warnOfExpiry } from '../../platforms/raidboxes/certificates/warn-of-expiry.ts';
import { raidboxes } from '../../platforms/raidboxes/inputs/inputs.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';

/** Reads a box's custom certificate; with `wait: true` waits for one. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export const getSsl = defineOperation({
  name: 'get-ssl',
  platform: raidboxesPlatform,
  summary: 'Read the custom certificate of a box; warn when it expires soon.',
  inputs: { required: [raidboxes.box], optional: [raidboxes.warnBefore] },
  outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  example: `
box: acme-corp.com
warn-before: 21d
`,
  run: async ({ box: wanted, 'warn-before': warnBefore }, context) => {
    const { client, timing } = context;
    const box = await findBox(client, wanted);
    context.ledger.know(boxOutputs(box));
    const certificate = context.wait ? await awaitInstalled(context, box) : await client.getCertificate(box);
    if (!certificate) {
      throw new AbsentError(`There is no custom certificate on ${labelOf(box)}.`, {
        next: 'Install one with `upload-ssl`. What the box serves without one is the platform’s own business.',
      });
    }
    warnOfExpiry(context, box, certificate, warnBefore);
    const outputs = certificateOutputs(box, certificate, timing.clock.wall());
    return {
      outcome: 'read',
      title: `Read the certificate of ${labelOf(box)}.`,
      resource: certificateResource(box, certificate),
      outputs,
      facts: certificateFacts(box, certificate),
    };
  },
});
