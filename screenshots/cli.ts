import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sampleEmulator } from './sample-emulator.ts';
import { sampleSummaries } from './sample-summaries.ts';

/*
 * `npm run screenshots`: renders summaries as GitHub shows them, and the emulator's page, and takes pictures of them
 * for `docs/`, light and dark, wide and narrow; with `summaries` or `emulator` after it only those. Needs Debian's `chromium` and `fonts-noto-color-emoji`; the renderer, GitHub's style and Mermaid are installed
 * into a temporary directory, because nothing else in the project needs them.
 */

const OUT = resolve(import.meta.dirname, '../docs/screenshots');
const TOOLS = ['marked@18.2.1', 'github-markdown-css@5.8.1', 'mermaid@11'];

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--allow-file-access-from-files',
];

/** Where the tools are: `TOOLS_DIR`, or a fresh installation. */
function installTools(): string {
  const given = process.env['TOOLS_DIR'];
  if (given) return given;
  const directory = mkdtempSync(join(tmpdir(), 'boxwright-screenshots-'));
  execFileSync('npm', ['install', '--prefix', directory, '--no-audit', '--no-fund', '--no-save', ...TOOLS], {
    stdio: 'inherit',
  });
  return directory;
}

interface View {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

const VIEWS: readonly View[] = [
  { theme: 'light', width: 1012 },
  { theme: 'dark', width: 1012 },
  { theme: 'light', width: 420 },
];

const [only = 'all'] = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
if (only !== 'emulator') await shootSummaries(installTools());
if (only !== 'summaries') await shootEmulator();

async function shootSummaries(tools: string): Promise<void> {
  const { marked } = (await import(
    pathToFileURL(join(tools, 'node_modules/marked/lib/marked.esm.js')).href
  )) as {
    marked: { parse(markdown: string, options: { gfm: boolean }): string };
  };
  for (const { name, markdown, height } of await sampleSummaries()) {
    for (const view of VIEWS) {
      const file = join(mkdtempSync(join(tmpdir(), 'boxwright-page-')), 'page.html');
      writeFileSync(file, page(tools, marked.parse(markdown, { gfm: true }), view));
      await shoot(name, pathToFileURL(file).href, view, height);
    }
  }
}

/** The emulator's own page, after a preview of a pull request. */
async function shootEmulator(): Promise<void> {
  const emulator = await sampleEmulator();
  for (const view of VIEWS) await shoot('emulator', `${emulator.url}/`, view, 900);
  await emulator.close();
}

/** A page in GitHub's style; code blocks of language `mermaid` become charts, as on GitHub. */
function page(tools: string, body: string, { theme }: View): string {
  const css = readFileSync(
    join(tools, `node_modules/github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
  const mermaid = pathToFileURL(join(tools, 'node_modules/mermaid/dist/mermaid.esm.min.mjs')).href;
  const background = theme === 'dark' ? '#0d1117' : '#ffffff';
  const charts = body.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  return `<!doctype html><meta charset="utf-8"><style>${css} body{margin:0;padding:24px;background:${background}}</style>
<article class="markdown-body">${charts.replaceAll('<details>', '<details open>')}</article>
<script type="module">import mermaid from '${mermaid}'; mermaid.initialize({ startOnLoad: true, theme: '${theme === 'dark' ? 'dark' : 'default'}' });</script>`;
}

/** Throws when chromium is not installed (`apt-get install chromium`) or cannot take the picture. */
async function shoot(name: string, address: string, { theme, width }: View, height: number): Promise<void> {
  const picture = join(OUT, `${name}-${theme}-${width}.png`);
  const size = `--window-size=${width},${width < 600 ? Math.round(height * 1.6) : height}`;
  const profile = `--user-data-dir=${mkdtempSync(join(tmpdir(), 'boxwright-profile-'))}`;
  // Not the synchronous call: the emulator is in this process and has to answer.
  await promisify(execFile)('chromium', [
    ...CHROMIUM_FLAGS,
    // Mermaid needs its time; the emulator's page goes on for ever.
    ...(address.startsWith('file:') ? ['--virtual-time-budget=20000'] : []),
    ...(theme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
    profile,
    size,
    `--screenshot=${picture}`,
    address,
  ]);
  console.log(picture);
}
