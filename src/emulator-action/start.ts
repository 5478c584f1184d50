import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as core from '@actions/core';
import { parseCliOptions } from '../emulator/cli-options.ts';
import type { Ready } from './run-server.ts';

/** The step: starts the emulator, whose entry lies beside this one, and says where it is. @returns the exit code */
export async function start(): Promise<number> {
  try {
    const args = readArguments();
    const log = join(process.env['RUNNER_TEMP'] || tmpdir(), `boxwright-emulator-${randomUUID()}.log`);
    // Before there is a process, so that the post step ends it whatever becomes of this step.
    core.saveState('log', log);
    const program = join(dirname(process.argv[1] ?? ''), 'serve.js');
    const { outputs, guide } = await launch(program, args, log);
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    core.info(`Emulator on ${outputs['url']}`);
    core.startGroup('Addresses and demo data');
    core.info(guide.trim());
    core.endGroup();
    return 0;
  } catch (error) {
    core.error(error instanceof Error ? error.message : String(error), {
      title: 'The emulator did not start',
    });
    return 1;
  }
}

/** The inputs as the emulator's own command line has them. @throws Error that names the input */
function readArguments(): readonly string[] {
  const seed = core.getInput('seed');
  const args = [
    `--port=${core.getInput('port') || '0'}`,
    `--speed=${core.getInput('speed') || '300'}`,
    ...core.getMultilineInput('switches').map((text) => `--switch=${text}`),
    ...(seed === '' ? [] : [`--seed=${resolve(process.env['GITHUB_WORKSPACE'] || '.', seed)}`]),
  ];
  try {
    parseCliOptions(args);
    return args;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.replace(/^--switch\b/, 'switches').replace(/^--/, ''));
  }
}

/** Milliseconds; it usually takes less than one second. */
const LONGEST_START = 30_000;
/** What a program needs to find its way; nothing of the job's secrets is among it. */
const HANDED_ON = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * Starts the emulator as a process of its own that outlives the step, and waits until it listens. What it prints goes
 * to `log`, since a runner waits for whoever holds the step's own output.
 *
 * It has an empty environment: a runner ends, as left over, what carries its `RUNNER_TRACKING_ID`, and the job's
 * secrets are not its business. Source: https://github.com/actions/runner (JobExtension.cs, process clean-up)
 */
function launch(program: string, args: readonly string[], log: string): Promise<Ready> {
  const file = openSync(log, 'wx', 0o600);
  const child = spawn(process.execPath, [program, ...args], {
    detached: true,
    windowsHide: true,
    cwd: tmpdir(),
    stdio: ['ignore', file, file, 'ipc'],
    env: Object.fromEntries(HANDED_ON.map((name) => [name, process.env[name]])),
  });
  closeSync(file);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_START);
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error(readFileSync(log, 'utf8').trim() || 'The emulator did not start within 30 s'));
    });
    child.once('message', (ready) => {
      clearTimeout(late);
      child.removeAllListeners('exit');
      child.disconnect();
      child.unref();
      resolve(ready as Ready);
    });
  });
}
