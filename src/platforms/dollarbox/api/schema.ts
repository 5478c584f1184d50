import {
  array,
  boolean,
  custom,
  fallback,
  type InferOutput,
  nullish,
  number,
  object,
  optional,
  pipe,
  regex,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { isObject } from '../../../support/json.ts';
import { PlainId } from '../../kit/fields.ts';

/*
 * What DollarBox answers, only the fields that are used. The resources are described at
 * https://dollarbox.dev/docs/api/; the field names come from the platform's Terraform provider
 * (https://github.com/unicornops/terraform-provider-dollarbox). Fields that may be missing are read leniently.
 */

/** Text that may be null, missing or a number; anything else counts as missing. */
const Text = fallback(
  pipe(
    nullish(union([string(), number()]), ''),
    transform((text) => `${text}`),
  ),
  '',
);

/** A moment in ISO 8601, as the platform writes it; anything else is null. */
const Time = fallback(nullish(string(), null), null);

/** A size, which a framework may write as text (`"10"`, `"10.00"`). */
const Size = fallback(
  nullish(
    union([
      number(),
      pipe(
        string(),
        regex(/^\d{1,9}(\.0+)?$/),
        transform((text) => Number(text)),
      ),
    ]),
    null,
  ),
  null,
);

/** Reasons for a failure. None is documented; whichever is there is shown [inferred]. */
const reasons = {
  error: optional(unknown()),
  status_message: optional(unknown()),
  status_reason: optional(unknown()),
  message: optional(unknown()),
};

/** A container. `ipv6_address` is empty until one is assigned. */
export const Container = object({
  id: PlainId,
  name: string(),
  image: fallback(string(), ''),
  env: pipe(
    // Not `record`, which drops names such as `constructor`.
    nullish(custom<Readonly<Record<string, unknown>>>(isObject), {}),
    transform((env) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]))),
  ),
  command: nullish(array(string()), []),
  status: Text,
  ipv6_address: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons,
});
export type Container = InferOutput<typeof Container>;

/**
 * A container in a list, where one odd one must not hide the others. What is changed is read by its id before, and
 * strictly: a command that was not understood would be overwritten.
 */
export const ListedContainer = object({
  ...Container.entries,
  name: Text,
  command: fallback(Container.entries.command, []),
});

/** A volume; immutable once created. */
export const Volume = object({
  id: PlainId,
  name: string(),
  size_gb: Size,
  status: Text,
  storage_class: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons,
});
export type Volume = InferOutput<typeof Volume>;

/** A volume in a list, where one odd one must not hide the others. */
export const ListedVolume = object({ ...Volume.entries, name: Text });

/**
 * A namespace: a share of the org's capacity with a Kubernetes namespace of its own; the slug is fixed. Source:
 * https://github.com/unicornops/terraform-provider-dollarbox (docs/resources/namespace.md)
 */
export const Namespace = object({
  id: PlainId,
  slug: string(),
  allocated_containers: nullish(number(), null),
  allocated_volume_gb: nullish(number(), null),
  status: Text,
  k8s_namespace: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons,
});
export type Namespace = InferOutput<typeof Namespace>;

/** An org; the slug is its id. */
export const Org = pipe(
  object({
    slug: string(),
    name: Text,
    billing_email: Text,
    status: Text,
    billing_mode: Text,
    kubectl_enabled: nullish(boolean()),
    api_enabled: nullish(boolean()),
    created_at: Time,
  }),
  transform((org) => ({ ...org, id: org.slug })),
);
export type Org = InferOutput<typeof Org>;

/** A member of an org. The answer to a changed role may lack `joined_at`. */
export const Member = object({ id: PlainId, email: Text, role: Text, joined_at: Time });
export type Member = InferOutput<typeof Member>;

/** An invitation to an org. */
export const Invitation = object({
  id: PlainId,
  email: Text,
  role: Text,
  accepted: nullish(boolean(), false),
  expires_at: Time,
  created_at: Time,
});
export type Invitation = InferOutput<typeof Invitation>;

/** A kubectl credential. `kubeconfig` is only in the answer that creates it. */
export const KubectlCredential = object({
  id: PlainId,
  org: Text,
  sa_name: Text,
  created_at: Time,
  rotated_at: Time,
  last_downloaded_at: Time,
  // Whatever else stands there, the credential exists and has to be revoked by its id.
  kubeconfig: fallback(nullish(string()), undefined),
});
export type KubectlCredential = InferOutput<typeof KubectlCredential>;

/** One page of any list. */
export const ListPage = object({ next: optional(unknown()), results: array(unknown()) });
