import {
  resumedBy
} from "./inputs.js";
import {
  isYamlList,
  unquoted,
  withinLimits,
  words,
  yamlList
} from "./words.js";
import {
  Unfit,
  choice,
  input,
  isObject,
  list
} from "./index.js";

// src/contract/kinds/assignments.ts
var ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)=(.*)$/;
var MEANT = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=/;
var WRAPPED = 60;
function assignments(text) {
  const lines = text.split(/\r?\n/);
  const first = lines.find(isFilled);
  if (first === void 0 || !MEANT.test(first)) return void 0;
  const map = /* @__PURE__ */ Object.create(null);
  let last = "";
  for (const [i, line] of lines.entries()) {
    if (!isFilled(line)) continue;
    const [, name, value = ""] = ASSIGNMENT.exec(line) ?? [];
    if (name === void 0 || continues(last, line))
      throw new Unfit(`must be lines of NAME=value: line ${i + 1} ${problemOf(line, last)}`);
    if (name in map) throw new Unfit(`gives ${name.slice(0, 60)} twice`);
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
  const text = line.trim();
  return text.length % 4 === 0 && text.length <= before.length && /^[A-Za-z0-9+/]+={1,2}$/.test(text);
}
function problemOf(line, before) {
  if (/^\s*[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/.test(line))
    return "begins with a no-break space or an invisible character; type it anew";
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
    asWritten: true,
    confidential: true,
    parse: async (value, context) => {
      const text = unquoted(value);
      const lines = assignments(text);
      if (lines) warnOfLines(lines, text, context);
      const map = lines ?? await yamlMap(text, context);
      const [broken] = Object.entries(map).find(([, item]) => item.includes("\0")) ?? [];
      if (broken !== void 0)
        throw new Unfit(`has a NUL character in the value of ${broken.slice(0, 60)}, which none can hold`);
      return map;
    }
  };
}
var RULE = "must be a map of names to values, or lines of NAME=value ({} for none)";
function warnOfLines(lines, text, { warn }) {
  const quoted = Object.keys(lines).filter((name) => /^(["']).*\1$/.test(lines[name]?.trim() ?? ""));
  const some = list(quoted.slice(0, 5).map((name) => name.slice(0, 60)));
  if (quoted.length > 0)
    warn(
      `keeps the quotes around the value of ${some}, as they are written; leave them out if they are not meant`
    );
  if (/^[A-Z_][A-Z0-9_]*=[^\s,;]*[,; ] *[A-Z_][A-Z0-9_]*=\S*$/.test(text))
    warn("has one line, which is one variable; write each NAME=value in a line of its own if more are meant");
}
async function yamlMap(value, { warn }) {
  const { readYaml } = await import(/* webpackIgnore: true */ "./kinds-yaml.js");
  const data = await readYaml(value, "failsafe", warn);
  if (Array.isArray(data)) throw new Unfit(`${RULE}, not a list`);
  if (!isObject(data)) throw new Unfit(RULE);
  const map = /* @__PURE__ */ Object.create(null);
  for (const [name, item] of Object.entries(data)) {
    if (name === "") throw new Unfit("has a value without a name");
    if (typeof item !== "string")
      throw new Unfit(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
    map[name] = item;
  }
  return map;
}

// src/platforms/dollarbox/inputs/shell-words.ts
var PIECE = /([ \t]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t'"\\]+)/gsuy;
var SIGN = /^(?:&&|\|\||[|&<]|\d?>>?(?:&\d)?)$|;$|\$[A-Za-z_{(]|`|^#|[“”‘’„]/;
var PLAIN = /^[\p{L}\p{N}.,:/@%+_-]$/u;
function shellWords(line) {
  const words2 = [];
  let word;
  let sign;
  let dropped;
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, blank, single, double, escaped, plain] = match;
    end += whole.length;
    if (blank !== void 0) {
      if (word !== void 0) words2.push(word);
      word = void 0;
      continue;
    }
    if (escaped !== void 0 && PLAIN.test(escaped)) dropped ??= whole;
    sign ??= SIGN.exec(plain ?? "")?.[0];
    word = `${word ?? ""}${single ?? double?.replace(/\\([$`"\\])/g, "$1") ?? escaped ?? plain ?? ""}`;
  }
  if (end < line.length) return line.at(end) === "\\" ? "backslash" : "quote";
  return { words: word === void 0 ? words2 : [...words2, word], sign, dropped };
}

// src/platforms/dollarbox/inputs/command.ts
var LIMITS = { max: 500, longest: 32768 };
function command() {
  return {
    name: "command",
    accepts: "the arguments: a YAML/JSON list (`[]` for none), several lines with one argument each, or one line split into words as a shell does (quotes and backslashes, no expansion)",
    asWritten: true,
    confidential: true,
    parse: async (value, context) => withinLimits(checked(await read(value, context), context), LIMITS)
  };
}
async function read(value, context) {
  const text = isYamlList(unquoted(value)) ? unquoted(value) : value;
  if (isYamlList(text)) return yamlList(text, context);
  if (/^\s*(?:null|\{[\s\S]*\})\s*$/.test(text))
    throw new Unfit('must be arguments, not a null or a map; write ["node", "server.js"], or [] for none');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [only = "", ...more] = lines;
  return more.length > 0 ? asLines(lines, context) : split(only, context);
}
function checked(words2, { warn }) {
  const [program] = words2;
  if (program !== void 0 && program.trim() === "")
    throw new Unfit("has an empty program; write [] for none");
  if (program !== void 0 && /\s/.test(program) && words2.length === 1)
    warn(
      "is one word with blanks in it, which is the name of a program; leave out the quotes or the list to have it split into words"
    );
  return words2;
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
    throw new Unfit('opens a quote and does not close it; write `\\"` for a quote that is only a character');
  if (split2 === "backslash")
    throw new Unfit("ends in a backslash; write two for one that is only a character");
  if (split2.dropped !== void 0)
    warn(
      `has ${split2.dropped} outside quotes, whose backslash is taken away, as a shell does. Put the word in single quotes, or write two, if it is meant`
    );
  const [first = ""] = split2.words;
  const sign = split2.sign ?? (/^[A-Za-z_]\w*=/.test(first) ? "=" : void 0);
  if (sign !== void 0)
    warn(
      `has ${sign} outside quotes, which is passed on as text: no shell reads it. Put it in quotes if it is meant so; for a shell write sh -c '\u2026'`
    );
  return split2.words;
}

// src/platforms/dollarbox/inputs/dotenv.ts
var PASSED_OVER = /(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:#[^\n]*$)?/y;
var NAME = /(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y;
var QUOTED = /"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|`([^`]*)`/y;
var BARE = /[^\n]*/y;
var REST_OF_LINE = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
var ESCAPES = { n: "\n", r: "\r", t: "	" };
function readDotenv(source, lost) {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const map = /* @__PURE__ */ Object.create(null);
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return void 0;
    at = pattern.lastIndex;
    return found;
  };
  const unfit = (problem) => new Unfit(`line ${text.slice(0, at).split("\n").length} ${problem}`, { confidential: true });
  for (take(PASSED_OVER); at < text.length; take(PASSED_OVER)) {
    const name = take(NAME)?.[1];
    if (name === void 0) throw unfit("is no NAME=value");
    const quoted = take(QUOTED);
    if (quoted) {
      const [, double, single, back = ""] = quoted;
      map[name] = double === void 0 ? single ?? back : unescaped(double);
      if (!take(REST_OF_LINE)) throw unfit("goes on behind its closing quote");
    } else {
      if (/["'`]/.test(text.charAt(at))) throw unfit("has a quote that is not closed");
      const bare2 = take(BARE)?.[0] ?? "";
      if (/^#\S/.test(bare2)) lost?.(name);
      map[name] = bare2.replace(/(?:^|[ \t])#.*$/, "").trim();
    }
  }
  return map;
}
function unescaped(text) {
  return text.replace(/\\([\s\S])/g, (whole, sign) => {
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
    actionType: paths.actionType,
    hides: (env) => Object.values(env),
    parse: async (value, context) => {
      const map = {};
      for (const path of await paths.parse(value, context)) {
        const found = await context.readPath(path);
        if (found.kind === "folder") throw new Unfit(`names ${path}, which is a folder`);
        if (found.kind === "unreadable") throw new Unfit(`names ${path}, which cannot be read: ${found.why}`);
        Object.assign(map, read2(path, found.text, context));
      }
      return map;
    }
  };
}
function read2(path, text, { warn }) {
  try {
    return readDotenv(
      text,
      (name) => warn(
        `names ${path}, where a # makes the value of ${name.slice(0, 60)} empty; write it in quotes if it belongs to it`
      )
    );
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    throw new Unfit(`names ${path}, which is no dotenv file: ${error.message}`);
  }
}

// src/platforms/dollarbox/inputs/image-reference.ts
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
var PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^\w[\w.-]{0,127}$/;
var DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var FIGURES = { sha256: 64, sha384: 96, sha512: 128 };
var MAX_NAME = 255;
function splitImage(text) {
  const at = text.indexOf("@");
  const [rest, digest] = at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
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
function imageProblem(text) {
  const { host, repository, tag, digest } = splitImage(text);
  const name = host === "" ? repository : `${host}/${repository}`;
  if (host !== "" && !HOST.test(host)) return "has a registry that is no host name";
  if (Number(/:(\d+)$/.exec(host)?.[1] ?? 0) > 65535) return "has a port above 65535";
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
var OPEN = /[${}]|%\w+%/;
var INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
var INVISIBLES = new RegExp(INVISIBLE, "g");
var DIGEST_ALONE = /^@?sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/i;
var LOGIN = /^(?:[a-z]+:\/\/)?[^/@\s]+:[^/@\s]+@[^/@\s]+\//i;
function image() {
  return {
    name: "image",
    accepts: "an image reference (`ghcr.io/acme/web:1.2`, `postgres@sha256:\u2026`), its repository in lower case",
    parse: (value) => {
      if (LOGIN.test(value)) throw new Unfit("must not hold a user name or password", { confidential: true });
      const problem = value.length > MAX ? "is too long" : shapeProblem(value) ?? imageProblem(value);
      if (problem !== void 0) throw new Unfit(`${problem}.${fix(value)}`.replace(/\.$/, ""));
      return value;
    }
  };
}
function shapeProblem(value) {
  if (/[\r\n,]/.test(value)) return "must be one image";
  if (OPEN.test(value)) return "has a $, % or { in it: an expression or a variable that nothing filled in";
  if (INVISIBLE.test(value)) return "has an invisible character in it";
  if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) return "has white space in it";
  if (/^(["'`]).*\1$/.test(value)) return "has quotes around it";
  if (/^\[["'].*\]$/.test(value)) return "must be one image, not a list";
  if (SCHEME.test(value)) return "begins with a scheme, which an image reference has not";
  if (DIGEST_ALONE.test(value))
    return "is a digest without its image; write it behind the name (ghcr.io/acme/web@sha256:\u2026)";
  if (value.startsWith("-")) return "begins like an option";
  return void 0;
}
function fix(value) {
  if (OPEN.test(value) || DIGEST_ALONE.test(value)) return "";
  const { host, repository, tag, digest } = splitImage(bare(value));
  if (tag?.includes(":")) {
    const each = tag.split(":").map((one) => joinImage({ host, repository, tag: one, digest }));
    return each.every((one) => imageProblem(one) === void 0) ? ` Write ${list(each, "or")}` : "";
  }
  const right = joinImage({
    host: host.toLowerCase(),
    repository: mendedRepository(repository),
    tag: mendedTag(tag ?? ""),
    digest: digest?.toLowerCase().replace(/^(?=[0-9a-f]{64}$)/, "sha256:") || void 0
  });
  return right === value || imageProblem(right) !== void 0 ? "" : ` Write ${right}`;
}
function bare(value) {
  const [first = ""] = value.replace(INVISIBLES, "").replace(/^\[(.*)\]$/, "$1").split(/[\r\n,]/);
  const word = first.replace(/(?:^|\s)#.*$/, "").trim().replace(/^(?:(?:docker|podman|nerdctl|crane|pull|push|run|from|image:)\s+)+/i, "").replace(/\s*([:@/])\s*/g, "$1");
  if (/\s/.test(word)) return "";
  return word.replaceAll("\\", "/").replace(/^(["'`])(.*)\1$/, "$2").replace(SCHEME, "").replace(/^hub\.docker\.com\/(?:_|r|repository\/docker)\/([^:@]+?)(?:\/tags)?$/, "$1").replace(/\/{2,}/g, "/").replace(/^\/|\/(?=[:@]|$)/g, "").replace(/::+/, ":").replace(/:(?=sha\d+:)/, "@").replace(/@(?!sha\d+:)(?=[\w.-]{1,63}$)/, ":").replace(/:(?=\/)/, "");
}
function mendedRepository(repository) {
  return repository.toLowerCase().split("/").map(
    (part) => without(part, "._-").replace(/\.{2,}/g, ".").replace(/_{3,}/g, "_")
  ).join("/");
}
function mendedTag(tag) {
  const mended = without(tag.replace(/[^\w.-]+/g, "-"), ".-");
  return mended.slice(0, 128) || void 0;
}
function without(text, signs) {
  let [from, to] = [0, text.length];
  while (from < to && signs.includes(text.charAt(from))) from += 1;
  while (to > from && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

// src/platforms/dollarbox/inputs/container-inputs.ts
var environment = {
  ...pairs(),
  hides: (env) => Object.values(env)
};
var containerInputs = {
  image: input(
    "image",
    image(),
    ""
  ),
  env: input(
    "env",
    environment,
    ""
  ),
  envFile: input(
    "env-file",
    envFiles(),
    ""
  ),
  envMode: input(
    "env-mode",
    choice(["replace", "merge"]),
    "",
    "replace"
  ),
  onFailure: input(
    "on-failure",
    choice(["keep", "rollback"]),
    "",
    "keep"
  ),
  command: input(
    "command",
    command(),
    ""
  )
};

// src/operations/dollarbox/shapes/deployment.ts
var DEPLOYMENT = {
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  resume: resumedBy("get-container")
};
export {
  pairs,
  containerInputs,
  DEPLOYMENT
};
