import { afterEach, describe, expect, it } from '@jest/globals';
import { deleteSsl } from '../../../src/operations/raidboxes/delete-ssl.ts';
import { getSsl } from '../../../src/operations/raidboxes/get-ssl.ts';
import { certificate } from '../../certificates/fixture.ts';
import { raidboxesError } from '../../support/envelopes.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BOX, installedOn, LOGIN, sslCalls, start, stopAll } from './boxes.ts';

afterEach(stopAll);

const ACME = certificate('acme-rsa').fingerprint;
const inputs = { ...LOGIN, box: 'acme-corp.com' };

describe('get-ssl', () => {
  it('reads the certificate of a box', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const { result, log } = await runOperation(getSsl, emulator, { inputs });
    expect(result).toMatchObject({
      outcome: 'read',
      changed: false,
      resource: { box: { id: BOX, domain: 'acme-corp.com' }, expires_at: '2120-01-01T00:00:00Z' },
      outputs: { id: BOX, fingerprint: ACME, domains: ['acme-corp.com', 'www.acme-corp.com'] },
    });
    expect(result?.outputs?.['days-left']).toBeGreaterThan(30_000);
    expect(log.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it.each([
    ['30d', 1],
    ['5d', 0],
  ])('warns of a certificate with 10 days left: warn-before %s', async (warnBefore, warnings) => {
    const emulator = await start();
    const { result, log } = await runOperation(getSsl, emulator, {
      inputs: { ...LOGIN, box: 'EXP1R1NG', 'warn-before': warnBefore },
    });
    expect(log.filter((line) => line.startsWith('warning The certificate of box wpexpir'))).toHaveLength(
      warnings,
    );
    expect([9, 10]).toContain(result?.outputs?.['days-left']);
  });

  it.each(['400', '404', '200null', '200empty'])('is red and absent without one: %s', async (absent) => {
    const emulator = await start({ switches: { absent } });
    const { error, known } = await runOperation(getSsl, emulator, { inputs });
    expect(error?.outcome).toBe('absent');
    expect(known.id).toBe(BOX);
  });

  it('waits for one when told to', async () => {
    const emulator = await start({ installed: 'acme-rsa', switches: { 'activation-delay': '9000' } });
    const { result } = await runOperation(getSsl, emulator, { inputs: { ...inputs, wait: 'true' } });
    expect(result?.outputs?.fingerprint).toBe(ACME);
  });

  it.each([
    ['not json', '<html>', 'text/html'],
    ['a list', '[1]', 'application/json'],
    ['another object', '{"ok":true}', 'application/json'],
  ])('refuses an answer that is no certificate: %s', async (_name, body, type) => {
    const emulator = await start({ installed: 'acme-rsa' });
    emulator.control.addFault({
      kind: 'status',
      status: 200,
      body,
      headers: { 'content-type': type },
      method: 'GET',
      path: '/v1/boxes/:id/ssl',
      times: 'always',
    });
    const { error } = await runOperation(getSsl, emulator, { inputs });
    expect(error?.name).toBe('AnswerShapeError');
  });
});

describe('delete-ssl', () => {
  it('deletes the certificate and sees it gone', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const { result, wrote } = await runOperation(deleteSsl, emulator, { inputs });
    expect(result).toMatchObject({ outcome: 'deleted', changed: true, outputs: { fingerprint: ACME } });
    expect(wrote).toBe(true);
    expect(installedOn(emulator)).toEqual([ACME, null]);
    expect(sslCalls(emulator, 'GET')).toBe(2);
  });

  it('waits for a deletion by process', async () => {
    const emulator = await start({ installed: 'acme-rsa', switches: { 'ssl-delete': 'async202' } });
    const { result, log } = await runOperation(deleteSsl, emulator, { inputs });
    expect(result?.outcome).toBe('deleted');
    expect(log.join('\n')).toContain('in_progress');
  });

  it('counts as deleted when the answer to the deletion was lost', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    emulator.control.addFault({ kind: 'cut-after', method: 'DELETE' });
    const { result } = await runOperation(deleteSsl, emulator, { inputs });
    expect(result).toMatchObject({ outcome: 'deleted', changed: true });
    // What is gone is not asked for again.
    expect(sslCalls(emulator, 'DELETE')).toBe(1);
  });

  it('does nothing without one, or fails when asked to', async () => {
    const emulator = await start();
    const { result } = await runOperation(deleteSsl, emulator, { inputs });
    expect(result).toMatchObject({ outcome: 'absent', changed: false });
    const { error } = await runOperation(deleteSsl, emulator, {
      inputs: { ...inputs, 'if-missing': 'fail' },
    });
    expect(error?.outcome).toBe('absent');
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
  });

  it('is red for a box that is not there', async () => {
    const emulator = await start();
    const { error } = await runOperation(deleteSsl, emulator, { inputs: { ...LOGIN, box: 'nowhere' } });
    expect(error?.outcome).toBe('absent');
  });

  it('only tells in a dry run', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const { result } = await runOperation(deleteSsl, emulator, { inputs: { ...inputs, 'dry-run': 'true' } });
    expect(result).toMatchObject({ outcome: 'planned', changed: true, plan: [{ action: 'delete' }] });
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
  });

  it('says what to do when the login may not change the box', async () => {
    const emulator = await start();
    emulator.control.addFault({
      kind: 'status',
      method: 'DELETE',
      status: 403,
      json: raidboxesError('Not yours.'),
    });
    const { error, wrote } = await runOperation(deleteSsl, emulator, {
      inputs: { ...LOGIN, box: 'EXP1R1NG' },
    });
    expect(error?.next).toContain('may change this box');
    expect(wrote).toBe(false);
  });

  it('never deletes a second time what somebody else has installed after a lost answer', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    emulator.control.addFault({ kind: 'cut-after', method: 'DELETE', path: '/v1/boxes/:id/ssl' });
    const other = {
      fingerprint: `${'AB:'.repeat(19)}CD`,
      serial_number: '01',
      expires_at: '2031-01-01T00:00:00Z',
    };
    const look = {
      kind: 'status',
      method: 'GET',
      path: '/v1/boxes/:id/ssl',
      status: 200,
      json: other,
    } as const;
    emulator.control.addFault({ ...look, skip: 1, times: 'always' });
    const { result } = await runOperation(deleteSsl, emulator, { inputs });
    expect(result).toMatchObject({ outcome: 'deleted', outputs: { fingerprint: ACME } });
    expect(sslCalls(emulator, 'DELETE')).toBe(1);
  });
});
