import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareTarget } from '../../../src/kubeconfig/files/prepare-target.ts';
import { removeKubeconfig } from '../../../src/kubeconfig/files/remove.ts';
import { ours } from '../sample.ts';
import { dropPlaces, makePlaces, type Places, refusal } from '../temporary.ts';
import { writtenTo } from '../written.ts';

let places: Places;
beforeEach(() => {
  places = makePlaces();
});
afterEach(() => dropPlaces(places));

it('deletes the fresh directory with what tools left in it, once', async () => {
  const { path, directory } = await writtenTo(places, 'x');
  writeFileSync(`${path}.lock`, '');
  mkdirSync(join(dirname(path), 'cache'));
  expect(await removeKubeconfig(path, directory)).toBe('removed');
  expect(readdirSync(places.runnerTemp)).toEqual([]);
  expect(await removeKubeconfig(path, directory)).toBe('absent');
});

it('deletes a fresh directory that no file was written to', async () => {
  const { path, directory } = await prepareTarget(places);
  expect(await removeKubeconfig(path, directory)).toBe('removed');
  expect(readdirSync(places.runnerTemp)).toEqual([]);
});

it('does not follow links inside the fresh directory', async () => {
  const { path, directory = '' } = await writtenTo(places, 'x');
  writeFileSync(join(places.workspace, 'theirs'), 'x');
  symlinkSync(places.workspace, join(directory, 'link'));
  await removeKubeconfig(path, directory);
  expect(readdirSync(places.workspace)).toEqual(['theirs']);
});

it('deletes only the file when the user chose the path', async () => {
  writeFileSync(join(places.workspace, 'other'), 'x');
  const { path, directory } = await writtenTo({ ...places, kubeconfigPath: 'k' }, ours());
  expect(await removeKubeconfig(path, directory)).toBe('removed');
  expect(readdirSync(places.workspace)).toEqual(['other']);
  expect(await removeKubeconfig(path)).toBe('absent');
  expect(await removeKubeconfig(join(places.workspace, 'gone', 'k'))).toBe('absent');
  expect(await removeKubeconfig(join(places.workspace, 'other', 'k'))).toBe('absent');
});

describe('leaves alone', () => {
  const file = (): string => join(places.workspace, 'theirs');
  const named = (): string => join(places.runnerTemp, 'boxwright-kubeconfig-abc');
  it.each<{ name: string; path: () => string; directory?: () => string }>([
    { name: 'a link', path: () => join(places.workspace, 'link') },
    { name: 'a directory in the place of the file', path: () => places.workspace },
    { name: 'a file that is no kubeconfig', path: file },
    { name: 'a relative path', path: () => 'theirs' },
    { name: 'a directory of another name', path: file, directory: () => places.workspace },
    { name: 'a directory that the file was not in', path: file, directory: named },
    {
      name: 'a link in the place of the directory',
      path: () => join(`${named()}-link`, 'config'),
      directory: () => `${named()}-link`,
    },
    {
      name: 'a relative directory',
      path: () => 'boxwright-kubeconfig-abc/config',
      directory: () => 'boxwright-kubeconfig-abc',
    },
    {
      name: 'a file in the place of the directory',
      path: () => join(`${named()}-file`, 'config'),
      directory: () => `${named()}-file`,
    },
  ])('$name', async ({ path, directory }) => {
    writeFileSync(file(), 'x');
    mkdirSync(named());
    writeFileSync(`${named()}-file`, 'x');
    symlinkSync(file(), join(places.workspace, 'link'));
    symlinkSync(places.workspace, `${named()}-link`);
    const error = await refusal(removeKubeconfig(path(), directory?.()));
    expect(error.title).toBe('The kubeconfig was not deleted');
    expect(error.message).toMatch(/^What is at .* is not a kubeconfig file of this action\.$/);
    expect(readFileSync(file(), 'utf8')).toBe('x');
    expect(readdirSync(places.workspace)).toEqual(['link', 'theirs']);
    expect(readdirSync(places.runnerTemp)).toHaveLength(3);
    expect(existsSync(named())).toBe(true);
  });
});
