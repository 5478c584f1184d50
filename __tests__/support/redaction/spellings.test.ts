import { describe, expect, it } from '@jest/globals';
import { Needles } from '../../../src/support/redaction/needles.ts';
import { redactText } from '../../../src/support/redaction/redact.ts';

const PASSWORD = 'pä ss/w&rd+“1” €😀';
const TOKEN = 'dbx_Zm9vYmFy/0123+456789=&%x<y>"z\\n';

const SECRETS = [
  PASSWORD,
  TOKEN,
  'пароль-из-букв',
  '0123456789abcdef0123456789abcdef',
  'go to the + sea + a b c d e',
];

/** Ways in which a secret may be written, from the fewest surprises to the most. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text),
  'in the JSON of PHP': (text) =>
    JSON.stringify(text)
      .replaceAll('/', '\\/')
      .replace(/[^ -~]/g, unicode),
  'in JSON, every letter escaped': (text) => text.replace(/[\s\S]/g, unicode),
  'in an address': (text) => encodeURIComponent(text),
  'in an address, in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
  'in an address, every byte': (text) =>
    bytes(text)
      .map((byte) => `%${digits(byte)}`)
      .join(''),
  'in a form': (text) => new URLSearchParams({ a: text }).toString().slice(2),
  'in HTML': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('ä', '&auml;'),
  'in HTML, decimal': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'in HTML, hexadecimal': (text) =>
    [...text].map((letter) => `&#x0${letter.codePointAt(0)?.toString(16)};`).join(''),
  'in a program': (text) =>
    bytes(text)
      .map((byte) => `\\x${digits(byte)}`)
      .join(''),
  'in a program, with braces': (text) =>
    [...text].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join(''),
  'as UTF-8 read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'as UTF-8 read as windows-1252': (text) => new TextDecoder('windows-1252').decode(Buffer.from(text)),
  'in decomposed letters': (text) => text.normalize('NFD'),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 after one letter': (text) => Buffer.from(`:${text}`).toString('base64'),
  'in base64 after two letters': (text) => Buffer.from(`::${text}::`).toString('base64'),
  'in base64 for addresses': (text) => Buffer.from(text).toString('base64url'),
  'in base64, wrapped': (text) => Buffer.from(text).toString('base64').replace(/.{10}/g, '$&\r\n'),
  'in hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
  'in hexadecimal digits, capitals and colons': (text) =>
    bytes(text)
      .map((byte) => digits(byte).toUpperCase())
      .join(':'),
  'in lines of five': (text) => text.replace(/[\s\S]{5}/g, '$&\n    '),
};

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function bytes(text: string): number[] {
  return [...Buffer.from(text, 'utf8')];
}

function digits(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function redacted(text: string, ...secrets: readonly string[]): string {
  const needles = new Needles();
  for (const secret of secrets) needles.add(secret);
  return redactText(text, [needles]);
}

/** How much of a spelling is left beside masks, as a part of 1. The ends of a base64 share letters with nothing. */
function left(spelling: string, secret: string): number {
  return redacted(spelling, secret).replaceAll('***', '').length / spelling.length;
}

describe('a secret', () => {
  it.each(Object.keys(SPELLINGS))('written %s is taken out', (name) => {
    for (const secret of SECRETS) expect(left(SPELLINGS[name]?.(secret) ?? '', secret)).toBeLessThan(0.3);
  });

  const plain = Object.keys(SPELLINGS).filter((name) => !name.startsWith('as UTF-8'));
  it.each(plain)('written %s, and that in every other way, is taken out', (inner) => {
    for (const [outer, spell] of Object.entries(SPELLINGS)) {
      const text = spell(SPELLINGS[inner]?.(TOKEN) ?? '');
      expect({ outer, left: left(text, TOKEN) > 0.3 ? redacted(text, TOKEN) : '' }).toEqual({
        outer,
        left: '',
      });
    }
  });
});

describe('a part of a secret', () => {
  it('of 12 characters is taken out, one of 11 is not', () => {
    const secret = 'abcdefghijklmnopqrstuvwxyz';
    for (let at = 0; at + 12 <= secret.length; at += 1) {
      expect(redacted(`<${secret.slice(at, at + 12)}>`, secret)).toBe('<***>');
      expect(redacted(`<${secret.slice(at, at + 11)}>`, secret)).toBe(`<${secret.slice(at, at + 11)}>`);
    }
  });

  it('of 6 to 11 characters is taken out when it is the whole', () => {
    expect(redacted('a pass01 b pass0 c', 'pass01')).toBe('a *** b pass0 c');
    expect(redacted('a b c d e f', 'a b c d')).toBe('*** e f');
    expect(redacted('abcd', 'a b c d')).toBe('abcd');
  });

  it('that is in every PEM, or one letter again and again, is none', () => {
    const pem = `-----BEGIN RSA PRIVATE KEY-----\n${'Ab3/'.repeat(16)}\n-----END RSA PRIVATE KEY-----`;
    expect(redacted('a file begins with -----BEGIN RSA PRIVATE KEY-----', pem)).toContain(
      '-----BEGIN RSA PRIVATE KEY-----',
    );
    expect(redacted('='.repeat(40), `key${'='.repeat(30)}`)).toBe('='.repeat(40));
    expect(redacted('='.repeat(40), '='.repeat(30))).toBe('***');
  });

  it('that begins in the middle of what looks like an escape is taken out', () => {
    expect(redacted('see newfolder-abc', 'C:\\newfolder-abc')).toBe('see ***');
  });
});

describe('several secrets', () => {
  it('that overlap are taken out together', () => {
    expect(redacted('x secret-one-and-more y', 'secret-one-and', 'one-and-more')).toBe('x *** y');
    expect(redacted('x secret-one-and-more y secret-one', 'secret-one', 'secret-one-and-more')).toBe(
      'x *** y ***',
    );
  });

  it('do not hide one another', () => {
    expect(redacted('first-secret-1second-secret', 'first-secret-1', 'second-secret')).toBe('***');
  });
});

describe('a long text', () => {
  it('is read in pieces, and a secret between two of them is taken out', () => {
    for (const at of [126_970, 126_980, 131_060, 131_072, 253_950]) {
      const text = `${'-'.repeat(at)}hunter2-longer-value${'-'.repeat(10_000)}`;
      expect(redacted(text, 'hunter2-longer-value')).toBe(`${'-'.repeat(at)}***${'-'.repeat(10_000)}`);
    }
  });
});
