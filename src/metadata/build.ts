import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { budgetsOf } from './budgets.ts';
import { licences } from './licences.ts';
import { bundledPackages, shake } from './shake.ts';

/*
 * Builds `dist`: the sources are compiled and shaken into `build`, ncc bundles that, and the two entries, which
 * only import the bundle, are put beside it. `--check` builds elsewhere, compares byte for byte, and holds the budgets.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = join(ROOT, 'build');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** The files that `action.yml` names: a few lines each, without types. */
const ENTRIES = ['main', 'post'];

/** Compiles and bundles into `out`. */
async function build(out: string): Promise<void> {
  for (const directory of [BUILD, out]) rmSync(directory, { recursive: true, force: true });
  const packages = bundledPackages(await shake(ROOT, 'src/index.ts', BUILD));
  writeFileSync(join(BUILD, 'package.json'), '{ "type": "module" }\n');
  execFileSync(
    process.execPath,
    [NCC, 'build', join(BUILD, 'index.js'), '-o', out, '--no-cache', '--target', 'es2022'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  for (const entry of ENTRIES) {
    const source = readFileSync(join(ROOT, `src/${entry}.ts`), 'utf8');
    writeFileSync(join(out, `${entry}.js`), source.replace('./index.ts', './index.js'));
  }
  writeFileSync(join(out, 'licenses.txt'), licences(ROOT, packages));
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

const dist = join(ROOT, 'dist');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'boxwright-dist-'));
  try {
    await build(fresh);
    const stale = existsSync(dist) ? differences(dist, fresh) : ['(all)'];
    if (stale.length > 0) {
      console.error(
        `dist is not what the sources build; run \`npm run build\`. Different: ${stale.join(', ')}`,
      );
      process.exitCode = 1;
    }
    for (const { what, used, most } of budgetsOf(fresh).filter((one) => one.used > one.most)) {
      console.error(`Over budget: ${used} ${what}; at most ${most}.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else {
  await build(dist);
}
