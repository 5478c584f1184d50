import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isObject } from '../support/json.ts';

/** What is printed when it is not known what to run. */
const USAGE = `Usage: npm run step -- operation=NAME [input=value …]

  --with FILE       inputs from a YAML file: a map, or a step with \`with:\`
  --event EVENT     opened, synchronize, reopened or closed: pull request 7 of acme/web; or a JSON file with an event
  --emulator URL    an emulator that runs already (npm run emulator), so that steps can follow each other
  --live            the platform itself; then a token is needed: token="$DOLLARBOX_TOKEN"
  --no-post         leave the post step out

Without --emulator and --live an emulator is started for this step, and its token is used.
Example: npm run step -- operation=create-container org=acme name=web image=ghcr.io/acme/web:1.2.0
`;

/** What to run. */
export interface StepOptions {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: string | undefined;
  readonly emulator: string | undefined;
  readonly live: boolean;
  readonly post: boolean;
}

/** Reads the command line. @throws Error with a sentence when it cannot be understood */
export function readStepOptions(args: readonly string[]): StepOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      with: { type: 'string' },
      event: { type: 'string' },
      emulator: { type: 'string' },
      live: { type: 'boolean', default: false },
      post: { type: 'boolean', default: true },
    },
  });
  const inputs = { ...(values.with === undefined ? {} : fromFile(values.with)), ...fromPairs(positionals) };
  if (!inputs['operation']) throw new Error(`Which operation? ${USAGE}`);
  const { event, emulator, live, post } = values;
  return { inputs, event, emulator: emulator?.replace(/\/+$/, ''), live, post };
}

function fromPairs(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^([a-z][a-z-]*)=(.*)$/s.exec(pair) ?? [];
      if (name === undefined || value === undefined)
        throw new Error(`"${pair}" is not \`input=value\`. ${USAGE}`);
      return [name, value];
    }),
  );
}

/** The inputs of a file: a map of them, a step, or a list of steps of which the first is taken. */
function fromFile(path: string): Record<string, string> {
  const data: unknown = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
  const step: unknown = Array.isArray(data) ? data[0] : data;
  const given = isObject(step) && isObject(step['with']) ? step['with'] : step;
  if (!isObject(given)) throw new Error(`${path} holds no inputs: write a map, or a step with \`with:\`.`);
  const entries = Object.entries(given).map(([name, value]): [string, string] => {
    if (typeof value !== 'string')
      throw new Error(`${path}: ${name} is not text; write it as a block (\`|\`).`);
    return [name, value];
  });
  // Secrets are there in a run only: the emulator's own are used in their place.
  const readable = entries.filter(([, value]) => !/^\$\{\{\s*secrets\.\w+\s*\}\}$/.test(value.trim()));
  const [unknown] = readable.filter(([, value]) => value.includes('${{'));
  if (unknown)
    throw new Error(
      `${path}: ${unknown[0]} holds an expression, which only a runner evaluates; give it as ${unknown[0]}=…`,
    );
  return Object.fromEntries(readable);
}
