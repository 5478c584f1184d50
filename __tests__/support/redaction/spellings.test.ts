import { describe, expect, it } from '@jest/globals';
import { Needles } from '../../../src/support/redaction/needles.ts';
import { redactText } from '../../../src/support/redaction/redact.ts';
import { leaksIn } from '../leaks.ts';
import { fc } from '../properties.ts';
import { squeezed } from '../readings.ts';
import { SPELLINGS } from '../spellings.ts';

const PASSWORD = 'pä ss/w&rd+“1” €😀';
const TOKEN = 'dbx_Zm9vYmFy/0123+456789=&%x<y>"z\\n';

const SECRETS = [
  PASSWORD,
  TOKEN,
  'пароль-из-букв',
  '0123456789abcdef0123456789abcdef',
  'go to the + sea + a b c d e',
];

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

  it('written in base64 of UTF-16, as PowerShell takes it, is taken out', () => {
    expect(left(Buffer.from(TOKEN, 'utf16le').toString('base64'), TOKEN)).toBeLessThan(0.3);
  });

  it('in a base64 that was cut is taken out from its first letter on', () => {
    const spelled = Buffer.from('abcdefghijklmnop').toString('base64');
    for (const cut of [1, 2, 3, 4, 5]) {
      const shown = redacted(spelled.slice(cut, cut + 17), 'abcdefghijklmnop').replaceAll('***', '');
      expect(shown.length).toBeLessThan(4);
    }
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

describe('any secret', () => {
  const letter = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    },
    fc.constantFrom(...'/+=-_.:;,%&<>"\'\\ {}[]#!?@$*äöüßéñ€漢Ж'),
  );
  const secret = fc
    .array(letter, { minLength: 14, maxLength: 60 })
    .map((letters) => letters.join('').trim())
    .filter((text) => new Set(text).size > 6 && squeezed(text).length >= 12);
  const spelling = fc.constantFrom(
    ...Object.keys(SPELLINGS).filter((name) => !/in lines|Latin|windows|decomposed/.test(name)),
  );

  it('shows no run of it, however it is spelled, twice, and cut', () => {
    fc.assert(
      fc.property(secret, spelling, spelling, fc.nat(), fc.nat(), (text, inner, outer, from, to) => {
        const spelled = SPELLINGS[outer]?.(SPELLINGS[inner]?.(text) ?? '') ?? '';
        const start = from % spelled.length;
        const shown = `it said: ${spelled.slice(start, start + (to % spelled.length) + 1)} | and no more`;
        expect(leaksIn(redacted(shown, text), text)).toBe(false);
      }),
      { numRuns: 300 },
    );
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
