import { daysLeft } from '../../../certificates/reading/days.ts';
import { isChanged } from '../../../contract/result/changed.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import { formatTime, type Outputs } from '../../../contract/result/outputs.ts';
import type { Result } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { count } from '../../../support/text.ts';
import { failedBoxes } from '../boxes/boxes-error.ts';
import { labelOf } from '../boxes/view.ts';
import { asCertificate, certificateResource } from '../certificates/view.ts';
import type { Uploaded } from './upload-many.ts';

/** What is known of many uploads, as outputs; of several certificates the first end. */
export function manyOutputs(uploaded: readonly Uploaded[], now: number): Outputs {
  const leaves = uploaded.flatMap(({ candidate, ended }) => (ended && candidate?.prepared?.leaf) ?? []);
  const [fingerprint, ...others] = new Set(leaves.map((leaf) => leaf.fingerprintSha1));
  const first = leaves.map(({ notAfter }) => notAfter).sort((a, b) => a.getTime() - b.getTime())[0];
  return {
    count: uploaded.length,
    fingerprint: others.length === 0 ? fingerprint : undefined,
    domains: [...new Set(leaves.flatMap(({ domains }) => domains))],
    'expires-at': first,
    'days-left': first && daysLeft(first, new Date(now)),
  };
}

/** How many uploads ended, when all of them did well. */
export function manyResult(uploaded: readonly Uploaded[], dryRun: boolean, now: number): Result {
  const outcomes = uploaded.flatMap(({ ended }) => ended?.outcome ?? []);
  const changed = uploaded.filter(({ ended }) => ended && isChanged(ended)).length;
  return {
    outcome: dryRun ? 'planned' : together(outcomes),
    title: `${dryRun ? 'Would install' : 'Installed'} certificates on ${changed} of ${count(uploaded.length, 'box').replace(/boxs$/, 'boxes')}.`,
    resource: manyResource(uploaded),
    outputs: manyOutputs(uploaded, now),
    table: {
      columns: ['Box', 'Domain', 'Outcome', 'Good until'],
      rows: uploaded.map(({ wanted, box, ended, candidate }) => [
        box ? labelOf(box) : wanted,
        box?.domain ?? '',
        ended?.outcome ?? '',
        candidate?.prepared ? formatTime(candidate.prepared.leaf.notAfter) : '',
      ]),
    },
    ...(dryRun && { plan: uploaded.flatMap(({ ended }) => ended?.plan ?? []) }),
  };
}

function together(outcomes: readonly Outcome[]): Outcome {
  const changing = outcomes.filter((outcome) => outcome !== 'unchanged');
  if (changing.length === 0) return 'unchanged';
  return changing.every((outcome) => outcome === 'created') ? 'created' : 'updated';
}

/** Many uploads as `result` shows them, failures included. */
export function manyResource(uploaded: readonly Uploaded[]): JsonObject[] {
  return uploaded.map(({ wanted, box, candidate, ended, error }) => ({
    wanted,
    ...(box && candidate?.prepared
      ? certificateResource(box, asCertificate(candidate.prepared.leaf))
      : { box: box ? { id: box.id, name: box.name, title: box.title, domain: box.domain } : null }),
    outcome: ended?.outcome ?? 'failed',
    error: error?.message ?? null,
  }));
}

/** What a step ends with when some of the boxes did not get theirs; `undefined` when all did. */
export function manyError(uploaded: readonly Uploaded[]): ActionError | undefined {
  const found = failedBoxes(uploaded);
  if (!found) return undefined;
  const rest = found.failed < uploaded.length ? OTHERS_DONE : '';
  return new ActionError(found.message, {
    title: `${found.failed} of ${uploaded.length} boxes did not get their certificate`,
    next: `${found.next} ${rest}`.trim(),
  });
}

const OTHERS_DONE =
  'The other boxes are done: run the step again for the rest, what is installed already stays.';
