import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { Authority, HAS_OPENSSL } from './support/openssl-authority.ts';
import { error, work } from './support/upload-step.ts';

/* Folders of certificates as the clients of ACME and others keep them, on the built action. */

const emulator = useEmulator();
const authority = HAS_OPENSSL ? new Authority() : undefined;
const [A, B, WILD] = ['a.shop.example.com', 'b.shop.example.com', '*.shop.example.com'];

beforeAll(() => {
  authority?.issue({ name: 'root', kind: 'EC' });
  authority?.issue({ name: 'middle', kind: 'EC', issuer: 'root' });
  for (const [name, domain] of Object.entries({ a: A, b: B, wild: WILD }))
    authority?.issue({ name, kind: 'EC', issuer: 'middle', domains: [domain] });
});
afterAll(() => authority?.remove());

/** What stands in a file: `a.pem` and `middle.pem` one after the other, or words. */
function content(sources: string): string {
  const isPem = /^(?:[a-z]+\.(?:pem|key) ?)+$/.test(sources);
  return isPem
    ? sources
        .split(' ')
        .map((name) => authority?.read(name) ?? '')
        .join('')
    : sources;
}

interface Folder {
  readonly name: string;
  /** The files of the workspace by their paths, and what of. */
  readonly files: Readonly<Record<string, string>>;
  readonly certificate: string;
  /** The domains whose boxes get one. */
  readonly domains: readonly string[];
  /** The key beside the folder. */
  readonly key?: string;
  /** Why it is red all the same. */
  readonly said?: RegExp;
  /** What is said of those that nobody gets. */
  readonly leftOut?: RegExp;
}

const lego = (domain: string, name: string) => ({
  [`.lego/certificates/${domain}.crt`]: `${name}.pem middle.pem`,
  [`.lego/certificates/${domain}.issuer.crt`]: 'middle.pem',
  [`.lego/certificates/${domain}.key`]: `${name}.key`,
  [`.lego/certificates/${domain}.json`]: '{"domain": "x"}',
});
const acme = (folder: string, domain: string, name: string) => ({
  [`.acme.sh/${folder}/${domain}.cer`]: `${name}.pem`,
  [`.acme.sh/${folder}/ca.cer`]: 'middle.pem',
  [`.acme.sh/${folder}/fullchain.cer`]: `${name}.pem middle.pem`,
  [`.acme.sh/${folder}/${domain}.key`]: `${name}.key`,
  [`.acme.sh/${folder}/${domain}.conf`]: "Le_Domain='x'",
  [`.acme.sh/${folder}/${domain}.csr`]: 'no csr of ours',
});
const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));

const FOLDERS: readonly Folder[] = [
  {
    name: 'certbot',
    files: {
      ...inFolder(`live/${A}`, {
        'fullchain.pem': 'a.pem middle.pem',
        'privkey.pem': 'a.key',
        'cert.pem': 'a.pem',
      }),
      ...inFolder(`live/${B}-0001`, {
        'cert.pem': 'b.pem',
        'chain.pem': 'middle.pem',
        'privkey.pem': 'b.key',
      }),
      'live/README': 'Keys.',
    },
    certificate: 'live',
    domains: [A, B],
  },
  {
    name: 'lego',
    files: { ...lego(A, 'a'), ...lego(B, 'b') },
    certificate: '.lego/certificates',
    domains: [A, B],
  },
  {
    name: 'lego, with its accounts beside it',
    files: { ...lego(A, 'a'), '.lego/accounts/acme/me@example.com/keys/me@example.com.key': 'a.key' },
    certificate: '.lego',
    domains: [A],
  },
  {
    name: 'lego, for a wildcard',
    files: lego('_.shop.example.com', 'wild'),
    certificate: '.lego',
    domains: [A, B],
  },
  {
    name: 'acme.sh',
    files: {
      ...acme(`${A}_ecc`, A, 'a'),
      ...acme(B, B, 'b'),
      '.acme.sh/account.conf': "LOG_FILE='x'",
      '.acme.sh/ca/acme.example.com/directory/account.key': 'a.key',
      '.acme.sh/dnsapi/dns_x.sh': '#!/bin/sh',
    },
    certificate: '.acme.sh',
    domains: [A, B],
  },
  {
    name: 'acme.sh, one domain',
    files: acme(`${A}_ecc`, A, 'a'),
    certificate: `.acme.sh/${A}_ecc/`,
    domains: [A],
  },
  {
    name: 'acme.sh, for a wildcard',
    files: acme('*.shop.example.com_ecc', WILD, 'wild'),
    certificate: '.acme.sh',
    domains: [A, B],
  },
  {
    name: 'acme.sh, where one was not issued',
    files: { ...acme(A, A, 'a'), [`.acme.sh/${B}/${B}.key`]: 'b.key', [`.acme.sh/${B}/${B}.csr`]: 'x' },
    certificate: '.acme.sh',
    domains: [A],
    said: /Box .*b\.shop\.example\.com: has no b\.shop\.example\.com\.crt: there is no such file/,
  },
  {
    name: 'dehydrated',
    files: {
      ...inFolder(`certs/${A}`, {
        'fullchain.pem': 'a.pem middle.pem',
        'privkey.pem': 'a.key',
        'chain.pem': 'middle.pem',
      }),
      ...inFolder(`certs/${A}`, { 'cert-1700000000.pem': 'a.pem', 'privkey-1700000000.pem': 'a.key' }),
    },
    certificate: 'certs',
    domains: [A],
  },
  {
    name: 'Caddy',
    files: inFolder(`acme-directory/${A}`, {
      [`${A}.crt`]: 'a.pem middle.pem',
      [`${A}.key`]: 'a.key',
      [`${A}.json`]: '{}',
    }),
    certificate: 'acme-directory',
    domains: [A],
  },
  {
    name: 'getssl',
    files: inFolder(`.getssl/${A}`, {
      [`${A}.crt`]: 'a.pem',
      [`${A}.key`]: 'a.key',
      'chain.crt': 'middle.pem',
      'fullchain.crt': 'a.pem middle.pem',
    }),
    certificate: '.getssl',
    domains: [A],
  },
  {
    name: 'a secret of Kubernetes',
    files: inFolder('tls', { 'tls.crt': 'a.pem middle.pem', 'tls.key': 'a.key', 'ca.crt': 'root.pem' }),
    certificate: 'tls',
    domains: [A],
  },
  {
    name: 'certbot, the key as a secret',
    files: inFolder(`live/${A}`, { 'fullchain.pem': 'a.pem middle.pem', 'cert.pem': 'a.pem' }),
    certificate: 'live',
    key: 'a.key',
    domains: [A],
  },
  {
    name: 'lego, the key as a secret',
    files: {
      [`certs/${A}.crt`]: 'a.pem middle.pem',
      [`certs/${A}.issuer.crt`]: 'middle.pem',
      'certs/ca.crt': 'root.pem',
    },
    certificate: 'certs',
    key: 'a.key',
    domains: [A],
  },
  {
    name: 'two of which a key fits one',
    files: { 'certs/a/a.crt': 'a.pem middle.pem', 'certs/b/b.crt': 'b.pem middle.pem' },
    certificate: 'certs',
    key: 'a.key',
    domains: [A],
    leftOut: /b in the folder is left out: it private-key does not belong to the certificate/,
  },
];

const REFUSED: readonly (readonly [string, Readonly<Record<string, string>>, RegExp, string])[] = [
  [
    'nothing',
    { 'live/README': 'x' },
    /is a folder without certificates.*of certbot give live, of lego certificates/,
    '',
  ],
  [
    'keys alone',
    { 'live/account.key': 'a.key' },
    /account|live.* has no account\.crt: there is no such file/,
    '',
  ],
  [
    'a key of another',
    { 'live/a.example.crt': 'a.pem middle.pem', 'live/a.example.key': 'b.key' },
    /a\.example\.key does not belong to the certificate/,
    '',
  ],
  [
    'a key beside one that is given',
    { 'live/a/fullchain.pem': 'a.pem middle.pem', 'live/a/privkey.pem': 'a.key' },
    /private-key: is given, and the folder that certificate names has keys, too \(privkey\.pem of a\): leave out the one or the other/,
    'a.key',
  ],
  [
    'no key that fits the one that is given',
    { 'live/a/fullchain.pem': 'a.pem middle.pem' },
    /a in the folder private-key does not belong to the certificate/,
    'b.key',
  ],
  ['one certificate', { 'live/a.crt': 'a.pem' }, /has no a\.key: there is no such file/, ''],
  [
    'no key',
    { 'live/a/fullchain.pem': 'a.pem middle.pem' },
    /has no privkey\.pem: there is no such file/,
    '',
  ],
];

/** The key beside the folder, as an input. */
function keyOf(file = ''): Readonly<Record<string, string>> {
  return file === '' ? {} : { 'private-key': content(file) };
}

function workspace(files: Readonly<Record<string, string>>): Runner {
  const runner = new Runner();
  for (const [path, sources] of Object.entries(files)) {
    mkdirSync(dirname(join(runner.workspace, path)), { recursive: true });
    writeFileSync(join(runner.workspace, path), content(sources));
  }
  return runner;
}

it('has openssl where it must', () => {
  expect(HAS_OPENSSL || process.env['CI'] !== 'true').toBe(true);
});

if (HAS_OPENSSL)
  describe('a folder of certificates', () => {
    it.each(FOLDERS)('as $name keeps it', async ({ files, certificate, domains, key, said, leftOut }) => {
      const boxes = [A, B].map((domain, index) => ({ id: `SH${index}`, title: `Shop ${index}`, domain }));
      emulator.get().control.seed('raidboxes', { boxes });
      const runner = workspace(files);
      const ran = await work(emulator, { operation: 'upload-ssl', certificate, ...keyOf(key) }, { runner });
      runner.remove();
      expect(error(ran)).toMatch(said ?? /^$/);
      const results = JSON.parse(ran.outputs['result'] ?? '[]') as {
        box: { domain: string };
        outcome: string;
      }[];
      const done = results.filter(({ outcome }) => outcome === 'created').map(({ box }) => box.domain);
      expect(done.sort()).toEqual([...domains].sort());
      const bundles = emulator.requests('POST', /\/ssl$/).map(({ body }) => 'bundle' in (body as object));
      expect(bundles).toEqual(domains.map(() => true));
      if (leftOut) expect(ran.stdout).toMatch(leftOut);
      else expect(ran.stdout).not.toContain('left out');
    });

    it.each(REFUSED)('is refused before any call when it holds %s', async (_name, files, said, key) => {
      const runner = workspace(files);
      const given = { operation: 'upload-ssl', certificate: 'live', ...keyOf(key) };
      const ran = await work(emulator, given, { runner });
      runner.remove();
      expect(error(ran)).toMatch(said);
      expect(emulator.requests()).toEqual([]);
    });
  });
