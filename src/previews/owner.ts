import { createHash } from 'node:crypto';

/** Whom a preview belongs to. */
export interface Owner {
  /** `owner/name`; GitHub does not tell capitals apart. */
  readonly repository: string;
  /** Number of the pull request. */
  readonly number: number;
}

/** The environment variable that marks a container. */
export const MARK_VARIABLE = 'BOXWRIGHT_PREVIEW';

/** `acme/web#7`: the value of the variable. */
export function ownerMark({ repository, number }: Owner): string {
  return `${repository}#${number}`;
}

/** The owner that a mark names; `undefined` when it is no mark: then the text may be anything, and is not shown. */
export function readMark(mark: string | undefined): Owner | undefined {
  const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(mark ?? '') ?? [];
  return repository === undefined ? undefined : { repository, number: Number(digits) };
}

/** Two owners are the same pull request. */
export function isSameOwner(a: Owner | undefined, b: Owner): boolean {
  return a !== undefined && a.number === b.number && isSameRepository(a.repository, b.repository);
}

/** Two texts name the same repository. */
export function isSameRepository(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const TAG = /^bxw-[0-9a-f]{12}-pr-\d+$/;

/**
 * The tag that marks an instance: `bxw-`, 12 hexadecimal digits that stand for the repository, and
 * `-pr-<number>`; at most 30 characters.
 */
export function ownerTag({ repository, number }: Owner): string {
  const hash = createHash('sha256').update(repository.toLowerCase()).digest('hex');
  return `bxw-${hash.slice(0, 12)}-pr-${number}`;
}

/** A tag has the form of an owner's, whoever that is. */
export function isOwnerTag(tag: string): boolean {
  return TAG.test(tag);
}

/** The pull request of this repository that one of the tags names; `undefined` when none does. */
export function readTags(tags: readonly string[], repository: string): number | undefined {
  for (const tag of tags) {
    const number = Number(/-pr-([1-9]\d{0,9})$/.exec(tag)?.[1]);
    if (!Number.isNaN(number) && ownerTag({ repository, number }) === tag) return number;
  }
  return undefined;
}
