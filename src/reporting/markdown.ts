import { oneLine } from '../support/text.ts';

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
  // GitHub looks for mentions and issues in the rendered text; the invisible space keeps it from finding any.
  '#': '&#35;&#8203;',
  '@': '&#64;&#8203;',
  '!': '&#33;',
  $: '&#36;',
  ':': '&#58;',
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * Text from anywhere as text: one line in which nothing is markup, a mention, an issue reference, an
 * autolink, an emoji code or a formula. Character references do it, which markdown shows but never reads;
 * behind `@` and `#` stands a zero-width space besides.
 */
export function plain(value: unknown, max?: number): string {
  return oneLine(value, max)
    .replace(/[&<>"'`*_~[\]()|\\#@!$:{}]/g, (character) => SPECIAL[character] ?? character)
    .replace(/^([+-]|\d+(?=\.))/, (start) => `${start}&#8203;`)
    .replace(/\bwww\./gi, 'www&#46;');
}

/** The same in a fixed-width face. */
export function code(value: unknown, max?: number): string {
  const text = plain(value, max);
  return text === '' ? '' : `<code>${text}</code>`;
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
    ? `<a href="${url.href.replace(/[&<>"'`|*_~[\]()\\]/g, (c) => SPECIAL[c] ?? c)}">${plain(text)}</a>`
    : plain(text);
}

/** Lines of foreign text as a block that nothing can break out of. */
export function block(lines: readonly string[]): string {
  return `<pre>${lines.map((line) => plain(line)).join('\n')}</pre>`;
}
