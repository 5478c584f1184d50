import type { Input } from '../contract/input.ts';
import type { AnyOperation } from '../contract/operation.ts';
import { OUTCOMES, type Outcome } from '../contract/outcomes.ts';
import { OUTPUTS } from '../contract/outputs.ts';
import { list } from '../support/text.ts';
import { documentedOutputs } from './action-yml.ts';
import {
  commonInputs,
  operationsOf,
  platformsOf,
  type User,
  type Variant,
  variantsOf,
} from './documented-inputs.ts';
import { code, table } from './markdown.ts';

/** Outcomes that every operation can have and none declares. */
export const ALWAYS: readonly Outcome[] = ['planned', 'timed-out', 'cancelled', 'failed'];

/** One sentence that names the platforms, each linked to the page of its operations. */
export function platformSentence(operations: readonly AnyOperation[]): string {
  const links = platformsOf(operations)
    .filter(({ id }) => id !== 'any')
    .map(({ id, title }) => `[${title}](docs/operations/${id}.md)`);
  return `${links.length === 1 ? 'The platform is' : 'The platforms are'} ${list(links)}.`;
}

/** The operations, a table for each platform, each linked to its page. */
export function operationTables(operations: readonly AnyOperation[]): string {
  return platformsOf(operations)
    .map((platform) => {
      const rows = operationsOf(operations, platform).map(({ name, summary, outcomes }) => [
        `[\`${name}\`](docs/operations/${platform.id}.md#${name})`,
        summary,
        outcomes.map(code).join(', '),
      ]);
      return `### ${platform.title}\n\n${table(['Operation', 'What it does', 'Ends as'], rows)}`;
    })
    .join('\n\n');
}

/** The inputs: the common ones, then a table for each platform. */
export function inputTables(operations: readonly AnyOperation[]): string {
  const columns = ['Input', 'Meaning', 'Accepts', 'Default', 'Used by'];
  const common = commonInputs().map((input) => [
    ...describe(input),
    input.name === 'operation' ? '**every step**' : 'all',
  ]);
  const byPlatform = Map.groupBy(variantsOf(operations), ({ platform }) => platform.id);
  const platforms = platformsOf(operations).map(({ id, title }) => {
    const rows = (byPlatform.get(id) ?? []).map((variant) => {
      const [name = '', meaning = '', ...rest] = describe(variant.input);
      return [name, [meaning, ...variant.rules].join(' '), ...rest, users(variant)];
    });
    return `### ${title}\n\n${rows.length === 0 ? 'Only the common inputs.' : table(columns, rows)}`;
  });
  return [`### Every operation\n\n${table(columns, common)}`, ...platforms].join('\n\n');
}

/** The outputs and who sets them. */
export function outputTable(operations: readonly AnyOperation[]): string {
  const rows = documentedOutputs(operations).map(({ name, setBy }) => [
    code(name),
    OUTPUTS[name],
    setBy === 'all' ? 'every operation' : setBy.map(code).join(', '),
  ]);
  return table(['Output', 'Holds', 'Set by'], rows);
}

/** The outcomes that can happen, with their meaning. */
export function outcomeTable(operations: readonly AnyOperation[]): string {
  const possible = new Set<string>([...ALWAYS, ...operations.flatMap(({ outcomes }) => outcomes)]);
  const rows = Object.entries(OUTCOMES).flatMap(([outcome, meaning]) =>
    possible.has(outcome) ? [[code(outcome), meaning]] : [],
  );
  return table(['Outcome', 'The resource, or the run'], rows);
}

/** Name, meaning, accepted values and default of an input, as cells. */
export function describe(input: Input): readonly string[] {
  const accepts = input.name === 'operation' ? 'a name from the tables of operations' : input.kind.accepts;
  const { meaning, standard } = splitDefault(input);
  return [code(input.name), meaning, accepts, standard];
}

/** A default that depends on something stands in the description, behind `Default:`. */
function splitDefault({ description, default: fallback }: Input): {
  readonly meaning: string;
  readonly standard: string;
} {
  if (fallback !== undefined) return { meaning: description, standard: code(fallback) };
  const [, meaning, standard] = /^(.*?)\s+Default: (.+?)\.?$/s.exec(description) ?? [];
  return { meaning: meaning ?? description, standard: standard ?? '–' };
}

function users({ users: all, everywhere }: Variant): string {
  const required = all.filter((user) => user.required);
  if (everywhere && required.length === 0) return 'all';
  return list(all.map(mark));
}

function mark({ operation, required }: User): string {
  return required ? `**${operation}**` : operation;
}
