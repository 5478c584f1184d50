import { isObject } from '../../../support/json.ts';

/**
 * The body without a `data` around it. Raidboxes answers some calls bare, some with a list under its own name,
 * and says that others are wrapped: whatever is in `data` is taken when `key` is not beside it. A bare list gets
 * its key. [inferred from https://docs.raidboxes.dev/docs/1.x/api-gateway]
 */
export function unwrap(body: unknown, key: string): unknown {
  if (Array.isArray(body)) return { [key]: body };
  if (!isObject(body) || key in body || !('data' in body)) return body;
  return Array.isArray(body['data']) ? { ...body, [key]: body['data'] } : body['data'];
}

/** True for an answer that says nothing: no body, null, an empty object or list, and one that holds nothing else. */
export function isNothing(body: unknown): boolean {
  if (body === undefined || body === null || body === '') return true;
  if (isObject(body) && 'data' in body) return isNothing(body['data']);
  return typeof body === 'object' && Object.values(body).every(isNothing);
}
