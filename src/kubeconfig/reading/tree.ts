import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { TooManyPartsError, yamlDocuments } from '../../contract/kinds/yaml-documents.ts';
import { KubeconfigRefusedError } from './refused-error.ts';

/**
 * A YAML or JSON document as plain data. Every scalar is its exact text (`0123`, `no` and `1e3` stay what they
 * are); an empty, `null` or `~` plain scalar is null. Maps are `Map`s, so no key can be special.
 */
export type Tree = string | null | readonly Tree[] | TreeMap;
/** A map of such a document; its keys are only keys. */
export type TreeMap = ReadonlyMap<string, Tree>;

/** Most characters that are read; a real kubeconfig has a few thousand. */
export const MAX_CHARACTERS = 1024 * 1024;

/** Most words and marks; a thousand users, each with a certificate and a key, have 80,000. */
const MAX_PARTS = 100_000;

/** Deepest nesting; the deepest known field (`users[].user.exec.env[].name`) is at 7. */
const MAX_DEPTH = 16;

/** Most nodes that aliases stand for, each use counted as if it were written out. */
const MAX_ALIASED = 10_000;

/** The only words this module says about a document: none of them can quote it. */
const REFUSED = {
  size: `The kubeconfig is larger than ${MAX_CHARACTERS / 1024} KiB.`,
  parts: `The kubeconfig has more than ${MAX_PARTS} words and marks.`,
  empty: 'The kubeconfig is empty.',
  syntax: 'The kubeconfig is neither valid YAML nor valid JSON.',
  documents: 'The kubeconfig holds more than one YAML document with content.',
  directive: 'The kubeconfig holds a YAML directive (a line that starts with %).',
  alias: 'The kubeconfig holds a YAML alias without an anchor before it, or one within itself.',
  expanded: `The YAML aliases of the kubeconfig stand for more than ${MAX_ALIASED} nodes.`,
  tag: 'The kubeconfig holds a YAML tag.',
  merge: 'The kubeconfig holds a YAML merge key (<<) of something else than a map.',
  proto: 'The kubeconfig holds a key named __proto__.',
  duplicate: 'The kubeconfig holds the same key twice in one map.',
  key: 'The kubeconfig holds a map key that is not text.',
  depth: `The kubeconfig is nested more than ${MAX_DEPTH} levels deep.`,
} as const;

/**
 * Reads one YAML 1.2 or JSON document (a BOM, CRLF and empty documents beside it are fine) without anything that can
 * surprise: no tags, directives, duplicate keys, further documents; aliases and merge keys only while they stay
 * bounded. The parser's own messages quote the text, so none of them is passed on. Throws `KubeconfigRefusedError` and
 * nothing else.
 */
export function readTree(text: string): Tree {
  if (text.length > MAX_CHARACTERS) throw refused('size');
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') throw refused('empty');
  if (/^%/m.test(clean)) throw refused('directive');
  return new Reader().convert(onlyDocument(clean), 0);
}

function onlyDocument(text: string): unknown {
  const documents = parse(text);
  if (documents.some(({ errors }) => errors.length > 0)) throw refused('syntax');
  const [first, ...more] = documents.filter(({ contents }) => !isEmpty(contents));
  if (!first) throw refused('empty');
  if (more.length > 0) throw refused('documents');
  return first.contents;
}

/** What stands between two `---` without anything there. */
function isEmpty(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN');
}

function parse(text: string): readonly Document[] {
  try {
    return yamlDocuments(text, { schema: 'failsafe', mostParts: MAX_PARTS });
  } catch (error) {
    throw refused(error instanceof TooManyPartsError ? 'parts' : 'syntax');
  }
}

/** What an anchor stands for, and how many nodes that is. */
interface Anchored {
  readonly tree: Tree;
  readonly nodes: number;
}

/** Converts one document. An aliased part is converted once and shared, so that aliases of aliases cost nothing. */
class Reader {
  readonly #anchors = new Map<string, Anchored>();
  #nodes = 0;
  #aliased = 0;

  convert(node: unknown, depth: number): Tree {
    if (depth > MAX_DEPTH) throw refused('depth');
    if (isAlias(node)) return this.#resolve(node.source);
    this.#nodes += 1;
    if (node === null) return null;
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) throw refused('syntax');
    if (node.tag !== undefined) throw refused('tag');
    const before = this.#nodes;
    const tree = this.#content(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { tree, nodes: this.#nodes - before + 1 });
    return tree;
  }

  #content(node: YAMLMap | YAMLSeq | Scalar, depth: number): Tree {
    if (isSeq(node)) return node.items.map((item) => this.convert(item, depth + 1));
    if (isMap(node)) return this.#map(node.items, depth);
    const text = String(node.value ?? '');
    return node.type === 'PLAIN' && /^(null|Null|NULL|~|)$/.test(text) ? null : text;
  }

  #map(items: readonly { key: unknown; value: unknown }[], depth: number): TreeMap {
    const map = new Map<string, Tree>();
    const merged: Tree[] = [];
    for (const { key: node, value } of items) {
      const key = keyOf(node);
      if (isScalar(node) && node.anchor !== undefined)
        this.#anchors.set(node.anchor, { tree: key, nodes: 1 });
      if (key === '<<') merged.push(this.convert(value, depth + 1));
      else if (map.has(key)) throw refused('duplicate');
      else map.set(key, this.convert(value, depth + 1));
    }
    return merged.length === 0 ? map : withMerged(map, merged.flatMap(mapsOf));
  }

  #resolve(anchor: string): Tree {
    const found = this.#anchors.get(anchor);
    if (!found) throw refused('alias');
    this.#nodes += found.nodes;
    this.#aliased += found.nodes;
    if (this.#aliased > MAX_ALIASED) throw refused('expanded');
    return found.tree;
  }
}

function keyOf(node: unknown): string {
  if (!isScalar(node) || typeof node.value !== 'string') throw refused('key');
  if (node.tag !== undefined) throw refused('tag');
  if (node.value === '__proto__') throw refused('proto');
  return node.value;
}

/** A merge key takes a map or a list of them. */
function mapsOf(tree: Tree): readonly TreeMap[] {
  const maps = Array.isArray(tree) ? tree : [tree];
  if (!maps.every((one): one is TreeMap => one instanceof Map)) throw refused('merge');
  return maps;
}

/** What stands in the map itself counts before what is merged, and of that the first. */
function withMerged(own: TreeMap, merged: readonly TreeMap[]): TreeMap {
  const all = new Map(own);
  for (const [key, value] of merged.flatMap((one) => [...one])) if (!all.has(key)) all.set(key, value);
  return all;
}

function refused(why: keyof typeof REFUSED): KubeconfigRefusedError {
  return new KubeconfigRefusedError([REFUSED[why]]);
}
