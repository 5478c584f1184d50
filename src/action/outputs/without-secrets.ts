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

/** How a text is redacted, and one that is set exactly. */
interface Redaction {
  readonly text: (text: string) => string;
  readonly exact: Redaction;
}

/**
 * Plain data, redacted in every text of it, in names and numbers too. Fields that are no
 * secrets are left as they are, but for what the runner masks. To be made before a text is escaped, which would hide
 * a secret from us but not from a reader. What holds none is given back as it is.
 */
export function withoutSecrets<T>(data: T, secrets: Secrets): T {
  return clean(data, redactionOf(secrets)) as T;
}

/** Data that is no text from outside: only what the runner masks is redacted. */
export function exactly<T>(data: T, secrets: Secrets): T {
  return clean(data, redactionOf(secrets).exact) as T;
}

/** The value of one field or output without secrets, as its name asks for. */
export function fieldWithoutSecrets<T>(name: string, value: T, secrets: Secrets): T {
  return cleanField(name, value, redactionOf(secrets)) as T;
}

const known = new WeakMap<Secrets, Redaction>();

/** One for all items of a list. */
function redactionOf(secrets: Secrets): Redaction {
  const before = known.get(secrets);
  if (before) return before;
  const exact: Redaction = {
    text: (text) => secrets.redactMasked(text),
    get exact() {
      return exact;
    },
  };
  const redaction = { text: (text: string) => secrets.redact(text), exact };
  known.set(secrets, redaction);
  return redaction;
}

function clean(data: unknown, redaction: Redaction): unknown {
  if (typeof data === 'string') return redaction.text(data);
  if (typeof data === 'number' || typeof data === 'bigint') return cleanNumber(data, redaction);
  if (Array.isArray(data)) return cleanList(data, redaction);
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  return isTable(data) ? cleanTable(data, redaction) : cleanObject(data as Fields, redaction);
}

type Fields = Readonly<Record<string, unknown>>;

function cleanList(data: readonly unknown[], redaction: Redaction): readonly unknown[] {
  const copy = data.map((item) => clean(item, redaction));
  return copy.every((item, at) => item === data[at]) ? data : copy;
}

/** Most objects of a list hold no secret: a copy of each would be the greater part of the work. */
function cleanObject(data: Fields, redaction: Redaction): Fields {
  const names = Object.keys(data);
  let copy: Record<string, unknown> | undefined;
  for (const [at, name] of names.entries()) {
    const value = data[name];
    const called = name === 'value' && isFact(data) ? data.label.toLowerCase() : name;
    const [cleanName, cleanValue] = [redaction.text(name), cleanField(called, value, redaction)];
    if (!copy && (cleanName !== name || cleanValue !== value)) copy = firstOf(data, names.slice(0, at));
    if (copy) copy[cleanName] = cleanValue;
  }
  return copy ? Object.setPrototypeOf(copy, Object.prototype) : data;
}

/** Without a prototype, so that a field such as `__proto__` is only a field. */
function firstOf(data: Fields, names: readonly string[]): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of names) copy[name] = data[name];
  return copy;
}

function cleanField(name: string, value: unknown, redaction: Redaction): unknown {
  if (OURS.has(name)) return value;
  const exact = EXACT.has(name) || (name === 'status' && STATUS.test(`${value}`));
  return clean(value, exact ? redaction.exact : redaction);
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
  const shown = figures.length > LONGEST_FIGURE ? text(figures) : exact.text(figures);
  return shown === figures ? data : shown;
}
