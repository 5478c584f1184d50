import {
  askedPause
} from "./http-client.js";
import {
  noTurn
} from "./classify.js";

// src/http/retry/rate-limiter.ts
var MINUTE = 6e4;
var RateLimiter = class {
  #limits;
  #clock;
  /** When the tries of the last minute were made or are going to be, by class; the oldest first. */
  #taken = /* @__PURE__ */ new Map();
  #closedUntil = /* @__PURE__ */ new Map();
  constructor(limits, clock) {
    this.#limits = limits;
    this.#clock = clock;
  }
  async turn(method, left, { timeline, clock, signal }) {
    const pause = this.pause(method);
    if (pause > left()) throw noTurn(pause, left());
    this.take(method, pause);
    if (pause > 0) await timeline.during("pause", "rate limit", () => clock.sleep(pause, signal));
  }
  /** Milliseconds until the next try of such a call has its turn; 0 most of the time. */
  pause(method) {
    const kind = this.#classOf(method);
    const now = this.#clock.now();
    const limit = this.#limits.perMinute[kind] ?? Number.POSITIVE_INFINITY;
    const recent = this.#recent(kind);
    const oldest = recent.length < limit ? void 0 : recent.at(-limit);
    const free = oldest === void 0 ? 0 : oldest + MINUTE - now;
    return Math.max(0, free, (this.#closedUntil.get(kind) ?? now) - now);
  }
  /** Takes the place of a try that is made after `pause` milliseconds. */
  take(method, pause) {
    const kind = this.#classOf(method);
    this.#taken.set(kind, [...this.#recent(kind), this.#clock.now() + pause]);
  }
  /** Reads in an answer's headers how much the platform says is left. Its reset has the same form as with a 429. */
  heed(method, headers) {
    if (headers["x-ratelimit-remaining"] !== "0") return;
    const { "retry-after": _, ...rest } = headers;
    const pause = askedPause(429, rest, this.#clock.wall()) ?? 0;
    this.#closedUntil.set(this.#classOf(method), this.#clock.now() + Math.min(pause, MINUTE));
  }
  /** Milliseconds until the minute ends that began with the first of the recent tries of such a call. */
  untilMinuteEnds(method) {
    const now = this.#clock.now();
    const [first = now] = this.#recent(this.#classOf(method));
    return Math.max(1, first + MINUTE - now);
  }
  #classOf(method) {
    return this.#limits.classOf?.(method) ?? "general";
  }
  #recent(kind) {
    const now = this.#clock.now();
    return (this.#taken.get(kind) ?? []).filter((at) => now - at < MINUTE);
  }
};
export {
  RateLimiter
};
