import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { certificate, fixture } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import { BOX, error, given, install, material, set, upload, work, writes } from './support/upload-step.ts';

/* `upload-ssl` on the built action: a first upload, a second one, replacements, and inputs in every form. */

const emulator = useEmulator();
const ACME = certificate('acme-rsa').fingerprint;
const OLD = certificate('acme-p256').fingerprint;

describe('a box without a certificate', () => {
  it('is found on the last page, given the certificate once, and looked at until it is active', async () => {
    set(emulator, 'per-page-max', '10');
    set(emulator, 'activation-delay', '400');
    const box = { id: 'LASTONE1', title: 'Last Site', domain: 'www.acme-corp.com', name: 'wplast1' };
    emulator.get().control.seed('raidboxes', { boxes: [box] });
    const ran = await upload(emulator, { box: 'LASTONE1' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: 'created',
      changed: 'true',
      platform: 'raidboxes',
      operation: 'upload-ssl',
      id: 'LASTONE1',
      name: 'wplast1',
      url: 'https://www.acme-corp.com/',
      fingerprint: ACME,
      'expires-at': '2120-01-01T00:00:00Z',
      domains: '["acme-corp.com","www.acme-corp.com"]',
    });
    expect(Number(ran.outputs['days-left'])).toBeGreaterThan(30_000);
    expect(emulator.requests('GET', /\/v1\/boxes$/).length).toBeGreaterThan(2);
    expect(writes(emulator)).toEqual(['POST ssl']);
    expect(given(emulator, 'LASTONE1')).toEqual([ACME]);
    expect(ran.stdout).toContain('uploaded but not active');
    expect(ran.summary).toContain('upload-ssl: created');
  });

  it.each(['400', '404', '200null', '200empty'])('may say so as %s', async (absent) => {
    set(emulator, 'absent', absent);
    const ran = await upload(emulator);
    expect(ran.outputs['outcome']).toBe('created');
    expect(given(emulator)).toEqual([ACME]);
  });

  it.each(['async202', 'process201'])(
    'is waited for when the platform answers with a process: %s',
    async (mode) => {
      set(emulator, 'ssl-mode', mode);
      const ran = await upload(emulator);
      expect(ran.outputs['outcome']).toBe('created');
      expect(emulator.requests('GET', /\/processes\//).length).toBeGreaterThan(0);
      expect(given(emulator)).toEqual([ACME]);
    },
  );

  it('is red when the process fails', async () => {
    set(emulator, 'ssl-mode', 'async202');
    set(emulator, 'process-outcome', 'failed');
    const ran = await upload(emulator);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', id: BOX, fingerprint: ACME, changed: 'true' });
    expect(error(ran)).toMatch(/failed \(process proc_\d+\): The operation failed\.[\s\S]*\nNext: /);
  });

  it.each(['wp4x7kz', 'Acme Corp Website', 'ACME-Corp.com'])('may be called %s', async (box) => {
    expect((await upload(emulator, { box })).outputs).toMatchObject({ outcome: 'created', id: BOX });
  });
});

describe('a second run', () => {
  it.each(['colon-upper', 'plain-lower', 'sha256-colon'])('uploads nothing (%s)', async (style) => {
    set(emulator, 'fingerprint-style', style);
    await upload(emulator);
    emulator.get().control.clearJournal();
    const ran = await upload(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', fingerprint: ACME });
    expect(writes(emulator)).toEqual([]);
  });

  it('uploads again with force', async () => {
    await upload(emulator);
    const ran = await upload(emulator, { force: 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', changed: 'true' });
    expect(given(emulator)).toEqual([ACME, ACME]);
  });
});

describe('a box with another certificate', () => {
  it('has it replaced', async () => {
    install(emulator, 'acme-p256');
    const ran = await upload(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'updated', fingerprint: ACME });
    expect(given(emulator)).toEqual([OLD, ACME]);
    expect(writes(emulator)).toEqual(['POST ssl']);
  });

  it.each(['400', '409', '422'])('that is not replaced (%s): refused, nothing deleted', async (status) => {
    install(emulator, 'acme-p256');
    set(emulator, 'on-existing', status);
    const ran = await upload(emulator);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'false', id: BOX });
    expect(error(ran)).toMatch(
      status === '400'
        ? /does not say that the installed certificate is in the way[\s\S]*\nNext: .*`delete-ssl` first/
        : /because a certificate is installed[\s\S]*\nNext: Set `allow-gap: true`/,
    );
    expect(given(emulator)).toEqual([OLD]);
  });

  it.each(['409', '422'])('that is not replaced (%s): deleted first with allow-gap', async (status) => {
    install(emulator, 'acme-p256');
    set(emulator, 'on-existing', status);
    const ran = await upload(emulator, { 'allow-gap': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', changed: 'true' });
    expect(given(emulator)).toEqual([OLD, null, ACME]);
    expect(writes(emulator)).toEqual(['POST ssl', 'DELETE ssl', 'POST ssl']);
  });

  it('that lasts longer stays unless forced', async () => {
    install(emulator, 'acme-rsa-next');
    const ran = await upload(emulator);
    expect(error(ran)).toMatch(/later than the given one[\s\S]*\nNext: /);
    expect(writes(emulator)).toEqual([]);
    expect((await upload(emulator, { force: 'true' })).outputs['outcome']).toBe('updated');
  });

  it('is left without one only with a loud word', async () => {
    install(emulator, 'acme-p256');
    set(emulator, 'on-existing', '409');
    const post = { platform: 'raidboxes', method: 'POST', path: '/v1/boxes/:id/ssl' };
    emulator.faults({ ...post, kind: 'status', status: 403, skip: 1, times: 'always' });
    const ran = await upload(emulator, { 'allow-gap': 'true' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true' });
    expect(ran.stdout).toMatch(/::error title=.*has NO custom certificate now::/);
    expect(error(ran)).toContain('\nNext: ');
  });
});

describe('a dry run', () => {
  it.each(['', 'acme-p256'])('tells what would change and writes nothing (%p)', async (before) => {
    if (before) install(emulator, before);
    const ran = await upload(emulator, { 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    const [change] = JSON.parse(ran.outputs['plan'] ?? '') as { action: string; fields: unknown[] }[];
    expect(change?.action).toBe(before ? 'update' : 'create');
    const field = { field: 'fingerprint', ...(before && { from: OLD }), to: ACME };
    expect(change?.fields).toContainEqual(field);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('PEM', () => {
  const escaped = (text: string): string => text.trim().replaceAll('\n', '\\n');
  const { certificate: crt, 'private-key': key, chain } = material('acme-rsa');

  it.each([
    {
      form: 'in one line with \\n',
      inputs: { certificate: escaped(crt), 'private-key': escaped(key), chain: escaped(chain) },
    },
    {
      form: 'with CRLF',
      inputs: { certificate: crt.replaceAll('\n', '\r\n'), 'private-key': key.replaceAll('\n', '\r\n') },
    },
    { form: 'as a full chain', inputs: { certificate: fixture('acme-rsa-fullchain.pem'), chain: '' } },
    { form: 'as PKCS#1', inputs: { 'private-key': fixture('acme-rsa-pkcs1.key') } },
    { form: 'with its request', inputs: { csr: fixture('acme-rsa.csr') } },
  ])('$form is taken', async ({ inputs }) => {
    const ran = await upload(emulator, inputs as unknown as Record<string, string>);
    expect(ran.outputs['outcome']).toBe('created');
    expect(given(emulator)).toEqual([ACME]);
  });

  it('out of files of the workspace is taken, and its key is as secret as the text', async () => {
    const runner = new Runner();
    for (const [name, text] of Object.entries({ 'c.pem': crt, 'k.pem': key, 'chain.pem': chain }))
      writeFileSync(join(runner.workspace, name), text);
    const files = { certificate: 'c.pem', 'private-key': 'k.pem', chain: 'chain.pem' };
    const ran = await upload(emulator, files, { runner });
    expect(ran.outputs['outcome']).toBe('created');
    const masks = ran.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
    const lines = key.split('\n').filter((line) => line.length > 32 && /^[A-Za-z0-9+/=]+$/.test(line));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(masks).toContain(`::add-mask::${line}`);
      expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '') + ran.summary).not.toContain(line);
    }
    runner.remove();
  });

  it.each(['escaped', 'real'])('reaches a platform that wants its line breaks %s', async (form) => {
    set(emulator, 'newline-form', form);
    set(emulator, 'validation', 'details');
    const ran = await upload(emulator);
    expect(ran.outputs['outcome']).toBe('created');
    expect(given(emulator)).toEqual([ACME]);
  });
});

describe('verify-served', () => {
  const local = () => ({
    box: 'localhost',
    ...material('localhost-rsa'),
    'verify-served': 'true',
    'serve-address': emulator.get().control.listeners()['raidboxes']?.['tls'] ?? '',
  });

  it('waits until the web server has it', async () => {
    set(emulator, 'served', '500');
    const ran = await upload(emulator, local());
    expect(ran.outputs['outcome']).toBe('created');
    expect(ran.stdout).toMatch(/another one is served/);
  });

  it('is red at the deadline while another one is served', async () => {
    set(emulator, 'served', '60000');
    const ran = await upload(emulator, { ...local(), timeout: '4s' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true', id: 'L0CALH0S' });
    expect(error(ran)).toContain('serve-address');
  });
});

describe('inputs', () => {
  it('are all refused at once, before any request', async () => {
    const ran = await upload(emulator, {
      certificate: 'no/such.pem',
      'private-key': fixture('acme-rsa-encrypted.key'),
      chain: fixture('acme-rsa.key'),
      csr: fixture('acme-p256.csr'),
      force: 'maybe',
      'allow-gap': '2',
      'verify-served': 'no way',
      'serve-address': 'http://x/',
      timeout: 'soon',
    });
    expect(ran.exitCode).toBe(1);
    for (const name of [
      'certificate',
      'private-key',
      'chain',
      'force',
      'allow-gap',
      'verify-served',
      'serve-address',
      'timeout',
    ])
      expect(error(ran)).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(error(ran)).not.toMatch(/BEGIN|MII/);
    expect(emulator.requests()).toEqual([]);
  });

  it.each([
    { name: 'expired', says: /^certificate: expired at 2021-01-01/m },
    { name: 'rsa-1024', says: /^certificate: has an RSA key of 1024 bits/m },
    { name: 'self-signed', says: /^certificate: .*force: true/m },
    { name: 'sha1', says: /^certificate: is signed with .*SHA-?1/im },
  ])('$name is refused before any request', async ({ name, says }) => {
    const ran = await upload(emulator, { ...material(name), chain: '' });
    expect(error(ran)).toMatch(says);
    expect(emulator.requests()).toEqual([]);
  });

  it('for another domain are refused after the look at the box, unless forced', async () => {
    const ran = await upload(emulator, material('localhost-rsa'));
    expect(error(ran)).toMatch(/^certificate: does not cover acme-corp\.com/m);
    expect(writes(emulator)).toEqual([]);
    const forced = await upload(emulator, { ...material('localhost-rsa'), force: 'true' });
    expect(forced.outputs['outcome']).toBe('created');
    expect(warnings(forced.stdout).join()).toContain('does not cover acme-corp.com');
  });

  it.each([
    { box: 'Twin Site', says: /2 boxes called Twin Site: TW1NAAAA .*TW1NBBBB[\s\S]*\nNext: / },
    { box: 'acme', says: /no box acme[\s\S]*\nNext: / },
    { box: 'F0RE1GNB', says: /no box F0RE1GNB/ },
  ])('name exactly one box: $box', async ({ box, says }) => {
    const ran = await upload(emulator, { box });
    expect(error(ran)).toMatch(says);
    expect(writes(emulator)).toEqual([]);
  });

  it('that are missing are named', async () => {
    const ran = await work(emulator, { operation: 'upload-ssl', token: '' });
    for (const name of ['token', 'box', 'certificate', 'private-key'])
      expect(error(ran)).toMatch(new RegExp(`^${name}: is required`, 'm'));
    expect(emulator.requests()).toEqual([]);
  });

  it('for a box that is only shared: the refusal is told', async () => {
    const ran = await upload(emulator, { box: 'SH4REDBX', force: 'true' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/403[\s\S]*\nNext: Use the login of a user who may change this box/);
  });
});
