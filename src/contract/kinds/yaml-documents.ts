import { Composer, type Document, Lexer, Parser } from 'yaml';

/** Settings under which the library says nothing by itself, and whoever reads is strict. */
const SETTINGS = {
  version: '1.2',
  strict: true,
  merge: false,
  // The library compares every pair of keys; those who read have a quicker way.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Most documents of a text; one is meant, and each empty one costs as much as many words. */
const MOST_DOCUMENTS = 100;

/** How a text is read. */
interface YamlReading {
  /** `failsafe` keeps every scalar as the text it was written as. */
  readonly schema: 'failsafe' | 'core';
  /** Most words and marks of the text; each takes microseconds, and nothing else happens meanwhile. */
  readonly mostParts: number;
}

/** Thrown when a text has more words and marks, or documents, than are read. */
export class TooManyPartsError extends Error {
  override readonly name = 'TooManyPartsError';
}

/**
 * The documents of a text of YAML 1.2, read as far as its first fault: what comes after it would only take time, the
 * more the worse the text is. Throws `TooManyPartsError`.
 */
export function yamlDocuments(text: string, { schema, mostParts }: YamlReading): readonly Document[] {
  const parser = new Parser();
  const composer = new Composer({ ...SETTINGS, schema });
  const documents: Document[] = [];
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    parts += 1;
    if (parts > mostParts || documents.length > MOST_DOCUMENTS) throw new TooManyPartsError();
    for (const token of parser.next(lexeme)) {
      documents.push(...composer.next(token));
      if (token.type === 'error') return [...documents, ...composer.end(true, text.length)];
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  return [...documents, ...composer.end()];
}
