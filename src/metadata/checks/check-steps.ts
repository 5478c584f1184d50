import { parseAllDocuments } from 'yaml';
import type { AnyOperation } from '../../contract/operation.ts';
import { COMMON_OUTPUTS } from '../../contract/result/outputs.ts';
import { isObject } from '../../support/json.ts';
import { commonInputs, declaredBy } from '../pages/documented-inputs.ts';

/** The action in a step, or that of one operation: by its name, or by its folder within its own repository. */
const OURS = /^(?:boxwright\/boxwright(?:\/actions\/([^/@]+)\/?)?@.+|\.(?:\/actions\/([^/@]+))?\/?)$/;

type Registry = Readonly<Record<string, AnyOperation>>;

/** The fenced YAML blocks of a markdown text. */
export function yamlBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/**
 * One sentence for every step of a YAML text that uses this action and could not work: an operation or input
 * that does not exist, an input that the operation does not take, a required one that is missing, or an
 * output that the operation of that step does not set.
 */
export function checkSteps(yaml: string, registry: Registry): readonly string[] {
  const documents = parseAllDocuments(yaml, { logLevel: 'silent' });
  const steps: Step[] = [];
  for (const document of 'empty' in documents ? [] : documents) {
    if (document.errors.length > 0) return ['the YAML cannot be parsed'];
    steps.push(...stepsIn(document.toJS()));
  }
  const ours = steps.filter(({ uses }) => OURS.test(uses));
  return [
    ...ours.flatMap((step) => problemsOf(step, registry)),
    ...ours.flatMap((step) => outputProblems(step, yaml, registry)),
  ];
}

interface Step {
  readonly uses: string;
  readonly id: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** The operation that a step of ours names, by its input or by its action's folder. */
function operationIn({ uses, with: inputs }: Step): string {
  const [, byName, byFolder] = OURS.exec(uses) ?? [];
  return byName ?? byFolder ?? String(inputs['operation'] ?? '');
}

/** Whether the step uses the action of one operation, which takes no `operation`. */
function isSubAction({ uses }: Step): boolean {
  return /\/actions\//.test(uses);
}

function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (!isObject(value)) return [];
  const { uses, id, with: inputs } = value;
  if (typeof uses !== 'string') return Object.values(value).flatMap(stepsIn);
  return [{ uses, id: typeof id === 'string' ? id : '', with: isObject(inputs) ? inputs : {} }];
}

function problemsOf(step: Step, registry: Registry): string[] {
  const name = operationIn(step);
  if (name.includes('${{')) return [];
  const operation = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (!operation) return [`there is no operation "${name}"`];
  const declared = declaredBy(operation);
  const taken = new Set(
    [...commonInputs(), ...declared.map(({ input }) => input)].map((input) => input.name),
  );
  if (isSubAction(step)) taken.delete('operation');
  const strangers = Object.keys(step.with).filter((input) => !taken.has(input));
  const missing = declared.filter(({ input, required }) => required && !(input.name in step.with));
  return [
    ...strangers.map((input) => `${name} does not take the input "${input}"`),
    ...missing.map(({ input }) => `${name} needs the input "${input.name}"`),
  ];
}

function outputProblems(step: Step, yaml: string, registry: Registry): string[] {
  const operation = registry[operationIn(step)];
  if (step.id === '' || !operation) return [];
  const names = [...yaml.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id]) => id === step.id)
    .map(([, , name = '']) => name);
  const set = new Set<string>([...COMMON_OUTPUTS, ...operation.outputs]);
  return names
    .filter((name) => !set.has(name))
    .map((name) => `${operation.name} does not set the output "${name}"`);
}
