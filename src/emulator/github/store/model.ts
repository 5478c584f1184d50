/** Who did something. */
export interface Actor {
  readonly id: number;
  /** A bot's ends in `[bot]`. */
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** A GitHub App. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** The permissions that the emulated calls ask for, as a fine-grained token spells them. */
export const PERMISSIONS = ['issues', 'pull_requests', 'deployments'] as const;

/** One of `PERMISSIONS`. */
export type Permission = (typeof PERMISSIONS)[number];

/** How far a permission goes. */
export type Level = 'none' | 'read' | 'write';

/** A token and what it may do. `app` is there for an installation's token only. */
export interface Token {
  readonly actor: Actor;
  readonly app?: App;
  /** Full names of the repositories it is for; it may read other public ones. */
  readonly repos: readonly string[];
  readonly permissions: Readonly<Record<Permission, Level>>;
}

/** A repository. `branches` has a commit for each name. */
export interface Repo {
  readonly id: number;
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  readonly branches: Map<string, string>;
}

/** The branch that a pull request brings. `repo` is null when the fork is gone. */
export interface Head {
  readonly ref: string;
  sha: string;
  readonly repo: string | null;
}

/** What makes a pull request of an issue. Times are epoch milliseconds. */
export interface Pull {
  readonly head: Head;
  readonly baseRef: string;
  state: 'open' | 'closed';
  closedMs: number | undefined;
  mergedMs: number | undefined;
  /** Names of its labels. */
  labels: readonly string[];
  /** How often it was read by its number. */
  reads: number;
  /** Closes once it was read this often; `undefined` leaves that to the switch. */
  closesAfterReads: number | undefined;
}

/** What somebody made in a repository. */
interface Made {
  readonly id: number;
  readonly repo: string;
  readonly author: Actor;
  readonly born: number;
  readonly createdMs: number;
  updatedMs: number;
}

/** An issue, or with `pull` a pull request: they share their numbers and their comments. */
export interface Thread extends Made {
  readonly number: number;
  readonly title: string;
  locked: boolean;
  readonly pull: Pull | undefined;
}

/** A comment in the conversation of an issue or pull request. */
export interface Comment extends Made {
  readonly number: number;
  readonly app: App | undefined;
  body: string;
}

/** Every state of a deployment status. Source: https://docs.github.com/rest/deployments/statuses */
export const STATES = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
] as const;

/** One of `STATES`. */
export type State = (typeof STATES)[number];

/** One entry in the history of a deployment. */
export interface DeploymentStatus {
  readonly id: number;
  readonly state: State;
  readonly author: Actor;
  readonly app: App | undefined;
  readonly createdMs: number;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
}

/** A deployment; `statuses` has the oldest first. */
export interface Deployment extends Made {
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly originalEnvironment: string;
  environment: string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly app: App | undefined;
  readonly statuses: DeploymentStatus[];
}
