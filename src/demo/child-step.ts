import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The built action. */
const DIST = resolve(import.meta.dirname, '../../dist');

/** What a run of an entry left behind. */
interface StepRun {
  readonly exitCode: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** A runner's directories for one job. */
export class Job {
  readonly root = mkdtempSync(join(tmpdir(), 'boxwright-demo-'));
  #files = 0;

  /** An empty file for one of the runner's file commands. */
  file(): string {
    this.#files += 1;
    const path = join(this.root, `command-${this.#files}`);
    writeFileSync(path, '');
    return path;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/**
 * Runs an entry of the built action as a runner does: a child process of its own, inputs as `INPUT_*`, files
 * for outputs, state and summary. `github` are more of the runner's variables. Every line of its log goes to
 * `onLine` as it comes.
 */
export async function runStep(
  job: Job,
  entry: 'main.js' | 'post.js',
  inputs: Readonly<Record<string, string>>,
  state: ReadonlyMap<string, string>,
  onLine: (line: string) => void,
  github: Readonly<Record<string, string>> = {},
): Promise<StepRun> {
  const files = { output: job.file(), state: job.file(), env: job.file(), summary: job.file() };
  const child = spawn(process.execPath, [join(DIST, entry)], {
    cwd: job.root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      RUNNER_TEMP: job.root,
      GITHUB_WORKSPACE: job.root,
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_ENV: files.env,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'demo',
      ...github,
      ...prefixed('INPUT_', Object.entries(inputs)),
      ...prefixed('STATE_', [...state]),
    },
  });
  createInterface({ input: child.stdout }).on('line', onLine);
  const [exitCode] = await once(child, 'close');
  return {
    exitCode,
    outputs: readCommands(files.output),
    state: readCommands(files.state),
    summary: readFileSync(files.summary, 'utf8'),
  };
}

function prefixed(prefix: string, entries: readonly (readonly [string, string])[]): Record<string, string> {
  const upper = prefix === 'INPUT_';
  return Object.fromEntries(
    entries.map(([name, value]) => [prefix + (upper ? name.toUpperCase() : name), value]),
  );
}

/** Reads `name<<delimiter` blocks, the form in which `@actions/core` writes outputs and state. */
function readCommands(path: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = readFileSync(path, 'utf8').split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [name, delimiter] = (lines[at] ?? '').split('<<');
    if (!name || !delimiter) continue;
    const end = lines.indexOf(delimiter, at + 1);
    values.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return values;
}
