import { oneLine } from '../../support/text.ts';

/** Characters that mean something in GitHub's markdown or in HTML. */
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '(': '&#40;',
  ')': '&#41;',
  '|': '&#124;',
  '\\': '&#92;',
  '#': '&#35;',
  '@': '&#64;',
  '!': '&#33;',
  $: '&#36;',
  ':': '&#58;',
  '{': '&#123;',
  '}': '&#125;',
};

/** One line in which every special character is a character reference, which markdown shows but never reads. */
function references(value: unknown, max?: number): string {
  return oneLine(value, max)
    .replace(/[&<>"'`*_~[\]()|\\#@!$:{}]/g, (character) => SPECIAL[character] ?? character)
    .replace(/\b(www)\./gi, '$1&#46;');
}

/**
 * Text from anywhere as prose: nothing in it is markup, a mention, an issue reference, an autolink, an emoji
 * code, a list or a formula. GitHub looks for mentions and issues in the rendered text, so a zero-width space
 * stands behind `@` and `#`; what people copy goes into `code`, where GitHub does not look.
 */
export function plain(value: unknown, max?: number): string {
  return references(value, max)
    .replace(/&#(?:35|64);/g, '$&&#8203;')
    .replace(/^([+-]|\d+(?=\.))/, '$1&#8203;');
}

/** The same in a fixed-width face, to the character what it was: fit to be copied. */
export function code(value: unknown, max?: number): string {
  const text = references(value, max);
  return text === '' ? '' : `<code>${text}</code>`;
}

/** Facts as a list; the values are markdown already. Empty without facts. */
export function factList(facts: readonly (readonly [label: string, value: string])[]): string {
  return facts.map(([label, value]) => `- **${plain(label, 60)}:** ${value}`).join('\n');
}

/** A table of cells that are markdown already; empty without rows. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link when the address is safe to follow (http or https, no user info), else its text. */
export function link(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const safe = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return safe
    ? `<a href="${url.href.replace(/[&<>"'`|*_~[\]()\\]/g, (c) => SPECIAL[c] ?? c)}">${references(text)}</a>`
    : plain(text);
}

/** Lines of foreign text as a block that nothing can break out of. */
export function block(lines: readonly string[]): string {
  return `<pre>${lines.map((line) => references(line)).join('\n')}</pre>`;
}
