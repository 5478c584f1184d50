import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import { DEPLOY_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { yamlBlocks } from '../../src/metadata/checks/check-steps.ts';
import { fixture } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { TOKENS } from './operation-worlds.ts';
import type { Workflow, WorkflowStep } from './workflow-file.ts';
import { runWorkflow, type Surroundings } from './workflow-runner.ts';

/*
 * Every YAML block of the pages that people copy from, run on the built action against the emulator. What the docs of
 * operations generate is run in operations.test.ts; what those pages say in their own words is run here.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const emulator = useEmulator();

interface Snippet {
  readonly page: string;
  readonly number: number;
  readonly text: string;
}

/** The written part of a page; generated sections apart. */
function written(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
  return text.replaceAll(/<!-- generated: [\s\S]*?<!-- end: .*-->/g, '');
}

const pages = ['README.md', 'CONTRIBUTING.md'].concat(
  readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const snippets = pages.flatMap((page): Snippet[] =>
  yamlBlocks(written(page)).map((text, at) => ({ page, number: at + 1, text })),
);

/** A snippet as a workflow: it is one, or the steps of one; nothing when it has no step. */
function workflowOf(text: string): Workflow | undefined {
  const data: unknown = parse(text);
  if (Array.isArray(data)) return around(data as WorkflowStep[]);
  return typeof data === 'object' && data !== null && 'jobs' in data ? (data as Workflow) : undefined;
}

function around(steps: readonly WorkflowStep[]): Workflow {
  return {
    name: 'Snippet',
    on: 'push',
    permissions: {},
    concurrency: 'snippet',
    jobs: { snippet: { steps } },
  };
}

/** A job that calls a workflow; what such a one does is run in the tests of called workflows. */
type Calling = Workflow['jobs'][string] & {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
};

/** What a job gives to one of our workflows that does not take it; the workflow itself when it is not there. */
function strangersIn({ uses, with: given = {} }: Calling): readonly string[] {
  const [, file = ''] = /^boxwright\/boxwright\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(uses) ?? [];
  if (file === '') return [uses];
  const { on } = parse(readFileSync(join(ROOT, file), 'utf8')) as {
    readonly on: { readonly workflow_call: { readonly inputs?: Readonly<Record<string, unknown>> } };
  };
  return Object.keys(given).filter((name) => !(name in (on.workflow_call.inputs ?? {})));
}

/** Programs that steps call and a test has no need of. */
const PROGRAMS = ['docker', 'kubectl', 'certbot', 'helm', 'gh'].map((name) => [
  `bin/${name}`,
  `#!/bin/bash\necho "${name} $1"\n`,
]);

function surroundings(): Surroundings {
  const head = { sha: commitOf('acme/web#7'), repo: { full_name: 'acme/web', fork: false } };
  return {
    url: emulator.url,
    secrets: {
      DOLLARBOX_TOKEN: TOKENS['dollarbox'] ?? '',
      ELASTICBOX_TOKEN: TOKENS['elasticbox'] ?? '',
      VERSIO_TOKEN: TOKENS['versio'] ?? '',
      RAIDBOXES_EMAIL: DEPLOY_USER.email,
      RAIDBOXES_PASSWORD: DEPLOY_USER.password,
    },
    vars: { VERSIO_ENVIRONMENT: 'my-environment' },
    github: {
      event_name: 'pull_request',
      event: { action: 'opened', number: 7, pull_request: { number: 7, state: 'open', head } },
      ref_name: '1.1.0',
      run_number: '12',
    },
    files: Object.fromEntries([...PROGRAMS, ['bin/jq', '#!/bin/bash\ncat\n']]),
  };
}

/** What is there before: a container, an instance, certificates in a folder. */
const CERTIFICATES = {
  'live/acme-corp.com/fullchain.pem': fixture('acme-rsa-fullchain.pem'),
  'live/acme-corp.com/privkey.pem': fixture('acme-rsa.key'),
};

function prepare(): void {
  const { control } = emulator.get();
  control.seed('dollarbox', {
    containers: [{ org: 'acme', name: 'web', image: 'ghcr.io/acme/web:1.0.0', status: 'running' }],
  });
  control.seed('elasticbox', {
    instances: [
      {
        id: 'i-abc123',
        name: 'web-production',
        box: 'b0000000-0000-4000-a000-000000000001',
        tags: ['production'],
        variables: [{ name: 'GIT_SHA', type: 'Text', value: 'ab12cd' }],
      },
    ],
  });
}

describe('a snippet', () => {
  it.each(snippets)('of $page, number $number, works', async ({ text }) => {
    const workflow = workflowOf(text);
    if (workflow === undefined) {
      // A part of a workflow: what it allows, or listens to.
      expect(text).toMatch(/^(?:permissions|on|concurrency):/m);
      return;
    }
    const called = Object.values(workflow.jobs).filter((job): job is Calling => 'uses' in job);
    for (const job of called) expect(strangersIn(job)).toEqual([]);
    if (called.length > 0) return;
    prepare();
    const world = surroundings();
    const checkout: WorkflowStep = { uses: 'actions/checkout@v5' };
    const jobs = Object.entries(workflow.jobs).map(([name, job]) => [
      name,
      { ...job, steps: [checkout, ...job.steps] },
    ]);
    const ran = await runWorkflow(
      { ...workflow, jobs: Object.fromEntries(jobs) as Workflow['jobs'] },
      { ...world, files: { ...world.files, ...CERTIFICATES } },
    );
    const failed = ran.flatMap(({ steps }) => steps.filter(({ outcome }) => outcome === 'failure'));
    expect(failed.map(({ id, log }) => `${id}: ${log}`)).toEqual([]);
    expect(ran.length).toBeGreaterThan(0);
  });

  it('stands on every page that one expects to have some', () => {
    const having = new Set(snippets.map(({ page }) => page));
    for (const page of ['README.md', 'docs/recipes.md', 'docs/from-jenkins.md', 'docs/from-curl.md'])
      expect([page, having.has(page)]).toEqual([page, true]);
  });
});
