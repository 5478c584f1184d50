import {
  import_fastest_levenshtein,
  nearest
} from "./fastest-levenshtein.js";
import "./index.js";

// src/operations/nearest-operation.ts
var SYNONYMS = {
  get: "read show describe fetch view inspect status",
  list: "ls all find search",
  create: "add new make run launch provision deploy start upsert ensure apply invite",
  deploy: "create launch provision run install new",
  issue: "get create generate export download write fetch new add setup",
  update: "change edit modify set patch deploy upgrade scale restart redeploy",
  reconfigure: "change edit modify set patch configure",
  reinstall: "redeploy install rebuild",
  delete: "remove rm destroy terminate drop revoke uninstall",
  terminate: "delete remove rm destroy kill undeploy drop",
  remove: "delete rm kick drop revoke",
  revoke: "delete remove rm cancel drop",
  retire: "delete remove rm archive drop",
  upload: "install renew replace set put deploy update add create",
  check: "verify test validate monitor",
  record: "save store write put update set create push send add",
  send: "post publish create emit push record",
  sweep: "clean cleanup prune purge delete remove",
  stop: "shutdown halt suspend",
  start: "boot restart resume run",
  call: "request curl http rest raw",
  api: "call request http rest",
  report: "get show cost billing",
  usage: "cost billing consumption",
  ssl: "certificate cert tls https",
  kubeconfig: "kubectl kube k8s kubernetes credential context",
  kubectl: "kubeconfig kube k8s kubernetes",
  credential: "token key",
  container: "app service docker pod image",
  box: "instance vm machine app",
  instance: "box vm machine app",
  volume: "disk storage",
  member: "user people person",
  invitation: "invite invitee member user",
  org: "organization organisation account team",
  wordpress: "site wp website blog",
  preview: "review environment app create deploy",
  state: "item ci cmdb configuration",
  history: "change log",
  event: "notification message",
  provider: "cloud",
  workspace: "team",
  namespace: "project ns"
};
var NOISE = /* @__PURE__ */ new Set(["elasticbox", "dollarbox", "raidboxes", "versio", "boxwright", "a", "the", "io"]);
var MOST = 3;
function nearestOperations(wrong, names) {
  const spelled = nearest(wrong, names);
  const typed = wordsOf(wrong);
  if (wrong.length > 100 || typed.length === 0) return spelled === void 0 ? [] : [spelled];
  const scored = names.map((name) => ({ name, words: wordsOf(name) })).map(({ name, words }) => ({ name, score: score(typed, words), far: farness(typed, words) })).filter(({ score: points }) => points > 0).sort((a, b) => b.score - a.score || a.far - b.far);
  const best = scored.filter((one) => one.score === scored[0]?.score).map(({ name }) => name);
  const misspelt = spelled !== void 0 && !typed.every((word) => isKnown(word, names)) ? [spelled] : [];
  return (best.length > 0 ? best : misspelt).slice(0, MOST);
}
function farness(typed, name) {
  const places = typed.map((word) => Math.min(...name.map((other2) => placeOf(word, other2))));
  const untyped = name.filter((other2) => typed.every((word) => likeness(word, other2) === 0)).length;
  const beginsOtherwise = Number(likeness(typed[0] ?? "", name[0] ?? "") === 0);
  const [one, other] = [typed, name].map((words) => [...words].sort().join("-"));
  const letters = (0, import_fastest_levenshtein.distance)(one ?? "", other ?? "") / 1e3;
  return 1e3 * untyped + 300 * beginsOtherwise + places.reduce((sum, place) => sum + place, 0) + letters;
}
function placeOf(word, other) {
  const place = synonymsOf(other).indexOf(word);
  return other.startsWith(word) ? 0 : place < 0 ? 100 : place + 1;
}
function synonymsOf(word) {
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word]?.split(" ") ?? [] : [];
}
function wordsOf(text) {
  const words = text.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && !NOISE.has(word));
  return words.map(singular);
}
function singular(word) {
  if (word.endsWith("xes")) return word.slice(0, -2);
  return word.endsWith("s") && !/(?:ss|us|ps|k8s|ls|https)$/.test(word) ? word.slice(0, -1) : word;
}
function isKnown(word, names) {
  return names.some((name) => wordsOf(name).some((other) => likeness(word, other) > 0));
}
function score(typed, name) {
  const points = typed.map((word) => Math.max(...name.map((other) => likeness(word, other))));
  if (points.some((one) => one === 0)) return 0;
  const all = points.reduce((sum, one) => sum + one, 0) / typed.length;
  return Math.round(100 * all) - 5 * Math.max(0, name.length - typed.length);
}
function likeness(word, other) {
  if (word === other) return 1;
  if (word.length >= 3 && other.startsWith(word)) return 0.9;
  return synonymsOf(other).includes(word) ? 0.8 : 0;
}
export {
  nearestOperations
};
