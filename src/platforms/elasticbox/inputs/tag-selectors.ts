import { type Kind, Unfit } from '../../../contract/kinds/kind.ts';
import { listItems, withinLimits } from '../../../contract/kinds/words.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import { compilePattern, PatternError } from '../../../support/linear-pattern.ts';

/** A tag in commas, or a pattern in slashes, which may hold commas itself. */
const ITEM = /\s*(\/(?:\\.|[^\\\r\n])*?\/(?=\s*(?:[,\r\n]|$))|[^,\r\n]*)(?:[,\r\n]|$)/y;

/** What instances are selected by: tags, each as it is or as `/a regular expression/` for a whole tag. */
export function tagSelectors(): Kind<readonly string[]> {
  return {
    name: 'list',
    accepts:
      'a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none); an item `/…/` is a regular expression',
    actionType: { type: 'list', separator: ',' },
    parse: async (value, context) => {
      const list = await listItems(value, context, split);
      for (const item of list.filter(isPattern)) check(item);
      withinLimits(
        list.filter((item) => !isPattern(item)),
        { max: 100, longest: 30 },
      );
      return withinLimits(list, { max: 100, longest: 202 });
    },
  };
}

/** Of an operation that gives tags to what it creates. */
export const PATTERN: InputProblem = {
  input: 'tags',
  problem: 'cannot have a pattern `/…/`: the instance gets these tags, as they are written',
};

/** True for `/…/`. */
export function isPattern(item: string): boolean {
  return item.length > 2 && item.startsWith('/') && item.endsWith('/');
}

/**
 * True when an instance has all of the tags, or for each pattern a tag that it matches as a whole; its id counts as
 * one of its tags. So does the platform's Jenkins plugin: https://github.com/jenkinsci/elasticbox-plugin
 */
export function tagMatcher(
  selectors: readonly string[],
): (instance: { readonly id: string; readonly tags: readonly string[] }) => boolean {
  const tests = selectors.map((one) => {
    if (!isPattern(one)) return (tag: string) => tag === one;
    return compilePattern(one.slice(1, -1));
  });
  return ({ id, tags }) => tests.every((test) => test(id) || tags.some(test));
}

function split(value: string): string[] {
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < value.length) {
    const found = ITEM.exec(value);
    if (!found) break;
    items.push(found[1] ?? '');
  }
  return items;
}

function check(item: string): void {
  try {
    compilePattern(item.slice(1, -1));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Unfit(`has the pattern ${item}, which ${error.message}`);
  }
}
