export const id = 869;
export const ids = [869];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ issuerName),
/* harmony export */   wn: () => (/* binding */ subjectName),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4616);
/* harmony import */ var _chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);




// src/certificates/reading/names.ts
function subjectName(certificate) {
  return nameOf(certificate, "subject");
}
function issuerName(certificate) {
  return nameOf(certificate, "issuer");
}
function nameOf(certificate, which) {
  const parts = partsOf(certificate, which);
  for (const key of ["CN", "O", "OU"]) {
    const value = parts[key];
    const text = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .asLine */ .Bd)(Array.isArray(value) ? value.at(-1) : value);
    if (text !== "") return text;
  }
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .asLine */ .Bd)(certificate[which] ?? "") || "(no name)";
}
function partsOf(certificate, which) {
  try {
    return { ...certificate.toLegacyObject()[which] };
  } catch {
    return {};
  }
}

// src/certificates/reading/facts.ts
function factsOf(certificate) {
  const { domains, addresses } = (0,_chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlternativeNames */ .m6)(certificate.subjectAltName);
  const notBefore = new Date(certificate.validFromDate.getTime());
  const notAfter = new Date(certificate.validToDate.getTime());
  return {
    fingerprintSha1: certificate.fingerprint,
    fingerprintSha256: certificate.fingerprint256,
    serialNumber: colonHex(certificate.serialNumber),
    domains,
    addresses,
    issuer: issuerName(certificate),
    subject: subjectName(certificate),
    notBefore,
    notAfter,
    lifespanInDays: Math.floor((notAfter.getTime() - notBefore.getTime()) / _chunk_L64JYWTZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_)
  };
}
function colonHex(serial) {
  const hex = serial.replace("-", "");
  const whole = hex.length % 2 === 0 ? hex : `0${hex}`;
  return (whole.match(/../g) ?? []).join(":");
}




/***/ }),

/***/ 8054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/http/connection/reason.ts
var LONGEST_CHAIN = 5;
function reasonOf(error) {
  let current = error;
  for (let i = 0; i < LONGEST_CHAIN && (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current); i += 1) {
    const { code, errors, cause, name } = current;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    if (name === "HTTPParserError") return "HTTP_PARSER";
    current = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
  }
  return "UNKNOWN";
}




/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtServed: () => (/* binding */ lookAtServed)
/* harmony export */ });
/* harmony import */ var _chunk_ECQX4DXE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(636);
/* harmony import */ var _chunk_AZ57DKMG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9608);
/* harmony import */ var _chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8054);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1692);







// src/platforms/raidboxes/served/served.ts


var LONGEST = 1e4;
function lookAtServed({ address, name, signal, ca }) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_6__.connect)({
      ...address,
      ...(0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(name) === 0 ? { servername: name } : {},
      ...ca === void 0 ? {} : { ca },
      rejectUnauthorized: false
    });
    const done = (end) => {
      callOff();
      signal.removeEventListener("abort", onAbort);
      socket.destroy();
      end();
    };
    const onAbort = () => done(() => reject(signal.reason));
    const unreachable = (reason) => done(() => resolve({ kind: "unreachable", reason }));
    const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_3__/* .startTimer */ .Ip)(LONGEST, () => unreachable("ETIMEDOUT"));
    signal.addEventListener("abort", onAbort, { once: true });
    socket.on("error", (error) => unreachable((0,_chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)));
    socket.on("close", () => unreachable("ECONNRESET"));
    socket.once("secureConnect", () => {
      const served = servedBy(socket);
      done(() => resolve(served));
    });
  });
}
function servedBy(socket) {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return { kind: "unreachable", reason: "NO_CERTIFICATE" };
  const leaf = (0,_chunk_ECQX4DXE_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(certificate);
  return socket.authorized ? { kind: "served", leaf } : { kind: "served", leaf, distrust: distrustOf(socket) };
}
function distrustOf(socket) {
  const code = `${socket.authorizationError}`;
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "UNTRUSTED";
}



/***/ })

};
