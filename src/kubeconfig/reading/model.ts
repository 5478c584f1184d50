import type { Tree, TreeMap } from './tree.ts';

/** One entry of `clusters`, `users` or `contexts`. */
export interface Entry {
  /** Where it stands, for messages: `users[0].user`. Names are not used there, they are foreign text. */
  readonly place: string;
  readonly name: string;
  /** What stands under `cluster`, `user` or `context`. */
  readonly fields: TreeMap;
  /** Keys beside `name` and the inner map. */
  readonly extras: readonly string[];
}

/**
 * A kubeconfig whose current context leads to one cluster and one user that are there. Fields are as the
 * document has them; `check.ts` says what is wrong with them.
 * Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
export interface Kubeconfig {
  readonly clusters: readonly Entry[];
  readonly users: readonly Entry[];
  readonly contexts: readonly Entry[];
  /** The current context, and the cluster and the user it names. */
  readonly context: Entry;
  readonly cluster: Entry;
  readonly user: Entry;
  /** Filled keys at the top that are not part of a connection. */
  readonly extras: readonly string[];
}

/** The text of a field; `undefined` when it is absent, null, or not text. */
export function textOf(fields: TreeMap, key: string): string | undefined {
  const value = fields.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** True for a map of a document. */
export function isTreeMap(value: Tree | undefined): value is TreeMap {
  return value instanceof Map;
}

/** True when nothing stands there: absent, null, an empty text, list or map. */
export function isBlank(value: Tree | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'string') return false;
  return isTreeMap(value) ? value.size === 0 : value.length === 0;
}
