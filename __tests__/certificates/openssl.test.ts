import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { factsOf } from '../../src/certificates/reading/facts.ts';
import { certificate, FIXTURES, fixture } from './fixture.ts';
import { accepted, upload, verdict } from './upload.ts';

const directory = mkdtempSync(join(tmpdir(), 'boxwright-openssl-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

function openssl(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8', cwd: directory, input });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs the command that a finding tells people to run, on a file of the fixtures; what it made. */
function follow(problems: readonly string[], file: string): string {
  const command = /: (openssl .*)$/.exec(problems[0] ?? '')?.[1] ?? `no command in ${problems[0]}`;
  const words = command.split(' ').slice(1);
  words[words.indexOf('-in') + 1] = `${FIXTURES}${file}`;
  const target = join(directory, `out-${file}`);
  words[words.indexOf('-out') + 1] = target;
  const locked = words[0] === 'pkcs12' || file.includes('encrypted');
  openssl([...words, ...(locked ? ['-passin', 'pass:test'] : [])]);
  return readFileSync(target, 'utf8');
}

/** Fresh material, so that a run does not rest on the committed files alone. */
function fresh(kind: readonly string[], extensions: readonly string[]): { crt: string; key: string } {
  const key = openssl(['genpkey', ...kind]);
  writeFileSync(join(directory, 'fresh.key'), key);
  const subject = ['-subj', '/O=Boxwright TEST ONLY/CN=fresh.example.com'];
  const more = extensions.flatMap((extension) => ['-addext', extension]);
  const config = join(directory, 'openssl.cnf');
  writeFileSync(config, '[req]\ndistinguished_name = dn\n[dn]\n');
  const args = ['req', '-x509', '-config', config, '-key', 'fresh.key', '-days', '30', ...subject, ...more];
  return { crt: openssl(args), key };
}

// Without the tool the committed fixtures still carry every other test of this directory; a run in CI must
// have it, and a run elsewhere says what it did not look at.
if (!hasOpenssl) {
  console.warn(
    'openssl is not installed: fingerprints, advised commands and fresh keys were not tried with it',
  );
  describe('certificates/openssl', () => {
    it('openssl is not installed: fingerprints, advised commands and fresh keys ran on the committed fixtures only', () => {
      expect(process.env['CI'] ?? 'false').toBe('false');
      expect(accepted(upload('acme-rsa')).crt).toContain('BEGIN CERTIFICATE');
    });
  });
} else {
  describe('certificates/openssl agrees on', () => {
    it.each(['acme-rsa', 'acme-p256', 'localhost-p256', 'hostile-cn'])('the facts of %s', (name) => {
      const file = `${FIXTURES}${name}.pem`;
      const facts = factsOf(certificate(name));
      const value = (args: readonly string[]): string =>
        openssl(['x509', '-in', file, '-noout', ...args]).trim();
      expect(value(['-fingerprint', '-sha1']).split('=')[1]).toBe(facts.fingerprintSha1);
      expect(value(['-fingerprint', '-sha256']).split('=')[1]).toBe(facts.fingerprintSha256);
      expect(value(['-serial']).split('=')[1]).toBe(facts.serialNumber.replaceAll(':', ''));
      expect(new Date(value(['-enddate']).split('=')[1] ?? '').getTime()).toBe(facts.notAfter.getTime());
    });

    it('the chain that is sent: it verifies against the root alone', () => {
      const deep = accepted({
        ...upload('deep'),
        chain: fixture('root.pem') + fixture('intermediate.pem') + fixture('issuing.pem'),
      });
      writeFileSync(join(directory, 'bundle.pem'), deep.bundle ?? '');
      const args = ['verify', '-CAfile', `${FIXTURES}root.pem`, '-untrusted', 'bundle.pem'];
      expect(openssl(args, deep.crt)).toContain('OK');
    });

    it('the key that is sent', () => {
      for (const key of ['acme-rsa.key', 'acme-rsa-pkcs1.key']) {
        const value = accepted({ ...upload('acme-rsa'), privateKey: fixture(key) });
        expect(openssl(['pkey', '-pubout'], value.key)).toBe(
          openssl(['x509', '-pubkey', '-noout'], value.crt),
        );
      }
    });
  });

  describe('certificates/openssl runs the command that a finding advises', () => {
    it.each(['acme-rsa.der', 'acme-rsa.pfx', 'acme-rsa-trusted.pem', 'acme-rsa.p7b'])(
      '%s as certificate',
      (file) => {
        const input = upload('acme-rsa');
        const made = follow(verdict({ ...input, certificate: fixture(file) }).problems, file);
        expect(accepted({ ...input, certificate: made }).crt).toBe(accepted(input).crt);
      },
    );

    it('acme-rsa.pfx as chain', () => {
      const input = upload('acme-rsa');
      const made = follow(verdict({ ...input, chain: fixture('acme-rsa.pfx') }).problems, 'acme-rsa.pfx');
      expect(accepted({ ...input, chain: made }).bundle).toBe(accepted(input).bundle);
    });

    it.each(['acme-rsa-key.der', 'acme-rsa.pfx', 'acme-rsa-encrypted.key'])('%s as private key', (file) => {
      const input = upload('acme-rsa');
      const made = follow(verdict({ ...input, privateKey: fixture(file) }).problems, file);
      expect(accepted({ ...input, privateKey: made }).key).toBe(accepted(input).key);
    });
  });

  describe('certificates/openssl makes fresh material', () => {
    const names = 'subjectAltName=DNS:fresh.example.com';
    const leaf = ['basicConstraints=critical,CA:FALSE', names];
    it.each([
      { name: 'RSA', kind: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'] },
      { name: 'P-256', kind: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'] },
      { name: 'P-384', kind: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'] },
      { name: 'P-521', kind: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'] },
    ])('$name, self-signed, by force', ({ kind }) => {
      const { crt, key } = fresh(kind, leaf);
      const value = accepted({ certificate: crt, privateKey: key, now: new Date(), force: true });
      expect(value).toMatchObject({ crt, key, leaf: { domains: ['fresh.example.com'] } });
    });

    it('what openssl req -x509 makes by itself, its own authority, by force', () => {
      const { crt, key } = fresh(
        ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
        ['basicConstraints=CA:TRUE', names],
      );
      const said = 'is self-signed and marked as an authority (CA:TRUE), which no browser trusts';
      expect(verdict({ certificate: crt, privateKey: key, now: new Date() }).problems).toEqual([
        `certificate: ${said}; set force: true to upload it all the same`,
      ]);
      const value = accepted({ certificate: crt, privateKey: key, now: new Date(), force: true });
      expect(value).toMatchObject({ crt, key, warnings: [`The certificate ${said}.`] });
    });
  });
}
