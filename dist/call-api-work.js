import {
  rawRequest,
  writes
} from "./raw-request.js";
import {
  writePages
} from "./read-whole.js";
import "./path.js";
import {
  writing
} from "./poll.js";
import "./classify.js";
import {
  AnswerLostError,
  AnswerShapeError,
  HttpError,
  UnknownResultError
} from "./errors.js";
import "./deadline.js";
import {
  count,
  isObject
} from "./index.js";

// src/platforms/kit/raw-call.ts
var ACTIONS = { POST: "create", DELETE: "delete" };
function planRawCall({ request }) {
  const action = ACTIONS[request.method] ?? "update";
  const target = labelOf(request);
  const { query, body } = request;
  const fields = [...namesIn("query", query), ...namesIn("body", body)];
  return { outcome: "planned", plan: [{ action, target, fields }], title: `Would call ${target}.` };
}
function namesIn(part, value) {
  if (Array.isArray(value)) return [{ field: part, to: count(value.length, "item") }];
  if (!isObject(value)) return value === void 0 ? [] : [{ field: part, to: "(set)" }];
  return Object.keys(value).map((name) => ({ field: `${part} ${name}`, to: "(set)" }));
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

// src/operations/any/call-api.ts?work
var work = {
  run: (inputs, context) => {
    const call = { request: rawRequest(inputs), writes: writes(inputs.method), paginate: inputs.paginate };
    if (context.dryRun && call.writes) return Promise.resolve(planRawCall(call));
    return makeRawCall(context, call);
  }
};
export {
  work
};
