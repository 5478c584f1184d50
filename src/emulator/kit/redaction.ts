/** What stands in the place of a secret. */
export const HIDDEN = '[redacted]';

const SECRET_KEY =
  /^(?:key|code|kubeconfig|passphrase|authorization|credentials?)$|(?:password|token|secret|private_?key|api_?key|encryption_?key)$/i;

/** A copy of JSON-like data without secrets: by key name, values of `env`, variables of type Password, private keys. */
export function redact(data: unknown): unknown {
  if (typeof data === 'string') return data.includes('PRIVATE KEY-----') ? HIDDEN : data;
  if (Array.isArray(data)) return data.map(redact);
  if (typeof data !== 'object' || data === null) return data;
  const isPassword = 'type' in data && String(data.type).toLowerCase() === 'password';
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, redactEntry(key, value, isPassword)]),
  );
}

/** A query without secrets, as pairs in their order. */
export function redactQuery(query: URLSearchParams): [string, string][] {
  return [...query].map(([name, value]) => [name, isSecretKey(name) ? HIDDEN : value]);
}

function redactEntry(key: string, value: unknown, isPassword: boolean): unknown {
  if (isSecretKey(key) || (isPassword && key === 'value')) return hideAll(value);
  return key.toLowerCase() === 'env' ? hideAll(value) : redact(value);
}

/** Hides every leaf but keeps the shape, so that a test still sees which variables were sent. */
function hideAll(value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map(hideAll);
  if (typeof value !== 'object') return HIDDEN;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideAll(inner)]));
}

function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key.replaceAll('-', '_'));
}
