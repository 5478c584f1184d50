import { list } from '../../support/text.ts';
import { type InputRule, marked, type RuleFacts } from './input-rules.ts';

/** Something that the inputs or the event say. */
export interface Condition {
  /** As a clause; markdown: `` `certificate` is a folder ``. */
  readonly words: string;
  holds(facts: RuleFacts): boolean;
}

/** Each of the inputs must be given, but not where the condition holds. */
export function neededUnless(of: readonly string[], { words, holds }: Condition): InputRule {
  return conditional(of, { separator: ', ', words: `unless ${words}`, holds: (facts) => !holds(facts) });
}

/** Each of the inputs must be given where the condition holds. */
export function neededWhere(of: readonly string[], { words, holds }: Condition): InputRule {
  return conditional(of, { separator: ' ', words: `where ${words}`, holds });
}

/** `separator` stands before the words of the condition, behind what is said of the inputs. */
function conditional(
  of: readonly string[],
  { separator, words, holds }: Condition & { readonly separator: string },
): InputRule {
  const when = separator + words;
  return {
    of,
    sentence: `${marked(of)} ${of.length === 1 ? 'is' : 'are'} needed${when}.`,
    needed: `${list(of)} (${words})`,
    beside: (input) => (of.includes(input) ? `**required**${when}` : ''),
    problems: (given, facts) =>
      holds(facts) ? missing(of, given).map((input) => ({ input, problem: `is required${when}` })) : [],
  };
}

/** None of the inputs can be given where the condition holds. */
export function refusedWhere(of: readonly string[], { words, holds }: Condition): InputRule {
  return {
    of,
    sentence: `${marked(of)} cannot be given where ${words}.`,
    problems: (given, facts) =>
      holds(facts)
        ? of.filter(given).map((input) => ({ input, problem: `cannot be given where ${words}` }))
        : [],
  };
}

/** Either the first input, or both of a pair; `extra` goes with the pair alone. */
export function oneOrPair(first: string, pair: readonly [string, string], extra: string): InputRule {
  const inPlace = `${marked([first])} is given, or ${marked(pair)} in its place`;
  return {
    of: [first, ...pair, extra],
    sentence: `Either ${inPlace}, \`${extra}\` beside them where it is asked for.`,
    needed: `${first}, or ${list(pair)}`,
    problems: (given) => {
      if (given(first))
        return [...pair, extra].filter(given).map((input) => ({
          input,
          problem: `cannot be given together with \`${first}\``,
        }));
      const absent = missing(pair, given);
      if (absent.length === 2)
        return [{ input: first, problem: `is required, or ${marked(pair)} in its place` }];
      return absent.map((input) => ({
        input,
        problem: `is required beside ${marked(pair.filter((one) => one !== input))}`,
      }));
    },
  };
}

function missing(of: readonly string[], given: (input: string) => boolean): readonly string[] {
  return of.filter((input) => !given(input));
}
