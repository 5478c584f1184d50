import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readSeedFile } from '../../../src/emulator/seed-file.ts';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'boxwright-seed-')), 'seed.yml');
  writeFileSync(path, text);
  return path;
}

it('reads start data by platform', () => {
  expect(readSeedFile(file('dollarbox: { orgs: [] }\n'))).toEqual({ dollarbox: { orgs: [] } });
  expect(readSeedFile(file(''))).toEqual({});
});

it.each([
  ['token: [secret-text', /is no YAML: line 1/],
  ['- a', /is no map/],
  ['text', /is no map/],
])('refuses %j in a sentence that quotes nothing of it', (text, why) => {
  const read = () => readSeedFile(file(text));
  expect(read).toThrow(why);
  expect(read).not.toThrow(/secret-text/);
});
