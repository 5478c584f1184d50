import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareTarget } from '../../../src/kubeconfig/files/prepare-target.ts';
import { writeTo } from '../../../src/kubeconfig/files/write.ts';
import { ours } from '../sample.ts';
import { dropPlaces, makePlaces, type Places, refusal, underUmask } from '../temporary.ts';
import { writtenTo } from '../written.ts';

let places: Places;
beforeEach(() => {
  places = makePlaces();
});
afterEach(() => dropPlaces(places));

const OLD = ours();
const mode = (path: string): number => statSync(path).mode & 0o7777;

describe('a new file', () => {
  it.each([0o000, 0o022, 0o777])('has mode 0600 under umask %o', async (mask) => {
    const { path, directory } = await underUmask(mask, () => writtenTo(places, 'text: é\n'));
    expect(mode(path)).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('text: é\n');
    expect(readdirSync(dirname(path))).toEqual(['config']);
    expect(directory).toBe(dirname(path));
  });

  it('names no directory to delete when the user chose the path', async () => {
    const target = await prepareTarget({ ...places, kubeconfigPath: 'k' });
    await writeTo(target, 'x');
    expect(target).toEqual({ path: join(places.workspace, 'k'), replaces: false });
    expect(readFileSync(target.path, 'utf8')).toBe('x');
  });

  it.each([
    { name: 'a file', put: (path: string) => writeFileSync(path, 'theirs') },
    { name: 'a link', put: (path: string) => symlinkSync(join(dirname(path), 'victim'), path) },
  ])('does not follow or replace $name that came in between', async ({ put }) => {
    const target = await prepareTarget({ ...places, kubeconfigPath: 'k' });
    const victim = join(places.workspace, 'victim');
    writeFileSync(victim, 'theirs');
    put(target.path);
    const error = await refusal(writeTo(target, 'SECRET'));
    expect(error.message).toMatch(/something is there already\.$/);
    expect(readFileSync(target.path, 'utf8')).toBe('theirs');
    expect(readFileSync(victim, 'utf8')).toBe('theirs');
  });
});

describe('a file that is replaced', () => {
  it('is a new one of mode 0600; who has the old one open sees nothing', async () => {
    const path = join(places.workspace, 'k');
    writeFileSync(path, OLD);
    chmodSync(path, 0o644);
    const before = statSync(path).ino;
    const reader = openSync(path, 'r');
    await underUmask(0, async () =>
      writeTo(await prepareTarget({ ...places, kubeconfigPath: 'k' }), 'SECRET'),
    );
    const seen = Buffer.alloc(10_000);
    const length = readSync(reader, seen, 0, 10_000, 0);
    closeSync(reader);
    expect(seen.toString('utf8', 0, length)).toBe(OLD);
    expect(statSync(path).ino).not.toBe(before);
    expect(mode(path)).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('SECRET');
    expect(readdirSync(places.workspace)).toEqual(['k']);
  });

  it('does not touch what a link that took its place points at', async () => {
    const path = join(places.workspace, 'k');
    const victim = join(places.root, 'victim');
    writeFileSync(path, OLD);
    writeFileSync(victim, 'theirs');
    const target = await prepareTarget({ ...places, kubeconfigPath: 'k' });
    rmSync(path);
    symlinkSync(victim, path);
    await writeTo(target, 'SECRET');
    expect(readFileSync(victim, 'utf8')).toBe('theirs');
    expect(readFileSync(path, 'utf8')).toBe('SECRET');
  });

  it('leaves no temporary file when a directory took its place', async () => {
    const path = join(places.workspace, 'k');
    writeFileSync(path, OLD);
    const target = await prepareTarget({ ...places, kubeconfigPath: 'k' });
    rmSync(path);
    mkdirSync(path);
    const error = await refusal(writeTo(target, 'SECRET'));
    expect(error.message).toMatch(/^The kubeconfig was not written to .*: it is a directory\.$/);
    expect(readdirSync(places.workspace)).toEqual(['k']);
  });
});

describe('failures', () => {
  it('say in one sentence that the directory is gone', async () => {
    const target = await prepareTarget(places);
    rmSync(dirname(target.path), { recursive: true });
    const error = await refusal(writeTo(target, 'SECRET'));
    expect(error.message).toMatch(
      /^The kubeconfig was not written to .*: a part of the path does not exist\.$/,
    );
    expect(error.title).toBe('The kubeconfig cannot be written');
    expect(existsSync(dirname(target.path))).toBe(false);
  });

  // The system's limit on file sizes stops the write in the middle, as a full disk does, for root too.
  it.each([
    { name: 'before anything is issued, fresh', given: '', limit: 1, size: 100, stage: 'prepare', left: [] },
    { name: 'before anything is issued', given: 'k', limit: 1, size: 100, stage: 'prepare', left: [] },
    { name: 'in the middle of a new file', given: 'k', limit: 64, size: 200_000, stage: 'write', left: [] },
    {
      name: 'in the middle of a replacement',
      given: 'k',
      limit: 64,
      size: 200_000,
      stage: 'write',
      left: ['k'],
    },
  ])('leave no part of a file: $name', ({ given, limit, size, stage, left }) => {
    if (left.length > 0) writeFileSync(join(places.workspace, 'k'), OLD);
    const script = fileURLToPath(new URL('../limited-write.ts', import.meta.url));
    const command = `ulimit -f ${limit}; exec "$0" "$@"`;
    const { stdout } = spawnSync(
      'sh',
      ['-c', command, process.execPath, script, places.workspace, places.runnerTemp, `${size}`, given],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toEqual({
      stage,
      message: expect.stringMatching(/: the file would be larger than the system allows\.$/),
    });
    expect(readdirSync(places.runnerTemp)).toEqual([]);
    expect(readdirSync(places.workspace)).toEqual(left);
    if (left.length > 0) expect(readFileSync(join(places.workspace, 'k'), 'utf8')).toBe(OLD);
  });
});
