import { describe, expect, it } from '@jest/globals';
import { encodedPlace, isStored } from '../../../../src/platforms/elasticbox/folder/stored-file.ts';

const AT = '/services/blobs/download/0f6c';

describe('isStored', () => {
  it.each([`${AT}/a.txt`, `${AT}/my file.txt`, `${AT}/größe.txt`, `${AT}/a%20b.txt`, `${AT}/a#1 100%.txt`])(
    'takes %s',
    (place) => {
      expect(isStored(place)).toBe(true);
    },
  );

  it.each([
    `${AT}/../../instances`,
    `${AT}/%2e%2e/x`,
    `${AT}/a?x=1`,
    `${AT}/a\nb`,
    `${AT}\\a`,
    `${AT}/a\u202eb`,
    '/services/boxes/1',
    'https://example.com/services/blobs/download/1/a',
    'settings.ini',
    '',
  ])('does not take %j', (place) => {
    expect(isStored(place)).toBe(false);
  });
});

describe('encodedPlace', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['my file.txt', 'my%20file.txt'],
    ['a%20b.txt', 'a%20b.txt'],
    ['größe#1 100%.txt', 'gr%C3%B6%C3%9Fe%231%20100%25.txt'],
  ])('writes %s as %s', (name, encoded) => {
    expect(encodedPlace(`${AT}/${name}`)).toBe(`${AT}/${encoded}`);
  });
});
