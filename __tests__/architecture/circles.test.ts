import { describe, expect, it } from '@jest/globals';
import { findCircle } from './circles.ts';

describe('the search for circles', () => {
  it('finds one', () => {
    const edges = { a: ['b'], b: ['c'], c: ['b'] };
    expect(findCircle(new Map(Object.entries(edges)))).toEqual(['b', 'c', 'b']);
  });

  it('finds none where two ways lead to one place', () => {
    const edges = { a: ['b', 'c'], b: ['d'], c: ['d'] };
    expect(findCircle(new Map(Object.entries(edges)))).toEqual([]);
  });
});
