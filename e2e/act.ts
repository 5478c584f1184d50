import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type ActRun, readRun } from './act-log.ts';
import { Repository } from './repository.ts';

/** One run of one workflow. */
export interface Workflow {
  /** Its text. */
  readonly text: string;
  /** Files beside it, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The event's name; `push` without one. */
  readonly event?: string;
  readonly payload?: unknown;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Environment of every step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Programs that stand in `PATH` before all others: scripts by name. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Last part of the workspace's path. */
  readonly folder?: string;
  /** Interrupts act when its output so far holds this. */
  readonly interruptAt?: RegExp;
}

/** Stands for any action of other people: it does nothing. */
export const STAND_IN = 'e2e/stand-in@v1';
const STAND_IN_FILE =
  'name: Stand-in\ndescription: Does nothing\nruns:\n  using: composite\n  steps:\n    - run: ":"\n      shell: bash\n';

/** Milliseconds after which a run is given up. */
const LONGEST = 180_000;
const RUNNERS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'].flatMap((name) => [
  '-P',
  `${name}=-self-hosted`,
]);

/** Runs a workflow under nektos/act, without containers, and gives what it printed. */
export async function runWorkflow(act: string, path: string, workflow: Workflow): Promise<ActRun> {
  const file = '.github/workflows/check.yml';
  const repository = new Repository(workflow.folder ?? 'web', { ...workflow.files, [file]: workflow.text });
  const home = mkdtempSync(join(tmpdir(), 'boxwright-e2e-home-'));
  try {
    const event = join(home, 'event.json');
    writeFileSync(event, JSON.stringify(workflow.payload ?? {}));
    const args = [
      workflow.event ?? 'push',
      ...['--json', '--workflows', file, '--eventpath', event, ...RUNNERS],
      ...pairs('-s', workflow.secrets),
      ...pairs('--var', workflow.variables),
      ...pairs('--env', workflow.env),
      ...['--local-repository', `${STAND_IN}=${writeStandIn(home)}`],
      ...['--local-repository', `boxwright/boxwright@v1=${repository.folder}`],
    ];
    const bin = writePrograms(home, workflow.programs);
    return await run(act, args, {
      cwd: repository.folder,
      path: `${bin}${delimiter}${path}`,
      home,
      interruptAt: workflow.interruptAt,
    });
  } finally {
    repository.remove();
    rmSync(home, { recursive: true, force: true });
  }
}

function writeStandIn(home: string): string {
  const folder = join(home, 'stand-in');
  mkdirSync(folder);
  writeFileSync(join(folder, 'action.yml'), STAND_IN_FILE);
  return folder;
}

function writePrograms(home: string, programs: Readonly<Record<string, string>> = {}): string {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs))
    writeFileSync(join(bin, name), script, { mode: 0o755 });
  return bin;
}

function pairs(flag: string, values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

interface Setting {
  readonly cwd: string;
  readonly path: string;
  readonly home: string;
  readonly interruptAt: RegExp | undefined;
}

function run(
  act: string,
  args: readonly string[],
  { cwd, path, home, interruptAt }: Setting,
): Promise<ActRun> {
  return new Promise((resolve, reject) => {
    const env = { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), LANG: 'C.UTF-8' };
    const child = spawn(act, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let interrupted = false;
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!interruptAt?.test(output) || interrupted) return;
      interrupted = true;
      child.kill('SIGINT');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(late);
      resolve(readRun(code, output));
    });
  });
}
