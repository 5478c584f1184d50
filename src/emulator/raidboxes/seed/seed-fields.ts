/** A piece of start data by key. @throws Error when it is not an object. */
export function recordOf(data: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ...data };
  throw new Error(`${what} must be an object`);
}

/** A list, empty when it is not there. @throws Error when it is something else. */
export function listOf(data: unknown, what: string): readonly unknown[] {
  if (data === undefined) return [];
  if (Array.isArray(data)) return data;
  throw new Error(`${what} must be a list`);
}

/** @throws Error when it is not a text. */
export function textOf(data: unknown, what: string): string {
  if (typeof data === 'string' && data !== '') return data;
  throw new Error(`${what} must be a text`);
}

/** A text, or `undefined` when it is not there. @throws Error when it is something else. */
export function maybeText(data: unknown, what: string): string | undefined {
  return data === undefined || data === null ? undefined : textOf(data, what);
}
