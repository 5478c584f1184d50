import { describe, expect, it } from '@jest/globals';
import { MAX_BLOCKS, type PemBlock, readPem, writePem } from '../../../src/support/pem/pem.ts';
import { block, certificate, fixture } from '../../certificates/fixture.ts';
import { fc } from '../properties.ts';

const CRT = block('acme-rsa.pem');
const ONE = [['CERTIFICATE', certificate('acme-rsa').raw.toString('hex')]];

function blocksOf(text: string): readonly PemBlock[] {
  const reading = readPem(text);
  if (reading.kind !== 'blocks') throw new Error(JSON.stringify(reading));
  return reading.blocks;
}

function shape(text: string): readonly (readonly string[])[] {
  return blocksOf(text).map(({ label, bytes }) => [label, bytes.toString('hex')]);
}

describe('pem: what shells, editors and secret stores do to it', () => {
  it.each([
    { name: 'as it is', text: CRT },
    { name: 'no line break at the end', text: CRT.trimEnd() },
    { name: 'CRLF', text: CRT.replaceAll('\n', '\r\n') },
    { name: 'CR only', text: CRT.replaceAll('\n', '\r') },
    { name: 'a byte order mark', text: `\ufeff${CRT}` },
    { name: 'literal \\n', text: CRT.replaceAll('\n', '\\n') },
    { name: 'literal \\n escaped twice', text: CRT.replaceAll('\n', '\\\\n') },
    { name: 'literal \\r\\n', text: CRT.replaceAll('\n', '\\r\\n') },
    { name: 'literal \\n and a real one at the end', text: `${CRT.trimEnd().replaceAll('\n', '\\n')}\n` },
    { name: 'double quotes', text: `"${CRT}"` },
    { name: 'single quotes around literal \\n', text: `'${CRT.replaceAll('\n', '\\n')}'\n` },
    { name: 'an opening quote only', text: `"${CRT}` },
    { name: 'indented, as in YAML', text: CRT.replaceAll('\n', '\n      ') },
    { name: 'tabs and trailing spaces', text: CRT.replaceAll('\n', ' \t\n') },
    { name: 'non-breaking spaces', text: CRT.replaceAll('\n', '\u00a0\n\u00a0') },
    { name: 'zero-width spaces', text: CRT.replaceAll('\n', '\u200b\n') },
    { name: 'blank lines', text: CRT.replaceAll('\n', '\n\n') },
    { name: 'one line, spaces instead of breaks', text: CRT.replaceAll('\n', ' ') },
    { name: 'one line, nothing instead of breaks', text: CRT.replaceAll('\n', '') },
    { name: 'base64 of it', text: Buffer.from(CRT).toString('base64') },
    {
      name: 'base64 of it in lines',
      text: (
        Buffer.from(CRT)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n'),
    },
    {
      name: 'base64 of it with literal \\n',
      text: Buffer.from(CRT.replaceAll('\n', '\\n')).toString('base64'),
    },
    { name: 'text in front and behind', text: `subject=CN = x\nissuer=CN = y\n${CRT}\nthat was all\n` },
  ])('reads $name', ({ text }) => {
    expect(shape(text)).toEqual(ONE);
  });

  it('writes one form: 64 columns, LF, one LF at the end', () => {
    const [first] = blocksOf(CRT.replaceAll('\n', ' '));
    expect(first && writePem(first)).toBe(CRT);
    expect(Math.max(...CRT.split('\n').map((line) => line.length))).toBe(64);
  });

  it('keeps the order and the labels of several blocks', () => {
    const text = `${fixture('acme-p256-sec1-params.key')}${fixture('acme-rsa-fullchain.pem')}`;
    expect(blocksOf(text).map(({ label }) => label)).toEqual([
      'EC PARAMETERS',
      'EC PRIVATE KEY',
      'CERTIFICATE',
      'CERTIFICATE',
    ]);
  });

  it('sees the encryption that only a header tells of', () => {
    for (const text of [
      block('acme-rsa-encrypted-pkcs1.key'),
      block('acme-rsa-encrypted-pkcs1.key').replaceAll('\n', ' '),
    ]) {
      expect(blocksOf(text)).toMatchObject([{ label: 'RSA PRIVATE KEY', encrypted: true }]);
    }
    expect(blocksOf(CRT)).toMatchObject([{ encrypted: false }]);
  });
});

describe('pem: what cannot be read', () => {
  const half = CRT.slice(0, CRT.length / 2);
  it.each([
    { name: 'nothing', text: '', problem: 'is empty' },
    { name: 'white space', text: ' \n\ufeff\u00a0', problem: 'is empty' },
    { name: 'a word', text: 'certificate', problem: 'holds no PEM text' },
    { name: 'a file name', text: './certs/acme.pem', problem: 'holds no PEM text' },
    { name: 'base64 of a word', text: 'Y2VydGlmaWNhdGU=', problem: 'holds no PEM text' },
    { name: 'no footer', text: half, problem: 'is cut off' },
    {
      name: 'another footer',
      text: CRT.replace('END CERTIFICATE', 'END PRIVATE KEY'),
      problem: 'without the -----END line',
    },
    { name: 'half a footer', text: CRT.trimEnd().slice(0, -2), problem: 'without the -----END line' },
    { name: 'a block in a block', text: `${half}\n${CRT}`, problem: 'without the -----END line' },
    {
      name: 'a body that is cut',
      text: CRT.replace(/.{3}\n-----END/, '\n-----END'),
      problem: 'not whole base64',
    },
    {
      name: 'a body with other characters',
      text: CRT.replace('\nMII', '\nM?I'),
      problem: 'not whole base64',
    },
    { name: 'padding in the middle', text: CRT.replace('\nMIID', '\nMII='), problem: 'not whole base64' },
    { name: 'an empty body', text: '-----BEGIN X-----\n-----END X-----', problem: 'not whole base64' },
    {
      name: 'masked by a runner',
      text: '-----BEGIN CERTIFICATE-----\n***\n-----END CERTIFICATE-----',
      problem: 'not whole',
    },
    { name: 'a damaged BEGIN line', text: '-----BEGIN cert\n', problem: 'damaged -----BEGIN line' },
    {
      name: 'too many blocks',
      text: CRT.repeat(MAX_BLOCKS + 1),
      problem: `more than ${MAX_BLOCKS} PEM blocks`,
    },
    { name: '5 MB', text: CRT.repeat(4000), problem: 'longer than 1 MiB' },
    {
      name: '100 000 BEGIN lines',
      text: '-----BEGIN X-----\n'.repeat(58_000),
      problem: 'without the -----END line',
    },
    { name: '1 MB of dashes', text: '-'.repeat(1_000_000), problem: 'holds no PEM text' },
    { name: '1 MB of backslashes', text: '\\'.repeat(1_000_000), problem: 'holds no PEM text' },
    { name: '1 MB of quotes and spaces', text: '" '.repeat(500_000), problem: 'holds no PEM text' },
    { name: '1 MB of base64', text: 'A'.repeat(1_000_000), problem: 'holds no PEM text' },
  ])('says so of $name', ({ text, problem }) => {
    expect(readPem(text)).toMatchObject({ kind: 'fault', problem: expect.stringContaining(problem) });
  });

  it('reads as many blocks as it allows', () => {
    expect(blocksOf(CRT.repeat(MAX_BLOCKS))).toHaveLength(MAX_BLOCKS);
  });
});

describe('pem: any text', () => {
  const pieces = fc.constantFrom(
    '-----BEGIN CERTIFICATE-----',
    '-----END CERTIFICATE-----',
    '-----',
    'BEGIN ',
    '\\n',
    '\n',
    'MIIB',
    '=',
    '"',
    ' ',
    '\ufeff',
    'Proc-Type: 4,ENCRYPTED',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  it('never throws, and a fault never quotes a body', () => {
    fc.assert(
      fc.property(text, (any) => {
        const reading = readPem(any);
        if (reading.kind === 'fault') expect(reading.problem).not.toMatch(/MIIB|\\n|\n/);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back whatever bytes it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (raw) => {
        const bytes = Buffer.from(raw);
        expect(shape(writePem({ label: 'X', bytes }))).toEqual([['X', bytes.toString('hex')]]);
      }),
    );
  });
});
