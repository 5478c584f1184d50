import {
  rawPath
} from "./path.js";
import {
  ActionError
} from "./index.js";

// src/platforms/kit/raw-request.ts
var MAX_BYTES = 64 * 1024 * 1024;
function writes(method) {
  return method !== "GET" && method !== "HEAD";
}
function checkRawCall(inputs) {
  const { method, query = {}, body, paginate, platform } = inputs;
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
  if (body !== void 0 && !writes(method))
    problems.push({ input: "body", problem: `cannot be sent with ${method}` });
  if (paginate && method !== "GET") problems.push({ input: "paginate", problem: "is for GET only" });
  return problems;
}
function rawRequest({ method, path: text, query, body }) {
  const { path, query: own } = rawPath(text);
  return {
    method,
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
  writes,
  checkRawCall,
  rawRequest
};
