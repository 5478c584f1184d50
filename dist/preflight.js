import {
  factsOf,
  issuerName,
  subjectName
} from "./served.js";
import {
  readAlternativeNames
} from "./raidboxes-boxes-find-box.js";
import {
  DAY,
  daysLeft,
  utc
} from "./pem-text.js";
import {
  INTEGER,
  OCTET_STRING,
  SEQUENCE,
  isOneSequence,
  labelOfContent,
  printableLabel,
  readDer,
  readPem,
  readSequence,
  writePem
} from "./pem.js";
import {
  getCACertificates
} from "./path.js";
import {
  isIP
} from "./classify.js";
import {
  X509Certificate,
  asLine,
  count,
  createPrivateKey,
  createPublicKey,
  list,
  sign,
  verify
} from "./index.js";

// src/certificates/reading/extensions.ts
var BOOLEAN = 1;
var VERSION = 160;
var EXTENSIONS = 163;
var MAX_PARTS = 12;
var MAX_EXTENSIONS = 100;
var known = /* @__PURE__ */ new WeakMap();
function bodyOf(certificate) {
  let body = known.get(certificate);
  if (body === void 0) {
    body = read(certificate.raw);
    known.set(certificate, body);
  }
  return body;
}
function extensionOf(certificate, oid) {
  return bodyOf(certificate).extensions.get(oid)?.value;
}
function read(der) {
  const body = readSequence(der)?.[0];
  const parts = (body && readSequence(body.raw, MAX_PARTS)) ?? [];
  const version = parts[0]?.tag === VERSION ? parts[0] : void 0;
  const number = version && readDer(version.content)?.content.at(-1);
  const [subject, key] = parts.slice(version ? 5 : 4);
  const list2 = parts.find(({ tag }) => tag === EXTENSIONS);
  return {
    version: number ?? 0,
    subject: subject?.raw ?? new Uint8Array(),
    publicKey: key?.raw ?? new Uint8Array(),
    extensions: new Map((list2 && readSequence(list2.content, MAX_EXTENSIONS))?.flatMap(readExtension) ?? [])
  };
}
function readExtension({ raw }) {
  const [oid, second, third] = readSequence(raw) ?? [];
  const critical = second?.tag === BOOLEAN && second.content[0] !== 0;
  const value = second?.tag === BOOLEAN ? third : second;
  if (oid === void 0 || value?.tag !== OCTET_STRING) return [];
  return [[dotted(oid.content), { critical, value: value.content }]];
}
function dotted(content) {
  const arcs = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 127);
    if (byte < 128) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...rest].join(".");
}

// src/certificates/reading/signature.ts
function publicKeyOf(certificate) {
  try {
    return certificate.publicKey;
  } catch {
    return void 0;
  }
}
function isSignedBy(certificate, issuer) {
  return certificate.checkIssued(issuer) && signatureFits(certificate, issuer);
}
function isSelfSigned(certificate) {
  return certificate.subject === certificate.issuer && signatureFits(certificate, certificate);
}
function signatureFits(certificate, issuer) {
  const key = publicKeyOf(issuer);
  if (key === void 0) return false;
  try {
    return certificate.verify(key);
  } catch {
    return false;
  }
}

// src/certificates/reading/authority.ts
var BASIC_CONSTRAINTS = "2.5.29.19";
var KEY_USAGE = "2.5.29.15";
var TLS_BITS = 128 | 32 | 8;
var SIGN_CERTIFICATES = 4;
function isAuthority(certificate) {
  if (certificate.ca) return true;
  return bodyOf(certificate).version === 0 && isSelfSigned(certificate);
}
function maySignCertificates(certificate) {
  const bits = keyUsageOf(certificate);
  return bits === void 0 || (bits & SIGN_CERTIFICATES) !== 0;
}
function mayServeTls(certificate) {
  const bits = keyUsageOf(certificate);
  return bits === void 0 || (bits & TLS_BITS) !== 0;
}
function pathLengthOf(certificate) {
  const parts = readSequence(extensionOf(certificate, BASIC_CONSTRAINTS) ?? new Uint8Array()) ?? [];
  const length = parts.find(({ tag }) => tag === INTEGER);
  return length && length.content.length <= 4 ? length.content.reduce((sum, byte) => sum * 256 + byte, 0) : void 0;
}
function keyUsageOf(certificate) {
  const value = extensionOf(certificate, KEY_USAGE);
  return value && (readDer(value)?.content[1] ?? 0);
}

// src/certificates/reading/subject.ts
var EMAIL_ADDRESS = "1.2.840.113549.1.9.1";
var MAX_PARTS2 = 50;
function partsOfName(name) {
  return (readSequence(name, MAX_PARTS2) ?? []).map(({ content }) => {
    const [type, value] = readSequence(readDer(content)?.raw ?? new Uint8Array()) ?? [];
    const text = Buffer.from(value?.content ?? []).toString("latin1").trim().replace(/\s+/g, " ").toLowerCase();
    return `${dotted(type?.content ?? new Uint8Array())}=${text}`;
  });
}
function subjectParts(certificate) {
  return partsOfName(bodyOf(certificate).subject);
}
function subjectEmails(certificate) {
  const prefix = `${EMAIL_ADDRESS}=`;
  return subjectParts(certificate).filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
}

// src/certificates/reading/name-constraints.ts
var NAME_CONSTRAINTS = "2.5.29.30";
var ALTERNATIVE_NAMES = "2.5.29.17";
var PERMITTED = 160;
var EXCLUDED = 161;
var MAX_NAMES = 500;
var KINDS = { 129: "email", 130: "dns", 134: "uri", 135: "ip", 164: "directory" };
function namesRefused(authority, leaf) {
  const value = extensionOf(authority, NAME_CONSTRAINTS);
  if (value === void 0) return [];
  const subtrees = readSequence(value) ?? [];
  const permitted = basesOf(subtrees.find(({ tag }) => tag === PERMITTED));
  const excluded = basesOf(subtrees.find(({ tag }) => tag === EXCLUDED));
  return namesOf(leaf).flatMap((name) => {
    const constrained = [...permitted, ...excluded].some(({ kind }) => kind === name.kind);
    if (constrained && name.kind === "uri" && hostOfUri(name.text) === "")
      return [`constrains URIs, and the certificate is for ${shown(name)}, which has no host`];
    const out = excluded.find(
      (base) => base.kind === name.kind && (isBelow(name, base) || coversBelow(name, base))
    );
    if (out) return [`excludes ${shown(out)}, and the certificate is for ${shown(name)}`];
    const bases = permitted.filter(({ kind }) => kind === name.kind);
    if (bases.length === 0 || bases.some((base) => isBelow(name, base))) return [];
    const list2 = bases.slice(0, 5).map(shown).join(", ");
    return [`permits only ${list2}, and the certificate is for ${shown(name)}`];
  });
}
function namesOf(leaf) {
  const value = extensionOf(leaf, ALTERNATIVE_NAMES);
  const alternatives = (value ? readSequence(value, MAX_NAMES) ?? [] : []).flatMap(nameOf);
  const emails = subjectEmails(leaf).map((text) => ({ kind: "email", bytes: NONE, text }));
  const subject = subjectParts(leaf);
  const directory = { kind: "directory", bytes: NONE, text: textOf(subject) };
  return [...alternatives, ...emails, ...subject.length > 0 ? [directory] : []];
}
function basesOf(subtrees) {
  const bases = [];
  for (let offset = 0; subtrees && offset < subtrees.content.length && bases.length < MAX_NAMES; ) {
    const subtree = readDer(subtrees.content, offset);
    if (subtree === void 0) break;
    offset += subtree.raw.length;
    const base = readDer(subtree.content);
    if (base) bases.push(...nameOf(base));
  }
  return bases;
}
function nameOf({ tag, content }) {
  const kind = KINDS[tag];
  if (kind === void 0) return [];
  if (kind === "directory") return [{ kind, bytes: NONE, text: textOf(partsOfName(content)) }];
  const text = kind === "ip" ? addressText(content) : Buffer.from(content).toString("latin1").toLowerCase();
  return [{ kind, bytes: content, text }];
}
var NONE = new Uint8Array();
function textOf(parts) {
  return parts.map((part) => `${part},`).join("");
}
function isBelow(name, base) {
  if (name.kind === "ip") return isInNetwork(name.bytes, base.bytes);
  if (name.kind === "directory") return name.text.startsWith(base.text);
  if (name.kind === "email") return isMailBelow(name.text, base.text);
  if (name.kind === "uri") return isHostBelow(hostOfUri(name.text), base.text);
  return isDomainBelow(name.text, base.text);
}
function isDomainBelow(name, base) {
  if (base === "" || name === base) return true;
  return name.endsWith(base.startsWith(".") ? base : `.${base}`);
}
function isMailBelow(address, base) {
  if (base.includes("@")) return address === base;
  return isHostBelow(address.slice(address.lastIndexOf("@") + 1), base);
}
function isHostBelow(host, base) {
  return base.startsWith(".") ? host.endsWith(base) && host !== base : host === base;
}
function hostOfUri(uri) {
  const [, authority = ""] = /^[^:]*:\/\/(.*)$/s.exec(uri) ?? [];
  return authority.split(authority.includes(":") ? ":" : "/", 1)[0] ?? "";
}
function isInNetwork(address, base) {
  const length = address.length;
  if (base.length !== length * 2) return false;
  return address.every((byte, index) => {
    const mask = base[length + index] ?? 0;
    return (byte & mask) === ((base[index] ?? 0) & mask);
  });
}
function coversBelow({ kind, text }, { text: base }) {
  if (kind !== "dns" || !text.startsWith("*.")) return false;
  const parent = text.slice(1);
  return base.endsWith(parent) && !base.slice(0, -parent.length).includes(".") && base !== parent;
}
function shown({ kind, text }) {
  if (kind === "directory") return `the name ${asLine(text.replace(/,$/, "").replace(/[\d.]{1,64}=/g, ""))}`;
  return asLine(text) || "nothing";
}
function addressText(bytes) {
  if (bytes.length === 8 || bytes.length === 32) {
    const half = bytes.length / 2;
    return `${addressText(bytes.subarray(0, half))}/${addressText(bytes.subarray(half))}`;
  }
  if (bytes.length === 4) return bytes.join(".");
  const groups = (Buffer.from(bytes).toString("hex").match(/.{4}/g) ?? []).map(
    (group) => Number.parseInt(group, 16).toString(16)
  );
  const address = groups.join(":");
  return isIP(address) === 6 ? address : "an unreadable address";
}

// src/certificates/chain/path-checks.ts
var SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
var ANY_USAGE = "2.5.29.37.0";
var UNDERSTOOD = /* @__PURE__ */ new Set([
  ...[14, 15, 17, 18, 19, 30, 31, 32, 33, 35, 36, 37, 54].map((arc) => `2.5.29.${arc}`),
  "2.16.840.1.113730.1.1",
  "1.3.6.1.5.5.7.1.7",
  "1.3.6.1.5.5.7.1.8",
  "1.3.6.1.5.5.7.1.14",
  "1.3.6.1.5.5.7.48.1.5"
]);
function pathFaults(leaf, path) {
  const faults = path.flatMap((authority, index) => [
    ...tooLong(authority, path.slice(0, index)),
    ...notForServers(authority),
    ...namesRefused(authority, leaf).slice(0, 5).map((why) => `${named(authority)} ${why} (name constraints): clients refuse the certificate.`),
    ...strange(authority, named(authority))
  ]);
  return [...faults, ...strange(leaf, "The certificate")];
}
function named(authority) {
  return `The ${isSelfSigned(authority) ? "root" : "intermediate"} "${subjectName(authority)}"`;
}
function tooLong(authority, below) {
  const allowed = pathLengthOf(authority);
  const there = below.filter(({ subject, issuer }) => subject !== issuer).length;
  if (allowed === void 0 || there <= allowed) return [];
  return [
    `${named(authority)} allows ${allowed === 0 ? "no further authority" : count(allowed, "further authority").replace(/authoritys$/, "authorities")} below it (path length), and the chain has ${there}: clients refuse the certificate.`
  ];
}
function notForServers(authority) {
  const usages = authority.keyUsage;
  if (usages === void 0 || usages.includes(SERVER_AUTH)) return [];
  return usages.includes(ANY_USAGE) ? [
    `${named(authority)} has an extended key usage of "any" without serverAuth: curl and others that use OpenSSL refuse the certificate.`
  ] : [
    `${named(authority)} is not meant for web servers (its extended key usage lacks serverAuth): clients refuse the certificate.`
  ];
}
function strange(certificate, name) {
  const unknown = [...bodyOf(certificate).extensions].filter(
    ([oid, { critical }]) => critical && !UNDERSTOOD.has(oid)
  );
  return unknown.slice(0, 3).map(([oid]) => `${name} has a critical extension (${oid}) that clients do not know: they refuse it.`);
}

// src/certificates/chain/trusted-roots.ts
var roots;
function isIssuedByTrusted(certificate, now) {
  roots ??= getCACertificates("default").map((pem) => new X509Certificate(pem));
  return roots.some(
    (root) => root.subject === certificate.issuer && root.validFromDate <= now && now < root.validToDate && isSignedBy(certificate, root)
  );
}

// src/certificates/chain/chain-paths.ts
var MAX_PATHS = 256;
function bestPath(leaf, pool, now) {
  const authorities = pool.filter(isAuthority);
  const roots2 = authorities.filter((one) => isSelfSigned(one) && isValidAt(one, now));
  const others = authorities.filter((one) => !isSelfSigned(one));
  const reach = (end) => {
    if (isIssuedByTrusted(end, now)) return 2;
    return roots2.some((root) => isSignedBy(end, root)) ? 1 : 0;
  };
  const rankOf = (path) => [
    -path.filter((one) => !isValidAt(one, now)).length,
    -pathFaults(leaf, path).length,
    Math.max(...[leaf, ...path].map(reach)),
    path.length
  ];
  const ranked = pathsFrom(leaf, others, reach).map((path) => ({ path, rank: rankOf(path) }));
  return ranked.sort((a, b) => compare(b.rank, a.rank))[0]?.path ?? [];
}
function pathsFrom(leaf, pool, reach) {
  const done = [];
  const walk = (path) => {
    if (done.length >= MAX_PATHS) return;
    const end = path.at(-1) ?? leaf;
    const issuers = isSelfSigned(end) ? [] : pool.filter((one) => !path.includes(one) && isSignedBy(end, one));
    if (issuers.length === 0 || reach(end) > 0) done.push(path);
    for (const one of issuers) walk([...path, one]);
  };
  walk([]);
  return done;
}
function compare(a, b) {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
function isValidAt({ validFromDate, validToDate }, time) {
  return validFromDate <= time && time < validToDate;
}

// src/certificates/chain/issuing.ts
var SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
var AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
var KEY_IDENTIFIER = 128;
var SERIAL_NUMBER = 130;
var MAX_DIGITS = 40;
function whyNotIssuer(child, issuer) {
  const { wanted, own, otherKey, otherSerial } = compare2(child, issuer);
  const identifiers = `the certificate names ${short(wanted.key)}, this one is ${short(own)}`;
  if (!signatureFits(child, issuer)) {
    return otherKey ? `has the name of an issuer in the chain, but another key (${identifiers}): the authority has changed its key; give its earlier or later certificate` : "has the name of an issuer in the chain, but did not sign (bad signature)";
  }
  if (otherKey)
    return `made the signature, but has another key identifier (${identifiers}), so that OpenSSL does not find it; give the certificate of the authority that has this identifier`;
  if (otherSerial)
    return `made the signature, but has another serial number (the certificate names ${short(wanted.serial)}, this one is ${short(bare(issuer.serialNumber))}), so that OpenSSL does not find it; give the authority's certificate with that number`;
  if (!maySignCertificates(issuer))
    return "made the signature, but may not: its key usage lacks keyCertSign (certificate signing)";
  return isAuthority(issuer) ? "made the signature, but is not accepted as the issuer" : "made the signature, but is no authority's certificate (CA:FALSE)";
}
function isTakenForIssuer(child, issuer) {
  const { otherKey, otherSerial } = compare2(child, issuer);
  return child.issuer === issuer.subject && !otherKey && !otherSerial;
}
function compare2(child, issuer) {
  const wanted = identifierOf(child);
  const own = keyIdentifierOf(issuer);
  const otherKey = wanted.key !== void 0 && own !== void 0 && wanted.key !== own;
  const otherSerial = wanted.serial !== void 0 && wanted.serial !== bare(issuer.serialNumber);
  return { wanted, own, otherKey, otherSerial };
}
function identifierOf(certificate) {
  const parts = readSequence(extensionOf(certificate, AUTHORITY_KEY_IDENTIFIER) ?? new Uint8Array()) ?? [];
  const part = (wanted) => parts.find(({ tag }) => tag === wanted)?.content;
  const [key, serial] = [part(KEY_IDENTIFIER), part(SERIAL_NUMBER)];
  return { key: key && hex(key), serial: serial && bare(hex(serial)) };
}
function keyIdentifierOf(certificate) {
  const value = readDer(extensionOf(certificate, SUBJECT_KEY_IDENTIFIER) ?? new Uint8Array());
  return value?.tag === OCTET_STRING ? hex(value.content) : void 0;
}
function hex(bytes) {
  return Buffer.from(bytes).toString("hex").toUpperCase();
}
function bare(serial) {
  return serial.toUpperCase().replace(/^0+(?=.)/, "");
}
function short(digits) {
  const text = digits ?? "";
  return text.length > MAX_DIGITS ? `${text.slice(0, MAX_DIGITS)}\u2026` : text;
}

// src/certificates/chain/chain.ts
function pickLeaf(given, found) {
  const candidates = given.filter(({ input }) => input === "certificate").map(({ certificate }) => certificate);
  const servers = distinct(candidates.filter(({ ca }) => !ca));
  const issued = servers.filter((one) => !isSelfSigned(one));
  const leaves = issued.length > 0 ? issued : servers;
  if (leaves.length > 1) {
    found.problem("certificate", `holds ${leaves.length} server certificates; give the one to install`);
  }
  return leaves.length > 1 ? void 0 : leaves[0] ?? candidates[0];
}
function buildChain(leaf, given, now, found) {
  const pool = withoutCopies(leaf, given, found);
  const certificates = pool.map(({ certificate }) => certificate);
  const intermediates = bestPath(leaf, certificates, now);
  const family = relatives([leaf, ...intermediates], pool);
  const spare = family.filter((one) => one !== leaf && !intermediates.includes(one));
  for (const one of spare)
    found.note(`Left "${subjectName(one)}" out of the chain: ${whyLeftOut(one, now)}.`);
  const before = certificates.filter((one) => intermediates.includes(one));
  if (before.some((one, index) => one !== intermediates[index]))
    found.note("Put the chain into issuing order.");
  const root = spare.find(isSelfSigned);
  const isWhole = root !== void 0 || [leaf, ...intermediates].some((one) => isIssuedByTrusted(one, now));
  for (const { input, certificate } of pool.filter((one) => !family.includes(one.certificate))) {
    const [name, why] = [`"${subjectName(certificate)}"`, whyStranger(certificate, family)];
    const misleads = family.some((child) => isTakenForIssuer(child, certificate));
    if (isWhole && !misleads)
      found.note(`Left ${name} out of the chain, which is whole without it: it ${why}.`);
    else found.problem(input, `${name} ${why}`);
  }
  return { intermediates, root };
}
function whyLeftOut(one, now) {
  if (isSelfSigned(one)) return "a root, which clients have themselves";
  if (isValidAt(one, now)) return "a second path to the same issuer";
  return one.validToDate <= now ? `a cross-signature that expired at ${utc(one.validToDate)}, and the rest reaches a root without it` : `a second path that is not valid before ${utc(one.validFromDate)}`;
}
function withoutCopies(leaf, given, found) {
  const seen = /* @__PURE__ */ new Set([leaf.fingerprint256]);
  const pool = given.filter(({ certificate: { fingerprint256 } }) => {
    const isNew = !seen.has(fingerprint256);
    seen.add(fingerprint256);
    return isNew;
  });
  const leaves = given.filter(({ certificate }) => certificate.fingerprint256 === leaf.fingerprint256).length;
  const copies = given.length - pool.length - leaves;
  if (leaves > 0) found.note("Left the certificate itself out of the chain.");
  if (copies > 0) found.note(`Left ${count(copies, "repeated certificate")} out of the chain.`);
  return pool;
}
function relatives(path, pool) {
  const family = [...path];
  for (const member of family) {
    for (const { certificate } of pool) {
      if (!family.includes(certificate) && isAuthority(certificate) && isSignedBy(member, certificate)) {
        family.push(certificate);
      }
    }
  }
  return family;
}
function whyStranger(certificate, family) {
  const child = family.find(({ issuer }) => issuer === certificate.subject);
  if (child) return whyNotIssuer(child, certificate);
  return isAuthority(certificate) ? "does not belong to the certificate: it issued nothing in its chain" : "is no authority's certificate and does not belong into the chain";
}
function distinct(certificates) {
  return [...new Map(certificates.map((one) => [one.fingerprint256, one])).values()];
}

// src/certificates/reading/curve-parameters.ts
var EC_PUBLIC_KEY = "1.2.840.10045.2.1";
var PARAMETERS = 160;
function hasSpelledCurve(der) {
  return isSpelled(readSequence(der)?.[0]);
}
function keyHasSpelledCurve(der) {
  const parts = readSequence(der) ?? [];
  if (parts[1]?.tag === SEQUENCE) return isSpelled(parts[1]);
  const parameters = parts.find(({ tag }) => tag === PARAMETERS);
  return parameters !== void 0 && readDer(parameters.content)?.tag === SEQUENCE;
}
function isSpelled(algorithm) {
  const [oid, parameters] = (algorithm && readSequence(algorithm.raw)) ?? [];
  return oid !== void 0 && dotted(oid.content) === EC_PUBLIC_KEY && parameters?.tag === SEQUENCE;
}

// src/certificates/chain/strength.ts
var MIN_RSA_BITS = 2048;
var MIN_EXPONENT = 65537n;
var CURVES = {
  prime256v1: {},
  secp384r1: {},
  secp521r1: { warning: "has a P-521 key, which some browsers do not accept" }
};
var SPELLED_CURVE = "has an EC key with explicit curve parameters in place of the name of a curve, which browsers refuse; have a certificate issued for a key made with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:named_curve -out key.pem";
var WEAK_HASH = /md2|md4|md5|sha-?1(?!\d)|ripemd/i;
function keyStrength(certificate) {
  const key = publicKeyOf(certificate);
  if (key === void 0) return { problem: "has a key of a kind that Node.js does not know" };
  switch (key.asymmetricKeyType) {
    case "rsa":
      return rsaStrength(key);
    case "rsa-pss":
      return {
        ...rsaStrength(key),
        warning: "has an RSA-PSS key, which the hosting and some browsers may not accept"
      };
    case "ec":
      if (hasSpelledCurve(bodyOf(certificate).publicKey)) return { problem: SPELLED_CURVE };
      return curveStrength(key.asymmetricKeyDetails?.namedCurve);
    case "dsa":
      return { problem: "has a DSA key, which no browser accepts" };
    default:
      return {
        warning: `has a key of kind ${key.asymmetricKeyType}, which the hosting and some browsers may not accept`
      };
  }
}
function weakSignature(certificate) {
  const algorithm = certificate.signatureAlgorithm ?? "";
  return WEAK_HASH.test(algorithm) ? algorithm : void 0;
}
function rsaStrength(key) {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (modulusLength < MIN_RSA_BITS) {
    return { problem: `has an RSA key of ${modulusLength} bits; ${MIN_RSA_BITS} or more are needed` };
  }
  if (publicExponent < MIN_EXPONENT || publicExponent % 2n === 0n) {
    return { problem: "has an RSA key with an unusual public exponent; 65537 is the usual one" };
  }
  return {};
}
function curveStrength(curve) {
  if (curve === void 0) return { problem: "has an EC key without a named curve; use P-256 or P-384" };
  return CURVES[curve] ?? { problem: `has an EC key on the curve ${curve}; use P-256 or P-384` };
}

// src/certificates/chain/chain-checks.ts
function checkIntermediates({ intermediates }, now, found) {
  for (const one of intermediates) {
    const name = `"${subjectName(one)}"`;
    if (!isValidAt(one, now)) {
      const { validFromDate: from, validToDate: to } = one;
      const when = now < from ? `is not valid before ${utc(from)}` : `expired at ${utc(to)}`;
      found.problem("chain", `the intermediate ${name} ${when}; fetch the current one from the authority`);
    }
    if (hasSpelledCurve(bodyOf(one).publicKey)) {
      found.problem("chain", `the intermediate ${name} ${keyStrength(one).problem}`);
      continue;
    }
    const weak = weakSignature(one);
    if (weak) found.warn(`The intermediate ${name} is signed with ${weak}, which browsers refuse.`);
    const { problem, warning } = keyStrength(one);
    if (problem ?? warning) found.warn(`The intermediate ${name} ${problem ?? warning}.`);
  }
}
function checkPath(leaf, { intermediates, root }, found) {
  for (const fault of pathFaults(leaf, root ? [...intermediates, root] : intermediates)) found.warn(fault);
}
function checkCompleteness(leaf, chain, now, found) {
  if (isSelfSigned(leaf)) return;
  const path = [leaf, ...chain.intermediates];
  if (path.some((one) => isIssuedByTrusted(one, now))) return;
  const last = path.at(-1) ?? leaf;
  const issuer = `"${issuerName(last)}"`;
  if (chain.root && !isValidAt(chain.root, now)) {
    found.warn(
      `The chain ends at the root "${subjectName(chain.root)}", which is not valid now (until ${utc(chain.root.validToDate)}): clients refuse it.`
    );
  } else if (chain.root) {
    found.warn(`The chain ends at the private root ${issuer}: only clients told to trust it will connect.`);
  } else if (last === leaf) {
    found.warn(
      `The chain is missing: ${issuer}, who issued the certificate, is no root that Node.js knows. Some browsers may still work, curl and phones will not. Add the intermediate certificates as chain${whereToFetch(leaf)}.`
    );
  } else {
    found.warn(
      `The chain ends at "${subjectName(last)}", issued by ${issuer}, which is no root that Node.js knows: the root is private, or another intermediate is missing${whereToFetch(last)}.`
    );
  }
}
var ISSUER_URL = /^CA Issuers - URI:(https?:\/\/[\w.~:/?#@!$&()*+,;=%-]{1,300})$/m;
function whereToFetch({ infoAccess }) {
  const [, url] = ISSUER_URL.exec(infoAccess ?? "") ?? [];
  return url === void 0 ? "" : `; the certificate says that its issuer's is at ${url}`;
}

// src/certificates/chain/leaf-checks.ts
var CLOCK_SKEW = 5 * 6e4;
var SOON = 7;
var MAX_SHOWN = 5;
function checkValidity(leaf, now, found) {
  const { validFromDate: from, validToDate: to } = leaf;
  if (!(now < to)) found.problem("certificate", `expired at ${utc(to)}`);
  else if (!(from.getTime() - now.getTime() <= CLOCK_SKEW)) {
    found.problem("certificate", `is not valid before ${utc(from)}`);
  } else if (now < from) found.warn(`The certificate becomes valid at ${utc(from)}, a moment from now.`);
  if (now < to && to.getTime() - now.getTime() < SOON * DAY) {
    found.warn(`The certificate expires at ${utc(to)}, in ${count(daysLeft(to, now), "whole day")}.`);
  }
}
function checkPurpose(leaf, force, found) {
  const own = isSelfSigned(leaf);
  if (leaf.ca && !own) {
    found.problem("certificate", "is the certificate of an authority (CA:TRUE), not of a server");
    return;
  }
  if (own) {
    const text = `is self-signed${leaf.ca ? " and marked as an authority (CA:TRUE)" : ""}, which no browser trusts`;
    if (force) found.warn(`The certificate ${text}.`);
    else found.problem("certificate", `${text}; set force: true to upload it all the same`);
  }
  const usages = leaf.keyUsage;
  if (usages && !usages.includes(SERVER_AUTH) && !usages.includes(ANY_USAGE)) {
    found.problem("certificate", "is not meant for web servers: its extended key usage lacks serverAuth");
  }
  if (usages?.includes(ANY_USAGE) && !usages.includes(SERVER_AUTH)) {
    found.warn(
      'The certificate has an extended key usage of "any" without serverAuth: curl and others that use OpenSSL refuse it.'
    );
  }
  if (!mayServeTls(leaf)) {
    found.problem(
      "certificate",
      "is not meant for web servers: its key usage has neither digitalSignature nor keyEncipherment"
    );
  }
  checkNames(leaf, found);
}
function checkNames(leaf, found) {
  const { domains, addresses, unusable } = readAlternativeNames(leaf.subjectAltName);
  if (unusable.length > 0) {
    found.warn(`The certificate has names that no host can have: ${list(unusable.slice(0, MAX_SHOWN))}.`);
  }
  if (domains.length > 0) return;
  if (addresses.length > 0) found.warn("The certificate names only IP addresses, no domain.");
  else {
    const why = "names no host (no subjectAltName); browsers do not read the common name";
    found.problem("certificate", `${why}; ask ${issuerName(leaf)} for one with the domain in it`);
  }
}

// src/certificates/material/wrong-material.ts
var ACCEPTED = {
  certificate: /* @__PURE__ */ new Set(["CERTIFICATE"]),
  chain: /* @__PURE__ */ new Set(["CERTIFICATE"]),
  "private-key": /* @__PURE__ */ new Set(["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"]),
  csr: /* @__PURE__ */ new Set(["CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"])
};
var DECRYPT = "the platform takes no passphrase; decrypt it with: openssl pkey -in encrypted.pem -out key.pem";
var P7B = "holds a PKCS#7 container; convert it with: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem";
var FOREIGN = {
  "ENCRYPTED PRIVATE KEY": `holds an encrypted private key; ${DECRYPT}`,
  "OPENSSH PRIVATE KEY": "holds a key in OpenSSH's own format; if it really belongs to the certificate, convert the file in place with: ssh-keygen -p -m PEM -N '' -f key.pem",
  "TRUSTED CERTIFICATE": "holds a certificate in OpenSSL's own TRUSTED form; convert it with: openssl x509 -in trusted.pem -out certificate.pem",
  PKCS7: P7B,
  CMS: P7B,
  "DSA PRIVATE KEY": "holds a DSA key, which no browser accepts; a new RSA or EC key and certificate are needed"
};
function isWanted(input, block) {
  return !block.encrypted && ACCEPTED[input].has(block.label);
}
function isPrivateKey({ label }) {
  return label.endsWith("PRIVATE KEY");
}
function wrongBlock(input, block) {
  if (isPrivateKey(block) && input !== "private-key") {
    return "holds a private key, which must never be sent as public text; give it as private-key only";
  }
  if (block.encrypted) return `holds an encrypted private key; ${DECRYPT}`;
  const foreign = FOREIGN[block.label];
  if (foreign !== void 0) return foreign;
  if (block.label.endsWith("PUBLIC KEY")) return wrongPublicKey(input);
  if (block.label.endsWith("CERTIFICATE REQUEST")) {
    return "holds a certificate request; give the certificate that the authority returned for it";
  }
  if (block.label === "CERTIFICATE") {
    return `holds a certificate, not a ${input === "csr" ? "certificate request" : "private key"}`;
  }
  return `holds ${printableLabel(block.label)} block, which does not belong here`;
}
function wrongPublicKey(input) {
  if (input !== "private-key") return "holds only a public key, not a certificate";
  return "holds a public key; the private key is needed, in the file that was made together with the request";
}
var DER_COMMAND = {
  certificate: "openssl x509 -inform DER -in certificate.der -out certificate.pem",
  chain: "openssl x509 -inform DER -in chain.der -out chain.pem",
  "private-key": "openssl pkey -inform DER -in key.der -out key.pem",
  csr: "openssl req -inform DER -in request.der -out request.pem"
};
var PFX_COMMAND = {
  certificate: "openssl pkcs12 -in store.pfx -clcerts -nokeys -out certificate.pem",
  chain: "openssl pkcs12 -in store.pfx -cacerts -nokeys -out chain.pem",
  "private-key": "openssl pkcs12 -in store.pfx -nocerts -nodes -out key.pem",
  csr: "openssl pkcs12 -in store.pfx -clcerts -nokeys -out certificate.pem"
};
function wrongBinary(input, kind) {
  if (kind === "pfx") return `is a PKCS#12 (PFX) store, not PEM; take it apart with: ${PFX_COMMAND[input]}`;
  if (kind === "jks") {
    const to = "keytool -importkeystore -srckeystore store.jks -destkeystore store.pfx -deststoretype PKCS12";
    return `is a Java keystore, not PEM; make it a PKCS#12 store with: ${to}, and take that apart with: ${PFX_COMMAND[input]}`;
  }
  if (kind === "p7b") return P7B.replace("-print_certs", "-inform DER -print_certs");
  if (kind === "der-key" && input !== "private-key") {
    return "holds a private key in binary (DER) form, which must never be sent as public text; give it as private-key only";
  }
  if (kind === "der-certificate" && input === "private-key") {
    return "holds a certificate in binary (DER) form, not a private key";
  }
  return `is binary (DER) or its base64, not PEM; convert it with: ${DER_COMMAND[input]}`;
}

// src/certificates/material/material.ts
var HARMLESS = /* @__PURE__ */ new Set(["EC PARAMETERS", "DH PARAMETERS"]);
var NAMES = {
  certificate: "certificate",
  chain: "certificate",
  "private-key": "private key",
  csr: "certificate request"
};
function readMaterial(input, text, found) {
  const reading = readPem(text);
  if (reading.kind === "fault") found.problem(input, reading.problem);
  if (reading.kind === "binary") found.problem(input, wrongBinary(input, reading.binary));
  if (reading.kind !== "blocks") return void 0;
  const blocks = reading.blocks.filter(({ label }) => !HARMLESS.has(label));
  for (const { label, mislabelled } of blocks) {
    if (mislabelled !== void 0)
      found.note(
        `Read ${printableLabel(label)} in ${input} that is labelled as ${printableLabel(mislabelled)} block.`
      );
  }
  return sorted(input, blocks);
}
function takeKeyOut({ wanted, other }) {
  const keys = other.filter(isPrivateKey);
  if (keys.length === 0 || wanted.length === 0) return { certificate: { wanted, other } };
  const rest = other.filter((block) => !isPrivateKey(block));
  return { certificate: { wanted, other: rest }, key: sorted("private-key", keys) };
}
function sorted(input, blocks) {
  return {
    wanted: blocks.filter((block) => isWanted(input, block)),
    other: blocks.filter((block) => !isWanted(input, block))
  };
}
function refuseOthers(input, { wanted, other }, found) {
  if (wanted.length + other.length === 0) found.problem(input, `holds no ${NAMES[input]}`);
  for (const sentence of new Set(other.map((block) => wrongBlock(input, block))))
    found.problem(input, sentence);
}
function parseCertificates(input, blocks, found) {
  const certificates = [];
  blocks.forEach((block, index) => {
    const certificate = parseCertificate(block);
    if (certificate) certificates.push(certificate);
    else found.problem(input, `certificate ${index + 1} in it is damaged or cut off`);
  });
  return certificates;
}
function parseCertificate({ bytes }) {
  if (!isOneSequence(bytes)) return void 0;
  try {
    return new X509Certificate(bytes);
  } catch {
    return void 0;
  }
}

// src/certificates/material/csr.ts
var KEY_INDEX = 2;
function readRequest(material, leaf, found) {
  refuseOthers("csr", material, found);
  const [block] = material.wanted;
  if (block === void 0) return void 0;
  if (material.wanted.length > 1) found.problem("csr", "holds more than one certificate request");
  const requested = publicKeyOfRequest(block.bytes);
  if (requested === void 0) {
    found.problem("csr", "is damaged: its text is no certificate request");
    return void 0;
  }
  if (hasSpelledCurve(requested.spki))
    found.problem("csr", "asks for an EC key with explicit curve parameters, which browsers refuse");
  const certified = leaf && publicKeyOf(leaf);
  if (certified && !requested.key.equals(certified)) {
    found.problem("csr", "was made with another key than the certificate");
  }
  return writePem({ label: "CERTIFICATE REQUEST", bytes: block.bytes });
}
function publicKeyOfRequest(der) {
  const info = isOneSequence(der) ? readSequence(der)?.[0] : void 0;
  const key = info && readSequence(info.raw)?.[KEY_INDEX];
  if (key === void 0) return void 0;
  const spki = Buffer.from(key.raw);
  try {
    return { key: createPublicKey({ key: spki, format: "der", type: "spki" }), spki };
  } catch {
    return void 0;
  }
}

// src/certificates/material/findings.ts
var Findings = class {
  problems = [];
  /** What may go wrong on the server or in some browsers. */
  warnings = [];
  /** What was changed in the inputs before they are sent. */
  notes = [];
  /** Something that forbids the upload; the sentence follows the input's name. */
  problem(input, problem) {
    this.problems.push({ input, problem });
  }
  warn(warning) {
    this.warnings.push(warning);
  }
  note(note) {
    this.notes.push(note);
  }
};

// src/certificates/material/key.ts
var INPUT = "private-key";
function readPrivateKey(material, found) {
  const { wanted, other } = material;
  const certificates = other.filter(({ label }) => label === "CERTIFICATE");
  const rest = wanted.length === 0 ? other : other.filter((block2) => !certificates.includes(block2));
  refuseOthers(INPUT, { wanted, other: rest }, found);
  const [block] = wanted;
  if (block === void 0) return void 0;
  if (wanted.length > 1) {
    found.problem(INPUT, `holds ${wanted.length} private keys; give the one that belongs to the certificate`);
    return void 0;
  }
  if (certificates.length > 0)
    found.note(`Left ${count(certificates.length, "certificate")} out of private-key.`);
  if (keyHasSpelledCurve(block.bytes)) {
    found.problem(INPUT, SPELLED_CURVE2);
    return void 0;
  }
  const key = parseKey(block);
  if (key === void 0) found.problem(INPUT, "is damaged: its text is no private key of the kind it says");
  return key && { pem: writePem(block), key };
}
var SPELLED_CURVE2 = "is an EC key with explicit curve parameters in place of the name of a curve, which many servers do not take; write it with the name: openssl pkey -in key.pem -ec_param_enc named_curve -out named.pem";
function belongsTo(key, certificate) {
  const certified = publicKeyOf(certificate);
  if (certified === void 0) return false;
  try {
    if (!createPublicKey(key).equals(certified)) return false;
    const probe = Buffer.from("boxwright key check");
    return verify(void 0, probe, certified, sign(void 0, probe, key));
  } catch {
    return false;
  }
}
var FORMS = {
  "PRIVATE KEY": "pkcs8",
  "RSA PRIVATE KEY": "pkcs1",
  "EC PRIVATE KEY": "sec1"
};
function parseKey({ label, bytes }) {
  const type = FORMS[label];
  if (type === void 0 || labelOfContent(bytes) !== label) return void 0;
  try {
    return createPrivateKey({ key: bytes, format: "der", type });
  } catch {
    return void 0;
  }
}

// src/certificates/preflight.ts
function preflight(input) {
  const found = new Findings();
  const { certificate, privateKey, keyFound } = readPair(input, found);
  const chain = optional("chain", input.chain, found);
  const csr = optional("csr", input.csr, found);
  if (certificate && privateKey && areSwapped(certificate, privateKey)) {
    found.problem(
      "certificate",
      "holds a private key, and private-key holds a certificate: swap the two inputs"
    );
    return { ok: false, problems: found.problems, warnings: found.warnings };
  }
  const given = [...readGiven("certificate", certificate, found), ...readGiven("chain", chain, found)];
  const leaf = pickLeaf(given, found);
  const bundle = leaf ? checkCertificates(leaf, given, input, found) : [];
  const key = privateKey && readPrivateKey(privateKey, keyFound);
  if (key && leaf && !belongsTo(key.key, leaf)) {
    keyFound.problem("private-key", "does not belong to the certificate: their public keys differ");
  }
  if (keyFound !== found) tellOfKeyInside(keyFound, found);
  const request = csr && readRequest(csr, leaf, found);
  if (!leaf || !key || found.problems.length > 0) {
    return { ok: false, problems: found.problems, warnings: found.warnings };
  }
  const value = {
    crt: pemOf(leaf),
    key: key.pem,
    ...bundle.length > 0 && { bundle: bundle.map(pemOf).join("") },
    ...request && { csr: request },
    leaf: factsOf(leaf),
    warnings: found.warnings,
    notes: found.notes
  };
  return { ok: true, value };
}
function readPair(input, found) {
  const certificate = readMaterial("certificate", input.certificate, found);
  if (certificate && input.privateKey.trim() === "") {
    const { key, certificate: alone } = takeKeyOut(certificate);
    if (key) return { certificate: alone, privateKey: key, keyFound: new Findings() };
  }
  const privateKey = readMaterial("private-key", input.privateKey, found);
  return { certificate, privateKey, keyFound: found };
}
function tellOfKeyInside({ problems, notes }, found) {
  for (const { problem } of problems) found.problem("certificate", `(the private key in it) ${problem}`);
  for (const note of notes) found.note(note);
  if (problems.length === 0) found.note("Took the private key out of certificate.");
}
function optional(input, text, found) {
  return text === void 0 || text.trim() === "" ? void 0 : readMaterial(input, text, found);
}
function areSwapped(certificate, privateKey) {
  return certificate.wanted.length === 0 && certificate.other.some(isPrivateKey) && privateKey.wanted.length === 0 && privateKey.other.some(({ label }) => label === "CERTIFICATE");
}
function readGiven(input, material, found) {
  if (material === void 0) return [];
  refuseOthers(input, material, found);
  return parseCertificates(input, material.wanted, found).map((certificate) => ({ input, certificate }));
}
function checkCertificates(leaf, given, { now, force = false }, found) {
  checkValidity(leaf, now, found);
  checkPurpose(leaf, force, found);
  const { problem, warning } = keyStrength(leaf);
  if (problem) found.problem("certificate", problem);
  else if (warning) found.warn(`The certificate ${warning}.`);
  const weak = weakSignature(leaf);
  if (weak) found.problem("certificate", `is signed with ${weak}, which browsers refuse`);
  const chain = buildChain(
    leaf,
    given.filter(({ certificate }) => certificate !== leaf),
    now,
    found
  );
  checkIntermediates(chain, now, found);
  checkPath(leaf, chain, found);
  checkCompleteness(leaf, chain, now, found);
  return chain.intermediates;
}
function pemOf(certificate) {
  return writePem({ label: "CERTIFICATE", bytes: certificate.raw });
}
export {
  preflight
};
