import {
  Path,
  climbs
} from "./path.js";
import {
  ActionError
} from "./index.js";

// src/http/address/raw-path.ts
var LONGEST = 4096;
function rawPath(text) {
  const problem = problemWith(text);
  if (problem) throw new ActionError(`path: ${problem}`);
  const [pathname = "", ...rest] = text.split("?");
  const value = new URL(`http://localhost${pathname}`).pathname;
  return { path: new Path(value), query: grouped(new URLSearchParams(rest.join("?"))) };
}
function problemWith(text) {
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
export {
  rawPath
};
