import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { boxWith, deployBody } from './deploy-body.ts';
import { type ElasticBoxServer, type Json, restart, startElasticBox } from './elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const look = async (id: string) => (await server.call(`GET /instances/${id}`)).json;
const word = ({ state, operation }: Json) => `${state}/${operation?.['event']}`;

/** The instance after each of so many steps, as words. */
async function follow(id: string, steps: number): Promise<string[]> {
  const words = [word(await look(id))];
  for (let step = 0; step < steps; step += 1) {
    server.steps(1);
    words.push(word(await look(id)));
  }
  return words;
}

describe('operations by their stages', () => {
  it.each([
    { line: 'PUT /instances/i-webon1/reconfigure', expected: ['processing/reconfigure', 'done/reconfigure'] },
    { line: 'PUT /instances/i-webon1/reinstall', expected: ['processing/reinstall', 'done/reinstall'] },
    { line: 'PUT /instances/i-webof1/poweron', expected: ['processing/poweron', 'done/poweron'] },
    {
      line: 'PUT /instances/i-webon1/shutdown',
      expected: ['processing/shutdown', 'processing/shutdown_service', 'done/shutdown_service'],
    },
    {
      line: 'DELETE /instances/i-webon1?operation=terminate',
      expected: ['processing/terminate', 'processing/terminate_service', 'done/terminate_service'],
    },
    {
      line: 'DELETE /instances/i-webof1?operation=force_terminate',
      expected: ['processing/terminate', 'processing/terminate_service', 'done/terminate_service'],
    },
    {
      line: 'PUT /instances/i-webbad/deploy',
      expected: ['processing/deploy', 'processing/deploy', 'unavailable/deploy'],
    },
  ])('$line', async ({ line, expected }) => {
    expect((await server.call(line)).status).toBe(202);
    const id = /i-\w{6}/.exec(line)?.[0] ?? '';
    expect(await follow(id, expected.length - 1)).toEqual(expected);
  });

  it('deploys in two stages, with machines from the second on', async () => {
    const { status, json } = await server.call('POST /instances', deployBody());
    expect(status).toBe(202);
    expect(json).toMatchObject({
      state: 'processing',
      operation: { event: 'deploy' },
      service: { machines: [] },
    });
    expect(json).toMatchObject({ tags: ['pr-41', 'web'], owner: 'operations', name: 'shop-pr-41' });
    expect(json['id']).toMatch(/^i-[a-z0-9]{6}$/);
    server.steps(1);
    expect((await look(String(json['id'])))['service']?.['machines']).toHaveLength(1);
    expect(await follow(String(json['id']), 1)).toEqual(['processing/deploy', 'done/deploy']);
  });

  it('gives `updated` with microseconds, later at the start, at each stage and at the end', async () => {
    const before = String((await look('i-webon1'))['updated']);
    await server.call('PUT /instances/i-webon1/shutdown');
    const seen = [before];
    for (let step = 0; step < 3; step += 1) {
      seen.push(String((await look('i-webon1'))['updated']));
      server.steps(1);
    }
    expect(seen.every((stamp) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/.test(stamp))).toBe(true);
    expect(new Set(seen).size).toBe(4);
    expect([...seen].sort()).toEqual(seen);
  });

  it('moves with reads alone when the clock says so', async () => {
    server.emulator.control.clock.setMode('reads');
    const id = String((await server.call('POST /instances', deployBody())).json['id']);
    const words = [];
    for (let read = 0; read < 4; read += 1) words.push(word(await look(id)));
    expect(words).toEqual(['processing/deploy', 'processing/deploy', 'done/deploy', 'done/deploy']);
  });

  it.each(['202', '200'])('answers lifecycle calls with %s', async (value) => {
    server.turn('lifecycle-status', value);
    const put = await server.call('PUT /instances/i-webon1/reconfigure', {
      id: 'i-webon1',
      method: 'reconfigure',
    });
    expect(put).toMatchObject({ status: Number(value), json: { id: 'i-webon1', method: 'reconfigure' } });
    const gone = await server.call('DELETE /instances/i-webgo1?operation=delete');
    expect([gone.status, gone.text]).toEqual([Number(value), '']);
  });
});

describe('conflicts', () => {
  const calls = [
    'PUT deploy',
    'PUT poweron',
    'PUT shutdown',
    'PUT reinstall',
    'PUT reconfigure',
    'DELETE ?operation=terminate',
    'DELETE ?operation=force_terminate',
    'DELETE ?operation=delete',
  ];
  it.each([
    { id: 'i-webon1', allowed: [2, 3, 4, 5, 6] },
    { id: 'i-webof1', allowed: [1, 3, 4, 6] },
    { id: 'i-webgo1', allowed: [7] },
    { id: 'i-webbad', allowed: [0, 3, 4, 6] },
    { id: 'i-webnow', allowed: [6] },
  ])('$id allows only what its state does', async ({ id, allowed }) => {
    const taken: number[] = [];
    for (const [index, call] of calls.entries()) {
      restart(server.emulator);
      const [method, rest = ''] = call.split(' ');
      const { status, json } = await server.call(
        `${method} /instances/${id}${rest.startsWith('?') ? rest : `/${rest}`}`,
      );
      if (status === 202) taken.push(index);
      else expect([status, typeof json['message']]).toEqual([409, 'string']);
    }
    expect(taken).toEqual(allowed);
  });

  it.each(['', '?operation=', '?operation=shutdown'])('refuses DELETE%s', async (query) => {
    expect((await server.call(`DELETE /instances/i-webon1${query}`)).status).toBe(400);
  });

  it('forgets a deleted record, not a terminated instance', async () => {
    expect((await look('i-webgo1'))['id']).toBe('i-webgo1');
    await server.call('DELETE /instances/i-webgo1?operation=delete');
    expect((await server.call('GET /instances/i-webgo1')).status).toBe(403);
    expect((await server.call('DELETE /instances/i-webgo1?operation=delete')).status).toBe(403);
  });

  it('refuses the first terminate alone with terminate-conflict', async () => {
    server.turn('terminate-conflict', 'once');
    const terminate = () => server.call('DELETE /instances/i-webon1?operation=terminate');
    expect([(await terminate()).status, (await terminate()).status]).toEqual([409, 202]);
  });

  it.each(['409', '403'])('protects from shutdown and every terminate with %s', async (value) => {
    server.turn('protected', value);
    for (const call of [
      'PUT /instances/i-webon1/shutdown',
      'DELETE /instances/i-webon1?operation=force_terminate',
    ]) {
      expect((await server.call(call)).status).toBe(Number(value));
    }
    expect((await server.call('PUT /instances/i-webon1/reconfigure')).status).toBe(202);
  });
});

describe('fates', () => {
  const deploy = async (values: Readonly<Record<string, string>>) =>
    String((await server.call('POST /instances', deployBody({ box: boxWith(values) }))).json['id']);

  it.each([
    { name: 'install', event: 'install', code: 3 },
    { name: 'configure', event: 'configure', code: 7 },
  ])('a failing $name script leaves a trace everywhere', async ({ event, code }) => {
    const id = await deploy({ [`${event.toUpperCase()}_EXIT_CODE`]: String(code) });
    expect(await follow(id, 2)).toEqual(['processing/deploy', 'processing/deploy', 'unavailable/deploy']);
    const { list } = await server.call(`GET /instances/${id}/activity?operation=deploy`);
    const failed = list.filter(({ exit_code }) => Number(exit_code ?? 0) !== 0);
    expect(failed).toMatchObject([{ level: 'error', event, exit_code: code, box: 'web' }]);
    const machine = String(
      (await server.call(`GET /instances/${id}/service`)).json['machines']?.[0]?.['name'],
    );
    expect(failed[0]?.['machine']).toBe(machine);
    const logs = await server.call(`GET /instances/${id}/machine_logs?machine_name=${machine}`);
    expect(logs.headers.get('content-type')).toContain('text/plain');
    expect(logs.text.trim().split('\n').at(-1)).toContain(`${event} returned exit code ${code}`);
  });

  it.each([
    { name: 'reboot is no failure', values: { INSTALL_EXIT_CODE: '100' }, expected: 'done/deploy' },
    { name: 'zero is none', values: { INSTALL_EXIT_CODE: '0' }, expected: 'done/deploy' },
    { name: 'no machine', values: { PROVIDER_FAILS: 'yes' }, expected: 'unavailable/deploy' },
    { name: 'never ends', values: { HANG_IN: 'deploy' }, expected: 'processing/deploy' },
    { name: 'hangs elsewhere', values: { HANG_IN: 'terminate,shutdown' }, expected: 'done/deploy' },
  ])('$name: $expected', async ({ values, expected }) => {
    const id = await deploy(values);
    server.steps(1000);
    expect(word(await look(id))).toBe(expected);
  });

  it('sets a variable from a script', async () => {
    const id = await deploy({ PUBLISH: 'APP_URL=http://127.0.0.1/' });
    server.steps(3);
    const variables = (await look(id))['variables'] as unknown as Json[];
    expect(variables).toContainEqual(
      expect.objectContaining({ name: 'APP_URL', value: 'http://127.0.0.1/' }),
    );
  });

  it('a terminate that fails can be tried again, or forced', async () => {
    const id = await deploy({ DISPOSE_EXIT_CODE: '1' });
    server.steps(3);
    const end = (operation: string) => server.call(`DELETE /instances/${id}?operation=${operation}`);
    await end('terminate');
    expect(await follow(id, 1)).toEqual(['processing/terminate', 'unavailable/terminate']);
    expect((await end('terminate')).status).toBe(202);
    server.steps(1);
    expect((await end('force_terminate')).status).toBe(202);
    server.steps(2);
    expect(word(await look(id))).toBe('done/terminate_service');
    expect((await server.call(`GET /instances/${id}/service`)).json['machines']).toEqual([]);
  });

  it('other-actor takes a deploy over', async () => {
    server.turn('other-actor', 'on');
    const id = await deploy({});
    const words = await follow(id, 3);
    expect(words).toEqual([
      'processing/deploy',
      'processing/shutdown',
      'processing/shutdown_service',
      'done/shutdown_service',
    ]);
    expect((await look(id))['operation']?.['workspace']).toBe('someone-else');
  });
});
