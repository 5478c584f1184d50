import { type Kind, Unfit } from './kind.ts';

/** Rules for a line of text. */
interface TextRules {
  /** Longest text taken, in characters; 255 unless told. */
  readonly max?: number;
  /** What the text must look like, with the sentence that says so. */
  readonly matches?: { readonly pattern: RegExp; readonly rule: string };
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** One line of text without control characters. */
export function text({ max = 255, matches }: TextRules = {}): Kind<string> {
  return {
    name: 'text',
    accepts: matches?.rule ?? 'one line of text',
    parse: (value) => {
      if (CONTROL.test(value)) throw new Unfit('must be one line without control characters');
      if (value.length > max)
        throw new Unfit(`is ${value.length} characters long; at most ${max} are allowed`);
      if (matches && !matches.pattern.test(value)) throw new Unfit(`must be ${matches.rule}`);
      return value;
    },
  };
}

/** The path of a file or folder to be made. `~` and `$HOME` are a shell's words, and no shell reads an input. */
export function place(max: number): Kind<string> {
  return text({
    max,
    matches: {
      pattern: /^(?!~(?:[\\/]|$))(?!.*\$\{?[A-Za-z_])/,
      rule: 'a path without `~` and `$NAME`, which no shell replaces here',
    },
  });
}

/** An id as platforms hand them out: letters, digits, `-`, `_`, `.` and `:`; it becomes part of a URL's path. */
export function id(): Kind<string> {
  return text({
    max: 128,
    matches: {
      pattern: /^(?!\.+$)[A-Za-z0-9][A-Za-z0-9._:-]*$/,
      rule: 'an id: letters, digits, `-`, `_`, `.` or `:`, beginning with a letter or digit',
    },
  });
}

/** An e-mail address, checked for its shape only. */
export function email(): Kind<string> {
  return text({
    max: 254,
    matches: { pattern: /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, rule: 'an e-mail address' },
  });
}

/** A whole number within bounds. */
export function count({ min = 0, max }: { readonly min?: number; readonly max: number }): Kind<number> {
  return {
    name: 'number',
    accepts: `a whole number from ${min} to ${max}`,
    actionType: { type: 'integer' },
    parse: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= min && number <= max)) throw new Unfit(`must be a whole number from ${min} to ${max}`);
      return number;
    },
  };
}
