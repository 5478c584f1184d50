import { afterEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { uploadSsl } from '../../../src/operations/raidboxes/upload-ssl.ts';
import { runOperation } from '../../support/run-operation.ts';
import { sslCalls, start, stopAll, upload } from './boxes.ts';

afterEach(stopAll);

function verify(emulator: Emulator, name = 'acme-rsa', more: Readonly<Record<string, string>> = {}) {
  const address = emulator.control.listeners()['raidboxes']?.['tls'] ?? '';
  return upload(name, { 'verify-served': 'true', 'serve-address': address, ...more });
}

describe('upload-ssl with verify-served', () => {
  it('ends when the web server serves the new certificate', async () => {
    const emulator = await start({ installed: 'acme-p256' });
    emulator.control.setSwitch('raidboxes.served', '20000');
    const { result, log } = await runOperation(uploadSsl, emulator, { inputs: verify(emulator) });
    expect(result?.outcome).toBe('updated');
    const told = log.join('\n');
    expect(told).toMatch(/the certificate served for acme-corp\.com.*another one is served/);
    expect(told).toContain('do not trust (UNABLE_TO_');
  });

  it('looks also when there is nothing to upload', async () => {
    const emulator = await start();
    await runOperation(uploadSsl, emulator, { inputs: upload() });
    const { result, log } = await runOperation(uploadSsl, emulator, { inputs: verify(emulator) });
    expect(result?.outcome).toBe('unchanged');
    expect(sslCalls(emulator, 'POST')).toBe(1);
    expect(log.join('\n')).toContain('the certificate served for acme-corp.com');
  });

  it('fails at the deadline, and says where to look', async () => {
    const emulator = await start({ switches: { served: '3600000' } });
    const { error, wrote } = await runOperation(uploadSsl, emulator, { inputs: verify(emulator) });
    expect(error?.outcome).toBe('timed-out');
    expect(error?.next).toContain('serve-address');
    expect(wrote).toBe(true);
  });

  it('only warns when it must not wait', async () => {
    const emulator = await start({ switches: { served: '3600000' } });
    const inputs = verify(emulator, 'acme-rsa', { wait: 'false' });
    const { result, log } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('created');
    expect(log.join('\n')).toContain('warning acme-corp.com: another one is served');
  });

  it('does not look in a dry run', async () => {
    const emulator = await start();
    const inputs = verify(emulator, 'acme-rsa', { 'dry-run': 'true', 'serve-address': '127.0.0.1:1' });
    const { result } = await runOperation(uploadSsl, emulator, { inputs });
    expect(result?.outcome).toBe('planned');
  });

  it('asks for an address when the platform tells none', async () => {
    const emulator = await start();
    const json = { boxes: [{ id: 'XK7BM2QP', domain: 'acme-corp.com', ip_v4: 'not an address' }] };
    emulator.control.addFault({
      kind: 'status',
      status: 200,
      path: '/v1/boxes',
      json: { ...json, meta: { current_page: 1, last_page: 1 } },
    });
    const inputs = upload('acme-rsa', { 'verify-served': 'true' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.next).toContain('Give `serve-address`');
  });
});
