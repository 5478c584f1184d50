/** No gap between two tries is shorter, so that no server can make a hot loop. */
const FLOOR = 100;
const BASE = 500;
const CAP = 20_000;
/** A 429 that names no time: the first pause draws from this range. */
const RATE_LIMITED_BASE = 5_000;
/** How much later than asked a retry may come, as a share. */
const LATENESS = 0.1;

/**
 * Milliseconds before retry `n` (0 for the first): 100 ms plus full jitter over min(20 s, 500 ms * 2^n).
 * `random` gives figures from 0 to below 1.
 */
export function backoff(n: number, random: () => number): number {
  return FLOOR + random() * Math.min(CAP, BASE * 2 ** n);
}

/** Milliseconds before retry `n` after a 429 that names no time: 5 s and growing, up to half as much on top. */
export function rateLimitBackoff(n: number, random: () => number): number {
  const base = Math.min(CAP, RATE_LIMITED_BASE * 2 ** n);
  return base + random() * base * 0.5;
}

/** The pause a server asked for, up to a tenth longer, so that clients do not come back at once; never shorter. */
export function afterAsked(asked: number, random: () => number): number {
  return Math.round(asked * (1 + random() * LATENESS));
}
