export const id = 825;
export const ids = [825];
export const modules = {

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ isHostPattern),
/* harmony export */   Z5: () => (/* binding */ canonicalAddress),
/* harmony export */   m6: () => (/* binding */ readAlternativeNames)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


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
      else unusable.push((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .asLine */ .Bd)(value));
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
  const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare);
  if (version === 0) return void 0;
  if (version === 4) return bare;
  const url = URL.parse(`http://[${bare.replace(/%.*$/, "")}]/`);
  return url?.hostname.slice(1, -1);
}




/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   n$: () => (/* binding */ utc)
/* harmony export */ });
// src/certificates/reading/days.ts
var DAY = 864e5;
function daysLeft(expires, now) {
  return Math.floor((expires.getTime() - now.getTime()) / DAY);
}
function utc(time) {
  return Number.isNaN(time.getTime()) ? "an unreadable date" : `${time.toISOString().slice(0, -5)}Z`;
}




/***/ }),

/***/ 5283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ isMarkup),
/* harmony export */   il: () => (/* binding */ kindOfBare),
/* harmony export */   o3: () => (/* binding */ kindOfStatus)
/* harmony export */ });
// src/http/failure/failure-kind.ts
var KINDS = {
  400: "invalid",
  401: "unauthenticated",
  403: "denied",
  404: "absent",
  405: "unsupported",
  409: "conflict",
  410: "absent",
  412: "conflict",
  422: "invalid",
  423: "conflict",
  429: "limited",
  501: "unsupported"
};
function kindOfStatus(status) {
  return KINDS[status] ?? (status >= 500 ? "broken" : "refused");
}
function kindOfBare(answer) {
  if (isMarkup(answer)) return void 0;
  const kind = kindOfStatus(answer.status);
  return kind === "absent" ? "doubtful" : kind;
}
function isMarkup({ headers, text }) {
  return /html/i.test(headers["content-type"] ?? "") || /^\s*</.test(text);
}




/***/ }),

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ certificateName),
/* harmony export */   Nf: () => (/* binding */ findBox),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   jw: () => (/* binding */ findBoxes),
/* harmony export */   l8: () => (/* binding */ pickBox)
/* harmony export */ });
/* harmony import */ var _chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



// src/certificates/covers.ts

function covers(names, host) {
  const address = (0,_chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAddress */ .Z5)(host);
  if (address !== void 0) return names.addresses.includes(address);
  const name = hostName(host);
  return name !== void 0 && names.domains.some((pattern) => matches(pattern, name));
}
var FOREIGN = /[\u0000-\u007f](?<![A-Za-z0-9._-])/;
function hostName(host) {
  const bare = host.trim().replace(/\.$/, "");
  if (FOREIGN.test(bare)) return void 0;
  const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.domainToASCII)(bare).toLowerCase();
  return (0,_chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostPattern */ .FD)(ascii) && (0,_chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAddress */ .Z5)(ascii) === void 0 ? ascii : void 0;
}
function isSameHost(a, b) {
  const [left, right] = [a, b].map((host) => hostName(host) ?? host.trim().toLowerCase().replace(/\.$/, ""));
  return left !== "" && left === right;
}
function certificateName(name) {
  const [, star = "", host = ""] = /^(\*\.)?(.*)$/s.exec(name.trim()) ?? [];
  const ascii = hostName(host);
  return ascii === void 0 ? (0,_chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAddress */ .Z5)(host) : `${star}${ascii}`;
}
function matches(pattern, name) {
  if (!pattern.startsWith("*.")) return pattern === name;
  const parent = pattern.slice(2);
  if (!parent.includes(".")) return false;
  const dot = name.indexOf(".");
  return dot > 0 && name.slice(dot + 1) === parent;
}

// src/platforms/raidboxes/boxes/find-box.ts
function pickBox(boxes, wanted) {
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const matches2 = boxes.filter((box2) => isCalled(box2, wanted));
  const [box] = matches2;
  if (box === void 0) throw absent(wanted, boxes.length);
  if (matches2.length === 1) return box;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    `There are ${matches2.length} boxes called ${wanted}: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(matches2.map(({ id, domain }) => `${id}${domain && ` (${domain})`}`))}.`,
    { title: `${wanted} is ambiguous`, next: "Name the box by its id." }
  );
}
async function findBox(client, wanted) {
  return pickBox(await client.listBoxes(), wanted);
}
async function findBoxes(client, wanted) {
  const boxes = await client.listBoxes();
  return wanted ? [...new Set(wanted.map((one) => pickBox(boxes, one)))] : boxes;
}
function isCalled({ name, title, domain }, wanted) {
  return [name, title].map(plain).includes(plain(wanted)) || isSameHost(domain, wanted);
}
function plain(text) {
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .asLine */ .Bd)(text).normalize("NFC");
}
function absent(wanted, known) {
  const all = known === 1 ? "is only one box" : `are ${known} boxes`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .AbsentError */ .Es(
    `There is no box ${wanted}: there ${all} that this login sees, and none is called so.`,
    {
      title: `No box ${wanted}`,
      next: "Give its id, or its exact name, title or domain, and check that the box is shared with this login."
    }
  );
}




/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ blamesNothing),
/* harmony export */   N$: () => (/* binding */ isGeneral),
/* harmony export */   Ni: () => (/* binding */ saysOccupied),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   pD: () => (/* binding */ saysNone)
/* harmony export */ });
/* harmony import */ var _chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5283);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/platforms/raidboxes/wire/failure.ts
function readFailure({ body, status }) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(body)) return void 0;
  const { message, details: given, request_id: requestId, timestamp, path } = body;
  if (typeof message !== "string" || typeof requestId !== "string") return void 0;
  const details = describeDetails(given);
  const kind = kindOf(status, details);
  const complete = typeof timestamp === "string" || typeof path === "string";
  if (kind === "absent" && !complete) return void 0;
  return {
    kind,
    message,
    details,
    requestId,
    next: NEXT_STEPS[status]
  };
}
function kindOf(status, details) {
  return status === 400 && details.length === 0 ? "refused" : (0,_chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfStatus */ .o3)(status);
}
var CORRECT = "Correct what is named above; if nothing is, the box may not belong to this login.";
var NEXT_STEPS = {
  400: CORRECT,
  401: "Check the credentials: a JWT expires after a while, and may have been replaced by a newer one. With `email` and `password` the step logs in by itself.",
  403: "Use the login of a user who may change this box, not of one it is only shared with.",
  422: CORRECT,
  429: "Raidboxes takes 100 calls, 20 creations and 10 logins a minute: run fewer steps with this login at the same time."
};
function saysNone(error) {
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "absent") || isGeneral(error);
}
function isGeneral(error) {
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "refused") && error.status === 400;
}
function blamesNothing(error) {
  return isGeneral(error) || (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "conflict", "invalid") && error.details.length === 0;
}
function saysOccupied(error) {
  if (!isGeneral(error) && !(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "conflict", "invalid")) return false;
  const said = [error.message, ...error.details].join(" ");
  return OCCUPIED.test(said) && !OTHER_REASON.test(said);
}
var OCCUPIED = /\balready (?:\w+ )?(?:exists?|there|has|have|had|installed|in use|set|present|assigned|active|uploaded|configured)\b|\b(?:certificate|ssl)\b[^.]*\b(?:exists|is (?:installed|present|active))\b|\bexisting (?:\w+ )?(?:certificate|ssl)\b|\b(?:delete|remove)\b[^.]*\bfirst\b/i;
var OTHER_REASON = /\bprogress|\brunning|\bpending|\bqueue|\bunder way|\bexpire|\binvalid|\bmatch|\bformat|\b(?:not|no) (?:\w+ )?(?:exist|found|valid)|n['’]t exist/i;
function describeDetails(details) {
  if (!(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(details)) return [];
  return Object.entries(details).slice(0, 20).map(([field, messages]) => `${field}: ${[messages].flat().slice(0, 10).map(text).join(" ")}`);
}
function text(entry) {
  const message = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) ? entry["message"] : entry;
  return typeof message === "string" ? message : "is refused";
}




/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSsl: () => (/* binding */ checkSsl),
/* harmony export */   deleteSsl: () => (/* binding */ deleteSsl),
/* harmony export */   getSsl: () => (/* binding */ getSsl),
/* harmony export */   listWordpressBoxes: () => (/* binding */ listWordpressBoxes),
/* harmony export */   uploadSsl: () => (/* binding */ uploadSsl)
/* harmony export */ });
/* harmony import */ var _chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4616);
/* harmony import */ var _chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9046);
/* harmony import */ var _chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5512);
/* harmony import */ var _chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);
/* harmony import */ var _chunk_RVJRWVO5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5283);
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8296);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7030);


















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
  const instant = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .readTime */ .aQ)(field(remote));
  if (instant === void 0) return void 0;
  return Math.floor(local.getTime() / 1e3) === Math.floor(instant / 1e3);
}
function field(text) {
  return typeof text === "string" && text.length <= MAX_FIELD ? text.trim() : "";
}

// src/platforms/raidboxes/certificates/view.ts
function called({ name, id }) {
  return name === "" ? `box ${id}` : `box ${name} (${id})`;
}
function entryOf({ id }) {
  return `certificate of box ${id}`;
}
function boxOutputs({ id, name, domain }) {
  const host = (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(domain);
  return { id, name, url: host === void 0 ? void 0 : `https://${host}/` };
}
function boxResource({ id, name, title, domain, ip_v4, created_at }) {
  return { id, name, title, domain, ip_v4, created_at };
}
function certificateOutputs(certificate, now) {
  const expires = expiryOf(certificate);
  return {
    fingerprint: fingerprintOf(certificate),
    domains: certificate.domains,
    "expires-at": expires,
    "days-left": expires && (0,_chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_16__/* .daysLeft */ .H_)(expires, new Date(now))
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
    expires_at: expires ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(expires) : null
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
    ...expires ? [{ label: "Expires", value: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(expires) }] : [],
    ...fingerprint ? [{ label: "Fingerprint", value: fingerprint }] : []
  ];
}
function fingerprintOf({ fingerprint }) {
  const digits = fingerprintDigits(fingerprint);
  return digits?.length === 40 || digits?.length === 64 ? digits.match(/../g)?.join(":") : void 0;
}
function expiryOf({ expires_at }) {
  const ms = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .readTime */ .aQ)(expires_at);
  return ms === void 0 ? void 0 : new Date(ms);
}
function asCertificate(local) {
  return {
    domains: [...local.domains],
    expires_at: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(local.notAfter),
    issuer: local.issuer,
    organization: "",
    fingerprint: local.fingerprintSha1,
    serial_number: local.serialNumber
  };
}

// src/platforms/raidboxes/certificates/warn-of-expiry.ts
function warnOfExpiry({ log, timing: { clock } }, box, certificate, warnBefore) {
  const expires = expiryOf(certificate);
  const now = clock.wall();
  if (!expires) log.warning(`When the certificate of ${called(box)} expires cannot be read.`);
  if (!expires || expires.getTime() - now > warnBefore) return false;
  const days = (0,_chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_16__/* .daysLeft */ .H_)(expires, new Date(now));
  const when = days < 0 ? `expired at ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(expires)}` : `expires at ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(expires)}, in ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(days, "whole day")}`;
  log.warning(`The certificate of ${called(box)} ${when}.`);
  return true;
}

// src/platforms/raidboxes/served/served-certificate.ts

function checkServeAddress(inputs, { warn }) {
  if (inputs["serve-address"] && inputs["verify-served"] === false)
    warn("Input serve-address has no effect without `verify-served: true`.");
  return [];
}
function servingOf({ ip_v4: ip, domain }, { domains }, given) {
  const address = given ?? ((0,node_net__WEBPACK_IMPORTED_MODULE_17__.isIPv4)(ip) ? { host: ip, port: 443 } : void 0);
  const name = [domain, ...domains].map(_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm).find((host) => host !== void 0);
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

// src/platforms/raidboxes/boxes/check-boxes.ts
async function checkBoxes(context, boxes, check2) {
  const checked = [];
  for (const box of boxes) checked.push(await checkBox(context, box, check2));
  return checked.sort((a, b) => urgency(a) - urgency(b));
}
function urgency({ certificate, daysLeft: left, unread }) {
  if (left !== void 0) return left;
  return certificate || unread ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}
async function checkBox(context, box, check2) {
  const { client, timing, log } = context;
  try {
    const certificate = await client.getCertificate(box);
    if (!certificate) return { box, due: false, note: "no custom certificate" };
    const due = warnOfExpiry(context, box, certificate, check2.warnBefore);
    const expires = expiryOf(certificate);
    const left = expires && (0,_chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_16__/* .daysLeft */ .H_)(expires, new Date(timing.clock.wall()));
    const note = check2.verifyServed ? await checkServed(context, box, certificate, check2) : "";
    return { box, certificate, daysLeft: left, due, note };
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "denied")) throw error;
    log.warning(`The certificate of ${called(box)} may not be read with this login.`);
    return { box, due: false, unread: true, note: "may not be read" };
  }
}
async function checkServed({ log, timing: { signal } }, box, certificate, { serveAddress }) {
  const serving = servingOf(box, certificate, serveAddress);
  if (!serving) return "no address to look at";
  const { lookAtServed } = await __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 1869));
  const served = await lookAtServed({ ...serving, signal });
  const note = describeServed(served, certificate);
  if (!serves(served, certificate)) log.warning(`The certificate of ${called(box)}: ${note}.`);
  const distrust = describeDistrust(served, serving);
  if (distrust) log.warning(distrust);
  return note;
}

// src/operations/raidboxes/check-ssl.ts
var checkSsl = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "check-ssl",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxesPlatform */ .R_,
  summary: "Tell how long the custom certificates of one, several or all boxes last, and warn of those that are due.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.boxes, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.warnBefore, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.verifyServed, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.serveAddress]
  },
  outputs: ["count", "days-left", "due", "missing"],
  outcomes: ["listed"],
  example: `
warn-before: 21d
`,
  check: checkServeAddress,
  run: async (inputs, context) => {
    const { box: wanted, "warn-before": warnBefore } = inputs;
    const { "verify-served": verifyServed, "serve-address": serveAddress } = inputs;
    const boxes = await (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .findBoxes */ .jw)(context.client, wanted);
    const checked = await checkBoxes(context, boxes, { warnBefore, verifyServed, serveAddress });
    const left = checked.flatMap(({ daysLeft: daysLeft2 }) => daysLeft2 === void 0 ? [] : [daysLeft2]);
    const due = checked.filter((one2) => one2.due);
    const missing = checked.filter(({ certificate, unread }) => !certificate && !unread);
    return {
      outcome: "listed",
      changed: false,
      title: `${checked.length === 1 ? "Checked one box" : `Checked ${checked.length} boxes`}: ${tellDue(due.length)}.`,
      resource: checked.map(describe),
      outputs: {
        count: checked.length,
        due: due.map(describe),
        missing: missing.map(({ box }) => boxResource(box)),
        "days-left": left.length === 0 ? void 0 : Math.min(...left)
      },
      table: { columns: ["Box", "Domain", "Expires", "Days left", "Note"], rows: checked.map(row) }
    };
  }
});
function tellDue(due) {
  if (due === 0) return "no certificate is due";
  return due === 1 ? "one certificate is due" : `${due} certificates are due`;
}
function describe({ box, certificate, daysLeft: daysLeft2, due, note }) {
  const { id, name, title, domain } = box;
  const known = certificate ? certificateResource(box, certificate) : { box: { id, name, title, domain } };
  return { ...known, days_left: daysLeft2 ?? null, due, note };
}
function row({ box, certificate, daysLeft: daysLeft2, due, note }) {
  const expires = certificate && expiryOf(certificate);
  return [
    `${box.title || box.name} (${box.id})`,
    box.domain,
    expires ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(expires) : "",
    daysLeft2 === void 0 ? "" : `${daysLeft2}${due ? " (due)" : ""}`,
    note
  ];
}

// src/platforms/raidboxes/certificates/await-process.ts
async function awaitProcess(context, id, what) {
  const ended = await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__/* .poll */ .wt)(
    {
      what,
      read: (budget) => context.client.within(budget).getProcess(id),
      judge: ({ status }) => JUDGEMENTS[status] ?? "unknown",
      describe: ({ status }) => status || "without a status",
      toleratesAbsenceFor: _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_LAG */ .CZ,
      resume: "Raise `timeout`, or run the step again later: what is done already is not done again."
    },
    context.timing
  );
  if (ended.status !== FAILED) return;
  const reason = reasonOf(ended);
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `${what} failed (process ${id})${reason ? `: ${reason}` : "; Raidboxes gives no reason"}.`,
    { next: "Run the step again. If it fails again, ask Raidboxes\u2019 support and tell them the process." }
  );
}
var FAILED = "failed";
var JUDGEMENTS = {
  in_progress: "pending",
  completed: "settled",
  failed: "settled"
};
function reasonOf({ error, message }) {
  const texts = [(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(error) ? error["message"] : error, message];
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .asLine */ .Bd)(texts.find((text) => typeof text === "string") ?? "").replace(/\.+$/, "");
}

// src/platforms/raidboxes/certificates/installed.ts
function isOurs(local, installed) {
  return installed !== void 0 && compareCertificates(local, installed).verdict === "same";
}
function isIncomparable(local, installed) {
  return installed !== void 0 && compareCertificates(local, installed).verdict === "unknown";
}
function isSame(a, b) {
  return a.fingerprint === b.fingerprint && a.serial_number === b.serial_number && a.expires_at === b.expires_at;
}
function isAnother(local, described) {
  return described !== void 0 && compareCertificates(local, described).verdict === "different";
}
function laterExpiry(local, installed) {
  const expires = expiryOf(installed);
  return expires && expires.getTime() > local.notAfter.getTime() ? expires : void 0;
}
function lostNames(local, { domains }) {
  return domains.filter((name) => {
    const bare = name.replace(/^(?:dns|ip address):/i, "");
    const plain = (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateName */ .LU)(bare) ?? bare.toLowerCase();
    return !local.domains.includes(plain) && !(0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(local, plain);
  });
}
function describeReplacement(local, installed) {
  const expires = installed && expiryOf(installed);
  const fingerprint = installed && (fingerprintOf(installed) ?? "unreadable");
  const gained = local.domains.filter((name) => !installed || !isNamed(installed, name));
  return [
    { field: "fingerprint", ...fingerprint ? { from: fingerprint } : {}, to: local.fingerprintSha1 },
    { field: "expires", ...expires ? { from: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(expires) } : {}, to: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(local.notAfter) },
    ...gained.map((name) => ({ field: "name gained", to: name })),
    ...(installed ? lostNames(local, installed) : []).map((name) => ({ field: "name lost", from: name }))
  ];
}
function isNamed(installed, name) {
  const domains = installed.domains.map((known) => (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateName */ .LU)(known) ?? known.toLowerCase());
  return domains.includes(name) || (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)({ domains, addresses: [] }, name);
}

// src/platforms/raidboxes/certificates/remove-certificate.ts
async function removeCertificate(context, box, installed) {
  const what = `the certificate of ${called(box)}`;
  context.ledger.leave(entryOf(box), `${what}, being deleted`);
  const process = await requestRemoval(context, box, installed);
  context.ledger.wrote();
  if (!context.wait) return;
  if (process !== void 0) await awaitProcess(context, process, `the removal of ${what}`);
  await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__/* .poll */ .wt)(
    {
      what,
      read: async (budget) => {
        const now = await context.client.within(budget).getCertificate(box, 1);
        return now === void 0 || !isSame(now, installed);
      },
      judge: (gone) => gone ? "settled" : "pending",
      describe: (gone) => gone ? "gone" : "still installed"
    },
    context.timing
  );
  context.ledger.gone(entryOf(box));
}
async function requestRemoval({ client }, box, installed) {
  try {
    return await client.deleteCertificate(box, async () => {
      const now = await client.getCertificate(box);
      if (!now || !isSame(now, installed)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(`the certificate of ${called(box)} is gone`);
    });
  } catch (error) {
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es) return void 0;
    if (!(0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNone */ .pD)(error) || await client.getCertificate(box) !== void 0) throw error;
    return void 0;
  }
}

// src/operations/raidboxes/delete-ssl.ts
var deleteSsl = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "delete-ssl",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxesPlatform */ .R_,
  summary: "Remove the custom certificate of a box, and wait until it is gone.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.box], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.ifMissing] },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains"],
  outcomes: ["deleted", "absent"],
  example: `
box: acme-corp.com
`,
  run: async ({ box: wanted, "if-missing": ifMissing }, context) => {
    const box = await (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .findBox */ .Nf)(context.client, wanted);
    context.ledger.know(boxOutputs(box));
    const certificate = await context.client.getCertificate(box);
    if (!certificate) return absent(box, ifMissing);
    const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, context.timing.clock.wall()) };
    context.ledger.know(outputs);
    if (!context.dryRun) await removeCertificate(context, box, certificate);
    const target = `certificate of ${called(box)}`;
    return {
      outcome: context.dryRun ? "planned" : "deleted",
      changed: true,
      title: context.dryRun ? `Would delete the ${target}.` : `Deleted the ${target}.`,
      resource: certificateResource(box, certificate),
      outputs,
      ...context.dryRun && { plan: [{ action: "delete", target }] }
    };
  }
});
function absent(box, ifMissing) {
  const title = `There is no custom certificate on ${called(box)}.`;
  if (ifMissing === "fail")
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(title, { next: "Set `if-missing: ignore` if that is fine." });
  return { outcome: "absent", changed: false, title, outputs: boxOutputs(box) };
}

// src/platforms/raidboxes/certificates/await-installed.ts
async function awaitInstalled(context, box) {
  const { installed } = await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__/* .poll */ .wt)(
    {
      what: `the certificate of ${called(box)}`,
      read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
      judge: ({ installed: found }) => found ? "settled" : "pending",
      describe: ({ installed: found }) => found ? "installed" : "not installed"
    },
    context.timing
  );
  return installed;
}

// src/operations/raidboxes/get-ssl.ts
var getSsl = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "get-ssl",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxesPlatform */ .R_,
  summary: "Read the custom certificate of a box; warn when it expires soon.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.box], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.warnBefore] },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
box: acme-corp.com
warn-before: 21d
`,
  run: async ({ box: wanted, "warn-before": warnBefore }, context) => {
    const { client, timing } = context;
    const box = await (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .findBox */ .Nf)(client, wanted);
    context.ledger.know(boxOutputs(box));
    const certificate = context.wait ? await awaitInstalled(context, box) : await client.getCertificate(box);
    if (!certificate) {
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(`There is no custom certificate on ${called(box)}.`, {
        next: "Install one with `upload-ssl`. What the box serves without one is the platform\u2019s own business."
      });
    }
    warnOfExpiry(context, box, certificate, warnBefore);
    const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, timing.clock.wall()) };
    return {
      outcome: "read",
      changed: false,
      title: `Read the certificate of ${called(box)}.`,
      resource: certificateResource(box, certificate),
      outputs,
      facts: certificateFacts(box, certificate)
    };
  }
});

// src/operations/raidboxes/list-wordpress-boxes.ts
var listWordpressBoxes = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "list-wordpress-boxes",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxesPlatform */ .R_,
  summary: "List the WordPress boxes that the login sees, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: "",
  run: async (_inputs, { client }) => {
    const boxes = await client.listBoxes();
    return {
      outcome: "listed",
      changed: false,
      title: `${boxes.length === 1 ? "One box is" : `${boxes.length} boxes are`} there.`,
      resource: boxes.map(boxResource),
      outputs: { count: boxes.length },
      table: {
        columns: ["Id", "Name", "Title", "Domain", "Address"],
        rows: boxes.map(({ id, name, title, domain, ip_v4 }) => [id, name, title, domain, ip_v4])
      }
    };
  }
});

// src/platforms/raidboxes/certificates/await-active.ts
async function awaitActive(context, box, local) {
  const { installed } = await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__/* .poll */ .wt)(
    {
      what: `the certificate of ${called(box)}`,
      read: async (budget) => ({ installed: await context.client.within(budget).getCertificate(box, 1) }),
      judge: ({ installed: found }) => isOurs(local, found) || isIncomparable(local, found) ? "settled" : "pending",
      describe: (look) => describe2(look, local),
      resume: "Run the step again later: when the certificate has become active, nothing is uploaded."
    },
    context.timing
  );
  if (isIncomparable(local, installed)) {
    context.log.warning(
      `What Raidboxes says of the certificate of ${called(box)} cannot be compared with the uploaded one: it accepted it, but whether it is active is not known.`
    );
  }
}
function describe2({ installed }, local) {
  if (isOurs(local, installed)) return "active";
  if (!installed) return "uploaded but not active (none is installed)";
  return `uploaded but not active (${fingerprintOf(installed) ?? "another one"} is installed)`;
}

// src/platforms/raidboxes/certificates/send-certificate.ts
async function sendCertificate(context, sending) {
  const { crt, key, bundle, csr } = sending.prepared;
  const upload2 = { crt, key, ...bundle && { bundle }, ...csr && { csr } };
  const process = await post(context, sending, upload2).catch((error) => {
    if (!speaksOfFormat(error)) throw error;
    context.log.info("Raidboxes does not read the line breaks; uploading once more with them written out");
    return post(context, sending, writtenOut(upload2));
  });
  if (process !== void 0 && context.wait)
    await awaitProcess(context, process, `the installation of the certificate on ${called(sending.box)}`);
}
async function post(context, { box, prepared, installed, accepted }, upload2) {
  const { client } = context;
  const { leaf } = prepared;
  const tells = !isOurs(leaf, installed);
  const note = () => {
    context.ledger.wrote();
    context.ledger.leave(entryOf(box), `the certificate ${leaf.fingerprintSha1} on ${called(box)}`);
  };
  const { value } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_4__/* .createOnce */ .Ur)(
    {
      what: `the certificate of ${called(box)}`,
      key: `a certificate with fingerprint ${leaf.fingerprintSha1} on ${called(box)}`,
      look: async (budget) => {
        const found = await client.within(budget).getCertificate(box);
        return tells && isOurs(leaf, found) ? [{}] : [];
      },
      create: async () => {
        const uploaded = await client.uploadCertificate(box, upload2);
        if (isAnother(leaf, uploaded.certificate)) throw describesAnother(box);
        accepted?.();
        return uploaded;
      },
      // The fingerprint is that of what was sent.
      isOurs: () => true,
      describe: () => leaf.fingerprintSha1,
      made: note
    },
    context
  );
  return value.process;
}
function describesAnother(box) {
  const cause = new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerShapeError */ .UI(
    "The platform\u2019s answer describes another certificate than the uploaded one."
  );
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .AnswerLostError */ .B0(
    `The answer to the upload describes another certificate; that of ${called(box)} may have been installed.`,
    cause
  );
}
function speaksOfFormat(error) {
  if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_12__/* .isOfKind */ .Q2)(error, "invalid")) return false;
  return error.details.some((line) => /^(?:crt|key): /.test(line) && FORMAT.test(line));
}
var FORMAT = /\bformat|\bPEM\b|\bnew.?line|\bline.?break|\bvalid (?:\S+ )?(?:certificate|private key|key)\b/i;
function writtenOut(upload2) {
  const one2 = (text) => text.replaceAll("\n", "\\n");
  const { crt, key, bundle, csr } = upload2;
  return {
    crt: one2(crt),
    key: one2(key),
    ...bundle && { bundle: one2(bundle) },
    ...csr && { csr: one2(csr) }
  };
}

// src/platforms/raidboxes/certificates/replace-certificate.ts
var LEAST_TIME = 5e3;
var QUICK_LOOK = 1500;
async function replaceCertificate(context, sending, allowGap) {
  try {
    await sendCertificate(context, sending);
  } catch (error) {
    if (!sending.installed) throw error;
    if (!(0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .saysOccupied */ .Ni)(error)) throw (0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .blamesNothing */ .Gn)(error) ? staysAsItIs(sending, error) : error;
    const { leaf } = sending.prepared;
    const now = await context.client.getCertificate(sending.box);
    if (!isOurs(leaf, sending.installed) && isOurs(leaf, now)) return;
    if (!now || !isSame(now, sending.installed)) throw changedMeanwhile(sending, error);
    if (!allowGap) throw occupied(sending, error);
    await withGap(context, sending, now);
  }
}
async function withGap(context, sending, installed) {
  const { log, timing } = context;
  const { box } = sending;
  const target = called(box);
  if (timing.deadline.left() < LEAST_TIME) throw timing.deadline.error();
  log.info(`Raidboxes does not replace the certificate of ${target}: deleting it, then uploading at once`);
  let deleted = false;
  context.ledger.leave(entryOf(box), `${target}, its custom certificate possibly deleted`);
  try {
    const process = await requestRemoval(context, box, installed);
    deleted = true;
    context.ledger.wrote();
    if (process !== void 0)
      await awaitProcess(context, process, `the removal of the certificate of ${target}`);
    await sendCertificate(context, { ...sending, installed: void 0 });
  } catch (error) {
    throw await afterGap(context, sending, { error, deleted, installed });
  }
}
async function afterGap(context, { box, prepared }, {
  error,
  deleted,
  installed
}) {
  if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ)) return error;
  const seen = await lookQuickly(context, box);
  if (isOurs(prepared.leaf, seen?.now)) return error;
  if (seen?.now && (!deleted || !isSame(seen.now, installed))) {
    context.ledger.gone(entryOf(box));
    return error;
  }
  const target = called(box);
  context.ledger.leave(entryOf(box), `${target}, its custom certificate deleted`);
  return exposed(target, error, deleted && seen !== void 0);
}
async function lookQuickly({ client, timing }, box) {
  try {
    return await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__/* .withSpareBudget */ .$J)(QUICK_LOOK, timing.clock, async (budget) => ({
      now: await client.within(budget).getCertificate(box, 1)
    }));
  } catch {
    return void 0;
  }
}
function staysAsItIs({ box }, cause) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `Raidboxes refused the upload and does not say that the installed certificate is in the way, so that one was left as it is: ${cause.message}`,
    {
      title: `The certificate of ${called(box)} was not replaced`,
      next: `${cause.next ?? "Correct the cause and run the step again."} If only the installed certificate can be the cause, remove it with \`delete-ssl\` first.`,
      cause
    }
  );
}
function changedMeanwhile({ box }, cause) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `The certificate of ${called(box)} was changed by somebody else while this step uploaded, and was left alone: ${cause.message}`,
    {
      title: `The certificate of ${called(box)} was not replaced`,
      next: "Find out who else works on this box, and run the step again.",
      cause
    }
  );
}
function occupied({ box }, cause) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `Raidboxes refused the upload because a certificate is installed: ${cause.message}`,
    {
      title: `The certificate of ${called(box)} was not replaced`,
      next: "Set `allow-gap: true` to delete the installed certificate first; the box is without a custom certificate for a moment then.",
      cause
    }
  );
}
function exposed(target, cause, surely) {
  const gone = surely ? `The installed certificate was deleted, and the new one could not be uploaded` : `The installed certificate was to be deleted and the new one uploaded, and how far that came is not known`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AftermathError */ .Fd(`${gone}: ${cause.message}`, {
    title: surely ? `${target} has NO custom certificate now` : `${target} may have NO custom certificate now`,
    next: "Correct the cause and run the step again at once. The deleted certificate cannot be read back from Raidboxes: to restore it, upload it from your own copy.",
    gone: surely,
    cause
  });
}

// src/platforms/raidboxes/certificates/ensure-certificate.ts
async function ensureCertificate(context, { box, prepared, force, allowGap }) {
  const { leaf, bundle } = prepared;
  checkDomain(context, box, leaf, force);
  const installed = await context.client.getCertificate(box);
  if (isOurs(leaf, installed) && !force) {
    if (bundle)
      context.log.info(
        "The certificate is installed already. Whether its chain is the same cannot be seen; `force: true` uploads both again."
      );
    return unchanged(context, box);
  }
  if (installed) checkReplacement(context, leaf, installed, force);
  if (context.dryRun) return planned(box, leaf, installed);
  const accepted = installed ? void 0 : registerUndo(context, box, leaf);
  await replaceCertificate(context, { box, prepared, installed, ...accepted && { accepted } }, allowGap);
  if (context.wait) await awaitActive(context, box, leaf);
  return { outcome: installed ? "updated" : "created", changed: true };
}
function checkDomain(context, box, leaf, force) {
  const { domain } = box;
  if (domain === "" || (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(leaf, domain)) return;
  if ((0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(domain) === void 0) {
    context.log.warning(`Whether the certificate covers ${domain} cannot be told: that is no host name.`);
    return;
  }
  const names2 = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(leaf.domains.slice(0, 10)) || "no domain";
  const problem = `does not cover ${domain}, the domain of ${called(box)}; it is for ${names2}`;
  if (!force) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz([{ input: "certificate", problem }], { next: NOT_COVERED });
  context.log.warning(`The certificate ${problem}.`);
}
var NOT_COVERED = "Use a certificate with this name, or the box it was made for. `force: true` uploads it all the same.";
function checkReplacement({ log }, leaf, installed, force) {
  const later = laterExpiry(leaf, installed);
  if (later && !force) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
      `The installed certificate expires at ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(later)}, later than the given one (${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(leaf.notAfter)}).`,
      {
        title: "A certificate that lasts longer is installed",
        next: "Give the newest certificate, or set `force: true` to replace the installed one by an older one."
      }
    );
  }
  const lost = lostNames(leaf, installed);
  if (lost.length > 0)
    log.warning(
      `The installed certificate covers names that the new one does not: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(lost.slice(0, 20))}.`
    );
}
function registerUndo(context, box, leaf) {
  let accepted = false;
  context.ledger.undoBy(entryOf(box), {
    said: `the certificate of ${called(box)}, if the upload came through, is deleted again`,
    work: async (client) => {
      const now = await client.getCertificate(box);
      if (now ? !isOurs(leaf, now) : !accepted) return;
      await client.deleteCertificate(box).catch((error) => {
        if (!(0,_chunk_YEBSGOMV_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNone */ .pD)(error)) throw error;
      });
    }
  });
  return () => {
    accepted = true;
  };
}
function unchanged({ dryRun }, box) {
  if (!dryRun) return { outcome: "unchanged", changed: false };
  return { outcome: "planned", changed: false, plan: [{ action: "none", target: targetOf(box) }] };
}
function planned(box, leaf, installed) {
  const action = installed ? "update" : "create";
  const fields = describeReplacement(leaf, installed);
  return { outcome: "planned", changed: true, plan: [{ action, target: targetOf(box), fields }] };
}
function targetOf(box) {
  return `certificate of ${called(box)}`;
}

// src/platforms/raidboxes/served/await-served.ts
async function awaitServed(context, box, certificate, given) {
  const { log, timing } = context;
  const serving = servingOf(box, certificate, given);
  if (!serving) throw unknownAddress(box);
  const { lookAtServed } = await __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 1869));
  const seen = await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_7__/* .poll */ .wt)(
    {
      what: `the certificate served for ${serving.name}`,
      read: (budget) => lookAtServed({ ...serving, signal: budget?.signal ?? timing.signal }),
      judge: (served) => serves(served, certificate) || !context.wait ? "settled" : "pending",
      describe: (served) => describeServed(served, certificate),
      resume: `Raidboxes has the certificate. Check that ${serving.name} is served from ${serving.address.host}, or give \`serve-address\`.`
    },
    context.timing
  );
  if (!serves(seen, certificate)) log.warning(`${serving.name}: ${describeServed(seen, certificate)}.`);
  const distrust = describeDistrust(seen, serving);
  if (distrust) log.warning(distrust);
}
function unknownAddress(box) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(
    `Where ${called(box)} is served cannot be told: it has no IPv4 address or no domain.`,
    {
      next: "Give `serve-address`, or set `verify-served: false`."
    }
  );
}

// src/platforms/raidboxes/uploads/prepare-upload.ts
async function checkUpload(material, context) {
  const { certificate, box } = material;
  if (typeof certificate === "object") return checkFolder(certificate, material, context);
  const { now, warn, note } = context;
  const checked = await check({ ...material, certificate: certificate ?? "" }, now);
  const { warnings } = checked.ok ? checked.value : checked;
  for (const warning of warnings) warn(warning);
  if (checked.ok) for (const line of checked.value.notes) note(line);
  const problems = [...needed("box", box), ...needed("private-key", material["private-key"])];
  if (checked.ok) return problems;
  const found = checked.problems.filter(({ input }) => !problems.some((one2) => one2.input === input));
  return [...problems, ...found, ...material.force && found.length > 0 ? [NOT_FORCED] : []];
}
function needed(input, value) {
  return value === void 0 ? [{ input, problem: "is required, unless `certificate` is a folder of certificates" }] : [];
}
async function checkFolder(pairs, { force, ...beside }, { now, warn, note }) {
  const problems = ["private-key", "chain", "csr"].filter((input) => beside[input] !== void 0).map((input) => ({ input, problem: "cannot be given together with a folder of certificates" }));
  const candidates = await prepareFolder(pairs, now, force);
  for (const { name, prepared } of candidates) {
    for (const warning of prepared?.warnings ?? []) warn(`${name}: ${warning}`);
    for (const line of prepared?.notes ?? []) note(`${name}: ${line}`);
  }
  if (candidates.some(({ prepared }) => prepared)) return problems;
  const none = candidates.map(({ name, problems: why }) => ({
    input: "certificate",
    problem: `${name} in the folder ${why.join("; ")}`
  }));
  return [...problems, ...none, ...force ? [NOT_FORCED] : []];
}
var NOT_FORCED = {
  input: "force",
  problem: "cannot force what is said above: it uploads a certificate that is installed already, that expires sooner than the installed one, that is self-signed or that does not cover the domain of the box; nothing else, as no client would accept the rest"
};
async function prepareUpload(material, now) {
  const checked = await check(material, now);
  if (!checked.ok) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .InputError */ .dz(checked.problems);
  return checked.value;
}
async function prepareFolder(pairs, now, force) {
  const candidates = [];
  for (const pair of pairs) {
    const { name } = pair;
    if ("why" in pair) {
      candidates.push({ name, problems: [pair.why] });
      continue;
    }
    const { certificate, privateKey, chain } = pair;
    const checked = await check({ certificate, "private-key": privateKey, chain, force }, now);
    if (checked.ok) candidates.push({ name, prepared: checked.value, problems: [] });
    else
      candidates.push({
        name,
        problems: checked.problems.map(({ input, problem }) => `${FILES[input] ?? input} ${problem}`)
      });
  }
  return candidates;
}
var FILES = {
  certificate: "fullchain.pem",
  "private-key": "privkey.pem",
  chain: "chain.pem"
};
async function check({ certificate, "private-key": privateKey, chain, csr, force }, now) {
  const { preflight } = await __webpack_require__.e(/* import() */ 753).then(__webpack_require__.bind(__webpack_require__, 4753));
  const texts = { certificate, privateKey: privateKey ?? "", chain, csr };
  return preflight({ ...texts, now: new Date(now), force });
}

// src/platforms/raidboxes/uploads/upload-many.ts
var AT_ONCE = 4;
async function uploadMany(context, targets, how) {
  const done = targets.map(() => void 0);
  const soFar = () => done.filter((one2) => one2 !== void 0);
  const waiting = [...targets.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, target] = next;
      done[index] = await upload(context, target, how);
    }
  };
  const stop = (reason) => {
    waiting.splice(0);
    throw reason;
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => work().catch(stop)));
  how.tell?.(soFar());
  const broken = ends.find((end) => end.status === "rejected");
  if (broken) throw broken.reason;
  return soFar();
}
async function upload(context, target, { force, allowGap, verifyServed, serveAddress }) {
  const { box, candidate } = target;
  if (target.error || !box) return target;
  if (!candidate?.prepared) return { ...target, error: without(box, candidate) };
  const { prepared } = candidate;
  try {
    const ended = await ensureCertificate(context, { box, prepared, force, allowGap });
    if (verifyServed && !context.dryRun)
      await awaitServed(context, box, asCertificate(prepared.leaf), serveAddress);
    context.log.info(`${called(box)}: ${ended.outcome}`);
    return { ...target, ended };
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ) || !isOfThisBox(error)) throw error;
    context.log.info(`${called(box)}: ${error.message}`);
    return { ...target, error };
  }
}
function isOfThisBox(error) {
  if (error.outcome !== "failed" && error.outcome !== "absent") return false;
  return !("kind" in error && error.kind === "unauthenticated");
}
function without(box, candidate) {
  const why = candidate ? `${candidate.name} in the folder ${candidate.problems.join("; ")}` : `no certificate of the folder covers ${box.domain || "it, as it has no domain"}`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ(`${called(box)} gets no certificate: ${why}.`);
}
function planOf(uploaded) {
  return uploaded.flatMap(({ ended }) => ended?.plan ?? []);
}

// src/platforms/raidboxes/uploads/upload-report.ts
var MOST_TOLD = 50;
function manyOutputs(uploaded, now) {
  const leaves = uploaded.flatMap(({ candidate, ended }) => (ended && candidate?.prepared?.leaf) ?? []);
  const [fingerprint, ...others] = new Set(leaves.map((leaf) => leaf.fingerprintSha1));
  const first = leaves.map(({ notAfter }) => notAfter).sort((a, b) => a.getTime() - b.getTime())[0];
  return {
    count: uploaded.length,
    fingerprint: others.length === 0 ? fingerprint : void 0,
    domains: [...new Set(leaves.flatMap(({ domains }) => domains))],
    "expires-at": first,
    "days-left": first && (0,_chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_16__/* .daysLeft */ .H_)(first, new Date(now))
  };
}
function manyResult(uploaded, dryRun, now) {
  const outcomes = uploaded.flatMap(({ ended }) => ended?.outcome ?? []);
  const changed = uploaded.filter(({ ended }) => ended?.changed).length;
  return {
    outcome: dryRun ? "planned" : together(outcomes),
    changed: changed > 0,
    title: `${dryRun ? "Would install" : "Installed"} certificates on ${changed} of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(uploaded.length, "box").replace(/boxs$/, "boxes")}.`,
    resource: manyResource(uploaded),
    outputs: manyOutputs(uploaded, now),
    table: {
      columns: ["Box", "Domain", "Outcome", "Good until"],
      rows: uploaded.map(({ wanted, box, ended, candidate }) => [
        box ? called(box) : wanted,
        box?.domain ?? "",
        ended?.outcome ?? "",
        candidate?.prepared ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(candidate.prepared.leaf.notAfter) : ""
      ])
    },
    ...dryRun && { plan: planOf(uploaded) }
  };
}
function together(outcomes) {
  const changing = outcomes.filter((outcome) => outcome !== "unchanged");
  if (changing.length === 0) return "unchanged";
  return changing.every((outcome) => outcome === "created") ? "created" : "updated";
}
function manyResource(uploaded) {
  return uploaded.map(({ wanted, box, candidate, ended, error }) => ({
    wanted,
    ...box && candidate?.prepared ? certificateResource(box, asCertificate(candidate.prepared.leaf)) : { box: box ? { id: box.id, name: box.name, title: box.title, domain: box.domain } : null },
    outcome: ended?.outcome ?? "failed",
    error: error?.message ?? null
  }));
}
function manyError(uploaded) {
  const failed = uploaded.filter(({ error }) => error);
  if (failed.length === 0) return void 0;
  const lines = failed.slice(0, MOST_TOLD).map(({ wanted, box, error }) => `${box ? called(box) : wanted}: ${error?.message}`);
  const more = failed.length > lines.length ? [`and ${failed.length - lines.length} more.`] : [];
  const next = [...new Set(failed.flatMap(({ error }) => error?.next ?? []))].slice(0, 3);
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ([...lines, ...more].join("\n"), {
    title: `${failed.length} of ${uploaded.length} boxes did not get their certificate`,
    next: [
      ...next,
      "The other boxes are done: run the step again for the rest, what is installed already stays."
    ].join(" ")
  });
}

// src/platforms/raidboxes/uploads/assign-certificates.ts
function assignCertificates(boxes, candidates) {
  return boxes.map((box) => ({ box, candidate: bestFor(box, candidates) }));
}
function bestFor({ domain }, candidates) {
  const fitting = candidates.filter(({ prepared }) => prepared && (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(prepared.leaf, domain));
  const host = (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(domain);
  const [best] = [...fitting].sort(
    (a, b) => Number(names(b, host)) - Number(names(a, host)) || endOf(b) - endOf(a)
  );
  return best ?? candidates.find(({ name, prepared }) => !prepared && host !== void 0 && lineage(name) === host);
}
function names({ prepared }, host) {
  return host !== void 0 && (prepared?.leaf.domains.includes(host) ?? false);
}
function endOf({ prepared }) {
  return prepared?.leaf.notAfter.getTime() ?? 0;
}
function lineage(name) {
  return (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(name.replace(/-\d{4}$/, ""));
}

// src/platforms/raidboxes/uploads/upload-targets.ts
function targetsOf(boxes, wanted, prepared) {
  const candidate = { name: "", prepared, problems: [] };
  return pickEach(boxes, wanted).map((target) => target.box ? { ...target, candidate } : target);
}
function targetsOfFolder({ log }, boxes, wanted, candidates) {
  const asked = wanted && pickEach(boxes, wanted);
  const assigned = assignCertificates(asked ? asked.flatMap(({ box }) => box ?? []) : boxes, candidates);
  const used = new Set(assigned.map(({ candidate }) => candidate));
  for (const one2 of candidates.filter((candidate) => !used.has(candidate))) {
    if (one2.prepared) log.info(`${one2.name}: no box that gets a certificate needs this one`);
    else log.warning(`${one2.name} in the folder is left out: it ${one2.problems.join("; ")}.`);
  }
  const targets = assigned.map(({ box, candidate }) => ({ wanted: box.domain || box.id, box, candidate }));
  if (asked) return [...asked.filter(({ error }) => error), ...targets];
  const found = targets.filter(({ candidate }) => candidate);
  if (found.length > 0) return found;
  const domains = candidates.flatMap(({ prepared }) => prepared?.leaf.domains ?? []);
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .AbsentError */ .Es(
    `No box that this login sees has a domain that a certificate of the folder is for: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(domains.slice(0, 20))}.`,
    {
      title: "No box for these certificates",
      next: "Check the domains of the boxes, or name the boxes in `box`."
    }
  );
}
function pickEach(boxes, wanted) {
  const whole = wanted.length > 1 ? pick(boxes, wanted.join(", ")) : void 0;
  if (whole?.box) return [whole];
  const seen = /* @__PURE__ */ new Set();
  return wanted.map((one2) => pick(boxes, one2)).filter(({ box }) => {
    const isNew = box === void 0 || !seen.has(box);
    if (box) seen.add(box);
    return isNew;
  });
}
function pick(boxes, wanted) {
  try {
    return { wanted, box: (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBox */ .l8)(boxes, wanted) };
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .ActionError */ .lZ)) throw error;
    return { wanted, error };
  }
}

// src/operations/raidboxes/upload-ssl.ts
var uploadSsl = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .defineOperation */ .h9)({
  name: "upload-ssl",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxesPlatform */ .R_,
  summary: "Check a certificate and its key, install them on one or several boxes, and wait until they are active; or a whole folder of certificates, each on the boxes it is for.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.certificate],
    optional: [
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.targets,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.privateKey,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.chain,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.csr,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.force,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.allowGap,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.verifyServed,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_6__/* .raidboxes */ .G7.serveAddress
    ]
  },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains", "count"],
  outcomes: ["created", "updated", "unchanged"],
  example: `
box: acme-corp.com
certificate: fullchain.pem
private-key: \${{ secrets.TLS_KEY }}
`,
  check: async (inputs, check2) => [
    ...checkServeAddress(inputs, check2),
    ...await checkUpload(inputs, check2)
  ],
  run: async (inputs, context) => {
    const { client } = context;
    const { clock } = context.timing;
    const { certificate, box: wanted = [], force } = inputs;
    const how = {
      force,
      allowGap: inputs["allow-gap"],
      verifyServed: inputs["verify-served"],
      serveAddress: inputs["serve-address"]
    };
    if (typeof certificate === "object") {
      const candidates = await prepareFolder(certificate, clock.wall(), force);
      for (const { prepared: prepared2 } of candidates) if (prepared2) context.secrets.add(prepared2.key);
      const boxes = await client.listBoxes();
      return many(context, targetsOfFolder(context, boxes, inputs.box, candidates), how);
    }
    const prepared = await prepareUpload({ ...inputs, certificate }, clock.wall());
    context.secrets.hide(prepared.key);
    const targets = targetsOf(await client.listBoxes(), wanted, prepared);
    const [only] = targets;
    return targets.length === 1 && only ? one(context, only, prepared, how) : many(context, targets, how);
  }
});
async function one(context, { box, error }, prepared, how) {
  if (!box) throw error;
  const certificate = asCertificate(prepared.leaf);
  const outputs = { ...boxOutputs(box), ...certificateOutputs(certificate, context.timing.clock.wall()) };
  context.ledger.know(outputs);
  const ended = await ensureCertificate(context, { box, prepared, ...how });
  if (how.verifyServed && !context.dryRun) await awaitServed(context, box, certificate, how.serveAddress);
  return {
    ...ended,
    title: titleOf(ended.outcome, called(box), (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTime */ .fU)(prepared.leaf.notAfter)),
    resource: certificateResource(box, certificate),
    outputs,
    facts: certificateFacts(box, certificate)
  };
}
async function many(context, targets, how) {
  const now = context.timing.clock.wall();
  const tell = (done) => context.ledger.know({ ...manyOutputs(done, now), result: manyResource(done) });
  const uploaded = await uploadMany(context, targets, { ...how, tell });
  const error = manyError(uploaded);
  if (error) throw error;
  return manyResult(uploaded, context.dryRun, now);
}
function titleOf(outcome, box, until) {
  if (outcome === "created") return `Installed the certificate on ${box}; it is good until ${until}.`;
  if (outcome === "updated") return `Replaced the certificate of ${box}; the new one is good until ${until}.`;
  if (outcome === "planned") return `Looked at the certificate of ${box}.`;
  return `The certificate of ${box} is installed already; it is good until ${until}.`;
}



/***/ })

};
