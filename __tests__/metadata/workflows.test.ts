import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const FOLDER = resolve(import.meta.dirname, '../../.github/workflows');
const files = readdirSync(FOLDER);
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

interface Job {
  readonly needs?: readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The action as its users write it. */
const OWN = 'uses: boxwright/boxwright@v1';

describe.each(files)('%s', (name) => {
  const text = read(name);
  const workflow = parse(text) as Workflow;

  it('pins every action to a commit and says which version that is', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    const loose = uses.filter(
      (line) => !/^uses: (?:\.\/[\w/-]*|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line),
    );
    expect(uses.length).toBeGreaterThan(0);
    // What others call runs in their repository, where `./` is theirs: it names the action as they do.
    if ('workflow_call' in workflow.on) return expect(new Set(loose)).toEqual(new Set([OWN]));
    expect(loose).toEqual([]);
  });

  it('may do nothing, unless a job says why', () => {
    expect(workflow.permissions).toEqual({});
    const grants = text.match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(grants.filter((line) => !/: (?:read|write) # \S/.test(line))).toEqual([]);
  });

  it('runs on no event that hands secrets to strangers', () => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) {
      expect(workflow.on).not.toHaveProperty(event);
    }
  });

  it('puts no expression into a script, keeps no credentials, and ends in time', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      for (const step of job.steps) {
        expect(String(step['run'] ?? '')).not.toContain('${{');
        if (String(step['uses']).startsWith('actions/checkout'))
          expect(step['with']).toMatchObject({ 'persist-credentials': false });
      }
    }
  });

  it('runs no script of a package', () => {
    expect((text.match(/npm ci.*/g) ?? []).filter((line) => line !== 'npm ci --ignore-scripts')).toEqual([]);
  });
});

describe('all-green', () => {
  const { jobs } = parse(read('ci.yml')) as Workflow;
  const { needs = [], steps = [] } = jobs['all-green'] ?? {};

  it('waits for every other job and asks each for success', () => {
    expect([...needs].sort()).toEqual(
      Object.keys(jobs)
        .filter((name) => name !== 'all-green')
        .sort(),
    );
    expect(steps[0]?.['run']).toBe(`test "$RESULTS" = '${needs.map(() => 'success').join(' ')}'`);
  });
});
