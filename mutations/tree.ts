import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Break } from './breaks.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What tests that run in process need. */
const COPIED = ['src', '__tests__', 'package.json', 'tsconfig.json', 'action.yml'];
/** A break can make code wait for ever; that is noticed, too. In milliseconds. */
const PATIENCE = 90_000;

/** How the tests of a break, or of the whole source, ended. */
export interface Verdict {
  readonly red: boolean;
  /** Milliseconds. */
  readonly took: number;
  /** What the tests printed. */
  readonly text: string;
}

/** A copy of the project in a temporary directory, in which things are broken; the project itself never is. */
export class Tree {
  readonly #root = mkdtempSync(join(tmpdir(), 'boxwright-mutations-'));

  constructor() {
    for (const name of COPIED) cpSync(join(ROOT, name), join(this.#root, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#root, 'node_modules'));
  }

  /** Breaks the source, runs the tests of the break, and mends it again. Throws when its text is not found. */
  async judge(broken: Break): Promise<Verdict> {
    const path = join(this.#root, broken.file);
    const whole = readFileSync(path, 'utf8');
    const found = whole.split(broken.search).length - 1;
    if (found !== 1) {
      throw new Error(
        `"${broken.name}": its text is ${found} times in ${broken.file}, not once; correct mutations/breaks.ts`,
      );
    }
    writeFileSync(
      path,
      whole.replace(broken.search, () => broken.replace),
    );
    try {
      return await this.run(broken.tests);
    } finally {
      writeFileSync(path, whole);
    }
  }

  /** Runs test files, on the Node that this process runs on. */
  run(tests: readonly string[]): Promise<Verdict> {
    const start = performance.now();
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const options = ['--runInBand', '--bail', '--testTimeout=15000', '--runTestsByPath', ...tests];
    const child = spawn(process.execPath, [...flags, jest, ...options], {
      cwd: this.#root,
      env: { ...process.env, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    return new Promise((resolveVerdict, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        clearTimeout(timer);
        resolveVerdict({ red: code !== 0, took: performance.now() - start, text });
      });
    });
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
