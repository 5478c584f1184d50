import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Actor, App, Repo } from '../store/model.ts';

/** Mount prefix of GitHub in the emulator. */
export const PREFIX = '/github';

/** Where pages for people live; a documentation domain, so that no link leads to somebody's repository. */
export const WEB = 'https://github.example.com';

/** Epoch milliseconds as ISO-8601 UTC in whole seconds. Source: https://docs.github.com/rest/using-the-rest-api/timezones-and-the-rest-api */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The same, or null. */
export function timestampOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : timestamp(ms);
}

/** The address of an object in this API. */
export function apiUrl({ origin }: EmulatedRequest, path: string): string {
  return `${origin}${PREFIX}${path}`;
}

/** A person or bot, short. */
export function actorView({ id, login, type }: Actor): unknown {
  return { login, id, type, html_url: `${WEB}/${login}` };
}

/** An app, or null. */
export function appView(app: App | undefined): unknown {
  if (app === undefined) return null;
  const { id, slug, name } = app;
  return { id, slug, name, html_url: `${WEB}/apps/${slug}` };
}

/** A repository, short, as pull requests carry it. */
export function repoView(request: EmulatedRequest, repo: Repo): Record<string, unknown> {
  const { id, fullName, isPrivate, defaultBranch } = repo;
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id,
    name,
    full_name: fullName,
    private: isPrivate,
    owner: actorView({ id: id + 1, login: owner, type: 'User' }),
    html_url: `${WEB}/${fullName}`,
    fork: false,
    url: apiUrl(request, `/repos/${fullName}`),
    default_branch: defaultBranch,
  };
}
