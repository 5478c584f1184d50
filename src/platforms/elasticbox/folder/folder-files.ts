import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { decodeText } from '../../../support/decode-text.ts';
import { codeOf } from '../../../support/error-code.ts';
import { asLine } from '../../../support/text.ts';
import type { LocalFile } from './local-box.ts';
import { MAX_FILE } from './stored-file.ts';

/** The files of a folder, with everything that is wrong with them. */
export class FolderFiles {
  readonly problems: string[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async text(name: string): Promise<string | undefined> {
    const file = await this.file(name, { place: '', label: name });
    return file && decodeText(file.bytes);
  }

  /** The names in a folder below, hidden ones apart. */
  async names(folder: string): Promise<readonly string[]> {
    try {
      const all = await readdir(join(this.#root, folder));
      return all.filter((name) => !name.startsWith('.')).sort();
    } catch (error) {
      if (!isAbsent(error)) this.problems.push(`${folder} cannot be read`);
      return [];
    }
  }

  /** A file, if it is there and can be used; else a problem is noted, `absent` when nothing is there. */
  async file(
    name: string,
    as: { readonly place: string; readonly label: string },
    absent?: string,
  ): Promise<LocalFile | undefined> {
    try {
      const real = await this.#realPath(name);
      if (!isInside(await realpath(this.#root), real)) {
        this.problems.push(`${asLine(name)} leads out of the folder`);
        return undefined;
      }
      const found = await lstat(real);
      if (found.size > MAX_FILE && found.isFile())
        this.problems.push(`${asLine(name)} is larger than 10 MiB`);
      else if (found.isFile()) return { ...as, name: basename(name), bytes: await readFile(real) };
      else if (absent !== undefined) this.problems.push(absent);
    } catch (error) {
      if (!isAbsent(error)) this.problems.push(`${asLine(name)} cannot be read`);
      else if (absent !== undefined) this.problems.push(absent);
    }
    return undefined;
  }

  /** Names are found in either way to write an accent: macOS takes it apart. */
  async #realPath(name: string): Promise<string> {
    try {
      return await realpath(join(this.#root, name));
    } catch (error) {
      const other = name.normalize(name === name.normalize('NFC') ? 'NFD' : 'NFC');
      if (other === name || !isAbsent(error)) throw error;
      return realpath(join(this.#root, other));
    }
  }
}

/** True for a path in the directory, and for the directory itself. */
export function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
