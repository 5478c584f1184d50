import { type Kind, type ParseContext, Unfit } from '../../../contract/kinds/kind.ts';
import { isYamlList, withinLimits, yamlList } from '../../../contract/kinds/words.ts';
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
      'the arguments: a YAML/JSON list (`[]` for none), several lines with one argument each, or one line split into words as a shell does (quotes, no expansion)',
    secret: false,
    asWritten: true,
    confidential: true,
    actionType: { type: 'string' },
    parse: async (value, context) => {
      if (isYamlList(value)) return withinLimits(await yamlList(value, context), LIMITS);
      const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '');
      const [only = '', ...more] = lines;
      return withinLimits(more.length > 0 ? asLines(lines, context) : split(only, context), LIMITS);
    },
  };
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
  const [first = ''] = split.words;
  const sign = split.sign ?? (/^[A-Za-z_]\w*=/.test(first) ? '=' : undefined);
  if (sign !== undefined)
    warn(
      `has ${sign} outside quotes, which is passed on as text: no shell reads it. Put it in quotes if it is meant so; for a shell write sh -c '…'`,
    );
  return split.words;
}
