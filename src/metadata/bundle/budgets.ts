import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * What a step may load, in bytes: reading JavaScript is a good part of what a step costs, and bytes are the same on
 * every machine. No clock decides here.
 */

/** Logs every file of the bundle that is loaded. */
const LISTING = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => { if (url.startsWith('file:')) console.error('LOADED ' + url.split('/').pop()); return next(url, context); } });`)}`;

/** A step of which one input is missing. */
const INPUT_ERROR = { OPERATION: 'get-container', TOKEN: 'dbx_budget-only' };

/** A step whose operation is misspelt. */
const MISSPELT = { ...INPUT_ERROR, OPERATION: 'get-contianer' };

/** A step that makes one call, to a port that nobody listens at. */
const CALL = {
  ...INPUT_ERROR,
  ID: '123',
  TIMEOUT: '2s',
  'MAX-ATTEMPTS': '1',
  'BASE-URL': 'http://127.0.0.1:9',
};

/** One budget: what it is for, what is used, and what may be. */
interface Budget {
  readonly what: string;
  readonly used: number;
  readonly most: number;
}

/** The budgets of a bundle, measured on it. */
export function budgetsOf(dist: string): readonly Budget[] {
  const size = (name: string): number => statSync(join(dist, name)).size;
  const sum = (names: readonly string[]): number => names.reduce((bytes, name) => bytes + size(name), 0);
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const copies = scripts.filter((name) =>
    /ConnectTimeoutError = class/.test(readFileSync(join(dist, name), 'utf8')),
  );
  const bytes = (entry: string, inputs: Readonly<Record<string, string>>): number =>
    sum(loadedBy(dist, entry, inputs));
  return [
    { what: 'bytes of the entry', used: size('index.js'), most: 140_000 },
    { what: 'bytes loaded by an input error', used: bytes('main.js', INPUT_ERROR), most: 150_000 },
    { what: 'bytes loaded by a misspelt operation', used: bytes('main.js', MISSPELT), most: 150_000 },
    { what: 'bytes loaded by one DollarBox call', used: bytes('main.js', CALL), most: 600_000 },
    { what: 'bytes loaded by a post step with nothing to do', used: bytes('post.js', {}), most: 5_000 },
    { what: 'bytes of the scripts', used: sum(scripts), most: 1_600_000 },
    { what: 'copies of undici', used: copies.length, most: 1 },
  ];
}

/** Names of the files that a step loads. */
function loadedBy(dist: string, entry: string, inputs: Readonly<Record<string, string>>): readonly string[] {
  const temp = mkdtempSync(join(tmpdir(), 'boxwright-budget-'));
  try {
    const output = join(temp, 'output');
    writeFileSync(output, '');
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]);
    const { stderr } = spawnSync(process.execPath, ['--import', LISTING, join(dist, entry)], {
      env: { ...Object.fromEntries(given), GITHUB_OUTPUT: output, RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp },
      encoding: 'utf8',
    });
    return [...new Set([...stderr.matchAll(/LOADED (\S+)/g)].map(([, name = '']) => name))];
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
