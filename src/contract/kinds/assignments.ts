import { Unfit } from './kind.ts';

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)=(.*)$/;

/** What looks like it, blanks around the name and odd names included: the text is meant as lines. */
const MEANT = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=/;

/** Shortest line that base64 is broken at, as PEM (64) and the `base64` program (76) do. */
const WRAPPED = 60;

/**
 * Reads lines of `NAME=value`, each value as written to the end of its line; empty lines and lines that begin with
 * `#` are passed over. `undefined` when the first line is no such line: the text is meant as something else. Throws
 * `Unfit`, which names lines and never quotes them.
 */
export function assignments(text: string): Record<string, string> | undefined {
  const lines = text.split(/\r?\n/);
  const first = lines.find(isFilled);
  if (first === undefined || !MEANT.test(first)) return undefined;
  const map: Record<string, string> = Object.create(null);
  let last = '';
  for (const [i, line] of lines.entries()) {
    if (!isFilled(line)) continue;
    const [, name, value = ''] = ASSIGNMENT.exec(line) ?? [];
    if (name === undefined || continues(last, line))
      throw new Unfit(`must be lines of NAME=value: line ${i + 1} ${problemOf(line, last)}`);
    if (name in map) throw new Unfit(`gives ${name.slice(0, 60)} twice`);
    map[name] = value;
    last = value;
  }
  return map;
}

function isFilled(line: string): boolean {
  return line.trim() !== '' && !line.trimStart().startsWith('#');
}

/**
 * True for the line behind a broken line of base64 that is base64 itself: its padding would be taken for the `=` of
 * an assignment. Hexadecimal figures of that length are a whole value.
 */
function continues(before: string, line: string): boolean {
  const wrapped = before.length >= WRAPPED && before.length % 4 === 0 && /^[A-Za-z0-9+/]+$/.test(before);
  if (!wrapped || /^[0-9a-f]+$/i.test(before)) return false;
  const text = line.trim();
  return text.length % 4 === 0 && text.length <= before.length && /^[A-Za-z0-9+/]+={1,2}$/.test(text);
}

function problemOf(line: string, before: string): string {
  if (/^\s*[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/.test(line))
    return 'begins with a no-break space or an invisible character; type it anew';
  const base64 = /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(line.trim());
  if (base64 && (continues(before, line) || !line.includes('=')))
    return 'goes on with the line before. Write base64 in one line (`base64 -w 0`), or as a YAML map with a block (`NAME: |`)';
  if (MEANT.test(line))
    return 'has a blank before its =, or a name of other signs than letters, digits, _, . and -';
  return 'has no NAME=. A value of several lines needs a YAML map with a block (`NAME: |`)';
}
