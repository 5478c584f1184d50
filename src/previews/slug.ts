import { createHash } from 'node:crypto';
import { withoutEnd } from '../support/text.ts';
import type { Owner } from './owner.ts';

/** Most characters of a slug; DollarBox does not tell, and its own provider keeps to about 20 [inferred]. */
const LONGEST = 20;
/** Digits that stand for the repository, one of 60 million. */
const MARK_LENGTH = 5;
/** Digits that stand for a base that does not fit. */
const HASH_LENGTH = 4;

const LABEL = /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * The slug of a pull request's namespace: `<base>-<mark>-pr-<number>`, of at most 20 characters. The mark stands for the
 * repository, so that the slug alone says whose it is; a base that is no label or too long is shortened, and four
 * digits of its hash are put in front of the mark. The more digits the number has, the less is left for the base.
 */
export function previewSlug(base: string, { repository, number }: Owner): string {
  const end = `${repositoryMark(repository)}-pr-${number}`;
  const room = LONGEST - end.length;
  if (LABEL.test(base) && base.length < room) return `${base}-${end}`;
  const hash = digits(base, Math.min(HASH_LENGTH, room));
  const head = withoutEnd(asLabel(base).slice(0, Math.max(0, room - HASH_LENGTH - 1)), '-');
  return `${head === '' ? '' : `${head}-`}${hash}${end}`;
}

/** The pull request of this repository that a slug names; `undefined` when it is none of its previews’. */
export function readSlug(slug: string, repository: string): number | undefined {
  const [, mark, number] = /([a-z0-9]{1,63})-pr-([1-9]\d{0,9})$/.exec(slug) ?? [];
  return mark?.endsWith(repositoryMark(repository)) ? Number(number) : undefined;
}

/** GitHub does not tell capitals apart. */
function repositoryMark(repository: string): string {
  return digits(repository.toLowerCase(), MARK_LENGTH);
}

/** Digits and letters that stand for a text, the first a letter: a slug may have to begin with one. */
function digits(text: string, length: number): string {
  const hash = createHash('sha256').update(text).digest();
  const first = String.fromCharCode(97 + ((hash[0] ?? 0) % 26));
  const others = BigInt(`0x${hash.subarray(1).toString('hex')}`).toString(36);
  return (first + others).slice(0, length);
}

function asLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '');
}
