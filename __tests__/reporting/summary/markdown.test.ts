import { describe, expect, it } from '@jest/globals';
import { block, code, link, plain, table } from '../../../src/reporting/summary/markdown.ts';
import { fc } from '../../support/properties.ts';

/** What GitHub would render of our output, as text: references resolved, the invisible spaces gone. */
function seen(markdown: string): string {
  return markdown
    .replace(/&#(\d+);/g, (_all, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
    )
    .replaceAll('\u200b', '');
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></pre></code><h1>x',
  '![](http://tracker.example/x.png)',
  '[click](javascript:alert(1))',
  '[x]: http://evil.example',
  '<http://evil.example>',
  'http://evil.example www.evil.example WWW.evil.example',
  '`code` ```fence',
  '**bold** __bold__ *i* _i_ ~~gone~~',
  '| a | b |\n|---|---|',
  '@octocat @org/team #1 owner/repo#2',
  '<!-- boxwright:marker -->',
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '> quote',
  '---',
  '***',
  '===',
  '    indented code',
  ':tada: $x^2$ $$y$$',
  '&lt;script&gt; &#60; &amp;',
  '\\<script> \\`',
  '<details open>',
  'a\u202eb',
  '{{ site.x }} ${{ secrets.X }}',
];

describe('plain', () => {
  it.each(HOSTILE)('shows %j as the text it is', (text) => {
    const shown = plain(text);
    expect(shown).not.toMatch(/[<>"'`*_~[\]()|\\@!$:{}\n]/);
    expect(shown.replace(/&(?:#\d+|lt|gt|quot|amp);/g, '')).not.toMatch(/[&#]/);
    expect(shown).not.toMatch(/^(?:[-+](?!&#8203;)|>|\d+[.)]|\s{4})/);
    expect(shown).not.toMatch(/www\./i);
    expect(seen(shown)).toBe(text.replace(/[\u202e\s]+/g, ' ').trim());
  });

  it('keeps GitHub from seeing a mention or an issue in what it rendered', () => {
    const rendered = plain('@octocat closes #1').replace(/&#(\d+);/g, (_all, digits: string) =>
      String.fromCodePoint(Number(digits)),
    );
    expect(rendered).toBe('@\u200boctocat closes #\u200b1');
  });

  it('is total, and shows whatever it is given as one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'<>&#;|`*_[](){}!@:$\\-+.1 w\n') }),
        ),
        (text) => {
          const shown = plain(text);
          expect(shown.replace(/&(?:#\d+|lt|gt|quot|amp);/g, '')).not.toMatch(
            /[<>"'`*_~[\]()|\\#@!$:{}&\n\r]/,
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('cuts what is too long', () => {
    expect(plain('a'.repeat(10_000))).toHaveLength(500);
    expect(plain('a'.repeat(100), 10)).toBe(`${'a'.repeat(9)}…`);
  });
});

describe('code, table, block', () => {
  it('puts text into code, and nothing around nothing', () => {
    expect(code('</code><b>')).toBe('<code>&lt;/code&gt;&lt;b&gt;</code>');
    expect(code('')).toBe('');
    expect(code(undefined)).toBe('');
  });

  it('makes a table, none without rows', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
    expect(table(['a'], [])).toBe('');
  });

  it('keeps every line of a block in the block', () => {
    const text = block(['</pre><script>', '', '::error::x', '```']);
    expect(text.split('\n')).toHaveLength(4);
    expect(text.match(/<[^>]*>/g)).toEqual(['<pre>', '</pre>']);
  });
});

describe('link', () => {
  it.each([
    ['https://example.com/a?b=c&d', '<a href="https://example.com/a?b=c&amp;d">'],
    ['http://[2001:db8::7b]:8080/', '<a href="http://&#91;2001:db8::7b&#93;:8080/">'],
    ['https://example.com/"onmouseover="x', '<a href="https://example.com/%22onmouseover=%22x">'],
    ['https://example.com/a|b`c', '<a href="https://example.com/a&#124;b%60c">'],
  ])('links %s', (address, expected) => {
    const shown = link('x', address);
    expect(shown.startsWith(expected)).toBe(true);
    expect(shown.endsWith('>x</a>')).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@example.com',
    'https://user@example.com',
    'file:///etc/hosts',
    'example.com',
    '',
    'java\nscript:alert(1)',
  ])('does not link %j', (address) => {
    expect(link('text <b>', address)).toBe('text &lt;b&gt;');
  });
});
