/** Longest text that is read as PEM, in characters: many times the longest real chain. */
export const MAX_PEM_TEXT = 1024 * 1024;

/** Line ends of any kind, real or written out as `\n`, `\r\n` or (escaped twice) `\\n`. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]|\\{1,2}r\\{1,2}n|\\{1,2}[nr]/g;

/** Byte order marks and zero-width characters, which copying from a web page leaves behind. */
const INVISIBLE = /[\ufeff\u200b-\u200d\u2060]/g;

/**
 * Undoes what secret stores, shells and editors do to PEM text: byte order marks, CR line ends, line breaks
 * written as `\n`, quotes around it, indentation and non-breaking spaces. A backslash has no meaning inside
 * PEM, so undoing the escapes is never a guess. Takes time linear in the text's length; never throws.
 */
export function tidyPemText(text: string): string {
  return unquote(text.replace(INVISIBLE, '').trim()).replace(LINE_ENDS, '\n').trim();
}

/** Removes one pair of equal quotes around the whole text; base64 has no quotes, so a lone one goes too. */
function unquote(text: string): string {
  const start = /^["'`]/.test(text) ? 1 : 0;
  const end = text.length > start && /["'`]$/.test(text) ? text.length - 1 : text.length;
  return text.slice(start, end);
}
