import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EMULATOR_MARK } from '../../src/emulator/wire/answers.ts';
import { budgetsOf } from '../../src/metadata/bundle/budgets.ts';
import { ALL_INPUTS } from '../../src/operations/all-inputs.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { DIST, runAction } from '../support/run-action.ts';

const ROOT = resolve(DIST, '..');
const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
const source = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** Logs every file of the bundle that is loaded. */
const LISTING = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => { if (url.includes('/dist/')) console.error('LOADED ' + url.split('/').pop()); return next(url, context); } });`)}`;

/** Files of the bundle that a step loads. */
async function loaded(inputs: Record<string, string>): Promise<string[]> {
  const { stderr } = await runAction({
    with: inputs,
    env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
    flags: ['--import', LISTING],
  });
  return [...stderr.matchAll(/LOADED (\S+)/g)].map(([, name = '']) => name).sort();
}

describe('dist', () => {
  it('is what the sources build, byte for byte', () => {
    const built = spawnSync(process.execPath, ['src/metadata/bundle/build.ts', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
  });

  it('holds one copy of undici', () => {
    const copies = scripts.flatMap((name) => source(name).match(/ConnectTimeoutError = class/g) ?? []);
    expect(copies).toHaveLength(1);
  });

  it('has in place of what undici wants of Node all that undici uses of it', () => {
    const undici = source('undici.js');
    expect(undici).toContain('instead:node:assert');
    expect(undici.match(/\bassert\d*\.\w+/g)).toBeNull();
    expect(new Set(undici.match(/\bhttp\d*\.\w+/g))).toEqual(new Set(['http.maxHeaderSize']));
  });

  it('holds nothing of the emulator, the demo or the tests', () => {
    for (const name of scripts) {
      expect(source(name)).not.toContain(EMULATOR_MARK);
      expect(source(name)).not.toContain('dbx_multiorg0000');
    }
  });

  it('holds no path of the machine that built it', () => {
    for (const name of scripts) expect(source(name)).not.toContain(ROOT);
  });

  it('comes with the licences of what is bundled', () => {
    const licences = source('licenses.txt');
    for (const name of [
      '@actions/core',
      '@octokit/request',
      'undici',
      'valibot',
      'yaml',
      'fastest-levenshtein',
    ])
      expect(licences).toContain(name);
  });

  it('holds nothing that only pages tell', () => {
    const told = [
      ...ALL_INPUTS.map(({ description }) => description),
      ...Object.values(OPERATIONS).flatMap(({ summary, example }) => [summary, example.trim()]),
    ];
    // Other signs are written as escapes.
    const plain = told.map((text) => /[\w ,]{64,}/.exec(text)?.[0] ?? '').filter((text) => text !== '');
    expect(plain.length).toBeGreaterThan(30);
    const all = scripts.map(source).join('');
    expect(plain.filter((text) => all.includes(text))).toEqual([]);
  });

  it('stays within its byte budget', () => {
    const budgets = budgetsOf(DIST);
    expect(budgets.filter(({ used, most }) => used > most)).toEqual([]);
    // What is measured is there: nothing passes by loading nothing.
    expect(budgets.filter(({ used }) => used === 0)).toEqual([]);
    const used = (what: string): number => budgets.find((one) => one.what.includes(what))?.used ?? 0;
    expect(used('DollarBox call')).toBeGreaterThan(used('input error') + 100_000);
  });

  it('runs on the Node that action.yml declares, from the files it names', () => {
    const action = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    const version = execFileSync(process.execPath, ['--version'], { encoding: 'utf8' });
    expect(action).toContain(`using: node${/^v(\d+)/.exec(version)?.[1]}`);
    expect(action).toContain('main: dist/main.js');
    expect(action).toContain('post: dist/post.js');
    expect(scripts).toEqual(expect.arrayContaining(['main.js', 'node-version.js', 'post.js']));
  });
});

describe('an input error', () => {
  it('loads neither HTTP code nor YAML, certificates or the GitHub client', async () => {
    // A typo loads what finds the nearest name beside the entry, and no operation.
    const typo = (await loaded({ operation: 'create-contaner' })).map(source).join('');
    for (const other of ['name: "create-container"', 'ConnectTimeoutError', 'YAMLParseError'])
      expect(typo).not.toContain(other);
    const files = await loaded({ operation: 'create-container', token: 'x' });
    const read = files.map(source).join('');
    expect(files).toEqual(expect.arrayContaining(['index.js', 'main.js']));
    expect(read).toContain('name: "create-container"');
    expect(read).not.toContain('name: "deploy-box"');
    expect(read).not.toContain('ConnectTimeoutError');
    expect(read).not.toContain('YAMLParseError');
  });
});

describe('the GitHub client', () => {
  const step = {
    operation: 'list-containers',
    token: 'dbx_emulator-only',
    org: 'acme',
    'base-url': 'http://127.0.0.1:9',
  };
  const more = { 'max-attempts': '1', timeout: '2s', 'github-token': 'ghs_emulator-full' };
  const client = scripts.filter((name) => name !== 'index.js' && source(name).includes('octokit-request.js'));

  it('is a chunk of its own, which only a step that reports to GitHub loads', async () => {
    expect(client).toHaveLength(1);
    expect(await loaded({ ...step, ...more })).not.toEqual(expect.arrayContaining(client));
    expect(await loaded({ ...step, ...more, environment: 'preview' })).toEqual(
      expect.arrayContaining(client),
    );
  });
});

describe('the post step of a step that left nothing', () => {
  it('loads no more than that, says nothing, and is green', async () => {
    const ran = await runAction({ with: { operation: 'list-containers' } });
    const post = await ran.post({ flags: ['--import', LISTING] });
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toBe('');
    expect(post.stderr.trim().split('\n').sort()).toEqual(['LOADED post.js']);
  });
});
