/*
 * Every way in which a reader could read a text, made with what every program has at hand, and with nothing of ours:
 * both must not share a mistake.
 */

/** How deep spellings are undone; a product that is told "twice" is tried with one more. */
const DEEPEST = 3;

/** Enough for everything a step says; a text that unfolds without end is not worth more. */
const MOST = 400;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  bsol: '\\',
  plus: '+',
  equals: '=',
  percnt: '%',
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
};

const point = (digits: string, base: number): string => {
  const value = Number.parseInt(digits, base);
  return value <= 0x10_ffff ? String.fromCodePoint(value) : '';
};

const DECODERS: readonly ((text: string) => readonly string[])[] = [
  (text) => [
    text
      .replace(/\\+u([0-9a-f]{4})/gi, (_all, digits: string) => point(digits, 16))
      .replace(/\\+x([0-9a-f]{2})/gi, (_all, digits: string) => point(digits, 16))
      .replace(/\\+[nrtbf]/g, '\n')
      .replace(/\\+([/"'\\])/g, '$1'),
  ],
  (text) => [
    bytesAsText(
      text.replace(/%([0-9a-f]{2})/gi, (_all, digits: string) => point(digits, 16)),
      text,
    ),
  ],
  (text) => [
    text
      .replace(/&#(\d{1,8});/g, (_all, digits: string) => point(digits, 10))
      .replace(/&#x([0-9a-f]{1,7});/gi, (_all, digits: string) => point(digits, 16))
      .replace(/&([a-z]+);/g, (all, name: string) => NAMED[name] ?? all),
  ],
  (text) => [asUtf8(text)],
  (text) => [0, 1, 2, 3].map((skip) => letters(text, /[A-Za-z0-9+/_-]{8,}/g, skip, 'base64')),
  (text) => [0, 1].map((skip) => letters(text, /[0-9a-f]{12,}/gi, skip, 'hex')),
];

/** The text itself, and all that it says when it is decoded, once and again. */
export function readings(text: string): ReadonlySet<string> {
  const found = new Set([text]);
  let last: readonly string[] = [text];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next: string[] = [];
    for (const one of last) {
      for (const read of DECODERS.flatMap((decode) => decode(one))) {
        if (read.length < 6 || found.has(read) || found.size > MOST) continue;
        found.add(read);
        next.push(read);
      }
    }
    last = next;
  }
  return found;
}

/** What is left of a text when all that comes and goes is taken out of it. */
export function squeezed(text: string): string {
  return text.normalize('NFD').replace(/[\s\p{M}\p{Cc}\p{Cf}"'`“”‘’„‚«»+\\]/gu, '');
}

function bytesAsText(decoded: string, before: string): string {
  return decoded === before ? before : asUtf8(decoded);
}

/** Runs of Latin-1 that are UTF-8, read as what they are. */
function asUtf8(text: string): string {
  return text.replace(/[\u0080-\u00ff]{2,}/g, (run) => {
    const read = Buffer.from(run, 'latin1').toString('utf8');
    return read.includes('\ufffd') ? run : read;
  });
}

/** The texts that rows of letters hold when they are read from their letter `skip` on; the rows may be wrapped. */
function letters(text: string, rows: RegExp, skip: number, encoding: 'base64' | 'hex'): string {
  return [text, text.replace(/\s+/g, '')]
    .flatMap((one) => one.match(rows) ?? [])
    .map((row) => Buffer.from(row.slice(skip), encoding))
    .map((bytes) => (bytes.includes(0x25) ? bytes.toString('latin1') : bytes.toString('utf8')))
    .filter((read) => /[ -~]{6}/.test(read))
    .join('¦');
}
