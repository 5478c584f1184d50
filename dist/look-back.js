import {
  labelOf
} from "./states-view.js";
import {
  isWithinSuccess
} from "./poll.js";
import {
  AnswerShapeError,
  HttpError,
  NetworkError,
  isOfKind
} from "./classify.js";
import {
  UnknownResultError,
  asLine,
  isObject
} from "./index.js";

// src/platforms/versio/states/same-state.ts
function sameState(a, b) {
  return canonical(a) === canonical(b);
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (isObject(value)) {
    const names = Object.keys(value).filter((name) => value[name] !== void 0);
    return `{${names.sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
  }
  const exact = typeof value !== "number" || Number.isSafeInteger(value) || !Number.isInteger(value);
  return exact ? JSON.stringify(value ?? null) : JSON.stringify(JSON.stringify(value));
}

// src/platforms/versio/states/look-back.ts
function isRefusedRepeat(error) {
  return isOfKind(error, "invalid", "conflict") && error.unclear || isWithinSuccess(error);
}
function isUnanswered(error) {
  if (error instanceof NetworkError) return error.phase === "unknown";
  return error instanceof AnswerShapeError || isOfKind(error, "broken");
}
async function isRecorded(client, recording) {
  const { key, state, utc, at: asked } = recording;
  const isThere = async (at) => {
    const found = await client.getState(key, at);
    return found !== void 0 && sameState(found.state, state);
  };
  try {
    return await isThere(utc) || asked === void 0 && await isThere();
  } catch (error) {
    if (!isFailure(error)) throw error;
    const what = labelOf(key);
    throw new UnknownResultError(
      `The state of ${what} may have been recorded: its answer was lost, and it cannot be read back (${error.message}).`,
      { cause: error, next: `Look at ${what} in Versio.io before running the step again.` }
    );
  }
}
async function whatChanged(client, { key, state, utc }) {
  try {
    const before = await client.getState(key, utc - 1);
    if (!before) return "created";
    return sameState(before.state, state) ? "unchanged" : "updated";
  } catch (error) {
    if (isFailure(error)) return "updated";
    throw error;
  }
}
function isFailure(error) {
  return error instanceof HttpError || error instanceof NetworkError || error instanceof AnswerShapeError;
}

// src/platforms/versio/states/saved.ts
var KNOWN = {
  created: "created",
  updated: "updated",
  discarded: "unchanged"
};
var BAD = /error|fail|reject|refus|invalid|denied|forbidden|conflict/i;
function saveResultOf(answer) {
  const { saveStatus = "", error } = answer ?? {};
  if (saysSomething(error)) return { kind: "refused", reason: asLine(error) };
  if (saveStatus === "") return { kind: "unanswered" };
  if (BAD.test(saveStatus)) return { kind: "refused", reason: `saveStatus ${asLine(saveStatus)}` };
  const status = saveStatus.toLowerCase();
  const kind = Object.hasOwn(KNOWN, status) ? KNOWN[status] : void 0;
  return kind ? { kind } : { kind: "other", status: asLine(saveStatus) };
}
function saysSomething(error) {
  return error !== void 0 && error !== null && error !== "" && error !== false;
}
export {
  sameState,
  isRefusedRepeat,
  isUnanswered,
  isRecorded,
  whatChanged,
  saveResultOf
};
