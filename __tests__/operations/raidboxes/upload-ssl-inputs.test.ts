import { afterEach, describe, expect, it } from '@jest/globals';
import { InputError } from '../../../src/contract/result/errors.ts';
import { uploadSsl } from '../../../src/operations/raidboxes/upload-ssl.ts';
import { certificate, fixture } from '../../certificates/fixture.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BOX, installedOn, LOGIN, requests, sslCalls, start, stopAll, upload } from './boxes.ts';

afterEach(stopAll);

describe('upload-ssl: what is checked', () => {
  const bad: readonly { name: string; inputs: Record<string, string>; problems: readonly string[] }[] = [
    {
      name: 'several at once',
      inputs: {
        ...LOGIN,
        box: BOX,
        certificate: fixture('expired.pem'),
        'private-key': fixture('acme-rsa.key'),
        force: 'maybe',
      },
      problems: ['force', 'certificate', 'private-key'],
    },
    {
      name: 'the two inputs swapped',
      inputs: upload('acme-rsa', {
        certificate: fixture('acme-rsa.key'),
        'private-key': fixture('acme-rsa.pem'),
      }),
      problems: ['certificate'],
    },
    {
      name: 'a private key in the chain',
      inputs: upload('acme-rsa', { chain: fixture('acme-rsa.key') }),
      problems: ['chain'],
    },
    { name: 'a self-signed one', inputs: upload('self-signed', { chain: '' }), problems: ['certificate'] },
    {
      name: 'nothing at all',
      inputs: { ...LOGIN },
      problems: ['box', 'certificate', 'private-key'],
    },
    {
      name: 'no credentials beside a wrong key',
      inputs: { box: BOX, certificate: fixture('acme-rsa.pem'), 'private-key': fixture('acme-p256.key') },
      problems: ['token', 'private-key'],
    },
  ];

  it.each(bad)('$name: all told, nothing sent', async ({ inputs, problems }) => {
    const emulator = await start();
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error).toBeInstanceOf(InputError);
    const named = (error as InputError).problems.map(({ input }) => input);
    expect([...new Set(named)].sort()).toEqual([...problems].sort());
    expect(requests(emulator)).toEqual([]);
  });

  it('warns before anything is sent, and only once', async () => {
    const emulator = await start();
    const { log } = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(log.filter((line) => line.includes('The chain ends at'))).toHaveLength(1);
  });

  it('refuses a certificate for another domain after the look at the box, unless forced', async () => {
    const emulator = await start();
    const inputs = upload('acme-rsa', { box: 'TW1NAAAA' });
    const { error } = await runOperation(uploadSsl, emulator, { inputs });
    expect(error?.message).toContain('certificate: does not cover twin-a.example.com');
    expect(requests(emulator).some((line) => line.includes('/ssl'))).toBe(false);
    const forced = await runOperation(uploadSsl, emulator, { inputs: { ...inputs, force: 'true' } });
    expect(forced.result?.outcome).toBe('created');
    expect(forced.log.join('\n')).toContain('warning The certificate does not cover twin-a.example.com');
  });

  it('takes any name for a box without a domain, and A-labels for one with umlauts', async () => {
    const emulator = await start();
    const bare = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa', { box: 'N0D0MA1N' }) });
    expect(bare.result?.outputs?.url).toBeUndefined();
    expect(bare.result?.outcome).toBe('created');
    const idn = await runOperation(uploadSsl, emulator, { inputs: upload('idn', { box: 'Bücher' }) });
    expect(idn.result?.outcome).toBe('created');
  });

  it('lists the ids when the box is ambiguous', async () => {
    const emulator = await start({ switches: { 'per-page-max': '10' } });
    const { error } = await runOperation(uploadSsl, emulator, {
      inputs: upload('acme-rsa', { box: 'Twin Site' }),
    });
    expect(error?.message).toContain('TW1NAAAA (twin-a.example.com) and TW1NBBBB (twin-b.example.com)');
    expect(requests(emulator).filter((line) => line.startsWith('GET /v1/boxes '))).toHaveLength(3);
  });

  it.each(['F0RE1GNB', 'acme'])('ends absent for a box that is not there: %s', async (box) => {
    const emulator = await start();
    const { error } = await runOperation(uploadSsl, emulator, { inputs: upload('acme-rsa', { box }) });
    expect(error?.outcome).toBe('absent');
    expect(requests(emulator).some((line) => line.includes('/ssl'))).toBe(false);
  });
});

describe('upload-ssl: dry run', () => {
  it('tells what would be replaced, and writes nothing', async () => {
    const emulator = await start({ installed: 'wildcard' });
    const inputs = upload('acme-rsa-next', { 'dry-run': 'true' });
    const { result, wrote } = await runOperation(uploadSsl, emulator, { inputs });
    expect(wrote).toBe(false);
    expect(result).toMatchObject({ outcome: 'planned', changed: true });
    expect(result?.plan).toEqual([
      {
        action: 'update',
        target: `certificate of box wp4x7kz (${BOX})`,
        fields: [
          {
            field: 'fingerprint',
            from: certificate('wildcard').fingerprint,
            to: certificate('acme-rsa-next').fingerprint,
          },
          { field: 'expires', from: '2120-01-01T00:00:00Z', to: '2121-01-01T00:00:00Z' },
          { field: 'name lost', from: '*.acme-corp.com' },
          // The common name, which the platform lists too.
          { field: 'name lost', from: 'wildcard.example.com' },
          { field: 'private key', to: '(set)' },
          { field: 'chain', to: '1 certificate' },
        ],
      },
    ]);
    expect(sslCalls(emulator, 'POST') + sslCalls(emulator, 'DELETE')).toBe(0);
    expect(installedOn(emulator)).toHaveLength(1);
  });

  it('tells a first certificate, and that there is nothing to do', async () => {
    const emulator = await start();
    const inputs = upload('acme-rsa', { 'dry-run': 'true' });
    const first = await runOperation(uploadSsl, emulator, { inputs });
    expect(first.result?.plan?.[0]).toMatchObject({ action: 'create' });
    expect(first.result?.plan?.[0]?.fields).toContainEqual({ field: 'name gained', to: 'acme-corp.com' });
    await runOperation(uploadSsl, emulator, { inputs: upload() });
    const second = await runOperation(uploadSsl, emulator, { inputs });
    expect(second.result).toMatchObject({ outcome: 'planned', changed: false, plan: [{ action: 'none' }] });
  });
});

describe('upload-ssl: secrets', () => {
  const key = fixture('acme-rsa.key');
  const lines = key
    .split('\n')
    .filter((line) => line.length >= 8 && !line.startsWith('-----') && !/ /.test(line));

  it('never shows the key, whoever repeats it', async () => {
    const emulator = await start();
    const echoed = {
      message: `Cannot read ${key}`,
      request_id: key.slice(-200),
      details: { note: [{ message: JSON.stringify({ key }) }], oneLine: [{ message: lines.join('') }] },
    };
    emulator.control.addFault({
      kind: 'status',
      method: 'POST',
      path: '/v1/boxes/:id/ssl',
      status: 400,
      json: echoed,
      times: 'always',
    });
    const ran = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(ran.error?.message).toContain('***');
    expect(lines.filter((line) => ran.visible.includes(line))).toEqual([]);
    expect(ran.visible).not.toContain(LOGIN.password);
  });

  it('masks the key as it is sent, also when it was given in other lines', async () => {
    const emulator = await start();
    const body = lines.join('').match(/.{1,50}/g) ?? [];
    const rewrapped = `-----BEGIN PRIVATE KEY-----\n${body.join('\n')}\n-----END PRIVATE KEY-----`;
    const { secrets, result } = await runOperation(uploadSsl, emulator, {
      inputs: upload('acme-rsa', { 'private-key': rewrapped }),
    });
    expect(result?.outcome).toBe('created');
    expect(lines.map((line) => secrets.redact(line))).toEqual(lines.map(() => '***'));
  });

  it('masks the token of the login', async () => {
    const emulator = await start();
    const ran = await runOperation(uploadSsl, emulator, { inputs: upload() });
    expect(ran.visible).not.toMatch(/eyJ[\w-]{10}/);
    expect(ran.visible).not.toContain('-----BEGIN');
  });
});
