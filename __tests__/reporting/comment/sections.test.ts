import { expect, it } from '@jest/globals';
import { mergeSections, readSections, writeSection } from '../../../src/reporting/comment/sections.ts';

const KEY = 'a'.repeat(20);
const OTHER = 'b'.repeat(20);

it('keeps the later telling of a resource, whichever was read first', () => {
  const old = { key: KEY, at: 1, text: '### old' };
  const late = { key: KEY, at: 2, text: '### late' };
  const other = { key: OTHER, at: 0, text: '### other' };
  expect(mergeSections([old, other, late])).toEqual([late, other]);
  expect(mergeSections([late, other, old])).toEqual([late, other]);
});

it('reads what it wrote', () => {
  const section = { key: KEY, at: 7, text: '### Preview web-pr-7: created\n\nUp.' };
  expect(readSections(writeSection(section))).toEqual([section]);
});
