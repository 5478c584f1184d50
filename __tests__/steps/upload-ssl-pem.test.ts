import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AUTHORITY, IDENTIFIED, Pki, server } from '../certificates/pki.ts';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { HAS_OPENSSL } from './support/openssl-authority.ts';
import { error, work } from './support/upload-step.ts';

/*
 * PEM as secret stores, shells, editors and other systems hand it on: every shape of certificate, key and
 * `ca-certificate` once through the built action, with fresh material of openssl.
 */

const emulator = useEmulator();
const pki = HAS_OPENSSL ? new Pki() : (undefined as unknown as Pki);
afterAll(() => pki?.remove());

const RSA = ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];
const LEAF = server('DNS:shop.example.com');

if (HAS_OPENSSL)
  beforeAll(() => {
    pki.make({ name: 'root', extensions: AUTHORITY });
    pki.make({ name: 'int', issuer: 'root', extensions: [...AUTHORITY, IDENTIFIED] });
    pki.make({ name: 'ec', subject: 'shop', issuer: 'int', extensions: LEAF });
    pki.make({ name: 'rsa', kind: RSA, subject: 'shop', issuer: 'int', extensions: LEAF });
    pki.make({
      name: 'ed',
      kind: ['-algorithm', 'ED25519'],
      subject: 'shop',
      issuer: 'int',
      extensions: LEAF,
    });
    const convert = (args: readonly string[], file: string): void => pki.write(file, pki.run(args));
    convert(['ec', '-in', 'ec.key'], 'ec-sec1.key');
    pki.write('ec-params.key', pki.run(['ecparam', '-name', 'prime256v1']) + pki.read('ec-sec1.key'));
    convert(['pkey', '-in', 'rsa.key', '-traditional'], 'rsa-pkcs1.key');
    convert(['pkey', '-in', 'rsa.key', '-aes256', '-passout', 'pass:test'], 'rsa-locked.key');
    convert(
      ['pkey', '-in', 'rsa.key', '-traditional', '-aes256', '-passout', 'pass:test'],
      'rsa-locked-old.key',
    );
    const store = [
      'pkcs12',
      '-export',
      '-inkey',
      'rsa.key',
      '-in',
      'rsa.pem',
      '-certfile',
      'int.pem',
      '-name',
      'Müller',
      '-passout',
      'pass:test',
    ];
    pki.run([...store, '-out', 'rsa.p12']);
    convert(['pkcs12', '-in', 'rsa.p12', '-nodes', '-passin', 'pass:test'], 'rsa-bag.pem');
  }, 60_000);

it('has openssl where it must', () => {
  expect(HAS_OPENSSL || process.env['CI'] !== 'true').toBe(true);
});

type Shape = (pem: string) => string;
const base64 = (text: string | Buffer): string => Buffer.from(text as string).toString('base64');
const lines = (text: string, width: number): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');

const TEXTS: readonly (readonly [string, Shape])[] = [
  ['as it is', (pem) => pem],
  ['CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
  ['CR', (pem) => pem.replaceAll('\n', '\r')],
  ['no line breaks', (pem) => pem.replaceAll('\n', '')],
  ['spaces for them', (pem) => pem.replaceAll('\n', ' ')],
  ['line breaks for every space', (pem) => pem.replaceAll(' ', '\n')],
  ['\\n', (pem) => pem.replaceAll('\n', '\\n')],
  ['\\\\n', (pem) => pem.replaceAll('\n', '\\\\n')],
  ['\\r\\n', (pem) => pem.replaceAll('\n', '\\r\\n')],
  ['\\n at the ends of real lines', (pem) => pem.replaceAll('\n', '\\n\n')],
  ['%0A', (pem) => pem.replaceAll('\n', '%0A')],
  ['%0D%0A', (pem) => pem.replaceAll('\n', '%0D%0A')],
  ['JSON text', (pem) => JSON.stringify(pem)],
  ['JSON of PHP', (pem) => JSON.stringify(pem).replaceAll('/', '\\/')],
  ['JSON of .NET', (pem) => JSON.stringify(pem).replaceAll('+', '\\u002B')],
  ['a JSON object', (pem) => JSON.stringify({ value: pem, version: 3 })],
  [
    'quotes around lines',
    (pem) =>
      pem
        .trim()
        .split('\n')
        .map((line) => `"${line}\\n"`)
        .join('\n'),
  ],
  ['single quotes', (pem) => `'${pem}'`],
  ['indented', (pem) => pem.replaceAll('\n', '\n    ')],
  ['a byte order mark', (pem) => `\ufeff${pem}`],
  ['zero-width spaces', (pem) => pem.replaceAll('\n', '\u200b\n')],
  ['no-break spaces', (pem) => pem.replaceAll('\n', '\u00a0\n')],
  ['blank lines', (pem) => pem.replaceAll('\n', '\n\n')],
  ['long lines', (pem) => pem.replace(/([A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])/g, '$1')],
  ['typographic dashes', (pem) => pem.replaceAll('-----', '\u2014\u2014-')],
  ['words in front and behind', (pem) => `Subject: shop\nIssuer: int\n${pem}\n# end\n`],
  ['base64', (pem) => base64(pem)],
  ['base64 in lines', (pem) => lines(base64(pem), 76)],
  ['base64 without padding', (pem) => base64(`${pem}\n`).replace(/=+$/, '')],
  ['base64 of CRLF', (pem) => base64(pem.replaceAll('\n', '\r\n'))],
  ['base64 of \\n', (pem) => base64(pem.replaceAll('\n', '\\n'))],
  ['base64 of base64', (pem) => base64(base64(pem))],
  ['base64 of UTF-16', (pem) => base64(Buffer.from(`\ufeff${pem}`, 'utf16le'))],
  ['a data: URL', (pem) => `data:application/x-pem-file;base64,${base64(pem)}`],
];

const FILES: readonly (readonly [string, (pem: string) => Buffer])[] = [
  ['UTF-8', (pem) => Buffer.from(pem)],
  ['UTF-8 with a mark', (pem) => Buffer.from(`\ufeff${pem}`)],
  ['UTF-16', (pem) => Buffer.from(`\ufeff${pem}`, 'utf16le')],
  ['UTF-16 with CRLF', (pem) => Buffer.from(`\ufeff${pem.replaceAll('\n', '\r\n')}`, 'utf16le')],
  ['UTF-16 without a mark', (pem) => Buffer.from(pem, 'utf16le')],
  ['UTF-16, big end first', (pem) => Buffer.from(`\ufeff${pem}`, 'utf16le').swap16()],
  ['Latin 1', (pem) => Buffer.from(`friendlyName: M\u00fcller\n${pem}`, 'latin1')],
  ['base64', (pem) => Buffer.from(base64(pem))],
];

/** A plan with these texts; the material of `name` where nothing is given. */
const STORE = ['-export', '-in', 'rsa.pem', '-inkey', 'rsa.key', '-passout', 'pass:test'];

function plan(name: string, given: Readonly<Record<string, string>>, runner?: Runner) {
  const boxes = [{ id: 'SHOP', name: 'wpshop', title: 'Shop', domain: 'shop.example.com' }];
  emulator.get().control.seed('raidboxes', { boxes });
  const inputs = {
    certificate: pki.read(`${name}.pem`),
    'private-key': pki.read(`${name}.key`),
    chain: pki.read('int.pem'),
    ...given,
  };
  const step = runner ? { runner } : {};
  return work(emulator, { operation: 'upload-ssl', box: 'SHOP', 'dry-run': 'true', ...inputs }, step);
}

function print(name: string): string {
  return (
    pki
      .run(['x509', '-in', `${name}.pem`, '-noout', '-fingerprint', '-sha1'])
      .trim()
      .split('=')[1] ?? ''
  );
}

if (HAS_OPENSSL) {
  describe('certificate, key, chain and ca-certificate are read', () => {
    it.each(TEXTS)('%s', async (_, shape) => {
      const given = {
        certificate: shape(pki.read('ec.pem', 'int.pem')),
        'private-key': shape(pki.read('ec.key')),
        chain: shape(pki.read('int.pem')),
        'ca-certificate': shape(pki.read('root.pem', 'int.pem')),
      };
      const ran = await plan('ec', given);
      expect([error(ran), ran.outputs['fingerprint']]).toEqual(['', print('ec')]);
    });

    it.each(FILES)('from a file: %s', async (_, encode) => {
      const runner = new Runner();
      const write = (file: string, text: string) => writeFileSync(join(runner.workspace, file), encode(text));
      write('shop.pem', pki.read('rsa.pem', 'int.pem'));
      write('shop.key', pki.read('rsa.key'));
      write('root.pem', pki.read('root.pem'));
      const given = { certificate: 'shop.pem', 'private-key': './shop.key', 'ca-certificate': 'root.pem' };
      const ran = await plan('rsa', given, runner);
      expect([error(ran), ran.outputs['fingerprint']]).toEqual(['', print('rsa')]);
      runner.remove();
    });

    it.each([
      ['rsa', 'rsa.key'],
      ['rsa', 'rsa-pkcs1.key'],
      ['rsa', 'rsa-bag.pem'],
      ['ec', 'ec.key'],
      ['ec', 'ec-sec1.key'],
      ['ec', 'ec-params.key'],
      ['ed', 'ed.key'],
    ])('the key of %s in %s, in lines and in one line of base64', async (name, file) => {
      for (const shape of [(pem: string) => pem, (pem: string) => base64(pem)]) {
        const ran = await plan(name, { 'private-key': shape(pki.read(file)) });
        expect([error(ran), ran.outputs['fingerprint']]).toEqual(['', print(name)]);
      }
    });

    it('what pkcs12 -nodes writes, with its Bag Attributes, as certificate and key', async () => {
      const bag = pki.read('rsa-bag.pem');
      const certificates =
        bag.slice(0, bag.indexOf('-----BEGIN PRIVATE KEY')) + bag.split(/-----END PRIVATE KEY-----/)[1];
      const ran = await plan('rsa', {
        certificate: certificates.replace(/Bag Attributes[^-]*$/, ''),
        'private-key': bag,
      });
      expect([error(ran), ran.outputs['fingerprint']]).toEqual(['', print('rsa')]);
    });

    it('glued blocks', async () => {
      const glued = pki.read('ec.pem', 'int.pem').replaceAll('\n', '');
      const ran = await plan('ec', { certificate: glued, chain: '' });
      expect([error(ran), ran.outputs['fingerprint']]).toEqual(['', print('ec')]);
    });
  });

  describe('what cannot be read is named', () => {
    it.each([
      ['private-key', () => pki.read('rsa-locked.key'), 'holds an encrypted private key'],
      ['private-key', () => pki.read('rsa-locked-old.key'), 'holds an encrypted private key'],
      [
        'private-key',
        () => pki.read('rsa-locked-old.key').replaceAll('\n', ' '),
        'holds an encrypted private key',
      ],
      ['private-key', () => pki.read('rsa.pem'), 'holds a certificate, not a private key'],
      ['private-key', () => pki.run(['pkey', '-in', 'rsa.key', '-pubout']), 'holds a public key'],
      ['private-key', () => pki.read('rsa.key').replace(/\n.{9}/, '\n'), 'damaged'],
      ['private-key', () => 'shop.key', 'there is no such file'],
      ['certificate', () => 'certs/shop.pem', 'there is no such file (looked for certs/shop.pem'],
      ['certificate', () => pki.read('rsa.key'), 'holds a private key'],
      ['certificate', () => pki.read('rsa.pem').slice(0, 500), 'is cut off'],
      [
        'certificate',
        () => pki.run(['crl2pkcs7', '-nocrl', '-certfile', 'rsa.pem']),
        'holds a PKCS#7 container',
      ],
      ['ca-certificate', () => pki.read('rsa.key'), 'holds a private key'],
      ['ca-certificate', () => pki.read('root.pem').slice(0, 300), 'is cut off'],
      ['ca-certificate', () => 'corporate.crt', 'there is no such file'],
    ])('%s: %#', async (input, text, said) => {
      const ran = await plan('rsa', { [input]: text() });
      expect(error(ran)).toContain(said);
      expect(emulator.requests()).toEqual([]);
    });

    it.each([
      ['certificate', ['x509', '-in', 'rsa.pem', '-outform', 'DER'], 'openssl x509 -inform DER'],
      ['private-key', ['pkey', '-in', 'rsa.key', '-outform', 'DER'], 'openssl pkey -inform DER'],
      [
        'chain',
        ['crl2pkcs7', '-nocrl', '-certfile', 'int.pem', '-outform', 'DER'],
        'openssl pkcs7 -inform DER',
      ],
      ['certificate', ['crl2pkcs7', '-nocrl', '-certfile', 'int.pem'], 'openssl pkcs7 -print_certs'],
      ['certificate', ['pkcs12', ...STORE], 'openssl pkcs12 -in store.pfx -clcerts'],
      ['private-key', ['pkcs12', ...STORE], 'openssl pkcs12 -in store.pfx -nocerts'],
      ['certificate', undefined, 'is a Java keystore'],
      ['private-key', undefined, 'keytool -importkeystore'],
    ] as const)('%s as a file of bytes: %#', async (input, args, said) => {
      const runner = new Runner();
      const file = join(runner.workspace, 'given');
      if (args) pki.run([...args, '-out', file]);
      else writeFileSync(file, Buffer.from('feedfeed0000000200000001ff80fe00', 'hex'));
      for (const given of ['given', readFileSync(file).toString('base64')]) {
        const ran = await plan('rsa', { [input]: given }, runner);
        expect(error(ran)).toContain(said);
      }
      expect(emulator.requests()).toEqual([]);
      runner.remove();
    });
  });
}
