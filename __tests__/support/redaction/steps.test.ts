import { describe, expect, it } from '@jest/globals';
import { Needles } from '../../../src/support/redaction/needles.ts';
import { redactText } from '../../../src/support/redaction/redact.ts';

/* Steps are counted, not time: a busy machine is slow without being wrong. */

/** Units looked at while a text is searched for secrets, for each character of the text. */
function stepsFor(secrets: readonly string[], text: string): number {
  const needles = new Needles();
  for (const secret of secrets) needles.add(secret);
  const before = needles.loose.steps + needles.strict.steps;
  redactText(text, [needles]);
  return (needles.loose.steps + needles.strict.steps - before) / text.length;
}

/** Units looked at while a secret is taken in, for each of its characters. */
function stepsOfTaking(secret: string): number {
  const needles = new Needles();
  needles.add(secret);
  return (needles.loose.steps + needles.strict.steps) / secret.length;
}

/** Secrets that begin alike, so that every beginning in a text is one of all of them. */
function alike(count: number): string[] {
  return Array.from(
    { length: count },
    (_, n) => `password-of-the-machine-${n}-${(n * 2_654_435_761) % 4_294_967_296}`,
  );
}

const TEXTS: Readonly<Record<string, string>> = {
  'of words': 'Machine web-1 said that its password-of-the-machine is wrong. '.repeat(200),
  'of beginnings': 'password-of-the-machine-'.repeat(500),
  'of secrets': alike(300).join(' '),
  'of commas': ','.repeat(10_000),
  'of base64': Buffer.from('password-of-the-machine-'.repeat(400)).toString('base64'),
  'of escapes': '%25'.repeat(4_000),
  'of open escapes': '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.repeat(400),
};

describe('the steps for a text', () => {
  it.each(Object.keys(TEXTS))('%s are as many for 2,000 secrets as for 200', (name) => {
    const text = TEXTS[name] ?? '';
    const many = stepsFor(alike(2_000), text);
    expect(many).toBeLessThan(60);
    expect(many).toBeLessThan(stepsFor(alike(200), text) * 1.5 + 1);
  });

  it.each(Object.keys(TEXTS))('%s grow no faster than it', (name) => {
    const text = TEXTS[name] ?? '';
    expect(stepsFor(alike(500), text.repeat(4))).toBeLessThan(stepsFor(alike(500), text) * 1.2 + 1);
  });

  it('are few when secrets are one letter again and again', () => {
    expect(stepsFor([','.repeat(50_000)], ','.repeat(50_000))).toBeLessThan(60);
  });
});

describe('the steps for a secret', () => {
  it.each([
    ['commas', ','.repeat(60_000)],
    ['words', 'the same words again and '.repeat(2_000)],
    ['spaces', `a${' '.repeat(30)}`.repeat(2_000)],
    [
      'what a key is made of',
      Buffer.from(Array.from({ length: 30_000 }, (_, n) => (n * n * 31) % 251)).toString('base64'),
    ],
  ])('of %s are as many as it has characters', (_name, secret) => {
    expect(stepsOfTaking(secret)).toBeLessThan(60);
  });
});
