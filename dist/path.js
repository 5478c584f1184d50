import {
  ActionError,
  createHash,
  isObject,
  parseJson
} from "./index.js";

// lazy:tls
function lazy(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:tls")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var getCACertificates = /* @__PURE__ */ lazy("getCACertificates");
var createSecureContext = /* @__PURE__ */ lazy("createSecureContext");
var connect = /* @__PURE__ */ lazy("connect");

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

// src/http/address/path.ts
var LONGEST_VALUE = 512;
var DECODINGS = 4;
var Path = class {
  /** For the wire: starts with `/`, fully encoded. */
  value;
  /** Keeps objects that merely look alike from being taken for a checked path. */
  #checked = true;
  constructor(value) {
    this.value = value;
  }
  /** True for everything this class made. */
  static is(value) {
    return #checked in value;
  }
};
function path(parts, ...values) {
  const template = parts.join("{}");
  const value = parts.reduce((done, part, i) => done + encode(values[i - 1], template) + part);
  if (!value.startsWith("/") || value.startsWith("//") || /[?#\\]/.test(value) || climbs(value)) {
    throw new ActionError(`The path ${template} cannot be built from what it was given.`);
  }
  return new Path(value);
}
function climbs(text) {
  let current = text;
  for (let i = 0; i < DECODINGS; i += 1) {
    if (current.split(/[/\\]/).some((segment) => /^\.{1,2}(;.*)?$/.test(segment))) return true;
    const decoded = current.replace(
      /%([0-7][0-9a-f])/gi,
      (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
    );
    if (decoded === current) return false;
    current = decoded;
  }
  return true;
}
function encode(value, template) {
  const problem = problemWith(value);
  if (problem) throw new ActionError(`A value for the path ${template} ${problem}.`);
  return encodeURIComponent(String(value));
}
function problemWith(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) return "is not a whole number";
  if (typeof value === "number" || typeof value === "bigint") return void 0;
  if (typeof value !== "string") return "is missing";
  if (value.trim() === "") return "is empty";
  if (value.length > LONGEST_VALUE) return `has more than ${LONGEST_VALUE} characters`;
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value) || !value.isWellFormed()) {
    return "holds characters that cannot be part of an address";
  }
  return climbs(value) ? "would leave the path" : void 0;
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

// src/platforms/elasticbox/folder/stored-file.ts
var MAX_FILE = 10 * 1024 * 1024;
var STORED_PATH = /^\/(?!\/)[^\p{C}\p{Zl}\p{Zp}\\?]{1,500}$/u;
function isStored(place) {
  return place.startsWith("/services/blobs/download/") && STORED_PATH.test(place) && !climbs(place);
}
function encodedPlace(place) {
  return place.replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/[^\w./%~!$&'()*+,;=:@-]/gu, (character) => encodeURIComponent(character));
}
export {
  getCACertificates,
  createSecureContext,
  connect,
  reasonOf,
  expiryClaim,
  Path,
  path,
  climbs,
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
  MAX_FILE,
  STORED_PATH,
  isStored,
  encodedPlace
};
