import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { budgetsOf } from './budgets.ts';
import { licences } from './licences.ts';
import { pack } from './pack.ts';
import { bundledPackages, shake } from './shake.ts';
import { hashSources, SOURCES_FILE } from './sources.ts';

/*
 * Builds `dist` and `emulator/dist`: the sources are compiled and shaken into `build`, ncc bundles that, and the
 * entries, which only import the bundle, are put beside it. `--check` builds elsewhere, compares byte for byte, and
 * holds the budgets of the action.
 */

const ROOT = resolve(import.meta.dirname, '../../..');
const BUILD = join(ROOT, 'build');

/** How an entry names what lies beside it in the bundle. */
const SIBLING = /'\.{1,2}\/([a-z-]+)\.ts'/g;
/** What entries ask before they load the bundle; it is beside them, too. */
const NODE_VERSION = 'src/node-version.ts';

/** What is bundled from where to where. */
interface Bundle {
  readonly dist: string;
  readonly source: string;
  /** The files that `action.yml` names, and what these start: a few lines each, without types. */
  readonly entries: readonly string[];
}

const BUNDLES: readonly Bundle[] = [
  { dist: 'dist', source: 'src', entries: ['main', 'post'] },
  { dist: 'emulator/dist', source: 'src/emulator-action', entries: ['main', 'post', 'serve'] },
];

/** Compiles and bundles into `out`. */
async function build({ source, entries }: Bundle, out: string): Promise<void> {
  for (const directory of [BUILD, out]) rmSync(directory, { recursive: true, force: true });
  const metafile = await shake(ROOT, `${source}/index.ts`, BUILD);
  writeFileSync(join(BUILD, 'package.json'), '{ "type": "module" }\n');
  await pack(ROOT, BUILD, metafile, out);
  writeFileSync(join(out, 'package.json'), '{\n  "type": "module"\n}\n');
  for (const entry of entries) {
    const text = readFileSync(join(ROOT, source, `${entry}.ts`), 'utf8');
    writeFileSync(join(out, `${entry}.js`), text.replaceAll(SIBLING, "'./$1.js'"));
  }
  const nodeVersion = readFileSync(join(ROOT, NODE_VERSION), 'utf8');
  writeFileSync(join(out, 'node-version.js'), nodeVersion);
  writeFileSync(join(out, 'licenses.txt'), licences(ROOT, bundledPackages(metafile)));
  if (source === 'src') writeFileSync(join(out, SOURCES_FILE), hashSources(ROOT));
  rmSync(BUILD, { recursive: true, force: true });
}

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names of files that differ between two directories, or stand in one of them only. */
function differences(a: string, b: string): string[] {
  const names = new Set([...filesOf(a).map((f) => relative(a, f)), ...filesOf(b).map((f) => relative(b, f))]);
  return [...names].filter((name) => {
    const [left, right] = [join(a, name), join(b, name)];
    return !existsSync(left) || !existsSync(right) || !readFileSync(left).equals(readFileSync(right));
  });
}

/** Says what differs from a fresh build. */
async function check(bundle: Bundle): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), 'boxwright-dist-'));
  try {
    await build(bundle, fresh);
    const dist = join(ROOT, bundle.dist);
    const stale = existsSync(dist) ? differences(dist, fresh) : ['(all)'];
    if (stale.length > 0) {
      console.error(
        `${bundle.dist} is not what the sources build; run \`npm run build\`. Different: ${stale.join(', ')}`,
      );
      process.exitCode = 1;
    }
    if (bundle.dist !== 'dist') return;
    for (const { what, used, most } of budgetsOf(fresh).filter((one) => one.used > one.most)) {
      console.error(`Over budget: ${used} ${what}; at most ${most}.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

for (const bundle of BUNDLES) {
  if (process.argv.includes('--check')) await check(bundle);
  else await build(bundle, join(ROOT, bundle.dist));
}
