import { readTime } from '../support/time.ts';
import type { CertificateFacts } from './reading/facts.ts';

/** What a platform says of an installed certificate; any of it can be missing or nonsense. */
interface InstalledCertificate {
  readonly fingerprint?: string | null | undefined;
  readonly serial_number?: string | null | undefined;
  /** ISO 8601; without a zone it is read as UTC. */
  readonly expires_at?: string | null | undefined;
}

/** Whether a local certificate is the installed one, and what that rests on. */
interface Comparison {
  readonly verdict: 'same' | 'different' | 'unknown';
  /** `nothing` when the platform's text could not be used at all. */
  readonly by: 'sha1' | 'sha256' | 'serial-and-expiry' | 'nothing';
}

type LocalCertificate = Pick<
  CertificateFacts,
  'fingerprintSha1' | 'fingerprintSha256' | 'serialNumber' | 'notAfter'
>;

const SHA1_DIGITS = 40;
const SHA256_DIGITS = 64;
/** Longer text is no fingerprint, serial number or time. */
const MAX_FIELD = 200;

/**
 * Compares by fingerprint: 40 digits are SHA-1, 64 SHA-256 [inferred from the length; Raidboxes documents
 * colon-separated hex of 20 bytes]. When it is neither, by serial number and expiry together. Equal means an
 * equal leaf: the installed chain may still differ.
 */
export function compareCertificates(local: LocalCertificate, installed: InstalledCertificate): Comparison {
  const digits = fingerprintDigits(installed.fingerprint);
  if (digits?.length === SHA1_DIGITS) return byDigits(digits, local.fingerprintSha1, 'sha1');
  if (digits?.length === SHA256_DIGITS) return byDigits(digits, local.fingerprintSha256, 'sha256');
  return bySerialAndExpiry(local, installed);
}

/** A fingerprint as bare upper-case hex: prefix, colons, spaces and hyphens removed; undefined when it is none. */
export function fingerprintDigits(text: string | null | undefined): string | undefined {
  const bare = field(text)
    .replace(/^(?:sha-?(?:1|256)[ :=]*)?(?:fingerprint[ :=]*)?/i, '')
    .replace(/[:\s-]/g, '')
    .toUpperCase();
  return /^[0-9A-F]+$/.test(bare) ? bare : undefined;
}

function byDigits(digits: string, local: string, by: 'sha1' | 'sha256'): Comparison {
  return { verdict: digits === fingerprintDigits(local) ? 'same' : 'different', by };
}

function bySerialAndExpiry(local: LocalCertificate, installed: InstalledCertificate): Comparison {
  const serial = sameSerial(local.serialNumber, installed.serial_number);
  const expiry = sameSecond(local.notAfter, installed.expires_at);
  const by = 'serial-and-expiry';
  if (serial === false || expiry === false) return { verdict: 'different', by };
  if (serial && expiry) return { verdict: 'same', by };
  return { verdict: 'unknown', by: 'nothing' };
}

/** Equal as hex, or as a decimal number when there are only decimal digits [inferred]; undefined when unreadable. */
function sameSerial(local: string, remote: string | null | undefined): boolean | undefined {
  const bare = field(remote).replace(/[:\s]/g, '').replace(/^0x/i, '').toUpperCase();
  if (!/^[0-9A-F]+$/.test(bare)) return undefined;
  const own = BigInt(`0x${local.replaceAll(':', '')}`);
  return BigInt(`0x${bare}`) === own || (/^[0-9]+$/.test(bare) && BigInt(bare) === own);
}

function sameSecond(local: Date, remote: string | null | undefined): boolean | undefined {
  const instant = readTime(field(remote));
  if (instant === undefined) return undefined;
  return Math.floor(local.getTime() / 1000) === Math.floor(instant / 1000);
}

function field(text: unknown): string {
  return typeof text === 'string' && text.length <= MAX_FIELD ? text.trim() : '';
}
