import { describe, expect, it } from '@jest/globals';
import { containerPreviewName } from '../../src/platforms/dollarbox/containers/preview-name.ts';
import { instancePreviewName } from '../../src/platforms/elasticbox/previews/preview-name.ts';
import { fc } from '../support/properties.ts';

const number = fc.integer({ min: 1, max: 2_147_483_647 });
/** Bases that are close to each other: cut, spelt anew, or looking like one that was. */
const base = fc.oneof(
  fc.string({ minLength: 1, maxLength: 100 }),
  fc.string({ unit: fc.constantFrom('a', 'A', '-', '_', '.', 'ü', '0'), minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 10, maxLength: 80 }),
);

describe('the name of a preview', () => {
  it.each([
    { base: 'web', container: 'web-pr-7', instance: 'web-pr-7' },
    { base: 'api-20240101', container: 'api-20240101-pr-7', instance: 'api-20240101-pr-7' },
    { base: 'a--b', container: 'a--b-pr-7', instance: 'a--b-pr-7' },
    { base: 'Web', container: /^web-x[0-9a-f]{8}-pr-7$/, instance: 'Web-pr-7' },
    { base: 'my_web.api', container: /^my-web-api-x[0-9a-f]{8}-pr-7$/, instance: 'my_web.api-pr-7' },
    { base: '---', container: /^preview-x[0-9a-f]{8}-pr-7$/, instance: '----pr-7' },
    {
      base: 'a-web-shop-for-garden-furniture',
      container: 'a-web-shop-for-garden-furniture-pr-7',
      instance: /^a-web-shop-for-x[0-9a-f]{8}-pr-7$/,
    },
    { base: 'x'.repeat(100), container: /^x{48}-x[0-9a-f]{8}-pr-7$/, instance: /^x{15}-x[0-9a-f]{8}-pr-7$/ },
    {
      base: 'web-x12345678',
      container: /^web-x12345678-x[0-9a-f]{8}-pr-7$/,
      instance: /-x[0-9a-f]{8}-pr-7$/,
    },
  ])('of $base keeps what the platform takes', ({ base: given, container, instance }) => {
    for (const [name, wanted] of [
      [containerPreviewName(given, 7), container],
      [instancePreviewName(given, 7), instance],
    ] as const) {
      if (typeof wanted === 'string') expect(name).toBe(wanted);
      else expect(name).toMatch(wanted);
    }
  });

  it('never changes: previews that are there would be lost', () => {
    expect(containerPreviewName('Web', 7)).toBe('web-x29751047-pr-7');
    expect(instancePreviewName('x'.repeat(31), 41)).toBe('xxxxxxxxxxxxxx-x0f46e4b0-pr-41');
  });

  it('is a DNS label of at most 63 characters on DollarBox', () => {
    fc.assert(
      fc.property(base, number, (given, n) => {
        const name = containerPreviewName(given, n);
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/);
        expect(name.endsWith(`-pr-${n}`)).toBe(true);
      }),
    );
  });

  it('has at most 30 whole characters on ElasticBox', () => {
    fc.assert(
      fc.property(base, number, (given, n) => {
        const name = instancePreviewName(given.toWellFormed(), n);
        expect(name.length).toBeLessThanOrEqual(30);
        expect(name.isWellFormed()).toBe(true);
        expect(name.endsWith(`-pr-${n}`)).toBe(true);
      }),
    );
  });

  it.each([containerPreviewName, instancePreviewName])('is nobody else’s (%p)', (nameOf) => {
    fc.assert(
      fc.property(base, base, number, number, (one, other, n, m) => {
        // A name that was spelt anew is itself a base that somebody may choose.
        const spelt = nameOf(one, n).replace(/-pr-\d+$/, '');
        for (const rival of [other, spelt, one.toLowerCase(), one.slice(0, -1) || 'x']) {
          if (rival === one && n === m) continue;
          expect(nameOf(rival, m) === nameOf(one, n)).toBe(rival === one && n === m);
        }
      }),
      { numRuns: 500 },
    );
  });
});
