import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/*
 * Builds `dist`: TypeScript emits plain JavaScript into `build`, ncc bundles it, and the two entries, which
 * only import the bundle, are copied beside it. `--check` builds elsewhere and compares byte for byte.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = join(ROOT, 'build');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** The compiler is native; the package's own starter finds its binary. */
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Files that are the bundle's entries or that no bundle holds. */
const ENTRIES = ['main.js', 'post.js'];

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Compiles and bundles into `out`. */
function build(out: string): void {
  rmSync(BUILD, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  run(TSC, '-p', 'tsconfig.build.json');
  run(NCC, 'build', join(BUILD, 'index.js'), '-o', out, '--no-cache', '--target', 'es2022');
  for (const entry of ENTRIES) cpSync(join(BUILD, entry), join(out, entry));
  writeFileSync(join(out, 'licenses.txt'), licences());
  rmSync(BUILD, { recursive: true, force: true });
}

/**
 * The licences of everything bundled. ncc lists those of lazy chunks only when there are any, so they are
 * taken from a second bundle whose entry imports every file at once.
 */
function licences(): string {
  const entry = join(BUILD, 'everything.js');
  const files = filesOf(BUILD).filter(
    (file) => file.endsWith('.js') && !ENTRIES.includes(relative(BUILD, file)),
  );
  writeFileSync(entry, files.map((file) => `import './${relative(BUILD, file)}';\n`).join(''));
  const out = mkdtempSync(join(tmpdir(), 'boxwright-licences-'));
  try {
    run(NCC, 'build', entry, '-o', out, '--no-cache', '--target', 'es2022', '--license', 'licenses.txt');
    return readFileSync(join(out, 'licenses.txt'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
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
    build(fresh);
    const stale = existsSync(dist) ? differences(dist, fresh) : ['(all)'];
    if (stale.length > 0) {
      console.error(
        `dist is not what the sources build; run \`npm run build\`. Different: ${stale.join(', ')}`,
      );
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else {
  build(dist);
}
