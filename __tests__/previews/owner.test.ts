import { describe, expect, it } from '@jest/globals';
import {
  isOwnerTag,
  isSameOwner,
  ownerMark,
  ownerTag,
  readMark,
  readTags,
} from '../../src/previews/owner.ts';

const OWNER = { repository: 'acme/web', number: 7 };

describe('the mark of a container', () => {
  it('is read as it was written', () => {
    expect(ownerMark(OWNER)).toBe('acme/web#7');
    expect(readMark(ownerMark(OWNER))).toEqual(OWNER);
  });

  it.each([
    undefined,
    '',
    'acme/web',
    'acme/web#',
    '#7',
    'acme/web#0',
    'a-pass-word#7',
    'a/b/c#7',
    'acme/web#07',
    'acme/web#7 ',
    'a#b#7',
    'acme/web#7x',
  ])('is none: %p', (text) => expect(readMark(text)).toBeUndefined());

  it.each([
    ['acme/web#7', true],
    ['Acme/WEB#7', true],
    ['acme/web#8', false],
    ['acme/shop#7', false],
    ['nobody', false],
  ])('%s is ours: %p', (mark, same) => expect(isSameOwner(readMark(mark), OWNER)).toBe(same));
});

describe('the tag of an instance', () => {
  it('names the number, stands for the repository, and fits', () => {
    expect(ownerTag(OWNER)).toBe('bxw-86f279ce9c29-pr-7');
    expect(ownerTag({ ...OWNER, number: 2_147_483_647 }).length).toBeLessThanOrEqual(30);
    expect(ownerTag({ repository: 'ACME/Web', number: 7 })).toBe(ownerTag(OWNER));
    expect(ownerTag({ repository: 'acme/shop', number: 7 })).not.toBe(ownerTag(OWNER));
  });

  it('is found among others, of this repository only', () => {
    const tags = ['web', 'pr-9', ownerTag({ repository: 'acme/shop', number: 8 }), ownerTag(OWNER)];
    expect(readTags(tags, 'Acme/web')).toBe(7);
    expect(readTags(tags, 'acme/shop')).toBe(8);
    expect(readTags(tags, 'acme/other')).toBeUndefined();
    expect(readTags([`${ownerTag(OWNER)}0x`, 'bxw--pr-7', 'x-pr-7'], 'acme/web')).toBeUndefined();
  });

  it.each([
    ['bxw-0123456789ab-pr-7', true],
    ['bxw-0123456789ab0123456789ab', false],
    ['bxw-0123456789ab-pr-', false],
    ['web', false],
  ])('%s has its form: %p', (tag, expected) => expect(isOwnerTag(tag)).toBe(expected));
});
