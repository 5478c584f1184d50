import type { Github } from '../github/github-client.ts';
import { makeOnce } from '../github/make-once.ts';
import {
  type DeploymentPlace,
  type NewDeployment,
  type OwnDeployment,
  ownDeployments,
  postDeployment,
  postStatus,
  statusOf,
} from './deployments.ts';

/** Other deployments that are looked at; those before have been ended by an earlier step. */
const MOST_OTHERS = 20;

/** After so many that have ended in a row, those before have ended too. */
const ENOUGH_ENDED = 3;

/** What the other deployments of a subject are ended with. */
interface Replacement {
  /** The one that is live now, and its status that says so; none when what they stood for is gone. */
  readonly live?: { readonly id: number; readonly status: number } | undefined;
  readonly logUrl: string;
  readonly description: string;
}

/** What was found beside a deployment: none that matters, some that it has replaced, or one that is live since. */
type Others = 'none' | 'replaced' | 'later';

/** A deployment that was opened. */
interface OpenedDeployment {
  readonly id: number;
  /** The answer to one creation was lost: there may be a twin that shows up late. */
  readonly doubtful: boolean;
}

/** Makes a deployment exactly once. */
export async function openDeployment(github: Github, wanted: NewDeployment): Promise<OpenedDeployment> {
  const { made, doubtful } = await makeOnce(
    github,
    () => postDeployment(github, wanted),
    async () => (await withMarker(github, wanted))[0],
  );
  return { id: made, doubtful };
}

/** Ids of the deployments that one step has opened, the newest first: one, unless the answer to its creation was lost. */
export async function withMarker(
  github: Github,
  { marker, ...place }: DeploymentPlace & { readonly marker: string },
): Promise<readonly number[]> {
  return (await ownDeployments(github, place)).filter((one) => one.marker === marker).map(({ id }) => id);
}

/** Our deployments of one subject, newest first. */
export async function deploymentsOf(
  github: Github,
  { key, environment, task }: DeploymentPlace & { readonly key: string },
): Promise<readonly OwnDeployment[]> {
  return (await ownDeployments(github, { environment, task })).filter((one) => one.key === key);
}

/** Why a deployment that came to its end is not to be taken for the live one, as it is. */
const OVER: ReadonlySet<string> = new Set(['inactive', 'failure', 'error']);

/**
 * Makes the other deployments of a subject inactive, newest first, whichever run they are of: the last step to finish
 * says what is live. One that failed stays what it is; one that a later step has just opened will say for itself; and
 * one that became live after this one has replaced it.
 */
export async function endOthers(
  github: Github,
  all: readonly OwnDeployment[],
  { live, logUrl, description }: Replacement,
): Promise<Others> {
  const own = all.find((one) => one.id === live?.id)?.marker;
  let found: Others = 'none';
  let inactive = 0;
  for (const one of all.filter((other) => other.id !== live?.id).slice(0, MOST_OTHERS)) {
    if (inactive >= ENOUGH_ENDED) break;
    const { id: status, state } = await statusOf(github, one.id);
    inactive = state === 'inactive' ? inactive + 1 : 0;
    if (OVER.has(state)) continue;
    const isTwin = one.marker === own;
    if (live && state === 'success' && status > live.status && !isTwin) return 'later';
    found = 'replaced';
    if (live && OPEN.has(state) && one.id > live.id && !isTwin) continue;
    await postStatus(github, one.id, { state: 'inactive', description, logUrl });
  }
  return found;
}

/** Whether a deployment in this state stands for nothing any more. */
export function isOver(state: string): boolean {
  return OVER.has(state);
}

/** States from which a deployment has not come to its end. */
const OPEN: ReadonlySet<string> = new Set(['', 'pending', 'queued', 'in_progress']);

/** Whether a deployment still waits for its last status. */
export async function isOpen(github: Github, id: number): Promise<boolean> {
  return OPEN.has((await statusOf(github, id)).state);
}
