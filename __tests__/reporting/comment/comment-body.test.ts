import { describe, expect, it } from '@jest/globals';
import { type CommentFacts, renderComment } from '../../../src/reporting/comment/comment-body.ts';
import { fc } from '../../support/properties.ts';

const FACTS: CommentFacts = {
  subject: 'preview web-pr-7',
  outcome: 'created',
  state: 'up',
  title: 'Container web-pr-7 is running.',
  lines: [],
  facts: [
    { label: 'Image', value: 'ghcr.io/acme/web:1' },
    { label: 'URL', value: 'https://web.example.com/' },
  ],
  commit: 'abcdef0123456789',
  commitUrl: 'https://github.com/acme/web/commit/abcdef0123456789',
  runUrl: 'https://github.com/acme/web/actions/runs/1',
  took: 61_000,
  now: new Date('2030-03-17T17:46:40Z'),
};
const MARKER = '<!-- marker -->';

describe('a comment', () => {
  it('shows state, address, image, commit, duration and the run', () => {
    expect(renderComment(MARKER, FACTS)).toBe(
      [
        '<!-- marker -->',
        '### ✅ Preview web-pr-7: created',
        '',
        '<a href="https://web.example.com/">Open preview</a>',
        '',
        'Container web-pr-7 is running.',
        '',
        '- **Image:** <code>ghcr.io/acme/web&#58;1</code>',
        '- **URL:** <a href="https://web.example.com/">https&#58;//web.example.com/</a>',
        '- **Commit:** <a href="https://github.com/acme/web/commit/abcdef0123456789">abcdef0</a>',
        '- **Took:** 1 min 1 s',
        '',
        '<sub><a href="https://github.com/acme/web/actions/runs/1">Workflow run</a> · updated 2030-03-17T17:46:40Z</sub>',
        '',
      ].join('\n'),
    );
  });

  it('quotes why it failed and what to do next', () => {
    const body = renderComment(MARKER, {
      ...FACTS,
      state: 'failed',
      lines: ['No quota.', 'Next: ask for more.'],
    });
    expect(body).toContain('### ❌');
    expect(body).toContain('> No quota.\n>\n> Next&#58; ask for more.');
  });

  it('leaves out what is not known', () => {
    const body = renderComment(MARKER, { ...FACTS, facts: [], commit: '', runUrl: '', took: undefined });
    expect(body).not.toContain('**');
    expect(body).toContain('<sub>updated 2030');
  });

  it('stays far below GitHub’s 65,536 characters, its marker first and its markup whole', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 5_000 });
    const long = fc.oneof(hostile, fc.constantFrom('<'.repeat(9_000), '|'.repeat(9_000), '﷽'.repeat(9_000)));
    fc.assert(
      fc.property(long, long, fc.array(long, { maxLength: 20 }), (subject, value, lines) => {
        const facts = Array.from({ length: 20 }, () => ({ label: value, value }));
        const body = renderComment(MARKER, { ...FACTS, subject, title: value, lines, facts, outcome: value });
        expect(body.length).toBeLessThanOrEqual(30_000);
        expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(100_000);
        expect(body.startsWith(`${MARKER}\n`)).toBe(true);
        expect(body.match(/<!--/g)).toHaveLength(1);
        expect(body.match(/<[a-z]+/g)?.length ?? 0).toBe(body.match(/<\/[a-z]+/g)?.length ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('says that an address is of IPv6 only, and what is no preview is opened by its name', () => {
    const url = 'http://[2001:db8::7b]:8080/';
    const body = renderComment(MARKER, {
      ...FACTS,
      subject: 'container web',
      facts: [{ label: 'URL', value: url }],
    });
    expect(body).toContain('>Open container web</a>\n\n<sub>It has an IPv6 address only');
  });

  it('links nothing but http and https', () => {
    const url = 'javascript:alert(1)';
    expect(renderComment(MARKER, { ...FACTS, facts: [{ label: 'URL', value: url }] })).not.toContain(
      'href="javascript',
    );
  });
});
