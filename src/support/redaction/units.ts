/**
 * A text as a row of units: what each stands for (a UTF-16 code unit, or a byte), and from where to where in the
 * text it was read. Kept in typed arrays, and used again and again: redaction runs over every line of a step.
 */
export class Units {
  codes = new Uint16Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);
  length = 0;

  /** Empties the row and makes sure that `capacity` units fit. */
  reset(capacity: number): this {
    this.length = 0;
    if (capacity <= this.codes.length) return this;
    const size = Math.max(capacity, this.codes.length * 2);
    this.codes = new Uint16Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    return this;
  }

  /** Makes sure that so many more units fit, and keeps those that are there. */
  room(more: number): void {
    if (this.length + more <= this.codes.length) return;
    const { codes, from, to, length } = this;
    this.reset(length + more);
    this.codes.set(codes);
    this.from.set(from);
    this.to.set(to);
    this.length = length;
  }

  /** Appends a unit; there must be room for it. */
  add(code: number, from: number, to: number): void {
    const at = this.length;
    this.codes[at] = code;
    this.from[at] = from;
    this.to[at] = to;
    this.length = at + 1;
  }

  /** Fills the row with a piece of a text as it is written. */
  read(text: string, start = 0, end: number = text.length): this {
    this.reset(end - start);
    for (let at = start; at < end; at += 1) this.add(text.charCodeAt(at), at, at + 1);
    return this;
  }
}
