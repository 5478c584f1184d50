import { createHmac } from 'node:crypto';
import { withoutEnd } from '../../../support/text.ts';

/** Milliseconds that a code is valid (RFC 6238, 5.2). */
const STEP = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Shorter text is no seed: 8 letters are 40 bits, a quarter of what RFC 4226 asks for at least. */
const SHORTEST_SEED = 8;

/** True for the base32 seed of an authenticator (RFC 4648), in any case, perhaps in groups joined by hyphens. */
export function isSeed(text: string): boolean {
  const bare = withoutGroups(text);
  return bare.length >= SHORTEST_SEED && [...bare].every((letter) => ALPHABET.includes(letter));
}

/**
 * The 6-digit code at a time in milliseconds since the Unix epoch: RFC 6238 with SHA-1 and steps of 30 s, as
 * every common authenticator computes it. That Raidboxes uses these parameters is [inferred].
 */
export function codeAt(seed: string, time: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / STEP)));
  const digest = createHmac('sha1', decodeBase32(seed)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff;
  return `${number % 1_000_000}`.padStart(6, '0');
}

/** Milliseconds from `time` until the next code. */
export function untilNextCode(time: number): number {
  return STEP - (time % STEP);
}

function withoutGroups(text: string): string {
  return withoutEnd(text.replaceAll('-', ''), '=').toUpperCase();
}

function decodeBase32(seed: string): Buffer {
  let bits = '';
  for (const letter of withoutGroups(seed)) bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
  const bytes = bits.match(/[01]{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
