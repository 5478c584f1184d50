import {
  rawPath
} from "./raw-path.js";
import {
  writePages
} from "./paginate.js";
import {
  PLATFORMS,
  anyPlatform,
  callApiInputs
} from "./which.js";
import "./states.js";
import "./elasticbox-inputs-inputs.js";
import "./dollarbox-inputs-inputs.js";
import "./certificate.js";
import "./kinds-yaml.js";
import {
  planned,
  writing
} from "./poll.js";
import "./classify.js";
import {
  ActionError,
  AnswerLostError,
  AnswerShapeError,
  HttpError,
  UnknownResultError,
  count,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/kit/raw-call.ts
var ACTIONS = { POST: "create", DELETE: "delete" };
function planRawCall({ request }) {
  const action = ACTIONS[request.method] ?? "update";
  const target = labelOf(request);
  return { ...planned([{ action, target }]), title: `Would call ${target}.` };
}
async function makeRawCall(context, call) {
  const { request } = call;
  const what = labelOf(request);
  try {
    const { body, status, items } = await (call.writes ? writing(context.ledger, what, `${what}, possibly applied`, () => answerOf(context, call)) : answerOf(context, call));
    if (call.writes) context.ledger.wrote();
    return {
      outcome: "called",
      changed: call.writes,
      title: `${what} answered ${status}${items === void 0 ? "" : ` with ${count(items.count, "item")}`}.`,
      ...items === void 0 ? { resource: body ?? null } : { items },
      outputs: { status, count: items?.count }
    };
  } catch (error) {
    if (error instanceof HttpError) context.ledger.know({ status: error.status });
    throw error instanceof AnswerLostError ? unknown(what, error) : error;
  }
}
async function answerOf(context, { request, paginate }) {
  return paginate ? writePages(context, request) : usable(request, await context.client.raw(request));
}
function usable(request, answer) {
  const { body, text, headers, status, requestId } = answer;
  if (typeof body !== "string" || body !== text || !/json/i.test(headers["content-type"] ?? ""))
    return answer;
  const message = `${labelOf(request)}: the answer (status ${status}) says that it is JSON, and is not`;
  const error = new AnswerShapeError(message, { problem: "not-json", status, requestId });
  throw request.method === "POST" ? new AnswerLostError(message, error) : error;
}
function labelOf({ method, path }) {
  return `${method} ${path.value}`;
}
function unknown(what, cause) {
  return new UnknownResultError(`It is unknown whether ${what} was applied. ${cause.message}`, what, {
    cause,
    next: "Look on the platform whether it was, before running the step again."
  });
}

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

// src/operations/any/call-api.ts
var callApi = defineOperation({
  name: "call-api",
  platform: anyPlatform,
  choosePlatform: ({ platform }) => platform === void 0 ? void 0 : PLATFORMS[platform],
  summary: "Make one call of a platform\u2019s API that no other operation makes, with the same authentication, retries, paging and masking.",
  inputs: {
    required: [callApiInputs.platform, callApiInputs.path],
    optional: [callApiInputs.method, callApiInputs.query, callApiInputs.body, callApiInputs.paginate]
  },
  outputs: ["status", "count"],
  outcomes: ["called"],
  example: `
platform: dollarbox
path: /api/v1/containers/
paginate: true
`,
  check: checkRawCall,
  run: (inputs, context) => {
    const call = { request: rawRequest(inputs), writes: writes(inputs.method), paginate: inputs.paginate };
    if (context.dryRun && call.writes) return Promise.resolve(planRawCall(call));
    return makeRawCall(context, call);
  }
});
export {
  callApi
};
