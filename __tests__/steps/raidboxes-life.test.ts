import { expect, it } from '@jest/globals';
import { certificate } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { given, LOGIN, material, upload, work } from './support/upload-step.ts';

/* The life of a certificate on Raidboxes, as workflows go through it on one runner, login by login. */

const emulator = useEmulator();
const FIRST = certificate('acme-rsa').fingerprint;
const NEXT = certificate('acme-rsa-next').fingerprint;

it.each(['docs', 'rest', 'async', 'odd'])('from the first plan to the removal (%s)', async (profile) => {
  emulator.get().control.seed('raidboxes', { profile });
  const runner = new Runner();
  const step = { runner };
  const login = { ...LOGIN, box: 'acme-corp.com' };

  const plan = await upload(emulator, { ...login, 'dry-run': 'true' }, step);
  expect(plan.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
  expect(given(emulator)).toEqual([]);
  const created = await upload(emulator, login, step);
  expect(created.outputs).toMatchObject({ outcome: 'created', fingerprint: FIRST });
  expect((await upload(emulator, login, step)).outputs['outcome']).toBe('unchanged');

  const renewed = await upload(
    emulator,
    { ...login, ...material('acme-rsa-next'), 'allow-gap': 'true' },
    step,
  );
  expect(renewed.outputs).toMatchObject({ outcome: 'updated', fingerprint: NEXT });
  const read = await work(emulator, { operation: 'get-ssl', ...login }, step);
  expect(read.outputs).toMatchObject({
    outcome: 'read',
    fingerprint: NEXT,
    'expires-at': renewed.outputs['expires-at'],
  });
  const older = await upload(emulator, login, step);
  expect(older.exitCode).toBe(1);

  const gone = await work(emulator, { operation: 'delete-ssl', ...login }, step);
  expect(gone.outputs).toMatchObject({ outcome: 'deleted', fingerprint: NEXT });
  const again = await work(emulator, { operation: 'delete-ssl', ...login }, step);
  expect(again.outputs['outcome']).toBe('absent');
  expect((await work(emulator, { operation: 'get-ssl', ...login }, step)).outputs['outcome']).toBe('absent');

  const gap = profile === 'rest' ? [null] : [];
  const form = (print: string) => (profile === 'odd' ? print.replaceAll(':', '').toLowerCase() : print);
  expect(given(emulator)).toEqual([form(FIRST), ...gap, form(NEXT), null]);
  for (const ran of [created, renewed, gone])
    expect(await ran.post()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  runner.remove();
});
