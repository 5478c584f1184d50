/** Texts that are remembered, and how long they may be: the words of a list come again on every page. */
const MOST = 4_096;
const LONGEST = 512;

/** Remembers what a function made of the texts it was asked of last; what it costs in memory does not grow. */
export class Remembered {
  readonly #work: (text: string) => string;
  readonly #known = new Map<string, string>();

  constructor(work: (text: string) => string) {
    this.#work = work;
  }

  /** What the function makes of a text. */
  of(text: string): string {
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    const made = this.#work(text);
    if (text.length > LONGEST) return made;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }

  /** The function makes something else of texts from now on. */
  forget(): void {
    this.#known.clear();
  }
}
