import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { type Contexts, evaluate, holds, type JobStatus, substitute } from './expressions.ts';
import { type RanStep, runSteps } from './job-steps.ts';
import { readExample, type Workflow, type WorkflowJob } from './workflow-file.ts';

/** Where and with what an example is run. */
export interface Surroundings {
  /** Origin of the emulator; each of our steps gets its platform's `base-url` from it. */
  readonly url: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** More of the `github` context: `ref_name`, `event`, `event_name`. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** What `actions/checkout` puts into the workspace: text by path; those under `scripts` and `bin` can be run. */
  readonly files?: Readonly<Record<string, string>>;
  /** Inputs in place of those of the workflow, by the id of the step. */
  readonly instead?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Called before each step that is run, with its id or name. */
  readonly before?: (step: string) => void;
}

/** One run of a job; with a matrix there are several of it. */
export interface RanJob {
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly status: JobStatus;
  readonly steps: readonly RanStep[];
  readonly outputs: Readonly<Record<string, unknown>>;
  /** What is left in `RUNNER_TEMP` after it. */
  readonly left: readonly string[];
}

/**
 * Runs a workflow of `examples/` against the emulator: our steps on the built action with main and post, `run`
 * with bash, expressions with GitHub's own evaluator. Its limits: jobs one after the other, in the order of the
 * file; a matrix has lists only; no `include`, containers, services, `continue-on-error`, reusable workflows,
 * masks or shells other than bash; of other actions it knows `actions/checkout` and `actions/upload-artifact`.
 */
export function runExample(name: string, surroundings: Surroundings): Promise<readonly RanJob[]> {
  return runWorkflow(readExample(name), surroundings);
}

/** The same of a workflow that is not in a file. */
export async function runWorkflow(
  workflow: Workflow,
  surroundings: Surroundings,
): Promise<readonly RanJob[]> {
  const ran: RanJob[] = [];
  for (const [id, job] of Object.entries(workflow.jobs)) {
    ran.push(...(await runJob({ workflow, id, job, ran, surroundings })));
  }
  return ran;
}

interface JobToRun {
  readonly workflow: Workflow;
  readonly id: string;
  readonly job: WorkflowJob;
  readonly ran: readonly RanJob[];
  readonly surroundings: Surroundings;
}

async function runJob({ workflow, id, job, ran, surroundings }: JobToRun): Promise<readonly RanJob[]> {
  const needed = [job.needs ?? []].flat();
  const before = ran.filter(({ name }) => needed.includes(name));
  const complete = needed.every((name) => before.some((one) => one.name === name));
  const status = complete && before.every((one) => one.status === 'success') ? 'success' : 'failure';
  const needs = Object.fromEntries(
    before.map((one) => [one.name, { outputs: one.outputs, result: one.status }]),
  );
  const contexts = { ...contextsOf(surroundings, id), needs };
  if (!holds(job.if, contexts, status)) return [];
  const done: RanJob[] = [];
  for (const matrix of combinations(substitute(job.strategy?.matrix ?? {}, contexts))) {
    const env = substitute({ ...workflow.env, ...job.env }, { ...contexts, matrix }) as Contexts;
    const ended = await runSteps(job.steps, { ...contexts, matrix, env }, surroundings);
    const inner = {
      ...contexts,
      matrix,
      steps: Object.fromEntries(ended.steps.map((step) => [step.id, step])),
    };
    const outputs = substitute(job.outputs ?? {}, inner, ended.status) as Contexts;
    done.push({ name: id, matrix, outputs, ...ended });
  }
  return done;
}

/** The contexts that are there before a job begins. */
function contextsOf({ secrets, vars = {}, inputs = {}, github }: Surroundings, job: string): Contexts {
  const known = {
    repository: 'acme/web',
    sha: '0123456789abcdef0123456789abcdef01234567',
    ref_name: 'main',
    run_id: '4242',
    event_name: 'push',
    event: {},
    job,
    token: DEMO_TOKENS.full,
  };
  return { secrets, vars, inputs, github: { ...known, ...github }, steps: {}, env: {}, matrix: {} };
}

function combinations(matrix: unknown): readonly Readonly<Record<string, unknown>>[] {
  let made: Readonly<Record<string, unknown>>[] = [{}];
  for (const [axis, values] of Object.entries(matrix as Readonly<Record<string, unknown>>)) {
    if (!Array.isArray(values)) throw new Error(`the axis ${axis} of a matrix is no list`);
    made = made.flatMap((one) => values.map((value: unknown) => ({ ...one, [axis]: value })));
  }
  return made;
}

/** Looks an expression up in what a job left, as a later job would: `steps.web.outputs.url`. */
export function lookUp(job: RanJob | undefined, expression: string): unknown {
  return evaluate(expression, {
    steps: Object.fromEntries((job?.steps ?? []).map((step) => [step.id, step])),
  });
}
