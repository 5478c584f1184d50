import {
  array,
  custom,
  fallback,
  type InferOutput,
  nullable,
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { isObject, type JsonObject } from '../../../support/json.ts';
import { readTime } from '../../../support/time.ts';

/*
 * What Versio.io answers, only the fields that are used. Saving is described at
 * https://live.versio.io/doc/api-configuration-management-database; everything else comes from the vendor's own
 * clients (https://github.com/versio-io/migrate-asset-configuration,
 * https://github.com/versio-io/servicenow-cmdb-synchronization). What may be missing is read leniently.
 */

/** An id: text, or a number that became one. */
const Id = pipe(
  union([string(), number()]),
  transform((id) => `${id}`),
);

/** A moment in milliseconds since the Unix epoch, or as a text [inferred]; anything else counts as not given. */
const Utc = fallback(
  nullish(
    union([
      number(),
      pipe(
        string(),
        transform((text) => readTime(text)),
        number(),
      ),
    ]),
  ),
  undefined,
);

/** Text that may be missing; anything else counts as not given. */
const Text = fallback(optional(string()), undefined);

/** Attributes; a deleted instance has none, or something empty in their place. */
const State = optional(
  pipe(
    unknown(),
    transform((state) => state || undefined),
    optional(custom<JsonObject>(isObject)),
  ),
);

/** What became of a state: the answer to one, or the item of one among many. */
export const Saved = object({
  id: fallback(nullish(Id), undefined),
  utc: Utc,
  /** `created`, `updated`, `discarded` (no difference), and whatever else there may be. */
  saveStatus: Text,
  lastUpdateUtc: Utc,
  /** Why an item was refused; any form [inferred]. */
  error: optional(unknown()),
});
export type Saved = InferOutput<typeof Saved>;

/** A change, or the present state, of an instance. `type` 2 is a deletion; 0 and 1 are [inferred]. */
export const StateChange = object({
  entity: fallback(nullish(Id), undefined),
  instance: fallback(nullish(Id), undefined),
  utc: Utc,
  type: fallback(nullish(number()), undefined),
  state: State,
});
export type StateChange = InferOutput<typeof StateChange>;

/** An instance in a list of ids: the id itself, or an object that holds it [inferred]. */
export const ListedId = union([
  Id,
  pipe(
    object({ instance: Id }),
    transform(({ instance }) => instance),
  ),
  pipe(
    object({ id: Id }),
    transform(({ id }) => id),
  ),
]);

/** A list, or a piece of one. */
export const Piece = object({
  totalAvailableItems: optional(unknown()),
  items: nullable(array(unknown()), []),
});
