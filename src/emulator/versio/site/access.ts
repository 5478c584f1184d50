import { type CallSource, type Declare, declaring } from '../../kit/routes.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Environment, Permission } from './model.ts';
import { Refusal, type Site } from './site.ts';

/**
 * Lets a request in: limit, token, environment, permission, in this order [inferred].
 * Sources: https://live.versio.io/doc/api-fundamentals (50 requests a minute, 401 also for a missing permission),
 * https://live.versio.io/doc//api-authentification/ (header and query form).
 * @returns the environment. @throws Refusal
 */
function admit(site: Site, request: EmulatedRequest, permission: Permission): Environment {
  const secret = secretOf(site, request);
  limit(site, secret ?? 'anonymous');
  const token = secret === undefined ? undefined : site.tokens.get(secret);
  if (token === undefined || !token.active) throw new Refusal(401, 'Authentication failed');
  const environment = site.environments.get(request.params['env'] ?? '');
  if (environment?.id !== token.environment) {
    throw new Refusal(site.count('foreign-environment'), 'Not an environment of this token');
  }
  if (!token.permissions.includes(permission))
    throw new Refusal(site.count('missing-permission'), `The token lacks ${permission}`);
  return environment;
}

function secretOf(site: Site, { headers, query }: EmulatedRequest): string | undefined {
  const header = headers['authorization'];
  const inQuery = query.get('apiToken') ?? undefined;
  if (header === undefined) return inQuery;
  if (inQuery !== undefined && site.setting('both-credentials') === 'query') return inQuery;
  const [realm = '', secret, ...rest] = header.split(' ');
  const isRealm =
    site.setting('realm-case') === 'exact' ? realm === 'apiToken' : realm.toLowerCase() === 'apitoken';
  return isRealm && rest.length === 0 ? secret : undefined;
}

function limit(site: Site, key: string): void {
  if (site.setting('installation') === 'managed') return;
  const sliding = site.setting('rate-window') === 'sliding';
  const { exceeded, resetAt } = site.requests.take(key, site.count('rate-limit'), site.now(), sliding);
  if (!exceeded) return;
  const retry = { 'retry-after': String(Math.max(1, Math.ceil((resetAt - site.now()) / 1000))) };
  throw new Refusal(429, 'Too many requests', site.setting('retry-after') === 'on' ? retry : {});
}

/** A request that was let in; its path has an `:env`. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly environment: Environment;
}

/** Declares calls that need a permission. */
export function callsOf(site: Site, permission: Permission, from: CallSource): Declare<Call> {
  return declaring(from, (request) => ({ request, environment: admit(site, request, permission) }));
}
