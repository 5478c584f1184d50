import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { workspaceFiles } from '../../../src/action/inputs/workspace-files.ts';

const root = mkdtempSync(join(tmpdir(), 'boxwright-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const files = workspaceFiles(root);
const TEXT = 'BEGIN Müller\r\nEND';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('a path in the workspace', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-16, little end first, with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT],
    ['UTF-16, big end first, with its mark', utf16be(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), TEXT],
    ['UTF-16, big end first, without a mark', utf16be(TEXT), TEXT],
    ['Latin 1', Buffer.from(TEXT, 'latin1'), TEXT],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['bytes that are no text', Buffer.from([0x30, 0x82, 0x01, 0x00, 0xff]), '0\u0082\u0001\u0000ÿ'],
    ['nothing', Buffer.alloc(0), ''],
  ])('is read: %s', async (name, bytes, text) => {
    writeFileSync(join(root, name), bytes);
    expect(await files.readPath(name)).toEqual({ kind: 'text', text });
  });

  it('of a folder gives what is in it', async () => {
    mkdirSync(join(root, 'live/b'), { recursive: true });
    mkdirSync(join(root, 'live/a'));
    symlinkSync(join(root, 'live'), join(root, 'link'));
    expect(await files.readPath('link')).toEqual({ kind: 'folder', entries: ['a', 'b'] });
  });

  it.each([
    ['missing.pem', 'there is no such file'],
    ['UTF-8/below', 'there is no such file'],
    ['a'.repeat(900), 'there is no such file'],
    ['loop', 'it is a link that leads to itself'],
    ['large', 'it is larger than 1 MiB'],
    ['/dev/null', 'it is no ordinary file'],
  ])('that cannot be read says why: %.20s', async (name, why) => {
    rmSync(join(root, 'loop'), { force: true });
    symlinkSync('loop', join(root, 'loop'));
    writeFileSync(join(root, 'large'), Buffer.alloc(1_048_577));
    writeFileSync(join(root, 'UTF-8'), 'x');
    expect(await files.readPath(name)).toEqual({ kind: 'unreadable', why });
  });

  // Root may read everything, as in many containers.
  const may = process.getuid?.() === 0 ? 'root reads it all the same' : 'says so';
  it(`without permission ${may}`, async () => {
    const path = join(root, 'secret');
    writeFileSync(path, 'x');
    chmodSync(path, 0o000);
    const denied = { kind: 'unreadable', why: 'this step has no permission to read it' };
    expect(await files.readPath('secret')).toEqual(
      process.getuid?.() === 0 ? { kind: 'text', text: 'x' } : denied,
    );
  });
});
