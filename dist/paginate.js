import {
  AnswerShapeError,
  isOfKind,
  randomInt
} from "./index.js";

var __webpack_exports__ = {};
// src/http/pages/seen-keys.ts
var SMALLEST = 1024;
var FNV = 16777619;
var GOLDEN = 2654435761;
var HIGHEST_SEED = 2 ** 32;
var SeenKeys = class {
  #seeds = [randomInt(HIGHEST_SEED), randomInt(HIGHEST_SEED)];
  #slots = new Uint32Array(2 * SMALLEST);
  #count = 0;
  /** How many different keys were met. */
  get size() {
    return this.#count;
  }
  /** Takes a key in; true when it is met for the first time. */
  add(key) {
    let [high, low] = this.#seeds;
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      high = Math.imul(high ^ code, FNV);
      low = Math.imul(low ^ code, GOLDEN);
      low ^= low >>> 15;
    }
    if (!this.#enter(high >>> 0, (low ^ key.length) >>> 0)) return false;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#grow();
    return true;
  }
  #enter(high, second) {
    const low = high === 0 && second === 0 ? 1 : second;
    const mask = this.#slots.length / 2 - 1;
    for (let slot = (high ^ Math.imul(low, GOLDEN)) & mask; ; slot = slot + 1 & mask) {
      const [first, other] = [this.#slots[2 * slot], this.#slots[2 * slot + 1]];
      if (first === high && other === low) return false;
      if (first !== 0 || other !== 0) continue;
      this.#slots[2 * slot] = high;
      this.#slots[2 * slot + 1] = low;
      return true;
    }
  }
  #grow() {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) this.#enter(high, low);
    }
  }
};

// src/http/pages/paginate.ts
var MOST_PAGES = 1e5;
var MOST_EMPTY_PAGES = 200;
async function* pagesOf({
  fetch,
  maxPages = MOST_PAGES,
  ahead = false
}) {
  const seen = new SeenKeys();
  let empty = 0;
  let coming;
  let next;
  try {
    for (let pages = 0; pages < maxPages; pages += 1) {
      const page = await (coming ?? fetch(next)).catch((error) => {
        throw pages > 0 && isOfKind(error, "absent", "doubtful") ? brokenOff(pages + 1, error) : error;
      });
      next = page.next;
      const again = next !== void 0 && !seen.add(next);
      coming = ahead && next !== void 0 && !again && pages + 1 < maxPages ? fetch(next) : void 0;
      coming?.catch(() => void 0);
      yield page;
      if (next === void 0) return;
      if (again) throw new AnswerShapeError("Bad pagination: the pages of the list run in a circle.");
      empty = page.items.length === 0 ? empty + 1 : 0;
      if (empty >= MOST_EMPTY_PAGES) {
        throw new AnswerShapeError("Bad pagination: the list goes on with empty pages without an end.");
      }
    }
  } finally {
    await coming?.catch(() => void 0);
  }
  throw new AnswerShapeError(
    `The list has more than ${maxPages} pages.`,
    {},
    { next: "Ask for larger pages with the `limit` of the query, or for less with a filter." }
  );
}
async function* paginate(pagination) {
  for await (const { items } of pagesOf(pagination)) yield* items;
}
async function collect(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
function brokenOff(page, cause) {
  const { status, requestId } = cause;
  return new AnswerShapeError(
    `The list broke off: of its page ${page} the platform says that it is not there. ${cause.message}`,
    { status, requestId },
    { cause, next: "Run the step again." }
  );
}
export {
  SeenKeys,
  pagesOf,
  paginate,
  collect
};
