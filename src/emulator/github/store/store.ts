import { RateWindows } from '../../kit/rate-windows.ts';
import type { World } from '../../plugin/world.ts';
import type { Comment, Deployment, Repo, Thread, Token } from './model.ts';

/** All that the platform remembers. */
export class Store {
  /** By full name in lower case. */
  readonly repos = new Map<string, Repo>();
  /** By `owner/name#number`. */
  readonly threads = new Map<string, Thread>();
  readonly comments = new Map<number, Comment>();
  readonly deployments = new Map<number, Deployment>();
  readonly tokens = new Map<string, Token>();
  /** The hour of each token, for the primary limit. */
  readonly hours = new RateWindows(3_600_000);
  /** The minute of writes of each token, for the secondary limit. */
  readonly minutes = new RateWindows(60_000);
  /** `owner/name:ref` of branches that the default branch was merged into. */
  readonly merged = new Set<string>();

  /** Forgets everything. */
  clear(): void {
    for (const map of [this.repos, this.threads, this.comments, this.deployments]) map.clear();
    for (const kept of [this.tokens, this.hours, this.minutes]) kept.clear();
    this.merged.clear();
  }

  thread(repo: string, number: number): Thread | undefined {
    return this.threads.get(`${repo}#${number}`);
  }

  threadsOf(repo: string): Thread[] {
    return [...this.threads.values()].filter((thread) => thread.repo === repo);
  }

  deploymentsOf(repo: string): Deployment[] {
    return [...this.deployments.values()].filter((deployment) => deployment.repo === repo);
  }
}

/** The platform as its parts see it. */
export interface Hub {
  readonly world: World;
  readonly store: Store;
}

/** The next id of a kind that nobody has. Real ids do not fit in 32 bits, so neither do these. */
export function nextId(
  { world }: Hub,
  kind: string,
  first: number,
  taken?: ReadonlyMap<number, unknown>,
): number {
  let id = world.chance.next(kind, first);
  while (taken?.has(id) === true) id = world.chance.next(kind, first);
  return id;
}
