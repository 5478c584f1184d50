import type { Kind } from '../../../contract/kinds/kind.ts';
import { listItems, withinLimits } from '../../../contract/kinds/words.ts';
import { isPattern } from './tag-pattern.ts';

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
      const patterns = list.filter(isPattern);
      if (patterns.length > 0) patterns.forEach((await import('./tag-matcher.ts')).checkPattern);
      withinLimits(
        list.filter((item) => !isPattern(item)),
        { max: 100, longest: 30 },
      );
      return withinLimits(list, { max: 100, longest: 202 });
    },
  };
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
