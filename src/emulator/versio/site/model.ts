/** The attributes of an instance. */
export type InstanceState = Readonly<Record<string, unknown>>;

/** One saved state. `type` 2 is a deletion, which is known; 0 created and 1 updated are inferred. */
export interface Change {
  /** Epoch ms, as everywhere on this platform. */
  readonly utc: number;
  readonly type: 0 | 1 | 2;
  /** `undefined` for a deletion. */
  readonly state: InstanceState | undefined;
}

/** A configuration item with its whole history. */
export interface Instance {
  readonly entity: string;
  readonly id: string;
  readonly born: number;
  /** The oldest first. */
  readonly changes: Change[];
  /** Also moved by a save that changed nothing. */
  lastUpdateUtc: number;
}

/** A tenant. */
export interface Environment {
  readonly id: string;
  /** By entity, then by instance id. */
  readonly entities: Map<string, Map<string, Instance>>;
  readonly events: Map<string, Readonly<Record<string, unknown>>>;
  configuration: Readonly<Record<string, unknown>>;
  configurationChangedUtc: number;
}

/** What a token may be allowed to do. The names are inferred. */
export type Permission = 'cmdb.read' | 'cmdb.write' | 'event.write' | 'config.read' | 'config.write';

/** Every permission there is. */
export const PERMISSIONS: readonly Permission[] = [
  'cmdb.read',
  'cmdb.write',
  'event.write',
  'config.read',
  'config.write',
];

/** An API token; it belongs to one environment. */
export interface Token {
  readonly name: string;
  readonly secret: string;
  readonly environment: string;
  readonly permissions: readonly Permission[];
  readonly active: boolean;
}
