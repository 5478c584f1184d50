import {
  array,
  check,
  fallback,
  type InferOutput,
  nullable,
  nullish,
  number,
  object,
  optional,
  pipe,
  record,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { asLine } from '../../../support/text.ts';
import { PlainId } from '../../kit/fields.ts';

/*
 * What Raidboxes answers, only the fields that are used. Sources: https://docs.raidboxes.dev/docs/1.x/boxes,
 * https://docs.raidboxes.dev/docs/1.x/ssl and https://docs.raidboxes.dev/docs/1.x/processes. Texts are made fit
 * to be printed as they are read, and whatever may be missing is read leniently.
 */

/** Text, number or null; anything else counts as missing. */
const Text = pipe(
  fallback(nullish(union([string(), number()]), ''), ''),
  transform((text) => asLine(text)),
);

/** A WordPress box. `domain` is empty when it has none. */
export const WordpressBox = object({
  id: PlainId,
  name: Text,
  title: Text,
  domain: Text,
  ip_v4: Text,
  created_at: Text,
});
export type WordpressBox = InferOutput<typeof WordpressBox>;

/** A list with gaps, which PHP writes as an object: `{"0": "a", "2": "b"}`. */
const NumberedMap = pipe(
  record(string(), unknown()),
  transform((items) => Object.values(items)),
);

/** One page of the list; `meta` may be missing. */
export const BoxPage = object({
  boxes: pipe(
    nullable(union([array(unknown()), NumberedMap])),
    transform((boxes) => boxes ?? []),
  ),
  meta: fallback(
    optional(object({ current_page: number(), last_page: number(), total: optional(unknown()) })),
    undefined,
  ),
});

/** A custom certificate as the platform describes it. There is no PEM in it, and never a key. */
export const Certificate = pipe(
  object({
    domains: pipe(
      fallback(nullish(union([array(unknown()), NumberedMap]), []), []),
      transform((names) => names.filter((name) => typeof name === 'string')),
      transform((names) => names.map((name) => asLine(name))),
    ),
    expires_at: Text,
    issuer: Text,
    organization: Text,
    fingerprint: Text,
    serial_number: Text,
  }),
  check(({ fingerprint, serial_number, expires_at }) => `${fingerprint}${serial_number}${expires_at}` !== ''),
);
export type Certificate = InferOutput<typeof Certificate>;

/** Work that goes on after an answer. Only `process_id` and `status` are documented. */
export const Process = object({
  process_id: PlainId,
  status: Text,
  error: optional(unknown()),
  message: optional(unknown()),
});
export type Process = InferOutput<typeof Process>;
