import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
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

/** Deepest nesting; the deepest known field (`users[].user.exec.env[].name`) is at 7. */
const MAX_DEPTH = 16;

/** The only words this module says about a document: none of them can quote it. */
const REFUSED = {
  size: `The kubeconfig is larger than ${MAX_CHARACTERS / 1024} KiB.`,
  empty: 'The kubeconfig is empty.',
  syntax: 'The kubeconfig is neither valid YAML nor valid JSON.',
  documents: 'The kubeconfig holds more than one YAML document.',
  directive: 'The kubeconfig holds a YAML directive (a line that starts with %).',
  alias: 'The kubeconfig holds a YAML anchor or alias.',
  tag: 'The kubeconfig holds a YAML tag.',
  merge: 'The kubeconfig holds a YAML merge key.',
  proto: 'The kubeconfig holds a key named __proto__.',
  duplicate: 'The kubeconfig holds the same key twice in one map.',
  key: 'The kubeconfig holds a map key that is not text.',
  depth: `The kubeconfig is nested more than ${MAX_DEPTH} levels deep.`,
} as const;

/**
 * Reads one YAML 1.2 or JSON document (a BOM and CRLF are fine) without anything that can surprise: no anchors,
 * aliases, merge keys, tags, directives, duplicate keys, further documents. The parser's own messages quote the
 * text, so none of them is passed on. Throws `KubeconfigRefusedError` and nothing else.
 */
export function readTree(text: string): Tree {
  if (text.length > MAX_CHARACTERS) throw refused('size');
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') throw refused('empty');
  if (/^%/m.test(clean)) throw refused('directive');
  return convert(onlyDocument(clean), 0);
}

function onlyDocument(text: string): unknown {
  const documents = parse(text);
  const [first] = documents;
  if (!first) throw refused('empty');
  if (documents.length > 1) throw refused('documents');
  // Warnings are about tags and directives, which are refused elsewhere.
  if (first.errors.length > 0) throw refused('syntax');
  return first.contents;
}

function parse(text: string): ReturnType<typeof parseAllDocuments> {
  try {
    return parseAllDocuments(text, {
      schema: 'failsafe',
      version: '1.2',
      strict: true,
      stringKeys: true,
      merge: false,
      // Ours below is linear; the library's compares every pair.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    throw refused('syntax');
  }
}

function convert(node: unknown, depth: number): Tree {
  if (depth > MAX_DEPTH) throw refused('depth');
  if (node === null) return null;
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) throw refused('alias');
  if (node.anchor !== undefined) throw refused('alias');
  if (node.tag !== undefined) throw refused('tag');
  if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1));
  if (isMap(node)) return convertMap(node.items, depth);
  const text = String(node.value ?? '');
  return node.type === 'PLAIN' && /^(null|Null|NULL|~|)$/.test(text) ? null : text;
}

function convertMap(items: readonly { key: unknown; value: unknown }[], depth: number): TreeMap {
  const map = new Map<string, Tree>();
  for (const { key: node, value } of items) {
    if (!isScalar(node) || typeof node.value !== 'string') throw refused('key');
    const key = node.value;
    if (node.anchor !== undefined) throw refused('alias');
    if (node.tag !== undefined) throw refused('tag');
    if (key === '<<') throw refused('merge');
    if (key === '__proto__') throw refused('proto');
    if (map.has(key)) throw refused('duplicate');
    map.set(key, convert(value, depth + 1));
  }
  return map;
}

function refused(why: keyof typeof REFUSED): KubeconfigRefusedError {
  return new KubeconfigRefusedError([REFUSED[why]]);
}
