import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { DOLLARBOX_TOKEN, type Emulated, useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, Runner, runAction, type Step } from '../support/run-action.ts';
import { errors, foreignCommands } from '../support/workflow-commands.ts';

/** The certificates that tests have: a throw-away authority and servers for `localhost` and 127.0.0.1. */
export const FIXTURES = join(import.meta.dirname, '../certificates/fixtures');

/** The text of one of them. */
export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

/** What a server of the throw-away authority is started with. */
export const TLS = {
  cert: fixture('localhost-p256-fullchain.pem'),
  key: fixture('localhost-p256.key'),
};

/** How long a process may take to start and to end beside its deadline, in milliseconds, on a busy machine. */
const AROUND = 10_000;

/** The four platforms behind TLS, signed by the throw-away authority. */
export function useSecured(): Emulated {
  return useEmulator({ tls: TLS });
}

/** What one run is judged by beside what every run is. */
export interface Strike extends Partial<Step> {
  /** Further secrets that must show nowhere. */
  readonly secrets?: readonly string[];
}

/**
 * Runs `create-container` (or what `inputs` say) on the built action against a platform behind TLS, and looks at
 * what must hold in every row: no secret, no foreign command, nothing on stderr, one error at most, no file left.
 */
export async function strike(
  { url }: Pick<Emulated, 'url'>,
  inputs: Readonly<Record<string, string>> = {},
  { secrets = [], ...step }: Strike = {},
): Promise<Ran> {
  const all = {
    operation: 'create-container',
    token: DOLLARBOX_TOKEN,
    'base-url': `${url}/dollarbox`,
    'ca-certificate': join(FIXTURES, 'root.pem'),
    org: 'acme',
    ...(inputs['operation'] === undefined ? { name: 'web', image: 'ghcr.io/acme/web:1' } : {}),
    'poll-interval': '100ms',
    timeout: '20s',
    ...inputs,
  };
  const ran = await runAction({ ...step, with: all });
  requireSound(ran, [all.token, ...secrets]);
  const limit = /^(\d+)(m?s)$/.exec(all.timeout);
  if (limit) expect(ran.took).toBeLessThan(Number(limit[1]) * (limit[2] === 's' ? 1_000 : 1) + AROUND);
  return ran;
}

/** What holds in every row, whatever was done to the step. */
export function requireSound(ran: Ran, secrets: readonly string[]): void {
  expect(leaks(ran, ...secrets.filter((secret) => secret.length >= 8))).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  if (ran.exitCode === 1) expect(errors(ran.stdout)).toHaveLength(1);
  if (ran.exitCode === 0) expect(errors(ran.stdout)).toEqual([]);
  expect(ran.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  for (const path of filesIn(ran.runner.temp)) expect(statSync(path).mode & 0o777).toBe(0o600);
  if (ran.exitCode === 1) expect(filesIn(ran.runner.temp)).toEqual([]);
}

/** All files below a directory. */
export function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The text of the step's only error. */
export function error(ran: Ran): string {
  return errors(ran.stdout)[0]?.data ?? '';
}

/** Containers of this name that the platform has. */
export function containers(emulator: Emulated, name = 'web'): number {
  const state = emulator.get().control.inspect('dollarbox') as { containers: { name: string }[] };
  return state.containers.filter((container) => container.name === name).length;
}

/** Creations that the platform was asked for. */
export function posts(emulator: Emulated): number {
  return emulator.requests('POST', /\/containers\/$/).length;
}

/** A module that is loaded before the action and spoils it. */
export function preload(source: string): Pick<Step, 'flags'> & { readonly runner: Runner } {
  const runner = new Runner();
  const path = join(runner.root, 'preload.mjs');
  writeFileSync(path, source);
  return { runner, flags: ['--import', pathToFileURL(path).href] };
}
