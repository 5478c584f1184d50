import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { preflight } from '../../src/certificates/preflight.ts';
import { makeCertificates, ROWS } from './chain-rows.ts';
import { Pki } from './pki.ts';

/*
 * Chains freshly made by openssl, judged by `openssl verify` and by the checks side by side. What OpenSSL refuses is
 * a problem or a warning with its reason; what it takes has neither.
 */

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const pki = hasOpenssl ? new Pki() : (undefined as unknown as Pki);
afterAll(() => pki?.remove());

it('has openssl where it must', () => {
  expect(hasOpenssl || process.env['CI'] !== 'true').toBe(true);
});

if (hasOpenssl) beforeAll(() => makeCertificates(pki), 120_000);

/** What the checks say: problems, and warnings that are not about the root being private. */
function judge(leaf: string, chain: readonly string[]) {
  const result = preflight({
    certificate: pki.read(`${leaf}.pem`),
    privateKey: pki.read(`${leaf}.key`),
    chain: pki.read(...chain.map((name) => `${name}.pem`)),
    now: new Date(),
  });
  const warnings = result.ok ? result.value.warnings : result.warnings;
  const told = warnings.filter(
    (line) => !/private|no root that Node|which the hosting and some browsers/.test(line),
  );
  const problems = result.ok ? [] : result.problems.map(({ input, problem }) => `${input}: ${problem}`);
  return { said: [...problems, ...told], problems, bundle: result.ok ? (result.value.bundle ?? '') : '' };
}

const openssl = (name: string, tests: () => void): void => {
  if (hasOpenssl) describe(name, tests);
};

openssl('openssl verify and the checks agree on', () => {
  it.each(ROWS)('$name', ({ leaf, chain, roots = ['root'], said, warned }) => {
    const judged = judge(leaf, chain);
    const verified = pki.verify(leaf, chain, roots);
    expect({ openssl: verified === 'OK', said: judged.said }).toEqual({
      openssl: said === undefined,
      said: said === undefined ? [] : expect.arrayContaining([expect.stringMatching(said)]),
    });
    expect(judged.problems.length > 0).toBe(said !== undefined && warned !== true);
    if (said === undefined) {
      // What is sent is what clients get: it must do without all that was left out.
      pki.write('sent.pem', judged.bundle);
      const args = [
        'verify',
        '-purpose',
        'sslserver',
        '-CAfile',
        'roots.pem',
        '-untrusted',
        'sent.pem',
        `${leaf}.pem`,
      ];
      expect(
        pki.try(judged.bundle === '' ? args.filter((one) => !/untrusted|sent/.test(one)) : args).status,
      ).toBe(0);
    }
  });

  it('an EC key whose curve is spelled out, which OpenSSL takes and browsers do not', () => {
    expect(judge('spelled', ['int']).problems).toEqual([
      expect.stringMatching(/^certificate: has an EC key with explicit curve parameters/),
      expect.stringMatching(/^private-key: is an EC key with explicit curve parameters/),
    ]);
    expect(judge('spelled-int-leaf', ['spelled-int']).problems).toEqual([
      expect.stringMatching(/^chain: the intermediate "spelled-int" has an EC key with explicit/),
    ]);
    const named = ['pkey', '-in', 'spelled.key', '-ec_param_enc', 'named_curve'];
    expect(pki.run(named)).toContain('BEGIN PRIVATE KEY');
  });
});
