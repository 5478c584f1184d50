import { choice, commentMode, flag } from '../kinds/choice.ts';
import { authorities } from '../kinds/pem.ts';
import { count, text } from '../kinds/text.ts';
import { duration } from '../kinds/time.ts';
import { baseUrl } from '../kinds/url.ts';
import type { HealthValues } from './health.ts';
import { type Input, type Inputs, input } from './input.ts';
import { secrets } from './secrets.ts';

/** Largest number that GitHub gives to a pull request. */
const MOST_PULL_REQUESTS = 2_147_483_647;

const COMMIT = { pattern: /^[0-9a-f]{7,64}$/i, rule: 'the SHA of a commit, 7 to 64 hexadecimal digits' };

/** The inputs that every operation takes. */
export const common = {
  token: secrets.token,
  caCertificate: input(
    'ca-certificate',
    authorities(),
    'A private CA to trust for the platform’s API, beside the system’s.',
  ),
  baseUrl: input(
    'base-url',
    baseUrl(),
    'Origin of the platform’s API, with an optional path prefix; the versioned part of the path is added to it. Default: the platform’s own.',
  ),
  wait: input('wait', flag(), 'Wait until the platform has settled. Default: `true`, on `get-*` `false`.'),
  timeout: input(
    'timeout',
    duration({ min: 1_000 }),
    'One deadline for the whole operation: retries, pauses the server asks for, and waiting all draw on it.',
    '10m',
  ),
  pollInterval: input(
    'poll-interval',
    duration({ min: 100 }),
    'Pause between two looks while waiting. Default: the platform’s own, growing to 15 s.',
  ),
  onTimeout: input(
    'on-timeout',
    choice(['fail', 'warn', 'cancel']),
    'At the deadline: `fail`, `warn` (the step succeeds with outcome `timed-out`), or `cancel` (undo what this step created, then fail).',
    'fail',
  ),
  maxAttempts: input(
    'max-attempts',
    count({ min: 1, max: 20 }),
    'Tries of one HTTP call, the first included.',
    '5',
  ),
  dryRun: input('dry-run', flag(), 'Look up, validate, print what would change, and write nothing.', 'false'),
  githubToken: secrets.githubToken,
  comment: input(
    'comment',
    commentMode(),
    'Keep one comment on the pull request up to date; `shared`: a section of one comment that several steps and jobs share. Needs `permissions: pull-requests: write`.',
    'false',
  ),
  pullRequest: input(
    'pull-request',
    count({ min: 1, max: MOST_PULL_REQUESTS }),
    'Number of the pull request that the step is about. Default: that of the event that started the workflow.',
  ),
  commit: input(
    'commit',
    text({ max: 64, matches: COMMIT }),
    'The commit that comment and deployment name. Default: the head of the pull request, of the `workflow_run` or of the merge group that started the workflow, else `github.sha`.',
  ),
  environment: input(
    'environment',
    text({ max: 255 }),
    'Also record a GitHub deployment to this environment. Needs `permissions: deployments: write`.',
  ),
  /** Has no `default`: GitHub itself goes by the name. */
  production: input(
    'production',
    flag(),
    'Mark the deployment as one to production. Default: only in an environment of the name `production`.',
  ),
  summary: input('summary', flag(), 'Write the job summary.', 'true'),
} as const satisfies Record<string, Input>;

/** The name of the operation; read before all others. */
export const operationInput = input('operation', text(), 'What to do: one of the operations below.');

/** `common` as an operation's list of inputs. */
export const COMMON_INPUTS = { required: [], optional: Object.values(common) } as const;

/** The parsed inputs of a step by name: the common ones with their types, its operation's own beside them. */
export type Values = Inputs<typeof COMMON_INPUTS> & HealthValues & Readonly<Record<string, unknown>>;
