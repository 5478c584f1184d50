import { statSync } from 'node:fs';
import * as real from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { dropPlaces, makePlaces, underUmask } from '../temporary.ts';

/** Modes that files had at the moment they came into being. */
const born: number[] = [];
jest.unstable_mockModule('node:fs/promises', () => ({
  ...real,
  open: async (path: string, flags: string, mode: number) => {
    const file = await real.open(path, flags, mode);
    born.push(statSync(path).mode & 0o7777);
    return file;
  },
}));
const { writeNewFile } = await import('../../../src/kubeconfig/files/new-file.ts');

it('makes the file with mode 0600, not wider and then narrowed', async () => {
  const places = makePlaces();
  try {
    await underUmask(0, () => writeNewFile(join(places.root, 'k'), 'x'));
    expect(born).toEqual([0o600]);
  } finally {
    dropPlaces(places);
  }
});
