import { raidboxes } from '../../contract/inputs/raidboxes.ts';
import { defineOperation } from '../../contract/operation.ts';
import type { Outcome } from '../../contract/outcomes.ts';
import { formatTime } from '../../contract/outputs.ts';
import { awaitServed } from '../../platforms/raidboxes/flows/await-served.ts';
import { ensureCertificate } from '../../platforms/raidboxes/flows/ensure-certificate.ts';
import { findBox } from '../../platforms/raidboxes/flows/find-box.ts';
import { checkUpload, prepareUpload } from '../../platforms/raidboxes/flows/prepare-upload.ts';
import { checkServeAddress } from '../../platforms/raidboxes/flows/served-certificate.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';
import {
  asCertificate,
  boxOutputs,
  called,
  certificateFacts,
  certificateOutputs,
  certificateResource,
} from '../../platforms/raidboxes/view.ts';

/** Installs a certificate on a box. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export const uploadSsl = defineOperation({
  name: 'upload-ssl',
  platform: raidboxesPlatform,
  summary: 'Check a certificate and its key, install them on a box, and wait until they are active.',
  inputs: {
    required: [raidboxes.box, raidboxes.certificate, raidboxes.privateKey],
    optional: [
      raidboxes.chain,
      raidboxes.csr,
      raidboxes.force,
      raidboxes.allowGap,
      raidboxes.verifyServed,
      raidboxes.serveAddress,
    ],
  },
  outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains'],
  outcomes: ['created', 'updated', 'unchanged'],
  example: `
box: acme-corp.com
certificate: fullchain.pem
private-key: \${{ secrets.TLS_KEY }}
`,
  check: async (inputs, check) => [
    ...checkServeAddress(inputs, check),
    ...(await checkUpload(inputs, check)),
  ],
  run: async ({ box: wanted, 'allow-gap': allowGap, ...inputs }, context) => {
    const { force, 'verify-served': verifyServed, 'serve-address': serveAddress } = inputs;
    const now = context.timing.clock.wall();
    const prepared = await prepareUpload(inputs, now);
    context.secrets.hide(prepared.key);
    const certificate = asCertificate(prepared.leaf);
    const box = await findBox(context.client, wanted);
    const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, now) };
    context.ledger.know(outputs);
    const ended = await ensureCertificate(context, { box, prepared, force, allowGap });
    if (verifyServed && !context.dryRun) await awaitServed(context, box, certificate, serveAddress);
    return {
      ...ended,
      title: titleOf(ended.outcome, called(box), formatTime(prepared.leaf.notAfter)),
      resource: certificateResource(box, certificate),
      outputs,
      facts: certificateFacts(box, certificate),
    };
  },
});

function titleOf(outcome: Outcome, box: string, until: string): string {
  if (outcome === 'created') return `Installed the certificate on ${box}; it is good until ${until}.`;
  if (outcome === 'updated') return `Replaced the certificate of ${box}; the new one is good until ${until}.`;
  if (outcome === 'planned') return `Looked at the certificate of ${box}.`;
  return `The certificate of ${box} is installed already; it is good until ${until}.`;
}
