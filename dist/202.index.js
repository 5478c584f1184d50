export const id = 202;
export const ids = [202];
export const modules = {

/***/ 5996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Ue: () => (/* binding */ siblingName),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);


// src/kubeconfig/files/file-failure.ts
var REASONS = {
  EACCES: "permission denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the system allows",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of the path is not a directory",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "a part of the path does not exist",
  EEXIST: "something is there already",
  ELOOP: "the path is a loop of symbolic links",
  EMFILE: "too many files are open",
  EIO: "the disk reported an error"
};
var NEXT = "Give `kubeconfig-path` a path that can be written, or leave it out for a fresh directory.";
var NOT_WRITTEN = "The kubeconfig cannot be written";
function codeOf(error) {
  const code = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? error["code"] : void 0;
  return typeof code === "string" ? code : "";
}
function fileFailure(what, path, error, next = NEXT, title = NOT_WRITTEN) {
  const code = codeOf(error);
  const reason = REASONS[code] ?? (code === "" ? "the file system refused" : `the file system says ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .asLine */ .Bd)(code)}`);
  return pathProblem(`${what} ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .asLine */ .Bd)(path)}: ${reason}.`, next, title);
}
function pathProblem(message, next = NEXT, title = NOT_WRITTEN) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(message, { title, next });
}

// src/kubeconfig/files/new-file.ts



var PROBE_BYTES = 16 * 1024;
async function writeNewFile(path, content) {
  const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx", 384);
  try {
    try {
      await file.chmod(384);
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path).catch(() => void 0);
    throw error;
  }
}
async function probe(directory) {
  const path = siblingName(directory);
  await writeNewFile(path, "\n".repeat(PROBE_BYTES));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path);
}
function siblingName(directory) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.boxwright-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}.tmp`);
}




/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Sd: () => (/* binding */ secretsInText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   o8: () => (/* binding */ compactField),
/* harmony export */   vD: () => (/* binding */ isTreeMap),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// src/kubeconfig/reading/model.ts
function textOf(fields, key) {
  const value = fields.get(key);
  return typeof value === "string" ? value : void 0;
}
function isTreeMap(value) {
  return value instanceof Map;
}
function isBlank(value) {
  if (value === void 0 || value === null || value === "") return true;
  if (typeof value === "string") return false;
  return isTreeMap(value) ? value.size === 0 : value.length === 0;
}

// src/kubeconfig/reading/pem-data.ts

var CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
function decodeField(value) {
  const compact = compactField(value);
  if (compact === "" || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) {
    return void 0;
  }
  return Buffer.from(compact, "base64").toString("utf8");
}
function compactField(value) {
  return value.replace(/\s+/g, "");
}
function readCertificates(value) {
  const pem = decodeField(value);
  const blocks = pem?.match(CERTIFICATE) ?? [];
  if (blocks.length === 0 || blocks.length !== pem?.match(/-----BEGIN /g)?.length) return void 0;
  try {
    return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
  } catch {
    return void 0;
  }
}
function readPrivateKey(value) {
  const pem = decodeField(value);
  if (pem === void 0) return void 0;
  try {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
  } catch {
    return void 0;
  }
}

// src/kubeconfig/reading/secrets.ts
var SHORTEST_LINE = 16;
var PROVIDER_SECRETS = ["access-token", "id-token", "refresh-token", "client-secret"];
var LOOSE_FIELD = /["']?\b(?:token|password|client-key-data|access-token|id-token|refresh-token|client-secret)["']?[ \t]*[:=][ \t]*(?:![^\s]*[ \t]+)?["']?([^\s"',}\]\\]{8,})/g;
function secretsOf(kubeconfig) {
  return unique(kubeconfig.users.flatMap((user) => userSecrets(user)));
}
function settingsOf(kubeconfig) {
  const proxies = kubeconfig.clusters.map(({ fields }) => proxyPassword(textOf(fields, "proxy-url") ?? ""));
  return unique([...proxies, ...kubeconfig.users.flatMap((user) => pluginSettings(user))]);
}
function secretsInText(text) {
  return unique([...text.matchAll(LOOSE_FIELD)].map((match) => match[1] ?? ""));
}
function proxyPassword(url) {
  const { password } = URL.canParse(url) ? new URL(url) : { password: "" };
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
function userSecrets({ fields }) {
  const key = textOf(fields, "client-key-data") ?? "";
  const plain = [textOf(fields, "token"), textOf(fields, "password")].map((text) => text ?? "");
  const keyLines = (decodeField(key) ?? "").split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"));
  return [...plain, key, compactField(key), ...keyLines, ...providerSecrets(fields)];
}
function pluginSettings({ fields }) {
  const env = childOf(fields.get("exec"), "env");
  if (!Array.isArray(env)) return [];
  return env.map((item) => isTreeMap(item) ? textOf(item, "value") ?? "" : "");
}
function providerSecrets(fields) {
  const config = childOf(fields.get("auth-provider"), "config");
  return isTreeMap(config) ? PROVIDER_SECRETS.map((key) => textOf(config, key) ?? "") : [];
}
function childOf(value, key) {
  return isTreeMap(value) ? value.get(key) : void 0;
}
function unique(values) {
  return [...new Set(values.filter((value) => value.trim() !== ""))];
}




/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kubeconfigVariable: () => (/* binding */ kubeconfigVariable),
/* harmony export */   otherNames: () => (/* binding */ otherNames),
/* harmony export */   prepareTarget: () => (/* binding */ prepareTarget),
/* harmony export */   readKubeconfig: () => (/* binding */ readKubeconfig),
/* harmony export */   removeKubeconfig: () => (/* binding */ removeKubeconfig),
/* harmony export */   uniqueNames: () => (/* binding */ uniqueNames),
/* harmony export */   writeTo: () => (/* binding */ writeTo)
/* harmony export */ });
/* harmony import */ var _chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5996);
/* harmony import */ var _chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9934);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7030);






// src/kubeconfig/files/remove.ts



// src/kubeconfig/reading/refused-error.ts
var KubeconfigRefusedError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ {
  name = "KubeconfigRefusedError";
  problems;
  /** `allowable`: true when `allow-exec: true` would have accepted every problem. */
  constructor(problems, allowable = false) {
    super(problems.join("\n"), {
      title: "The kubeconfig was refused",
      next: allowable ? "No file was written. Set `allow-exec: true` if you trust who issued this kubeconfig." : "No file was written. Tell the platform what its kubeconfig holds."
    });
    this.problems = problems;
  }
};

// src/kubeconfig/reading/tree.ts
var MAX_CHARACTERS = 1024 * 1024;
var MAX_DEPTH = 16;
var MAX_ALIASED = 1e4;
var REFUSED = {
  size: `The kubeconfig is larger than ${MAX_CHARACTERS / 1024} KiB.`,
  empty: "The kubeconfig is empty.",
  syntax: "The kubeconfig is neither valid YAML nor valid JSON.",
  documents: "The kubeconfig holds more than one YAML document with content.",
  directive: "The kubeconfig holds a YAML directive (a line that starts with %).",
  alias: "The kubeconfig holds a YAML alias without an anchor before it, or one within itself.",
  expanded: `The YAML aliases of the kubeconfig stand for more than ${MAX_ALIASED} nodes.`,
  tag: "The kubeconfig holds a YAML tag.",
  merge: "The kubeconfig holds a YAML merge key (<<) of something else than a map.",
  proto: "The kubeconfig holds a key named __proto__.",
  duplicate: "The kubeconfig holds the same key twice in one map.",
  key: "The kubeconfig holds a map key that is not text.",
  depth: `The kubeconfig is nested more than ${MAX_DEPTH} levels deep.`
};
function readTree(text) {
  if (text.length > MAX_CHARACTERS) throw refused("size");
  const clean = text.replace(/^\uFEFF/, "");
  if (clean.trim() === "") throw refused("empty");
  if (/^%/m.test(clean)) throw refused("directive");
  return new Reader().convert(onlyDocument(clean), 0);
}
function onlyDocument(text) {
  const documents = parse(text);
  if (documents.some(({ errors }) => errors.length > 0)) throw refused("syntax");
  const [first, ...more] = documents.filter(({ contents }) => !isEmpty(contents));
  if (!first) throw refused("empty");
  if (more.length > 0) throw refused("documents");
  return first.contents;
}
function isEmpty(contents) {
  return contents === null || (0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(contents) && contents.source === "" && contents.type === "PLAIN";
}
function parse(text) {
  try {
    const documents = (0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAllDocuments */ .hR)(text, {
      schema: "failsafe",
      version: "1.2",
      strict: true,
      stringKeys: true,
      merge: false,
      // Ours below is linear; the library's compares every pair.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent"
    });
    return "empty" in documents ? [] : documents;
  } catch {
    throw refused("syntax");
  }
}
var Reader = class {
  #anchors = /* @__PURE__ */ new Map();
  #nodes = 0;
  #aliased = 0;
  convert(node, depth) {
    if (depth > MAX_DEPTH) throw refused("depth");
    if ((0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlias */ .Vj)(node)) return this.#resolve(node.source);
    this.#nodes += 1;
    if (node === null) return null;
    if (!(0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node) && !(0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node) && !(0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node)) throw refused("syntax");
    if (node.tag !== void 0) throw refused("tag");
    const before = this.#nodes;
    const tree = this.#content(node, depth);
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, { tree, nodes: this.#nodes - before + 1 });
    return tree;
  }
  #content(node, depth) {
    if ((0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node)) return node.items.map((item) => this.convert(item, depth + 1));
    if ((0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node)) return this.#map(node.items, depth);
    const text = String(node.value ?? "");
    return node.type === "PLAIN" && /^(null|Null|NULL|~|)$/.test(text) ? null : text;
  }
  #map(items, depth) {
    const map = /* @__PURE__ */ new Map();
    const merged = [];
    for (const { key: node, value } of items) {
      const key = keyOf(node);
      if ((0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) && node.anchor !== void 0)
        this.#anchors.set(node.anchor, { tree: key, nodes: 1 });
      if (key === "<<") merged.push(this.convert(value, depth + 1));
      else if (map.has(key)) throw refused("duplicate");
      else map.set(key, this.convert(value, depth + 1));
    }
    return merged.length === 0 ? map : withMerged(map, merged.flatMap(mapsOf));
  }
  #resolve(anchor) {
    const found = this.#anchors.get(anchor);
    if (!found) throw refused("alias");
    this.#nodes += found.nodes;
    this.#aliased += found.nodes;
    if (this.#aliased > MAX_ALIASED) throw refused("expanded");
    return found.tree;
  }
};
function keyOf(node) {
  if (!(0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) || typeof node.value !== "string") throw refused("key");
  if (node.tag !== void 0) throw refused("tag");
  if (node.value === "__proto__") throw refused("proto");
  return node.value;
}
function mapsOf(tree) {
  const maps = Array.isArray(tree) ? tree : [tree];
  if (!maps.every((one) => one instanceof Map)) throw refused("merge");
  return maps;
}
function withMerged(own, merged) {
  const all = new Map(own);
  for (const [key, value] of merged.flatMap((one) => [...one])) if (!all.has(key)) all.set(key, value);
  return all;
}
function refused(why) {
  return new KubeconfigRefusedError([REFUSED[why]]);
}

// src/kubeconfig/reading/mark.ts
var NAME = "boxwright";
var MARK = { name: NAME, extension: { "written-by": NAME } };
function isOurs(text) {
  let root;
  try {
    root = readTree(text);
  } catch {
    return false;
  }
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(root)) return false;
  const clusters = mapsIn(root.get("clusters"));
  const names = new Set(clusters.map((cluster) => (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(cluster, "name")));
  const users = mapsIn(root.get("users"));
  return mapsIn(root.get("extensions")).some((one) => (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(one, "name") === NAME) && clusters.length === 1 && users.every((user) => names.has((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(user, "name")));
}
function mapsIn(value) {
  return Array.isArray(value) ? value.filter(_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD) : [];
}

// src/kubeconfig/files/target.ts
var DIRECTORY_PREFIX = "boxwright-kubeconfig-";

// src/kubeconfig/files/remove.ts
var NEXT = "Delete it by hand if it is still there.";
var TITLE = "The kubeconfig was not deleted";
async function removeKubeconfig(path, directory) {
  if (directory !== void 0) return removeDirectory(path, directory);
  if (!(0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(path)) throw foreign(path);
  const found = await look(path);
  if (!found) return "absent";
  if (!found.isFile() || !await holdsOurs(path)) throw foreign(path);
  await attempt(path, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(path));
  return "removed";
}
async function holdsOurs(path) {
  try {
    return isOurs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8"));
  } catch (error) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("Cannot delete", path, error, NEXT, TITLE);
  }
}
async function removeDirectory(path, directory) {
  const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(directory) && (0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(directory).startsWith(DIRECTORY_PREFIX) && (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path) === directory;
  if (!ours) throw foreign(directory);
  const found = await look(directory);
  if (!found) return "absent";
  if (!found.isDirectory()) throw foreign(directory);
  await attempt(directory, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(directory, { recursive: true, force: true }));
  return "removed";
}
async function look(path) {
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.lstat)(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error))) return void 0;
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("Cannot delete", path, error, NEXT, TITLE);
  }
}
async function attempt(path, work) {
  try {
    await work;
  } catch (error) {
    if ((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) !== "ENOENT") throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("Cannot delete", path, error, NEXT, TITLE);
  }
}
function foreign(path) {
  return (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(`What is at ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .asLine */ .Bd)(path)} is not a kubeconfig file of this action.`, NEXT, TITLE);
}

// src/kubeconfig/files/exported.ts

function kubeconfigVariable(path, previous) {
  const parts = (previous ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter).filter((part) => part.trim() !== "");
  return [.../* @__PURE__ */ new Set([path, ...parts])].join(node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter);
}

// src/kubeconfig/checks/check-cluster.ts


// src/kubeconfig/reading/names.ts
var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
function isPlainText(text) {
  return !UNSAFE.test(text) && text.isWellFormed();
}
function contextNameProblem(name) {
  if (name.trim() === "") return "The name of the context is empty.";
  if (name.length > 253) return "The name of the context is longer than 253 characters.";
  return isPlainText(name) ? void 0 : "The name of the context holds a control character.";
}
function namespaceProblem(namespace) {
  if (!namespace || /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace)) return void 0;
  return "The namespace is not a DNS label: up to 63 lower-case letters, digits and hyphens, no hyphen at the ends.";
}

// src/kubeconfig/reading/server-url.ts

var SHAPE = /^https:\/\/(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?)(?::\d{1,5})?(?:\/[\w./~%+,;:=-]*)?$/i;
var LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_7__.BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
LOOPBACK.addSubnet("0.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::", "ipv6");
var LINK_LOCAL = new node_net__WEBPACK_IMPORTED_MODULE_7__.BlockList();
LINK_LOCAL.addSubnet("169.254.0.0", 16, "ipv4");
LINK_LOCAL.addSubnet("fe80::", 10, "ipv6");
function readServer(text) {
  if (!SHAPE.test(text) || !URL.canParse(text)) return void 0;
  const host = new URL(text).hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return { host, reach: reachOf(host) };
}
function reachOf(host) {
  const family = (0,node_net__WEBPACK_IMPORTED_MODULE_7__.isIP)(host) === 6 ? "ipv6" : "ipv4";
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_7__.isIP)(host) === 0) return /(?:^|\.)localhost$/.test(host) ? "loopback" : "elsewhere";
  if (LOOPBACK.check(host, family)) return "loopback";
  return LINK_LOCAL.check(host, family) ? "link-local" : "elsewhere";
}

// src/kubeconfig/checks/finding.ts
function when(condition, level, text) {
  return condition ? [{ level, text }] : [];
}

// src/kubeconfig/checks/check-cluster.ts
var NO = /^(?:false|no|n|off|0)$/i;
function clusterDangers({ place, fields }, allowExec) {
  const insecure = fields.get("insecure-skip-tls-verify");
  const verified = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(insecure) || typeof insecure === "string" && NO.test(insecure.trim());
  const file = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "certificate-authority") ?? "";
  const filled = !(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get("certificate-authority"));
  return [
    ...when(!verified, "problem", `${place}.insecure-skip-tls-verify switches off the check of the server.`),
    ...when(
      /^\s*http:/i.test((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "server") ?? ""),
      "problem",
      `${place}.server is not encrypted (http).`
    ),
    ...proxyDangers(place, fields, allowExec),
    ...when(filled && !allowExec, "local", `${place}.certificate-authority points at a local file.`),
    ...when(
      filled && allowExec && !(0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(file),
      "warning",
      relativePath(`${place}.certificate-authority`)
    )
  ];
}
function proxyDangers(place, fields, allowExec) {
  if ((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get("proxy-url"))) return [];
  const url = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "proxy-url") ?? "";
  const usable = /^(?:https?|socks5):\/\/[^/\s]/.test(url) && URL.canParse(url) && isPlainText(url);
  if (!usable) return when(true, "problem", `${place}.proxy-url is not an http, https or socks5 URL.`);
  const text = `${place}.proxy-url sends all traffic through a proxy.`;
  return when(true, allowExec ? "notice" : "local", text);
}
function clusterFaults({ place, fields }, now) {
  return [...serverFaults(place, fields), ...authorityFaults(place, fields, now)];
}
function relativePath(place) {
  return `${place} is a relative path, which kubectl reads from the directory of the written kubeconfig.`;
}
function serverFaults(place, fields) {
  const text = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "server") ?? "";
  if (/^\s*http:/i.test(text)) return [];
  const server = readServer(text);
  const shape = "is not a plain https URL (https://host:port, without user name, query or fragment)";
  if (!server) return when(true, "problem", `${place}.server ${text === "" ? "is missing" : shape}.`);
  return [
    ...when(
      server.reach === "loopback",
      "notice",
      `${place}.server is on the runner itself (a loopback address).`
    ),
    // Only a machine's own link answers there: a cloud's metadata service, never a cluster.
    ...when(server.reach === "link-local", "problem", `${place}.server is a link-local address.`),
    ...serverNameFaults(place, fields, server.host)
  ];
}
function serverNameFaults(place, fields, host) {
  if ((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get("tls-server-name"))) return [];
  const name = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "tls-server-name") ?? "";
  if (!/^[a-z0-9_](?:[a-z0-9._:-]{0,251}[a-z0-9_])?$/i.test(name)) {
    return when(true, "problem", `${place}.tls-server-name is not a host name.`);
  }
  const text = `${place}.tls-server-name differs from the server's host; the certificate is verified for that name.`;
  return when(name.toLowerCase() !== host, "warning", text);
}
function authorityFaults(place, fields, now) {
  const field = `${place}.certificate-authority-data`;
  const value = fields.get("certificate-authority-data");
  if ((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(value)) return [];
  const certificates = typeof value === "string" ? (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificates */ .jZ)(value) : void 0;
  if (!certificates) return when(true, "problem", `${field} is not base64 of PEM certificates.`);
  return [
    ...when(
      certificates.some((one) => one.validToDate.getTime() <= now),
      "warning",
      `${field} has expired.`
    ),
    ...when(
      certificates.some((one) => one.validFromDate.getTime() > now),
      "warning",
      `${field} is not valid yet.`
    )
  ];
}

// src/kubeconfig/checks/check-user.ts


// src/kubeconfig/reading/expiry.ts
var MAX_TOKEN = 64 * 1024;
var FIRST = Date.UTC(2e3, 0, 1);
var LAST = Date.UTC(2200, 0, 1);
function tokenExpiry(token) {
  if (token.length > MAX_TOKEN) return void 0;
  const parts = token.split(".");
  const payload = parts[1];
  if (parts.length !== 3 || !payload || !/^[A-Za-z0-9_-]+$/.test(payload)) return void 0;
  const claims = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8"))?.value;
  const seconds = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(claims) ? claims["exp"] : void 0;
  if (typeof seconds !== "number") return void 0;
  const time = Math.floor(seconds) * 1e3;
  return time >= FIRST && time < LAST ? new Date(time) : void 0;
}

// src/kubeconfig/checks/check-user.ts
var PROGRAMS = ["exec", "auth-provider"];
var FILES = ["tokenFile", "client-key", "client-certificate"];
var IMPERSONATION = ["as", "as-uid", "as-groups", "as-user-extra"];
var TEXTS = ["token", "username", "password", "client-certificate-data", "client-key-data"];
function userDangers({ place, fields }, allowExec) {
  const filled = (key) => !(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get(key));
  const relative = FILES.filter((key) => filled(key) && !(0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, key) ?? ""));
  const findings = IMPERSONATION.filter(filled).map((key) => {
    return { level: "problem", text: `${place}.${key} acts as another user of the cluster.` };
  });
  if (allowExec) {
    const warnings = relative.map(
      (key) => ({ level: "warning", text: relativePath(`${place}.${key}`) })
    );
    return [...findings, ...warnings];
  }
  const local = (key, does) => ({
    level: "local",
    text: `${place}.${key} ${does}.`
  });
  return [
    ...findings,
    ...PROGRAMS.filter(filled).map((key) => local(key, "runs a program on the runner")),
    ...FILES.filter(filled).map((key) => local(key, "points at a local file"))
  ];
}
function userFaults({ place, fields }, now) {
  const filled = (key) => !(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get(key));
  const basic = filled("username") || filled("password");
  const credential = ["token", "password", "client-certificate-data", ...PROGRAMS, ...FILES].some(filled);
  const twice = `${place} has a token and a user name or password, of which kubectl takes only one.`;
  return [
    ...TEXTS.filter((key) => filled(key) && (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, key) === void 0).map((key) => {
      return { level: "problem", text: `${place}.${key} is not text.` };
    }),
    ...["username", "password"].filter((key) => !isPlainText((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, key) ?? "")).map((key) => {
      return { level: "problem", text: `${place}.${key} holds a control character.` };
    }),
    ...PROGRAMS.filter((key) => filled(key) && !(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(fields.get(key))).map((key) => {
      return { level: "problem", text: `${place}.${key} is not a map of fields.` };
    }),
    ...when(!credential, "problem", `${place} has no token and no other credential.`),
    ...when(filled("token") && basic, "problem", twice),
    ...tokenFaults(place, fields, now),
    ...clientCertificateFaults(place, fields, now)
  ];
}
function tokenFaults(place, fields, now) {
  const token = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "token");
  if (!token) return [];
  const field = `${place}.token`;
  const ended = (tokenExpiry(token)?.getTime() ?? Number.POSITIVE_INFINITY) <= now;
  const odd = `${field} holds white space, a control character or a character outside ASCII.`;
  return [
    ...when(!/^[\x21-\x7e]+$/.test(token), "problem", odd),
    ...when(ended, "warning", `${field} has expired already, or the runner's clock is wrong.`)
  ];
}
function clientCertificateFaults(place, fields, now) {
  const certificate = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "client-certificate-data") ?? "";
  const key = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "client-key-data") ?? "";
  if (certificate === "" && key === "") return [];
  const missing = certificate === "" ? "client-certificate-data" : key === "" ? "client-key-data" : void 0;
  const other = missing === "client-key-data" ? "client-key" : "client-certificate";
  if (missing && (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get(other))) {
    return when(true, "problem", `${place}.${missing} is missing; the certificate and its key go together.`);
  }
  const chain = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificates */ .jZ)(certificate);
  const secret = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrivateKey */ .$k)(key);
  const [leaf] = chain ?? [];
  const badChain = certificate !== "" && !leaf;
  const badKey = key !== "" && !secret;
  const mismatch = leaf !== void 0 && secret !== void 0 && !leaf.checkPrivateKey(secret);
  const ended = leaf !== void 0 && leaf.validToDate.getTime() <= now;
  return [
    ...when(badChain, "problem", `${place}.client-certificate-data is not base64 of PEM certificates.`),
    ...when(badKey, "problem", `${place}.client-key-data is not base64 of an unencrypted PEM private key.`),
    ...when(mismatch, "problem", `${place}.client-key-data does not belong to the client certificate.`),
    ...when(ended, "warning", `${place}.client-certificate-data has expired.`)
  ];
}

// src/kubeconfig/checks/check.ts
function checkKubeconfig(kubeconfig, { allowExec, now }) {
  const findings = [
    ...kubeconfig.clusters.flatMap((cluster) => clusterDangers(cluster, allowExec)),
    ...clusterFaults(kubeconfig.cluster, now),
    ...kubeconfig.users.flatMap((user) => userDangers(user, allowExec)),
    ...userFaults(kubeconfig.user, now)
  ];
  const texts2 = (...levels) => findings.filter(({ level }) => levels.includes(level)).map(({ text }) => text);
  return {
    problems: texts2("problem", "local"),
    warnings: texts2("warning"),
    notices: texts2("notice"),
    allowable: texts2("problem").length === 0 && texts2("local").length > 0
  };
}

// src/kubeconfig/reading/credential-expiry.ts
function credentialExpiry({ fields }) {
  const token = tokenExpiry((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "token") ?? "");
  const [certificate] = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificates */ .jZ)((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, "client-certificate-data") ?? "") ?? [];
  const times = [token, certificate?.validToDate].filter((time) => time !== void 0);
  const earliest = Math.min(...times.map((time) => time.getTime()));
  return Number.isFinite(earliest) ? new Date(earliest) : void 0;
}

// src/kubeconfig/reading/parse.ts
var TOP = ["apiVersion", "kind", "current-context", "clusters", "users", "contexts"];
function parseKubeconfig(text) {
  const root = readTree(text);
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(root)) throw new KubeconfigRefusedError([notAMap(text)]);
  requireKind(root);
  const clusters = entries(root, "clusters", "cluster");
  const users = entries(root, "users", "user");
  const contexts = entries(root, "contexts", "context");
  const context = currentOf(contexts, (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(root, "current-context"));
  return {
    clusters,
    users,
    contexts,
    context,
    cluster: follow(context, "cluster", clusters),
    user: follow(context, "user", users),
    extras: filledKeys(root, TOP)
  };
}
function notAMap(text) {
  const wrapped = /^[A-Za-z0-9+/=\s]{40,}$/.test(text);
  return wrapped ? "The kubeconfig is base64 text; the plain YAML or JSON is needed." : "The kubeconfig is not a map of fields.";
}
function requireKind(root) {
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(root.get("apiVersion")) && root.get("apiVersion") !== "v1") {
    throw gap("The kubeconfig has an apiVersion other than v1.");
  }
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(root.get("kind")) && root.get("kind") !== "Config") {
    throw gap("The document is not a kubeconfig: its kind is not Config.");
  }
}
function entries(root, key, inner) {
  const list2 = root.get(key) ?? [];
  if (typeof list2 === "string" || (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(list2)) throw gap(`${key} is not a list.`);
  const names = /* @__PURE__ */ new Set();
  return list2.map((item, index) => {
    const entry = readEntry(item, `${key}[${index}]`, inner);
    if (names.has(entry.name)) throw gap(`${key}[${index}] has the name of an earlier entry.`);
    names.add(entry.name);
    return entry;
  });
}
function readEntry(item, at, inner) {
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(item)) throw gap(`${at} is not a map of fields.`);
  const name = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item, "name");
  if (!name) throw gap(`${at} has no name.`);
  if (!isPlainText(name)) throw gap(`${at}.name holds a control character.`);
  const fields = item.get(inner) ?? /* @__PURE__ */ new Map();
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(fields)) throw gap(`${at}.${inner} is not a map of fields.`);
  return { place: `${at}.${inner}`, name, fields, extras: filledKeys(item, ["name", inner]) };
}
function currentOf(contexts, current) {
  if (current) return find(contexts, current, "The current-context names a context that is not in contexts.");
  const [only, ...more] = contexts;
  if (only && more.length === 0) return only;
  throw gap("The kubeconfig has no current-context, and not exactly one context that could be meant.");
}
function follow(context, key, among) {
  const name = (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(context.fields, key);
  if (!name) throw gap(`The current context names no ${key}.`);
  return find(among, name, `The current context names a ${key} that is not in ${key}s.`);
}
function find(among, name, otherwise) {
  const found = among.find((entry) => entry.name === name);
  if (!found) throw gap(otherwise);
  return found;
}
function filledKeys(map, known) {
  return [...map].filter(([key, value]) => !known.includes(key) && !(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(value)).map(([key]) => key);
}
function gap(problem) {
  return new KubeconfigRefusedError([problem]);
}

// src/kubeconfig/dropped-keys.ts
var KNOWN = {
  cluster: [
    "server",
    "tls-server-name",
    "certificate-authority",
    "certificate-authority-data",
    "disable-compression",
    "insecure-skip-tls-verify",
    "proxy-url"
  ],
  user: [
    "token",
    "tokenFile",
    "username",
    "password",
    "client-certificate",
    "client-certificate-data",
    "client-key",
    "client-key-data",
    "exec",
    "auth-provider"
  ],
  context: ["cluster", "user", "namespace"]
};
var MOST_NAMED = 10;
function droppedKeys(kubeconfig) {
  const fields = [
    ...kubeconfig.extras,
    ...extrasOf(kubeconfig.cluster, KNOWN.cluster),
    ...extrasOf(kubeconfig.user, KNOWN.user),
    ...extrasOf(kubeconfig.context, KNOWN.context)
  ];
  const spare = ["clusters", "users", "contexts"].map((key) => ({ key, more: kubeconfig[key].length - 1 })).filter(({ more }) => more > 0).map(({ key, more }) => `${more} unused of ${key}`);
  const all = [...new Set(fields.map(printable)), ...spare];
  if (all.length === 0) return [];
  const named = all.slice(0, MOST_NAMED);
  const rest = all.length > MOST_NAMED ? [`${all.length - MOST_NAMED} more`] : [];
  return [`Left out of the kubeconfig: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([...named, ...rest])}.`];
}
function extrasOf({ fields, extras }, known) {
  const unknown = [...fields].filter(([key, value]) => !known.includes(key) && !(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(value));
  return [...extras, ...unknown.map(([key]) => key)];
}
function printable(key) {
  return /^[A-Za-z]{1,20}(?:-[A-Za-z]{1,15}){0,4}$/.test(key) ? key : "a key with an odd name";
}

// src/kubeconfig/rebuild.ts
var USER_TEXTS = ["token", "username", "password"];
var USER_FILES = ["tokenFile", "client-certificate", "client-key"];
var EXEC_TEXTS = ["apiVersion", "command", "installHint", "interactiveMode"];
function rebuildKubeconfig(kubeconfig, options) {
  const { cluster, user } = kubeconfig;
  const { entry, context = kubeconfig.context.name } = options;
  const [clusterName, userName] = [entry ?? cluster.name, entry ?? user.name];
  const namespace = options.namespace || (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(kubeconfig.context.fields, "namespace") || void 0;
  const document = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: clusterName, cluster: clusterFields(cluster, options.allowExec) }],
    users: [{ name: userName, user: userFields(user, options.allowExec) }],
    contexts: [
      {
        name: context,
        context: {
          cluster: clusterName,
          user: userName,
          ...namespace === void 0 ? {} : { namespace }
        }
      }
    ],
    "current-context": context,
    extensions: [MARK]
  };
  return { yaml: toYaml(document), context, namespace, notices: droppedKeys(kubeconfig) };
}
function toYaml(document) {
  return (0,_chunk_YQLPTR5W_js__WEBPACK_IMPORTED_MODULE_2__/* .stringify */ .As)(document, {
    schema: "core",
    version: "1.2",
    aliasDuplicateObjects: false,
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
  });
}
function clusterFields({ fields }, allowExec) {
  return {
    ...texts(fields, [
      "server",
      "tls-server-name",
      ...allowExec ? ["certificate-authority", "proxy-url"] : []
    ]),
    ...data(fields, ["certificate-authority-data"]),
    ...flag(fields, "disable-compression")
  };
}
function userFields({ fields }, allowExec) {
  const known = {
    ...texts(fields, USER_TEXTS),
    ...data(fields, ["client-certificate-data", "client-key-data"])
  };
  if (!allowExec) return known;
  const exec = fields.get("exec");
  const provider = fields.get("auth-provider");
  return {
    ...known,
    ...texts(fields, USER_FILES),
    ...(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(exec) ? { exec: execFields(exec) } : {},
    ...(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(provider) ? { "auth-provider": providerFields(provider) } : {}
  };
}
function execFields(exec) {
  const env = listOf(exec.get("env")).filter(_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD);
  const args = listOf(exec.get("args")).filter((item) => typeof item === "string");
  return {
    ...texts(exec, EXEC_TEXTS),
    ...args.length > 0 ? { args } : {},
    ...env.length > 0 ? { env: env.map((one) => texts(one, ["name", "value"])) } : {},
    ...flag(exec, "provideClusterInfo")
  };
}
function providerFields(provider) {
  const config = provider.get("config");
  return {
    ...texts(provider, ["name"]),
    ...(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(config) ? { config: texts(config, [...config.keys()]) } : {}
  };
}
function texts(fields, keys) {
  return Object.fromEntries(
    keys.flatMap((key) => (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(fields.get(key)) ? [] : pair(key, fields.get(key)))
  );
}
function pair(key, value) {
  return typeof value === "string" ? [[key, value]] : [];
}
function data(fields, keys) {
  return Object.fromEntries(
    Object.entries(texts(fields, keys)).map(([key, value]) => [key, (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .compactField */ .o8)(String(value))])
  );
}
function flag(fields, key) {
  return /^true$/i.test((0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, key) ?? "") ? { [key]: true } : {};
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/kubeconfig/read-kubeconfig.ts
function readKubeconfig(text, options = {}) {
  const { allowExec = false, entry, context, namespace, now = Date.now() } = options;
  const kubeconfig = parseAndAnnounce(text, options);
  const report = checkKubeconfig(kubeconfig, { allowExec, now });
  const names = [
    contextNameProblem(context ?? kubeconfig.context.name),
    namespaceProblem(namespace ?? (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(kubeconfig.context.fields, "namespace"))
  ].filter((problem) => problem !== void 0);
  const problems = [...report.problems, ...names];
  if (problems.length > 0) throw new KubeconfigRefusedError(problems, report.allowable && names.length === 0);
  const rebuilt = rebuildKubeconfig(kubeconfig, {
    allowExec,
    ...entry === void 0 ? {} : { entry },
    ...context === void 0 ? {} : { context },
    ...namespace === void 0 ? {} : { namespace }
  });
  return {
    yaml: rebuilt.yaml,
    context: rebuilt.context,
    namespace: rebuilt.namespace,
    server: (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(kubeconfig.cluster.fields, "server") ?? "",
    expiresAt: credentialExpiry(kubeconfig.user),
    secrets: (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(kubeconfig),
    warnings: report.warnings,
    notices: [...report.notices, ...rebuilt.notices]
  };
}
function parseAndAnnounce(text, { onSecret, onSetting }) {
  try {
    const kubeconfig = parseKubeconfig(text);
    for (const secret of (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(kubeconfig)) onSecret?.(secret);
    for (const setting of (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f5)(kubeconfig)) onSetting?.(setting);
    return kubeconfig;
  } catch (error) {
    for (const secret of (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInText */ .Sd)(text)) onSecret?.(secret);
    throw error;
  }
}

// src/kubeconfig/files/write.ts


async function writeTo(target, text) {
  try {
    if (target.replaces) await replaceFile(target.path, text);
    else await (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNewFile */ .S0)(target.path, text);
  } catch (error) {
    const next = target.directory === void 0 ? void 0 : "Make room for it in RUNNER_TEMP, then run the step again.";
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("The kubeconfig was not written to", target.path, error, next);
  }
  return { path: target.path, ...target.directory === void 0 ? {} : { directory: target.directory } };
}
async function replaceFile(path, text) {
  const fresh = (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingName */ .Ue)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path));
  await (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNewFile */ .S0)(fresh, text);
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rename)(fresh, path);
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(fresh).catch(() => void 0);
    throw error;
  }
}

// src/kubeconfig/files/other-names.ts


async function otherNames(variable, { directory, except }) {
  const paths = (variable ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter).filter((path) => path.trim() !== "");
  const found = await Promise.all(paths.map((path) => namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(directory, path), except)));
  return {
    taken: new Set(found.flatMap((names) => names ?? [])),
    unknown: found.includes(void 0)
  };
}
async function namesIn(path, except) {
  try {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.realpath)(path);
    if (real === except) return [];
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(real);
    if (!found.isFile() || found.size > MAX_CHARACTERS) return void 0;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(real, "utf8");
    return text.trim() === "" ? [] : namesOf(readTree(text));
  } catch (error) {
    return (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === "ENOENT" || (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === "ENOTDIR" ? [] : void 0;
  }
}
function namesOf(root) {
  if (!(0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD)(root)) return void 0;
  return ["clusters", "users", "contexts"].flatMap((key) => {
    const list2 = root.get(key);
    const entries2 = Array.isArray(list2) ? list2.filter(_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeMap */ .vD) : [];
    return entries2.flatMap((entry) => (0,_chunk_QHL3KKAE_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry, "name") ?? []);
  });
}

// src/kubeconfig/files/unique-names.ts
function uniqueNames({ origin, credential, context, others }) {
  const id = credential.replace(/[^\w.-]+/g, "-");
  const wanted = context ?? origin;
  const free = !others.unknown && !others.taken.has(wanted);
  return {
    entry: numbered(`${origin}-${id}`, others.taken),
    context: free ? wanted : numbered(`${wanted}-${id}`, others.taken)
  };
}
function numbered(name, taken) {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

// src/kubeconfig/files/prepare-target.ts



// src/kubeconfig/files/given-path.ts


var SYSTEM = ["/dev", "/proc", "/sys"];
async function givenTarget(given, roots) {
  requireText(given);
  if (!(0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(given) && roots.workspace === void 0) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)("The kubeconfig-path is relative and GITHUB_WORKSPACE is not an existing directory.");
  }
  const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(roots.workspace ?? node_path__WEBPACK_IMPORTED_MODULE_6__.sep, given);
  const parent = await realParent((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(wanted), roots);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(wanted));
  if (path.includes(node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter))
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(`The kubeconfig-path holds "${node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter}", as KUBECONFIG separates files.`);
  const replaces = await isRegularFile(path);
  if (replaces) await requireOurs(path);
  try {
    await (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)(parent);
  } catch (error) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("No file can be written in", parent, error);
  }
  return { path, replaces };
}
function requireText(given) {
  if (/[\u0000-\u001f\u007f]/.test(given))
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)("The kubeconfig-path holds a control character.");
  if (/[\\/]\.{0,2}$/.test(given) || /^\.{1,2}$/.test(given)) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)("The kubeconfig-path names a directory, not a file.");
  }
}
async function realParent(directory, roots) {
  const missing = [];
  let existing = directory;
  for (; ; ) {
    try {
      const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.realpath)(existing);
      requireInside(found, roots);
      await requirePrivate(found);
      return await makeDirectories(found, missing);
    } catch (error) {
      if ((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === "") throw error;
      const up = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(existing);
      if ((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) !== "ENOENT" || up === existing || await isThere(existing)) {
        throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("Cannot use the directory", directory, error);
      }
      missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(existing));
      existing = up;
    }
  }
}
async function makeDirectories(start, names) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(start, ...names);
  if (names.length > 0) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(path, { recursive: true, mode: 448 });
  return path;
}
async function isThere(path) {
  return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.lstat)(path).then(
    () => true,
    () => false
  );
}
function requireInside(directory, { workspace, temp }) {
  const inside = (root) => root !== void 0 && root !== node_path__WEBPACK_IMPORTED_MODULE_6__.sep && (directory === root || directory.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_6__.sep));
  const system = SYSTEM.some((root) => `${directory}/`.startsWith(`${root}/`));
  if (system || !(inside(workspace) || inside(temp))) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(
      "The kubeconfig-path is outside the workspace and RUNNER_TEMP, symbolic links followed."
    );
  }
}
async function requirePrivate(directory) {
  const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(directory);
  const open = (mode & 2) !== 0 && (mode & 512) === 0;
  if (open && process.platform !== "win32") {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)("The directory of the kubeconfig-path can be written by every user of the machine.");
  }
}
async function requireOurs(path) {
  let text;
  try {
    text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8");
  } catch (error) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("Cannot read", path, error);
  }
  if (text === "" || isOurs(text)) return;
  throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(
    `The file at ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 300)} is no kubeconfig of this action, and is not replaced.`,
    "Give another `kubeconfig-path`, leave it out for a fresh directory, or delete the file in a step before."
  );
}
async function isRegularFile(path) {
  try {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.lstat)(path);
    if (found.isFile()) return true;
    const what = found.isSymbolicLink() ? "a symbolic link" : found.isDirectory() ? "a directory" : "not a plain file";
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(`The kubeconfig-path is ${what}.`);
  } catch (error) {
    if ((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === "ENOENT") return false;
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === "" ? error : (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("Cannot use", path, error);
  }
}

// src/kubeconfig/files/prepare-target.ts
async function prepareTarget(options) {
  const temp = await rootOf(options.runnerTemp);
  const given = options.kubeconfigPath;
  if (given !== void 0 && given !== "") {
    return givenTarget(given, { workspace: await rootOf(options.workspace), temp });
  }
  if (temp === void 0 || !options.runnerTemp) {
    const next = "Run the step on a GitHub runner, or set RUNNER_TEMP to a directory that exists.";
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(
      "RUNNER_TEMP is not set to an existing directory, so there is no place for the file.",
      next
    );
  }
  return freshTarget((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(options.runnerTemp));
}
async function freshTarget(temp) {
  const next = "Set RUNNER_TEMP to a directory that the step may write.";
  if (temp.includes(node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter)) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z9)(`RUNNER_TEMP holds "${node_path__WEBPACK_IMPORTED_MODULE_6__.delimiter}", which KUBECONFIG cannot express.`, next);
  }
  let directory;
  try {
    directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(temp, DIRECTORY_PREFIX));
  } catch (error) {
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("No directory can be made in", temp, error, next);
  }
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.chmod)(directory, 448);
    await (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)(directory);
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rmdir)(directory).catch(() => void 0);
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)("No file can be written in", directory, error, next);
  }
  return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, "config"), directory, replaces: false };
}
async function rootOf(path) {
  if (!path) return void 0;
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.realpath)(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error))) return void 0;
    throw (0,_chunk_MBR6B6BI_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)(
      "Cannot read",
      path,
      error,
      "Set RUNNER_TEMP and GITHUB_WORKSPACE to directories that can be read."
    );
  }
}



/***/ })

};
