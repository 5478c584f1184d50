import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OtherNames, otherNames } from '../../../src/kubeconfig/files/other-names.ts';
import { uniqueNames } from '../../../src/kubeconfig/files/unique-names.ts';
import { sample } from '../sample.ts';
import { dropPlaces, makePlaces, type Places } from '../temporary.ts';

describe('the names of a new kubeconfig', () => {
  const others = (...taken: string[]): OtherNames => ({ taken: new Set(taken), unknown: false });
  const names = (context: string | undefined, other: OtherNames, credential = '321') =>
    uniqueNames({ origin: 'dollarbox-acme', credential, context, others: other });

  it.each([
    ['nothing else is there', undefined, others(), 'dollarbox-acme'],
    ['a name is wanted', 'prod', others('acme'), 'prod'],
    ['another file has the wanted one', 'prod', others('prod'), 'prod-321'],
    ['and that with the id, too', 'prod', others('prod', 'prod-321', 'prod-321-2'), 'prod-321-3'],
    ['another file has ours', undefined, others('dollarbox-acme'), 'dollarbox-acme-321'],
    ['a file cannot be read', undefined, { taken: new Set<string>(), unknown: true }, 'dollarbox-acme-321'],
    [
      'a file cannot be read and a name is wanted',
      'prod',
      { taken: new Set<string>(), unknown: true },
      'prod-321',
    ],
  ])('when %s', (_name, context, other, expected) => {
    expect(names(context, other).context).toBe(expected);
  });

  it('have org and credential in those of cluster and user, and are no other file’s', () => {
    expect(names('x', others()).entry).toBe('dollarbox-acme-321');
    expect(names('x', others('dollarbox-acme-321')).entry).toBe('dollarbox-acme-321-2');
    expect(names('x', others(), 'a b/c').entry).toBe('dollarbox-acme-a-b-c');
  });
});

describe('the names that KUBECONFIG knows', () => {
  let places: Places;
  beforeEach(() => {
    places = makePlaces();
  });
  afterEach(() => dropPlaces(places));

  const file = (name: string, text: string): string => {
    const path = join(places.workspace, name);
    writeFileSync(path, text);
    return path;
  };
  const read = async (paths: readonly string[], except = '') => {
    const found = await otherNames(paths.join(delimiter), { directory: places.workspace, except });
    return [[...found.taken].sort(), found.unknown];
  };

  it('are of clusters, users and contexts of all files, relative ones too', async () => {
    const path = file('a', sample());
    file('b', 'contexts: [{name: other}]');
    expect(await read([path, 'b'])).toEqual([['acme', 'box', 'ci', 'other'], false]);
  });

  it('are none without the variable, of a missing or an empty file, and of the one to be written', async () => {
    const path = file('a', sample());
    symlinkSync(path, join(places.workspace, 'link'));
    expect(await read([], path)).toEqual([[], false]);
    expect(
      await read([join(places.root, 'gone'), join(path, 'below'), file('e', '\n'), path, 'link'], path),
    ).toEqual([[], false]);
    expect((await otherNames(undefined, { directory: '/', except: '' })).unknown).toBe(false);
  });

  it.each([
    ['is no YAML', () => file('x', '{{')],
    ['has a tag', () => file('x', 'a: !!x b')],
    ['is a list', () => file('x', '[]')],
    ['is too large', () => file('x', 'x'.repeat(1_100_000))],
    [
      'is a directory',
      () => {
        mkdirSync(join(places.workspace, 'd'));
        return 'd';
      },
    ],
  ])('are not all known when a file %s', async (_name, path) => {
    expect(await read([file('a', sample()), path()])).toEqual([['acme', 'box', 'ci'], true]);
  });
});
