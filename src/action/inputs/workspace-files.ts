import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileFound, FilePort } from '../../contract/runner/files.ts';
import { decodeText } from '../../support/decode-text.ts';
import { codeOf } from '../../support/error-code.ts';

/** Largest file that an input may name, in bytes. */
const MAX_FILE = 1_048_576;

/** What the system's codes mean for somebody who wrote a workflow. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EACCES: 'this step has no permission to read it',
  EPERM: 'this step has no permission to read it',
  ELOOP: 'it is a link that leads to itself',
};

/** Reads files and folders that inputs name, relative to the workspace. */
export function workspaceFiles(workspace: string): FilePort {
  return {
    readPath: async (path) => {
      try {
        return await read(resolve(workspace, path));
      } catch (error) {
        const code = codeOf(error);
        return unreadable(REASONS[code] ?? `the system answered ${code || 'with an error'}`);
      }
    },
  };
}

async function read(file: string): Promise<FileFound> {
  const found = await stat(file);
  if (found.isDirectory()) return { kind: 'folder', entries: (await readdir(file)).sort() };
  if (!found.isFile()) return unreadable('it is no ordinary file');
  if (found.size > MAX_FILE) return unreadable('it is larger than 1 MiB');
  return { kind: 'text', text: decodeText(await readFile(file)) };
}

function unreadable(why: string): FileFound {
  return { kind: 'unreadable', why };
}
