import {
  boolean,
  fallback,
  type InferOutput,
  number,
  object,
  optional,
  parse,
  pipe,
  string,
  transform,
  union,
} from 'valibot';
import { Box, Variable } from './box-schema.ts';
import { Id, part, Text, Texts, those } from './lenient.ts';

/*
 * What ElasticBox answers about instances, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/.
 */

/** A copy of a box within an instance; the slim form of a list has no ids. */
const Copy = object({ ...Box.entries, id: fallback(Id, '') });

const Lease = object({ expire: Text, operation: Text, released: fallback(boolean(), false) });

/** Prices are figures over `factor`, in dollars; `hourly_price` per hour [inferred from the page's samples]. */
const Pricing = object({ hourly_price: number(), factor: number() });

const Operation = part({ event: Text, workspace: Text });

/** An instance. */
export const InstanceFields = object({
  id: Id,
  name: Text,
  owner: Text,
  created: Text,
  updated: Text,
  state: Text,
  /** Plain text before release 4.0. */
  operation: fallback(
    union([
      pipe(
        string(),
        transform((event) => ({ event, workspace: '' })),
      ),
      Operation,
    ]),
    () => parse(Operation, {}),
  ),
  /** Id of the main box, whichever version was deployed. */
  box: Text,
  /** Frozen copies of the deployed boxes; the first is the main one. */
  boxes: those(Copy),
  policy_box: optional(
    part({
      id: Text,
      name: Text,
      provider_id: Text,
      profile: part({
        location: Text,
        flavor: Text,
        pricing_info: optional(fallback(Pricing, { hourly_price: 0, factor: 0 })),
      }),
    }),
  ),
  variables: those(Variable),
  tags: Texts,
  automatic_updates: Text,
  lease: fallback(optional(Lease), undefined),
  /** Of an instance that was deployed as a part of an application box: the deployment it belongs to. */
  application: optional(part({ id: Text, name: Text })),
  pricing_history: those(object({ from: Text, pricing_info: Pricing })),
});

/** An instance with the object it was read from, because a change is sent as the whole object. */
export type Instance = InferOutput<typeof InstanceFields> & {
  readonly raw: Readonly<Record<string, unknown>>;
};
