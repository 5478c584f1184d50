import type { Table } from '../../contract/result/result.ts';
import type { Secrets } from '../../support/secrets.ts';

/** Fields whose words are our own. A secret that is one of these words is not given away by them. */
const OURS = new Set(['outcome', 'changed', 'platform', 'operation', 'action', 'count', 'days-left']);

/**
 * Fields that name a resource or say where it is: later steps rely on them, and what they hold is no secret, though
 * somebody's password may be the same word.
 */
const EXACT = new Set([
  ...['id', 'name', 'slug', 'entity', 'instance', 'org', 'namespace', 'context', 'image', 'box-version'],
  ...['url', 'address', 'addresses', 'ipv6_address', 'domain', 'domains', 'missing', 'due'],
  ...['expires-at', 'expires_at', 'created_at', 'updated_at', 'fingerprint', 'healthy', 'rolled-back'],
  ...['kubeconfig-path', 'report-path', 'result-path', 'credential-id', 'comment-url', 'deployment-id'],
]);

/** A word that a platform has for a status, and not a sentence with more in it. */
const STATUS = /^[a-z_-]{1,11}$/i;

/** Longest number that may be a figure; longer ones may be a secret. */
const LONGEST_FIGURE = 11;

/** How secrets are taken out of a text from outside, and of one that is set exactly. */
interface Redaction {
  readonly text: (text: string) => string;
  readonly exact: (text: string) => string;
}

/**
 * A copy of plain data with the secrets taken out of every text in it, of names and numbers too. Fields that are no
 * secrets are left as they are, but for what the runner masks. To be made before a text is escaped, which would hide
 * a secret from us but not from a reader.
 */
export function withoutSecrets<T>(data: T, secrets: Secrets): T {
  return clean(data, redactionOf(secrets)) as T;
}

/** A copy of data that is no text from outside: only what the runner masks is taken out. */
export function exactly<T>(data: T, secrets: Secrets): T {
  const { exact } = redactionOf(secrets);
  return clean(data, { text: exact, exact }) as T;
}

/** The value of one field or output without secrets, as its name asks for. */
export function fieldWithoutSecrets<T>(name: string, value: T, secrets: Secrets): T {
  return cleanField(name, value, redactionOf(secrets)) as T;
}

function redactionOf(secrets: Secrets): Redaction {
  return { text: (text) => secrets.redact(text), exact: (text) => secrets.redactMasked(text) };
}

function clean(data: unknown, redaction: Redaction): unknown {
  if (typeof data === 'string') return redaction.text(data);
  if (typeof data === 'number' || typeof data === 'bigint') return cleanNumber(data, redaction);
  if (Array.isArray(data)) return data.map((item) => clean(item, redaction));
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  if (isTable(data)) return cleanTable(data, redaction);
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(data)) {
    const known = name === 'value' && isFact(data) ? data.label.toLowerCase() : name;
    copy[redaction.text(name)] = cleanField(known, value, redaction);
  }
  return Object.setPrototypeOf(copy, Object.prototype);
}

function cleanField(name: string, value: unknown, redaction: Redaction): unknown {
  if (OURS.has(name)) return value;
  const exact = EXACT.has(name) || (name === 'status' && STATUS.test(`${value}`));
  return clean(value, exact ? { ...redaction, text: redaction.exact } : redaction);
}

/** A column is called as the output is that holds the same. */
function cleanTable({ columns, rows, ...rest }: Table, redaction: Redaction): Table {
  const names = columns.map((column) => column.toLowerCase().replaceAll(' ', '-'));
  return {
    ...rest,
    columns: columns.map(redaction.text),
    rows: rows.map((row) => row.map((cell, at) => `${cleanField(names[at] ?? '', cell, redaction)}`)),
  };
}

function isTable(data: object): data is Table {
  return 'columns' in data && 'rows' in data && Array.isArray(data.columns) && Array.isArray(data.rows);
}

/** A line of facts is called as the output is that holds the same. */
function isFact(data: object): data is { readonly label: string; readonly value: unknown } {
  return 'label' in data && 'value' in data && typeof data.label === 'string';
}

function cleanNumber(data: number | bigint, { text, exact }: Redaction): unknown {
  const figures = `${data}`;
  const shown = figures.length > LONGEST_FIGURE ? text(figures) : exact(figures);
  return shown === figures ? data : shown;
}
