import {
  isRefusedAtTheDoor
} from "./poll.js";
import "./classify.js";
import {
  CancelledError,
  formatOutput,
  list,
  spentOn
} from "./index.js";

// src/action/ending/explain-failure.ts
function explainFailure(error, name, ending) {
  return {
    outcome: error.outcome,
    title: error.title ?? `${name} ${failedWord(error)}`,
    lines: [
      sentence(error.message),
      ...spent(error, ending.timeline),
      ...leftBehind(error, ending),
      ...resume(error, ending),
      ...next(isUndone(ending) ? AGAIN : error.next ?? anyNext(error, ending)),
      ...requestId(error, ending)
    ]
  };
}
function sentence(text) {
  return /^[a-z]+\s/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
function failedWord(error) {
  if (error.outcome === "timed-out") return "did not finish in time";
  return error.outcome === "cancelled" ? "was cancelled" : "failed";
}
var AGAIN = "Raise `timeout`, or run the step again.";
function isUndone({ undone, left }) {
  return undone.length > 0 && left.length === 0;
}
function requestId({ message }, { requestId: id }) {
  return id === void 0 || message.includes(`(request id ${id})`) ? [] : [`Request id: ${id}`];
}
function anyNext({ outcome }, { left }) {
  if (outcome === "cancelled")
    return left.length > 0 ? "Look at it on the platform, then run the step again." : void 0;
  if (outcome === "timed-out") return AGAIN;
  return "Run the step again with step debugging, which shows every call; look at the platform before, when something may have been written.";
}
function next(text) {
  return text ? [`Next: ${text}`] : [];
}
function spent(error, timeline) {
  const text = error.outcome === "timed-out" ? spentOn(timeline) : "";
  return text ? [`Time spent: ${text}.`] : [];
}
function leftBehind(error, { left, created, undone, changed, doubtful }) {
  if (undone.length > 0) {
    const unsaid = left.filter((what) => !undone.some((sentence2) => sentence2.includes(what)));
    return [...undone, ...unsaid.length > 0 ? [`Left as it is: ${list(unsaid)}.`] : []];
  }
  if (left.length === 0 && !changed && isRefusedAtTheDoor(error)) return ["Nothing was written."];
  const interrupted = error.outcome === "timed-out" || error.outcome === "cancelled";
  if (!interrupted) return [...createdBefore(error, created), ...inDoubt(error, doubtful)];
  if (left.length > 0) return [`Left as it is: ${list(left)}.`];
  return error instanceof CancelledError ? ["Nothing is left behind."] : [];
}
function createdBefore({ message }, created) {
  const said = message.toLowerCase();
  const unsaid = created.filter((what) => !said.includes(what.toLowerCase()));
  return unsaid.length === 0 ? [] : [`Created before that, and left as it is: ${list(unsaid)}.`];
}
function inDoubt({ message }, doubtful) {
  if (doubtful.length === 0 || /\bmay (?:have been|be)\b|\bpossibly\b/.test(message)) return [];
  return [`It may have been done all the same: ${list(doubtful)}.`];
}
function resume(error, { operation, known, undone }) {
  const how = operation?.resume;
  const id = how && known[how.output];
  if (error.outcome !== "timed-out" || !how || id === void 0 || id === null || undone.length > 0)
    return [];
  return [
    `To resume the wait in a later step: \`operation: ${how.operation}\`, \`${how.input}: ${formatOutput(id)}\`, \`wait: true\`.`
  ];
}
export {
  explainFailure
};
