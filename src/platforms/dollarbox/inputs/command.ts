import { type Kind, type ParseContext, Unfit } from '../../../contract/kinds/kind.ts';
import { isYamlList, unquoted, withinLimits, yamlList } from '../../../contract/kinds/words.ts';
import { shellWords } from './shell-words.ts';

const LIMITS = { max: 500, longest: 32_768 };

/**
 * The arguments of a command: a YAML/JSON list; several lines, each an argument as written; or one line, split into
 * words as a shell does. Nothing is expanded, and commas are only characters.
 */
export function command(): Kind<readonly string[]> {
  return {
    name: 'command',
    accepts:
      'the arguments: a YAML/JSON list (`[]` for none), several lines with one argument each, or one line split into words as a shell does (quotes and backslashes, no expansion)',
    asWritten: true,
    confidential: true,
    parse: async (value, context) => withinLimits(checked(await read(value, context), context), LIMITS),
  };
}

async function read(value: string, context: ParseContext): Promise<readonly string[]> {
  const text = isYamlList(unquoted(value)) ? unquoted(value) : value;
  if (isYamlList(text)) return yamlList(text, context);
  if (/^\s*(?:null|\{[\s\S]*\})\s*$/.test(text))
    throw new Unfit('must be arguments, not a null or a map; write ["node", "server.js"], or [] for none');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [only = '', ...more] = lines;
  return more.length > 0 ? asLines(lines, context) : split(only, context);
}

/** The first word is the program. */
function checked(words: readonly string[], { warn }: ParseContext): readonly string[] {
  const [program] = words;
  if (program !== undefined && program.trim() === '')
    throw new Unfit('has an empty program; write [] for none');
  if (program !== undefined && /\s/.test(program) && words.length === 1)
    warn(
      'is one word with blanks in it, which is the name of a program; leave out the quotes or the list to have it split into words',
    );
  return words;
}

function asLines(lines: readonly string[], { warn }: ParseContext): readonly string[] {
  if (lines.some((line) => line.endsWith('\\')))
    warn(
      'has a line that ends in a backslash, which is passed on: of several lines each is one argument as written. Write one line to have it split into words',
    );
  return lines;
}

function split(line: string, { warn }: ParseContext): readonly string[] {
  const split = shellWords(line);
  if (split === 'quote')
    throw new Unfit('opens a quote and does not close it; write `\\"` for a quote that is only a character');
  if (split === 'backslash')
    throw new Unfit('ends in a backslash; write two for one that is only a character');
  if (split.dropped !== undefined)
    warn(
      `has ${split.dropped} outside quotes, whose backslash is taken away, as a shell does. Put the word in single quotes, or write two, if it is meant`,
    );
  const [first = ''] = split.words;
  const sign = split.sign ?? (/^[A-Za-z_]\w*=/.test(first) ? '=' : undefined);
  if (sign !== undefined)
    warn(
      `has ${sign} outside quotes, which is passed on as text: no shell reads it. Put it in quotes if it is meant so; for a shell write sh -c '…'`,
    );
  return split.words;
}
