import { stringify } from 'yaml';
import type { Input } from '../../contract/inputs/input.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { COMMON_OUTPUTS, OUTPUTS, type OutputName } from '../../contract/result/outputs.ts';
import { list } from '../../support/text.ts';
import { commonInputs, keyOf, takenBy, type Variant, variantsOf } from './documented-inputs.ts';

/** The `inputs:` of `action.yml`. No input of an operation has a `default:`: one not set could not be told from one set. The common `github-token` has, as only the runner knows it. */
export function actionInputs(operations: readonly AnyOperation[]): string {
  const names = operations.map(({ name }) => name).sort();
  const inputs: Record<string, { description: string; required: boolean; default?: string }> = {};
  for (const input of commonInputs()) {
    const description = input.name === 'operation' ? `What to do: ${list(names, 'or')}.` : sentences(input);
    inputs[input.name] = {
      description,
      required: input.name === 'operation',
      ...(input.expression === undefined ? {} : { default: `\${{ ${input.expression} }}` }),
    };
  }
  for (const [name, variants] of Map.groupBy(variantsOf(operations), ({ input }) => input.name)) {
    inputs[name] = { description: merge(variants), required: false };
  }
  return block({ inputs });
}

/** The `outputs:` of `action.yml`: the common ones and those that some operation declares. */
export function actionOutputs(operations: readonly AnyOperation[]): string {
  const outputs: Record<string, { description: string }> = {};
  for (const { name, setBy } of documentedOutputs(operations)) {
    const by = setBy === 'all' ? 'Set by every operation.' : `Set by ${list(setBy)}.`;
    outputs[name] = { description: `${OUTPUTS[name]} ${by}` };
  }
  return block({ outputs });
}

/** An output and the operations that set it, sorted. */
interface DocumentedOutput {
  readonly name: OutputName;
  readonly setBy: 'all' | readonly string[];
}

/** The outputs in the order of the catalogue. */
export function documentedOutputs(operations: readonly AnyOperation[]): readonly DocumentedOutput[] {
  return (Object.keys(OUTPUTS) as OutputName[]).flatMap((name): DocumentedOutput[] => {
    if ((COMMON_OUTPUTS as readonly string[]).includes(name)) return [{ name, setBy: 'all' }];
    const setBy = operations
      .filter(({ outputs }) => outputs.includes(name))
      .map((operation) => operation.name);
    return setBy.length === 0 ? [] : [{ name, setBy: setBy.sort() }];
  });
}

/** One paragraph for each meaning, headed by the platforms that share it. */
function merge(variants: readonly Variant[]): string {
  const meanings = [...Map.groupBy(variants, ({ input }) => keyOf(input)).values()];
  return meanings
    .map((same) => {
      const [first] = same;
      if (!first) return '';
      const titles = list(same.map(({ platform }) => platform.title));
      return `${titles}: ${[sentences(first.input), takenBy(same, WORDS), ...new Set(same.flatMap(({ rules }) => rules))].join(' ')}`;
    })
    .join('\n');
}

const WORDS = { taken: 'Used', required: 'Required', show: (operation: string) => operation };

/** What an input is, takes and is when it is not given. */
export function sentences({ description, kind, default: fallback }: Input): string {
  const standard = fallback === undefined ? '' : ` Default: \`${fallback}\`.`;
  // The runner evaluates expressions in a description too, and knows no `secrets` there.
  const accepts = kind.accepts.replace(/\$\{\{\s*(.*?)\s*\}\}/g, '$1');
  return `${description} Accepts ${accepts}.${standard}`;
}

function block(data: unknown): string {
  return stringify(data, { lineWidth: 0 }).trimEnd();
}
