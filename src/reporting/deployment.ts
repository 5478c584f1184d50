import {
  type DeploymentPlace,
  type NewDeployment,
  type OwnDeployment,
  ownDeployments,
  postDeployment,
  postStatus,
  stateOf,
} from './deployments.ts';
import type { Github } from './github-client.ts';
import { GithubError } from './github-error.ts';
import { isNewer } from './run-mark.ts';

/** Older deployments that are looked at; those before have been ended by an earlier run. */
const MAX_OLDER = 20;

/** After so many that have ended in a row, those before have ended too. */
const ENOUGH_ENDED = 3;

/** What the older deployments of a subject are ended with. */
export interface Replacement {
  /** The one that replaces them; none when what they stood for is gone. */
  readonly id?: number | undefined;
  readonly run: string;
  readonly logUrl: string;
  readonly description: string;
}

/** Makes a deployment exactly once: one whose creation got no answer is looked for before it is tried again. */
export async function openDeployment(github: Github, wanted: NewDeployment): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await postDeployment(github, wanted);
    } catch (error) {
      if (!(error instanceof GithubError) || error.failure !== 'unanswered') throw error;
      const found = await lookAgain(github, wanted);
      if (found !== undefined) return found;
      if (attempt >= 2) throw error;
    }
  }
}

/** Looks twice: a list may lag behind a creation. */
async function lookAgain(github: Github, wanted: NewDeployment): Promise<number | undefined> {
  for (const wait of [0, 1_000]) {
    await github.pause(wait);
    const found = await findDeployment(github, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The one deployment with this marker; `undefined` when it was never made. */
export async function findDeployment(
  github: Github,
  { marker, ...place }: DeploymentPlace & { readonly marker: string },
): Promise<number | undefined> {
  return (await ownDeployments(github, place)).find((one) => one.marker === marker)?.id;
}

/** Our deployments of one subject, newest first. */
export async function deploymentsOf(
  github: Github,
  { key, environment, task }: DeploymentPlace & { readonly key: string },
): Promise<readonly OwnDeployment[]> {
  return (await ownDeployments(github, { environment, task })).filter((one) => one.key === key);
}

/** Whether a newer deployment of the same subject is there, or one by a newer run. */
export function isReplaced(id: number, run: string, all: readonly OwnDeployment[]): boolean {
  return all.some((one) => isLater(one, { id, run }));
}

function isLater(
  one: OwnDeployment,
  { id = Infinity, run }: { readonly id?: number | undefined; readonly run: string },
): boolean {
  return one.id !== id && (isNewer(one.run, run) || (one.run === run && one.id > id));
}

/**
 * Makes the older deployments of a subject inactive, newest first; those of newer runs are left
 * alone.
 */
export async function endOlder(
  github: Github,
  all: readonly OwnDeployment[],
  { id, run, logUrl, description }: Replacement,
): Promise<void> {
  const older = all.filter((one) => one.id !== id && !isLater(one, { id, run })).slice(0, MAX_OLDER);
  let inactive = 0;
  for (const one of older) {
    if (inactive >= ENOUGH_ENDED) break;
    if ((await stateOf(github, one.id)) === 'inactive') {
      inactive += 1;
      continue;
    }
    inactive = 0;
    await postStatus(github, one.id, { state: 'inactive', description, logUrl });
  }
}

/** States from which a deployment has not come to its end. */
const OPEN: ReadonlySet<string> = new Set(['', 'pending', 'queued', 'in_progress']);

/** Whether a deployment still waits for its last status. */
export async function isOpen(github: Github, id: number): Promise<boolean> {
  return OPEN.has(await stateOf(github, id));
}
