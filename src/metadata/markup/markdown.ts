/**
 * Markdown as one cell of a table: line breaks become spaces, and a `|` is escaped, which GitHub undoes even
 * inside a code span.
 */
export function cell(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim().replace(/\\?\|/g, '\\|');
}

/** A table. Cells are markdown and may hold `|` and line breaks. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

/** Text in a fixed-width face, whatever back-ticks it holds. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}

/** A fenced block of YAML. */
export function yamlBlock(text: string): string {
  return `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}
