import { createHash } from 'node:crypto';
import type { Identity } from '../../contract/result/report-subject.ts';
import { withoutEnd } from '../../support/text.ts';

/** A resource as reports know it: what it is, on which platform, at which address. */
export interface Place {
  readonly platform: string;
  /** Origin and path prefix of the platform's API. */
  readonly baseUrl: string;
  readonly identity: Identity;
}

/**
 * The key of a resource as comments and deployments hold it: short, the same from run to run, and nothing that a hostile
 * name could make something of.
 */
export function subjectKey({ platform, baseUrl, identity: { scope, kind, what, id } }: Place): string {
  const named = id === undefined ? ['name', ...what] : ['id', id];
  return shortKey(JSON.stringify([platform, plainAddress(baseUrl), scope, kind, ...named]));
}

/** Any text as a key. */
export function shortKey(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** Two spellings of one address: host without case, no default port, no slash at the end. */
function plainAddress(baseUrl: string): string {
  return withoutEnd(URL.canParse(baseUrl) ? new URL(baseUrl).href : baseUrl, '/');
}
