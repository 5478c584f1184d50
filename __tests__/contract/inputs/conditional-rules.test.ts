import { describe, expect, it } from '@jest/globals';
import {
  type Condition,
  neededUnless,
  neededWhere,
  oneOrPair,
  refusedWhere,
} from '../../../src/contract/inputs/conditional-rules.ts';
import type { InputRule } from '../../../src/contract/inputs/input-rules.ts';
import { NO_EVENT } from '../../support/trigger-event.ts';

const FOLDER: Condition = {
  words: '`certificate` is a folder',
  holds: ({ values }) => typeof values['certificate'] === 'object',
};

function told(rule: InputRule, given: readonly string[], values: Readonly<Record<string, unknown>> = {}) {
  const facts = { values, event: NO_EVENT };
  return rule
    .problems((name) => given.includes(name), facts)
    .map(({ input, problem }) => `${input}: ${problem}`);
}

describe('rules that go by a condition', () => {
  it('needed unless', () => {
    const rule = neededUnless(['box', 'key'], FOLDER);
    expect(told(rule, ['key'])).toEqual(['box: is required, unless `certificate` is a folder']);
    expect(told(rule, [], { certificate: [] })).toEqual([]);
    expect(rule.sentence).toBe('`box` and `key` are needed, unless `certificate` is a folder.');
    expect(rule.needed).toBe('box and key (unless `certificate` is a folder)');
    expect(rule.beside?.('box')).toBe('**required**, unless `certificate` is a folder');
  });

  it('needed where', () => {
    const rule = neededWhere(['box'], FOLDER);
    expect(told(rule, [])).toEqual([]);
    expect(told(rule, [], { certificate: [] })).toEqual(['box: is required where `certificate` is a folder']);
    expect(rule.sentence).toBe('`box` is needed where `certificate` is a folder.');
  });

  it('refused where', () => {
    const rule = refusedWhere(['key', 'chain'], FOLDER);
    expect(told(rule, ['key', 'chain'])).toEqual([]);
    expect(told(rule, ['chain'], { certificate: [] })).toEqual([
      'chain: cannot be given where `certificate` is a folder',
    ]);
  });

  it('one or a pair', () => {
    const rule = oneOrPair('token', ['email', 'password'], 'otp');
    expect(told(rule, ['token'])).toEqual([]);
    expect(told(rule, ['email', 'password', 'otp'])).toEqual([]);
    expect(told(rule, ['otp'])).toEqual(['token: is required, or `email` and `password` in its place']);
    expect(told(rule, ['email'])).toEqual(['password: is required beside `email`']);
    expect(told(rule, ['token', 'otp'])).toEqual(['otp: cannot be given together with `token`']);
    expect(rule.sentence).toBe(
      'Either `token` is given, or `email` and `password` in its place, `otp` beside them where it is asked for.',
    );
  });
});
