import { undoEscapes } from './escapes.ts';
import { Folded, loose, strict } from './fold.ts';
import { base64, bytesIn, hex } from './layers.ts';
import { spaceIn } from './letters.ts';
import type { Needles } from './needles.ts';
import { Units } from './units.ts';

/** A text is read in pieces of so many characters, which begin this far before the end of the one before. */
const PIECE = 131_072;
const OVERLAP = 4_096;

/** How deep bytes may be written as letters: a kubeconfig's base64 in another base64. */
const DEEPEST = 2;

/** A part of a text, from its first character to before its last. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** The rows that a level of letters is read into, used again for every text. */
interface Rows {
  readonly written: Units;
  readonly undone: Units;
}

const levels: readonly Rows[] = Array.from({ length: DEEPEST + 1 }, () => ({
  written: new Units(),
  undone: new Units(),
}));
const apart = new Units();
const folded = new Folded();

/** The parts of a text that show a run of a secret, in order; they do not touch. */
export function regionsOf(text: string, needles: readonly Needles[]): readonly Region[] {
  const found: Region[] = [];
  const sought = needles.filter((one) => !one.empty);
  if (sought.length === 0) return found;
  for (let start = 0; start < text.length; start += PIECE - OVERLAP) {
    const end = Math.min(text.length, start + PIECE);
    (levels[0] as Rows).written.read(text, start, end);
    search(0, sought, (from, to) => void found.push({ from, to }));
    if (end === text.length) break;
  }
  return joined(found);
}

type Found = (from: number, to: number) => void;

/** Looks through the row that a level was given, and through the bytes that are written in its letters. */
function search(depth: number, needles: readonly Needles[], found: Found): void {
  const { written, undone } = levels[depth] as Rows;
  if (undoEscapes(written, loose, undone)) compare(folded.read(written, loose), 'loose', needles, found);
  compare(folded.read(undone, loose), 'loose', needles, found);
  if (needles.some((one) => !one.strict.empty)) {
    undoEscapes(written, strict, apart);
    compare(folded.read(apart, strict), 'strict', needles, found);
  }
  const next = levels[depth + 1];
  if (!next) return;
  const wide = needles.some((one) => one.wide);
  const space = spaceIn(undone);
  for (const layer of space > 0 ? [base64, { ...base64, space }, hex] : [base64, hex]) {
    bytesIn(undone, { layer, wide }, next.written);
    if (next.written.length > 0) search(depth + 1, needles, found);
  }
}

function compare(row: Folded, how: 'loose' | 'strict', needles: readonly Needles[], found: Found): void {
  for (const one of needles) one[how].find(row, (start, end) => found(row.from(start), row.to(end - 1)));
}

function joined(regions: Region[]): readonly Region[] {
  const sorted = regions.sort((a, b) => a.from - b.from);
  const apart: Region[] = [];
  for (const region of sorted) {
    const last = apart.at(-1);
    if (last && region.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, region.to) };
    else apart.push(region);
  }
  return apart;
}
