import { lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { codeOf } from '../../support/error-code.ts';
import { oneLine } from '../../support/text.ts';
import { isOurs } from '../reading/mark.ts';
import { fileFailure, pathProblem } from './file-failure.ts';
import { probe } from './new-file.ts';
import type { TargetFile } from './target.ts';

/** Real paths that a user's file may be in; `undefined` for one that does not exist. */
interface Roots {
  readonly workspace: string | undefined;
  readonly temp: string | undefined;
}

/** Never a place for a secret, not even when somebody calls them a workspace. */
const SYSTEM = ['/dev', '/proc', '/sys'];

/**
 * The target for a path that the user gave: inside the workspace or `RUNNER_TEMP` once symbolic links are
 * followed, in a directory that nobody else may write, and not a link, directory, device or somebody's file itself. Directories
 * that are missing are made with mode 0700. Throws `ActionError`.
 */
export async function givenTarget(given: string, roots: Roots): Promise<TargetFile> {
  requireText(given);
  if (!isAbsolute(given) && roots.workspace === undefined) {
    throw pathProblem('The kubeconfig-path is relative and GITHUB_WORKSPACE is not an existing directory.');
  }
  const wanted = resolve(roots.workspace ?? sep, given);
  const parent = await realParent(dirname(wanted), roots);
  const path = join(parent, basename(wanted));
  if (path.includes(delimiter))
    throw pathProblem(`The kubeconfig-path holds "${delimiter}", as KUBECONFIG separates files.`);
  const replaces = await isRegularFile(path);
  if (replaces) await requireOurs(path);
  try {
    await probe(parent);
  } catch (error) {
    throw fileFailure('No file can be written in', parent, error);
  }
  return { path, replaces };
}

function requireText(given: string): void {
  if (/[\u0000-\u001f\u007f]/.test(given))
    throw pathProblem('The kubeconfig-path holds a control character.');
  if (/[\\/]\.{0,2}$/.test(given) || /^\.{1,2}$/.test(given)) {
    throw pathProblem('The kubeconfig-path names a directory, not a file.');
  }
}

/** The nearest directory that exists decides; only then are the missing ones made. */
async function realParent(directory: string, roots: Roots): Promise<string> {
  const missing: string[] = [];
  let existing = directory;
  for (;;) {
    try {
      const found = await realpath(existing);
      requireInside(found, roots);
      await requirePrivate(found);
      return await makeDirectories(found, missing);
    } catch (error) {
      if (codeOf(error) === '') throw error;
      const up = dirname(existing);
      if (codeOf(error) !== 'ENOENT' || up === existing || (await isThere(existing))) {
        throw fileFailure('Cannot use the directory', directory, error);
      }
      missing.unshift(basename(existing));
      existing = up;
    }
  }
}

async function makeDirectories(start: string, names: readonly string[]): Promise<string> {
  const path = join(start, ...names);
  if (names.length > 0) await mkdir(path, { recursive: true, mode: 0o700 });
  return path;
}

/** True for anything of that name, a dangling link too. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function requireInside(directory: string, { workspace, temp }: Roots): void {
  const inside = (root: string | undefined): boolean =>
    root !== undefined && root !== sep && (directory === root || directory.startsWith(root + sep));
  const system = SYSTEM.some((root) => `${directory}/`.startsWith(`${root}/`));
  if (system || !(inside(workspace) || inside(temp))) {
    throw pathProblem(
      'The kubeconfig-path is outside the workspace and RUNNER_TEMP, symbolic links followed.',
    );
  }
}

/** Whoever may write a directory can put another file in our file's place. Windows has no such bits. */
async function requirePrivate(directory: string): Promise<void> {
  const { mode } = await stat(directory);
  const open = (mode & 0o002) !== 0 && (mode & 0o1000) === 0;
  if (open && process.platform !== 'win32') {
    throw pathProblem('The directory of the kubeconfig-path can be written by every user of the machine.');
  }
}

/** What somebody else wrote is not replaced; an empty file, as `mktemp` makes it, is nobody's. */
async function requireOurs(path: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileFailure('Cannot read', path, error);
  }
  if (text === '' || isOurs(text)) return;
  throw pathProblem(
    `The file at ${oneLine(path, 300)} is no kubeconfig of this action, and is not replaced.`,
    'Give another `kubeconfig-path`, leave it out for a fresh directory, or delete the file in a step before.',
  );
}

/** False when nothing is there. */
async function isRegularFile(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return true;
    const what = found.isSymbolicLink()
      ? 'a symbolic link'
      : found.isDirectory()
        ? 'a directory'
        : 'not a plain file';
    throw pathProblem(`The kubeconfig-path is ${what}.`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw codeOf(error) === '' ? error : fileFailure('Cannot use', path, error);
  }
}
