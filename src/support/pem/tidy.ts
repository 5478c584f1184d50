/** Longest text that is read as PEM, in characters: many times the longest real chain. */
export const MAX_PEM_TEXT = 1024 * 1024;

/**
 * Line ends of any kind: real, written out as `\n`, `\r\n` or (escaped again and again) `\\n`, as JSON's `\u000a`,
 * or as `%0A`, which is how a runner's own commands write them.
 */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]|\\{1,4}r\\{1,4}n|\\{1,4}(?:[nr]|u000[ad])|(?:%0d)?%0a/gi;

/** Byte order marks and zero-width characters, which copying from a web page leaves behind. */
const INVISIBLE = /[\ufeff\u200b-\u200d\u2060]/g;

/** Dashes that word processors make of two hyphens. */
const TYPOGRAPHIC = /[\u2010-\u2015\u2212]/;
const BOUNDARY =
  /[-\u2010-\u2015\u2212]{1,6}\s*((?:BEGIN|END) [A-Z0-9 ]{1,40}?)\s*[-\u2010-\u2015\u2212]{1,5}/g;

/** JSON escapes of characters that base64 has: `\/` and, as .NET writes it, `\u002B`. */
const ESCAPED = /\\{1,4}(?:\/|u00([23][0-9a-f]))/gi;

/**
 * Undoes what secret stores, shells and editors do to PEM text: byte order marks, CR line ends, line breaks
 * written as `\n`, quotes around it, indentation and non-breaking spaces. A backslash has no meaning inside
 * PEM, so undoing the escapes is never a guess. Takes time linear in the text's length; never throws.
 */
export function tidyPemText(text: string): string {
  const plain = unquote(text.replace(INVISIBLE, '').trim())
    .replace(LINE_ENDS, '\n')
    .replace(ESCAPED, (_, code: string | undefined) =>
      code === undefined ? '/' : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .trim();
  return TYPOGRAPHIC.test(plain) ? plain.replace(BOUNDARY, '-----$1-----') : plain;
}

/** Removes one pair of equal quotes around the whole text; base64 has no quotes, so a lone one goes too. */
function unquote(text: string): string {
  const start = /^["'`]/.test(text) ? 1 : 0;
  const end = text.length > start && /["'`]$/.test(text) ? text.length - 1 : text.length;
  return text.slice(start, end);
}
