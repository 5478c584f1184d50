import {
  isObject,
  readSha
} from "./index.js";

// src/reporting/github/pull-request.ts
function readPullRequest(value) {
  if (!isObject(value)) return void 0;
  const { head, base } = value;
  return conversation(value, {
    headSha: isObject(head) ? readSha(head["sha"]) : "",
    // The repository of a head is null when the fork has been deleted: it is still not ours.
    fork: repositoryOf(head) !== repositoryOf(base) || repositoryOf(base) === ""
  });
}
function readIssue(value) {
  if (!isObject(value) || !isObject(value["pull_request"])) return void 0;
  return conversation(value, { headSha: "", fork: false });
}
function readNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function conversation({ number: given, state, labels, updated_at: updated, created_at: created }, more) {
  const number = readNumber(given);
  if (number === void 0 || state !== "open" && state !== "closed") return void 0;
  return {
    number,
    state,
    ...more,
    labels: Array.isArray(labels) ? labels.map(nameOf) : void 0,
    createdAt: moment(created),
    changedAt: moment(updated)
  };
}
function moment(time) {
  const read = Date.parse(text(time));
  return Number.isNaN(read) ? void 0 : read;
}
function nameOf(label) {
  return isObject(label) ? text(label["name"]) : text(label);
}
function repositoryOf(side) {
  const repo = isObject(side) ? side["repo"] : void 0;
  return isObject(repo) ? text(repo["full_name"]).toLowerCase() : "";
}
function text(value) {
  return typeof value === "string" ? value : "";
}
export {
  readPullRequest,
  readIssue,
  readNumber
};
