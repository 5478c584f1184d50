/** What a row is compared with, and what it should be. */
export interface Goal {
  /** Name of the command that the row is measured against. */
  readonly against: string;
  /** Largest ratio to it. */
  readonly ratio: number;
  /** Most memory, in MiB. */
  readonly peak?: number;
}

/** A row of the table. */
export interface Row {
  readonly name: string;
  readonly goals: readonly Goal[];
  /** What was tried and did not help, for a goal that is missed. */
  readonly tried: string;
}

/** Names of what is measured. */
export const NAMES = {
  floor: '`node -e 0`',
  inputError: 'input error',
  post: 'post step with nothing to do',
  get: '`get-container`',
  getShell: 'bash, curl and jq: one GET',
  create: '`create-container` with its polls',
  createShell: 'bash, curl and jq: the same creation',
  list: '`list-containers`, 1,000 pages',
  loop: 'a plain undici loop: 1,000 pages',
  octokit: '`octokit.paginate`: 1,000 pages',
} as const;

const START =
  'Code that a step does not use is not loaded, which docs/start.md counts in bytes. Minified code starts slower, a compile cache pays from the second step of a job on only, and a V8 snapshot cannot hold undici.';

/** The goals. */
export const ROWS: readonly Row[] = [
  {
    name: NAMES.inputError,
    goals: [{ against: NAMES.floor, ratio: 1.6 }],
    tried: `${START} What is left is mostly Node’s own loader, a few files of ours, and taking secrets out of what is said.`,
  },
  { name: NAMES.post, goals: [{ against: NAMES.floor, ratio: 1.1 }], tried: START },
  {
    name: NAMES.get,
    goals: [{ against: NAMES.floor, ratio: 2.9 }],
    tried: `${START} Loading undici and valibot is much of what is left.`,
  },
  {
    name: NAMES.create,
    goals: [{ against: NAMES.createShell, ratio: 1 }],
    tried: 'The pauses are the platform’s; what is left is the start of a step, as above.',
  },
  {
    name: NAMES.list,
    goals: [{ against: NAMES.loop, ratio: 1.2, peak: 120 }],
    tried:
      'The next page is asked for while one is worked on; words that come again are redacted once, and what is shorter than every secret is not searched; items without secrets are not copied; calls are summed up in the log. What is left is reading every item by its schema, looking for secrets in it, and a small heap: letting it grow saves a fifth of the time and takes a third more memory. Taking secrets out of a page as one text took longer than the whole loop does for a page.',
  },
];
