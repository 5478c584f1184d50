import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pem, type Service, startRaidboxes, upload } from '../service.ts';

const SSL = '/v1/boxes/XK7BM2QP/ssl';
const GENERAL = 'Request could not be processed.';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const post = (body: unknown = upload(), path = SSL) => service.call('POST', path, body);
const get = (path = SSL) => service.call('GET', path);
const remove = (path = SSL) => service.call('DELETE', path);

const descriptor = {
  domains: ['acme-corp.com', 'www.acme-corp.com'],
  expires_at: '2120-01-01T00:00:00Z',
  issuer: 'Boxwright Test Intermediate',
  organization: 'Boxwright TEST ONLY',
  fingerprint: new X509Certificate(pem('acme-rsa.pem')).fingerprint,
  lifespan_in_days: 35063,
  serial_number: expect.stringMatching(/^([0-9A-F]{2}:)+[0-9A-F]{2}$/),
};

describe('an upload', () => {
  it.each(['acme-rsa', 'acme-p256'])(
    'answers 201 with the certificate of %s, and GET shows it',
    async (name) => {
      const fingerprint = new X509Certificate(pem(`${name}.pem`)).fingerprint;
      const { status, json } = await post(upload(name));
      expect([status, json]).toEqual([201, { ...descriptor, fingerprint }]);
      expect(await get()).toMatchObject({ status: 200, json });
    },
  );

  it('needs no bundle, and takes a csr', async () => {
    const { crt, key } = upload();
    expect((await post({ crt, key })).status).toBe(201);
    expect((await post({ crt, key, csr: pem('acme-rsa.csr') })).status).toBe(201);
    expect((await post({ crt, key, bundle: null, csr: '' })).status).toBe(201);
  });

  it('says what is missing', async () => {
    const { status, json } = await post({});
    expect([status, json]).toEqual([
      400,
      {
        timestamp: '2026-06-01T12:00:00+00:00',
        message: 'The crt field is required. (and 1 more error)',
        path: SSL,
        request_id: expect.any(String),
        details: {
          crt: [{ message: 'The crt field is required.' }],
          key: [{ message: 'The key field is required.' }],
        },
      },
    ]);
  });

  it('counts more errors in the plural', async () => {
    const { json } = await post({ bundle: 1 });
    expect(json).toMatchObject({ message: 'The crt field is required. (and 2 more errors)' });
  });

  it.each(['crt', 'key', 'bundle', 'csr'])('refuses a %s that is no text', async (field) => {
    expect(await post({ ...upload(), [field]: ['x'] })).toMatchObject({
      status: 400,
      json: { details: { [field]: [{ message: `The ${field} field must be a string.` }] } },
    });
  });

  it('answers validation errors with 422 by switch', async () => {
    service.set('validation-status', '422');
    expect((await post({})).status).toBe(422);
  });

  it('replaces what is there', async () => {
    await post();
    const { fingerprint } = new X509Certificate(pem('acme-rsa-next.pem'));
    expect((await post(upload('acme-rsa-next'))).status).toBe(201);
    expect((await get()).json).toMatchObject({ fingerprint });
  });

  it.each([400, 409, 422])('or is refused with %d when one is there', async (status) => {
    service.set('on-existing', String(status));
    expect((await post()).status).toBe(201);
    const refusal = await post(upload('acme-rsa-next'));
    expect(refusal.status).toBe(status);
    expect(refusal.json).not.toHaveProperty('details');
    expect((await get()).json).toEqual(descriptor);
    await remove();
    expect((await post(upload('acme-rsa-next'))).status).toBe(201);
  });
});

describe('a removal', () => {
  it('answers 204 without a body, and GET shows nothing', async () => {
    await post();
    expect(await remove()).toMatchObject({ status: 204, text: '' });
    expect(await get()).toMatchObject({ status: 400, json: { message: GENERAL } });
  });

  it.each([
    ['400', 400],
    ['404', 404],
    ['204', 204],
  ])('of nothing, with delete-absent %s', async (value, status) => {
    service.set('delete-absent', value);
    expect((await remove()).status).toBe(status);
  });
});

describe('a GET of nothing', () => {
  it.each([
    ['400', 400, { message: GENERAL }],
    ['404', 404, { message: 'Not found.' }],
    ['200empty', 200, {}],
  ])('with absent %s', async (value, status, json) => {
    service.set('absent', value);
    expect(await get()).toMatchObject({ status, json });
  });

  it('with absent 200null', async () => {
    service.set('absent', '200null');
    expect(await get()).toMatchObject({ status: 200, text: 'null' });
  });
});

describe('an unknown box or somebody else’s', () => {
  it.each([
    ['400', GENERAL],
    ['404', 'Not found.'],
    ['403', 'This action is unauthorized.'],
  ])('answers %s', async (status, message) => {
    service.set('unknown-box', status);
    for (const id of ['NOSUCHBX', 'F0RE1GNB']) {
      const path = `/v1/boxes/${id}/ssl`;
      for (const reply of [await get(path), await post(upload(), path), await remove(path)]) {
        expect(reply).toMatchObject({ status: Number(status), json: { message, path } });
      }
    }
  });
});

it.each(['GET', 'POST', 'DELETE'])('%s needs a token', async (method) => {
  const { status, json } = await service.call(method, SSL, undefined, '');
  expect([status, json]).toEqual([
    401,
    {
      timestamp: expect.any(String),
      path: SSL,
      request_id: expect.any(String),
      message: 'Unauthenticated.',
    },
  ]);
});
