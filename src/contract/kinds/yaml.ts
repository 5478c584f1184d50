import type { Json } from '../../support/json.ts';
import { Unfit } from '../kind.ts';

/** Largest YAML or JSON text taken, in characters. */
const MAX_YAML = 1_048_576;

/**
 * Reads YAML 1.2 (which JSON is a part of). `schema` `failsafe` keeps every scalar as the text it was
 * written as; `core` gives numbers, booleans and null. Anchors, tags, several documents and duplicate keys
 * are refused. The parser's own messages quote the text, which may hold a secret, so none of them is shown.
 */
export async function readYaml(text: string, schema: 'failsafe' | 'core'): Promise<Json> {
  if (text.length > MAX_YAML) throw new Unfit('is larger than 1 MiB');
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, {
    schema,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
    strict: true,
    version: '1.2',
    merge: false,
  });
  const document = 'empty' in documents ? undefined : documents[0];
  if (!document || documents.length > 1) throw new Unfit('must be one YAML or JSON document');
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new Unfit(`is not valid YAML or JSON${at(text, fault.pos[0])}${reason(fault.code)}`);
  try {
    return plain(document.toJS({ maxAliasCount: 0 }));
  } catch {
    throw new Unfit('is not plain YAML or JSON: anchors and aliases are not taken');
  }
}

/** Copies onto objects without a prototype, so that a key such as `__proto__` is only a key. */
function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json;
  const copy: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [key, item] of Object.entries(value)) copy[key] = plain(item);
  return copy;
}

function at(text: string, offset: number | undefined): string {
  if (offset === undefined) return '';
  return ` (line ${text.slice(0, offset).split('\n').length})`;
}

function reason(code: string): string {
  if (code === 'DUPLICATE_KEY') return ': a key stands there twice';
  if (code === 'TAG_RESOLVE_FAILED') return ': tags are not taken';
  if (code === 'TAB_AS_INDENT') return ': a tab indents it';
  return '';
}
