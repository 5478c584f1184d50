import { createHmac } from 'node:crypto';

const STEP_SECONDS = 30;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The 6-digit code of an authenticator (RFC 6238: SHA-1, 30 s) at a time in epoch ms. */
export function totpAt(seed: string, epochMs: number): string {
  return hotp(decodeBase32(seed), Math.floor(epochMs / 1000 / STEP_SECONDS));
}

/** Whether a code is right now, one step early or one step late. */
export function isTotp(seed: string, code: string, epochMs: number): boolean {
  return [-1, 0, 1].some((step) => totpAt(seed, epochMs + step * STEP_SECONDS * 1000) === code);
}

function hotp(key: Buffer, counter: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const digest = createHmac('sha1', key).update(message).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}

function decodeBase32(text: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text.toUpperCase().replace(/[\s=-]/g, '')) {
    value = ((value << 5) | ALPHABET.indexOf(letter)) & 0xffff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
