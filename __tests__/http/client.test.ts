import { afterEach, describe, expect, it } from '@jest/globals';
import { path } from '../../src/http/path.ts';
import { closeServers, json, serve } from './support/servers.ts';
import { setup } from './support/setup.ts';

afterEach(closeServers);

describe('a call', () => {
  it('sends JSON with the platform’s headers and reads JSON', async () => {
    const server = await serve((res) => json(res, 201, { id: 7 }, { 'x-request-id': 'req-1' }));
    const { http } = setup(`${server.url}/prefix/`);
    const answer = await http.request({
      method: 'post',
      path: path`/boxes/${'a/b'}/`,
      query: { limit: 5, x: undefined },
      body: { a: 1 },
    });
    expect(answer).toMatchObject({ status: 201, body: { id: 7 }, requestId: 'req-1' });
    expect(http.lastRequestId).toBe('req-1');
    expect(server.seen).toMatchObject([
      {
        method: 'POST',
        url: '/prefix/boxes/a%2Fb/?limit=5',
        body: '{"a":1}',
        headers: {
          authorization: 'Bearer test-token-1234567890',
          'accept-encoding': 'identity',
          'content-type': 'application/json',
          'user-agent': 'boxwright-test',
        },
      },
    ]);
    await http.close();
  });

  it('retries a safe call with growing jittered pauses', async () => {
    const server = await serve((res, n) => (n < 3 ? json(res, 503, {}) : json(res, 200, { ok: true })));
    const { http, clock, log, timeline } = setup(server.url, { random: () => 0.5 });
    expect((await http.request({ method: 'GET', path: path`/boxes` })).body).toEqual({ ok: true });
    expect(clock.pauses).toEqual([350, 600, 1_100]);
    expect(log.lines.filter((line) => line.startsWith('info'))).toHaveLength(3);
    expect(timeline.spans.filter((span) => span.activity === 'call')).toHaveLength(4);
  });
});
