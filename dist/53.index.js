export const id = 53;
export const ids = [53];
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

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5512);
/* harmony import */ var _chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9608);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);





// src/platforms/raidboxes/identify.ts
async function identify(client, declared) {
  if (declared.what.length === 0) return declared;
  const boxes = await (0,_chunk_SVAWROWM_js__WEBPACK_IMPORTED_MODULE_0__/* .findBoxes */ .jw)(client, declared.what);
  return { ...declared, what: boxes.map(({ id }) => id).sort() };
}



/***/ })

};
