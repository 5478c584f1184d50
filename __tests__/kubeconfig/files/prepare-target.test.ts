import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareTarget } from '../../../src/kubeconfig/files/prepare-target.ts';
import { ours, sample } from '../sample.ts';
import { dropPlaces, makePlaces, type Places, refusal, underUmask } from '../temporary.ts';

let places: Places;
beforeEach(() => {
  places = makePlaces();
});
afterEach(() => dropPlaces(places));

const mode = (path: string): number => statSync(path).mode & 0o7777;

describe('a fresh directory', () => {
  it.each([0o000, 0o022, 0o777])('is private under umask %o, and empty', async (mask) => {
    const target = await underUmask(mask, () => prepareTarget(places));
    const { path, directory = '' } = target;
    expect(dirname(directory)).toBe(places.runnerTemp);
    expect(path).toBe(join(directory, 'config'));
    expect(mode(directory)).toBe(0o700);
    expect(readdirSync(directory)).toEqual([]);
    expect(target.replaces).toBe(false);
  });

  it('is another one each time', async () => {
    const [one, two] = [await prepareTarget(places), await prepareTarget({ ...places, kubeconfigPath: '' })];
    expect(basename(dirname(one.path))).toMatch(/^boxwright-kubeconfig-.{6}$/);
    expect(one.directory).not.toBe(two.directory);
  });

  it.each([
    { name: 'unset', temp: () => undefined, says: 'RUNNER_TEMP is not set to an existing directory' },
    { name: 'empty', temp: () => '', says: 'RUNNER_TEMP is not set to an existing directory' },
    {
      name: 'missing',
      temp: () => join(places.root, 'gone'),
      says: 'RUNNER_TEMP is not set to an existing directory',
    },
    {
      name: 'below a file',
      temp: () => join(places.root, 'file', 'x'),
      says: 'RUNNER_TEMP is not set to an existing directory',
    },
    { name: 'a file', temp: () => join(places.root, 'file'), says: 'a part of the path is not a directory' },
    { name: 'a directory of the kernel', temp: () => '/proc', says: /^No directory can be made in \/proc: / },
    {
      name: 'not to be named in KUBECONFIG',
      temp: () => join(places.root, 'a:b'),
      says: 'KUBECONFIG cannot express',
    },
  ])('needs RUNNER_TEMP, which is $name', async ({ temp, says }) => {
    writeFileSync(join(places.root, 'file'), '');
    mkdirSync(join(places.root, 'a:b'));
    const error = await refusal(prepareTarget({ workspace: places.workspace, runnerTemp: temp() }));
    expect(error.message).toEqual(
      typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says),
    );
    expect(error.next).toContain('RUNNER_TEMP');
    expect(readdirSync(join(places.root, 'a:b'))).toEqual([]);
  });
});

describe("a user's path", () => {
  const prepare = (kubeconfigPath: string) => prepareTarget({ ...places, kubeconfigPath });

  it.each([
    { name: 'in the workspace', given: () => 'config', expected: () => join(places.workspace, 'config') },
    {
      name: 'absolute',
      given: () => join(places.workspace, 'k.yaml'),
      expected: () => join(places.workspace, 'k.yaml'),
    },
    {
      name: 'in RUNNER_TEMP',
      given: () => join(places.runnerTemp, 'k'),
      expected: () => join(places.runnerTemp, 'k'),
    },
    {
      name: 'with dots that stay inside',
      given: () => 'a/.././..k',
      expected: () => join(places.workspace, '..k'),
    },
    { name: 'with a space', given: () => 'my config', expected: () => join(places.workspace, 'my config') },
    {
      name: 'through a link that stays inside',
      given: () => 'inside/k',
      expected: () => join(places.runnerTemp, 'k'),
    },
  ])('$name', async ({ given, expected }) => {
    symlinkSync(places.runnerTemp, join(places.workspace, 'inside'));
    expect(await prepare(given())).toEqual({ path: expected(), replaces: false });
    expect(readdirSync(dirname(expected())).filter((name) => name !== 'inside')).toEqual([]);
  });

  it('makes directories that are missing, private ones', async () => {
    const target = await underUmask(0, () => prepare('.kube/deep/config'));
    expect(target.path).toBe(join(places.workspace, '.kube', 'deep', 'config'));
    expect([mode(join(places.workspace, '.kube')), mode(dirname(target.path))]).toEqual([0o700, 0o700]);
  });

  it('may be a plain file that is there, which is left alone for now', async () => {
    writeFileSync(join(places.workspace, 'k'), ours());
    expect(await prepare('k')).toEqual({ path: join(places.workspace, 'k'), replaces: true });
    expect(readFileSync(join(places.workspace, 'k'), 'utf8')).toBe(ours());
  });

  it.each([
    ['a text', 'old'],
    ['a kubeconfig of somebody', sample()],
    [
      'one that has ours in it, and more',
      ours().replace('users:', '  - name: "mine"\n    cluster: {server: "https://x"}\nusers:'),
    ],
    [
      'one with a user more',
      ours().replace('contexts:', '  - name: "mine"\n    user: {token: "t"}\ncontexts:'),
    ],
    ['what is no YAML', '{{'],
  ])('is not replaced when it holds %s', async (_name, text) => {
    writeFileSync(join(places.workspace, 'k'), text);
    const error = await refusal(prepare('k'));
    expect(error.message).toMatch(/is no kubeconfig of this action, and is not replaced/);
    expect(error.next).toContain('delete the file in a step before');
    expect(readFileSync(join(places.workspace, 'k'), 'utf8')).toBe(text);
    expect(readdirSync(places.workspace)).toEqual(['k']);
  });

  it('is replaced when it is empty, as mktemp makes it', async () => {
    writeFileSync(join(places.workspace, 'k'), '');
    expect(await prepare('k')).toMatchObject({ replaces: true });
  });

  it('needs a workspace only when it is relative', async () => {
    const options = { runnerTemp: places.runnerTemp, workspace: undefined };
    const error = await refusal(prepareTarget({ ...options, kubeconfigPath: 'k' }));
    expect(error.message).toContain('GITHUB_WORKSPACE');
    const kubeconfigPath = join(places.runnerTemp, 'k');
    expect(await prepareTarget({ ...options, kubeconfigPath })).toEqual({
      path: kubeconfigPath,
      replaces: false,
    });
    const inWorkspace = { runnerTemp: undefined, workspace: places.workspace, kubeconfigPath: 'k' };
    expect((await prepareTarget(inWorkspace)).path).toBe(join(places.workspace, 'k'));
  });

  it.each([
    { name: 'above the workspace', given: () => '../k', says: 'outside the workspace' },
    {
      name: 'beside it with the same beginning',
      given: () => `${places.workspace}-2${sep}k`,
      says: 'outside the workspace',
    },
    { name: 'in the home directory', given: () => '/root/.kube/config', says: 'outside the workspace' },
    { name: 'a device', given: () => '/dev/full', says: 'outside the workspace' },
    { name: 'a process file', given: () => '/proc/self/mem', says: 'outside the workspace' },
    { name: 'through a link to outside', given: () => 'out/k', says: 'outside the workspace' },
    { name: 'through a link to outside, deeper', given: () => 'out/new/k', says: 'outside the workspace' },
    { name: 'through a dangling link', given: () => 'dangling/k', says: 'does not exist' },
    { name: 'through a loop', given: () => 'loop/k', says: 'a loop of symbolic links' },
    { name: 'a link to a file', given: () => 'link', says: 'is a symbolic link' },
    { name: 'a dangling link itself', given: () => 'dangling', says: 'is a symbolic link' },
    { name: 'a directory', given: () => 'dir', says: 'is a directory' },
    { name: 'a directory by its slash', given: () => 'new/', says: 'names a directory' },
    { name: 'the workspace', given: () => '.', says: 'names a directory' },
    { name: 'dots at the end', given: () => 'dir/..', says: 'names a directory' },
    { name: 'below a file', given: () => 'file/k', says: 'a part of the path is not a directory' },
    { name: 'a long name', given: () => 'k'.repeat(300), says: 'the name is too long' },
    { name: 'a long directory', given: () => `${'k'.repeat(300)}/k`, says: 'the name is too long' },
    { name: 'NUL', given: () => 'a\0b', says: 'control character' },
    { name: 'a line end', given: () => 'a\nb', says: 'control character' },
    { name: 'a colon', given: () => 'a:b', says: 'as KUBECONFIG separates' },
    {
      name: 'in a new directory in one that everybody may write',
      given: () => 'open/new/k',
      says: 'every user of the machine',
    },
    {
      name: 'in a directory that everybody may write',
      given: () => 'open/k',
      says: 'every user of the machine',
    },
  ])('is refused: $name', async ({ given, says }) => {
    const at = (name: string): string => join(places.workspace, name);
    mkdirSync(join(places.root, 'outside'));
    mkdirSync(`${places.workspace}-2`);
    mkdirSync(at('dir'));
    mkdirSync(at('open'));
    chmodSync(at('open'), 0o777);
    writeFileSync(at('file'), '');
    symlinkSync(join(places.root, 'outside'), at('out'));
    symlinkSync(join(places.root, 'nowhere'), at('dangling'));
    symlinkSync('loop', at('loop'));
    symlinkSync('file', at('link'));
    const error = await refusal(prepare(given()));
    expect(error.message).toContain(says);
    expect(error.message).toMatch(/^[^\n]+\.$/);
    expect(error.next).toContain('`kubeconfig-path`');
    expect(readdirSync(join(places.root, 'outside'))).toEqual([]);
    expect(existsSync(join(places.root, 'nowhere'))).toBe(false);
    expect(readdirSync(places.workspace).sort()).toEqual([
      'dangling',
      'dir',
      'file',
      'link',
      'loop',
      'open',
      'out',
    ]);
  });

  it('is not refused in a sticky directory, nor when the file has a second name', async () => {
    const sticky = join(places.workspace, 'sticky');
    mkdirSync(sticky);
    chmodSync(sticky, 0o1777);
    writeFileSync(join(sticky, 'one'), '');
    linkSync(join(sticky, 'one'), join(sticky, 'two'));
    expect(await prepare('sticky/two')).toEqual({ path: join(sticky, 'two'), replaces: true });
  });
});
