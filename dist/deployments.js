import {
  GithubError,
  unanswered
} from "./github-error.js";
import {
  StepGithub,
  createHash,
  isObject,
  parseJson,
  rawInput,
  readRun,
  readTime,
  withoutEnd
} from "./index.js";

// src/reporting/comment/comment-marker.ts
var WORKFLOW_BOT = "github-actions[bot]";
var LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
var MARKER = /^<!-- boxwright key=([0-9a-f]{20}) run=([\d.]{5,50})(?: at=(\d{1,15}))?(?: preview=([\w.%~-]{1,400}))? by=([\w[\]-]{1,110}) -->(?:\r?\n|$)/;
function writeMarker({ key, run, at, preview, by }) {
  const about = preview === void 0 ? "" : ` preview=${encode(preview)}`;
  return `<!-- boxwright key=${key} run=${run} at=${at}${about} by=${LOGIN.test(by) ? by : WORKFLOW_BOT} -->`;
}
function readMarker(body) {
  const [, key, run, at, preview, by] = MARKER.exec(body) ?? [];
  if (!key || !run || !by) return void 0;
  return { key, run, at: Number(at ?? 0), preview: preview && decode(preview), by };
}
function signedBy(body, by) {
  const marker = readMarker(body);
  return marker ? body.replace(MARKER, () => `${writeMarker({ ...marker, by })}
`) : body;
}
function encode(name) {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`
  );
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}

// src/reporting/comment/sections.ts
var MAX_COMMENT = 6e4;
var SECTION = /^<!-- boxwright section=([0-9a-f]{20}) at=(\d{1,15}) -->\r?\n([\s\S]*?)\r?\n<!-- boxwright end=\1 -->$/gm;
function readSections(body) {
  return [...body.matchAll(SECTION)].map(([, key = "", at, text = ""]) => ({ key, at: Number(at), text }));
}
function writeSection({ key, at, text }) {
  return `<!-- boxwright section=${key} at=${at} -->
${text.trim()}
<!-- boxwright end=${key} -->`;
}
function mergeSections(all) {
  const merged = /* @__PURE__ */ new Map();
  for (const section of all) {
    const known = merged.get(section.key);
    if (!known || known.at <= section.at) merged.set(section.key, section);
  }
  return [...merged.values()];
}
function renderShared(marker, sections) {
  const lines = sections.map((section) => `- ${overviewOf(section)}`);
  const whole = [marker, lines.join("\n"), ...sections.map(writeSection)].join("\n\n");
  if (whole.length <= MAX_COMMENT) return `${whole}
`;
  const [longest] = [...sections].sort((a, b) => b.text.length - a.text.length);
  const shorter = sections.map((one) => one === longest ? { ...one, text: headingOf(one) } : one);
  const isShorter = longest !== void 0 && headingOf(longest).length < longest.text.length;
  return isShorter ? renderShared(marker, shorter) : `${[marker, lines.join("\n")].join("\n\n")}
`;
}
function overviewOf(section) {
  const [, ...rest] = section.text.split("\n").filter((line) => line.trim() !== "");
  const link = rest[0]?.startsWith("<a href=") ? ` \xB7 ${rest[0]}` : "";
  return `${headingOf(section).replace(/^#+ /, "")}${link}`;
}
function headingOf({ text }) {
  return text.split("\n").find((line) => line.startsWith("#")) ?? "";
}

// src/reporting/github/make-once.ts
var TRIES = 2;
var LOOKS = [0, 1e3];
async function makeOnce(github, make, look) {
  for (let attempt = 1; ; attempt += 1) {
    const doubtful = attempt > 1;
    try {
      return { made: await make(), doubtful };
    } catch (error) {
      if (!(error instanceof GithubError) || error.failure !== "unanswered") throw error;
      const found = await lookAgain(github, look);
      if (found !== void 0) return { made: found, doubtful };
      if (attempt >= TRIES) throw error;
    }
  }
}
async function lookAgain(github, look) {
  for (const pause of LOOKS) {
    await github.pause(pause);
    const found = await look();
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/reporting/comment/comments.ts
var NEED = { permissions: ["pull-requests: write"] };
var LIST = "/repos/{owner}/{repo}/issues/{number}/comments";
var ONE = "/repos/{owner}/{repo}/issues/comments/{id}";
async function readLogin(github) {
  try {
    const { login } = await github.one("GET /user", {}, { permissions: [] });
    return typeof login === "string" ? login : void 0;
  } catch (error) {
    if (error instanceof GithubError && ["forbidden", "absent"].includes(error.failure)) return void 0;
    throw error;
  }
}
async function ownComments(github, { pullRequest, keys, login, since, run }) {
  const asked = { number: pullRequest, ...since === void 0 ? {} : { since } };
  const comments = await github.all(`GET ${LIST}`, asked, NEED);
  return comments.flatMap((comment) => readOwn(comment, login, run)).filter((comment) => keys.includes(comment.marker.key)).sort((a, b) => a.id - b.id);
}
async function recentComments(github, login) {
  const asked = { sort: "updated", direction: "desc" };
  const comments = await github.latest("GET /repos/{owner}/{repo}/issues/comments", asked, NEED);
  return comments.flatMap((comment) => {
    const page = isObject(comment) ? String(comment["issue_url"]) : "";
    const pullRequest = Number(/\/issues\/(\d{1,12})$/.exec(page)?.[1]);
    return readOwn(comment, login, void 0).map((own) => ({ ...own, pullRequest }));
  });
}
async function postComment(github, pullRequest, body) {
  const created = readComment(await github.one(`POST ${LIST}`, { number: pullRequest, body }, NEED));
  if (!created) throw unanswered("GitHub\u2019s answer is no comment.");
  return created;
}
async function patchComment(github, id, body) {
  return readComment(await github.one(`PATCH ${ONE}`, { id, body }, { ...NEED, repeatable: true }));
}
async function deleteComment(github, id) {
  await github.remove(`DELETE ${ONE}`, { id }, NEED);
}
function readOwn(value, login, run) {
  const comment = readComment(value);
  if (!comment || !isObject(value)) return [];
  const { author, marker } = comment;
  if (login !== void 0) return author.toLowerCase() === login.toLowerCase() ? [comment] : [];
  const bot = isObject(value["user"]) && value["user"]["type"] === "Bot";
  if (!bot || isOtherApp(value, author)) return [];
  return marker.by === author || marker.run === run ? [comment] : [];
}
function isOtherApp(comment, author) {
  const app = comment["performed_via_github_app"];
  return isObject(app) && typeof app["slug"] === "string" && `${app["slug"]}[bot]` !== author;
}
function readComment(value) {
  if (!isObject(value)) return void 0;
  const { id, body, user, html_url: url, created_at: createdAt } = value;
  if (typeof body !== "string") return void 0;
  const marker = readMarker(body);
  const author = isObject(user) ? user["login"] : void 0;
  if (typeof id !== "number" || !Number.isSafeInteger(id) || !marker || typeof author !== "string") {
    return void 0;
  }
  return {
    id,
    author,
    marker,
    body,
    url: typeof url === "string" ? url : "",
    createdAt: typeof createdAt === "string" ? createdAt : ""
  };
}

// src/reporting/comment/comment.ts
var SLACK = 12e4;
async function upsertComment(github, wanted) {
  const key = readMarker(wanted.body)?.key ?? "";
  const login = await readLogin(github);
  const body = signedBy(wanted.body, login ?? WORKFLOW_BOT);
  const keys = [key, ...wanted.former === void 0 ? [] : [wanted.former]];
  const look = { pullRequest: wanted.pullRequest, keys, login };
  const all = await ownComments(github, look);
  const ours = all.filter(({ marker }) => marker.key === key);
  const update = await updateNewest(github, ours.length > 0 ? ours : all.slice(-1), body);
  if (update) return update;
  if (wanted.onlyUpdate) return { done: "none", url: "", others: 0 };
  const creation = { ...look, keys: [key], body };
  const { made } = await makeOnce(
    github,
    () => postComment(github, creation.pullRequest, body),
    () => newestOf(github, creation)
  );
  return settle(github, made, creation);
}
async function updateNewest(github, ours, body) {
  const newest = ours.at(-1);
  if (!newest) return void 0;
  const others = ours.length - 1;
  const at = readMarker(body)?.at ?? 0;
  if (ours.some(({ marker }) => marker.at > at)) return { done: "later", url: newest.url, others };
  try {
    const patched = await patchComment(github, newest.id, signedBy(body, newest.author));
    return { done: "updated", url: patched?.url ?? newest.url, others };
  } catch (error) {
    if (error instanceof GithubError && error.failure === "absent") return void 0;
    throw error;
  }
}
async function newestOf(github, creation) {
  const run = readMarker(creation.body)?.run ?? "";
  const all = await ownComments(github, { ...creation, run });
  return all.filter(({ marker }) => marker.run === run).at(-1);
}
async function settle(github, created, creation) {
  const { login } = creation;
  const body = signedBy(creation.body, created.author);
  if (login === void 0 && created.author !== created.marker.by)
    await patchComment(github, created.id, body);
  const made = readTime(created.createdAt);
  const since = made === void 0 ? {} : { since: new Date(made - SLACK).toISOString() };
  const ours = await ownComments(github, { ...creation, ...since });
  const first = ours.find(({ id }) => id < created.id);
  if (!first) return { done: "created", url: created.url, others: 0 };
  await deleteComment(github, created.id);
  const update = await updateNewest(github, [first], body);
  return update ?? { done: "none", url: "", others: 0 };
}

// src/reporting/comment/subject-key.ts
function subjectKey({ platform, baseUrl, identity: { scope, kind, what, id } }) {
  const named = id === void 0 ? ["name", ...what] : ["id", id];
  return shortKey(JSON.stringify([platform, plainAddress(baseUrl), scope, kind, ...named]));
}
function shortKey(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}
function plainAddress(baseUrl) {
  return withoutEnd(URL.canParse(baseUrl) ? new URL(baseUrl).href : baseUrl, "/");
}

// src/reporting/comment/shared-comment.ts
var SHARED = shortKey("boxwright shared comment");
var MOST_ROUNDS = 8;
var GOOD_LOOKS = 2;
var PAUSE = 700;
async function upsertSection(github, wanted) {
  const login = await readLogin(github);
  let done = "unchanged";
  let url = "";
  let good = 0;
  for (let round = 0; round < MOST_ROUNDS && good < GOOD_LOOKS; round += 1) {
    if (round > 0) await github.pause(PAUSE * (0.5 + Math.random()));
    const look = { pullRequest: wanted.pullRequest, keys: [SHARED], login };
    const ours = await ownComments(github, { ...look, run: wanted.run });
    url = ours[0]?.url ?? url;
    const there = ours.flatMap(({ body }) => readSections(body)).find(({ key }) => key === wanted.section.key);
    if (there && there.at > wanted.section.at) return { done: "later", url, others: 0 };
    if (wanted.onlyUpdate && !there) return { done: "none", url: "", others: 0 };
    if (ours.length === 1 && there && writeSection(there) === writeSection(wanted.section)) {
      if (done === "unchanged") return { done, url, others: 0 };
      good += 1;
      continue;
    }
    good = 0;
    done = await write(github, ours, wanted, login) ?? done;
  }
  return { done, url, others: 0 };
}
async function write(github, ours, { pullRequest, section, run }, login) {
  const sections = mergeSections([...ours.flatMap(({ body: body2 }) => readSections(body2)), section]);
  const marker = writeMarker({ key: SHARED, run, at: section.at, by: login ?? WORKFLOW_BOT });
  const body = renderShared(marker, sections);
  const [oldest, ...younger] = ours;
  try {
    if (oldest) await patchComment(github, oldest.id, signedBy(body, oldest.author));
    else await create(github, pullRequest, body);
    for (const { id } of younger) await deleteComment(github, id);
    return oldest ? "updated" : "created";
  } catch (error) {
    if (error instanceof GithubError && ["absent", "unanswered"].includes(error.failure) && oldest)
      return void 0;
    throw error;
  }
}
async function create(github, pullRequest, body) {
  try {
    const made = await postComment(github, pullRequest, body);
    if (made.author !== made.marker.by) await patchComment(github, made.id, signedBy(body, made.author));
  } catch (error) {
    if (!(error instanceof GithubError) || error.failure !== "unanswered") throw error;
  }
}

// src/action/github/write-comment.ts
async function writeComment(github, task, run) {
  const { pullRequest, onlyUpdate } = task;
  const [section] = task.shared ? readSections(task.body) : [];
  return section ? upsertSection(github, { pullRequest, section, run, onlyUpdate }) : upsertComment(github, task);
}

// src/reporting/deployment/deployments.ts
var NEED2 = { permissions: ["deployments: write"] };
var LIST2 = "/repos/{owner}/{repo}/deployments";
async function postDeployment(github, wanted) {
  const { sha, key, run, marker, environment, task, description, transient, preview } = wanted;
  const production = wanted.production ?? (transient ? false : void 0);
  const body = {
    ref: sha,
    task,
    environment,
    description,
    auto_merge: false,
    required_contexts: [],
    payload: { boxwright: { key, run, marker, ...preview ? { preview } : {} } },
    transient_environment: transient,
    ...production === void 0 ? {} : { production_environment: production }
  };
  const { id } = await github.one(`POST ${LIST2}`, body, NEED2);
  if (typeof id !== "number" || !Number.isSafeInteger(id))
    throw unanswered("GitHub\u2019s answer is no deployment.");
  return id;
}
async function ownDeployments(github, { environment, task }) {
  const found = await github.all(`GET ${LIST2}`, { task }, NEED2);
  return found.flatMap((one) => readOwn2(one, environment, task)).sort((a, b) => b.id - a.id);
}
async function previewDeployments(github, environment) {
  const found = await github.latest(`GET ${LIST2}`, { environment }, NEED2);
  return found.filter((one) => isObject(one) && isSameEnvironment(one["environment"], environment)).flatMap(readDeployment).filter(({ preview }) => preview !== void 0).sort((a, b) => b.id - a.id);
}
function isSameEnvironment(a, b) {
  return typeof a === "string" && a.toLowerCase() === b.toLowerCase();
}
async function postStatus(github, id, status) {
  const { state, description, environmentUrl, logUrl } = status;
  const body = {
    id,
    state,
    description,
    auto_inactive: false,
    ...logUrl === "" ? {} : { log_url: logUrl },
    ...environmentUrl === void 0 ? {} : { environment_url: environmentUrl }
  };
  const posted = await github.one(`POST ${LIST2}/{id}/statuses`, body, { ...NEED2, repeatable: true });
  return Number(posted["id"] ?? 0);
}
async function statusOf(github, id) {
  const statuses = await github.all(`GET ${LIST2}/{id}/statuses`, { id }, NEED2);
  const newest = statuses.filter((one) => isObject(one)).reduce((a, b) => Number(b["id"]) > Number(a["id"] ?? 0) ? b : a, {});
  const state = newest["state"];
  return { id: Number(newest["id"] ?? 0), state: typeof state === "string" ? state : "" };
}
function readOwn2(value, environment, task) {
  if (!isObject(value) || value["task"] !== task) return [];
  return isSameEnvironment(value["environment"], environment) ? readDeployment(value) : [];
}
function readDeployment(value) {
  if (!isObject(value)) return [];
  const { id, sha, payload } = value;
  const parsed = typeof payload === "string" ? parseJson(payload)?.value : payload;
  const mark = isObject(parsed) ? parsed["boxwright"] : void 0;
  if (!isObject(mark) || typeof id !== "number" || !Number.isSafeInteger(id)) return [];
  const { key, run, marker, preview } = mark;
  return typeof sha === "string" && typeof key === "string" && typeof run === "string" && typeof marker === "string" ? [{ id, sha, key, run, marker, preview: readPreview(preview) }] : [];
}
function readPreview(value) {
  if (!isObject(value)) return void 0;
  const { name, pullRequest } = value;
  return typeof name === "string" && typeof pullRequest === "number" ? { name, pullRequest } : void 0;
}

// src/reporting/deployment/deployment.ts
var MOST_OTHERS = 20;
var ENOUGH_ENDED = 3;
async function openDeployment(github, wanted) {
  const { made, doubtful } = await makeOnce(
    github,
    () => postDeployment(github, wanted),
    async () => (await withMarker(github, wanted))[0]
  );
  return { id: made, doubtful };
}
async function withMarker(github, { marker, ...place }) {
  return (await ownDeployments(github, place)).filter((one) => one.marker === marker).map(({ id }) => id);
}
async function deploymentsOf(github, { key, environment, task }) {
  return (await ownDeployments(github, { environment, task })).filter((one) => one.key === key);
}
var OVER = /* @__PURE__ */ new Set(["inactive", "failure", "error"]);
async function endOthers(github, all, { live, logUrl, description }) {
  const own = all.find((one) => one.id === live?.id)?.marker;
  let found = "none";
  let inactive = 0;
  for (const one of all.filter((other) => other.id !== live?.id).slice(0, MOST_OTHERS)) {
    if (inactive >= ENOUGH_ENDED) break;
    const { id: status, state } = await statusOf(github, one.id);
    inactive = state === "inactive" ? inactive + 1 : 0;
    if (OVER.has(state)) continue;
    const isTwin = one.marker === own;
    if (live && state === "success" && status > live.status && !isTwin) return "later";
    found = "replaced";
    if (live && OPEN.has(state) && one.id > live.id && !isTwin) continue;
    await postStatus(github, one.id, { state: "inactive", description, logUrl });
  }
  return found;
}
function isOver(state) {
  return OVER.has(state);
}
var OPEN = /* @__PURE__ */ new Set(["", "pending", "queued", "in_progress"]);
async function isOpen(github, id) {
  return OPEN.has((await statusOf(github, id)).state);
}

// src/reporting/github/run-mark.ts
function runMark(runId, runNumber, attempt) {
  return [runId, runNumber, attempt].map((figure) => /^\d{1,15}$/.test(figure) ? figure : "0").join(".");
}

// src/action/github/post-reports.ts
async function finishReports(tasks, parts) {
  if (tasks.length === 0) return;
  const step = new StepGithub({ ...parts, token: rawInput(parts.env, "github-token") });
  const github = await step.within(parts);
  const failed = [];
  for (const task of tasks) {
    const work = task.kind === "github-deployment" ? endDeployment(github, task, parts) : endComment(github, task, parts);
    await work.catch((error) => failed.push(error));
  }
  await step.close();
  if (failed.length > 0) throw failed[0];
}
async function endDeployment(github, task, { env, log }) {
  const { id: known, doubtful, state, description, environmentUrl } = task;
  const ids = known === void 0 || doubtful ? await withMarker(github, task) : [known];
  for (const id of ids) {
    if (!await isOpen(github, id)) continue;
    await postStatus(github, id, { state, description, environmentUrl, logUrl: readRun(env).url });
    log.info(`The deployment ${id} to ${task.environment} is now: ${state}.`);
  }
}
async function endComment(github, task, { env, log }) {
  const { runId, runAttempt } = readRun(env);
  const run = runMark(runId, env["GITHUB_RUN_NUMBER"] ?? "", runAttempt);
  const { done, url } = await writeComment(github, task, run);
  if (done === "created" || done === "updated") log.info(`The comment says how it ended: ${url}`);
}
export {
  WORKFLOW_BOT,
  writeMarker,
  readSections,
  writeSection,
  readLogin,
  recentComments,
  subjectKey,
  shortKey,
  writeComment,
  previewDeployments,
  postStatus,
  statusOf,
  openDeployment,
  withMarker,
  deploymentsOf,
  endOthers,
  isOver,
  runMark,
  finishReports
};
