import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Change } from '../../src/contract/result/result.ts';
import { DEMO_TOKENS as GITHUB } from '../../src/emulator/github/seed/demo-tokens.ts';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { prepare, TOKENS } from '../examples/operation-worlds.ts';
import { useEmulator } from '../support/emulated.ts';
import { Runner, runAction } from '../support/run-action.ts';
import { ON_DOLLARBOX } from './dry-runs/dollarbox.ts';
import { ON_ELASTICBOX } from './dry-runs/elasticbox.ts';
import { ON_OTHERS } from './dry-runs/others.ts';
import { HIDDEN } from './dry-runs/row.ts';

/* What a dry run says of every input that says what is written, and that it writes nothing. */

const emulator = useEmulator();

const DRY_RUNS = [...ON_DOLLARBOX, ...ON_ELASTICBOX, ...ON_OTHERS];

/** Inputs that say how it is done, not what is written. */
const HOW = new Set([
  ...['if-exists', 'if-missing', 'on-failure', 'health-check', 'health-status', 'superseded', 'label'],
  ...[
    'pull-request',
    'allow-gap',
    'verify-served',
    'serve-address',
    'prune',
    'bump',
    'draft',
    'paginate',
    'env-mode',
    'force',
  ],
]);
const READS = new Set(['absent', 'listed', 'read', 'reported']);

const FILES = {
  '.env': `FROM_FILE=${HIDDEN}\n`,
  'boxes/new/box.yaml': 'name: new\n',
  'boxes/new/events/install': '#!/bin/sh\n',
} as const;

it.each(DRY_RUNS)('$operation, $of', async (row) => {
  const given = Object.fromEntries(Object.entries(row.inputs).map(([name, [value]]) => [name, value]));
  const platform = given['platform'] ?? OPERATIONS[row.operation]?.platform.id ?? '';
  for (const [owner, data] of Object.entries(row.seed ?? {})) emulator.get().control.seed(owner, data);
  if (row.operation === 'revoke-kubectl-credential') await prepare(emulator, row.operation);
  emulator.get().control.clearJournal();
  const ran = await runAction({
    runner: runnerOf(),
    env: {
      GITHUB_API_URL: `${emulator.url}/github`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: 'event.json',
    },
    with: {
      operation: row.operation,
      'dry-run': 'true',
      token: TOKENS[platform] ?? '',
      ...(platform === 'dollarbox' ? { org: 'acme' } : {}),
      'github-token': GITHUB.full,
      'base-url': `${emulator.url}/${platform}`,
      ...given,
    },
  });
  expect([ran.exitCode, ran.outputs['outcome'], ran.outputs['changed']]).toEqual([0, 'planned', 'true']);
  const plan = JSON.parse(ran.outputs['plan'] ?? '') as readonly Change[];
  const wanted = [...Object.values(row.inputs).flatMap(([, ...lines]) => lines), ...(row.besides ?? [])];
  expect(plan.flatMap(linesOf).sort()).toEqual(wanted.sort());
  expect(ran.stdout + ran.summary + JSON.stringify(ran.outputs)).not.toContain(HIDDEN);
  expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  ran.runner.remove();
});

it('has a line for every input that says what is written', () => {
  const missing = Object.values(OPERATIONS)
    .filter(({ outcomes }) => !outcomes.every((outcome) => READS.has(outcome)))
    .flatMap(({ name, inputs }) => {
      const rows = DRY_RUNS.filter(({ operation }) => operation === name);
      return [...inputs.required, ...inputs.optional]
        .filter((input) => !HOW.has(input.name) && !rows.some((row) => input.name in row.inputs))
        .map((input) => `${name} ${input.name}`);
    });
  expect(missing).toEqual([]);
});

/** A runner's directories with the files that the rows name, and the event of an open pull request. */
function runnerOf(): Runner {
  const runner = new Runner();
  const head = { sha: commitOf('acme/web#7'), repo: { full_name: 'acme/web', fork: false } };
  const event = JSON.stringify({ action: 'opened', pull_request: { number: 7, state: 'open', head } });
  for (const [name, content] of Object.entries({ ...FILES, 'event.json': event })) {
    const path = join(runner.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return runner;
}

/** A line of the plan and its fields; times that depend on the clock as one word. */
function linesOf({ action, target, fields = [] }: Change): readonly string[] {
  const shown = fields.map(({ field, from, to = '(none)' }) =>
    [`${field}:`, ...(from === undefined ? [] : [from, '→']), to].join(' '),
  );
  return [
    `${action} ${target}`,
    ...shown.map((line) => line.replace(/2\d{3}-[^ ]+ [^ ]+Z?(?= \()/, '{time}')),
  ];
}
