import { describe, expect, it } from '@jest/globals';
import type { InputList } from '../../../src/contract/inputs/input.ts';
import {
  atLeastOne,
  atMostOne,
  exactlyOne,
  type InputRule,
  needed,
} from '../../../src/contract/inputs/input-rules.ts';
import { OPERATIONS } from '../../../src/operations/index.ts';
import { NO_EVENT } from '../../support/trigger-event.ts';

const told = (rule: InputRule, ...given: string[]): string[] =>
  rule
    .problems((name) => given.includes(name), { values: {}, event: NO_EVENT })
    .map(({ input, problem }) => `${input}: ${problem}`);

describe('rules between inputs', () => {
  it('exactly one', () => {
    const rule = exactlyOne('name', 'id', 'tag');
    expect(told(rule)).toEqual(['name: is required, or `id` or `tag` in its place']);
    expect(told(rule, 'id')).toEqual([]);
    expect(told(rule, 'name', 'id')).toEqual(['id: cannot be given together with `name`']);
    expect(told(rule, 'name', 'id', 'tag')).toEqual(['tag: cannot be given together with `name` and `id`']);
    expect(rule.sentence).toBe('Exactly one of `name`, `id` and `tag` is given.');
    expect(rule.needed).toBe('name, id or tag');
  });

  it('one at most', () => {
    expect(told(atMostOne('a', 'b'))).toEqual([]);
    expect(told(atMostOne('a', 'b'), 'a', 'b')).toEqual(['b: cannot be given together with `a`']);
  });

  it('one at least', () => {
    expect(told(atLeastOne('a', 'b'))).toEqual([': Nothing to change: give a or b.']);
    expect(told(atLeastOne('a', 'b'), 'b')).toEqual([]);
  });

  it('one that another needs', () => {
    expect(told(needed('workspace', 'tags'), 'tags')).toEqual(['workspace: is required beside `tags`']);
    expect(told(needed('workspace', 'tags'), 'workspace')).toEqual([]);
  });

  it('are about inputs that the operation takes', () => {
    for (const operation of Object.values(OPERATIONS)) {
      const { required, optional, rules = [] } = operation.inputs as InputList;
      const names = [...required, ...optional].map(({ name }) => name);
      expect(rules.flatMap(({ of }) => of).filter((name) => !names.includes(name))).toEqual([]);
    }
  });
});
