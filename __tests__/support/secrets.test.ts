import { describe, expect, it } from '@jest/globals';
import { Secrets } from '../../src/support/secrets.ts';

const KEY =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIB\nQ==\n-----END PRIVATE KEY-----';

function announced(...secrets: readonly string[]): string[] {
  const masks: string[] = [];
  const store = new Secrets((mask) => masks.push(mask));
  for (const secret of secrets) store.add(secret);
  return masks;
}

function holding(...secrets: readonly string[]): Secrets {
  const store = new Secrets();
  for (const secret of secrets) store.add(secret);
  return store;
}

describe('what the runner is told', () => {
  it('is a token and its base64, once each', () => {
    const token = 'tok/en+with"quotes&more';
    expect(announced(token, token, ` ${token}\n`)).toEqual([token, Buffer.from(token).toString('base64')]);
  });

  it.each([
    ['a PEM of several lines', KEY],
    ['a PEM of Windows', KEY.replaceAll('\n', '\r\n')],
    ['a PEM written in one line', KEY.replaceAll('\n', '\\n')],
  ])('are the long lines of %s and its base64, no header and no short line', (_name, pem) => {
    const base64 = Buffer.from(pem).toString('base64');
    expect(announced(pem)).toEqual(['MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 'BKcwggSjAgEAAoIB', base64]);
  });

  it('is nothing of what is only hidden, or of a word of 3 letters', () => {
    const masks: string[] = [];
    const secrets = new Secrets((mask) => masks.push(mask));
    secrets.hide('hunter2-longer-value');
    for (const text of ['web', '', '  ', 'abc']) secrets.add(text);
    expect(masks).toEqual([]);
    secrets.add('pass');
    expect(masks).toEqual(['pass', 'cGFzcw==']);
  });

  it('survives a lone surrogate', () => {
    expect(() => announced('\ud800'.repeat(10))).not.toThrow();
  });
});

describe('a text', () => {
  it('loses a secret and what is hidden; one that is set exactly loses the secret alone', () => {
    const secrets = holding('secret-of-the-job');
    secrets.hide('demo-only');
    expect(secrets.redact('demo-only-shop of secret-of-the-job')).toBe('***-shop of ***');
    expect(secrets.redactMasked('demo-only-shop of secret-of-the-job')).toBe('demo-only-shop of ***');
  });

  it('that is set exactly keeps what it merely shares with a secret, and loses the whole in any spelling', () => {
    const token = '0e1a57b0-0000-4000-a000-00000000de70';
    const secrets = holding(token);
    const id = 'b0000000-0000-4000-a000-000000000021';
    expect(secrets.redact(id)).not.toBe(id);
    expect(secrets.redactMasked(id)).toBe(id);
    const base64 = Buffer.from(`x${token}`).toString('base64');
    for (const text of [token, token.toUpperCase(), encodeURIComponent(`a ${token}`), base64])
      expect(secrets.redactMasked(text)).toContain('***');
    const pem = ['-----BEGIN X-----', `${'a'.repeat(30)}bcdefgh`, 'Zyxwvut01Srqpo23', '-----END X-----'];
    expect(holding(pem.join('\n')).redactMasked('Zyxwvut01Srqpo23')).toBe('***');
  });

  it('that is set exactly loses a secret that was cut, too', () => {
    const token = 'dbx_Ab3dEf6hIj9l_Zq8wx7Rt5yU2iO1pLmN0k';
    const secrets = holding(token);
    for (const part of [token.slice(3), token.slice(0, -2), token.slice(8)])
      expect(secrets.redactMasked(`web-${part}`)).toBe('web-***');
    expect(secrets.redactMasked(token.slice(0, 17))).toBe(token.slice(0, 17));
  });

  it('keeps what is shorter than 6 characters, and the asterisks that stand for a password', () => {
    const secrets = holding('abcde');
    secrets.hide('********');
    expect(secrets.redact('abcde ********')).toBe('abcde ********');
  });

  it('is printable once its secrets are out, as one line, cut last', () => {
    const token = 'dbx_0123456789abcdefghijklmnopqrstuvwxyz';
    const { printable } = holding(token);
    expect(printable(`${'x'.repeat(460)}${token}`)).toBe(`${'x'.repeat(460)}***`);
    expect(printable(`${'x'.repeat(491)}${token}`)).toBe(`${'x'.repeat(491)}***`);
    expect(printable(`a\n${token.slice(0, 20)}\r\n  ${token.slice(20)} b`)).toBe('a *** b');
    expect(printable({ why: [token] })).toBe('{"why":["***"]}');
    expect(printable('x'.repeat(600), 100)).toBe(`${'x'.repeat(99)}…`);
    expect(printable(undefined)).toBe('');
  });
});
