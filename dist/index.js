import { join } from "node:path";
import { resolve } from "node:path";

// lazy:os
var EOL = /* @__PURE__ */ (() => process.getBuiltinModule("node:os").EOL)();

// lazy:crypto
function lazy(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:crypto")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var createHash = /* @__PURE__ */ lazy("createHash");
var createHmac = /* @__PURE__ */ lazy("createHmac");
var createPrivateKey = /* @__PURE__ */ lazy("createPrivateKey");
var createPublicKey = /* @__PURE__ */ lazy("createPublicKey");
var randomBytes = /* @__PURE__ */ lazy("randomBytes");
var randomInt = /* @__PURE__ */ lazy("randomInt");
var randomUUID = /* @__PURE__ */ lazy("randomUUID");
var sign = /* @__PURE__ */ lazy("sign");
var verify = /* @__PURE__ */ lazy("verify");
var X509Certificate = /* @__PURE__ */ lazy("X509Certificate");

// lazy:fs
function lazy2(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:fs")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var appendFileSync = /* @__PURE__ */ lazy2("appendFileSync");
var accessSync = /* @__PURE__ */ lazy2("accessSync");
var closeSync = /* @__PURE__ */ lazy2("closeSync");
var existsSync = /* @__PURE__ */ lazy2("existsSync");
var openSync = /* @__PURE__ */ lazy2("openSync");
var readSync = /* @__PURE__ */ lazy2("readSync");
var readFileSync = /* @__PURE__ */ lazy2("readFileSync");
var renameSync = /* @__PURE__ */ lazy2("renameSync");
var rmSync = /* @__PURE__ */ lazy2("rmSync");
var writeFileSync = /* @__PURE__ */ lazy2("writeFileSync");
var constants = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();

// src/contract/kinds/pem.ts
var pemText = () => import(/* webpackIgnore: true */ "./pem-text.js");
function pem({ what, secret = false }) {
  return {
    name: "PEM",
    accepts: `PEM text of the ${what}, the same in one line with \`\\n\` or as base64, or the path of a file`,
    secret,
    isPath: async (text3) => (await pemText()).isPath(text3),
    confidential: true,
    parse: async (value, context) => (await pemText()).givenPem(value, context, secret)
  };
}
function authorities() {
  const given = pem({ what: "certificate authority" });
  return {
    ...given,
    parse: async (value, context) => (await pemText()).authoritiesIn(await given.parse(value, context))
  };
}

// src/contract/kinds/kind.ts
var Unfit = class extends Error {
  name = "Unfit";
  /** The value may hold a secret here, although its kind does not. */
  confidential;
  constructor(message, { confidential = false } = {}) {
    super(message);
    this.confidential = confidential;
  }
};

// src/contract/kinds/secret.ts
var PLACEHOLDER = /^(?:\$\{?\w+\}?|\*+|<.*>|your[-_ ]?token|xxx+|changeme|todo|null|undefined|none|secrets\.\w+)$/i;
var NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:TOKEN|KEY|SECRET|PAT)$/;
var GITHUB = /^(?:gh[oprsu]_|github_pat_)/;
var EXPRESSION = /^\$\{\{.*\}\}$/s;
var ASSIGNMENT = /^(?:export\s+)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+=[^=]/;
var HOW = "give the value: `${{ secrets.NAME }}`";
function token({ grouped = false, ofPlatform = false } = {}) {
  return {
    name: "secret",
    accepts: "a secret of one word; give it as `${{ secrets.NAME }}`",
    secret: true,
    parse: (value) => {
      const word = grouped ? value.replace(/\s/g, "") : value.trim();
      if (EXPRESSION.test(word))
        throw new Unfit("is an expression that was not evaluated; a step\u2019s `with:` evaluates it");
      if (ofPlatform && ASSIGNMENT.test(word))
        throw new Unfit("has a name and = in front; give the value alone");
      if (PLACEHOLDER.test(word)) throw new Unfit(`looks like a placeholder, not like a token; ${HOW}`);
      if (ofPlatform && GITHUB.test(word)) throw new Unfit("is a token of GitHub; give the platform\u2019s own");
      if (NAME.test(word)) throw new Unfit(`looks like the name of a secret; ${HOW}`);
      if (/^(["'`]).*\1$/s.test(word)) throw new Unfit("has quotes around it; leave them out");
      if (/^\{[\s\S]*\}$/.test(word)) throw new Unfit(`is JSON, not a token; ${HOW}`);
      const position = word.search(/[^\u0021-\u007e]/);
      if (position < 0) return word;
      const scheme = /^(?:bearer|token|apitoken|basic)\s/i.test(word) ? "; give the bare token without its scheme" : "";
      throw new Unfit(
        `has white space, a control character or one outside ASCII at position ${position + 1}${scheme}`
      );
    }
  };
}
function password() {
  return {
    name: "secret",
    accepts: "a secret; give it as `${{ secrets.NAME }}`",
    secret: true,
    asWritten: true,
    parse: (value) => {
      if (/[\u0000-\u001f\u007f]/.test(value)) throw new Unfit("holds a line break or a control character");
      return value;
    }
  };
}

// src/contract/inputs/input.ts
function input(name, kind, description, standard) {
  return { name, kind, description, default: standard };
}

// src/contract/inputs/secrets.ts
var secrets = {
  token: input(
    "token",
    token({ ofPlatform: true }),
    ""
  ),
  githubToken: {
    ...input(
      "github-token",
      token(),
      ""
    ),
    expression: "github.token"
  },
  privateKey: input(
    "private-key",
    pem({ what: "private key", secret: true }),
    ""
  ),
  password: input("password", password(), ""),
  otp: input(
    "otp",
    token({ grouped: true }),
    ""
  )
};

// src/contract/operation.ts
function onPlatform(operation, inputs) {
  const platform = operation.choosePlatform?.(inputs);
  return platform ? { ...operation, platform } : operation;
}
function defineOperation(operation) {
  return operation;
}

// src/contract/result/errors.ts
var ActionError = class extends Error {
  name = "ActionError";
  title;
  next;
  evidence;
  constructor(message, details2 = {}) {
    super(message, details2.cause === void 0 ? void 0 : { cause: details2.cause });
    this.title = details2.title;
    this.next = details2.next;
    this.evidence = details2.evidence ?? [];
  }
  /** How a step that ends with this error is reported. */
  get outcome() {
    return "failed";
  }
};
var InputError = class extends ActionError {
  name = "InputError";
  problems;
  constructor(problems, details2 = {}) {
    super(
      problems.map(({ input: input2, problem: problem2 }) => input2 ? `${input2}: ${problem2}` : problem2).join("\n"),
      details2
    );
    this.problems = problems;
  }
};
var AbsentError = class extends ActionError {
  name = "AbsentError";
  get outcome() {
    return "absent";
  }
};
var CausedError = class extends ActionError {
  name = "CausedError";
  get outcome() {
    return this.cause instanceof ActionError ? this.cause.outcome : "failed";
  }
};
var UnknownResultError = class extends CausedError {
  name = "UnknownResultError";
};
var AftermathError = class extends CausedError {
  name = "AftermathError";
  /** What was there before the step is not there any more, and nothing has taken its place. */
  gone;
  constructor(message, cause, { gone = false, title = cause.title, next = cause.next, evidence = cause.evidence } = {}) {
    super(message, { title, next, evidence, cause });
    this.gone = gone;
  }
};
var DeadlineError = class extends ActionError {
  name = "DeadlineError";
  get outcome() {
    return "timed-out";
  }
};
var CancelledError = class extends ActionError {
  name = "CancelledError";
  get outcome() {
    return "cancelled";
  }
};

// src/support/timer.ts
var LONGEST = 2 ** 31 - 1;
function startTimer(ms, work) {
  let left = Math.max(0, ms);
  let timer;
  const arm = () => {
    const part = Math.min(left, LONGEST);
    left -= part;
    timer = setTimeout(left > 0 ? arm : work, part);
  };
  arm();
  return () => clearTimeout(timer);
}

// src/support/clock.ts
var systemClock = {
  now: monotonic,
  wall: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve2, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      callOff();
      reject(signal?.reason);
    };
    const callOff = startTimer(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve2();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  })
};
function monotonic() {
  return Number(process.hrtime.bigint()) / 1e6;
}

// src/contract/time/timeline.ts
var CLOSE = 100;
var Timeline = class {
  #clock;
  #start;
  #spans = [];
  constructor(clock = systemClock) {
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Runs `work` and records how long it took, also when it throws. */
  async during(activity, label, work) {
    const from = this.#clock.now() - this.#start;
    try {
      return await work();
    } finally {
      this.#add({ activity, label, from, to: this.#clock.now() - this.#start });
    }
  }
  /** The pages of a list are one stretch, however many they are, and so are waits with no call of the platform between. */
  #add(span) {
    const last = this.#spans.at(-1);
    const isSame = last?.activity === span.activity && last.label === span.label && span.from >= last.to;
    const isClose = span.activity === "wait" || span.activity === "call" && span.from - (last?.to ?? 0) < CLOSE;
    if (last && isSame && isClose)
      this.#spans[this.#spans.length - 1] = { ...last, to: span.to, times: (last.times ?? 1) + 1 };
    else this.#spans.push(span);
  }
  /** All stretches so far, in the order in which they ended. */
  get spans() {
    return this.#spans;
  }
  /** Milliseconds spent on each activity; what ran side by side counts once. */
  totals() {
    const totals = /* @__PURE__ */ new Map();
    const ends = /* @__PURE__ */ new Map();
    for (const { activity, from, to } of this.#spans.toSorted((a, b) => a.from - b.from)) {
      const end = ends.get(activity) ?? 0;
      totals.set(activity, (totals.get(activity) ?? 0) + Math.max(0, to - Math.max(from, end)));
      ends.set(activity, Math.max(end, to));
    }
    return totals;
  }
};

// src/support/text.ts
var MAX_TEXT = 500;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function asLine(value) {
  return textOf(value).replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim().toWellFormed();
}
function oneLine(value, max = MAX_TEXT) {
  const text3 = textOf(value);
  const start = text3.length > max * 4 ? text3.slice(0, max * 4) : text3;
  const clean2 = asLine(start);
  return clean2.length > max || start !== text3 ? `${clean2.slice(0, max - 1).toWellFormed()}\u2026` : clean2;
}
function textOf(value) {
  if (typeof value === "string") return value;
  if (value === void 0 || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return `${value}`;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "(unprintable)";
  }
}
function withoutEnd(text3, letters2) {
  let end = text3.length;
  while (end > 0 && letters2.includes(text3.charAt(end - 1))) end -= 1;
  return text3.slice(0, end);
}
function percentDecoded(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function count(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
function list(words, conjunction = "and") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
function capital(text3) {
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}

// src/http/connection/proxy-passwords.ts
function proxyPasswords(env) {
  const names = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  return names.flatMap((name) => {
    const [, password2 = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/:@]*:([^/@]+)@/i.exec(env[name]?.trim() ?? "") ?? [];
    return password2 === "" ? [] : [percentDecoded(password2)];
  });
}

// src/support/redaction/pem-lines.ts
var BEGIN_PEM = "-----BEGIN";
var PUBLIC_LINES = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----|Proc-Type: ?4,ENCRYPTED|DEK-Info: ?[A-Z0-9-]{1,30},/g;
var CERTIFICATES = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

// src/support/redaction/masks.ts
var SHORTEST_LINE = 8;
var SHORTEST = 4;
function masksOf(secret) {
  const whole = secret.trim();
  const lines = linesOf(whole);
  return whole.length < SHORTEST ? [] : [.../* @__PURE__ */ new Set([...lines, Buffer.from(whole, "utf8").toString("base64")])];
}
function linesOf(secret) {
  const whole = secret.trim();
  if (whole.length < SHORTEST) return [];
  const breaks = whole.includes(BEGIN_PEM) ? /(?:[\r\n]|\\r|\\n)+/ : /[\r\n]+/;
  const lines = whole.split(breaks).map((line) => line.trim());
  const long = lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"));
  return lines.length === 1 ? lines : long;
}

// src/support/redaction/backslash.ts
var FIRST = 64976;
var DEEPEST = 15;
var BACKSLASH = 92;
function backslashDepth(code2) {
  if (code2 === BACKSLASH) return 0;
  return code2 > FIRST && code2 <= FIRST + DEEPEST ? code2 - FIRST : -1;
}
function backslashAt(depth) {
  return depth === 0 ? BACKSLASH : FIRST + Math.min(depth, DEEPEST);
}

// src/support/redaction/entities.ts
var MARKS = {
  "	": "Tab",
  "\n": "NewLine",
  "!": "excl",
  '"': "quot QUOT",
  "#": "num",
  $: "dollar",
  "%": "percnt",
  "&": "amp AMP",
  "'": "apos",
  "(": "lpar",
  ")": "rpar",
  "*": "ast midast",
  "+": "plus",
  ",": "comma",
  ".": "period",
  "/": "sol",
  ":": "colon",
  ";": "semi",
  "<": "lt LT",
  "=": "equals",
  ">": "gt GT",
  "?": "quest",
  "@": "commat",
  "[": "lsqb lbrack",
  "\\": "bsol",
  "]": "rsqb rbrack",
  "^": "Hat",
  _: "lowbar UnderBar",
  "`": "grave DiacriticalGrave",
  "{": "lcub lbrace",
  "|": "verbar vert VerticalLine",
  "}": "rcub rbrace",
  "\u20AC": "euro",
  \u0160: "Scaron",
  \u0161: "scaron",
  \u017D: "Zcaron",
  \u017E: "zcaron",
  \u0152: "OElig",
  \u0153: "oelig",
  \u0178: "Yuml",
  "\u2013": "ndash",
  "\u2014": "mdash"
};
var LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
var FIRST_LATIN = 160;
var ENTITIES = new Map([
  ...Object.entries(MARKS).flatMap(
    ([mark, names]) => names.split(" ").map((name) => [name, mark.charCodeAt(0)])
  ),
  ...LATIN.split(" ").map((name, at) => [name, FIRST_LATIN + at])
]);

// src/support/redaction/utf8.ts
var WINDOWS = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var FIRST_WINDOWS = 128;
var BYTES = new Map(
  [...WINDOWS].map((letter, at) => [letter.charCodeAt(0), FIRST_WINDOWS + at])
);
function continuation(code2) {
  if (code2 === void 0 || code2 < 128) return -1;
  if (code2 < 192) return code2;
  return code2 < 256 ? -1 : BYTES.get(code2) ?? -1;
}
function utf8Length({ codes, length }, code2) {
  if (continuation(code2) < 0 || length === 0) return 0;
  const first = codes[length - 1];
  if (first >= 194 && first <= 223) return 1;
  if (length < 2 || continuation(first) < 0) return 0;
  const second = codes[length - 2];
  if (second >= 224 && second <= 239) return 2;
  if (length < 3 || continuation(second) < 0) return 0;
  const third = codes[length - 3];
  return third >= 240 && third <= 244 ? 3 : 0;
}
function utf8Point({ codes, length }, code2, units) {
  let point = codes[length - units] & 63 >> units;
  for (let at = length - units + 1; at < length; at += 1) {
    point = point << 6 | continuation(codes[at]) & 63;
  }
  return point << 6 | continuation(code2) & 63;
}

// src/support/redaction/escapes.ts
var REACH = 34;
var LONGEST_ENTITY = REACH - 2;
var ASCII = 128;
var LAST_POINT = 1114111;
var BACKSLASH2 = 92;
var AMPERSAND = 38;
var SEMICOLON = 59;
var CLOSING_BRACE = 125;
var SPACE = 32;
var BLANKS = setOf("nrtbfv");
var BEGINNINGS = setOf("%&");
var ENDINGS = setOf("0123456789abcdefABCDEFnrtv;}");
var PASSED_OVER = setOf("	\n\v\f\r \"'`");
var [PLAIN, END, BLANK, SPECIAL] = [0, 1, 2, 3];
var ROLES = Uint8Array.from({ length: ASCII }, (_, code2) => {
  if (BEGINNINGS[code2] === 1 || code2 === BACKSLASH2) return SPECIAL;
  if (PASSED_OVER[code2] === 1) return BLANK;
  return ENDINGS[code2] === 1 ? END : PLAIN;
});
var HEXADECIMAL = [
  ["%", 2],
  ["\\x", 2],
  ["\\u", 4],
  ["%u", 4],
  ["\\U", 8]
].map(([lead, digits]) => ({ digits, first: lead.charCodeAt(0), second: lead.charCodeAt(1) || 0 }));
function undoEscapes(units, { passesOver }, out) {
  out.reset(units.length + 2);
  const reader = new EscapeReader(out, passesOver);
  const { codes, from, to, length } = units;
  for (let at = 0; at < length; at += 1) {
    const code2 = codes[at];
    const role = code2 < ASCII ? ROLES[code2] : SPECIAL;
    if (role === BLANK && passesOver) continue;
    if (role === PLAIN || role === END && out.length - reader.begun > REACH) {
      out.add(code2, from[at], to[at]);
    } else reader.take(code2, from[at], to[at]);
  }
  return reader.undone;
}
function hexValue(code2) {
  if (code2 >= 48 && code2 <= 57) return code2 - 48;
  const small = code2 | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}
var EscapeReader = class {
  undone = false;
  #out;
  #passesOver;
  /** Where in the row the last escape may have begun. */
  begun = -2 * REACH;
  /** What the escape that was found stands for. */
  #value = 0;
  constructor(out, passesOver) {
    this.#out = out;
    this.#passesOver = passesOver;
  }
  take(first, start, to) {
    const out = this.#out;
    let code2 = first;
    let from = start;
    for (; ; ) {
      if (code2 < ASCII && this.#passesOver && PASSED_OVER[code2] === 1) return;
      const units = code2 < ASCII ? this.#ended(code2) : this.#utf8(code2);
      if (units === 0) break;
      out.length -= units;
      from = out.from[out.length];
      code2 = this.#value;
      this.undone = true;
      this.begun = out.length - 1;
    }
    this.#write(code2, from, to);
  }
  #write(code2, from, to) {
    const out = this.#out;
    const slashes = backslashDepth(code2) >= 0;
    if (slashes && out.length > 0 && out.codes[out.length - 1] === code2) {
      out.to[out.length - 1] = to;
      return;
    }
    if (slashes || code2 < ASCII && BEGINNINGS[code2] === 1) this.begun = out.length;
    if (code2 <= 65535) out.add(code2, from, to);
    else for (const unit of String.fromCodePoint(code2).split("")) out.add(unit.charCodeAt(0), from, to);
  }
  /** How many units before this one make an escape together with it; 0 for none. */
  #ended(code2) {
    const { codes, length } = this.#out;
    if (length - this.begun > REACH || length === 0 || ENDINGS[code2] !== 1) return 0;
    if (code2 === SEMICOLON) return this.#entity();
    if (code2 === CLOSING_BRACE) return this.#braces();
    if (BLANKS[code2] === 1 && backslashDepth(codes[length - 1]) >= 0) return this.#found(1, SPACE);
    return hexValue(code2) < 0 ? 0 : this.#hexadecimal(code2);
  }
  #utf8(code2) {
    const units = utf8Length(this.#out, code2);
    return units === 0 ? 0 : this.#found(units, utf8Point(this.#out, code2, units));
  }
  /** `%2f`, `\x2f`, `\u002f`, `%u002f`, `\U0000002f`. */
  #hexadecimal(last) {
    const { codes, length } = this.#out;
    for (const { digits, first, second } of HEXADECIMAL) {
      const end = length - digits;
      const start = second === 0 ? end : end - 1;
      if (start < 0 || second !== 0 && codes[end] !== second) continue;
      const lead = codes[start];
      const depth = backslashDepth(lead);
      if (first === BACKSLASH2 ? depth < 0 : lead !== first) continue;
      const value = this.#digits(end + 1, length, 16);
      if (value >= 0) return this.#found(length - start, value * 16 + hexValue(last), depth + 1);
    }
    return 0;
  }
  /** `\u{2f}` */
  #braces() {
    const { codes, length } = this.#out;
    for (let at = length - 1; at >= 2 && at > length - 9; at -= 1) {
      if (codes[at] !== 123) continue;
      const depth = codes[at - 1] === 117 ? backslashDepth(codes[at - 2]) : -1;
      return depth < 0 ? 0 : this.#found(length - at + 2, this.#digits(at + 1, length, 16), depth + 1);
    }
    return 0;
  }
  /** `&#47;`, `&#x2f;`, `&sol;` */
  #entity() {
    const { codes, length } = this.#out;
    const first = Math.max(0, length - LONGEST_ENTITY);
    let at = length - 1;
    while (at >= first && codes[at] !== AMPERSAND) at -= 1;
    if (at < first || at === length - 1) return 0;
    const name = String.fromCharCode(...codes.subarray(at + 1, length));
    const value = name.startsWith("#") ? this.#numbered(name, at + 2) : ENTITIES.get(name) ?? -1;
    return this.#found(length - at, value);
  }
  #numbered(name, at) {
    const { length } = this.#out;
    const hexadecimal = /^#x/i.test(name);
    return hexadecimal ? this.#digits(at + 1, length, 16) : this.#digits(at, length, 10);
  }
  /** The number that stands from `at` to `end`; -1 for none. */
  #digits(at, end, base) {
    let value = at < end ? 0 : -1;
    for (let next = at; next < end && value >= 0; next += 1) {
      const digit = hexValue(this.#out.codes[next]);
      value = digit < 0 || digit >= base || value > LAST_POINT ? -1 : value * base + digit;
    }
    return value;
  }
  /** `depth` is that of the escape, should it be one of a backslash. */
  #found(units, value, depth = 1) {
    if (value < 0 || value > LAST_POINT) return 0;
    this.#value = value === BACKSLASH2 ? backslashAt(Math.max(1, depth)) : value;
    return units;
  }
};
function setOf(letters2) {
  const set = new Uint8Array(ASCII);
  for (const letter of letters2) set[letter.charCodeAt(0)] = 1;
  return set;
}

// src/support/redaction/fold.ts
var UNKNOWN = 65535;
var PLUS = 43;
var SPACE2 = 32;
var ASCII2 = 128;
var DELETE = 127;
var QUOTES = /* @__PURE__ */ new Set([34, 39, 96]);
var PASSED_OVER2 = /[\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Pi}\p{Pf}\u201a\u201e]/u;
var WHITE = /[\p{White_Space}\p{Cc}]/u;
var loose = {
  ...table((code2) => {
    if (code2 === PLUS || QUOTES.has(code2) || backslashDepth(code2) >= 0) return 0;
    return plain(code2, { passedOver: PASSED_OVER2, instead: 0 });
  }),
  passesOver: true
};
var strict = {
  ...table((code2) => {
    if (backslashDepth(code2) >= 0) return 0;
    return code2 === PLUS ? SPACE2 : plain(code2, { passedOver: WHITE, instead: SPACE2 });
  }),
  passesOver: false
};
var Folded = class {
  codes = new Uint16Array(256);
  length = 0;
  /** Where each stands in the row. */
  #places = new Int32Array(256);
  #row;
  /** Reads a row, to which `from` and `to` look back. */
  read(row, { fold: folded3, known: known2 }) {
    const { codes, length } = row;
    this.#row = row;
    if (length > this.codes.length) {
      this.codes = new Uint16Array(length);
      this.#places = new Int32Array(length);
    }
    const [out, places] = [this.codes, this.#places];
    let count3 = 0;
    for (let at = 0; at < length; at += 1) {
      let code2 = known2[codes[at]];
      if (code2 === UNKNOWN) code2 = folded3(codes[at]);
      if (code2 === 0) continue;
      out[count3] = code2;
      places[count3] = at;
      count3 += 1;
    }
    this.length = count3;
    return this;
  }
  /** Where in the text a unit begins. */
  from(at) {
    return this.#row?.from[this.#places[at]];
  }
  /** Where in the text a unit ends. */
  to(at) {
    return this.#row?.to[this.#places[at]];
  }
};
function plain(code2, { passedOver, instead }) {
  if (code2 < ASCII2) return code2 <= SPACE2 || code2 === DELETE ? instead : code2;
  const letter = String.fromCharCode(code2);
  if (passedOver.test(letter)) return instead;
  const [base = "", ...more] = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  if (base === "") return 0;
  if (more.length > 0 || base === letter) return code2;
  return plain(base.charCodeAt(0), { passedOver, instead });
}
function table(work) {
  const known2 = new Uint16Array(65536).fill(UNKNOWN);
  const remember = (code2) => {
    const now = work(code2);
    known2[code2] = now;
    return now;
  };
  return {
    known: known2,
    fold: (code2) => {
      const before = known2[code2];
      return before === UNKNOWN ? remember(code2) : before;
    }
  };
}

// src/support/redaction/units.ts
var Units = class {
  codes = new Uint16Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);
  length = 0;
  /** Empties the row and makes sure that `capacity` units fit. */
  reset(capacity) {
    this.length = 0;
    if (capacity <= this.codes.length) return this;
    const size = Math.max(capacity, this.codes.length * 2);
    this.codes = new Uint16Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    return this;
  }
  /** Makes sure that so many more units fit, and keeps those that are there. */
  room(more) {
    if (this.length + more <= this.codes.length) return;
    const { codes, from, to, length } = this;
    this.reset(length + more);
    this.codes.set(codes);
    this.from.set(from);
    this.to.set(to);
    this.length = length;
  }
  /** Appends a unit; there must be room for it. */
  add(code2, from, to) {
    const at = this.length;
    this.codes[at] = code2;
    this.from[at] = from;
    this.to[at] = to;
    this.length = at + 1;
  }
  /** Fills the row with a piece of a text as it is written. */
  read(text3, start = 0, end = text3.length) {
    this.reset(end - start);
    for (let at = start; at < end; at += 1) this.add(text3.charCodeAt(at), at, at + 1);
    return this;
  }
};

// src/support/redaction/windows.ts
var SHORTEST2 = 6;
var FACTOR = 2654435761 | 1;
var OLDEST = power(FACTOR, SHORTEST2 - 1);
var LENGTHS = 13;
var Windows = class {
  /** Units looked at so far: what the tests of its speed count. */
  steps = 0;
  #codes = new Uint16Array(1024);
  #size = 0;
  #starts = new Int32Array(256);
  #lengths = new Uint8Array(256);
  #hashes = new Int32Array(256);
  #count = 0;
  /** Places of windows by their hash, 1 more than the place; 0 is free. */
  #slots = new Int32Array(1024);
  /** A bit for the hash of the first 6 units of each window. */
  #heads = new Uint32Array(1024);
  #used = new Uint8Array(LENGTHS);
  #longest = 0;
  get empty() {
    return this.#count === 0;
  }
  /** Takes in windows of a row, each from its first unit to before its last. */
  add(row, windows) {
    const base = this.#size;
    this.#codes = room(this.#codes, base + row.length);
    this.#codes.set(row.codes.subarray(0, row.length), base);
    this.#size += row.length;
    for (const [start, end] of windows) this.#keep(base + start, end - start);
  }
  /** Calls `found` with the first unit and the one after the last of every window in the row. */
  find({ codes, length }, found) {
    if (this.#count === 0 || length < SHORTEST2) return;
    const heads = this.#heads;
    const shift = 32 - Math.log2(heads.length * 32);
    let hash = hashOf(codes, 0, SHORTEST2);
    for (let at = 0; ; at += 1) {
      const bit = Math.imul(hash, FACTOR) >>> shift;
      if (heads[bit >>> 5] >>> (bit & 31) & 1) {
        const longest2 = this.#longestAt(codes, at, length, hash);
        if (longest2 > 0) found(at, at + longest2);
      }
      const next = at + SHORTEST2;
      if (next >= length) break;
      const left = hash - Math.imul(codes[at], OLDEST);
      hash = Math.imul(left, FACTOR) + codes[next] | 0;
    }
    this.steps += length;
  }
  #longestAt(codes, at, end, first) {
    let longest2 = 0;
    let hash = first;
    for (let length = SHORTEST2; ; length += 1) {
      this.steps += 1;
      if (this.#used[length] === 1 && this.#placeOf(codes, at, length, hash) >= 0) longest2 = length;
      if (length >= this.#longest || at + length >= end) return longest2;
      hash = Math.imul(hash, FACTOR) + codes[at + length] | 0;
    }
  }
  /** The place of a window of this content; the complement of the free slot when there is none. */
  #placeOf(codes, at, length, hash) {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(hash, length) & mask; ; slot = slot + 1 & mask) {
      this.steps += 1;
      const place2 = this.#slots[slot] - 1;
      if (place2 < 0) return ~slot;
      if (this.#hashes[place2] !== hash || this.#lengths[place2] !== length) continue;
      if (this.#same(codes, at, this.#starts[place2], length)) return place2;
    }
  }
  #same(codes, at, start, length) {
    let same = 0;
    while (same < length && codes[at + same] === this.#codes[start + same]) same += 1;
    this.steps += same;
    return same === length;
  }
  #keep(start, length) {
    const hash = hashOf(this.#codes, start, length);
    if (this.#placeOf(this.#codes, start, length, hash) >= 0) return;
    const place2 = this.#count;
    this.#starts = room(this.#starts, place2 + 1);
    this.#lengths = room(this.#lengths, place2 + 1);
    this.#hashes = room(this.#hashes, place2 + 1);
    this.#starts[place2] = start;
    this.#lengths[place2] = length;
    this.#hashes[place2] = hash;
    this.#count += 1;
    this.#used[length] = 1;
    this.#longest = Math.max(this.#longest, length);
    if (this.#count * 2 > this.#slots.length) this.#grow();
    else this.#enter(place2);
  }
  #grow() {
    this.#slots = new Int32Array(this.#slots.length * 4);
    this.#heads = new Uint32Array(this.#slots.length / 4);
    for (let place2 = 0; place2 < this.#count; place2 += 1) this.#enter(place2);
  }
  #enter(place2) {
    const start = this.#starts[place2];
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#hashes[place2], this.#lengths[place2]) & mask;
    while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
    this.#slots[slot] = place2 + 1;
    const bits = Math.log2(this.#heads.length * 32);
    const bit = Math.imul(hashOf(this.#codes, start, SHORTEST2), FACTOR) >>> 32 - bits;
    this.#heads[bit >>> 5] = this.#heads[bit >>> 5] | 1 << (bit & 31);
  }
};
function hashOf(codes, start, length) {
  let hash = 0;
  for (let at = start; at < start + length; at += 1)
    hash = Math.imul(hash, FACTOR) + codes[at] | 0;
  return hash;
}
function slotOf(hash, length) {
  const mixed = Math.imul(hash ^ Math.imul(length, 2246822507), 3266489909);
  return (mixed ^ mixed >>> 15) >>> 0;
}
function power(base, exponent) {
  let result = 1;
  for (let times = 0; times < exponent; times += 1) result = Math.imul(result, base);
  return result;
}
function room(array, size) {
  if (size <= array.length) return array;
  const wider = new array.constructor(Math.max(size, array.length * 2));
  wider.set(array);
  return wider;
}

// src/support/redaction/needles.ts
var RUN = 12;
var FEWEST_IN_SPACE = 3;
var ASCII3 = 128;
var HEXADECIMAL2 = /[0-9a-f]{12}|[0-9A-F]{12}/;
var written = new Units();
var undone = new Units();
var folded = new Folded();
var Needles = class {
  /** Compared without what comes and goes. */
  loose = new Windows();
  /** Runs that are little but white space and the like. */
  strict = new Windows();
  #known = /* @__PURE__ */ new Set();
  #wide = false;
  /** Some secret has characters beyond ASCII. */
  get wide() {
    return this.#wide;
  }
  get empty() {
    return this.loose.empty && this.strict.empty;
  }
  /** How many secrets are looked for. */
  get size() {
    return this.#known.size;
  }
  /** Takes a secret in, all of its runs; one of fewer than 6 characters is not looked for. True when it is new. */
  add(secret) {
    if (secret.length < SHORTEST2 || this.#known.has(secret)) return false;
    this.#known.add(secret);
    for (const piece of piecesOf(secret)) if (piece.length >= SHORTEST2) this.#addPiece(piece);
    return true;
  }
  #addPiece(piece) {
    written.read(piece);
    if (undoEscapes(written, loose, undone)) this.#addRow(written, piece.length);
    this.#addRow(undone, piece.length);
    undoEscapes(written, strict, undone);
    const row = folded.read(undone, strict);
    this.strict.add(row, sparse(row));
  }
  #addRow(units, length) {
    const row = folded.read(units, loose);
    this.#wide ||= units.codes.subarray(0, units.length).some((code2) => code2 >= ASCII3 && backslashDepth(code2) < 0);
    this.loose.add(row, runs(row, length));
  }
};
function runs(row, length) {
  const places = placesOf(row);
  const last = places[row.length - 1] ?? -1;
  const total = last + 1 + length - (row.length > 0 ? row.to(row.length - 1) : 0);
  const changes = changesOf(row);
  const uniform = changes[row.length - 1] === 0;
  const found = [];
  let start = 0;
  let end = 0;
  for (let from = 0; from <= Math.max(0, total - RUN); from += 1) {
    const [before, after] = [start, end];
    while (start < row.length && places[start] < from) start += 1;
    while (end < row.length && places[end] < from + RUN) end += 1;
    if (start === before && end === after || end - start < SHORTEST2) continue;
    if (uniform || changes[end - 1] > start) found.push([start, end]);
  }
  return found;
}
function changesOf({ codes, length }) {
  const changes = new Int32Array(length);
  for (let at = 1; at < length; at += 1) {
    changes[at] = codes[at] === codes[at - 1] ? changes[at - 1] : at;
  }
  return changes;
}
function placesOf(row) {
  const places = new Int32Array(row.length);
  let place2 = row.length > 0 ? row.from(0) : 0;
  for (let at = 0; at < row.length; at += 1) {
    if (at > 0) place2 += 1 + row.from(at) - row.to(at - 1);
    places[at] = place2;
  }
  return places;
}
function sparse({ codes, length }) {
  const found = [];
  const size = Math.min(RUN, length);
  if (size < SHORTEST2) return found;
  const isLetter = (at) => loose.fold(codes[at]) === 0 ? 0 : 1;
  let letters2 = 0;
  for (let end = 1; end <= length; end += 1) {
    letters2 += isLetter(end - 1) - (end > size ? isLetter(end - 1 - size) : 0);
    if (end < size || letters2 === 0 || letters2 >= SHORTEST2) continue;
    const start = end - size;
    const different = new Set(codes.subarray(start, end).filter((code2) => loose.fold(code2) !== 0)).size;
    if (size === length || different >= FEWEST_IN_SPACE) found.push([start, end]);
  }
  return found;
}
function piecesOf(secret) {
  if (/^\**$/.test(secret)) return [];
  const pieces = secret.split(PUBLIC_LINES).map((piece) => piece.trim());
  return pieces.flatMap(
    (piece) => HEXADECIMAL2.test(piece) ? [.../* @__PURE__ */ new Set([piece, piece.toLowerCase(), piece.toUpperCase()])] : [piece]
  );
}

// src/support/redaction/letters.ts
var NO_LETTER = 255;
var PASSED_OVER3 = 254;
var ASCII4 = 128;
var PLUS2 = 43;
var NOTHING = -1;
var SPACES = 4;
var SHORT = 4096;
var Letters = class {
  values = new Uint8Array(256);
  places = new Int32Array(256);
  length = 0;
  /** Reads the runs of `shortest` letters or more in a row; after each there is one `NO_LETTER`. */
  read({ codes, from, to, length }, { worth, shortest, space }) {
    this.#reset(length + 1);
    const { values, places } = this;
    const plus = space > 0 ? PLUS2 : NOTHING;
    let count3 = 0;
    let run2 = 0;
    for (let at = 0; at <= length; at += 1) {
      const code2 = at < length ? codes[at] : NO_LETTER;
      const value = code2 < ASCII4 ? worth[code2] : others(code2);
      if (value === PASSED_OVER3 || code2 === plus && to[at] - from[at] === space)
        continue;
      if (value !== NO_LETTER) {
        values[count3] = value;
        places[count3] = at;
        count3 += 1;
      } else if (count3 - run2 < shortest) count3 = run2;
      else {
        values[count3] = NO_LETTER;
        count3 += 1;
        run2 = count3;
      }
    }
    this.length = count3;
    return this;
  }
  #reset(capacity) {
    if (capacity <= this.values.length) return;
    this.values = new Uint8Array(capacity);
    this.places = new Int32Array(capacity);
  }
};
function others(code2) {
  return backslashDepth(code2) > 0 ? PASSED_OVER3 : NO_LETTER;
}
function spaceIn({ codes, from, to, length }) {
  let narrowest = Number.POSITIVE_INFINITY;
  let last = NOTHING;
  let distance = 0;
  let alike = 0;
  let wrapped = length <= SHORT;
  for (let at = 0; at < length; at += 1) {
    if (codes[at] !== PLUS2) continue;
    const width = to[at] - from[at];
    if (width > narrowest) continue;
    alike = width === narrowest && at - last === distance ? alike + 1 : 2;
    wrapped ||= alike === SPACES;
    distance = at - last;
    last = at;
    narrowest = width;
  }
  return wrapped && last !== NOTHING ? narrowest : 0;
}

// src/support/redaction/text-bytes.ts
var BETWEEN = 65535;
var INSIDE = 1;
var NO_TEXT = 9;
var KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return byte >= 32 || byte >= 9 && byte <= 13 ? 0 : NO_TEXT;
  if (byte < 192) return INSIDE;
  if (byte < 194 || byte > 244) return NO_TEXT;
  return byte < 224 ? 2 : byte < 240 ? 3 : 4;
});
var ZERO = 0;
var NOISE = KINDS.map((kind, byte) => kind === NO_TEXT && byte !== ZERO ? 1 : 0);
function isNoise(bytes) {
  return (NOISE[bytes & 255] | NOISE[bytes >> 8 & 255] | NOISE[bytes >> 16 & 255]) !== 0;
}
var TextBytes = class {
  #out;
  #start = 0;
  /** Bytes that the character of UTF-8 still lacks. */
  #lacking = 0;
  /** The byte before is not of ASCII, and stands alone. */
  #alone = false;
  constructor(out) {
    this.#out = out;
  }
  add(byte, from, to) {
    if (byte === ZERO) return;
    const kind = KINDS[byte];
    if (kind === 0) {
      this.#lacking = 0;
      this.#alone = false;
    } else if (kind === INSIDE && this.#lacking > 0) {
      this.#lacking -= 1;
      this.#alone = false;
    } else if (kind === NO_TEXT || this.#lacking > 0 || this.#alone) {
      this.end();
      if (kind === NO_TEXT) return;
      this.#lacking = kind - 1;
    } else {
      this.#lacking = kind - 1;
      this.#alone = kind === INSIDE;
    }
    this.#out.add(byte, from, to);
  }
  /** Ends a stretch; one that is too short for a secret is taken away. */
  end() {
    const out = this.#out;
    if (out.length - this.#start < SHORTEST2) out.length = this.#start;
    else {
      const last = out.to[out.length - 1];
      out.add(BETWEEN, last, last);
    }
    this.#start = out.length;
    this.#lacking = 0;
    this.#alone = false;
  }
};

// src/support/redaction/layers.ts
var BACKSLASH3 = 92;
var ASCII5 = 128;
var base64 = {
  bits: 6,
  group: 4,
  high: 8421504,
  shortest: 8,
  space: 0,
  fewest: 1,
  worth: worths("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", { "-": 62, _: 63 })
};
var hex = {
  bits: 4,
  group: 2,
  high: 128,
  shortest: 12,
  space: 0,
  fewest: 6,
  worth: worths("0123456789abcdef", { ...capitals(), ":": PASSED_OVER3, "-": PASSED_OVER3, "+": PASSED_OVER3 })
};
var letters = new Letters();
function bytesIn(units, { layer, wide }, out) {
  out.reset(0);
  const { values, length } = letters.read(units, layer);
  const stretch = new Stretch(units, layer, out);
  const { bits, group } = layer;
  const high = wide ? 0 : layer.high;
  const [last, full] = [group - 1, 2 ** (bits * group) - 1];
  const begun = new Int32Array(group).fill(-1);
  let held = 0;
  let first = 0;
  for (let at = 0; at < length; at += 1) {
    const value = values[at];
    if (value === NO_LETTER) {
      for (let one = 0; one < group; one += 1) {
        if (begun[one] >= 0) stretch.take(begun[one], at, first);
        begun[one] = -1;
      }
      first = at + 1;
      continue;
    }
    held = (held << bits | value) & full;
    if (at - first < last) continue;
    const start = begun[at & last];
    if ((held & high) === 0 && !isNoise(held)) {
      if (start < 0) begun[at & last] = at - last;
    } else if (start >= 0) {
      stretch.take(start, at + 1, first);
      begun[at & last] = -1;
    }
  }
}
var Stretch = class {
  #units;
  #layer;
  #out;
  #text;
  constructor(units, layer, out) {
    this.#units = units;
    this.#layer = layer;
    this.#out = out;
    this.#text = new TextBytes(out);
  }
  /** From the letter `start` to before `end`, and the group before: some of its bytes may be text, too. */
  take(start, end, first) {
    const { bits, group, fewest } = this.#layer;
    if (end - start < fewest * group) return;
    const { values, places } = letters;
    const { from, to } = this.#units;
    this.#out.room(end - start + group);
    let held = 0;
    let count3 = 0;
    let begins = Math.max(first, start - group);
    for (let at = start - group; at < end; at += 1) {
      held = (held << bits | (at < first ? 0 : values[at])) & 4095;
      count3 += bits;
      if (count3 < 8) continue;
      count3 -= 8;
      const ends = Math.max(first, at);
      this.#text.add(
        held >> count3 & 255,
        from[places[begins]],
        to[places[ends]]
      );
      begins = count3 > 0 ? ends : Math.max(first, at + 1);
    }
    this.#text.end();
  }
};
function worths(alphabet, more) {
  const known2 = new Uint8Array(ASCII5).fill(NO_LETTER);
  known2[BACKSLASH3] = PASSED_OVER3;
  for (const [letter, value] of [...Object.entries([...alphabet]).map(flip), ...Object.entries(more)]) {
    known2[letter.charCodeAt(0)] = value;
  }
  return known2;
}
function flip([at, letter]) {
  return [letter, Number(at)];
}
function capitals() {
  return Object.fromEntries([..."ABCDEF"].map((letter) => [letter, hexValue(letter.charCodeAt(0))]));
}

// src/support/redaction/regions.ts
var PIECE = 131072;
var OVERLAP = 4096;
var DEEPEST2 = 2;
var levels = Array.from({ length: DEEPEST2 + 1 }, () => ({
  written: new Units(),
  undone: new Units()
}));
var apart = new Units();
var folded2 = new Folded();
function regionsOf(text3, needles) {
  const found = [];
  const sought = needles.filter((one) => !one.empty);
  if (sought.length === 0) return found;
  for (let start = 0; start < text3.length; start += PIECE - OVERLAP) {
    const end = Math.min(text3.length, start + PIECE);
    levels[0].written.read(text3, start, end);
    search(0, sought, (from, to) => void found.push({ from, to }));
    if (end === text3.length) break;
  }
  return joined(found);
}
function search(depth, needles, found) {
  const { written: written2, undone: undone2 } = levels[depth];
  if (undoEscapes(written2, loose, undone2)) compare(folded2.read(written2, loose), "loose", needles, found);
  compare(folded2.read(undone2, loose), "loose", needles, found);
  if (needles.some((one) => !one.strict.empty)) {
    undoEscapes(written2, strict, apart);
    compare(folded2.read(apart, strict), "strict", needles, found);
  }
  const next = levels[depth + 1];
  if (!next) return;
  const wide = needles.some((one) => one.wide);
  const space = spaceIn(undone2);
  for (const layer of space > 0 ? [base64, { ...base64, space }, hex] : [base64, hex]) {
    bytesIn(undone2, { layer, wide }, next.written);
    if (next.written.length > 0) search(depth + 1, needles, found);
  }
}
function compare(row, how, needles, found) {
  for (const one of needles) one[how].find(row, (start, end) => found(row.from(start), row.to(end - 1)));
}
function joined(regions) {
  const sorted = regions.sort((a, b) => a.from - b.from);
  const apart2 = [];
  for (const region of sorted) {
    const last = apart2.at(-1);
    if (last && region.from <= last.to)
      apart2[apart2.length - 1] = { from: last.from, to: Math.max(last.to, region.to) };
    else apart2.push(region);
  }
  return apart2;
}

// src/support/redaction/redact.ts
var MASK = "***";
function redactText(text3, needles) {
  return without(text3, regionsOf(text3, needles));
}
function redactWhole(text3, secrets2, all) {
  const possible = secrets2.filter(({ length }) => length <= text3.length);
  if (possible.length === 0 || regionsOf(text3, [all]).length === 0) return text3;
  return possible.reduce((rest, { needles, length }) => {
    return without(
      rest,
      regionsOf(rest, [needles]).filter(({ from, to }) => to - from >= length)
    );
  }, text3);
}
function without(text3, regions) {
  if (regions.length === 0) return text3;
  let clean2 = "";
  let done = 0;
  for (const { from, to } of regions) {
    clean2 += text3.slice(done, from) + MASK;
    done = to;
  }
  return clean2 + text3.slice(done);
}

// src/support/remembered.ts
var MOST = 4096;
var LONGEST2 = 512;
var Remembered = class {
  #work;
  #known = /* @__PURE__ */ new Map();
  constructor(work) {
    this.#work = work;
  }
  /** What the function makes of a text. */
  of(text3) {
    const before = this.#known.get(text3);
    if (before !== void 0) return before;
    const made = this.#work(text3);
    if (text3.length > LONGEST2) return made;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(text3, made);
    return made;
  }
  /** The function makes something else of texts from now on. */
  forget() {
    this.#known.clear();
  }
};

// src/support/secrets.ts
var RUN2 = 12;
var MOST_OF_IT = 3 / 4;
var Secrets = class {
  #masked = new Needles();
  #hidden = new Needles();
  #wholes = [];
  /** No shorter text can hold a whole secret, in any spelling. */
  #shortest = Number.POSITIVE_INFINITY;
  #announced = /* @__PURE__ */ new Set();
  #redacted = new Remembered((text3) => redactText(text3, [this.#masked, this.#hidden]));
  #exact = new Remembered((text3) => redactWhole(text3, this.#wholes, this.#masked));
  #announce;
  /** `announce` is called once for every text that the runner has to mask (`add-mask`). */
  constructor(announce = () => void 0) {
    this.#announce = announce;
  }
  /** Takes in what later steps could print: the runner masks it, and no text, output or file shows it. */
  add(secret) {
    if (this.#masked.add(secret.trim())) {
      this.#addWhole(secret.trim());
      this.#forget();
    }
    for (const mask of masksOf(secret)) {
      if (this.#announced.has(mask)) continue;
      this.#announced.add(mask);
      this.#announce(mask);
    }
  }
  hide(value) {
    if (this.#hidden.add(value.trim())) this.#forget();
  }
  /** How many are known; what was redacted when there were fewer may show one that came later. */
  get size() {
    return this.#masked.size + this.#hidden.size;
  }
  /** The text with `***` for every secret in it, in whatever spelling. */
  redact(text3) {
    return text3.length < SHORTEST2 ? text3 : this.#redacted.of(text3);
  }
  redactMasked(text3) {
    return text3.length < this.#shortest ? text3 : this.#exact.of(text3);
  }
  #forget() {
    this.#redacted.forget();
    this.#exact.forget();
  }
  #addWhole(secret) {
    const lengths = linesOf(secret).map((line) => line.replace(/\s/g, "").length);
    if (lengths.length === 0) return;
    const needles = new Needles();
    needles.add(secret);
    const shortest = Math.min(...lengths);
    const length = Math.min(shortest, Math.max(RUN2, Math.ceil(shortest * MOST_OF_IT)));
    this.#wholes.push({ needles, length });
    this.#shortest = Math.min(this.#shortest, length);
  }
  /** The lines of a longer text, such as a log: it is redacted as a whole, since they may be wrapped. */
  printableLines(text3) {
    const lines = this.redact(text3).split(/[\r\n]+/);
    return lines.map((line) => oneLine(line)).filter((line) => line !== "");
  }
  /** The one way from an answer to a person: it is redacted, becomes one line, and then it is cut. */
  printable = (value, max) => oneLine(this.redact(textOf(value)), max);
};

// src/contract/result/changed.ts
var UNWRITTEN = /* @__PURE__ */ new Set([
  "absent",
  "listed",
  "read",
  "reported",
  "skipped",
  "unchanged"
]);
function isChanged({ outcome, changed, plan: plan2 }) {
  if (outcome === "planned") return changed ?? plan2?.some(({ action }) => action !== "none") === true;
  return changed ?? !UNWRITTEN.has(outcome);
}

// src/action/ending/ending.ts
function ending({ operation }, progress, how) {
  return {
    operation,
    known: progress.ledger.outputs,
    changed: how.result ? isChanged(how.result) : progress.ledger.changed,
    left: progress.ledger.left,
    created: progress.ledger.leftOfCreated,
    doubtful: progress.ledger.remains.doubtful,
    undone: [],
    tolerated: false,
    timeline: progress.timeline,
    requestId: how.error === void 0 ? void 0 : progress.client?.lastRequestId ?? requestIdOf(how.error),
    ...how
  };
}
function requestIdOf(error2) {
  const id2 = error2 instanceof ActionError && "requestId" in error2 ? error2.requestId : void 0;
  return typeof id2 === "string" ? id2 : void 0;
}

// src/support/json.ts
function parseJson(text3) {
  try {
    return { value: JSON.parse(text3.replace(/^\uFEFF/, "")) };
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/support/error-code.ts
function codeOf(error2) {
  const code2 = isObject(error2) ? error2["code"] : void 0;
  return typeof code2 === "string" ? code2 : "";
}

// src/action/ending/explain.ts
async function explain(ending2) {
  const { error: error2 } = ending2;
  const name = ending2.operation?.name ?? "boxwright";
  if (!(error2 instanceof ActionError)) return explainBug(error2, name);
  if (!(error2 instanceof InputError)) {
    return (await import(/* webpackIgnore: true */ "./explain-failure.js")).explainFailure(error2, name, ending2);
  }
  return {
    outcome: error2.outcome,
    title: error2.title ?? `${name}: ${count(error2.problems.length, "input")} cannot be used`,
    lines: [...error2.message.split("\n"), ...error2.next ? [`Next: ${error2.next}`] : []]
  };
}
function explainBug(error2, name) {
  const kind = error2 instanceof Error ? error2.name : typeof error2;
  const code2 = codeOf(error2);
  const detail = /^[A-Z0-9_]{2,40}$/.test(code2) ? `${kind}, ${code2}` : kind;
  return {
    outcome: "failed",
    title: `${name} failed`,
    lines: [
      `An unexpected error (${detail}) stopped the step.`,
      "Next: run it again with step debugging, and report it with the log if it stays."
    ]
  };
}

// src/action/runner/signals.ts
var GRACE = 2e3;
function listenForCancel(lastResort) {
  const controller = new AbortController();
  let callOff = () => void 0;
  let at;
  let ended = false;
  const onSignal = () => {
    if (ended) return;
    if (controller.signal.aborted) {
      lastResort();
      return;
    }
    at = monotonic();
    controller.abort(new CancelledError("The run was cancelled while this step was at work."));
    callOff = startTimer(GRACE * 0.8, lastResort);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    at: () => at,
    dispose: () => {
      callOff();
      ended = true;
    }
  };
}

// src/action/ending/report-time.ts
var REPORT_TIME = 3e4;
var LAST_CALL = 500;
function startReportTime({ signal: cancel, at }) {
  const start = monotonic();
  const left = () => {
    const cancelled2 = at();
    const end = cancelled2 === void 0 ? start + REPORT_TIME : Math.max(cancelled2 + GRACE, start + LAST_CALL);
    return Math.max(0, end - monotonic());
  };
  const controller = new AbortController();
  let callOff = () => void 0;
  const arm = () => {
    callOff();
    callOff = startTimer(left(), () => controller.abort(new Error("no time is left")));
  };
  arm();
  cancel.addEventListener("abort", arm, { once: true });
  return {
    left,
    signal: controller.signal,
    hurry: cancel.aborted,
    dispose: () => {
      callOff();
      cancel.removeEventListener("abort", arm);
    }
  };
}

// src/support/duration.ts
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var MAX_DURATION = 366 * 864e5;
function parseDuration(text3) {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?$/.exec(text3.trim());
  if (!match) return void 0;
  const ms = Math.round(Number(match[1]) * (UNITS[match[2] ?? "s"] ?? 1e3));
  return ms <= MAX_DURATION ? ms : void 0;
}
var PART = /(\d{1,9}(?:[.,]\d{1,3})?)\s*(ms|milli(?:s|seconds?)|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)(?![a-z])/g;
function guessDuration(text3) {
  const clock = text3.trim().toLowerCase().replace(/^(\d{1,2}):([0-5]\d):([0-5]\d)$/, "$1h $2m $3s");
  if (/^p[^t]*m/.test(clock)) return void 0;
  const bare = clock.replaceAll("_", "").replace(/^p(?=[\dt])/, "");
  const plain3 = bare.replace(/(?<=^|d)t(?=\d)/, "").replaceAll(/(?<=[a-z])(?=\d)/g, " ");
  const parts = [...plain3.matchAll(PART)];
  if (parts.length === 0 || !/^(?:and|[\s,])*$/.test(plain3.replaceAll(PART, ""))) return void 0;
  const ms = parts.reduce(
    (sum, [, figure = "", unit = ""]) => sum + Number(figure.replace(",", ".")) * unitOf(unit),
    0
  );
  const [name = "ms", size = 1] = Object.entries(UNITS).reverse().find(([, one]) => ms % one === 0) ?? [];
  return ms > 0 && ms <= MAX_DURATION ? `${ms / size}${name}` : void 0;
}
function unitOf(word) {
  if (word.startsWith("w")) return 7 * 864e5;
  return (/^(?:ms|milli)/.test(word) ? UNITS["ms"] : UNITS[word.slice(0, 1)]) ?? 1;
}
function formatDuration(ms) {
  if (ms < 1e3) return `${Math.max(0, Math.round(ms))} ms`;
  const seconds = Math.round(ms / 1e3);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return pair(minutes, "min", seconds % 60, "s");
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return pair(hours, "h", minutes % 60, "min");
  return pair(Math.floor(hours / 24), "d", hours % 24, "h");
}
function pair(big, bigUnit, small, smallUnit) {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input2) {
  if (input2 === null || input2 === void 0) {
    return "";
  } else if (typeof input2 === "string" || input2 instanceof String) {
    return input2;
  }
  return JSON.stringify(input2);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  appendFileSync(filePath, `${toCommandValue(message)}${EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${EOL}${convertedValue}${EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}

// src/action/runner/log.ts
var MAX_LINE = 2e3;
function createLog(secrets2) {
  return {
    info: (line) => info(harmless(line, secrets2)),
    debug: (line) => debug(harmless(line, secrets2)),
    notice: (line) => notice(harmless(line, secrets2)),
    warning: (line) => warning(harmless(line, secrets2))
  };
}
function printAnnotation({ kind, title, lines }, secrets2) {
  const text3 = lines.map((line) => harmless(line, secrets2)).join("\n");
  const print = kind === "error" ? error : warning;
  print(text3, { title: harmless(title, secrets2) });
}
function printGroup(title, lines, secrets2) {
  startGroup(harmless(title, secrets2));
  for (const line of lines) info(harmless(line, secrets2));
  endGroup();
}
function harmless(text3, secrets2) {
  return secrets2.printable(text3, MAX_LINE).replaceAll("##[", "## [").replace(/^::/, ": :");
}

// src/action/ending/spent-on.ts
var ACTIVITIES = {
  call: "calls",
  retry: "pauses before retries",
  pause: "pauses the server asked for",
  look: "looking for what a lost answer made",
  wait: "waiting",
  work: "work"
};
function spentOn(timeline) {
  return [...timeline.totals()].filter(([, ms]) => ms >= 1).sort((a, b) => b[1] - a[1]).map(([activity, ms]) => `${ACTIVITIES[activity]} ${formatDuration(ms)}`).join(", ");
}

// src/action/ending/tell.ts
var MOST_STEPS = 60;
function tellEvidence({ error: error2 }, { secrets: secrets2 }) {
  for (const { heading: heading2, lines } of error2 instanceof ActionError ? error2.evidence : []) {
    printGroup(heading2, lines, secrets2);
  }
}
function tellTime({ timeline }, { secrets: secrets2 }) {
  const spent = spentOn(timeline);
  if (spent === "") return;
  const shown = timeline.spans.slice(-MOST_STEPS);
  const lines = shown.map(
    ({ activity, label, from, to, times }) => `after ${formatDuration(from)}: ${times ? `${times} times ` : ""}${activity} ${label}, ${formatDuration(to - from)}`
  );
  printGroup(`Where the time went: ${spent}`, lines, secrets2);
}
function tellResult(how, settings) {
  const { result } = how;
  if (!result) return;
  const { log, secrets: secrets2 } = settings;
  if (result.plan) printGroup("What this would do", result.plan.flatMap(planLines), secrets2);
  for (const { label, value } of result.facts ?? []) log.info(`${label}: ${value}`);
  tellTime(how, settings);
  log.info(result.title);
}
function planLines({ action, target, fields = [] }) {
  return [
    `Would ${action === "none" ? "leave as it is" : action}: ${target}`,
    ...fields.map(({ field, from, to }) => `  ${field}: ${from ?? "(none)"} \u2192 ${to ?? "(none)"}`)
  ];
}

// src/contract/result/outcomes.ts
var OUTCOMES = {
  created: "was not there and is now",
  updated: "was there and has been changed",
  recreated: "was there, was deleted, and has been made anew",
  unchanged: "was there as asked; nothing was written",
  deleted: "was there and is gone",
  absent: "is not there",
  issued: "a credential has been issued",
  revoked: "a credential or invitation has been revoked",
  started: "has been started",
  stopped: "has been stopped",
  read: "has been read",
  listed: "has been listed",
  recorded: "the states have been recorded",
  retired: "the state has been retired",
  sent: "the event has been sent",
  called: "the raw call has been made",
  reported: "the report has been written",
  skipped: "nothing was done on purpose: a fork without secrets, a newer commit, another label, a pull request open again",
  planned: "a dry run: nothing was written",
  "timed-out": "the deadline passed before it settled",
  cancelled: "the run was cancelled",
  failed: "was refused, or ended badly"
};

// src/contract/result/outputs.ts
var OUTPUTS = {
  outcome: `How the operation ended: ${Object.keys(OUTCOMES).join(", ")}.`,
  changed: "`true` when something was written, or may have been (in a dry run: would be written), else `false`.",
  platform: "The platform of the operation.",
  operation: "The operation that ran.",
  result: "The resource or list as JSON, secrets taken out.",
  id: "Id of the resource, as text.",
  name: "Name of the resource.",
  status: "Status of the resource in the platform\u2019s own words; of `call-api` the HTTP status.",
  url: "Where the resource can be reached. A container\u2019s is `http://[<ipv6>]:<port>/`, and needs `port`; many runners have no IPv6.",
  address: "Address of the resource: a container\u2019s IPv6; an instance\u2019s first public, else private one.",
  addresses: "All addresses of an instance as a JSON list of `{machine, public, private}`.",
  count: "How many there are in the list.",
  "expires-at": "When it expires: `2030-03-17T17:46:40Z`.",
  "days-left": "Whole days until it expires; of several the smallest.",
  fingerprint: "SHA-1 fingerprint of the certificate, upper-case hex with colons.",
  domains: "Domains of the certificate as a JSON list.",
  due: "Certificates that expire within `warn-before`, the most urgent first, as a JSON list.",
  missing: "Boxes without a custom certificate, as a JSON list.",
  "kubeconfig-path": "Path of the kubeconfig file.",
  context: "Name of the kubeconfig\u2019s context.",
  namespace: "The Kubernetes namespace: that of the kubeconfig\u2019s context, or of the platform\u2019s own namespace.",
  "credential-id": "Id of the kubectl credential.",
  "comment-url": "With `comment: true`: address of the comment on the pull request.",
  "deployment-id": "With `environment`: id of the GitHub deployment.",
  healthy: "Whether `health-check` was answered as it should; empty when it was not asked, or this runner has no IPv6 to ask with.",
  "rolled-back": "Of an update that ended badly: whether image, environment and command from before are back and the container runs again.",
  plan: "Of a dry run: what would be created, changed or deleted, as a JSON list.",
  "request-id": "The platform\u2019s id of the last failed or deciding call, for its support.",
  "box-version": "Version of the box: the number that the instance runs or that was pushed, or `draft`; of several instances of different versions none.",
  "report-path": "Path of the report as a CSV file.",
  "result-path": "Path of a JSON file with the whole result when it is over 100 kB, more than a step\u2019s `env:` can hold; `result` then has the first items of a list."
};
function formatOutput(value) {
  if (value instanceof Date) return formatTime(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
function formatTime(moment) {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

// src/contract/result/result.ts
var MOST_ROWS = 200;

// src/reporting/summary/markdown.ts
var SPECIAL2 = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "~": "&#126;",
  "[": "&#91;",
  "]": "&#93;",
  "(": "&#40;",
  ")": "&#41;",
  "|": "&#124;",
  "\\": "&#92;",
  "#": "&#35;",
  "@": "&#64;",
  "!": "&#33;",
  $: "&#36;",
  ":": "&#58;",
  "{": "&#123;",
  "}": "&#125;"
};
function references(value, max) {
  return oneLine(value, max).replace(/[&<>"'`*_~[\]()|\\#@!$:{}]/g, (character) => SPECIAL2[character] ?? character).replace(/\b(www)\./gi, "$1&#46;");
}
function plain2(value, max) {
  return references(value, max).replace(/&#(?:35|64);/g, "$&&#8203;").replace(/^([+-]|\d+(?=\.))/, "$1&#8203;");
}
function code(value, max) {
  const text3 = references(value, max);
  return text3 === "" ? "" : `<code>${text3}</code>`;
}
function factList(facts) {
  return facts.map(([label, value]) => `- **${plain2(label, 60)}:** ${value}`).join("\n");
}
function table2(columns, rows) {
  if (rows.length === 0) return "";
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
function link(text3, address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const safe = url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return safe ? `<a href="${url.href.replace(/[&<>"'`|*_~[\]()\\]/g, (c) => SPECIAL2[c] ?? c)}">${references(text3)}</a>` : plain2(text3);
}
function block(lines) {
  return `<pre>${lines.map((line) => references(line)).join("\n")}</pre>`;
}

// src/reporting/summary/time-chart.ts
var MOST_BARS = 24;
var FEW_BARS = 10;
var SECTIONS = {
  work: "Work",
  call: "Calls",
  retry: "Before a retry",
  pause: "Asked to wait",
  look: "Looking",
  wait: "Waiting"
};
function timeChart(spans) {
  const bars = longest(joined2(spans));
  if (bars.length === 0) return "";
  const sections = Object.entries(SECTIONS).flatMap(([activity, title]) => {
    const own = bars.filter((bar2) => bar2.activity === activity);
    return own.length === 0 ? [] : [`  section ${title}`, ...own.map(bar)];
  });
  const axis = Math.max(...bars.map(({ to }) => to)) < 1e4 ? "%S.%L" : "%M:%S";
  return ["```mermaid", "gantt", "  dateFormat x", `  axisFormat ${axis}`, ...sections, "```"].join("\n");
}
function bar({ label, from, to }) {
  const start = Math.round(from);
  return `    ${label.replace(/[^A-Za-z0-9 ./_()-]/g, " ").replace(/\s+/g, " ").trim().slice(0, 48) || "step"} :${start}, ${Math.max(start + 1, Math.round(to))}`;
}
function joined2(spans) {
  const done = [];
  let wait;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.activity !== "wait") done.push(span);
    else if (wait?.label === span.label) wait = { ...wait, to: span.to };
    else {
      if (wait) done.push(wait);
      wait = span;
    }
  }
  if (wait) done.push(wait);
  return done.sort((a, b) => a.from - b.from);
}
function longest(spans) {
  const total = Math.max(0, ...spans.map(({ to }) => to));
  const seen = spans.length <= FEW_BARS ? spans : spans.filter(({ from, to }) => to - from >= total / 200);
  const byLength = [...seen].sort((a, b) => b.to - b.from - (a.to - a.from));
  return byLength.slice(0, MOST_BARS).sort((a, b) => a.from - b.from);
}

// src/reporting/summary/summary.ts
var MAX_SUMMARY = 2e5;
var LONG_STEP = 1e4;
var QUICK_STEP = 5e3;
function renderSummary(facts) {
  const parts = [
    heading(facts),
    facts.problem ? problem(facts.problem) : "",
    factTable(facts),
    plan(facts.result?.plan),
    list2(facts.result),
    ...facts.evidence.map(({ heading: title, lines }) => details(title, block(lines.slice(-60)))),
    timeSpent(facts.spans)
  ].filter((part) => part !== "");
  const text3 = `${parts.join("\n\n")}

`;
  return text3.length <= MAX_SUMMARY ? text3 : `${wholeLines(parts.slice(0, 3).join("\n\n"))}

_Shortened._

`;
}
function wholeLines(text3) {
  return text3.length <= MAX_SUMMARY ? text3 : text3.slice(0, text3.lastIndexOf("\n", MAX_SUMMARY));
}
function heading({ operation, platform, result, problem: bad, tolerated, spans }) {
  const outcome = bad?.outcome ?? result?.outcome ?? "failed";
  const mark = bad && !tolerated ? "\u274C" : bad ? "\u26A0\uFE0F" : result && isChanged(result) ? "\u2705" : "\u2611\uFE0F";
  const took = spans.length === 0 ? "" : formatDuration(Math.max(...spans.map(({ to }) => to)));
  const aside = [platform ?? "", took].filter((part) => part !== "").map((part) => plain2(part));
  return [
    `### ${mark} ${plain2(operation)}: ${plain2(outcome)}`,
    "",
    `${plain2(bad?.title ?? result?.title ?? "")}${aside.length > 0 ? ` <sub>${aside.join(" \xB7 ")}</sub>` : ""}`
  ].join("\n");
}
function problem({ lines }) {
  return lines.map((line) => `> ${plain2(line, 1e3)}`).join("\n>\n");
}
var SHOWN = [
  ...["id", "name", "status", "url", "address"],
  ...["box-version", "healthy", "rolled-back", "credential-id"]
];
function factTable({ result, known: known2 }) {
  if (result) return factList((result.facts ?? []).map(({ label, value }) => [label, cell(value, label)]));
  const facts = SHOWN.flatMap((name) => {
    const value = known2[name];
    const label = name === "url" ? "URL" : capital(name.replaceAll("-", " "));
    return value === void 0 || value === null ? [] : [[label, cell(formatOutput(value), name)]];
  });
  return facts.length === 0 ? "" : `Known so far:

${factList(facts)}`;
}
function cell(value, label) {
  return label.toLowerCase() === "url" ? link(value, value) : code(value);
}
function plan(changes) {
  if (!changes || changes.length === 0) return "";
  const rows = changes.flatMap(({ action, target, fields = [] }) => [
    [plain2(action === "none" ? "nothing to do" : action), plain2(target), "", ""],
    ...fields.map(({ field, from, to }) => ["", code(field), code(from ?? ""), code(to ?? "")])
  ]);
  return table2(["Would", "what", "from", "to"], rows);
}
function list2(result) {
  const { columns, rows, total = rows.length } = result?.table ?? { columns: [], rows: [] };
  const shown = table2(
    columns.map((column) => plain2(column)),
    rows.slice(0, MOST_ROWS).map((row) => row.map((value, at) => cell(value, columns[at] ?? "")))
  );
  return total > MOST_ROWS ? `${shown}

\u2026 and ${total - MOST_ROWS} more.` : shown;
}
function timeSpent(spans) {
  const took = Math.max(0, ...spans.map(({ to }) => to));
  return took < QUICK_STEP ? "" : details("Where the time went", timeChart(spans), took >= LONG_STEP);
}
function details(title, content, open2 = false) {
  return content === "" ? "" : `<details${open2 ? " open" : ""}><summary>${plain2(title)}</summary>

${content}

</details>`;
}

// src/action/outputs/without-secrets.ts
var OURS = /* @__PURE__ */ new Set(["outcome", "changed", "platform", "operation", "action", "count", "days-left"]);
var EXACT = /* @__PURE__ */ new Set([
  ...["id", "name", "slug", "entity", "instance", "org", "namespace", "context", "image", "box-version"],
  ...["url", "address", "addresses", "ipv6_address", "domain", "domains", "missing", "due"],
  ...["expires-at", "expires_at", "created_at", "updated_at", "fingerprint", "healthy", "rolled-back"],
  ...["kubeconfig-path", "report-path", "result-path", "credential-id", "comment-url", "deployment-id"]
]);
var STATUS = /^[a-z_-]{1,11}$/i;
var LONGEST_FIGURE = 11;
function withoutSecrets(data, secrets2) {
  return clean(data, redactionOf(secrets2));
}
function exactly(data, secrets2) {
  return clean(data, redactionOf(secrets2).exact);
}
function fieldWithoutSecrets(name, value, secrets2) {
  return cleanField(name, value, redactionOf(secrets2));
}
var known = /* @__PURE__ */ new WeakMap();
function redactionOf(secrets2) {
  const before = known.get(secrets2);
  if (before) return before;
  const exact = {
    text: (text3) => secrets2.redactMasked(text3),
    get exact() {
      return exact;
    }
  };
  const redaction = { text: (text3) => secrets2.redact(text3), exact };
  known.set(secrets2, redaction);
  return redaction;
}
function clean(data, redaction) {
  if (typeof data === "string") return redaction.text(data);
  if (typeof data === "number" || typeof data === "bigint") return cleanNumber(data, redaction);
  if (Array.isArray(data)) return cleanList(data, redaction);
  if (typeof data !== "object" || data === null || data instanceof Date) return data;
  return isTable(data) ? cleanTable(data, redaction) : cleanObject(data, redaction);
}
function cleanList(data, redaction) {
  const copy = data.map((item) => clean(item, redaction));
  return copy.every((item, at) => item === data[at]) ? data : copy;
}
function cleanObject(data, redaction) {
  const names = Object.keys(data);
  let copy;
  for (const [at, name] of names.entries()) {
    const value = data[name];
    const called = name === "value" && isFact(data) ? data.label.toLowerCase() : name;
    const [cleanName, cleanValue] = [redaction.text(name), cleanField(called, value, redaction)];
    if (!copy && (cleanName !== name || cleanValue !== value)) copy = firstOf(data, names.slice(0, at));
    if (copy) copy[cleanName] = cleanValue;
  }
  return copy ? Object.setPrototypeOf(copy, Object.prototype) : data;
}
function firstOf(data, names) {
  const copy = /* @__PURE__ */ Object.create(null);
  for (const name of names) copy[name] = data[name];
  return copy;
}
function cleanField(name, value, redaction) {
  if (OURS.has(name)) return value;
  const exact = EXACT.has(name) || name === "status" && STATUS.test(`${value}`);
  return clean(value, exact ? redaction.exact : redaction);
}
function cleanTable({ columns, rows, ...rest }, redaction) {
  const names = columns.map((column) => column.toLowerCase().replaceAll(" ", "-"));
  return {
    ...rest,
    columns: columns.map(redaction.text),
    rows: rows.map((row) => row.map((cell2, at) => `${cleanField(names[at] ?? "", cell2, redaction)}`))
  };
}
function isTable(data) {
  return "columns" in data && "rows" in data && Array.isArray(data.columns) && Array.isArray(data.rows);
}
function isFact(data) {
  return "label" in data && "value" in data && typeof data.label === "string";
}
function cleanNumber(data, { text: text3, exact }) {
  const figures = `${data}`;
  const shown = figures.length > LONGEST_FIGURE ? text3(figures) : exact.text(figures);
  return shown === figures ? data : shown;
}

// src/action/ending/write-summary.ts
function writeSummary(ending2, explanation, settings) {
  if (!settings.summary || settings.summaryFile === "") return;
  try {
    const facts = {
      operation: ending2.operation?.name ?? "boxwright",
      platform: ending2.operation?.platform.title,
      result: ending2.result,
      problem: explanation,
      tolerated: ending2.tolerated,
      known: ending2.known,
      evidence: ending2.error instanceof ActionError ? ending2.error.evidence : [],
      spans: ending2.timeline.spans
    };
    const clean2 = withoutSecrets(facts, settings.secrets);
    appendFileSync(settings.summaryFile, settings.secrets.redactMasked(renderSummary(clean2)));
  } catch {
    settings.log.warning("The job summary could not be written; the result of the step stands.");
  }
}

// src/action/outputs/long-output.ts
var LONGEST3 = 1e5;
function isTooLong(text3) {
  return Buffer.byteLength(text3) > LONGEST3;
}
function shortened(name, value, inFile) {
  if (Array.isArray(value)) {
    const shown2 = firstItems(value, LONGEST3);
    return { shown: shown2, said: saidOfFirst(name, shown2.length, value.length, inFile) };
  }
  const where = elsewhere("it is whole", inFile);
  if (!isObject(value))
    return { shown: void 0, said: `The output \`${name}\` is too long and not set${where}.` };
  const shown = shortenedMap(value);
  const cut = Object.keys(value).filter((field) => shown[field] !== value[field]);
  return { shown, said: `The output \`${name}\` has at most the first items of ${cut.join(", ")}${where}.` };
}
function shortenedMap(value) {
  let left = LONGEST3 - 2;
  const bytesOf = (field, of) => Buffer.byteLength(JSON.stringify({ [field]: of }));
  const sizes = Object.entries(value).map(([field, of]) => ({ field, of, bytes: bytesOf(field, of) }));
  const kept = [];
  for (const { field, of, bytes } of sizes.sort((a, b) => a.bytes - b.bytes)) {
    const part = bytes <= left ? of : Array.isArray(of) ? firstItems(of, left - bytesOf(field, "")) : void 0;
    if (part === void 0) continue;
    kept.push([field, part]);
    left -= bytesOf(field, part);
  }
  return Object.fromEntries(kept);
}
function saidOfFirst(name, first, all, inFile) {
  return `The output \`${name}\` holds the first ${first} of ${all} items${elsewhere("all are", inFile)}.`;
}
function elsewhere(what, inFile) {
  return inFile ? `; ${what} in the file that \`result-path\` names` : "";
}
function firstItems(items, most) {
  let bytes = 2;
  const end = items.findIndex((item) => {
    bytes += Buffer.byteLength(JSON.stringify(item) ?? "null") + 1;
    return bytes > most;
  });
  return end < 0 ? items : items.slice(0, end);
}
function resultPath(temp) {
  return join(temp, `boxwright-result-${randomUUID()}.json`);
}

// src/action/finish.ts
async function finish(how, settings, reporting) {
  const said = how.result ? void 0 : await explain(how);
  const lost = tryOutputs(collectOutputs(how, said), settings);
  tellFirst(how, settings);
  const explanation = said ?? (lost ? outputsLost(lost) : void 0);
  writeSummary(how, explanation, settings);
  const code2 = annotate(how, explanation, { settings, lost: lost !== void 0 });
  settings.ended();
  await tellGithub(how, explanation, { ...reporting, settings });
  return code2;
}
function annotate(how, explanation, { settings, lost }) {
  if (!explanation) {
    tellResult(how, settings);
    return 0;
  }
  if (how.tolerated && !lost) {
    printAnnotation({ kind: "warning", ...explanation }, settings.secrets);
    return 0;
  }
  tellEvidence(how, settings);
  tellTime(how, settings);
  printAnnotation({ kind: "error", ...explanation }, settings.secrets);
  return 1;
}
async function tellGithub(how, explanation, { reports, signals, settings }) {
  if (!reports) return;
  const time2 = startReportTime(signals);
  try {
    tryOutputs(await reports.end(how, explanation, time2), settings);
  } catch {
    settings.log.warning("GitHub could not be told how the step ended; its result stands.");
  } finally {
    time2.dispose();
  }
}
function tryOutputs(outputs, { outputs: file, log }) {
  if (!file.exists) return outputs;
  try {
    file.write(outputs);
    return void 0;
  } catch {
    const { outcome, id: id2, name, "kubeconfig-path": path, "credential-id": credential } = outputs;
    log.info(`Outputs that could not be written: ${JSON.stringify({ outcome, id: id2, name, path, credential })}`);
    return outputs;
  }
}
function tellFirst({ result }, { log }) {
  if (!result?.items) return;
  const { first, count: count3, path } = result.items;
  if (first.length < count3) log.info(saidOfFirst("result", first.length, count3, path !== void 0));
}
function outputsLost({ outcome, operation }) {
  return {
    outcome: "failed",
    title: `${String(operation)}: outputs could not be written`,
    lines: [
      `The operation ended as ${String(outcome)}, but its outputs could not be written to GITHUB_OUTPUT.`,
      "Next: look whether the runner\u2019s disk is full; the log above has what is known. Running the step again is safe."
    ]
  };
}
function collectOutputs({ operation, result, known: known2, changed, requestId, dryRun }, bad) {
  return {
    platform: operation?.platform.id,
    operation: operation?.name,
    ...known2,
    ...result?.outputs,
    outcome: bad?.outcome ?? result?.outcome,
    changed,
    result: result?.items?.first ?? result?.resource ?? known2.result,
    "result-path": result?.items?.path,
    // A dry run with nothing to do has an empty plan: a workflow reads it with `fromJSON` either way.
    plan: result?.plan ?? (result && dryRun ? [] : void 0),
    "request-id": requestId
  };
}

// src/action/inputs/input-text.ts
function inputVariable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function rawInput(env, name) {
  return blockInput(env, name).trim();
}
function blockInput(env, name) {
  const given = (env[inputVariable(name)] ?? "").replace(/^\ufeff/, "");
  if (given.trim() === "") return "";
  const block2 = withoutLastLines(given.replace(/^(?:[ \t]*\r?\n)+/, ""));
  return /[\r\n]/.test(block2) ? withoutIndent(block2) : block2;
}
function withoutLastLines(text3) {
  const end = withoutEnd(text3, " 	\r\n").length;
  const line = /\r?\n/.exec(text3.slice(end));
  return line ? text3.slice(0, end + line.index) : text3;
}
function withoutIndent(block2) {
  const lines = block2.split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const [first = ""] = filled;
  let indent = /^[ \t]*/.exec(first)?.[0] ?? "";
  for (const line of filled) while (!line.startsWith(indent)) indent = indent.slice(0, -1);
  return lines.map((line) => line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()).join("\n");
}

// src/action/github/find-pull-request.ts
var FIND_TIME = 5e3;
async function findPullRequest(event, search2) {
  const { env, operation, log, cancel, github } = search2;
  const given = (name) => !["", "false"].includes(rawInput(env, name).toLowerCase());
  const useful = operation.beginsReports || given("comment") || given("environment");
  if (event.pullRequest || !event.head || !useful || given("pull-request")) return event;
  const start = monotonic();
  try {
    const { pullRequestOfBranch } = await import(/* webpackIgnore: true */ "./github-pulls.js");
    const left = () => FIND_TIME - (monotonic() - start);
    const view = await github.within({ signal: cancel, left });
    return { ...event, pullRequest: await pullRequestOfBranch(view, event.head) };
  } catch (error2) {
    if (!(error2 instanceof ActionError)) throw error2;
    log.warning(
      `Which pull request this run is for could not be asked: ${error2.message} ${error2.next ?? ""}`.trim()
    );
    return event;
  }
}

// src/action/runner/strict-tls.ts
var NAME2 = "NODE_TLS_REJECT_UNAUTHORIZED";
var askedOfTls = process.env[NAME2];
if (askedOfTls === "0") process.env[NAME2] = "1";

// src/action/github/step-github.ts
var SHORTEST3 = 1500;
var StepGithub = class {
  #access;
  #connected;
  constructor(access) {
    this.#access = access;
  }
  /** Throws an `ActionError` when it is not known who asks, or where. */
  async within(budget) {
    this.#connected ??= this.#connect(budget);
    return (await this.#connected).within(budget);
  }
  /** Closes its sockets. */
  async close() {
    const connected = await this.#connected?.catch(() => void 0);
    await connected?.close();
  }
  async #connect(budget) {
    const { env, token: token2, log, secrets: secrets2 } = this.#access;
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    if (token2 === "") {
      const next = "Set `github-token` to `${{ github.token }}`.";
      throw new ActionError("GitHub cannot be asked: there is no `github-token`.", { next });
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
      throw new ActionError("GitHub cannot be asked: GITHUB_REPOSITORY names no repository.");
    }
    const apiUrl = withoutEnd(env["GITHUB_API_URL"] || "https://api.github.com", "/");
    const { connectGithub } = await import(/* webpackIgnore: true */ "./connect-github.js");
    const calls = { clock: systemClock, random: Math.random, log, secrets: secrets2, env };
    return connectGithub({ ...budget, ...calls, token: token2, apiUrl, repository });
  }
};
function optionalTime(left) {
  return Math.min(left, Math.max(SHORTEST3, left / 10));
}

// src/contract/platform.ts
function credentialsOf({ credentialInputs }, values) {
  const given = ["token", ...credentialInputs.map(({ name }) => name)].flatMap((name) => {
    const value = values[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

// src/action/inputs/operation-page.ts
function operationPage({ name, platform }, env) {
  return `${repositoryOf(env)}/docs/operations/${platform.id}.md#${name}`;
}
function operationsPage(env) {
  return `${repositoryOf(env)}/README.md#operations`;
}
function repositoryOf(env) {
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const ref = env["GITHUB_ACTION_REF"] ?? "";
  const known2 = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  const [where, version] = known2 ? [repository, ref] : ["boxwright/boxwright", "v1"];
  return `https://github.com/${where}/blob/${version}`;
}

// src/contract/kinds/choice.ts
function choice(values) {
  return {
    name: "choice",
    accepts: list(
      values.map((value) => `\`${value}\``),
      "or"
    ),
    actionType: { type: "enum", values },
    parse: (value) => {
      const known2 = values.find((candidate) => candidate === value);
      return known2 ?? refuse(value, values);
    }
  };
}
async function refuse(value, values) {
  const { didYouMean } = await import(/* webpackIgnore: true */ "./nearest.js");
  throw new Unfit(`must be ${list(values, "or")}.${didYouMean(value, values)}`);
}
function flag() {
  return {
    name: "flag",
    accepts: "`true` or `false`",
    actionType: { type: "boolean" },
    parse: (value) => {
      if (/^(?:true|True|TRUE)$/.test(value)) return true;
      if (/^(?:false|False|FALSE)$/.test(value)) return false;
      throw new Unfit("must be true or false");
    }
  };
}
function commentMode() {
  return {
    name: "choice",
    accepts: "`true`, `false` or `shared`",
    actionType: { type: "enum", values: ["true", "false", "shared"] },
    parse: (value, context) => {
      if (value === "shared") return value;
      try {
        return flag().parse(value, context);
      } catch {
        throw new Unfit("must be true, false or shared");
      }
    }
  };
}

// src/contract/kinds/text.ts
var CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function text({ max = 255, matches } = {}) {
  return {
    name: "text",
    accepts: matches?.rule ?? "one line of text",
    parse: (value) => {
      if (CONTROL.test(value)) throw new Unfit("must be one line without control characters");
      if (value.length > max)
        throw new Unfit(`is ${value.length} characters long; at most ${max} are allowed`);
      if (matches && !matches.pattern.test(value)) throw new Unfit(`must be ${matches.rule}`);
      return value;
    }
  };
}
function place(max) {
  return text({
    max,
    matches: {
      pattern: /^(?!~(?:[\\/]|$))(?!.*\$\{?[A-Za-z_])/,
      rule: "a path without `~` and `$NAME`, which no shell replaces here"
    }
  });
}
function id() {
  return text({
    max: 128,
    matches: {
      pattern: /^(?!\.+$)[A-Za-z0-9][A-Za-z0-9._:-]*$/,
      rule: "an id: letters, digits, `-`, `_`, `.` or `:`, beginning with a letter or digit"
    }
  });
}
function email() {
  return text({
    max: 254,
    matches: { pattern: /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, rule: "an e-mail address" }
  });
}
function count2({ min = 0, max }) {
  return {
    name: "number",
    accepts: `a whole number from ${min} to ${max}`,
    actionType: { type: "integer" },
    parse: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= min && number <= max)) throw new Unfit(`must be a whole number from ${min} to ${max}`);
      return number;
    }
  };
}

// src/support/time.ts
var TIME = /^(\d{4})-(\d\d)-(\d\d)(?:(?:[T_]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,30}))?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
var NANOS = 1000000n;
var MINUTE = 6e4;
var NANO_DIGITS = 9;
var LONGEST4 = 80;
function readInstant(text3) {
  if (text3.length > LONGEST4) return void 0;
  const unix = /^(\d{10})(\d{3})?$/.exec(text3.trim());
  if (unix) return BigInt(`${unix[1]}${unix[2] ?? "000"}`) * NANOS;
  const match = TIME.exec(text3.trim());
  if (!match) return void 0;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone = "Z"] = match;
  const offset = offsetOf(zone);
  if (offset === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
    return void 0;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(midnight).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return void 0;
  const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1e3;
  const nanos = BigInt(fraction.padEnd(NANO_DIGITS, "0").slice(0, NANO_DIGITS));
  return BigInt(midnight + clock - offset) * NANOS + nanos;
}
function readTime(text3) {
  const instant = readInstant(text3 ?? "");
  return instant === void 0 ? void 0 : Number((instant - floorRest(instant)) / NANOS);
}
function floorRest(instant) {
  const rest = instant % NANOS;
  return rest < 0n ? rest + NANOS : rest;
}
function offsetOf(zone) {
  if (/^[zug]/i.test(zone)) return 0;
  const [, sign2, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return void 0;
  return (sign2 === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

// src/contract/kinds/time.ts
function duration({ min = 0 } = {}) {
  return {
    name: "duration",
    accepts: "a duration: `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds",
    parse: (value) => {
      const ms = parseDuration(value);
      if (ms === void 0) {
        const meant = guessDuration(value);
        const longest2 = formatDuration(MAX_DURATION);
        throw new Unfit(
          `must be a duration such as 90s, 10m, 12h, 7d, 500ms or plain seconds, at most ${longest2}${meant ? `. Write ${meant}` : ""}`
        );
      }
      if (ms < min) throw new Unfit(`must be ${formatDuration(min)} or more`);
      return ms;
    }
  };
}
function time() {
  return {
    name: "time",
    accepts: "an ISO 8601 time (UTC when it names no zone), or Unix seconds or milliseconds",
    parse: (value) => {
      const ms = readTime(value);
      if (ms === void 0)
        throw new Unfit(
          "must be an ISO 8601 time such as 2030-03-17T17:46:40Z, or Unix seconds or milliseconds"
        );
      return ms;
    }
  };
}

// src/contract/kinds/url.ts
function isLoopback(hostname) {
  const host = hostname.toLowerCase();
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
var UNSEEN = /[\s\\\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
var HOST = /^(?:\[[0-9a-f:.]+\]|(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\.?)$/;
function shapeProblem(value) {
  if (Number(/^https?:\/\/[^/]*:(\d+)(?:\/|$)/i.exec(value)?.[1] ?? 0) > 65535)
    return "must be a URL that begins with https:// and has no port above 65535";
  const bare = value.replace(/^[<"'`]|[>"'`]$/g, "").replace(/^(?:https?:)?\/*/i, "");
  const right = `https://${bare}`;
  const known2 = /^[a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?(?:\/[\w./-]*)?$/i.test(bare) && URL.canParse(right);
  return `must be a URL that begins with https://${known2 ? `. Write ${right}` : ""}`;
}
function baseUrl() {
  return {
    name: "url",
    accepts: "an `https` URL (plain `http` only to a loopback host), optionally with a path prefix",
    parse: (value) => {
      if (/[${}]/.test(value)) throw new Unfit("has a $, { or } in it: an expression that nothing filled in");
      if (UNSEEN.test(value))
        throw new Unfit("must not hold white space, a backslash or an invisible character");
      const url = URL.canParse(value) ? new URL(value) : void 0;
      if (!url || !/^https?:\/\/[^/]/i.test(value)) throw new Unfit(shapeProblem(value));
      if (!HOST.test(url.hostname)) throw new Unfit("has a host that is no host name or address");
      if (url.username || url.password || value.includes("@"))
        throw new Unfit("must not hold a user name or password", { confidential: true });
      if (value.includes("?") || value.includes("#")) throw new Unfit("must not hold a query or a fragment");
      if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw new Unfit("must begin with https:// (plain http is for a loopback host only)");
      }
      return url.origin + withoutEnd(url.pathname, "/");
    }
  };
}

// src/contract/inputs/common.ts
var MOST_PULL_REQUESTS = 2147483647;
var COMMIT = { pattern: /^[0-9a-f]{7,64}$/i, rule: "the SHA of a commit, 7 to 64 hexadecimal digits" };
var common = {
  token: secrets.token,
  caCertificate: input(
    "ca-certificate",
    authorities(),
    ""
  ),
  baseUrl: input(
    "base-url",
    baseUrl(),
    ""
  ),
  wait: input("wait", flag(), ""),
  timeout: input(
    "timeout",
    duration({ min: 1e3 }),
    "",
    "10m"
  ),
  pollInterval: input(
    "poll-interval",
    duration({ min: 100 }),
    ""
  ),
  onTimeout: input(
    "on-timeout",
    choice(["fail", "warn", "cancel"]),
    "",
    "fail"
  ),
  maxAttempts: input(
    "max-attempts",
    count2({ min: 1, max: 20 }),
    "",
    "5"
  ),
  dryRun: input("dry-run", flag(), "", "false"),
  githubToken: secrets.githubToken,
  comment: input(
    "comment",
    commentMode(),
    "",
    "false"
  ),
  pullRequest: input(
    "pull-request",
    count2({ min: 1, max: MOST_PULL_REQUESTS }),
    ""
  ),
  commit: input(
    "commit",
    text({ max: 64, matches: COMMIT }),
    ""
  ),
  environment: input(
    "environment",
    text({ max: 255 }),
    ""
  ),
  /** Has no `default`: GitHub itself goes by the name. */
  production: input(
    "production",
    flag(),
    ""
  ),
  summary: input("summary", flag(), "", "true")
};
var operationInput = input("operation", text(), "");
var COMMON_INPUTS = { required: [], optional: Object.values(common) };

// src/operations/registry.ts
var FILES = {
  "call-api": () => import(/* webpackIgnore: true */ "./call-api.js"),
  "check-ssl": () => import(/* webpackIgnore: true */ "./check-ssl.js"),
  "create-container": () => import(/* webpackIgnore: true */ "./create-container.js"),
  "create-invitation": () => import(/* webpackIgnore: true */ "./create-invitation.js"),
  "create-namespace": () => import(/* webpackIgnore: true */ "./create-namespace.js"),
  "create-volume": () => import(/* webpackIgnore: true */ "./create-volume.js"),
  "delete-container": () => import(/* webpackIgnore: true */ "./delete-container.js"),
  "delete-namespace": () => import(/* webpackIgnore: true */ "./delete-namespace.js"),
  "delete-ssl": () => import(/* webpackIgnore: true */ "./certificate-folder.js"),
  "delete-volume": () => import(/* webpackIgnore: true */ "./delete-volume.js"),
  "deploy-box": () => import(/* webpackIgnore: true */ "./deploy-box.js"),
  "export-box": () => import(/* webpackIgnore: true */ "./export-box.js"),
  "get-container": () => import(/* webpackIgnore: true */ "./get-container.js"),
  "get-history": () => import(/* webpackIgnore: true */ "./states.js"),
  "get-instance": () => import(/* webpackIgnore: true */ "./get-instance.js"),
  "get-invitation": () => import(/* webpackIgnore: true */ "./get-invitation.js"),
  "get-kubectl-credential": () => import(/* webpackIgnore: true */ "./get-kubectl-credential.js"),
  "get-member": () => import(/* webpackIgnore: true */ "./get-member.js"),
  "get-namespace": () => import(/* webpackIgnore: true */ "./get-namespace.js"),
  "get-org": () => import(/* webpackIgnore: true */ "./get-org.js"),
  "get-ssl": () => import(/* webpackIgnore: true */ "./certificate-folder.js"),
  "get-state": () => import(/* webpackIgnore: true */ "./states.js"),
  "get-volume": () => import(/* webpackIgnore: true */ "./get-volume.js"),
  "issue-kubeconfig": () => import(/* webpackIgnore: true */ "./operations-dollarbox-kubectl-issue-kubeconfig.js"),
  "list-box-versions": () => import(/* webpackIgnore: true */ "./list-box-versions.js"),
  "list-boxes": () => import(/* webpackIgnore: true */ "./workspace-list.js"),
  "list-containers": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-instances": () => import(/* webpackIgnore: true */ "./list-instances.js"),
  "list-invitations": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-kubectl-credentials": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-members": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-namespaces": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-orgs": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-providers": () => import(/* webpackIgnore: true */ "./workspace-list.js"),
  "list-states": () => import(/* webpackIgnore: true */ "./states.js"),
  "list-volumes": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js"),
  "list-wordpress-boxes": () => import(/* webpackIgnore: true */ "./certificate-folder.js"),
  "list-workspaces": () => import(/* webpackIgnore: true */ "./list-workspaces.js"),
  "preview-box": () => import(/* webpackIgnore: true */ "./preview-box.js"),
  "preview-container": () => import(/* webpackIgnore: true */ "./preview-container.js"),
  "preview-namespace": () => import(/* webpackIgnore: true */ "./previews.js"),
  "push-box": () => import(/* webpackIgnore: true */ "./push-box.js"),
  "reconfigure-instance": () => import(/* webpackIgnore: true */ "./reconfigure-instance.js"),
  "record-state": () => import(/* webpackIgnore: true */ "./record-state.js"),
  "reinstall-instance": () => import(/* webpackIgnore: true */ "./reinstall-instance.js"),
  "remove-member": () => import(/* webpackIgnore: true */ "./remove-member.js"),
  "report-usage": () => import(/* webpackIgnore: true */ "./report-usage.js"),
  "retire-state": () => import(/* webpackIgnore: true */ "./states.js"),
  "revoke-invitation": () => import(/* webpackIgnore: true */ "./revoke-invitation.js"),
  "revoke-kubectl-credential": () => import(/* webpackIgnore: true */ "./revoke-kubectl-credential.js"),
  "send-event": () => import(/* webpackIgnore: true */ "./states.js"),
  "start-instance": () => import(/* webpackIgnore: true */ "./on-selected.js"),
  "stop-instance": () => import(/* webpackIgnore: true */ "./on-selected.js"),
  "sweep-previews": () => import(/* webpackIgnore: true */ "./sweep-previews.js"),
  "terminate-instance": () => import(/* webpackIgnore: true */ "./terminate-instance.js"),
  "update-container": () => import(/* webpackIgnore: true */ "./update-container.js"),
  "update-instance": () => import(/* webpackIgnore: true */ "./on-selected.js"),
  "update-member": () => import(/* webpackIgnore: true */ "./operations-dollarbox-people-update-member.js"),
  "update-namespace": () => import(/* webpackIgnore: true */ "./update-namespace.js"),
  "update-org": () => import(/* webpackIgnore: true */ "./update-org.js"),
  "upload-ssl": () => import(/* webpackIgnore: true */ "./prepare-upload.js")
};
var OPERATIONS = Object.fromEntries(
  Object.entries(FILES).map(([name, load]) => [name, async () => named(name, await load())])
);
function named(name, file) {
  return Object.values(file).find((operation) => operation.name === name);
}

// lazy:fs/promises
function lazy3(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:fs/promises")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var open = /* @__PURE__ */ lazy3("open");
var rename = /* @__PURE__ */ lazy3("rename");
var rm = /* @__PURE__ */ lazy3("rm");
var rmdir = /* @__PURE__ */ lazy3("rmdir");
var mkdir = /* @__PURE__ */ lazy3("mkdir");
var readdir = /* @__PURE__ */ lazy3("readdir");
var lstat = /* @__PURE__ */ lazy3("lstat");
var stat = /* @__PURE__ */ lazy3("stat");
var unlink = /* @__PURE__ */ lazy3("unlink");
var chmod = /* @__PURE__ */ lazy3("chmod");
var realpath = /* @__PURE__ */ lazy3("realpath");
var mkdtemp = /* @__PURE__ */ lazy3("mkdtemp");
var writeFile = /* @__PURE__ */ lazy3("writeFile");
var readFile = /* @__PURE__ */ lazy3("readFile");

// src/support/decode-text.ts
var SAMPLE = 400;
var SHORTEST4 = 8;
function decodeText(bytes) {
  const encoding = utf16Of(bytes);
  if (encoding !== void 0) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}
function utf16Of(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < SHORTEST4 || sample.length % 2 !== 0) return void 0;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : void 0;
}

// src/action/inputs/workspace-files.ts
var MAX_FILE = 1048576;
var REASONS = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  ENAMETOOLONG: "there is no such file",
  EACCES: "this step has no permission to read it",
  EPERM: "this step has no permission to read it",
  ELOOP: "it is a link that leads to itself"
};
function workspaceFiles(workspace) {
  return {
    readPath: async (path) => {
      try {
        return await read(resolve(workspace, path));
      } catch (error2) {
        const code2 = codeOf(error2);
        return unreadable(REASONS[code2] ?? `the system answered ${code2 || "with an error"}`);
      }
    }
  };
}
async function read(file) {
  const found = await stat(file);
  if (found.isDirectory()) return { kind: "folder", entries: (await readdir(file)).sort() };
  if (!found.isFile()) return unreadable("it is no ordinary file");
  if (found.size > MAX_FILE) return unreadable("it is larger than 1 MiB");
  return { kind: "text", text: decodeText(await readFile(file)) };
}
function unreadable(why) {
  return { kind: "unreadable", why };
}

// src/action/inputs/read-inputs.ts
async function findOperation(env) {
  const name = rawInput(env, operationInput.name);
  const names = Object.keys(OPERATIONS);
  if (name === "") return { input: "operation", problem: `is required: one of ${list(names, "or")}` };
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
  if (load) return load();
  const { nearestOperations } = await import(/* webpackIgnore: true */ "./nearest-operation.js");
  const near = nearestOperations(name, names);
  const quoted = near.map((one) => `"${one}"`);
  const hint = near.length > 0 ? `Did you mean ${list(quoted, "or")}?` : `Known are ${list(names)}.`;
  return { input: "operation", problem: `"${oneLine(name, 60)}" is not an operation. ${hint}` };
}
async function secretTexts(env, inputs) {
  const texts = [];
  for (const { name, kind } of inputs) {
    const text3 = kind.secret ? blockInput(env, name) : "";
    if (text3 !== "" && !await kind.isPath?.(text3.trim())) texts.push(.../* @__PURE__ */ new Set([text3, text3.trim()]));
  }
  return texts;
}
function inputsOf({ inputs, platform }) {
  const optional = [...inputs.optional, ...platform.credentialInputs, ...COMMON_INPUTS.optional];
  return [...inputs.required, ...new Set(optional)];
}
async function readInputs(env, operation, known2) {
  const all = inputsOf(operation);
  const values = /* @__PURE__ */ Object.create(null);
  const problems = [];
  const warnings = [];
  const files = workspaceFiles(env["GITHUB_WORKSPACE"] ?? ".");
  for (const input2 of all) {
    const read2 = input2.kind.asWritten ? blockInput : rawInput;
    const text3 = read2(env, input2.name) || input2.default || "";
    const warn = (problem2) => void warnings.push({ input: input2.name, problem: problem2 });
    if (text3 === "") {
      if (operation.inputs.required.includes(input2))
        problems.push({ input: input2.name, problem: `is required for ${operation.name}` });
      continue;
    }
    try {
      values[input2.name] = await input2.kind.parse(text3, { ...files, warn });
    } catch (error2) {
      if (!(error2 instanceof Unfit)) throw error2;
      problems.push({ input: input2.name, problem: `${error2.message}${valueIn(text3, input2, error2)}` });
    }
  }
  const used = new Set(all.map(({ name }) => name)).add(operationInput.name);
  return { values, problems, warnings, unused: await unusedOf(env, used, known2) };
}
async function unusedOf(env, used, known2) {
  const variables = new Set([...used].map(inputVariable));
  const isOther = (variable) => variable.startsWith("INPUT_") && !variables.has(variable);
  if (!Object.keys(env).some((variable) => isOther(variable) && env[variable]?.trim() !== "")) return [];
  return (await known2()).filter((name) => !used.has(name) && rawInput(env, name) !== "");
}
var MAY_OPEN = /:\/\/(?:[^/\s]*@|\S*\?)/;
var LONGEST_SHOWN = 120;
function valueIn(text3, { kind }, { confidential, message }) {
  if (kind.secret || kind.confidential || confidential || MAY_OPEN.test(text3)) return "";
  if (/^(["'`]).*\1$/s.test(text3) && !/quotes/.test(message))
    return `; leave out the quotes around it (given: ${oneLine(text3, LONGEST_SHOWN)})`;
  return ` (given: "${oneLine(text3, LONGEST_SHOWN)}")`;
}

// src/action/inputs/check-inputs.ts
async function checkInputs(check) {
  const { env, operation, event, log } = check;
  const { values: read2, problems, warnings, unused } = await readInputs(env, operation, check.names);
  takeIn(operation, read2, check.secrets);
  for (const { input: input2, problem: problem2 } of warnings) log.warning(`Input ${input2} ${problem2}.`);
  for (const name of unused) log.warning(`Input ${name} is not used by ${operation.name}.`);
  const needed = operation.needs?.(read2, event);
  const isNeeded = ({ input: input2 }) => needed?.includes(input2) ?? true;
  const values = {
    ...read2,
    ...await defaultsOf(
      operation,
      problems.filter((one) => !isNeeded(one))
    )
  };
  const { platform } = onPlatform(operation, values);
  const rules = [
    ...platform.credentialRules ?? [],
    ...operation.inputs.rules ?? []
  ];
  const given = (input2) => rawInput(env, input2) !== "";
  const together = [
    ...platform.checkCredentials(credentialsOf(platform, values)),
    ...baseUrlProblems(platform, values["base-url"]),
    ...rules.flatMap((rule) => rule.problems(given, { values, event })),
    ...await operation.check?.(values, checkContext(event, log)) ?? []
  ];
  const all = [...problems, ...together.filter(unlessNamed(problems))];
  const bad = all.filter(isNeeded);
  if (bad.length > 0) throw new InputError(bad, { next: nextStep(operation, bad, env) });
  for (const { input: input2, problem: problem2 } of all) log.warning(`Input ${input2} ${problem2}. It is not needed here.`);
  return values;
}
async function defaultsOf(operation, forgiven) {
  const values = {};
  for (const { name, default: text3, kind } of inputsOf(operation)) {
    if (text3 === void 0 || !forgiven.some(({ input: input2 }) => input2 === name)) continue;
    values[name] = await kind.parse(text3, { ...workspaceFiles("."), warn: () => void 0 });
  }
  return values;
}
function baseUrlProblems({ versionedPart, title }, given) {
  if (typeof given !== "string" || !versionedPart?.test(given)) return [];
  const [part = ""] = versionedPart.exec(given) ?? [];
  const right = given.slice(0, -part.length);
  const problem2 = `must not end in ${part}, which is added for ${title}. Write ${right} (given: "${given}")`;
  return [{ input: "base-url", problem: problem2 }];
}
function takeIn(operation, values, secrets2) {
  for (const { name, kind } of [...operation.inputs.required, ...operation.inputs.optional]) {
    const value = values[name];
    if (value === void 0) continue;
    if (kind.secret && typeof value === "string") secrets2.add(value);
    for (const hidden of kind.hides?.(value) ?? []) secrets2.hide(hidden);
  }
}
function unlessNamed(problems) {
  const named2 = new Set(problems.map(({ input: input2 }) => input2));
  return ({ input: input2 }) => input2 === "" || !named2.has(input2);
}
function checkContext(event, log) {
  return {
    now: Date.now(),
    event,
    warn: (line) => log.warning(line),
    note: (line) => log.info(line)
  };
}
function nextStep(operation, problems, env) {
  const missing = problems.some(
    ({ input: input2, problem: problem2 }) => input2 === "token" && problem2.startsWith("is required")
  );
  const page = `All its inputs: ${operationPage(operation, env)}`;
  const secret = "Set the secret in the repository\u2019s or environment\u2019s settings. Runs for a fork\u2019s pull request and for Dependabot are not given the repository\u2019s secrets. ";
  return `${missing ? secret : ""}${takes(operation)} ${page}`;
}
function takes({ name, inputs }) {
  const { required, rules = [] } = inputs;
  const needs = [list(required.map((input2) => input2.name)), ...rules.map((rule) => rule.needed ?? "")].filter((text3) => text3 !== "").join(", and ");
  return needs === "" ? `${name} needs no input of its own.` : `${name} needs ${needs}.`;
}

// src/action/outputs/output-file.ts
var OutputFile = class {
  #place;
  #written = /* @__PURE__ */ new Map();
  constructor(place2) {
    this.#place = place2;
  }
  get exists() {
    return this.#place.outputFile !== "";
  }
  /** Writes what differs from what was written before. Throws when the file cannot be written. */
  write(outputs) {
    const changed = Object.entries(outputs).flatMap(([name, value]) => {
      const now = value ?? (this.#written.has(name) ? "" : void 0);
      return now === void 0 || this.#written.get(name) === now ? [] : [[name, now]];
    });
    const said = changed.flatMap(([name, value]) => this.#writeOne(name, value));
    for (const line of said) this.#place.say(line);
    for (const [name, value] of changed) this.#written.set(name, value);
  }
  #writeOne(name, value) {
    const { secrets: secrets2, temp } = this.#place;
    const clean2 = fieldWithoutSecrets(name, value, secrets2);
    const text3 = formatOutput(clean2);
    if (!isTooLong(text3)) {
      this.#append(name, text3);
      return [];
    }
    const inFile = name === "result" && temp !== "";
    if (inFile) this.#append("result-path", writeResult(text3, resultPath(temp)));
    const { shown, said } = shortened(name, clean2, inFile);
    if (shown !== void 0) this.#append(name, formatOutput(shown));
    return [said];
  }
  #append(name, value) {
    const line = delimiterOf(value);
    appendFileSync(this.#place.outputFile, `${name}<<${line}${EOL}${value}${EOL}${line}${EOL}`);
  }
};
function delimiterOf(value) {
  for (let count3 = 0; ; count3 += 1) {
    const line = `ghadelimiter_${count3}`;
    if (!value.includes(line)) return line;
  }
}
function writeResult(text3, path) {
  writeFileSync(path, text3, { flag: "wx", mode: 384 });
  return path;
}

// src/support/sha.ts
var SHA = /^[0-9a-f]{40,64}$/;
function readSha(value) {
  return typeof value === "string" && SHA.test(value) ? value : "";
}

// src/action/runner/event.ts
var MAX_EVENT = 25e6;
async function readEvent(env) {
  const payload = readPayload(env["GITHUB_EVENT_PATH"]);
  const { sender, label } = payload;
  const { pullRequest, commit, head } = await subjectOf(payload, env["GITHUB_SHA"] ?? "");
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    action: text2(payload["action"]),
    actor: env["GITHUB_ACTOR"] ?? (isObject(sender) ? text2(sender["login"]) : ""),
    pullRequest,
    commit,
    before: readSha(payload["before"]),
    label: isObject(label) ? text2(label["name"]) : "",
    head
  };
}
var SUBJECTS = ["pull_request", "merge_group", "issue", "workflow_run", "check_suite", "check_run"];
async function subjectOf(payload, sha) {
  if (!SUBJECTS.some((one) => Object.hasOwn(payload, one))) return { pullRequest: void 0, commit: sha };
  return (await import(/* webpackIgnore: true */ "./event-subject.js")).subjectOfEvent(payload, sha);
}
function readPayload(path) {
  if (!path) return {};
  try {
    const content = readFileSync(path, "utf8");
    const value = content.length <= MAX_EVENT ? parseJson(content)?.value : void 0;
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
function text2(value) {
  return typeof value === "string" ? value : "";
}

// src/action/runner/runner.ts
function readRun(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  const known2 = /^https?:\/\//.test(server) && repository !== "" && runId !== "";
  return {
    repository,
    runId,
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    url: known2 ? `${server}/${repository}/actions/runs/${runId}` : ""
  };
}
function readDirectories(env) {
  return { temp: env["RUNNER_TEMP"] ?? "", workspace: env["GITHUB_WORKSPACE"] ?? "" };
}
function checkOutputFile(env) {
  const file = env["GITHUB_OUTPUT"];
  const next = "Run this as a step of a GitHub workflow, or set GITHUB_OUTPUT to a writable file.";
  if (!file) throw new ActionError("GITHUB_OUTPUT is not set, so outputs could not be written.", { next });
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new ActionError("The file named by GITHUB_OUTPUT is missing or cannot be written.", { next });
  }
}

// src/action/state/remains.ts
var Remains = class {
  #left = /* @__PURE__ */ new Map();
  /** What was said of each before. */
  #before = /* @__PURE__ */ new Map();
  #asked = /* @__PURE__ */ new Set();
  /** For people. */
  get all() {
    return [...this.#left.values()];
  }
  /** What requests were to do of which no answer tells whether they were applied. */
  get doubtful() {
    return [...this.#asked].map((key) => this.#left.get(key) ?? key);
  }
  of(key) {
    return this.#left.get(key);
  }
  leave(key, said) {
    if (said !== this.#left.get(key)) this.#before.set(key, this.#left.get(key));
    this.#left.set(key, said);
  }
  ask(key) {
    this.#asked.add(key);
  }
  answered(key) {
    this.#asked.delete(key);
  }
  unwritten(key) {
    this.#asked.delete(key);
    const before = this.#before.get(key);
    if (before === void 0) this.#left.delete(key);
    else this.#left.set(key, before);
  }
  gone(key) {
    this.#asked.delete(key);
    this.#left.delete(key);
    this.#before.delete(key);
  }
};

// src/action/state/saved-step.ts
var MOST_LEFT = 50;
var LONGEST5 = 300;
function stepSoFar(origin, ended, { left, outputs, tasks }) {
  const more = left.length - MOST_LEFT;
  const killed = {
    left: [...left.slice(0, MOST_LEFT), ...more > 0 ? [`${more} more`] : []],
    outputs
  };
  return { origin, ended, ...killed, tasks: tasks.map((taskOf) => taskOf(killed)) };
}
function parseSavedStep(text3) {
  const saved = parseJson(text3)?.value;
  if (!isObject(saved) || !isOrigin(saved["origin"])) return void 0;
  const { left, outputs, tasks } = saved;
  return {
    origin: saved["origin"],
    ended: saved["ended"] === true,
    left: Array.isArray(left) ? left.filter(isText) : [],
    outputs: isObject(outputs) ? Object.fromEntries(
      Object.entries(outputs).filter((entry) => isText(entry[1]))
    ) : {},
    tasks: Array.isArray(tasks) ? tasks.filter(isTask) : []
  };
}
function isOrigin(value) {
  if (!isObject(value) || !isText(value["operation"]) || !isObject(value["values"])) return false;
  const { values, tokenMark } = value;
  if (!orNone(isText)(tokenMark)) return false;
  return Object.values(values).every((one) => isText(one) || typeof one === "number");
}
var FIELDS = {
  "kubectl-credential": {
    revoke: isFlag,
    before: listOf(isText),
    requests: orNone(listOf(isMoment)),
    id: orNone(isText),
    path: orNone(isText),
    directory: orNone(isText)
  },
  "github-deployment": {
    environment: isText,
    task: isText,
    marker: isText,
    description: isText,
    state: (state) => ["success", "failure", "error", "inactive"].includes(`${state}`),
    id: orNone(Number.isSafeInteger),
    environmentUrl: orNone(isText)
  },
  "github-comment": {
    pullRequest: Number.isSafeInteger,
    body: isText,
    shared: orNone(isFlag),
    former: orNone(isText),
    onlyUpdate: isFlag
  }
};
function isTask(value) {
  if (!isObject(value) || !isText(value["key"])) return false;
  const [, fields] = Object.entries(FIELDS).find(([kind]) => kind === value["kind"]) ?? [];
  return fields !== void 0 && Object.entries(fields).every(([name, fits]) => fits(value[name]));
}
function isText(value) {
  return typeof value === "string";
}
function isFlag(value) {
  return typeof value === "boolean";
}
function isMoment(value) {
  return isObject(value) && Number.isFinite(value["earliest"]) && Number.isFinite(value["latest"]);
}
function listOf(fits) {
  return (value) => Array.isArray(value) && value.every(fits);
}
function orNone(fits) {
  return (value) => value === void 0 || fits(value);
}

// src/action/state/ledger.ts
var StepLedger = class {
  #places;
  #origin;
  #ended = false;
  #outputs = {};
  /** The short ones as text, for the post step. */
  #short = /* @__PURE__ */ new Map();
  #changed = false;
  /** Works under way that are about one thing among several. */
  #several = 0;
  remains = new Remains();
  /** Ids by key; none of what was only found. */
  #created = /* @__PURE__ */ new Map();
  #undo = /* @__PURE__ */ new Map();
  #tasks = /* @__PURE__ */ new Map();
  #saved = "";
  constructor(places) {
    this.#places = places;
  }
  get outputs() {
    return this.#outputs;
  }
  get created() {
    return [...this.#created.values()].filter((id2) => id2 !== void 0);
  }
  get changed() {
    return this.#changed || this.remains.doubtful.length > 0;
  }
  /** What is left behind, for people. */
  get left() {
    return this.remains.all;
  }
  /** Of what is left behind that which this step created, or may have. */
  get leftOfCreated() {
    return [...this.#created.keys()].flatMap((key) => this.remains.of(key) ?? []);
  }
  /** How to undo what was done, the last first. */
  get toUndo() {
    return [...this.#undo].map(([key, undo]) => ({ key, ...undo })).toReversed();
  }
  /** From here on a killed step is told of in the post step. Throws an `ActionError` when that cannot be saved. */
  begin(origin) {
    this.#origin = origin;
    this.#save();
  }
  /** The step has told how it ended: the post step has nothing to tell of it. */
  end() {
    this.#ended = true;
    this.#trySave();
  }
  know(outputs) {
    if (this.#several > 0) return;
    this.#outputs = { ...this.#outputs, ...outputs };
    for (const [name, value] of Object.entries(outputs)) {
      const text3 = formatOutput(fieldWithoutSecrets(name, value ?? "", this.#places.secrets));
      if (text3 === "" || text3.length > LONGEST5) this.#short.delete(name);
      else this.#short.set(name, text3);
    }
    this.#output(outputs);
    this.#trySave();
  }
  async amongSeveral(work) {
    this.#several += 1;
    try {
      return await work();
    } finally {
      this.#several -= 1;
    }
  }
  wrote() {
    this.#changed = true;
    this.#output({ changed: true });
  }
  leave(key, what) {
    this.remains.leave(key, this.#places.secrets.printable(what, LONGEST5));
    this.#trySave();
  }
  ask(key, what) {
    this.remains.ask(key);
    this.#output({ changed: true });
    this.leave(key, what);
  }
  answered(key) {
    this.remains.answered(key);
  }
  leaveIfUntold(key, what) {
    if (this.remains.of(key) === void 0) this.leave(key, what);
  }
  unwritten(key) {
    this.remains.unwritten(key);
    this.#trySave();
  }
  found(key, what) {
    if (!this.#created.has(key)) this.#created.set(key, void 0);
    this.leave(key, `${what}, created by this step or by somebody else`);
  }
  create({ key, what, id: id2, outputs = {}, undo }) {
    this.wrote();
    this.#created.set(key, id2);
    if (undo) this.#undo.set(key, undo);
    this.leave(key, what);
    this.know(outputs);
  }
  undoBy(key, undo) {
    this.#undo.set(key, undo);
  }
  gone(key) {
    this.remains.gone(key);
    this.#created.delete(key);
    this.#undo.delete(key);
    this.#trySave();
  }
  cleanUp(task) {
    this.foretell(task.key, () => task);
  }
  /** A task that tells, if the step is killed, what was known then; until one of the same key takes its place. */
  foretell(key, taskOf) {
    this.#tasks.set(key, taskOf);
    this.#save();
  }
  /** Takes a task of the post step back: it has been done. */
  cleanedUp(key) {
    if (this.#tasks.delete(key)) this.#trySave();
  }
  #output(outputs) {
    try {
      const file = this.#places.outputs;
      if (file?.exists) file.write(outputs);
    } catch {
    }
  }
  #save() {
    if (!this.#origin) return;
    const snapshot = stepSoFar(this.#origin, this.#ended, {
      left: this.left,
      outputs: Object.fromEntries(this.#short),
      tasks: [...this.#tasks.values()]
    });
    const text3 = JSON.stringify(snapshot);
    if (text3 === this.#saved) return;
    this.#places.save(snapshot);
    this.#saved = text3;
  }
  /** For what is true whether it can be saved or not. */
  #trySave() {
    try {
      this.#save();
    } catch {
    }
  }
};

// src/action/state/origin.ts
var WHERE = ["base-url", "ca-certificate", "max-attempts"];
var LONGEST6 = 6e4;
function originOf(operation, values) {
  const inputs = [
    ...operation.platform.credentialInputs,
    ...COMMON_INPUTS.optional.filter(({ name }) => WHERE.includes(name))
  ];
  const open2 = inputs.filter(({ kind }) => !kind.secret).map(({ name }) => name);
  const kept = ["platform", ...open2].flatMap((name) => {
    const value = values[name];
    const fits = typeof value === "number" || typeof value === "string" && value.length <= LONGEST6;
    return fits ? [[name, value]] : [];
  });
  const { token: token2 } = values;
  return {
    operation: operation.name,
    values: Object.fromEntries(kept),
    ...typeof token2 === "string" ? { tokenMark: markToken(token2) } : {}
  };
}
function markToken(token2, salt = randomBytes(8).toString("hex")) {
  return `${salt}.${createHmac("sha256", salt).update(token2).digest("hex").slice(0, 4)}`;
}
function isMarkedBy(mark, token2) {
  return markToken(token2, mark.split(".")[0]) === mark;
}

// src/action/state/state.ts
var STATE = "boxwright";
function saveStep(step) {
  try {
    saveState(STATE, JSON.stringify(step));
  } catch {
    throw new ActionError(
      "What the post step has to know could not be written to the runner\u2019s file GITHUB_STATE.",
      {
        next: "Look whether the runner\u2019s disk is full, and run the step again."
      }
    );
  }
}
function readSavedStep(env) {
  const text3 = env[`STATE_${STATE}`];
  return text3 ? parseSavedStep(text3) : void 0;
}

// src/action/main.ts
async function main(env = process.env) {
  const step = {};
  const secrets2 = new Secrets(setSecret);
  const log = createLog(secrets2);
  const { temp } = readDirectories(env);
  const outputs = new OutputFile({
    outputFile: env["GITHUB_OUTPUT"] ?? "",
    secrets: secrets2,
    temp,
    say: (line) => log.info(line)
  });
  const ledger = new StepLedger({ secrets: secrets2, outputs, save: saveStep });
  const progress = { ledger, timeline: new Timeline() };
  const settings = {
    log,
    secrets: secrets2,
    outputs,
    ended: () => {
      ledger.end();
      progress.items?.discard();
    },
    summary: rawInput(env, "summary").toLowerCase() !== "false",
    summaryFile: env["GITHUB_STEP_SUMMARY"] ?? ""
  };
  return new Promise((resolve2) => {
    const end = once((how) => {
      finish(how, settings, { reports: step.reports, signals }).catch(() => 1).then(async (code2) => {
        await step.github?.close();
        signals.dispose();
        resolve2(code2);
      });
    });
    const fail = (error2) => end(ending(step, progress, { error: error2 }));
    const signals = listenForCancel(() => fail(cancelled()));
    process.on("uncaughtException", fail);
    for (const password2 of proxyPasswords(env)) secrets2.hide(password2);
    run({ env, log, secrets: secrets2, progress, step, cancel: signals.signal }).then(end, fail);
  });
}
async function run({ env, progress, step, ...rest }) {
  for (const text3 of await secretTexts(env, Object.values(secrets))) rest.secrets.add(text3);
  const named2 = await findOperation(env);
  if ("problem" in named2) {
    throw new InputError([named2], { next: `Take one of the operations of ${operationsPage(env)}` });
  }
  step.operation = named2;
  const github = new StepGithub({
    env,
    token: rawInput(env, "github-token"),
    log: rest.log,
    secrets: rest.secrets
  });
  step.github = github;
  const event = await findPullRequest(await readEvent(env), { env, operation: named2, github, ...rest });
  const reason = named2.skip?.((name) => rawInput(env, name), event);
  if (reason !== void 0) return skipped(reason, { operation: named2, env, progress, log: rest.log });
  const values = await checkInputs({ env, operation: named2, event, names: inputNames, ...rest });
  const operation = onPlatform(named2, values);
  step.operation = operation;
  checkOutputFile(env);
  const { ledger } = progress;
  ledger.begin(originOf(operation, values));
  ledger.know({ platform: operation.platform.id, operation: operation.name });
  const work = { operation, values, env, event, github, ledger, ...rest };
  if (values.comment !== false || values.environment !== void 0) {
    step.reports = (await import(/* webpackIgnore: true */ "./github-reports.js")).createGithubReports(work);
  }
  const { perform } = await import(/* webpackIgnore: true */ "./perform.js");
  return perform({ ...work, reports: step.reports }, progress);
}
async function inputNames() {
  return (await import(/* webpackIgnore: true */ "./input-names.js")).INPUT_NAMES;
}
function skipped(reason, { operation, env, progress, log }) {
  checkOutputFile(env);
  log.notice(reason);
  return ending({ operation }, progress, { result: { outcome: "skipped", title: reason } });
}
function cancelled() {
  return new CancelledError(
    "The run was cancelled while this step was at work; it had no time to look what became of its last call."
  );
}
function once(work) {
  let done = false;
  return (value) => {
    if (done) return;
    done = true;
    work(value);
  };
}

// src/index.ts
async function post() {
  return (await import(/* webpackIgnore: true */ "./action-post.js")).post();
}
export {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  randomInt,
  randomUUID,
  sign,
  verify,
  X509Certificate,
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  Unfit,
  input,
  secrets,
  onPlatform,
  defineOperation,
  ActionError,
  InputError,
  AbsentError,
  CausedError,
  UnknownResultError,
  AftermathError,
  DeadlineError,
  CancelledError,
  startTimer,
  systemClock,
  monotonic,
  Timeline,
  asLine,
  oneLine,
  withoutEnd,
  percentDecoded,
  count,
  list,
  capital,
  proxyPasswords,
  BEGIN_PEM,
  CERTIFICATES,
  Secrets,
  isChanged,
  ending,
  parseJson,
  isObject,
  codeOf,
  formatDuration,
  exportVariable,
  setSecret,
  createLog,
  spentOn,
  formatOutput,
  formatTime,
  MOST_ROWS,
  plain2 as plain,
  code,
  factList,
  link,
  withoutSecrets,
  exactly,
  fieldWithoutSecrets,
  LONGEST3 as LONGEST,
  resultPath,
  rawInput,
  askedOfTls,
  credentialsOf,
  text,
  place,
  id,
  email,
  count2,
  readInstant,
  readTime,
  duration,
  time,
  isLoopback,
  common,
  open,
  rename,
  rm,
  rmdir,
  mkdir,
  readdir,
  lstat,
  stat,
  unlink,
  chmod,
  realpath,
  mkdtemp,
  writeFile,
  readFile,
  decodeText,
  readSha,
  readRun,
  readDirectories,
  isMarkedBy,
  readSavedStep,
  main,
  secretTexts,
  inputsOf,
  readInputs,
  OPERATIONS,
  choice,
  flag,
  StepGithub,
  optionalTime,
  pem,
  post
};
