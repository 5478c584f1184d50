import { defineOperation } from '../../contract/operation.ts';
import { formatTime } from '../../contract/result/outputs.ts';
import { pickEach } from '../../platforms/raidboxes/boxes/find-box.ts';
import { boxResource } from '../../platforms/raidboxes/boxes/view.ts';
import {
  type Checked,
  checkCertificates,
  uncheckedError,
} from '../../platforms/raidboxes/certificates/check-certificates.ts';
import { certificateResource, expiryOf } from '../../platforms/raidboxes/certificates/view.ts';
import { raidboxes } from '../../platforms/raidboxes/inputs/inputs.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';
import { checkServeAddress } from '../../platforms/raidboxes/served/served-certificate.ts';
import type { JsonObject } from '../../support/json.ts';

/** Tells how long the custom certificates of boxes last. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export const checkSsl = defineOperation({
  name: 'check-ssl',
  platform: raidboxesPlatform,
  summary:
    'Tell how long the custom certificates of one, several or all boxes last, and warn of those that are due.',
  inputs: {
    required: [],
    optional: [raidboxes.boxes, raidboxes.warnBefore, raidboxes.verifyServed, raidboxes.serveAddress],
  },
  outputs: ['count', 'days-left', 'due', 'missing'],
  outcomes: ['listed'],
  example: `
warn-before: 21d
`,
  check: checkServeAddress,
  run: async (inputs, context) => {
    const { box: wanted, 'warn-before': warnBefore } = inputs;
    const { 'verify-served': verifyServed, 'serve-address': serveAddress } = inputs;
    const all = await context.client.listBoxes();
    const boxes = wanted ? pickEach(all, wanted) : all.map((box) => ({ wanted: box.id, box }));
    const tell = (checked: readonly Checked[]): void => {
      const { outputs, resource } = resultOf(checked);
      context.ledger.know({ ...outputs, result: resource });
    };
    const checked = await checkCertificates(context, boxes, { warnBefore, verifyServed, serveAddress }, tell);
    const error = uncheckedError(checked);
    if (!error) return resultOf(checked);
    tell(checked);
    // Of one box alone its own error says more.
    throw checked.length === 1 ? checked[0]?.error : error;
  },
});

function resultOf(checked: readonly Checked[]) {
  const left = checked.flatMap(({ daysLeft }) => (daysLeft === undefined ? [] : [daysLeft]));
  const due = checked.filter((one) => one.due);
  const missing = checked.flatMap(({ box, certificate, unread, error }) =>
    box && !certificate && !unread && !error ? [box] : [],
  );
  return {
    outcome: 'listed' as const,
    title: `${checked.length === 1 ? 'Checked one box' : `Checked ${checked.length} boxes`}: ${tellDue(due.length)}.`,
    resource: checked.map(describe),
    outputs: {
      count: checked.length,
      due: due.map(describe),
      missing: missing.map(boxResource),
      'days-left': left.length === 0 ? undefined : Math.min(...left),
    },
    table: { columns: ['Box', 'Domain', 'Expires', 'Days left', 'Note'], rows: checked.map(row) },
  };
}

function tellDue(due: number): string {
  if (due === 0) return 'no certificate is due';
  return due === 1 ? 'one certificate is due' : `${due} certificates are due`;
}

function describe({ wanted, box, certificate, daysLeft, due, note }: Checked): JsonObject {
  if (!box) return { wanted, box: null, days_left: null, due, note };
  const { id, name, title, domain } = box;
  const known = certificate ? certificateResource(box, certificate) : { box: { id, name, title, domain } };
  return { ...known, days_left: daysLeft ?? null, due, note };
}

function row({ wanted, box, certificate, daysLeft, due, note }: Checked): readonly string[] {
  const expires = certificate && expiryOf(certificate);
  return [
    box ? `${box.title || box.name} (${box.id})` : wanted,
    box?.domain ?? '',
    expires ? formatTime(expires) : '',
    daysLeft === undefined ? '' : `${daysLeft}${due ? ' (due)' : ''}`,
    note,
  ];
}
