import type { Fields } from '../../kit/fields.ts';

/** A variable of a box or, as an override, of an instance. `value` is text whatever the type is. */
export interface Variable extends Fields {
  readonly name: string;
  readonly type: string;
  readonly value?: string;
  readonly required?: boolean;
  /** Dotted path of Box variables from the main box; absent for the main box's own. */
  readonly scope?: string;
  /** Of type Binding: which instances to bind, instead of a value. */
  readonly tags?: readonly string[];
}

/** With whom an object is shared. */
export interface Member extends Fields {
  readonly role: string;
  readonly workspace: string;
}

/** What decides who may see and change an object. */
export interface Shared extends Fields {
  /** Workspace id. */
  readonly owner: string;
  readonly members: readonly Member[];
  readonly visibility?: string;
}

/** The place of a version: its number and the box it was made from. */
interface BoxVersion extends Fields {
  readonly box: string;
  readonly number: { readonly major: number; readonly minor: number; readonly patch: number };
  readonly description: string;
}

/** A box of any type, a version or a draft. */
export interface Box extends Shared {
  readonly id: string;
  readonly name: string;
  readonly schema: string;
  readonly variables: readonly Variable[];
  readonly requirements: readonly string[];
  readonly claims: readonly string[];
  readonly events?: Fields;
  readonly version?: BoxVersion;
}

/** When the platform shuts down or terminates the instance by itself; `expire` is UTC without a zone. */
export interface Lease extends Fields {
  readonly expire: string;
  readonly operation: string;
  readonly released?: boolean;
}

/** The three states; the event says what was going on. */
export type InstanceState = 'processing' | 'done' | 'unavailable';

/** An instance as it goes over the wire, without what is computed for each answer. */
export interface InstanceFields extends Shared {
  readonly id: string;
  readonly name: string;
  readonly updated: string;
  readonly state: InstanceState;
  readonly operation: { readonly event: string; readonly workspace: string; readonly created: string };
  /** Id of the main box, never of a version. */
  readonly box: string;
  /** Frozen copies; the first is what was deployed. */
  readonly boxes: readonly Box[];
  readonly policy_box: Box;
  readonly variables: readonly Variable[];
  readonly tags: readonly string[];
  readonly lease?: Lease;
}

/** One of the virtual machines. */
export interface Machine {
  readonly name: string;
  readonly address: { readonly public: string; readonly private: string };
  readonly token: string;
}

/** One line of an instance's history. */
export interface Activity extends Fields {
  readonly text: string;
  readonly level: string;
  readonly created: string;
  readonly operation: string;
  readonly exit_code?: number;
}

/** What an instance can be told to do. */
export type OperationName =
  | 'deploy'
  | 'reconfigure'
  | 'reinstall'
  | 'poweron'
  | 'shutdown'
  | 'terminate'
  | 'force_terminate';
