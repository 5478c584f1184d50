import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectBare } from 'node:net';
import { connect } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pem, type Service, startRaidboxes, upload } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const print = (file: string) => new X509Certificate(pem(file)).fingerprint;
const install = (name?: string, id = 'XK7BM2QP') => service.call('POST', `/v1/boxes/${id}/ssl`, upload(name));
const port = () => {
  const address = service.emulator.control.listeners()['raidboxes']?.['tls'] ?? '';
  expect(address).toMatch(/^127\.0\.0\.1:\d+$/);
  return Number(address.split(':')[1]);
};

interface Shown {
  readonly fingerprint: string;
  readonly name: string;
  readonly authorized: boolean;
}

function shown(servername: string): Promise<Shown> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host: '127.0.0.1', port: port(), servername, rejectUnauthorized: false, ca: pem('root.pem') },
      () => {
        const certificate = socket.getPeerCertificate();
        resolve({
          fingerprint: certificate.fingerprint,
          name: String(certificate.subject.CN),
          authorized: socket.authorized,
        });
        socket.destroy();
      },
    );
    socket.on('error', reject);
  });
}

describe('the web server of the boxes', () => {
  it('shows the platform’s certificate where no box has one', async () => {
    for (const name of ['acme-corp.com', 'unknown.example.com', 'expiring.example.com']) {
      expect(await shown(name)).toMatchObject({ name: 'platform.example.com', authorized: false });
    }
  });

  it.each(['acme-rsa', 'acme-p256'])('shows %s with its chain to the names of its box', async (name) => {
    await install(name);
    const expected = { fingerprint: print(`${name}.pem`), authorized: true };
    expect(await shown('acme-corp.com')).toMatchObject(expected);
    expect(await shown('WWW.acme-corp.com')).toMatchObject(expected);
    expect(await shown('shop.acme-corp.com')).toMatchObject({ name: 'platform.example.com' });
  });

  it('shows a wildcard for one label, and the chain only when it was sent', async () => {
    const { crt, key } = upload('wildcard');
    await service.call('POST', '/v1/boxes/XK7BM2QP/ssl', { crt, key });
    const { fingerprint, authorized } = await shown('shop.acme-corp.com');
    expect([fingerprint, authorized]).toEqual([print('wildcard.pem'), false]);
    expect(await shown('a.b.acme-corp.com')).toMatchObject({ name: 'platform.example.com' });
  });

  it('gives each box its own', async () => {
    await install();
    await install('acme-p256', 'TW1NAAAA');
    expect((await shown('acme-corp.com')).fingerprint).toBe(print('acme-rsa.pem'));
    expect((await shown('twin-a.example.com')).fingerprint).toBe(print('acme-p256.pem'));
  });

  it('shows the old certificate until the delay is over', async () => {
    await install();
    service.set('served', '5000');
    await install('acme-rsa-next');
    expect((await shown('acme-corp.com')).fingerprint).toBe(print('acme-rsa.pem'));
    service.emulator.control.clock.advance(5000);
    expect((await shown('acme-corp.com')).fingerprint).toBe(print('acme-rsa-next.pem'));
  });

  it('waits for the process', async () => {
    service.set('ssl-mode', 'async202');
    await install();
    expect((await shown('acme-corp.com')).name).toBe('platform.example.com');
    service.emulator.control.clock.advance(1000);
    expect((await shown('acme-corp.com')).name).toBe('acme-corp.com');
  });

  it('falls back to the platform’s after a removal', async () => {
    await install();
    await service.call('DELETE', '/v1/boxes/XK7BM2QP/ssl');
    expect((await shown('acme-corp.com')).name).toBe('platform.example.com');
  });

  it('closes although somebody has connected and said nothing', async () => {
    const silent = connectBare(port(), '127.0.0.1');
    await once(silent, 'connect');
    await shown('acme-corp.com');
    const gone = once(silent, 'close');
    await service.emulator.close();
    await gone;
    service = await startRaidboxes();
  });

  it('survives material that no web server would start with', async () => {
    service.set('server-checks', 'off');
    await service.call('POST', '/v1/boxes/XK7BM2QP/ssl', { ...upload(), key: pem('acme-p256.key') });
    expect((await shown('acme-corp.com')).name).toBe('platform.example.com');
  });

  it('moves on by looks when states go by reads', async () => {
    service.emulator.control.clock.setMode('reads');
    service.set('served', '5000');
    await install('wildcard');
    const names = [(await shown('shop.acme-corp.com')).name, (await shown('acme-corp.com')).name];
    expect([...names, (await shown('acme-corp.com')).name]).toEqual([
      'platform.example.com',
      'platform.example.com',
      'wildcard.example.com',
    ]);
  });
});
