import { RateWindows } from '../../kit/rate-windows.ts';
import type { World } from '../../plugin/world.ts';
import type { Cluster, ClusterAddress } from '../kubernetes/cluster.ts';
import type {
  Container,
  Credential,
  Invitation,
  Membership,
  Namespace,
  Org,
  Token,
  Volume,
} from './model.ts';

/** All that the platform remembers. */
export class Store {
  readonly orgs = new Map<string, Org>();
  readonly tokens = new Map<string, Token>();
  readonly memberships = new Map<number, Membership>();
  readonly containers = new Map<number, Container>();
  readonly volumes = new Map<number, Volume>();
  readonly namespaces = new Map<number, Namespace>();
  readonly invitations = new Map<number, Invitation>();
  readonly credentials = new Map<number, Credential>();
  /** The minute of each token. */
  readonly windows = new RateWindows(60_000);
  /** Where an issued kubeconfig points, as far as start data says so instead of the cluster. */
  kubeconfigTarget: Partial<ClusterAddress> = {};

  /** Forgets everything. */
  clear(): void {
    for (const map of [this.orgs, this.tokens, this.memberships, this.containers]) map.clear();
    for (const map of [this.volumes, this.namespaces, this.invitations]) map.clear();
    this.credentials.clear();
    this.windows.clear();
    this.kubeconfigTarget = {};
  }

  /** The user's places, the oldest first. */
  membershipsOf(email: string): Membership[] {
    return [...this.memberships.values()].filter((membership) => membership.email === email);
  }

  membership(org: string, email: string): Membership | undefined {
    return this.membershipsOf(email).find((membership) => membership.org === org);
  }
}

/** The platform as its parts see it. */
export interface Box {
  readonly world: World;
  readonly store: Store;
  readonly cluster: Cluster;
}

/** When something came to be. */
export function stamped({ world }: Box) {
  return { born: world.born(), createdMs: world.clock.now() };
}

/** The next free id of a kind; the first container a client creates is 123, as in the page's sample. */
export function nextId(
  { world }: Box,
  kind: string,
  first: number,
  taken: ReadonlyMap<number, unknown>,
): number {
  let id = world.chance.next(kind, first);
  while (taken.has(id)) id = world.chance.next(kind, first);
  return id;
}
