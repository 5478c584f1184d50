import { defineOperation } from '../../contract/operation.ts';
import { formatTime, type Outputs } from '../../contract/result/outputs.ts';
import { type Checked, checkBoxes, uncheckedError } from '../../platforms/raidboxes/boxes/check-boxes.ts';
import { findBoxes } from '../../platforms/raidboxes/boxes/find-box.ts';
import { boxResource, certificateResource, expiryOf } from '../../platforms/raidboxes/certificates/view.ts';
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
    const boxes = await findBoxes(context.client, wanted);
    const check = { warnBefore, verifyServed, serveAddress };
    const tell = (some: readonly Checked[]): void =>
      context.ledger.know({ ...outputsOf(some), result: some.map(describe) });
    const checked = await checkBoxes(context, boxes, check, tell);
    const error = uncheckedError(checked);
    if (error) throw error;
    const due = checked.filter((one) => one.due);
    return {
      outcome: 'listed',
      changed: false,
      title: `${checked.length === 1 ? 'Checked one box' : `Checked ${checked.length} boxes`}: ${tellDue(due.length)}.`,
      resource: checked.map(describe),
      outputs: outputsOf(checked),
      table: { columns: ['Box', 'Domain', 'Expires', 'Days left', 'Note'], rows: checked.map(row) },
    };
  },
});

/** What is known of the boxes that were checked. */
function outputsOf(checked: readonly Checked[]): Outputs {
  const left = checked.flatMap(({ daysLeft }) => (daysLeft === undefined ? [] : [daysLeft]));
  const missing = checked.filter(({ certificate, unread }) => !certificate && !unread);
  return {
    count: checked.length,
    due: checked.filter(({ due }) => due).map(describe),
    missing: missing.map(({ box }) => boxResource(box)),
    'days-left': left.length === 0 ? undefined : Math.min(...left),
  };
}

function tellDue(due: number): string {
  if (due === 0) return 'no certificate is due';
  return due === 1 ? 'one certificate is due' : `${due} certificates are due`;
}

function describe({ box, certificate, daysLeft, due, note }: Checked): JsonObject {
  const { id, name, title, domain } = box;
  const known = certificate ? certificateResource(box, certificate) : { box: { id, name, title, domain } };
  return { ...known, days_left: daysLeft ?? null, due, note };
}

function row({ box, certificate, daysLeft, due, note }: Checked): readonly string[] {
  const expires = certificate && expiryOf(certificate);
  return [
    `${box.title || box.name} (${box.id})`,
    box.domain,
    expires ? formatTime(expires) : '',
    daysLeft === undefined ? '' : `${daysLeft}${due ? ' (due)' : ''}`,
    note,
  ];
}
