import {
  import_client,
  import_connect,
  import_proxy_agent,
  init_undici
} from "./undici.js";
import {
  isMarkup,
  readAuthorities
} from "./pem.js";
import {
  ServerClock,
  createSecureContext,
  getCACertificates,
  reasonOf
} from "./path.js";
import {
  AnswerShapeError,
  BlockList,
  HttpError,
  NetworkError,
  asksTooMuch,
  classify,
  isIP,
  isTlsReason,
  lost,
  noTime,
  pauseBefore,
  stopped
} from "./classify.js";
import {
  ActionError,
  asLine,
  formatDuration,
  isLoopback,
  isObject,
  percentDecoded,
  readTime,
  startTimer,
  withoutEnd
} from "./index.js";
import { setFlagsFromString } from "node:v8";

// src/http/connection/exchange.ts
var ATTEMPT_TIMEOUT = "ATTEMPT_TIMEOUT";
var MAX_ERROR_BYTES = 1048576;
var NOTHING = new Uint8Array();
async function exchange(connection, outgoing, limits, signal) {
  const { promise: stopped2, resolve: stop } = Promise.withResolvers();
  const onAbort = () => stop("aborted");
  signal.addEventListener("abort", onAbort, { once: true });
  const callOff = startTimer(limits.attempt, () => stop("timeout"));
  const phase = () => connection.connected ? "unknown" : "not-sent";
  try {
    const work = send(connection, outgoing, limits).then(
      (answer) => ({ kind: "answer", answer }),
      (error) => ({ kind: "broken", reason: reasonOf(error), phase: phase() })
    );
    const first = await Promise.race([work, stopped2]);
    if (typeof first !== "string") return first;
    const sent = phase();
    connection.destroy();
    return first === "aborted" ? { kind: "aborted", phase: sent } : { kind: "broken", reason: ATTEMPT_TIMEOUT, phase: sent };
  } finally {
    callOff();
    signal.removeEventListener("abort", onAbort);
  }
}
async function send(connection, outgoing, limits) {
  const { url, method } = outgoing;
  const { statusCode, headers, body } = await connection.dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: outgoing.headers,
    body: outgoing.body ?? null,
    headersTimeout: limits.headers,
    bodyTimeout: limits.bodyIdle
  });
  const flat = flatten(headers);
  const encoding = flat["content-encoding"]?.trim().toLowerCase() ?? "";
  if (encoding !== "" && encoding !== "identity") {
    body.on("error", () => void 0).destroy();
    return { status: statusCode, headers: flat, text: "", bytes: NOTHING, unread: "encoded" };
  }
  const most = statusCode >= 400 ? Math.min(outgoing.maxBytes, MAX_ERROR_BYTES) : outgoing.maxBytes;
  const bytes = await readUpTo(body, most);
  if (!bytes) return { status: statusCode, headers: flat, text: "", bytes: NOTHING, unread: "too-large" };
  return { status: statusCode, headers: flat, text: bytes.toString("utf8"), bytes };
}
async function readUpTo(body, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > most) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function flatten(headers) {
  const entries = Object.entries(headers).filter(([, value]) => value !== void 0);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : String(value)
    ])
  );
}

// src/http/answer/network-text.ts
var REACH = "Check `base-url` and whether the runner may reach it.";
var AGAIN = "Run the step again. If it stays, ask whoever runs the platform, or a proxy on the way to it.";
var TRUST = "If a proxy or a private CA signs for this host, give its certificate as `ca-certificate`; check the clock too.";
var KNOWN = {
  ENOTFOUND: { what: "cannot resolve {}", next: REACH },
  EAI_AGAIN: { what: "cannot resolve {} just now: the name server gave no answer", next: REACH },
  ECONNREFUSED: { what: "{} refused the connection", next: REACH },
  EHOSTUNREACH: { what: "{} cannot be reached", next: REACH },
  ENETUNREACH: { what: "{} cannot be reached from this network", next: REACH },
  ECONNRESET: { what: "{} closed the connection without an answer" },
  EPIPE: { what: "{} closed the connection while the request was sent" },
  UND_ERR_SOCKET: { what: "{} closed the connection without a complete answer" },
  UND_ERR_CONNECT_TIMEOUT: {
    what: "{} did not complete the connection (TCP and TLS handshake) in time",
    next: REACH
  },
  ETIMEDOUT: { what: "{} did not answer the connection in time", next: REACH },
  UND_ERR_HEADERS_TIMEOUT: { what: "{} took the request and did not answer in time" },
  UND_ERR_BODY_TIMEOUT: { what: "{} stopped in the middle of its answer" },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { what: "{} sent an incomplete answer" },
  UND_ERR_HEADERS_OVERFLOW: { what: "{} sent more headers than are accepted" },
  UND_ERR_INVALID_ARG: {
    what: "the request to {} holds something that HTTP cannot carry, probably in a header",
    next: "Check the token for characters that do not belong to it."
  },
  ERR_TLS_CERT_ALTNAME_INVALID: { what: "the certificate of {} is for another host name", next: TRUST },
  CERT_HAS_EXPIRED: { what: "the certificate of {} has expired", next: TRUST },
  CERT_NOT_YET_VALID: { what: "the certificate of {} is not valid yet", next: TRUST }
};
function explainReason(reason, host, proxy) {
  if (proxy && reason.startsWith("PROXY_")) return ofProxy(reason.slice("PROXY_".length), proxy);
  return explain(reason, proxy ? `${host} (through the proxy ${nameOf(proxy)})` : host);
}
function ofProxy(reason, proxy) {
  const { variable } = proxy;
  const name = nameOf(proxy);
  const next = `Check ${variable} of the runner, and NO_PROXY if no proxy is needed.`;
  if (reason === "407")
    return {
      what: `the proxy requires authentication: ${name}`,
      next: proxy.token ? `Check the user name and password in ${variable}: the proxy does not accept them, or wants another way to log in than Basic.` : `Give its user name and password in ${variable}: http://user:password@host:port.`
    };
  if (/^\d{3}$/.test(reason))
    return {
      what: `the proxy answered ${reason} and opened no tunnel: ${name}`,
      next: `Check ${variable} of the runner, and whether the proxy lets it reach the host of \`base-url\`.`
    };
  if (reason === "CLOSED")
    return { what: `the proxy closed the connection and opened no tunnel: ${name}`, next };
  return { what: explain(reason, `the proxy ${name}`).what, next };
}
function nameOf({ uri, variable }) {
  return `${uri} of ${variable}`;
}
function explain(reason, host) {
  const known = KNOWN[reason];
  if (known) return { next: AGAIN, ...known, what: known.what.replace("{}", host) };
  if (reason === ATTEMPT_TIMEOUT) return { what: `${host} did not answer completely in time`, next: AGAIN };
  if (isTlsReason(reason))
    return { what: `the certificate of ${host} is not trusted (${reason})`, next: TRUST };
  if (reason === "HTTP_PARSER" || reason.startsWith("HPE_")) {
    return { what: `${host} sent something that is not valid HTTP`, next: REACH };
  }
  return { what: `the connection to ${host} failed (${reason})`, next: AGAIN };
}

// src/http/connection/wasm-tiering.ts
setFlagsFromString("--wasm-tiering-budget=2000000000");

// src/http/connection/connection.ts
init_undici();
var MAX_HEADER_BYTES = 16 * 1024;
var Connection = class {
  dispatcher;
  #stop = new AbortController();
  #connected = false;
  /** `single`: the connection serves one request and is closed after it. */
  constructor(settings, single) {
    const tls = this.#connectOptions(settings);
    const options = { pipelining: single ? 0 : 1, maxHeaderSize: MAX_HEADER_BYTES, allowH2: false };
    const { origin, proxy } = settings;
    this.dispatcher = proxy ? new import_proxy_agent.default({
      uri: proxy.uri,
      ...proxy.token === void 0 ? {} : { token: proxy.token },
      requestTls: tls,
      proxyTls: tls,
      clientFactory: (url, opts) => new import_client.default(url, {
        headersTimeout: settings.connectTimeout,
        connect: namedAsProxy(connectorIn(opts))
      }),
      factory: (url, opts) => new import_client.default(url, { ...options, connect: this.#watch(connectorIn(opts), true) })
    }) : new import_client.default(origin, { ...options, connect: this.#watch((0, import_connect.default)(tls), false) });
  }
  /** True once the server could have read something: TCP and TLS are up. */
  get connected() {
    return this.#connected;
  }
  /** Ends everything on this connection at once: the request, the handshake, the tunnel. */
  destroy() {
    this.dispatcher.destroy().catch(() => void 0);
    this.#stop.abort();
  }
  #connectOptions(settings) {
    const { trust, lookup, connectTimeout: timeout } = settings;
    return {
      timeout,
      allowH2: false,
      rejectUnauthorized: true,
      signal: this.#stop.signal,
      ...trust ? { secureContext: trust } : {},
      ...lookup ? { lookup } : {}
    };
  }
  #watch(connect, proxied) {
    return (options, callback) => {
      this.#connected = false;
      connect(options, (...[error, socket]) => {
        if (error) return callback(distinct(error, proxied), null);
        this.#connected = true;
        callback(null, socket);
      });
    };
  }
};
function connectorIn(options) {
  const connect = "connect" in options ? options.connect : void 0;
  if (!isConnector(connect)) throw new TypeError("the proxy agent gave no connector");
  return connect;
}
function isConnector(value) {
  return typeof value === "function";
}
var OF_PROXY = /^(?:UND_ERR_HEADERS_TIMEOUT|UND_ERR_HEADERS_OVERFLOW|UND_ERR_BODY_TIMEOUT|HTTP_PARSER|HPE_.*)$/;
function namedAsProxy(connect) {
  return (options, callback) => connect(withoutAddress(options), (...[error, socket]) => {
    if (error) callback(proxyError(reasonOf(error)), null);
    else callback(null, socket);
  });
}
function withoutAddress(options) {
  const { servername, ...rest } = options;
  return !servername || isIP(servername.replace(/^\[|\]$/g, "")) !== 0 ? rest : options;
}
function proxyError(reason) {
  return Object.assign(new Error("the proxy failed"), { code: `PROXY_${reason}` });
}
function distinct(error, proxied) {
  const reason = reasonOf(error);
  if (proxied && OF_PROXY.test(reason)) return proxyError(reason);
  const [, status] = /^Proxy response \((\d{3})\)/.exec(error.message) ?? [];
  if (status !== void 0) return proxyError(status);
  return reason === "UND_ERR_SOCKET" || reason === "UND_ERR_INFO" ? proxyError("CLOSED") : error;
}

// src/http/connection/connection-pool.ts
var MOST_IDLE = 8;
var ConnectionPool = class {
  #settings;
  #idle = [];
  #busy = /* @__PURE__ */ new Set();
  constructor(settings) {
    this.#settings = settings;
  }
  /** A connection for one request; `fresh` for one that nothing was sent on yet and nothing will be after it. */
  take(fresh) {
    const connection = (fresh ? void 0 : this.#idle.pop()) ?? new Connection(this.#settings, fresh);
    this.#busy.add(connection);
    return connection;
  }
  /** Gives a connection back. `reusable`: its request was answered and the answer read to the end. */
  giveBack(connection, reusable) {
    const known = this.#busy.delete(connection);
    if (known && reusable && this.#idle.length < MOST_IDLE) this.#idle.push(connection);
    else connection.destroy();
  }
  /** Destroys every connection, busy ones included. */
  close() {
    for (const connection of [...this.#idle.splice(0), ...this.#busy]) connection.destroy();
    this.#busy.clear();
  }
};

// src/http/connection/no-proxy.ts
function matchNoProxy(list, target) {
  const entries = list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "");
  return {
    direct: entries.some((entry) => entry.includes("/") ? holds(entry, target) : matches(entry, target)),
    unsupported: entries.filter((entry) => entry.includes("/") && networkOf(entry) === void 0)
  };
}
function networkOf(entry) {
  const [, address = "", bits = ""] = /^\[?([\d.a-f:]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
  const version = isIP(address);
  if (version === 0 || Number(bits) > (version === 4 ? 32 : 128)) return void 0;
  const network = new BlockList();
  network.addSubnet(address, Number(bits), version === 4 ? "ipv4" : "ipv6");
  return network;
}
function holds(entry, { host }) {
  const version = isIP(host);
  return version !== 0 && (networkOf(entry)?.check(host, version === 4 ? "ipv4" : "ipv6") ?? false);
}
function matches(entry, { host, port }) {
  if (entry === "*") return true;
  const parts = split(entry);
  if (parts.port !== void 0 && parts.port !== port) return false;
  const name = parts.host.replace(/^\*(?=\.)/, "");
  if (name.startsWith(".")) return name.length > 1 && host.endsWith(name);
  return host === name || !isAddress(host) && host.endsWith(`.${name}`);
}
function split(entry) {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
  if (bracketed) return { host: bracketed[1] ?? "", port: bracketed[2] };
  const plain = /^([^:]+):(\d+)$/.exec(entry);
  return plain ? { host: plain[1] ?? "", port: plain[2] } : { host: entry, port: void 0 };
}
function isAddress(host) {
  return host.includes(":") || /^[\d.]+$/.test(host);
}

// src/http/connection/proxy.ts
function routeTo(url, env) {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const own = read(env, name);
  const { value, variable } = own.value === "" ? read(env, "ALL_PROXY") : own;
  if (value === "" || isLoopback(url.hostname.replace(/\.$/, ""))) return { warnings: [] };
  const target = {
    host: url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, ""),
    port: url.port || (url.protocol === "https:" ? "443" : "80")
  };
  const { direct, unsupported } = matchNoProxy(read(env, "NO_PROXY").value, target);
  const warnings = unsupported.length === 0 ? [] : [ODD];
  if (!direct && own.value === "" && SOCKS.test(value)) return { warnings: [...warnings, noSocks(variable)] };
  return direct ? { warnings } : { proxy: parseProxy(value, variable), warnings };
}
var SOCKS = /^socks[a-z0-9]*:/i;
function noSocks(variable) {
  return `${variable} names a SOCKS proxy, which this action cannot use: it connects directly. Set HTTPS_PROXY to an HTTP proxy if there is no direct way.`;
}
var ODD = "NO_PROXY: an entry with a / that is no network such as 10.0.0.0/8 was ignored; write host names, addresses or networks.";
function read(env, name) {
  const variable = env[name.toLowerCase()]?.trim() ? name.toLowerCase() : name;
  return { value: env[variable]?.trim() ?? "", variable };
}
function parseProxy(value, variable) {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  requireEncodedLogin(text, variable);
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname + url.search + url.hash)) {
    throw new ActionError(`${variable} is not the address of an HTTP proxy.`, {
      next: `Write ${variable} as http://host:port, or remove it.`
    });
  }
  if (url.username === "") return { uri: url.origin, variable };
  const password = percentDecoded(url.password);
  const pair = Buffer.from(`${percentDecoded(url.username)}:${password}`, "utf8").toString("base64");
  return { uri: url.origin, variable, token: `Basic ${pair}`, password };
}
function requireEncodedLogin(text, variable) {
  const login = text.slice(text.indexOf("://") + 3, Math.max(0, text.lastIndexOf("@")));
  const sign = /[@#/?\\]|%(?![\da-f]{2})/i.exec(login)?.[0];
  if (sign === void 0) return;
  throw new ActionError(`${variable} has a bare ${sign} in its user name or password.`, {
    next: `In ${variable} write them encoded: @ as %40, # as %23, / as %2F, ? as %3F, : as %3A, \\ as %5C, % as %25.`
  });
}

// src/http/connection/open-connections.ts
function connectionsOf(settings, base, connectTimeout) {
  const { env, log, secrets, caCertificate, lookup } = settings;
  const { proxy, warnings } = routeTo(base, env);
  for (const warning of warnings) log.warning(warning);
  for (const secret of [proxy?.token, proxy?.password]) if (secret) secrets.hide(secret);
  if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
    log.warning("NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: certificates of platforms are always checked.");
  }
  const trust = trustOf(caCertificate);
  return { pool: new ConnectionPool({ origin: base.origin, proxy, trust, lookup, connectTimeout }), proxy };
}
function trustOf(caCertificate) {
  if (caCertificate === void 0 || caCertificate.trim() === "") return void 0;
  const read2 = readAuthorities(caCertificate);
  if ("problem" in read2) {
    throw new ActionError(`\`ca-certificate\` holds no readable PEM certificate: it ${read2.problem}.`, {
      next: "Give the certificate of the authority that signs for the host, as PEM text or as the path of a file."
    });
  }
  return createSecureContext({ ca: [...getCACertificates("default"), ...read2.pems] });
}

// src/http/address/url.ts
function parseBase(baseUrl) {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (!base || base.hostname === "") throw new ActionError("`base-url` is not an address.");
  if (base.username || base.password) throw new ActionError("`base-url` must not hold a user or password.");
  if (base.search || base.hash) throw new ActionError("`base-url` must not hold a query or fragment.");
  const plain = base.protocol === "http:" && isLoopback(base.hostname);
  if (base.protocol !== "https:" && !plain) {
    throw new ActionError("`base-url` must start with https: (http: only for a loopback host).");
  }
  return base;
}
function joinUrl(base, path, query = {}) {
  const expected = prefixOf(base) + path.value;
  const url = new URL(base.origin + expected);
  if (url.origin !== base.origin || url.pathname !== expected || url.search || url.hash) {
    throw new ActionError(`The path ${path.value} would leave ${base.origin}${prefixOf(base)}.`);
  }
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== void 0) url.searchParams.append(name, String(item));
    }
  }
  return url;
}
function isUnder(base, url) {
  return url.origin === base.origin && `${url.pathname}/`.startsWith(`${prefixOf(base)}/`);
}
function pathBelow(base, url) {
  if (!isUnder(base, url)) throw new ActionError(`An address outside ${base.origin} was asked for.`);
  return url.pathname.slice(prefixOf(base).length) + url.search;
}
function prefixOf(base) {
  return withoutEnd(base.pathname, "/");
}

// src/http/answer/redirect.ts
function redirectTarget(call, answer, base) {
  const { status, headers } = answer;
  const { location } = headers;
  if (status !== 301 && status !== 308 || location === void 0) return void 0;
  if (call.repeat !== "safe" || call.method !== "GET" && call.method !== "HEAD") return void 0;
  if (!URL.canParse(location, call.url.href)) return void 0;
  const url = new URL(location, call.url.href);
  return isUnder(base, url) && !url.username && !url.password ? url : void 0;
}

// src/http/answer/failure-text.ts
var LONGEST_CODE = 80;
var LONGEST_URL = 1e3;
var MOST_DETAILS = 20;
var HINTS = {
  429: "Run fewer steps at the same time, or later; the platform limits how many calls it takes.",
  413: "The request is too large for the platform, or for a proxy in front of it: send less at once, or ask whoever runs it.",
  407: "A proxy asks for authentication: check HTTPS_PROXY of the runner.",
  511: "A captive portal or proxy answers in place of the platform: check the network of the runner."
};
var DOWN = "Run the step again later. If it stays, ask the platform\u2019s support.";
var REFUSED = "Correct what the platform names above, or ask its support.";
var DENIED = /* @__PURE__ */ new Set([401, 403]);
var ELSEWHERE = "Check `base-url`: something else than the platform seems to answer there.";
function httpError(answer, failure, facts, clean) {
  const code = clean(failure.code ?? "", LONGEST_CODE) || void 0;
  const requestId = clean(failure.requestId ?? answer.requestId ?? "") || void 0;
  const details = (failure.details ?? []).slice(0, MOST_DETAILS).map((detail) => clean(detail));
  const next = failure.next ?? HINTS[answer.status] ?? (answer.status >= 500 ? DOWN : REFUSED);
  const lost2 = answer.status === 404 || failure.kind === "foreign";
  const asked = lost2 ? addressOf(facts, clean) : void 0;
  const parts = { code, requestId, details, asked, text: clean(failure.message) };
  const message = sentence(answer.status, parts, facts);
  const { permanent } = failure;
  return new HttpError(
    message,
    { ...facts, kind: failure.kind, status: answer.status, code, details, requestId, permanent },
    {
      next
    }
  );
}
function foreignFailure(answer) {
  const text = isPlain(answer) ? `: ${answer.text}` : "";
  const message = `${describeForeign(answer)}, not the platform\u2019s envelope${text}`;
  if (answer.status >= 500) return { kind: "broken", message };
  const next = HINTS[answer.status] ?? (DENIED.has(answer.status) ? `Check the token. ${ELSEWHERE}` : ELSEWHERE);
  return { kind: "foreign", message, next };
}
function addressOf({ url, privateQuery }, clean) {
  return clean(`${url.origin}${url.pathname}${privateQuery ? "" : url.search}`, LONGEST_URL);
}
function describeForeign(answer) {
  if (isMarkup(answer)) return answer.status >= 500 ? "gateway error (HTML)" : "an HTML page";
  if (answer.text.trim() === "") return "an empty answer";
  return isPlain(answer) ? "text" : "JSON of another form";
}
function isPlain(answer) {
  return answer.body === void 0 && answer.text.trim() !== "" && !isMarkup(answer);
}
function sentence(status, parts, { method, path, attempts }) {
  const verb = status >= 500 ? "failed" : "was refused";
  const what = parts.code === void 0 ? `${status}` : `${status} ${parts.code}`;
  const tries = attempts > 1 ? ` after ${attempts} tries` : "";
  const details = parts.details.length > 0 ? ` [${parts.details.join("; ")}]` : "";
  const id = parts.requestId === void 0 ? "" : ` (request id ${parts.requestId})`;
  const asked = parts.asked === void 0 ? "" : ` (asked: ${parts.asked})`;
  return `${method} ${path} ${verb}${tries} with ${what}: ${parts.text || "no reason given"}${details}${asked}${id}`;
}

// src/http/retry/http-date.ts
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
var CLOCK = "(\\d{2}):(\\d{2}):(\\d{2})";
var FIXDATE = new RegExp(
  `^(?:${DAY}, )?(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4}) ${CLOCK} (?:GMT|UTC|Z|[+-]00:?00)$`
);
var RFC_850 = new RegExp(`^[A-Z][a-z]{5,8}, (\\d{2})-([A-Z][a-z]{2})-(\\d{2}|\\d{4}) ${CLOCK} GMT$`);
var ASCTIME = new RegExp(`^${DAY} ([A-Z][a-z]{2}) ([ \\d]\\d) ${CLOCK} (\\d{4})$`);
function readHttpDate(text, now) {
  const fixed = FIXDATE.exec(text);
  if (fixed) {
    const [, day2, month2, year2, ...clock] = fixed;
    return moment(Number(year2), month2, Number(day2), clock);
  }
  const old = RFC_850.exec(text);
  if (old) {
    const [, day2, month2, year2 = "", ...clock] = old;
    return moment(fullYear(year2, now), month2, Number(day2), clock);
  }
  const [, month, day, hours = "", minutes = "", seconds = "", year] = ASCTIME.exec(text) ?? [];
  return month === void 0 ? void 0 : moment(Number(year), month, Number(day), [hours, minutes, seconds]);
}
function fullYear(figures, now) {
  if (figures.length === 4) return Number(figures);
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - thisYear % 100 + Number(figures);
  return year > thisYear + 50 ? year - 100 : year;
}
function moment(year, month, day, clock) {
  const [hours = 0, minutes = 0, seconds = 0] = clock.map(Number);
  const index = MONTHS.indexOf(month ?? "");
  const midnight = Date.UTC(year, index, day);
  const onCalendar = index >= 0 && new Date(midnight).getUTCDate() === day;
  if (!onCalendar || hours > 23 || minutes > 59 || seconds > 60) return void 0;
  return midnight + ((hours * 60 + minutes) * 60 + seconds) * 1e3;
}

// src/http/retry/retry-after.ts
var LONGEST_RESET = 864e5;
var RESETS = ["x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-reset-after"];
function askedPause(status, headers, wall) {
  const now = serverTime(headers) ?? wall;
  const asked = retryAfterMs(headers["retry-after-ms"]) ?? retryAfter(headers["retry-after"], now);
  return asked ?? (status === 429 ? rateLimitReset(headers, now) : void 0);
}
function serverTime(headers) {
  const text = headers["date"];
  return text === void 0 ? void 0 : readHttpDate(text, 0);
}
function retryAfterMs(value) {
  return value !== void 0 && /^\d{1,10}(?:\.\d{1,10})?$/.test(value) ? positive(Math.ceil(Number(value))) : void 0;
}
function retryAfter(value, now) {
  if (value === void 0) return void 0;
  const text = value.trim().replace(/^"(.*)"$/, "$1");
  const each = /^[\d., ]+$/.test(text) ? text.split(",").map((one) => one.trim()) : [text];
  const pauses = each.map((one) => pauseOf(one, now)).filter((pause) => pause !== void 0);
  return pauses.length === 0 ? void 0 : Math.max(...pauses);
}
function pauseOf(text, now) {
  const [, figures] = /^(\d{0,20}(?:\.\d{1,20})?) ?(?:s|secs?|seconds?)?$/i.exec(text) ?? [];
  if (figures) {
    const seconds = Math.ceil(Number(figures));
    const untils = [seconds * 1e3 - now, seconds - now];
    return positive(untils.find((until) => until > 0 && until <= LONGEST_RESET) ?? seconds * 1e3);
  }
  const at = readHttpDate(text, now) ?? isoTime(text);
  return at === void 0 ? void 0 : positive(at - now);
}
function rateLimitReset(headers, now) {
  const [, field] = /(?:^|[;,\s])(?:t|reset)=(\d{1,9})(?:$|[;,\s])/.exec(headers["ratelimit"] ?? "") ?? [];
  for (const value of [...RESETS.map((name) => headers[name]), field]) {
    const pause = value === void 0 ? void 0 : positive(resetFromNow(value.trim(), now));
    if (pause !== void 0 && pause <= LONGEST_RESET) return pause;
  }
  return void 0;
}
function resetFromNow(value, now) {
  if (/^\d{1,15}(?:\.\d{1,10})?$/.test(value)) {
    const figure = Number(value);
    if (figure >= 1e12) return Math.ceil(figure) - now;
    return figure >= 1e9 ? Math.ceil(figure) * 1e3 - now : Math.ceil(figure) * 1e3;
  }
  return (isoTime(value) ?? readHttpDate(value, now) ?? Number.NaN) - now;
}
function isoTime(text) {
  return /\d:\d\d/.test(text) ? readTime(text) : void 0;
}
function positive(ms) {
  return ms > 0 ? ms : void 0;
}

// src/http/answer/exact-json.ts
var DEEPEST = 512;
var LOSSY = /\d{16}|\d[eE]\+?\d{3}/;
function parseExact(text) {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, ""), LOSSY.test(text) ? keepExact : void 0);
    return depthFits(value) ? { ok: true, value } : { ok: false, problem: "too-deep" };
  } catch (error) {
    const tooDeep = isObject(error) && error["name"] === "RangeError";
    return { ok: false, problem: tooDeep ? "too-deep" : "not-json" };
  }
}
function keepExact(_key, value, context) {
  if (typeof value !== "number" || context?.source === void 0) return value;
  const lossy = Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source);
  return lossy || !Number.isFinite(value) ? context.source : value;
}
function depthFits(value, left = DEEPEST) {
  if (typeof value !== "object" || value === null) return true;
  if (left < 0) return false;
  const holder = value;
  for (const name of Object.keys(holder)) if (!depthFits(holder[name], left - 1)) return false;
  return true;
}

// src/http/answer/interpret.ts
var REQUEST_ID_HEADERS = ["x-request-id", "request-id", "x-amzn-requestid"];
function interpret(call, incoming) {
  const { status } = incoming;
  const parsed = incoming.text.trim() === "" ? void 0 : parseExact(incoming.text);
  const body = parsed?.ok ? parsed.value : void 0;
  const good = status >= 200 && status < 300 || call.allow.includes(status);
  if (!good) {
    const answer2 = answerOf(incoming, body);
    if (status >= 400 && status < 500 && call.allowIf?.(answer2)) return { kind: "success", answer: answer2 };
    if (status >= 400) return { kind: "failure", answer: answer2 };
    const problem = status >= 300 && "location" in incoming.headers ? "redirect" : "status";
    return { kind: "unusable", answer: answer2, problem };
  }
  if (incoming.unread)
    return { kind: "unusable", answer: answerOf(incoming, body), problem: incoming.unread };
  if (call.accept === "text") return { kind: "success", answer: answerOf(incoming, incoming.text) };
  if (parsed && !parsed.ok && !isTaken(call.accept, parsed.problem, incoming.text)) {
    if (call.allow.includes(status)) return { kind: "success", answer: answerOf(incoming, void 0) };
    const problem = parsed.problem === "not-json" && isCutShort(incoming) ? "incomplete" : parsed.problem;
    return { kind: "unusable", answer: answerOf(incoming, void 0), problem };
  }
  const answer = answerOf(incoming, parsed && !parsed.ok ? incoming.text : body);
  const mayRefuse = status < 300 && !call.allow.includes(status);
  return mayRefuse && saysError(body) ? { kind: "failure", answer } : { kind: "success", answer };
}
function answerOf(incoming, body) {
  const { status, headers, text, bytes } = incoming;
  const id = REQUEST_ID_HEADERS.map((name) => headers[name]).find((value) => value !== void 0);
  const requestId = asLine(id);
  const time = serverTime(headers);
  return {
    status,
    headers,
    body,
    text,
    bytes,
    ...requestId === "" ? {} : { requestId },
    ...time === void 0 ? {} : { serverTime: time }
  };
}
function isTaken(accept, problem, text) {
  if (accept === "json" || problem === "too-deep") return false;
  return accept === "raw" || !/^\uFEFF?\s*</.test(text);
}
function isCutShort({ headers, text }) {
  return !("content-length" in headers) && !("transfer-encoding" in headers) && /^\uFEFF?\s*[[{]/.test(text);
}
function saysError(body) {
  if (!isObject(body) || "id" in body) return false;
  const { error } = body;
  return isObject(error) || typeof error === "string" && error !== "";
}

// src/http/answer/shape-text.ts
function shapeError(answer, problem, call, clean) {
  const what = describe(answer, problem, call.url);
  const id = answer.requestId === void 0 ? "" : ` (request id ${clean(answer.requestId)})`;
  const asked = ELSEWHERE2.has(problem) ? ` (asked: ${addressOf(call, clean)})` : "";
  const details = { problem, status: answer.status, requestId: answer.requestId };
  return new AnswerShapeError(clean(`${call.method} ${call.path}: ${what}${asked}${id}`), details, {
    next: "Check `base-url`: something else than the platform may be answering there."
  });
}
var ELSEWHERE2 = /* @__PURE__ */ new Set(["not-json", "redirect", "status"]);
function describe(answer, problem, url) {
  const { status, headers } = answer;
  switch (problem) {
    case "redirect":
      return redirected(status, headers["location"] ?? "", url);
    case "too-large":
      return "the answer is too large";
    case "too-deep":
      return "the answer is nested too deeply";
    case "encoded":
      return "the answer is compressed although that was not asked for";
    case "incomplete":
      return "incomplete answer";
    case "not-json":
      return notJson(headers["content-type"]);
    default:
      return `unexpected answer (status ${status})`;
  }
}
function redirected(status, location, url) {
  const target = URL.canParse(location, url.href) ? new URL(location, url.href) : void 0;
  const where = !target ? "an unreadable address" : target.origin === url.origin ? "another path" : target.origin;
  return `redirected (${status}) to ${where}, which is not followed`;
}
function notJson(contentType) {
  const type = contentType?.split(";")[0]?.trim() ?? "";
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) return "expected JSON, got something else";
  if (/[/+]json$/i.test(type)) return `expected JSON, got a body that is none, though its type is ${type}`;
  return `expected JSON, got ${type}`;
}

// src/http/attempt.ts
function judge(call, exchanged, { platform, clean, wall, proxy }) {
  if (exchanged.kind === "aborted") return exchanged;
  if (exchanged.kind === "broken") return broken(call, exchanged, proxy);
  const seen = interpret(call, exchanged.answer);
  if (seen.kind === "success") return seen;
  const { answer } = seen;
  if (seen.kind === "unusable") {
    const { problem } = seen;
    const error2 = ({ attempts }) => shapeError(answer, problem, { ...call, attempts }, clean);
    return { kind: "failed", fault: { kind: "shape", problem, status: answer.status }, answer, error: error2 };
  }
  const failure = readFailure(platform, answer);
  const status = failure.kind === "limited" && answer.status === 403 ? 429 : answer.status;
  const asked = askedPause(status, answer.headers, wall) ?? (status === 429 ? platform.limitedFor?.(call.method) : void 0);
  const fault = { kind: "status", status, permanent: failure.permanent };
  const error = ({ attempts, unclear }) => httpError(answer, failure, { ...call, attempts, unclear, retryAfterMs: asked }, clean);
  return { kind: "failed", fault, answer, asked, error };
}
function broken(call, { reason, phase }, proxy) {
  const { what, next } = explainReason(reason, call.url.host, proxy);
  const error = ({ attempts, unclear }) => {
    const tries = attempts > 1 ? ` (${attempts} tries)` : "";
    const facts = { reason, phase, method: call.method, unclear };
    return new NetworkError(`${call.method} ${call.path}: ${what}${tries}`, facts, next ? { next } : {});
  };
  return { kind: "failed", fault: { kind: "network", reason, phase }, error };
}
function readFailure(platform, answer) {
  try {
    return platform.readFailure(answer) ?? foreignFailure(answer);
  } catch {
    return foreignFailure(answer);
  }
}

// src/http/between-tries.ts
var CallProgress = class {
  attempts = 0;
  /** When the last attempt was sent, by the runner's clock. */
  sent = 0;
  /** Times a 429 was waited for without counting as a try. */
  limited = 0;
  unclear = false;
  repeatedOnce = false;
  renewed = false;
  redirected = false;
};
async function waitOrThrow(call, failed, progress, { settings, retries, left, sent }) {
  const { fault, asked } = failed;
  const { deadline, random } = settings;
  const verdict = classify(call.repeat, fault);
  const error = failed.error(progress);
  const late = left() === 0;
  if (verdict === "reconcile") throw lost(call, late ? noTime(error, deadline) : error, { asked, sent });
  if (verdict === "fail") throw error;
  if (late) throw noTime(error, deadline);
  const limited = fault.kind === "status" && fault.status === 429;
  const patient = limited && call.patient;
  if (patient) {
    progress.attempts -= 1;
    progress.limited += 1;
  }
  const once = verdict === "retry-once";
  if (progress.attempts >= call.attempts || once && progress.repeatedOnce) throw error;
  progress.repeatedOnce ||= once;
  if (asked !== void 0 && asked > left()) throw asksTooMuch(error, asked, left());
  const n = (patient ? progress.limited : progress.attempts) - 1;
  const pause = pauseBefore({ asked, single: once, limited, n, left: left() }, random);
  if (pause > left()) throw noTime(error, deadline);
  if (!patient && !retries.spend(isTimeout(fault))) {
    error.message = `${error.message}; too many failures in this step, no more tries`;
    throw error;
  }
  progress.unclear ||= classify("create", fault) === "reconcile";
  const tries = patient ? "" : `, attempt ${progress.attempts}/${call.attempts}`;
  await tellAndSleep(call, failed, { pause, tries }, settings).catch((reason) => {
    throw progress.unclear ? reason : stopped(reason, error);
  });
}
function isTimeout(fault) {
  return fault.kind === "network" && /TIMEOUT|TIMEDOUT/.test(fault.reason);
}
async function tellAndSleep(call, { fault, asked }, { pause, tries }, { log, timeline, clock, signal }) {
  const label = `${call.method} ${call.path}`;
  const why = fault.kind === "network" ? fault.reason : `${fault.status}`;
  log.info(`${label} failed (${why})${tries}; trying again in ${formatDuration(pause)}`);
  await timeline.during(asked === void 0 ? "retry" : "pause", label, () => clock.sleep(pause, signal));
}

// src/http/request/call.ts
var MAX_BYTES = 4 * 1024 * 1024;
function prepare(request, base, defaults) {
  const method = request.method.toUpperCase();
  const { bytes, contentType } = bodyOf(request);
  return {
    method,
    path: request.path.value,
    url: joinUrl(base, request.path, request.query),
    privateQuery: request.privateQuery ?? false,
    headers: {
      accept: (request.accept ?? "json") === "json" ? "application/json" : "*/*",
      // A compressed answer could be a thousand times larger than what is counted on the wire.
      "accept-encoding": "identity",
      "user-agent": defaults.userAgent,
      ...contentType === void 0 ? {} : { "content-type": contentType },
      ...lowerCase(request.headers ?? {})
    },
    body: bytes,
    repeat: request.repeat ?? (method === "POST" ? "create" : "safe"),
    accept: request.accept ?? "json",
    allow: request.allow ?? [],
    allowIf: request.allowIf,
    maxBytes: request.maxBytes ?? MAX_BYTES,
    attempts: Math.max(1, request.attempts ?? defaults.maxAttempts),
    patient: request.patient ?? false
  };
}
async function repeated(call, { beforeRepeat, renewBody }) {
  await beforeRepeat?.();
  return renewBody ? { ...call, body: bytesOf(await renewBody()) } : call;
}
function lowerCase(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function bodyOf(request) {
  if (request.raw) return { bytes: request.raw.bytes, contentType: request.raw.contentType };
  if (request.body === void 0) return { bytes: void 0, contentType: void 0 };
  return { bytes: bytesOf(request.body), contentType: "application/json" };
}
function bytesOf(body) {
  return Buffer.from(JSON.stringify(body), "utf8");
}

// src/http/call-log.ts
var CallLog = class {
  #log;
  #clock;
  #last;
  #more = 0;
  #since = 0;
  #requestId;
  constructor(log, clock) {
    this.#log = log;
    this.#clock = clock;
  }
  /** Takes a try in that has just ended. */
  tell({ label, outcome, ms, attempt, requestId }) {
    const like = attempt === 1 ? `${label}: ${outcome}` : void 0;
    if (like !== void 0 && like === this.#last) {
      this.#more += 1;
      this.#requestId = requestId;
      return;
    }
    this.sumUp();
    this.#last = like;
    this.#since = this.#clock.now();
    this.#log.debug(
      `${label}: ${outcome} in ${formatDuration(ms)}, attempt ${attempt}, request id ${requestId ?? "none"}`
    );
  }
  /** Says how many calls were like the last that was told; to be called when there are no more. */
  sumUp() {
    if (this.#more > 0) {
      const times = this.#more === 1 ? "once more" : `${this.#more} times more`;
      const took = formatDuration(this.#clock.now() - this.#since);
      this.#log.debug(`${this.#last}, ${times} in ${took}, request id ${this.#requestId ?? "none"}`);
    }
    this.#more = 0;
    this.#last = void 0;
  }
};

// src/http/retry/retry-budget.ts
var SIZE = 20;
var RETRY = 1;
var TIMEOUT = 2;
var SUCCESS = 1;
var RetryBudget = class {
  #tokens = SIZE;
  /** Takes what a retry costs; false when there is not enough left. */
  spend(afterTimeout) {
    const cost = afterTimeout ? TIMEOUT : RETRY;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }
  /** A call succeeded. */
  succeed() {
    this.#tokens = Math.min(SIZE, this.#tokens + SUCCESS);
  }
};

// src/http/shared.ts
var LIMITS = { attempt: 3e4, connect: 1e4, headers: 2e4, bodyIdle: 15e3 };
function share(settings) {
  const base = parseBase(settings.baseUrl);
  const limits = { ...LIMITS, ...settings.limits };
  const { pool, proxy } = connectionsOf(settings, base, limits.connect);
  return {
    base,
    limits,
    pool,
    proxy,
    retries: new RetryBudget(),
    serverClock: new ServerClock(),
    callLog: new CallLog(settings.log, settings.clock),
    lastRequestId: void 0
  };
}

// src/http/client.ts
var TIMER_SLACK = 5;
var LONGEST_REQUEST_ID = 128;
var HttpClient = class _HttpClient {
  #settings;
  #platform;
  #shared;
  /** Throws an `ActionError` for a `baseUrl`, proxy variable or CA that cannot be used. Sends nothing. */
  constructor(settings, platform, shared = share(settings)) {
    this.#settings = settings;
    this.#platform = platform;
    this.#shared = shared;
  }
  /** The request id of the last answer that had one. */
  get lastRequestId() {
    return this.#shared.lastRequestId;
  }
  /** The server's time at `wall` of the runner's clock, now unless told; `undefined` while no answer has told any. */
  serverTime(wall = this.#settings.clock.wall()) {
    return this.#shared.serverClock.at(wall);
  }
  /** The same client under another signal and deadline: for a last look, for undoing. */
  within(budget) {
    return new _HttpClient({ ...this.#settings, ...budget }, this.#platform, this.#shared);
  }
  /** Closes all connections; requests still running fail. */
  async close() {
    this.#shared.callLog.sumUp();
    this.#shared.pool.close();
  }
  async request(request) {
    this.#hide(request.body);
    let call = prepare(request, this.#shared.base, this.#settings);
    const progress = new CallProgress();
    for (; ; ) {
      this.#assertTime();
      progress.attempts += 1;
      const result = await this.#attempt(call, progress);
      if (result.kind === "success") {
        this.#shared.retries.succeed();
        return progress.unclear ? { ...result.answer, unclear: true } : result.answer;
      }
      if (result.kind === "aborted") throw this.#interrupted(call, result.phase, progress);
      const again = await this.#atOnce(call, result, progress);
      if (!again)
        await waitOrThrow(call, result, progress, {
          settings: this.#settings,
          retries: this.#shared.retries,
          left: () => this.#timeLeft(),
          sent: this.serverTime(progress.sent)
        });
      call = again ?? await repeated(call, request);
    }
  }
  #assertTime() {
    this.#settings.signal.throwIfAborted();
    if (this.#timeLeft() === 0) throw this.#settings.deadline.error();
  }
  #timeLeft() {
    const left = this.#settings.deadline.left();
    return left < TIMER_SLACK ? 0 : left;
  }
  async #attempt(call, progress) {
    const { timeline, clock } = this.#settings;
    const { rateLimiter } = this.#platform;
    await rateLimiter?.turn(call.method, () => this.#timeLeft(), this.#settings);
    const headers = { ...call.headers, ...lowerCase(await this.#platform.authorize(this.#settings)) };
    this.#assertTime();
    const start = clock.now();
    progress.sent = clock.wall();
    const label = `${call.method} ${call.path}`;
    const exchanged = await timeline.during("call", label, () => this.#exchange({ ...call, headers }));
    if (exchanged.kind === "answer") this.#heed(call, exchanged.answer.headers, progress.sent);
    const result = judge(call, exchanged, {
      platform: this.#platform,
      clean: this.#settings.secrets.printable,
      wall: clock.wall(),
      proxy: this.#shared.proxy
    });
    const answer = "answer" in result ? result.answer : void 0;
    this.#hide(answer?.body);
    const id = answer?.requestId;
    if (id !== void 0)
      this.#shared.lastRequestId = this.#settings.secrets.printable(id, LONGEST_REQUEST_ID);
    const { attempts: attempt } = progress;
    const ms = clock.now() - start;
    this.#shared.callLog.tell({ label, outcome: outcomeOf(exchanged), ms, attempt, requestId: id });
    return result;
  }
  /** Before anything is said of a body: a refusal may repeat it. */
  #hide(body) {
    for (const secret of this.#platform.secretsIn?.(body) ?? []) this.#settings.secrets.hide(secret);
  }
  /** What every answer tells beside what was asked: the rate limit, and the time. */
  #heed(call, headers, sent) {
    this.#platform.rateLimiter?.heed(call.method, headers);
    const date = serverTime(headers);
    if (date !== void 0) this.#shared.serverClock.note(date, sent, this.#settings.clock.wall());
  }
  /** A creation goes over a fresh connection, which no server has begun to close. */
  async #exchange(call) {
    const { pool, limits } = this.#shared;
    const attempt = Math.min(limits.attempt, this.#timeLeft());
    const connection = pool.take(call.repeat === "create");
    const exchanged = await exchange(connection, call, { ...limits, attempt }, this.#settings.signal);
    const whole = exchanged.kind === "answer" && !exchanged.answer.unread && exchanged.answer.status !== 408;
    pool.giveBack(connection, whole && call.repeat === "safe");
    return exchanged;
  }
  /** The call to repeat without a pause: with a renewed credential, or where a redirect points. */
  async #atOnce(call, { answer }, progress) {
    if (!answer) return void 0;
    if (answer.status === 401 && this.#platform.renew && !progress.renewed) {
      progress.renewed = true;
      return await this.#platform.renew(this.#settings) ? call : void 0;
    }
    const url = progress.redirected ? void 0 : redirectTarget(call, answer, this.#shared.base);
    if (!url) return void 0;
    progress.redirected = true;
    return { ...call, url };
  }
  #interrupted(call, phase, progress) {
    const { reason } = this.#settings.signal;
    if (call.repeat !== "create" || phase !== "unknown") return reason;
    return lost(call, reason, { sent: this.serverTime(progress.sent) });
  }
};
function outcomeOf(exchanged) {
  if (exchanged.kind === "answer") return `${exchanged.answer.status}`;
  return exchanged.kind === "aborted" ? "aborted" : exchanged.reason;
}
export {
  explainReason,
  connectionsOf,
  pathBelow,
  askedPause,
  HttpClient
};
