import { covers, hostName } from '../../../certificates/covers.ts';
import type { WordpressBox } from '../wire/schema.ts';
import type { Candidate } from './prepare-upload.ts';

/** A box and the certificate for it, or why there is none. */
interface Assigned {
  readonly box: WordpressBox;
  readonly candidate: Candidate | undefined;
}

/**
 * Gives each box the certificate that covers its domain: one that names it before one with a wildcard, and of several
 * the one that lasts longest, as certbot keeps old ones beside new ones (`shop.example.com-0001`). A certificate that
 * could not be read is assigned by its folder's name, so that its box is told of.
 */
export function assignCertificates(
  boxes: readonly WordpressBox[],
  candidates: readonly Candidate[],
): readonly Assigned[] {
  return boxes.map((box) => ({ box, candidate: bestFor(box, candidates) }));
}

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
