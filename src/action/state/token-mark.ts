import { createHmac, randomBytes } from 'node:crypto';

/**
 * By what the post step sees that the token is still the one that main had, without keeping it: 16 bits of a salted
 * hash, which fit every 65,536th text and so tell nobody which one it was.
 */
export function markToken(token: string, salt: string = randomBytes(8).toString('hex')): string {
  return `${salt}.${createHmac('sha256', salt).update(token).digest('hex').slice(0, 4)}`;
}

/** True when `mark` was made of this token. */
export function isMarkedBy(mark: string, token: string): boolean {
  return markToken(token, mark.split('.')[0]) === mark;
}
