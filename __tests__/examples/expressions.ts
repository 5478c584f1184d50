import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** What expressions can see: `github`, `secrets`, `steps`, … as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the job stands, for `success()`, `failure()` and their like. */
export type JobStatus = 'success' | 'failure';

const STATUS: Readonly<Record<string, (status: JobStatus) => boolean>> = {
  success: (status) => status === 'success',
  failure: (status) => status === 'failure',
  always: () => true,
  cancelled: () => false,
};

/**
 * Evaluates one expression, without its `${{ }}`, with GitHub's own evaluator; gives plain JSON. What no
 * context holds is null, as at GitHub. @throws Error when it cannot be parsed, or names an unknown context
 */
export function evaluate(expression: string, contexts: Contexts, status: JobStatus = 'success'): unknown {
  return JSON.parse(JSON.stringify(evaluateData(expression, contexts, status), data.replacer));
}

/** A value of the workflow with its expressions put in; one that is nothing but an expression keeps its type. */
export function substitute(value: unknown, contexts: Contexts, status: JobStatus = 'success'): unknown {
  if (Array.isArray(value)) return value.map((item) => substitute(item, contexts, status));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, substitute(item, contexts, status)]),
    );
  }
  if (typeof value !== 'string') return value;
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(value.trim());
  if (whole) return evaluate(whole[1] ?? '', contexts, status);
  return value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, inner: string) =>
    evaluateData(inner, contexts, status).coerceString(),
  );
}

/** Whether an `if` holds; without a status function it also asks for `success()`. */
export function holds(condition: unknown, contexts: Contexts, status: JobStatus): boolean {
  const text = String(condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const asks = /\b(?:success|failure|always|cancelled)\s*\(/.test(text);
  return evaluateBoolean(asks ? text : `success() && (${text})`, contexts, status);
}

function evaluateBoolean(expression: string, contexts: Contexts, status: JobStatus): boolean {
  return evaluate(`!!(${expression})`, contexts, status) === true;
}

function evaluateData(expression: string, contexts: Contexts, status: JobStatus) {
  const functions = new Map<string, FunctionDefinition>(
    Object.entries(STATUS).map(([name, holdsFor]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(holdsFor(status)) },
    ]),
  );
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<
    typeof data.Dictionary
  >;
  return new Evaluator(tree, dictionary, functions).evaluate();
}
