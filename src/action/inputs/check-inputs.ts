import type { Values } from '../../contract/inputs/common.ts';
import type { InputList } from '../../contract/inputs/input.ts';
import type { InputRule } from '../../contract/inputs/input-rules.ts';
import { type AnyOperation, type CheckContext, onPlatform } from '../../contract/operation.ts';
import { credentialsOf, type Platform } from '../../contract/platform.ts';
import { InputError, type InputProblem } from '../../contract/result/errors.ts';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import type { Log } from '../../contract/runner/log.ts';
import type { Secrets } from '../../support/secrets.ts';
import { list } from '../../support/text.ts';
import type { Environment } from '../runner/runner.ts';
import { rawInput } from './input-text.ts';
import { operationPage } from './operation-page.ts';
import { inputsOf, readInputs } from './read-inputs.ts';
import { workspaceFiles } from './workspace-files.ts';

/** What the inputs of a step are checked with. */
interface InputCheck {
  readonly env: Environment;
  readonly operation: AnyOperation;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  /** Names of all inputs of the action. */
  readonly names: () => Promise<readonly string[]>;
  readonly log: Log;
  readonly secrets: Secrets;
}

/**
 * Parses the inputs and runs the checks that need several of them. Throws one `InputError` with every
 * problem found; warns of inputs that are not used, and of what is probably not meant.
 */
export async function checkInputs(check: InputCheck): Promise<Values> {
  const { env, operation, event, log } = check;
  const { values: read, problems, warnings, unused } = await readInputs(env, operation, check.names);
  takeIn(operation, read, check.secrets);
  for (const { input, problem } of warnings) log.warning(`Input ${input} ${problem}.`);
  for (const name of unused) log.warning(`Input ${name} is not used by ${operation.name}.`);
  const needed = operation.needs?.(read, event);
  const isNeeded = ({ input }: InputProblem): boolean => needed?.includes(input) ?? true;
  const values = {
    ...read,
    ...(await defaultsOf(
      operation,
      problems.filter((one) => !isNeeded(one)),
    )),
  };
  const { platform } = onPlatform(operation, values);
  const rules: readonly InputRule[] = [
    ...(platform.credentialRules ?? []),
    ...(operation.inputs.rules ?? []),
  ];
  const given = (input: string): boolean => rawInput(env, input) !== '';
  const together: readonly InputProblem[] = [
    ...platform.checkCredentials(credentialsOf(platform, values)),
    ...baseUrlProblems(platform, values['base-url']),
    ...rules.flatMap((rule) => rule.problems(given, { values, event })),
    ...((await operation.check?.(values, checkContext(event, log))) ?? []),
  ];
  const all = [...problems, ...together.filter(unlessNamed(problems))];
  const bad = all.filter(isNeeded);
  if (bad.length > 0) throw new InputError(bad, { next: nextStep(operation, bad, env) });
  for (const { input, problem } of all) log.warning(`Input ${input} ${problem}. It is not needed here.`);
  // Each was parsed by the kind that the catalogue gives it.
  return values as unknown as Values;
}

/** What inputs that cannot be used, and need not, stand for. */
async function defaultsOf(
  operation: AnyOperation,
  forgiven: readonly InputProblem[],
): Promise<Readonly<Record<string, unknown>>> {
  const values: Record<string, unknown> = {};
  for (const { name, default: text, kind } of inputsOf(operation)) {
    if (text === undefined || !forgiven.some(({ input }) => input === name)) continue;
    values[name] = await kind.parse(text, { ...workspaceFiles('.'), warn: () => undefined });
  }
  return values;
}

/** The client adds the versioned part itself: given twice, every call would end in a 404. */
function baseUrlProblems({ versionedPart, title }: Platform, given: unknown): readonly InputProblem[] {
  if (typeof given !== 'string' || !versionedPart?.test(given)) return [];
  const [part = ''] = versionedPart.exec(given) ?? [];
  const right = given.slice(0, -part.length);
  const problem = `must not end in ${part}, which is added for ${title}. Write ${right} (given: "${given}")`;
  return [{ input: 'base-url', problem }];
}

/** A secret may be given as a file: its content is as secret as the text would be. */
function takeIn(operation: AnyOperation, values: Readonly<Record<string, unknown>>, secrets: Secrets): void {
  for (const { name, kind } of [...operation.inputs.required, ...operation.inputs.optional]) {
    const value = values[name];
    if (value === undefined) continue;
    if (kind.secret && typeof value === 'string') secrets.add(value);
    for (const hidden of kind.hides?.(value) ?? []) secrets.hide(hidden);
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

function nextStep(operation: AnyOperation, problems: readonly InputProblem[], env: Environment): string {
  const missing = problems.some(
    ({ input, problem }) => input === 'token' && problem.startsWith('is required'),
  );
  const page = `All its inputs: ${operationPage(operation, env)}`;
  const secret =
    'Set the secret in the repository’s or environment’s settings. Runs for a fork’s pull request and for Dependabot are not given the repository’s secrets. ';
  return `${missing ? secret : ''}${takes(operation)} ${page}`;
}

/** What an operation cannot do without, in one sentence. */
function takes({ name, inputs }: AnyOperation): string {
  const { required, rules = [] } = inputs as InputList;
  const needs = [list(required.map((input) => input.name)), ...rules.map((rule) => rule.needed ?? '')]
    .filter((text) => text !== '')
    .join(', and ');
  return needs === '' ? `${name} needs no input of its own.` : `${name} needs ${needs}.`;
}
