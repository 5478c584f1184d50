import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Level, Permission, Repo, Token } from '../store/model.ts';
import { notFound, REST, Refusal } from '../store/refusal.ts';
import type { Hub } from '../store/store.ts';

/** Who asks: the token as it was sent, and what it stands for. */
export interface Caller extends Token {
  readonly text: string;
}

/** What a call needs: any one of the permissions, at this level. */
export interface Need {
  readonly any: readonly Permission[];
  readonly level: 'read' | 'write';
}

const VERSIONS = ['2022-11-28', '2026-03-10'];
const RANKS: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** The text of the token, or `undefined`. Both schemes do the same. Source: https://docs.github.com/rest/authentication/authenticating-to-the-rest-api */
export function tokenText({ headers }: EmulatedRequest): string | undefined {
  return /^(?:bearer|token) +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
}

/**
 * Checks the headers that every request needs. Anonymous reads of public repositories, which GitHub allows, are
 * refused: the action never makes one.
 * Sources: https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api (User-Agent),
 * https://docs.github.com/rest/about-the-rest-api/api-versions (400). The texts are [inferred].
 *
 * @throws Refusal 401, 403 without User-Agent, 400 for an API version nobody has
 */
export function authenticate({ store }: Hub, request: EmulatedRequest): Caller {
  const { headers } = request;
  if ((headers['user-agent'] ?? '') === '') {
    throw new Refusal(403, 'Request forbidden by administrative rules. A User-Agent header is needed.');
  }
  const version = headers['x-github-api-version'];
  if (version !== undefined && !VERSIONS.includes(version)) {
    throw new Refusal(400, `API version ${version} is not supported.`);
  }
  if (headers['authorization'] === undefined) {
    throw new Refusal(401, 'Requires authentication', { documentationUrl: REST });
  }
  const text = tokenText(request) ?? '';
  const token = store.tokens.get(text);
  if (token === undefined) throw new Refusal(401, 'Bad credentials', { documentationUrl: REST });
  return { ...token, text };
}

/**
 * Lets a caller at a repository. What is private and not the caller's does not exist; a public one may be read
 * with any token; a write needs the permission.
 * Source: https://docs.github.com/rest/authentication/permissions-required-for-github-apps. What a private repository
 * says to its own token without the permission to read is [inferred]: the switch `hidden-status`.
 *
 * @throws Refusal 404, or 403 with the permissions that would do
 */
export function admit(request: EmulatedRequest, caller: Caller, repo: Repo, need: Need | undefined): void {
  const covered = caller.repos.includes(repo.fullName);
  if (repo.isPrivate && !covered) throw notFound();
  if (need === undefined) return;
  const level = Math.max(...need.any.map((name) => RANKS[caller.permissions[name]]));
  if (need.level === 'read' && !repo.isPrivate) return;
  if (covered && level >= RANKS[need.level]) return;
  if (repo.isPrivate && level === 0 && request.switch('hidden-status') === '404') throw notFound();
  throw forbidden(caller, need);
}

/**
 * 403 with `X-Accepted-GitHub-Permissions`, alternatives apart by `; `.
 * Source: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function forbidden({ app }: Caller, need?: Need): Refusal {
  const kind = app === undefined ? 'personal access token' : 'integration';
  const accepted = need?.any.map((name) => `${name}=${need.level}`).join('; ');
  const headers = accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted };
  return new Refusal(403, `Resource not accessible by ${kind}`, { headers });
}
