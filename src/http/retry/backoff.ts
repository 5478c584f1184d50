/** No gap between two tries is shorter, so that no server can make a hot loop. */
const FLOOR = 100;
const BASE = 500;
const CAP = 20_000;
/** A 429 that names no time: the first pause draws from this range. */
const RATE_LIMITED_BASE = 5_000;
/** The pause before a repetition that there is only one of. */
const SINGLE_RETRY_PAUSE = 1_000;
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

/** What the pause before a retry depends on; times in milliseconds. */
interface Occasion {
  /** What the server asked for. */
  readonly asked: number | undefined;
  /** The fault gets a single repetition. */
  readonly single: boolean;
  /** It was a 429. */
  readonly limited: boolean;
  /** Retries before this one. */
  readonly n: number;
  /** Time until the deadline: a little lateness must not cost a retry that would fit. */
  readonly left: number;
}

/** HOW LONG to wait before a retry. */
export function pauseBefore({ asked, single, limited, n, left }: Occasion, random: () => number): number {
  if (asked !== undefined) return Math.max(asked, Math.min(afterAsked(asked, random), left));
  if (single) return SINGLE_RETRY_PAUSE;
  return limited ? rateLimitBackoff(n, random) : backoff(n, random);
}
