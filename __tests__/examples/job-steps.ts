import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OPERATIONS } from '../../src/operations/index.ts';
import { readFileCommand } from '../support/file-command.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, Runner, runAction } from '../support/run-action.ts';
import { foreignCommands } from '../support/workflow-commands.ts';
import { type Contexts, holds, type JobStatus, substitute } from './expressions.ts';
import { TOKENS } from './operation-worlds.ts';
import type { WorkflowStep } from './workflow-file.ts';
import type { Surroundings } from './workflow-runner.ts';

/** What became of a step; `steps.<id>` is made of it. */
export interface RanStep {
  readonly id: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** What it printed, the summary it wrote after it. */
  readonly log: string;
  /** Of our own steps. */
  readonly ran?: Ran;
  /** Of `actions/upload-artifact`: the file's text. */
  readonly artifact?: string;
}

/** What became of the steps of a job. */
export interface RanSteps {
  readonly steps: readonly RanStep[];
  readonly status: JobStatus;
  /** What the post steps left in `RUNNER_TEMP`. */
  readonly left: readonly string[];
}

type Done = Omit<RanStep, 'id' | 'outcome'> & { readonly failed: boolean };

interface Job {
  readonly contexts: Contexts;
  readonly surroundings: Surroundings;
  readonly runner: Runner;
  /** What steps have exported so far. */
  readonly exported: Record<string, string>;
}

/** Runs the steps of a job in one workspace, then the post steps of ours in reverse order. */
export async function runSteps(
  steps: readonly WorkflowStep[],
  contexts: Contexts,
  surroundings: Surroundings,
): Promise<RanSteps> {
  const runner = new Runner();
  const job: Job = { contexts, surroundings, runner, exported: {} };
  const done: RanStep[] = [];
  let status: JobStatus = 'success';
  for (const [at, step] of steps.entries()) {
    const id = step.id ?? step.name ?? String(at);
    const inner = {
      ...contexts,
      env: { ...(contexts['env'] as Contexts), ...job.exported },
      steps: Object.fromEntries(done.map((one) => [one.id, one])),
    };
    if (!holds(step.if, inner, status)) {
      done.push({ id, outcome: 'skipped', outputs: {}, log: '' });
      continue;
    }
    surroundings.before?.(id);
    const filled = substitute(step, inner, status) as WorkflowStep;
    const { failed, ...rest } = await runStep(id, filled, { ...job, contexts: inner });
    if (failed) status = 'failure';
    done.push({ id, outcome: failed ? 'failure' : 'success', ...rest });
  }
  for (const { ran } of done.toReversed()) if (ran) requireClean(await ran.post(), surroundings);
  const left = readdirSync(runner.temp, { recursive: true, encoding: 'utf8' });
  runner.remove();
  return { steps: done, status, left };
}

function runStep(id: string, step: WorkflowStep, job: Job): Promise<Done> | Done {
  if (step.run !== undefined) return runScript(step.run, step, job);
  const action = step.uses?.replace(/@.*$/, '');
  if (action === 'boxwright/boxwright') return runOurs(id, step, job);
  if (action === 'boxwright/boxwright/emulator') return emulated(job);
  if (action === 'actions/checkout') return checkOut(job);
  if (action === 'actions/upload-artifact') return keep(step, job);
  throw new Error(`the runner of examples does not know ${step.uses}`);
}

async function runOurs(id: string, step: WorkflowStep, job: Job): Promise<Done> {
  const { surroundings, runner, exported, contexts } = job;
  const given = { ...step.with, ...surroundings.instead?.[id] };
  const operation = OPERATIONS[String(given['operation'])];
  const platform = operation?.platform.id === 'any' ? given['platform'] : operation?.platform.id;
  const settings = {
    'base-url': `${surroundings.url}/${platform}`,
    'poll-interval': '100ms',
    'github-token': githubToken(contexts),
  };
  const all = Object.entries({ ...settings, ...given }).map(([name, value]) => [name, String(value ?? '')]);
  const ran = await runAction({
    with: Object.fromEntries(all),
    env: { ...githubEnv(job), ...exported },
    runner,
  });
  requireClean(ran, surroundings);
  Object.assign(exported, ran.exported);
  return { failed: ran.exitCode !== 0, outputs: ran.outputs, log: ran.stdout + ran.summary, ran };
}

/** What the emulator's own action sets, of the emulator that is there. */
function emulated({ surroundings: { url } }: Job): Done {
  const outputs = Object.entries(TOKENS).flatMap(([platform, token]) => [
    [`${platform}-base-url`, `${url}/${platform}`],
    [`${platform}-token`, token],
  ]);
  return { failed: false, outputs: { url, ...Object.fromEntries(outputs) }, log: '' };
}

function requireClean(ran: Ran, { secrets }: Surroundings): void {
  const found = leaks(ran, ...Object.values(secrets).filter((secret) => !secret.includes('@')));
  const foreign = foreignCommands(ran.stdout + ran.stderr);
  if (found.length > 0 || foreign.length > 0 || ran.stderr !== '')
    throw new Error(`a step is not clean: ${JSON.stringify({ found, foreign, stderr: ran.stderr })}`);
}

function githubToken(contexts: Contexts): string {
  return String((contexts['github'] as Readonly<Record<string, unknown>>)['token']);
}

/** What the runner tells of the event and of GitHub, which is emulated too. */
function githubEnv({ contexts, runner, surroundings }: Job): Record<string, string> {
  const github = contexts['github'] as Readonly<Record<string, unknown>>;
  const path = runner.file('event');
  writeFileSync(path, JSON.stringify(github['event']));
  return {
    GITHUB_API_URL: `${surroundings.url}/github`,
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: String(github['event_name']),
    GITHUB_SHA: String(github['sha']),
    GITHUB_JOB: String(github['job']),
  };
}

function checkOut({ surroundings, runner }: Job): Done {
  for (const [path, text] of Object.entries(surroundings.files ?? {})) {
    const whole = resolve(runner.workspace, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    if (/^(?:scripts|bin)\//.test(path)) chmodSync(whole, 0o755);
  }
  return { failed: false, outputs: {}, log: '' };
}

function keep({ with: given }: WorkflowStep, { runner }: Job): Done {
  const artifact = readFileSync(resolve(runner.workspace, String(given?.['path'])), 'utf8');
  return { failed: false, outputs: {}, log: '', artifact };
}

/** Runs a script as GitHub does where no shell is named: `bash -e`. Programs of `bin/` come first. */
async function runScript(
  script: string,
  step: WorkflowStep,
  { runner, exported, contexts }: Job,
): Promise<Done> {
  const files = { GITHUB_OUTPUT: runner.file('output'), GITHUB_STEP_SUMMARY: runner.file('summary') };
  const env = Object.fromEntries(
    Object.entries({ ...(contexts['env'] as Contexts), ...step.env }).map(([name, value]) => [
      name,
      String(value ?? ''),
    ]),
  );
  const { repository } = contexts['github'] as Contexts;
  const path = `${join(runner.workspace, 'bin')}:${process.env['PATH'] ?? ''}`;
  const child = spawn('bash', ['-e', '-c', script], {
    cwd: runner.workspace,
    env: { PATH: path, GITHUB_REPOSITORY: String(repository), ...exported, ...files, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const code = await new Promise((done, reject) => child.on('error', reject).on('close', done));
  return {
    failed: code !== 0,
    outputs: readFileCommand(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    log: log + readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}
