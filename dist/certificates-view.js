import {
  boxOutputs,
  boxResource,
  hostName,
  labelOf
} from "./raidboxes-boxes-find-box.js";
import {
  daysLeft
} from "./pem-text.js";
import {
  isIPv4
} from "./classify.js";
import {
  ActionError,
  count,
  formatTime,
  readTime
} from "./index.js";

// src/certificates/compare.ts
var SHA1_DIGITS = 40;
var SHA256_DIGITS = 64;
var MAX_FIELD = 200;
function compareCertificates(local, installed) {
  const digits = fingerprintDigits(installed.fingerprint);
  if (digits?.length === SHA1_DIGITS) return byDigits(digits, local.fingerprintSha1, "sha1");
  if (digits?.length === SHA256_DIGITS) return byDigits(digits, local.fingerprintSha256, "sha256");
  return bySerialAndExpiry(local, installed);
}
function fingerprintDigits(text) {
  const bare = field(text).replace(/^(?:sha-?(?:1|256)[ :=]*)?(?:fingerprint[ :=]*)?/i, "").replace(/[:\s-]/g, "").toUpperCase();
  return /^[0-9A-F]+$/.test(bare) ? bare : void 0;
}
function byDigits(digits, local, by) {
  return { verdict: digits === fingerprintDigits(local) ? "same" : "different", by };
}
function bySerialAndExpiry(local, installed) {
  const serial = sameSerial(local.serialNumber, installed.serial_number);
  const expiry = sameSecond(local.notAfter, installed.expires_at);
  const by = "serial-and-expiry";
  if (serial === false || expiry === false) return { verdict: "different", by };
  if (serial && expiry) return { verdict: "same", by };
  return { verdict: "unknown", by: "nothing" };
}
function sameSerial(local, remote) {
  const bare = field(remote).replace(/[:\s]/g, "").replace(/^0x/i, "").toUpperCase();
  if (!/^[0-9A-F]+$/.test(bare)) return void 0;
  const own = BigInt(`0x${local.replaceAll(":", "")}`);
  return BigInt(`0x${bare}`) === own || /^[0-9]+$/.test(bare) && BigInt(bare) === own;
}
function sameSecond(local, remote) {
  const instant = readTime(field(remote));
  if (instant === void 0) return void 0;
  return Math.floor(local.getTime() / 1e3) === Math.floor(instant / 1e3);
}
function field(text) {
  return typeof text === "string" && text.length <= MAX_FIELD ? text.trim() : "";
}

// src/platforms/raidboxes/certificates/view.ts
function entryOf({ id }) {
  return `certificate of box ${id}`;
}
function certificateOutputs(box, certificate, now) {
  const expires = expiryOf(certificate);
  return {
    ...boxOutputs(box),
    fingerprint: fingerprintOf(certificate),
    domains: certificate.domains,
    "expires-at": expires,
    "days-left": expires && daysLeft(expires, new Date(now))
  };
}
function certificateResource(box, certificate) {
  const { domains, issuer, organization, serial_number } = certificate;
  const expires = expiryOf(certificate);
  return {
    box: boxResource(box),
    domains,
    issuer,
    organization,
    serial_number,
    fingerprint: fingerprintOf(certificate) ?? null,
    expires_at: expires ? formatTime(expires) : null
  };
}
function certificateFacts(box, certificate) {
  const expires = expiryOf(certificate);
  const fingerprint = fingerprintOf(certificate);
  return [
    { label: "Box", value: `${box.title || box.name} (${box.id})` },
    ...box.domain ? [{ label: "Domain", value: box.domain }] : [],
    { label: "Certificate for", value: certificate.domains.join(", ") },
    ...certificate.issuer ? [{ label: "Issuer", value: certificate.issuer }] : [],
    ...expires ? [{ label: "Expires", value: formatTime(expires) }] : [],
    ...fingerprint ? [{ label: "Fingerprint", value: fingerprint }] : []
  ];
}
function fingerprintOf({ fingerprint }) {
  const digits = fingerprintDigits(fingerprint);
  return digits?.length === 40 || digits?.length === 64 ? digits.match(/../g)?.join(":") : void 0;
}
function expiryOf({ expires_at }) {
  const ms = readTime(expires_at);
  return ms === void 0 ? void 0 : new Date(ms);
}
function asCertificate(local) {
  return {
    domains: [...local.domains],
    expires_at: formatTime(local.notAfter),
    issuer: local.issuer,
    organization: "",
    fingerprint: local.fingerprintSha1,
    serial_number: local.serialNumber
  };
}

// src/platforms/raidboxes/served/served-certificate.ts
function checkServeAddress(inputs, { warn }) {
  if (inputs["serve-address"] && inputs["verify-served"] === false)
    warn("Input serve-address has no effect without `verify-served: true`.");
  return [];
}
function servingOf({ ip_v4: ip, domain }, { domains }, given) {
  const address = given ?? (isIPv4(ip) ? { host: ip, port: 443 } : void 0);
  const name = [domain, ...domains].map(hostName).find((host) => host !== void 0);
  return address && name !== void 0 ? { address, name } : void 0;
}
function serves(served, certificate) {
  return served.kind === "served" && compareCertificates(served.leaf, certificate).verdict === "same";
}
function describeServed(served, certificate) {
  if (served.kind === "unreachable") return `unreachable (${served.reason})`;
  return serves(served, certificate) ? "served" : `another one is served (${served.leaf.fingerprintSha1})`;
}
function describeDistrust(served, { name }) {
  if (served.kind !== "served" || served.distrust === void 0) return void 0;
  return `${name} serves a certificate that clients with the usual roots do not trust (${served.distrust}): the chain is incomplete or private, or the certificate is for other names.`;
}

// src/platforms/raidboxes/boxes/boxes-error.ts
var MOST_SHOWN = 50;
function isOfThisBox(error) {
  if (!(error instanceof ActionError)) return false;
  if (error.outcome !== "failed" && error.outcome !== "absent") return false;
  return !("kind" in error && error.kind === "unauthenticated");
}
function failedBoxes(boxes) {
  const failed = boxes.filter(({ error }) => error);
  if (failed.length === 0) return void 0;
  const lines = failed.slice(0, MOST_SHOWN).map(({ wanted, box, error }) => `${box ? labelOf(box) : wanted}: ${error?.message}`);
  const more = failed.length > lines.length ? [`and ${failed.length - lines.length} more.`] : [];
  const next = [...new Set(failed.flatMap(({ error }) => error?.next ?? []))].slice(0, 3);
  return { failed: failed.length, message: [...lines, ...more].join("\n"), next: next.join(" ") };
}

// src/platforms/raidboxes/certificates/warn-of-expiry.ts
function warnOfExpiry({ log, timing: { clock } }, box, certificate, warnBefore) {
  const expires = expiryOf(certificate);
  const now = clock.wall();
  if (!expires) log.warning(`When the certificate of ${labelOf(box)} expires cannot be read.`);
  if (!expires || expires.getTime() - now > warnBefore) return false;
  const days = daysLeft(expires, new Date(now));
  const when = days < 0 ? `expired at ${formatTime(expires)}` : `expires at ${formatTime(expires)}, in ${count(days, "whole day")}`;
  log.warning(`The certificate of ${labelOf(box)} ${when}.`);
  return true;
}
export {
  compareCertificates,
  entryOf,
  certificateOutputs,
  certificateResource,
  certificateFacts,
  fingerprintOf,
  expiryOf,
  asCertificate,
  checkServeAddress,
  servingOf,
  serves,
  describeServed,
  describeDistrust,
  isOfThisBox,
  failedBoxes,
  warnOfExpiry
};
