import type { Folded } from './fold.ts';

/** The shortest window, in units. */
export const SHORTEST = 6;

const FACTOR = 0x9e37_79b1 | 1;
/** `FACTOR` to the power of `SHORTEST - 1`: the weight of the unit that leaves a rolling hash. */
const OLDEST = power(FACTOR, SHORTEST - 1);
const LENGTHS = 13;

/**
 * The windows of all secrets: pieces of 6 to 12 units, each kept once. A text is compared with all of them in one
 * pass: a rolling hash of 6 units says where one may begin, and what is found by its hash is compared unit by unit.
 */
export class Windows {
  /** Units looked at so far: what the tests of its speed count. */
  steps = 0;
  #codes = new Uint16Array(1_024);
  #size = 0;
  #starts = new Int32Array(256);
  #lengths = new Uint8Array(256);
  #hashes = new Int32Array(256);
  #count = 0;
  /** Places of windows by their hash, 1 more than the place; 0 is free. */
  #slots = new Int32Array(1_024);
  /** A bit for the hash of the first 6 units of each window. */
  #heads = new Uint32Array(1_024);
  readonly #used = new Uint8Array(LENGTHS);
  #longest = 0;

  get empty(): boolean {
    return this.#count === 0;
  }

  /** Takes in windows of a row, each from its first unit to before its last. */
  add(row: Folded, windows: Iterable<readonly [start: number, end: number]>): void {
    const base = this.#size;
    this.#codes = room(this.#codes, base + row.length);
    this.#codes.set(row.codes.subarray(0, row.length), base);
    this.#size += row.length;
    for (const [start, end] of windows) this.#keep(base + start, end - start);
  }

  /** Calls `found` with the first unit and the one after the last of every window in the row. */
  find({ codes, length }: Folded, found: (start: number, end: number) => void): void {
    if (this.#count === 0 || length < SHORTEST) return;
    const heads = this.#heads;
    const shift = 32 - Math.log2(heads.length * 32);
    let hash = hashOf(codes, 0, SHORTEST);
    for (let at = 0; ; at += 1) {
      const bit = Math.imul(hash, FACTOR) >>> shift;
      if (((heads[bit >>> 5] as number) >>> (bit & 31)) & 1) {
        const longest = this.#longestAt(codes, at, length, hash);
        if (longest > 0) found(at, at + longest);
      }
      const next = at + SHORTEST;
      if (next >= length) break;
      const left = hash - Math.imul(codes[at] as number, OLDEST);
      hash = (Math.imul(left, FACTOR) + (codes[next] as number)) | 0;
    }
    this.steps += length;
  }

  #longestAt(codes: Uint16Array, at: number, end: number, first: number): number {
    let longest = 0;
    let hash = first;
    for (let length = SHORTEST; ; length += 1) {
      this.steps += 1;
      if (this.#used[length] === 1 && this.#placeOf(codes, at, length, hash) >= 0) longest = length;
      if (length >= this.#longest || at + length >= end) return longest;
      hash = (Math.imul(hash, FACTOR) + (codes[at + length] as number)) | 0;
    }
  }

  /** The place of a window of this content; the complement of the free slot when there is none. */
  #placeOf(codes: Uint16Array, at: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(hash, length) & mask; ; slot = (slot + 1) & mask) {
      this.steps += 1;
      const place = (this.#slots[slot] as number) - 1;
      if (place < 0) return ~slot;
      if (this.#hashes[place] !== hash || this.#lengths[place] !== length) continue;
      if (this.#same(codes, at, this.#starts[place] as number, length)) return place;
    }
  }

  #same(codes: Uint16Array, at: number, start: number, length: number): boolean {
    let same = 0;
    while (same < length && codes[at + same] === this.#codes[start + same]) same += 1;
    this.steps += same;
    return same === length;
  }

  #keep(start: number, length: number): void {
    const hash = hashOf(this.#codes, start, length);
    if (this.#placeOf(this.#codes, start, length, hash) >= 0) return;
    const place = this.#count;
    this.#starts = room(this.#starts, place + 1);
    this.#lengths = room(this.#lengths, place + 1);
    this.#hashes = room(this.#hashes, place + 1);
    this.#starts[place] = start;
    this.#lengths[place] = length;
    this.#hashes[place] = hash;
    this.#count += 1;
    this.#used[length] = 1;
    this.#longest = Math.max(this.#longest, length);
    if (this.#count * 2 > this.#slots.length) this.#grow();
    else this.#enter(place);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    // Few bits are set, and all of them fit into a processor's own memory.
    this.#heads = new Uint32Array(this.#slots.length / 4);
    for (let place = 0; place < this.#count; place += 1) this.#enter(place);
  }

  #enter(place: number): void {
    const start = this.#starts[place] as number;
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#hashes[place] as number, this.#lengths[place] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place + 1;
    const bits = Math.log2(this.#heads.length * 32);
    const bit = Math.imul(hashOf(this.#codes, start, SHORTEST), FACTOR) >>> (32 - bits);
    this.#heads[bit >>> 5] = (this.#heads[bit >>> 5] as number) | (1 << (bit & 31));
  }
}

/** The hash is kept as a signed number of 32 bits, as `Int32Array` gives it back. */
function hashOf(codes: Uint16Array, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at += 1)
    hash = (Math.imul(hash, FACTOR) + (codes[at] as number)) | 0;
  return hash;
}

function slotOf(hash: number, length: number): number {
  const mixed = Math.imul(hash ^ Math.imul(length, 0x85eb_ca6b), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let times = 0; times < exponent; times += 1) result = Math.imul(result, base);
  return result;
}

function room<T extends Uint16Array | Int32Array | Uint8Array>(array: T, size: number): T {
  if (size <= array.length) return array;
  const wider = new (array.constructor as new (length: number) => T)(Math.max(size, array.length * 2));
  wider.set(array);
  return wider;
}
