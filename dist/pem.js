import {
  X509Certificate,
  decodeText
} from "./index.js";

// src/support/pem/base64.ts
var BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
function decodeBase64(text) {
  const compact = text.replace(/\s+/g, "");
  if (compact.length % 4 !== 0 || !BASE64.test(compact)) return void 0;
  return Buffer.from(compact, "base64");
}
var LENIENT = /^[A-Za-z0-9+/_-]+={0,2}$/;
var DATA_URL = /^data:[^,]{0,100};base64,/i;
function decodeWrapper(text) {
  const compact = text.replace(DATA_URL, "").replace(/\s+/g, "");
  return LENIENT.test(compact) ? Buffer.from(compact, "base64") : void 0;
}

// src/support/pem/der.ts
var SEQUENCE = 48;
var INTEGER = 2;
var OCTET_STRING = 4;
var MAX_LENGTH_BYTES = 4;
function readDer(bytes, offset = 0) {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === void 0 || first === void 0) return void 0;
  const lengthBytes = first < 128 ? 0 : first & 127;
  if (lengthBytes > MAX_LENGTH_BYTES || first === 128) return void 0;
  const start = offset + 2 + lengthBytes;
  if (start > bytes.length) return void 0;
  let length = first;
  if (lengthBytes > 0) {
    length = 0;
    for (const byte of bytes.subarray(offset + 2, start)) length = length * 256 + byte;
  }
  const end = start + length;
  if (end > bytes.length) return void 0;
  return { tag, raw: bytes.subarray(offset, end), content: bytes.subarray(start, end) };
}
function readSequence(bytes, max = 16) {
  const outer = readDer(bytes);
  if (outer?.tag !== SEQUENCE) return void 0;
  const elements = [];
  let offset = 0;
  while (offset < outer.content.length && elements.length < max) {
    const element = readDer(outer.content, offset);
    if (element === void 0) return void 0;
    elements.push(element);
    offset += element.raw.length;
  }
  return elements;
}
function isOneSequence(bytes) {
  const outer = readDer(bytes);
  return outer?.tag === SEQUENCE && outer.raw.length === bytes.length;
}

// src/support/pem/content.ts
var BIT_STRING = 3;
var OBJECT_IDENTIFIER = 6;
var TIMES = [23, 24];
var KEY_OF_INTEGERS = {
  9: "RSA PRIVATE KEY",
  6: "DSA PRIVATE KEY",
  2: "RSA PUBLIC KEY"
};
var MAX_ELEMENTS = 12;
var PFX_VERSION = 3;
function labelOfContent(der) {
  const parts = isOneSequence(der) ? readSequence(der, MAX_ELEMENTS) : void 0;
  const [first, second, third] = parts ?? [];
  if (parts === void 0 || first === void 0 || second === void 0) return void 0;
  if (parts.every(({ tag }) => tag === INTEGER)) return KEY_OF_INTEGERS[parts.length];
  if (first.tag === INTEGER) return ofVersioned(first, second, third);
  if (first.tag === OBJECT_IDENTIFIER) return "PKCS7";
  if (first.tag !== SEQUENCE) return void 0;
  if (parts.length === 2) return ofPair(second);
  return parts.length === 3 && second.tag === SEQUENCE && third?.tag === BIT_STRING ? ofSigned(first) : void 0;
}
function ofVersioned(version, second, third) {
  if (second.tag === OCTET_STRING) return "EC PRIVATE KEY";
  if (second.tag !== SEQUENCE) return void 0;
  if (third?.tag === OCTET_STRING) return "PRIVATE KEY";
  return version.content.length === 1 && version.content[0] === PFX_VERSION ? "PKCS12" : void 0;
}
function ofPair({ tag }) {
  if (tag === OCTET_STRING) return "ENCRYPTED PRIVATE KEY";
  return tag === BIT_STRING ? "PUBLIC KEY" : void 0;
}
function ofSigned({ raw }) {
  const inner = readSequence(raw, MAX_ELEMENTS) ?? [];
  if (inner.some(({ tag }) => TIMES.includes(tag))) return "X509 CRL";
  if (inner[0]?.tag === INTEGER && inner.length <= 4) return "CERTIFICATE REQUEST";
  return inner.length >= 6 ? "CERTIFICATE" : void 0;
}

// src/support/pem/binary.ts
var OPEN_PFX = [48, 128, 2, 1, 3];
var JAVA = [
  [254, 237, 254, 237],
  [206, 206, 206, 206]
];
var SIGNED_DATA = [6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 2];
function begins(bytes, start, at = 0) {
  return start.every((byte, index) => bytes[at + index] === byte);
}
function binaryKind(bytes) {
  if (begins(bytes, OPEN_PFX)) return "pfx";
  if (JAVA.some((start) => begins(bytes, start))) return "jks";
  if (!isOneSequence(bytes)) return void 0;
  if ([2, 3, 4, 5, 6].some((at) => begins(bytes, SIGNED_DATA, at))) return "p7b";
  const label = labelOfContent(bytes) ?? "";
  if (label === "PKCS12") return "pfx";
  if (label.endsWith("PRIVATE KEY")) return "der-key";
  return label.startsWith("CERTIFICATE") ? "der-certificate" : "der";
}

// src/support/pem/tidy.ts
var MAX_PEM_TEXT = 1024 * 1024;
var LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]|\\{1,4}r\\{1,4}n|\\{1,4}(?:[nr]|u000[ad])|(?:%0d)?%0a/gi;
var INVISIBLE = /[\ufeff\u200b-\u200d\u2060]/g;
var TYPOGRAPHIC = /[\u2010-\u2015\u2212]/;
var BOUNDARY = /[-\u2010-\u2015\u2212]{1,6}\s*((?:BEGIN|END) [A-Z0-9 ]{1,40}?)\s*[-\u2010-\u2015\u2212]{1,5}/g;
var ESCAPED = /\\{1,4}(?:\/|u00([23][0-9a-f]))/gi;
function tidyPemText(text) {
  const plain = unquote(text.replace(INVISIBLE, "").trim()).replace(LINE_ENDS, "\n").replace(
    ESCAPED,
    (_, code) => code === void 0 ? "/" : String.fromCharCode(Number.parseInt(code, 16))
  ).trim();
  return TYPOGRAPHIC.test(plain) ? plain.replace(BOUNDARY, "-----$1-----") : plain;
}
function unquote(text) {
  const start = /^["'`]/.test(text) ? 1 : 0;
  const end = text.length > start && /["'`]$/.test(text) ? text.length - 1 : text.length;
  return text.slice(start, end);
}

// src/support/pem/pem.ts
var MAX_BLOCKS = 20;
var DASHES = "-----";
var BEGIN = /-----BEGIN\s/g;
var MAX_WRAPPERS = 3;
var KNOWN_LABEL = /^(?:(?:X509|TRUSTED|NEW|RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PUBLIC|PRIVATE|CERTIFICATE|REQUEST|KEY|PARAMETERS|PKCS7|PKCS12|CMS|CRL)(?: (?!$)|$))+$/;
var LABEL = /^[A-Z0-9][A-Z0-9 ]{0,40}$/;
function readPem(text, most = MAX_BLOCKS) {
  if (text.length > MAX_PEM_TEXT) return fault("is longer than 1 MiB, which is no certificate or key");
  let tidy = tidyPemText(text);
  if (tidy === "") return fault("is empty");
  for (let wrapper = 0; wrapper <= MAX_WRAPPERS; wrapper += 1) {
    if (tidy.search(BEGIN) !== -1) return readBlocks(tidy, most);
    const inner = decodeWrapper(tidy);
    if (inner === void 0) break;
    const binary = binaryKind(inner);
    if (binary !== void 0) return { kind: "binary", binary };
    tidy = tidyPemText(decodeText(inner));
  }
  return withoutBlocks(binaryKind(Buffer.from(text, "latin1")));
}
function printableLabel(label) {
  if (!KNOWN_LABEL.test(label)) return "an unknown";
  return `${/^(?:[AEO]|RSA|X509)/.test(label) ? "an" : "a"} ${label}`;
}
function writePem({ label, bytes }) {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----
${lines.join("\n")}
-----END ${label}-----
`;
}
function readBlocks(text, most) {
  const blocks = [];
  for (let from = find(BEGIN, text, 0); from !== -1; ) {
    if (blocks.length === most) return fault(`holds more than ${most} PEM blocks`);
    const bodyStart = text.indexOf(DASHES, from + DASHES.length);
    const label = oneSpace(text.slice(from + "-----BEGIN ".length, Math.max(bodyStart, 0)));
    if (!LABEL.test(label)) return fault("has a damaged -----BEGIN line");
    const bodyEnd = text.indexOf(DASHES, bodyStart + DASHES.length);
    const what = printableLabel(label);
    if (bodyEnd === -1) return fault(`is cut off: ${what} block in it has no -----END line`);
    const end = text.indexOf(DASHES, bodyEnd + DASHES.length);
    if (oneSpace(text.slice(bodyEnd + DASHES.length, Math.max(end, 0))) !== `END ${label}`)
      return fault(`has ${what} block without the -----END line that fits`);
    const block = readBody(label, text.slice(bodyStart + DASHES.length, bodyEnd));
    if (block === void 0) return fault(`has ${what} block that is damaged: its text is not whole base64`);
    blocks.push(block);
    from = find(BEGIN, text, end + DASHES.length);
  }
  return { kind: "blocks", blocks };
}
function find(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
function oneSpace(text) {
  return text.length > MAX_LINE ? "" : text.trim().replace(/\s+/g, " ");
}
var MAX_LINE = 100;
var AROUND_LINES = /["'`,;\\]/g;
function readBody(label, body) {
  if (/^\s*Proc-Type:/i.test(body)) return { label, bytes: Buffer.alloc(0), encrypted: true };
  const bytes = decodeBase64(body.replace(AROUND_LINES, ""));
  if (bytes === void 0) return void 0;
  const content = label.endsWith("PARAMETERS") ? void 0 : labelOfContent(bytes);
  if (content === void 0 || content === label) return { label, bytes, encrypted: false };
  return { label: content, mislabelled: label, bytes, encrypted: false };
}
function withoutBlocks(binary) {
  if (binary !== void 0) return { kind: "binary", binary };
  return fault("holds no PEM text: a line that begins with -----BEGIN is missing");
}
function fault(problem) {
  return { kind: "fault", problem };
}

// src/support/pem/authorities.ts
var MOST = 1e3;
function readAuthorities(text) {
  const reading = readPem(text, MOST);
  if (reading.kind === "fault") return { problem: reading.problem };
  if (reading.kind === "binary") return { problem: `is binary (DER, PKCS#12) or its base64, not PEM` };
  const pems = [];
  for (const [index, { label, bytes }] of reading.blocks.entries()) {
    if (label.endsWith("PRIVATE KEY")) return { problem: "holds a private key, which nobody else must have" };
    if (label !== "CERTIFICATE" || !isReadable(bytes))
      return { problem: `is damaged or no certificate in its block ${index + 1}` };
    pems.push(writePem({ label, bytes }));
  }
  return { pems };
}
function isReadable(der) {
  try {
    return new X509Certificate(der).raw.length > 0;
  } catch {
    return false;
  }
}

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
export {
  SEQUENCE,
  INTEGER,
  OCTET_STRING,
  readDer,
  readSequence,
  isOneSequence,
  labelOfContent,
  readPem,
  printableLabel,
  writePem,
  readAuthorities,
  kindOfStatus,
  kindOfBare,
  isMarkup
};
