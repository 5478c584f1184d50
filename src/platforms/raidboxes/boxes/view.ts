import { hostName } from '../../../certificates/covers.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { WordpressBox } from '../wire/schema.ts';

/** `box wp4x7kz (XK7BM2QP)`, for messages. */
export function labelOf({ name, id }: Pick<WordpressBox, 'name' | 'id'>): string {
  return name === '' ? `box ${id}` : `box ${name} (${id})`;
}

/** What is known of a box, as outputs. `url` only when its domain is one. */
export function boxOutputs({ id, name, domain }: WordpressBox): Outputs {
  const host = hostName(domain);
  return { id, name, url: host === undefined ? undefined : `https://${host}/` };
}

/** A box as `result` shows it. */
export function boxResource({ id, name, title, domain, ip_v4, created_at }: WordpressBox): JsonObject {
  return { id, name, title, domain, ip_v4, created_at };
}
