import { afterEach, describe, expect, it } from '@jest/globals';
import { uploadSsl } from '../../../src/operations/raidboxes/upload-ssl.ts';
import { certificate, fixture } from '../../certificates/fixture.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BOX, installedOn, requests, sslCalls, start, stopAll, upload } from './boxes.ts';

afterEach(stopAll);

const ACME = certificate('acme-rsa').fingerprint;
const NEXT = certificate('acme-rsa-next').fingerprint;

describe('upload-ssl', () => {
  it('installs a certificate on a box that has none', async () => {
    const emulator = await start();
    const { result, error, wrote } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error).toBeUndefined();
    expect(result).toMatchObject({
      outcome: 'created',
      changed: true,
      outputs: {
        id: BOX,
        name: 'wp4x7kz',
        url: 'https://acme-corp.com/',
        fingerprint: ACME,
        domains: ['acme-corp.com', 'www.acme-corp.com'],
        'expires-at': new Date('2120-01-01T00:00:00Z'),
      },
    });
    expect(wrote).toBe(true);
    expect(installedOn(emulator)).toEqual([ACME]);
    expect(requests(emulator)).toEqual([
      'POST /v1/login 200',
      'GET /v1/boxes 200',
      `GET /v1/boxes/${BOX}/ssl 400`,
      `POST /v1/boxes/${BOX}/ssl 201`,
      `GET /v1/boxes/${BOX}/ssl 200`,
    ]);
  });

  it('sends PEM with real line breaks, the chain as bundle, and nothing empty', async () => {
    const emulator = await start({ switches: { 'newline-form': 'real', validation: 'details' } });
    const oneLine = fixture('acme-rsa-fullchain.pem').trim().replaceAll('\n', '\\n');
    const inputs = { ...upload(), certificate: oneLine, chain: '' };
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('created');
    const body = emulator.control
      .journal()
      .find(({ method, path }) => method === 'POST' && path.endsWith('/ssl'))?.body as Record<string, string>;
    expect(Object.keys(body).sort()).toEqual(['bundle', 'crt', 'key']);
  });

  it('changes nothing the second time, and uploads again with force', async () => {
    const emulator = await start();
    await runOperation(uploadSsl, emulator, { inputs: upload() });
    emulator.control.clearJournal();
    const second = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(second.result).toMatchObject({
      outcome: 'unchanged',
      changed: false,
      outputs: { fingerprint: ACME },
    });
    expect(sslCalls(emulator, 'POST')).toBe(0);
    expect(second.log.join('\n')).toContain('`force: true` uploads both again');
    const forced = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa', { force: 'true' }) });
    expect(forced.result).toMatchObject({ outcome: 'updated', changed: true });
    expect(sslCalls(emulator, 'POST')).toBe(1);
  });

  it.each(['id', 'name', 'title', 'domain'])('finds the box by %s', async (by) => {
    const emulator = await start();
    const names = { id: BOX, name: 'wp4x7kz', title: 'Acme Corp Website', domain: 'ACME-corp.com.' };
    const box = names[by as keyof typeof names];
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa', { box }) });
    expect(result?.outputs?.id).toBe(BOX);
  });

  it('replaces an installed certificate, and warns of names that are lost', async () => {
    const emulator = await start({ installed: 'wildcard' });
    const { result, log } = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa-next') });
    expect(result).toMatchObject({ outcome: 'updated', changed: true, outputs: { fingerprint: NEXT } });
    expect(sslCalls(emulator, 'DELETE')).toBe(0);
    expect(log.join('\n')).toMatch(/warning The installed certificate covers names .*: \*\.acme-corp\.com/);
  });

  it('does not replace a certificate that lasts longer, unless forced', async () => {
    const emulator = await start({ installed: 'acme-rsa-next' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.message).toContain('2121-01-01T00:00:00Z, later than the given one (2120-01-01T00:00:00Z)');
    expect(sslCalls(emulator, 'POST')).toBe(0);
    const forced = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa', { force: 'true' }) });
    expect(forced.result?.outcome).toBe('updated');
  });

  it.each(['400', '404', '200null', '200empty'])('takes %s for "none is installed"', async (absent) => {
    const emulator = await start({ switches: { absent } });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect(sslCalls(emulator, 'POST')).toBe(1);
  });

  it('does not take a gateway’s 400 for "none is installed"', async () => {
    const emulator = await start({ installed: 'acme-rsa-next' });
    emulator.control.addFault({
      kind: 'status',
      status: 400,
      body: '<html>Bad Request</html>',
      headers: { 'content-type': 'text/html' },
      method: 'GET',
      path: '/v1/boxes/:id/ssl',
      times: 'always',
    });
    const { error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.message).toContain('400');
    expect(sslCalls(emulator, 'POST')).toBe(0);
  });

  it.each(['async202', 'process201'])('waits for the process of an upload answered with %s', async (mode) => {
    const emulator = await start({ switches: { 'ssl-mode': mode } });
    const { result } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(result?.outcome).toBe('created');
    expect(requests(emulator).filter((line) => line.startsWith('GET /v1/processes/')).length).toBeGreaterThan(
      1,
    );
  });

  it('fails when the process fails', async () => {
    const emulator = await start({ switches: { 'ssl-mode': 'async202', 'process-outcome': 'failed' } });
    const { error, wrote } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.message).toMatch(
      /installation of the certificate on box .* failed .*The operation failed\./,
    );
    expect(wrote).toBe(true);
  });

  it('waits until the platform shows the certificate', async () => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.setSwitch('raidboxes.activation-delay', '10000');
    const { result, log } = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa-next') });
    expect(result?.outcome).toBe('updated');
    expect(log.join('\n')).toContain('uploaded but not active');
  });

  it('says at the deadline that it is uploaded but not active', async () => {
    const emulator = await start({ switches: { 'activation-delay': '3600000' } });
    const { error, known, left, wrote } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error?.outcome).toBe('timed-out');
    expect(error?.message).toContain('uploaded but not active (none is installed)');
    expect(known.id).toBe(BOX);
    expect(wrote).toBe(true);
    expect(left.join()).toContain(ACME);
  });

  it.each(['0', '3600000'])('can be undone when it was the first: active after %s ms', async (delay) => {
    const emulator = await start({ switches: { 'activation-delay': delay } });
    const ran = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(ran.wrote).toBe(true);
    expect(await ran.undo()).toHaveLength(1);
    expect(installedOn(emulator)).toEqual([ACME, null]);
  });

  it('undoes nothing when nothing was uploaded, or something was replaced', async () => {
    const emulator = await start({ installed: 'acme-p256' });
    const replaced = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(await replaced.undo()).toEqual([]);
    const bare = await start();
    bare.control.addFault({
      kind: 'status',
      method: 'POST',
      path: '/v1/boxes/:id/ssl',
      status: 403,
      json: {},
    });
    const refused = await runOperation(uploadSsl, bare, { inputs: upload() });
    expect(refused.error?.message).toContain('403');
    expect(await refused.undo()).toEqual([]);
    expect(installedOn(bare)).toEqual([]);
  });

  it('leaves alone what somebody else installed meanwhile', async () => {
    const emulator = await start();
    const ran = await runOperation(uploadSsl, emulator, { inputs: upload() });
    await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa-next') });
    await ran.undo();
    expect(installedOn(emulator)).toEqual([ACME, NEXT]);
  });

  it.each([
    ['colon-upper', 'colon'],
    ['plain-lower', 'plain-lower'],
    ['sha256-colon', '0x'],
    ['garbage', 'decimal'],
  ])('recognises its certificate by a %s fingerprint and a %s serial', async (style, serial) => {
    const emulator = await start({ switches: { 'fingerprint-style': style, 'serial-style': serial } });
    await runOperation(uploadSsl, emulator, { inputs: upload() });
    const second = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(second.result?.outcome).toBe('unchanged');
    expect(sslCalls(emulator, 'POST')).toBe(1);
  });

  it('reads answers in unusual clothes', async () => {
    const emulator = await start({ switches: { profile: 'odd' } });
    const { result, error } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(error).toBeUndefined();
    expect(result?.outcome).toBe('created');
  });
});
