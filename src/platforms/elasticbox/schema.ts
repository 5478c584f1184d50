import {
  array,
  boolean,
  fallback,
  type GenericSchema,
  type InferOutput,
  number,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  string,
  transform,
  union,
  unknown,
} from 'valibot';

/*
 * What ElasticBox answers, only the fields that are used. Sources: https://www.ctl.io/api-docs/cam and
 * https://elasticbox.com/documentation/api/. A list may hold things of older releases or in a slim form, so
 * everything but an id is read leniently: one odd item must not hide the others.
 */

/** GUIDs, `i-abc123`, `eb-abc12`, a workspace's slug: fit to stand in a path. */
const Id = pipe(string(), regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/));

/** Text that may be null, missing or something else. */
const Text = fallback(string(), '');

/** Text that may come as a number or flag. */
const Value = fallback(
  pipe(
    union([string(), number(), boolean()]),
    transform((value) => `${value}`),
  ),
  '',
);

const Texts = those(string());

/** The items of a list that fit; none when it is no list. */
function those<S extends GenericSchema>(schema: S) {
  return pipe(
    fallback(array(unknown()), []),
    transform((items) =>
      items.flatMap((item): InferOutput<S>[] => {
        const parsed = safeParse(schema, item);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}

/** A variable of a box, or of an instance, which only lists its own values. */
export const Variable = object({
  name: string(),
  type: Text,
  value: Value,
  required: fallback(boolean(), false),
  visibility: Text,
  scope: Text,
  /** Of type Options: comma-separated. */
  options: fallback(
    pipe(
      union([string(), array(string())]),
      transform((options) => (typeof options === 'string' ? options.split(',') : options)),
      transform((options) => options.map((option) => option.trim()).filter((option) => option !== '')),
    ),
    [],
  ),
  /** Of type Binding: what the bound instances are found by. */
  tags: Texts,
});
export type Variable = InferOutput<typeof Variable>;

const Figure = fallback(number(), 0);

/** `{major, minor, patch}` as `1.2.0`. */
const VersionNumber = pipe(
  object({ major: Figure, minor: Figure, patch: Figure }),
  transform(({ major, minor, patch }) => `${major}.${minor}.${patch}`),
);

/** A box, one of its versions (which has an id of its own), or a deployment policy. */
export const Box = object({
  id: Id,
  name: Text,
  schema: Text,
  owner: Text,
  members: those(object({ role: Text, workspace: Text })),
  variables: those(Variable),
  requirements: Texts,
  claims: Texts,
  updated: Text,
  description: Text,
  /** Absent for the box itself, which is the editable draft. */
  version: optional(
    fallback(object({ box: Text, number: fallback(VersionNumber, ''), description: Text }), EMPTY()),
  ),
  /** Of policies and of CloudFormation boxes. */
  provider_id: Text,
  profile: fallback(object({ location: Text, flavor: Text }), { location: '', flavor: '' }),
});
export type Box = InferOutput<typeof Box>;

function EMPTY() {
  return { box: '', number: '', description: '' };
}

/** A copy of a box within an instance; the slim form of a list has no ids. */
const Copy = object({ ...Box.entries, id: fallback(Id, '') });

const Lease = object({ expire: Text, operation: Text, released: fallback(boolean(), false) });

/** Prices are figures over `factor`, in dollars; `hourly_price` per hour [inferred from the page's samples]. */
const Pricing = object({ hourly_price: number(), factor: number() });

/** An instance. `operation` was plain text before release 4.0. */
export const InstanceFields = object({
  id: Id,
  name: Text,
  owner: Text,
  created: Text,
  updated: Text,
  state: Text,
  operation: fallback(
    pipe(
      union([object({ event: Text, workspace: Text }), string()]),
      transform((operation) =>
        typeof operation === 'string' ? { event: operation, workspace: '' } : operation,
      ),
    ),
    { event: '', workspace: '' },
  ),
  /** Id of the main box, whichever version was deployed. */
  box: Text,
  /** Frozen copies of the deployed boxes; the first is the main one. */
  boxes: those(Copy),
  policy_box: optional(
    fallback(
      object({
        id: Text,
        name: Text,
        provider_id: Text,
        profile: fallback(
          object({ location: Text, flavor: Text, pricing_info: optional(fallback(Pricing, NO_PRICE())) }),
          { location: '', flavor: '' },
        ),
      }),
      NO_POLICY(),
    ),
  ),
  variables: those(Variable),
  tags: Texts,
  automatic_updates: Text,
  lease: optional(
    fallback(
      union([
        Lease,
        pipe(
          unknown(),
          transform(() => undefined),
        ),
      ]),
      undefined,
    ),
  ),
  pricing_history: those(object({ from: Text, pricing_info: Pricing })),
});

function NO_PRICE() {
  return { hourly_price: 0, factor: 0 };
}

function NO_POLICY() {
  return { id: '', name: '', provider_id: '', profile: { location: '', flavor: '' } };
}

/** An instance with the object it was read from, because a change is sent as the whole object. */
export type Instance = InferOutput<typeof InstanceFields> & {
  readonly raw: Readonly<Record<string, unknown>>;
};

const Address = object({ public: Text, private: Text });

/** The service of an instance: its machines. `token`s are credentials of the machines' agents. */
export const Service = object({
  id: Text,
  type: Text,
  token: Text,
  /** Of managed services such as databases. */
  address: optional(fallback(Address, { public: '', private: '' })),
  machines: those(
    object({ name: Text, state: Text, token: Text, address: fallback(Address, { public: '', private: '' }) }),
  ),
  state_history: those(object({ started: Text, state: Text, completed: Text })),
});
export type Service = InferOutput<typeof Service>;

/** One line of what happened to an instance. */
export const Activity = object({
  text: Text,
  level: Text,
  created: Text,
  machine: Text,
  box: Text,
  event: Text,
  exit_code: optional(fallback(number(), 0)),
});
export type Activity = InferOutput<typeof Activity>;

/** A workspace; its id is what requests call `owner`. */
export const Workspace = object({ id: Id, name: Text, type: Text, email: Text });
export type Workspace = InferOutput<typeof Workspace>;

/** A cloud provider account. */
export const Provider = object({ id: Id, name: Text, type: Text, state: Text, owner: Text });
export type Provider = InferOutput<typeof Provider>;

/** Where an uploaded file is; the value of a File variable. */
export const Blob = object({ url: pipe(string(), regex(/^\/[\w./%~-]{1,500}$/)) });
