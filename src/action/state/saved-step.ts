import type { CleanupTask } from '../../contract/runner/cleanup.ts';
import { isObject, parseJson } from '../../support/json.ts';

/** Where a step works: all that the post step needs, beside the token, to go on. Without secrets. */
export interface Origin {
  readonly operation: string;
  /** The inputs that choose the platform, where it is and how it is asked, parsed, by their names. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Tells whether the token is still the same; see `origin.ts`. */
  readonly tokenMark?: string;
}

/** What is told of a step that was killed. Plain data without secrets. */
export interface Killed {
  /** What is left behind, for people: `container web (123)`. */
  readonly left: readonly string[];
  /** Known outputs that are short. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a step has told of itself so far. Plain data without secrets. */
export interface SavedStep extends Killed {
  readonly origin: Origin;
  /** It came to its end and has told how. */
  readonly ended: boolean;
  readonly tasks: readonly CleanupTask[];
}

/** The runner hands state on in an environment variable, which holds 128 KiB: so much is named as left. */
const MOST_LEFT = 50;
/** And so long at most, in characters, each of it and each output. */
export const LONGEST = 300;

/** What a ledger knows at a moment. */
interface Known extends Killed {
  readonly tasks: readonly ((killed: Killed) => CleanupTask)[];
}

/** What the post step has to know of a step, should it be killed now. */
export function stepSoFar(origin: Origin, ended: boolean, { left, outputs, tasks }: Known): SavedStep {
  const more = left.length - MOST_LEFT;
  const killed: Killed = {
    left: [...left.slice(0, MOST_LEFT), ...(more > 0 ? [`${more} more`] : [])],
    outputs,
  };
  return { origin, ended, ...killed, tasks: tasks.map((taskOf) => taskOf(killed)) };
}

/** Reads what a step has saved; `undefined` for what is none. A task that is none of ours is passed over. */
export function parseSavedStep(text: string): SavedStep | undefined {
  const saved = parseJson(text)?.value;
  if (!isObject(saved) || !isOrigin(saved['origin'])) return undefined;
  const { left, outputs, tasks } = saved;
  return {
    origin: saved['origin'],
    ended: saved['ended'] === true,
    left: Array.isArray(left) ? left.filter(isText) : [],
    outputs: isObject(outputs)
      ? Object.fromEntries(
          Object.entries(outputs).filter((entry): entry is [string, string] => isText(entry[1])),
        )
      : {},
    tasks: Array.isArray(tasks) ? tasks.filter(isTask) : [],
  };
}

function isOrigin(value: unknown): value is Origin {
  if (!isObject(value) || !isText(value['operation']) || !isObject(value['values'])) return false;
  const { values, tokenMark } = value;
  if (!orNone(isText)(tokenMark)) return false;
  return Object.values(values as object).every((one) => isText(one) || typeof one === 'number');
}

type Fits = (value: unknown) => boolean;

/** The fields of a task of each kind, as main saves them. */
const FIELDS: Readonly<Record<CleanupTask['kind'], Readonly<Record<string, Fits>>>> = {
  'kubectl-credential': {
    revoke: isFlag,
    before: listOf(isText),
    requests: orNone(listOf(isMoment)),
    id: orNone(isText),
    path: orNone(isText),
    directory: orNone(isText),
  },
  'github-deployment': {
    environment: isText,
    task: isText,
    marker: isText,
    description: isText,
    state: (state) => ['success', 'failure', 'error', 'inactive'].includes(`${state}`),
    id: orNone(Number.isSafeInteger),
    environmentUrl: orNone(isText),
  },
  'github-comment': {
    pullRequest: Number.isSafeInteger,
    body: isText,
    shared: orNone(isFlag),
    former: orNone(isText),
    onlyUpdate: isFlag,
  },
};

function isTask(value: unknown): value is CleanupTask {
  if (!isObject(value) || !isText(value['key'])) return false;
  const [, fields] = Object.entries(FIELDS).find(([kind]) => kind === value['kind']) ?? [];
  return fields !== undefined && Object.entries(fields).every(([name, fits]) => fits(value[name]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isMoment(value: unknown): boolean {
  return isObject(value) && Number.isFinite(value['earliest']) && Number.isFinite(value['latest']);
}

function listOf(fits: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(fits);
}

function orNone(fits: Fits): Fits {
  return (value) => value === undefined || fits(value);
}
