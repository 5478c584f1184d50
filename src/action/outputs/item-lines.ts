import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { ActionError } from '../../contract/result/errors.ts';
import { codeOf } from '../../support/error-code.ts';

/** Characters that are written at once. */
const CHUNK = 262_144;

/**
 * A JSON list in a file, an item a line. It has another name until it is whole, so that half a list is never taken
 * for one. Throws an `ActionError` when it cannot be written.
 */
export class ItemLines {
  readonly path: string;
  readonly #part: string;
  readonly #file: number;
  #waiting = '[';
  #items = 0;

  constructor(path: string) {
    this.path = path;
    this.#part = `${path}.part`;
    this.#file = attempt(path, () => openSync(this.#part, 'wx', 0o600));
  }

  /** Takes one more item, as JSON without a line break. */
  add(json: string): void {
    this.#waiting += this.#items === 0 ? json : `,\n${json}`;
    this.#items += 1;
    if (this.#waiting.length > CHUNK) this.#write();
  }

  /** The list is whole. */
  end(): void {
    this.#waiting += ']';
    this.#write();
    attempt(this.path, () => {
      closeSync(this.#file);
      renameSync(this.#part, this.path);
    });
  }

  /** Takes away what was written; not to be used after that. */
  remove(): void {
    closeSync(this.#file);
    rmSync(this.#part, { force: true });
  }

  #write(): void {
    const text = this.#waiting;
    this.#waiting = '';
    attempt(this.path, () => writeFileSync(this.#file, text));
  }
}

/** The items of a file that `ItemLines` wrote, as JSON, one after the other. */
export function* itemsIn(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(CHUNK);
    // The list begins with a bracket; after that each item stands before one character of the list.
    let rest = '';
    let skip = 1;
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const text = decoder.write(bytes.subarray(0, read));
      const lines = (rest + text.slice(skip)).split('\n');
      skip = 0;
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.slice(0, -1);
    }
    yield rest.slice(0, -1);
  } finally {
    closeSync(file);
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error) || 'unknown reason';
    throw new ActionError(`The list cannot be written to ${path} (${code}).`, {
      title: 'The list could not be written',
      next: 'Look whether the disk of the runner is full and RUNNER_TEMP can be written, then run the step again.',
      cause: error,
    });
  }
}
