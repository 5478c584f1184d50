export const id = 317;
export const ids = [317];
export const modules = {

/***/ 7317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   G7: () => (/* binding */ raidboxes),
/* harmony export */   LT: () => (/* binding */ codeAt),
/* harmony export */   Nl: () => (/* binding */ untilNextCode),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RL: () => (/* binding */ tagMatcher),
/* harmony export */   R_: () => (/* binding */ raidboxesPlatform),
/* harmony export */   SM: () => (/* binding */ dollarbox),
/* harmony export */   To: () => (/* binding */ dollarboxPlatform),
/* harmony export */   W1: () => (/* binding */ ifMissing),
/* harmony export */   XF: () => (/* binding */ PATTERN),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   ln: () => (/* binding */ versio),
/* harmony export */   oo: () => (/* binding */ elasticboxPlatform),
/* harmony export */   xY: () => (/* binding */ elasticbox),
/* harmony export */   yI: () => (/* binding */ versioPlatform)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);


// src/contract/inputs/if-missing.ts
var ifMissing = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
  (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "if-missing",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["ignore", "fail"]),
    "When what is to be removed is not there: `ignore` (outcome `absent`) or `fail`."
  ),
  "ignore"
);

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
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`must be lines of NAME=value: line ${i + 1} ${problemOf(line, last)}`);
    if (name in map) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`gives ${name.slice(0, 60)} twice`);
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

// src/contract/kinds/yaml.ts
var MAX_YAML = 1048576;
var MAX_DEPTH = 100;
async function readYaml(text2, schema, warn) {
  if (text2.length > MAX_YAML) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("is larger than 1 MiB");
  if (/^(?:[ \t]*(?:#.*)?\r?\n)*%/.test(text2))
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must not hold a YAML directive (a line with %)");
  const yaml = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 6643));
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
  if (!document || documents.length > 1) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be one YAML or JSON document");
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`is not valid YAML or JSON${at(text2, fault.pos[0])}${reason(fault.code)}`);
  return plain(document.contents, { yaml, text: text2, warn, name: "", depth: 0 });
}
function plain(node, place) {
  const { yaml, text: text2 } = place;
  if (node === null) return null;
  if (place.depth > MAX_DEPTH) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`is nested more than ${MAX_DEPTH} levels deep`);
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
    if (Object.hasOwn(copy, name)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has a key twice in one map${at(text2, start(key))}`);
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
  if (!Number.isFinite(value)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has a number that JSON cannot hold${at(text2, range?.[0])}`);
  const digits = source.replace(/^\+/, "");
  if (/^-?\d+$/.test(digits) && `${value}` !== digits && BigInt(digits) !== BigInt(value)) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has a number with too many digits${at(text2, range?.[0])}; put it in quotes`);
  }
  return value;
}
function refused(what, text2, node) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`must be plain YAML or JSON: ${what} is not taken${at(text2, start(node))}`);
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
  const data = await readYaml(value, "failsafe", warn);
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a map of names to values, or lines of NAME=value");
  for (const [name, item] of Object.entries(data)) {
    if (name === "") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("has a value without a name");
    if (typeof item !== "string")
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
  }
  return data;
}

// src/contract/kinds/words.ts
function words({ max = 200, longest = 1e3 } = {}) {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)",
    secret: false,
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => {
      const text2 = unquoted(value);
      const items = isYamlList(text2) ? await yamlList(text2, context) : text2.split(/[,\r\n]/);
      const list2 = items.map((item) => item.trim()).filter((item) => item !== "");
      return withinLimits(list2, { max, longest });
    }
  };
}
function isYamlList(value) {
  return /^\s*(?:\[|-\s)/.test(value);
}
async function yamlList(value, { warn }) {
  const list2 = await readYaml(value, "failsafe", warn);
  if (!Array.isArray(list2) || !list2.every((item) => typeof item === "string")) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a flat list of texts");
  }
  return list2;
}
function withinLimits(list2, { max, longest }) {
  if (list2.length > max) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${list2.length} items; at most ${max} are allowed`);
  if (list2.some((item) => item.length > longest))
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has an item of more than ${longest} characters`);
  return list2;
}
function unquoted(value) {
  const text2 = value.startsWith('"') ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(value)?.value : void 0;
  return typeof text2 === "string" ? text2 : value;
}

// src/platforms/dollarbox/inputs/shell-words.ts
var PIECE = /([ \t]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t'"\\]+)/gsuy;
var SIGN = /^(?:&&|\|\||[|&<]|\d?>>?(?:&\d)?)$|;$|\$[A-Za-z_{(]|`/;
function shellWords(line) {
  const words2 = [];
  let word;
  let sign;
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, blank, single, double, escaped, plain2] = match;
    end += whole.length;
    if (blank !== void 0) {
      if (word !== void 0) words2.push(word);
      word = void 0;
      continue;
    }
    sign ??= SIGN.exec(plain2 ?? "")?.[0];
    word = `${word ?? ""}${single ?? double?.replace(/\\([$`"\\])/g, "$1") ?? escaped ?? plain2 ?? ""}`;
  }
  if (end < line.length) return line.at(end) === "\\" ? "backslash" : "quote";
  return { words: word === void 0 ? words2 : [...words2, word], sign };
}

// src/platforms/dollarbox/inputs/command.ts
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
      if (isYamlList(value)) return withinLimits(await yamlList(value, context), LIMITS);
      const lines = value.split(/\r?\n/).filter((line) => line.trim() !== "");
      const [only = "", ...more] = lines;
      return withinLimits(more.length > 0 ? asLines(lines, context) : split(only, context), LIMITS);
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
  const split3 = shellWords(line);
  if (split3 === "quote")
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX('opens a quote and does not close it; write `\\"` for a quote that is only a character');
  if (split3 === "backslash")
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("ends in a backslash; write two for one that is only a character");
  const [first = ""] = split3.words;
  const sign = split3.sign ?? (/^[A-Za-z_]\w*=/.test(first) ? "=" : void 0);
  if (sign !== void 0)
    warn(
      `has ${sign} outside quotes, which is passed on as text: no shell reads it. Put it in quotes if it is meant so; for a shell write sh -c '\u2026'`
    );
  return split3.words;
}

// src/platforms/dollarbox/inputs/dotenv.ts
var PASSED_OVER = /(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:#[^\n]*$)?/y;
var NAME = /(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y;
var QUOTED = /"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|`([^`]*)`/y;
var BARE = /[^\n]*/y;
var REST_OF_LINE = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
var ESCAPES = { n: "\n", r: "\r", t: "	" };
function readDotenv(source) {
  const text2 = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const map = /* @__PURE__ */ Object.create(null);
  let at2 = 0;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const found = pattern.exec(text2);
    if (!found) return void 0;
    at2 = pattern.lastIndex;
    return found;
  };
  const unfit = (problem) => new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`line ${text2.slice(0, at2).split("\n").length} ${problem}`, { confidential: true });
  for (take(PASSED_OVER); at2 < text2.length; take(PASSED_OVER)) {
    const name = take(NAME)?.[1];
    if (name === void 0) throw unfit("is no NAME=value");
    const quoted = take(QUOTED);
    if (quoted) {
      const [, double, single, back = ""] = quoted;
      map[name] = double === void 0 ? single ?? back : unescaped(double);
      if (!take(REST_OF_LINE)) throw unfit("goes on behind its closing quote");
    } else {
      if (/["'`]/.test(text2.charAt(at2))) throw unfit("has a quote that is not closed");
      map[name] = (take(BARE)?.[0] ?? "").replace(/(?:^|[ \t])#.*$/, "").trim();
    }
  }
  return map;
}
function unescaped(text2) {
  return text2.replace(/\\([\s\S])/g, (whole, sign) => {
    if (sign === '"' || sign === "\\" || sign === "$") return sign;
    return ESCAPES[sign] ?? whole;
  });
}

// src/platforms/dollarbox/inputs/env-files.ts
function envFiles() {
  const paths = words({ max: 20 });
  return {
    name: "files",
    accepts: "paths of dotenv files in the workspace, separated by commas or line breaks",
    secret: false,
    actionType: paths.actionType,
    hides: (env) => Object.values(env),
    parse: async (value, context) => {
      const map = {};
      for (const path of await paths.parse(value, context)) {
        const found = await context.readPath(path);
        if (found.kind === "folder") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`names ${path}, which is a folder`);
        if (found.kind === "unreadable") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`names ${path}, which cannot be read: ${found.why}`);
        Object.assign(map, read(path, found.text));
      }
      return map;
    }
  };
}
function read(path, text2) {
  try {
    return readDotenv(text2);
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX)) throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`names ${path}, which is no dotenv file: ${error.message}`);
  }
}

// src/platforms/dollarbox/inputs/image-reference.ts
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
var PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^\w[\w.-]{0,127}$/;
var DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var FIGURES = { sha256: 64, sha384: 96, sha512: 128 };
var MAX_NAME = 255;
function splitImage(text2) {
  const at2 = text2.indexOf("@");
  const [rest, digest] = at2 < 0 ? [text2, void 0] : [text2.slice(0, at2), text2.slice(at2 + 1)];
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

// src/platforms/dollarbox/inputs/image.ts
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
      if (LOGIN.test(value)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must not hold a user name or password", { confidential: true });
      const problem = value.length > MAX ? "is too long" : shapeProblem(value) ?? imageProblem(value);
      if (problem !== void 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${problem}.${fix(value)}`.replace(/\.$/, ""));
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
    return each.every((one) => imageProblem(one) === void 0) ? ` Write ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(each, "or")}` : "";
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

// src/platforms/dollarbox/inputs/inputs.ts
var NAME2 = {
  pattern: /^[^\s/?#%\\\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/,
  rule: "a name without white space, invisible characters, `/`, `?`, `#`, `%` or `\\`"
};
var SLUG = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/,
  rule: "an org slug: letters, digits, `-` or `_`"
};
var NAMESPACE_SLUG = {
  pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
  rule: "a slug: lower-case letters, digits and inner hyphens"
};
var MEMBER = {
  pattern: /^(?:[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/,
  rule: "a member\u2019s id or e-mail address"
};
function invitationRole() {
  const known = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["member", "admin"]);
  return {
    ...known,
    parse: (value, context) => {
      if (value !== "owner") return known.parse(value, context);
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(
        "must be member or admin: DollarBox rejects invitations of owners. Invite an admin, and make them owner with update-member once they have accepted"
      );
    }
  };
}
var environment = {
  ...pairs(),
  hides: (env) => Object.values(env)
};
var dollarbox = {
  org: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "org",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 100, matches: SLUG }),
    "Slug of the org. Needed when the token\u2019s user belongs to several orgs; a token that is restricted to one org acts in that one, whatever stands here."
  ),
  name: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("name", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ matches: NAME2 }), "Name, unique within the org and fixed once created."),
  orgName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("name", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 200 }), "The org\u2019s new name; its slug stays as it is."),
  id: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("id", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__.id)(), "Id of the resource, instead of its name where both are taken."),
  image: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "image",
    image(),
    'Public image to run, its repository in lower case: where `github.repository` has capitals, make it so in a step before (`echo "image=ghcr.io/${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"`). Use a tag or digest of its own for each commit: a moved tag changes nothing.'
  ),
  env: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "env",
    environment,
    "Environment of the container. The whole map is replaced, unless `env-mode` is `merge`; not given leaves it as it is, `{}` clears it."
  ),
  envFile: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "env-file",
    envFiles(),
    "Dotenv files of the workspace with more of the environment; of a name in several the last file counts, and `env` above all."
  ),
  envMode: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "env-mode",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["replace", "merge"]),
      "When a container is there: `replace` its whole environment by what is given, or `merge` that into it, so that variables that are not given stay."
    ),
    "replace"
  ),
  onFailure: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "on-failure",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["keep", "rollback"]),
      "When the update of a container that was running ends badly: `keep` it as it is, or `rollback`: image, environment and command from before are put back and waited for, and the step is red all the same. At the deadline only with `on-timeout: cancel`."
    ),
    "keep"
  ),
  command: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "command",
    command(),
    "Command and arguments instead of the image\u2019s own; not given leaves it as it is, `[]` clears it."
  ),
  port: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "port",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .count2 */ ._7)({ min: 1, max: 65535 }),
    "Port that the container listens on; only used to build the `url` output."
  ),
  sizeGb: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("size-gb", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .count2 */ ._7)({ min: 1, max: 1e5 }), "Size of the volume in GB."),
  email: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("email", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .email */ .Rp)(), "E-mail address of the invited person."),
  role: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("role", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["member", "admin", "owner"]), "The member\u2019s role in the org from now on."),
  invitationRole: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "role",
      invitationRole(),
      "Role in the org that the invited person gets; an owner cannot be invited."
    ),
    "member"
  ),
  billingEmail: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("billing-email", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .email */ .Rp)(), "Address that the org\u2019s invoices go to."),
  member: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("member", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ matches: MEMBER }), "The member: id, or exact e-mail address."),
  ifExists: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["update", "reuse", "recreate", "fail"]),
      "When one of this name is there: `update` it in place, `reuse` it as it is, `recreate` it, or `fail`."
    ),
    "update"
  ),
  volumeIfExists: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["reuse", "fail"]),
      "When a volume of this name is there: `reuse` it or `fail`."
    ),
    "reuse"
  ),
  slug: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "slug",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 63, matches: NAMESPACE_SLUG }),
    "Slug of the namespace, unique within the org and fixed once created. DollarBox does not tell how long it may be; 20 characters are likely the most."
  ),
  allocatedContainers: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "allocated-containers",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .count2 */ ._7)({ max: 1e5 }),
    "How many of the org\u2019s containers the namespace is given; not given leaves it as it is, and gives a new one none."
  ),
  allocatedVolumeGb: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "allocated-volume-gb",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .count2 */ ._7)({ max: 1e6 }),
    "How many GB of the org\u2019s storage the namespace is given; not given leaves it as it is, and gives a new one none."
  ),
  namespaceIfExists: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["update", "reuse", "fail"]),
      "When a namespace of this slug is there: `update` what it is given, `reuse` it as it is, or `fail`."
    ),
    "update"
  ),
  ifMissing,
  kubeconfigPath: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "kubeconfig-path",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 1e3 }),
    "Where to write the kubeconfig: inside the workspace or `RUNNER_TEMP`. A file that is there is replaced only when it is a kubeconfig of this action. Default: a fresh directory under `RUNNER_TEMP`."
  ),
  context: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "context",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 253 }),
    "Name of the kubeconfig\u2019s context; when a file that `KUBECONFIG` names already has it, the credential\u2019s id is added, and the `context` output says so. Default: `dollarbox-<org>`."
  ),
  namespace: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "namespace",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
      max: 63,
      matches: {
        pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
        rule: "a Kubernetes namespace: lower-case letters, digits and `-`"
      }
    }),
    "Namespace to set on the kubeconfig\u2019s context."
  ),
  exportKubeconfig: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "export-kubeconfig",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "Export `KUBECONFIG` and `KUBE_CONFIG_PATH` to the job\u2019s later steps."
    ),
    "true"
  ),
  /** Has no `default`: whether it was given matters when issuing rotated somebody else's credential. */
  revokeAfterJob: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "revoke-after-job",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
    "Delete the kubeconfig and revoke its credential in the post step. Default: `true`, except for a credential that was there before."
  ),
  allowExec: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "allow-exec",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "Accept a kubeconfig that would run programs, read local files or go through a proxy (`proxy-url`)."
    ),
    "false"
  )
};

// src/support/linear-pattern.ts
var LONGEST = 200;
var LONGEST_TEXT = 255;
var DEEPEST = 5;
var HIGHEST = 100;
var PatternError = class extends Error {
  name = "PatternError";
};
function compilePattern(source) {
  if (source.length > LONGEST) throw new PatternError(`has more than ${LONGEST} characters`);
  try {
    new RegExp(source, "u");
  } catch {
    throw new PatternError("is no valid regular expression");
  }
  const whole = new Reader(source).whole();
  return (text2) => {
    const characters = [...text2];
    if (characters.length > LONGEST_TEXT) return false;
    return whole(/* @__PURE__ */ new Set([0]), characters).has(characters.length);
  };
}
var Reader = class {
  #source;
  #at = 0;
  #depth = 0;
  constructor(source) {
    this.#source = [...source];
  }
  whole() {
    const part = this.#either();
    if (this.#at < this.#source.length) throw new PatternError("has a ) without a (");
    return part;
  }
  #either() {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return (from, text2) => new Set(parts.flatMap((part) => [...part(from, text2)]));
  }
  #sequence() {
    const parts = [];
    while (this.#at < this.#source.length && !["|", ")"].includes(this.#next())) parts.push(this.#repeated());
    return (from, text2) => parts.reduce((places, part) => part(places, text2), from);
  }
  #repeated() {
    const part = this.#atom();
    const [least, most] = this.#counts();
    if (least === 1 && most === 1) return part;
    return (from, text2) => repeat(part, { from, text: text2, least, most });
  }
  #counts() {
    const given = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at).join(""));
    if (!given) return [1, 1];
    const [all, least = "", comma, most = ""] = given;
    this.#at += all.length;
    if (all.startsWith("*")) return [0, Number.POSITIVE_INFINITY];
    if (all.startsWith("+")) return [1, Number.POSITIVE_INFINITY];
    if (all.startsWith("?")) return [0, 1];
    if (Number(least) > HIGHEST || Number(most) > HIGHEST)
      throw new PatternError(`repeats more than ${HIGHEST} times`);
    const open = comma === "" ? Number(least) : Number.POSITIVE_INFINITY;
    return [Number(least), most === "" ? open : Number(most)];
  }
  #atom() {
    const rest = this.#source.slice(this.#at).join("");
    if (rest.startsWith("(")) return this.#group(rest);
    if (this.#take("^")) return (from) => new Set([...from].filter((place) => place === 0));
    if (this.#take("$")) return (from, text2) => new Set([...from].filter((place) => place === text2.length));
    const [one = ""] = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^A-Za-z0-9]|[^\\])/su.exec(rest) ?? [];
    if (one === "")
      throw new PatternError(
        "uses \\ for something else than a class or a character: nothing that looks back or around is taken"
      );
    this.#at += [...one].length;
    const single = new RegExp(`^${one}$`, "su");
    return (from, text2) => new Set([...from].filter((place) => single.test(text2[place] ?? "")).map((place) => place + 1));
  }
  #group(rest) {
    if (/^\(\?(?!:)/.test(rest))
      throw new PatternError("uses (?\u2026): nothing that looks around or has a name is taken");
    this.#at += rest.startsWith("(?:") ? 3 : 1;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new PatternError(`has groups more than ${DEEPEST} deep`);
    const part = this.#either();
    this.#depth -= 1;
    if (!this.#take(")")) throw new PatternError("has a ( without a )");
    return part;
  }
  #next() {
    return this.#source[this.#at] ?? "";
  }
  #take(character) {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }
};
function repeat(part, {
  from,
  text: text2,
  least,
  most
}) {
  let places = from;
  for (let round = 0; round < least; round += 1) places = part(places, text2);
  const found = new Set(places);
  let fresh = places;
  for (let round = least; round < most && fresh.size > 0; round += 1) {
    fresh = new Set([...part(fresh, text2)].filter((place) => !found.has(place)));
    for (const place of fresh) found.add(place);
  }
  return found;
}

// src/platforms/elasticbox/inputs/tag-selectors.ts
var ITEM = /\s*(\/(?:\\.|[^\\\r\n])*?\/(?=\s*(?:[,\r\n]|$))|[^,\r\n]*)(?:[,\r\n]|$)/y;
function tagSelectors() {
  return {
    name: "list",
    accepts: "a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none); an item `/\u2026/` is a regular expression",
    secret: false,
    actionType: { type: "list", separator: "," },
    parse: async (value, context) => {
      const text2 = unquoted(value);
      const items = isYamlList(text2) ? await yamlList(text2, context) : split2(text2);
      const list2 = items.map((item) => item.trim()).filter((item) => item !== "");
      for (const item of list2.filter(isPattern)) check(item);
      withinLimits(
        list2.filter((item) => !isPattern(item)),
        { max: 100, longest: 30 }
      );
      return withinLimits(list2, { max: 100, longest: 202 });
    }
  };
}
var PATTERN = {
  input: "tags",
  problem: "cannot have a pattern `/\u2026/`: the instance gets these tags, as they are written"
};
function isPattern(item) {
  return item.length > 2 && item.startsWith("/") && item.endsWith("/");
}
function tagMatcher(selectors) {
  const tests = selectors.map((one) => {
    if (!isPattern(one)) return (tag) => tag === one;
    return compilePattern(one.slice(1, -1));
  });
  return ({ id: id2, tags }) => tests.every((test) => test(id2) || tags.some(test));
}
function split2(value) {
  const items = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < value.length) {
    const found = ITEM.exec(value);
    if (!found) break;
    items.push(found[1] ?? "");
  }
  return items;
}
function check(item) {
  try {
    compilePattern(item.slice(1, -1));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has the pattern ${item}, which ${error.message}`);
  }
}

// src/platforms/elasticbox/inputs/variables.ts
var KEYS = ["name", "scope", "value", "tags", "type"];
function variables() {
  return {
    name: "variables",
    accepts: "a YAML/JSON map of `name` or `scope.name` to values, or a list of `{name, scope, value}` objects",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (text2, { warn }) => {
      const data = await readYaml(text2, "failsafe", warn);
      const list2 = Array.isArray(data) ? data.map(fromObject) : fromMap(data);
      const seen = /* @__PURE__ */ new Set();
      for (const { scope, name } of list2) {
        const full = scope ? `${scope}.${name}` : name;
        if (seen.has(full)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`gives ${full} twice`);
        seen.add(full);
      }
      return list2;
    }
  };
}
function fromMap(data) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a map of variable names to values, or a list of objects");
  return Object.entries(data).map(([path, value]) => {
    if (path.split(".").includes("")) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("has a variable without a name or with an empty scope");
    const dot = path.lastIndexOf(".");
    return withValue(path.slice(dot + 1), path.slice(0, Math.max(0, dot)), value);
  });
}
function fromObject(item, index) {
  const where = `item ${index + 1}`;
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} must be an object with name and value`);
  const unknown = Object.keys(item).find((key) => !KEYS.includes(key));
  if (unknown !== void 0)
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS.join(", ")}`);
  const { name, scope = "", value, tags } = item;
  if (typeof name !== "string" || name === "") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} has no name`);
  if (typeof scope !== "string") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where}: scope must be text`);
  if (value === void 0 === (tags === void 0))
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} (${name}) needs either value or tags`);
  return withValue(name, scope, value ?? tags);
}
function withValue(name, scope, value) {
  if (name === "") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("has a variable without a name");
  if (typeof value === "string") return { name, scope, value };
  if (Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === "string")) {
    return { name, scope, tags: value };
  }
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`the value of ${name.slice(0, 60)} must be text, or a list of tags for a binding`);
}

// src/platforms/elasticbox/inputs/inputs.ts
var NUMBER = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;
var elasticbox = {
  workspace: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("workspace", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "The workspace: id or name."),
  box: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("box", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "The box: name or id."),
  boxVersion: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "box-version",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
      "Version of the box: `latest` (what the platform calls so: the draft where the workspace may edit the box, else the newest version), `released` (the highest number), `draft`, a number such as `1.2.0`, or an id. Anything but `latest` moves an instance that is there. For production say `released` or a number."
    ),
    "latest"
  ),
  policy: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("policy", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "The deployment policy: name or id. Give this or `claims`."),
  claims: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("claims", words(), "Claims that the deployment policy must have, instead of `policy`."),
  name: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "name",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 30 }),
    "Name of the instance, at most 30 characters; the box\u2019s name when not given. Names are not unique."
  ),
  variables: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "variables",
    variables(),
    "Values of the box\u2019s variables: a YAML/JSON map `scope.name: value`, or a list of objects. Values are text exactly as written."
  ),
  selectedTags: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "tags",
    tagSelectors(),
    "Tags that the instances have, all of them. `/\u2026/` is a regular expression that a whole tag matches: `/pr-\\d+/`. An instance\u2019s id counts as one of its tags."
  ),
  tags: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("tags", words({ max: 100, longest: 30 }), "Tags of the instance, each at most 30 characters."),
  lease: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "lease",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ min: 6e4 }),
    "How long the instance may live; then `lease-action` happens."
  ),
  leaseAction: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("lease-action", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["terminate", "shutdown"]), "What happens at the end of the lease."),
    "terminate"
  ),
  /** Has no `default`: not given leaves an instance that is there as it is. */
  automaticUpdates: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "automatic-updates",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["off", "major", "minor", "patch"]),
    "Which new versions of the box the instance takes by itself. Default: `off`; an instance that is there stays as it is."
  ),
  ifExists: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "if-exists",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["reconfigure", "reinstall", "recreate", "reuse", "create", "fail"]),
      "When an instance of the same box, name and tags is there: `reconfigure`, `reinstall` or `recreate` it, `reuse` it as it is, `create` another, or `fail`."
    ),
    "reconfigure"
  ),
  pushedBox: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "box",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "The box: name or id; that of `box.yaml` when not given. A box of a name that is not there is made."
  ),
  path: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "path",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 1024 }),
    "The box\u2019s folder, relative to the workspace: `box.yaml`, `events/<event>`, `files/<file>`, `README.md`."
  ),
  bump: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "bump",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["minor", "major", "patch"]),
      "Which figure of the newest version\u2019s number is raised; a box without versions begins at 0.0.0."
    ),
    "minor"
  ),
  newVersion: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "box-version",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ matches: { pattern: NUMBER, rule: "a number such as 1.2.0" } }),
    "The number of the new version, in place of `bump`."
  ),
  draft: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("draft", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), "Only write the draft; make no version."), "false"),
  prune: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "prune",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "Remove variables, scripts and the page that the box has and the folder lacks; else they are kept."
    ),
    "false"
  ),
  instance: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("instance", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__.id)(), "Id of the instance."),
  force: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "force",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "Terminate without running the box\u2019s scripts. Without it that is done only where the platform allows no plain terminate (an instance that is unavailable, busy or shut down) or refuses it."
    ),
    "false"
  ),
  deleteRecord: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("delete-record", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), "Delete the instance\u2019s record after it was terminated."),
    "true"
  ),
  ifMissing,
  authScheme: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "auth-scheme",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["token", "bearer"]),
      "How the token is sent: header `ElasticBox-Token`, or `Authorization: Bearer` as later releases (Cloud Application Manager) document it."
    ),
    "token"
  )
};

// src/platforms/raidboxes/inputs/address.ts

function hostPort(port) {
  return {
    name: "address",
    accepts: `a host name or IP address, optionally with a port (\`192.0.2.1:8443\`, \`[2001:db8::1]:8443\`; else ${port})`,
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const [, v6, name, digits] = /^(?:\[([^\]]*)\]|([A-Za-z0-9._-]{1,253}))(?::(\d{1,5}))?$/.exec(value) ?? [];
      const host = v6 === void 0 ? name : (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(v6) ? v6 : void 0;
      if (host === void 0)
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a host name or IP address, with an IPv6 address in brackets");
      const number = digits === void 0 ? port : Number(digits);
      if (number < 1 || number > 65535) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must have a port from 1 to 65535");
      return { host, port: number };
    }
  };
}

// src/platforms/raidboxes/inputs/certificate.ts
var MAX_PAIRS = 500;
var KEY = "privkey.pem";
var WHOLE = "fullchain.pem";
var ALONE = "cert.pem";
var CHAIN = "chain.pem";
function certificates(rules) {
  const one = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)(rules);
  return {
    ...one,
    accepts: `${one.accepts}; or a folder of \`<domain>/fullchain.pem\` and \`privkey.pem\` pairs (certbot\u2019s \`live/\`)`,
    parse: async (value, context) => {
      const found = await (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .pemOrPath */ .Tm)(value, context);
      if (found.kind === "text") return found.text;
      if (found.kind === "unreadable") return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(value, found.why, false);
      return readPairs(value, found.entries, context);
    }
  };
}
async function readPairs(folder, entries, files) {
  if (isPair(entries))
    return [await readPair(folder, folder.split(/[\\/]/).filter(Boolean).at(-1) ?? "", files)];
  const pairs2 = [];
  for (const name of entries.slice(0, MAX_PAIRS)) {
    const found = await files.readPath(`${folder}/${name}`);
    if (found.kind === "folder" && isPair(found.entries))
      pairs2.push(await readPair(`${folder}/${name}`, name, files));
  }
  if (pairs2.length > 0) return pairs2;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(
    "is a folder without certificates: folders such as shop.example.com with fullchain.pem and privkey.pem are looked for in it"
  );
}
function isPair(entries) {
  return entries.includes(KEY) || entries.includes(WHOLE);
}
async function readPair(path, name, files) {
  const text2 = async (file) => files.readPath(`${path}/${file}`);
  const [whole, privateKey] = [await text2(WHOLE), await text2(KEY)];
  const certificate = whole.kind === "text" ? whole : await text2(ALONE);
  if (certificate.kind !== "text") return { name, why: `has no ${WHOLE}: ${whyOf(whole)}` };
  if (privateKey.kind !== "text") return { name, why: `has no ${KEY}: ${whyOf(privateKey)}` };
  const chain = whole.kind === "text" ? void 0 : await text2(CHAIN);
  return {
    name,
    certificate: certificate.text,
    privateKey: privateKey.text,
    ...chain?.kind === "text" && { chain: chain.text }
  };
}
function whyOf(found) {
  return found.kind === "unreadable" ? found.why : "it is no file";
}

// src/platforms/raidboxes/inputs/inputs.ts
var raidboxes = {
  box: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("box", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "The WordPress box: id, name, title or domain."),
  targets: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "box",
    words(),
    "The WordPress boxes to install it on, each by id, name, title or domain. Needed unless `certificate` is a folder: then the boxes are found by their domains."
  ),
  boxes: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "box",
    words(),
    "The WordPress boxes to check, each by id, name, title or domain. Default: all that the login sees."
  ),
  certificate: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "certificate",
    certificates({ what: "certificate" }),
    "The certificate, alone or followed by its chain (`fullchain.pem`); or a folder of certificates and keys, each for the boxes whose domain it covers."
  ),
  privateKey: _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.privateKey,
  chain: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("chain", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)({ what: "CA chain" }), "The intermediate certificates, in any order."),
  csr: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("csr", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .pem */ .ps)({ what: "certificate signing request" }), "The certificate signing request."),
  force: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "force",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "Upload also when the same certificate is installed or one that expires later, when it is self-signed, and when it does not cover the box\u2019s domain."
    ),
    "false"
  ),
  allowGap: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "allow-gap",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "When the platform refuses to replace a certificate: delete it first. The box is without a custom certificate in between."
    ),
    "false"
  ),
  warnBefore: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("warn-before", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(), "Warn about a certificate that expires within this time."),
    "30d"
  ),
  verifyServed: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
      "verify-served",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(),
      "Also connect to the box\u2019s web server, and compare the certificate it serves."
    ),
    "false"
  ),
  serveAddress: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "serve-address",
    hostPort(443),
    "Where `verify-served` connects to. Default: port 443 of the box\u2019s IPv4 address."
  ),
  ifMissing,
  email: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("email", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .email */ .Rp)(), "E-mail address to log in with, instead of `token`."),
  password: _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.password,
  otp: _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.otp
};

// src/platforms/raidboxes/login/totp.ts

var STEP = 3e4;
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var SHORTEST_SEED = 8;
function isSeed(text2) {
  const bare2 = withoutGroups(text2);
  return bare2.length >= SHORTEST_SEED && [...bare2].every((letter) => ALPHABET.includes(letter));
}
function codeAt(seed, time2) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time2 / STEP)));
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha1", decodeBase32(seed)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 15;
  const number = digest.readUInt32BE(offset) & 2147483647;
  return `${number % 1e6}`.padStart(6, "0");
}
function untilNextCode(time2) {
  return STEP - time2 % STEP;
}
function withoutGroups(text2) {
  return text2.replaceAll("-", "").replace(/=+$/, "").toUpperCase();
}
function decodeBase32(seed) {
  let bits = "";
  for (const letter of withoutGroups(seed)) bits += ALPHABET.indexOf(letter).toString(2).padStart(5, "0");
  const bytes = bits.match(/[01]{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

// src/platforms/raidboxes/login/credentials.ts
function checkCredentials({ token, email: email2, password, otp }) {
  if (token !== void 0) return [...foreign(token), ...beside({ email: email2, password, otp })];
  if (email2 === void 0 && password === void 0) return [MISSING];
  return [
    ...email2 === void 0 ? [{ input: "email", problem: "is required beside `password`" }] : [],
    ...password === void 0 ? [{ input: "password", problem: "is required beside `email`" }] : [],
    ...otp === void 0 || isCode(otp) || isSeed(otp) ? [] : [BAD_OTP]
  ];
}
function isCode(otp) {
  return /^\d{6}$/.test(otp);
}
var MISSING = {
  input: "token",
  problem: "is required: a Raidboxes JWT, or `email` and `password` in its place"
};
var BAD_OTP = {
  input: "otp",
  problem: "must be a 6-digit code, or the base32 seed of the authenticator (letters A to Z, digits 2 to 7)"
};
function foreign(token) {
  if (!token.startsWith("dbx_")) return [];
  return [{ input: "token", problem: "is a DollarBox API token (dbx_\u2026), not a Raidboxes JWT" }];
}
function beside(login) {
  return Object.entries(login).filter(([, value]) => value !== void 0).map(([input2]) => ({ input: input2, problem: "cannot be given together with `token`" }));
}

// src/platforms/versio/inputs/event.ts
var TEXTS = [
  "trigger",
  "message",
  "sourceType",
  "id",
  "classification",
  "externalIdLink",
  "externalIdName"
];
var KEYS2 = [...TEXTS, "severity", "utc", "rawEvent"];
function event() {
  return {
    name: "event",
    accepts: "a YAML/JSON map with `trigger` and `message`, and optionally `severity` (0 to 9), `classification`, `sourceType`, `id`, `utc`, `externalIdLink`, `externalIdName`, `rawEvent`",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const typed = await readYaml(value, "core");
      const written = await readYaml(value, "failsafe");
      if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(typed) || !(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a map of the event\u2019s fields");
      const unknown = Object.keys(typed).find((key) => !KEYS2.includes(key));
      if (unknown !== void 0)
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(
          `has the unknown field ${unknown.slice(0, 40)}; known are ${KEYS2.join(", ")}, and rawEvent takes anything`
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
    if (typeof value !== "string" || value.trim() === "") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${key} must be text`);
    found[key] = value;
  }
  const { trigger, message } = found;
  if (trigger === void 0 || message === void 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("needs a trigger and a message");
  return { ...found, trigger, message };
}
async function others({ severity, utc, rawEvent }, written, context) {
  const found = {};
  if (severity !== void 0) {
    if (typeof severity !== "number" || !(severity >= 0 && severity <= 9))
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("severity must be a number from 0 (not critical) to 9");
    found.severity = severity;
  }
  if (utc !== void 0) found.utc = await timeOf(written["utc"], context);
  if (rawEvent !== void 0) {
    if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(rawEvent)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("rawEvent must be a map");
    found.rawEvent = rawEvent;
  }
  return found;
}
async function timeOf(value, context) {
  try {
    return await (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)().parse(typeof value === "string" ? value : "", context);
  } catch (error) {
    throw error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX ? new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`utc ${error.message}`) : error;
  }
}

// src/platforms/versio/inputs/instance-id.ts
function instanceId() {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 255,
    matches: {
      pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\s\\]+$/,
      rule: "an id without white space and backslashes, and neither `.` nor `..`"
    }
  });
}

// src/platforms/versio/inputs/states.ts
var KEYS3 = ["entity", "instance", "id", "state", "at"];
var MOST_STATES = 5e3;
function attributes() {
  return {
    name: "attributes",
    accepts: "a YAML/JSON map of attributes (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value) => mapOf(await readYaml(value, "core"), "must be a map of attributes")
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
      const [typed, written] = [await readYaml(value, "core"), await readYaml(value, "failsafe")];
      if (!Array.isArray(typed) || !Array.isArray(written)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be a list of states");
      if (typed.length === 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("is an empty list");
      if (typed.length > MOST_STATES)
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${typed.length} states; at most ${MOST_STATES} are allowed`);
      return Promise.all(typed.map((item, i) => stateOf(item, { written: written[i], i, context })));
    }
  };
}
async function stateOf(item, { written, i, context }) {
  const where = `item ${i + 1}`;
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) || !(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written))
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} must be a map with instance and state`);
  const unknown = Object.keys(item).find((key) => !KEYS3.includes(key));
  if (unknown !== void 0)
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS3.join(", ")}`);
  if ("id" in item === "instance" in item)
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} needs either instance or id, which mean the same`);
  const instance = await within(
    where,
    "instance",
    instanceId(),
    written["instance"] ?? written["id"],
    context
  );
  if (instance === void 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where} has no instance`);
  const entity = await within(where, "entity", instanceId(), written["entity"], context);
  const at2 = await within(where, "at", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(), written["at"], context);
  const state = mapOf(
    item["state"],
    `${where} (${instance.slice(0, 60)}): state must be a map of attributes`
  );
  return {
    instance,
    state,
    ...entity === void 0 ? {} : { entity },
    ...at2 === void 0 ? {} : { at: at2 }
  };
}
async function within(where, field, kind, value, context) {
  if (value === void 0) return void 0;
  if (typeof value !== "string" || value === "") throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where}: ${field} must be text`);
  try {
    return await kind.parse(value, context);
  } catch (error) {
    throw error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX ? new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`${where}: ${field} ${error.message}`) : error;
  }
}
function mapOf(value, problem) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(problem);
  return value;
}

// src/platforms/versio/inputs/inputs.ts
var versio = {
  environmentId: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "environment-id",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__.id)(),
    "Id of the environment, as the dashboard\u2019s first line shows it in brackets. A token belongs to one environment."
  ),
  entity: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "entity",
    instanceId(),
    "The entity, which is the type of a configuration item: `host`, `application`. A new one is made by its first state."
  ),
  instance: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "instance",
    instanceId(),
    "Id of the configuration item, unique within its entity and without spaces."
  ),
  state: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "state",
    attributes(),
    "The whole state of one instance: its attributes. Keep what changes with every run (run ids, times) out of it: every difference is a change in the history."
  ),
  states: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "states",
    states(),
    "States of several instances, instead of `instance` and `state`. Items without an `entity` or `at` have that of the input."
  ),
  at: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "at",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(),
    "The moment that counts. When a state is recorded or retired: since when it holds, later than the instance\u2019s last update. When reading: the state at that time, or history up to it. Default: now."
  ),
  event: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(
    "event",
    event(),
    "The event. `sourceType` is `github-actions`, `utc` now and `id` made of the repository, run, attempt, job, trigger and message unless given; the same `id` again overwrites the event."
  ),
  ifMissing
};

// src/platforms/versio/platform.ts
var versioPlatform = {
  id: "versio",
  title: "Versio.io",
  defaultBaseUrl: "https://live.versio.io",
  versionedPart: /\/api-versio\.\w+(?:\/\d+\.\d+)?$/,
  // Looks share the token's 50 requests a minute.
  pollInterval: 3e3,
  inputs: Object.values(versio),
  namedBy: ["entity", "instance"],
  credentialInputs: [],
  checkCredentials: ({ token }) => token === void 0 ? [MISSING2] : foreign2(token),
  connect: async (credentials, connection) => {
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(516), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 1513));
    return createClient(credentials, connection);
  }
};
var MISSING2 = { input: "token", problem: "is required: a Versio.io API token" };
function foreign2(token) {
  if (token.startsWith("dbx_"))
    return [{ input: "token", problem: "is a DollarBox API token, not a Versio.io one" }];
  if (!/^eyJ[\w-]+\.[\w-]+\./.test(token)) return [];
  return [{ input: "token", problem: "is a JWT, not a Versio.io API token" }];
}

// src/platforms/raidboxes/platform.ts
var raidboxesPlatform = {
  id: "raidboxes",
  title: "Raidboxes",
  defaultBaseUrl: "https://api.raidboxes.io",
  versionedPart: /\/v\d+$/,
  // Polling shares the login's 100 calls a minute.
  pollInterval: 2e3,
  inputs: Object.values(raidboxes),
  namedBy: ["box"],
  credentialInputs: [raidboxes.email, raidboxes.password, raidboxes.otp],
  checkCredentials,
  connect: async (credentials, connection) => {
    const { RaidboxesClient } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(516), __webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__, 2704));
    return RaidboxesClient.open(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 6053));
    return identify(client, declared);
  }
};

// src/platforms/elasticbox/platform.ts
var elasticboxPlatform = {
  id: "elasticbox",
  title: "ElasticBox",
  defaultBaseUrl: "https://elasticbox.com",
  versionedPart: /\/services$/,
  // A deploy takes minutes, and each look reads a whole instance.
  pollInterval: 3e3,
  inputs: Object.values(elasticbox),
  namedBy: ["box", "name", "path"],
  idInput: "instance",
  credentialInputs: [elasticbox.authScheme],
  checkCredentials: ({ token }) => token === void 0 ? [MISSING3] : foreign3(token),
  connect: async (credentials, connection) => {
    const { ElasticboxClient } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(516), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 2750));
    return new ElasticboxClient(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 2235));
    return identify(client, declared);
  }
};
var MISSING3 = { input: "token", problem: "is required: an ElasticBox authentication token" };
function foreign3(token) {
  if (!token.startsWith("dbx_")) return [];
  return [{ input: "token", problem: "is a DollarBox API token, not an ElasticBox one" }];
}

// src/platforms/dollarbox/platform.ts
var dollarboxPlatform = {
  id: "dollarbox",
  title: "DollarBox",
  defaultBaseUrl: "https://app.dollarbox.dev",
  versionedPart: /\/api\/v\d+$/,
  // Polling shares the token's rate limit; the platform's own provider polls every 5 s.
  pollInterval: 3e3,
  inputs: Object.values(dollarbox),
  namedBy: ["name", "slug", "member", "email"],
  answersAtUrl: true,
  credentialInputs: [dollarbox.org],
  checkCredentials: ({ token }) => token === void 0 ? [MISSING4] : foreign4(token),
  connect: async (credentials, connection) => {
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(516), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 1208));
    return createClient(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await __webpack_require__.e(/* import() */ 927).then(__webpack_require__.bind(__webpack_require__, 3927));
    return identify(client, declared);
  }
};
var MISSING4 = { input: "token", problem: "is required: a DollarBox API token" };
function foreign4(token) {
  if (!/^eyJ[\w-]+\.[\w-]+\./.test(token)) return [];
  return [{ input: "token", problem: "is a JWT, not a DollarBox API token (these begin with dbx_)" }];
}




/***/ })

};
