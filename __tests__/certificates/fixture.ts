import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../src/support/decode-text.ts';

/** The directory of the test-only certificates; `make.sh` in it says how each was made. */
export const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** A moment at which everything is valid whose name does not say otherwise. */
export const NOW = new Date('2026-01-15T12:00:00Z');

/** The text of a made file, as the action reads it: `acme-rsa.pem`, `acme-rsa.key`. */
export function fixture(name: string): string {
  return decodeText(readFileSync(`${FIXTURES}${name}`));
}

/** The bytes of a made file. */
export function fixtureBytes(name: string): Buffer {
  return readFileSync(`${FIXTURES}${name}`);
}

/** One certificate, parsed. */
export function certificate(name: string): X509Certificate {
  return new X509Certificate(fixtureBytes(`${name}.pem`));
}

/** Only the PEM block of a file, without the line that says that it is for tests only. */
export function block(name: string): string {
  const text = fixture(name);
  return text.slice(text.indexOf('-----BEGIN'));
}
