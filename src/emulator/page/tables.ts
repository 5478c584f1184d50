import type { Table } from '../plugin/plugin.ts';
import { html, type Markup } from './html.ts';

/** Rows of a table that are shown; the rest is counted. */
const MOST_ROWS = 12;

/** Columns that say how something is. */
const TONED = /^(Status|State|Answer|Valid until)$/;
const GOOD = /^(running|bound|active|done|success|issued|open|2\d\d)\b/;
const BAD = /^(failed|unavailable|error|failure|expired|[45]\d\d|cut)\b/;

/** A table, its newest rows first; on a narrow screen each row stands as a list. */
export function showTable({ title, columns, rows }: Table, most = MOST_ROWS): Markup {
  const more = rows.length - most;
  return html`<h3>${title} <span class="soft">${rows.length}</span></h3>
${rows.length === 0 ? html`<p class="soft">none</p>` : showRows(columns, rows.slice(0, most))}
${more > 0 ? html`<p class="soft">and ${more} more</p>` : ''}`;
}

function showRows(columns: readonly string[], rows: Table['rows']): Markup {
  return html`<div class="wide"><table>
<thead><tr>${columns.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, index) => showCell(columns[index] ?? '', cell))}</tr>
`,
  )}</tbody>
</table></div>`;
}

function showCell(label: string, cell: string): Markup {
  const tone = !TONED.test(label) ? '' : GOOD.test(cell) ? 'good' : BAD.test(cell) ? 'bad' : '';
  return html`<td data-label="${label}" class="${tone}">${cell === '' ? '–' : cell}</td>`;
}
