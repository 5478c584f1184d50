import type { Json } from '../../support/json.ts';

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
  return (await import('./yaml/read-yaml.ts')).readYamlText(text, schema, warn);
}
