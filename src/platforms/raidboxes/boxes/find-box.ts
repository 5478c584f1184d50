import { isSameHost } from '../../../certificates/covers.ts';
import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { asLine, list } from '../../../support/text.ts';
import type { RaidboxesClient } from '../api/client.ts';
import type { WordpressBox } from '../wire/schema.ts';

/**
 * The box that is meant: by id, or by exact name, title or domain (this in any case and script). Throws an `AbsentError` when
 * there is none, and an `ActionError` that lists the ids when there are several.
 */
export function pickBox(boxes: readonly WordpressBox[], wanted: string): WordpressBox {
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const matches = boxes.filter((box) => isNamed(box, wanted));
  const [box] = matches;
  if (box === undefined) throw absent(wanted, boxes);
  if (matches.length === 1) return box;
  throw new ActionError(
    `There are ${matches.length} boxes called ${wanted}: ${list(matches.map(({ id, domain }) => `${id}${domain && ` (${domain})`}`))}.`,
    { title: `${wanted} is ambiguous`, next: 'Name the box by its id.' },
  );
}

/**
 * The one box that is meant. All boxes are looked through, since the platform's own `search` does not know ids and
 * domains, and finds parts of names.
 */
export async function findBox(client: RaidboxesClient, wanted: string): Promise<WordpressBox> {
  return pickBox(await client.listBoxes(), wanted);
}

/** One box of several that were asked for: itself, or why it is not found. */
export interface Picked {
  /** How the box was asked for. */
  readonly wanted: string;
  readonly box?: WordpressBox;
  readonly error?: ActionError;
}

/** Each box that is meant, once. A name with a comma in it has been taken for several: the whole of it comes first. */
export function pickEach(boxes: readonly WordpressBox[], wanted: readonly string[]): readonly Picked[] {
  const whole = wanted.length > 1 ? pick(boxes, wanted.join(', ')) : undefined;
  if (whole?.box) return [whole];
  const seen = new Set<WordpressBox>();
  return wanted
    .map((one) => pick(boxes, one))
    .filter(({ box }) => {
      const isNew = box === undefined || !seen.has(box);
      if (box) seen.add(box);
      return isNew;
    });
}

function pick(boxes: readonly WordpressBox[], wanted: string): Picked {
  try {
    return { wanted, box: pickBox(boxes, wanted) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { wanted, error };
  }
}

function isNamed({ name, title, domain }: WordpressBox, wanted: string): boolean {
  return [name, title].map(plain).includes(plain(wanted)) || isSameHost(domain, wanted);
}

/** A name as it is compared: made printable as the platform's are when they are read, accents composed. */
function plain(text: string): string {
  return asLine(text).normalize('NFC');
}

/** The one box that is meant by an address, by a host below its domain, or by a name in another case. */
function meant(boxes: readonly WordpressBox[], wanted: string): WordpressBox | undefined {
  const [, host = wanted] = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(wanted) ?? [];
  const folded = plain(wanted).toLowerCase();
  const [box, ...others] = boxes.filter(
    (one) =>
      isSameHost(one.domain, host) ||
      [one.id, one.name, one.title].some((name) => plain(name).toLowerCase() === folded),
  );
  return others.length === 0 ? box : undefined;
}

function absent(wanted: string, boxes: readonly WordpressBox[]): AbsentError {
  const all = boxes.length === 1 ? 'is only one box' : `are ${boxes.length} boxes`;
  const near = meant(boxes, wanted);
  const question = near ? `Did you mean ${near.domain || near.title || near.id}? ` : '';
  return new AbsentError(
    `There is no box ${wanted}: there ${all} that this login sees, and none is called so.`,
    {
      title: `No box ${wanted}`,
      next: `${question}Give its id, or its exact name, title or domain, and check that the box is shared with this login.`,
    },
  );
}
