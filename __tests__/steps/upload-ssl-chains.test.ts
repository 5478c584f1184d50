import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificates, ROWS } from '../certificates/chain-rows.ts';
import { Pki } from '../certificates/pki.ts';
import { useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { HAS_OPENSSL } from './support/openssl-authority.ts';
import { error, work } from './support/upload-step.ts';

/* Every chain of the table once through the built action, beside `openssl verify` with the same roots. */

const emulator = useEmulator();
const pki = HAS_OPENSSL ? new Pki() : (undefined as unknown as Pki);
if (HAS_OPENSSL) beforeAll(() => makeCertificates(pki), 120_000);
afterAll(() => pki?.remove());

it('has openssl where it must', () => {
  expect(HAS_OPENSSL || process.env['CI'] !== 'true').toBe(true);
});

/** A plan of an upload on a machine that trusts these roots. */
async function plan(leaf: string, chain: readonly string[], roots: readonly string[], more = {}) {
  const boxes = [{ id: 'SHOP', name: 'wpshop', title: 'Shop', domain: 'shop.example.com' }];
  emulator.get().control.seed('raidboxes', { boxes });
  pki.write('trusted.pem', pki.read(...roots.map((name) => `${name}.pem`)));
  const inputs = {
    operation: 'upload-ssl',
    box: 'SHOP',
    certificate: pki.read(`${leaf}.pem`),
    'private-key': pki.read(`${leaf}.key`),
    chain: pki.read(...chain.map((name) => `${name}.pem`)),
    'dry-run': 'true',
    ...more,
  };
  return work(emulator, inputs, { env: { NODE_EXTRA_CA_CERTS: join(pki.directory, 'trusted.pem') } });
}

if (HAS_OPENSSL)
  describe('the built action agrees with openssl verify on', () => {
    it.each(ROWS.filter(({ leaf }) => !/^dns-wild/.test(leaf)))(
      '$name',
      async ({ leaf, chain, roots = ['root'], said, warned }) => {
        const ran = await plan(leaf, chain, roots);
        const told = warnings(ran.stdout).filter((line) => !line.includes('some browsers'));
        expect(pki.verify(leaf, chain, roots) === 'OK').toBe(said === undefined);
        expect(ran.exitCode).toBe(said !== undefined && !warned ? 1 : 0);
        if (said === undefined) expect(told).toEqual([]);
        else expect([error(ran), ...told].join('\n')).toMatch(said);
        if (ran.exitCode === 1) expect(emulator.requests()).toEqual([]);
      },
    );

    it('an expired cross-signature alone, where the root it replaced is trusted', async () => {
      const ran = await plan('leaf', ['int', 'cross-expired'], ['root']);
      expect(pki.verify('leaf', ['int', 'cross-expired'], ['root'])).toBe('OK');
      expect([ran.exitCode, warnings(ran.stdout)]).toEqual([0, []]);
      expect(ran.stdout).toContain(
        'Left "root" out of the chain: a cross-signature that expired at 2021-01-01T00:00:00Z, and the rest reaches a root without it.',
      );
    });

    it('what force cannot force', async () => {
      const ran = await plan('leaf', ['int-expired'], ['root'], { force: 'true' });
      expect(ran.exitCode).toBe(1);
      expect(error(ran)).toMatch(/force.* cannot force what is said above/);
    });
  });
