import { tokenExpiry } from './expiry.ts';
import { type Entry, textOf } from './model.ts';
import { readCertificates } from './pem-data.ts';

/** When the first part of a user's credential ends: its token or its client certificate. */
export function credentialExpiry({ fields }: Entry): Date | undefined {
  const token = tokenExpiry(textOf(fields, 'token') ?? '');
  const [certificate] = readCertificates(textOf(fields, 'client-certificate-data') ?? '') ?? [];
  const times = [token, certificate?.validToDate].filter((time) => time !== undefined);
  const earliest = Math.min(...times.map((time) => time.getTime()));
  return Number.isFinite(earliest) ? new Date(earliest) : undefined;
}
