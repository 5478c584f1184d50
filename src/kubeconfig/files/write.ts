import { rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileFailure } from './file-failure.ts';
import { siblingName, writeNewFile } from './new-file.ts';
import type { TargetFile } from './target.ts';

/**
 * Writes the kubeconfig as one new file of mode 0600. A file that is there is replaced in one step by a new one:
 * nobody who has the old one open, or its mode, sees the new content. On failure no part of it is left and an
 * `ActionError` says why; the caller then revokes the credential and calls `removeKubeconfig`.
 */
export async function writeTo(target: TargetFile, text: string): Promise<void> {
  try {
    if (target.replaces) await replaceFile(target.path, text);
    else await writeNewFile(target.path, text);
  } catch (error) {
    const next =
      target.directory === undefined
        ? undefined
        : 'Make room for it in RUNNER_TEMP, then run the step again.';
    throw fileFailure('The kubeconfig was not written to', target.path, error, next);
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = siblingName(dirname(path));
  await writeNewFile(fresh, text);
  try {
    await rename(fresh, path);
  } catch (error) {
    await unlink(fresh).catch(() => undefined);
    throw error;
  }
}
