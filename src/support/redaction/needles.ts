import { backslashDepth } from './backslash.ts';
import { undoEscapes } from './escapes.ts';
import { Folded, loose, strict } from './fold.ts';
import { PUBLIC_LINES } from './pem-lines.ts';
import { Units } from './units.ts';
import { SHORTEST, Windows } from './windows.ts';

/** As much of a secret is never shown, in characters; of a shorter secret, the whole. */
const RUN = 12;

/** Fewer different letters than this, between much white space, say nothing. */
const FEWEST_IN_SPACE = 3;

const ASCII = 0x80;

/** A piece that may be in another case: what is hexadecimal is written in both. */
const HEXADECIMAL = /[0-9a-f]{12}|[0-9A-F]{12}/;

type Window = readonly [start: number, end: number];

const written = new Units();
const undone = new Units();
const folded = new Folded();

/** What is looked for: the runs of all secrets. */
export class Needles {
  /** Compared without what comes and goes. */
  readonly loose = new Windows();
  /** Runs that are little but white space and the like. */
  readonly strict = new Windows();
  readonly #known = new Set<string>();
  #wide = false;

  /** Some secret has characters beyond ASCII. */
  get wide(): boolean {
    return this.#wide;
  }

  get empty(): boolean {
    return this.loose.empty && this.strict.empty;
  }

  /** How many secrets are looked for. */
  get size(): number {
    return this.#known.size;
  }

  /** Takes a secret in, all of its runs; one of fewer than 6 characters is not looked for. True when it is new. */
  add(secret: string): boolean {
    if (secret.length < SHORTEST || this.#known.has(secret)) return false;
    this.#known.add(secret);
    for (const piece of piecesOf(secret)) if (piece.length >= SHORTEST) this.#addPiece(piece);
    return true;
  }

  #addPiece(piece: string): void {
    written.read(piece);
    // As it is written, for a run that begins within an escape; and as it is meant.
    if (undoEscapes(written, loose, undone)) this.#addRow(written, piece.length);
    this.#addRow(undone, piece.length);
    undoEscapes(written, strict, undone);
    const row = folded.read(undone, strict);
    this.strict.add(row, sparse(row));
  }

  #addRow(units: Units, length: number): void {
    const row = folded.read(units, loose);
    this.#wide ||= units.codes
      .subarray(0, units.length)
      .some((code) => code >= ASCII && backslashDepth(code) < 0);
    this.loose.add(row, runs(row, length));
  }
}

/** The units of every 12 characters of a piece of `length` characters. */
function runs(row: Folded, length: number): readonly Window[] {
  const places = placesOf(row);
  const last = places[row.length - 1] ?? -1;
  const total = last + 1 + length - (row.length > 0 ? row.to(row.length - 1) : 0);
  const changes = changesOf(row);
  const uniform = changes[row.length - 1] === 0;
  const found: Window[] = [];
  let start = 0;
  let end = 0;
  for (let from = 0; from <= Math.max(0, total - RUN); from += 1) {
    const [before, after] = [start, end];
    while (start < row.length && (places[start] as number) < from) start += 1;
    while (end < row.length && (places[end] as number) < from + RUN) end += 1;
    if ((start === before && end === after) || end - start < SHORTEST) continue;
    // One letter again and again says nothing of a secret, unless there is nothing else in it.
    if (uniform || (changes[end - 1] as number) > start) found.push([start, end]);
  }
  return found;
}

/** For each unit, where the last one stands that is not like the one before it. */
function changesOf({ codes, length }: Folded): Int32Array {
  const changes = new Int32Array(length);
  for (let at = 1; at < length; at += 1) {
    changes[at] = codes[at] === codes[at - 1] ? (changes[at - 1] as number) : at;
  }
  return changes;
}

/** Where each unit stands in the piece, an escape counted as one character. */
function placesOf(row: Folded): Int32Array {
  const places = new Int32Array(row.length);
  let place = row.length > 0 ? row.from(0) : 0;
  for (let at = 0; at < row.length; at += 1) {
    if (at > 0) place += 1 + row.from(at) - row.to(at - 1);
    places[at] = place;
  }
  return places;
}

/** The runs of 12 units, or the whole of a shorter row, that have too few letters to be compared without the rest. */
function sparse({ codes, length }: Folded): readonly Window[] {
  const found: Window[] = [];
  const size = Math.min(RUN, length);
  if (size < SHORTEST) return found;
  const isLetter = (at: number): number => (loose.fold(codes[at] as number) === 0 ? 0 : 1);
  let letters = 0;
  for (let end = 1; end <= length; end += 1) {
    letters += isLetter(end - 1) - (end > size ? isLetter(end - 1 - size) : 0);
    if (end < size || letters === 0 || letters >= SHORTEST) continue;
    const start = end - size;
    const different = new Set(codes.subarray(start, end).filter((code) => loose.fold(code) !== 0)).size;
    if (size === length || different >= FEWEST_IN_SPACE) found.push([start, end]);
  }
  return found;
}

/** The parts of a secret that are secret, in every case in which they may be written. */
function piecesOf(secret: string): readonly string[] {
  // ElasticBox gives asterisks in place of a password.
  if (/^\**$/.test(secret)) return [];
  const pieces = secret.split(PUBLIC_LINES).map((piece) => piece.trim());
  return pieces.flatMap((piece) =>
    HEXADECIMAL.test(piece) ? [...new Set([piece, piece.toLowerCase(), piece.toUpperCase()])] : [piece],
  );
}
