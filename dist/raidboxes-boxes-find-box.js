import {
  isIP
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  asLine,
  list
} from "./index.js";
import { domainToASCII } from "node:url";

// src/certificates/reading/alternative-names.ts
var PATTERN = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
var MAX_HOST = 253;
var ENTRY = /(DNS|IP Address|[A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;
function readAlternativeNames(subjectAltName) {
  const domains = /* @__PURE__ */ new Set();
  const addresses = /* @__PURE__ */ new Set();
  const unusable = [];
  for (const [, type, value = ""] of (subjectAltName ?? "").matchAll(ENTRY)) {
    if (type === "DNS") {
      const name = value.toLowerCase();
      if (isHostPattern(name)) domains.add(name);
      else unusable.push(asLine(value));
    }
    if (type === "IP Address") {
      const address = canonicalAddress(value);
      if (address !== void 0) addresses.add(address);
    }
  }
  return { domains: [...domains], addresses: [...addresses], unusable };
}
function isHostPattern(name) {
  return name.length <= MAX_HOST && PATTERN.test(name);
}
function canonicalAddress(text) {
  const bare = text.replace(/^\[(.*)\]$/, "$1");
  const version = isIP(bare);
  if (version === 0) return void 0;
  if (version === 4) return bare;
  const url = URL.parse(`http://[${bare.replace(/%.*$/, "")}]/`);
  return url?.hostname.slice(1, -1);
}

// src/certificates/covers.ts
function covers(names, host) {
  const address = canonicalAddress(host);
  if (address !== void 0) return names.addresses.includes(address);
  const name = hostName(host);
  return name !== void 0 && names.domains.some((pattern) => matches(pattern, name));
}
var FOREIGN = /[\u0000-\u007f](?<![A-Za-z0-9._-])/;
function hostName(host) {
  const bare = host.trim().replace(/\.$/, "");
  if (FOREIGN.test(bare)) return void 0;
  const ascii = domainToASCII(bare).toLowerCase();
  return isHostPattern(ascii) && canonicalAddress(ascii) === void 0 ? ascii : void 0;
}
function isSameHost(a, b) {
  const [left, right] = [a, b].map((host) => hostName(host) ?? host.trim().toLowerCase().replace(/\.$/, ""));
  return left !== "" && left === right;
}
function certificateName(name) {
  const [, star = "", host = ""] = /^(\*\.)?(.*)$/s.exec(name.trim()) ?? [];
  const ascii = hostName(host);
  return ascii === void 0 ? canonicalAddress(host) : `${star}${ascii}`;
}
function matches(pattern, name) {
  if (!pattern.startsWith("*.")) return pattern === name;
  const parent = pattern.slice(2);
  if (!parent.includes(".")) return false;
  const dot = name.indexOf(".");
  return dot > 0 && name.slice(dot + 1) === parent;
}

// src/platforms/raidboxes/boxes/view.ts
function labelOf({ name, id }) {
  return name === "" ? `box ${id}` : `box ${name} (${id})`;
}
function boxOutputs({ id, name, domain }) {
  const host = hostName(domain);
  return { id, name, url: host === void 0 ? void 0 : `https://${host}/` };
}
function boxResource({ id, name, title, domain, ip_v4, created_at }) {
  return { id, name, title, domain, ip_v4, created_at };
}

// src/platforms/raidboxes/boxes/find-box.ts
function pickBox(boxes, wanted) {
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const matches2 = boxes.filter((box2) => isNamed(box2, wanted));
  const [box] = matches2;
  if (box === void 0) throw absent(wanted, boxes);
  if (matches2.length === 1) return box;
  throw new ActionError(
    `There are ${matches2.length} boxes called ${wanted}: ${list(matches2.map(({ id, domain }) => `${id}${domain && ` (${domain})`}`))}.`,
    { title: `${wanted} is ambiguous`, next: "Name the box by its id." }
  );
}
async function findBox(client, wanted) {
  return pickBox(await client.listBoxes(), wanted);
}
function pickEach(boxes, wanted) {
  const whole = wanted.length > 1 ? pick(boxes, wanted.join(", ")) : void 0;
  if (whole?.box) return [whole];
  const seen = /* @__PURE__ */ new Set();
  return wanted.map((one) => pick(boxes, one)).filter(({ box }) => {
    const isNew = box === void 0 || !seen.has(box);
    if (box) seen.add(box);
    return isNew;
  });
}
function pick(boxes, wanted) {
  try {
    return { wanted, box: pickBox(boxes, wanted) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { wanted, error };
  }
}
function isNamed({ name, title, domain }, wanted) {
  return [name, title].map(plain).includes(plain(wanted)) || isSameHost(domain, wanted);
}
function plain(text) {
  return asLine(text).normalize("NFC");
}
function meant(boxes, wanted) {
  const [, host = wanted] = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(wanted) ?? [];
  const folded = plain(wanted).toLowerCase();
  const [box, ...others] = boxes.filter(
    (one) => isSameHost(one.domain, host) || [one.id, one.name, one.title].some((name) => plain(name).toLowerCase() === folded)
  );
  return others.length === 0 ? box : void 0;
}
function absent(wanted, boxes) {
  const all = boxes.length === 1 ? "is only one box" : `are ${boxes.length} boxes`;
  const near = meant(boxes, wanted);
  const question = near ? `Did you mean ${near.domain || near.title || near.id}? ` : "";
  return new AbsentError(
    `There is no box ${wanted}: there ${all} that this login sees, and none is called so.`,
    {
      title: `No box ${wanted}`,
      next: `${question}Give its id, or its exact name, title or domain, and check that the box is shared with this login.`
    }
  );
}

// src/platforms/raidboxes/identify.ts
async function identify(client, declared) {
  if (declared.what.length === 0) return declared;
  const picked = pickEach(await client.listBoxes(), declared.what);
  return { ...declared, what: picked.map(({ wanted, box }) => box?.id ?? wanted).sort() };
}
export {
  readAlternativeNames,
  covers,
  hostName,
  certificateName,
  labelOf,
  boxOutputs,
  boxResource,
  findBox,
  pickEach,
  identify
};
