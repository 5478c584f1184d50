import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEMO_TOKENS } from '../src/emulator/dollarbox/seed/demo-tokens.ts';
import type { Emulator } from '../src/emulator/server.ts';
import type { Command } from './measure.ts';
import { NAMES } from './rows.ts';

const MAIN = resolve(import.meta.dirname, '../dist/main.js');
const POST = resolve(import.meta.dirname, '../dist/post.js');
const at = (name: string): string => resolve(import.meta.dirname, 'comparators', name);

/** What the commands are run with. */
export interface Bench {
  readonly emulator: Emulator;
  /** Origin of the server of long lists. */
  readonly lists: string;
  readonly directory: string;
}

/** Commands that take no time worth speaking of, and are run often; the floor first. */
export function quickCommands({ emulator, directory }: Bench): readonly Command[] {
  const base = `${emulator.url}/dollarbox`;
  const inputs = { token: DEMO_TOKENS.multi, org: 'acme', 'base-url': base };
  const container = { name: 'bench', image: 'ghcr.io/acme/web:1' };
  const shell = (name: string, ...args: readonly string[]) => ({
    shell: true as const,
    args: [at(name), ...args],
    env: () => ({
      PATH: process.env['PATH'] ?? '',
      BASE: base,
      TOKEN: DEMO_TOKENS.multi,
      OUT: join(directory, 'shell-output'),
    }),
  });
  const reset = async (): Promise<void> => void (await emulator.control.reset());
  const step = (more: Readonly<Record<string, string>>) => environment(directory, { ...inputs, ...more });
  return [
    { name: NAMES.floor, args: ['-e', '0'], env: () => ({}) },
    { name: NAMES.inputError, args: [MAIN], env: step({ operation: 'create-contaner' }), exitCode: 1 },
    { name: NAMES.post, args: [POST], env: step({ operation: 'get-container' }) },
    { name: NAMES.getShell, ...shell('get.sh', FIRST), prepare: reset },
    {
      name: NAMES.get,
      args: [MAIN],
      env: step({ operation: 'get-container', id: FIRST }),
      prepare: reset,
    },
    { name: NAMES.createShell, ...shell('create.sh'), prepare: reset },
    {
      name: NAMES.create,
      args: [MAIN],
      env: step({ operation: 'create-container', ...container, 'poll-interval': '100ms' }),
      prepare: reset,
    },
  ];
}

/** Id of a container that the emulator has from the start. */
const FIRST = '1';

/** Commands that read a list of 1,000 pages. */
export function listCommands({ lists, directory }: Bench): readonly Command[] {
  const inputs = {
    operation: 'list-containers',
    // As long as a real one: what is shorter than every secret need not be searched for it.
    token: `dbx_${'b3'.repeat(20)}`,
    org: 'acme',
    'base-url': lists,
  };
  const node = (name: string, file: string): Command => ({
    name,
    args: [at(file), lists, join(directory, 'list.json')],
    env: () => ({}),
  });
  return [
    node(NAMES.loop, 'plain-loop.mjs'),
    { name: NAMES.list, args: [MAIN], env: environment(directory, inputs) },
    node(NAMES.octokit, 'octokit-paginate.mjs'),
  ];
}

/** What a runner gives a step. */
function environment(
  directory: string,
  inputs: Readonly<Record<string, string>>,
): () => Readonly<Record<string, string>> {
  const file = (name: string): string => {
    const path = join(directory, name);
    writeFileSync(path, '');
    return path;
  };
  return () => ({
    RUNNER_TEMP: directory,
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'bench',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  });
}
