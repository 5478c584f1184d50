import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pem, type Service, startRaidboxes, upload } from './service.ts';

const SSL = '/v1/boxes/XK7BM2QP/ssl';
let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const post = (body: unknown, path = SSL) => service.call('POST', path, body);

const BAD: readonly (readonly [string, string, object])[] = [
  ['junk for a certificate', 'crt', { crt: 'junk' }],
  ['a certificate cut short', 'crt', { crt: pem('acme-rsa.pem').slice(0, 400) }],
  ['an expired certificate', 'crt', upload('expired')],
  ['junk for a key', 'key', { key: 'junk' }],
  ['a key with a passphrase', 'key', { key: pem('acme-rsa-encrypted.key') }],
  ['a key that does not fit', 'key', { key: pem('acme-p256.key') }],
  ['junk for a bundle', 'bundle', { bundle: 'junk' }],
  [
    'a bundle with one bad certificate',
    'bundle',
    {
      bundle: `${pem('intermediate.pem')}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
    },
  ],
  ['junk for a csr', 'csr', { csr: 'junk' }],
];

describe('the checks of the server', () => {
  it.each(BAD)('refuse %s without details', async (_name, _field, change) => {
    const { status, json } = await post({ ...upload(), ...change });
    expect([status, json]).toMatchObject([400, { message: 'Request could not be processed.' }]);
    expect(json).not.toHaveProperty('details');
  });

  it.each(BAD)('refuse %s with details by switch', async (_name, field, change) => {
    service.set('validation', 'details');
    const { status, json } = await post({ ...upload(), ...change });
    expect(status).toBe(400);
    expect(Object.keys((json as { details: object }).details)).toEqual([field]);
  });

  it('can be off: then only the certificate must be one', async () => {
    service.set('server-checks', 'off');
    expect((await post({ ...upload(), key: pem('acme-p256.key') })).status).toBe(201);
    expect((await post(upload('expired'))).status).toBe(201);
    expect((await post({ ...upload(), crt: 'junk' })).status).toBe(400);
  });

  it('count time by the emulator’s clock', async () => {
    service.emulator.control.clock.freeze(Date.UTC(2020, 6, 1));
    expect((await post(upload('expired'))).status).toBe(201);
  });

  it('do not mind the domain of the box, but do by switch', async () => {
    const other = '/v1/boxes/TW1NAAAA/ssl';
    expect((await post(upload(), other)).status).toBe(201);
    service.set('domain-check', 'on');
    expect((await post(upload(), other)).status).toBe(400);
    expect((await post(upload())).status).toBe(201);
    expect((await post(upload(), '/v1/boxes/N0D0MA1N/ssl')).status).toBe(201);
  });
});

describe('line breaks', () => {
  const real = upload();
  const escaped = {
    crt: real.crt.replaceAll('\n', '\\n'),
    key: real.key.replaceAll('\n', '\\n'),
    bundle: real.bundle.replaceAll('\n', '\\n'),
  };

  it.each([
    ['both', 201, 201],
    ['real', 201, 400],
    ['escaped', 400, 201],
  ])('with newline-form %s: real ones %d, escaped ones %d', async (form, realStatus, escapedStatus) => {
    service.set('newline-form', form);
    expect((await post(real)).status).toBe(realStatus);
    expect((await post(escaped)).status).toBe(escapedStatus);
  });

  it('may be escaped ones of Windows', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\\r\\n');
    const { crt, key, bundle } = real;
    expect((await post({ crt: windows(crt), key: windows(key), bundle: windows(bundle) })).status).toBe(201);
  });

  it('are complained about by field', async () => {
    service.set('newline-form', 'real');
    service.set('validation', 'details');
    expect((await post({ ...real, key: escaped.key })).json).toMatchObject({
      details: { key: [{ message: 'The key field format is invalid.' }] },
    });
  });
});
