import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { InputProblem } from '../contract/errors.ts';
import type { Input } from '../contract/input.ts';
import { COMMON_INPUTS, operationInput } from '../contract/inputs/common.ts';
import { type ParseContext, Unfit } from '../contract/kind.ts';
import { didYouMean } from '../contract/nearest.ts';
import type { AnyOperation } from '../contract/operation.ts';
import { list } from '../support/text.ts';
import type { Environment } from './runner.ts';

/** Largest file that an input may name, in bytes. */
const MAX_FILE = 1_048_576;

/** The text of an input as the runner passes it: `INPUT_` and the name in upper case, spaces as `_`. */
export function rawInput(env: Environment, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** What reading the inputs of an operation gave. */
export interface ReadInputs {
  /** Parsed values by input name; an input with a problem, or not given and without default, is missing. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Every problem of every input. */
  readonly problems: readonly InputProblem[];
  /** Inputs that were given but are not used by the operation. */
  readonly unused: readonly string[];
}

/** Loads the operation of that exact name; gives a problem with the nearest name otherwise. */
export async function findOperation(
  env: Environment,
  registry: Readonly<Record<string, () => Promise<AnyOperation>>>,
): Promise<AnyOperation | InputProblem> {
  const name = rawInput(env, operationInput.name);
  const names = Object.keys(registry);
  if (name === '') return { input: 'operation', problem: `is required: one of ${list(names, 'or')}` };
  const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (load) return load();
  const hint = didYouMean(name, names) || ` Known are ${list(names)}.`;
  return { input: 'operation', problem: `"${name.slice(0, 60)}" is not an operation.${hint}` };
}

/** The raw texts of all secret inputs that are set, to be masked before anything else is done or printed. */
export function secretTexts(env: Environment, inputs: Iterable<Input>): string[] {
  const texts: string[] = [];
  for (const { name, kind } of inputs) {
    const text = kind.secret ? rawInput(env, name) : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** All inputs that an operation takes: its own, its platform's credentials, and the common ones. */
export function inputsOf(operation: AnyOperation): {
  required: readonly Input[];
  optional: readonly Input[];
} {
  return {
    required: operation.inputs.required,
    optional: [
      ...operation.inputs.optional,
      ...operation.platform.credentialInputs,
      ...COMMON_INPUTS.optional,
    ],
  };
}

/**
 * Parses every input that the operation takes and collects all problems. `known` are the names of all inputs
 * of the action, so that one which this operation ignores can be named.
 */
export async function readInputs(
  env: Environment,
  operation: AnyOperation,
  known: readonly string[],
): Promise<ReadInputs> {
  const { required, optional } = inputsOf(operation);
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const problems: InputProblem[] = [];
  const context = fileReader(env['GITHUB_WORKSPACE'] ?? '.');
  for (const input of [...required, ...optional]) {
    const text = rawInput(env, input.name) || input.default || '';
    if (text === '') {
      if (required.includes(input))
        problems.push({ input: input.name, problem: `is required for ${operation.name}` });
      continue;
    }
    try {
      values[input.name] = await input.kind.parse(text, context);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      problems.push({ input: input.name, problem: error.message });
    }
  }
  const used = new Set([...required, ...optional].map(({ name }) => name)).add(operationInput.name);
  const unused = known.filter((name) => !used.has(name) && rawInput(env, name) !== '');
  return { values, problems, unused };
}

/** Reads regular files of at most 1 MiB, relative to the workspace. */
function fileReader(workspace: string): ParseContext {
  return {
    readTextFile: async (path) => {
      try {
        const file = resolve(workspace, path);
        const { size } = await stat(file).then((found) => (found.isFile() ? found : Promise.reject(found)));
        return size > MAX_FILE ? undefined : await readFile(file, 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}
