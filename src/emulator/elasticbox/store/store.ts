import type { Fields } from '../../kit/fields.ts';
import type { Lifecycle } from '../../plugin/lifecycle.ts';
import type { World } from '../../plugin/world.ts';
import type { Activity, Box, InstanceFields, Machine, OperationName } from './records.ts';
import { Refusal } from './refusal.ts';
import { Stamps } from './stamps.ts';

/** A stored object with its place in the order of births. */
interface Kept<T> {
  readonly born: number;
  value: T;
}

/** Someone with an account. `roles` names the workspaces and what may be done there. */
export interface User {
  readonly email: string;
  readonly password: string;
  /** Id of the personal workspace. */
  readonly personal: string;
  readonly admin: boolean;
  readonly roles: Map<string, 'write' | 'read'>;
}

/** A token; `session` ones come from a sign-in and are not listed. */
export interface Token {
  readonly id: string;
  readonly value: string;
  readonly description: string;
  readonly owner: string;
  readonly session: boolean;
}

/** An operation under way: which, as users know it, for whom, and how far it is. */
export interface Running {
  readonly name: OperationName;
  readonly operation: string;
  readonly workspace: string;
  readonly life: Lifecycle;
  index: number;
}

/** An instance with all that is known about it. */
export interface Instance {
  readonly born: number;
  fields: InstanceFields;
  readonly serviceId: string;
  machines: Machine[];
  readonly history: { state: 'up' | 'down'; started: string; completed?: string }[];
  running: Running | undefined;
  readonly activity: Activity[];
  readonly logs: LogLine[];
  /** Whether the one conflict of the switch `terminate-conflict` is behind it. */
  conflicted: boolean;
  /** What its bindings led to at the last look, for the switch `auto-reconfigure`. */
  bound: string | undefined;
  /** Epoch milliseconds at which the last operation ended. */
  settledAt: number;
}

/** A line of a machine's log. */
interface LogLine {
  readonly machine: string;
  readonly box: string;
  readonly event: string;
  readonly operation: string;
  readonly text: string;
}

/** A provider; its state moves on its own. */
export interface Provider extends Fields {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly type: string;
}

/** A stored provider. */
export interface KeptProvider extends Kept<Provider> {
  life: Lifecycle;
  /** The way whose end is told in `updated`. */
  told: Lifecycle | undefined;
}

/** A stored file. */
export interface Blob {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** All that one emulated ElasticBox remembers. */
export class Store {
  readonly world: World;
  readonly stamps: Stamps;
  readonly users: User[] = [];
  readonly tokens: Token[] = [];
  readonly workspaces = new Map<string, Kept<Fields>>();
  readonly boxes = new Map<string, Kept<Box>>();
  readonly instances = new Map<string, Instance>();
  readonly providers = new Map<string, KeptProvider>();
  readonly blobs = new Map<string, Blob>();

  constructor(world: World) {
    this.world = world;
    this.stamps = new Stamps(world.clock);
  }

  clear(): void {
    this.stamps.reset();
    this.users.length = 0;
    this.tokens.length = 0;
    for (const map of [this.workspaces, this.boxes, this.instances, this.providers]) map.clear();
    this.blobs.clear();
  }

  /** `i-` and six, `eb-` and five small letters or digits. */
  shortId(prefix: string, length: number): string {
    const digits = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const pick = () => digits[Math.floor(this.world.chance.random() * digits.length)] ?? 'a';
    return prefix + Array.from({ length }, pick).join('');
  }

  keep<T>(map: Map<string, Kept<T>>, id: string, value: T): T {
    const known = map.get(id);
    if (known === undefined) map.set(id, { born: this.world.born(), value });
    else known.value = value;
    return value;
  }

  /** What every object that goes over the wire has when it is made. */
  described(kind: string, id: string) {
    const created = this.stamps.next();
    return { id, uri: `/services/${kind}/${id}`, created, updated: created, deleted: null };
  }

  /**
   * The answer to what is not there: for an instance 403 in later releases, 404 before; for all else 404, by which the
   * platform's own client tells that a box is to be made.
   */
  missing(what: string, id: string): Refusal {
    const status = this.world.switch(what === 'Instance' ? 'missing' : 'missing-others');
    return new Refusal(Number(status), `${what} with ID ${id} cannot be found`);
  }
}
