import { linesOf, masksOf } from './redaction/masks.ts';
import { Needles } from './redaction/needles.ts';
import { redactText, redactWhole, type WholeSecret } from './redaction/redact.ts';
import { SHORTEST } from './redaction/windows.ts';
import { Remembered } from './remembered.ts';
import { oneLine, textOf } from './text.ts';

/** Makes what came from outside fit to be shown: `max` is the longest text, in characters. */
export type Printable = (value: unknown, max?: number) => string;

/** A shorter part of a secret, in characters, is shared by chance. */
const RUN = 12;

/** An identifier may look much like another; one that is a token but for some characters is that token, cut. */
const MOST_OF_IT = 3 / 4;

/**
 * Every secret of the process. A secret is taken in the moment it exists, before anything else is printed; whoever
 * shows text that came from outside makes it `printable`, and nothing else.
 */
export class Secrets {
  readonly #masked = new Needles();
  readonly #hidden = new Needles();
  readonly #wholes: WholeSecret[] = [];
  /** No shorter text can hold a whole secret, in any spelling. */
  #shortest = Number.POSITIVE_INFINITY;
  readonly #announced = new Set<string>();
  readonly #redacted = new Remembered((text) => redactText(text, [this.#masked, this.#hidden]));
  readonly #exact = new Remembered((text) => redactWhole(text, this.#wholes, this.#masked));
  readonly #announce: (mask: string) => void;

  /** `announce` is called once for every text that the runner has to mask (`add-mask`). */
  constructor(announce: (mask: string) => void = () => undefined) {
    this.#announce = announce;
  }

  /** Takes in what later steps could print: the runner masks it, and no text, output or file shows it. */
  add(secret: string): void {
    if (this.#masked.add(secret.trim())) {
      this.#addWhole(secret.trim());
      this.#forget();
    }
    for (const mask of masksOf(secret)) {
      if (this.#announced.has(mask)) continue;
      this.#announced.add(mask);
      this.#announce(mask);
    }
  }

  /**
   * Takes in what no text may show, but what is no secret of the job: the values of `env` and of Password variables,
   * a proxy's password. The runner is not told of it: it would blank every word that looks like it.
   */
  hide(value: string): void {
    if (this.#hidden.add(value.trim())) this.#forget();
  }

  /** How many are known; what was redacted when there were fewer may show one that came later. */
  get size(): number {
    return this.#masked.size + this.#hidden.size;
  }

  /** The text with `***` for every secret in it, in whatever spelling. */
  redact(text: string): string {
    return text.length < SHORTEST ? text : this.#redacted.of(text);
  }

  /**
   * The same for a text that is set exactly, such as the id of a resource: only what the runner masks is redacted, and
   * that as a whole or most of it. An id may share a run of characters with a token and is no less an id.
   */
  redactMasked(text: string): string {
    return text.length < this.#shortest ? text : this.#exact.of(text);
  }

  #forget(): void {
    this.#redacted.forget();
    this.#exact.forget();
  }

  #addWhole(secret: string): void {
    const lengths = linesOf(secret).map((line) => line.replace(/\s/g, '').length);
    if (lengths.length === 0) return;
    const needles = new Needles();
    needles.add(secret);
    const shortest = Math.min(...lengths);
    const length = Math.min(shortest, Math.max(RUN, Math.ceil(shortest * MOST_OF_IT)));
    this.#wholes.push({ needles, length });
    this.#shortest = Math.min(this.#shortest, length);
  }

  /** The lines of a longer text, such as a log: it is redacted as a whole, since they may be wrapped. */
  printableLines(text: string): readonly string[] {
    const lines = this.redact(text).split(/[\r\n]+/);
    return lines.map((line) => oneLine(line)).filter((line) => line !== '');
  }

  /** The one way from an answer to a person: it is redacted, becomes one line, and then it is cut. */
  readonly printable: Printable = (value, max) => oneLine(this.redact(textOf(value)), max);
}
