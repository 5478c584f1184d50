import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Ready } from './run-server.ts';

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
export function launch(program: string, args: readonly string[], log: string): Promise<Ready> {
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
