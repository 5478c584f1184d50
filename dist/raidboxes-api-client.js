import {
  RateLimiter
} from "./rate-limiter.js";
import {
  codeAt,
  isCode,
  untilNextCode
} from "./conditional-rules.js";
import {
  isGeneral,
  readFailure,
  saysNone
} from "./failure.js";
import "./input-rules.js";
import {
  PlainId,
  countOf,
  nextPage,
  noPage,
  readCreated,
  readInto,
  readWhole,
  redactBody,
  secretsIn,
  shape
} from "./read-whole.js";
import {
  array,
  check,
  fallback,
  nullable,
  nullish,
  number,
  object,
  optional,
  pipe,
  record,
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
import "./pem.js";
import {
  expiryClaim,
  path
} from "./path.js";
import {
  AnswerShapeError,
  HttpError,
  NetworkError,
  isOfKind
} from "./classify.js";
import {
  ActionError,
  asLine,
  formatDuration,
  isObject
} from "./index.js";

// src/platforms/raidboxes/wire/rate-limits.ts
var RATE_LIMITS = {
  perMinute: { general: 100, creation: 20 },
  classOf: (method) => method === "POST" ? "creation" : "general"
};
var LOGIN_LIMITS = { perMinute: { general: 10 } };

// src/platforms/raidboxes/login/token.ts
var MARGIN = 6e4;
var LONGEST = 16384;
function givenToken(text) {
  const expiry = expiryOf(text);
  return { text, due: expiry === void 0 ? void 0 : expiry - MARGIN };
}
function freshToken(text, now) {
  const expiry = expiryOf(text);
  if (expiry === void 0 || expiry <= now) return { text, due: void 0 };
  return { text, due: expiry - Math.min(MARGIN, (expiry - now) / 2) };
}
function findToken({ headers, body }) {
  const outer = isObject(body) ? body : {};
  const inner = isObject(outer["data"]) ? outer["data"] : {};
  const { access_token: header, authorization } = headers;
  const bearer = authorization && /^Bearer /i.test(authorization) ? authorization : void 0;
  return [header, outer["access_token"], inner["access_token"], bearer].map(bare).find(isToken);
}
function bare(value) {
  return typeof value === "string" ? value.replace(/^Bearer +/i, "") : value;
}
function isToken(value) {
  return typeof value === "string" && value.length <= LONGEST && /^[\u0021-\u007e]+$/.test(value);
}
function expiryOf(token) {
  const seconds = expiryClaim(token);
  return seconds === void 0 ? void 0 : seconds * 1e3;
}

// src/platforms/raidboxes/login/authentication.ts
var ONCE_MORE = { method: "POST", repeat: "safe", attempts: 2 };
var CODE_SLACK = 500;
var LOGIN_HINT = "Check `email` and `password`. If the account has two-factor authentication, give `otp`: the base32 seed of the authenticator, or a code that was not used yet.";
var Authentication = class _Authentication {
  #settings;
  #http;
  #server;
  constructor(settings, server = { ahead: 0 }, http) {
    this.#settings = settings;
    this.#server = server;
    this.#http = http ?? new HttpClient(settings, {
      authorize: () => ({}),
      rateLimiter: new RateLimiter(LOGIN_LIMITS, settings.clock),
      readFailure: (answer) => {
        this.#note(answer);
        return readFailure(answer);
      }
    });
  }
  /** The same, under another signal and deadline. */
  within(budget) {
    const { signal, deadline } = budget;
    const settings = { ...this.#settings, signal, deadline };
    return new _Authentication(settings, this.#server, this.#http.within({ signal, deadline }));
  }
  /** The server's time, milliseconds since the epoch. */
  now() {
    return this.#settings.clock.wall() + this.#server.ahead;
  }
  close() {
    return this.#http.close();
  }
  /** Trades a token for a new one; the old one may be dead from then on. */
  refresh({ text }) {
    const headers = { authorization: `Bearer ${text}` };
    return this.#call("refresh", { ...ONCE_MORE, path: path`/v1/refresh-token`, headers });
  }
  async logIn({ email, password, otp }) {
    if (otp === void 0 || isCode(otp))
      return this.#logIn(() => ({ email, password, ...otp === void 0 ? {} : { code: otp } }));
    const body = () => ({ email, password, code: codeAt(otp, this.now()) });
    try {
      return await this.#logIn(body);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.#awaitNextCode();
      return this.#logIn(body);
    }
  }
  async #awaitNextCode() {
    const { clock, deadline, log, signal, timeline } = this.#settings;
    const pause = untilNextCode(this.now()) + CODE_SLACK;
    if (pause > deadline.left()) throw deadline.error();
    log.info(
      `The login was refused; trying once more with the next one-time code in ${formatDuration(pause)}`
    );
    await timeline.during("pause", "next one-time code", () => clock.sleep(pause, signal));
  }
  async #logIn(makeBody) {
    try {
      return await this.#call("login", {
        ...ONCE_MORE,
        path: path`/v1/login`,
        body: makeBody(),
        renewBody: async () => makeBody(),
        patient: true
      });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      throw new HttpError(error.message, error, { title: "Raidboxes refused the login", next: LOGIN_HINT });
    }
  }
  async #call(what, request) {
    const answer = await this.#http.request(request);
    this.#note(answer);
    const text = findToken(answer);
    if (text === void 0) throw tokenless(what);
    this.#settings.secrets.add(text);
    return freshToken(text, this.now());
  }
  #note({ serverTime }) {
    if (serverTime !== void 0) this.#server.ahead = serverTime - this.#settings.clock.wall();
  }
};
function isRefusal(error) {
  return isOfKind(error, "unauthenticated", "denied", "invalid") || isGeneral(error);
}
function tokenless(what) {
  return new ActionError(
    `Raidboxes answered the ${what} with success, but without a token: there is neither a header \`access_token\` nor one in the body.`,
    {
      title: "No token came with the login",
      next: "A proxy on the way may drop header names with an underscore. Make a JWT elsewhere and give it as `token`."
    }
  );
}

// src/platforms/raidboxes/login/session.ts
var Session = class {
  #credentials;
  #authentication;
  #token;
  #underWay;
  constructor(credentials, settings) {
    this.#credentials = credentials;
    this.#authentication = new Authentication(settings);
    if (credentials.token !== void 0) this.#token = givenToken(credentials.token);
  }
  /** The header that authenticates a call. Throws what a first login ends with. */
  async headers(budget) {
    const { due } = this.#token ?? { due: 0 };
    if (due !== void 0 && this.#authentication.now() >= due && !await this.renew(budget)) this.#keep();
    return { authorization: `Bearer ${this.#token?.text ?? ""}` };
  }
  /** Gets a new token; false when that is not possible. Throws what a login ends with. */
  renew(budget) {
    this.#underWay ??= this.#obtain(this.#authentication.within(budget)).finally(() => {
      this.#underWay = void 0;
    });
    return this.#underWay;
  }
  close() {
    return this.#authentication.close();
  }
  async #obtain(authentication) {
    const token = (this.#token && await this.#refresh(authentication, this.#token)) ?? await this.#logIn(authentication);
    if (token !== void 0) this.#token = token;
    return token !== void 0;
  }
  async #refresh(authentication, token) {
    try {
      return await authentication.refresh(token);
    } catch (error) {
      if (isFailure(error)) return void 0;
      throw error;
    }
  }
  async #logIn(authentication) {
    const { email, password } = this.#credentials;
    if (email === void 0 || password === void 0) return void 0;
    return authentication.logIn(this.#credentials);
  }
  /** It cannot be renewed: it is used as long as it lasts, and not tried again before each call. */
  #keep() {
    if (this.#token) this.#token = { ...this.#token, due: void 0 };
  }
};
function isFailure(error) {
  return error instanceof HttpError || error instanceof NetworkError || error instanceof AnswerShapeError;
}

// src/platforms/raidboxes/wire/envelope.ts
function unwrap(body, key) {
  if (Array.isArray(body)) return { [key]: body };
  if (!isObject(body) || key in body || !("data" in body)) return body;
  return Array.isArray(body["data"]) ? { ...body, [key]: body["data"] } : body["data"];
}
function isNothing(body) {
  if (body === void 0 || body === null || body === "") return true;
  if (isObject(body) && "data" in body) return isNothing(body["data"]);
  return typeof body === "object" && Object.values(body).every(isNothing);
}

// src/platforms/raidboxes/wire/schema.ts
var Text = pipe(
  fallback(nullish(union([string(), number()]), ""), ""),
  transform((text) => asLine(text))
);
var WordpressBox = object({
  id: PlainId,
  name: Text,
  title: Text,
  domain: Text,
  ip_v4: Text,
  created_at: Text
});
var NumberedMap = pipe(
  record(string(), unknown()),
  transform((items) => Object.values(items))
);
var BoxPage = object({
  boxes: pipe(
    nullable(union([array(unknown()), NumberedMap])),
    transform((boxes) => boxes ?? [])
  ),
  meta: fallback(
    optional(object({ current_page: number(), last_page: number(), total: optional(unknown()) })),
    void 0
  )
});
var Certificate = pipe(
  object({
    domains: pipe(
      fallback(nullish(union([array(unknown()), NumberedMap]), []), []),
      transform((names) => names.filter((name) => typeof name === "string")),
      transform((names) => names.map((name) => asLine(name)))
    ),
    expires_at: Text,
    issuer: Text,
    organization: Text,
    fingerprint: Text,
    serial_number: Text
  }),
  check(({ fingerprint, serial_number, expires_at }) => `${fingerprint}${serial_number}${expires_at}` !== "")
);
var Process = object({
  process_id: PlainId,
  status: Text,
  error: optional(unknown()),
  message: optional(unknown())
});

// src/platforms/raidboxes/api/raw-call.ts
var paging = {
  parameter: "page",
  read: (answer, asked) => {
    const { items, last, total } = listIn(answer.body);
    if (!items) throw noPage(answer);
    const page = Number(asked["page"] ?? 1);
    const more = last === void 0 || page < last;
    return { items, next: more ? nextPage(page, items.length)?.toString() : void 0, total };
  }
};
function listIn(body) {
  if (Array.isArray(body)) return { items: body };
  if (!isObject(body)) return {};
  const [items, ...others] = Object.values(body).filter((value) => Array.isArray(value));
  if (items === void 0) return listIn(body["data"]);
  const meta = isObject(body["meta"]) ? body["meta"] : {};
  return others.length > 0 ? {} : { items, last: countOf(meta["last_page"]), total: countOf(meta["total"]) };
}
var TOKENS = /* @__PURE__ */ new Set(["access_token", "refresh_token", "token", "password"]);
var isSecret = (name) => TOKENS.has(name);
function withoutSecrets(body) {
  return redactBody(body, isSecret);
}
function secretsOf(body) {
  return secretsIn(body, isSecret);
}

// src/platforms/raidboxes/api/client.ts
var PAGE_SIZE = 100;
var RaidboxesClient = class _RaidboxesClient {
  paging = paging;
  #parts;
  constructor(parts) {
    this.#parts = parts;
  }
  /** A client for these credentials. Makes no call. */
  static open(credentials, settings) {
    const session = new Session(credentials, settings);
    const failed = {};
    const http = new HttpClient(settings, {
      authorize: (budget) => session.headers(budget),
      renew: (budget) => session.renew(budget),
      secretsIn: secretsOf,
      rateLimiter: new RateLimiter(RATE_LIMITS, settings.clock),
      readFailure: (answer) => {
        const failure = readFailure(answer);
        if (failure?.requestId) failed.requestId = settings.secrets.printable(failure.requestId, 128);
        return failure;
      }
    });
    return new _RaidboxesClient({ http, session, failed });
  }
  get lastRequestId() {
    return this.#parts.failed.requestId ?? this.#parts.http.lastRequestId;
  }
  async close() {
    await Promise.all([this.#parts.http.close(), this.#parts.session.close()]);
  }
  /** The same client under another signal and deadline: for a last look. */
  within(budget) {
    if (!budget) return this;
    return new _RaidboxesClient({ ...this.#parts, http: this.#parts.http.within(budget) });
  }
  /** A call that there is no method for; its answer is redacted. */
  async raw(request) {
    const answer = await this.#parts.http.request(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
  /** All boxes that the login sees, each once. */
  listBoxes() {
    return readWhole({ ...this.#boxes(), shorten: "Use a login that sees fewer boxes." });
  }
  /** Reads the same page by page, without keeping them. */
  readBoxes(reader) {
    return readInto({ ...this.#boxes(), ahead: true }, reader);
  }
  #boxes() {
    return {
      keyOf: ({ id }) => id,
      fetch: async (asked) => {
        const page = Number(asked ?? 1);
        const request = { method: "GET", path: path`/v1/boxes`, query: { page, per_page: PAGE_SIZE } };
        const answer = await this.#parts.http.request(request);
        const body = unwrap(answer.body, "boxes");
        const { boxes, meta } = shape(BoxPage, { ...answer, body }, "a page of boxes");
        const items = boxes.map((box) => shape(WordpressBox, { ...answer, body: box }, "a box"));
        const more = meta === void 0 || page < meta.last_page;
        if (meta && more && items.length === 0) throw emptyPage(page, meta.last_page);
        const next = more ? nextPage(page, items.length)?.toString() : void 0;
        return { items, next, total: countOf(meta?.total), size: answer.text.length };
      }
    };
  }
  async getCertificate({ id }, attempts) {
    const request = { method: "GET", path: path`/v1/boxes/${id}/ssl`, attempts };
    try {
      const answer = await this.#parts.http.request(request);
      if (isNothing(answer.body)) return void 0;
      const body = unwrap(answer.body, "fingerprint");
      return shape(Certificate, { ...answer, body }, "a certificate");
    } catch (error) {
      if (saysNone(error)) return void 0;
      throw error;
    }
  }
  /** One request. Throws `AnswerLostError` when it may have been applied. */
  async uploadCertificate({ id }, upload) {
    const request = { method: "POST", path: path`/v1/boxes/${id}/ssl`, body: upload };
    const answer = await this.#parts.http.request(request);
    const process = processId(answer);
    if (process !== void 0) return { process };
    const body = unwrap(answer.body, "fingerprint");
    const what = "a certificate or a process";
    return readCreated(what, () => ({ certificate: shape(Certificate, { ...answer, body }, what) }));
  }
  async deleteCertificate({ id }, beforeRepeat) {
    const at = path`/v1/boxes/${id}/ssl`;
    const request = { method: "DELETE", path: at, accept: "any", beforeRepeat };
    return processId(await this.#parts.http.request(request));
  }
  /** One look at a process. One that failed has an `error`, and is an answer all the same. */
  async getProcess(id) {
    const request = { method: "GET", path: path`/v1/processes/${id}`, attempts: 1, allow: [200] };
    const answer = await this.#parts.http.request(request);
    return shape(Process, { ...answer, body: unwrap(answer.body, "process_id") }, "a process");
  }
};
function emptyPage(page, last) {
  return new AnswerShapeError(
    `Bad pagination: page ${page} of the list is empty, although ${last} is its last.`,
    {},
    { next: "Run the step again." }
  );
}
function processId({ body }) {
  const parsed = safeParse(Process, unwrap(body, "process_id"));
  return parsed.success ? parsed.output.process_id : void 0;
}
export {
  RaidboxesClient
};
