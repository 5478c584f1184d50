import type { InputProblem } from '../../../contract/result/errors.ts';
import { nearest } from '../../../support/nearest.ts';
import { asLine, list } from '../../../support/text.ts';
import type { Variable } from '../api/box-schema.ts';
import { variableKey } from '../boxes/stack.ts';
import type { VariableInput } from '../inputs/variables.ts';

/** What the box's variables are, and what is known of their values. */
interface VariableCheck {
  /** Variables of the box and the boxes within it, by `scope.name`. */
  readonly known: ReadonlyMap<string, Variable>;
  /** Whether a required one must have a value from somewhere: for a new instance. */
  readonly complete: boolean;
}

/**
 * Holds the given variables against those of the box: unknown names, values that do not fit the type, required
 * ones without a value. All problems at once; no value is ever quoted.
 */
export function checkVariables(
  given: readonly VariableInput[],
  { known, complete }: VariableCheck,
): readonly InputProblem[] {
  const problems = given.flatMap((variable) => {
    const definition = known.get(variableKey(variable));
    const problem = definition ? misfit(variable, definition) : unknownName(variable, known);
    return problem === undefined ? [] : [`${variableKey(variable)} ${problem}`];
  });
  return [...problems, ...(complete ? missing(given, known) : [])].map((problem) => ({
    input: 'variables',
    problem: asLine(problem),
  }));
}

function missing(given: readonly VariableInput[], known: ReadonlyMap<string, Variable>): string[] {
  const keys = new Set(given.map(variableKey));
  return [...known]
    .filter(([key, { required, value, tags }]) => {
      return required && value === '' && tags.length === 0 && !keys.has(key);
    })
    .map(([key]) => `${key} is required by the box and has no value`);
}

function unknownName(variable: VariableInput, known: ReadonlyMap<string, Variable>): string {
  const key = variableKey(variable);
  const elsewhere = [...known.keys()].filter((other) => known.get(other)?.name === variable.name);
  if (elsewhere.length > 0)
    return `is not a variable of the box there; it is ${list(elsewhere.slice(0, 5), 'or')}`;
  const scopes = [...new Set([...known.values()].map(({ scope }) => scope))].filter((scope) => scope !== '');
  const inScopes = scopes.length > 0 ? ` Scopes are ${list(scopes.slice(0, 10))}.` : ' It has no scopes.';
  const near = nearestKey(key, [...known.keys()]);
  return `is not a variable of the box.${near === undefined ? '' : ` Did you mean "${near}"?`}${inScopes}`;
}

/** `nearest` compares in lower case with dashes; variables are often written in capitals. */
function nearestKey(wrong: string, keys: readonly string[]): string | undefined {
  const plain = (key: string): string => key.toLowerCase().replaceAll('_', '-');
  const near = nearest(wrong, keys.map(plain));
  return keys.find((key) => plain(key) === near);
}

/** What is wrong with a value; `undefined` when nothing is. */
function misfit({ value, tags }: VariableInput, definition: Variable): string | undefined {
  const { type, options, required } = definition;
  if (tags) return type === 'Binding' ? undefined : `is of type ${type} and takes a value, not tags`;
  const text = value ?? '';
  if (text === '') return required ? 'is required and cannot be empty' : undefined;
  if (type === 'Options' && options.length > 0 && !options.includes(text))
    return `must be ${list(options.slice(0, 20), 'or')}`;
  const rule = RULES[type];
  return rule === undefined || rule.fits(text) ? undefined : rule.says;
}

/** Types with a form of their own. Source: https://elasticbox.com/documentation/ (parameterizing boxes). */
const RULES: Readonly<
  Record<string, { readonly fits: (text: string) => boolean; readonly says: string } | undefined>
> = {
  Number: { fits: (text) => /^[+-]?\d+(?:\.\d+)?$/.test(text), says: 'must be a number' },
  Port: {
    fits: (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
    says: 'must be a port: a whole number from 1 to 65535',
  },
  Box: { fits: isId, says: 'must be the id of a box or of a version' },
  Binding: { fits: isId, says: 'must be the id of an instance, or a list of tags' },
};

function isId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}
