export const id = 541;
export const ids = [541];
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

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/support/text.js
var support_text = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/certificates/names.js
var names = __webpack_require__(7329);
;// CONCATENATED MODULE: ./build/certificates/signature.js
/** The public key of a certificate; undefined when Node does not know its kind. */
function publicKeyOf(certificate) {
    try {
        return certificate.publicKey;
    }
    catch {
        return undefined;
    }
}
/**
 * True when `issuer` made the signature on `certificate`: names, key identifier and usage fit, and the
 * signature verifies. Names and identifiers alone prove nothing, as anybody can copy them.
 */
function isSignedBy(certificate, issuer) {
    return certificate.checkIssued(issuer) && verifies(certificate, issuer);
}
/** True when the certificate names itself as its issuer and the signature is its own. */
function isSelfSigned(certificate) {
    return certificate.subject === certificate.issuer && verifies(certificate, certificate);
}
function verifies(certificate, issuer) {
    const key = publicKeyOf(issuer);
    if (key === undefined)
        return false;
    try {
        return certificate.verify(key);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/certificates/chain.js



/**
 * Orders the given certificates from the leaf upwards by verified signatures. Copies, the leaf itself, roots
 * and second paths (cross signatures) are left out with a note; a certificate that belongs to none of it is a
 * problem. Of several issuers the one that is valid at `now` is taken.
 */
function buildChain(leaf, given, now, found) {
    const pool = withoutCopies(leaf, given, found);
    const intermediates = climb(leaf, pool, now);
    const family = relatives([leaf, ...intermediates], pool);
    const spare = family.filter((one) => one !== leaf && !intermediates.includes(one));
    const root = spare.find(isSelfSigned);
    for (const one of spare) {
        const what = isSelfSigned(one)
            ? 'a root, which clients have themselves'
            : 'a second path to the same issuer';
        found.note(`Left "${(0,names/* subjectName */.w)(one)}" out of the chain: ${what}.`);
    }
    const before = pool.map(({ certificate }) => certificate).filter((one) => intermediates.includes(one));
    if (before.some((one, index) => one !== intermediates[index]))
        found.note('Put the chain into issuing order.');
    refuseStrangers(pool, family, found);
    return { intermediates, root };
}
function withoutCopies(leaf, given, found) {
    const seen = new Set([leaf.fingerprint256]);
    const pool = given.filter(({ certificate: { fingerprint256 } }) => {
        const isNew = !seen.has(fingerprint256);
        seen.add(fingerprint256);
        return isNew;
    });
    const leaves = given.filter(({ certificate }) => certificate.fingerprint256 === leaf.fingerprint256).length;
    const copies = given.length - pool.length - leaves;
    if (leaves > 0)
        found.note('Left the certificate itself out of the chain.');
    if (copies > 0)
        found.note(`Left ${(0,support_text/* count */.U9)(copies, 'repeated certificate')} out of the chain.`);
    return pool;
}
/** Follows issuers upwards until none is given; a root ends the way and is not part of it. */
function climb(leaf, pool, now) {
    const path = [];
    for (let current = leaf; current !== undefined && !isSelfSigned(current);) {
        const child = current;
        const issuers = pool
            .map(({ certificate }) => certificate)
            .filter((one) => one.ca && !path.includes(one) && isSignedBy(child, one) && !isSelfSigned(one));
        current = issuers.find((one) => isValidAt(one, now)) ?? issuers[0];
        if (current)
            path.push(current);
    }
    return path;
}
/** `path` and everything of the pool that signed one of them, or signed one that did. */
function relatives(path, pool) {
    const family = [...path];
    // The list grows while it is walked, so that issuers of issuers are found too.
    for (const member of family) {
        for (const { certificate } of pool) {
            if (!family.includes(certificate) && certificate.ca && isSignedBy(member, certificate)) {
                family.push(certificate);
            }
        }
    }
    return family;
}
function refuseStrangers(pool, family, found) {
    for (const { input, certificate } of pool) {
        if (family.includes(certificate))
            continue;
        const name = `"${(0,names/* subjectName */.w)(certificate)}"`;
        const namesake = family.some(({ issuer }) => issuer === certificate.subject);
        if (namesake && certificate.ca) {
            found.problem(input, `${name} has the name of an issuer in the chain, but did not sign (bad signature)`);
        }
        else if (certificate.ca) {
            found.problem(input, `${name} does not belong to the certificate: it issued nothing in its chain`);
        }
        else {
            found.problem(input, `${name} is no authority's certificate and does not belong into the chain`);
        }
    }
}
/** True when the validity of a certificate covers the time. */
function isValidAt({ validFromDate, validToDate }, time) {
    return validFromDate <= time && time < validToDate;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/certificates/days.js
var days = __webpack_require__(2098);
;// CONCATENATED MODULE: ./build/certificates/strength.js

const MIN_RSA_BITS = 2048;
/** The usual exponent is 65537; smaller ones have a history of attacks, even ones are no RSA at all. */
const MIN_EXPONENT = 65537n;
const CURVES = {
    prime256v1: {},
    secp384r1: {},
    secp521r1: { warning: 'has a P-521 key, which some browsers do not accept' },
};
/** Broken hash functions in the names of signature algorithms: `sha1WithRSAEncryption`, `ecdsa-with-SHA1`. */
const WEAK_HASH = /md2|md4|md5|sha-?1(?!\d)|ripemd/i;
/** Checks the key: RSA of 2048 bits or more, or EC on P-256 or P-384; others are refused or doubtful. */
function keyStrength(certificate) {
    const key = publicKeyOf(certificate);
    if (key === undefined)
        return { problem: 'has a key of a kind that Node.js does not know' };
    switch (key.asymmetricKeyType) {
        case 'rsa':
            return rsaStrength(key);
        case 'rsa-pss':
            return {
                ...rsaStrength(key),
                warning: 'has an RSA-PSS key, which the hosting and some browsers may not accept',
            };
        case 'ec':
            return curveStrength(key.asymmetricKeyDetails?.namedCurve);
        case 'dsa':
            return { problem: 'has a DSA key, which no browser accepts' };
        default:
            return {
                warning: `has a key of kind ${key.asymmetricKeyType}, which the hosting and some browsers may not accept`,
            };
    }
}
/** Checks the hash under the signature; `weak` names the algorithm when it is broken. */
function weakSignature(certificate) {
    const algorithm = certificate.signatureAlgorithm ?? '';
    return WEAK_HASH.test(algorithm) ? algorithm : undefined;
}
function rsaStrength(key) {
    const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    if (modulusLength < MIN_RSA_BITS) {
        return { problem: `has an RSA key of ${modulusLength} bits; ${MIN_RSA_BITS} or more are needed` };
    }
    if (publicExponent < MIN_EXPONENT || publicExponent % 2n === 0n) {
        return { problem: 'has an RSA key with an unusual public exponent; 65537 is the usual one' };
    }
    return {};
}
function curveStrength(curve) {
    if (curve === undefined)
        return { problem: 'has an EC key without a named curve; use P-256 or P-384' };
    return CURVES[curve] ?? { problem: `has an EC key on the curve ${curve}; use P-256 or P-384` };
}

;// CONCATENATED MODULE: ./build/certificates/chain-checks.js







/** Checks every intermediate: valid at `now` (else a problem), key and signature strong (else a warning). */
function checkIntermediates({ intermediates }, now, found) {
    for (const one of intermediates) {
        const name = `"${(0,names/* subjectName */.w)(one)}"`;
        if (!isValidAt(one, now)) {
            const { validFromDate: from, validToDate: to } = one;
            const when = now < from ? `is not valid before ${(0,days/* utc */.n$)(from)}` : `expired at ${(0,days/* utc */.n$)(to)}`;
            found.problem('chain', `the intermediate ${name} ${when}; fetch the current one from the authority`);
        }
        const weak = weakSignature(one);
        if (weak)
            found.warn(`The intermediate ${name} is signed with ${weak}, which browsers refuse.`);
        const { problem, warning } = keyStrength(one);
        if (problem ?? warning)
            found.warn(`The intermediate ${name} ${problem ?? warning}.`);
    }
}
/**
 * Warns when the chain does not reach a root that Node.js carries. Never a problem: a private authority is
 * somebody's right, and the list of roots differs between clients.
 */
function checkCompleteness(leaf, chain, found) {
    if (isSelfSigned(leaf))
        return;
    const path = [leaf, ...chain.intermediates];
    if (path.some(hasKnownIssuer))
        return;
    const last = path.at(-1) ?? leaf;
    const issuer = `"${(0,names/* issuerName */.b)(last)}"`;
    if (chain.root) {
        found.warn(`The chain ends at the private root ${issuer}: only clients told to trust it will connect.`);
    }
    else if (last === leaf) {
        found.warn(`The chain is missing: ${issuer}, who issued the certificate, is no root that Node.js knows. Some ` +
            'browsers may still work, curl and phones will not. Add the intermediate certificates as chain.');
    }
    else {
        found.warn(`The chain ends at "${(0,names/* subjectName */.w)(last)}", issued by ${issuer}, which is no root that Node.js knows: ` +
            'the root is private, or another intermediate is missing.');
    }
}
let knownRoots;
function hasKnownIssuer(certificate) {
    knownRoots ??= external_node_tls_.rootCertificates.map((pem) => new external_node_crypto_.X509Certificate(pem));
    return knownRoots.some((root) => isSignedBy(certificate, root));
}

;// CONCATENATED MODULE: ./build/certificates/der.js
/** Identifier byte of a SEQUENCE (X.690, 8.9). */
const SEQUENCE = 0x30;
/** Identifier byte of an INTEGER (X.690, 8.3). */
const INTEGER = 0x02;
/** Identifier byte of an OCTET STRING (X.690, 8.7). */
const OCTET_STRING = 0x04;
/** The longest length field: four bytes, 4 GiB. */
const MAX_LENGTH_BYTES = 4;
/**
 * Reads the element that starts at `offset`; undefined when there is none, or when it ends behind the end of
 * the bytes. Reads headers only (X.690, section 8.1), just enough to find the parts that `node:crypto` does
 * not name; everything found this way goes through `node:crypto` afterwards. Never throws.
 */
function readDer(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > MAX_LENGTH_BYTES || first === 0x80)
        return undefined;
    const start = offset + 2 + lengthBytes;
    if (start > bytes.length)
        return undefined;
    let length = first;
    if (lengthBytes > 0) {
        length = 0;
        for (const byte of bytes.subarray(offset + 2, start))
            length = length * 256 + byte;
    }
    const end = start + length;
    if (end > bytes.length)
        return undefined;
    return { tag, raw: bytes.subarray(offset, end), content: bytes.subarray(start, end) };
}
/** The elements inside a SEQUENCE, at most `max` of them; undefined when it is no SEQUENCE or is damaged. */
function readSequence(bytes, max = 16) {
    const outer = readDer(bytes);
    if (outer?.tag !== SEQUENCE)
        return undefined;
    const elements = [];
    let offset = 0;
    while (offset < outer.content.length && elements.length < max) {
        const element = readDer(outer.content, offset);
        if (element === undefined)
            return undefined;
        elements.push(element);
        offset += element.raw.length;
    }
    return elements;
}
/** True when the bytes are exactly one SEQUENCE, nothing missing and nothing behind it. */
function isOneSequence(bytes) {
    const outer = readDer(bytes);
    return outer?.tag === SEQUENCE && outer.raw.length === bytes.length;
}

;// CONCATENATED MODULE: ./build/certificates/base64.js
/** Strict base64 (no line breaks, correct padding), so that a cut or mixed-up text is noticed. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/**
 * Decodes base64 in which white space of any kind may stand anywhere; undefined when anything else does, when
 * the length is impossible, or when it is empty. `Buffer.from` alone skips what it does not know.
 */
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    if (compact.length % 4 !== 0 || !BASE64.test(compact))
        return undefined;
    return Buffer.from(compact, 'base64');
}

;// CONCATENATED MODULE: ./build/certificates/binary.js

/** A PKCS#12 store starts with a SEQUENCE whose first element is the version, 3 (RFC 7292, section 4). */
const PFX_START = '\u0002\u0001\u0003';
/** How far into a text that was read with the wrong encoding the start of a PKCS#12 store is looked for. */
const START = 16;
/**
 * Recognises DER and PKCS#12. `text` is given when the bytes come from a file that was read as UTF-8, where
 * every byte that is no UTF-8 has become U+FFFD, so that only the small bytes at the start still say anything.
 */
function binaryKind(bytes, text) {
    if (isOneSequence(bytes))
        return kindOfSequence(bytes);
    if (text === undefined || !/^0[\u0080-\u0084\ufffd]/.test(text))
        return undefined;
    const start = text.slice(0, START);
    if (start.includes(PFX_START))
        return 'pfx';
    return start.includes('\u0002\u0001\u0000') || start.includes('\u0002\u0001\u0001') ? 'der-key' : 'der';
}
function kindOfSequence(bytes) {
    const first = readSequence(bytes, 1)?.[0];
    if (first?.tag === INTEGER)
        return first.content.length === 1 && first.content[0] === 3 ? 'pfx' : 'der-key';
    // A certificate or request: a SEQUENCE that starts with a SEQUENCE that starts with a version.
    if (first?.tag === SEQUENCE && readDer(first.content) !== undefined)
        return 'der-certificate';
    return 'der';
}

;// CONCATENATED MODULE: ./build/certificates/pem-text.js
/** Longest text that is read as PEM, in characters: many times the longest real chain. */
const MAX_PEM_TEXT = 1024 * 1024;
/** Line ends of any kind, real or written out as `\n`, `\r\n` or (escaped twice) `\\n`. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]|\\{1,2}r\\{1,2}n|\\{1,2}[nr]/g;
/** Byte order marks and zero-width characters, which copying from a web page leaves behind. */
const INVISIBLE = /[\ufeff\u200b-\u200d\u2060]/g;
/**
 * Undoes what secret stores, shells and editors do to PEM text: byte order marks, CR line ends, line breaks
 * written as `\n`, quotes around it, indentation and non-breaking spaces. A backslash has no meaning inside
 * PEM, so undoing the escapes is never a guess. Takes time linear in the text's length; never throws.
 */
function tidyPemText(text) {
    return unquote(text.replace(INVISIBLE, '').trim()).replace(LINE_ENDS, '\n').trim();
}
/** Removes one pair of equal quotes around the whole text; base64 has no quotes, so a lone one goes too. */
function unquote(text) {
    const start = /^["'`]/.test(text) ? 1 : 0;
    const end = text.length > start && /["'`]$/.test(text) ? text.length - 1 : text.length;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/certificates/pem.js



/** Most blocks that one input may hold; real chains have two to four. */
const MAX_BLOCKS = 20;
const DASHES = '-----';
const BEGIN = '-----BEGIN ';
/** Words of the labels that are in use; any other label may be a piece of a key with its lines mixed up. */
const KNOWN_LABEL = /^(?:(?:X509|TRUSTED|NEW|RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PUBLIC|PRIVATE|CERTIFICATE|REQUEST|KEY|PARAMETERS|PKCS7|PKCS12|CMS|CRL)(?: (?!$)|$))+$/;
const LABEL = /^[A-Z0-9][A-Z0-9 ]{0,40}$/;
/**
 * Reads every PEM block of a text. Text between blocks is ignored, as RFC 7468 allows. PEM that was base64
 * encoded once more is decoded. Total: never throws, linear in the text's length, and a fault's sentence
 * never quotes the text.
 */
function readPem(text) {
    if (text.length > MAX_PEM_TEXT)
        return fault('is longer than 1 MiB, which is no certificate or key');
    const tidy = tidyPemText(text);
    if (tidy === '')
        return fault('is empty');
    if (tidy.includes(BEGIN))
        return readBlocks(tidy);
    const bytes = decodeBase64(tidy);
    if (bytes === undefined)
        return withoutBlocks(binaryKind(Buffer.from(text, 'latin1'), text));
    const inner = bytes.toString('latin1');
    if (inner.includes(BEGIN))
        return readBlocks(tidyPemText(inner));
    return withoutBlocks(binaryKind(bytes));
}
/** A block's label as a finding may print it, with its article; labels that nobody uses are not quoted. */
function printableLabel(label) {
    if (!KNOWN_LABEL.test(label))
        return 'an unknown';
    return `${/^(?:[AEO]|RSA|X509)/.test(label) ? 'an' : 'a'} ${label}`;
}
/** Writes a block in the one form that every reader takes: 64 columns, LF, one LF at the end (RFC 7468). */
function writePem({ label, bytes }) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
function readBlocks(text) {
    const blocks = [];
    let from = text.indexOf(BEGIN);
    while (from !== -1) {
        if (blocks.length === MAX_BLOCKS)
            return fault(`holds more than ${MAX_BLOCKS} PEM blocks`);
        const labelEnd = text.indexOf(DASHES, from + BEGIN.length);
        const label = text.slice(from + BEGIN.length, Math.max(labelEnd, 0)).trim();
        if (!LABEL.test(label))
            return fault('has a damaged -----BEGIN line');
        const bodyStart = labelEnd + DASHES.length;
        const bodyEnd = text.indexOf(DASHES, bodyStart);
        const footer = `-----END ${label}${DASHES}`;
        const what = printableLabel(label);
        if (bodyEnd === -1)
            return fault(`is cut off: ${what} block in it has no -----END line`);
        if (!text.startsWith(footer, bodyEnd))
            return fault(`has ${what} block without the -----END line that fits`);
        const block = readBody(label, text.slice(bodyStart, bodyEnd));
        if (block === undefined)
            return fault(`has ${what} block that is damaged: its text is not whole base64`);
        blocks.push(block);
        from = text.indexOf(BEGIN, bodyEnd + footer.length);
    }
    return { kind: 'blocks', blocks };
}
function readBody(label, body) {
    if (/^\s*Proc-Type:/i.test(body))
        return { label, bytes: Buffer.alloc(0), encrypted: true };
    const bytes = decodeBase64(body);
    return bytes && { label, bytes, encrypted: false };
}
function withoutBlocks(binary) {
    if (binary !== undefined)
        return { kind: 'binary', binary };
    return fault('holds no PEM text: a line like -----BEGIN CERTIFICATE----- is missing');
}
function fault(problem) {
    return { kind: 'fault', problem };
}

;// CONCATENATED MODULE: ./build/certificates/wrong-material.js

/** The labels that each input takes as they are. */
const ACCEPTED = {
    certificate: new Set(['CERTIFICATE']),
    chain: new Set(['CERTIFICATE']),
    'private-key': new Set(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY']),
    csr: new Set(['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST']),
};
const DECRYPT = 'the platform takes no passphrase; decrypt it with: openssl pkey -in encrypted.pem -out key.pem';
/** Labels that no input takes, and what to do with them. */
const FOREIGN = {
    'ENCRYPTED PRIVATE KEY': `holds an encrypted private key; ${DECRYPT}`,
    'OPENSSH PRIVATE KEY': "holds a key in OpenSSH's own format; if it really belongs to the certificate, convert the file in place " +
        "with: ssh-keygen -p -m PEM -N '' -f key.pem",
    'TRUSTED CERTIFICATE': "holds a certificate in OpenSSL's own TRUSTED form; convert it with: openssl x509 -in trusted.pem -out certificate.pem",
    'X509 CERTIFICATE': 'holds a certificate under the old label X509 CERTIFICATE; convert it with: openssl x509 -in old.pem -out certificate.pem',
    PKCS7: 'holds a PKCS#7 container; convert it with: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem',
    'DSA PRIVATE KEY': 'holds a DSA key, which no browser accepts; a new RSA or EC key and certificate are needed',
};
/** True when the block is what the input wants; checked further by whoever parses it. */
function isWanted(input, block) {
    return !block.encrypted && ACCEPTED[input].has(block.label);
}
/** True for any label that holds a private key, encrypted or not. */
function isPrivateKey({ label }) {
    return label.endsWith('PRIVATE KEY');
}
/** One sentence, in words that follow the input's name, on a block that the input does not take. */
function wrongBlock(input, block) {
    if (isPrivateKey(block) && input !== 'private-key') {
        return 'holds a private key, which must never be sent as public text; give it as private-key only';
    }
    if (block.encrypted)
        return `holds an encrypted private key; ${DECRYPT}`;
    const foreign = FOREIGN[block.label];
    if (foreign !== undefined)
        return foreign;
    if (block.label.endsWith('PUBLIC KEY'))
        return wrongPublicKey(input);
    if (block.label.endsWith('CERTIFICATE REQUEST')) {
        return 'holds a certificate request; give the certificate that the authority returned for it';
    }
    if (block.label === 'CERTIFICATE') {
        return `holds a certificate, not a ${input === 'csr' ? 'certificate request' : 'private key'}`;
    }
    return `holds ${printableLabel(block.label)} block, which does not belong here`;
}
function wrongPublicKey(input) {
    if (input !== 'private-key')
        return 'holds only a public key, not a certificate';
    return 'holds a public key; the private key is needed, in the file that was made together with the request';
}
const DER_COMMAND = {
    certificate: 'openssl x509 -inform DER -in certificate.der -out certificate.pem',
    chain: 'openssl x509 -inform DER -in chain.der -out chain.pem',
    'private-key': 'openssl pkey -inform DER -in key.der -out key.pem',
    csr: 'openssl req -inform DER -in request.der -out request.pem',
};
const PFX_COMMAND = {
    certificate: 'openssl pkcs12 -in store.pfx -clcerts -nokeys -out certificate.pem',
    chain: 'openssl pkcs12 -in store.pfx -cacerts -nokeys -out chain.pem',
    'private-key': 'openssl pkcs12 -in store.pfx -nocerts -nodes -out key.pem',
    csr: 'openssl pkcs12 -in store.pfx -clcerts -nokeys -out certificate.pem',
};
/** One sentence on bytes that are no PEM. */
function wrongBinary(input, kind) {
    if (kind === 'pfx')
        return `is a PKCS#12 (PFX) store, not PEM; take it apart with: ${PFX_COMMAND[input]}`;
    if (kind === 'der-key' && input !== 'private-key') {
        return 'holds a private key in binary (DER) form, which must never be sent as public text; give it as private-key only';
    }
    if (kind === 'der-certificate' && input === 'private-key') {
        return 'holds a certificate in binary (DER) form, not a private key';
    }
    return `is binary (DER) or its base64, not PEM; convert it with: ${DER_COMMAND[input]}`;
}

;// CONCATENATED MODULE: ./build/certificates/material.js




/** Blocks that come along with what was asked for and may be dropped without a word. */
const HARMLESS = new Set(['EC PARAMETERS', 'DH PARAMETERS']);
const NAMES = {
    certificate: 'certificate',
    chain: 'certificate',
    'private-key': 'private key',
    csr: 'certificate request',
};
/** Reads an input's PEM and sorts its blocks by whether the input wants them. */
function readMaterial(input, text, found) {
    const reading = readPem(text);
    if (reading.kind === 'fault')
        found.problem(input, reading.problem);
    if (reading.kind === 'binary')
        found.problem(input, wrongBinary(input, reading.binary));
    if (reading.kind !== 'blocks')
        return undefined;
    const blocks = reading.blocks.filter(({ label }) => !HARMLESS.has(label));
    return {
        wanted: blocks.filter((block) => isWanted(input, block)),
        other: blocks.filter((block) => !isWanted(input, block)),
    };
}
/** Says once for each kind of block why the input does not take it, or that there is nothing in it. */
function refuseOthers(input, { wanted, other }, found) {
    if (wanted.length + other.length === 0)
        found.problem(input, `holds no ${NAMES[input]}`);
    for (const sentence of new Set(other.map((block) => wrongBlock(input, block))))
        found.problem(input, sentence);
}
/** Parses certificate blocks; a damaged one is a problem that tells its place, first is 1. */
function parseCertificates(input, blocks, found) {
    const certificates = [];
    blocks.forEach((block, index) => {
        const certificate = parseCertificate(block);
        if (certificate)
            certificates.push(certificate);
        else
            found.problem(input, `certificate ${index + 1} in it is damaged or cut off`);
    });
    return certificates;
}
function parseCertificate({ bytes }) {
    if (!isOneSequence(bytes))
        return undefined;
    try {
        return new external_node_crypto_.X509Certificate(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/certificates/csr.js





/** The public key is the third part of a request: version, subject, key (RFC 2986, section 4.1). */
const KEY_INDEX = 2;
/** Takes the one certificate request out of the input; checks that it asked for the certificate's key. */
function readRequest(material, leaf, found) {
    refuseOthers('csr', material, found);
    const [block] = material.wanted;
    if (block === undefined)
        return undefined;
    if (material.wanted.length > 1)
        found.problem('csr', 'holds more than one certificate request');
    const requested = publicKeyOfRequest(block.bytes);
    if (requested === undefined) {
        found.problem('csr', 'is damaged: its text is no certificate request');
        return undefined;
    }
    const certified = leaf && publicKeyOf(leaf);
    if (certified && !requested.equals(certified)) {
        found.problem('csr', 'was made with another key than the certificate');
    }
    return writePem({ label: 'CERTIFICATE REQUEST', bytes: block.bytes });
}
function publicKeyOfRequest(der) {
    const info = isOneSequence(der) ? readSequence(der)?.[0] : undefined;
    const key = info && readSequence(info.raw)?.[KEY_INDEX];
    if (key === undefined)
        return undefined;
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(key.raw), format: 'der', type: 'spki' });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/certificates/facts.js
var facts = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/certificates/findings.js
/** Collects everything that the checks find, so that all of it is reported at once. */
class Findings {
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
}

;// CONCATENATED MODULE: ./build/certificates/key.js






const INPUT = 'private-key';
/**
 * Takes the one private key out of the input: PKCS#8, PKCS#1 or SEC1, never converted. Certificates beside it
 * (as in a combined file) are left out with a note. Nothing of the key gets into a finding.
 */
function readPrivateKey(material, found) {
    const { wanted, other } = material;
    const certificates = other.filter(({ label }) => label === 'CERTIFICATE');
    const rest = wanted.length === 0 ? other : other.filter((block) => !certificates.includes(block));
    refuseOthers(INPUT, { wanted, other: rest }, found);
    const [block] = wanted;
    if (block === undefined)
        return undefined;
    if (wanted.length > 1) {
        found.problem(INPUT, `holds ${wanted.length} private keys; give the one that belongs to the certificate`);
        return undefined;
    }
    if (certificates.length > 0)
        found.note(`Left ${(0,support_text/* count */.U9)(certificates.length, 'certificate')} out of private-key.`);
    const key = parseKey(block);
    if (key === undefined)
        found.problem(INPUT, 'is damaged: its text is no private key of the kind it says');
    return key && { pem: writePem(block), key };
}
/**
 * True when the key is the certificate's. A signature is made and verified, as the public half that a key
 * file carries may be another key's.
 */
function belongsTo(key, certificate) {
    const certified = publicKeyOf(certificate);
    if (certified === undefined)
        return false;
    try {
        if (!(0,external_node_crypto_.createPublicKey)(key).equals(certified))
            return false;
        const probe = Buffer.from('boxwright key check');
        return (0,external_node_crypto_.verify)(undefined, probe, certified, (0,external_node_crypto_.sign)(undefined, probe, key));
    }
    catch {
        return false;
    }
}
/**
 * The forms by label, and the identifier byte of the element behind the version: an algorithm, a modulus, the
 * octets of the key (RFC 5208, RFC 8017, RFC 5915). OpenSSL would guess the form and not mind the label.
 */
const FORMS = {
    'PRIVATE KEY': { type: 'pkcs8', second: SEQUENCE },
    'RSA PRIVATE KEY': { type: 'pkcs1', second: INTEGER },
    'EC PRIVATE KEY': { type: 'sec1', second: OCTET_STRING },
};
function parseKey({ label, bytes }) {
    const form = FORMS[label];
    if (form === undefined || !isOneSequence(bytes) || readSequence(bytes)?.[1]?.tag !== form.second)
        return undefined;
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: bytes, format: 'der', type: form.type });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/certificates/leaf.js

/**
 * Picks the server's certificate out of the `certificate` input: the first that is no authority's. When there
 * are only authorities the first of them, for the checks to refuse; two servers' certificates are a problem.
 */
function pickLeaf(given, found) {
    const candidates = given
        .filter(({ input }) => input === 'certificate')
        .map(({ certificate }) => certificate);
    const servers = distinct(candidates.filter(({ ca }) => !ca));
    // Roots of the first X.509 version do not say that they are authorities.
    const issued = servers.filter((one) => !isSelfSigned(one));
    const leaves = issued.length > 0 ? issued : servers;
    if (leaves.length > 1) {
        found.problem('certificate', `holds ${leaves.length} server certificates; give the one to install`);
    }
    return leaves.length > 1 ? undefined : (leaves[0] ?? candidates[0]);
}
function distinct(certificates) {
    return [...new Map(certificates.map((one) => [one.fingerprint256, one])).values()];
}

// EXTERNAL MODULE: ./build/certificates/alternative-names.js
var alternative_names = __webpack_require__(8191);
;// CONCATENATED MODULE: ./build/certificates/leaf-checks.js





/** How far the clocks of an authority and of the runner may be apart, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;
/** Below this many days an upload is worth a warning. */
const SOON = 7;
/** Extended key usage: TLS server authentication, and any use (RFC 5280, section 4.2.1.12). */
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const ANY_USAGE = '2.5.29.37.0';
/** Longest list of odd names that a warning shows. */
const MAX_SHOWN = 5;
/** Checks that the certificate is valid at `now`: `notBefore <= now < notAfter`, 5 minutes early is a warning. */
function checkValidity(leaf, now, found) {
    const { validFromDate: from, validToDate: to } = leaf;
    if (!(now < to))
        found.problem('certificate', `expired at ${(0,days/* utc */.n$)(to)}`);
    else if (!(from.getTime() - now.getTime() <= CLOCK_SKEW)) {
        found.problem('certificate', `is not valid before ${(0,days/* utc */.n$)(from)}`);
    }
    else if (now < from)
        found.warn(`The certificate becomes valid at ${(0,days/* utc */.n$)(from)}, a moment from now.`);
    if (now < to && to.getTime() - now.getTime() < SOON * days/* DAY */.d_) {
        found.warn(`The certificate expires at ${(0,days/* utc */.n$)(to)}, in ${(0,support_text/* count */.U9)((0,days/* daysLeft */.H_)(to, now), 'whole day')}.`);
    }
}
/** Checks that it is a server's certificate: no authority, meant for TLS servers, with names browsers read. */
function checkPurpose(leaf, force, found) {
    if (leaf.ca) {
        const own = isSelfSigned(leaf) ? ', a self-signed one made without CA:FALSE' : '';
        found.problem('certificate', `is the certificate of an authority (CA:TRUE)${own}, not of a server`);
        return;
    }
    if (isSelfSigned(leaf)) {
        const text = 'is self-signed, which no browser trusts';
        if (force)
            found.warn(`The certificate ${text}.`);
        else
            found.problem('certificate', `${text}; set force: true to upload it all the same`);
    }
    const usages = leaf.keyUsage;
    if (usages && !usages.includes(SERVER_AUTH) && !usages.includes(ANY_USAGE)) {
        found.problem('certificate', 'is not meant for web servers: its extended key usage lacks serverAuth');
    }
    checkNames(leaf, found);
}
function checkNames(leaf, found) {
    const { domains, addresses, unusable } = (0,alternative_names/* readAlternativeNames */.m6)(leaf.subjectAltName);
    if (unusable.length > 0) {
        found.warn(`The certificate has names that no host can have: ${(0,support_text/* list */.p_)(unusable.slice(0, MAX_SHOWN))}.`);
    }
    if (domains.length > 0)
        return;
    if (addresses.length > 0)
        found.warn('The certificate names only IP addresses, no domain.');
    else {
        const why = 'names no host (no subjectAltName); browsers do not read the common name';
        found.problem('certificate', `${why}; ask ${(0,names/* issuerName */.b)(leaf)} for one with the domain in it`);
    }
}

;// CONCATENATED MODULE: ./build/certificates/preflight.js












/**
 * Checks a certificate, its key, chain and request before anything is sent, as a platform that takes them
 * cannot give the old ones back. Total: never throws, whatever the texts are; no finding quotes key material
 * or PEM. Whether a host is covered is asked later with `covers`, when it is known.
 */
function preflight(input) {
    const found = new Findings();
    const certificate = readMaterial('certificate', input.certificate, found);
    const privateKey = readMaterial('private-key', input.privateKey, found);
    const chain = optional('chain', input.chain, found);
    const csr = optional('csr', input.csr, found);
    if (certificate && privateKey && areSwapped(certificate, privateKey)) {
        found.problem('certificate', 'holds a private key, and private-key holds a certificate: swap the two inputs');
        return { ok: false, problems: found.problems, warnings: found.warnings };
    }
    const given = [...readGiven('certificate', certificate, found), ...readGiven('chain', chain, found)];
    const leaf = pickLeaf(given, found);
    const bundle = leaf ? checkCertificates(leaf, given, input, found) : [];
    const key = privateKey && readPrivateKey(privateKey, found);
    if (key && leaf && !belongsTo(key.key, leaf)) {
        found.problem('private-key', 'does not belong to the certificate: their public keys differ');
    }
    const request = csr && readRequest(csr, leaf, found);
    if (!leaf || !key || found.problems.length > 0) {
        return { ok: false, problems: found.problems, warnings: found.warnings };
    }
    const value = {
        crt: pemOf(leaf),
        key: key.pem,
        ...(bundle.length > 0 && { bundle: bundle.map(pemOf).join('') }),
        ...(request && { csr: request }),
        leaf: (0,facts/* factsOf */.x)(leaf),
        warnings: found.warnings,
        notes: found.notes,
    };
    return { ok: true, value };
}
function optional(input, text, found) {
    return text === undefined || text.trim() === '' ? undefined : readMaterial(input, text, found);
}
/** Keys only where certificates belong, and certificates only where the key belongs. */
function areSwapped(certificate, privateKey) {
    return (certificate.wanted.length === 0 &&
        certificate.other.some(isPrivateKey) &&
        privateKey.wanted.length === 0 &&
        privateKey.other.some(({ label }) => label === 'CERTIFICATE'));
}
function readGiven(input, material, found) {
    if (material === undefined)
        return [];
    refuseOthers(input, material, found);
    return parseCertificates(input, material.wanted, found).map((certificate) => ({ input, certificate }));
}
/** Runs every check on the leaf and its chain; the intermediates to send, in order. */
function checkCertificates(leaf, given, { now, force = false }, found) {
    checkValidity(leaf, now, found);
    checkPurpose(leaf, force, found);
    const { problem, warning } = keyStrength(leaf);
    if (problem)
        found.problem('certificate', problem);
    else if (warning)
        found.warn(`The certificate ${warning}.`);
    const weak = weakSignature(leaf);
    if (weak)
        found.problem('certificate', `is signed with ${weak}, which browsers refuse`);
    const chain = buildChain(leaf, given.filter(({ certificate }) => certificate !== leaf), now, found);
    checkIntermediates(chain, now, found);
    checkCompleteness(leaf, chain, found);
    return chain.intermediates;
}
function pemOf(certificate) {
    return writePem({ label: 'CERTIFICATE', bytes: certificate.raw });
}


/***/ })

};
