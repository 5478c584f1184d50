import { resolve } from 'node:path';
import { exampleInputs } from '../../src/metadata/pages/example-step.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { EXPRESSIONS, TOKENS } from '../examples/operation-worlds.ts';
import { fixture } from './secured.ts';

/** A box's folder; a step on its own has no repository. */
const BOX = resolve(import.meta.dirname, 'box');

const PEMS: Readonly<Record<string, string>> = { certificate: fixture('acme-rsa-fullchain.pem') };

/** The inputs of an operation's own example, with a token and a value for each expression, and its platform. */
export function exampleOf(name: string): {
  readonly inputs: Record<string, string>;
  readonly platform: string;
} {
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`no operation ${name}`);
  const given = Object.entries(exampleInputs(operation)).map(([input, value]) => [
    input,
    PEMS[input] ??
      String(value).replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, one: string) => EXPRESSIONS[one] ?? one),
  ]);
  const inputs = Object.fromEntries(given) as Record<string, string>;
  const platform = inputs['platform'] ?? operation.platform.id;
  if (name === 'push-box') inputs['path'] = BOX;
  return { inputs: { ...inputs, operation: name, token: TOKENS[platform] ?? '' }, platform };
}
