import { list } from '../../support/text.ts';
import type { InputProblem } from '../result/errors.ts';
import type { TriggerEvent } from '../runner/github.ts';

/** What must hold between inputs, each of which may be fine alone. An input that is set to any text is given. */
export interface InputRule {
  /** The inputs it is about, by name. */
  readonly of: readonly string[];
  /** The rule as a sentence for the documentation; markdown. */
  readonly sentence: string;
  /** What somebody must give who gives nothing yet: `name or id`. */
  readonly needed?: string;
  /** What a table says beside the input: that it is one of several, or when it is needed. */
  beside?(input: string): string;
  problems(given: (input: string) => boolean, facts: RuleFacts): readonly InputProblem[];
}

/** What a rule may go by, beside what is given. */
export interface RuleFacts {
  /** The values that could be read, by input. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
}

/** One of them, and only one; the first is the usual one. */
export function exactlyOne(...of: readonly [string, string, ...string[]]): InputRule {
  const [first, ...others] = of;
  const together = atMostOne(...of);
  return {
    of,
    sentence: `Exactly one of ${marked(of)} is given.`,
    needed: list(of, 'or'),
    beside: () => oneOf(of),
    problems: (given, facts) =>
      of.some(given)
        ? together.problems(given, facts)
        : [{ input: first, problem: `is required, or ${marked(others, 'or')} in its place` }],
  };
}

/** None of them, or one. */
export function atMostOne(...of: readonly string[]): InputRule {
  return {
    of,
    sentence: `Only one of ${marked(of)} can be given.`,
    problems: (given) => {
      const [last, ...others] = of.filter(given).reverse();
      if (last === undefined || others.length === 0) return [];
      return [{ input: last, problem: `cannot be given together with ${marked(others.reverse())}` }];
    },
  };
}

/** One of them or more: what is to be changed. */
export function atLeastOne(...of: readonly string[]): InputRule {
  return {
    of,
    sentence: `At least one of ${marked(of)} is given.`,
    needed: list(of, 'or'),
    beside: () => oneOf(of),
    problems: (given) =>
      of.some(given) ? [] : [{ input: '', problem: `Nothing to change: give ${list(of, 'or')}.` }],
  };
}

/** `input` must be given where `when` is. */
export function needed(input: string, when: string): InputRule {
  return {
    of: [input, when],
    sentence: `\`${when}\` needs \`${input}\`.`,
    problems: (given) =>
      given(when) && !given(input) ? [{ input, problem: `is required beside \`${when}\`` }] : [],
  };
}

function oneOf(of: readonly string[]): string {
  return `**one of** ${marked(of, 'or')}`;
}

/** Names of inputs as markdown. */
export function marked(names: readonly string[], conjunction = 'and'): string {
  return list(
    names.map((name) => `\`${name}\``),
    conjunction,
  );
}
