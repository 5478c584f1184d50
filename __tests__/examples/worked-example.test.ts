import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

// Compilers and tests in child processes, on machines that may be slow.
jest.setTimeout(600_000);

/* CONTRIBUTING's worked example, done: its blocks put into a copy of the tree, and what it says to run, run. */

const ROOT = resolve(import.meta.dirname, '../..');
const COPIED = [
  'src',
  '__tests__',
  'actions',
  'docs',
  'bench',
  'examples',
  'mutations',
  '.github',
  'CONTRIBUTING.md',
  'package.json',
  'tsconfig.json',
  'biome.json',
];
const PAGES = ['action.yml', 'action-types.yml', 'README.md'];
const FILE = 'src/operations/raidboxes/get-wordpress-box.ts';
const TEST = '__tests__/operations/raidboxes/get-wordpress-box.test.ts';
const REGISTRY = 'src/operations/registry.ts';

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').replaceAll('\r\n', '\n');
const [file = '', line = '', test = ''] = [...guide.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
  ([, block = '']) => block,
);
const copy = mkdtempSync(join(tmpdir(), 'boxwright-worked-'));
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  for (const path of [...COPIED, ...PAGES]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  writeFileSync(join(copy, FILE), file);
  writeFileSync(join(copy, TEST), test);
  writeFileSync(join(copy, REGISTRY), read(REGISTRY).replace("  'issue-kubeconfig':", `${line}$&`));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('the worked example', () => {
  it('names the files that it is', () => {
    expect(guide).toContain(`\`${FILE}\``);
    expect(guide).toContain(`\`${TEST}\``);
    expect(read(REGISTRY)).toMatch(/'get-volume': .+\n {2}'get-wordpress-box': .+\n {2}'issue-kubeconfig'/);
  });

  it('fits the types and the house’s rules', () => {
    const only = { extends: './tsconfig.json', include: [REGISTRY, TEST] };
    writeFileSync(join(copy, 'tsconfig.worked.json'), JSON.stringify(only));
    expect(run('node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.worked.json')).toBe('');
    expect(() => run('node_modules/@biomejs/biome/bin/biome', 'check', FILE, TEST, REGISTRY)).not.toThrow();
  });

  it('is known everywhere once the pages are written', () => {
    expect(run('src/metadata/cli.ts', '--write', '--root', copy)).toMatch(/^Wrote action\.yml/);
    for (const path of ['action.yml', 'README.md']) expect(read(path)).toContain('get-wordpress-box');
    expect(run('src/metadata/cli.ts', '--check', '--root', copy)).toBe('');
  });

  it('passes its own test and those of the house', () => {
    const jestArguments = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ];
    const paths = [TEST, '__tests__/architecture'];
    expect(() => run(...jestArguments, '-i', ...paths)).not.toThrow();
  });
});
