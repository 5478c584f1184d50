/** What is left behind if the step ends now, by key, and what of it may have changed by a request without an answer. */
export class Remains {
  readonly #left = new Map<string, string>();
  /** What was said of each before. */
  readonly #before = new Map<string, string | undefined>();
  readonly #asked = new Set<string>();

  /** For people. */
  get all(): readonly string[] {
    return [...this.#left.values()];
  }

  /** What requests were to do of which no answer tells whether they were applied. */
  get doubtful(): readonly string[] {
    return [...this.#asked].map((key) => this.#left.get(key) ?? key);
  }

  of(key: string): string | undefined {
    return this.#left.get(key);
  }

  leave(key: string, said: string): void {
    if (said !== this.#left.get(key)) this.#before.set(key, this.#left.get(key));
    this.#left.set(key, said);
  }

  ask(key: string): void {
    this.#asked.add(key);
  }

  answered(key: string): void {
    this.#asked.delete(key);
  }

  unwritten(key: string): void {
    this.#asked.delete(key);
    const before = this.#before.get(key);
    if (before === undefined) this.#left.delete(key);
    else this.#left.set(key, before);
  }

  gone(key: string): void {
    this.#asked.delete(key);
    this.#left.delete(key);
    this.#before.delete(key);
  }
}
