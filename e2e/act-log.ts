/** One line of `act --json`; only what the checks look at. */
interface Line {
  readonly msg?: string;
  readonly jobID?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly raw_output?: boolean;
}

/** What a step printed, set and ended as. */
export interface ActStep {
  readonly job: string;
  /** The step's `id`, or its place. */
  readonly id: string;
  /** `Pre`, `Main` or `Post`. */
  readonly stage: string;
  /** `success`, `failure` or `skipped`; empty while it ran last. */
  readonly result: string;
  /** What the log shows, masked. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Annotations by their command: `error`, `warning`, `notice`. */
  readonly annotations: readonly { readonly level: string; readonly text: string }[];
  readonly summary: string;
}

/** What one run of act left behind. */
export interface ActRun {
  readonly exitCode: number | null;
  /** Everything it printed. */
  readonly output: string;
  /** In the order in which they began; the stages of one step are apart. */
  readonly steps: readonly ActStep[];
  readonly jobs: Readonly<Record<string, string>>;
  /** The step of that `id`; throws when it did not run. */
  step(id: string, stage?: string, job?: string): ActStep;
}

/** An `ActStep` while its lines are read. */
interface Growing {
  readonly job: string;
  readonly id: string;
  readonly stage: string;
  result: string;
  log: string;
  readonly outputs: Record<string, string>;
  readonly annotations: { level: string; text: string }[];
  summary: string;
}

/** Reads what `act --json` printed. */
export function readRun(exitCode: number | null, output: string): ActRun {
  const steps = new Map<string, Growing>();
  const jobs: Record<string, string> = {};
  for (const line of lines(output)) {
    if (line.jobResult && line.jobID) jobs[line.jobID] = line.jobResult;
    if (!line.stage || !line.stepID) continue;
    const [job, id] = [line.jobID ?? '', line.stepID.join('/')];
    const key = `${job} ${id} ${line.stage}`;
    const empty: Growing = {
      job,
      id,
      stage: line.stage,
      result: '',
      log: '',
      outputs: {},
      annotations: [],
      summary: '',
    };
    const step = steps.get(key) ?? empty;
    steps.set(key, step);
    if (line.stepResult) step.result = line.stepResult;
    if (line.raw_output) step.log += line.msg ?? '';
    if (line.command === 'set-output') step.outputs[line.name ?? ''] = line.arg ?? '';
    if (/^(?:error|warning|notice)$/.test(line.command ?? ''))
      step.annotations.push({ level: line.command ?? '', text: line.msg ?? '' });
    if (/Summary - /.test(line.msg ?? '')) step.summary += line.msg;
  }
  const all: ActStep[] = [...steps.values()];
  return {
    exitCode,
    output,
    steps: all,
    jobs,
    step: (id, stage = 'Main', job) => find(all, { id, stage, job }),
  };
}

function find(
  all: readonly ActStep[],
  wanted: { id: string; stage: string; job: string | undefined },
): ActStep {
  const found = all.find(
    ({ id, stage, job }) =>
      id === wanted.id && stage === wanted.stage && (wanted.job === undefined || job === wanted.job),
  );
  if (!found) throw new Error(`the step ${wanted.id} (${wanted.stage}) did not run`);
  return found;
}

function lines(output: string): readonly Line[] {
  return output.split('\n').flatMap((text) => {
    try {
      return [JSON.parse(text) as Line];
    } catch {
      return [];
    }
  });
}
