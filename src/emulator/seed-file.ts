import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** Reads start data by platform from a YAML file. @throws Error with a plain sentence that quotes nothing of the file */
export function readSeedFile(path: string): Readonly<Record<string, unknown>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter, logLevel: 'silent', prettyErrors: false });
  const [fault] = document.errors;
  if (fault)
    throw new Error(`The start data ${path} is no YAML: line ${lineCounter.linePos(fault.pos[0]).line}`);
  const data: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (typeof data === 'object' && !Array.isArray(data)) return data as Readonly<Record<string, unknown>>;
  throw new Error(`The start data ${path} is no map from platforms to what they take`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`The start data ${path} cannot be read (${code}); is the repository checked out?`);
  }
}
