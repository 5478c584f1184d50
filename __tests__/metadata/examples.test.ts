import { describe, expect, it } from '@jest/globals';
import { inputsOf, readInputs } from '../../src/action/inputs/read-inputs.ts';
import type { AnyOperation, CheckContext } from '../../src/contract/operation.ts';
import { checkSteps } from '../../src/metadata/checks/check-steps.ts';
import { exampleInputs, exampleStep } from '../../src/metadata/pages/example-step.ts';
import { ALL_INPUTS } from '../../src/operations/all-inputs.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { NO_EVENT, PULL_REQUEST } from '../support/trigger-event.ts';

const EXPRESSION = /\$\{\{.*?\}\}/gs;
const silent: CheckContext = {
  now: 1_800_000_000_000,
  event: { ...NO_EVENT, name: 'pull_request', action: 'opened', pullRequest: PULL_REQUEST },
  warn: () => undefined,
  note: () => undefined,
};

const PEM = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----';

/** The inputs as the runner would pass them, with something plausible for every expression and file. */
function environmentOf(operation: AnyOperation): { env: Record<string, string>; made: boolean } {
  const kinds = new Map(inputsOf(operation).map((input) => [input.name, input.kind.name]));
  const env: Record<string, string> = { INPUT_OPERATION: operation.name };
  let made = false;
  for (const [name, value] of Object.entries(exampleInputs(operation))) {
    const text = kinds.get(name) === 'PEM' ? PEM : String(value).replaceAll(EXPRESSION, 'abc123');
    made ||= text !== String(value);
    env[`INPUT_${name.toUpperCase()}`] = text;
  }
  return { env, made };
}

describe('the example of', () => {
  it.each(Object.values(OPERATIONS))('$name is read without a problem', async (operation) => {
    const inputs = exampleInputs(operation);
    for (const value of Object.values(inputs))
      expect(['string', 'number', 'boolean']).toContain(typeof value);
    expect(inputs).not.toHaveProperty('operation');
    const { env, made } = environmentOf(operation);
    const known = ALL_INPUTS.map(({ name }) => name);
    const { problems, unused, values } = await readInputs(env, operation, async () => known);
    expect({ problems, unused }).toEqual({ problems: [], unused: [] });
    // A made-up certificate says nothing about the checks of several inputs together.
    if (made) return;
    expect((await operation.check?.(values, silent)) ?? []).toEqual([]);
  });

  it.each(Object.values(OPERATIONS))('$name is a step that the check of documents takes', (operation) => {
    expect(checkSteps(exampleStep(operation), OPERATIONS)).toEqual([]);
  });
});
