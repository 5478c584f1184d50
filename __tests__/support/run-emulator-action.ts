import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFileCommand } from './file-command.ts';
import { Runner } from './run-action.ts';

const DIST = resolve(import.meta.dirname, '../../emulator/dist');

/** What a step of the emulator's action did. */
export interface EmulatorStep {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

/** Runs the built main or post step of the emulator's action as a runner would. */
export async function runEmulatorStep(
  entry: 'main' | 'post',
  runner: Runner,
  variables: Readonly<Record<string, string>> = {},
): Promise<EmulatorStep> {
  const [output, state] = [runner.file('output'), runner.file('state')];
  const child = spawn(process.execPath, [join(DIST, `${entry}.js`)], {
    cwd: runner.workspace,
    env: {
      RUNNER_TEMP: runner.temp,
      GITHUB_WORKSPACE: runner.workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      RUNNER_TRACKING_ID: 'github_0000',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  // Only when everybody has let go of the output: a runner waits for that, too.
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  return {
    exitCode,
    stdout,
    outputs: readFileCommand(readFileSync(output, 'utf8')),
    state: readFileCommand(readFileSync(state, 'utf8')),
  };
}

/** A job that has started the emulator; `stop` runs its post step. */
export interface StartedEmulator extends EmulatorStep {
  stop(): Promise<EmulatorStep>;
}

/** Runs the main step with inputs by their names. */
export async function startByAction(
  inputs: Readonly<Record<string, string>> = {},
  runner = new Runner(),
): Promise<StartedEmulator> {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const started = await runEmulatorStep('main', runner, Object.fromEntries(named));
  const states = Object.entries(started.state).map(([name, value]) => [`STATE_${name}`, value]);
  return { ...started, stop: () => runEmulatorStep('post', runner, Object.fromEntries(states)) };
}
