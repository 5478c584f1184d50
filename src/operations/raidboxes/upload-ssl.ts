import type { Preflight } from '../../certificates/preflight.ts';
import { defineOperation } from '../../contract/operation.ts';
import type { Outcome } from '../../contract/result/outcomes.ts';
import { formatTime } from '../../contract/result/outputs.ts';
import type { Result } from '../../contract/result/result.ts';
import type { RaidboxesContext } from '../../platforms/raidboxes/api/client.ts';
import { labelOf } from '../../platforms/raidboxes/boxes/view.ts';
import { ensureCertificate } from '../../platforms/raidboxes/certificates/ensure-certificate.ts';
import {
  asCertificate,
  certificateFacts,
  certificateOutputs,
  certificateResource,
} from '../../platforms/raidboxes/certificates/view.ts';
import { raidboxes } from '../../platforms/raidboxes/inputs/inputs.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';
import { awaitServed } from '../../platforms/raidboxes/served/await-served.ts';
import { checkServeAddress } from '../../platforms/raidboxes/served/served-certificate.ts';
import {
  checkUpload,
  prepareFolder,
  prepareUpload,
  UPLOAD_RULES,
} from '../../platforms/raidboxes/uploads/prepare-upload.ts';
import {
  type Uploaded,
  type UploadMany,
  type UploadTarget,
  uploadMany,
} from '../../platforms/raidboxes/uploads/upload-many.ts';
import {
  manyError,
  manyOutputs,
  manyResource,
  manyResult,
} from '../../platforms/raidboxes/uploads/upload-report.ts';
import { targetsOf, targetsOfFolder } from '../../platforms/raidboxes/uploads/upload-targets.ts';

/** Installs certificates on boxes. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export const uploadSsl = defineOperation({
  name: 'upload-ssl',
  platform: raidboxesPlatform,
  summary:
    'Check a certificate and its key, install them on one or several boxes, and wait until they are active; or a whole folder of certificates, each on the boxes it is for.',
  inputs: {
    required: [raidboxes.certificate],
    optional: [
      raidboxes.targets,
      raidboxes.privateKey,
      raidboxes.chain,
      raidboxes.csr,
      raidboxes.force,
      raidboxes.allowGap,
      raidboxes.verifyServed,
      raidboxes.serveAddress,
    ],
    rules: UPLOAD_RULES,
  },
  outputs: ['id', 'name', 'url', 'fingerprint', 'expires-at', 'days-left', 'domains', 'count'],
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
  run: async (inputs, context) => {
    const { client } = context;
    const { clock } = context.timing;
    const { certificate, box: wanted = [], force } = inputs;
    const how = {
      force,
      allowGap: inputs['allow-gap'],
      verifyServed: inputs['verify-served'],
      serveAddress: inputs['serve-address'],
    };
    if (typeof certificate === 'object') {
      const candidates = await prepareFolder(certificate, inputs, clock.wall());
      for (const { prepared } of candidates) if (prepared) context.secrets.add(prepared.key);
      const boxes = await client.listBoxes();
      return many(context, targetsOfFolder(context, boxes, inputs.box, candidates), how);
    }
    const prepared = await prepareUpload({ ...inputs, certificate }, clock.wall());
    if (inputs['private-key'] === undefined) context.secrets.add(prepared.key);
    else context.secrets.hide(prepared.key);
    const targets = targetsOf(await client.listBoxes(), wanted, prepared);
    const [only] = targets;
    return targets.length === 1 && only ? one(context, only, prepared, how) : many(context, targets, how);
  },
});

async function one(
  context: RaidboxesContext,
  { box, error }: UploadTarget,
  prepared: Preflight,
  how: UploadMany,
): Promise<Result> {
  if (!box) throw error;
  const certificate = asCertificate(prepared.leaf);
  const outputs = certificateOutputs(box, certificate, context.timing.clock.wall());
  context.ledger.know(outputs);
  const ended = await ensureCertificate(context, { box, prepared, ...how });
  if (how.verifyServed && !context.dryRun) await awaitServed(context, box, certificate, how.serveAddress);
  return {
    ...ended,
    title: titleOf(ended.outcome, labelOf(box), formatTime(prepared.leaf.notAfter)),
    resource: certificateResource(box, certificate),
    outputs,
    facts: certificateFacts(box, certificate),
  };
}

async function many(
  context: RaidboxesContext,
  targets: readonly UploadTarget[],
  how: UploadMany,
): Promise<Result> {
  const now = context.timing.clock.wall();
  const tell = (done: readonly Uploaded[]): void =>
    context.ledger.know({ ...manyOutputs(done, now), result: manyResource(done) });
  const uploaded = await uploadMany(context, targets, { ...how, tell });
  const error = manyError(uploaded);
  if (error) throw error;
  return manyResult(uploaded, context.dryRun, now);
}

function titleOf(outcome: Outcome, box: string, until: string): string {
  if (outcome === 'created') return `Installed the certificate on ${box}; it is good until ${until}.`;
  if (outcome === 'updated') return `Replaced the certificate of ${box}; the new one is good until ${until}.`;
  if (outcome === 'planned') return `Looked at the certificate of ${box}.`;
  return `The certificate of ${box} is installed already; it is good until ${until}.`;
}
