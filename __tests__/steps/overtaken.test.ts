import { beforeEach, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import type { Ran } from '../support/run-action.ts';
import { notices } from '../support/workflow-commands.ts';
import { instances, work } from './support/deploy-step.ts';
import { comments, deployments, type GithubStep, report } from './support/github-step.ts';

/*
 * A run whose writes another run has written over since, on the built action: it is green, says so, and leaves comment
 * and deployment to the later run.
 */

const emulator = useEmulator({ stepMs: 1_000 });
/** How long a step is held up, in milliseconds; what the other run does meanwhile takes a few. */
const HELD = 2_500;
const body = () => comments(emulator, 7)[0]?.body.replace(/^.*\n/, '');
const states = () => deployments(emulator).map(({ state }) => state);

async function arrived(method: string, path: RegExp, before = 0): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (emulator.requests(method, path).length <= before) {
    if (Date.now() > deadline) throw new Error(`no ${method} came`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function leavesReports(ran: Ran, { before, why }: { before: string | undefined; why: RegExp }): void {
  expect([ran.exitCode, notices(ran.stdout).join('\n')]).toEqual([0, expect.stringMatching(why)]);
  expect([body(), states()]).toEqual([before, ['success', 'inactive']]);
  expect(deployments(emulator)[1]?.statuses.at(-1)?.description).toBe('Another run has changed it since.');
}

describe('a container', () => {
  const run = (inputs: Record<string, string>, step: GithubStep = {}) =>
    report(emulator, { comment: 'true', environment: 'preview', timeout: '60s', ...inputs }, step);
  const patch = (wanted: object) =>
    fetch(`${emulator.url}/dollarbox/api/v1/containers/123/`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${DOLLARBOX_TOKEN}`,
        'x-dollarbox-org': 'acme',
        'content-type': 'application/json',
      },
      body: JSON.stringify(wanted),
    });
  const image = 'ghcr.io/acme/web:1.2.0';

  beforeEach(async () => {
    await run({ env: 'SHA: "1"' });
    emulator.get().control.clearJournal();
  });

  it.each<[string, { image?: string; env?: string }, object, RegExp]>([
    [
      'another image',
      { image: 'ghcr.io/acme/web:2' },
      { image: 'ghcr.io/acme/web:3' },
      /runs .*:3 and not .*:2/,
    ],
    ['the image from before', { image: 'ghcr.io/acme/web:2' }, { image }, /runs .*:1\.2\.0 and not .*:2/],
    [
      'another environment',
      { env: 'SHA: "2"' },
      { image, env: { SHA: '3' } },
      /another SHA in its environment/,
    ],
  ])('that another run gave %s', async (_what, wanted, theirs, why) => {
    const before = body();
    // Held at its second look after the change, so that the first has shown what it wrote.
    const look = { platform: 'dollarbox', method: 'GET', path: '/api/v1/containers/:id/' } as const;
    emulator.faults({ ...look, kind: 'delay', delayMs: HELD, skip: 3 });
    const running = run(wanted);
    await arrived('GET', /containers\/123\//, 3);
    expect((await patch(theirs)).status).toBe(200);
    leavesReports(await running, { before, why });
  });
});

describe('an instance', () => {
  const box = {
    operation: 'deploy-box',
    token: ELASTICBOX_TOKEN,
    workspace: 'operations',
    box: 'web',
    policy: 'linux-small',
    name: 'web-pr-7',
  };
  const run = (inputs: Record<string, string>) =>
    report(emulator, {
      ...{ org: '', image: '', port: '', timeout: '60s', comment: 'true', environment: 'preview' },
      'base-url': `${emulator.url}/elasticbox`,
      ...box,
      ...inputs,
    });
  const id = () => instances(emulator, 'web-pr-7')[0]?.id ?? '';
  const HEADERS = { 'elasticbox-token': ELASTICBOX_TOKEN, 'content-type': 'application/json' };

  async function write(sha: string): Promise<void> {
    const page = `${emulator.url}/elasticbox/services/instances/${id()}`;
    const now = (await (await fetch(page, { headers: HEADERS })).json()) as { variables: { name: string }[] };
    const variables = now.variables.map((one) => (one.name === 'GIT_SHA' ? { ...one, value: sha } : one));
    const put = { method: 'PUT', headers: HEADERS, body: JSON.stringify({ ...now, variables }) };
    expect((await fetch(page, put)).ok).toBe(true);
  }

  it.each([
    ['deploy-box', {}],
    ['reconfigure-instance', { operation: 'reconfigure-instance', box: '', policy: '', name: '' }],
  ])('that another run gave other variables: %s', async (_operation, inputs) => {
    const first = await run({ variables: 'GIT_SHA: "1"' });
    const given =
      'operation' in inputs ? { ...inputs, instance: first.outputs['id'] ?? '', workspace: '' } : {};
    if ('operation' in inputs) await run({ ...given, variables: 'GIT_SHA: "1"' });
    const told = deployments(emulator).length;
    const before = body();
    const reconfigure = {
      platform: 'elasticbox',
      method: 'PUT',
      path: '/services/instances/:id/reconfigure',
    } as const;
    emulator.faults({ ...reconfigure, kind: 'delay', delayMs: HELD });
    const sent = emulator.requests('PUT', /reconfigure$/).length;
    const running = run({ ...given, variables: 'GIT_SHA: "2"' });
    await arrived('PUT', /reconfigure$/, sent);
    await write('3');
    const ran = await running;
    expect(ran.exitCode).toBe(0);
    expect(notices(ran.stdout).join()).toMatch(
      /GIT_SHA has another value\): another run has changed it since/,
    );
    expect([
      body(),
      deployments(emulator)
        .slice(told)
        .map(({ state }) => state),
    ]).toEqual([before, ['inactive']]);
  });

  it('is not overtaken by its own values, passwords and scripts included', async () => {
    const ran = await work(emulator, {
      ...box,
      box: 'database',
      variables: JSON.stringify({ DB_PASSWORD: 'a-pass/word+of "ours"' }),
    });
    expect(notices(ran.stdout).join()).not.toContain('another run');
  });
});
