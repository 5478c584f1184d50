import { backslashDepth } from './backslash.ts';
import type { Units } from './units.ts';

/** Stands for whatever is no letter of a layer. */
export const NO_LETTER = 0xff;

/** Stands for what is passed over between letters. */
export const PASSED_OVER = 0xfe;

const ASCII = 128;

/** The letters of a row, as what they are worth, and where in the row each stands. */
export class Letters {
  values = new Uint8Array(256);
  places = new Int32Array(256);
  length = 0;

  /** Reads the runs of `shortest` letters or more in a row; after each there is one `NO_LETTER`. */
  read({ codes, length }: Units, worth: Uint8Array, shortest: number): this {
    this.#reset(length + 1);
    const { values, places } = this;
    let count = 0;
    let run = 0;
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? (codes[at] as number) : NO_LETTER;
      const value = code < ASCII ? (worth[code] as number) : others(code);
      if (value === PASSED_OVER) continue;
      if (value !== NO_LETTER) {
        values[count] = value;
        places[count] = at;
        count += 1;
      } else if (count - run < shortest) count = run;
      else {
        values[count] = NO_LETTER;
        count += 1;
        run = count;
      }
    }
    this.length = count;
    return this;
  }

  #reset(capacity: number): void {
    if (capacity <= this.values.length) return;
    this.values = new Uint8Array(capacity);
    this.places = new Int32Array(capacity);
  }
}

function others(code: number): number {
  return backslashDepth(code) > 0 ? PASSED_OVER : NO_LETTER;
}
