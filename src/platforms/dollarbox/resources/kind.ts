import type { ErrorDetails } from '../../../contract/result/errors.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Fact } from '../../../contract/result/result.ts';
import type { SettleTimes } from '../../../contract/time/settle-times.ts';
import type { Page } from '../../../http/pages/paginate.ts';
import type { Judgement } from '../../../http/wait/poll.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { DollarboxClient } from '../api/client.ts';

/** What any kind of thing in an org has. */
export interface Item {
  readonly id: string;
  /** Of what is provisioned over time. */
  readonly status?: string;
}

/** Calls that every resource of an org has. */
interface Endpoints<T> {
  list(): AsyncGenerator<T>;
  pages(ahead?: boolean): AsyncGenerator<Page<T>>;
  get(id: string, attempts?: number): Promise<T>;
  remove(id: string, once?: boolean): Promise<boolean>;
}

/** How one is waited for that is provisioned over time. */
interface Settling<T> {
  judge(item: T): Judgement;
  /** Its status for people; the platform’s word unless told. */
  describe?(item: T): string;
  /** How long a new one takes. */
  readonly times: SettleTimes;
  /** What people are told beside the reason when it ends badly. */
  failed(item: T): ErrorDetails;
}

/** A kind of thing in an org: what people call it, how one of it is told from the others, and how it is shown. */
export interface ResourceKind<T extends Item> {
  readonly noun: string;
  endpoints(client: DollarboxClient): Endpoints<T>;
  /** What people name one by beside its id; empty where there is nothing of the kind. */
  keyOf(item: T): string;
  /** What a key is for people, behind the noun; `named` unless told. */
  readonly keyed?: string;
  /** Two keys mean the same; equal ones unless told. */
  sameKey?(a: string, b: string): boolean;
  /** The platform promises that no two in one org have the same key: a look for it ends where it is found. */
  readonly unique?: true;
  /** How one is taken away; `delete` unless told. */
  readonly verb?: 'remove' | 'revoke';
  /** As `result` shows it. */
  resource(item: T): JsonObject;
  /** What is known of it, as outputs. */
  outputs(item: T): Outputs;
  /** Those that still name it when it is gone; all unless told. */
  identity?(item: T): Outputs;
  /** For log and summary. */
  facts(item: T): readonly Fact[];
  /** Absent where one is there at once. */
  readonly settling?: Settling<T>;
}

/** `container web (123)`, for the middle of a sentence. */
export function labelOf<T extends Item>(kind: ResourceKind<T>, item: T): string {
  const key = kind.keyOf(item);
  return key === '' ? entryOf(kind, item) : `${kind.noun} ${key} (${item.id})`;
}

/** Its key in the ledger: `container 123`. */
export function entryOf<T extends Item>({ noun }: ResourceKind<T>, { id }: T): string {
  return `${noun} ${id}`;
}

/** `a container named web`. */
export function anyWithKey<T extends Item>(
  { noun, keyed = 'named' }: Pick<ResourceKind<T>, 'noun' | 'keyed'>,
  key: string,
): string {
  return `a ${noun} ${keyed} ${key}`;
}

/** Whether one has this key. */
export function hasKey<T extends Item>(kind: ResourceKind<T>, item: T, key: string): boolean {
  return (kind.sameKey ?? Object.is)(kind.keyOf(item), key);
}

/** What was done to one that was taken away: `deleted`. */
export function goneBy<T extends Item>({ verb }: ResourceKind<T>): string {
  return `${verb ?? 'delete'}d`;
}
