import { expiryClaim } from '../../support/jwt.ts';
import { type Entry, textOf } from './model.ts';
import { readCertificates } from './pem-data.ts';

/** Longest token that is looked at. */
const MAX_TOKEN = 64 * 1024;

/** Times outside these years are mistakes (milliseconds in place of seconds, a zero) rather than an expiry. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/**
 * When a bearer token ends, read from the `exp` claim of its payload without checking any signature, so for
 * display only. `undefined` for a token that is not a JWT, has no such claim, or claims an absurd year.
 * Kubernetes hands out service account tokens in this form.
 * Source: https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
export function tokenExpiry(token: string): Date | undefined {
  if (token.length > MAX_TOKEN) return undefined;
  const parts = token.split('.');
  const payload = parts[1];
  if (parts.length !== 3 || !payload || !/^[A-Za-z0-9_-]+$/.test(payload)) return undefined;
  const seconds = expiryClaim(token);
  if (seconds === undefined) return undefined;
  const time = Math.floor(seconds) * 1_000;
  return time >= FIRST && time < LAST ? new Date(time) : undefined;
}

/** When the first part of a user's credential ends: its token or its client certificate. */
export function credentialExpiry({ fields }: Entry): Date | undefined {
  const token = tokenExpiry(textOf(fields, 'token') ?? '');
  const [certificate] = readCertificates(textOf(fields, 'client-certificate-data') ?? '') ?? [];
  const times = [token, certificate?.validToDate].filter((time) => time !== undefined);
  const earliest = Math.min(...times.map((time) => time.getTime()));
  return Number.isFinite(earliest) ? new Date(earliest) : undefined;
}
