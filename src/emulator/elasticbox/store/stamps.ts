import type { VirtualClock } from '../../plugin/clock.ts';

/**
 * Timestamps as the platform writes them: UTC without a zone, with microseconds, and never the same twice, because
 * clients take a change of `updated` for news. Source: https://www.ctl.io/api-docs/cam (samples of the instances).
 */
export class Stamps {
  readonly #clock: VirtualClock;
  #last = 0;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** A stamp for the given epoch milliseconds (default: now), later than every stamp before it. */
  next(at: number = this.#clock.now()): string {
    this.#last = Math.max(Math.round(at * 1000), this.#last + 1);
    return stampOf(this.#last);
  }

  /** Forgets the past, for a reset. */
  reset(): void {
    this.#last = 0;
  }
}

/** @param micros microseconds since the epoch */
function stampOf(micros: number): string {
  const iso = new Date(Math.floor(micros / 1000)).toISOString();
  const fraction = String(micros % 1_000_000).padStart(6, '0');
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}.${fraction}`;
}

/** Epoch milliseconds of `YYYY-MM-DD HH:MM:SS[.ffffff]` UTC, or `undefined` when the text is not one. */
export function readStamp(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?$/.exec(text);
  if (parts === null) return undefined;
  const millis = (parts[3] ?? '').padEnd(3, '0').slice(0, 3);
  const at = Date.parse(`${parts[1]}T${parts[2]}.${millis}Z`);
  return Number.isNaN(at) ? undefined : at;
}
