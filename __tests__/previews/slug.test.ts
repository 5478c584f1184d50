import { describe, expect, it } from '@jest/globals';
import { previewSlug, readSlug } from '../../src/previews/slug.ts';
import { fc } from '../support/properties.ts';

const owner = (number: number, repository = 'acme/web') => ({ repository, number });

describe('the slug of a preview', () => {
  it('is the base, a mark of the repository, and the number', () => {
    expect(previewSlug('web', owner(7))).toMatch(/^web-[a-z][a-z0-9]{4}-pr-7$/);
    expect(previewSlug('web', owner(7, 'ACME/Web'))).toBe(previewSlug('web', owner(7)));
  });

  it.each(['frontend-of-the-shop', 'My Shop', '1st', '-', 'ünïcode', 'front-'])('shortens %s', (base) => {
    const slug = previewSlug(base, owner(1234));
    expect(slug).toMatch(/^[a-z][a-z0-9-]*-pr-1234$/);
    expect(slug.length).toBeLessThanOrEqual(20);
  });

  it('is within 20 characters, a label, and leads back to its owner, whatever the base', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 2_147_483_647 }),
        (base, n) => {
          const slug = previewSlug(base, owner(n));
          expect(slug).toMatch(/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/);
          expect(slug.length).toBeLessThanOrEqual(20);
          expect(readSlug(slug, 'Acme/WEB')).toBe(n);
          expect(readSlug(slug, 'acme/other')).toBeUndefined();
        },
      ),
    );
  });

  it('is another one for another repository, base and number', () => {
    const slugs = ['web', 'frontend-one', 'frontend-two', 'Web', 'web-'].flatMap((base) =>
      ['acme/web', 'acme/api'].flatMap((repository) =>
        [1, 11, 111_111].map((number) => previewSlug(base, { repository, number })),
      ),
    );
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it.each(['web-pr-7', 'staging', 'web-abcde-pr-07', ''])('is not %s', (slug) => {
    expect(readSlug(slug, 'acme/web')).toBeUndefined();
  });
});
