/** A line split as a shell would. */
interface ShellWords {
  readonly words: readonly string[];
  /** The first sign outside quotes that means something to a shell (`&&`, `|`, `$`); none is acted on. */
  readonly sign: string | undefined;
  /** The first backslash outside quotes, with what follows it, that a shell takes away although nothing needs it. */
  readonly dropped: string | undefined;
}

/** The end of the line came too early. */
type Unfinished = 'quote' | 'backslash';

/** One piece of a word: blanks, a quoted text, an escaped character, a run of plain ones. */
const PIECE = /([ \t]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t'"\\]+)/gsuy;

/**
 * An operator that stands alone, the end of a command, what a shell puts a value in place of, the begin of a comment;
 * and typographic quotes, which are none.
 */
const SIGN = /^(?:&&|\|\||[|&<]|\d?>>?(?:&\d)?)$|;$|\$[A-Za-z_{(]|`|^#|[“”‘’„]/;

/** What means itself to a shell, so that a backslash before it is more likely meant as one (`C:\app`, `\d`). */
const PLAIN = /^[\p{L}\p{N}.,:/@%+_-]$/u;

/**
 * Splits one line into words as a POSIX shell does, without any expansion: quotes, and a backslash outside them or,
 * before `$`, a backquote, `"` and `\`, within double ones. Operators and `$NAME` stay text.
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function shellWords(line: string): ShellWords | Unfinished {
  const words: string[] = [];
  let word: string | undefined;
  let sign: string | undefined;
  let dropped: string | undefined;
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, blank, single, double, escaped, plain] = match;
    end += whole.length;
    if (blank !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    if (escaped !== undefined && PLAIN.test(escaped)) dropped ??= whole;
    sign ??= SIGN.exec(plain ?? '')?.[0];
    word = `${word ?? ''}${single ?? double?.replace(/\\([$`"\\])/g, '$1') ?? escaped ?? plain ?? ''}`;
  }
  if (end < line.length) return line.at(end) === '\\' ? 'backslash' : 'quote';
  return { words: word === undefined ? words : [...words, word], sign, dropped };
}
