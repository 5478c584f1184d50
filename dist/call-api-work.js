import {
  rawRequest,
  writes
} from "./raw-request.js";
import "./raw-path.js";
import {
  writePages
} from "./read-whole.js";
import "./valibot.js";
import "./path.js";
import {
  writing
} from "./poll.js";
import {
  AnswerLostError,
  AnswerShapeError,
  HttpError
} from "./classify.js";
import {
  UnknownResultError,
  count,
  isObject
} from "./index.js";

// src/platforms/kit/raw-call.ts
var ACTIONS = { POST: "create", DELETE: "delete" };
function planRawCall(request) {
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
  const changed = writes(request.method);
  try {
    const { body, status, items } = await (changed ? writing(context.ledger, what, `${what}, possibly applied`, () => answerOf(context, call)) : answerOf(context, call));
    if (changed) context.ledger.wrote();
    return {
      outcome: "called",
      changed,
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
  return new UnknownResultError(`It is unknown whether ${what} was applied. ${cause.message}`, {
    cause,
    next: "Look on the platform whether it was, before running the step again."
  });
}

// src/operations/any/call-api.ts?work
var work = {
  run: (inputs, context) => {
    const request = rawRequest(inputs);
    if (context.dryRun && writes(inputs.method)) return Promise.resolve(planRawCall(request));
    return makeRawCall(context, { request, paginate: inputs.paginate });
  }
};
export {
  work
};
