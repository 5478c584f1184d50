import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secrets } from '../../src/support/secrets.ts';

const KEY =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIB\nQ==\n-----END PRIVATE KEY-----';

function announced(...secrets: readonly string[]): string[] {
  const forms: string[] = [];
  const store = new Secrets((form) => forms.push(form));
  for (const secret of secrets) store.add(secret);
  return forms;
}

describe('support/secrets', () => {
  it('announces a token and its forms, once', () => {
    const token = 'tok/en+with"quotes&more';
    const forms = announced(token, token, ` ${token}\n`);
    expect(forms).toContain(token);
    expect(forms).toContain(Buffer.from(token).toString('base64'));
    expect(forms).toContain(encodeURIComponent(token));
    expect(forms).toContain('tok/en+with\\"quotes&more');
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('knows base64 without its padding and in the alphabet of addresses', () => {
    const token = 'tok??>>en';
    const secrets = new Secrets();
    secrets.add(`${token}!`);
    const bytes = Buffer.from(`${token}!`);
    for (const form of [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')])
      expect(secrets.redact(`<${form}>`)).toBe('<***>');
  });

  it.each([
    ['a PEM of several lines', KEY],
    ['a PEM of Windows', KEY.replaceAll('\n', '\r\n')],
    ['a PEM written in one line', KEY.replaceAll('\n', '\\n')],
  ])('announces the lines of %s, but no header and no short one', (_name, pem) => {
    const forms = announced(pem);
    expect(forms).toContain('MIIEvQIBADANBgkqhkiG9w0BAQEFAASC');
    expect(forms).toContain('BKcwggSjAgEAAoIB');
    expect(forms).not.toContain('Q==');
    expect(forms.filter((form) => /^-----[A-Z ]+-----$/.test(form))).toEqual([]);
  });

  it('takes a PEM out of a text in whatever way its lines are broken', () => {
    const secrets = new Secrets();
    secrets.add(KEY.replaceAll('\n', '\\n'));
    for (const text of [KEY, KEY.replaceAll('\n', '\\n'), JSON.stringify({ key: KEY })]) {
      expect(secrets.redact(text)).not.toMatch(/MIIEvQ|BKcwgg/);
    }
  });

  it('leaves harmless text alone', () => {
    expect(announced('web', '', '  ', 'abc')).toEqual([]);
    expect(announced('pass')).toEqual(['pass']);
    const secrets = new Secrets();
    secrets.add('abc');
    expect(secrets.redact('abc')).toBe('abc');
  });

  it('takes the longest form out first, so that nothing of it is left', () => {
    const secrets = new Secrets();
    secrets.add('secret-one');
    secrets.add('secret-one-and-more');
    expect(secrets.redact('x secret-one-and-more y secret-one')).toBe('x *** y ***');
  });

  it('takes every secret out of every text, in every form', () => {
    const secret = fc
      .string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 40 })
      .map((text) => text.trim());
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (text, before, after) => {
        fc.pre(text.length >= 8 && !'***'.includes(text));
        const secrets = new Secrets();
        secrets.add(text);
        const base64 = Buffer.from(text).toString('base64');
        for (const form of [text, base64, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]) {
          expect(secrets.redact(`${before} ${form} ${after}`)).not.toContain(form);
        }
      }),
    );
  });

  it('survives a lone surrogate', () => {
    expect(() => announced('\ud800'.repeat(10))).not.toThrow();
  });
});
