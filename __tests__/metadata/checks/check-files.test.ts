import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { unregistered } from '../../../src/metadata/checks/check-files.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'boxwright-unregistered-'));

afterEach(() => rmSync(copy, { recursive: true, force: true }));

it('finds the file of an operation that the registry does not name', () => {
  cpSync(join(ROOT, 'src/operations'), join(copy, 'src/operations'), { recursive: true });
  expect(unregistered(copy)).toEqual([]);
  const file = 'src/operations/raidboxes/list-nothing.ts';
  writeFileSync(join(copy, file), "export const listNothing = defineOperation({ name: 'list-nothing' });\n");
  expect(unregistered(copy)).toEqual([
    `${file} is an operation that src/operations/registry.ts does not name; add its line`,
  ]);
});
