import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../../src/contract/result/errors.ts';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { uploadSsl } from '../../../src/operations/raidboxes/upload-ssl.ts';
import { certificate } from '../../certificates/fixture.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BOX, installedOn, sslCalls, start, stopAll, upload } from './boxes.ts';

afterEach(stopAll);

const ACME = certificate('acme-rsa').fingerprint;
const OLD = certificate('acme-p256').fingerprint;
const POST: Pick<FaultRule, 'platform' | 'method' | 'path'> = {
  platform: 'raidboxes',
  method: 'POST',
  path: '/v1/boxes/:id/ssl',
};

describe('upload-ssl when the answer is lost', () => {
  const faults: readonly (FaultRule & { readonly posts: number; readonly applied: number })[] = [
    { kind: 'cut-before', ...POST, posts: 2, applied: 1 },
    { kind: 'cut-after', ...POST, posts: 1, applied: 1 },
    { kind: 'status-after', ...POST, posts: 1, applied: 1 },
    { kind: 'truncate', ...POST, posts: 1, applied: 1 },
    { kind: 'malformed', ...POST, posts: 1, applied: 1 },
    { kind: 'status', ...POST, status: 503, posts: 2, applied: 1 },
    { kind: 'status', ...POST, status: 429, headers: { 'retry-after': '7' }, posts: 2, applied: 1 },
    { kind: 'cut-before', ...POST, times: 2, posts: 2, applied: 0 },
  ];

  it.each(faults)('$kind: $posts POSTs, applied $applied times', async ({ posts, applied, ...rule }) => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.addFault(rule);
    const { result, error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(sslCalls(emulator, 'POST')).toBe(posts);
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
    expect(installedOn(emulator)).toEqual([OLD, ...Array<string>(applied).fill(ACME)]);
    if (applied === 1) expect(result).toMatchObject({ outcome: 'updated', outputs: { fingerprint: ACME } });
    else expect(error?.message).toContain(`a certificate with fingerprint ${ACME}`);
  });

  it('never replaces what somebody else installed meanwhile', async () => {
    const emulator = await start({ installed: 'acme-p256' });
    const json = { fingerprint: certificate('acme-p384').fingerprint, expires_at: '2033-01-01T00:00:00Z' };
    const seen = { ...POST, method: 'GET', kind: 'status', status: 200, json, skip: 1 } as const;
    emulator.control.addFault({ kind: 'cut-before', ...POST });
    emulator.control.addFault({ ...seen, times: 'always' });
    const { error, left } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.message).toContain('which somebody else installed meanwhile');
    expect(sslCalls(emulator, 'POST')).toBe(1);
    expect(left).toEqual([]);
  });

  it('uploads a forced certificate again when the answer was lost, as a look cannot tell', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    emulator.control.addFault({ kind: 'cut-before', ...POST });
    const { result } = await runOperation(uploadSsl, emulator, {
      inputs: upload('acme-rsa', { force: 'true' }),
    });
    expect(result?.outcome).toBe('updated');
    expect(installedOn(emulator)).toEqual([ACME, ACME]);
  });

  it('tells what is left when the run is cancelled during the upload', async () => {
    const emulator = await start();
    const cancel = new AbortController();
    emulator.control.addFault({ kind: 'hang-after', ...POST });
    const watch = setInterval(() => {
      if (sslCalls(emulator, 'POST') > 0) cancel.abort(new CancelledError('The run was cancelled.'));
    }, 20);
    const { error, left, wrote } = await runOperation(uploadSsl, emulator, { inputs: upload(), cancel });
    clearInterval(watch);
    expect(error?.outcome).toBe('cancelled');
    expect(left).toEqual([`the certificate ${ACME} on box wp4x7kz (${BOX})`]);
    expect(wrote).toBe(true);
  });
});

describe('upload-ssl when Raidboxes does not replace', () => {
  it.each(['400', '409', '422'])('%s: refuses without allow-gap, and deletes nothing', async (status) => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': status } });
    const { error, wrote } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.next).toContain(status === '400' ? 'delete-ssl' : 'allow-gap: true');
    expect(wrote).toBe(false);
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
    expect(installedOn(emulator)).toEqual([OLD]);
  });

  it.each(['409', '422'])('%s: with allow-gap deletes, then uploads at once', async (status) => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': status } });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('updated');
    expect(installedOn(emulator)).toEqual([OLD, null, ACME]);
    const calls = emulator.control.journal().filter(({ path }) => path.endsWith('/ssl'));
    const methods = calls.map(({ method }) => method).join(' ');
    expect(methods).toContain('DELETE POST');
  });

  const refusal = (status: number, message: string) => ({ status, json: { message, request_id: 'req_1' } });
  it.each([
    refusal(400, 'Request could not be processed.'),
    refusal(409, 'Another installation is already in progress.'),
    refusal(409, 'Conflict.'),
    refusal(422, 'The certificate is already expired.'),
    refusal(403, 'This action is unauthorized.'),
    refusal(404, 'The certificate does not exist.'),
    { status: 409, body: '<html>A certificate already exists behind this proxy</html>' },
  ])('never deletes for a refusal that does not say that one is in the way: %j', async (answer) => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.addFault({ kind: 'status', ...POST, ...answer, times: 'always' });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.outcome).toBe('failed');
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
    expect(installedOn(emulator)).toEqual([OLD]);
  });

  it.each([
    'A certificate is already installed on this box.',
    'The box already has a custom certificate.',
    'SSL certificate exists.',
    'Please delete the existing certificate first.',
  ])('takes "%s" for a certificate in the way', async (message) => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.addFault({ kind: 'status', ...POST, ...refusal(409, message) });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('updated');
    expect(installedOn(emulator)).toEqual([OLD, null, ACME]);
  });

  it('waits for a deletion that takes time', async () => {
    const switches = { 'on-existing': '409', 'ssl-delete': 'async202' };
    const emulator = await start({ installed: 'acme-p256', switches });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('updated');
    expect(sslCalls(emulator, 'POST')).toBe(2);
  });

  it('is loud when the box is left without a certificate', async () => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': '409' } });
    emulator.control.addFault({ kind: 'status', ...POST, skip: 1, status: 403, times: 'always' });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error, wrote } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.title).toBe(`box wp4x7kz (${BOX}) has NO custom certificate now`);
    expect(error?.next).toContain('cannot be read back');
    expect(wrote).toBe(true);
    expect(installedOn(emulator)).toEqual([OLD, null]);
  });

  it.each([400, 422])('never deletes for a refusal that names a field: %d', async (status) => {
    const emulator = await start({ installed: 'acme-p256' });
    const json = {
      message: 'The key field does not match the certificate.',
      request_id: 'req_1',
      details: { key: [{ message: 'The key field does not match the certificate.' }] },
    };
    emulator.control.addFault({ kind: 'status', ...POST, status, json, times: 'always' });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.message).toContain('key: The key field does not match the certificate.');
    expect(sslCalls(emulator, 'POST')).toBe(1);
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
  });
});

describe('upload-ssl and line breaks', () => {
  it('writes them out once more when the platform complains of the format', async () => {
    const emulator = await start({ switches: { 'newline-form': 'escaped', validation: 'details' } });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect(sslCalls(emulator, 'POST')).toBe(2);
  });

  it('does not when no field is named', async () => {
    const emulator = await start({ switches: { 'newline-form': 'escaped' } });
    const { error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.message).toContain('Request could not be processed.');
    expect(sslCalls(emulator, 'POST')).toBe(1);
  });
});

describe('upload-ssl with allow-gap when the second upload fails', () => {
  const gone = (error: unknown) =>
    expect(error).toMatchObject({ title: expect.stringMatching(/NO custom certificate now$/) });

  it.each<[string, Partial<FaultRule>, string]>([
    ['is refused', { kind: 'status', status: 403, json: { message: 'No.', request_id: 'r' } }, 'failed'],
    ['is lost twice', { kind: 'cut-before' }, 'failed'],
    [
      'gets no turn before the deadline',
      { kind: 'status', status: 429, headers: { 'retry-after': '900' } },
      'timed-out',
    ],
  ])('%s: says that the box is without one', async (_name, fault, outcome) => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': '409' } });
    emulator.control.addFault({ ...POST, ...fault, skip: 1, times: 'always' } as FaultRule);
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error, left } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.outcome).toBe(outcome);
    gone(error);
    expect(left.join()).toContain('its custom certificate deleted');
    expect(installedOn(emulator)).toEqual([OLD, null]);
  });

  it('and the run is cancelled', async () => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': '409' } });
    emulator.control.addFault({ ...POST, kind: 'hang-before', skip: 1, times: 'always' });
    const cancel = new AbortController();
    const watch = setInterval(() => {
      if (sslCalls(emulator, 'POST') > 1) cancel.abort(new CancelledError('The run was cancelled.'));
    }, 20);
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs, cancel });
    clearInterval(watch);
    expect(error?.outcome).toBe('cancelled');
    gone(error);
  });

  it('says nothing of the kind when the deletion itself was refused', async () => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': '409' } });
    const rule = { platform: 'raidboxes', method: 'DELETE', path: '/v1/boxes/:id/ssl' };
    emulator.control.addFault({ ...rule, kind: 'status', status: 403, json: { message: 'No.' } });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.title ?? '').not.toContain('NO custom certificate');
    expect(installedOn(emulator)).toEqual([OLD]);
  });

  it('does not begin when somebody else has changed the certificate meanwhile', async () => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': '409' } });
    const get = { platform: 'raidboxes', method: 'GET', path: '/v1/boxes/:id/ssl' };
    const other = {
      fingerprint: `${'AB:'.repeat(19)}CD`,
      serial_number: '01',
      expires_at: '2031-01-01T00:00:00Z',
    };
    emulator.control.addFault({ ...get, kind: 'status', status: 200, json: other, skip: 1 });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.message).toContain('changed by somebody else');
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
  });
});

describe('upload-ssl when the answer is not about the upload', () => {
  const other = { domains: ['x.example'], fingerprint: `${'AB:'.repeat(19)}CD`, serial_number: '01' };
  it.each([
    ['describes another certificate', { json: other }],
    ['says nothing', { body: '' }],
    ['is an error with a 2xx', { json: { error: { message: 'Something went wrong.' } } }],
  ])('%s, and it was not applied: uploaded once more', async (_name, answer) => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.addFault({ ...POST, kind: 'status', status: 201, ...answer });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('updated');
    expect(installedOn(emulator)).toEqual([OLD, ACME]);
  });

  it('describes another certificate, and it was applied: found', async () => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.addFault({ ...POST, kind: 'status-after', status: 201, json: other });
    const { result } = await runOperation(uploadSsl, emulator, {
      inputs: upload('acme-rsa', { wait: 'false' }),
    });
    expect(result?.outcome).toBe('updated');
    expect(installedOn(emulator)).toEqual([OLD, ACME]);
  });
});
