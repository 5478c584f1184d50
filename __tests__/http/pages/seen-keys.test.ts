import { expect, it } from '@jest/globals';
import { SeenKeys } from '../../../src/http/pages/seen-keys.ts';

it('knows every key again, and no other', () => {
  const seen = new SeenKeys();
  const keys = Array.from({ length: 20_000 }, (_, n) => (n % 2 === 0 ? `${n}` : `id-${n.toString(36)}`));
  expect(keys.filter((key) => !seen.add(key))).toEqual([]);
  expect(keys.filter((key) => seen.add(key))).toEqual([]);
  expect(seen.size).toBe(20_000);
  expect(seen.add('')).toBe(true);
  expect(seen.add('')).toBe(false);
});
