import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { hashSources, SOURCES_FILE, staleBundle } from '../../src/metadata/bundle/sources.ts';

const root = mkdtempSync(join(tmpdir(), 'boxwright-stale-'));

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('names a bundle that is not of these sources, whatever the line ends', () => {
  for (const folder of ['src/http', 'src/emulator', 'dist'])
    mkdirSync(join(root, folder), { recursive: true });
  const source = join(root, 'src/http/a.ts');
  writeFileSync(source, 'a\nb\n');
  expect(staleBundle(root)).toBe('dist is not built: run `npm run build` first');
  writeFileSync(join(root, 'dist', SOURCES_FILE), hashSources(root));
  writeFileSync(source, 'a\r\nb\r\n');
  writeFileSync(join(root, 'src/emulator/b.ts'), 'not in the bundle');
  expect(staleBundle(root)).toBeUndefined();
  writeFileSync(source, 'a\nc\n');
  expect(staleBundle(root)).toBe('dist is older than the sources: run `npm run build` first');
});
