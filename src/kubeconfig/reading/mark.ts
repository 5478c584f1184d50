import { isTreeMap, textOf } from './model.ts';
import { readTree, type Tree, type TreeMap } from './tree.ts';

const NAME = 'boxwright';

/**
 * Marks a kubeconfig as written by this action: an extension, which `kubectl config` keeps when it changes the file.
 * Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#Config
 */
export const MARK = { name: NAME, extension: { 'written-by': NAME } } as const;

/**
 * True for the text of a kubeconfig that holds what this action wrote, one cluster and its user, and nothing that was
 * added since. Total.
 */
export function isOurs(text: string): boolean {
  let root: Tree;
  try {
    root = readTree(text);
  } catch {
    return false;
  }
  if (!isTreeMap(root)) return false;
  const clusters = mapsIn(root.get('clusters'));
  const names = new Set(clusters.map((cluster) => textOf(cluster, 'name')));
  const users = mapsIn(root.get('users'));
  return (
    mapsIn(root.get('extensions')).some((one) => textOf(one, 'name') === NAME) &&
    clusters.length === 1 &&
    users.every((user) => names.has(textOf(user, 'name')))
  );
}

function mapsIn(value: Tree | undefined): readonly TreeMap[] {
  return Array.isArray(value) ? value.filter(isTreeMap) : [];
}
