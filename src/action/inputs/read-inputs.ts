import { COMMON_INPUTS, operationInput } from '../../contract/inputs/common.ts';
import type { Input } from '../../contract/inputs/input.ts';
import { Unfit } from '../../contract/kinds/kind.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import type { InputProblem } from '../../contract/result/errors.ts';
import { OPERATIONS } from '../../operations/registry.ts';
import { list, oneLine } from '../../support/text.ts';
import type { Environment } from '../runner/runner.ts';
import { blockInput, inputVariable, rawInput } from './input-text.ts';
import { workspaceFiles } from './workspace-files.ts';

/** What reading the inputs of an operation gave. */
interface ReadInputs {
  /** Parsed values by input name; an input with a problem, or not given and without default, is missing. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Every problem of every input. */
  readonly problems: readonly InputProblem[];
  /** What was taken and is probably not meant. */
  readonly warnings: readonly InputProblem[];
  /** Inputs that were given but are not used by the operation. */
  readonly unused: readonly string[];
}

/** Loads the operation of that exact name; gives a problem with the nearest name otherwise. */
export async function findOperation(env: Environment): Promise<AnyOperation | InputProblem> {
  const name = rawInput(env, operationInput.name);
  const names = Object.keys(OPERATIONS);
  if (name === '') return { input: 'operation', problem: `is required: one of ${list(names, 'or')}` };
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (load) return load();
  const { nearestOperations } = await import('../../operations/nearest-operation.ts');
  const near = nearestOperations(name, names);
  const quoted = near.map((one) => `"${one}"`);
  const hint = near.length > 0 ? `Did you mean ${list(quoted, 'or')}?` : `Known are ${list(names)}.`;
  return { input: 'operation', problem: `"${oneLine(name, 60)}" is not an operation. ${hint}` };
}

/** The raw texts of all secret inputs that are set, to be masked before anything else is done or printed. */
export async function secretTexts(env: Environment, inputs: Iterable<Input>): Promise<string[]> {
  const texts: string[] = [];
  for (const { name, kind } of inputs) {
    const text = kind.secret ? blockInput(env, name) : '';
    if (text !== '' && !(await kind.isPath?.(text.trim()))) texts.push(...new Set([text, text.trim()]));
  }
  return texts;
}

/** All inputs that an operation takes: its own, its platform's credentials, and the common ones. */
export function inputsOf({ inputs, platform }: AnyOperation): readonly Input[] {
  // An operation may list a common input because it works with it, too.
  const optional = [...inputs.optional, ...platform.credentialInputs, ...COMMON_INPUTS.optional];
  return [...inputs.required, ...new Set<Input>(optional)];
}

/**
 * Parses every input that the operation takes and collects all problems. `known` gives the names of all inputs
 * of the action, so that one which this operation ignores can be named; it is asked when there may be one.
 */
export async function readInputs(
  env: Environment,
  operation: AnyOperation,
  known: () => Promise<readonly string[]>,
): Promise<ReadInputs> {
  const all = inputsOf(operation);
  const values: Record<string, unknown> = Object.create(null);
  const problems: InputProblem[] = [];
  const warnings: InputProblem[] = [];
  const files = workspaceFiles(env['GITHUB_WORKSPACE'] ?? '.');
  for (const input of all) {
    const read = input.kind.asWritten ? blockInput : rawInput;
    const text = read(env, input.name) || input.default || '';
    const warn = (problem: string) => void warnings.push({ input: input.name, problem });
    if (text === '') {
      if (operation.inputs.required.includes(input))
        problems.push({ input: input.name, problem: `is required for ${operation.name}` });
      continue;
    }
    try {
      values[input.name] = await input.kind.parse(text, { ...files, warn });
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      problems.push({ input: input.name, problem: `${error.message}${valueIn(text, input, error)}` });
    }
  }
  const used = new Set(all.map(({ name }) => name)).add(operationInput.name);
  return { values, problems, warnings, unused: await unusedOf(env, used, known) };
}

/** The inputs of the action that are given and not used. */
async function unusedOf(
  env: Environment,
  used: ReadonlySet<string>,
  known: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const variables = new Set([...used].map(inputVariable));
  const isOther = (variable: string): boolean => variable.startsWith('INPUT_') && !variables.has(variable);
  if (!Object.keys(env).some((variable) => isOther(variable) && env[variable]?.trim() !== '')) return [];
  return (await known()).filter((name) => !used.has(name) && rawInput(env, name) !== '');
}

/** An address with a user or a query, in which there may be a password or a key. */
const MAY_OPEN = /:\/\/(?:[^/\s]*@|\S*\?)/;

/** Longest value that an error shows whole. */
const LONGEST_SHOWN = 120;

/**
 * The value, for the end of a problem with it; nothing of what is or may hold a secret. Quotes that belong to the
 * workflow's or an expression's language are what is wrong with a value often enough.
 */
function valueIn(text: string, { kind }: Input, { confidential, message }: Unfit): string {
  if (kind.secret || kind.confidential || confidential || MAY_OPEN.test(text)) return '';
  if (/^(["'`]).*\1$/s.test(text) && !/quotes/.test(message))
    return `; leave out the quotes around it (given: ${oneLine(text, LONGEST_SHOWN)})`;
  return ` (given: "${oneLine(text, LONGEST_SHOWN)}")`;
}
