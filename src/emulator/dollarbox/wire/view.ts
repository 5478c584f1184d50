import { ok } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';

/**
 * Last touch on every object: by switch, ids as text and fields nobody has heard of, since additive changes come
 * without a new version [inferred from the promise on https://dollarbox.dev/docs/api/].
 */
export function dressed(request: EmulatedRequest, object: Readonly<Record<string, unknown>>): unknown {
  const text = request.switch('id-type') === 'string' && typeof object['id'] === 'number';
  const id = text ? { id: String(object['id']) } : {};
  const unknown =
    request.switch('unknown-fields') === 'on' ? { region: 'eu', __future: { nested: [1, null] } } : {};
  return { ...object, ...id, ...unknown };
}

/** Epoch milliseconds as ISO-8601 UTC, with microseconds or whole seconds [inferred: Django REST Framework]. */
export function timestamp(request: EmulatedRequest, ms: number): string {
  const iso = new Date(ms).toISOString();
  return request.switch('timestamps') === 'micro' ? iso.replace('Z', '000Z') : iso.replace(/\.\d+Z/, 'Z');
}

/** The answer to a creation. 201 is [inferred]. */
export function created(request: EmulatedRequest, json: unknown): Answer {
  return { status: Number(request.switch('create-status')), json };
}

/** The answer to a removal: 204 without a body, or by switch 200 with the object [inferred]. */
export function removed(request: EmulatedRequest, json: unknown): Answer {
  return request.switch('delete-reply') === 'object' ? ok(json) : { status: 204 };
}
