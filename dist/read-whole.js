import {
  AnswerShapeError,
  isOfKind
} from "./errors.js";
import {
  randomInt
} from "./index.js";

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
var MOST_ITEMS = 1e6;
var MOST_CHARACTERS = 512 * 1024 * 1024;
var MOST_EMPTY_PAGES = 200;
async function* pagesOf({
  fetch,
  maxPages = MOST_PAGES,
  ahead = false
}) {
  const seen = new SeenKeys();
  let empty = 0;
  let items = 0;
  let characters = 0;
  let coming;
  let next;
  try {
    for (let pages = 0; pages < maxPages; pages += 1) {
      const page = await (coming ?? fetch(next)).catch((error) => {
        throw pages > 0 && isOfKind(error, "absent", "doubtful") ? brokenOff(pages + 1, error) : error;
      });
      next = page.next;
      items += page.items.length;
      characters += page.size ?? 0;
      if (items > MOST_ITEMS || characters > MOST_CHARACTERS)
        throw endless(`${items} items in ${pages + 1} pages`);
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
  throw endless(`more than ${maxPages} pages`);
}
function endless(so) {
  return new AnswerShapeError(
    `The list has ${so}.`,
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

// src/http/pages/read-whole.ts
var MOST_READINGS = 3;
var MOST_CHARACTERS2 = 32 * 1024 * 1024;
async function readInto(numbered, reader) {
  let reading = await readOnce(numbered, reader);
  for (let n = 1; n < MOST_READINGS && !isSteady(reading); n += 1) {
    reader.restart();
    reading = await readOnce(numbered, reader);
  }
  if (lacksSome(reading)) throw incomplete(reading);
}
async function readWhole({ shorten, ...numbered }) {
  let items = [];
  let characters = 0;
  const fetch = async (next) => {
    const page = await numbered.fetch(next);
    characters += page.size ?? 0;
    if (characters > MOST_CHARACTERS2) throw tooLong(shorten);
    return page;
  };
  const restart = () => {
    items = [];
    characters = 0;
  };
  await readInto({ ...numbered, fetch }, { take: (more) => void items.push(...more), restart });
  return items;
}
async function readOnce({ keyOf, ...pagination }, reader) {
  const seen = new SeenKeys();
  const totals = [];
  let count = 0;
  for await (const { items, total } of pagesOf(pagination)) {
    if (total !== void 0 && total !== totals.at(-1)) totals.push(total);
    const fresh = keyOf ? items.filter((item) => seen.add(keyOf(item))) : items;
    count += keyOf && fresh.length < items.length ? countOn(items.map(keyOf), fresh.map(keyOf)) : items.length;
    reader.take(fresh);
  }
  return { items: count, totals };
}
function countOn(keys, fresh) {
  const news = new Set(fresh);
  return keys.filter((key) => news.has(key)).length;
}
function isSteady({ items, totals }) {
  return totals.length < 2 && items >= (totals[0] ?? 0);
}
function lacksSome({ items, totals }) {
  const shrank = totals.some((total, i) => total < (totals[i - 1] ?? 0));
  return shrank || totals.length < 2 && items < (totals[0] ?? 0);
}
function incomplete({ items, totals }) {
  return new AnswerShapeError(
    `The list could not be read whole: the platform counts ${totals.at(-1)} items and gave ${items}, ${MOST_READINGS} times.`,
    {},
    { next: "Run the step again when less is being created and deleted." }
  );
}
function tooLong(next) {
  return new AnswerShapeError(
    `The list is too long: it fills more than ${MOST_CHARACTERS2 >> 20} MiB.`,
    { problem: "too-large" },
    { next }
  );
}

// src/platforms/kit/raw.ts
async function writePages({ client, writeItems }, request) {
  const { parameter, read } = client.paging;
  let status = 0;
  const fetch = async (next) => {
    const asked = { ...request.query, ...next === void 0 ? {} : { [parameter]: next } };
    const answer = await client.raw({ ...request, query: asked });
    status = answer.status;
    return { ...read(answer, asked), size: answer.text.length };
  };
  const written = writeItems();
  await readInto(
    { fetch, ahead: true },
    { take: (items) => written.add(items), restart: () => written.restart() }
  );
  return { items: written.end(), status };
}
function noPage({ status, requestId }) {
  return new AnswerShapeError(
    "The answer is not a page of a list as this platform writes them.",
    { status, requestId },
    { next: "Leave `paginate` out." }
  );
}
export {
  SeenKeys,
  pagesOf,
  paginate,
  collect,
  readInto,
  readWhole,
  writePages,
  noPage
};
