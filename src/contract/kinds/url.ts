import { withoutEnd } from '../../support/text.ts';
import { type Kind, Unfit } from './kind.ts';

/** True for a host that never leaves the machine: `localhost`, `*.localhost`, 127.0.0.0/8 and `[::1]`. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase();
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}

/** What URL parsers drop or read as something else, so that the address would not be the one people see. */
const UNSEEN = /[\s\\\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Names of machines, an underscore in them included, and addresses; a name may end in a dot. */
const HOST =
  /^(?:\[[0-9a-f:.]+\]|(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\.?)$/;

/** What is wrong with a text that is no URL with a host; with the right one, where it can be guessed. */
function shapeProblem(value: string): string {
  if (Number(/^https?:\/\/[^/]*:(\d+)(?:\/|$)/i.exec(value)?.[1] ?? 0) > 65_535)
    return 'must be a URL that begins with https:// and has no port above 65535';
  const bare = value.replace(/^[<"'`]|[>"'`]$/g, '').replace(/^(?:https?:)?\/*/i, '');
  const right = `https://${bare}`;
  const known = /^[a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?(?:\/[\w./-]*)?$/i.test(bare) && URL.canParse(right);
  return `must be a URL that begins with https://${known ? `. Write ${right}` : ''}`;
}

/**
 * The address of a platform's API: origin with an optional path prefix, without a trailing slash. `https`
 * only, except to a loopback host; user info, query and fragment are refused because they could carry or
 * redirect a secret.
 */
export function baseUrl(): Kind<string> {
  return {
    name: 'url',
    accepts: 'an `https` URL (plain `http` only to a loopback host), optionally with a path prefix',
    parse: (value) => {
      if (/[${}]/.test(value)) throw new Unfit('has a $, { or } in it: an expression that nothing filled in');
      if (UNSEEN.test(value))
        throw new Unfit('must not hold white space, a backslash or an invisible character');
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (!url || !/^https?:\/\/[^/]/i.test(value)) throw new Unfit(shapeProblem(value));
      if (!HOST.test(url.hostname)) throw new Unfit('has a host that is no host name or address');
      if (url.username || url.password || value.includes('@'))
        throw new Unfit('must not hold a user name or password', { confidential: true });
      if (value.includes('?') || value.includes('#')) throw new Unfit('must not hold a query or a fragment');
      if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new Unfit('must begin with https:// (plain http is for a loopback host only)');
      }
      return url.origin + withoutEnd(url.pathname, '/');
    },
  };
}
