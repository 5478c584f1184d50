/** A JSON object as it was sent. */
export type Fields = Readonly<Record<string, unknown>>;

/** A JSON object, or `undefined` for anything else. */
export function fieldsIn(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
