import type { Context } from '../../contract/context.ts';
import type { Ledger } from '../../contract/ledger.ts';
import type { Budget } from '../../contract/time/timing.ts';
import type { Moment } from '../failure/server-clock.ts';

/** The time in which a creation of ours was made, by the server's clock; an end that nobody told is `undefined`. */
export interface CreationSpan {
  /** When the request was sent. */
  readonly since: Moment | undefined;
  /** When what it made was looked for. */
  readonly until: Moment | undefined;
}

/** How to make something exactly once on a platform without idempotency keys. */
export interface Creation<T> {
  /** For people: `container web`. */
  readonly what: string;
  /** What is looked for, for people: the name, the tag, the fingerprint. */
  readonly key: string;
  /**
   * Everything there that may be what `create` makes (of the name, with the tag), read completely; within `budget`
   * when one is given. It must throw rather than give half a list.
   */
  readonly look: (budget?: Budget) => Promise<readonly T[]>;
  /** The creation, one request; it throws `AnswerLostError` when it may have been applied. */
  readonly create: () => Promise<T>;
  /** The id as text. */
  readonly describe: (found: T) => string;
  /**
   * Proof that one that was found is ours: it carries the mark that was sent, or it is as asked for in every field
   * and was made in this time. What is found is not ours otherwise.
   */
  readonly isOurs: (found: T, span: CreationSpan) => boolean;
  /** No two have the same name: what is found has it, whoever made it. Without, ours may be there beside others. */
  readonly unique?: boolean;
  /** Ids that this step deleted, which a list may still show. */
  readonly except?: readonly string[];
  /** The server's time; without it only a mark proves anything. */
  readonly serverTime?: () => Moment | undefined;
  /**
   * Told what is ours, before anything else is done with it, also when the run was interrupted meanwhile. `answered`:
   * the answer to the creation itself tells of it; else it was found, and is only as good as its proof.
   */
  readonly made: (value: T, answered: boolean) => void;
  /** Told what was found and is not proven ours. */
  readonly found?: (value: T) => void;
}

/** What a creation is carried out with. */
export interface Surroundings extends Pick<Context, 'timing' | 'log'> {
  /** Says, before each request, that the thing may be left behind; takes that back when it was plainly refused. */
  readonly ledger: Pick<Ledger, 'ask' | 'gone'>;
}

/** What there is now. */
export interface Created<T> {
  readonly value: T;
  /** It is this creation's: its answer told of it, or there is proof. Otherwise it was found, and `made` not told. */
  readonly ours: boolean;
  /** The answer was lost, and it was found by looking. */
  readonly adopted: boolean;
  /** Requests that were sent to create it: 1 or 2. */
  readonly posts: number;
}
