import { withoutEnd } from '../../support/text.ts';
import { type Kind, Unfit } from './kind.ts';

/** True for a host that never leaves the machine. */
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

/**
 * The address of a platform's API: origin with an optional path prefix, without a trailing slash. `https`
 * only, except to a loopback host; user info, query and fragment are refused because they could carry or
 * redirect a secret.
 */
export function baseUrl(): Kind<string> {
  return {
    name: 'url',
    accepts: 'an `https` URL (plain `http` only to a loopback host), optionally with a path prefix',
    secret: false,
    actionType: { type: 'string' },
    parse: (value) => {
      if (UNSEEN.test(value))
        throw new Unfit('must not hold white space, a backslash or an invisible character');
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (!url || !/^https?:\/\/[^/]/i.test(value))
        throw new Unfit('must be a URL that begins with https://');
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
