import {
  AnswerLostError,
  AnswerShapeError,
  HttpError,
  NetworkError
} from "./classify.js";
import {
  ActionError,
  DeadlineError,
  asLine,
  isObject,
  list,
  withoutEnd
} from "./index.js";

// src/reporting/github/github-error.ts
var GithubError = class extends ActionError {
  name = "GithubError";
  failure;
  permissions;
  constructor(message, { failure, permissions = [], ...details }) {
    super(message, details);
    this.failure = failure;
    this.permissions = permissions;
  }
};
function asGithubError(error, permissions) {
  if (error instanceof GithubError) return error;
  const { response, cause } = isObject(error) ? error : {};
  if (isObject(response) && typeof response["status"] === "number") {
    return refusalError(response["status"], response["data"], permissions);
  }
  const met = cause instanceof DeadlineError ? cause.cause : cause;
  if (met instanceof HttpError && met.kind === "limited") return limited(met.retryAfterMs);
  if (met instanceof HttpError) return unanswered(`GitHub answered ${met.status}.`);
  if (cause instanceof DeadlineError || met instanceof NetworkError && /TIME/.test(met.reason))
    return silent();
  const read = met instanceof AnswerLostError ? met.cause : met;
  if (read instanceof AnswerShapeError)
    return unanswered(`What answered is not GitHub\u2019s API: ${withoutEnd(read.message, ".")}.`);
  return unanswered("The connection to GitHub broke, or there was none.");
}
function refusalError(status, data, permissions) {
  const said = saidBy(data);
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
  return new GithubError(`GitHub limits the rate of calls${asked}.`, { failure: "limited" });
}
function silent() {
  return unanswered("GitHub did not answer in time.");
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
function saidBy(data) {
  return isObject(data) && typeof data["message"] === "string" ? asLine(data["message"]) : "";
}
export {
  GithubError,
  asGithubError,
  silent,
  unanswered,
  permissionLines,
  saidBy
};
