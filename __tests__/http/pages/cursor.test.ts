import { describe, expect, it } from '@jest/globals';
import { cursorFrom, nextOffset, nextPage } from '../../../src/http/pages/cursor.ts';

describe('cursorFrom', () => {
  it.each([
    ['https://api.example.com/v1/x/?limit=5&cursor=cD0y', 'cD0y'],
    ['/v1/x/?cursor=cD0y', 'cD0y'],
    ['?cursor=cD0y#top', 'cD0y'],
    ['http://evil.example/?cursor=a%2Bb', 'a+b'],
    ['https://api.example.com@evil.example/?cursor=c', 'c'],
    ['//evil.example/?cursor=c', 'c'],
    ['\\\\evil.example\\?cursor=c', 'c'],
    ['https:\\\\evil.example?cursor=c', 'c'],
    ['http://169.254.169.254/?token=t&cursor=c', 'c'],
    ['ht\ntps://x/?cursor=c', 'c'],
    [null, undefined],
    [undefined, undefined],
    ['', undefined],
  ])('%j gives %j', (next, cursor) => {
    expect(cursorFrom(next)).toBe(cursor);
  });

  it.each([
    '  ',
    'null',
    'cD0y',
    '?page=2',
    '?cursor=',
    '?cursor=null',
    '?cursor=%20',
    '?cursor=a&cursor=b',
    '?cursor=a%0d%0aX:1',
    `?cursor=${'x'.repeat(10_240)}`,
    7,
    {},
    [],
    true,
  ])('refuses %j', (next) => {
    expect(() => cursorFrom(next)).toThrow('Bad pagination');
  });
});

describe('nextOffset and nextPage', () => {
  it.each([
    [0, 100, 250, 100],
    [200, 50, 250, undefined],
    [200, 50, undefined, 250],
    [250, 0, 1_000, undefined],
    [100, 50, -1, 150],
    [100, 50, Number.NaN, 150],
    [100, 50, '150', 150],
  ])('offset %d with %d items of %p gives %p', (offset, items, total, expected) => {
    expect(nextOffset(offset, items, total)).toBe(expected);
  });

  it.each([
    [1, 100, 2],
    [2, 7, 3],
    [2, 0, undefined],
  ])('page %d with %d items gives %p', (page, items, expected) => {
    expect(nextPage(page, items)).toBe(expected);
  });
});
