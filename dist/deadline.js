import {
  DeadlineError,
  formatDuration,
  systemClock
} from "./index.js";

// src/contract/time/deadline.ts
var LONGEST_RESERVE = 5e3;
var Deadline = class {
  total;
  reserve;
  #clock;
  #start;
  /** `total` in milliseconds, counted from now on the given clock. */
  constructor(total, clock = systemClock) {
    this.total = total;
    this.reserve = Math.min(LONGEST_RESERVE, total / 10);
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Milliseconds since the start. */
  elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Milliseconds left for work: the reserve is not counted. Never negative. */
  left() {
    return Math.max(0, this.total - this.reserve - this.elapsed());
  }
  /** Milliseconds until the very end, reserve included. Never negative. */
  leftWithReserve() {
    return Math.max(0, this.total - this.elapsed());
  }
  /** The error of a deadline that passed. */
  error() {
    return new DeadlineError(`The deadline of ${formatDuration(this.total)} has passed.`, {
      next: "Raise `timeout`, or resume the wait in a later step."
    });
  }
};

// src/contract/time/list-lag.ts
var LIST_LAG = 3e4;
var PAUSES = [500, 1500, 3e3, 5e3, 8e3, 12e3];
function lagPauses(left) {
  let spare = Math.min(LIST_LAG, left / 2);
  const pauses = [];
  for (const pause of PAUSES) {
    if (pauses.length > 0 && spare <= 0) break;
    pauses.push(Math.min(pause, spare));
    spare -= pause;
  }
  return pauses;
}
async function lookAgain({ clock, signal, deadline, timeline }, what, look) {
  for (const pause of lagPauses(deadline.left())) {
    await timeline.during("wait", `looking for ${what}`, () => clock.sleep(pause, signal));
    const found = await look();
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/support/at-once.ts
async function atOnce(items, most, work) {
  const waiting = [...items.entries()];
  const failed = [];
  const next = async () => {
    for (let entry = waiting.shift(); entry && failed.length === 0; entry = waiting.shift()) {
      const [index, item] = entry;
      await work(item, index).catch((error) => failed.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
  if (failed.length > 0) throw failed[0];
}
export {
  Deadline,
  LIST_LAG,
  lagPauses,
  lookAgain,
  atOnce
};
