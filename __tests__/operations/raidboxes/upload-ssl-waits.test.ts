import { afterEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { uploadSsl } from '../../../src/operations/raidboxes/upload-ssl.ts';
import { certificate, fixture } from '../../certificates/fixture.ts';
import { raidboxesError } from '../../support/envelopes.ts';
import { runOperation } from '../../support/run-operation.ts';
import { installedOn, LOGIN, requests, sslCalls, start, stopAll, upload } from './boxes.ts';

afterEach(stopAll);

const ACME = certificate('acme-rsa').fingerprint;
const POST = { method: 'POST', path: '/v1/boxes/:id/ssl' } as const;
const GET = { method: 'GET', path: '/v1/boxes/:id/ssl' } as const;
const PROCESS = { method: 'GET', path: '/v1/processes/:id' } as const;

const DONE = { kind: 'status', ...PROCESS, status: 200, times: 'always' } as const;

describe('upload-ssl: waiting for a process', () => {
  it.each<[string, FaultRule]>([
    ['does not show at once', { kind: 'status', ...PROCESS, status: 404, json: raidboxesError(), times: 3 }],
    [
      'is forgotten by the platform',
      { kind: 'status', ...PROCESS, status: 404, json: raidboxesError(), times: 'always' },
    ],
    ['writes its word in capitals', { ...DONE, json: { process_id: 'p', status: 'COMPLETED' } }],
    ['cannot be read for a while', { kind: 'status', ...PROCESS, status: 502, times: 3 }],
    ['is throttled', { kind: 'status', ...PROCESS, status: 429, headers: { 'retry-after': '9' } }],
    [
      'says a word nobody knows',
      {
        kind: 'status',
        ...PROCESS,
        status: 200,
        json: { process_id: 'proc_123', status: 'queued' },
        times: 3,
      },
    ],
    [
      'is wrapped',
      {
        kind: 'status',
        ...PROCESS,
        status: 200,
        json: { data: { process_id: 'proc_123', status: 'in_progress' } },
      },
    ],
  ])('goes on when it %s', async (_name, fault) => {
    const emulator = await start({ switches: { 'ssl-mode': 'async202' } });
    emulator.control.addFault(fault);
    const { result, error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error).toBeUndefined();
    expect(result?.outcome).toBe('created');
    expect(sslCalls(emulator, 'POST')).toBe(1);
  });

  it('ends at the deadline when it is stuck, and says what became of the step', async () => {
    const emulator = await start({ switches: { 'ssl-mode': 'async202', 'process-outcome': 'stuck' } });
    const { error, known, wrote, left } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.outcome).toBe('timed-out');
    expect(error?.message).toContain('still in_progress');
    expect(known.fingerprint).toBe(ACME);
    expect(wrote).toBe(true);
    expect(left).toHaveLength(1);
  });

  it('does not wait when told not to', async () => {
    const emulator = await start({ switches: { 'ssl-mode': 'async202', 'process-outcome': 'stuck' } });
    const inputs = upload('acme-rsa', { wait: 'false' });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result).toMatchObject({ outcome: 'created', changed: true });
    expect(requests(emulator).some((line) => line.includes('/processes/'))).toBe(false);
  });
});

describe('upload-ssl: waiting until it is active', () => {
  it.each<[string, FaultRule]>([
    ['cannot be read for a while', { kind: 'status', ...GET, status: 503, skip: 1, times: 3 }],
    ['is cut', { kind: 'cut-before', ...GET, skip: 1, times: 2 }],
    ['gives something else than JSON once', { kind: 'malformed', ...GET, skip: 1 }],
  ])('goes on when the certificate %s', async (_name, fault) => {
    const emulator = await start();
    emulator.control.addFault(fault);
    const { result, error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error).toBeUndefined();
    expect(result?.outcome).toBe('created');
  });

  it.each([
    ['nothing', {}],
    ['another certificate', { fingerprint: 'AA:BB', expires_at: '2024-12-31T23:59:59Z' }],
    ['a list', [1, 2, 3]],
  ])('does not believe the answer to the upload: %s', async (_name, json) => {
    const emulator = await start();
    emulator.control.addFault({ kind: 'status-after', ...POST, status: 201, json });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result).toMatchObject({ outcome: 'created', outputs: { fingerprint: ACME } });
    expect(installedOn(emulator)).toEqual([ACME]);
  });

  it('warns when what the platform says cannot be compared', async () => {
    const emulator = await start();
    const json = { fingerprint: '', serial_number: '', expires_at: 'soon', domains: ['acme-corp.com'] };
    emulator.control.addFault({ kind: 'status', ...GET, skip: 1, times: 'always', status: 200, json });
    const { result, log } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect(log.join('\n')).toContain('cannot be compared with the uploaded one');
  });

  it('keeps to the limit on creations', async () => {
    const emulator = await start({ switches: { 'rate-create': '1' } });
    await runOperation(uploadSsl, emulator, { inputs: upload() });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa-next') });
    expect(result?.outcome).toBe('updated');
    expect(requests(emulator).filter((line) => line.endsWith(' 429'))).toHaveLength(1);
  });

  it.each(['epoch-s', 'epoch-ms', 'seconds', 'iso'])('obeys a reset alone, written as %s', async (format) => {
    const switches = { 'rate-create': '1', 'retry-after': 'off', 'reset-format': format };
    const emulator = await start({ switches });
    await runOperation(uploadSsl, emulator, { inputs: upload() });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa-next') });
    expect(result?.outcome).toBe('updated');
    expect(requests(emulator).filter((line) => line.endsWith(' 429')).length).toBeLessThan(4);
  });
});

describe('upload-ssl: how the PEM is given', () => {
  const tidy = (name: string): string => fixture(name).slice(fixture(name).indexOf('-----BEGIN'));
  const forms: readonly [string, (text: string) => string][] = [
    ['one line with \\n', (text) => text.trim().replaceAll('\n', '\\n')],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a BOM and indentation', (text) => `\ufeff${text.replaceAll('\n', '\n    ')}`],
    ['base64 of it all', (text) => Buffer.from(text).toString('base64')],
    ['quotes around it', (text) => `"${text.trim().replaceAll('\n', '\\n')}"`],
  ];

  it.each(forms)('%s', async (_name, write) => {
    const emulator = await start({ switches: { 'newline-form': 'real', validation: 'details' } });
    const ran = await runOperation(uploadSsl, emulator, {
      inputs: {
        ...LOGIN,
        box: 'acme-corp.com',
        certificate: write(tidy('acme-rsa-fullchain.pem')),
        'private-key': write(tidy('acme-rsa.key')),
      },
    });
    expect(ran.error).toBeUndefined();
    expect(installedOn(emulator)).toEqual([ACME]);
    expect(sslCalls(emulator, 'POST')).toBe(1);
    const lines = tidy('acme-rsa.key')
      .split('\n')
      .filter((line) => line.length === 64);
    expect(lines.filter((line) => ran.visible.includes(line))).toEqual([]);
    expect(ran.visible).not.toContain(write(tidy('acme-rsa.key')).slice(0, 200));
  });

  it.each(['acme-p256', 'acme-p384', 'acme-rsa'])('takes a key of the kind of %s', async (name) => {
    const emulator = await start();
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload(name) });
    expect(result?.outputs?.fingerprint).toBe(certificate(name).fingerprint);
  });

  it('sends a request along', async () => {
    const emulator = await start();
    const inputs = upload('acme-rsa', { csr: fixture('acme-rsa.csr') });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('created');
    const sent = emulator.control
      .journal()
      .find(({ method, path }) => method === 'POST' && path.endsWith('/ssl'));
    expect(Object.keys(sent?.body as object).sort()).toEqual(['bundle', 'crt', 'csr', 'key']);
  });
});
