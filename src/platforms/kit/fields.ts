import { number, pipe, regex, string, transform, union } from 'valibot';

/** An id in an answer: a number or text there; text from here on, fit to stand in a path. */
export const PlainId = pipe(
  union([number(), string()]),
  transform((id) => `${id}`),
  regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/),
);
