import { stringify } from 'yaml';
import type { ActionType } from '../../contract/kinds/kind.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { OUTCOMES } from '../../contract/result/outcomes.ts';
import type { OutputName } from '../../contract/result/outputs.ts';
import { documentedOutputs } from './action-yml.ts';
import { commonInputs, platformsOf, variantsOf } from './documented-inputs.ts';

const HEADER = `# Types of the inputs and outputs for typing tools, in the format of
# https://github.com/typesafegithub/github-actions-typing. \`npm run metadata\` writes the whole file.
`;

const TEXT: ActionType = { type: 'string' };

/** The whole of `action-types.yml`. */
export function actionTypes(operations: readonly AnyOperation[]): string {
  const names = operations.map(({ name }) => name).sort();
  const inputs: Record<string, unknown> = {};
  for (const { name, kind } of commonInputs()) {
    inputs[name] = typing(name === 'operation' ? { type: 'enum', values: names } : (kind.actionType ?? TEXT));
  }
  for (const [name, variants] of Map.groupBy(variantsOf(operations), ({ input }) => input.name)) {
    inputs[name] = typing(join(variants.map(({ input }) => input.kind.actionType ?? TEXT)));
  }
  const outputs: Record<string, unknown> = {};
  for (const { name } of documentedOutputs(operations)) outputs[name] = typing(ofOutput(name, operations));
  return `${HEADER}${stringify({ inputs, outputs }, { lineWidth: 0 })}`;
}

/** What fits every meaning of an input: choices are joined, anything else that differs is a string. */
function join(types: readonly ActionType[]): ActionType {
  const [first = TEXT] = types;
  if (types.every((type) => JSON.stringify(type) === JSON.stringify(first))) return first;
  const values = types.map((type) => (type.type === 'enum' ? type.values : undefined));
  if (!values.every((list) => list !== undefined)) return TEXT;
  return { type: 'enum', values: [...new Set(values.flat())] };
}

function ofOutput(name: OutputName, operations: readonly AnyOperation[]): ActionType {
  if (name === 'changed') return { type: 'boolean' };
  if (name === 'count' || name === 'days-left') return { type: 'integer' };
  if (name === 'outcome') return { type: 'enum', values: Object.keys(OUTCOMES) };
  if (name === 'platform') return { type: 'enum', values: platformsOf(operations).map(({ id }) => id) };
  if (name === 'operation') return { type: 'enum', values: operations.map((one) => one.name).sort() };
  return TEXT;
}

function typing(type: ActionType): Readonly<Record<string, unknown>> {
  if (type.type === 'enum') return { type: 'enum', 'allowed-values': type.values };
  if (type.type === 'list')
    return { type: 'list', separator: type.separator, 'list-item': { type: 'string' } };
  return { type: type.type };
}
