import {
  readIssue,
  readNumber,
  readPullRequest
} from "./pull-request.js";
import {
  isObject,
  readSha
} from "./index.js";

// src/action/runner/event-subject.ts
var QUEUE = /(?:^|\/)gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/;
function subjectOfEvent(payload, sha) {
  const { pull_request: pull, merge_group: group, issue } = payload;
  const run = [payload["workflow_run"], payload["check_suite"], payload["check_run"]].find(isObject);
  const pullRequest = readPullRequest(pull);
  if (pullRequest) return { pullRequest, commit: pullRequest.headSha || sha };
  if (isObject(group)) return ofQueue(group, sha);
  if (run) return ofRun(run, payload);
  const commented = readIssue(issue);
  return commented ? { pullRequest: commented, commit: "" } : { pullRequest: void 0, commit: sha };
}
function ofQueue({ head_ref: ref, head_sha: head }, sha) {
  return { pullRequest: queued(ref), commit: readSha(head) || sha };
}
function ofRun(run, payload) {
  const commit = readSha(run["head_sha"]);
  const pulls = Array.isArray(run["pull_requests"]) ? run["pull_requests"] : [];
  const here = pulls.filter((pull) => isObject(pull) && isOfRepository(pull, payload));
  const exact = here.filter(({ head }) => isObject(head) && head["sha"] === commit);
  const named = exact.length > 0 ? exact : here;
  const number = named.length === 1 ? readNumber(named[0]?.["number"]) : void 0;
  const fork = isFork(run);
  const pullRequest = number === void 0 ? queued(run["head_branch"]) : bare(number, commit, fork);
  return { pullRequest, commit, head: pullRequest ? void 0 : branchOf(run, commit) };
}
function isOfRepository({ base }, { repository }) {
  const id = isObject(base) && isObject(base["repo"]) ? base["repo"]["id"] : void 0;
  return id === void 0 || !isObject(repository) || repository["id"] === void 0 || repository["id"] === id;
}
function isFork({ head_repository: head, repository: own }) {
  const [from, to] = [head, own].map((one) => isObject(one) ? one["full_name"] : void 0);
  return typeof from === "string" && typeof to === "string" && from.toLowerCase() !== to.toLowerCase();
}
function branchOf(run, sha) {
  const { event, head_branch: branch, head_repository: from } = run;
  const owner = isObject(from) && isObject(from["owner"]) ? from["owner"]["login"] : void 0;
  const isPull = typeof event === "string" && event.startsWith("pull_request");
  if (!isPull || typeof branch !== "string" || typeof owner !== "string" || sha === "") return void 0;
  return { name: `${owner}:${branch}`, sha };
}
function queued(ref) {
  const number = typeof ref === "string" ? Number(QUEUE.exec(ref)?.[1]) : Number.NaN;
  return Number.isNaN(number) ? void 0 : bare(number, "", false);
}
function bare(number, headSha, fork) {
  return {
    number,
    state: "open",
    headSha,
    fork,
    labels: void 0,
    createdAt: void 0,
    changedAt: void 0
  };
}
export {
  subjectOfEvent
};
