import {
  array,
  boolean,
  fallback,
  type GenericSchema,
  type InferOutput,
  number,
  type ObjectEntries,
  object,
  parse,
  pipe,
  regex,
  safeParse,
  string,
  transform,
  union,
  unknown,
} from 'valibot';

/*
 * How ElasticBox's answers are read. A list may hold things of older releases or in a slim form, so everything
 * but an id is read leniently: one odd item must not hide the others.
 */

/** GUIDs, `i-abc123`, `eb-abc12`, a workspace's slug: fit to stand in a path. */
export const Id = pipe(string(), regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/));

/** Text that may be null, missing or something else. */
export const Text = fallback(string(), '');

/** Text that may come as a number or flag. */
export const Value = fallback(
  pipe(
    union([string(), number(), boolean()]),
    transform((value) => `${value}`),
  ),
  '',
);

/** A part whose fields may all be missing; what is no object is a part without any. */
export function part<const E extends ObjectEntries>(fields: E) {
  const whole = object(fields);
  return fallback(whole, () => parse(whole, {}));
}

/** Those items of a list that are text. */
export const Texts = those(string());

/** The items of a list that fit; none when it is no list. */
export function those<S extends GenericSchema>(schema: S) {
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
