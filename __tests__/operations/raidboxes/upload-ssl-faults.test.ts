import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../../src/contract/errors.ts';
import type { FaultRule } from '../../../src/emulator/fault-rule.ts';
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
    expect(error?.next).toContain('allow-gap: true');
    expect(wrote).toBe(false);
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
    expect(installedOn(emulator)).toEqual([OLD]);
  });

  it.each(['400', '409', '422'])('%s: with allow-gap deletes, then uploads at once', async (status) => {
    const emulator = await start({ installed: 'acme-p256', switches: { 'on-existing': status } });
    const inputs = upload('acme-rsa', { 'allow-gap': 'true' });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('updated');
    expect(installedOn(emulator)).toEqual([OLD, null, ACME]);
    const calls = emulator.control.journal().filter(({ path }) => path.endsWith('/ssl'));
    const methods = calls.map(({ method }) => method).join(' ');
    expect(methods).toContain('DELETE POST');
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
