import { describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/emulator/server.ts';
import { FIXTURES, fixture } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { raidboxesError } from '../support/envelopes.ts';
import { HOSTILE, requireHarmless } from './support/hostile.ts';
import {
  BOX,
  error,
  given,
  install,
  LOGIN,
  material,
  SSL,
  set,
  TOKEN,
  upload,
  work,
} from './support/upload-step.ts';

/* Raidboxes' operations on the built action against a server that means ill, and one with a private CA. */

const emulator = useEmulator();
const POST = { ...SSL, method: 'POST' } as const;

describe('hostile text', () => {
  const envelope = {
    timestamp: HOSTILE,
    path: HOSTILE,
    request_id: HOSTILE,
    message: HOSTILE,
    details: { [HOSTILE]: [{ message: HOSTILE }], crt: [HOSTILE] },
  };

  it.each([
    { name: 'the envelope of a refusal', rule: { kind: 'status', status: 400, json: envelope } },
    { name: 'a refusal that is no JSON', rule: { kind: 'status', status: 403, body: HOSTILE } },
  ] as const)('in $name is told as harmless lines', async ({ rule }) => {
    emulator.faults({ ...POST, ...rule });
    const ran = await upload(emulator);
    requireHarmless(ran);
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/40[03][\s\S]*nice .*pwned[\s\S]*\nNext: /);
  });

  it('in the refusal of a login is told as harmless lines', async () => {
    const login = { platform: 'raidboxes', path: '/v1/login' };
    emulator.faults({ ...login, kind: 'status', status: 401, json: envelope });
    const ran = await upload(emulator, LOGIN);
    requireHarmless(ran);
    expect(error(ran)).toContain('\nNext: ');
  });

  it('in the name and title of a box has no effect', async () => {
    const box = { id: 'H0ST1LE1', title: HOSTILE, name: HOSTILE, domain: 'acme-corp.com' };
    emulator.get().control.seed('raidboxes', { boxes: [box] });
    const ran = await upload(emulator, { box: 'H0ST1LE1' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: 'H0ST1LE1' });
    requireHarmless(ran);
    // Now two boxes have this domain, so that both are listed.
    const ambiguous = await upload(emulator, { box: 'acme-corp.com' });
    expect(ambiguous.exitCode).toBe(1);
    requireHarmless(ambiguous);
  });

  it('in the domain of a box has no effect', async () => {
    const box = { id: 'H0ST1LE2', title: 'x', name: 'x', domain: HOSTILE };
    emulator.get().control.seed('raidboxes', { boxes: [box] });
    const ran = await upload(emulator, { box: 'H0ST1LE2' });
    requireHarmless(ran);
    expect(ran.outputs['url'] ?? '').not.toContain('evil');
  });

  it('in an installed certificate has no effect', async () => {
    const json = {
      domains: [HOSTILE, 'acme-corp.com'],
      expires_at: HOSTILE,
      issuer: HOSTILE,
      organization: HOSTILE,
      fingerprint: HOSTILE,
      lifespan_in_days: 90,
      serial_number: HOSTILE,
    };
    emulator.faults({ ...SSL, method: 'GET', kind: 'status', status: 200, json, times: 'always' });
    for (const operation of ['get-ssl', 'delete-ssl']) {
      const ran = await work(emulator, { operation, box: BOX, 'dry-run': 'true' });
      expect(ran.exitCode).toBe(0);
      requireHarmless(ran);
    }
    const ran = await upload(emulator, { timeout: '3s' });
    requireHarmless(ran);
    expect(ran.stdout).toContain('pwned');
  });

  it('as a status or reason of a process has no effect', async () => {
    set(emulator, 'ssl-mode', 'async202');
    const at = {
      platform: 'raidboxes',
      method: 'GET',
      path: '/v1/processes/:id',
      kind: 'status',
      status: 200,
    } as const;
    emulator.faults(
      { ...at, json: { process_id: 'proc_123', status: HOSTILE } },
      { ...at, json: { process_id: 'proc_123', status: 'failed', error: { message: HOSTILE } } },
    );
    const ran = await upload(emulator);
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/failed \(process proc_123\): nice .*[\s\S]*\nNext: /);
    requireHarmless(ran);
  });
});

describe('secrets', () => {
  it('that the platform repeats are never shown, the key in whatever form', async () => {
    const key = fixture('acme-rsa.key');
    const forms = [key, JSON.stringify(key), encodeURIComponent(key), btoa(key), key.replaceAll('\n', '')];
    for (const form of forms) {
      emulator.faults({
        ...POST,
        kind: 'status',
        status: 422,
        json: { ...raidboxesError(`You sent ${TOKEN} and ${form}`), details: { key: [{ message: form }] } },
      });
      const ran = await upload(emulator);
      expect(ran.exitCode).toBe(1);
      expect(ran.stdout).toContain('***');
    }
  });

  it('are not shown when a token comes back in another place', async () => {
    const message = `Logged in as ${LOGIN.password}`;
    const login = { platform: 'raidboxes', path: '/v1/login' };
    emulator.faults({ ...login, kind: 'status', status: 403, json: raidboxesError(message) });
    const ran = await upload(emulator, LOGIN);
    expect(error(ran)).toContain('***');
  });

  it('are not shown when inputs are mixed up', async () => {
    const { certificate, 'private-key': key } = material('acme-rsa');
    for (const inputs of [
      { certificate: key, 'private-key': certificate },
      { chain: key },
      { csr: key },
      { 'ca-certificate': key },
    ]) {
      const ran = await upload(emulator, inputs as unknown as Record<string, string>);
      expect(ran.exitCode).toBe(1);
      for (const line of key.split('\n').filter((one) => one.length > 40))
        expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '') + ran.summary).not.toContain(line);
      expect(error(ran)).toMatch(/\nNext: /);
    }
    expect(emulator.requests()).toEqual([]);
  });
});

describe('a private CA', () => {
  it('is trusted when it is given, for logins too, and refused with a hint when not', async () => {
    const tls = { cert: fixture('localhost-rsa-fullchain.pem'), key: fixture('localhost-rsa.key') };
    const secured = await startEmulator({ stepMs: 50, tls });
    try {
      const trusted = await upload(secured, { ...LOGIN, 'ca-certificate': `${FIXTURES}root.pem` });
      expect(trusted.outputs['outcome']).toBe('created');
      secured.control.clearJournal();
      for (const login of [LOGIN, {}]) {
        const refused = await upload(secured, { ...login, 'max-attempts': '1' });
        expect(refused.exitCode).toBe(1);
        expect(error(refused)).toMatch(/certificate of .* is not trusted[\s\S]*Next: .*`ca-certificate`/);
      }
      expect(secured.control.journal()).toEqual([]);
    } finally {
      await secured.close();
    }
  });
});

describe('a box that is not what it was', () => {
  it('keeps its certificate when the platform answers nonsense', async () => {
    install(emulator, 'acme-p256');
    const before = given(emulator);
    emulator.faults({ ...SSL, method: 'GET', kind: 'malformed', body: '[1,2]', times: 'always' });
    const ran = await upload(emulator, { 'allow-gap': 'true', 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('\nNext: ');
    expect(given(emulator)).toEqual(before);
  });
});
