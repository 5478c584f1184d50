import type { DeploymentTask } from '../../contract/runner/cleanup.ts';
import { isObject, parseJson } from '../../support/json.ts';
import type { CallOptions, Github } from '../github/github-client.ts';
import { unanswered } from '../github/github-error.ts';

/** A deployment that this action made. */
export interface OwnDeployment {
  readonly id: number;
  readonly sha: string;
  /** Short key of the subject. */
  readonly key: string;
  readonly run: string;
  readonly marker: string;
  readonly preview: DeployedPreview | undefined;
}

/** What a deployment is found by. */
export interface DeploymentPlace {
  /** GitHub compares names of environments without case. */
  readonly environment: string;
  readonly task: string;
}

/** A deployment to be made. */
export interface NewDeployment extends DeploymentPlace {
  readonly sha: string;
  readonly key: string;
  readonly run: string;
  readonly marker: string;
  readonly description: string;
  readonly transient: boolean;
  /** `undefined` leaves it to GitHub, which goes by the name of the environment. */
  readonly production: boolean | undefined;
  /** The preview that it is of. */
  readonly preview?: DeployedPreview | undefined;
}

/** What a preview's deployment is recognised by when the preview itself is long gone. */
interface DeployedPreview {
  readonly name: string;
  readonly pullRequest: number;
}

/** One entry of a deployment's history. */
interface NewStatus {
  readonly state: DeploymentTask['state'] | 'in_progress';
  readonly description: string;
  readonly environmentUrl?: string | undefined;
  /** Page of the workflow run; empty for none. */
  readonly logUrl: string;
}

const NEED: CallOptions = { permissions: ['deployments: write'] };
const LIST = '/repos/{owner}/{repo}/deployments';

/**
 * Makes a deployment of exactly this commit: nothing is merged into it, and no check of it is waited for.
 * Source: https://docs.github.com/rest/deployments/deployments#create-a-deployment
 */
export async function postDeployment(github: Github, wanted: NewDeployment): Promise<number> {
  const { sha, key, run, marker, environment, task, description, transient, preview } = wanted;
  const production = wanted.production ?? (transient ? false : undefined);
  const body = {
    ref: sha,
    task,
    environment,
    description,
    auto_merge: false,
    required_contexts: [],
    payload: { boxwright: { key, run, marker, ...(preview ? { preview } : {}) } },
    transient_environment: transient,
    ...(production === undefined ? {} : { production_environment: production }),
  };
  const { id } = await github.one(`POST ${LIST}`, body, NEED);
  if (typeof id !== 'number' || !Number.isSafeInteger(id))
    throw unanswered('GitHub’s answer is no deployment.');
  return id;
}

/**
 * Our deployments at a place, newest first. GitHub's own filter by environment is not asked: whether it tells capitals
 * apart is on no page. Source: https://docs.github.com/rest/deployments/deployments#list-deployments
 */
export async function ownDeployments(
  github: Github,
  { environment, task }: DeploymentPlace,
): Promise<readonly OwnDeployment[]> {
  const found = await github.all(`GET ${LIST}`, { task }, NEED);
  return found.flatMap((one) => readOwn(one, environment, task)).sort((a, b) => b.id - a.id);
}

/**
 * Our deployments of previews to an environment, newest first; as many as a nightly look needs.
 * Source: https://docs.github.com/rest/deployments/deployments#list-deployments
 */
export async function previewDeployments(
  github: Github,
  environment: string,
): Promise<readonly OwnDeployment[]> {
  const found = await github.latest(`GET ${LIST}`, { environment }, NEED);
  return found
    .filter((one) => isObject(one) && isSameEnvironment(one['environment'], environment))
    .flatMap(readDeployment)
    .filter(({ preview }) => preview !== undefined)
    .sort((a, b) => b.id - a.id);
}

/** Two names mean one environment. */
function isSameEnvironment(a: unknown, b: string): boolean {
  return typeof a === 'string' && a.toLowerCase() === b.toLowerCase();
}

/**
 * Adds to a deployment's history; gives the id of the new status. A repeated status does no harm, so a lost answer is tried again. Others are
 * left to us: GitHub would end every deployment of a shared environment.
 * Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
 */
export async function postStatus(github: Github, id: number, status: NewStatus): Promise<number> {
  const { state, description, environmentUrl, logUrl } = status;
  const body = {
    id,
    state,
    description,
    auto_inactive: false,
    ...(logUrl === '' ? {} : { log_url: logUrl }),
    ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
  };
  const posted = await github.one(`POST ${LIST}/{id}/statuses`, body, { ...NEED, repeatable: true });
  return Number(posted['id'] ?? 0);
}

/** What a deployment is now: its newest status. */
interface CurrentStatus {
  /** Grows with time, over all deployments; 0 without a status. */
  readonly id: number;
  /** Empty without a status. */
  readonly state: string;
}

/** The newest status of a deployment. */
export async function statusOf(github: Github, id: number): Promise<CurrentStatus> {
  const statuses = await github.all(`GET ${LIST}/{id}/statuses`, { id }, NEED);
  const newest = statuses
    .filter((one) => isObject(one))
    .reduce<Record<string, unknown>>((a, b) => (Number(b['id']) > Number(a['id'] ?? 0) ? b : a), {});
  const state = newest['state'];
  return { id: Number(newest['id'] ?? 0), state: typeof state === 'string' ? state : '' };
}

function readOwn(value: unknown, environment: string, task: string): readonly OwnDeployment[] {
  if (!isObject(value) || value['task'] !== task) return [];
  return isSameEnvironment(value['environment'], environment) ? readDeployment(value) : [];
}

/** A deployment with our mark in its payload, as a list of one; empty for anything else. */
function readDeployment(value: unknown): readonly OwnDeployment[] {
  if (!isObject(value)) return [];
  const { id, sha, payload } = value;
  // A payload comes back as it was given, or as the text of it.
  const parsed = typeof payload === 'string' ? parseJson(payload)?.value : payload;
  const mark = isObject(parsed) ? parsed['boxwright'] : undefined;
  if (!isObject(mark) || typeof id !== 'number' || !Number.isSafeInteger(id)) return [];
  const { key, run, marker, preview } = mark;
  return typeof sha === 'string' &&
    typeof key === 'string' &&
    typeof run === 'string' &&
    typeof marker === 'string'
    ? [{ id, sha, key, run, marker, preview: readPreview(preview) }]
    : [];
}

function readPreview(value: unknown): DeployedPreview | undefined {
  if (!isObject(value)) return undefined;
  const { name, pullRequest } = value;
  return typeof name === 'string' && typeof pullRequest === 'number' ? { name, pullRequest } : undefined;
}
