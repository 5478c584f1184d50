import { afterEach, describe, expect, it } from '@jest/globals';
import type { ClientSettings } from '../../../../src/contract/platform.ts';
import { Deadline } from '../../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../../src/contract/time/timeline.ts';
import type { Emulator } from '../../../../src/emulator/server.ts';
import type { RaidboxesClient } from '../../../../src/platforms/raidboxes/api/client.ts';
import { raidboxesPlatform } from '../../../../src/platforms/raidboxes/platform.ts';
import { Secrets } from '../../../../src/support/secrets.ts';
import { LOGIN, requests, start, stopAll } from '../../../operations/raidboxes/boxes.ts';
import { EmulatedTime } from '../../../support/run-operation.ts';
import { silentLog } from '../../../support/silent-log.ts';

afterEach(stopAll);

/** A client as the action makes it. */
function clientOf(emulator: Emulator): Promise<RaidboxesClient> {
  const clock = new EmulatedTime(emulator);
  const connection: ClientSettings = {
    baseUrl: `${emulator.url}/raidboxes`,
    maxAttempts: 5,
    signal: new AbortController().signal,
    deadline: new Deadline(600_000, clock),
    clock,
    random: () => 0.5,
    log: silentLog,
    timeline: new Timeline(clock),
    secrets: new Secrets(),
    userAgent: 'boxwright-test',
    env: {},
  };
  return raidboxesPlatform.connect(LOGIN, connection);
}

describe('platforms/raidboxes/api/client', () => {
  it('makes no call before one is asked for', async () => {
    const emulator = await start();
    const client = await clientOf(emulator);
    await client.close();
    expect(requests(emulator)).toEqual([]);
  });

  it('logs in once for calls at the same time, and refreshes once', async () => {
    const emulator = await start({ switches: { 'token-ttl': '100' } });
    const client = await clientOf(emulator);
    const three = () => Promise.all([1, 2, 3].map(() => client.listBoxes()));
    await three();
    emulator.control.clock.advance(101_000);
    const boxes = await three();
    await client.close();
    expect(boxes.map((list) => list.length)).toEqual([25, 25, 25]);
    const auth = requests(emulator).filter((line) => /login|refresh/.test(line));
    expect(auth).toEqual(['POST /v1/login 200', 'POST /v1/refresh-token 401', 'POST /v1/login 200']);
  });

  it('tells the request id of the last refusal, which is in the body', async () => {
    const emulator = await start();
    const client = await clientOf(emulator);
    const json = { message: 'Not yours.', request_id: 'req_5450b035' };
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes', status: 403, json });
    await expect(client.listBoxes()).rejects.toThrow('(request id req_5450b035)');
    await client.close();
    expect(client.lastRequestId).toBe('req_5450b035');
  });

  it.each(['../users', 'a/b', '', 'x'.repeat(200), 'a b', null, {}])(
    'refuses a box with the id %j',
    async (id) => {
      const emulator = await start();
      const client = await clientOf(emulator);
      emulator.control.addFault({
        kind: 'status',
        path: '/v1/boxes',
        status: 200,
        json: { boxes: [{ id }] },
      });
      await expect(client.listBoxes()).rejects.toThrow('is not a box as its documentation describes it');
      await client.close();
    },
  );

  it('makes names fit to be printed', async () => {
    const emulator = await start();
    const client = await clientOf(emulator);
    const box = { id: 'AAAA', name: 'a\n::error::b', title: '\u202eevil\u0000', domain: null, ip_v4: ['x'] };
    const json = { boxes: [box], meta: { current_page: 1, last_page: 1 } };
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes', status: 200, json });
    const [found] = await client.listBoxes();
    await client.close();
    expect(found).toEqual({
      id: 'AAAA',
      name: 'a ::error::b',
      title: 'evil',
      domain: '',
      ip_v4: '',
      created_at: '',
    });
  });

  it('ends a list whose pages never end, which is no list', async () => {
    const emulator = await start({ switches: { 'rate-limits': 'off' } });
    const client = await clientOf(emulator);
    const json = { boxes: [], meta: { current_page: 1, last_page: 1_000_000 } };
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes', status: 200, json, times: 'always' });
    await expect(client.listBoxes()).rejects.toThrow('empty');
    await client.close();
  });
});
