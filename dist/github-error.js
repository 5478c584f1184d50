import {
  ActionError,
  asLine,
  isObject,
  list
} from "./index.js";

// src/reporting/github/github-error.ts
var GithubError = class extends ActionError {
  name = "GithubError";
  failure;
  permissions;
  pause;
  constructor(message, { failure, permissions = [], pause, ...details }) {
    super(message, details);
    this.failure = failure;
    this.permissions = permissions;
    this.pause = pause;
  }
};
var UNNAMED_PAUSE = 6e4;
function refusalError(refusal, permissions, wall) {
  const { status } = refusal;
  const said = saidBy(refusal);
  const pause = limitPause(refusal, said, wall);
  if (pause !== void 0) return limited(pause);
  if (status >= 500) {
    return new GithubError(`GitHub answered ${status}.`, { failure: "unanswered" });
  }
  if (status === 401) {
    const next = "Give a `github-token` that is still valid; the workflow\u2019s own ends with its job.";
    return new GithubError("GitHub does not accept the `github-token`.", { failure: "refused", next });
  }
  const message = `GitHub answered ${status}${said ? `: ${said}` : ""}`;
  if (status === 404 && said === "") return foreign();
  if (status === 404) return new GithubError(message, { failure: "absent", ...missing(permissions) });
  if (status === 403 && /not accessible|permission/i.test(said)) {
    return new GithubError(message, { failure: "forbidden", ...missing(permissions) });
  }
  const locked = /\blocked\b/i.test(said) ? { next: "Unlock the conversation, or leave `comment` out." } : {};
  return new GithubError(message, { failure: "refused", ...locked });
}
function foreign() {
  return new GithubError("The server answered 404, and not as GitHub does.", {
    failure: "refused",
    next: "Look whether the server behind `GITHUB_API_URL` has this call; Forgejo and Gitea have no deployments: leave `environment` out there."
  });
}
function limited(pause) {
  const asked = pause === void 0 ? "" : ` and asks for a pause of ${Math.ceil(pause / 1e3)} s`;
  return new GithubError(`GitHub limits the rate of calls${asked}.`, {
    failure: "limited",
    ...pause === void 0 ? {} : { pause }
  });
}
function unanswered(why) {
  const next = "See https://www.githubstatus.com, or whether a proxy stands between.";
  return new GithubError(why, { failure: "unanswered", next });
}
function permissionLines(permissions) {
  return `Add to the job\u2019s \`permissions:\` ${list(permissions.map((line) => `\`${line}\``))}.`;
}
function missing(permissions) {
  return permissions.length === 0 ? {} : { permissions, next: permissionLines(permissions) };
}
function saidBy({ data }) {
  return isObject(data) && typeof data["message"] === "string" ? asLine(data["message"]) : "";
}
function limitPause({ status, headers }, said, wall) {
  if (status !== 403 && status !== 429) return void 0;
  const after = figure(headers["retry-after"]);
  if (after !== void 0) return after * 1e3;
  const reset = figure(headers["x-ratelimit-reset"]);
  if (figure(headers["x-ratelimit-remaining"]) === 0 && reset !== void 0) {
    return Math.max(1e3, reset * 1e3 - wall);
  }
  return status === 429 || /rate limit/i.test(said) ? UNNAMED_PAUSE : void 0;
}
function figure(value) {
  return /^\d{1,12}$/.test(String(value ?? "")) ? Number(value) : void 0;
}
export {
  GithubError,
  UNNAMED_PAUSE,
  refusalError,
  limited,
  unanswered,
  permissionLines,
  limitPause
};
