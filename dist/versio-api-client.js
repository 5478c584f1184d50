import {
  RateLimiter
} from "./rate-limiter.js";
import {
  countOf,
  nextOffset,
  noPage,
  readInto,
  redactBody,
  shape
} from "./read-whole.js";
import {
  array,
  custom,
  fallback,
  is,
  nullable,
  nullish,
  number,
  object,
  optional,
  pipe,
  safeParse,
  string,
  transform,
  union,
  unknown
} from "./valibot.js";
import {
  HttpClient
} from "./http-client.js";
import "./undici.js";
import {
  kindOfBare,
  kindOfStatus
} from "./pem.js";
import {
  path
} from "./path.js";
import {
  AnswerShapeError,
  isOfKind
} from "./classify.js";
import {
  isObject,
  readTime
} from "./index.js";

// src/platforms/versio/api/failure.ts
function readFailure(answer) {
  const { body, text, status } = answer;
  const message = reasonIn(body ?? text);
  const kind = body === void 0 ? kindOfBare(answer) : kindOf(body, status);
  return kind && { kind, message, next: NEXT_STEPS[status] };
}
function kindOf(body, status) {
  const kind = kindOfStatus(status);
  if (isObject(body) && typeof body["error"] === "string") return kind;
  return kind === "absent" || reasonIn(body) === "" ? void 0 : kind;
}
function reasonIn(body) {
  if (typeof body === "string") return body;
  if (!isObject(body)) return "";
  const reason = ["error", "message", "errorMessage", "detail"].map((key) => body[key]).find(isReason);
  return typeof reason === "string" ? reason : isObject(reason) ? reasonIn(reason) : "";
}
function isReason(value) {
  return isObject(value) || typeof value === "string" && value !== "";
}
var NEXT_STEPS = {
  400: "Correct what is named above. A state\u2019s time must be later than the instance\u2019s last update, and an id has no spaces.",
  401: "Versio.io answers 401 for a token that it does not accept (mistyped, deactivated, of another environment) or for one that lacks the permission for this request: check both under Environment settings \u2192 Access management \u2192 API token, and `environment-id`.",
  404: "Check `environment-id` (the id in brackets on the dashboard\u2019s first line), the entity and the instance, and that `base-url` is your Versio.io server.",
  429: "Versio.io takes 50 requests a minute of a token: run fewer steps with it at the same time."
};

// src/platforms/versio/api/authentication.ts
var REQUESTS_A_MINUTE = 50;
function authentication({ token = "" }, { clock }) {
  const rateLimiter = new RateLimiter({ perMinute: { general: REQUESTS_A_MINUTE } }, clock);
  return {
    authorize: () => ({ authorization: `apiToken ${token}` }),
    rateLimiter,
    limitedFor: (method) => rateLimiter.untilMinuteEnds(method),
    readFailure
  };
}

// src/platforms/versio/api/schema.ts
var Id = pipe(
  union([string(), number()]),
  transform((id) => `${id}`)
);
var Utc = fallback(
  nullish(
    union([
      number(),
      pipe(
        string(),
        transform((text) => readTime(text)),
        number()
      )
    ])
  ),
  void 0
);
var Text = fallback(optional(string()), void 0);
var State = optional(
  pipe(
    unknown(),
    transform((state) => state || void 0),
    optional(custom(isObject))
  )
);
var Saved = object({
  id: fallback(nullish(Id), void 0),
  utc: Utc,
  /** `created`, `updated`, `discarded` (no difference), and whatever else there may be. */
  saveStatus: Text,
  lastUpdateUtc: Utc,
  /** Why an item was refused; any form [inferred]. */
  error: optional(unknown())
});
var StateChange = object({
  entity: fallback(nullish(Id), void 0),
  instance: fallback(nullish(Id), void 0),
  utc: Utc,
  type: fallback(nullish(number()), void 0),
  state: State
});
var ListedId = union([
  Id,
  pipe(
    object({ instance: Id }),
    transform(({ instance }) => instance)
  ),
  pipe(
    object({ id: Id }),
    transform(({ id }) => id)
  )
]);
var Piece = object({
  totalAvailableItems: optional(unknown()),
  items: nullable(array(unknown()), [])
});

// src/platforms/versio/api/bulk-results.ts
function matchResults(items, answer) {
  const { body, unclear = false } = answer;
  const results = (Array.isArray(body) ? body : []).map(
    (result) => is(Saved, result) ? { ...shape(Saved, { ...answer, body: result }, "a result"), unclear } : void 0
  );
  const inOrder = results.length === items.length && results.every((result, i) => !result || fits(result, items[i], items));
  return items.map((item, i) => inOrder ? results[i] : onlyOne(items, results, item));
}
function fits({ id, utc }, item, items) {
  if ((id ?? item?.instance) !== item?.instance) return false;
  const times = items.filter(({ instance }) => instance === item?.instance).length;
  return times === 1 || (utc ?? item?.utc) === item?.utc;
}
function onlyOne(items, results, item) {
  const alike = items.filter(({ instance, utc }) => instance === item.instance && utc === item.utc);
  const found = results.filter((result) => result?.id === item.instance && fits(result, item, items));
  return alike.length === 1 && found.length === 1 ? found[0] : void 0;
}

// src/platforms/versio/api/lists.ts
var FOREVER = 9999999999999;
var MAX_PIECE = 64 * 1024 * 1024;
var IDS = { size: 1e3, schema: ListedId, what: "the id of an instance" };
var CHANGES = { size: 100, schema: StateChange, what: "a change" };
function changesUntil(until = FOREVER) {
  return { content: "changes", utcStart: 0, utcEnd: until, sortTime: "asc" };
}
function readList(http, list, reader) {
  const { path: path2, query, size, schema, what } = list;
  const fetch = async (next) => {
    const offset = Number(next ?? 0);
    const asked = { ...query, limit: size, offset };
    const answer = await http.request({ method: "GET", path: path2, query: asked, maxBytes: MAX_PIECE });
    const { items, totalAvailableItems } = shape(Piece, answer, "a piece of a list");
    const read = items.map((body) => shape(schema, { ...answer, body }, what));
    return {
      items: read,
      next: nextOffset(offset, items.length, totalAvailableItems)?.toString(),
      total: countOf(totalAvailableItems)
    };
  };
  return readInto({ fetch, keyOf: (item) => JSON.stringify(item), ahead: true }, reader);
}
function before(reader, look) {
  return { take: (items) => reader.take(items.filter(look)), restart: () => reader.restart() };
}

// src/platforms/versio/api/raw-call.ts
var paging = {
  parameter: "offset",
  read: (answer, asked) => {
    const parsed = safeParse(Piece, answer.body);
    if (!parsed.success) throw noPage(answer);
    const { items, totalAvailableItems } = parsed.output;
    const offset = Number(asked["offset"] ?? 0);
    const next = nextOffset(offset, items.length, totalAvailableItems)?.toString();
    return { items, next, total: countOf(totalAvailableItems) };
  }
};

// src/platforms/versio/api/state-key.ts
function at({ environment, entity, instance }) {
  return path`/api-versio.db/1.0/${environment}/${entity}/${instance}`;
}
function assertMeant({ instance, entity }, key) {
  const other = [instance ?? key.instance, entity ?? key.entity];
  if (other[0] === key.instance && other[1] === key.entity) return true;
  throw new AnswerShapeError("The platform answered with another instance than the one asked for.");
}

// src/platforms/versio/api/client.ts
var MAX_INSTANCE = 64 * 1024 * 1024;
var VersioClient = class _VersioClient {
  paging = paging;
  #http;
  constructor(http) {
    this.#http = http;
  }
  get lastRequestId() {
    return this.#http.lastRequestId;
  }
  close() {
    return this.#http.close();
  }
  /** The same client under another signal and deadline: for a last look. */
  within(budget) {
    return budget ? new _VersioClient(this.#http.within(budget)) : this;
  }
  /** A call that there is no method for; a private key in its answer is redacted, states have no other secrets. */
  async raw(request) {
    const answer = await this.#http.request(request);
    return { ...answer, body: redactBody(answer.body, () => false) };
  }
  /** Replaces the state as of `utc`. An equal one adds no change (`discarded`). */
  async saveState(key, state, utc) {
    const answer = await this.#http.request({
      method: "PUT",
      path: at(key),
      query: { utc },
      body: state
    });
    const saved = shape(Saved, answer, "the result of a saved state");
    if ((saved.id ?? key.instance) !== key.instance)
      throw new AnswerShapeError("The platform answered for another instance than the one that was saved.");
    return { ...saved, unclear: answer.unclear ?? false };
  }
  async saveStates(environment, items) {
    const request = {
      method: "PUT",
      path: path`/api-versio.db/1.0/environments/${environment}/instances`,
      body: items.map(({ entity, instance, state, utc }) => ({ entity, id: instance, state, utc })),
      // One failed item can make the whole answer a refusal [inferred]; it tells of each item all the same.
      allowIf: ({ body }) => Array.isArray(body)
    };
    const answer = await this.#http.request(request);
    return matchResults(items, answer);
  }
  /** The state now or at `utc`; `undefined` when there is none: unknown, deleted, or not there yet. */
  async getState(key, utc) {
    const request = { method: "GET", path: at(key), query: { utc }, maxBytes: MAX_INSTANCE };
    const answer = await this.#http.request(request).catch((error) => {
      return this.assertAbsent(error, key.environment);
    });
    if (!answer) return void 0;
    const [first] = shape(Piece, answer, "an instance").items;
    if (first === void 0) return void 0;
    const found = shape(StateChange, { ...answer, body: first }, "an instance");
    assertMeant(found, key);
    return found.state ? found : void 0;
  }
  async readInstances({ environment, entity }, utc, reader) {
    const list = path`/api-versio.db/1.0/${environment}/${entity}`;
    try {
      await readList(this.#http, { path: list, query: { utc }, ...IDS }, reader);
    } catch (error) {
      if (!isOfKind(error, "absent", "doubtful")) throw error;
      await this.assertEnvironment(environment);
    }
  }
  async readChanges({ environment, entity, instance }, until, reader) {
    const key = { environment, entity, instance: instance ?? "" };
    const ofAll = instance === void 0;
    const list = ofAll ? path`/api-versio.db/1.0/${environment}` : at(key);
    const query = { ...changesUntil(until), ...ofAll && { entityFilter: entity } };
    const isMeant = (change) => ofAll ? (change.entity ?? entity) === entity : assertMeant(change, key);
    try {
      await readList(this.#http, { path: list, query, ...CHANGES }, before(reader, isMeant));
    } catch (error) {
      await this.assertAbsent(error, environment);
    }
  }
  async deleteState(key, utc) {
    try {
      await this.#http.request({ method: "DELETE", path: at(key), query: { utc }, accept: "any" });
      return true;
    } catch (error) {
      if (isOfKind(error, "absent", "doubtful", "unsupported", "foreign")) return false;
      throw error;
    }
  }
  async sendEvents(environment, events) {
    const to = path`/api-versio.eventProcessing/1.0/environments/${environment}/events`;
    await this.#http.request({ method: "POST", path: to, body: events, repeat: "safe", accept: "any" });
  }
  /** Throws what the platform says when it does not know the environment: the server itself may be another. */
  async assertEnvironment(environment) {
    const request = { method: "GET", path: path`/api-versio.db/1.0/${environment}`, query: { limit: 1 } };
    shape(Piece, await this.#http.request(request), "a list of entities");
  }
  async assertAbsent(error, environment) {
    if (isOfKind(error, "doubtful")) await this.assertEnvironment(environment);
    else if (!isOfKind(error, "absent")) throw error;
  }
};
function createClient(credentials, settings) {
  return new VersioClient(new HttpClient(settings, authentication(credentials, settings)));
}
export {
  VersioClient,
  createClient
};
