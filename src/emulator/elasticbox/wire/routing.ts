import { type Fields, fieldsIn } from '../../kit/fields.ts';
import { type CallSource, type Declare, declaring } from '../../kit/routes.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store, User } from '../store/store.ts';
import { callerOf } from './access.ts';

const SITE = 'https://elasticbox.com/documentation/api';

/** The pages that describe the API; the later edition of all of them is `cam`. */
export const PAGES = {
  overview: `${SITE}/api-overview-and-access/`,
  instances: `${SITE}/instances/`,
  boxes: `${SITE}/boxes/`,
  workspaces: `${SITE}/workspaces/`,
  providers: 'https://www.ctl.io/api-docs/cam',
  schemas: `${SITE}/api-future/`,
  cam: 'https://www.ctl.io/api-docs/cam',
} as const;

/** The schema of an object, by which its type is told. */
export function schemaOf(type: string): string {
  return `http://elasticbox.net/schemas/${type}`;
}

/** A request with what every handler asks for. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly user: User;
  param(name: string): string;
  /** @throws Refusal 400 when the body is not a JSON object. */
  body(): Fields;
}

/** Declares calls of the platform; the gate has let their caller in. */
export function routesOf(store: Store, source: string, more: Omit<CallSource, 'source'> = {}): Declare<Call> {
  return declaring({ base: '/services', source, ...more }, (request) => ({
    request,
    user: callerOf(store, request) ?? NOBODY,
    param: (name) => request.params[name] ?? '',
    body: () => objectOf(request.json()),
  }));
}

const NOBODY: User = { email: '', password: '', personal: '', admin: false, roles: new Map() };

/** @throws Refusal 400 */
export function objectOf(value: unknown): Fields {
  const fields = fieldsIn(value);
  if (fields === undefined) throw new Refusal(400, 'The request body is not a JSON object');
  return fields;
}

/** Ids of a comma-separated `ids` parameter; an empty piece is passed over. */
export function idsOf(request: EmulatedRequest): Set<string> | undefined {
  const text = request.query.get('ids');
  return text === null ? undefined : new Set(text.split(',').filter((id) => id !== ''));
}

/** The text items of what should be a list. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
