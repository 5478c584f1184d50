import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { redact } from '../../../src/emulator/kit/redaction.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { createToy } from './toy-platform.ts';

describe('redact', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nx';
  it.each([
    [
      'by name',
      { crt: 'c', key: 's', Password: 's', code: 1, accessToken: 's', private_key: 's', 'api-key': 's' },
      {
        crt: 'c',
        key: '[redacted]',
        Password: '[redacted]',
        code: '[redacted]',
        accessToken: '[redacted]',
        private_key: '[redacted]',
        'api-key': '[redacted]',
      },
    ],
    [
      'deep inside',
      [{ a: { kubeconfig: 'k', keys: 'shown' } }],
      [{ a: { kubeconfig: '[redacted]', keys: 'shown' } }],
    ],
    [
      'values of env, not their names',
      { env: { A: '1', B: '2' } },
      { env: { A: '[redacted]', B: '[redacted]' } },
    ],
    ['env as a list', { env: [{ name: 'A' }] }, { env: [{ name: '[redacted]' }] }],
    [
      'variables of type Password',
      {
        variables: [
          { type: 'Password', name: 'p', value: 's' },
          { type: 'Text', value: 't' },
        ],
      },
      {
        variables: [
          { type: 'Password', name: 'p', value: '[redacted]' },
          { type: 'Text', value: 't' },
        ],
      },
    ],
    ['a private key wherever it is', { crt: key, list: [key] }, { crt: '[redacted]', list: ['[redacted]'] }],
    ['nothing of null', { token: null, a: null }, { token: null, a: null }],
  ])('hides %s', (_what, data, expected) => {
    expect(redact(data)).toEqual(expected);
  });
});

describe('the journal', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator({ platforms: [createToy] });
  });
  afterEach(() => emulator.close());

  it('keeps what a request was, and none of its secrets', async () => {
    emulator.control.clock.freeze(Date.parse('2026-01-02T03:04:05Z'));
    await fetch(`${emulator.url}/toy/things/?apiToken=s3cr3t&limit=2`, {
      method: 'POST',
      headers: { authorization: 'Bearer s3cr3t', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'a', env: { PASS: 's3cr3t' }, password: 's3cr3t' }),
    });
    const text = await (await fetch(`${emulator.url}/__emulator/journal`)).text();
    expect(text).not.toContain('s3cr3t');
    expect(JSON.parse(text)).toEqual([
      {
        id: 1,
        time: '2026-01-02T03:04:05.000Z',
        platform: 'toy',
        method: 'POST',
        path: '/things/',
        query: [
          ['apiToken', '[redacted]'],
          ['limit', '2'],
        ],
        headerNames: expect.arrayContaining(['authorization', 'content-type', 'host']),
        authorized: true,
        body: { name: 'a', env: { PASS: '[redacted]' }, password: '[redacted]' },
        route: '/things/',
        matched: true,
        applied: true,
        status: 401,
      },
    ]);
  });

  it('shows only the size of what is not JSON, and that nothing authorized it', async () => {
    await fetch(`${emulator.url}/toy/things/`, { method: 'POST', body: 'token=s3cr3t' });
    expect(emulator.control.journal()).toMatchObject([{ authorized: false, body: '(12 bytes, not JSON)' }]);
    emulator.control.clearJournal();
    expect(emulator.control.journal()).toEqual([]);
  });
});
