import type { Document, Scalar } from 'yaml';
import type { Json } from '../../support/json.ts';
import { Unfit } from './kind.ts';

/** Largest YAML or JSON text taken, in characters. */
const MAX_YAML = 1_048_576;

/** Most words and marks taken: more than fit into what Linux passes on in one variable, 128 KiB. */
const MAX_PARTS = 300_000;

/** Deepest nesting taken. */
const MAX_DEPTH = 100;

/** The parts of the library that are loaded on demand. */
type Yaml = typeof import('yaml');

/**
 * Reads YAML 1.2 (which JSON is a part of). `schema` `failsafe` keeps every scalar as the text it was
 * written as; `core` gives numbers, booleans and null, and refuses a number that JSON or a double cannot hold
 * as it was written. Anchors, tags, directives, several documents and duplicate keys are refused. The parser's
 * own messages quote the text, which may hold a secret, so none of them is shown. `warn`, when given, is told of a
 * value that a comment behind it may have cut short.
 */
export async function readYaml(
  text: string,
  schema: 'failsafe' | 'core',
  warn?: (problem: string) => void,
): Promise<Json> {
  if (text.length > MAX_YAML) throw new Unfit('is larger than 1 MiB');
  if (/^(?:[ \t]*(?:#.*)?\r?\n)*%/.test(text))
    throw new Unfit('must not hold a YAML directive (a line with %)');
  const yaml = await import('yaml');
  const [document, ...more] = await documentsOf(text, schema);
  if (!document) throw new Unfit('holds nothing, or only comments');
  if (more.length > 0) throw new Unfit('must be one YAML or JSON document');
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new Unfit(`is not valid YAML or JSON${at(text, fault.pos[0])}${reason(fault.code)}`);
  return plain(document.contents, { yaml, text, warn, name: '', depth: 0 });
}

async function documentsOf(text: string, schema: 'failsafe' | 'core'): Promise<readonly Document[]> {
  const { TooManyPartsError, yamlDocuments } = await import('./yaml-documents.ts');
  try {
    return yamlDocuments(text, { schema, mostParts: MAX_PARTS });
  } catch (error) {
    if (!(error instanceof TooManyPartsError)) throw error;
    throw new Unfit(`has more than ${MAX_PARTS} words and marks`);
  }
}

interface Place {
  readonly yaml: Yaml;
  readonly text: string;
  readonly warn: ((problem: string) => void) | undefined;
  /** What leads here: `web.env`, `item 2`. */
  readonly name: string;
  readonly depth: number;
}

/** Copies onto objects without a prototype, so that a key such as `__proto__` is only a key. */
function plain(node: unknown, place: Place): Json {
  const { yaml, text } = place;
  if (node === null) return null;
  if (place.depth > MAX_DEPTH) throw new Unfit(`is nested more than ${MAX_DEPTH} levels deep`);
  if (!yaml.isMap(node) && !yaml.isSeq(node) && !yaml.isScalar(node)) throw refused('an alias', text, node);
  requireBare(node, text);
  const inside = { ...place, depth: place.depth + 1 };
  if (yaml.isSeq(node))
    return node.items.map((item, i) =>
      plain(item, { ...inside, name: `${place.name} item ${i + 1}`.trim() }),
    );
  if (yaml.isScalar(node)) {
    warnOfComment(node, place);
    return scalar(node, text);
  }
  const copy: Record<string, Json> = Object.create(null);
  for (const { key, value } of node.items) {
    const name = keyText(key, inside);
    if (Object.hasOwn(copy, name)) throw new Unfit(`has a key twice in one map${at(text, start(key))}`);
    copy[name] = plain(value, { ...inside, name: place.name === '' ? name : `${place.name}.${name}` });
  }
  return copy;
}

/** A key is text as it was written: `1`, `yes` and `1.10` stay what they are. */
function keyText(key: unknown, place: Place): string {
  if (!place.yaml.isScalar(key)) throw refused('a key that is not text', place.text, key);
  requireBare(key, place.text);
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function requireBare(node: { readonly anchor?: string; readonly tag?: string }, text: string): void {
  if (node.anchor !== undefined) throw refused('an anchor', text, node);
  if (node.tag !== undefined) throw refused('a tag', text, node);
}

/** YAML takes ` #` and what follows for a comment; a password or a colour may have begun so. */
function warnOfComment({ type, range }: Scalar, { text, warn, name }: Place): void {
  if (type !== 'PLAIN' || !warn || !range || !/^[ \t]*#/.test(text.slice(range[1], range[1] + 200))) return;
  warn(
    `loses what stands behind the # in the value of ${name.slice(0, 60)}, which YAML takes for a comment; write the value in quotes if it belongs to it`,
  );
}

/** A number is taken when it arrives as it was written: no infinity, and no whole number that a double rounds. */
function scalar({ value, range, source = '' }: Scalar, text: string): Json {
  if (typeof value !== 'number') return (value ?? null) as Json;
  if (!Number.isFinite(value)) throw new Unfit(`has a number that JSON cannot hold${at(text, range?.[0])}`);
  const digits = source.replace(/^\+/, '');
  if (/^-?\d+$/.test(digits) && `${value}` !== digits && BigInt(digits) !== BigInt(value)) {
    throw new Unfit(`has a number with too many digits${at(text, range?.[0])}; put it in quotes`);
  }
  return value;
}

function refused(what: string, text: string, node: unknown): Unfit {
  return new Unfit(`must be plain YAML or JSON: ${what} is not taken${at(text, start(node))}`);
}

function start(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | undefined)?.range?.[0];
}

function at(text: string, offset: number | undefined): string {
  if (offset === undefined) return '';
  return ` (line ${text.slice(0, offset).split('\n').length})`;
}

/** What mostly lies behind the parser's codes, and how it is written. */
const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: ': a tab indents it',
  BLOCK_AS_IMPLICIT_KEY: ': write a value that holds ": " in quotes',
  BAD_SCALAR_START: ': write a value that begins with @, ` or % in quotes',
  MISSING_CHAR: ': a quote, bracket or colon is missing',
  MULTILINE_IMPLICIT_KEY: ': the line is no `name: value`',
  UNEXPECTED_TOKEN: ': write a value with such signs in quotes',
  BAD_INDENT: ': it is indented otherwise than the lines before',
  BAD_ALIAS: ': write a value that begins with & or * in quotes',
  BAD_DQ_ESCAPE: ': in double quotes a backslash is written twice',
};

function reason(code: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return ': tags are not taken';
  return HINTS[code] ?? '';
}
