import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { Authority, HAS_OPENSSL, type KINDS } from './support/openssl-authority.ts';
import { error, given, material, upload } from './support/upload-step.ts';

/*
 * `upload-ssl` on the built action with certificates that the real openssl makes at test time: what it accepts
 * and refuses does not rest on the committed fixtures alone.
 */

const emulator = useEmulator();

/** Two authorities above each server certificate, and one that has nothing to do with them. */
function issueAll(authority: Authority): void {
  const domains = ['acme-corp.com', 'www.acme-corp.com'];
  authority.issue({ name: 'root', kind: 'RSA' });
  authority.issue({ name: 'intermediate', kind: 'EC', issuer: 'root' });
  authority.issue({ name: 'stranger', kind: 'EC' });
  for (const kind of ['RSA', 'EC'] as const) {
    authority.issue({ name: `leaf-${kind}`, kind, issuer: 'intermediate', domains });
    const dates = { from: '20200101000000Z', to: '20210101000000Z' };
    authority.issue({ name: `old-${kind}`, kind, issuer: 'intermediate', domains, ...dates });
  }
  authority.issue({ name: 'elsewhere', kind: 'EC', issuer: 'intermediate', domains: ['example.org'] });
  authority.run([
    'pkey',
    '-in',
    'leaf-RSA.key',
    '-aes256',
    '-passout',
    'pass:secret',
    '-out',
    'locked-RSA.key',
  ]);
  authority.run([
    'pkey',
    '-in',
    'leaf-EC.key',
    '-aes256',
    '-passout',
    'pass:secret',
    '-out',
    'locked-EC.key',
  ]);
  authority.run(['rsa', '-in', 'leaf-RSA.key', '-traditional', '-out', 'traditional-RSA.key']);
  authority.run(['ec', '-in', 'leaf-EC.key', '-out', 'traditional-EC.key']);
}

if (!HAS_OPENSSL) {
  console.warn('openssl is not installed: certificates fresh from openssl were not uploaded or refused');
  describe('certificates of the real openssl', () => {
    it('need openssl: accepted chains of RSA and EC, and mismatched, expired, swapped, encrypted ones', async () => {
      expect(['true', '1']).not.toContain(process.env['CI']);
      expect((await upload(emulator, material('acme-rsa'))).outputs['outcome']).toBe('created');
    });
  });
} else {
  describe.each(['RSA', 'EC'] as const)(
    'certificates of the real openssl, %s',
    (kind: keyof typeof KINDS) => {
      let authority: Authority;
      beforeAll(() => {
        authority = new Authority();
        issueAll(authority);
      });
      afterAll(() => authority.remove());

      const inputs = (more: Readonly<Record<string, string>> = {}) => ({
        certificate: authority.read(`leaf-${kind}.pem`),
        'private-key': authority.read(`leaf-${kind}.key`),
        chain: authority.read('intermediate.pem'),
        ...more,
      });
      const fingerprint = () =>
        authority
          .run(['x509', '-in', `leaf-${kind}.pem`, '-noout', '-fingerprint', '-sha1'])
          .trim()
          .split('=')[1];

      it('are accepted with their chain, and told with openssl’s own fingerprint', async () => {
        const ran = await upload(emulator, inputs());
        expect(ran.outputs).toMatchObject({
          outcome: 'created',
          fingerprint: fingerprint(),
          'expires-at': '2099-12-31T23:59:59Z',
          domains: '["acme-corp.com","www.acme-corp.com"]',
        });
        expect(given(emulator)).toEqual([fingerprint()]);
      });

      it('are accepted with root and chain in any order, in one file, escaped, or with their request', async () => {
        const [leaf, middle, root] = [inputs().certificate, inputs().chain, authority.read('root.pem')];
        for (const form of [
          { chain: root + middle },
          { certificate: leaf + middle, chain: '' },
          { certificate: leaf.trim().replaceAll('\n', '\\n') },
          { 'private-key': authority.read(`traditional-${kind}.key`), force: 'true' },
          { csr: authority.read(`leaf-${kind}.csr`), force: 'true' },
        ]) {
          const ran = await upload(emulator, inputs(form as unknown as Record<string, string>));
          expect(ran.outputs).toMatchObject({ fingerprint: fingerprint() });
          expect(ran.exitCode).toBe(0);
        }
        expect(new Set(given(emulator))).toEqual(new Set([fingerprint()]));
      });

      const other = kind === 'RSA' ? 'EC' : 'RSA';
      it.each([
        {
          name: 'a key of another certificate',
          form: () => ({ 'private-key': authority.read(`old-${kind}.key`) }),
          says: /^private-key: does not belong to the certificate/m,
        },
        {
          name: 'a key of another kind',
          form: () => ({ 'private-key': authority.read(`leaf-${other}.key`) }),
          says: /^private-key: does not belong to the certificate/m,
        },
        {
          name: 'one that is expired',
          form: () => ({
            certificate: authority.read(`old-${kind}.pem`),
            'private-key': authority.read(`old-${kind}.key`),
          }),
          says: /^certificate: expired at 2021-01-01/m,
        },
        {
          name: 'certificate and key swapped',
          form: () => ({ certificate: inputs()['private-key'], 'private-key': inputs().certificate }),
          says: /^certificate: holds a private key, and private-key holds a certificate: swap/m,
        },
        {
          name: 'an encrypted key',
          form: () => ({ 'private-key': authority.read(`locked-${kind}.key`) }),
          says: /^private-key: holds an encrypted private key; .*openssl pkey/m,
        },
        {
          name: 'an intermediate of somebody else',
          form: () => ({ chain: authority.read('stranger.pem') }),
          says: /^chain: .*does not belong to the certificate/m,
        },
        {
          name: 'a request of another key',
          form: () => ({ csr: authority.read(`old-${kind}.csr`) }),
          says: /^csr: was made with another key/m,
        },
        {
          name: 'a damaged certificate',
          form: () => ({ certificate: inputs().certificate.replace(/\n[A-Za-z0-9+/=]{64}\n/, '\n') }),
          says: /^certificate: .*damaged/m,
        },
        {
          name: 'the authority’s own certificate',
          form: () => ({
            certificate: authority.read('intermediate.pem'),
            'private-key': authority.read('intermediate.key'),
            chain: '',
          }),
          says: /^certificate: is the certificate of an authority/m,
        },
      ])('are refused without a request: $name', async ({ form, says }) => {
        const ran = await upload(emulator, inputs(form() as unknown as Record<string, string>));
        expect(ran.exitCode).toBe(1);
        expect(error(ran)).toMatch(says);
        expect(error(ran)).not.toMatch(/BEGIN|MII/);
        expect(emulator.requests()).toEqual([]);
      });

      it('for another domain are refused before anything is written', async () => {
        const ran = await upload(emulator, {
          certificate: authority.read('elsewhere.pem'),
          'private-key': authority.read('elsewhere.key'),
          chain: inputs().chain,
        });
        expect(error(ran)).toMatch(/^certificate: does not cover acme-corp\.com.*example\.org/m);
        expect(emulator.requests('POST')).toEqual([]);
      });
    },
  );
}
