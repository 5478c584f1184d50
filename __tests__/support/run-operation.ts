import { settingsOf } from '../../src/action/connect.ts';
import { createContext } from '../../src/action/create-context.ts';
import { explain } from '../../src/action/ending/explain.ts';
import { checkInputs } from '../../src/action/inputs/check-inputs.ts';
import { ItemsFile } from '../../src/action/outputs/items-file.ts';
import { StepLedger } from '../../src/action/state/ledger.ts';
import { originOf } from '../../src/action/state/origin.ts';
import type { SavedStep } from '../../src/action/state/saved-step.ts';
import { undoAll } from '../../src/action/undo.ts';
import type { Context, Directories, Run } from '../../src/contract/context.ts';
import { type AnyOperation, onPlatform } from '../../src/contract/operation.ts';
import { type Client, type ClientSettings, credentialsOf } from '../../src/contract/platform.ts';
import { isChanged } from '../../src/contract/result/changed.ts';
import { ActionError } from '../../src/contract/result/errors.ts';
import type { Outputs } from '../../src/contract/result/outputs.ts';
import type { ReportSubject } from '../../src/contract/result/report-subject.ts';
import type { Result } from '../../src/contract/result/result.ts';
import type { CleanupTask } from '../../src/contract/runner/cleanup.ts';
import type { GithubPort, TriggerEvent } from '../../src/contract/runner/github.ts';
import type { Log } from '../../src/contract/runner/log.ts';
import { Deadline } from '../../src/contract/time/deadline.ts';
import { Timeline } from '../../src/contract/time/timeline.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { Secrets } from '../../src/support/secrets.ts';
import { NO_EVENT } from './trigger-event.ts';
import { VirtualClock } from './virtual-clock.ts';

/** Pauses take no time and move the emulator's frozen clock on, so that remote states advance with them. */
export class EmulatedTime extends VirtualClock {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    super(emulator.control.clock.now());
    this.#emulator = emulator;
    emulator.control.clock.freeze();
  }

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await super.sleep(ms, signal);
    this.#emulator.control.clock.advance(ms);
  }
}

/** How an operation is run; everything but the inputs has a default. */
export interface RunOptions {
  /** As in a workflow's `with:`; `operation` and `base-url` are filled in. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly run?: Partial<Run>;
  readonly event?: Partial<TriggerEvent>;
  /** Without it every pull request is absent and none is open. */
  readonly github?: GithubPort;
  readonly directories?: Partial<Directories>;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: VirtualClock;
  /** Aborts the step, as the runner does. */
  readonly cancel?: AbortController;
  /** In place of parts of the connection: its limits, its user agent. */
  readonly connection?: Readonly<Record<string, unknown>>;
  /** Told what the post step would know of the step, each time that its state file is written. */
  readonly onSave?: (step: SavedStep) => void;
}

/** How a run ended, and all that it told on the way. */
export interface Ran {
  readonly result: Result | undefined;
  /** What `run` threw; `undefined` when it ended well. */
  readonly error: ActionError | undefined;
  /** The lines of the annotation of a red step. */
  readonly explained: readonly string[];
  readonly known: Outputs;
  readonly wrote: boolean;
  readonly left: readonly string[];
  readonly cleanup: readonly CleanupTask[];
  readonly exported: Readonly<Record<string, string>>;
  /** What was taken down beside what the step is about. */
  readonly tookDown: readonly ReportSubject[];
  readonly log: readonly string[];
  readonly secrets: Secrets;
  /** Undoes what the step registered, the last first; gives what was said of each. */
  undo(): Promise<readonly string[]>;
  /** Everything that people or files could see, as one text. */
  readonly visible: string;
}

/**
 * Runs one operation against an emulator through real sockets, with the inputs parsed as the action parses
 * them, on a clock whose pauses take no time.
 */
export async function runOperation(
  named: AnyOperation,
  emulator: Emulator,
  options: RunOptions,
): Promise<Ran> {
  const clock = options.clock ?? new EmulatedTime(emulator);
  const secrets = new Secrets();
  const { lines, log } = recordingLog(secrets);
  const env = { ...inputEnv(named, emulator, options.inputs), ...options.env };
  const exported: Record<string, string> = {};
  const tookDown: ReportSubject[] = [];
  let saved: SavedStep | undefined;
  const ledger = new StepLedger({
    secrets,
    save: (step) => {
      saved = step;
      options.onSave?.(step);
    },
  });
  const ended: { result?: Result; error?: ActionError } = {};
  let connect: (() => Promise<Client>) | undefined;
  try {
    const event = { ...PUSH, ...options.event };
    const names = async () => Object.keys(options.inputs);
    const values = await checkInputs({ env, operation: named, event, names, log, secrets });
    const operation = onPlatform(named, values);
    if (typeof values['token'] === 'string') secrets.add(values['token']);
    const time = {
      signal: (options.cancel ?? new AbortController()).signal,
      deadline: new Deadline(values.timeout, clock),
      clock,
      random: () => 0.5,
      timeline: new Timeline(clock),
    };
    const settings: ClientSettings = {
      ...settingsOf({ operation, values, env, log, secrets, ...time }),
      ...time,
      ...options.connection,
    };
    const credentials = credentialsOf(operation.platform, values);
    connect = () =>
      operation.platform.connect(credentials, {
        ...settings,
        signal: new AbortController().signal,
        deadline: new Deadline(30_000, clock),
      });
    ledger.begin(originOf(operation, values));
    const client = await operation.platform.connect(credentials, settings);
    const context: Context = {
      ...createContext({
        ...{ operation, values, env, log, secrets, time, client, ledger, event },
        github: options.github ?? NO_PULL_REQUESTS,
        writeItems: () => new ItemsFile(secrets, options.directories?.temp ?? ''),
        beginReports: async () => undefined,
        tookDown: async (subject) => void tookDown.push(subject),
        healReports: async () => undefined,
      }),
      run: { ...RUN, ...options.run },
      machine: {
        directories: { temp: '', workspace: '', ...options.directories },
        env,
        exportVariable: (name, value) => {
          exported[name] = value;
        },
      },
    };
    try {
      ended.result = listed(await operation.run(values, context));
    } finally {
      await client.close();
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    ended.error = error;
  }
  const { error, result } = ended;
  const shown = {
    result,
    known: ledger.outputs,
    left: ledger.left,
    error: error && { ...error, message: error.message },
    lines,
  };
  return {
    result,
    error,
    explained: error ? await explainedBy(named, error, ledger) : [],
    known: ledger.outputs,
    wrote: ledger.changed,
    left: ledger.left,
    cleanup: saved?.tasks ?? [],
    exported,
    tookDown,
    log: lines,
    secrets,
    undo: () => undoWith(ledger, connect),
    visible: JSON.stringify(shown),
  };
}

async function explainedBy(
  operation: AnyOperation,
  error: ActionError,
  ledger: StepLedger,
): Promise<readonly string[]> {
  const { title, lines } = await explain({
    ...{ operation, error, known: ledger.outputs, changed: ledger.changed, left: ledger.left },
    ...{
      created: ledger.leftOfCreated,
      doubtful: ledger.remains.doubtful,
      undone: [],
      tolerated: false,
      requestId: undefined,
    },
    timeline: new Timeline(new VirtualClock()),
  });
  return [title, ...lines];
}

/** What `result` holds is one thing to tests, whether it was written at once or while it was read. */
function listed({ items, ...told }: Result): Result {
  const result = { ...told, changed: isChanged(told) };
  return items ? { ...result, resource: items.first } : result;
}

const PUSH: TriggerEvent = { ...NO_EVENT, name: 'push', actor: 'mona-example' };

const NO_PULL_REQUESTS: GithubPort = {
  pullRequest: () => Promise.resolve(undefined),
  openPullRequests: () => Promise.resolve(new Set()),
};

const RUN: Run = {
  repository: 'acme/web',
  runId: '1001',
  runAttempt: '1',
  job: 'deploy',
  sha: 'a'.repeat(40),
  url: 'https://github.com/acme/web/actions/runs/1001',
};

function inputEnv(
  operation: AnyOperation,
  emulator: Emulator,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const all = {
    operation: operation.name,
    'base-url': `${emulator.url}/${operation.platform.id}`,
    timeout: '10m',
    ...inputs,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** Lines after their kind, `info web is running`, redacted as the action's log redacts. */
function recordingLog(secrets: Secrets): { readonly lines: string[]; readonly log: Log } {
  const lines: string[] = [];
  const keep = (kind: string) => (line: string) => void lines.push(`${kind} ${secrets.redact(line)}`);
  return {
    lines,
    log: { info: keep('info'), debug: keep('debug'), notice: keep('notice'), warning: keep('warning') },
  };
}

/** The step's own client is closed by now. */
async function undoWith(
  ledger: StepLedger,
  connect: (() => Promise<Client>) | undefined,
): Promise<readonly string[]> {
  const steps = ledger.toUndo.map(({ said }) => said);
  const client = await connect?.();
  try {
    const told = await undoAll(ledger, client, new AbortController().signal);
    const failed = told.find((line) => line.startsWith('Could not'));
    if (failed !== undefined) throw new Error(failed);
    return steps.toReversed();
  } finally {
    await client?.close();
  }
}
