import { ActionError } from '../../contract/result/errors.ts';
import { climbs, Path } from './path.ts';
import type { Query } from './url.ts';

const LONGEST = 4_096;

/** A path that a user wrote, taken apart. */
export interface RawPath {
  readonly path: Path;
  readonly query: Query;
}

/**
 * Reads a path as a platform's page writes it, `/api/v1/containers/?limit=5`. Throws an `ActionError` for a
 * full address, `//host`, backslashes, white space, a fragment, a bad `%`, and anything that could climb, so
 * that the call cannot leave `base-url`.
 */
export function rawPath(text: string): RawPath {
  const problem = problemWith(text);
  if (problem) throw new ActionError(`path: ${problem}`);
  const [pathname = '', ...rest] = text.split('?');
  const value = new URL(`http://localhost${pathname}`).pathname;
  return { path: new Path(value), query: grouped(new URLSearchParams(rest.join('?'))) };
}

function problemWith(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return 'write it without the origin, which `base-url` gives';
  if (!text.startsWith('/') || text.startsWith('//')) return 'it must start with one slash';
  if (text.length > LONGEST) return `it has more than ${LONGEST} characters`;
  if (/[\s\\#\u0000-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed()) {
    return 'white space, control characters, backslashes and # are not allowed; encode them';
  }
  const [pathname = ''] = text.split('?');
  if (/%(?![0-9a-f]{2})/i.test(pathname)) return 'a % must be followed by two hexadecimal digits';
  return climbs(pathname) ? '. and .. are not allowed in it' : undefined;
}

function grouped(params: URLSearchParams): Query {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, params.getAll(name)]));
}
