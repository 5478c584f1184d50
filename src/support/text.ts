/** Longest piece of foreign text that is ever printed; the rest is cut with an ellipsis. */
export const MAX_TEXT = 500;

/** C0, C1, DEL, bidirectional controls, zero-width characters, line and paragraph separators, BOM. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Makes text that came from a server or a user fit to stand on one line: control, bidirectional and invisible
 * characters become a space, runs of spaces collapse. It stays as long as it is, since nothing is cut before its
 * secrets are out (`Secrets.printable`). Workflow commands are the log's business (`action/log.ts`), markup the
 * reports' (`reporting/markdown.ts`).
 */
export function asLine(value: unknown): string {
  return textOf(value).replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim().toWellFormed();
}

/** The same, cut with an ellipsis: for a text whose secrets are out. */
export function oneLine(value: unknown, max: number = MAX_TEXT): string {
  const text = textOf(value);
  const start = text.length > max * 4 ? text.slice(0, max * 4) : text;
  const clean = asLine(start);
  return clean.length > max || start !== text ? `${clean.slice(0, max - 1).toWellFormed()}…` : clean;
}

/** What came from outside as text: JSON of what is none, nothing for what is not there. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '(unprintable)';
  }
}

/**
 * A text without the characters of `letters` at its end. A pattern such as `/,+$/` tries every comma of the text as the
 * first of the last ones, and then all behind it: a mebibyte of them takes minutes.
 */
export function withoutEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What percent signs stand for; the text itself where they stand for nothing. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `2` and `container` to `2 containers`; regular plurals only. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Joins words as prose: `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** The text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
