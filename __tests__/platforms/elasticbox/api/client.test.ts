import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { ClientSettings } from '../../../../src/contract/platform.ts';
import { Deadline } from '../../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../../src/contract/time/timeline.ts';
import { elasticboxPlatform } from '../../../../src/platforms/elasticbox/platform.ts';
import { Secrets } from '../../../../src/support/secrets.ts';
import { silentLog } from '../../../support/silent-log.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';

/** The headers of a read, a lifecycle call and an upload, as they arrive. */
async function headersOf(scheme: string): Promise<IncomingHttpHeaders[]> {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(request.url?.includes('blobs') ? '{"url":"/services/blobs/download/1/a.txt"}' : '[]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const clock = new VirtualClock();
  const connection: ClientSettings = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    maxAttempts: 1,
    signal: new AbortController().signal,
    deadline: new Deadline(60_000, clock),
    clock,
    random: () => 0.5,
    log: silentLog,
    timeline: new Timeline(clock),
    secrets: new Secrets(),
    userAgent: 'boxwright-test',
    env: {},
  };
  const client = await elasticboxPlatform.connect({ token: 'tok-1', 'auth-scheme': scheme }, connection);
  try {
    await client.listWorkspaces();
    await client.operate('i-1', 'reconfigure');
    await client.store('a.txt', Buffer.from('a'));
  } finally {
    await client.close();
    server.close();
  }
  return seen;
}

describe('every request', () => {
  it('has type, token and release', async () => {
    const [read, operate, upload] = await headersOf('token');
    for (const headers of [read, operate, upload]) {
      expect(headers).toMatchObject({ 'elasticbox-token': 'tok-1', 'elasticbox-release': '4.0' });
      expect(headers).not.toHaveProperty('authorization');
    }
    expect([read?.['content-type'], operate?.['content-type']]).toEqual([
      'application/json',
      'application/json',
    ]);
    expect(upload?.['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  });

  it('has a bearer credential in place of the token for later releases', async () => {
    for (const headers of await headersOf('bearer')) {
      expect(headers).toMatchObject({ authorization: 'Bearer tok-1', 'elasticbox-release': '4.0' });
      expect(headers).not.toHaveProperty('elasticbox-token');
    }
  });
});
