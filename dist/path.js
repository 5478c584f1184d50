import {
  ActionError
} from "./index.js";

// src/http/address/path.ts
var LONGEST_VALUE = 512;
var DECODINGS = 4;
var Path = class {
  /** For the wire: starts with `/`, fully encoded. */
  value;
  /** Keeps objects that merely look alike from being taken for a checked path. */
  #checked = true;
  constructor(value) {
    this.value = value;
  }
  /** True for everything this class made. */
  static is(value) {
    return #checked in value;
  }
};
function path(parts, ...values) {
  const template = parts.join("{}");
  const value = parts.reduce((done, part, i) => done + encode(values[i - 1], template) + part);
  if (!value.startsWith("/") || value.startsWith("//") || /[?#\\]/.test(value) || climbs(value)) {
    throw new ActionError(`The path ${template} cannot be built from what it was given.`);
  }
  return new Path(value);
}
function climbs(text) {
  let current = text;
  for (let i = 0; i < DECODINGS; i += 1) {
    if (current.split(/[/\\]/).some((segment) => /^\.{1,2}(;.*)?$/.test(segment))) return true;
    const decoded = current.replace(
      /%([0-7][0-9a-f])/gi,
      (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
    );
    if (decoded === current) return false;
    current = decoded;
  }
  return true;
}
function encode(value, template) {
  const problem = problemWith(value);
  if (problem) throw new ActionError(`A value for the path ${template} ${problem}.`);
  return encodeURIComponent(String(value));
}
function problemWith(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) return "is not a whole number";
  if (typeof value === "number" || typeof value === "bigint") return void 0;
  if (typeof value !== "string") return "is missing";
  if (value.trim() === "") return "is empty";
  if (value.length > LONGEST_VALUE) return `has more than ${LONGEST_VALUE} characters`;
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value) || !value.isWellFormed()) {
    return "holds characters that cannot be part of an address";
  }
  return climbs(value) ? "would leave the path" : void 0;
}

// src/http/address/raw-path.ts
var LONGEST = 4096;
function rawPath(text) {
  const problem = problemWith2(text);
  if (problem) throw new ActionError(`path: ${problem}`);
  const [pathname = "", ...rest] = text.split("?");
  const value = new URL(`http://localhost${pathname}`).pathname;
  return { path: new Path(value), query: grouped(new URLSearchParams(rest.join("?"))) };
}
function problemWith2(text) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return "write it without the origin, which `base-url` gives";
  if (!text.startsWith("/") || text.startsWith("//")) return "it must start with one slash";
  if (text.length > LONGEST) return `it has more than ${LONGEST} characters`;
  if (/[\s\\#\u0000-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed()) {
    return "white space, control characters, backslashes and # are not allowed; encode them";
  }
  const [pathname = ""] = text.split("?");
  if (/%(?![0-9a-f]{2})/i.test(pathname)) return "a % must be followed by two hexadecimal digits";
  return climbs(pathname) ? ". and .. are not allowed in it" : void 0;
}
function grouped(params) {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, params.getAll(name)]));
}

// src/platforms/elasticbox/folder/stored-file.ts
var STORED_PATH = /^\/(?!\/)[^\p{C}\p{Zl}\p{Zp}\\?]{1,500}$/u;
function isStored(place) {
  return place.startsWith("/services/blobs/download/") && STORED_PATH.test(place) && !climbs(place);
}
function encodedPlace(place) {
  return place.replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/[^\w./%~!$&'()*+,;=:@-]/gu, (character) => encodeURIComponent(character));
}
export {
  path,
  rawPath,
  STORED_PATH,
  isStored,
  encodedPlace
};
