import {
  array,
  boolean,
  fallback,
  type InferOutput,
  nullish,
  number,
  object,
  optional,
  pipe,
  record,
  regex,
  string,
  transform,
  union,
  unknown,
} from 'valibot';

/*
 * What DollarBox answers, only the fields that are used. The resources are described at
 * https://dollarbox.dev/docs/api/; the field names come from the platform's Terraform provider
 * (https://github.com/unicornops/terraform-provider-dollarbox). Fields that may be missing are read leniently.
 */

/** An id: a number in most resources, text in some; text from here on, fit to stand in a path. */
const Id = pipe(
  union([number(), string()]),
  transform((id) => `${id}`),
  regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/),
);

/** Text that may be null or missing. */
const Text = nullish(string(), '');

/** A container. `ipv6_address` is empty until one is assigned. */
export const Container = object({
  id: Id,
  name: string(),
  image: fallback(string(), ''),
  env: pipe(
    nullish(record(string(), unknown()), {}),
    transform((env) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]))),
  ),
  command: nullish(array(string()), []),
  status: Text,
  ipv6_address: Text,
  created_at: Text,
  updated_at: Text,
  /** Reasons for a failure. None is documented; whichever is there is shown [inferred]. */
  error: optional(unknown()),
  status_message: optional(unknown()),
  status_reason: optional(unknown()),
  message: optional(unknown()),
});
export type Container = InferOutput<typeof Container>;

/** An org. */
export const Org = object({
  slug: string(),
  name: Text,
  billing_email: Text,
  status: Text,
  billing_mode: Text,
  kubectl_enabled: nullish(boolean()),
  api_enabled: nullish(boolean()),
  created_at: Text,
});
export type Org = InferOutput<typeof Org>;

/** A kubectl credential. `kubeconfig` is only in the answer that creates it. */
export const KubectlCredential = object({
  id: Id,
  org: Text,
  sa_name: Text,
  created_at: Text,
  rotated_at: Text,
  last_downloaded_at: Text,
  kubeconfig: optional(nullish(string())),
});
export type KubectlCredential = InferOutput<typeof KubectlCredential>;

/** One page of any list. */
export const Page = object({ next: optional(unknown()), results: array(unknown()) });
