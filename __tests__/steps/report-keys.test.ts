import { beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { shortKey } from '../../src/reporting/comment/subject-key.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { comments, deployments, report } from './support/github-step.ts';

/* Reports follow the resource: what is another never shares a comment, what is the same always does. */

const emulator = useEmulator();
const REPORTS = { comment: 'true', environment: 'staging' };
const states = (): (string | null)[] => deployments(emulator).map(({ state }) => state);

/** A step on ElasticBox, in the words of `deploy-box`. */
function box(inputs: Readonly<Record<string, string>>) {
  const { url } = emulator.get();
  const workspace = 'operations';
  const own = {
    'base-url': `${url}/elasticbox`,
    token: ELASTICBOX_TOKEN,
    org: '',
    image: '',
    port: '',
    workspace,
  };
  return report(emulator, { ...own, operation: 'deploy-box', policy: 'linux-small', ...REPORTS, ...inputs });
}

describe('what is another resource', () => {
  it('two boxes with one instance name have a comment and a live deployment each', async () => {
    for (const name of ['nginx', 'database']) {
      const ran = await box({ box: name, name: 'pr-41', tags: '' });
      expect([name, ran.exitCode]).toEqual([name, 0]);
    }
    expect(states()).toEqual(['success', 'success']);
    expect(comments(emulator)).toHaveLength(2);
  });

  it('one box with two sets of tags', async () => {
    for (const tags of ['blue', 'green']) await box({ box: 'nginx', name: 'pr-41', tags });
    expect(states()).toEqual(['success', 'success']);
    expect(comments(emulator)).toHaveLength(2);
  });

  it('two orgs with a container of one name', async () => {
    for (const org of ['acme', 'beta-org']) await report(emulator, { ...REPORTS, org });
    expect(states()).toEqual(['success', 'success']);
    expect(comments(emulator)).toHaveLength(2);
  });

  it('two raw calls', async () => {
    for (const path of ['/api/v1/containers/', '/api/v1/volumes/']) {
      const call = { operation: 'call-api', platform: 'dollarbox', path, name: '', image: '', port: '' };
      expect((await report(emulator, { ...REPORTS, ...call })).exitCode).toBe(0);
    }
    expect(states()).toEqual(['success', 'success']);
    expect(comments(emulator)).toHaveLength(2);
  });
});

describe('what is the same resource', () => {
  it('a container by its name and by its id', async () => {
    const created = await report(emulator, REPORTS);
    const id = created.outputs['id'] ?? '';
    const deleted = { operation: 'delete-container', id, name: '', image: '', port: '' };
    expect((await report(emulator, { ...REPORTS, ...deleted })).exitCode).toBe(0);
    expect(comments(emulator)).toHaveLength(1);
    expect(states()[0]).toBe('inactive');
  });

  it('one box by its name and by its id, the tags in another order', async () => {
    await box({ box: 'nginx', name: 'pr-41', tags: 'a, b' });
    await box({ box: BOXES.nginx, name: 'pr-41', tags: 'b, a' });
    expect(states()).toEqual(['inactive', 'success']);
    expect(comments(emulator)).toHaveLength(1);
  });

  it('an instance by its id', async () => {
    const first = await box({ box: 'nginx', name: 'pr-41', tags: 'a' });
    await box({ operation: 'terminate-instance', instance: first.outputs['id'] ?? '', policy: '' });
    expect(states()[0]).toBe('inactive');
    expect(comments(emulator)).toHaveLength(1);
  });

  it('a preview, and its container by name', async () => {
    const preview = { ...REPORTS, operation: 'preview-container' };
    expect((await report(emulator, preview)).exitCode).toBe(0);
    const deleted = { operation: 'delete-container', name: 'web-pr-7', image: '', port: '' };
    await report(emulator, { ...REPORTS, ...deleted });
    expect(states()[0]).toBe('inactive');
    expect(comments(emulator)).toHaveLength(1);
  });

  it('an environment in other letters', async () => {
    await report(emulator, { environment: 'Staging' });
    await report(emulator, { environment: 'staging' });
    expect(states()).toEqual(['inactive', 'success']);
  });
});

describe('reports of the version before', () => {
  const former = shortKey('dollarbox container acme/web');
  const body = `<!-- boxwright key=${former} run=4242.242.1 by=github-actions[bot] -->\n### ✅ container web: created`;

  beforeEach(() => {
    const payload = { boxwright: { key: former, run: '4242.242.1', marker: 'm' } };
    const old = { environment: 'staging', task: `boxwright:${former}`, payload, state: 'success' };
    emulator.get().control.seed('github', { comments: [{ number: 7, body }], deployments: [old] });
  });

  it('are found and moved over', async () => {
    await report(emulator, REPORTS, { githubToken: DEMO_TOKENS.full });
    expect(comments(emulator)).toHaveLength(1);
    expect(comments(emulator)[0]?.body).not.toContain(former);
    expect(states()).toEqual(['inactive', 'success']);
    await report(emulator, REPORTS, { run: 4300 });
    expect(comments(emulator)).toHaveLength(1);
    expect(states()).toEqual(['inactive', 'inactive', 'success']);
  });

  it('end when the resource is deleted', async () => {
    await report(emulator, { ...REPORTS, operation: 'delete-container', image: '', port: '' });
    expect(states()[0]).toBe('inactive');
    expect(comments(emulator)[0]?.body).toContain('absent');
  });
});
