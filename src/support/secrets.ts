/** Shortest line or form of a secret that is masked by itself; shorter ones would blank harmless text. */
const SHORTEST_PIECE = 8;

/** A secret shorter than this is no secret, and masking it would blank every log. */
const SHORTEST_SECRET = 4;

/** What stands in a printed text where a secret was. */
const MASK = '***';

/**
 * Every secret of the process. A secret is added the moment it exists, before anything else is printed;
 * whoever prints or sends text to people runs it through `redact` first.
 */
export class Secrets {
  readonly #forms = new Set<string>();
  readonly #announce: (form: string) => void;

  /** `announce` is called once for every new form to be masked (the runner's `add-mask`). */
  constructor(announce: (form: string) => void = () => undefined) {
    this.#announce = announce;
  }

  /**
   * Registers a secret: its text, each line of 8 characters or more (PEM header lines apart), and the
   * base64, JSON-escaped and URL-encoded forms of it. Text of less than 4 characters is ignored.
   */
  add(secret: string): void {
    for (const form of formsOf(secret)) {
      if (this.#forms.has(form)) continue;
      this.#forms.add(form);
      this.#announce(form);
    }
  }

  /** The text with every known form of every secret replaced by `***`. */
  redact(text: string): string {
    let clean = text;
    for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) {
      if (clean.includes(form)) clean = clean.replaceAll(form, MASK);
    }
    return clean;
  }
}

function formsOf(secret: string): Set<string> {
  const whole = secret.trim();
  const forms = new Set<string>();
  if (whole.length < SHORTEST_SECRET) return forms;
  // A PEM may be written in one line, with `\n` for its line breaks; what the platform echoes has real ones.
  const breaks = whole.includes('-----BEGIN') ? /(?:[\r\n]|\\r|\\n)+/ : /[\r\n]+/;
  const lines = whole.split(breaks).map((line) => line.trim());
  const pieces = lines.length === 1 ? lines : lines.filter(isMaskableLine);
  for (const piece of pieces) {
    forms.add(piece);
    if (piece.length >= SHORTEST_PIECE) for (const form of encodings(piece)) forms.add(form);
  }
  if (lines.length > 1) for (const form of encodings(whole)) forms.add(form);
  return forms;
}

/** PEM header lines are public and would blank half a log. */
function isMaskableLine(line: string): boolean {
  return line.length >= SHORTEST_PIECE && !line.startsWith('-----');
}

function encodings(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = bytes.toString('base64');
  return [
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed()),
  ].filter((form) => form.length >= SHORTEST_PIECE && form !== text);
}
