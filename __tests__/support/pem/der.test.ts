import { describe, expect, it } from '@jest/globals';
import { decodeBase64 } from '../../../src/support/pem/base64.ts';
import { binaryKind } from '../../../src/support/pem/binary.ts';
import { isOneSequence, readDer, readSequence } from '../../../src/support/pem/der.ts';
import { certificate, fixtureBytes } from '../../certificates/fixture.ts';
import { fc } from '../properties.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const LONG = certificate('acme-rsa').raw;

describe('der', () => {
  it.each([
    { name: 'nothing', bytes: '', expected: undefined },
    { name: 'a tag alone', bytes: '30', expected: undefined },
    { name: 'an empty sequence', bytes: '3000', expected: { tag: 0x30, content: '' } },
    { name: 'a short element, more behind it', bytes: '020103ff', expected: { tag: 2, content: '03' } },
    { name: 'a long length', bytes: '04810201020304', expected: { tag: 4, content: '0102' } },
    { name: 'a length behind the end', bytes: '300501', expected: undefined },
    { name: 'a length that is cut', bytes: '3082', expected: undefined },
    { name: 'a length of its own kind (BER)', bytes: '30800000', expected: undefined },
    { name: 'a length of five bytes', bytes: '30850000000001ff', expected: undefined },
    { name: 'a length of 4 GiB', bytes: '3084ffffffff', expected: undefined },
  ])('reads $name', ({ bytes, expected }) => {
    const element = readDer(hex(bytes));
    expect(element && { tag: element.tag, content: Buffer.from(element.content).toString('hex') }).toEqual(
      expected,
    );
  });

  it('lists the parts of a sequence, at most as many as asked', () => {
    expect(readSequence(hex('3009020101020102020103'))?.map(({ content }) => content[0])).toEqual([1, 2, 3]);
    expect(readSequence(hex('3009020101020102020103'), 2)).toHaveLength(2);
    expect(readSequence(hex('3003020501'))).toBeUndefined();
    expect(readSequence(hex('020101'))).toBeUndefined();
    expect(readSequence(LONG)).toHaveLength(3);
  });

  it('knows a whole sequence from a cut or a prolonged one', () => {
    expect(isOneSequence(LONG)).toBe(true);
    expect(isOneSequence(LONG.subarray(0, -1))).toBe(false);
    expect(isOneSequence(Buffer.concat([LONG, hex('00')]))).toBe(false);
  });

  it('never throws, and never reads beyond the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(70), (bytes, offset) => {
        expect(readDer(bytes, offset)?.raw.length ?? 0).toBeLessThanOrEqual(bytes.length);
        for (const { raw } of readSequence(bytes) ?? []) expect(raw.length).toBeLessThan(bytes.length);
        binaryKind(bytes);
      }),
    );
  });
});

describe('binary', () => {
  it.each([
    ['acme-rsa.der', 'der-certificate'],
    ['acme-rsa-key.der', 'der-key'],
    ['acme-rsa.pfx', 'pfx'],
  ])('knows %s', (name, whole) => {
    expect(binaryKind(fixtureBytes(name))).toBe(whole);
  });

  it('knows a store whose length is left open', () => {
    expect(binaryKind(hex('3080020103308006092a864886f70d010701'))).toBe('pfx');
  });

  it.each([
    ['feedfeed0000000200000001', 'jks'],
    ['cececece0000000200000001', 'jks'],
    ['300f06092a864886f70d010702a0020500', 'p7b'],
    ['30810f06092a864886f70d010702a0020500', 'p7b'],
  ])('knows what begins with %s', (bytes, kind) => {
    expect(binaryKind(hex(bytes))).toBe(kind);
  });

  it.each(['', '0', '0 people', 'MIIB', '\u0030plain'])('takes %j for text', (text) => {
    expect(binaryKind(Buffer.from(text))).toBeUndefined();
  });
});

describe('base64', () => {
  it.each([
    ['TUlJ', 'MII'],
    ['TU\n lJ\t', 'MII'],
    ['TUk=', 'MI'],
    ['TUk', undefined],
    ['TU=k', undefined],
    ['TU-_', undefined],
    ['====', undefined],
    ['', undefined],
    [' ', undefined],
  ])('%j is %j', (text, expected) => {
    expect(decodeBase64(text)?.toString()).toBe(expected);
  });
});
