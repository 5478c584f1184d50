import { InputError, type InputProblem } from '../contract/errors.ts';
import type { TriggerEvent } from '../contract/github.ts';
import type { Log } from '../contract/log.ts';
import { type AnyOperation, type CheckContext, onPlatform } from '../contract/operation.ts';
import type { Credentials } from '../contract/platform.ts';
import type { Secrets } from '../support/secrets.ts';
import { list } from '../support/text.ts';
import { inputsOf, readInputs } from './read-inputs.ts';
import type { Environment } from './runner.ts';
import { workspaceFiles } from './workspace-files.ts';

/** What the inputs of a step are checked with. */
export interface InputCheck {
  readonly env: Environment;
  readonly operation: AnyOperation;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  /** Names of all inputs of the action. */
  readonly names: readonly string[];
  readonly log: Log;
  readonly secrets: Secrets;
}

/**
 * Parses the inputs and runs the checks that need several of them. Throws one `InputError` with every
 * problem found; warns of inputs that are not used.
 */
export async function checkInputs({
  env,
  operation,
  event,
  names,
  log,
  secrets,
}: InputCheck): Promise<Readonly<Record<string, unknown>>> {
  const { values: read, problems, unused } = await readInputs(env, operation, names);
  maskFiles(operation, read, secrets);
  for (const name of unused) log.warning(`Input ${name} is not used by ${operation.name}.`);
  const needed = operation.needs?.(read, event);
  const isNeeded = ({ input }: InputProblem): boolean => needed?.includes(input) ?? true;
  const forgiven = problems.filter((problem) => !isNeeded(problem));
  const values = { ...read, ...(await defaultsOf(operation, forgiven)) };
  const all: InputProblem[] = [
    ...problems,
    ...onPlatform(operation, values)
      .platform.checkCredentials(values as Credentials)
      .filter(unlessNamed(problems)),
    ...((await operation.check?.(values, checkContext(event, log))) ?? []).filter(unlessNamed(problems)),
  ];
  const bad = all.filter(isNeeded);
  if (bad.length > 0) throw new InputError(bad, { next: nextStep(operation, bad) });
  for (const { input, problem } of all) log.warning(`Input ${input} ${problem}. It is not needed here.`);
  return values;
}

/** What inputs that cannot be used, and need not, stand for. */
async function defaultsOf(
  operation: AnyOperation,
  forgiven: readonly InputProblem[],
): Promise<Readonly<Record<string, unknown>>> {
  const { required, optional } = inputsOf(operation);
  const values: Record<string, unknown> = {};
  for (const { name, default: text, kind } of [...required, ...optional]) {
    if (text === undefined || !forgiven.some(({ input }) => input === name)) continue;
    values[name] = await kind.parse(text, workspaceFiles('.'));
  }
  return values;
}

/** A secret may be given as a file: its content is as secret as the text would be. */
function maskFiles(
  operation: AnyOperation,
  values: Readonly<Record<string, unknown>>,
  secrets: Secrets,
): void {
  for (const { name, kind } of [...operation.inputs.required, ...operation.inputs.optional]) {
    const value = values[name];
    if (kind.secret && typeof value === 'string') secrets.add(value);
  }
}

/** An input that could not be read is not also said to be missing. */
function unlessNamed(problems: readonly InputProblem[]): (problem: InputProblem) => boolean {
  const named = new Set(problems.map(({ input }) => input));
  return ({ input }) => input === '' || !named.has(input);
}

function checkContext(event: TriggerEvent, log: Log): CheckContext {
  return {
    now: Date.now(),
    event,
    warn: (line) => log.warning(line),
    note: (line) => log.info(line),
  };
}

function nextStep(operation: AnyOperation, problems: readonly InputProblem[]): string {
  const missing = problems.some(
    ({ input, problem }) => input === 'token' && problem.startsWith('is required'),
  );
  if (missing) {
    return 'Set the secret in the repository’s or environment’s settings. Runs for a fork’s pull request and for Dependabot are not given the repository’s secrets.';
  }
  return `${operation.name} takes ${list(operation.inputs.required.map(({ name }: { name: string }) => name))}; the README lists every input.`;
}
