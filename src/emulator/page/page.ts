import { createHash } from 'node:crypto';
import type { Control } from '../control/control.ts';
import type { JournalEntry } from '../control/journal.ts';
import type { Answer, Plugin, Table } from '../plugin/plugin.ts';
import type { Incoming } from '../wire/incoming.ts';
import { html, Markup } from './html.ts';
import { LIVE } from './live.ts';
import { STYLE } from './style.ts';
import { showTable } from './tables.ts';

/** Requests of the journal that are shown. */
const MOST_ENTRIES = 40;

/**
 * The emulator in a browser: what each platform has now, how to reach it, and what it was asked. Nothing is loaded
 * from elsewhere, and a text that a workflow sent can never become markup or a script.
 */
export function answerPage(control: Control, plugins: readonly Plugin[], { origin }: Incoming): Answer {
  const body = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Emulator</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><style>${new Markup(STYLE)}</style></head>
<body><header><h1>The emulator <small id="live" class="soft"></small></h1></header>
<main>
<p class="soft">None of this is real. Use an address below as <code>base-url</code> (GitHub's as
<code>GITHUB_API_URL</code>). As JSON: <a href="/__emulator/journal">journal</a>,
<a href="/__emulator/routes">routes</a>, <a href="/__emulator/switches">switches</a>,
<a href="/__emulator/faults">faults</a>.</p>
<nav>${[...plugins.map(({ name }) => name), 'journal'].map((name) => html`<a href="#${name}">${name}</a> `)}</nav>
${plugins.map((plugin) => showPlatform(plugin, control, origin))}
<section id="journal"><h2>Journal</h2>${showTable(journalTable(control.journal()), MOST_ENTRIES)}</section>
</main><script>${new Markup(LIVE)}</script></body></html>
`;
  return {
    status: 200,
    text: body.text,
    headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
  };
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': [
    `default-src 'none'; script-src ${hashOf(LIVE)}; style-src ${hashOf(STYLE)}; connect-src 'self'; img-src data:`,
    `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
};

function showPlatform(
  { name, prefix, guide = [], overview }: Plugin,
  control: Control,
  origin: string,
): Markup {
  const listeners = Object.entries(control.listeners()[name] ?? {});
  const notes = guide.map((line) => line.replaceAll('{url}', origin));
  return html`<section id="${name}"><h2>${name}</h2>
<p><code>${origin}${prefix}</code>${listeners.map(([kind, address]) => html` <code class="soft">${kind} ${address}</code>`)}</p>
<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>
${(overview?.() ?? []).map((table) => showTable(table))}
<p class="soft"><a href="/__emulator/state/${name}">all of it, as JSON</a></p></section>
`;
}

function journalTable(entries: readonly JournalEntry[]): Table {
  const rows = entries.toReversed().map(({ time, platform, method, path, query, status, fault }) => {
    const search = query.length === 0 ? '' : `?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
    const answer = [status ?? (fault === undefined ? 'under way' : 'cut'), fault?.kind]
      .filter(Boolean)
      .join(' ');
    return [time.slice(11, 23), platform, `${method} ${path}${search}`, answer];
  });
  return { title: 'Requests', columns: ['Time', 'Platform', 'Call', 'Answer'], rows };
}
