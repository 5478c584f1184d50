import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ isOneSequence),
/* harmony export */   Es: () => (/* binding */ printableLabel),
/* harmony export */   FW: () => (/* binding */ labelOfContent),
/* harmony export */   G: () => (/* binding */ OCTET_STRING),
/* harmony export */   I6: () => (/* binding */ writePem),
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   sr: () => (/* binding */ readSequence),
/* harmony export */   vh: () => (/* binding */ INTEGER)
/* harmony export */ });
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
function decodeBase64(text) {
  const compact = text.replace(/\s+/g, "");
  if (compact.length % 4 !== 0 || !BASE64.test(compact)) return void 0;
  return Buffer.from(compact, "base64");
}
var LENIENT = /^[A-Za-z0-9+/_-]+={0,2}$/;
var DATA_URL = /^data:[^,]{0,100};base64,/i;
function decodeWrapper(text) {
  const compact = text.replace(DATA_URL, "").replace(/\s+/g, "");
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
function tidyPemText(text) {
  const plain = unquote(text.replace(INVISIBLE, "").trim()).replace(LINE_ENDS, "\n").replace(
    ESCAPED,
    (_, code) => code === void 0 ? "/" : String.fromCharCode(Number.parseInt(code, 16))
  ).trim();
  return TYPOGRAPHIC.test(plain) ? plain.replace(BOUNDARY, "-----$1-----") : plain;
}
function unquote(text) {
  const start = /^["'`]/.test(text) ? 1 : 0;
  const end = text.length > start && /["'`]$/.test(text) ? text.length - 1 : text.length;
  return text.slice(start, end);
}

// src/support/pem/pem.ts
var MAX_BLOCKS = 20;
var DASHES = "-----";
var BEGIN = /-----BEGIN\s/g;
var MAX_WRAPPERS = 3;
var KNOWN_LABEL = /^(?:(?:X509|TRUSTED|NEW|RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PUBLIC|PRIVATE|CERTIFICATE|REQUEST|KEY|PARAMETERS|PKCS7|PKCS12|CMS|CRL)(?: (?!$)|$))+$/;
var LABEL = /^[A-Z0-9][A-Z0-9 ]{0,40}$/;
function readPem(text, most = MAX_BLOCKS) {
  if (text.length > MAX_PEM_TEXT) return fault("is longer than 1 MiB, which is no certificate or key");
  let tidy = tidyPemText(text);
  if (tidy === "") return fault("is empty");
  for (let wrapper = 0; wrapper <= MAX_WRAPPERS; wrapper += 1) {
    if (tidy.search(BEGIN) !== -1) return readBlocks(tidy, most);
    const inner = decodeWrapper(tidy);
    if (inner === void 0) break;
    const binary = binaryKind(inner);
    if (binary !== void 0) return { kind: "binary", binary };
    tidy = tidyPemText(decodeText(inner));
  }
  return withoutBlocks(binaryKind(Buffer.from(text, "latin1")));
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
function readBlocks(text, most) {
  const blocks = [];
  for (let from = find(BEGIN, text, 0); from !== -1; ) {
    if (blocks.length === most) return fault(`holds more than ${most} PEM blocks`);
    const bodyStart = text.indexOf(DASHES, from + DASHES.length);
    const label = oneSpace(text.slice(from + "-----BEGIN ".length, Math.max(bodyStart, 0)));
    if (!LABEL.test(label)) return fault("has a damaged -----BEGIN line");
    const bodyEnd = text.indexOf(DASHES, bodyStart + DASHES.length);
    const what = printableLabel(label);
    if (bodyEnd === -1) return fault(`is cut off: ${what} block in it has no -----END line`);
    const end = text.indexOf(DASHES, bodyEnd + DASHES.length);
    if (oneSpace(text.slice(bodyEnd + DASHES.length, Math.max(end, 0))) !== `END ${label}`)
      return fault(`has ${what} block without the -----END line that fits`);
    const block = readBody(label, text.slice(bodyStart + DASHES.length, bodyEnd));
    if (block === void 0) return fault(`has ${what} block that is damaged: its text is not whole base64`);
    blocks.push(block);
    from = find(BEGIN, text, end + DASHES.length);
  }
  return { kind: "blocks", blocks };
}
function find(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
function oneSpace(text) {
  return text.length > MAX_LINE ? "" : text.trim().replace(/\s+/g, " ");
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
  return fault("holds no PEM text: a line like -----BEGIN CERTIFICATE----- is missing");
}
function fault(problem) {
  return { kind: "fault", problem };
}




/***/ }),

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   SM: () => (/* binding */ dollarbox),
/* harmony export */   ey: () => (/* binding */ previews),
/* harmony export */   xY: () => (/* binding */ elasticbox)
/* harmony export */ });
/* harmony import */ var _chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2659);
/* harmony import */ var _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9056);
/* harmony import */ var _chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3682);
/* harmony import */ var _chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4759);





// src/contract/kinds/shell-words.ts
var PIECE = /([ \t]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t'"\\]+)/gsuy;
var SIGN = /^(?:&&|\|\||[|&<]|\d?>>?(?:&\d)?)$|;$|\$[A-Za-z_{(]|`/;
function shellWords(line) {
  const words2 = [];
  let word;
  let sign;
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, blank, single, double, escaped, plain] = match;
    end += whole.length;
    if (blank !== void 0) {
      if (word !== void 0) words2.push(word);
      word = void 0;
      continue;
    }
    sign ??= SIGN.exec(plain ?? "")?.[0];
    word = `${word ?? ""}${single ?? double?.replace(/\\([$`"\\])/g, "$1") ?? escaped ?? plain ?? ""}`;
  }
  if (end < line.length) return line.at(end) === "\\" ? "backslash" : "quote";
  return { words: word === void 0 ? words2 : [...words2, word], sign };
}

// src/contract/kinds/command.ts
var LIMITS = { max: 500, longest: 32768 };
function command() {
  return {
    name: "command",
    accepts: "the arguments: a YAML/JSON list (`[]` for none), several lines with one argument each, or one line split into words as a shell does (quotes, no expansion)",
    secret: false,
    asWritten: true,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      if ((0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(value)) return (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimits */ .oA)(await (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlList */ .gm)(value, context), LIMITS);
      const lines = value.split(/\r?\n/).filter((line) => line.trim() !== "");
      const [only = "", ...more] = lines;
      return (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimits */ .oA)(more.length > 0 ? asLines(lines, context) : split(only, context), LIMITS);
    }
  };
}
function asLines(lines, { warn }) {
  if (lines.some((line) => line.endsWith("\\")))
    warn(
      "has a line that ends in a backslash, which is passed on: of several lines each is one argument as written. Write one line to have it split into words"
    );
  return lines;
}
function split(line, { warn }) {
  const split2 = shellWords(line);
  if (split2 === "quote")
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX('opens a quote and does not close it; write `\\"` for a quote that is only a character');
  if (split2 === "backslash")
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("ends in a backslash; write two for one that is only a character");
  const [first = ""] = split2.words;
  const sign = split2.sign ?? (/^[A-Za-z_]\w*=/.test(first) ? "=" : void 0);
  if (sign !== void 0)
    warn(
      `has ${sign} outside quotes, which is passed on as text: no shell reads it. Put it in quotes if it is meant so; for a shell write sh -c '\u2026'`
    );
  return split2.words;
}

// src/contract/kinds/image-reference.ts
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
var PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^\w[\w.-]{0,127}$/;
var DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var FIGURES = { sha256: 64, sha384: 96, sha512: 128 };
var MAX_NAME = 255;
function splitImage(text2) {
  const at = text2.indexOf("@");
  const [rest, digest] = at < 0 ? [text2, void 0] : [text2.slice(0, at), text2.slice(at + 1)];
  const slash = rest.indexOf("/");
  const first = slash < 0 ? "" : rest.slice(0, slash);
  const host = isHost(first) ? first : "";
  const path = host === "" ? rest : rest.slice(slash + 1);
  const colon = path.indexOf(":");
  const [repository, tag] = colon < 0 ? [path, void 0] : [path.slice(0, colon), path.slice(colon + 1)];
  return { host, repository, tag, digest };
}
function joinImage({ host, repository, tag, digest }) {
  const name = host === "" ? repository : `${host}/${repository}`;
  return `${name}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
function imageProblem(text2) {
  const { host, repository, tag, digest } = splitImage(text2);
  const name = host === "" ? repository : `${host}/${repository}`;
  if (host !== "" && !HOST.test(host)) return "has a registry that is no host name";
  return repositoryProblem(repository) ?? (name.length > MAX_NAME ? `has a name of more than ${MAX_NAME} characters` : void 0) ?? tagProblem(tag) ?? digestProblem(digest);
}
function isHost(first) {
  return first === "localhost" || /[.:]/.test(first);
}
function repositoryProblem(repository) {
  if (repository === "") return "names no repository";
  if (/^\/|\/\/|\/$/.test(repository)) return "has an empty part beside a /";
  if (/^[0-9a-f]{64}$/.test(repository)) return "is the id of an image, which no registry can find";
  if (repository.split("/").every((part) => PART.test(part))) return void 0;
  if (repository.split("/").every((part) => PART.test(part.toLowerCase())))
    return "has capitals in its repository, which is always in lower case";
  return "has a repository with other signs than letters, digits and single . _ - between them";
}
function tagProblem(tag) {
  if (tag === void 0 || TAG.test(tag)) return void 0;
  if (tag === "") return "has an empty tag behind its :, as an expression without a value leaves it";
  if (/^[\w.-]+(?::[\w.-]+)+$/.test(tag))
    return /^sha\d+:/.test(tag) ? "has a : before its digest in place of an @" : "has two tags";
  if (/^[\w.-]+$/.test(tag)) {
    return tag.length > 128 ? "has a tag of more than 128 characters" : "has a tag that begins with . or -";
  }
  return `has a tag with ${/[^\w.-]/u.exec(tag)?.[0]} in it; letters, digits, _ . and - are allowed`;
}
function digestProblem(digest) {
  if (digest === void 0) return void 0;
  if (digest === "") return "has an empty digest behind its @, as an expression without a value leaves it";
  const [algorithm = "", figures = ""] = digest.split(":");
  const length = Object.hasOwn(FIGURES, algorithm) ? FIGURES[algorithm] : void 0;
  const known = length === void 0 || figures.length === length && /^[0-9a-f]+$/.test(figures);
  if (DIGEST.test(digest) && known) return void 0;
  if (length === void 0) return "has a digest that is not written as sha256:\u2026";
  return `has a digest of other than ${length} hexadecimal figures in lower case behind ${algorithm}:`;
}

// src/contract/kinds/image.ts
var MAX = 1e3;
var SCHEME = /^[a-z][a-z0-9+-]*:\/\//i;
var LOGIN = /^(?:[a-z]+:\/\/)?[^/@\s]+:[^/@\s]+@[^/@\s]+\//i;
function image() {
  return {
    name: "image",
    accepts: "an image reference (`ghcr.io/acme/web:1.2`, `postgres@sha256:\u2026`), its repository in lower case",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      if (LOGIN.test(value)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must not hold a user name or password", { confidential: true });
      const problem = value.length > MAX ? "is too long" : shapeProblem(value) ?? imageProblem(value);
      if (problem !== void 0) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`${problem}.${fix(value)}`.replace(/\.$/, ""));
      return value;
    }
  };
}
function shapeProblem(value) {
  if (/[\r\n,]/.test(value)) return "must be one image";
  if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) return "has white space in it";
  if (/^(["'`]).*\1$/.test(value)) return "has quotes around it";
  if (SCHEME.test(value)) return "begins with a scheme, which an image reference has not";
  if (/[${}]/.test(value)) return "has a $, { or } in it: an expression or a variable that nothing filled in";
  if (value.startsWith("-")) return "begins like an option";
  return void 0;
}
function fix(value) {
  if (/[${}]/.test(value)) return "";
  const { host, repository, tag, digest } = splitImage(bare(value));
  if (tag?.includes(":")) {
    const each = tag.split(":").map((one) => joinImage({ host, repository, tag: one, digest }));
    return each.every((one) => imageProblem(one) === void 0) ? ` Write ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(each, "or")}` : "";
  }
  const right = joinImage({
    host: host.toLowerCase(),
    repository: repository.toLowerCase(),
    tag: mendedTag(tag ?? ""),
    digest: digest?.toLowerCase().replace(/^(?=[0-9a-f]{64}$)/, "sha256:") || void 0
  });
  return right === value || imageProblem(right) !== void 0 ? "" : ` Write ${right}`;
}
function bare(value) {
  const [first = ""] = value.split(/[\r\n,]/);
  return first.trim().replace(/^(["'`])(.*)\1$/, "$2").replace(SCHEME, "").replace(/\/{2,}/g, "/").replace(/^\/|\/(?=[:@]|$)/g, "").replace(/:(?=sha\d+:)/, "@");
}
function mendedTag(tag) {
  const mended = tag.replace(/[^\w.-]+/g, "-").replace(/^[.-]+/, "");
  return mended.slice(0, 128) || void 0;
}

// src/contract/kinds/assignments.ts
var ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)=(.*)$/;
var MEANT = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=/;
var WRAPPED = 60;
function assignments(text2) {
  const lines = text2.split(/\r?\n/);
  const first = lines.find(isFilled);
  if (first === void 0 || !MEANT.test(first)) return void 0;
  const map = /* @__PURE__ */ Object.create(null);
  let last = "";
  for (const [i, line] of lines.entries()) {
    if (!isFilled(line)) continue;
    const [, name, value = ""] = ASSIGNMENT.exec(line) ?? [];
    if (name === void 0 || continues(last, line))
      throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`must be lines of NAME=value: line ${i + 1} ${problemOf(line, last)}`);
    if (name in map) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`gives ${name.slice(0, 60)} twice`);
    map[name] = value;
    last = value;
  }
  return map;
}
function isFilled(line) {
  return line.trim() !== "" && !line.trimStart().startsWith("#");
}
function continues(before, line) {
  const wrapped = before.length >= WRAPPED && before.length % 4 === 0 && /^[A-Za-z0-9+/]+$/.test(before);
  if (!wrapped || /^[0-9a-f]+$/i.test(before)) return false;
  const text2 = line.trim();
  return text2.length % 4 === 0 && text2.length <= before.length && /^[A-Za-z0-9+/]+={1,2}$/.test(text2);
}
function problemOf(line, before) {
  const base64 = /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(line.trim());
  if (base64 && (continues(before, line) || !line.includes("=")))
    return "goes on with the line before. Write base64 in one line (`base64 -w 0`), or as a YAML map with a block (`NAME: |`)";
  if (MEANT.test(line))
    return "has a blank before its =, or a name of other signs than letters, digits, _, . and -";
  return "has no NAME=. A value of several lines needs a YAML map with a block (`NAME: |`)";
}

// src/contract/kinds/pairs.ts
function pairs() {
  return {
    name: "map",
    accepts: 'a YAML/JSON map, or lines of `NAME=value` (`export NAME=value` too; `{}` for none); values are text exactly as written, quotes of `NAME="value"` included',
    secret: false,
    asWritten: true,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => assignments(value) ?? await yamlMap(value, context)
  };
}
async function yamlMap(value, { warn }) {
  const data = await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(value, "failsafe", warn);
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(data)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must be a map of names to values, or lines of NAME=value");
  for (const [name, item] of Object.entries(data)) {
    if (name === "") throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("has a value without a name");
    if (typeof item !== "string")
      throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
  }
  return data;
}

// src/contract/inputs/dollarbox.ts
var NAME = {
  pattern: /^[^\s/?#%\\\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/,
  rule: "a name without white space, invisible characters, `/`, `?`, `#`, `%` or `\\`"
};
var SLUG = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,
  rule: "an org slug: letters, digits, `-` or `_`"
};
var MEMBER = {
  pattern: /^(?:[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/,
  rule: "a member\u2019s id or e-mail address"
};
function invitationRole() {
  const known = (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["member", "admin"]);
  return {
    ...known,
    parse: (value, context) => {
      if (value !== "owner") return known.parse(value, context);
      throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(
        "must be member or admin: DollarBox rejects invitations of owners. Invite an admin, and make them owner with update-member once they have accepted"
      );
    }
  };
}
var dollarbox = {
  org: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "org",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 100, matches: SLUG }),
    "Slug of the org. Needed when the token\u2019s user belongs to several orgs; a token that is restricted to one org acts in that one, whatever stands here."
  ),
  name: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("name", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ matches: NAME }), "Name, unique within the org and fixed once created."),
  orgName: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("name", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 200 }), "The org\u2019s new name; its slug stays as it is."),
  id: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("id", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__.id)(), "Id of the resource, instead of its name where both are taken."),
  image: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "image",
    image(),
    'Public image to run, its repository in lower case: where `github.repository` has capitals, make it so in a step before (`echo "image=ghcr.io/${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"`). Use a tag or digest of its own for each commit: a moved tag changes nothing.'
  ),
  env: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "env",
    pairs(),
    "Environment of the container. The whole map is replaced; not given leaves it as it is, `{}` clears it."
  ),
  command: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "command",
    command(),
    "Command and arguments instead of the image\u2019s own; not given leaves it as it is, `[]` clears it."
  ),
  port: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "port",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)({ min: 1, max: 65535 }),
    "Port that the container listens on; only used to build the `url` output."
  ),
  sizeGb: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("size-gb", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)({ min: 1, max: 1e5 }), "Size of the volume in GB."),
  email: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("email", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .email */ .Rp)(), "E-mail address of the invited person."),
  role: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("role", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["member", "admin", "owner"]), "The member\u2019s role in the org from now on."),
  invitationRole: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "role",
      invitationRole(),
      "Role in the org that the invited person gets; an owner cannot be invited."
    ),
    "member"
  ),
  billingEmail: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("billing-email", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .email */ .Rp)(), "Address that the org\u2019s invoices go to."),
  member: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("member", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ matches: MEMBER }), "The member: id, or exact e-mail address."),
  ifExists: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["update", "reuse", "recreate", "fail"]),
      "When one of this name is there: `update` it in place, `reuse` it as it is, `recreate` it, or `fail`."
    ),
    "update"
  ),
  volumeIfExists: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["reuse", "fail"]),
      "When a volume of this name is there: `reuse` it or `fail`."
    ),
    "reuse"
  ),
  ifMissing: _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .ifMissing */ .W1,
  kubeconfigPath: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "kubeconfig-path",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 1e3 }),
    "Where to write the kubeconfig: inside the workspace or `RUNNER_TEMP`. Default: a fresh directory under `RUNNER_TEMP`."
  ),
  context: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("context", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 253 }), "Rename the kubeconfig\u2019s context to this."),
  namespace: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "namespace",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
      max: 63,
      matches: {
        pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
        rule: "a Kubernetes namespace: lower-case letters, digits and `-`"
      }
    }),
    "Namespace to set on the kubeconfig\u2019s context."
  ),
  exportKubeconfig: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "export-kubeconfig",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
      "Export `KUBECONFIG` and `KUBE_CONFIG_PATH` to the job\u2019s later steps."
    ),
    "true"
  ),
  /** Has no `default`: whether it was given matters when issuing rotated somebody else's credential. */
  revokeAfterJob: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "revoke-after-job",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
    "Delete the kubeconfig and revoke its credential in the post step. Default: `true`, except for a credential that was there before."
  ),
  allowExec: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("allow-exec", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), "Accept a kubeconfig that would run programs or read local files."),
    "false"
  )
};

// src/contract/kinds/variables.ts
var KEYS = ["name", "scope", "value", "tags", "type"];
function variables() {
  return {
    name: "variables",
    accepts: "a YAML/JSON map of `name` or `scope.name` to values, or a list of `{name, scope, value}` objects",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (text2, { warn }) => {
      const data = await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text2, "failsafe", warn);
      const list2 = Array.isArray(data) ? data.map(fromObject) : fromMap(data);
      const seen = /* @__PURE__ */ new Set();
      for (const { scope, name } of list2) {
        const full = scope ? `${scope}.${name}` : name;
        if (seen.has(full)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`gives ${full} twice`);
        seen.add(full);
      }
      return list2;
    }
  };
}
function fromMap(data) {
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(data)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must be a map of variable names to values, or a list of objects");
  return Object.entries(data).map(([path, value]) => {
    if (path.split(".").includes("")) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("has a variable without a name or with an empty scope");
    const dot = path.lastIndexOf(".");
    return withValue(path.slice(dot + 1), path.slice(0, Math.max(0, dot)), value);
  });
}
function fromObject(item, index) {
  const where = `item ${index + 1}`;
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(item)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`${where} must be an object with name and value`);
  const unknown = Object.keys(item).find((key) => !KEYS.includes(key));
  if (unknown !== void 0)
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS.join(", ")}`);
  const { name, scope = "", value, tags } = item;
  if (typeof name !== "string" || name === "") throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`${where} has no name`);
  if (typeof scope !== "string") throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`${where}: scope must be text`);
  if (value === void 0 === (tags === void 0))
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`${where} (${name}) needs either value or tags`);
  return withValue(name, scope, value ?? tags);
}
function withValue(name, scope, value) {
  if (name === "") throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("has a variable without a name");
  if (typeof value === "string") return { name, scope, value };
  if (Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === "string")) {
    return { name, scope, tags: value };
  }
  throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`the value of ${name.slice(0, 60)} must be text, or a list of tags for a binding`);
}

// src/contract/inputs/elasticbox.ts
var elasticbox = {
  workspace: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("workspace", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), "The workspace: id or name."),
  box: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("box", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), "The box: name or id."),
  boxVersion: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("box-version", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), "Version of the box: `latest`, a number such as `1.2.0`, or an id."),
    "latest"
  ),
  policy: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("policy", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), "The deployment policy: name or id. Give this or `claims`."),
  claims: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("claims", (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(), "Claims that the deployment policy must have, instead of `policy`."),
  name: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "name",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 30 }),
    "Name of the instance, at most 30 characters; the box\u2019s name when not given. Names are not unique."
  ),
  variables: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "variables",
    variables(),
    "Values of the box\u2019s variables: a YAML/JSON map `scope.name: value`, or a list of objects. Values are text exactly as written."
  ),
  tags: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("tags", (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)({ max: 100, longest: 30 }), "Tags of the instance, each at most 30 characters."),
  lease: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "lease",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 6e4 }),
    "How long the instance may live; then `lease-action` happens."
  ),
  leaseAction: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("lease-action", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["terminate", "shutdown"]), "What happens at the end of the lease."),
    "terminate"
  ),
  /** Has no `default`: not given leaves an instance that is there as it is. */
  automaticUpdates: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "automatic-updates",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["off", "major", "minor", "patch"]),
    "Which new versions of the box the instance takes by itself. Default: `off`; an instance that is there stays as it is."
  ),
  ifExists: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["reconfigure", "reinstall", "recreate", "reuse", "create", "fail"]),
      "When an instance of the same box, name and tags is there: `reconfigure`, `reinstall` or `recreate` it, `reuse` it as it is, `create` another, or `fail`."
    ),
    "reconfigure"
  ),
  instance: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("instance", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__.id)(), "Id of the instance."),
  force: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "force",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
      "Terminate without running the box\u2019s scripts. Without it that is done only where the platform allows no plain terminate (an instance that is unavailable, busy or shut down) or refuses it."
    ),
    "false"
  ),
  deleteRecord: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("delete-record", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), "Delete the instance\u2019s record after it was terminated."),
    "true"
  ),
  ifMissing: _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .ifMissing */ .W1,
  authScheme: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "auth-scheme",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["token", "bearer"]),
      "How the token is sent: header `ElasticBox-Token`, or `Authorization: Bearer` as later releases (Cloud Application Manager) document it."
    ),
    "token"
  )
};

// src/contract/inputs/previews.ts
var BASE = "Base of the preview\u2019s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash";
var previews = {
  containerName: described(dollarbox.name, `${BASE}.`),
  image: described(
    dollarbox.image,
    "Public image to run; not needed when the event says that the pull request was closed. Use a tag or digest of its own for each commit: a moved tag changes nothing."
  ),
  env: described(
    dollarbox.env,
    "Environment of the container; `BOXWRIGHT_PREVIEW`, which marks whose preview it is, is added. The whole map is replaced; not given leaves it as it is, `{}` clears it."
  ),
  box: described(
    elasticbox.box,
    "The box: name or id. When the event says that the pull request was closed, `name` alone will do."
  ),
  instanceName: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("name", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
  /** A net below the events: a preview whose pull request nobody closes ends all the same. */
  lease: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    described(
      elasticbox.lease,
      "How long the instance may live after the last push; then `lease-action` happens. Every run that deploys extends it."
    ),
    "7d"
  ),
  sweptName: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "name",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 255 }),
    "Base of the previews\u2019 names, as it is in `preview-container` or `preview-box`. Default: all previews of this repository."
  ),
  platform: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("platform", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["dollarbox", "elasticbox"]), "The platform whose previews are swept.")
};
function described(declared, description) {
  return { ...declared, description };
}




/***/ }),

/***/ 4759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
// src/support/text.ts
var MAX_TEXT = 500;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function oneLine(value, max = MAX_TEXT) {
  const text = typeof value === "string" ? value : describe(value);
  const start = text.length > max * 4 ? text.slice(0, max * 4) : text;
  const clean = start.replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim().toWellFormed();
  return clean.length > max || start !== text ? `${clean.slice(0, max - 1).toWellFormed()}\u2026` : clean;
}
function describe(value) {
  if (value === void 0 || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return `${value}`;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "(unprintable)";
  }
}
function count(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
function list(words, conjunction = "and") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}




/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ AbsentError),
/* harmony export */   Fd: () => (/* binding */ AftermathError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
// src/contract/errors.ts
var ActionError = class extends Error {
  name = "ActionError";
  title;
  next;
  evidence;
  constructor(message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.title = details.title;
    this.next = details.next;
    this.evidence = details.evidence ?? [];
  }
  /** How a step that ends with this error is reported. */
  get outcome() {
    return "failed";
  }
};
var InputError = class extends ActionError {
  name = "InputError";
  problems;
  constructor(problems, details = {}) {
    super(
      problems.map(({ input, problem }) => input ? `${input}: ${problem}` : problem).join("\n"),
      details
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




/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4759);


// src/action/without-secrets.ts
function withoutSecrets(data, secrets) {
  if (typeof data === "string") return secrets.redact(data);
  if (Array.isArray(data)) return data.map((item) => withoutSecrets(item, secrets));
  if (typeof data !== "object" || data === null || data instanceof Date) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withoutSecrets(value, secrets)]);
  return Object.fromEntries(entries);
}

// src/reporting/markdown.ts
var SPECIAL = {
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
  return (0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, max).replace(/[&<>"'`*_~[\]()|\\#@!$:{}]/g, (character) => SPECIAL[character] ?? character).replace(/\b(www)\./gi, "$1&#46;");
}
function plain(value, max) {
  return references(value, max).replace(/&#(?:35|64);/g, "$&&#8203;").replace(/^([+-]|\d+(?=\.))/, "$1&#8203;");
}
function code(value, max) {
  const text = references(value, max);
  return text === "" ? "" : `<code>${text}</code>`;
}
function table(columns, rows) {
  if (rows.length === 0) return "";
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
function link(text, address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const safe = url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return safe ? `<a href="${url.href.replace(/[&<>"'`|*_~[\]()\\]/g, (c) => SPECIAL[c] ?? c)}">${references(text)}</a>` : plain(text);
}
function block(lines) {
  return `<pre>${lines.map((line) => references(line)).join("\n")}</pre>`;
}




/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askedOfTls)
/* harmony export */ });
// src/action/strict-tls.ts
var NAME = "NODE_TLS_REJECT_UNAUTHORIZED";
var askedOfTls = process.env[NAME];
if (askedOfTls === "0") process.env[NAME] = "1";




/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ raidboxes)
/* harmony export */ });
/* harmony import */ var _chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2659);
/* harmony import */ var _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9056);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7030);



// src/contract/kinds/address.ts

function hostPort(port) {
  return {
    name: "address",
    accepts: `a host name or IP address, optionally with a port (\`192.0.2.1:8443\`, \`[2001:db8::1]:8443\`; else ${port})`,
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const [, v6, name, digits] = /^(?:\[([^\]]*)\]|([A-Za-z0-9._-]{1,253}))(?::(\d{1,5}))?$/.exec(value) ?? [];
      const host = v6 === void 0 ? name : (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(v6) ? v6 : void 0;
      if (host === void 0)
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must be a host name or IP address, with an IPv6 address in brackets");
      const number = digits === void 0 ? port : Number(digits);
      if (number < 1 || number > 65535) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must have a port from 1 to 65535");
      return { host, port: number };
    }
  };
}

// src/contract/inputs/raidboxes.ts
var raidboxes = {
  box: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("box", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), "The WordPress box: id, name, title or domain."),
  boxes: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "box",
    (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(),
    "The WordPress boxes to check, each by id, name, title or domain. Default: all that the login sees."
  ),
  certificate: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "certificate",
    (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)({ what: "certificate" }),
    "The certificate, alone or followed by its chain (`fullchain.pem`)."
  ),
  privateKey: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "private-key",
    (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)({ what: "private key", secret: true }),
    "The certificate\u2019s private key, without a passphrase."
  ),
  chain: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("chain", (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)({ what: "CA chain" }), "The intermediate certificates, in any order."),
  csr: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("csr", (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)({ what: "certificate signing request" }), "The certificate signing request."),
  force: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "force",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
      "Upload also when the same certificate is installed or one that expires later, when it is self-signed, and when it does not cover the box\u2019s domain."
    ),
    "false"
  ),
  allowGap: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "allow-gap",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
      "When the platform refuses to replace a certificate: delete it first. The box is without a custom certificate in between."
    ),
    "false"
  ),
  warnBefore: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("warn-before", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(), "Warn about a certificate that expires within this time."),
    "30d"
  ),
  verifyServed: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "verify-served",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
      "Also connect to the box\u2019s web server, and compare the certificate it serves."
    ),
    "false"
  ),
  serveAddress: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "serve-address",
    hostPort(443),
    "Where `verify-served` connects to. Default: port 443 of the box\u2019s IPv4 address."
  ),
  ifMissing: _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .ifMissing */ .W1,
  email: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("email", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .email */ .Rp)(), "E-mail address to log in with, instead of `token`."),
  password: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("password", (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .password */ .wJ)(), "Password to log in with, instead of `token`."),
  otp: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "otp",
    (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)(),
    "Second factor of the login: a 6-digit code, or the base32 seed of the authenticator (then codes are computed)."
  )
};




/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Jf: () => (/* binding */ onPlatform),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LX: () => (/* binding */ Unfit),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W1: () => (/* binding */ ifMissing),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   h9: () => (/* binding */ defineOperation),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _chunk_RNBKVYWO_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9290);
/* harmony import */ var _chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5652);
/* harmony import */ var _chunk_KQPNBOYR_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(720);
/* harmony import */ var _chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4759);





// src/contract/operation.ts
function onPlatform(operation, inputs) {
  const platform = operation.choosePlatform?.(inputs);
  return platform ? { ...operation, platform } : operation;
}
function defineOperation(operation) {
  return operation;
}

// src/contract/input.ts
function input(name, kind, description) {
  return { name, kind, description, default: void 0 };
}
function withDefault(declared, text2) {
  return { ...declared, default: text2 };
}

// src/contract/kind.ts
var Unfit = class extends Error {
  name = "Unfit";
  /** The value may hold a secret here, although its kind does not. */
  confidential;
  constructor(message, { confidential = false } = {}) {
    super(message);
    this.confidential = confidential;
  }
};

// src/contract/kinds/choice.ts
function choice(values) {
  return {
    name: "choice",
    accepts: (0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(
      values.map((value) => `\`${value}\``),
      "or"
    ),
    secret: false,
    actionType: { type: "enum", values },
    parse: (value) => {
      const known = values.find((candidate) => candidate === value);
      if (known !== void 0) return known;
      throw new Unfit(`must be ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(values, "or")}.${(0,_chunk_RNBKVYWO_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, values)}`);
    }
  };
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

// src/contract/kinds/text.ts
var CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function text({ max = 255, matches } = {}) {
  return {
    name: "text",
    accepts: matches?.rule ?? "one line of text",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      if (CONTROL.test(value)) throw new Unfit("must be one line without control characters");
      if (value.length > max)
        throw new Unfit(`is ${value.length} characters long; at most ${max} are allowed`);
      if (matches && !matches.pattern.test(value)) throw new Unfit(`must be ${matches.rule}`);
      return value;
    }
  };
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
function count({ min = 0, max }) {
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

// src/contract/kinds/time.ts
function duration({ min = 0 } = {}) {
  return {
    name: "duration",
    accepts: "a duration: `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const ms = (0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value);
      if (ms === void 0) {
        throw new Unfit(
          `must be a duration such as 90s, 10m, 12h, 7d, 500ms or plain seconds, at most ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DURATION */ .iB)}`
        );
      }
      if (ms < min) throw new Unfit(`must be ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(min)} or more`);
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
      const ms = /^\d{13}$/.test(value) ? Number(value) : (0,_chunk_KQPNBOYR_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .a)(value);
      if (ms === void 0)
        throw new Unfit("must be an ISO 8601 time such as 2030-03-17T17:46:40Z, or Unix milliseconds");
      return ms;
    }
  };
}

// src/contract/inputs/if-missing.ts
var ifMissing = withDefault(
  input(
    "if-missing",
    choice(["ignore", "fail"]),
    "When what is to be removed is not there: `ignore` (outcome `absent`) or `fail`."
  ),
  "ignore"
);

// src/contract/kinds/yaml.ts
var MAX_YAML = 1048576;
var MAX_DEPTH = 100;
async function readYaml(text2, schema, warn) {
  if (text2.length > MAX_YAML) throw new Unfit("is larger than 1 MiB");
  if (/^(?:[ \t]*(?:#.*)?\r?\n)*%/.test(text2))
    throw new Unfit("must not hold a YAML directive (a line with %)");
  const yaml = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(643)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6643));
  const documents = yaml.parseAllDocuments(text2, {
    schema,
    // Ours below is linear; the library's compares every pair.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    strict: true,
    version: "1.2",
    merge: false
  });
  const document = "empty" in documents ? void 0 : documents[0];
  if (!document || documents.length > 1) throw new Unfit("must be one YAML or JSON document");
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new Unfit(`is not valid YAML or JSON${at(text2, fault.pos[0])}${reason(fault.code)}`);
  return plain(document.contents, { yaml, text: text2, warn, name: "", depth: 0 });
}
function plain(node, place) {
  const { yaml, text: text2 } = place;
  if (node === null) return null;
  if (place.depth > MAX_DEPTH) throw new Unfit(`is nested more than ${MAX_DEPTH} levels deep`);
  if (!yaml.isMap(node) && !yaml.isSeq(node) && !yaml.isScalar(node)) throw refused("an alias", text2, node);
  requireBare(node, text2);
  const inside = { ...place, depth: place.depth + 1 };
  if (yaml.isSeq(node))
    return node.items.map(
      (item, i) => plain(item, { ...inside, name: `${place.name} item ${i + 1}`.trim() })
    );
  if (yaml.isScalar(node)) {
    warnOfComment(node, place);
    return scalar(node, text2);
  }
  const copy = /* @__PURE__ */ Object.create(null);
  for (const { key, value } of node.items) {
    const name = keyText(key, inside);
    if (Object.hasOwn(copy, name)) throw new Unfit(`has a key twice in one map${at(text2, start(key))}`);
    copy[name] = plain(value, { ...inside, name: place.name === "" ? name : `${place.name}.${name}` });
  }
  return copy;
}
function keyText(key, place) {
  if (!place.yaml.isScalar(key)) throw refused("a key that is not text", place.text, key);
  requireBare(key, place.text);
  return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
function requireBare(node, text2) {
  if (node.anchor !== void 0) throw refused("an anchor", text2, node);
  if (node.tag !== void 0) throw refused("a tag", text2, node);
}
function warnOfComment({ type, range }, { text: text2, warn, name }) {
  if (type !== "PLAIN" || !warn || !range || !/^[ \t]*#/.test(text2.slice(range[1], range[1] + 200))) return;
  warn(
    `loses what stands behind the # in the value of ${name.slice(0, 60)}, which YAML takes for a comment; write the value in quotes if it belongs to it`
  );
}
function scalar({ value, range, source = "" }, text2) {
  if (typeof value !== "number") return value ?? null;
  if (!Number.isFinite(value)) throw new Unfit(`has a number that JSON cannot hold${at(text2, range?.[0])}`);
  const digits = source.replace(/^\+/, "");
  if (/^-?\d+$/.test(digits) && `${value}` !== digits && BigInt(digits) !== BigInt(value)) {
    throw new Unfit(`has a number with too many digits${at(text2, range?.[0])}; put it in quotes`);
  }
  return value;
}
function refused(what, text2, node) {
  return new Unfit(`must be plain YAML or JSON: ${what} is not taken${at(text2, start(node))}`);
}
function start(node) {
  return node?.range?.[0];
}
function at(text2, offset) {
  if (offset === void 0) return "";
  return ` (line ${text2.slice(0, offset).split("\n").length})`;
}
function reason(code) {
  if (code === "TAG_RESOLVE_FAILED") return ": tags are not taken";
  if (code === "TAB_AS_INDENT") return ": a tab indents it";
  return "";
}




/***/ }),

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ after)
/* harmony export */ });
// src/support/timer.ts
var LONGEST = 2 ** 31 - 1;
function after(ms, work) {
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




/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ readDirectories),
/* harmony export */   CK: () => (/* binding */ checkOutputFile),
/* harmony export */   Ps: () => (/* binding */ checkNode),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7232);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


// src/action/runner.ts

var NODE = 24;
function checkNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= NODE) return;
  throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`This action needs Node ${NODE}; the runner started it with Node ${version}.`, {
    next: "Use a runner with Node 24: x64 or 64-bit ARM, of a version that knows `node24`."
  });
}
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
  const next = "Run this as a step of a GitHub workflow, or set GITHUB_OUTPUT to a writable file.";
  if (!file) throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("GITHUB_OUTPUT is not set, so outputs could not be written.", { next });
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
  } catch {
    throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("The file named by GITHUB_OUTPUT is missing or cannot be written.", { next });
  }
}




/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ callApiInputs)
/* harmony export */ });
/* harmony import */ var _chunk_3Z52CDIW_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5763);
/* harmony import */ var _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9056);



// src/contract/kinds/data.ts
function data() {
  return {
    name: "data",
    accepts: "YAML or JSON (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: (value) => (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(value, "core")
  };
}

// src/contract/kinds/method.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
function method() {
  return {
    name: "method",
    accepts: `\`${METHODS.join("`, `")}\``,
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const known = METHODS.find((candidate) => candidate === value.toUpperCase());
      if (known === void 0) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX(`must be one of ${METHODS.join(", ")}`);
      return known;
    }
  };
}

// src/contract/platform.ts
var PLATFORM_IDS = ["elasticbox", "dollarbox", "raidboxes", "versio"];

// src/contract/inputs/call-api.ts
var callApiInputs = {
  platform: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("platform", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(PLATFORM_IDS), "The platform that is called."),
  method: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("method", method(), "The HTTP method."), "GET"),
  path: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "path",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 4096 }),
    "The path as the platform\u2019s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it."
  ),
  query: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("query", (0,_chunk_3Z52CDIW_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(), "Query parameters, beside those of the path."),
  body: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("body", data(), "The body, sent as JSON."),
  paginate: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("paginate", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), "Read all pages of a list, and give their items as one list."),
    "false"
  )
};




/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ versio)
/* harmony export */ });
/* harmony import */ var _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9056);
/* harmony import */ var _chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3682);



// src/contract/kinds/event.ts
var TEXTS = [
  "trigger",
  "message",
  "sourceType",
  "id",
  "classification",
  "externalIdLink",
  "externalIdName"
];
var KEYS = [...TEXTS, "severity", "utc", "rawEvent"];
function event() {
  return {
    name: "event",
    accepts: "a YAML/JSON map with `trigger` and `message`, and optionally `severity` (0 to 9), `classification`, `sourceType`, `id`, `utc`, `externalIdLink`, `externalIdName`, `rawEvent`",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const typed = await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(value, "core");
      const written = await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(value, "failsafe");
      if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(typed) || !(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(written)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a map of the event\u2019s fields");
      const unknown = Object.keys(typed).find((key) => !KEYS.includes(key));
      if (unknown !== void 0)
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(
          `has the unknown field ${unknown.slice(0, 40)}; known are ${KEYS.join(", ")}, and rawEvent takes anything`
        );
      return { ...texts(written), ...await others(typed, written, context) };
    }
  };
}
function texts(written) {
  const found = {};
  for (const key of TEXTS) {
    const value = written[key];
    if (value === void 0) continue;
    if (typeof value !== "string" || value.trim() === "") throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${key} must be text`);
    found[key] = value;
  }
  const { trigger, message } = found;
  if (trigger === void 0 || message === void 0) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("needs a trigger and a message");
  return { ...found, trigger, message };
}
async function others({ severity, utc, rawEvent }, written, context) {
  const found = {};
  if (severity !== void 0) {
    if (typeof severity !== "number" || !(severity >= 0 && severity <= 9))
      throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("severity must be a number from 0 (not critical) to 9");
    found.severity = severity;
  }
  if (utc !== void 0) found.utc = await timeOf(written["utc"], context);
  if (rawEvent !== void 0) {
    if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(rawEvent)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("rawEvent must be a map");
    found.rawEvent = rawEvent;
  }
  return found;
}
async function timeOf(value, context) {
  try {
    return await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)().parse(typeof value === "string" ? value : "", context);
  } catch (error) {
    throw error instanceof _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX ? new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`utc ${error.message}`) : error;
  }
}

// src/contract/kinds/instance-id.ts
function instanceId() {
  return (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 255,
    matches: {
      pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\s\\]+$/,
      rule: "without white space and backslashes, and neither `.` nor `..`"
    }
  });
}

// src/contract/kinds/states.ts
var KEYS2 = ["entity", "instance", "id", "state", "at"];
var MOST_STATES = 5e3;
function attributes() {
  return {
    name: "attributes",
    accepts: "a YAML/JSON map of attributes (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value) => mapOf(await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(value, "core"), "must be a map of attributes")
  };
}
function states() {
  return {
    name: "states",
    accepts: "a YAML/JSON list of `{entity, instance, state, at}` (`id` is taken for `instance`; `entity` and `at` may be left out)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const [typed, written] = [await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(value, "core"), await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(value, "failsafe")];
      if (!Array.isArray(typed) || !Array.isArray(written)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a list of states");
      if (typed.length === 0) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("is an empty list");
      if (typed.length > MOST_STATES)
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${typed.length} states; at most ${MOST_STATES} are allowed`);
      return Promise.all(typed.map((item, i) => stateOf(item, { written: written[i], i, context })));
    }
  };
}
async function stateOf(item, { written, i, context }) {
  const where = `item ${i + 1}`;
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(item) || !(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(written))
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} must be a map with instance and state`);
  const unknown = Object.keys(item).find((key) => !KEYS2.includes(key));
  if (unknown !== void 0)
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS2.join(", ")}`);
  if ("id" in item === "instance" in item)
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} needs either instance or id, which mean the same`);
  const instance = await within(
    where,
    "instance",
    instanceId(),
    written["instance"] ?? written["id"],
    context
  );
  if (instance === void 0) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} has no instance`);
  const entity = await within(where, "entity", instanceId(), written["entity"], context);
  const at = await within(where, "at", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(), written["at"], context);
  const state = mapOf(
    item["state"],
    `${where} (${instance.slice(0, 60)}): state must be a map of attributes`
  );
  return {
    instance,
    state,
    ...entity === void 0 ? {} : { entity },
    ...at === void 0 ? {} : { at }
  };
}
async function within(where, field, kind, value, context) {
  if (value === void 0) return void 0;
  if (typeof value !== "string" || value === "") throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where}: ${field} must be text`);
  try {
    return await kind.parse(value, context);
  } catch (error) {
    throw error instanceof _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX ? new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where}: ${field} ${error.message}`) : error;
  }
}
function mapOf(value, problem) {
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(problem);
  return value;
}

// src/contract/inputs/versio.ts
var versio = {
  environmentId: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "environment-id",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__.id)(),
    "Id of the environment, as the dashboard\u2019s first line shows it in brackets. A token belongs to one environment."
  ),
  entity: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "entity",
    instanceId(),
    "The entity, which is the type of a configuration item: `host`, `application`. A new one is made by its first state."
  ),
  instance: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "instance",
    instanceId(),
    "Id of the configuration item, unique within its entity and without spaces."
  ),
  state: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "state",
    attributes(),
    "The whole state of one instance: its attributes. Keep what changes with every run (run ids, times) out of it: every difference is a change in the history."
  ),
  states: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "states",
    states(),
    "States of several instances, instead of `instance` and `state`. Items without an `entity` or `at` have that of the input."
  ),
  at: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "at",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(),
    "The moment that counts. When a state is recorded or retired: since when it holds, later than the instance\u2019s last update. When reading: the state at that time, or history up to it. Default: now."
  ),
  event: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "event",
    event(),
    "The event. `sourceType` is `github-actions`, `utc` now and `id` made of the repository, run, attempt, job, trigger and message unless given; the same `id` again overwrites the event."
  ),
  ifMissing: _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .ifMissing */ .W1
};




/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInstant),
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
// src/support/time.ts
var TIME = /^(\d{4})-(\d\d)-(\d\d)(?:(?:[T_]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,30}))?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
var NANOS = 1000000n;
var MINUTE = 6e4;
var NANO_DIGITS = 9;
var LONGEST = 80;
function readInstant(text) {
  if (text.length > LONGEST) return void 0;
  const match = TIME.exec(text.trim());
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
function readTime(text) {
  const instant = readInstant(text ?? "");
  return instant === void 0 ? void 0 : Number((instant - floorRest(instant)) / NANOS);
}
function floorRest(instant) {
  const rest = instant % NANOS;
  return rest < 0n ? rest + NANOS : rest;
}
function offsetOf(zone) {
  if (/^[zug]/i.test(zone)) return 0;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return void 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}




/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatOutput),
/* harmony export */   f: () => (/* binding */ formatTime)
/* harmony export */ });
// src/contract/outputs.ts
function formatOutput(value) {
  if (value instanceof Date) return formatTime(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
function formatTime(moment) {
  return `${moment.toISOString().slice(0, 19)}Z`;
}




/***/ }),

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k_: () => (/* binding */ operationInput),
/* harmony export */   s7: () => (/* binding */ COMMON_INPUTS),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2659);
/* harmony import */ var _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9056);



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
        return (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)().parse(value, context);
      } catch {
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must be true, false or shared");
      }
    }
  };
}

// src/contract/kinds/url.ts
function isLoopback(hostname) {
  const host = hostname.toLowerCase();
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
var UNSEEN = /[\s\\\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
function baseUrl() {
  return {
    name: "url",
    accepts: "an `https` URL (plain `http` only to a loopback host), optionally with a path prefix",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      if (UNSEEN.test(value))
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must not hold white space, a backslash or an invisible character");
      const url = URL.canParse(value) ? new URL(value) : void 0;
      if (!url || !/^https?:\/\/[^/]/i.test(value))
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must be a URL that begins with https://");
      if (url.username || url.password || value.includes("@"))
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must not hold a user name or password", { confidential: true });
      if (value.includes("?") || value.includes("#")) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must not hold a query or a fragment");
      if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX("must begin with https:// (plain http is for a loopback host only)");
      }
      return url.origin + url.pathname.replace(/\/+$/, "");
    }
  };
}

// src/contract/inputs/common.ts
var ON_TIMEOUT = ["fail", "warn", "cancel"];
var MOST_PULL_REQUESTS = 2147483647;
var COMMIT = { pattern: /^[0-9a-f]{7,64}$/i, rule: "the SHA of a commit, 7 to 64 hexadecimal digits" };
var common = {
  token: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "token",
    (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)(),
    "API token of the platform. Raidboxes: a JWT, or use `email` and `password`."
  ),
  caCertificate: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "ca-certificate",
    (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .authorities */ .eH)(),
    "A private CA to trust for the platform\u2019s API, beside the system\u2019s."
  ),
  baseUrl: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "base-url",
    baseUrl(),
    "Origin of the platform\u2019s API, with an optional path prefix; the versioned part of the path is added to it. Default: the platform\u2019s own."
  ),
  wait: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("wait", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), "Wait until the platform has settled. Default: `true`, on `get-*` `false`."),
  timeout: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "timeout",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 1e3 }),
      "One deadline for the whole operation: retries, pauses the server asks for, and waiting all draw on it."
    ),
    "10m"
  ),
  pollInterval: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "poll-interval",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 100 }),
    "Pause between two looks while waiting. Default: the platform\u2019s own, growing to 15 s."
  ),
  onTimeout: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "on-timeout",
      (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(ON_TIMEOUT),
      "At the deadline: `fail`, `warn` (the step succeeds with outcome `timed-out`), or `cancel` (undo what this step created, then fail)."
    ),
    "fail"
  ),
  maxAttempts: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("max-attempts", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)({ min: 1, max: 20 }), "Tries of one HTTP call, the first included."),
    "5"
  ),
  dryRun: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("dry-run", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), "Look up, validate, print what would change, and write nothing."),
    "false"
  ),
  githubToken: {
    ...(0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "github-token",
      (0,_chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)(),
      "Token for GitHub itself: the comment, the deployment, and the state of pull requests. Never sent to a platform. Default: the workflow\u2019s own token."
    ),
    expression: "github.token"
  },
  comment: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
      "comment",
      commentMode(),
      "Keep one comment on the pull request up to date; `shared`: a section of one comment that several steps and jobs share. Needs `permissions: pull-requests: write`."
    ),
    "false"
  ),
  pullRequest: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "pull-request",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)({ min: 1, max: MOST_PULL_REQUESTS }),
    "Number of the pull request that the step is about. Default: that of the event that started the workflow."
  ),
  commit: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "commit",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 64, matches: COMMIT }),
    "The commit that comment and deployment name. Default: the head of the pull request, of the `workflow_run` or of the merge group that started the workflow, else `github.sha`."
  ),
  environment: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "environment",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 255 }),
    "Also record a GitHub deployment to this environment. Needs `permissions: deployments: write`."
  ),
  /** Has no `default`: GitHub itself goes by the name. */
  production: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(
    "production",
    (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
    "Mark the deployment as one to production. Default: only in an environment of the name `production`."
  ),
  summary: (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("summary", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), "Write the job summary."), "true")
};
var operationInput = (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("operation", (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), "What to do: one of the operations below.");
var COMMON_INPUTS = { required: [], optional: Object.values(common) };




/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   eH: () => (/* binding */ authorities),
/* harmony export */   gK: () => (/* binding */ isYamlList),
/* harmony export */   gm: () => (/* binding */ yamlList),
/* harmony export */   oA: () => (/* binding */ withinLimits),
/* harmony export */   ps: () => (/* binding */ pem),
/* harmony export */   wJ: () => (/* binding */ password)
/* harmony export */ });
/* harmony import */ var _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9056);
/* harmony import */ var _chunk_REJLTADU_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5182);
/* harmony import */ var _chunk_WJGEYCYM_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9233);
/* harmony import */ var _chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5652);
/* harmony import */ var _chunk_2T5KE36V_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4144);
/* harmony import */ var _chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3682);
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7232);








// src/contract/deadline.ts
var LONGEST_RESERVE = 5e3;
var Deadline = class {
  total;
  reserve;
  #clock;
  #start;
  /** `total` in milliseconds, counted from now on the given clock. */
  constructor(total, clock = _chunk_REJLTADU_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m) {
    this.total = total;
    this.reserve = Math.min(LONGEST_RESERVE, total / 10);
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Milliseconds since the start. */
  elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Milliseconds left for work: the reserve is not counted. Never negative. */
  left() {
    return Math.max(0, this.total - this.reserve - this.elapsed());
  }
  /** Milliseconds until the very end, reserve included. Never negative. */
  leftWithReserve() {
    return Math.max(0, this.total - this.elapsed());
  }
  /** The error of a deadline that passed. */
  error() {
    return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_5__/* .DeadlineError */ .j3(`The deadline of ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(this.total)} has passed.`, {
      next: "Raise `timeout`, or resume the wait in a later step."
    });
  }
};

// src/contract/kinds/pem.ts
var MAX_PEM = 1048576;
var FILE_NAME = /^[\w./ -]{1,100}\.[a-z]{2,5}$/i;
var MAX_PATH = 1e3;
function pem({ what, secret = false }) {
  return {
    name: "PEM",
    accepts: `PEM text of the ${what}, the same in one line with \`\\n\` or as base64, or the path of a file`,
    secret,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const found = await pemOrPath(value, context);
      return found.kind === "text" ? found.text : unreadable(value, reasonOf(found), secret);
    }
  };
}
async function pemOrPath(value, { readPath }) {
  if (value.length > MAX_PEM) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("is larger than 1 MiB");
  if (isText(value)) return { kind: "text", text: value };
  return readPath(value);
}
function isText(value) {
  if (value.length > MAX_PATH || /[\r\n\u0000]/.test(value)) return true;
  return value.includes("-----BEGIN") || (0,_chunk_2T5KE36V_js__WEBPACK_IMPORTED_MODULE_4__/* .readPem */ .Je)(value).kind !== "fault";
}
function reasonOf(found) {
  return found.kind === "folder" ? "it is a folder" : found.why;
}
function unreadable(value, why, secret) {
  const tried = !secret && FILE_NAME.test(value) ? ` (looked for ${value} in the workspace)` : "";
  throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`is neither PEM text nor the path of a readable file: ${why}${tried}`);
}
function authorities() {
  const given = pem({ what: "certificate authority" });
  return {
    ...given,
    parse: async (value, context) => {
      const read = (0,_chunk_WJGEYCYM_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuthorities */ .G)(await given.parse(value, context));
      if ("problem" in read) {
        throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${read.problem}; give the certificate of the authority which signs for the host`);
      }
      return read.pems.join("");
    }
  };
}

// src/contract/kinds/secret.ts
var PLACEHOLDER = /^(?:\$\{\{.*\}\}|\*+|<.*>|your[-_ ]?token|xxx+|changeme|todo)$/i;
function token() {
  return {
    name: "secret",
    accepts: "a secret of one word; give it as `${{ secrets.NAME }}`",
    secret: true,
    actionType: { type: "string" },
    parse: (value) => {
      const word = value.trim();
      if (PLACEHOLDER.test(word)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("looks like a placeholder, not like a token");
      const position = word.search(/[^\u0021-\u007e]/);
      if (position < 0) return word;
      const scheme = /^(?:bearer|token|apitoken|basic)\s/i.test(word) ? "; give the bare token without its scheme" : "";
      throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(
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
      if (/[\u0000-\u001f\u007f]/.test(value)) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("holds a line break or a control character");
      return value;
    }
  };
}

// src/contract/kinds/words.ts
function words({ max = 200, longest = 1e3 } = {}) {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)",
    secret: false,
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => {
      const text = unquoted(value);
      const items = isYamlList(text) ? await yamlList(text, context) : text.split(/[,\r\n]/);
      const list = items.map((item) => item.trim()).filter((item) => item !== "");
      return withinLimits(list, { max, longest });
    }
  };
}
function isYamlList(value) {
  return /^\s*(?:\[|-\s)/.test(value);
}
async function yamlList(value, { warn }) {
  const list = await (0,_chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(value, "failsafe", warn);
  if (!Array.isArray(list) || !list.every((item) => typeof item === "string")) {
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a flat list of texts");
  }
  return list;
}
function withinLimits(list, { max, longest }) {
  if (list.length > max) throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${list.length} items; at most ${max} are allowed`);
  if (list.some((item) => item.length > longest))
    throw new _chunk_F564YHVJ_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has an item of more than ${longest} characters`);
  return list;
}
function unquoted(value) {
  const text = value.startsWith('"') ? (0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(value)?.value : void 0;
  return typeof text === "string" ? text : value;
}




/***/ }),

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   iB: () => (/* binding */ MAX_DURATION)
/* harmony export */ });
// src/support/duration.ts
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var MAX_DURATION = 366 * 864e5;
function parseDuration(text) {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?$/.exec(text.trim());
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




/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   tU: () => (/* binding */ readSha)
/* harmony export */ });
/* harmony import */ var _chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3682);


// src/reporting/pull-request.ts
var SHA = /^[0-9a-f]{40,64}$/;
function readPullRequest(value) {
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) return void 0;
  const { head, base } = value;
  return conversation(value, {
    headSha: (0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(head) ? readSha(head["sha"]) : "",
    // The repository of a head is null when the fork has been deleted: it is still not ours.
    fork: repositoryOf(head) !== repositoryOf(base) || repositoryOf(base) === ""
  });
}
function readIssue(value) {
  if (!(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) || !(0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value["pull_request"])) return void 0;
  return conversation(value, { headSha: "", fork: false });
}
function readSha(value) {
  return typeof value === "string" && SHA.test(value) ? value : "";
}
function readNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function conversation({ number: given, state, labels, updated_at: updated }, more) {
  const number = readNumber(given);
  if (number === void 0 || state !== "open" && state !== "closed") return void 0;
  const changed = Date.parse(text(updated));
  return {
    number,
    state,
    ...more,
    labels: Array.isArray(labels) ? labels.map(nameOf) : void 0,
    changedAt: Number.isNaN(changed) ? void 0 : changed
  };
}
function nameOf(label) {
  return (0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(label) ? text(label["name"]) : text(label);
}
function repositoryOf(side) {
  const repo = (0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(side) ? side["repo"] : void 0;
  return (0,_chunk_Z6S5VBZV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(repo) ? text(repo["full_name"]).toLowerCase() : "";
}
function text(value) {
  return typeof value === "string" ? value : "";
}




/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: ./build/chunk-I5H72QXK.js
var chunk_I5H72QXK = __nccwpck_require__(8713);
;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: ./build/chunk-REJLTADU.js


// src/support/clock.ts

var systemClock = {
  now: () => external_node_perf_hooks_namespaceObject.performance.now(),
  wall: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      callOff();
      reject(signal?.reason);
    };
    const callOff = (0,chunk_I5H72QXK/* after */.P)(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  })
};




/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8296);


// node_modules/fastest-levenshtein/mod.js
var require_mod = (0,_chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest2;
  }
});

// src/contract/nearest.ts
var import_fastest_levenshtein = (0,_chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(require_mod(), 1);
function nearest(wrong, known) {
  if (known.length === 0 || wrong.length > 100) return void 0;
  const typed = wrong.toLowerCase().replaceAll("_", "-");
  const best = (0, import_fastest_levenshtein.closest)(typed, [...known]);
  return (0, import_fastest_levenshtein.distance)(typed, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : void 0;
}
function didYouMean(wrong, known) {
  const best = nearest(wrong, known);
  return best === void 0 ? "" : ` Did you mean "${best}"?`;
}




/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ __esm),
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   VA: () => (/* binding */ __export),
/* harmony export */   Yp: () => (/* binding */ __toCommonJS),
/* harmony export */   f1: () => (/* binding */ __toESM)
/* harmony export */ });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);




/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAuthorities)
/* harmony export */ });
/* harmony import */ var _chunk_2T5KE36V_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4144);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);


// src/support/pem/authorities.ts

var MOST = 1e3;
function readAuthorities(text) {
  const reading = (0,_chunk_2T5KE36V_js__WEBPACK_IMPORTED_MODULE_0__/* .readPem */ .Je)(text, MOST);
  if (reading.kind === "fault") return { problem: reading.problem };
  if (reading.kind === "binary") return { problem: `is binary (DER, PKCS#12) or its base64, not PEM` };
  const pems = [];
  for (const [index, { label, bytes }] of reading.blocks.entries()) {
    if (label.endsWith("PRIVATE KEY")) return { problem: "holds a private key, which nobody else must have" };
    if (label !== "CERTIFICATE" || !isReadable(bytes))
      return { problem: `is damaged or no certificate in its block ${index + 1}` };
    pems.push((0,_chunk_2T5KE36V_js__WEBPACK_IMPORTED_MODULE_0__/* .writePem */ .I6)({ label, bytes }));
  }
  return { pems };
}
function isReadable(der) {
  try {
    return new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der).raw.length > 0;
  } catch {
    return false;
  }
}




/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rawInput),
/* harmony export */   M: () => (/* binding */ blockInput)
/* harmony export */ });
// src/action/input-text.ts
function rawInput(env, name) {
  return blockInput(env, name).trim();
}
function blockInput(env, name) {
  const given = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "";
  if (given.trim() === "") return "";
  const block = given.replace(/^(?:[ \t]*\r?\n)+/, "").replace(/(?:\r?\n[ \t]*)+$/, "");
  return /[\r\n]/.test(block) ? withoutIndent(block) : block;
}
function withoutIndent(block) {
  const lines = block.split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const [first = ""] = filled;
  let indent = /^[ \t]*/.exec(first)?.[0] ?? "";
  for (const line of filled) while (!line.startsWith(indent)) indent = indent.slice(0, -1);
  return lines.map((line) => line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()).join("\n");
}




/***/ }),

/***/ 3682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
// src/support/json.ts
function parseJson(text) {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}




/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./build/chunk-YOOSDCRW.js
var chunk_YOOSDCRW = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/chunk-5MPAPVV3.js
var chunk_5MPAPVV3 = __nccwpck_require__(5394);
// EXTERNAL MODULE: ./build/chunk-JE5WRNBH.js
var chunk_JE5WRNBH = __nccwpck_require__(5749);
// EXTERNAL MODULE: ./build/chunk-QN56YNFR.js
var chunk_QN56YNFR = __nccwpck_require__(2601);
// EXTERNAL MODULE: ./build/chunk-N7XXFEMQ.js
var chunk_N7XXFEMQ = __nccwpck_require__(2810);
// EXTERNAL MODULE: ./build/chunk-KMUKQK6P.js
var chunk_KMUKQK6P = __nccwpck_require__(196);
// EXTERNAL MODULE: ./build/chunk-A5TOWQTH.js
var chunk_A5TOWQTH = __nccwpck_require__(2037);
// EXTERNAL MODULE: ./build/chunk-JEET7QLZ.js
var chunk_JEET7QLZ = __nccwpck_require__(3692);
// EXTERNAL MODULE: ./build/chunk-3Z52CDIW.js
var chunk_3Z52CDIW = __nccwpck_require__(5763);
// EXTERNAL MODULE: ./build/chunk-ABQL6NSZ.js
var chunk_ABQL6NSZ = __nccwpck_require__(7901);
// EXTERNAL MODULE: ./build/chunk-OQMO2CBL.js
var chunk_OQMO2CBL = __nccwpck_require__(2659);
// EXTERNAL MODULE: ./build/chunk-F564YHVJ.js
var chunk_F564YHVJ = __nccwpck_require__(9056);
// EXTERNAL MODULE: ./build/chunk-LMXOARZY.js
var chunk_LMXOARZY = __nccwpck_require__(6162);
// EXTERNAL MODULE: ./build/chunk-REJLTADU.js + 1 modules
var chunk_REJLTADU = __nccwpck_require__(5182);
// EXTERNAL MODULE: ./build/chunk-RNBKVYWO.js
var chunk_RNBKVYWO = __nccwpck_require__(9290);
// EXTERNAL MODULE: ./build/chunk-WJGEYCYM.js
var chunk_WJGEYCYM = __nccwpck_require__(9233);
// EXTERNAL MODULE: ./build/chunk-PXHPXCTU.js
var chunk_PXHPXCTU = __nccwpck_require__(5652);
// EXTERNAL MODULE: ./build/chunk-I5H72QXK.js
var chunk_I5H72QXK = __nccwpck_require__(8713);
// EXTERNAL MODULE: ./build/chunk-2T5KE36V.js
var chunk_2T5KE36V = __nccwpck_require__(4144);
// EXTERNAL MODULE: ./build/chunk-Z6S5VBZV.js
var chunk_Z6S5VBZV = __nccwpck_require__(3682);
// EXTERNAL MODULE: ./build/chunk-56AWEZX6.js
var chunk_56AWEZX6 = __nccwpck_require__(7232);
// EXTERNAL MODULE: ./build/chunk-43UYHA76.js
var chunk_43UYHA76 = __nccwpck_require__(4759);
// EXTERNAL MODULE: ./build/chunk-VOEMSLEO.js
var chunk_VOEMSLEO = __nccwpck_require__(8296);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/index.js

























// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
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
  process.stdout.write(cmd.toString() + external_os_.EOL);
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
  if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
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
  process.stdout.write(external_os_.EOL);
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
  process.stdout.write(message + external_os_.EOL);
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

// src/contract/inputs/index.ts
var ALL_INPUTS = [
  chunk_N7XXFEMQ/* operationInput */.k_,
  ...chunk_N7XXFEMQ/* COMMON_INPUTS */.s7.optional,
  chunk_F564YHVJ/* ifMissing */.W1,
  ...[chunk_JEET7QLZ/* callApiInputs */.i, chunk_3Z52CDIW/* dollarbox */.SM, chunk_3Z52CDIW/* elasticbox */.xY, chunk_3Z52CDIW/* previews */.ey, chunk_ABQL6NSZ/* raidboxes */.G, chunk_KMUKQK6P/* versio */.l].flatMap(
    (some) => Object.values(some)
  )
];

// src/support/secrets.ts
var SHORTEST_PIECE = 8;
var SHORTEST_SECRET = 4;
var MASK = "***";
var Secrets = class {
  #forms = /* @__PURE__ */ new Set();
  #announce;
  /** `announce` is called once for every new form to be masked (the runner's `add-mask`). */
  constructor(announce = () => void 0) {
    this.#announce = announce;
  }
  /**
   * Registers a secret: its text, each line of 8 characters or more (PEM header lines apart), and the
   * base64, JSON-escaped and URL-encoded forms of it. Text of less than 4 characters is ignored.
   */
  add(secret) {
    for (const form of formsOf(secret)) {
      if (this.#forms.has(form)) continue;
      this.#forms.add(form);
      this.#announce(form);
    }
  }
  /** The text with every known form of every secret replaced by `***`. */
  redact(text2) {
    let clean = text2;
    for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) {
      if (clean.includes(form)) clean = clean.replaceAll(form, MASK);
    }
    return clean;
  }
};
function formsOf(secret) {
  const whole = secret.trim();
  const forms = /* @__PURE__ */ new Set();
  if (whole.length < SHORTEST_SECRET) return forms;
  const breaks = whole.includes("-----BEGIN") ? /(?:[\r\n]|\\r|\\n)+/ : /[\r\n]+/;
  const lines = whole.split(breaks).map((line) => line.trim());
  const pieces = lines.length === 1 ? lines : lines.filter(isMaskableLine);
  for (const piece of pieces) {
    forms.add(piece);
    if (piece.length >= SHORTEST_PIECE) for (const form of encodings(piece)) forms.add(form);
  }
  if (lines.length > 1) for (const form of encodings(whole)) forms.add(form);
  return forms;
}
function isMaskableLine(line) {
  return line.length >= SHORTEST_PIECE && !line.startsWith("-----");
}
function encodings(text2) {
  const bytes = Buffer.from(text2, "utf8");
  const base64 = bytes.toString("base64");
  return [
    base64,
    base64.replace(/=+$/, ""),
    bytes.toString("base64url"),
    JSON.stringify(text2).slice(1, -1),
    encodeURIComponent(text2.toWellFormed())
  ].filter((form) => form.length >= SHORTEST_PIECE && form !== text2);
}

// src/action/log.ts
var MAX_LINE = 2e3;
function createLog(secrets) {
  return {
    info: (line) => info(harmless(line, secrets)),
    debug: (line) => debug(harmless(line, secrets)),
    notice: (line) => notice(harmless(line, secrets)),
    warning: (line) => warning(harmless(line, secrets))
  };
}
function printError(title, lines, secrets) {
  const text2 = lines.map((line) => harmless(line, secrets)).join("\n");
  error(text2, { title: harmless(title, secrets) });
}
function printGroup(title, lines, secrets) {
  startGroup(harmless(title, secrets));
  for (const line of lines) info(harmless(line, secrets));
  endGroup();
}
function harmless(text2, secrets) {
  return secrets.redact((0,chunk_43UYHA76/* oneLine */.TN)(secrets.redact(text2), MAX_LINE)).replaceAll("##[", "## [").replace(/^::/, ": :");
}

// src/action/workspace-files.ts


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
        return await read((0,external_node_path_.resolve)(workspace, path));
      } catch (error2) {
        const code2 = (0,chunk_Z6S5VBZV/* isObject */.G)(error2) && typeof error2["code"] === "string" ? error2["code"] : "";
        return unreadable(REASONS[code2] ?? `the system answered ${code2 || "with an error"}`);
      }
    }
  };
}
async function read(file) {
  const found = await (0,promises_.stat)(file);
  if (found.isDirectory()) return { kind: "folder", entries: (await (0,promises_.readdir)(file)).sort() };
  if (!found.isFile()) return unreadable("it is no ordinary file");
  if (found.size > MAX_FILE) return unreadable("it is larger than 1 MiB");
  return { kind: "text", text: (0,chunk_2T5KE36V/* decodeText */.g7)(await (0,promises_.readFile)(file)) };
}
function unreadable(why) {
  return { kind: "unreadable", why };
}

// src/action/read-inputs.ts
async function findOperation(env, registry) {
  const name = (0,chunk_YOOSDCRW/* rawInput */.J)(env, chunk_N7XXFEMQ/* operationInput */.k_.name);
  const names = Object.keys(registry);
  if (name === "") return { input: "operation", problem: `is required: one of ${(0,chunk_43UYHA76/* list */.p_)(names, "or")}` };
  const load = Object.hasOwn(registry, name) ? registry[name] : void 0;
  if (load) return load();
  const { nearestOperations } = await __nccwpck_require__.e(/* import() */ 740).then(__nccwpck_require__.bind(__nccwpck_require__, 3359));
  const near = nearestOperations(name, names);
  const quoted = near.map((one) => `"${one}"`);
  const hint = near.length > 0 ? `Did you mean ${(0,chunk_43UYHA76/* list */.p_)(quoted, "or")}?` : `Known are ${(0,chunk_43UYHA76/* list */.p_)(names)}.`;
  return { input: "operation", problem: `"${(0,chunk_43UYHA76/* oneLine */.TN)(name, 60)}" is not an operation. ${hint}` };
}
function secretTexts(env, inputs) {
  const texts = [];
  for (const { name, kind } of inputs) {
    const text2 = kind.secret ? (0,chunk_YOOSDCRW/* blockInput */.M)(env, name) : "";
    if (text2 !== "") texts.push(.../* @__PURE__ */ new Set([text2, text2.trim()]));
  }
  return texts;
}
function inputsOf(operation) {
  const { required, optional } = operation.inputs;
  const all = /* @__PURE__ */ new Set([
    ...optional,
    ...operation.platform.credentialInputs,
    ...chunk_N7XXFEMQ/* COMMON_INPUTS */.s7.optional
  ]);
  return { required, optional: [...all] };
}
async function readInputs(env, operation, known) {
  const { required, optional } = inputsOf(operation);
  const values = /* @__PURE__ */ Object.create(null);
  const problems = [];
  const warnings = [];
  const files = workspaceFiles(env["GITHUB_WORKSPACE"] ?? ".");
  for (const input of [...required, ...optional]) {
    const read2 = input.kind.asWritten ? chunk_YOOSDCRW/* blockInput */.M : chunk_YOOSDCRW/* rawInput */.J;
    const text2 = read2(env, input.name) || input.default || "";
    const warn = (problem2) => void warnings.push({ input: input.name, problem: problem2 });
    if (text2 === "") {
      if (required.includes(input))
        problems.push({ input: input.name, problem: `is required for ${operation.name}` });
      continue;
    }
    try {
      values[input.name] = await input.kind.parse(text2, { ...files, warn });
    } catch (error2) {
      if (!(error2 instanceof chunk_F564YHVJ/* Unfit */.LX)) throw error2;
      problems.push({ input: input.name, problem: `${error2.message}${valueIn(text2, input, error2)}` });
    }
  }
  const used = new Set([...required, ...optional].map(({ name }) => name)).add(chunk_N7XXFEMQ/* operationInput */.k_.name);
  const unused = known.filter((name) => !used.has(name) && (0,chunk_YOOSDCRW/* rawInput */.J)(env, name) !== "");
  return { values, problems, warnings, unused };
}
var LONGEST_SHOWN = 120;
function valueIn(text2, { kind }, { confidential }) {
  if (kind.secret || kind.confidential || confidential) return "";
  return ` (given: "${(0,chunk_43UYHA76/* oneLine */.TN)(text2, LONGEST_SHOWN)}")`;
}

// src/contract/timeline.ts
var Timeline = class {
  #clock;
  #start;
  #spans = [];
  constructor(clock = chunk_REJLTADU/* systemClock */.m) {
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Runs `work` and records how long it took, also when it throws. */
  async during(activity, label, work) {
    const from = this.#clock.now() - this.#start;
    try {
      return await work();
    } finally {
      this.#spans.push({ activity, label, from, to: this.#clock.now() - this.#start });
    }
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

// src/operations/registry.ts
var OPERATIONS = {
  "call-api": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(602)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1602)).then((file) => file.callApi),
  "check-ssl": () => __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 168)).then((file) => file.checkSsl),
  "create-container": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.createContainer),
  "create-invitation": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.createInvitation),
  "create-volume": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.createVolume),
  "delete-container": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.deleteContainer),
  "delete-ssl": () => __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 168)).then((file) => file.deleteSsl),
  "delete-volume": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.deleteVolume),
  "deploy-box": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.deployBox),
  "get-container": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.getContainer),
  "get-history": () => __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 5862)).then((file) => file.getHistory),
  "get-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.getInstance),
  "get-invitation": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.getInvitation),
  "get-kubectl-credential": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.getKubectlCredential),
  "get-member": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.getMember),
  "get-org": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.getOrg),
  "get-ssl": () => __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 168)).then((file) => file.getSsl),
  "get-state": () => __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 5862)).then((file) => file.getState),
  "get-volume": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.getVolume),
  "issue-kubeconfig": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.issueKubeconfigOperation),
  "list-box-versions": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.listBoxVersions),
  "list-boxes": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.listBoxes),
  "list-containers": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.listContainers),
  "list-instances": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.listInstances),
  "list-invitations": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.listInvitations),
  "list-kubectl-credentials": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.listKubectlCredentials),
  "list-members": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.listMembers),
  "list-orgs": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.listOrgs),
  "list-providers": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.listProviders),
  "list-states": () => __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 5862)).then((file) => file.listStates),
  "list-volumes": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.listVolumes),
  "list-wordpress-boxes": () => __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 168)).then((file) => file.listWordpressBoxes),
  "list-workspaces": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.listWorkspaces),
  "preview-box": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.previewBoxOperation),
  "preview-container": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.previewContainerOperation),
  "reconfigure-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.reconfigureInstance),
  "record-state": () => __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 5862)).then((file) => file.recordState),
  "reinstall-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.reinstallInstance),
  "remove-member": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.removeMember),
  "report-usage": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.reportUsage),
  "retire-state": () => __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 5862)).then((file) => file.retireState),
  "revoke-invitation": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.revokeInvitation),
  "revoke-kubectl-credential": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.revokeKubectlCredential),
  "send-event": () => __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 5862)).then((file) => file.sendEvent),
  "start-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.startInstance),
  "stop-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.stopInstance),
  "sweep-previews": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(602)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1602)).then((file) => file.sweepPreviews),
  "terminate-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.terminateInstance),
  "update-container": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.updateContainerOperation),
  "update-instance": () => Promise.all(/* import() */[__nccwpck_require__.e(67), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)).then((file) => file.updateInstance),
  "update-member": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.updateMemberOperation),
  "update-org": () => __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 4357)).then((file) => file.updateOrgOperation),
  "upload-ssl": () => __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 168)).then((file) => file.uploadSsl)
};

// src/action/connect.ts
var USER_AGENT = "boxwright (GitHub Action)";
function connect({ operation, values, env, ...parts }) {
  const ca = values["ca-certificate"];
  const connection = {
    ...parts,
    baseUrl: values["base-url"] ?? operation.platform.defaultBaseUrl,
    maxAttempts: values["max-attempts"],
    clock: chunk_REJLTADU/* systemClock */.m,
    random: Math.random,
    userAgent: USER_AGENT,
    ...ca === void 0 ? {} : { caCertificate: ca },
    env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: chunk_A5TOWQTH/* askedOfTls */.H }
  };
  return operation.platform.connect(values, connection);
}

// src/action/reconnect.ts
async function reconnect({ operation: name, values }, surroundings) {
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
  if (!load) throw new chunk_56AWEZX6/* ActionError */.lZ(`The step ran an operation that is not known here: ${name.slice(0, 60)}.`);
  const operation = (0,chunk_F564YHVJ/* onPlatform */.Jf)(await load(), values);
  const { platform } = operation;
  const all = { ...values, token: (0,chunk_YOOSDCRW/* rawInput */.J)(surroundings.env, "token") || void 0 };
  if (platform.checkCredentials(all).length > 0) return { operation, client: void 0 };
  const client = await connect({ operation, values: all, timeline: new Timeline(), ...surroundings });
  return { operation, client };
}

// src/action/saved-task.ts
function isTask(value) {
  if (!(0,chunk_Z6S5VBZV/* isObject */.G)(value) || typeof value["key"] !== "string") return false;
  if (value["kind"] === "kubectl-credential") return isCredentialTask(value);
  if (value["kind"] === "github-deployment") return isDeploymentTask(value);
  return value["kind"] === "github-comment" && isCommentTask(value);
}
function isCredentialTask({ before, revoke, id, path, directory }) {
  return typeof revoke === "boolean" && Array.isArray(before) && before.every((one) => typeof one === "string") && [id, path, directory].every((text2) => text2 === void 0 || typeof text2 === "string");
}
var STATES = ["success", "failure", "error", "inactive"];
function isDeploymentTask({ state, id, environmentUrl, ...task }) {
  return STATES.includes(state) && (id === void 0 || Number.isSafeInteger(id)) && (environmentUrl === void 0 || typeof environmentUrl === "string") && ["environment", "task", "marker", "description"].every((name) => typeof task[name] === "string");
}
function isCommentTask({ pullRequest, body, former, onlyUpdate }) {
  return Number.isSafeInteger(pullRequest) && typeof body === "string" && (former === void 0 || typeof former === "string") && typeof onlyUpdate === "boolean";
}

// src/action/saved-step.ts
function parseSavedStep(text2) {
  const saved = (0,chunk_Z6S5VBZV/* parseJson */.q)(text2)?.value;
  if (!(0,chunk_Z6S5VBZV/* isObject */.G)(saved) || !isOrigin(saved["origin"])) return void 0;
  const { left, outputs, tasks } = saved;
  return {
    origin: saved["origin"],
    ended: saved["ended"] === true,
    left: Array.isArray(left) ? left.filter(isText) : [],
    outputs: (0,chunk_Z6S5VBZV/* isObject */.G)(outputs) ? Object.fromEntries(
      Object.entries(outputs).filter((entry) => isText(entry[1]))
    ) : {},
    tasks: Array.isArray(tasks) ? tasks.filter(isTask) : []
  };
}
function isText(value) {
  return typeof value === "string";
}
function isOrigin(value) {
  if (!(0,chunk_Z6S5VBZV/* isObject */.G)(value) || !isText(value["operation"]) || !(0,chunk_Z6S5VBZV/* isObject */.G)(value["values"])) return false;
  return Object.values(value["values"]).every((one) => isText(one) || typeof one === "number");
}

// src/action/state.ts
var STATE = "boxwright";
function saveStep(step) {
  try {
    saveState(STATE, JSON.stringify(step));
  } catch {
    throw new chunk_56AWEZX6/* ActionError */.lZ(
      "What the post step has to know could not be written to the runner\u2019s file GITHUB_STATE.",
      {
        next: "Look whether the runner\u2019s disk is full, and run the step again."
      }
    );
  }
}
function readSavedStep(env) {
  const text2 = env[`STATE_${STATE}`];
  return text2 ? parseSavedStep(text2) : void 0;
}

// src/action/tell-killed.ts
var TELLING = ["id", "name", "status", "url", "credential-id"];
function killedLines({ left, outputs }) {
  const known = TELLING.flatMap((name) => outputs[name] ? [`${name} ${outputs[name]}`] : []);
  return [
    left.length > 0 ? `Left as it is: ${(0,chunk_43UYHA76/* list */.p_)(left)}.` : "Nothing is known to be left behind.",
    ...known.length > 0 ? [`Known: ${(0,chunk_43UYHA76/* list */.p_)(known)}.`] : []
  ];
}
function tellKilled(saved, log) {
  const { operation } = saved.origin;
  const text2 = [`${operation} was killed before its end.`, ...killedLines(saved)].join(" ");
  if (saved.left.length === 0) log.info(text2);
  else log.warning(`${text2} Next: look at it on the platform, then run the step again.`);
}

// src/action/cleanup.ts
var CLEANUP_TIME = 3e4;
async function post(env = process.env) {
  const saved = readSavedStep(env);
  if (!saved || saved.ended && saved.tasks.length === 0) return 0;
  const secrets = new Secrets(setSecret);
  for (const text2 of secretTexts(env, ALL_INPUTS)) secrets.add(text2);
  const log = createLog(secrets);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void 0);
  return new Promise((resolve2) => {
    process.on("uncaughtException", (error2) => {
      log.warning(`The post step could not clean up: ${reason(error2)}`);
      resolve2(0);
    });
    run(saved, { env, log, secrets }).then(resolve2);
  });
}
async function run(saved, { env, log, secrets }) {
  const late = new AbortController();
  const deadline = new chunk_OQMO2CBL/* Deadline */.B2(CLEANUP_TIME);
  const callOff = (0,chunk_I5H72QXK/* after */.P)(CLEANUP_TIME, () => late.abort(deadline.error()));
  const { signal } = late;
  if (!saved.ended) tellKilled(saved, log);
  const credentials = saved.tasks.filter((task) => !isReportTask(task));
  await attempt(log, () => cleanUp(saved, credentials, { env, log, secrets, deadline, signal }));
  const reports = saved.tasks.filter(isReportTask);
  if (reports.length > 0) {
    const left = () => deadline.leftWithReserve();
    const { finishReports } = await Promise.all(/* import() */[__nccwpck_require__.e(221), __nccwpck_require__.e(828)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4828));
    await attempt(log, () => finishReports(reports, { env, log, signal, left, saved }));
  }
  callOff();
  return 0;
}
async function attempt(log, work) {
  try {
    await work();
  } catch (error2) {
    log.warning(`The post step could not clean up: ${reason(error2)}`);
  }
}
function isReportTask(task) {
  return task.kind === "github-deployment" || task.kind === "github-comment";
}
async function cleanUp(saved, tasks, post2) {
  if (tasks.length === 0) return;
  const { log } = post2;
  const { operation, client } = await reconnect(saved.origin, post2);
  try {
    for (const task of tasks) {
      await operation.cleanup?.(task, { client, log }).catch((error2) => {
        log.warning(`The post step could not finish its clean-up: ${reason(error2)}`);
      });
    }
  } finally {
    await client?.close();
  }
}
function reason(error2) {
  if (!(error2 instanceof chunk_56AWEZX6/* ActionError */.lZ)) return "an unexpected error.";
  return error2.next ? `${error2.message} Next: ${error2.next}` : error2.message;
}

// src/action/operation-page.ts
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

// src/action/check-inputs.ts
async function checkInputs(check) {
  const { env, operation, event, log } = check;
  const { values, problems, warnings, unused } = await readInputs(env, operation, check.names);
  maskFiles(operation, values, check.secrets);
  for (const { input, problem: problem2 } of warnings) log.warning(`Input ${input} ${problem2}.`);
  for (const name of unused) log.warning(`Input ${name} is not used by ${operation.name}.`);
  const { platform } = (0,chunk_F564YHVJ/* onPlatform */.Jf)(operation, values);
  const rules = operation.inputs.rules ?? [];
  const together = [
    ...platform.checkCredentials(values),
    ...baseUrlProblems(platform, values["base-url"]),
    ...rules.flatMap((rule) => rule.problems((input) => (0,chunk_YOOSDCRW/* rawInput */.J)(env, input) !== "")),
    ...await operation.check?.(values, checkContext(event, log)) ?? []
  ];
  const all = [...problems, ...together.filter(unlessNamed(problems))];
  if (all.length > 0) throw new chunk_56AWEZX6/* InputError */.dz(all, { next: nextStep(operation, all, env) });
  return values;
}
function baseUrlProblems({ versionedPart, title }, given) {
  if (typeof given !== "string" || !versionedPart?.test(given)) return [];
  const [part = ""] = versionedPart.exec(given) ?? [];
  const right = given.slice(0, -part.length);
  const problem2 = `must not end in ${part}, which is added for ${title}. Write ${right} (given: "${given}")`;
  return [{ input: "base-url", problem: problem2 }];
}
function maskFiles(operation, values, secrets) {
  for (const { name, kind } of [...operation.inputs.required, ...operation.inputs.optional]) {
    const value = values[name];
    if (kind.secret && typeof value === "string") secrets.add(value);
  }
}
function unlessNamed(problems) {
  const named = new Set(problems.map(({ input }) => input));
  return ({ input }) => input === "" || !named.has(input);
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
    ({ input, problem: problem2 }) => input === "token" && problem2.startsWith("is required")
  );
  const page = `All its inputs: ${operationPage(operation, env)}`;
  const secret = "Set the secret in the repository\u2019s or environment\u2019s settings. Runs for a fork\u2019s pull request and for Dependabot are not given the repository\u2019s secrets. ";
  return `${missing ? secret : ""}${takes(operation)} ${page}`;
}
function takes({ name, inputs }) {
  const { required, rules = [] } = inputs;
  const needs = [(0,chunk_43UYHA76/* list */.p_)(required.map((input) => input.name)), ...rules.map((rule) => rule.needed)].filter((text2) => text2 !== "").join(", and ");
  return needs === "" ? `${name} needs no input of its own.` : `${name} needs ${needs}.`;
}

// src/action/event.ts


// src/action/event-subject.ts
var QUEUE = /(?:^|\/)gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/;
function subjectOfEvent(payload, sha) {
  const { pull_request: pull, merge_group: group, issue: issue2 } = payload;
  const run3 = [payload["workflow_run"], payload["check_suite"], payload["check_run"]].find(chunk_Z6S5VBZV/* isObject */.G);
  const pullRequest = (0,chunk_QN56YNFR/* readPullRequest */.DQ)(pull);
  if (pullRequest) return { pullRequest, commit: pullRequest.headSha || sha };
  if ((0,chunk_Z6S5VBZV/* isObject */.G)(group)) return ofQueue(group, sha);
  if (run3) return ofRun(run3, payload);
  const commented = (0,chunk_QN56YNFR/* readIssue */.OS)(issue2);
  return commented ? { pullRequest: commented, commit: "" } : { pullRequest: void 0, commit: sha };
}
function ofQueue({ head_ref: ref, head_sha: head }, sha) {
  return { pullRequest: queued(ref), commit: (0,chunk_QN56YNFR/* readSha */.tU)(head) || sha };
}
function ofRun(run3, payload) {
  const commit = (0,chunk_QN56YNFR/* readSha */.tU)(run3["head_sha"]);
  const pulls = Array.isArray(run3["pull_requests"]) ? run3["pull_requests"] : [];
  const here = pulls.filter((pull) => (0,chunk_Z6S5VBZV/* isObject */.G)(pull) && isOfRepository(pull, payload));
  const exact = here.filter(({ head }) => (0,chunk_Z6S5VBZV/* isObject */.G)(head) && head["sha"] === commit);
  const named = exact.length > 0 ? exact : here;
  const number = named.length === 1 ? (0,chunk_QN56YNFR/* readNumber */.kz)(named[0]?.["number"]) : void 0;
  const fork = isFork(run3);
  const pullRequest = number === void 0 ? queued(run3["head_branch"]) : bare(number, commit, fork);
  return { pullRequest, commit, head: pullRequest ? void 0 : branchOf(run3, commit) };
}
function isOfRepository({ base }, { repository }) {
  const id = (0,chunk_Z6S5VBZV/* isObject */.G)(base) && (0,chunk_Z6S5VBZV/* isObject */.G)(base["repo"]) ? base["repo"]["id"] : void 0;
  return id === void 0 || !(0,chunk_Z6S5VBZV/* isObject */.G)(repository) || repository["id"] === void 0 || repository["id"] === id;
}
function isFork({ head_repository: head, repository: own }) {
  const [from, to] = [head, own].map((one) => (0,chunk_Z6S5VBZV/* isObject */.G)(one) ? one["full_name"] : void 0);
  return typeof from === "string" && typeof to === "string" && from.toLowerCase() !== to.toLowerCase();
}
function branchOf(run3, sha) {
  const { event, head_branch: branch, head_repository: from } = run3;
  const owner = (0,chunk_Z6S5VBZV/* isObject */.G)(from) && (0,chunk_Z6S5VBZV/* isObject */.G)(from["owner"]) ? from["owner"]["login"] : void 0;
  const isPull = typeof event === "string" && event.startsWith("pull_request");
  if (!isPull || typeof branch !== "string" || typeof owner !== "string" || sha === "") return void 0;
  return { name: `${owner}:${branch}`, sha };
}
function queued(ref) {
  const number = typeof ref === "string" ? Number(QUEUE.exec(ref)?.[1]) : Number.NaN;
  return Number.isNaN(number) ? void 0 : bare(number, "", false);
}
function bare(number, headSha, fork) {
  return { number, state: "open", headSha, fork, labels: void 0, changedAt: void 0 };
}

// src/action/event.ts
var MAX_EVENT = 25e6;
function readEvent(env) {
  const payload = readPayload(env["GITHUB_EVENT_PATH"]);
  const { sender, label } = payload;
  const { pullRequest, commit, head } = subjectOfEvent(payload, env["GITHUB_SHA"] ?? "");
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    action: build_text(payload["action"]),
    actor: env["GITHUB_ACTOR"] ?? ((0,chunk_Z6S5VBZV/* isObject */.G)(sender) ? build_text(sender["login"]) : ""),
    pullRequest,
    commit,
    before: (0,chunk_QN56YNFR/* readSha */.tU)(payload["before"]),
    label: (0,chunk_Z6S5VBZV/* isObject */.G)(label) ? build_text(label["name"]) : "",
    head
  };
}
function readPayload(path) {
  if (!path) return {};
  try {
    const content = (0,external_node_fs_.readFileSync)(path, "utf8");
    const value = content.length <= MAX_EVENT ? (0,chunk_Z6S5VBZV/* parseJson */.q)(content)?.value : void 0;
    return (0,chunk_Z6S5VBZV/* isObject */.G)(value) ? value : {};
  } catch {
    return {};
  }
}
function build_text(value) {
  return typeof value === "string" ? value : "";
}

// src/action/explain.ts
function explain(ending2) {
  const { error: error2 } = ending2;
  const name = ending2.operation?.name ?? "boxwright";
  if (!(error2 instanceof chunk_56AWEZX6/* ActionError */.lZ)) return explainBug(error2, name);
  if (error2 instanceof chunk_56AWEZX6/* InputError */.dz) {
    return {
      outcome: error2.outcome,
      title: error2.title ?? `${name}: ${(0,chunk_43UYHA76/* count */.U9)(error2.problems.length, "input")} cannot be used`,
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
      ...next(error2.next ?? anyNext(error2)),
      ...ending2.requestId ? [`Request id: ${ending2.requestId}`] : []
    ]
  };
}
function sentence(text2) {
  return /^[a-z]+\s/.test(text2) ? text2.charAt(0).toUpperCase() + text2.slice(1) : text2;
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
function anyNext({ outcome }) {
  if (outcome === "cancelled") return void 0;
  if (outcome === "timed-out") return "Raise `timeout`, or run the step again.";
  return "Run the step again with step debugging, which shows every call; look at the platform before, when something may have been written.";
}
function next(text2) {
  return text2 ? [`Next: ${text2}`] : [];
}
var ACTIVITIES = {
  call: "calls",
  retry: "pauses before retries",
  pause: "pauses the server asked for",
  wait: "waiting",
  work: "work"
};
function spentOn(timeline) {
  return [...timeline.totals()].filter(([, ms]) => ms >= 1).sort((a, b) => b[1] - a[1]).map(([activity, ms]) => `${ACTIVITIES[activity]} ${(0,chunk_PXHPXCTU/* formatDuration */.a3)(ms)}`).join(", ");
}
function spent(error2, timeline) {
  const text2 = error2.outcome === "timed-out" ? spentOn(timeline) : "";
  return text2 ? [`Time spent: ${text2}.`] : [];
}
function leftBehind(error2, { left, undone }) {
  if (undone.length > 0) return [...undone];
  const interrupted = error2.outcome === "timed-out" || error2.outcome === "cancelled";
  if (left.length > 0) return interrupted ? [`Left as it is: ${(0,chunk_43UYHA76/* list */.p_)(left)}.`] : [];
  return error2 instanceof chunk_56AWEZX6/* CancelledError */.cc ? ["Nothing is left behind."] : [];
}
function resume(error2, { operation, known, undone }) {
  const how = operation?.resume;
  const id = how && known[how.output];
  if (error2.outcome !== "timed-out" || !how || id === void 0 || id === null || undone.length > 0)
    return [];
  return [
    `To resume the wait in a later step: \`operation: ${how.operation}\`, \`${how.input}: ${(0,chunk_LMXOARZY/* formatOutput */.V)(id)}\`, \`wait: true\`.`
  ];
}

// src/action/report.ts


// src/reporting/time-chart.ts
var MOST_BARS = 24;
var FEW_BARS = 10;
var SECTIONS = {
  work: "Work",
  call: "Calls",
  retry: "Before a retry",
  pause: "Asked to wait",
  wait: "Waiting"
};
function timeChart(spans) {
  const bars = longest(joined(spans));
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
function joined(spans) {
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

// src/reporting/summary.ts
var MAX_SUMMARY = 2e5;
var LONG_STEP = 1e4;
var MAX_ROWS = 200;
function renderSummary(facts) {
  const parts = [
    heading(facts),
    facts.problem ? problem(facts.problem) : "",
    factTable(facts),
    plan(facts.result?.plan),
    list2(facts.result),
    ...facts.evidence.map(({ heading: title, lines }) => details(title, (0,chunk_5MPAPVV3/* block */.om)(lines.slice(-60)))),
    timeSpent(facts.spans)
  ].filter((part) => part !== "");
  const text2 = `${parts.join("\n\n")}

`;
  return text2.length <= MAX_SUMMARY ? text2 : `${wholeLines(parts.slice(0, 3).join("\n\n"))}

_Shortened._

`;
}
function wholeLines(text2) {
  return text2.length <= MAX_SUMMARY ? text2 : text2.slice(0, text2.lastIndexOf("\n", MAX_SUMMARY));
}
function heading({ operation, platform, result, problem: bad, tolerated, spans }) {
  const outcome = bad?.outcome ?? result?.outcome ?? "failed";
  const mark = bad && !tolerated ? "\u274C" : bad ? "\u26A0\uFE0F" : result?.changed ? "\u2705" : "\u2611\uFE0F";
  const took = spans.length === 0 ? "" : (0,chunk_PXHPXCTU/* formatDuration */.a3)(Math.max(...spans.map(({ to }) => to)));
  const aside = [platform ?? "", took].filter((part) => part !== "").map((part) => (0,chunk_5MPAPVV3/* plain */.pj)(part));
  return [
    `### ${mark} ${(0,chunk_5MPAPVV3/* plain */.pj)(operation)}: ${(0,chunk_5MPAPVV3/* plain */.pj)(outcome)}`,
    "",
    `${(0,chunk_5MPAPVV3/* plain */.pj)(bad?.title ?? result?.title ?? "")}${aside.length > 0 ? ` <sub>${aside.join(" \xB7 ")}</sub>` : ""}`
  ].join("\n");
}
function problem({ lines }) {
  return lines.map((line) => `> ${(0,chunk_5MPAPVV3/* plain */.pj)(line, 1e3)}`).join("\n>\n");
}
var SHOWN = ["id", "name", "status", "url", "address", "credential-id"];
function factTable({ result, known }) {
  if (result)
    return (0,chunk_5MPAPVV3/* table */.tp)(
      ["", ""],
      (result.facts ?? []).map(({ label, value }) => [(0,chunk_5MPAPVV3/* plain */.pj)(label), cell(value, label)])
    );
  const rows = SHOWN.flatMap((name) => {
    const value = known[name];
    return value === void 0 || value === null ? [] : [[(0,chunk_5MPAPVV3/* plain */.pj)(name), cell((0,chunk_LMXOARZY/* formatOutput */.V)(value), name)]];
  });
  return (0,chunk_5MPAPVV3/* table */.tp)(["Known so far", ""], rows);
}
function cell(value, label) {
  return label.toLowerCase() === "url" ? (0,chunk_5MPAPVV3/* link */.nf)(value, value) : (0,chunk_5MPAPVV3/* code */.aY)(value);
}
function plan(changes) {
  if (!changes || changes.length === 0) return "";
  const rows = changes.flatMap(({ action, target, fields = [] }) => [
    [(0,chunk_5MPAPVV3/* plain */.pj)(action === "none" ? "nothing to do" : action), (0,chunk_5MPAPVV3/* plain */.pj)(target), "", ""],
    ...fields.map(({ field, from, to }) => ["", (0,chunk_5MPAPVV3/* code */.aY)(field), (0,chunk_5MPAPVV3/* code */.aY)(from ?? ""), (0,chunk_5MPAPVV3/* code */.aY)(to ?? "")])
  ]);
  return (0,chunk_5MPAPVV3/* table */.tp)(["Would", "what", "from", "to"], rows);
}
function list2(result) {
  const { columns, rows } = result?.table ?? { columns: [], rows: [] };
  const shown = (0,chunk_5MPAPVV3/* table */.tp)(
    columns.map((column) => (0,chunk_5MPAPVV3/* plain */.pj)(column)),
    rows.slice(0, MAX_ROWS).map((row) => row.map((value, at) => cell(value, columns[at] ?? "")))
  );
  return rows.length > MAX_ROWS ? `${shown}

\u2026 and ${rows.length - MAX_ROWS} more.` : shown;
}
function timeSpent(spans) {
  const chart = timeChart(spans);
  const long = Math.max(0, ...spans.map(({ to }) => to)) >= LONG_STEP;
  return details("Where the time went", chart, long);
}
function details(title, content, open2 = false) {
  return content === "" ? "" : `<details${open2 ? " open" : ""}><summary>${(0,chunk_5MPAPVV3/* plain */.pj)(title)}</summary>

${content}

</details>`;
}

// src/action/report.ts
function writeReports(ending2, explanation, settings) {
  if (!settings.summary || settings.summaryFile === "") return;
  try {
    const facts = {
      operation: ending2.operation?.name ?? "boxwright",
      platform: ending2.operation?.platform.title,
      result: ending2.result,
      problem: explanation,
      tolerated: ending2.tolerated,
      known: ending2.known,
      evidence: ending2.error instanceof chunk_56AWEZX6/* ActionError */.lZ ? ending2.error.evidence : [],
      spans: ending2.timeline.spans
    };
    const clean = (0,chunk_5MPAPVV3/* withoutSecrets */.cT)(facts, settings.secrets);
    (0,external_node_fs_.appendFileSync)(settings.summaryFile, settings.secrets.redact(renderSummary(clean)));
  } catch {
    settings.log.warning("The job summary could not be written; the result of the step stands.");
  }
}

// src/action/signals.ts
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
    at = performance.now();
    controller.abort(new chunk_56AWEZX6/* CancelledError */.cc("The run was cancelled while this step was at work."));
    callOff = (0,chunk_I5H72QXK/* after */.P)(GRACE * 0.8, lastResort);
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

// src/action/report-time.ts
var REPORT_TIME = 3e4;
var LAST_CALL = 500;
function startReportTime({ signal: cancel, at }) {
  const start = performance.now();
  const left = () => {
    const cancelled2 = at();
    const end = cancelled2 === void 0 ? start + REPORT_TIME : Math.max(cancelled2 + GRACE, start + LAST_CALL);
    return Math.max(0, end - performance.now());
  };
  const controller = new AbortController();
  let callOff = () => void 0;
  const arm = () => {
    callOff();
    callOff = (0,chunk_I5H72QXK/* after */.P)(left(), () => controller.abort(new Error("no time is left")));
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

// src/action/tell.ts
var MOST_STEPS = 60;
function tellEvidence({ error: error2 }, { secrets }) {
  for (const { heading: heading2, lines } of error2 instanceof chunk_56AWEZX6/* ActionError */.lZ ? error2.evidence : []) {
    printGroup(heading2, lines, secrets);
  }
}
function tellTime({ timeline }, { secrets }) {
  const spent2 = spentOn(timeline);
  if (spent2 === "") return;
  const shown = timeline.spans.slice(-MOST_STEPS);
  const lines = shown.map(
    ({ activity, label, from, to }) => `after ${(0,chunk_PXHPXCTU/* formatDuration */.a3)(from)}: ${activity} ${label}, ${(0,chunk_PXHPXCTU/* formatDuration */.a3)(to - from)}`
  );
  printGroup(`Where the time went: ${spent2}`, lines, secrets);
}
function tellResult(how, settings) {
  const { result } = how;
  if (!result) return;
  const { log, secrets } = settings;
  if (result.plan) printGroup("What this would do", result.plan.flatMap(planLines), secrets);
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

// src/action/finish.ts
async function finish(how, settings, reporting) {
  const said = how.result ? void 0 : explain(how);
  const lost = tryOutputs(collectOutputs(how, said), settings);
  const explanation = said ?? (lost ? outputsLost(lost) : void 0);
  writeReports(how, explanation, settings);
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
    settings.log.warning([explanation.title, ...explanation.lines].join(" "));
    return 0;
  }
  tellEvidence(how, settings);
  tellTime(how, settings);
  printError(explanation.title, explanation.lines, settings.secrets);
  return 1;
}
async function tellGithub(how, explanation, { reports, signals, settings }) {
  if (!reports) return;
  const time = startReportTime(signals);
  try {
    tryOutputs(await reports.end(how, explanation, time), settings);
  } catch {
    settings.log.warning("GitHub could not be told how the step ended; its result stands.");
  } finally {
    time.dispose();
  }
}
function tryOutputs(outputs, { outputs: file, log }) {
  if (!file.exists) return outputs;
  try {
    file.write(outputs);
    return void 0;
  } catch {
    const { outcome, id, name, "kubeconfig-path": path, "credential-id": credential } = outputs;
    log.info(`Outputs that could not be written: ${JSON.stringify({ outcome, id, name, path, credential })}`);
    return outputs;
  }
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
function collectOutputs({ operation, result, known, changed, requestId }, bad) {
  return {
    platform: operation?.platform.id,
    operation: operation?.name,
    ...known,
    ...result?.outputs,
    outcome: bad?.outcome ?? result?.outcome,
    changed,
    result: result?.resource,
    plan: result?.plan,
    "request-id": requestId
  };
}

// src/action/ledger.ts
var MOST_LEFT = 50;
var LONGEST = 300;
var StepLedger = class {
  #secrets;
  #file;
  #saveStep;
  #origin;
  #ended = false;
  #outputs = {};
  #changed = false;
  /** Works under way that are about one thing among several. */
  #several = 0;
  #left = /* @__PURE__ */ new Map();
  #created = /* @__PURE__ */ new Map();
  #undo = /* @__PURE__ */ new Map();
  #tasks = /* @__PURE__ */ new Map();
  #saved = "";
  constructor({ secrets, outputs, save }) {
    this.#secrets = secrets;
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
    this.#left.set(key, what);
    this.#trySave();
  }
  create({ key, what, id, outputs = {}, undo }) {
    this.wrote();
    this.#created.set(key, id);
    if (undo) this.#undo.set(key, undo);
    this.leave(key, what);
    this.know(outputs);
  }
  undoBy(key, undo) {
    this.#undo.set(key, undo);
  }
  gone(key) {
    this.#left.delete(key);
    this.#created.delete(key);
    this.#undo.delete(key);
    this.#trySave();
  }
  cleanUp(task) {
    this.#tasks.set(task.key, task);
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
  #snapshot(origin) {
    const { left } = this;
    const more = left.length - MOST_LEFT;
    return {
      origin,
      ended: this.#ended,
      left: [
        ...left.slice(0, MOST_LEFT).map((what) => this.#printable(what)),
        ...more > 0 ? [`${more} more`] : []
      ],
      outputs: Object.fromEntries(
        Object.entries(this.#outputs).flatMap(([name, value]) => {
          const text2 = value === void 0 ? "" : (0,chunk_LMXOARZY/* formatOutput */.V)(value);
          return text2 === "" || text2.length > LONGEST ? [] : [[name, this.#secrets.redact(text2)]];
        })
      ),
      tasks: [...this.#tasks.values()]
    };
  }
  #printable(text2) {
    return (0,chunk_43UYHA76/* oneLine */.TN)(this.#secrets.redact(text2), LONGEST);
  }
  #save() {
    if (!this.#origin) return;
    const snapshot = this.#snapshot(this.#origin);
    const text2 = JSON.stringify(snapshot);
    if (text2 === this.#saved) return;
    this.#saveStep(snapshot);
    this.#saved = text2;
  }
  /** For what is true whether it can be saved or not. */
  #trySave() {
    try {
      this.#save();
    } catch {
    }
  }
};

// src/action/origin.ts
var WHERE = ["base-url", "ca-certificate", "max-attempts"];
var LONGEST2 = 6e4;
function originOf(operation, values) {
  const inputs = [
    ...operation.platform.credentialInputs,
    ...chunk_N7XXFEMQ/* COMMON_INPUTS */.s7.optional.filter(({ name }) => WHERE.includes(name))
  ];
  const told = inputs.filter(({ kind }) => !kind.secret).map(({ name }) => name);
  const kept = ["platform", ...told].flatMap((name) => {
    const value = values[name];
    const fits = typeof value === "number" || typeof value === "string" && value.length <= LONGEST2;
    return fits ? [[name, value]] : [];
  });
  return { operation: operation.name, values: Object.fromEntries(kept) };
}

// src/action/outputs.ts



var MAX_OUTPUT = 5e5;
function writeOutputs(outputs, secrets, temp) {
  for (const [name, value] of Object.entries(outputs)) {
    if (value === void 0) continue;
    const text2 = secrets.redact((0,chunk_LMXOARZY/* formatOutput */.V)(value));
    if (text2.length <= MAX_OUTPUT) setOutput(name, text2);
    else if (name === "result" && temp !== "") setOutput("result-path", writeResult(text2, temp));
  }
}
function writeResult(text2, temp) {
  const path = (0,external_node_path_.join)(temp, `boxwright-result-${(0,external_node_crypto_.randomUUID)()}.json`);
  (0,external_node_fs_.writeFileSync)(path, text2, { flag: "wx", mode: 384 });
  return path;
}

// src/action/output-file.ts
var OutputFile = class {
  #place;
  #written = /* @__PURE__ */ new Map();
  constructor(place) {
    this.#place = place;
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
    writeOutputs(Object.fromEntries(changed), this.#place.secrets, this.#place.temp);
    for (const [name, value] of changed) this.#written.set(name, value);
  }
};

// src/action/export.ts
function exportVariable2(name, value) {
  try {
    exportVariable(name, value);
  } catch {
    throw new chunk_56AWEZX6/* ActionError */.lZ(`${name} could not be written to the runner\u2019s file GITHUB_ENV.`, {
      next: "Look whether the runner\u2019s disk is full, or set `export-kubeconfig: false` and use the output `kubeconfig-path`."
    });
  }
}

// src/action/github-port.ts
function githubPort(access) {
  let opened;
  const github = () => {
    opened ??= build_open(access);
    return opened;
  };
  return {
    pullRequest: async (number) => {
      const { pulls, client } = await github();
      return pulls.getPullRequest(client, number);
    },
    openPullRequests: async () => {
      const { pulls, client } = await github();
      return pulls.openNumbers(client);
    }
  };
}
async function build_open(access) {
  const { openGithub } = await __nccwpck_require__.e(/* import() */ 330).then(__nccwpck_require__.bind(__nccwpck_require__, 7330));
  const pulls = await __nccwpck_require__.e(/* import() */ 481).then(__nccwpck_require__.bind(__nccwpck_require__, 8862));
  return { pulls, client: await openGithub(access) };
}

// src/action/undo.ts
var UNDO_TIME = 3e4;
async function undoAll(ledger, client, cancel) {
  const steps = ledger.toUndo;
  if (steps.length === 0 || !client) return ["Nothing was created by this step, so nothing was undone."];
  const late = new AbortController();
  const deadline = new chunk_OQMO2CBL/* Deadline */.B2(UNDO_TIME);
  const callOff = (0,chunk_I5H72QXK/* after */.P)(UNDO_TIME, () => late.abort(deadline.error()));
  const own = client.within({ signal: AbortSignal.any([cancel, late.signal]), deadline });
  try {
    const told = [];
    for (const { key, said, work } of steps) {
      try {
        await work(own);
        ledger.gone(key);
        told.push(`Undone: ${said}.`);
      } catch (error2) {
        const reason2 = error2 instanceof chunk_56AWEZX6/* ActionError */.lZ ? error2.message : "an unexpected error";
        told.push(`Could not be undone, and is left: ${said} (${reason2})`);
      }
    }
    return told;
  } finally {
    callOff();
  }
}

// src/action/perform.ts
async function perform(performance2, progress) {
  const { operation, values, cancel } = performance2;
  const deadline = new chunk_OQMO2CBL/* Deadline */.B2(values["timeout"]);
  const late = new AbortController();
  const callOff = (0,chunk_I5H72QXK/* after */.P)(deadline.total, () => late.abort(deadline.error()));
  const signal = AbortSignal.any([cancel, late.signal]);
  try {
    const client = await connect({ ...performance2, signal, deadline, timeline: progress.timeline });
    progress.client = client;
    await performance2.reports?.begin({ client, signal, left: () => deadline.left() });
    signal.throwIfAborted();
    const result = await operation.run(values, createContext(performance2, progress, { signal, deadline }));
    return ending(performance2, progress, { result });
  } catch (error2) {
    const onTimeout = values["on-timeout"];
    const timedOut = error2 instanceof chunk_56AWEZX6/* ActionError */.lZ && error2.outcome === "timed-out";
    const undone = timedOut && onTimeout === "cancel" ? await undoAll(progress.ledger, progress.client, cancel) : [];
    return ending(performance2, progress, { error: error2, undone, tolerated: timedOut && onTimeout === "warn" });
  } finally {
    callOff();
    await progress.client?.close();
  }
}
function ending({ operation }, progress, how) {
  return {
    operation,
    known: progress.ledger.outputs,
    changed: how.result?.changed ?? progress.ledger.changed,
    left: progress.ledger.left,
    undone: [],
    tolerated: false,
    timeline: progress.timeline,
    requestId: how.error === void 0 ? void 0 : progress.client?.lastRequestId ?? requestIdOf(how.error),
    ...how
  };
}
function requestIdOf(error2) {
  const id = error2 instanceof chunk_56AWEZX6/* ActionError */.lZ && "requestId" in error2 ? error2.requestId : void 0;
  return typeof id === "string" ? id : void 0;
}
function createContext({ operation, values, env, event, log, secrets, reports }, { client, ledger, timeline }, budget) {
  const given = values["poll-interval"];
  return {
    client,
    dryRun: values["dry-run"],
    wait: values["wait"] ?? operation.waitsByDefault ?? true,
    timing: {
      ...budget,
      clock: chunk_REJLTADU/* systemClock */.m,
      random: Math.random,
      log,
      timeline,
      pollInterval: given ?? operation.platform.pollInterval,
      fixed: given !== void 0
    },
    ledger,
    log,
    secrets,
    run: (0,chunk_JE5WRNBH/* readRun */.cI)(env),
    event,
    github: githubPort({
      env,
      token: values["github-token"],
      signal: budget.signal,
      left: () => budget.deadline.left()
    }),
    machine: { directories: (0,chunk_JE5WRNBH/* readDirectories */.A$)(env), env, exportVariable: exportVariable2 },
    tookDown: async (subject) => reports?.tookDown(subject)
  };
}

// src/action/progress.ts
var Progress = class {
  ledger;
  client;
  timeline = new Timeline();
  constructor(ledger) {
    this.ledger = ledger;
  }
};

// src/action/main.ts
async function main(env = process.env) {
  const step = {};
  const secrets = new Secrets(setSecret);
  const log = createLog(secrets);
  const { temp } = (0,chunk_JE5WRNBH/* readDirectories */.A$)(env);
  const outputs = new OutputFile({ outputFile: env["GITHUB_OUTPUT"] ?? "", secrets, temp });
  const ledger = new StepLedger({ secrets, outputs, save: saveStep });
  const progress = new Progress(ledger);
  const settings = {
    log,
    secrets,
    outputs,
    ended: () => ledger.end(),
    summary: (0,chunk_YOOSDCRW/* rawInput */.J)(env, "summary").toLowerCase() !== "false",
    summaryFile: env["GITHUB_STEP_SUMMARY"] ?? ""
  };
  return new Promise((resolve2) => {
    const end = once((how) => {
      finish(how, settings, { reports: step.reports, signals }).catch(() => 1).then((code2) => {
        signals.dispose();
        resolve2(code2);
      });
    });
    const fail = (error2) => end(ending(step, progress, { error: error2 }));
    const signals = listenForCancel(() => fail(cancelled()));
    process.on("uncaughtException", fail);
    const inputs = ALL_INPUTS;
    for (const text2 of secretTexts(env, inputs)) secrets.add(text2);
    run2({ env, log, secrets, inputs, progress, step, cancel: signals.signal }).then(end, fail);
  });
}
async function run2({ env, inputs, progress, step, ...rest }) {
  (0,chunk_JE5WRNBH/* checkNode */.Ps)();
  const named = await findOperation(env, OPERATIONS);
  if ("problem" in named) {
    throw new chunk_56AWEZX6/* InputError */.dz([named], { next: `Take one of the operations of ${operationsPage(env)}` });
  }
  step.operation = named;
  const event = readEvent(env);
  const reason2 = named.skip?.((name) => (0,chunk_YOOSDCRW/* rawInput */.J)(env, name), event);
  if (reason2 !== void 0) return skipped(reason2, { operation: named, env, progress, log: rest.log });
  const names = [...new Set(inputs.map(({ name }) => name))];
  const values = await checkInputs({ env, operation: named, event, names, ...rest });
  const operation = (0,chunk_F564YHVJ/* onPlatform */.Jf)(named, values);
  step.operation = operation;
  (0,chunk_JE5WRNBH/* checkOutputFile */.CK)(env);
  const { ledger } = progress;
  ledger.begin(originOf(operation, values));
  ledger.know({ platform: operation.platform.id, operation: operation.name });
  const work = { operation, values, env, event, ledger, ...rest };
  if (values["comment"] !== false || values["environment"] !== void 0) {
    step.reports = (await Promise.all(/* import() */[__nccwpck_require__.e(221), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7971))).createGithubReports(work);
  }
  return perform({ ...work, reports: step.reports }, progress);
}
function skipped(reason2, { operation, env, progress, log }) {
  (0,chunk_JE5WRNBH/* checkOutputFile */.CK)(env);
  log.notice(reason2);
  return ending({ operation }, progress, { result: { outcome: "skipped", changed: false, title: reason2 } });
}
function cancelled() {
  return new chunk_56AWEZX6/* CancelledError */.cc(
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


var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
