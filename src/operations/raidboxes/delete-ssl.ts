import { defineOperation } from '../../contract/operation.ts';
import { nothingThere } from '../../contract/result/nothing-there.ts';
import { findBox } from '../../platforms/raidboxes/boxes/find-box.ts';
import { boxOutputs, labelOf } from '../../platforms/raidboxes/boxes/view.ts';
import { removeCertificate } from '../../platforms/raidboxes/certificates/remove-certificate.ts';
import { certificateOutputs, certificateResource } from '../../platforms/raidboxes/certificates/view.ts';
import { raidboxes } from '../../platforms/raidboxes/inputs/inputs.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';

/** Removes a box's custom certificate. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export const deleteSsl = defineOperation({
  name: 'delete-ssl',
  platform: raidboxesPlatform,
  summary: 'Remove the custom certificate of a box, and wait until it is gone.',
  inputs: { required: [raidboxes.box], optional: [raidboxes.ifMissing] },
  outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains'],
  outcomes: ['deleted', 'absent'],
  example: `
box: acme-corp.com
`,
  run: async ({ box: wanted, 'if-missing': ifMissing }, context) => {
    const box = await findBox(context.client, wanted);
    const known = boxOutputs(box);
    context.ledger.know(known);
    const certificate = await context.client.getCertificate(box);
    if (!certificate)
      return nothingThere(`There is no custom certificate on ${labelOf(box)}.`, ifMissing, {
        outputs: known,
      });
    const outputs = certificateOutputs(box, certificate, context.timing.clock.wall());
    context.ledger.know(outputs);
    if (!context.dryRun) await removeCertificate(context, box, certificate);
    const target = `certificate of ${labelOf(box)}`;
    return {
      outcome: context.dryRun ? 'planned' : 'deleted',
      title: context.dryRun ? `Would delete the ${target}.` : `Deleted the ${target}.`,
      resource: certificateResource(box, certificate),
      outputs,
      ...(context.dryRun && { plan: [{ action: 'delete' as const, target }] }),
    };
  },
});
