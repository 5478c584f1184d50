import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Unfit } from '../../../src/contract/kinds/kind.ts';
import { authorities } from '../../../src/contract/kinds/pem.ts';
import { filesOf } from './parse.ts';

const ROOT = readFileSync(
  join(resolve(import.meta.dirname, '../../certificates/fixtures'), 'root.pem'),
  'utf8',
);
const KEY = readFileSync(
  join(resolve(import.meta.dirname, '../../certificates/fixtures'), 'acme-rsa.key'),
  'utf8',
);
const context = { ...filesOf({ 'ca.pem': ROOT }), warn: () => undefined };
const read = async (text: string): Promise<string> => authorities().parse(text, context);

describe('certificates of authorities', () => {
  it('are taken as PEM, as one line with escaped line breaks, several together, or from a file', async () => {
    expect(await read(ROOT)).toBe(ROOT);
    expect(await read(ROOT.replaceAll('\n', '\\n'))).toBe(ROOT);
    expect(await read(`${ROOT}${ROOT}`)).toContain('BEGIN CERTIFICATE');
    expect(await read('ca.pem')).toBe(ROOT);
  });

  it.each([
    ['no file', 'missing.pem'],
    ['a cut certificate', ROOT.replace(/\n[A-Za-z0-9+/]{20}/, '\nAAAA')],
    ['a key', KEY],
    ['a certificate and a key', `${ROOT}${KEY}`],
    ['text', 'no certificate'],
    ['one good and one bad', `${ROOT}${ROOT.replace(/\n[A-Za-z0-9+/]{20}/, '\nAAAA')}`],
  ])('are refused: %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(Unfit);
  });
});
