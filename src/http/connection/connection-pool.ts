import { Lane, type LaneSettings } from './connection.ts';

/** Idle connections kept for later; more are closed. */
const MOST_IDLE = 8;

/**
 * The connections of one client. Safe calls share kept-alive ones; a creation gets its own fresh one, so that
 * a connection the server has just closed never leaves it open whether the creation arrived.
 */
export class Lanes {
  readonly #settings: LaneSettings;
  readonly #idle: Lane[] = [];
  readonly #busy = new Set<Lane>();

  constructor(settings: LaneSettings) {
    this.#settings = settings;
  }

  /** A lane for one request; `fresh` for one that nothing was sent on yet and nothing will be after it. */
  take(fresh: boolean): Lane {
    const lane = (fresh ? undefined : this.#idle.pop()) ?? new Lane(this.#settings, fresh);
    this.#busy.add(lane);
    return lane;
  }

  /** Gives a lane back. `reusable`: its request was answered and the answer read to the end. */
  giveBack(lane: Lane, reusable: boolean): void {
    const known = this.#busy.delete(lane);
    if (known && reusable && this.#idle.length < MOST_IDLE) this.#idle.push(lane);
    else lane.destroy();
  }

  /** Destroys every connection, busy ones included. */
  close(): void {
    for (const lane of [...this.#idle.splice(0), ...this.#busy]) lane.destroy();
    this.#busy.clear();
  }
}
