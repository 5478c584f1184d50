import { afterEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import { closeServers, json, serve } from '../http/support/servers.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { errors, warnings } from '../support/workflow-commands.ts';
import { deploy, work as elasticbox } from './support/deploy-step.ts';
import { work as raidboxes } from './support/upload-step.ts';

/* One thing among many that is ill, odd or not for this token must not hide the others, on the built action. */

const emulator = useEmulator();
afterEach(closeServers);

const text = (ran: Ran): string => errors(ran.stdout)[0]?.data ?? '';

describe('check-ssl', () => {
  const ill = (id: string) =>
    ({
      kind: 'status',
      status: 500,
      platform: 'raidboxes',
      method: 'GET',
      path: `/v1/boxes/${id}/ssl`,
      times: 'always',
    }) as const;
  const check = (box: string) =>
    raidboxes(emulator, { operation: 'check-ssl', box, 'max-attempts': '1', 'warn-before': '30d' });

  it('checks the other boxes when one cannot be read, tells what it found, and is red at last', async () => {
    emulator.faults(ill('XK7BM2QP'));
    const ran = await check('XK7BM2QP, EXP1R1NG');
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'false', count: '2' });
    expect(JSON.parse(ran.outputs['due'] ?? '')).toMatchObject([{ box: { id: 'EXP1R1NG' }, due: true }]);
    expect(Number(ran.outputs['days-left'])).toBeLessThan(12);
    // Nobody knows whether it has one.
    expect(JSON.parse(ran.outputs['missing'] ?? '')).toEqual([]);
    expect(text(ran)).toMatch(/XK7BM2QP\): GET .* failed with 500/);
    expect(ran.stdout).toContain('1 of 2 boxes could not be checked');
  });

  it('gives the error of the only box as it is', async () => {
    emulator.faults(ill('XK7BM2QP'));
    const ran = await check('XK7BM2QP');
    expect(ran.exitCode).toBe(1);
    expect(text(ran)).toMatch(/^GET \/v1\/boxes\/XK7BM2QP\/ssl failed/);
  });
});

describe('an odd thing in a list of DollarBox', () => {
  const odd = {
    containers: [
      { id: 1, name: 'a', image: null, env: { A: 1, B: null }, command: 'sh -c x', status: 5 },
      { id: 2, name: null, status: null, created_at: 12345, ipv6_address: {} },
    ],
    volumes: [{ id: 3, name: 'v', size_gb: '10', status: {}, created_at: 1 }],
  };

  async function server() {
    let made: Readonly<Record<string, unknown>> | undefined;
    return serve((res, _n, request) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      const kind = pathname.includes('volumes') ? 'volumes' : 'containers';
      if (request.method === 'POST') {
        made = { id: 9, name: 'web', image: 'nginx:1', size_gb: 5, status: 'pending' };
        return json(res, 201, made);
      }
      const settled = {
        ...made,
        status: kind === 'volumes' ? 'bound' : 'running',
        ipv6_address: '2001:db8::9',
      };
      if (/\/9\/$/.test(pathname)) return json(res, 200, settled);
      if (/\/3\/$/.test(pathname)) return json(res, 200, odd.volumes[0]);
      return json(res, 200, { next: null, results: [...odd[kind], ...(made ? [made] : [])] });
    });
  }

  const step = (url: string, inputs: Readonly<Record<string, string>>) =>
    runAction({
      with: { token: DOLLARBOX_TOKEN, org: 'acme', 'base-url': url, 'poll-interval': '100ms', ...inputs },
    });

  it.each([
    { operation: 'create-container', name: 'web', image: 'nginx:1' } as Readonly<Record<string, string>>,
    { operation: 'create-volume', name: 'web', 'size-gb': '5' },
  ])('does not keep $operation from its own', async (inputs) => {
    const ran = await step((await server()).url, inputs);
    expect(text(ran)).toBe('');
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: '9' });
  });

  it('is listed with what can be read of it', async () => {
    const ran = await step((await server()).url, { operation: 'list-containers' });
    expect(ran.outputs).toMatchObject({ outcome: 'listed', count: '2' });
    const volumes = await step((await server()).url, { operation: 'list-volumes' });
    expect(JSON.parse(volumes.outputs['result'] ?? '')).toMatchObject([{ id: '3', size_gb: 10 }]);
  });

  it('has a size that is compared as a number', async () => {
    const ran = await step((await server()).url, {
      operation: 'create-volume',
      name: 'v',
      'size-gb': '10',
      wait: 'false',
    });
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', id: '3' });
  });
});

describe('report-usage', () => {
  it('reports the other workspaces when the token may not see the instances of one', async () => {
    await deploy(emulator);
    emulator.faults({
      kind: 'status',
      status: 403,
      json: { message: 'no' },
      platform: 'elasticbox',
      path: '/services/workspaces/:id/instances',
      skip: 1,
    });
    const ran = await elasticbox(emulator, { operation: 'report-usage' });
    expect(ran.outputs).toMatchObject({ outcome: 'reported' });
    expect(ran.outputs['report-path']).toBeTruthy();
    expect(warnings(ran.stdout)).toEqual([
      expect.stringMatching(/may not be read with this token: the report lacks them\.$/),
    ]);
  });
});

describe('the addresses of an instance', () => {
  it('that the platform cannot tell just now do not make the deploy undone', async () => {
    emulator.faults({
      kind: 'status',
      status: 500,
      platform: 'elasticbox',
      path: '/services/instances/:id/service',
      times: 'always',
    });
    const ran = await deploy(emulator, { 'max-attempts': '1' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'done' });
    expect(warnings(ran.stdout)[0]).toMatch(/^The addresses of instance .* could not be read: GET /);
  });
});

describe('record-state of many', () => {
  it.each([
    [500, 'failed with 500', '100 possibly recorded'],
    [401, 'was refused with 401', '100 not recorded'],
    [403, 'was refused with 403', '100 not recorded'],
  ])(
    'says how all of them stand when the platform breaks off in the middle with %d',
    async (status, why, open) => {
      let puts = 0;
      const { url } = await serve((res, _n, request) => {
        if (request.method !== 'PUT') return json(res, 404, { error: 'not found' });
        puts += 1;
        if (puts > 1) return json(res, status, { error: 'ill' });
        return json(
          res,
          200,
          Array.from({ length: 100 }, (_, n) => ({ id: `h${n}`, saveStatus: 'created' })),
        );
      });
      const states = Array.from({ length: 250 }, (_, n) => ({ instance: `h${n}`, state: { n } }));
      const ran = await runAction({
        with: {
          operation: 'record-state',
          token: DEMO_TOKENS.full,
          'base-url': url,
          'environment-id': 'my-environment',
          entity: 'host',
          'max-attempts': '1',
          states: JSON.stringify(states),
        },
      });
      expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true', count: '100' });
      expect(text(ran)).toContain(why);
      expect(text(ran)).toContain(`Of 250 states: 100 recorded, ${open}, 50 not sent.`);
    },
  );
});
