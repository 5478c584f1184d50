import { covers, hostName } from '../../../certificates/covers.ts';
import type { Preflight } from '../../../certificates/preflight.ts';
import { AbsentError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { pickEach } from '../boxes/find-box.ts';
import type { WordpressBox } from '../wire/schema.ts';
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
  const assigned = (asked ? asked.flatMap(({ box }) => box ?? []) : boxes).map((box) => {
    return { wanted: box.domain || box.id, box, candidate: bestFor(box, candidates) };
  });
  const used = new Set(assigned.map(({ candidate }) => candidate));
  for (const one of candidates.filter((candidate) => !used.has(candidate))) {
    if (one.prepared) log.info(`${one.name}: no box that gets a certificate needs this one`);
    else log.warning(`${one.name} in the folder is left out: it ${one.problems.join('; ')}.`);
  }
  if (asked) return [...asked.filter(({ error }) => error), ...assigned];
  const found = assigned.filter(({ candidate }) => candidate);
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

/**
 * The certificate that covers a box's domain: one that names it before one with a wildcard, and of several
 * the one that lasts longest, as certbot keeps old ones beside new ones (`shop.example.com-0001`). A certificate that
 * could not be read is assigned by its folder's name, so that its box is told of.
 */
function bestFor({ domain }: WordpressBox, candidates: readonly Candidate[]): Candidate | undefined {
  const fitting = candidates.filter(({ prepared }) => prepared && covers(prepared.leaf, domain));
  const host = hostName(domain);
  const [best] = [...fitting].sort(
    (a, b) => Number(names(b, host)) - Number(names(a, host)) || endOf(b) - endOf(a),
  );
  return (
    best ?? candidates.find(({ name, prepared }) => !prepared && host !== undefined && lineage(name) === host)
  );
}

function names({ prepared }: Candidate, host: string | undefined): boolean {
  return host !== undefined && (prepared?.leaf.domains.includes(host) ?? false);
}

function endOf({ prepared }: Candidate): number {
  return prepared?.leaf.notAfter.getTime() ?? 0;
}

/** The domain in a folder's name, without the number that certbot puts behind it. */
function lineage(name: string): string | undefined {
  return hostName(name.replace(/-\d{4}$/, ''));
}
