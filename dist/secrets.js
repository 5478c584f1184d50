import {
  BEGIN_PEM,
  CERTIFICATES,
  X509Certificate,
  createPrivateKey,
  percentDecoded
} from "./index.js";

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
  const pem = decodeField(value) ?? "";
  const blocks = pem.match(CERTIFICATES) ?? [];
  if (blocks.length === 0 || pem.split(`${BEGIN_PEM} `).length !== blocks.length + 1) return void 0;
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    return void 0;
  }
}
function readPrivateKey(value) {
  const pem = decodeField(value);
  if (pem === void 0) return void 0;
  try {
    return createPrivateKey(pem);
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
  return URL.canParse(url) ? percentDecoded(new URL(url).password) : "";
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
export {
  textOf,
  isTreeMap,
  isBlank,
  compactField,
  readCertificates,
  readPrivateKey,
  secretsOf,
  settingsOf,
  secretsInText
};
