import { describe, expect, it } from '@jest/globals';
import { Unfit } from '../../../../src/contract/kinds/kind.ts';
import type { FilePort } from '../../../../src/contract/runner/files.ts';
import { readPairs } from '../../../../src/platforms/raidboxes/inputs/certificate-folder.ts';

/** Files of a folder `all` by their paths in it; each holds its own path. */
function folderOf(...paths: readonly string[]): FilePort {
  const there = paths.map((path) => `all/${path}`);
  return {
    readPath: async (path) => {
      if (there.includes(path)) return { kind: 'text', text: path };
      const inside = there.filter((one) => one.startsWith(`${path}/`));
      const entries = new Set(inside.map((one) => one.slice(path.length + 1).split('/')[0] ?? ''));
      return entries.size > 0
        ? { kind: 'folder', entries: [...entries] }
        : { kind: 'unreadable', why: 'there is no such file' };
    },
  };
}

async function pairs(...paths: readonly string[]) {
  const files = folderOf(...paths);
  const found = await files.readPath('all');
  const read = await readPairs('all', found.kind === 'folder' ? found.entries : [], files);
  return read.map((one) =>
    'why' in one
      ? [one.name, one.why]
      : [one.name, one.certificate, one.privateKey ?? one.keyless, one.chain],
  );
}

describe('a folder of certificates', () => {
  it.each([
    [
      ['a.example/fullchain.pem', 'a.example/privkey.pem', 'a.example/chain.pem'],
      ['a.example', 'all/a.example/fullchain.pem', 'all/a.example/privkey.pem', undefined],
    ],
    [
      ['cert.pem', 'chain.pem', 'privkey.pem'],
      ['all', 'all/cert.pem', 'all/privkey.pem', 'all/chain.pem'],
    ],
    [
      ['a.example.crt', 'a.example.issuer.crt', 'a.example.key'],
      ['a.example', 'all/a.example.crt', 'all/a.example.key', 'all/a.example.issuer.crt'],
    ],
    [
      ['x_ecc/a.example.cer', 'x_ecc/a.example.key', 'x_ecc/ca.cer'],
      ['a.example', 'all/x_ecc/a.example.cer', 'all/x_ecc/a.example.key', 'all/x_ecc/ca.cer'],
    ],
    [
      ['_.a.example.crt', '_.a.example.key'],
      ['*.a.example', 'all/_.a.example.crt', 'all/_.a.example.key', undefined],
    ],
    [
      ['x/tls.crt', 'x/tls.key'],
      ['x', 'all/x/tls.crt', 'all/x/tls.key', undefined],
    ],
    [
      ['x/fullchain.pem', 'x/chain.pem'],
      ['x', 'all/x/fullchain.pem', 'has no privkey.pem: there is no such file', undefined],
    ],
    [
      ['x/a.example.crt', 'x/a.example.issuer.crt', 'x/ca.crt'],
      [
        'a.example',
        'all/x/a.example.crt',
        'has no a.example.key: there is no such file',
        'all/x/a.example.issuer.crt',
      ],
    ],
    [
      ['x/fullchain.cer', 'x/ca.cer'],
      ['x', 'all/x/fullchain.cer', 'has no fullchain.key: there is no such file', undefined],
    ],
    [
      ['cert.pem', 'chain.pem', 'README'],
      ['all', 'all/cert.pem', 'has no cert.key: there is no such file', undefined],
    ],
    [['x/a.example.key'], ['a.example', 'has no a.example.crt: there is no such file']],
  ])('of %j', async (paths, expected) => {
    expect(await pairs(...paths)).toEqual([expected]);
  });

  it('that holds several in one place has no chain that all share', async () => {
    expect(await pairs('a.crt', 'a.key', 'b.crt', 'b.key', 'ca.cer', 'fullchain.cer')).toEqual([
      ['a', 'all/a.crt', 'all/a.key', undefined],
      ['b', 'all/b.crt', 'all/b.key', undefined],
    ]);
  });

  it('without any is refused', async () => {
    await expect(pairs('README', 'archive/x/y.key')).rejects.toThrow(Unfit);
  });
});
