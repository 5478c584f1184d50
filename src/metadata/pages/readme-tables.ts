import type { Input } from '../../contract/inputs/input.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { OUTCOMES, type Outcome } from '../../contract/result/outcomes.ts';
import { OUTPUTS } from '../../contract/result/outputs.ts';
import { list } from '../../support/text.ts';
import { code, table } from '../markup/markdown.ts';
import { documentedOutputs } from './action-yml.ts';
import { commonInputs, operationsOf, platformsOf, takenBy, variantsOf } from './documented-inputs.ts';

/** Outcomes that every operation can have and none declares. */
export const ALWAYS: readonly Outcome[] = ['planned', 'timed-out', 'cancelled', 'failed'];

/** The names of the operations, a paragraph for each platform, each linked to its page. */
export function operationNames(operations: readonly AnyOperation[]): string {
  return platformsOf(operations)
    .map((platform) => {
      const names = operationsOf(operations, platform).map(
        ({ name }) => `[\`${name}\`](docs/operations/${platform.id}.md#${name})`,
      );
      return `**${platform.title}**: ${names.join(', ')}.`;
    })
    .join('\n\n');
}

/** The operations, a table for each platform, each linked to its page. */
export function operationTables(operations: readonly AnyOperation[]): string {
  return platformsOf(operations)
    .map((platform) => {
      const rows = operationsOf(operations, platform).map(({ name, summary, outcomes }) => [
        `[\`${name}\`](operations/${platform.id}.md#${name})`,
        `${summary} Ends as ${list(outcomes.map(code), 'or')}.`,
      ]);
      return `## ${platform.title}\n\n${table(['Operation', 'What it does'], rows)}`;
    })
    .join('\n\n');
}

/** The inputs: the common ones, then a table for each platform. Two columns, which fit on a phone. */
export function inputTables(operations: readonly AnyOperation[]): string {
  const columns = ['Input', 'Meaning'];
  const common = commonInputs().map((input) => [
    input.name === 'operation' ? `${code(input.name)}, **every step**` : code(input.name),
    describe(input),
  ]);
  const byPlatform = Map.groupBy(variantsOf(operations), ({ platform }) => platform.id);
  const platforms = platformsOf(operations).map(({ id, title }) => {
    const rows = (byPlatform.get(id) ?? []).map((variant) => [
      code(variant.input.name),
      [describe(variant.input), ...variant.rules, takenBy([variant], WORDS)].join(' '),
    ]);
    return `## ${title}\n\n${rows.length === 0 ? 'Only the common inputs.' : table(columns, rows)}`;
  });
  return [`## Every operation\n\n${table(columns, common)}`, ...platforms].join('\n\n');
}

const WORDS = { taken: 'Taken', required: '**Required**', show: code };

/** The outputs and who sets them. */
export function outputTable(operations: readonly AnyOperation[]): string {
  const rows = documentedOutputs(operations).map(({ name, setBy }) => [
    code(name),
    `${OUTPUTS[name]} Set by ${setBy === 'all' ? 'every operation' : list(setBy.map(code))}.`,
  ]);
  return table(['Output', 'Holds'], rows);
}

/** The outcomes that can happen, with their meaning. */
export function outcomeTable(operations: readonly AnyOperation[]): string {
  const possible = new Set<string>([...ALWAYS, ...operations.flatMap(({ outcomes }) => outcomes)]);
  const rows = Object.entries(OUTCOMES).flatMap(([outcome, meaning]) =>
    possible.has(outcome) ? [[code(outcome), meaning]] : [],
  );
  return table(['Outcome', 'The resource, or the run'], rows);
}

/** Meaning, accepted values and default of an input, as one cell. */
export function describe(input: Input): string {
  const { meaning, standard } = splitDefault(input);
  const accepts = input.name === 'operation' ? 'a name from the tables of operations' : input.kind.accepts;
  return [meaning, `Takes ${accepts}.`, ...(standard === undefined ? [] : [`Default: ${standard}.`])].join(
    ' ',
  );
}

/** A default that depends on something stands in the description, behind `Default:`. */
function splitDefault({ description, default: fallback }: Input): {
  readonly meaning: string;
  readonly standard: string | undefined;
} {
  if (fallback !== undefined) return { meaning: description, standard: code(fallback) };
  const [, meaning, standard] = /^(.*?)\s+Default: (.+?)\.?$/s.exec(description) ?? [];
  return { meaning: meaning ?? description, standard };
}
