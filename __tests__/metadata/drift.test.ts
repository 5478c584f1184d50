import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pages } from '../../src/metadata/pages/pages.ts';
import { checkPages, writePages } from '../../src/metadata/pages/sync.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'boxwright-metadata-'));
  for (const name of [
    'action.yml',
    'action-types.yml',
    'README.md',
    'docs',
    'actions',
    '.github',
    'examples',
  ]) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Of the actions of single operations, all made alike, one stands for all. */
const samples = pages()
  .map(({ path }) => path)
  .filter((path) => !/^actions\/(?!create-container\/)/.test(path));

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));
}

function touch(path: string): void {
  edit(path, (text) => text.replace(/`npm run metadata`.*\n/, (line) => `${line}by hand\n`));
}

interface Touched {
  readonly red: readonly string[];
  readonly written: readonly string[];
  readonly left: readonly string[];
}

let touched: Touched | undefined;

/** Edits all samples by hand and writes them again, once for all tests: what was red, was written, and is red still. */
function touchAll(): Touched {
  if (touched) return touched;
  for (const path of samples) touch(path);
  touched = { red: checkPages(copy), written: writePages(copy), left: checkPages(copy) };
  return touched;
}

describe('the generated files', () => {
  it('are what the sources say', () => {
    expect(checkPages(ROOT)).toEqual([]);
  });

  it('are left alone by a second writing', () => {
    expect(writePages(copy)).toEqual([]);
  });

  it('are red each by itself: one that is touched makes no other red, nor is another written', () => {
    touchAll();
    const [path = ''] = samples;
    touch(path);
    expect(checkPages(copy)).toEqual([expect.stringContaining(path)]);
    expect(writePages(copy)).toEqual([path]);
  });

  it('are red when touched, and no others', () => {
    expect(touchAll().red).toHaveLength(samples.length);
    expect(touchAll().left).toEqual([]);
  });

  it.each(samples)('%s is red when touched, and mended by writing', (path) => {
    const { red, written } = touchAll();
    expect(red.filter((line) => line.startsWith(path))).toHaveLength(1);
    expect(written).toContain(path);
  });

  it('keep what people wrote around them', () => {
    edit('README.md', (text) => `${text}\nA new chapter.\n`);
    expect(checkPages(copy)).toEqual([]);
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain('A new chapter.');
  });

  it('are red without their markers', () => {
    edit('action.yml', (text) => text.replace('# end: outputs', ''));
    expect(checkPages(copy)).toEqual([expect.stringMatching(/^action\.yml: .*end: outputs.*missing/)]);
    expect(() => writePages(copy)).toThrow(/missing/);
  });

  it('are red when one is missing, and a page of docs is made anew', () => {
    rmSync(join(copy, 'docs/emulator.md'));
    expect(checkPages(copy)).toEqual([expect.stringContaining('docs/emulator.md')]);
    expect(writePages(copy)).toEqual(['docs/emulator.md']);
    rmSync(join(copy, 'action.yml'));
    expect(checkPages(copy)).toEqual(['action.yml: The file is missing']);
  });

  it('are red with a page that belongs to nothing', () => {
    writeFileSync(join(copy, 'docs/operations/gone.md'), '# Gone\n');
    expect(checkPages(copy)).toEqual(['docs/operations/gone.md belongs to no platform; delete it']);
  });

  it('may have the line ends of Windows', () => {
    edit('action.yml', (text) => text.replaceAll('\n', '\r\n'));
    expect(checkPages(copy)).toEqual([]);
  });
});

describe('node src/metadata/cli.ts', () => {
  const cli = (...args: readonly string[]) =>
    run(process.execPath, [join(ROOT, 'src/metadata/cli.ts'), ...args, '--root', copy]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout,
        stderr,
      }),
    );

  it('--check is green here', async () => {
    expect(await cli('--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('--check is red for drift, a bad action.yml, a bad workflow and a bad example, all named', async () => {
    edit('action.yml', (text) => text.replace('node24', 'node99'));
    edit('docs/emulator.md', (text) => text.replace('| documented', '| known'));
    edit(
      'README.md',
      (text) => `${text}\n\`\`\`yaml\n- uses: boxwright/boxwright@v1\n  with:\n    operation: nope\n\`\`\`\n`,
    );
    mkdirSync(join(copy, '.github/workflows'), { recursive: true });
    writeFileSync(join(copy, '.github/workflows/bad.yml'), 'on: push\njobs:\n  a:\n    run-on: x\n');
    const { code, stderr } = await cli('--check');
    expect(code).toBe(1);
    for (const name of [
      'action.yml: ',
      'docs/emulator.md is not',
      'README.md: there is no operation',
      'bad.yml: ',
    ]) {
      expect(stderr).toContain(name);
    }
  });

  it('--write mends it', async () => {
    edit('action-types.yml', () => '');
    expect(await cli('--write')).toEqual({ code: 0, stdout: 'Wrote action-types.yml\n', stderr: '' });
    expect(await cli('--write')).toEqual({ code: 0, stdout: 'All up to date\n', stderr: '' });
  });

  it('says how it is used', async () => {
    expect(await cli()).toMatchObject({ code: 2, stderr: expect.stringContaining('--write | --check') });
  });
});
