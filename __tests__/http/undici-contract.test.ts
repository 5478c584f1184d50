import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildConnector, Client, ProxyAgent } from 'undici';
import { closeServers, json, serve, serveTcp } from './support/servers.ts';

afterEach(closeServers);

/** What this package relies on in the undici it is pinned to. A failure here comes before a mystery elsewhere. */
describe('undici', () => {
  it('is the pinned version', () => {
    const path = new URL('../../node_modules/undici/package.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: '6.29.1' });
  });

  it('looks at no signal while it connects, but ends at once when destroyed', async () => {
    const silent = await serveTcp(() => undefined);
    const client = new Client(`https://127.0.0.1:${silent.port}`);
    const abort = new AbortController();
    const request = client.request({ method: 'GET', path: '/', signal: abort.signal });
    const settled = request.then(
      () => 'settled',
      () => 'settled',
    );
    setTimeout(() => abort.abort(), 20);
    const later = new Promise((resolve) => setTimeout(resolve, 300, 'pending'));
    expect(await Promise.race([settled, later])).toBe('pending');
    void client.destroy();
    expect(await settled).toBe('settled');
  });

  it('closes a socket that is connecting when the connector’s signal is aborted', async () => {
    let ended: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const silent = await serveTcp((socket) => socket.resume().on('close', ended));
    const abort = new AbortController();
    const options = { signal: abort.signal } as buildConnector.BuildOptions;
    const client = new Client(`https://127.0.0.1:${silent.port}`, { connect: buildConnector(options) });
    const request = client.request({ method: 'GET', path: '/' }).catch((error: unknown) => error);
    setTimeout(() => {
      client.destroy().catch(() => undefined);
      abort.abort();
    }, 50);
    await Promise.all([request, closed]);
  });

  it('uses a fresh socket for every request with pipelining 0', async () => {
    const server = await serve((res) => json(res, 200, {}));
    const client = new Client(server.url, { pipelining: 0 });
    for (let i = 0; i < 2; i += 1) await (await client.request({ method: 'POST', path: '/' })).body.text();
    expect(server.connections).toBe(2);
    expect(server.seen[0]?.headers.connection).toBe('close');
    await client.destroy();
  });

  it('keeps a socket alive otherwise', async () => {
    const server = await serve((res) => json(res, 200, {}));
    const client = new Client(server.url);
    for (let i = 0; i < 2; i += 1) await (await client.request({ method: 'GET', path: '/' })).body.text();
    expect(server.connections).toBe(1);
    await client.destroy();
  });

  it('follows no redirect and inflates nothing', async () => {
    const server = await serve((res) => {
      res.writeHead(302, { location: '/other', 'content-encoding': 'gzip' });
      res.end('raw');
    });
    const client = new Client(server.url);
    const answer = await client.request({ method: 'GET', path: '/' });
    expect([answer.statusCode, await answer.body.text()]).toEqual([302, 'raw']);
    expect(server.seen).toHaveLength(1);
    await client.destroy();
  });

  it('repeats nothing by itself, not even a GET on a socket that was reset', async () => {
    const server = await serve((res) => res.socket?.destroy());
    const client = new Client(server.url);
    await expect(client.request({ method: 'GET', path: '/' })).rejects.toMatchObject({
      code: 'UND_ERR_SOCKET',
    });
    expect(server.seen).toHaveLength(1);
    await client.destroy();
  });

  it('does not quote a header it refuses', async () => {
    const client = new Client('http://127.0.0.1:1');
    const bad = client.request({ method: 'GET', path: '/', headers: { authorization: 'Bearer se\ncret' } });
    await expect(bad).rejects.toMatchObject({ code: 'UND_ERR_INVALID_ARG' });
    await expect(bad).rejects.not.toThrow(/se\s*cret/);
    await client.destroy();
  });

  it('accepts a body without a length that was cut short', async () => {
    const server = await serveTcp((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"a":1'),
      );
    });
    const client = new Client(server.url);
    expect(await (await client.request({ method: 'GET', path: '/' })).body.text()).toBe('{"a":1');
    await client.destroy();
  });

  it('rejects a body shorter than its length', async () => {
    const server = await serveTcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"a":1'));
    });
    const client = new Client(server.url);
    const { body } = await client.request({ method: 'GET', path: '/' });
    await expect(body.text()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    await client.destroy();
  });

  it('reports a refusing proxy by message only', async () => {
    const proxy = await serveTcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    });
    const agent = new ProxyAgent({ uri: proxy.url });
    const request = agent.request({ origin: 'https://api.example.com', method: 'GET', path: '/' });
    await expect(request).rejects.toMatchObject({
      code: 'UND_ERR_ABORTED',
      message: 'Proxy response (407) !== 200 when HTTP Tunneling',
    });
    await agent.destroy();
  });

  it('connects for ever to a proxy that hangs up on CONNECT', async () => {
    const proxy = await serveTcp((socket) => socket.once('data', () => socket.destroy()));
    const agent = new ProxyAgent({ uri: proxy.url });
    const request = agent.request({ origin: 'https://api.example.com', method: 'GET', path: '/' });
    const settled = request.then(
      () => 'settled',
      () => 'settled',
    );
    const later = new Promise((resolve) => setTimeout(resolve, 400, 'pending'));
    expect(await Promise.race([settled, later])).toBe('pending');
    expect(proxy.connections).toBeGreaterThan(3);
    await agent.destroy();
  });
});
