import {
  createHash,
  isObject,
  parseJson
} from "./index.js";

// lazy:net
function lazy(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:net")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var BlockList = /* @__PURE__ */ lazy("BlockList");
var isIP = /* @__PURE__ */ lazy("isIP");
var isIPv4 = /* @__PURE__ */ lazy("isIPv4");
var isIPv6 = /* @__PURE__ */ lazy("isIPv6");

// lazy:tls
function lazy2(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:tls")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var getCACertificates = /* @__PURE__ */ lazy2("getCACertificates");
var createSecureContext = /* @__PURE__ */ lazy2("createSecureContext");
var connect = /* @__PURE__ */ lazy2("connect");

// src/http/connection/reason.ts
var LONGEST_CHAIN = 5;
function reasonOf(error) {
  let current = error;
  for (let i = 0; i < LONGEST_CHAIN && isObject(current); i += 1) {
    const { code, errors, cause, name } = current;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    if (name === "HTTPParserError") return "HTTP_PARSER";
    current = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
  }
  return "UNKNOWN";
}

// src/support/jwt.ts
function expiryClaim(token) {
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))?.value;
  const seconds = isObject(claims) ? claims["exp"] : void 0;
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : void 0;
}

// src/previews/owner.ts
var MARK_VARIABLE = "BOXWRIGHT_PREVIEW";
function ownerMark({ repository, number }) {
  return `${repository}#${number}`;
}
function readMark(mark) {
  const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(mark ?? "") ?? [];
  return repository === void 0 ? void 0 : { repository, number: Number(digits) };
}
function isSameOwner(a, b) {
  return a !== void 0 && a.number === b.number && isSameRepository(a.repository, b.repository);
}
function isSameRepository(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
var TAG = /^bxw-[0-9a-f]{12}-pr-\d+$/;
function ownerTag({ repository, number }) {
  const hash = createHash("sha256").update(repository.toLowerCase()).digest("hex");
  return `bxw-${hash.slice(0, 12)}-pr-${number}`;
}
function isOwnerTag(tag) {
  return TAG.test(tag);
}
function readTags(tags, repository) {
  for (const tag of tags) {
    const number = Number(/-pr-([1-9]\d{0,9})$/.exec(tag)?.[1]);
    if (!Number.isNaN(number) && ownerTag({ repository, number }) === tag) return number;
  }
  return void 0;
}

// src/http/failure/server-clock.ts
var RESOLUTION = 999;
var ServerClock = class {
  #last;
  /** Takes in the `Date` of an answer, and the runner's times of its request and arrival. */
  note(date, sent, received) {
    this.#last = { date, sent, received };
  }
  /** The server's time when the runner's clock says `wall`; `undefined` while no answer has told any. */
  at(wall) {
    if (!this.#last) return void 0;
    const { date, sent, received } = this.#last;
    return { earliest: date + wall - received, latest: date + RESOLUTION + wall - sent };
  }
};
function momentOf(time) {
  const earliest = Date.parse(time ?? "");
  if (Number.isNaN(earliest)) return void 0;
  return { earliest, latest: /:\d\d\.\d/.test(time ?? "") ? earliest : earliest + RESOLUTION };
}
function isBetween(moment, since, until) {
  if (!moment || !since || !until) return false;
  return moment.latest >= since.earliest && moment.earliest <= until.latest;
}
function isNear(moment, other, ms) {
  return moment !== void 0 && other !== void 0 && Math.abs(middle(moment) - middle(other)) <= ms;
}
function middle({ earliest, latest }) {
  return (earliest + latest) / 2;
}

// src/http/failure/failure-kind.ts
var KINDS = {
  400: "invalid",
  401: "unauthenticated",
  403: "denied",
  404: "absent",
  405: "unsupported",
  409: "conflict",
  410: "absent",
  412: "conflict",
  422: "invalid",
  423: "conflict",
  429: "limited",
  501: "unsupported"
};
function kindOfStatus(status) {
  return KINDS[status] ?? (status >= 500 ? "broken" : "refused");
}
function kindOfBare(answer) {
  if (isMarkup(answer)) return void 0;
  const kind = kindOfStatus(answer.status);
  return kind === "absent" ? "doubtful" : kind;
}
function isMarkup({ headers, text }) {
  return /html/i.test(headers["content-type"] ?? "") || /^\s*</.test(text);
}
export {
  BlockList,
  isIP,
  isIPv4,
  isIPv6,
  getCACertificates,
  createSecureContext,
  connect,
  reasonOf,
  expiryClaim,
  MARK_VARIABLE,
  ownerMark,
  readMark,
  isSameOwner,
  isSameRepository,
  ownerTag,
  isOwnerTag,
  readTags,
  ServerClock,
  momentOf,
  isBetween,
  isNear,
  kindOfStatus,
  kindOfBare,
  isMarkup
};
