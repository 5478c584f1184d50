import { type Entry, isBlank, isTreeMap, type Kubeconfig, textOf } from './model.ts';
import { isPlainText } from './names.ts';
import { KubeconfigRefusedError } from './refused-error.ts';
import { readTree, type Tree, type TreeMap } from './tree.ts';

const TOP = ['apiVersion', 'kind', 'current-context', 'clusters', 'users', 'contexts'];

/**
 * Reads a kubeconfig and follows `current-context`, or its only context, to its context, cluster and user, all of which must be there
 * once. Throws `KubeconfigRefusedError` that names the gap and quotes nothing.
 */
export function parseKubeconfig(text: string): Kubeconfig {
  const root = readTree(text);
  if (!isTreeMap(root)) throw new KubeconfigRefusedError([notAMap(text)]);
  requireKind(root);
  const clusters = entries(root, 'clusters', 'cluster');
  const users = entries(root, 'users', 'user');
  const contexts = entries(root, 'contexts', 'context');
  const context = currentOf(contexts, textOf(root, 'current-context'));
  return {
    clusters,
    users,
    contexts,
    context,
    cluster: follow(context, 'cluster', clusters),
    user: follow(context, 'user', users),
    extras: filledKeys(root, TOP),
  };
}

function notAMap(text: string): string {
  const wrapped = /^[A-Za-z0-9+/=\s]{40,}$/.test(text);
  return wrapped
    ? 'The kubeconfig is base64 text; the plain YAML or JSON is needed.'
    : 'The kubeconfig is not a map of fields.';
}

/** Both may be missing: kubectl then assumes `v1` and `Config`. */
function requireKind(root: TreeMap): void {
  if (!isBlank(root.get('apiVersion')) && root.get('apiVersion') !== 'v1') {
    throw gap('The kubeconfig has an apiVersion other than v1.');
  }
  if (!isBlank(root.get('kind')) && root.get('kind') !== 'Config') {
    throw gap('The document is not a kubeconfig: its kind is not Config.');
  }
}

function entries(root: TreeMap, key: string, inner: string): Entry[] {
  const list = root.get(key) ?? [];
  if (typeof list === 'string' || isTreeMap(list)) throw gap(`${key} is not a list.`);
  const names = new Set<string>();
  return list.map((item, index) => {
    const entry = readEntry(item, `${key}[${index}]`, inner);
    if (names.has(entry.name)) throw gap(`${key}[${index}] has the name of an earlier entry.`);
    names.add(entry.name);
    return entry;
  });
}

function readEntry(item: Tree, at: string, inner: string): Entry {
  if (!isTreeMap(item)) throw gap(`${at} is not a map of fields.`);
  const name = textOf(item, 'name');
  if (!name) throw gap(`${at} has no name.`);
  if (!isPlainText(name)) throw gap(`${at}.name holds a control character.`);
  const fields = item.get(inner) ?? new Map<string, Tree>();
  if (!isTreeMap(fields)) throw gap(`${at}.${inner} is not a map of fields.`);
  return { place: `${at}.${inner}`, name, fields, extras: filledKeys(item, ['name', inner]) };
}

/** Without `current-context` the only one is meant. */
function currentOf(contexts: readonly Entry[], current: string | undefined): Entry {
  if (current) return find(contexts, current, 'The current-context names a context that is not in contexts.');
  const [only, ...more] = contexts;
  if (only && more.length === 0) return only;
  throw gap('The kubeconfig has no current-context, and not exactly one context that could be meant.');
}

function follow(context: Entry, key: 'cluster' | 'user', among: readonly Entry[]): Entry {
  const name = textOf(context.fields, key);
  if (!name) throw gap(`The current context names no ${key}.`);
  return find(among, name, `The current context names a ${key} that is not in ${key}s.`);
}

function find(among: readonly Entry[], name: string, otherwise: string): Entry {
  const found = among.find((entry) => entry.name === name);
  if (!found) throw gap(otherwise);
  return found;
}

function filledKeys(map: TreeMap, known: readonly string[]): string[] {
  return [...map].filter(([key, value]) => !known.includes(key) && !isBlank(value)).map(([key]) => key);
}

function gap(problem: string): KubeconfigRefusedError {
  return new KubeconfigRefusedError([problem]);
}
