import { createHash } from 'node:crypto';
import { withoutEnd } from '../support/text.ts';

/** What a platform allows in a name. */
interface NameRules {
  /** Most characters. */
  readonly longest: number;
  /** Only lower-case letters, digits and inner hyphens, as in a DNS label. */
  readonly label: boolean;
}

/** A base that had to be changed ends in this: `-x` and 8 hexadecimal digits. */
const TAIL = /-x[0-9a-f]{8}$/;
const TAIL_LENGTH = 10;

/**
 * The name of a pull request's preview: `<base>-pr-<number>`. A base that the platform would not take is
 * shortened and spelt anew, with a hash of the original at its end; `-pr-<number>` is kept whole. A base that
 * merely looks like such a one is treated alike, so that two bases never share a name.
 */
export function previewName(base: string, number: number, { longest, label }: NameRules): string {
  const suffix = `-pr-${number}`;
  const room = longest - suffix.length;
  const spelt = label ? asLabel(base) : base;
  if (spelt === base && base.length <= room && !TAIL.test(base)) return base + suffix;
  const hash = createHash('sha256').update(base).digest('hex').slice(0, 8);
  return `${cut(spelt, room - TAIL_LENGTH) || 'preview'}-x${hash}${suffix}`;
}

function asLabel(text: string): string {
  const label = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, (run) => (/^-+$/.test(run) ? run : '-'))
    .replace(/^-+/, '');
  return withoutEnd(label, '-');
}

/** The beginning of a text, without half a character or a separator at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[-\s]+$/, '');
}
