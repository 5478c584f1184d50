import type { Preflight } from '../../../certificates/preflight.ts';
import { AbsentError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { pickEach } from '../boxes/find-box.ts';
import type { WordpressBox } from '../wire/schema.ts';
import { assignCertificates } from './assign-certificates.ts';
import type { Candidate } from './prepare-upload.ts';
import type { UploadTarget } from './upload-many.ts';

/** The boxes of a list, each with the same certificate; one that is not there is an error of its own. */
export function targetsOf(
  boxes: readonly WordpressBox[],
  wanted: readonly string[],
  prepared: Preflight,
): readonly UploadTarget[] {
  const candidate = { name: '', prepared, problems: [] };
  return pickEach(boxes, wanted).map((target) => (target.box ? { ...target, candidate } : target));
}

/**
 * The boxes that get a certificate of a folder: those of the list, else all whose domain one of them is for. Says
 * which certificates are for no box.
 */
export function targetsOfFolder(
  { log }: Pick<RaidboxesContext, 'log'>,
  boxes: readonly WordpressBox[],
  wanted: readonly string[] | undefined,
  candidates: readonly Candidate[],
): readonly UploadTarget[] {
  const asked = wanted && pickEach(boxes, wanted);
  const assigned = assignCertificates(asked ? asked.flatMap(({ box }) => box ?? []) : boxes, candidates);
  const used = new Set(assigned.map(({ candidate }) => candidate));
  for (const one of candidates.filter((candidate) => !used.has(candidate))) {
    if (one.prepared) log.info(`${one.name}: no box that gets a certificate needs this one`);
    else log.warning(`${one.name} in the folder is left out: it ${one.problems.join('; ')}.`);
  }
  const targets = assigned.map(({ box, candidate }) => ({ wanted: box.domain || box.id, box, candidate }));
  if (asked) return [...asked.filter(({ error }) => error), ...targets];
  const found = targets.filter(({ candidate }) => candidate);
  if (found.length > 0) return found;
  const domains = candidates.flatMap(({ prepared }) => prepared?.leaf.domains ?? []);
  throw new AbsentError(
    `No box that this login sees has a domain that a certificate of the folder is for: ${list(domains.slice(0, 20))}.`,
    {
      title: 'No box for these certificates',
      next: 'Check the domains of the boxes, or name the boxes in `box`.',
    },
  );
}
