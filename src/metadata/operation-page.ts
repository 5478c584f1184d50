import type { AnyOperation } from '../contract/operation.ts';
import { OUTCOMES } from '../contract/outcomes.ts';
import { OUTPUTS } from '../contract/outputs.ts';
import { formatDuration } from '../support/duration.ts';
import { declaredBy, type NamedPlatform, operationsOf, rulesOf } from './documented-inputs.ts';
import { exampleStep } from './example-step.ts';
import { code, table, yamlBlock } from './markdown.ts';
import { ALWAYS, describe } from './readme-tables.ts';

/** The sections of all operations of a platform, for its page. */
export function operationSections(operations: readonly AnyOperation[], platform: NamedPlatform): string {
  const own = operationsOf(operations, platform);
  return [facts(own), ...own.map(operationSection)].filter((part) => part !== '').join('\n\n');
}

function facts([first]: readonly AnyOperation[]): string {
  const { defaultBaseUrl = '', pollInterval = 0 } = first?.platform ?? {};
  // The operations of any platform have that of the chosen one.
  if (defaultBaseUrl === '') return '';
  return `\`base-url\` is \`${defaultBaseUrl}\` and \`poll-interval\` ${formatDuration(pollInterval)} unless a step says otherwise.`;
}

function operationSection(operation: AnyOperation): string {
  return [
    `## ${operation.name}`,
    operation.summary,
    yamlBlock(exampleStep(operation)),
    inputs(operation),
    outputs(operation),
    outcomes(operation),
    waiting(operation),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function inputs(operation: AnyOperation): string {
  const rows = declaredBy(operation).map(({ input, required }) => [
    ...describe(input),
    required ? '**yes**' : 'no',
  ]);
  const others = 'The [inputs of every operation](../../README.md#every-operation) are taken too.';
  if (rows.length === 0) return `No inputs of its own. ${others}`;
  const rules = rulesOf(operation).map(({ sentence }) => sentence);
  return `${table(['Input', 'Meaning', 'Accepts', 'Default', 'Required'], rows)}\n\n${[...rules, others].join(' ')}`;
}

function outputs({ outputs: names }: AnyOperation): string {
  if (names.length === 0) return '';
  const rows = names.map((name) => [code(name), OUTPUTS[name]]);
  const others = 'Beside the [outputs of every operation](../../README.md#outputs):';
  return `${others}\n\n${table(['Output', 'Holds'], rows)}`;
}

function outcomes(operation: AnyOperation): string {
  const { outcomes: names } = operation;
  const rows = names.map((name) => [code(name), `${OUTCOMES[name]}${redness(operation, name)}`]);
  const always = ALWAYS.map(code).join(', ');
  return `${table(['Outcome', 'Meaning'], rows)}\n\nAs every operation it can also end as ${always}.`;
}

/** Whether a step is red because a thing is not there: by `if-missing` where it is taken, else always. */
function redness(operation: AnyOperation, outcome: string): string {
  if (outcome !== 'absent') return '';
  const chosen = declaredBy(operation).some(({ input }) => input.name === 'if-missing');
  return chosen ? '; the step is red with `if-missing: fail`' : '; the step is red';
}

function waiting({ resume, waitsByDefault = true, name }: AnyOperation): string {
  if (!resume) return '';
  const how = `\`operation: ${resume.operation}\`, \`${resume.input}:\` set to the \`${resume.output}\` output, and \`wait: true\``;
  if (resume.operation === name && !waitsByDefault)
    return `To wait, or to go on with a wait that was cut short: ${how}.`;
  return `To go on with a wait that was cut short by its deadline, in a later step: ${how}.`;
}
