import type { Lifecycle } from '../../plugin/lifecycle.ts';

/** Source of the three roles: https://dollarbox.dev/docs/api/ */
export const ROLES = ['owner', 'admin', 'member'] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** What everything stored has. `id` is also the order of lists. Times are epoch milliseconds. */
interface Stored {
  readonly id: number;
  readonly born: number;
  readonly createdMs: number;
}

/** An org; the API's key is the slug, the id only orders lists. */
export interface Org extends Stored {
  readonly slug: string;
  name: string;
  billingEmail: string;
  kubectlEnabled: boolean;
  apiEnabled: boolean;
  billingOk: boolean;
  /** How many containers, of any status. */
  containerLimit: number;
  /** How many GB of volumes. */
  volumeGbLimit: number;
}

/** A personal API token. */
export interface Token {
  readonly email: string;
  readonly scope: 'read' | 'write';
  /** Slug, when the token is restricted to one org. */
  readonly org?: string;
  readonly expiresMs?: number;
  readonly revoked: boolean;
}

/** A user's place in an org. */
export interface Membership extends Stored {
  readonly org: string;
  readonly email: string;
  role: Role;
}

/** What moves through statuses by itself and can be on its way out. */
export interface Provisioned extends Stored {
  readonly org: string;
  readonly name: string;
  life: Lifecycle;
  updatedMs: number;
}

/** A container. */
export interface Container extends Provisioned {
  image: string;
  env: Readonly<Record<string, string>>;
  command: readonly string[];
  address: string;
  /** Whether the address was ever given out. */
  addressed: boolean;
}

/** A volume; fixed once created. */
export interface Volume extends Provisioned {
  readonly sizeGb: number;
}

/** A Kubernetes namespace of an org; `name` is its slug. */
export interface Namespace extends Provisioned {
  allocatedContainers: number;
  allocatedVolumeGb: number;
}

/** An invitation to an org. */
export interface Invitation extends Stored {
  readonly org: string;
  readonly email: string;
  readonly role: Role;
  readonly accepted: boolean;
  readonly expiresMs: number;
}

/** A user's right to reach an org's cluster. */
export interface Credential extends Stored {
  readonly org: string;
  readonly email: string;
  readonly saName: string;
  rotatedMs: number;
  /** The Secret that its token is bound to; a rotation has another. */
  secret: string;
}
