import { describe, expect, it } from '@jest/globals';
import { isNothing, unwrap } from '../../../../src/platforms/raidboxes/wire/envelope.ts';

describe('platforms/raidboxes/wire/envelope', () => {
  it.each([
    ['bare', { boxes: [1], meta: 2 }, { boxes: [1], meta: 2 }],
    ['inside data', { data: { boxes: [1] } }, { boxes: [1] }],
    ['a list in data beside meta', { data: [1], meta: 2 }, { data: [1], meta: 2, boxes: [1] }],
    ['a bare list', [1], { boxes: [1] }],
    ['with a data of its own', { boxes: [1], data: 2 }, { boxes: [1], data: 2 }],
    ['no object', 'text', 'text'],
    ['null', null, null],
  ])('unwraps %s', (_name, body, expected) => {
    expect(unwrap(body, 'boxes')).toEqual(expected);
  });

  it.each([
    ...[undefined, null, '', {}, [], { data: null }, { data: [] }, { data: {} }],
    ...[{ ssl: null }, { domains: [], expires_at: null, issuer: '', fingerprint: '' }],
  ])('%j says nothing', (body) => {
    expect(isNothing(body)).toBe(true);
  });

  it.each([{ a: 1 }, [0], 'text', 0, false, { data: { a: 1 } }])('%j says something', (body) => {
    expect(isNothing(body)).toBe(false);
  });
});
