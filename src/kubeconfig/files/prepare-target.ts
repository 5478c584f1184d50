import { chmod, mkdtemp, realpath, rmdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { codeOf } from '../../support/error-code.ts';
import { fileFailure, pathProblem } from './file-failure.ts';
import { givenTarget } from './given-path.ts';
import { probe } from './new-file.ts';
import { DIRECTORY_PREFIX, type TargetFile } from './target.ts';

/** What decides where the kubeconfig goes. */
interface TargetOptions {
  /** The input `kubeconfig-path`, relative to the workspace; a fresh directory when not given. */
  readonly kubeconfigPath?: string | undefined;
  /** `RUNNER_TEMP`. */
  readonly runnerTemp: string | undefined;
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string | undefined;
}

/**
 * Chooses the file and proves that it can be written, so that no credential is issued for nothing: a fresh
 * directory of mode 0700 under `RUNNER_TEMP`, or the user's path inside the workspace or `RUNNER_TEMP`. Throws
 * `ActionError`.
 */
export async function prepareTarget(options: TargetOptions): Promise<TargetFile> {
  const temp = await rootOf(options.runnerTemp);
  const given = options.kubeconfigPath;
  if (given !== undefined && given !== '') {
    return givenTarget(given, { workspace: await rootOf(options.workspace), temp });
  }
  if (temp === undefined || !options.runnerTemp) {
    const next = 'Run the step on a GitHub runner, or set RUNNER_TEMP to a directory that exists.';
    throw pathProblem(
      'RUNNER_TEMP is not set to an existing directory, so there is no place for the file.',
      next,
    );
  }
  return freshTarget(resolve(options.runnerTemp));
}

async function freshTarget(temp: string): Promise<TargetFile> {
  const next = 'Set RUNNER_TEMP to a directory that the step may write.';
  if (temp.includes(delimiter)) {
    throw pathProblem(`RUNNER_TEMP holds "${delimiter}", which KUBECONFIG cannot express.`, next);
  }
  let directory: string;
  try {
    directory = await mkdtemp(join(temp, DIRECTORY_PREFIX));
  } catch (error) {
    throw fileFailure('No directory can be made in', temp, error, next);
  }
  try {
    // Not left to the umask, which may also take rights away from the owner.
    await chmod(directory, 0o700);
    await probe(directory);
  } catch (error) {
    await rmdir(directory).catch(() => undefined);
    throw fileFailure('No file can be written in', directory, error, next);
  }
  return { path: join(directory, 'config'), directory, replaces: false };
}

/** The real path of a root; `undefined` when it is not set or not there. */
async function rootOf(path: string | undefined): Promise<string | undefined> {
  if (!path) return undefined;
  try {
    return await realpath(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw fileFailure(
      'Cannot read',
      path,
      error,
      'Set RUNNER_TEMP and GITHUB_WORKSPACE to directories that can be read.',
    );
  }
}
