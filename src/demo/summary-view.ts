import { paint, width } from './paint.ts';

/** A job summary as text for a terminal: headings bold, tables in columns, folded sections by their title only. */
export function summaryAsText(markdown: string): string[] {
  const unfolded = markdown.replace(
    /<details(?: open)?><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g,
    (_, title: string) => `▸ ${title} (folded)`,
  );
  const lines: string[] = [];
  let rows: string[][] = [];
  for (const line of [...unfolded.split('\n'), '']) {
    if (line.startsWith('|')) {
      if (!/^\|(?: -+ \|)+$/.test(line)) rows.push(line.slice(1, -1).split(' | ').map(text));
      continue;
    }
    lines.push(...columns(rows));
    rows = [];
    if (line.startsWith('### ')) lines.push(paint.bold(text(line.slice(4))));
    else if (line.trim() !== '' && line.trim() !== '>') lines.push(text(line));
  }
  return lines;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const shown = rows.filter((row) => row.some((cell) => cell !== ''));
  const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => width(row[at] ?? ''))));
  return shown.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
      .join('   ')
      .trimEnd(),
  );
}

/** Markdown of our own summaries as plain text: tags gone, character references read. */
function text(markdown: string): string {
  return markdown
    .replace(/<[^>]*>|\*\*/g, '')
    .replace(/&#(\d+);/g, (_, codePoint: string) => String.fromCodePoint(Number(codePoint)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
