import { lstat, mkdir, readdir, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError } from '../../../contract/result/errors.ts';
import { siblingName } from '../../../kubeconfig/files/new-file.ts';
import { codeOf } from '../../../support/error-code.ts';
import { asLine } from '../../../support/text.ts';
import { isInside } from './folder-files.ts';
import type { FolderFile } from './folder-of.ts';

/** Writes the files of a box, each in one step; what else is in the folder stays. */
export async function writeFolder(path: string, files: readonly FolderFile[]): Promise<void> {
  for (const { label, bytes, executable } of files) {
    const file = join(path, label);
    try {
      await mkdir(dirname(file), { recursive: true });
      await assertInside(path, dirname(file));
      const fresh = siblingName(dirname(file));
      await writeFile(fresh, bytes, { flag: 'wx', mode: executable ? 0o700 : 0o600 });
      await rename(fresh, file).catch(async (error: unknown) => {
        await unlink(fresh).catch(() => undefined);
        throw error;
      });
    } catch (error) {
      if (error instanceof ActionError) throw error;
      throw new ActionError(
        `${asLine(label)} cannot be written to ${asLine(path)}: ${codeOf(error) || 'the file system refused'}.`,
        {
          title: 'The box’s folder cannot be written',
          next: 'Give `path` a folder of the workspace that can be written.',
          cause: error,
        },
      );
    }
  }
}

/** A link in the folder must not lead what is written elsewhere. */
async function assertInside(path: string, directory: string): Promise<void> {
  if (!isInside(await realpath(path), await realpath(directory))) {
    throw new ActionError(`${asLine(directory)} is a link that leads out of ${asLine(path)}.`, {
      next: 'Take the link away.',
    });
  }
}

/** Scripts and files in the folder that are none of the box's. */
export async function staleIn(path: string, files: readonly FolderFile[]): Promise<readonly string[]> {
  const own = new Set(files.map(({ label }) => label));
  const stale: string[] = [];
  for (const folder of ['events', 'files']) {
    const names = await readdir(join(path, folder)).catch(() => []);
    for (const name of names) {
      const there = await lstat(join(path, folder, name)).catch(() => undefined);
      if (there && !name.startsWith('.') && !own.has(`${folder}/${name}`))
        stale.push(`${folder}/${asLine(name)}`);
    }
  }
  return stale;
}
