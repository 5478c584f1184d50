import { afterEach, describe, expect, it } from '@jest/globals';
import type { ClientSettings } from '../../../../src/contract/platform.ts';
import { DeadlineError } from '../../../../src/contract/result/errors.ts';
import { Deadline } from '../../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../../src/contract/time/timeline.ts';
import { createClient } from '../../../../src/platforms/versio/api/client.ts';
import { Secrets } from '../../../../src/support/secrets.ts';
import { closeServers, json, serve } from '../../../http/support/servers.ts';
import { silentLog } from '../../../support/silent-log.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';

afterEach(closeServers);

const KEY = { environment: 'my-environment', entity: 'host', instance: 'web-1' };

function connect(baseUrl: string, total = 600_000) {
  const clock = new VirtualClock();
  const connection: ClientSettings = {
    baseUrl,
    maxAttempts: 5,
    signal: new AbortController().signal,
    deadline: new Deadline(total, clock),
    clock,
    random: () => 0,
    log: silentLog,
    timeline: new Timeline(clock),
    secrets: new Secrets(),
    userAgent: 'boxwright-test',
    env: {},
  };
  return { clock, client: createClient({ token: 'left:right' }, connection) };
}

describe('the client', () => {
  it('authenticates by the header alone, exactly as documented', async () => {
    const server = await serve((res) => json(res, 200, { items: [] }));
    await connect(server.url).client.getState(KEY, 5);
    expect(server.seen[0]?.headers.authorization).toBe('apiToken left:right');
    expect(server.seen[0]?.url).toBe('/api-versio.db/1.0/my-environment/host/web-1?utc=5');
  });

  it('keeps within 50 requests a minute, so that it is never refused', async () => {
    const times: number[] = [];
    const server = await serve((res) => {
      times.push(clock.now());
      json(res, 200, { items: [] });
    });
    const { clock, client } = connect(server.url);
    for (let i = 0; i < 120; i += 1) await client.getState(KEY);
    for (const [i, at] of times.entries())
      expect(at - (times[i - 50] ?? -60_000)).toBeGreaterThanOrEqual(60_000);
    expect(clock.now()).toBeLessThan(130_000);
  });

  it('waits to the end of the minute after a 429 without Retry-After', async () => {
    const server = await serve((res, n) => json(res, n === 1 ? 429 : 200, n === 1 ? {} : { items: [] }));
    const { clock, client } = connect(server.url);
    await client.getState(KEY);
    clock.advance(15_000);
    await client.getState(KEY);
    expect(clock.pauses).toEqual([45_000]);
  });

  it('counts every try, the repeated ones too', async () => {
    const server = await serve((res, n) => json(res, n % 2 === 0 ? 503 : 200, { items: [] }));
    const { clock, client } = connect(server.url);
    for (let i = 0; i < 25; i += 1) await client.getState(KEY);
    const before = clock.now();
    await client.getState(KEY);
    expect(clock.now() - before).toBeGreaterThan(30_000);
  });

  it('stops when its turn comes after the deadline', async () => {
    const server = await serve((res) => json(res, 200, { items: [] }));
    const { client } = connect(server.url, 30_000);
    for (let i = 0; i < 50; i += 1) await client.getState(KEY);
    await expect(client.getState(KEY)).rejects.toBeInstanceOf(DeadlineError);
    expect(server.seen).toHaveLength(50);
  });
});
