import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { factsOf } from '../../../../src/emulator/raidboxes/site/certificate-facts.ts';
import { pem, type Service, startRaidboxes, upload } from '../service.ts';

function facts(name: string) {
  return factsOf(new X509Certificate(pem(name)));
}

describe('factsOf', () => {
  it('reads a certificate everybody knows', () => {
    const root = rootCertificates
      .map((text) => new X509Certificate(text))
      .find(({ fingerprint }) => fingerprint.startsWith('CA:BD:2A:79:A1:07:6A:31'));
    if (root === undefined) throw new Error('Node no longer brings ISRG Root X1');
    expect(factsOf(root)).toEqual({
      domains: ['ISRG Root X1'],
      notBefore: Date.UTC(2015, 5, 4, 11, 4, 38),
      notAfter: Date.UTC(2035, 5, 4, 11, 4, 38),
      issuer: 'ISRG Root X1',
      subjectOrganization: 'Internet Security Research Group',
      issuerOrganization: 'Internet Security Research Group',
      sha1: 'CABD2A79A1076A31F21D253635CB039D4329A5E8',
      sha256: expect.stringMatching(/^96BCEC06/),
      serial: '8210CFB0D240E3594463E0BB63828B00',
    });
  });

  it.each([
    ['no-san.pem', ['acme-corp.com']],
    ['wildcard.pem', ['*.acme-corp.com', 'acme-corp.com', 'wildcard.example.com']],
    ['ip-san.pem', ['IP Address:192.0.2.1', 'IP Address:2001:DB8:0:0:0:0:0:1', 'ip-san.example.com']],
    [
      'hostile-san.pem',
      [
        'acme-corp.com',
        'evil.example, DNS:www.acme-corp.com',
        '*.com',
        'w*.acme-corp.com',
        'hostile-san.example.com',
      ],
    ],
  ])('finds the names of %s', (name, domains) => {
    expect(facts(name).domains).toEqual(domains);
  });
});

describe('the descriptor', () => {
  const SSL = '/v1/boxes/XK7BM2QP/ssl';
  let service: Service;
  beforeEach(async () => {
    service = await startRaidboxes();
    await service.call('POST', SSL, upload());
  });
  afterEach(() => service.emulator.close());

  const certificate = new X509Certificate(pem('acme-rsa.pem'));
  const serial = certificate.serialNumber;
  const field = async (name: string) =>
    ((await service.call('GET', SSL)).json as Readonly<Record<string, unknown>>)[name];

  it.each([
    ['fingerprint-style', 'colon-upper', 'fingerprint', certificate.fingerprint],
    [
      'fingerprint-style',
      'plain-lower',
      'fingerprint',
      certificate.fingerprint.replaceAll(':', '').toLowerCase(),
    ],
    ['fingerprint-style', 'sha256-colon', 'fingerprint', certificate.fingerprint256],
    ['fingerprint-style', 'garbage', 'fingerprint', 'not a fingerprint'],
    ['serial-style', 'plain-lower', 'serial_number', serial.toLowerCase()],
    ['serial-style', '0x', 'serial_number', `0x${serial}`],
    ['serial-style', 'decimal', 'serial_number', BigInt(`0x${serial}`).toString(10)],
    ['serial-style', 'colon', 'serial_number', serial.replace(/..(?!$)/g, '$&:')],
    ['organization', 'subject', 'organization', 'Boxwright TEST ONLY'],
    ['organization', 'null', 'organization', null],
    ['dates', 'Z', 'expires_at', '2120-01-01T00:00:00Z'],
    ['dates', 'offset', 'expires_at', '2120-01-01T00:00:00+00:00'],
  ])('with %s %s has %s %s', async (name, value, key, expected) => {
    service.set(name, value);
    expect(await field(key)).toBe(expected);
  });

  it('takes the organization from the issuer by switch, and an empty text for none', async () => {
    service.emulator.control.seed('raidboxes', {
      boxes: [
        { id: 'R00TB0XX', title: 'Root', ssl: { crt: rootCertificates[0] ?? '', key: 'never checked' } },
        { id: 'PRETENDX', title: 'Pretended', ssl: { expiresInDays: 3, domains: ['a.example.com'] } },
      ],
    });
    const organization = async (id: string) =>
      ((await service.call('GET', `/v1/boxes/${id}/ssl`)).json as { organization: unknown }).organization;
    expect(await organization('PRETENDX')).toBe('');
    service.set('organization', 'issuer');
    const { O } = new X509Certificate(rootCertificates[0] ?? '').toLegacyObject().issuer;
    expect(await organization('R00TB0XX')).toBe(O);
    expect(await organization('PRETENDX')).toBe('');
  });

  it.each([
    ['floor', 89],
    ['round', 90],
  ])('counts broken days with lifespan %s', async (value, days) => {
    service.set('lifespan', value);
    service.emulator.control.seed('raidboxes', {
      boxes: [{ id: 'BR0KENDX', title: 'Broken days', ssl: { expiresInDays: 1, lifespanDays: 89.9 } }],
    });
    expect((await service.call('GET', '/v1/boxes/BR0KENDX/ssl')).json).toMatchObject({
      lifespan_in_days: days,
    });
  });
});
