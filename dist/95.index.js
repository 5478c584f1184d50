export const id = 95;
export const ids = [95];
export const modules = {

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ALL_INPUTS: () => (/* binding */ ALL_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9672);
/* harmony import */ var _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7317);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7847);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8296);








// src/operations/all-inputs.ts
var ALL_INPUTS = [
  _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_5__/* .operationInput */ .k_,
  ..._chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON_INPUTS */ .s7.optional,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_3__/* .ifMissing */ .W1,
  ...[_chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i, _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_2__/* .health */ .v, _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_2__/* .previews */ .e].flatMap((some) => Object.values(some)),
  ...Object.values(_chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P).flatMap(({ inputs }) => inputs)
];



/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ previews),
/* harmony export */   v: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/operations/inputs/previews.ts
var BASE = "Base of the preview\u2019s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash";
var previews = {
  label: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "label",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 100 }),
    "The preview lives only while the pull request has this label: `labeled` creates it, `unlabeled` and `closed` take it down, and without the label nothing is deployed. Default: every pull request has one."
  ),
  superseded: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
      "superseded",
      (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["skip", "deploy"]),
      "When the pull request has a newer commit than the one of this run: `skip` it, or `deploy` it all the same."
    ),
    "skip"
  ),
  containerName: described(_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarbox */ .SM.name, `${BASE}.`),
  namespaceName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "name",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 255 }),
    "Base of the preview\u2019s slug, which is `<name>-<mark>-pr-<number>` in at most 20 characters: the mark stands for the repository, and a name that does not fit is shortened and gets a hash."
  ),
  image: described(
    _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarbox */ .SM.image,
    "Public image to run; not needed when the event says that the pull request was closed. Use a tag or digest of its own for each commit: a moved tag changes nothing."
  ),
  env: described(
    _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarbox */ .SM.env,
    "Environment of the container; `BOXWRIGHT_PREVIEW`, which marks whose preview it is, is added. The whole map is replaced, unless `env-mode` is `merge`; not given leaves it as it is, `{}` clears it."
  ),
  box: described(
    _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticbox */ .xY.box,
    "The box: name or id. When the event says that the pull request was closed, `name` alone will do."
  ),
  instanceName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("name", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
  /** A net below the events: a preview whose pull request nobody closes ends all the same. */
  lease: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    described(
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticbox */ .xY.lease,
      "How long the instance may live after the last push; then `lease-action` happens. Every run that deploys extends it."
    ),
    "7d"
  ),
  sweptName: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "name",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 255 }),
    "Base of the previews\u2019 names, as it is in `preview-container`, `preview-namespace` or `preview-box`. Default: all previews of this repository."
  ),
  platform: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("platform", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["dollarbox", "elasticbox"]), "The platform whose previews are swept.")
};
function described(declared, description) {
  return { ...declared, description };
}

// src/contract/inputs/health.ts
var TARGET = {
  pattern: /^(?:https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?|\/\S*)$/i,
  rule: "a path that begins with `/`, or an `http:` or `https:` URL without a user name"
};
var health = {
  check: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "health-check",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 2e3, matches: TARGET }),
    "A path on the resource\u2019s URL (of a container with its `port`, else port 80 of its address), or a whole URL, that must answer with `health-status` before the step is green; asked until it does, within `timeout`. A runner without IPv6 cannot ask a container: then it is a warning. Default: nothing is asked."
  ),
  status: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("health-status", (0,_chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .b)(), "The HTTP statuses that are healthy; redirects are not followed."),
    "200-399"
  )
};




/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS),
/* harmony export */   Q: () => (/* binding */ anyPlatform)
/* harmony export */ });
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);



// src/platforms/registry.ts
var ALL = [
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticboxPlatform */ .oo,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarboxPlatform */ .To,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .raidboxesPlatform */ .R_,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .versioPlatform */ .yI
];
var PLATFORMS = Object.fromEntries(
  ALL.map((platform) => [platform.id, platform])
);
var anyPlatform = {
  id: "any",
  title: "Any platform",
  defaultBaseUrl: "",
  pollInterval: 3e3,
  inputs: [],
  namedBy: [],
  credentialInputs: ALL.flatMap(({ credentialInputs }) => credentialInputs),
  checkCredentials: () => [],
  connect: () => Promise.reject(new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ("No platform was chosen."))
};




/***/ }),

/***/ 7847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includesStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/contract/kinds/statuses.ts
function statuses() {
  return {
    name: "statuses",
    accepts: "HTTP statuses and ranges of them, separated by commas: `200`, `200-299, 401`",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => value.split(",").map(readRange)
  };
}
function includesStatus(ranges, status) {
  return ranges.some(({ from, to }) => from <= status && status <= to);
}
function readRange(text) {
  const [, first, last = first] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from <= to)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be HTTP statuses from 100 to 599, such as 200-399 or 200,204");
  return { from, to };
}




/***/ }),

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ callApiInputs)
/* harmony export */ });
/* harmony import */ var _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7060);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7317);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/contract/kinds/data.ts
function data() {
  return {
    name: "data",
    accepts: "YAML or JSON (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: (value) => (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(value, "core")
  };
}

// src/platforms/kit/method.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
function method() {
  return {
    name: "method",
    accepts: `\`${METHODS.join("`, `")}\``,
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const known = METHODS.find((candidate) => candidate === value.toUpperCase());
      if (known === void 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .Unfit */ .LX(`must be one of ${METHODS.join(", ")}`);
      return known;
    }
  };
}

// src/operations/inputs/call-api.ts
var callApiInputs = {
  platform: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("platform", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(Object.keys(_chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORMS */ .P)), "The platform that is called."),
  method: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("method", method(), "The HTTP method."), "GET"),
  path: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "path",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 4096 }),
    "The path as the platform\u2019s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it."
  ),
  query: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("query", (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)(), "Query parameters, beside those of the path."),
  body: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("body", data(), "The body, sent as JSON."),
  paginate: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("paginate", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(), "Read all pages of a list, and give their items as one list."),
    "false"
  )
};




/***/ })

};
