import {
  GithubError,
  unanswered
} from "./github-error.js";
import {
  readPullRequest
} from "./pull-request.js";
import {
  isObject
} from "./index.js";

// src/reporting/github/github-pulls.ts
var READ = { permissions: ["pull-requests: read"] };
async function getPullRequest(github, number) {
  try {
    const found = readPullRequest(
      await github.one("GET /repos/{owner}/{repo}/pulls/{number}", { number }, READ)
    );
    if (found?.number !== number) throw unanswered("GitHub\u2019s answer is no pull request.");
    return found;
  } catch (error) {
    if (!(error instanceof GithubError) || error.failure !== "absent") throw error;
    await openNumbers(github);
    return void 0;
  }
}
async function pullRequestOfBranch(github, { name, sha }) {
  const asked = { state: "all", head: name };
  const pulls = (await github.all("GET /repos/{owner}/{repo}/pulls", asked, READ)).flatMap((pull) => {
    const read = readPullRequest(pull);
    return read?.headSha === sha ? [read] : [];
  });
  return pulls.find(({ state }) => state === "open") ?? pulls[0];
}
async function openNumbers(github) {
  const pulls = await github.all("GET /repos/{owner}/{repo}/pulls", { state: "open" }, READ);
  return new Set(
    pulls.flatMap(
      (pull) => isObject(pull) && pull["state"] === "open" && typeof pull["number"] === "number" ? [pull["number"]] : []
    )
  );
}
export {
  getPullRequest,
  pullRequestOfBranch,
  openNumbers
};
