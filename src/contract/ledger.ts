import type { Client } from './platform.ts';
import type { Outputs } from './result/outputs.ts';
import type { CleanupTask } from './runner/cleanup.ts';

/** How something is undone (`on-timeout: cancel`). */
export interface Undo<C extends Client = Client> {
  /** For people, said when it has been done: `container web (123) was created and is deleted again`. */
  readonly said: string;
  /** Runs after the deadline, with the step's own client on a time budget of its own. */
  readonly work: (client: C) => Promise<void>;
}

/** Something that this step created, and that is proven to be its own. */
export interface CreatedThing<C extends Client = Client> {
  /** Tells it from all else that the step touches: `container 123`. */
  readonly key: string;
  /** For people: `container web (123)`. */
  readonly what: string;
  readonly id: string;
  readonly outputs?: Outputs;
  readonly undo?: Undo<C>;
}

/**
 * What a step has to tell however it ends: what it knows, wrote, created and leaves behind, what it can undo, and
 * what the post step has to do. Each entry is kept at once where a killed step cannot lose it: known outputs with the
 * runner's outputs, all else in the post step's state, without secrets. So tell it BEFORE the request that it is about.
 */
export interface Ledger<C extends Client = Client> {
  /** The outputs that are known so far. */
  readonly outputs: Outputs;
  /** Ids of what this step created and has not removed again, the oldest first. */
  readonly created: readonly string[];
  /** Outputs that are known from now on, in place of what they were. */
  know(outputs: Outputs): void;
  /** While `work` runs, nothing that becomes known is an output: it is of one thing among several. */
  amongSeveral<T>(work: () => Promise<T>): Promise<T>;
  /** Something was written: `changed` is true however the step ends. */
  wrote(): void;
  /**
   * What is left behind if the step ends now: `container web (123), being deleted`; the same key replaces what was said
   * of the thing before.
   */
  leave(key: string, what: string): void;
  /**
   * As `leave`, said before each request that changes something: until its answer tells (`answered`, `unwritten`, `gone`)
   * it may have done so, and `changed` is true if the step ends now.
   */
  ask(key: string, what: string): void;
  /** The answer to the request that `ask` was said before was read: what it changed is said by `wrote`. */
  answered(key: string): void;
  /** As `leave`, unless something more exact was said of it before. */
  leaveIfUntold(key: string, what: string): void;
  /** The request that `ask` was said before wrote nothing: what was said of the thing before stands again. */
  unwritten(key: string): void;
  /** It is there, and may be what this step made or somebody else’s: told however the step ends, and never undone. */
  found(key: string, what: string): void;
  /** It was created: known, written, left behind, and undone as it says. */
  create(created: CreatedThing<C>): void;
  /** How to undo what a request under `key` does; the last registered is undone first. */
  undoBy(key: string, undo: Undo<C>): void;
  /** There is nothing of it any more, or there never was: it is neither left behind nor undone. */
  gone(key: string): void;
  /** What the post step has to do; a task of the same key is replaced. Throws when that cannot be saved. */
  cleanUp(task: CleanupTask): void;
}
