import { isObject } from '../../support/json.ts';
import type { Secrets } from '../../support/secrets.ts';

/** Shorter values, and the asterisks that may stand for a value, would blank harmless text. */
const SHORTEST = 4;

/**
 * Registers every secret in what the platform answered, at birth: tokens of services and machines, and the
 * values of Password variables, wherever in the object they are.
 */
export function maskSecrets(answer: unknown, secrets: Secrets): void {
  const waiting = [answer];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const item of Object.values(value))
      if (typeof item === 'object' && item !== null) waiting.push(item);
    if (!isObject(value)) continue;
    add(value['token'], secrets);
    if (value['type'] === 'Password') add(value['value'], secrets);
  }
}

function add(value: unknown, secrets: Secrets): void {
  if (typeof value === 'string' && value.length >= SHORTEST && !/^\*+$/.test(value)) secrets.add(value);
}
