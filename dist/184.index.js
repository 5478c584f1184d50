export const id = 184;
export const ids = [184];
export const modules = {

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _alternative_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2098);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7329);



/** Collects the facts of a certificate. */
function factsOf(certificate) {
    const { domains, addresses } = (0,_alternative_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlternativeNames */ .m6)(certificate.subjectAltName);
    const notBefore = new Date(certificate.validFromDate.getTime());
    const notAfter = new Date(certificate.validToDate.getTime());
    return {
        fingerprintSha1: certificate.fingerprint,
        fingerprintSha256: certificate.fingerprint256,
        serialNumber: colonHex(certificate.serialNumber),
        domains,
        addresses,
        issuer: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .issuerName */ .b)(certificate),
        subject: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectName */ .w)(certificate),
        notBefore,
        notAfter,
        lifespanInDays: Math.floor((notAfter.getTime() - notBefore.getTime()) / _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_),
    };
}
/** A negative serial number, which some old authorities made, loses its sign. */
function colonHex(serial) {
    const hex = serial.replace('-', '');
    const whole = hex.length % 2 === 0 ? hex : `0${hex}`;
    return (whole.match(/../g) ?? []).join(':');
}


/***/ }),

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ issuerName),
/* harmony export */   w: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);

/** Longest name that is printed; real ones have at most 64 characters (RFC 5280, ub-common-name). */
const MAX_NAME = 100;
/**
 * A certificate's own name for people: its common name, else its organisation, on one line. The text was
 * chosen by whoever made the certificate, so it is made harmless first.
 */
function subjectName(certificate) {
    return nameOf(certificate, 'subject');
}
/** The name of the authority that issued a certificate, in the same form. */
function issuerName(certificate) {
    return nameOf(certificate, 'issuer');
}
function nameOf(certificate, which) {
    const parts = partsOf(certificate, which);
    for (const key of ['CN', 'O', 'OU']) {
        const value = parts[key];
        const text = (0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(Array.isArray(value) ? value.at(-1) : value, MAX_NAME);
        if (text !== '')
            return text;
    }
    return (0,_support_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(certificate[which] ?? '', MAX_NAME) || '(no name)';
}
/** The old object is the one place where Node gives a name's parts unescaped; it also decodes the key. */
function partsOf(certificate, which) {
    try {
        return { ...certificate.toLegacyObject()[which] };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);

/** How far a chain of causes is followed. */
const LONGEST_CHAIN = 5;
/**
 * The short code of whatever a connection attempt threw: its own `code`, that of the first of several
 * addresses tried, or of its cause. The message is never used: it may quote what was sent or received.
 */
function reasonOf(error) {
    let current = error;
    for (let i = 0; i < LONGEST_CHAIN && (0,_support_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(current); i += 1) {
        const { code, errors, cause, name } = current;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code))
            return code;
        if (name === 'HTTPParserError')
            return 'HTTP_PARSER';
        current = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
    }
    return 'UNKNOWN';
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtServed: () => (/* binding */ lookAtServed)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _certificates_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
/* harmony import */ var _http_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8277);




/** Longest handshake, in milliseconds of the machine. */
const LONGEST = 10_000;
/**
 * Makes a TLS handshake with a box's web server and reads the certificate it serves. Connecting by address keeps
 * DNS that has not moved yet, and a CDN in front, out of it. Nothing is sent, and the handshake goes on whatever
 * the certificate is, as its fingerprint is the proof; whether the chain and name would pass is told beside it.
 * Rejects only with the signal's reason.
 */
function lookAtServed({ address, name, signal, ca }) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
            ...address,
            ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? { servername: name } : {}),
            ...(ca === undefined ? {} : { ca }),
            rejectUnauthorized: false,
        });
        const done = (end) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
            socket.destroy();
            end();
        };
        const onAbort = () => done(() => reject(signal.reason));
        const unreachable = (reason) => done(() => resolve({ kind: 'unreachable', reason }));
        const timer = setTimeout(() => unreachable('ETIMEDOUT'), LONGEST);
        signal.addEventListener('abort', onAbort, { once: true });
        socket.on('error', (error) => unreachable((0,_http_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error)));
        socket.on('close', () => unreachable('ECONNRESET'));
        socket.once('secureConnect', () => {
            // A destroyed socket has no certificate any more.
            const served = servedBy(socket);
            done(() => resolve(served));
        });
    });
}
function servedBy(socket) {
    const certificate = socket.getPeerX509Certificate();
    if (!certificate)
        return { kind: 'unreachable', reason: 'NO_CERTIFICATE' };
    const leaf = (0,_certificates_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)(certificate);
    return socket.authorized
        ? { kind: 'served', leaf }
        : { kind: 'served', leaf, distrust: distrustOf(socket) };
}
/** Node sets the code as text, though its types say an error. */
function distrustOf(socket) {
    const code = `${socket.authorizationError}`;
    return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'UNTRUSTED';
}


/***/ })

};
