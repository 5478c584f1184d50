import type { Secrets } from '../support/secrets.ts';

/**
 * A copy of plain data with the secrets taken out of every text in it. To be made before the text is escaped,
 * which would hide a secret from us but not from a reader.
 */
export function withoutSecrets<T>(data: T, secrets: Secrets): T {
  if (typeof data === 'string') return secrets.redact(data) as T;
  if (Array.isArray(data)) return data.map((item) => withoutSecrets(item, secrets)) as T;
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withoutSecrets(value, secrets)]);
  return Object.fromEntries(entries) as T;
}
