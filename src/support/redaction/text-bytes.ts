import type { Units } from './units.ts';
import { SHORTEST } from './windows.ts';

/** Stands between two stretches of bytes; no text has it. */
const BETWEEN = 0xffff;

/** What a byte is in a text: of ASCII, inside a character of UTF-8, the first of so many, or none of these. */
const INSIDE = 1;
const NO_TEXT = 9;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return byte >= 0x20 || (byte >= 9 && byte <= 13) ? 0 : NO_TEXT;
  if (byte < 0xc0) return INSIDE;
  if (byte < 0xc2 || byte > 0xf4) return NO_TEXT;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
});

/** UTF-16 has one with every letter of ASCII. */
const ZERO = 0;

const NOISE = KINDS.map((kind, byte) => (kind === NO_TEXT && byte !== ZERO ? 1 : 0));

/** Whether one of three bytes is in no text. */
export function isNoise(bytes: number): boolean {
  return (
    ((NOISE[bytes & 0xff] as number) |
      (NOISE[(bytes >> 8) & 0xff] as number) |
      (NOISE[(bytes >> 16) & 0xff] as number)) !==
    0
  );
}

/** Keeps the stretches of bytes that can be text: ASCII, UTF-8, single characters of Latin-1, ASCII in UTF-16. */
export class TextBytes {
  readonly #out: Units;
  #start = 0;
  /** Bytes that the character of UTF-8 still lacks. */
  #lacking = 0;
  /** The byte before is not of ASCII, and stands alone. */
  #alone = false;

  constructor(out: Units) {
    this.#out = out;
  }

  add(byte: number, from: number, to: number): void {
    if (byte === ZERO) return;
    const kind = KINDS[byte] as number;
    if (kind === 0) {
      this.#lacking = 0;
      this.#alone = false;
    } else if (kind === INSIDE && this.#lacking > 0) {
      this.#lacking -= 1;
      this.#alone = false;
    } else if (kind === NO_TEXT || this.#lacking > 0 || this.#alone) {
      this.end();
      if (kind === NO_TEXT) return;
      this.#lacking = kind - 1;
    } else {
      this.#lacking = kind - 1;
      this.#alone = kind === INSIDE;
    }
    this.#out.add(byte, from, to);
  }

  /** Ends a stretch; one that is too short for a secret is taken away. */
  end(): void {
    const out = this.#out;
    if (out.length - this.#start < SHORTEST) out.length = this.#start;
    else {
      const last = out.to[out.length - 1] as number;
      out.add(BETWEEN, last, last);
    }
    this.#start = out.length;
    this.#lacking = 0;
    this.#alone = false;
  }
}
