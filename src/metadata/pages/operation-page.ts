import type { Input } from '../../contract/inputs/input.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { OUTCOMES, type Outcome } from '../../contract/result/outcomes.ts';
import { formatDuration } from '../../support/duration.ts';
import { code, table, yamlBlock } from '../markup/markdown.ts';
import { declaredBy, type NamedPlatform, operationsOf, rulesOf } from './documented-inputs.ts';
import { exampleStep } from './example-step.ts';
import { meaningOn } from './output-meaning.ts';
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
    `${code(input.name)}${need(operation, input, required)}`,
    describe(input),
  ]);
  const others = 'Beside these it takes the [inputs of every operation](../inputs.md#every-operation).';
  if (rows.length === 0) return `It has no inputs of its own. ${others}`;
  const rules = rulesOf(operation).map(({ sentence }) => sentence);
  return `${table(['Input', 'Meaning'], rows)}\n\n${[...rules, others].join(' ')}`;
}

/** Whether a step must give the input: always, or it or another. */
function need(operation: AnyOperation, { name }: Input, required: boolean): string {
  if (required) return ', **required**';
  const beside = rulesOf(operation)
    .filter((rule) => rule.of.includes(name))
    .map((rule) => rule.beside?.(name) ?? '')
    .find((text) => text !== '');
  return beside === undefined ? '' : `, ${beside}`;
}

function outputs({ outputs: names, platform }: AnyOperation): string {
  if (names.length === 0) return '';
  const rows = names.map((name) => [code(name), meaningOn(platform.id, name)]);
  const others = 'Beside the [outputs of every operation](../outputs.md) it sets:';
  return `${others}\n\n${table(['Output', 'Holds'], rows)}`;
}

function outcomes(operation: AnyOperation): string {
  const { outcomes: names } = operation;
  const rows = names.map((name) => [code(name), `${OUTCOMES[name]}${redness(operation, name)}`]);
  const always = ALWAYS.map(code).join(', ');
  return `${table(['Outcome', 'Meaning'], rows)}\n\nAs every operation it can also end as ${always}.`;
}

/** Whether a step is red because a thing is not there: a removal is not, or as `if-missing` says; anything else is. */
function redness(operation: AnyOperation, outcome: string): string {
  if (outcome !== 'absent') return '';
  if (declaredBy(operation).some(({ input }) => input.name === 'if-missing'))
    return '; the step is green, and red with `if-missing: fail`';
  return REMOVED.some((removed) => operation.outcomes.includes(removed))
    ? ', which is as it should be; the step is green'
    : '; the step is red';
}

/** What a removal ends as. */
const REMOVED: readonly Outcome[] = ['deleted', 'revoked', 'retired'];

function waiting({ resume, waitsByDefault = true, name }: AnyOperation): string {
  if (!resume) return '';
  const how = `\`operation: ${resume.operation}\`, \`${resume.input}:\` set to the \`${resume.output}\` output, and \`wait: true\``;
  if (resume.operation === name && !waitsByDefault)
    return `To wait, or to go on with a wait that was cut short: ${how}.`;
  return `To go on with a wait that was cut short by its deadline, in a later step: ${how}.`;
}
