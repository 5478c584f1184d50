import { describe, expect, it } from '@jest/globals';
import { fill, MARKDOWN, section, YAML } from '../../../src/metadata/markup/markers.ts';

const [BEGIN, END] = [MARKDOWN.begin('tables'), MARKDOWN.end('tables')];
const TEXT = `# Title\n\n${BEGIN}\nold\nlines\n${END}\n\nBy hand.\n`;

describe('fill', () => {
  it('replaces what stands between the markers and nothing else', () => {
    expect(fill(TEXT, MARKDOWN, 'tables', 'new')).toBe(`# Title\n\n${BEGIN}\nnew\n${END}\n\nBy hand.\n`);
  });

  it('gives the same again when filled again', () => {
    const once = fill(TEXT, MARKDOWN, 'tables', 'a\nb');
    expect(fill(once, MARKDOWN, 'tables', 'a\nb')).toBe(once);
  });

  it('keeps a replacement pattern as text', () => {
    expect(fill(TEXT, MARKDOWN, 'tables', '$& $1 $`')).toContain('\n$& $1 $`\n');
  });

  it('fills a new section of either language', () => {
    expect(fill(section(YAML, 'inputs'), YAML, 'inputs', 'a: 1')).toBe(
      '# generated: inputs; `npm run metadata` writes it\na: 1\n# end: inputs',
    );
  });

  it.each([
    { name: 'no begin', text: TEXT.replace(BEGIN, ''), message: /generated: tables.* is missing/ },
    { name: 'no end', text: TEXT.replace(END, ''), message: /end: tables.* is missing/ },
    { name: 'another section only', text: section(MARKDOWN, 'other'), message: /is missing/ },
    { name: 'a begin twice', text: `${BEGIN}\n${TEXT}`, message: /stands there 2 times/ },
    { name: 'the wrong order', text: `${END}\n${BEGIN}`, message: /stands before/ },
  ])('throws on $name', ({ text, message }) => {
    expect(() => fill(text, MARKDOWN, 'tables', 'new')).toThrow(message);
  });
});
