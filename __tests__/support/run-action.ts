import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { staleBundle } from '../../src/metadata/bundle/sources.ts';
import { readFileCommand } from './file-command.ts';
import { Stopwatch } from './stopwatch.ts';

/** The bundle under test. */
export const DIST = resolve(import.meta.dirname, '../../dist');

/** Steps run on a clock that a busy machine cannot hurry. */
const OWN_TIME = resolve(import.meta.dirname, 'own-time.cjs');

/** Tests of an old bundle would tell of code that is not there any more. */
const STALE = staleBundle(resolve(import.meta.dirname, '../..'));

/**
 * How long a step may take to end after a signal, in milliseconds of its own: GitHub's runner sends the next signal
 * after 7.5 s. The step itself gives what it still does two seconds (`GRACE`).
 */
export const SIGNAL_PATIENCE = 5_000;

/** How a step of the built action is run. */
export interface Step {
  /** Inputs by their names in `action.yml`. */
  readonly with: Readonly<Record<string, string>>;
  /** More environment variables; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Sends a signal as soon as `when` holds (looked at every 10 ms), or at once without one. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly when?: (stdout: string) => boolean };
  /** Node's own flags. */
  readonly flags?: readonly string[];
  /** Runs in this runner's directories instead of fresh ones, so that steps can follow each other. */
  readonly runner?: Runner;
  /** In place of a fresh file for outputs. */
  readonly outputFile?: string;
  /** Kills the step after so long, in milliseconds. */
  readonly killAfter?: number;
}

/** What a step did. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Milliseconds from start to exit, less those in which it waited for a processor. */
  readonly took: number;
  /** The same from the signal to exit. */
  readonly tookAfterSignal: number | undefined;
  readonly runner: Runner;
  /** Runs the post step with the state that this one saved. */
  post(step?: Partial<Step>): Promise<Ran>;
}

/** The directories and files a runner gives a step. */
export class Runner {
  readonly root = mkdtempSync(join(tmpdir(), 'boxwright-step-'));
  readonly temp = this.#make('temp');
  readonly workspace = this.#make('workspace');

  #make(name: string): string {
    const path = join(this.root, name);
    return mkdtempSync(path);
  }

  /** An empty file for the runner's file commands. */
  file(name: string): string {
    const path = join(this.root, `${name}-${Math.random().toString(36).slice(2)}`);
    writeFileSync(path, '');
    return path;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Runs the built action's main as a runner would: a child process, `INPUT_*`, files for what it hands on. */
export function runAction(step: Step): Promise<Ran> {
  return runEntry('main.js', step, {});
}

/** Runs the action of one operation alone, `actions/<operation>`. */
export function runSubAction(operation: string, step: Step): Promise<Ran> {
  return runEntry(`../actions/${operation}/main.mjs`, step, {});
}

async function runEntry(entry: string, step: Step, state: Readonly<Record<string, string>>): Promise<Ran> {
  if (STALE !== undefined) throw new Error(STALE);
  const runner = step.runner ?? new Runner();
  const files = {
    GITHUB_OUTPUT: step.outputFile ?? runner.file('output'),
    GITHUB_STATE: runner.file('state'),
    GITHUB_ENV: runner.file('env'),
    GITHUB_STEP_SUMMARY: runner.file('summary'),
  };
  const flags = ['--require', OWN_TIME, ...(step.flags ?? [])];
  const child = spawn(process.execPath, [...flags, join(DIST, entry)], {
    env: environment(step, runner, files, state),
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: runner.workspace,
  });
  const ran = await watchChild(child, step);
  return {
    ...ran,
    outputs: step.outputFile ? {} : readFileCommand(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    state: readFileCommand(readFileSync(files.GITHUB_STATE, 'utf8')),
    exported: readFileCommand(readFileSync(files.GITHUB_ENV, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    runner,
    post: (more = {}) =>
      runEntry(
        'post.js',
        { ...step, signal: undefined, ...more, runner } as Step,
        readFileCommand(readFileSync(files.GITHUB_STATE, 'utf8')),
      ),
  };
}

function environment(
  step: Step,
  runner: Runner,
  files: Readonly<Record<string, string>>,
  state: Readonly<Record<string, string>>,
): Record<string, string> {
  const env: Record<string, string | undefined> = {
    PATH: '',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    RUNNER_TEMP: runner.temp,
    GITHUB_WORKSPACE: runner.workspace,
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_SERVER_URL: 'https://github.com',
    ...files,
    ...Object.fromEntries(
      Object.entries(step.with).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    ...step.env,
  };
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function watchChild(child: ReturnType<typeof spawn>, { signal, killAfter = 100_000 }: Step) {
  const watch = new Stopwatch(child.pid);
  let stdout = '';
  let stderr = '';
  let signalled: number | undefined;
  const kill = setTimeout(() => child.kill('SIGKILL'), killAfter);
  const maybeSignal = (): void => {
    if (!signal || signalled !== undefined || !(signal.when?.(stdout) ?? true)) return;
    signalled = watch.read();
    child.kill(signal.name);
  };
  const look = setInterval(() => {
    watch.look();
    maybeSignal();
  }, 10);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    maybeSignal();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise<Pick<Ran, 'exitCode' | 'stdout' | 'stderr' | 'took' | 'tookAfterSignal'>>(
    (resolvePromise, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode) => {
        clearTimeout(kill);
        clearInterval(look);
        const took = watch.read();
        const tookAfterSignal = signalled === undefined ? undefined : took - signalled;
        resolvePromise({ exitCode, stdout, stderr, took, tookAfterSignal });
      });
    },
  );
}
