import * as os from "os";
import * as fs from "fs";
import * as os2 from "os";
import * as os3 from "os";
import { appendFileSync as appendFileSync2 } from "node:fs";
import { join } from "node:path";
import { resolve } from "node:path";
import { appendFileSync as appendFileSync3 } from "node:fs";
import { EOL as EOL4 } from "node:os";
import { writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { accessSync, constants } from "node:fs";

var __webpack_exports__ = {};
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

// src/support/decode-text.ts
var SAMPLE = 400;
var SHORTEST = 8;
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
  if (sample.length < SHORTEST || sample.length % 2 !== 0) return void 0;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : void 0;
}

// src/support/pem/base64.ts
var BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function decodeBase64(text4) {
  const compact = text4.replace(/\s+/g, "");
  if (compact.length % 4 !== 0 || !BASE64.test(compact)) return void 0;
  return Buffer.from(compact, "base64");
}
var LENIENT = /^[A-Za-z0-9+/_-]+={0,2}$/;
var DATA_URL = /^data:[^,]{0,100};base64,/i;
function decodeWrapper(text4) {
  const compact = text4.replace(DATA_URL, "").replace(/\s+/g, "");
  return LENIENT.test(compact) ? Buffer.from(compact, "base64") : void 0;
}

// src/support/pem/der.ts
var SEQUENCE = 48;
var INTEGER = 2;
var OCTET_STRING = 4;
var MAX_LENGTH_BYTES = 4;
function readDer(bytes, offset = 0) {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === void 0 || first === void 0) return void 0;
  const lengthBytes = first < 128 ? 0 : first & 127;
  if (lengthBytes > MAX_LENGTH_BYTES || first === 128) return void 0;
  const start = offset + 2 + lengthBytes;
  if (start > bytes.length) return void 0;
  let length = first;
  if (lengthBytes > 0) {
    length = 0;
    for (const byte of bytes.subarray(offset + 2, start)) length = length * 256 + byte;
  }
  const end = start + length;
  if (end > bytes.length) return void 0;
  return { tag, raw: bytes.subarray(offset, end), content: bytes.subarray(start, end) };
}
function readSequence(bytes, max = 16) {
  const outer = readDer(bytes);
  if (outer?.tag !== SEQUENCE) return void 0;
  const elements = [];
  let offset = 0;
  while (offset < outer.content.length && elements.length < max) {
    const element = readDer(outer.content, offset);
    if (element === void 0) return void 0;
    elements.push(element);
    offset += element.raw.length;
  }
  return elements;
}
function isOneSequence(bytes) {
  const outer = readDer(bytes);
  return outer?.tag === SEQUENCE && outer.raw.length === bytes.length;
}

// src/support/pem/content.ts
var BIT_STRING = 3;
var OBJECT_IDENTIFIER = 6;
var TIMES = [23, 24];
var KEY_OF_INTEGERS = {
  9: "RSA PRIVATE KEY",
  6: "DSA PRIVATE KEY",
  2: "RSA PUBLIC KEY"
};
var MAX_ELEMENTS = 12;
var PFX_VERSION = 3;
function labelOfContent(der) {
  const parts = isOneSequence(der) ? readSequence(der, MAX_ELEMENTS) : void 0;
  const [first, second, third] = parts ?? [];
  if (parts === void 0 || first === void 0 || second === void 0) return void 0;
  if (parts.every(({ tag }) => tag === INTEGER)) return KEY_OF_INTEGERS[parts.length];
  if (first.tag === INTEGER) return ofVersioned(first, second, third);
  if (first.tag === OBJECT_IDENTIFIER) return "PKCS7";
  if (first.tag !== SEQUENCE) return void 0;
  if (parts.length === 2) return ofPair(second);
  return parts.length === 3 && second.tag === SEQUENCE && third?.tag === BIT_STRING ? ofSigned(first) : void 0;
}
function ofVersioned(version, second, third) {
  if (second.tag === OCTET_STRING) return "EC PRIVATE KEY";
  if (second.tag !== SEQUENCE) return void 0;
  if (third?.tag === OCTET_STRING) return "PRIVATE KEY";
  return version.content.length === 1 && version.content[0] === PFX_VERSION ? "PKCS12" : void 0;
}
function ofPair({ tag }) {
  if (tag === OCTET_STRING) return "ENCRYPTED PRIVATE KEY";
  return tag === BIT_STRING ? "PUBLIC KEY" : void 0;
}
function ofSigned({ raw }) {
  const inner = readSequence(raw, MAX_ELEMENTS) ?? [];
  if (inner.some(({ tag }) => TIMES.includes(tag))) return "X509 CRL";
  if (inner[0]?.tag === INTEGER && inner.length <= 4) return "CERTIFICATE REQUEST";
  return inner.length >= 6 ? "CERTIFICATE" : void 0;
}

// src/support/pem/binary.ts
var OPEN_PFX = [48, 128, 2, 1, 3];
function binaryKind(bytes) {
  if (OPEN_PFX.every((byte, index) => bytes[index] === byte)) return "pfx";
  if (!isOneSequence(bytes)) return void 0;
  const label = labelOfContent(bytes) ?? "";
  if (label === "PKCS12") return "pfx";
  if (label.endsWith("PRIVATE KEY")) return "der-key";
  return label.startsWith("CERTIFICATE") ? "der-certificate" : "der";
}

// src/support/pem/tidy.ts
var MAX_PEM_TEXT = 1024 * 1024;
var LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]|\\{1,4}r\\{1,4}n|\\{1,4}(?:[nr]|u000[ad])|(?:%0d)?%0a/gi;
var INVISIBLE = /[\ufeff\u200b-\u200d\u2060]/g;
var TYPOGRAPHIC = /[\u2010-\u2015\u2212]/;
var BOUNDARY = /[-\u2010-\u2015\u2212]{1,6}\s*((?:BEGIN|END) [A-Z0-9 ]{1,40}?)\s*[-\u2010-\u2015\u2212]{1,5}/g;
var ESCAPED = /\\{1,4}(?:\/|u00([23][0-9a-f]))/gi;
function tidyPemText(text4) {
  const plain3 = unquote(text4.replace(INVISIBLE, "").trim()).replace(LINE_ENDS, "\n").replace(
    ESCAPED,
    (_, code2) => code2 === void 0 ? "/" : String.fromCharCode(Number.parseInt(code2, 16))
  ).trim();
  return TYPOGRAPHIC.test(plain3) ? plain3.replace(BOUNDARY, "-----$1-----") : plain3;
}
function unquote(text4) {
  const start = /^["'`]/.test(text4) ? 1 : 0;
  const end = text4.length > start && /["'`]$/.test(text4) ? text4.length - 1 : text4.length;
  return text4.slice(start, end);
}

// src/support/pem/pem.ts
var MAX_BLOCKS = 20;
var DASHES = "-----";
var BEGIN = /-----BEGIN\s/g;
var MAX_WRAPPERS = 3;
var KNOWN_LABEL = /^(?:(?:X509|TRUSTED|NEW|RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PUBLIC|PRIVATE|CERTIFICATE|REQUEST|KEY|PARAMETERS|PKCS7|PKCS12|CMS|CRL)(?: (?!$)|$))+$/;
var LABEL = /^[A-Z0-9][A-Z0-9 ]{0,40}$/;
function readPem(text4, most = MAX_BLOCKS) {
  if (text4.length > MAX_PEM_TEXT) return fault("is longer than 1 MiB, which is no certificate or key");
  let tidy = tidyPemText(text4);
  if (tidy === "") return fault("is empty");
  for (let wrapper = 0; wrapper <= MAX_WRAPPERS; wrapper += 1) {
    if (tidy.search(BEGIN) !== -1) return readBlocks(tidy, most);
    const inner = decodeWrapper(tidy);
    if (inner === void 0) break;
    const binary = binaryKind(inner);
    if (binary !== void 0) return { kind: "binary", binary };
    tidy = tidyPemText(decodeText(inner));
  }
  return withoutBlocks(binaryKind(Buffer.from(text4, "latin1")));
}
function printableLabel(label) {
  if (!KNOWN_LABEL.test(label)) return "an unknown";
  return `${/^(?:[AEO]|RSA|X509)/.test(label) ? "an" : "a"} ${label}`;
}
function writePem({ label, bytes }) {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----
${lines.join("\n")}
-----END ${label}-----
`;
}
function readBlocks(text4, most) {
  const blocks = [];
  for (let from = find(BEGIN, text4, 0); from !== -1; ) {
    if (blocks.length === most) return fault(`holds more than ${most} PEM blocks`);
    const bodyStart = text4.indexOf(DASHES, from + DASHES.length);
    const label = oneSpace(text4.slice(from + "-----BEGIN ".length, Math.max(bodyStart, 0)));
    if (!LABEL.test(label)) return fault("has a damaged -----BEGIN line");
    const bodyEnd = text4.indexOf(DASHES, bodyStart + DASHES.length);
    const what = printableLabel(label);
    if (bodyEnd === -1) return fault(`is cut off: ${what} block in it has no -----END line`);
    const end = text4.indexOf(DASHES, bodyEnd + DASHES.length);
    if (oneSpace(text4.slice(bodyEnd + DASHES.length, Math.max(end, 0))) !== `END ${label}`)
      return fault(`has ${what} block without the -----END line that fits`);
    const block2 = readBody(label, text4.slice(bodyStart + DASHES.length, bodyEnd));
    if (block2 === void 0) return fault(`has ${what} block that is damaged: its text is not whole base64`);
    blocks.push(block2);
    from = find(BEGIN, text4, end + DASHES.length);
  }
  return { kind: "blocks", blocks };
}
function find(pattern, text4, from) {
  pattern.lastIndex = from;
  return pattern.exec(text4)?.index ?? -1;
}
function oneSpace(text4) {
  return text4.length > MAX_LINE ? "" : text4.trim().replace(/\s+/g, " ");
}
var MAX_LINE = 100;
var AROUND_LINES = /["'`,;\\]/g;
function readBody(label, body) {
  if (/^\s*Proc-Type:/i.test(body)) return { label, bytes: Buffer.alloc(0), encrypted: true };
  const bytes = decodeBase64(body.replace(AROUND_LINES, ""));
  if (bytes === void 0) return void 0;
  const content = label.endsWith("PARAMETERS") ? void 0 : labelOfContent(bytes);
  if (content === void 0 || content === label) return { label, bytes, encrypted: false };
  return { label: content, mislabelled: label, bytes, encrypted: false };
}
function withoutBlocks(binary) {
  if (binary !== void 0) return { kind: "binary", binary };
  return fault("holds no PEM text: a line that begins with -----BEGIN is missing");
}
function fault(problem2) {
  return { kind: "fault", problem: problem2 };
}

// src/support/pem/authorities.ts
var MOST = 1e3;
function readAuthorities(text4) {
  const reading = readPem(text4, MOST);
  if (reading.kind === "fault") return { problem: reading.problem };
  if (reading.kind === "binary") return { problem: `is binary (DER, PKCS#12) or its base64, not PEM` };
  const pems = [];
  for (const [index, { label, bytes }] of reading.blocks.entries()) {
    if (label.endsWith("PRIVATE KEY")) return { problem: "holds a private key, which nobody else must have" };
    if (label !== "CERTIFICATE" || !isReadable(bytes))
      return { problem: `is damaged or no certificate in its block ${index + 1}` };
    pems.push(writePem({ label, bytes }));
  }
  return { pems };
}
function isReadable(der) {
  try {
    return new X509Certificate(der).raw.length > 0;
  } catch {
    return false;
  }
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

// src/contract/kinds/pem.ts
var MAX_PEM = 1048576;
var FILE_NAME = /^[\w./ -]{1,100}\.[a-z]{2,5}$/i;
var MATERIAL = /[\w+=-]{40}/;
var MAX_PATH = 1e3;
function pem({ what, secret = false }) {
  return {
    name: "PEM",
    accepts: `PEM text of the ${what}, the same in one line with \`\\n\` or as base64, or the path of a file`,
    secret,
    isPath: (text4) => text4.length <= MAX_PEM && !isText(text4) && !MATERIAL.test(text4),
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const found = await pemOrPath(value, context);
      return found.kind === "text" ? found.text : unreadable(value, reasonOf(found), secret);
    }
  };
}
async function pemOrPath(value, { readPath }) {
  if (value.length > MAX_PEM) throw new Unfit("is larger than 1 MiB");
  if (isText(value)) return { kind: "text", text: value };
  return readPath(value);
}
function isText(value) {
  if (value.length > MAX_PATH || /[\r\n\u0000]/.test(value)) return true;
  return value.includes("-----BEGIN") || readPem(value).kind !== "fault";
}
function reasonOf(found) {
  return found.kind === "folder" ? "it is a folder" : found.why;
}
function unreadable(value, why, secret) {
  const tried = !secret && FILE_NAME.test(value) ? ` (looked for ${value} in the workspace)` : "";
  throw new Unfit(`is neither PEM text nor the path of a readable file: ${why}${tried}`);
}
function authorities() {
  const given = pem({ what: "certificate authority" });
  return {
    ...given,
    parse: async (value, context) => {
      const read3 = readAuthorities(await given.parse(value, context));
      if ("problem" in read3) {
        throw new Unfit(`${read3.problem}; give the certificate of the authority which signs for the host`);
      }
      return read3.pems.join("");
    }
  };
}

// src/contract/kinds/secret.ts
var PLACEHOLDER = /^(?:\$\{\{.*\}\}|\$\{?\w+\}?|\*+|<.*>|your[-_ ]?token|xxx+|changeme|todo|null|undefined|none|secrets\.\w+)$/i;
var NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:TOKEN|KEY|SECRET|PAT)$/;
var GITHUB = /^(?:gh[oprsu]_|github_pat_)/;
var HOW = "give the value: `${{ secrets.NAME }}`";
function token({ grouped = false, ofPlatform = false } = {}) {
  return {
    name: "secret",
    accepts: "a secret of one word; give it as `${{ secrets.NAME }}`",
    secret: true,
    actionType: { type: "string" },
    parse: (value) => {
      const word = grouped ? value.replace(/\s/g, "") : value.trim();
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
    actionType: { type: "string" },
    parse: (value) => {
      if (/[\u0000-\u001f\u007f]/.test(value)) throw new Unfit("holds a line break or a control character");
      return value;
    }
  };
}

// src/contract/inputs/input.ts
function input(name, kind, description) {
  return { name, kind, description, default: void 0 };
}
function withDefault(declared, text4) {
  return { ...declared, default: text4 };
}

// src/contract/inputs/secrets.ts
var secrets = {
  token: input(
    "token",
    token({ ofPlatform: true }),
    "API token of the platform, or a JWT where it takes these; where `email` and `password` are inputs, they may be given instead."
  ),
  githubToken: {
    ...input(
      "github-token",
      token(),
      "Token for GitHub itself: the comment, the deployment, and the state of pull requests. Never sent to a platform. Default: the workflow\u2019s own token."
    ),
    expression: "github.token"
  },
  privateKey: input(
    "private-key",
    pem({ what: "private key", secret: true }),
    "The certificate\u2019s private key, without a passphrase. Not with a folder, which holds the keys."
  ),
  password: input("password", password(), "Password to log in with, instead of `token`."),
  otp: input(
    "otp",
    token({ grouped: true }),
    "Second factor of the login: a 6-digit code, or the base32 seed of the authenticator (then codes are computed), in groups or without blanks."
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
var AftermathError = class extends ActionError {
  name = "AftermathError";
  /** What was there before the step is not there any more, and nothing has taken its place. */
  gone;
  constructor(message, { gone = false, ...details2 } = {}) {
    super(message, details2);
    this.gone = gone;
  }
  get outcome() {
    return this.cause instanceof ActionError ? this.cause.outcome : "failed";
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

// src/support/text.ts
var MAX_TEXT = 500;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function asLine(value) {
  return textOf(value).replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim().toWellFormed();
}
function oneLine(value, max = MAX_TEXT) {
  const text4 = textOf(value);
  const start = text4.length > max * 4 ? text4.slice(0, max * 4) : text4;
  const clean2 = asLine(start);
  return clean2.length > max || start !== text4 ? `${clean2.slice(0, max - 1).toWellFormed()}\u2026` : clean2;
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
function withoutEnd(text4, letters2) {
  let end = text4.length;
  while (end > 0 && letters2.includes(text4.charAt(end - 1))) end -= 1;
  return text4.slice(0, end);
}
function count(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
function list(words, conjunction = "and") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
function capital(text4) {
  return text4.charAt(0).toUpperCase() + text4.slice(1);
}

// src/http/address/url.ts
function parseBase(baseUrl2) {
  const base = URL.canParse(baseUrl2) ? new URL(baseUrl2) : void 0;
  if (!base || base.hostname === "") throw new ActionError("`base-url` is not an address.");
  if (base.username || base.password) throw new ActionError("`base-url` must not hold a user or password.");
  if (base.search || base.hash) throw new ActionError("`base-url` must not hold a query or fragment.");
  const plain3 = base.protocol === "http:" && isLoopback(base.hostname);
  if (base.protocol !== "https:" && !plain3) {
    throw new ActionError("`base-url` must start with https: (http: only for a loopback host).");
  }
  return base;
}
function isLoopback(hostname) {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d{1,3}){3}$/.test(host) || host === "[::1]";
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

// src/http/connection/no-proxy.ts
function matchNoProxy(list3, target) {
  const entries = list3.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "");
  const unsupported = entries.filter((entry) => entry.includes("/"));
  return { direct: entries.some((entry) => !entry.includes("/") && matches(entry, target)), unsupported };
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
  const plain3 = /^([^:]+):(\d+)$/.exec(entry);
  return plain3 ? { host: plain3[1] ?? "", port: plain3[2] } : { host: entry, port: void 0 };
}
function isAddress(host) {
  return host.includes(":") || /^[\d.]+$/.test(host);
}

// src/http/connection/proxy.ts
function routeTo(url, env) {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const { value, variable } = read(env, name);
  if (value === "" || isLoopback(url.hostname)) return { warnings: [] };
  const target = {
    host: url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, ""),
    port: url.port || (url.protocol === "https:" ? "443" : "80")
  };
  const { direct, unsupported } = matchNoProxy(read(env, "NO_PROXY").value, target);
  const warnings = unsupported.length === 0 ? [] : [NETWORKS];
  return direct ? { warnings } : { proxy: parseProxy(value, variable), warnings };
}
var NETWORKS = "NO_PROXY: networks such as 10.0.0.0/8 are not supported and were ignored; write host names.";
function read(env, name) {
  const variable = env[name.toLowerCase()]?.trim() ? name.toLowerCase() : name;
  return { value: env[variable]?.trim() ?? "", variable };
}
function proxyPasswords(env) {
  const names = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  return names.flatMap((name) => {
    const [, password2 = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/:@]*:([^/@]+)@/i.exec(env[name]?.trim() ?? "") ?? [];
    return password2 === "" ? [] : [decode(password2)];
  });
}
function parseProxy(value, variable) {
  const text4 = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  requireEncodedLogin(text4, variable);
  const url = URL.canParse(text4) ? new URL(text4) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname + url.search + url.hash)) {
    throw new ActionError(`${variable} is not the address of an HTTP proxy.`, {
      next: `Write ${variable} as http://host:port, or remove it.`
    });
  }
  if (url.username === "") return { uri: url.origin, variable };
  const password2 = decode(url.password);
  const pair2 = Buffer.from(`${decode(url.username)}:${password2}`, "utf8").toString("base64");
  return { uri: url.origin, variable, token: `Basic ${pair2}`, password: password2 };
}
function requireEncodedLogin(text4, variable) {
  const login = text4.slice(text4.indexOf("://") + 3, Math.max(0, text4.lastIndexOf("@")));
  const sign2 = /[@#/?\\]|%(?![\da-f]{2})/i.exec(login)?.[0];
  if (sign2 === void 0) return;
  throw new ActionError(`${variable} has a bare ${sign2} in its user name or password.`, {
    next: `In ${variable} write them encoded: @ as %40, # as %23, / as %2F, ? as %3F, : as %3A, \\ as %5C, % as %25.`
  });
}
function decode(text4) {
  try {
    return decodeURIComponent(text4);
  } catch {
    return text4;
  }
}

// src/operations/registry.ts
var OPERATIONS = {
  "call-api": () => import(/* webpackIgnore: true */ "./call-api.js").then((file) => file.callApi),
  "check-ssl": () => import(/* webpackIgnore: true */ "./check-ssl.js").then((file) => file.checkSsl),
  "create-container": () => import(/* webpackIgnore: true */ "./ensure-container.js").then((file) => file.createContainer),
  "create-invitation": () => import(/* webpackIgnore: true */ "./create-invitation.js").then((file) => file.createInvitation),
  "create-namespace": () => import(/* webpackIgnore: true */ "./ensure-namespace.js").then((file) => file.createNamespace),
  "create-volume": () => import(/* webpackIgnore: true */ "./create-volume.js").then((file) => file.createVolume),
  "delete-container": () => import(/* webpackIgnore: true */ "./delete-container.js").then((file) => file.deleteContainer),
  "delete-namespace": () => import(/* webpackIgnore: true */ "./delete-namespace.js").then((file) => file.deleteNamespace),
  "delete-ssl": () => import(/* webpackIgnore: true */ "./installed.js").then((file) => file.deleteSsl),
  "delete-volume": () => import(/* webpackIgnore: true */ "./delete-volume.js").then((file) => file.deleteVolume),
  "deploy-box": () => import(/* webpackIgnore: true */ "./ensure-application.js").then((file) => file.deployBox),
  "export-box": () => import(/* webpackIgnore: true */ "./export-box.js").then((file) => file.exportBoxOperation),
  "get-container": () => import(/* webpackIgnore: true */ "./get-container.js").then((file) => file.getContainer),
  "get-history": () => import(/* webpackIgnore: true */ "./get-history.js").then((file) => file.getHistory),
  "get-instance": () => import(/* webpackIgnore: true */ "./get-instance.js").then((file) => file.getInstance),
  "get-invitation": () => import(/* webpackIgnore: true */ "./get-invitation.js").then((file) => file.getInvitation),
  "get-kubectl-credential": () => import(/* webpackIgnore: true */ "./get-kubectl-credential.js").then((file) => file.getKubectlCredential),
  "get-member": () => import(/* webpackIgnore: true */ "./get-member.js").then((file) => file.getMember),
  "get-namespace": () => import(/* webpackIgnore: true */ "./get-namespace.js").then((file) => file.getNamespace),
  "get-org": () => import(/* webpackIgnore: true */ "./get-org.js").then((file) => file.getOrg),
  "get-ssl": () => import(/* webpackIgnore: true */ "./get-ssl.js").then((file) => file.getSsl),
  "get-state": () => import(/* webpackIgnore: true */ "./get-state.js").then((file) => file.getState),
  "get-volume": () => import(/* webpackIgnore: true */ "./get-volume.js").then((file) => file.getVolume),
  "issue-kubeconfig": () => import(/* webpackIgnore: true */ "./operations-dollarbox-kubectl-issue-kubeconfig.js").then((file) => file.issueKubeconfigOperation),
  "list-box-versions": () => import(/* webpackIgnore: true */ "./list-box-versions.js").then((file) => file.listBoxVersions),
  "list-boxes": () => import(/* webpackIgnore: true */ "./list-boxes.js").then((file) => file.listBoxes),
  "list-containers": () => import(/* webpackIgnore: true */ "./list-containers.js").then((file) => file.listContainers),
  "list-instances": () => import(/* webpackIgnore: true */ "./list-instances.js").then((file) => file.listInstances),
  "list-invitations": () => import(/* webpackIgnore: true */ "./list-invitations.js").then((file) => file.listInvitations),
  "list-kubectl-credentials": () => import(/* webpackIgnore: true */ "./list-kubectl-credentials.js").then((file) => file.listKubectlCredentials),
  "list-members": () => import(/* webpackIgnore: true */ "./list-members.js").then((file) => file.listMembers),
  "list-namespaces": () => import(/* webpackIgnore: true */ "./list-namespaces.js").then((file) => file.listNamespaces),
  "list-orgs": () => import(/* webpackIgnore: true */ "./list-orgs.js").then((file) => file.listOrgs),
  "list-providers": () => import(/* webpackIgnore: true */ "./list-providers.js").then((file) => file.listProviders),
  "list-states": () => import(/* webpackIgnore: true */ "./list-states.js").then((file) => file.listStates),
  "list-volumes": () => import(/* webpackIgnore: true */ "./list-volumes.js").then((file) => file.listVolumes),
  "list-wordpress-boxes": () => import(/* webpackIgnore: true */ "./list-wordpress-boxes.js").then((file) => file.listWordpressBoxes),
  "list-workspaces": () => import(/* webpackIgnore: true */ "./list-workspaces.js").then((file) => file.listWorkspaces),
  "preview-box": () => import(/* webpackIgnore: true */ "./preview-box.js").then((file) => file.previewBoxOperation),
  "preview-container": () => import(/* webpackIgnore: true */ "./preview-container.js").then((file) => file.previewContainerOperation),
  "preview-namespace": () => import(/* webpackIgnore: true */ "./preview-namespace.js").then((file) => file.previewNamespaceOperation),
  "push-box": () => import(/* webpackIgnore: true */ "./push-box.js").then((file) => file.pushBoxOperation),
  "reconfigure-instance": () => import(/* webpackIgnore: true */ "./check-variables.js").then((file) => file.reconfigureInstance),
  "record-state": () => import(/* webpackIgnore: true */ "./record-state.js").then((file) => file.recordState),
  "reinstall-instance": () => import(/* webpackIgnore: true */ "./check-variables.js").then((file) => file.reinstallInstance),
  "remove-member": () => import(/* webpackIgnore: true */ "./update-member.js").then((file) => file.removeMember),
  "report-usage": () => import(/* webpackIgnore: true */ "./report-usage.js").then((file) => file.reportUsage),
  "retire-state": () => import(/* webpackIgnore: true */ "./retire-state.js").then((file) => file.retireState),
  "revoke-invitation": () => import(/* webpackIgnore: true */ "./revoke-invitation.js").then((file) => file.revokeInvitation),
  "revoke-kubectl-credential": () => import(/* webpackIgnore: true */ "./revoke-kubectl-credential.js").then((file) => file.revokeKubectlCredential),
  "send-event": () => import(/* webpackIgnore: true */ "./send-event.js").then((file) => file.sendEvent),
  "start-instance": () => import(/* webpackIgnore: true */ "./start-instance.js").then((file) => file.startInstance),
  "stop-instance": () => import(/* webpackIgnore: true */ "./stop-instance.js").then((file) => file.stopInstance),
  "sweep-previews": () => import(/* webpackIgnore: true */ "./sweep-previews.js").then((file) => file.sweepPreviews),
  "terminate-instance": () => import(/* webpackIgnore: true */ "./terminate-instance.js").then((file) => file.terminateInstance),
  "update-container": () => import(/* webpackIgnore: true */ "./update-container.js").then((file) => file.updateContainerOperation),
  "update-instance": () => import(/* webpackIgnore: true */ "./update-version.js").then((file) => file.updateInstance),
  "update-member": () => import(/* webpackIgnore: true */ "./update-member.js").then((file) => file.updateMemberOperation),
  "update-namespace": () => import(/* webpackIgnore: true */ "./update-namespace.js").then((file) => file.updateNamespace),
  "update-org": () => import(/* webpackIgnore: true */ "./update-org.js").then((file) => file.updateOrgOperation),
  "upload-ssl": () => import(/* webpackIgnore: true */ "./upload-ssl.js").then((file) => file.uploadSsl)
};

// src/support/redaction/masks.ts
var SHORTEST_LINE = 8;
var SHORTEST2 = 4;
function masksOf(secret) {
  const whole = secret.trim();
  const lines = linesOf(whole);
  return whole.length < SHORTEST2 ? [] : [.../* @__PURE__ */ new Set([...lines, Buffer.from(whole, "utf8").toString("base64")])];
}
function linesOf(secret) {
  const whole = secret.trim();
  if (whole.length < SHORTEST2) return [];
  const breaks = whole.includes("-----BEGIN") ? /(?:[\r\n]|\\r|\\n)+/ : /[\r\n]+/;
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
    for (let next2 = at; next2 < end && value >= 0; next2 += 1) {
      const digit = hexValue(this.#out.codes[next2]);
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
  read(row, { fold: folded3, known }) {
    const { codes, length } = row;
    this.#row = row;
    if (length > this.codes.length) {
      this.codes = new Uint16Array(length);
      this.#places = new Int32Array(length);
    }
    const [out, places] = [this.codes, this.#places];
    let count3 = 0;
    for (let at = 0; at < length; at += 1) {
      let code2 = known[codes[at]];
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
  const known = new Uint16Array(65536).fill(UNKNOWN);
  const remember = (code2) => {
    const now = work(code2);
    known[code2] = now;
    return now;
  };
  return {
    known,
    fold: (code2) => {
      const before = known[code2];
      return before === UNKNOWN ? remember(code2) : before;
    }
  };
}

// src/support/redaction/pieces.ts
var PUBLIC = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----|Proc-Type: ?4,ENCRYPTED|DEK-Info: ?[A-Z0-9-]{1,30},/g;
var HEXADECIMAL2 = /[0-9a-f]{12}|[0-9A-F]{12}/;
function piecesOf(secret) {
  if (/^\**$/.test(secret)) return [];
  const pieces = secret.split(PUBLIC).map((piece) => piece.trim());
  return pieces.flatMap(
    (piece) => HEXADECIMAL2.test(piece) ? [.../* @__PURE__ */ new Set([piece, piece.toLowerCase(), piece.toUpperCase()])] : [piece]
  );
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
  read(text4, start = 0, end = text4.length) {
    this.reset(end - start);
    for (let at = start; at < end; at += 1) this.add(text4.charCodeAt(at), at, at + 1);
    return this;
  }
};

// src/support/redaction/windows.ts
var SHORTEST3 = 6;
var FACTOR = 2654435761 | 1;
var OLDEST = power(FACTOR, SHORTEST3 - 1);
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
    if (this.#count === 0 || length < SHORTEST3) return;
    const heads = this.#heads;
    const shift = 32 - Math.log2(heads.length * 32);
    let hash = hashOf(codes, 0, SHORTEST3);
    for (let at = 0; ; at += 1) {
      const bit = Math.imul(hash, FACTOR) >>> shift;
      if (heads[bit >>> 5] >>> (bit & 31) & 1) {
        const longest2 = this.#longestAt(codes, at, length, hash);
        if (longest2 > 0) found(at, at + longest2);
      }
      const next2 = at + SHORTEST3;
      if (next2 >= length) break;
      const left = hash - Math.imul(codes[at], OLDEST);
      hash = Math.imul(left, FACTOR) + codes[next2] | 0;
    }
    this.steps += length;
  }
  #longestAt(codes, at, end, first) {
    let longest2 = 0;
    let hash = first;
    for (let length = SHORTEST3; ; length += 1) {
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
    const bit = Math.imul(hashOf(this.#codes, start, SHORTEST3), FACTOR) >>> 32 - bits;
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
    if (secret.length < SHORTEST3 || this.#known.has(secret)) return false;
    this.#known.add(secret);
    for (const piece of piecesOf(secret)) if (piece.length >= SHORTEST3) this.#addPiece(piece);
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
    if (start === before && end === after || end - start < SHORTEST3) continue;
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
  if (size < SHORTEST3) return found;
  const isLetter = (at) => loose.fold(codes[at]) === 0 ? 0 : 1;
  let letters2 = 0;
  for (let end = 1; end <= length; end += 1) {
    letters2 += isLetter(end - 1) - (end > size ? isLetter(end - 1 - size) : 0);
    if (end < size || letters2 === 0 || letters2 >= SHORTEST3) continue;
    const start = end - size;
    const different = new Set(codes.subarray(start, end).filter((code2) => loose.fold(code2) !== 0)).size;
    if (size === length || different >= FEWEST_IN_SPACE) found.push([start, end]);
  }
  return found;
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
    if (out.length - this.#start < SHORTEST3) out.length = this.#start;
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
  const known = new Uint8Array(ASCII5).fill(NO_LETTER);
  known[BACKSLASH3] = PASSED_OVER3;
  for (const [letter, value] of [...Object.entries([...alphabet]).map(flip), ...Object.entries(more)]) {
    known[letter.charCodeAt(0)] = value;
  }
  return known;
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
function regionsOf(text4, needles) {
  const found = [];
  const sought = needles.filter((one) => !one.empty);
  if (sought.length === 0) return found;
  for (let start = 0; start < text4.length; start += PIECE - OVERLAP) {
    const end = Math.min(text4.length, start + PIECE);
    levels[0].written.read(text4, start, end);
    search(0, sought, (from, to) => void found.push({ from, to }));
    if (end === text4.length) break;
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
  const next2 = levels[depth + 1];
  if (!next2) return;
  const wide = needles.some((one) => one.wide);
  const space = spaceIn(undone2);
  for (const layer of space > 0 ? [base64, { ...base64, space }, hex] : [base64, hex]) {
    bytesIn(undone2, { layer, wide }, next2.written);
    if (next2.written.length > 0) search(depth + 1, needles, found);
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
function redactText(text4, needles) {
  return without(text4, regionsOf(text4, needles));
}
function redactWhole(text4, secrets2, all) {
  const possible = secrets2.filter(({ length }) => length <= text4.length);
  if (possible.length === 0 || regionsOf(text4, [all]).length === 0) return text4;
  return possible.reduce((rest, { needles, length }) => {
    return without(
      rest,
      regionsOf(rest, [needles]).filter(({ from, to }) => to - from >= length)
    );
  }, text4);
}
function without(text4, regions) {
  if (regions.length === 0) return text4;
  let clean2 = "";
  let done = 0;
  for (const { from, to } of regions) {
    clean2 += text4.slice(done, from) + MASK;
    done = to;
  }
  return clean2 + text4.slice(done);
}

// src/support/remembered.ts
var MOST2 = 4096;
var LONGEST = 512;
var Remembered = class {
  #work;
  #known = /* @__PURE__ */ new Map();
  constructor(work) {
    this.#work = work;
  }
  /** What the function makes of a text. */
  of(text4) {
    const before = this.#known.get(text4);
    if (before !== void 0) return before;
    const made = this.#work(text4);
    if (text4.length > LONGEST) return made;
    if (this.#known.size >= MOST2) this.#known.clear();
    this.#known.set(text4, made);
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
  #announced = /* @__PURE__ */ new Set();
  #redacted = new Remembered((text4) => redactText(text4, [this.#masked, this.#hidden]));
  #exact = new Remembered((text4) => redactWhole(text4, this.#wholes, this.#masked));
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
  /**
   * Takes in what no text may show, but what is no secret of the job: the values of `env` and of Password variables,
   * a proxy's password. The runner is not told of it: it would blank every word that looks like it.
   */
  hide(value) {
    if (this.#hidden.add(value.trim())) this.#forget();
  }
  /** How many are known; what was redacted when there were fewer may show one that came later. */
  get size() {
    return this.#masked.size + this.#hidden.size;
  }
  /** The text with `***` for every secret in it, in whatever spelling. */
  redact(text4) {
    return this.#redacted.of(text4);
  }
  /**
   * The same for a text that is set exactly, such as the id of a resource: only what the runner masks is taken out, and
   * that as a whole or most of it. An id may share a run of characters with a token and is no less an id.
   */
  redactMasked(text4) {
    return this.#exact.of(text4);
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
    this.#wholes.push({
      needles,
      length: Math.min(shortest, Math.max(RUN2, Math.ceil(shortest * MOST_OF_IT)))
    });
  }
  /** The lines of a longer text, such as a log: secrets are taken out of it as a whole, since they may be wrapped. */
  printableLines(text4) {
    const lines = this.redact(text4).split(/[\r\n]+/);
    return lines.map((line) => oneLine(line)).filter((line) => line !== "");
  }
  /** The one way from an answer to a person: secrets are taken out, it becomes one line, and then it is cut. */
  printable = (value, max) => oneLine(this.redact(textOf(value)), max);
};

// src/action/ending/ending.ts
function ending({ operation }, progress, how) {
  return {
    operation,
    known: progress.ledger.outputs,
    changed: how.result?.changed ?? progress.ledger.changed,
    left: progress.ledger.left,
    created: progress.ledger.leftOfCreated,
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
  skipped: "nothing was done on purpose (a fork without secrets)",
  planned: "a dry run: nothing was written",
  "timed-out": "the deadline passed before it settled",
  cancelled: "the run was cancelled",
  failed: "was refused, or ended badly"
};

// src/contract/result/outputs.ts
var OUTPUTS = {
  outcome: `How the operation ended: ${Object.keys(OUTCOMES).join(", ")}.`,
  changed: "`true` when something was written (in a dry run: would be written), else `false`.",
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
function formatTime(moment2) {
  return `${moment2.toISOString().slice(0, 19)}Z`;
}

// src/http/failure/errors.ts
var HttpError = class extends ActionError {
  name = "HttpError";
  /** What it means; the status itself means nothing outside the http layer. */
  kind;
  status;
  code;
  details;
  requestId;
  retryAfterMs;
  permanent;
  method;
  path;
  attempts;
  unclear;
  constructor(message, facts, details2 = {}) {
    super(message, details2);
    this.kind = facts.kind;
    this.status = facts.status;
    this.code = facts.code;
    this.details = facts.details;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
    this.permanent = facts.permanent ?? false;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
    this.unclear = facts.unclear ?? false;
  }
};
function isOfKind(error2, ...kinds) {
  return error2 instanceof HttpError && kinds.includes(error2.kind);
}
var NetworkError = class extends ActionError {
  name = "NetworkError";
  /** A short code: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `PROXY_407`. */
  reason;
  phase;
  host;
  method;
  path;
  attempts;
  constructor(message, facts, details2 = {}) {
    super(message, details2);
    this.reason = facts.reason;
    this.phase = facts.phase;
    this.host = facts.host;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
  }
};
var AnswerShapeError = class extends ActionError {
  name = "AnswerShapeError";
  problem;
  status;
  requestId;
  constructor(message, facts = {}, details2 = {}) {
    super(message, details2);
    this.problem = facts.problem ?? "shape";
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
};
var AnswerLostError = class extends ActionError {
  name = "AnswerLostError";
  /** Milliseconds the server asked to wait before anything else is sent. */
  retryAfterMs;
  /** When the request was sent, by the server's clock; `undefined` when nothing tells. */
  sent;
  constructor(message, cause, told = {}) {
    super(message, { cause, ...nextOf(cause) });
    this.retryAfterMs = told.asked;
    this.sent = told.sent;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
var UnknownResultError = class extends ActionError {
  name = "UnknownResultError";
  /** What was looked for: a name, a tag, a fingerprint. */
  key;
  constructor(message, key, details2 = {}) {
    super(message, details2);
    this.key = key;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
function outcomeOf(cause) {
  return cause instanceof ActionError ? cause.outcome : "failed";
}
function nextOf(cause) {
  return cause instanceof ActionError && cause.next !== void 0 ? { next: cause.next } : {};
}

// src/http/failure/at-the-door.ts
var READS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
function isRefusedAtTheDoor(error2) {
  const refusal = error2 instanceof DeadlineError ? error2.cause : error2;
  if (!(refusal instanceof HttpError) || refusal.unclear || READS.has(refusal.method)) return false;
  return refusal.kind === "limited" || refusal.status === 429;
}

// src/support/duration.ts
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var MAX_DURATION = 366 * 864e5;
function parseDuration(text4) {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?$/.exec(text4.trim());
  if (!match) return void 0;
  const ms = Math.round(Number(match[1]) * (UNITS[match[2] ?? "s"] ?? 1e3));
  return ms <= MAX_DURATION ? ms : void 0;
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

// src/action/ending/explain.ts
function explain(ending2) {
  const { error: error2 } = ending2;
  const name = ending2.operation?.name ?? "boxwright";
  if (!(error2 instanceof ActionError)) return explainBug(error2, name);
  if (error2 instanceof InputError) {
    return {
      outcome: error2.outcome,
      title: error2.title ?? `${name}: ${count(error2.problems.length, "input")} cannot be used`,
      lines: [...error2.message.split("\n"), ...next(error2.next)]
    };
  }
  return {
    outcome: error2.outcome,
    title: error2.title ?? `${name} ${failedWord(error2)}`,
    lines: [
      sentence(error2.message),
      ...spent(error2, ending2.timeline),
      ...leftBehind(error2, ending2),
      ...resume(error2, ending2),
      ...next(isUndone(ending2) ? AGAIN : error2.next ?? anyNext(error2)),
      ...requestId(error2, ending2)
    ]
  };
}
function sentence(text4) {
  return /^[a-z]+\s/.test(text4) ? text4.charAt(0).toUpperCase() + text4.slice(1) : text4;
}
function explainBug(error2, name) {
  const kind = error2 instanceof Error ? error2.name : typeof error2;
  const code2 = error2?.code;
  const detail = typeof code2 === "string" && /^[A-Z0-9_]{2,40}$/.test(code2) ? `${kind}, ${code2}` : kind;
  return {
    outcome: "failed",
    title: `${name} failed`,
    lines: [
      `An unexpected error (${detail}) stopped the step.`,
      "Next: run it again with step debugging, and report it with the log if it stays."
    ]
  };
}
function failedWord(error2) {
  if (error2.outcome === "timed-out") return "did not finish in time";
  return error2.outcome === "cancelled" ? "was cancelled" : "failed";
}
var AGAIN = "Raise `timeout`, or run the step again.";
function isUndone({ undone: undone2, left }) {
  return undone2.length > 0 && left.length === 0;
}
function requestId({ message }, { requestId: id2 }) {
  return id2 === void 0 || message.includes(`(request id ${id2})`) ? [] : [`Request id: ${id2}`];
}
function anyNext({ outcome }) {
  if (outcome === "cancelled") return void 0;
  if (outcome === "timed-out") return AGAIN;
  return "Run the step again with step debugging, which shows every call; look at the platform before, when something may have been written.";
}
function next(text4) {
  return text4 ? [`Next: ${text4}`] : [];
}
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
function spent(error2, timeline) {
  const text4 = error2.outcome === "timed-out" ? spentOn(timeline) : "";
  return text4 ? [`Time spent: ${text4}.`] : [];
}
function leftBehind(error2, { left, created, undone: undone2, changed }) {
  if (undone2.length > 0) {
    const unsaid = left.filter((what) => !undone2.some((sentence2) => sentence2.includes(what)));
    return [...undone2, ...unsaid.length > 0 ? [`Left as it is: ${list(unsaid)}.`] : []];
  }
  if (left.length === 0 && !changed && isRefusedAtTheDoor(error2)) return ["Nothing was written."];
  const interrupted = error2.outcome === "timed-out" || error2.outcome === "cancelled";
  if (!interrupted) return createdBefore(error2, created);
  if (left.length > 0) return [`Left as it is: ${list(left)}.`];
  return error2 instanceof CancelledError ? ["Nothing is left behind."] : [];
}
function createdBefore({ message }, created) {
  const said = message.toLowerCase();
  const unsaid = created.filter((what) => !said.includes(what.toLowerCase()));
  return unsaid.length === 0 ? [] : [`Created before that, and left as it is: ${list(unsaid)}.`];
}
function resume(error2, { operation, known, undone: undone2 }) {
  const how = operation?.resume;
  const id2 = how && known[how.output];
  if (error2.outcome !== "timed-out" || !how || id2 === void 0 || id2 === null || undone2.length > 0)
    return [];
  return [
    `To resume the wait in a later step: \`operation: ${how.operation}\`, \`${how.input}: ${formatOutput(id2)}\`, \`wait: true\`.`
  ];
}

// src/support/monotonic.ts
function monotonic() {
  return Number(process.hrtime.bigint()) / 1e6;
}

// src/support/timer.ts
var LONGEST2 = 2 ** 31 - 1;
function startTimer(ms, work) {
  let left = Math.max(0, ms);
  let timer;
  const arm = () => {
    const part = Math.min(left, LONGEST2);
    left -= part;
    timer = setTimeout(left > 0 ? arm : work, part);
  };
  arm();
  return () => clearTimeout(timer);
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

// node_modules/@actions/core/lib/command.js

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
  process.stdout.write(cmd.toString() + os.EOL);
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
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
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
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
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
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
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
  process.stdout.write(message + os3.EOL);
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
var MAX_LINE2 = 2e3;
function createLog(secrets2) {
  return {
    info: (line) => info(harmless(line, secrets2)),
    debug: (line) => debug(harmless(line, secrets2)),
    notice: (line) => notice(harmless(line, secrets2)),
    warning: (line) => warning(harmless(line, secrets2))
  };
}
function printAnnotation({ kind, title, lines }, secrets2) {
  const text4 = lines.map((line) => harmless(line, secrets2)).join("\n");
  const print = kind === "error" ? error : warning;
  print(text4, { title: harmless(title, secrets2) });
}
function printGroup(title, lines, secrets2) {
  startGroup(harmless(title, secrets2));
  for (const line of lines) info(harmless(line, secrets2));
  endGroup();
}
function harmless(text4, secrets2) {
  return secrets2.printable(text4, MAX_LINE2).replaceAll("##[", "## [").replace(/^::/, ": :");
}

// src/action/ending/tell.ts
var MOST_STEPS = 60;
function tellEvidence({ error: error2 }, { secrets: secrets2 }) {
  for (const { heading: heading2, lines } of error2 instanceof ActionError ? error2.evidence : []) {
    printGroup(heading2, lines, secrets2);
  }
}
function tellTime({ timeline }, { secrets: secrets2 }) {
  const spent2 = spentOn(timeline);
  if (spent2 === "") return;
  const shown = timeline.spans.slice(-MOST_STEPS);
  const lines = shown.map(
    ({ activity, label, from, to, times }) => `after ${formatDuration(from)}: ${times ? `${times} times ` : ""}${activity} ${label}, ${formatDuration(to - from)}`
  );
  printGroup(`Where the time went: ${spent2}`, lines, secrets2);
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
  const text4 = references(value, max);
  return text4 === "" ? "" : `<code>${text4}</code>`;
}
function factList(facts) {
  return facts.map(([label, value]) => `- **${plain2(label, 60)}:** ${value}`).join("\n");
}
function table2(columns, rows) {
  if (rows.length === 0) return "";
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
function link(text4, address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const safe = url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return safe ? `<a href="${url.href.replace(/[&<>"'`|*_~[\]()\\]/g, (c) => SPECIAL2[c] ?? c)}">${references(text4)}</a>` : plain2(text4);
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
  const text4 = `${parts.join("\n\n")}

`;
  return text4.length <= MAX_SUMMARY ? text4 : `${wholeLines(parts.slice(0, 3).join("\n\n"))}

_Shortened._

`;
}
function wholeLines(text4) {
  return text4.length <= MAX_SUMMARY ? text4 : text4.slice(0, text4.lastIndexOf("\n", MAX_SUMMARY));
}
function heading({ operation, platform, result, problem: bad, tolerated, spans }) {
  const outcome = bad?.outcome ?? result?.outcome ?? "failed";
  const mark = bad && !tolerated ? "\u274C" : bad ? "\u26A0\uFE0F" : result?.changed ? "\u2705" : "\u2611\uFE0F";
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
var SHOWN = ["id", "name", "status", "url", "address", "credential-id"];
function factTable({ result, known }) {
  if (result) return factList((result.facts ?? []).map(({ label, value }) => [label, cell(value, label)]));
  const facts = SHOWN.flatMap((name) => {
    const value = known[name];
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
  const { exact } = redactionOf(secrets2);
  return clean(data, { text: exact, exact });
}
function fieldWithoutSecrets(name, value, secrets2) {
  return cleanField(name, value, redactionOf(secrets2));
}
function redactionOf(secrets2) {
  return { text: (text4) => secrets2.redact(text4), exact: (text4) => secrets2.redactMasked(text4) };
}
function clean(data, redaction) {
  if (typeof data === "string") return redaction.text(data);
  if (typeof data === "number" || typeof data === "bigint") return cleanNumber(data, redaction);
  if (Array.isArray(data)) return data.map((item) => clean(item, redaction));
  if (typeof data !== "object" || data === null || data instanceof Date) return data;
  if (isTable(data)) return cleanTable(data, redaction);
  const copy = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of Object.entries(data)) {
    const known = name === "value" && isFact(data) ? data.label.toLowerCase() : name;
    copy[redaction.text(name)] = cleanField(known, value, redaction);
  }
  return Object.setPrototypeOf(copy, Object.prototype);
}
function cleanField(name, value, redaction) {
  if (OURS.has(name)) return value;
  const exact = EXACT.has(name) || name === "status" && STATUS.test(`${value}`);
  return clean(value, exact ? { ...redaction, text: redaction.exact } : redaction);
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
function cleanNumber(data, { text: text4, exact }) {
  const figures = `${data}`;
  const shown = figures.length > LONGEST_FIGURE ? text4(figures) : exact(figures);
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
    appendFileSync2(settings.summaryFile, settings.secrets.redactMasked(renderSummary(clean2)));
  } catch {
    settings.log.warning("The job summary could not be written; the result of the step stands.");
  }
}

// src/action/outputs/long-output.ts
var LONGEST3 = 1e5;
function isTooLong(text4) {
  return Buffer.byteLength(text4) > LONGEST3;
}
function firstItems(items) {
  let bytes = 2;
  const end = items.findIndex((item) => {
    bytes += Buffer.byteLength(JSON.stringify(item) ?? "null") + 1;
    return bytes > LONGEST3;
  });
  return end < 0 ? items : items.slice(0, end);
}
function saidOfFirst(name, first, all, inFile) {
  const whole = inFile ? "; all are in the file that `result-path` names" : "";
  return `The output \`${name}\` holds the first ${first} of ${all} items${whole}.`;
}
function resultPath(temp) {
  return join(temp, `boxwright-result-${randomUUID()}.json`);
}

// src/action/finish.ts
async function finish(how, settings, reporting) {
  const said = how.result ? void 0 : explain(how);
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
function collectOutputs({ operation, result, known, changed, requestId: requestId2, dryRun }, bad) {
  return {
    platform: operation?.platform.id,
    operation: operation?.name,
    ...known,
    ...result?.outputs,
    outcome: bad?.outcome ?? result?.outcome,
    changed,
    result: result?.items?.first ?? result?.resource ?? known.result,
    "result-path": result?.items?.path,
    // A dry run with nothing to do has an empty plan: a workflow reads it with `fromJSON` either way.
    plan: result?.plan ?? (result && dryRun ? [] : void 0),
    "request-id": requestId2
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
function withoutLastLines(text4) {
  const end = withoutEnd(text4, " 	\r\n").length;
  const line = /\r?\n/.exec(text4.slice(end));
  return line ? text4.slice(0, end + line.index) : text4;
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
    const { pullRequestOfBranch } = await import(/* webpackIgnore: true */ "./github-error.js");
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

// src/support/clock.ts
var systemClock = {
  now: () => monotonic(),
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

// src/action/runner/strict-tls.ts
var NAME2 = "NODE_TLS_REJECT_UNAUTHORIZED";
var askedOfTls = process.env[NAME2];
if (askedOfTls === "0") process.env[NAME2] = "1";

// src/action/github/step-github.ts
var SHORTEST4 = 1500;
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
      const next2 = "Set `github-token` to `${{ github.token }}`.";
      throw new ActionError("GitHub cannot be asked: there is no `github-token`.", { next: next2 });
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
  return Math.min(left, Math.max(SHORTEST4, left / 10));
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
  const known = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  const [where, version] = known ? [repository, ref] : ["boxwright/boxwright", "v1"];
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
    secret: false,
    actionType: { type: "enum", values },
    parse: (value) => {
      const known = values.find((candidate) => candidate === value);
      return known ?? refuse(value, values);
    }
  };
}
async function refuse(value, values) {
  const { didYouMean } = await import(/* webpackIgnore: true */ "./fastest-levenshtein.js");
  throw new Unfit(`must be ${list(values, "or")}.${didYouMean(value, values)}`);
}
function flag() {
  return {
    name: "flag",
    accepts: "`true` or `false`",
    secret: false,
    actionType: { type: "boolean" },
    parse: (value) => {
      if (/^(?:true|True|TRUE)$/.test(value)) return true;
      if (/^(?:false|False|FALSE)$/.test(value)) return false;
      throw new Unfit("must be true or false");
    }
  };
}

// src/contract/kinds/comment-mode.ts
function commentMode() {
  return {
    name: "choice",
    accepts: "`true`, `false` or `shared`",
    secret: false,
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
function text({ max = 255, matches: matches2 } = {}) {
  return {
    name: "text",
    accepts: matches2?.rule ?? "one line of text",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      if (CONTROL.test(value)) throw new Unfit("must be one line without control characters");
      if (value.length > max)
        throw new Unfit(`is ${value.length} characters long; at most ${max} are allowed`);
      if (matches2 && !matches2.pattern.test(value)) throw new Unfit(`must be ${matches2.rule}`);
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
    secret: false,
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
function readInstant(text4) {
  if (text4.length > LONGEST4) return void 0;
  const match = TIME.exec(text4.trim());
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
function readTime(text4) {
  const instant = readInstant(text4 ?? "");
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
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const ms = parseDuration(value);
      if (ms === void 0) {
        throw new Unfit(
          `must be a duration such as 90s, 10m, 12h, 7d, 500ms or plain seconds, at most ${formatDuration(MAX_DURATION)}`
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
    accepts: "an ISO 8601 time (UTC when it names no zone), or Unix milliseconds",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const ms = /^\d{13}$/.test(value) ? Number(value) : readTime(value);
      if (ms === void 0)
        throw new Unfit("must be an ISO 8601 time such as 2030-03-17T17:46:40Z, or Unix milliseconds");
      return ms;
    }
  };
}

// src/contract/kinds/url.ts
function isLoopback2(hostname) {
  const host = hostname.toLowerCase();
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
var UNSEEN = /[\s\\\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
var HOST = /^(?:\[[0-9a-f:.]+\]|(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\.?)$/;
function shapeProblem(value) {
  if (Number(/^https?:\/\/[^/]*:(\d+)(?:\/|$)/i.exec(value)?.[1] ?? 0) > 65535)
    return "must be a URL that begins with https:// and has no port above 65535";
  const bare2 = value.replace(/^[<"'`]|[>"'`]$/g, "").replace(/^(?:https?:)?\/*/i, "");
  const right = `https://${bare2}`;
  const known = /^[a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?(?:\/[\w./-]*)?$/i.test(bare2) && URL.canParse(right);
  return `must be a URL that begins with https://${known ? `. Write ${right}` : ""}`;
}
function baseUrl() {
  return {
    name: "url",
    accepts: "an `https` URL (plain `http` only to a loopback host), optionally with a path prefix",
    secret: false,
    actionType: { type: "string" },
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
      if (url.protocol === "http:" && !isLoopback2(url.hostname)) {
        throw new Unfit("must begin with https:// (plain http is for a loopback host only)");
      }
      return url.origin + withoutEnd(url.pathname, "/");
    }
  };
}

// src/contract/inputs/common.ts
var ON_TIMEOUT = ["fail", "warn", "cancel"];
var MOST_PULL_REQUESTS = 2147483647;
var COMMIT = { pattern: /^[0-9a-f]{7,64}$/i, rule: "the SHA of a commit, 7 to 64 hexadecimal digits" };
var common = {
  token: secrets.token,
  caCertificate: input(
    "ca-certificate",
    authorities(),
    "A private CA to trust for the platform\u2019s API, beside the system\u2019s."
  ),
  baseUrl: input(
    "base-url",
    baseUrl(),
    "Origin of the platform\u2019s API, with an optional path prefix; the versioned part of the path is added to it. Default: the platform\u2019s own."
  ),
  wait: input("wait", flag(), "Wait until the platform has settled. Default: `true`, on `get-*` `false`."),
  timeout: withDefault(
    input(
      "timeout",
      duration({ min: 1e3 }),
      "One deadline for the whole operation: retries, pauses the server asks for, and waiting all draw on it."
    ),
    "10m"
  ),
  pollInterval: input(
    "poll-interval",
    duration({ min: 100 }),
    "Pause between two looks while waiting. Default: the platform\u2019s own, growing to 15 s."
  ),
  onTimeout: withDefault(
    input(
      "on-timeout",
      choice(ON_TIMEOUT),
      "At the deadline: `fail`, `warn` (the step succeeds with outcome `timed-out`), or `cancel` (undo what this step created, then fail)."
    ),
    "fail"
  ),
  maxAttempts: withDefault(
    input("max-attempts", count2({ min: 1, max: 20 }), "Tries of one HTTP call, the first included."),
    "5"
  ),
  dryRun: withDefault(
    input("dry-run", flag(), "Look up, validate, print what would change, and write nothing."),
    "false"
  ),
  githubToken: secrets.githubToken,
  comment: withDefault(
    input(
      "comment",
      commentMode(),
      "Keep one comment on the pull request up to date; `shared`: a section of one comment that several steps and jobs share. Needs `permissions: pull-requests: write`."
    ),
    "false"
  ),
  pullRequest: input(
    "pull-request",
    count2({ min: 1, max: MOST_PULL_REQUESTS }),
    "Number of the pull request that the step is about. Default: that of the event that started the workflow."
  ),
  commit: input(
    "commit",
    text({ max: 64, matches: COMMIT }),
    "The commit that comment and deployment name. Default: the head of the pull request, of the `workflow_run` or of the merge group that started the workflow, else `github.sha`."
  ),
  environment: input(
    "environment",
    text({ max: 255 }),
    "Also record a GitHub deployment to this environment. Needs `permissions: deployments: write`."
  ),
  /** Has no `default`: GitHub itself goes by the name. */
  production: input(
    "production",
    flag(),
    "Mark the deployment as one to production. Default: only in an environment of the name `production`."
  ),
  summary: withDefault(input("summary", flag(), "Write the job summary."), "true")
};
var operationInput = input("operation", text(), "What to do: one of the operations below.");
var COMMON_INPUTS = { required: [], optional: Object.values(common) };

// lazy:fs/promises
function lazy2(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:fs/promises")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var open = /* @__PURE__ */ lazy2("open");
var rename = /* @__PURE__ */ lazy2("rename");
var rm = /* @__PURE__ */ lazy2("rm");
var rmdir = /* @__PURE__ */ lazy2("rmdir");
var mkdir = /* @__PURE__ */ lazy2("mkdir");
var readdir = /* @__PURE__ */ lazy2("readdir");
var lstat = /* @__PURE__ */ lazy2("lstat");
var stat = /* @__PURE__ */ lazy2("stat");
var unlink = /* @__PURE__ */ lazy2("unlink");
var chmod = /* @__PURE__ */ lazy2("chmod");
var realpath = /* @__PURE__ */ lazy2("realpath");
var mkdtemp = /* @__PURE__ */ lazy2("mkdtemp");
var writeFile = /* @__PURE__ */ lazy2("writeFile");
var readFile = /* @__PURE__ */ lazy2("readFile");

// src/support/json.ts
function parseJson(text4) {
  try {
    return { value: JSON.parse(text4.replace(/^\uFEFF/, "")) };
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
        return await read2(resolve(workspace, path));
      } catch (error2) {
        const code2 = isObject(error2) && typeof error2["code"] === "string" ? error2["code"] : "";
        return unreadable2(REASONS[code2] ?? `the system answered ${code2 || "with an error"}`);
      }
    }
  };
}
async function read2(file) {
  const found = await stat(file);
  if (found.isDirectory()) return { kind: "folder", entries: (await readdir(file)).sort() };
  if (!found.isFile()) return unreadable2("it is no ordinary file");
  if (found.size > MAX_FILE) return unreadable2("it is larger than 1 MiB");
  return { kind: "text", text: decodeText(await readFile(file)) };
}
function unreadable2(why) {
  return { kind: "unreadable", why };
}

// src/action/inputs/read-inputs.ts
async function findOperation(env, registry) {
  const name = rawInput(env, operationInput.name);
  const names = Object.keys(registry);
  if (name === "") return { input: "operation", problem: `is required: one of ${list(names, "or")}` };
  const load = Object.hasOwn(registry, name) ? registry[name] : void 0;
  if (load) return load();
  const { nearestOperations } = await import(/* webpackIgnore: true */ "./nearest-operation.js");
  const near = nearestOperations(name, names);
  const quoted = near.map((one) => `"${one}"`);
  const hint = near.length > 0 ? `Did you mean ${list(quoted, "or")}?` : `Known are ${list(names)}.`;
  return { input: "operation", problem: `"${oneLine(name, 60)}" is not an operation. ${hint}` };
}
function secretTexts(env, inputs) {
  const texts = [];
  for (const { name, kind } of inputs) {
    const text4 = kind.secret ? blockInput(env, name) : "";
    if (text4 !== "" && !kind.isPath?.(text4.trim())) texts.push(.../* @__PURE__ */ new Set([text4, text4.trim()]));
  }
  return texts;
}
function inputsOf(operation) {
  const { required, optional } = operation.inputs;
  const all = /* @__PURE__ */ new Set([
    ...optional,
    ...operation.platform.credentialInputs,
    ...COMMON_INPUTS.optional
  ]);
  return { required, optional: [...all] };
}
async function readInputs(env, operation, known) {
  const { required, optional } = inputsOf(operation);
  const values = /* @__PURE__ */ Object.create(null);
  const problems = [];
  const warnings = [];
  const files = workspaceFiles(env["GITHUB_WORKSPACE"] ?? ".");
  for (const input2 of [...required, ...optional]) {
    const read3 = input2.kind.asWritten ? blockInput : rawInput;
    const text4 = read3(env, input2.name) || input2.default || "";
    const warn = (problem2) => void warnings.push({ input: input2.name, problem: problem2 });
    if (text4 === "") {
      if (required.includes(input2))
        problems.push({ input: input2.name, problem: `is required for ${operation.name}` });
      continue;
    }
    try {
      values[input2.name] = await input2.kind.parse(text4, { ...files, warn });
    } catch (error2) {
      if (!(error2 instanceof Unfit)) throw error2;
      problems.push({ input: input2.name, problem: `${error2.message}${valueIn(text4, input2, error2)}` });
    }
  }
  const used = new Set([...required, ...optional].map(({ name }) => name)).add(operationInput.name);
  return { values, problems, warnings, unused: await unusedOf(env, used, known) };
}
async function unusedOf(env, used, known) {
  const variables = new Set([...used].map(inputVariable));
  const isOther = (variable) => variable.startsWith("INPUT_") && !variables.has(variable);
  if (!Object.keys(env).some((variable) => isOther(variable) && env[variable]?.trim() !== "")) return [];
  return (await known()).filter((name) => !used.has(name) && rawInput(env, name) !== "");
}
var LONGEST_SHOWN = 120;
function valueIn(text4, { kind }, { confidential, message }) {
  if (kind.secret || kind.confidential || confidential) return "";
  if (/^(["'`]).*\1$/s.test(text4) && !/quotes/.test(message))
    return `; leave out the quotes around it (given: ${oneLine(text4, LONGEST_SHOWN)})`;
  return ` (given: "${oneLine(text4, LONGEST_SHOWN)}")`;
}

// src/action/outputs/set-output.ts
function setOutput2(name, value) {
  const file = process.env["GITHUB_OUTPUT"];
  if (!file) {
    setOutput(name, value);
    return;
  }
  const line = delimiterOf(value);
  appendFileSync3(file, `${name}<<${line}${EOL4}${value}${EOL4}${line}${EOL4}`);
}
function delimiterOf(value) {
  for (let count3 = 0; ; count3 += 1) {
    const line = `ghadelimiter_${count3}`;
    if (!value.includes(line)) return line;
  }
}

// src/action/outputs/outputs.ts
function writeOutputs(outputs, secrets2, temp) {
  const said = [];
  for (const [name, value] of Object.entries(outputs)) {
    if (value === void 0) continue;
    const clean2 = fieldWithoutSecrets(name, value, secrets2);
    const text4 = formatOutput(clean2 ?? "");
    if (!isTooLong(text4)) {
      setOutput2(name, text4);
      continue;
    }
    const inFile = name === "result" && temp !== "";
    if (inFile) setOutput2("result-path", writeResult(text4, resultPath(temp)));
    if (!Array.isArray(clean2)) continue;
    const first = firstItems(clean2);
    setOutput2(name, formatOutput(first));
    said.push(saidOfFirst(name, first.length, clean2.length, inFile));
  }
  return said;
}
function writeResult(text4, path) {
  writeFileSync(path, text4, { flag: "wx", mode: 384 });
  return path;
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
    const changed = Object.entries(outputs).flatMap(
      ([name, value]) => {
        const now = value ?? (this.#written.has(name) ? "" : void 0);
        return now === void 0 || this.#written.get(name) === now ? [] : [[name, now]];
      }
    );
    const { secrets: secrets2, temp, say } = this.#place;
    for (const line of writeOutputs(Object.fromEntries(changed), secrets2, temp)) say(line);
    for (const [name, value] of changed) this.#written.set(name, value);
  }
};

// src/reporting/github/pull-request.ts
var SHA = /^[0-9a-f]{40,64}$/;
function readPullRequest(value) {
  if (!isObject(value)) return void 0;
  const { head, base } = value;
  return conversation(value, {
    headSha: isObject(head) ? readSha(head["sha"]) : "",
    // The repository of a head is null when the fork has been deleted: it is still not ours.
    fork: repositoryOf2(head) !== repositoryOf2(base) || repositoryOf2(base) === ""
  });
}
function readIssue(value) {
  if (!isObject(value) || !isObject(value["pull_request"])) return void 0;
  return conversation(value, { headSha: "", fork: false });
}
function readSha(value) {
  return typeof value === "string" && SHA.test(value) ? value : "";
}
function readNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function conversation({ number: given, state, labels, updated_at: updated, created_at: created }, more) {
  const number = readNumber(given);
  if (number === void 0 || state !== "open" && state !== "closed") return void 0;
  return {
    number,
    state,
    ...more,
    labels: Array.isArray(labels) ? labels.map(nameOf) : void 0,
    createdAt: moment(created),
    changedAt: moment(updated)
  };
}
function moment(time2) {
  const read3 = Date.parse(text2(time2));
  return Number.isNaN(read3) ? void 0 : read3;
}
function nameOf(label) {
  return isObject(label) ? text2(label["name"]) : text2(label);
}
function repositoryOf2(side) {
  const repo = isObject(side) ? side["repo"] : void 0;
  return isObject(repo) ? text2(repo["full_name"]).toLowerCase() : "";
}
function text2(value) {
  return typeof value === "string" ? value : "";
}

// src/action/runner/event-subject.ts
var QUEUE = /(?:^|\/)gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/;
function subjectOfEvent(payload, sha) {
  const { pull_request: pull, merge_group: group, issue: issue2 } = payload;
  const run2 = [payload["workflow_run"], payload["check_suite"], payload["check_run"]].find(isObject);
  const pullRequest = readPullRequest(pull);
  if (pullRequest) return { pullRequest, commit: pullRequest.headSha || sha };
  if (isObject(group)) return ofQueue(group, sha);
  if (run2) return ofRun(run2, payload);
  const commented = readIssue(issue2);
  return commented ? { pullRequest: commented, commit: "" } : { pullRequest: void 0, commit: sha };
}
function ofQueue({ head_ref: ref, head_sha: head }, sha) {
  return { pullRequest: queued(ref), commit: readSha(head) || sha };
}
function ofRun(run2, payload) {
  const commit = readSha(run2["head_sha"]);
  const pulls = Array.isArray(run2["pull_requests"]) ? run2["pull_requests"] : [];
  const here = pulls.filter((pull) => isObject(pull) && isOfRepository(pull, payload));
  const exact = here.filter(({ head }) => isObject(head) && head["sha"] === commit);
  const named = exact.length > 0 ? exact : here;
  const number = named.length === 1 ? readNumber(named[0]?.["number"]) : void 0;
  const fork = isFork(run2);
  const pullRequest = number === void 0 ? queued(run2["head_branch"]) : bare(number, commit, fork);
  return { pullRequest, commit, head: pullRequest ? void 0 : branchOf(run2, commit) };
}
function isOfRepository({ base }, { repository }) {
  const id2 = isObject(base) && isObject(base["repo"]) ? base["repo"]["id"] : void 0;
  return id2 === void 0 || !isObject(repository) || repository["id"] === void 0 || repository["id"] === id2;
}
function isFork({ head_repository: head, repository: own }) {
  const [from, to] = [head, own].map((one) => isObject(one) ? one["full_name"] : void 0);
  return typeof from === "string" && typeof to === "string" && from.toLowerCase() !== to.toLowerCase();
}
function branchOf(run2, sha) {
  const { event, head_branch: branch, head_repository: from } = run2;
  const owner = isObject(from) && isObject(from["owner"]) ? from["owner"]["login"] : void 0;
  const isPull = typeof event === "string" && event.startsWith("pull_request");
  if (!isPull || typeof branch !== "string" || typeof owner !== "string" || sha === "") return void 0;
  return { name: `${owner}:${branch}`, sha };
}
function queued(ref) {
  const number = typeof ref === "string" ? Number(QUEUE.exec(ref)?.[1]) : Number.NaN;
  return Number.isNaN(number) ? void 0 : bare(number, "", false);
}
function bare(number, headSha, fork) {
  return {
    number,
    state: "open",
    headSha,
    fork,
    labels: void 0,
    createdAt: void 0,
    changedAt: void 0
  };
}

// src/action/runner/event.ts
var MAX_EVENT = 25e6;
function readEvent(env) {
  const payload = readPayload(env["GITHUB_EVENT_PATH"]);
  const { sender, label } = payload;
  const { pullRequest, commit, head } = subjectOfEvent(payload, env["GITHUB_SHA"] ?? "");
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    action: text3(payload["action"]),
    actor: env["GITHUB_ACTOR"] ?? (isObject(sender) ? text3(sender["login"]) : ""),
    pullRequest,
    commit,
    before: readSha(payload["before"]),
    label: isObject(label) ? text3(label["name"]) : "",
    head
  };
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
function text3(value) {
  return typeof value === "string" ? value : "";
}

// src/action/runner/runner.ts
function readRun(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  const known = /^https?:\/\//.test(server) && repository !== "" && runId !== "";
  return {
    repository,
    runId,
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    url: known ? `${server}/${repository}/actions/runs/${runId}` : ""
  };
}
function readDirectories(env) {
  return { temp: env["RUNNER_TEMP"] ?? "", workspace: env["GITHUB_WORKSPACE"] ?? "" };
}
function checkOutputFile(env) {
  const file = env["GITHUB_OUTPUT"];
  const next2 = "Run this as a step of a GitHub workflow, or set GITHUB_OUTPUT to a writable file.";
  if (!file) throw new ActionError("GITHUB_OUTPUT is not set, so outputs could not be written.", { next: next2 });
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new ActionError("The file named by GITHUB_OUTPUT is missing or cannot be written.", { next: next2 });
  }
}

// src/action/state/step-so-far.ts
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

// src/action/state/ledger.ts
var StepLedger = class {
  #secrets;
  #file;
  #saveStep;
  #origin;
  #ended = false;
  #outputs = {};
  /** The short ones as text, for the post step. */
  #short = /* @__PURE__ */ new Map();
  #changed = false;
  /** Works under way that are about one thing among several. */
  #several = 0;
  #left = /* @__PURE__ */ new Map();
  /** What was said of each before. */
  #before = /* @__PURE__ */ new Map();
  #created = /* @__PURE__ */ new Map();
  #undo = /* @__PURE__ */ new Map();
  #tasks = /* @__PURE__ */ new Map();
  #saved = "";
  constructor({ secrets: secrets2, outputs, save }) {
    this.#secrets = secrets2;
    this.#file = outputs;
    this.#saveStep = save;
  }
  get outputs() {
    return this.#outputs;
  }
  get created() {
    return [...this.#created.values()];
  }
  get changed() {
    return this.#changed;
  }
  /** What is left behind, for people. */
  get left() {
    return [...this.#left.values()];
  }
  /** Of what is left behind that which this step created. */
  get leftOfCreated() {
    return [...this.#created.keys()].flatMap((key) => this.#left.get(key) ?? []);
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
      const text4 = formatOutput(fieldWithoutSecrets(name, value ?? "", this.#secrets));
      if (text4 === "" || text4.length > LONGEST5) this.#short.delete(name);
      else this.#short.set(name, text4);
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
    const said = this.#printable(what);
    if (said !== this.#left.get(key)) this.#before.set(key, this.#left.get(key));
    this.#left.set(key, said);
    this.#trySave();
  }
  leaveIfUntold(key, what) {
    if (!this.#left.has(key)) this.leave(key, what);
  }
  unwritten(key) {
    const before = this.#before.get(key);
    if (before === void 0) this.#left.delete(key);
    else this.#left.set(key, before);
    this.#trySave();
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
    this.#left.delete(key);
    this.#before.delete(key);
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
      if (this.#file?.exists) this.#file.write(outputs);
    } catch {
    }
  }
  #printable(text4) {
    return this.#secrets.printable(text4, LONGEST5);
  }
  #save() {
    if (!this.#origin) return;
    const snapshot = stepSoFar(this.#origin, this.#ended, {
      left: this.left,
      outputs: Object.fromEntries(this.#short),
      tasks: [...this.#tasks.values()]
    });
    const text4 = JSON.stringify(snapshot);
    if (text4 === this.#saved) return;
    this.#saveStep(snapshot);
    this.#saved = text4;
  }
  /** For what is true whether it can be saved or not. */
  #trySave() {
    try {
      this.#save();
    } catch {
    }
  }
};

// src/action/state/token-mark.ts
function markToken(token2, salt = randomBytes(8).toString("hex")) {
  return `${salt}.${createHmac("sha256", salt).update(token2).digest("hex").slice(0, 4)}`;
}
function isMarkedBy(mark, token2) {
  return markToken(token2, mark.split(".")[0]) === mark;
}

// src/action/state/origin.ts
var WHERE = ["base-url", "ca-certificate", "max-attempts"];
var LONGEST6 = 6e4;
function originOf(operation, values) {
  const inputs = [
    ...operation.platform.credentialInputs,
    ...COMMON_INPUTS.optional.filter(({ name }) => WHERE.includes(name))
  ];
  const told = inputs.filter(({ kind }) => !kind.secret).map(({ name }) => name);
  const kept = ["platform", ...told].flatMap((name) => {
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
  /** The pages of a list are one stretch, however many they are. */
  #add(span) {
    const last = this.#spans.at(-1);
    const follows = span.activity === "call" && last?.activity === "call" && last.label === span.label && span.from >= last.to && span.from - last.to < CLOSE;
    if (follows) this.#spans[this.#spans.length - 1] = { ...last, to: span.to, times: (last.times ?? 1) + 1 };
    else this.#spans.push(span);
  }
  /** All stretches so far, in the order in which they ended. */
  get spans() {
    return this.#spans;
  }
  /** Milliseconds spent on each activity. */
  totals() {
    const totals = /* @__PURE__ */ new Map();
    for (const { activity, from, to } of this.#spans) {
      totals.set(activity, (totals.get(activity) ?? 0) + to - from);
    }
    return totals;
  }
};

// src/action/state/progress.ts
var Progress = class {
  ledger;
  client;
  /** The list that the step reads, if it reads one. */
  items;
  timeline = new Timeline();
  constructor(ledger) {
    this.ledger = ledger;
  }
};

// src/action/state/saved-task.ts
function isTask(value) {
  if (!isObject(value) || typeof value["key"] !== "string") return false;
  if (value["kind"] === "kubectl-credential") return isCredentialTask(value);
  if (value["kind"] === "github-deployment") return isDeploymentTask(value);
  return value["kind"] === "github-comment" && isCommentTask(value);
}
function isCredentialTask({
  before,
  requests = [],
  revoke,
  id: id2,
  path,
  directory
}) {
  return typeof revoke === "boolean" && Array.isArray(before) && before.every((one) => typeof one === "string") && Array.isArray(requests) && requests.every(isMoment) && [id2, path, directory].every((text4) => text4 === void 0 || typeof text4 === "string");
}
function isMoment(value) {
  return isObject(value) && Number.isFinite(value["earliest"]) && Number.isFinite(value["latest"]);
}
var STATES = ["success", "failure", "error", "inactive"];
function isDeploymentTask({ state, id: id2, environmentUrl, ...task }) {
  return STATES.includes(state) && (id2 === void 0 || Number.isSafeInteger(id2)) && (environmentUrl === void 0 || typeof environmentUrl === "string") && ["environment", "task", "marker", "description"].every((name) => typeof task[name] === "string");
}
function isCommentTask({ pullRequest, body, shared, former, onlyUpdate }) {
  return Number.isSafeInteger(pullRequest) && typeof body === "string" && (shared === void 0 || typeof shared === "boolean") && (former === void 0 || typeof former === "string") && typeof onlyUpdate === "boolean";
}

// src/action/state/saved-step.ts
function parseSavedStep(text4) {
  const saved = parseJson(text4)?.value;
  if (!isObject(saved) || !isOrigin(saved["origin"])) return void 0;
  const { left, outputs, tasks } = saved;
  return {
    origin: saved["origin"],
    ended: saved["ended"] === true,
    left: Array.isArray(left) ? left.filter(isText2) : [],
    outputs: isObject(outputs) ? Object.fromEntries(
      Object.entries(outputs).filter((entry) => isText2(entry[1]))
    ) : {},
    tasks: Array.isArray(tasks) ? tasks.filter(isTask) : []
  };
}
function isText2(value) {
  return typeof value === "string";
}
function isOrigin(value) {
  if (!isObject(value) || !isText2(value["operation"]) || !isObject(value["values"])) return false;
  const { values, tokenMark } = value;
  if (tokenMark !== void 0 && !isText2(tokenMark)) return false;
  return Object.values(values).every((one) => isText2(one) || typeof one === "number");
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
  const text4 = env[`STATE_${STATE}`];
  return text4 ? parseSavedStep(text4) : void 0;
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
  const progress = new Progress(ledger);
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
    for (const text4 of secretTexts(env, Object.values(secrets))) secrets2.add(text4);
    for (const password2 of proxyPasswords(env)) secrets2.hide(password2);
    run({ env, log, secrets: secrets2, progress, step, cancel: signals.signal }).then(end, fail);
  });
}
async function run({ env, progress, step, ...rest }) {
  const named = await findOperation(env, OPERATIONS);
  if ("problem" in named) {
    throw new InputError([named], { next: `Take one of the operations of ${operationsPage(env)}` });
  }
  step.operation = named;
  const github = new StepGithub({
    env,
    token: rawInput(env, "github-token"),
    log: rest.log,
    secrets: rest.secrets
  });
  step.github = github;
  const event = await findPullRequest(readEvent(env), { env, operation: named, github, ...rest });
  const reason = named.skip?.((name) => rawInput(env, name), event);
  if (reason !== void 0) return skipped(reason, { operation: named, env, progress, log: rest.log });
  const { checkInputs } = await import(/* webpackIgnore: true */ "./check-inputs.js");
  const values = await checkInputs({ env, operation: named, event, names: inputNames, ...rest });
  const operation = onPlatform(named, values);
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
  const { ALL_INPUTS } = await import(/* webpackIgnore: true */ "./previews.js");
  return [...new Set(ALL_INPUTS.map(({ name }) => name))];
}
function skipped(reason, { operation, env, progress, log }) {
  checkOutputFile(env);
  log.notice(reason);
  return ending({ operation }, progress, { result: { outcome: "skipped", changed: false, title: reason } });
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
  SEQUENCE,
  INTEGER,
  OCTET_STRING,
  readDer,
  readSequence,
  isOneSequence,
  labelOfContent,
  readPem,
  printableLabel,
  writePem,
  readAuthorities,
  Unfit,
  pem,
  pemOrPath,
  unreadable,
  input,
  withDefault,
  secrets,
  onPlatform,
  defineOperation,
  ActionError,
  InputError,
  AbsentError,
  AftermathError,
  DeadlineError,
  CancelledError,
  asLine,
  oneLine,
  withoutEnd,
  count,
  list,
  capital,
  parseBase,
  joinUrl,
  isUnder,
  pathBelow,
  routeTo,
  proxyPasswords,
  Secrets,
  ending,
  formatOutput,
  formatTime,
  HttpError,
  isOfKind,
  NetworkError,
  AnswerShapeError,
  AnswerLostError,
  UnknownResultError,
  isRefusedAtTheDoor,
  formatDuration,
  monotonic,
  startTimer,
  exportVariable,
  setSecret,
  createLog,
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
  systemClock,
  askedOfTls,
  operationPage,
  text,
  place,
  id,
  email,
  count2,
  readInstant,
  readTime,
  duration,
  time,
  common,
  operationInput,
  COMMON_INPUTS,
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
  parseJson,
  isObject,
  workspaceFiles,
  readPullRequest,
  readRun,
  readDirectories,
  isMarkedBy,
  Timeline,
  readSavedStep,
  main,
  secretTexts,
  inputsOf,
  readInputs,
  choice,
  flag,
  StepGithub,
  optionalTime,
  OPERATIONS,
  post
};
