import { createServer as createTcp, type Server, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { lookAtServed } from '../../../../src/platforms/raidboxes/served/served.ts';
import { certificate, fixture } from '../../../certificates/fixture.ts';

const running: { server: Server; sockets: Set<Socket> }[] = [];

afterEach(() => {
  for (const { server, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

async function listen(server: Server): Promise<{ host: string; port: number }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  running.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { host: '127.0.0.1', port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

function web(chain: string): Promise<{ host: string; port: number }> {
  return listen(
    createServer({
      cert: fixture(`${chain}.pem`),
      key: fixture(`${chain.replace('-fullchain', '')}.key`),
    }),
  );
}

const { signal } = new AbortController();
const ca = fixture('root.pem');

describe('platforms/raidboxes/served/served', () => {
  it('reads a certificate that clients trust', async () => {
    const address = await web('acme-rsa-fullchain');
    const served = await lookAtServed({ address, name: 'acme-corp.com', signal, ca });
    expect(served).toMatchObject({
      kind: 'served',
      leaf: { fingerprintSha1: certificate('acme-rsa').fingerprint },
    });
    expect(served).not.toHaveProperty('distrust');
  });

  it.each([
    ['its intermediate is missing', 'acme-rsa', 'acme-corp.com', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['it is for another name', 'acme-rsa-fullchain', 'shop.example.com', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['it has expired', 'expired', 'acme-corp.com', undefined],
  ])('reads one that clients do not trust: %s', async (_name, chain, name, code) => {
    const served = await lookAtServed({ address: await web(chain), name, signal, ca });
    expect(served).toMatchObject({ kind: 'served', distrust: code ?? expect.stringMatching(/^[A-Z_]+$/) });
  });

  it('tells why there is no handshake', async () => {
    const silent = await listen(createTcp((socket) => socket.destroy()));
    const plain = await listen(createTcp((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')));
    const look = (address: { host: string; port: number }) =>
      lookAtServed({ address, name: 'acme-corp.com', signal });
    expect(await look({ host: '127.0.0.1', port: 1 })).toEqual({
      kind: 'unreachable',
      reason: 'ECONNREFUSED',
    });
    expect(await look(silent)).toEqual({ kind: 'unreachable', reason: 'ECONNRESET' });
    expect(await look(plain)).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringMatching(/^ERR_SSL/),
    });
  });

  it('ends with the reason of an abort', async () => {
    const address = await listen(createTcp(() => undefined));
    const abort = new AbortController();
    const looking = lookAtServed({ address, name: 'acme-corp.com', signal: abort.signal });
    setTimeout(() => abort.abort(new Error('enough')), 20);
    await expect(looking).rejects.toThrow('enough');
    await expect(lookAtServed({ address, name: 'x.example', signal: abort.signal })).rejects.toThrow(
      'enough',
    );
  });
});
