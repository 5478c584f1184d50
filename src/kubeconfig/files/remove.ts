import type { Stats } from 'node:fs';
import { lstat, readFile, rm, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute } from 'node:path';
import { codeOf } from '../../support/error-code.ts';
import { asLine } from '../../support/text.ts';
import { isOurs } from '../reading/mark.ts';
import { fileFailure, pathProblem } from './file-failure.ts';
import { DIRECTORY_PREFIX } from './target.ts';

const NEXT = 'Delete it by hand if it is still there.';
const TITLE = 'The kubeconfig was not deleted';

/**
 * Deletes a written kubeconfig, and the fresh directory around it with all that tools left in it (locks, caches).
 * Deletes nothing but a plain file that is a kubeconfig of this action, at an absolute path, and a real directory of our own name: anything else that
 * took their place is left alone and reported as an `ActionError`. May run any number of times.
 */
export async function removeKubeconfig(path: string, directory?: string): Promise<'removed' | 'absent'> {
  if (directory !== undefined) return removeDirectory(path, directory);
  if (!isAbsolute(path)) throw foreign(path);
  const found = await look(path);
  if (!found) return 'absent';
  if (!found.isFile() || !(await holdsOurs(path))) throw foreign(path);
  await attempt(path, unlink(path));
  return 'removed';
}

/** Whatever took the file's place at a path that users choose, only a kubeconfig of ours is deleted there. */
async function holdsOurs(path: string): Promise<boolean> {
  try {
    return isOurs(await readFile(path, 'utf8'));
  } catch (error) {
    throw fileFailure('Cannot delete', path, error, NEXT, TITLE);
  }
}

async function removeDirectory(path: string, directory: string): Promise<'removed' | 'absent'> {
  const ours =
    isAbsolute(directory) && basename(directory).startsWith(DIRECTORY_PREFIX) && dirname(path) === directory;
  if (!ours) throw foreign(directory);
  const found = await look(directory);
  if (!found) return 'absent';
  if (!found.isDirectory()) throw foreign(directory);
  await attempt(directory, rm(directory, { recursive: true, force: true }));
  return 'removed';
}

async function look(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw fileFailure('Cannot delete', path, error, NEXT, TITLE);
  }
}

async function attempt(path: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw fileFailure('Cannot delete', path, error, NEXT, TITLE);
  }
}

function foreign(path: string): Error {
  return pathProblem(`What is at ${asLine(path)} is not a kubeconfig file of this action.`, NEXT, TITLE);
}
