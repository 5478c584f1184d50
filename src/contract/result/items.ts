import type { Json } from '../../support/json.ts';

/** A list that is read to its end: of so many items and no more are the first kept. */
export interface WrittenItems {
  /** The first items, as many as fit into an output. */
  readonly first: readonly Json[];
  /** How many there are in all. */
  readonly count: number;
  /** The JSON file that has all of them; absent when `first` has, or when there is no place for a file. */
  readonly path?: string;
}

/** Takes the items of a list as they are read, so that a list of any length needs little memory. */
export interface ItemsWriter {
  /** Takes more items, as `result` shows them. Throws an `ActionError` when they cannot be written. */
  add(items: readonly Json[]): void;
  /** Forgets all items: the list is read again. */
  restart(): void;
  /** The list is whole. Until then there is no file that could be taken for it. */
  end(): WrittenItems;
}
