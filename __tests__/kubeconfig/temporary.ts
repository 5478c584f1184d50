import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../../src/contract/result/errors.ts';

/** A runner's two directories, real and empty. */
export interface Places {
  readonly root: string;
  readonly workspace: string;
  readonly runnerTemp: string;
}

/** Makes them with mode 0755, so that the umask of the machine does not matter. */
export function makePlaces(): Places {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kubeconfig-test-')));
  const places = { root, workspace: join(root, 'work'), runnerTemp: join(root, 'temp') };
  mkdirSync(places.workspace, { mode: 0o755 });
  mkdirSync(places.runnerTemp, { mode: 0o755 });
  return places;
}

/** Deletes them. */
export function dropPlaces({ root }: Places): void {
  rmSync(root, { recursive: true, force: true });
}

/** Runs some work under another umask. */
export async function underUmask<T>(mask: number, work: () => Promise<T>): Promise<T> {
  const before = process.umask(mask);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

/** The `ActionError` that some work ends with; fails on any other end. */
export async function refusal(work: Promise<unknown>): Promise<ActionError> {
  const end = await work.then(
    () => new Error('Nothing was refused.'),
    (error: unknown) => error,
  );
  if (!(end instanceof ActionError)) throw end;
  return end;
}
