import { isObject } from './json.ts';

/** The code of an error of the system or of Node's, such as `ENOENT`; empty for anything else. */
export function codeOf(error: unknown): string {
  const code = isObject(error) ? error['code'] : undefined;
  return typeof code === 'string' ? code : '';
}
