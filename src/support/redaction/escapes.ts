import { backslashAt, backslashDepth } from './backslash.ts';
import { ENTITIES } from './entities.ts';
import type { FoldedText } from './fold.ts';
import type { Units } from './units.ts';
import { utf8Length, utf8Point } from './utf8.ts';

/** The longest escape in units: `&` and a name of HTML, or a number with zeros before it. */
const REACH = 34;
const LONGEST_ENTITY = REACH - 2;

const ASCII = 0x80;
const LAST_POINT = 0x10_ffff;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const CLOSING_BRACE = 0x7d;
const SPACE = 0x20;

/** Stand after a backslash for white space: `\n`. */
const BLANKS = setOf('nrtbfv');
const BEGINNINGS = setOf('%&');
const ENDINGS = setOf('0123456789abcdefABCDEFnrtv;}');
const PASSED_OVER = setOf('\t\n\v\f\r "\'`');

/** What a unit of ASCII may do: nothing, end an escape, be passed over, or more than that. */
const [PLAIN, END, BLANK, SPECIAL] = [0, 1, 2, 3];
const ROLES = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (BEGINNINGS[code] === 1 || code === BACKSLASH) return SPECIAL;
  if (PASSED_OVER[code] === 1) return BLANK;
  return ENDINGS[code] === 1 ? END : PLAIN;
});

/** Escapes of hexadecimal digits: what they begin with, and how many digits there are. */
const HEXADECIMAL = (
  [
    ['%', 2],
    ['\\x', 2],
    ['\\u', 4],
    ['%u', 4],
    ['\\U', 8],
  ] as const
).map(([lead, digits]) => ({ digits, first: lead.charCodeAt(0), second: lead.charCodeAt(1) || 0 }));

/**
 * Undoes the escapes of JSON, programs, addresses and HTML, and UTF-8 that was read as Latin-1, in one pass and
 * however deep they are nested: what was escaped takes its place at once, and may itself end another escape. True
 * when there was any. `units` and `out` are different rows.
 */
export function undoEscapes(units: Units, { passesOver }: FoldedText, out: Units): boolean {
  out.reset(units.length + 2);
  const reader = new EscapeReader(out, passesOver);
  const { codes, from, to, length } = units;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    const role = code < ASCII ? (ROLES[code] as number) : SPECIAL;
    if (role === BLANK && passesOver) continue;
    if (role === PLAIN || (role === END && out.length - reader.begun > REACH)) {
      out.add(code, from[at] as number, to[at] as number);
    } else reader.take(code, from[at] as number, to[at] as number);
  }
  return reader.undone;
}

/** The value of a hexadecimal digit; -1 for another unit. */
export function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

/** Writes units one by one into a row, whose end is always free of escapes. */
class EscapeReader {
  undone = false;
  readonly #out: Units;
  readonly #passesOver: boolean;
  /** Where in the row the last escape may have begun. */
  begun = -2 * REACH;
  /** What the escape that was found stands for. */
  #value = 0;

  constructor(out: Units, passesOver: boolean) {
    this.#out = out;
    this.#passesOver = passesOver;
  }

  take(first: number, start: number, to: number): void {
    const out = this.#out;
    let code = first;
    let from = start;
    for (;;) {
      if (code < ASCII && this.#passesOver && PASSED_OVER[code] === 1) return;
      const units = code < ASCII ? this.#ended(code) : this.#utf8(code);
      if (units === 0) break;
      out.length -= units;
      from = out.from[out.length] as number;
      code = this.#value;
      this.undone = true;
      // What stands before may be an escape that comes to its end only now.
      this.begun = out.length - 1;
    }
    this.#write(code, from, to);
  }

  #write(code: number, from: number, to: number): void {
    const out = this.#out;
    const slashes = backslashDepth(code) >= 0;
    if (slashes && out.length > 0 && out.codes[out.length - 1] === code) {
      // A pair of backslashes is one, and so is a pair of pairs.
      out.to[out.length - 1] = to;
      return;
    }
    if (slashes || (code < ASCII && BEGINNINGS[code] === 1)) this.begun = out.length;
    if (code <= 0xffff) out.add(code, from, to);
    else for (const unit of String.fromCodePoint(code).split('')) out.add(unit.charCodeAt(0), from, to);
  }

  /** How many units before this one make an escape together with it; 0 for none. */
  #ended(code: number): number {
    const { codes, length } = this.#out;
    if (length - this.begun > REACH || length === 0 || ENDINGS[code] !== 1) return 0;
    if (code === SEMICOLON) return this.#entity();
    if (code === CLOSING_BRACE) return this.#braces();
    if (BLANKS[code] === 1 && backslashDepth(codes[length - 1] as number) >= 0) return this.#found(1, SPACE);
    return hexValue(code) < 0 ? 0 : this.#hexadecimal(code);
  }

  #utf8(code: number): number {
    const units = utf8Length(this.#out, code);
    return units === 0 ? 0 : this.#found(units, utf8Point(this.#out, code, units));
  }

  /** `%2f`, `\x2f`, `\u002f`, `%u002f`, `\U0000002f`. */
  #hexadecimal(last: number): number {
    const { codes, length } = this.#out;
    for (const { digits, first, second } of HEXADECIMAL) {
      const end = length - digits;
      const start = second === 0 ? end : end - 1;
      if (start < 0 || (second !== 0 && codes[end] !== second)) continue;
      const lead = codes[start] as number;
      const depth = backslashDepth(lead);
      if (first === BACKSLASH ? depth < 0 : lead !== first) continue;
      const value = this.#digits(end + 1, length, 16);
      if (value >= 0) return this.#found(length - start, value * 16 + hexValue(last), depth + 1);
    }
    return 0;
  }

  /** `\u{2f}` */
  #braces(): number {
    const { codes, length } = this.#out;
    for (let at = length - 1; at >= 2 && at > length - 9; at -= 1) {
      if (codes[at] !== 0x7b) continue;
      const depth = codes[at - 1] === 0x75 ? backslashDepth(codes[at - 2] as number) : -1;
      return depth < 0 ? 0 : this.#found(length - at + 2, this.#digits(at + 1, length, 16), depth + 1);
    }
    return 0;
  }

  /** `&#47;`, `&#x2f;`, `&sol;` */
  #entity(): number {
    const { codes, length } = this.#out;
    const first = Math.max(0, length - LONGEST_ENTITY);
    let at = length - 1;
    while (at >= first && codes[at] !== AMPERSAND) at -= 1;
    if (at < first || at === length - 1) return 0;
    const name = String.fromCharCode(...codes.subarray(at + 1, length));
    const value = name.startsWith('#') ? this.#numbered(name, at + 2) : (ENTITIES.get(name) ?? -1);
    return this.#found(length - at, value);
  }

  #numbered(name: string, at: number): number {
    const { length } = this.#out;
    const hexadecimal = /^#x/i.test(name);
    return hexadecimal ? this.#digits(at + 1, length, 16) : this.#digits(at, length, 10);
  }

  /** The number that stands from `at` to `end`; -1 for none. */
  #digits(at: number, end: number, base: number): number {
    let value = at < end ? 0 : -1;
    for (let next = at; next < end && value >= 0; next += 1) {
      const digit = hexValue(this.#out.codes[next] as number);
      value = digit < 0 || digit >= base || value > LAST_POINT ? -1 : value * base + digit;
    }
    return value;
  }

  /** `depth` is that of the escape, should it be one of a backslash. */
  #found(units: number, value: number, depth = 1): number {
    if (value < 0 || value > LAST_POINT) return 0;
    this.#value = value === BACKSLASH ? backslashAt(Math.max(1, depth)) : value;
    return units;
  }
}

function setOf(letters: string): Uint8Array {
  const set = new Uint8Array(ASCII);
  for (const letter of letters) set[letter.charCodeAt(0)] = 1;
  return set;
}
