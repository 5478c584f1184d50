import { isObject } from '../../../support/json.ts';

/**
 * True for two states that say the same, whatever the order of their keys: how the platform compares a saved
 * state with the one before [inferred]. A number that JavaScript cannot hold equals the text it came as.
 */
export function sameState(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isObject(value)) {
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    return `{${names
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
      .join(',')}}`;
  }
  const exact = typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value);
  return exact ? JSON.stringify(value ?? null) : JSON.stringify(JSON.stringify(value));
}
