import {
  KubeconfigRefusedError,
  MARK,
  readTree
} from "./tree.js";
import "./yaml-documents.js";
import {
  stringify
} from "./yaml-2.js";
import {
  compactField,
  isBlank,
  isTreeMap,
  readCertificates,
  readPrivateKey,
  secretsInText,
  secretsOf,
  settingsOf,
  textOf
} from "./secrets.js";
import {
  expiryClaim
} from "./path.js";
import {
  BlockList,
  isIP
} from "./classify.js";
import {
  list
} from "./index.js";
import { isAbsolute } from "node:path";
import { isAbsolute as isAbsolute2 } from "node:path";

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
var LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
LOOPBACK.addSubnet("0.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::", "ipv6");
var LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet("169.254.0.0", 16, "ipv4");
LINK_LOCAL.addSubnet("fe80::", 10, "ipv6");
function readServer(text) {
  if (!SHAPE.test(text) || !URL.canParse(text)) return void 0;
  const host = new URL(text).hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return { host, reach: reachOf(host) };
}
function reachOf(host) {
  const family = isIP(host) === 6 ? "ipv6" : "ipv4";
  if (isIP(host) === 0) return /(?:^|\.)localhost$/.test(host) ? "loopback" : "elsewhere";
  if (LOOPBACK.check(host, family)) return "loopback";
  return LINK_LOCAL.check(host, family) ? "link-local" : "elsewhere";
}

// src/kubeconfig/checks/finding.ts
function each(keys, level, say) {
  return keys.map((key) => ({ level, text: say(key) }));
}
function when(condition, level, text) {
  return condition ? [{ level, text }] : [];
}

// src/kubeconfig/checks/check-cluster.ts
var NO = /^(?:false|no|n|off|0)$/i;
function clusterDangers({ place, fields }, allowExec) {
  const insecure = fields.get("insecure-skip-tls-verify");
  const verified = isBlank(insecure) || typeof insecure === "string" && NO.test(insecure.trim());
  const file = textOf(fields, "certificate-authority") ?? "";
  const filled = !isBlank(fields.get("certificate-authority"));
  return [
    ...when(!verified, "problem", `${place}.insecure-skip-tls-verify switches off the check of the server.`),
    ...when(
      /^\s*http:/i.test(textOf(fields, "server") ?? ""),
      "problem",
      `${place}.server is not encrypted (http).`
    ),
    ...proxyDangers(place, fields, allowExec),
    ...when(filled && !allowExec, "local", `${place}.certificate-authority points at a local file.`),
    ...when(
      filled && allowExec && !isAbsolute(file),
      "warning",
      relativePath(`${place}.certificate-authority`)
    )
  ];
}
function proxyDangers(place, fields, allowExec) {
  if (isBlank(fields.get("proxy-url"))) return [];
  const url = textOf(fields, "proxy-url") ?? "";
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
  const text = textOf(fields, "server") ?? "";
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
  if (isBlank(fields.get("tls-server-name"))) return [];
  const name = textOf(fields, "tls-server-name") ?? "";
  if (!/^[a-z0-9_](?:[a-z0-9._:-]{0,251}[a-z0-9_])?$/i.test(name)) {
    return when(true, "problem", `${place}.tls-server-name is not a host name.`);
  }
  const text = `${place}.tls-server-name differs from the server's host; the certificate is verified for that name.`;
  return when(name.toLowerCase() !== host, "warning", text);
}
function authorityFaults(place, fields, now) {
  const field = `${place}.certificate-authority-data`;
  const value = fields.get("certificate-authority-data");
  if (isBlank(value)) return [];
  const certificates = typeof value === "string" ? readCertificates(value) : void 0;
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

// src/kubeconfig/checks/check-program.ts
var GROUP = "client.authentication.k8s.io/";
function programFaults({ place, fields }) {
  const exec = fields.get("exec");
  const provider = fields.get("auth-provider");
  return [
    ...isTreeMap(exec) && !isBlank(exec) ? execFaults(`${place}.exec`, exec) : [],
    ...isTreeMap(provider) && !isBlank(provider) ? providerFaults(`${place}.auth-provider`, provider) : [],
    ...when(
      !isBlank(exec) && !isBlank(provider),
      "warning",
      `${place} has exec and auth-provider, which kubectl refuses together.`
    )
  ];
}
function execFaults(place, exec) {
  const version = textOf(exec, "apiVersion") ?? "";
  const mode = textOf(exec, "interactiveMode") ?? "";
  const refuses = "which kubectl refuses";
  return [
    ...when(isBlank(exec.get("command")), "warning", `${place} names no command, ${refuses}.`),
    ...when(version === "", "warning", `${place} has no apiVersion, ${refuses}.`),
    ...when(
      version === `${GROUP}v1alpha1`,
      "warning",
      `${place} has the apiVersion ${version}, which kubectl refuses since 1.24: v1beta1 or v1 is needed.`
    ),
    ...when(
      version === `${GROUP}v1` && mode === "",
      "warning",
      `${place} has the apiVersion ${version} and no interactiveMode, ${refuses}.`
    ),
    ...when(
      mode === "Always",
      "warning",
      `${place} has the interactiveMode Always, for which a step has no terminal.`
    )
  ];
}
function providerFaults(place, provider) {
  return when(
    /^(?:gcp|azure)$/.test(textOf(provider, "name") ?? ""),
    "warning",
    `${place} is one that kubectl refuses since 1.26: an exec plugin is needed.`
  );
}

// src/kubeconfig/reading/expiry.ts
var MAX_TOKEN = 64 * 1024;
var FIRST = Date.UTC(2e3, 0, 1);
var LAST = Date.UTC(2200, 0, 1);
function tokenExpiry(token) {
  if (token.length > MAX_TOKEN) return void 0;
  const parts = token.split(".");
  const payload = parts[1];
  if (parts.length !== 3 || !payload || !/^[A-Za-z0-9_-]+$/.test(payload)) return void 0;
  const seconds = expiryClaim(token);
  if (seconds === void 0) return void 0;
  const time = Math.floor(seconds) * 1e3;
  return time >= FIRST && time < LAST ? new Date(time) : void 0;
}
function credentialExpiry({ fields }) {
  const token = tokenExpiry(textOf(fields, "token") ?? "");
  const [certificate] = readCertificates(textOf(fields, "client-certificate-data") ?? "") ?? [];
  const times = [token, certificate?.validToDate].filter((time) => time !== void 0);
  const earliest = Math.min(...times.map((time) => time.getTime()));
  return Number.isFinite(earliest) ? new Date(earliest) : void 0;
}

// src/kubeconfig/checks/check-user.ts
var PROGRAMS = ["exec", "auth-provider"];
var FILES = ["tokenFile", "client-key", "client-certificate"];
var IMPERSONATION = ["as", "as-uid", "as-groups", "as-user-extra"];
var TEXTS = ["token", "username", "password", "client-certificate-data", "client-key-data"];
function userDangers({ place, fields }, allowExec) {
  const filled = (key) => !isBlank(fields.get(key));
  const files = FILES.filter(filled);
  const relative = files.filter((key) => !isAbsolute2(textOf(fields, key) ?? ""));
  return [
    ...each(
      IMPERSONATION.filter(filled),
      "problem",
      (key) => `${place}.${key} acts as another user of the cluster.`
    ),
    ...allowExec ? each(relative, "warning", (key) => relativePath(`${place}.${key}`)) : [
      ...each(PROGRAMS.filter(filled), "local", (key) => `${place}.${key} runs a program on the runner.`),
      ...each(files, "local", (key) => `${place}.${key} points at a local file.`)
    ]
  ];
}
function userFaults({ place, fields }, now) {
  const filled = (key) => !isBlank(fields.get(key));
  const basic = filled("username") || filled("password");
  const credential = ["token", "password", "client-certificate-data", ...PROGRAMS, ...FILES].some(filled);
  const twice = `${place} has a token and a user name or password, of which kubectl takes only one.`;
  const odd = TEXTS.filter((key) => filled(key) && textOf(fields, key) === void 0);
  const torn = ["username", "password"].filter((key) => !isPlainText(textOf(fields, key) ?? ""));
  const flat = PROGRAMS.filter((key) => filled(key) && !isTreeMap(fields.get(key)));
  return [
    ...each(odd, "problem", (key) => `${place}.${key} is not text.`),
    ...each(torn, "problem", (key) => `${place}.${key} holds a control character.`),
    ...each(flat, "problem", (key) => `${place}.${key} is not a map of fields.`),
    ...when(!credential, "problem", `${place} has no token and no other credential.`),
    ...when(filled("token") && basic, "problem", twice),
    ...tokenFaults(place, fields, now),
    ...clientCertificateFaults(place, fields, now)
  ];
}
function tokenFaults(place, fields, now) {
  const token = textOf(fields, "token");
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
  const certificate = textOf(fields, "client-certificate-data") ?? "";
  const key = textOf(fields, "client-key-data") ?? "";
  if (certificate === "" && key === "") return [];
  const missing = certificate === "" ? "client-certificate-data" : key === "" ? "client-key-data" : void 0;
  const other = missing === "client-key-data" ? "client-key" : "client-certificate";
  if (missing && isBlank(fields.get(other))) {
    return when(true, "problem", `${place}.${missing} is missing; the certificate and its key go together.`);
  }
  const chain = readCertificates(certificate);
  const secret = readPrivateKey(key);
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
    ...userFaults(kubeconfig.user, now),
    ...programFaults(kubeconfig.user)
  ];
  const texts2 = (...levels) => findings.filter(({ level }) => levels.includes(level)).map(({ text }) => text);
  return {
    problems: texts2("problem", "local"),
    warnings: texts2("warning"),
    notices: texts2("notice"),
    allowable: texts2("problem").length === 0 && texts2("local").length > 0
  };
}

// src/kubeconfig/reading/parse.ts
var TOP = ["apiVersion", "kind", "current-context", "clusters", "users", "contexts"];
function parseKubeconfig(text) {
  const root = readTree(text);
  if (!isTreeMap(root)) throw new KubeconfigRefusedError([notAMap(text)]);
  requireKind(root);
  const clusters = entries(root, "clusters", "cluster");
  const users = entries(root, "users", "user");
  const contexts = entries(root, "contexts", "context");
  const context = currentOf(contexts, textOf(root, "current-context"));
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
  if (!isBlank(root.get("apiVersion")) && root.get("apiVersion") !== "v1") {
    throw gap("The kubeconfig has an apiVersion other than v1.");
  }
  if (!isBlank(root.get("kind")) && root.get("kind") !== "Config") {
    throw gap("The document is not a kubeconfig: its kind is not Config.");
  }
}
function entries(root, key, inner) {
  const list2 = root.get(key) ?? [];
  if (typeof list2 === "string" || isTreeMap(list2)) throw gap(`${key} is not a list.`);
  const names = /* @__PURE__ */ new Set();
  return list2.map((item, index) => {
    const entry = readEntry(item, `${key}[${index}]`, inner);
    if (names.has(entry.name)) throw gap(`${key}[${index}] has the name of an earlier entry.`);
    names.add(entry.name);
    return entry;
  });
}
function readEntry(item, at, inner) {
  if (!isTreeMap(item)) throw gap(`${at} is not a map of fields.`);
  const name = textOf(item, "name");
  if (!name) throw gap(`${at} has no name.`);
  if (!isPlainText(name)) throw gap(`${at}.name holds a control character.`);
  const fields = item.get(inner) ?? /* @__PURE__ */ new Map();
  if (!isTreeMap(fields)) throw gap(`${at}.${inner} is not a map of fields.`);
  return { place: `${at}.${inner}`, name, fields, extras: filledKeys(item, ["name", inner]) };
}
function currentOf(contexts, current) {
  if (current) return find(contexts, current, "The current-context names a context that is not in contexts.");
  const [only, ...more] = contexts;
  if (only && more.length === 0) return only;
  throw gap("The kubeconfig has no current-context, and not exactly one context that could be meant.");
}
function follow(context, key, among) {
  const name = textOf(context.fields, key);
  if (!name) throw gap(`The current context names no ${key}.`);
  return find(among, name, `The current context names a ${key} that is not in ${key}s.`);
}
function find(among, name, otherwise) {
  const found = among.find((entry) => entry.name === name);
  if (!found) throw gap(otherwise);
  return found;
}
function filledKeys(map, known) {
  return [...map].filter(([key, value]) => !known.includes(key) && !isBlank(value)).map(([key]) => key);
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
  return [`Left out of the kubeconfig: ${list([...named, ...rest])}.`];
}
function extrasOf({ fields, extras }, known) {
  const unknown = [...fields].filter(([key, value]) => !known.includes(key) && !isBlank(value));
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
  const namespace = options.namespace || textOf(kubeconfig.context.fields, "namespace") || void 0;
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
  return stringify(document, {
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
    ...isTreeMap(exec) ? { exec: execFields(exec) } : {},
    ...isTreeMap(provider) ? { "auth-provider": providerFields(provider) } : {}
  };
}
function execFields(exec) {
  const env = listOf(exec.get("env")).filter(isTreeMap);
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
    ...isTreeMap(config) ? { config: texts(config, [...config.keys()]) } : {}
  };
}
function texts(fields, keys) {
  return Object.fromEntries(
    keys.flatMap((key) => isBlank(fields.get(key)) ? [] : pair(key, fields.get(key)))
  );
}
function pair(key, value) {
  return typeof value === "string" ? [[key, value]] : [];
}
function data(fields, keys) {
  return Object.fromEntries(
    Object.entries(texts(fields, keys)).map(([key, value]) => [key, compactField(String(value))])
  );
}
function flag(fields, key) {
  return /^true$/i.test(textOf(fields, key) ?? "") ? { [key]: true } : {};
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
    namespaceProblem(namespace ?? textOf(kubeconfig.context.fields, "namespace"))
  ].filter((problem) => problem !== void 0);
  const problems = [...report.problems, ...names];
  if (problems.length > 0) throw new KubeconfigRefusedError(problems, report.allowable && names.length === 0);
  const rebuilt = rebuildKubeconfig(kubeconfig, { allowExec, entry, context, namespace });
  return {
    ...rebuilt,
    server: textOf(kubeconfig.cluster.fields, "server") ?? "",
    expiresAt: credentialExpiry(kubeconfig.user),
    warnings: report.warnings,
    notices: [...report.notices, ...rebuilt.notices]
  };
}
function parseAndAnnounce(text, { onSecret, onSetting }) {
  try {
    const kubeconfig = parseKubeconfig(text);
    for (const secret of secretsOf(kubeconfig)) onSecret?.(secret);
    for (const setting of settingsOf(kubeconfig)) onSetting?.(setting);
    return kubeconfig;
  } catch (error) {
    for (const secret of secretsInText(text)) onSecret?.(secret);
    throw error;
  }
}
export {
  readKubeconfig
};
