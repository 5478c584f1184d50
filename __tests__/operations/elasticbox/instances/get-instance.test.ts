import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../../src/emulator/server.ts';
import { deployBox } from '../../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { getInstance } from '../../../../src/operations/elasticbox/instances/get-instance.ts';
import { runOperation } from '../../../support/run-operation.ts';
import { startElasticBox, TOKEN, WEB, writes } from '../support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const get = (inputs: Readonly<Record<string, string>>) =>
  runOperation(getInstance, emulator, { inputs: { token: TOKEN, ...inputs } });

describe('get-instance', () => {
  it('reads an instance with the addresses of all its machines', async () => {
    const { result } = await get({ instance: 'i-many01' });
    expect(result).toMatchObject({
      outcome: 'read',
      changed: false,
      outputs: { id: 'i-many01', status: 'done' },
    });
    expect(result?.outputs?.addresses).toHaveLength(3);
    expect(result?.resource).toMatchObject({ box: { name: 'web', version: '1.1.0' }, event: 'deploy' });
    expect(writes(emulator)).toEqual([]);
  });

  it('resumes the wait of a deploy that was cut short', async () => {
    const deployed = await runOperation(deployBox, emulator, { inputs: { ...WEB, wait: 'false' } });
    const instance = String(deployed.result?.outputs?.id);
    expect((await get({ instance })).result?.outputs?.status).toBe('processing');
    expect((await get({ instance, wait: 'true' })).result?.outputs).toMatchObject({
      status: 'done',
      address: expect.any(String),
    });
  });

  it('does not wait for what has settled', async () => {
    expect((await get({ instance: 'i-webof1', wait: 'true' })).result?.resource).toMatchObject({
      event: 'shutdown_service',
    });
  });

  it('is red with the reasons when it waited for an instance that failed', async () => {
    expect((await get({ instance: 'i-webbad' })).result?.outputs?.status).toBe('unavailable');
    const { error } = await get({ instance: 'i-webbad', wait: 'true' });
    expect(error?.evidence[0]?.lines.join('\n')).toContain('exit code 3');
  });

  it('is red with the outcome absent when it is not there', async () => {
    const { error } = await get({ instance: 'i-nope00', workspace: 'operations' });
    expect(error?.outcome).toBe('absent');
  });

  it.each(['403', '404'])('is red when it vanishes during the wait (%s)', async (missing) => {
    emulator.control.setSwitch('elasticbox.missing', missing);
    const at = { method: 'GET', path: '/services/instances/:id' } as const;
    emulator.control.addFault({ kind: 'status', status: Number(missing), skip: 2, times: 'always', ...at });
    emulator.control.addFault({
      kind: 'status',
      status: 200,
      json: [],
      times: 'always',
      path: '/services/workspaces/:id/instances',
    });
    const { error } = await get({ instance: 'i-webnow', wait: 'true' });
    expect(error).toMatchObject({
      outcome: 'absent',
      message: expect.stringContaining('vanished during the wait'),
    });
  });

  it('waits through a status nobody knows, and prints it once', async () => {
    const at = { method: 'GET', path: '/services/instances/:id' } as const;
    const odd = { id: 'i-webnow', name: 'web', owner: 'operations', state: 'hibernating', updated: 'x' };
    emulator.control.addFault({ kind: 'status', status: 200, json: odd, times: 3, ...at });
    emulator.control.addFault({
      kind: 'status',
      status: 200,
      json: { ...odd, state: 'done' },
      times: 1,
      ...at,
    });
    const { result, log } = await get({ instance: 'i-webnow', wait: 'true' });
    expect(result?.outcome).toBe('read');
    expect(log.filter((line) => line.includes('"hibernating" is not known'))).toHaveLength(1);
  });
});
