import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exampleText, readExample, type WorkflowJob } from './workflow-file.ts';

/* How the example workflows are written, as people copy them. */

const FILES = readdirSync(resolve(import.meta.dirname, '../../examples'));

describe.each(FILES)('%s', (name) => {
  const text = exampleText(name);
  const workflow = readExample(name);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job: WorkflowJob) => job.steps);

  it('begins by saying what it does', () => {
    expect(text).toMatch(/^# \S[^\n]{40,}\n(?:#[^\n]*\n)*name: /);
  });

  it('names in its head every secret that it needs, where it names one', () => {
    const [head = ''] = text.split(/^name: /m);
    const secrets = new Set([...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, secret = '']) => secret));
    if (secrets.size === 0) expect(head).toContain('without an account');
    if (!head.includes('Secrets')) return;
    expect([...secrets].filter((secret) => !head.includes(secret))).toEqual([]);
  });

  it('asks for no permission without saying why, and runs one at a time', () => {
    expect(workflow.permissions).toBeDefined();
    expect(text).not.toMatch(/permissions: (?:write|read)-all/);
    const grants = text.match(/^ +(?!needs)[a-z-]+: (?:write|read)\b.*$/gm) ?? [];
    expect(grants.filter((line) => !/ # \S/.test(line))).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  it('runs on no event that hands secrets to strangers', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
  });

  it('pins the actions of others to a commit, and puts no expression into a script', () => {
    const others = (text.match(/uses: .*/g) ?? []).filter(
      (line) => !/^uses: boxwright\/boxwright(?:\/emulator)?@v1$/.test(line),
    );
    expect(others.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });
});
