import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that `probe` writes: more than a usual kubeconfig, so that a full disk shows. */
const PROBE_BYTES = 16 * 1024;

/**
 * Makes a file that was not there (a link counts as there) with mode 0600 from its first byte, whatever the
 * umask, and writes it whole. On failure nothing is left and the file system's error is thrown.
 */
export async function writeNewFile(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    try {
      // The umask can only have taken the owner's rights away.
      await file.chmod(0o600);
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

/** Proves that files can be made and filled in a directory; throws the file system's error. */
export async function probe(directory: string): Promise<void> {
  const path = siblingName(directory);
  await writeNewFile(path, '\n'.repeat(PROBE_BYTES));
  await unlink(path);
}

/** A name in the directory that nobody else uses. */
export function siblingName(directory: string): string {
  return join(directory, `.boxwright-${randomUUID()}.tmp`);
}
