import { Unfit } from '../../../contract/kinds/kind.ts';

/** Blank lines and lines of comment. */
const PASSED_OVER = /(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:#[^\n]*$)?/y;
const NAME = /(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y;
const QUOTED = /"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|`([^`]*)`/y;
const BARE = /[^\n]*/y;
const REST_OF_LINE = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * Reads a dotenv file: lines of `NAME=value`, where a value may stand in quotes, over several lines, too. In double
 * quotes `\n`, `\r`, `\t`, `\"` and `\\` are escapes; without quotes a value ends at the end of its line or at a blank
 * and `#`. Nothing is expanded. `lost` hears the name of a value that begins with `#`, which makes it empty. Throws `Unfit`, which names lines and never quotes them. Source: the format of
 * https://github.com/motdotla/dotenv
 */
export function readDotenv(source: string, lost?: (name: string) => void): Record<string, string> {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const map: Record<string, string> = Object.create(null);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return undefined;
    at = pattern.lastIndex;
    return found;
  };
  const unfit = (problem: string): Unfit =>
    new Unfit(`line ${text.slice(0, at).split('\n').length} ${problem}`, { confidential: true });
  for (take(PASSED_OVER); at < text.length; take(PASSED_OVER)) {
    const name = take(NAME)?.[1];
    if (name === undefined) throw unfit('is no NAME=value');
    const quoted = take(QUOTED);
    if (quoted) {
      const [, double, single, back = ''] = quoted;
      map[name] = double === undefined ? (single ?? back) : unescaped(double);
      if (!take(REST_OF_LINE)) throw unfit('goes on behind its closing quote');
    } else {
      if (/["'`]/.test(text.charAt(at))) throw unfit('has a quote that is not closed');
      const bare = take(BARE)?.[0] ?? '';
      if (/^#\S/.test(bare)) lost?.(name);
      map[name] = bare.replace(/(?:^|[ \t])#.*$/, '').trim();
    }
  }
  return map;
}

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, sign: string) => {
    if (sign === '"' || sign === '\\' || sign === '$') return sign;
    return ESCAPES[sign] ?? whole;
  });
}
