import { describe, expect, it } from '@jest/globals';
import { fixture } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { errors } from '../support/workflow-commands.ts';
import { BOX, SSL, work } from './support/upload-step.ts';

/* A certificate and its key in one file, as acme.sh, HAProxy and cPanel give them, on the built action. */

const emulator = useEmulator();
const [CERTIFICATE, KEY, CHAIN] = [
  fixture('acme-rsa.pem'),
  fixture('acme-rsa.key'),
  fixture('intermediate.pem'),
];
const lines = (pem: string): string[] => pem.split('\n').filter((line) => /^[\w+/=]{40,}$/.test(line));
const send = (certificate: string, more: Readonly<Record<string, string>> = {}) =>
  work(emulator, { operation: 'upload-ssl', box: BOX, certificate, ...more });

describe('a certificate whose file holds its key, too', () => {
  it.each([
    ['certificate, chain, key', CERTIFICATE + CHAIN + KEY],
    ['key first', KEY + CERTIFICATE + CHAIN],
    ['in one line', (CERTIFICATE + KEY + CHAIN).replaceAll('\n', '\\n')],
    ['as base64', Buffer.from(CERTIFICATE + KEY + CHAIN).toString('base64')],
  ])('is uploaded without private-key: %s', async (_name, text) => {
    const ran = await send(text);
    expect(errors(ran.stdout)).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'created' });
    expect(leaks(ran, ...lines(KEY))).toEqual([]);
    expect(ran.stdout).toContain(`::add-mask::${lines(KEY)[0]}`);
  });

  it('never shows the key, whatever the platform says of it', async () => {
    const json = { message: `no: ${KEY}`, errors: { key: [KEY] } };
    emulator.faults({ kind: 'status', ...SSL, method: 'POST', status: 422, json, times: 'always' });
    const ran = await send(CERTIFICATE + KEY + CHAIN, { timeout: '3s' });
    expect(ran.exitCode).toBe(1);
    expect(leaks(ran, ...lines(KEY))).toEqual([]);
  });

  it.each([
    ['another key', fixture('acme-p256.key'), {}, /certificate: \(the private key in it\) does not belong/],
    [
      'an encrypted key',
      fixture('acme-rsa-encrypted.key'),
      {},
      /\(the private key in it\) holds an encrypted private key/,
    ],
    ['two keys', KEY + fixture('acme-p256.key'), {}, /\(the private key in it\) holds 2 private keys/],
    ['a key beside private-key', KEY, { 'private-key': KEY }, /holds a private key, which must never/],
    ['no key', '', {}, /private-key: is required, unless/],
  ])('is refused with %s', async (_name, keys, more, why) => {
    const ran = await send(CERTIFICATE + CHAIN + keys, more);
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(why);
    expect(leaks(ran, ...lines(KEY))).toEqual([]);
    expect(emulator.requests('POST', /\/ssl$/)).toEqual([]);
  });
});
