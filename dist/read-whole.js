import {
  number,
  pipe,
  regex,
  safeParse,
  string,
  transform,
  union
} from "./valibot.js";
import {
  AnswerLostError,
  AnswerShapeError,
  SeenKeys,
  pagesOf
} from "./classify.js";
import {
  asLine,
  isObject
} from "./index.js";

// src/http/pages/read-whole.ts
var MOST_READINGS = 3;
var MOST_CHARACTERS = 32 * 1024 * 1024;
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
    if (characters > MOST_CHARACTERS) throw tooLong(shorten);
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
    `The list is too long: it fills more than ${MOST_CHARACTERS >> 20} MiB.`,
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

// src/platforms/kit/shape.ts
function shape(schema, answer, what) {
  const parsed = safeParse(schema, answer.body);
  if (parsed.success) return parsed.output;
  const keys = parsed.issues[0]?.path?.map(({ key }) => asLine(key)) ?? [];
  const where = keys.length > 0 ? ` (field ${keys.slice(0, 5).join(".")})` : "";
  throw new AnswerShapeError(
    `The platform\u2019s answer is not ${what} as its documentation describes it${where}.`,
    { status: answer.status, requestId: answer.requestId },
    { next: "Look whether `base-url` is the platform\u2019s API and not another site." }
  );
}
function readCreated(what, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AnswerShapeError)) throw error;
    throw new AnswerLostError(`The answer to the creation is not ${what}; it may have been applied.`, error);
  }
}
function answeredOther(said) {
  return new AnswerLostError(
    `${said}; it may have been applied.`,
    new AnswerShapeError("The answer to the creation describes something else than was asked for.")
  );
}

// src/http/pages/cursor.ts
var LONGEST_CURSOR = 2048;
function cursorFrom(next) {
  if (next === null || next === void 0 || next === "") return void 0;
  if (typeof next !== "string") throw bad("is not text");
  const query = next.indexOf("?");
  if (query === -1) throw bad("holds no cursor");
  const cursors = new URLSearchParams(next.slice(query + 1).replace(/#.*$/s, "")).getAll("cursor");
  const [cursor, ...others] = cursors;
  if (cursor === void 0 || cursor.trim() === "" || cursor === "null") throw bad("holds no cursor");
  if (others.length > 0) throw bad("holds several cursors");
  if (cursor.length > LONGEST_CURSOR || /[\u0000-\u001f\u007f]/.test(cursor)) {
    throw bad("holds no usable cursor");
  }
  return cursor;
}
function nextOffset(offset, items, total) {
  if (items === 0) return void 0;
  const next = offset + items;
  return next >= (countOf(total) ?? Number.POSITIVE_INFINITY) ? void 0 : next;
}
function countOf(total) {
  return typeof total === "number" && Number.isSafeInteger(total) && total >= 0 ? total : void 0;
}
function nextPage(page, items) {
  return items === 0 ? void 0 : page + 1;
}
function bad(what) {
  return new AnswerShapeError(`Bad pagination: the address of the next page ${what}.`);
}

// src/platforms/kit/redact-body.ts
var OUT = "***";
var PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
function redactBody(body, isSecret) {
  if (typeof body === "string") return PRIVATE_KEY.test(body) ? OUT : body;
  if (Array.isArray(body)) return body.map((item) => redactBody(item, isSecret));
  if (!isObject(body)) return body;
  const entries = Object.entries(body).map(([name, value]) => [
    name,
    isSecret(name, body) ? blank(value) : redactBody(value, isSecret)
  ]);
  return Object.fromEntries(entries);
}
function secretsIn(body, isSecret) {
  const found = [];
  gather(body, isSecret, found);
  return found;
}
function gather(body, isSecret, found) {
  if (typeof body !== "object" || body === null) return;
  const holder = body;
  const isList = Array.isArray(body);
  for (const name of Object.keys(holder)) {
    if (!isList && isSecret(name, holder)) gatherLeaves(holder[name], found);
    else gather(holder[name], isSecret, found);
  }
}
function gatherLeaves(value, found) {
  if (typeof value === "string" || typeof value === "number") found.push(`${value}`);
  else if (typeof value === "object" && value !== null)
    for (const leaf of Object.values(value)) gatherLeaves(leaf, found);
}
function blank(value) {
  if (Array.isArray(value)) return value.map(blank);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, blank(one)]));
  return value === null || value === void 0 || value === "" || value === false ? value : OUT;
}

// src/platforms/kit/fields.ts
var PlainId = pipe(
  union([number(), string()]),
  transform((id) => `${id}`),
  regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/)
);
export {
  readInto,
  readWhole,
  writePages,
  noPage,
  shape,
  readCreated,
  answeredOther,
  cursorFrom,
  nextOffset,
  countOf,
  nextPage,
  redactBody,
  secretsIn,
  PlainId
};
