import {
  rawPath
} from "./raw-path.js";
import {
  ActionError,
  Unfit
} from "./index.js";

// src/platforms/kit/method.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
function method() {
  return {
    name: "method",
    accepts: `\`${METHODS.join("`, `")}\``,
    parse: (value) => {
      const known = METHODS.find((candidate) => candidate === value.toUpperCase());
      if (known === void 0) throw new Unfit(`must be one of ${METHODS.join(", ")}`);
      return known;
    }
  };
}
function writes(method2) {
  return method2 !== "GET" && method2 !== "HEAD";
}

// src/platforms/kit/raw-request.ts
var MAX_BYTES = 64 * 1024 * 1024;
function checkRawCall(inputs) {
  const { method: method2, query = {}, body, paginate, platform } = inputs;
  const problems = [];
  const path = readPath(inputs.path, problems);
  const twice = Object.keys(query).find((name) => Object.hasOwn(path?.query ?? {}, name));
  if (twice !== void 0) problems.push({ input: "query", problem: `has ${twice}, which the path has too` });
  const names = [...Object.keys(query), ...Object.keys(path?.query ?? {})];
  if (platform === "versio" && names.some((name) => name.toLowerCase() === "apitoken"))
    problems.push({
      input: "query",
      problem: "must not hold a token, which logs would keep; `token` is sent in a header"
    });
  if (body !== void 0 && !writes(method2))
    problems.push({ input: "body", problem: `cannot be sent with ${method2}` });
  if (paginate && method2 !== "GET") problems.push({ input: "paginate", problem: "is for GET only" });
  return problems;
}
function rawRequest({ method: method2, path: text, query, body }) {
  const { path, query: own } = rawPath(text);
  return {
    method: method2,
    path,
    query: { ...own, ...query },
    privateQuery: true,
    ...body === void 0 ? {} : { body },
    accept: "raw",
    maxBytes: MAX_BYTES
  };
}
function readPath(text, problems) {
  if (text === void 0) return void 0;
  try {
    return rawPath(text);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    problems.push({ input: "path", problem: error.message.replace(/^path: /, "") });
    return void 0;
  }
}
export {
  method,
  writes,
  checkRawCall,
  rawRequest
};
