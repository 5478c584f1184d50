import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { checkCompleteness } from '../../../src/certificates/chain/chain-checks.ts';
import { Findings } from '../../../src/certificates/material/findings.ts';
import type { PreflightInput } from '../../../src/certificates/preflight.ts';
import { certificate, fixture, NOW } from '../fixture.ts';
import { accepted, upload, verdict } from '../upload.ts';

function pem(...names: readonly string[]): string {
  return names.map((name) => fixture(`${name}.pem`)).join('');
}

function bundleOf(...names: readonly string[]): string {
  return names.map((name) => certificate(name).toString()).join('');
}

/** deep < issuing < intermediate < root, given as the test says. */
function deep(crt: string, chain?: string): PreflightInput {
  return { certificate: crt, privateKey: fixture('deep.key'), chain, now: NOW };
}

const ROOT_NOTE = 'Left "Boxwright Test Root" out of the chain: a root, which clients have themselves.';
const ORDER_NOTE = 'Put the chain into issuing order.';

describe('certificates/chain puts in order', () => {
  const whole = bundleOf('issuing', 'intermediate');
  it.each([
    { name: 'as it should be', crt: pem('deep'), chain: pem('issuing', 'intermediate'), notes: [] },
    { name: 'wrong order', crt: pem('deep'), chain: pem('intermediate', 'issuing'), notes: [ORDER_NOTE] },
    { name: 'all in one', crt: pem('deep', 'issuing', 'intermediate'), notes: [] },
    { name: 'leaf last', crt: pem('intermediate', 'issuing', 'deep'), notes: [ORDER_NOTE] },
    { name: 'split over both', crt: pem('deep', 'issuing'), chain: pem('intermediate'), notes: [] },
    {
      name: 'the root too, first',
      crt: pem('deep'),
      chain: pem('root', 'issuing', 'intermediate'),
      notes: [ROOT_NOTE],
    },
    {
      name: 'the leaf again',
      crt: pem('deep'),
      chain: pem('deep', 'issuing', 'intermediate'),
      notes: ['Left the certificate itself out of the chain.'],
    },
    {
      name: 'copies',
      crt: pem('deep', 'issuing', 'intermediate'),
      chain: pem('issuing', 'intermediate'),
      notes: ['Left 2 repeated certificates out of the chain.'],
    },
    {
      name: 'everything wrong at once',
      crt: pem('root', 'intermediate', 'deep'),
      chain: pem('issuing', 'deep', 'issuing', 'root'),
      notes: [
        'Left the certificate itself out of the chain.',
        'Left 2 repeated certificates out of the chain.',
        ROOT_NOTE,
        ORDER_NOTE,
      ],
    },
  ])('$name', ({ crt, chain, notes }) => {
    const value = accepted(deep(crt, chain));
    expect(value.crt).toBe(bundleOf('deep'));
    expect(value.bundle).toBe(whole);
    expect(value.notes).toEqual(notes);
  });

  it('takes one of two paths, and the issuer that is still valid', () => {
    const cross = accepted({
      ...upload('acme-rsa'),
      chain: pem('intermediate-cross', 'intermediate', 'other-root'),
    });
    expect(cross.bundle).toBe(bundleOf('intermediate-cross'));
    expect(cross.notes).toEqual([
      'Left "Boxwright Test Intermediate" out of the chain: a second path to the same issuer.',
      'Left "Unrelated Test Root" out of the chain: a root, which clients have themselves.',
    ]);
    const old = accepted({ ...upload('acme-rsa'), chain: pem('intermediate-expired', 'intermediate') });
    expect(old.bundle).toBe(bundleOf('intermediate'));
  });
});

describe('certificates/chain refuses', () => {
  it.each([
    {
      name: 'an unrelated intermediate',
      chain: pem('intermediate', 'other-intermediate'),
      problem:
        'chain: "Unrelated Test Intermediate" does not belong to the certificate: it issued nothing in its chain',
    },
    {
      name: 'an unrelated root',
      chain: pem('other-root', 'intermediate'),
      problem:
        'chain: "Unrelated Test Root" does not belong to the certificate: it issued nothing in its chain',
    },
    {
      name: "an impostor with the issuer's name and key identifier",
      chain: pem('impostor'),
      problem:
        'chain: "Boxwright Test Intermediate" has the name of an issuer in the chain, but did not sign (bad signature)',
    },
    {
      name: "the issuer's key under another name",
      chain: pem('intermediate-renamed', 'intermediate'),
      problem:
        'chain: "Renamed Test Intermediate" does not belong to the certificate: it issued nothing in its chain',
    },
    {
      name: "another server's certificate",
      chain: pem('intermediate', 'acme-p256'),
      problem: 'chain: "acme-corp.com" is no authority\'s certificate and does not belong into the chain',
    },
    {
      name: 'an expired intermediate',
      chain: pem('intermediate-expired'),
      problem:
        'chain: the intermediate "Boxwright Test Intermediate" expired at 2021-01-01T00:00:00Z; fetch the current one from the authority',
    },
    {
      name: 'a damaged certificate, by its place',
      chain: `${pem('intermediate')}-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n`,
      problem: 'chain: certificate 2 in it is damaged or cut off',
    },
    {
      name: 'a private key',
      chain: pem('intermediate') + fixture('acme-rsa.key'),
      problem:
        'chain: holds a private key, which must never be sent as public text; give it as private-key only',
    },
  ])('$name', ({ chain, problem }) => {
    expect(verdict({ ...upload('acme-rsa'), chain }).problems).toEqual([problem]);
  });

  it('an impostor between two good ones', () => {
    expect(verdict(deep(pem('deep'), pem('issuing', 'impostor'))).problems).toEqual([
      expect.stringContaining('did not sign'),
    ]);
  });

  it('a chain whose leaf is missing', () => {
    expect(
      verdict({ ...upload('acme-rsa'), certificate: pem('intermediate'), chain: pem('root') }).problems,
    ).toEqual([
      'certificate: is the certificate of an authority (CA:TRUE), not of a server',
      'private-key: does not belong to the certificate: their public keys differ',
    ]);
  });
});

describe('certificates/chain warns', () => {
  it.each([
    {
      name: 'no chain',
      input: deep(pem('deep')),
      warning: /^The chain is missing: "Boxwright Test Issuing", who issued the certificate/,
    },
    {
      name: 'a chain that stops early',
      input: deep(pem('deep'), pem('issuing')),
      warning: /^The chain ends at "Boxwright Test Issuing", issued by "Boxwright Test Intermediate"/,
    },
    {
      name: 'a private root',
      input: deep(pem('deep'), pem('issuing', 'intermediate', 'root')),
      warning: /^The chain ends at the private root "Boxwright Test Root"/,
    },
    {
      name: 'SHA-1 on an intermediate',
      input: { ...upload('acme-rsa'), chain: pem('intermediate-sha1') },
      warning: /^The intermediate "Boxwright Test Intermediate" is signed with sha1WithRSAEncryption/,
    },
  ])('$name', ({ input, warning }) => {
    expect(accepted(input).warnings).toContainEqual(expect.stringMatching(warning));
  });

  it('not when a root that Node.js carries is reached', () => {
    const leaf = certificate('deep');
    const known = new X509Certificate(rootCertificates[0] ?? '');
    for (const [issuer, expected] of [
      [known, 0],
      [certificate('issuing'), 1],
    ] as const) {
      const found = new Findings();
      checkCompleteness(leaf, { intermediates: [issuer], root: undefined }, NOW, found);
      expect(found.warnings).toHaveLength(expected);
    }
  });

  it('of exactly one thing when only the root is private', () => {
    expect(accepted(upload('acme-rsa')).warnings).toHaveLength(1);
  });
});
