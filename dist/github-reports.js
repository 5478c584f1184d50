import {
  getPullRequest
} from "./github-pulls.js";
import {
  WORKFLOW_BOT,
  deploymentsOf,
  endOthers,
  isOver,
  openDeployment,
  postStatus,
  previewDeployments,
  readLogin,
  readSections,
  recentComments,
  runMark,
  shortKey,
  statusOf,
  subjectKey,
  withMarker,
  writeComment,
  writeMarker,
  writeSection
} from "./deployments.js";
import {
  GithubError,
  permissionLines
} from "./github-error.js";
import {
  killedLines
} from "./tell-killed.js";
import "./classify.js";
import "./pull-request.js";
import {
  ActionError,
  AftermathError,
  InputError,
  capital,
  code,
  createHash,
  exactly,
  factList,
  formatDuration,
  formatOutput,
  formatTime,
  isObject,
  link,
  list,
  monotonic,
  oneLine,
  optionalTime,
  plain,
  randomUUID,
  readRun,
  withoutSecrets
} from "./index.js";

// src/reporting/deployment/deployment-status.ts
var MAX_DESCRIPTION = 140;
var MAX_URL = 1e3;
var DOWN = /* @__PURE__ */ new Set(["deleted", "absent", "revoked", "retired", "stopped", "skipped"]);
function isDown(outcome) {
  return DOWN.has(outcome);
}
function finalStatus({ outcome, failed, title, outputs }) {
  const description = describe(title);
  if (failed) return { state: stateOfFailure(outcome), description };
  if (isDown(outcome)) return { state: "inactive", description };
  const url = environmentUrl(outputs);
  return { state: "success", description, ...url === void 0 ? {} : { environmentUrl: url } };
}
function stateOfFailure(outcome) {
  return outcome === "timed-out" || outcome === "cancelled" ? "error" : "failure";
}
function describe(text) {
  return oneLine(text, MAX_DESCRIPTION);
}
function environmentUrl({ url, address: address2 }) {
  const text = url === void 0 ? "" : formatOutput(url);
  if (text.length > MAX_URL || !URL.canParse(text)) return void 0;
  const parsed = new URL(text);
  if (parsed.username !== "" || parsed.password !== "") return void 0;
  if (parsed.protocol === "https:") return parsed.href;
  const own = address2 === void 0 ? "" : `http://[${formatOutput(address2)}]/`;
  const isOwn = URL.canParse(own) && new URL(own).hostname === parsed.hostname;
  return parsed.protocol === "http:" && isOwn ? parsed.href : void 0;
}

// src/action/github/comment-facts.ts
function stoppedFacts(plan, killed) {
  return {
    ...origin(plan),
    outcome: "stopped",
    state: "failed",
    title: "The step was killed before its end.",
    lines: [...killedLines(killed), "Next: run the workflow again."],
    facts: [],
    took: void 0
  };
}
function takenDownFacts(plan) {
  return {
    ...origin(plan),
    outcome: "deleted",
    state: "down",
    title: "Taken down, as its pull request is closed.",
    lines: [],
    facts: [],
    commit: "",
    took: void 0
  };
}
function endedFacts(plan, ending, explanation, { values, took }) {
  const outcome = explanation?.outcome ?? ending.result?.outcome ?? "failed";
  return {
    ...origin(plan),
    outcome,
    state: explanation ? ending.tolerated ? "warned" : "failed" : isDown(outcome) ? "down" : "up",
    title: explanation?.title ?? ending.result?.title ?? "",
    lines: explanation?.lines ?? [],
    facts: ending.result ? withUrl(ending) : knownFacts(ending, values),
    took
  };
}
function origin(plan) {
  const { subject, commit, commitUrl, runUrl } = plan;
  const url = commitUrl === "" || commit === "" ? "" : `${commitUrl}${commit}`;
  return { subject: subject.title, commit, commitUrl: url, runUrl, now: /* @__PURE__ */ new Date() };
}
function withUrl({ result }) {
  const facts = result?.facts ?? [];
  const url = result?.outputs?.url;
  const has = facts.some(({ label }) => label.toLowerCase() === "url");
  return url === void 0 || url === null || has ? facts : [{ label: "URL", value: formatOutput(url) }, ...facts];
}
var WANTED = ["image", "box", "box-version"];
var KNOWN = ["box-version", "id", "status", "address", "url"];
function knownFacts({ known }, values) {
  const fact = (name, value) => typeof value === "string" && value !== "" ? [{ label: name === "url" ? "URL" : sentence(name), value }] : [];
  return [
    ...WANTED.filter((name) => !(name in known)).flatMap((name) => fact(name, values[name])),
    ...KNOWN.flatMap((name) => fact(name, known[name] === void 0 ? "" : formatOutput(known[name] ?? "")))
  ];
}
function sentence(name) {
  return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll("-", " ");
}

// src/reporting/comment/comment-body.ts
var MAX_COMMENT = 3e4;
var MAX_FACTS = 12;
var MAX_LINES = 10;
var MARKS = { up: "\u2705", down: "\u{1F4A4}", warned: "\u26A0\uFE0F", failed: "\u274C" };
function saysDown(text) {
  return text.trimStart().startsWith(`### ${MARKS.down} `);
}
function renderComment(marker, facts) {
  for (const width of [400, 100, 20]) {
    const text = render(marker, facts, width);
    if (text.length <= MAX_COMMENT) return text;
  }
  return `${marker}
### ${MARKS[facts.state]} ${plain(capital(facts.subject), 100)}
`;
}
function render(marker, facts, width) {
  const { state, subject, outcome, title, lines, now, runUrl } = facts;
  const parts = [
    `### ${MARKS[state]} ${plain(capital(subject), 100)}: ${plain(outcome, 40)}`,
    address(facts, width),
    plain(title, width),
    lines.slice(0, MAX_LINES).map((line) => `> ${plain(line, width * 2)}`).join("\n>\n"),
    factList(rows(facts, width)),
    `<sub>${[...runUrl === "" ? [] : [link("Workflow run", runUrl)], `updated ${formatTime(now)}`].join(" \xB7 ")}</sub>`
  ];
  return `${marker}
${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function address({ facts, subject }, width) {
  const url = urlIn(facts);
  if (url === "" || url.length > width) return "";
  const words = subject.startsWith("preview ") ? "Open preview" : `Open ${subject}`;
  const ipv6 = /^https?:\/\/\[/.test(url) ? "\n\n<sub>It has an IPv6 address only: it opens in networks that have IPv6.</sub>" : "";
  return `${link(words, url)}${ipv6}`;
}
function urlIn(facts) {
  return facts.find(({ label }) => label.toLowerCase() === "url")?.value ?? "";
}
function rows({ facts, commit, commitUrl, took }, width) {
  return [
    ...facts.slice(0, MAX_FACTS).map(({ label, value }) => [label, shown(label, value, width)]),
    ...commit === "" ? [] : [["Commit", commitLink(commit.slice(0, 7), commitUrl)]],
    ...took === void 0 ? [] : [["Took", formatDuration(took)]]
  ];
}
function shown(label, value, width) {
  return label.toLowerCase() === "url" && value.length <= width ? link(value, value) : code(value, width);
}
function commitLink(commit, url) {
  return url === "" ? code(commit) : link(commit, url);
}

// src/action/github/comment-report.ts
var KIND = "github-comment";
var CommentReport = class {
  #plan;
  #pullRequest;
  #ledger;
  #log;
  constructor(plan, pullRequest, { ledger, log }) {
    this.#plan = plan;
    this.#pullRequest = pullRequest;
    this.#ledger = ledger;
    this.#log = log;
  }
  /** Key of the task in the state file. */
  get #key() {
    return `${KIND} ${this.#plan.key}`;
  }
  /** Leaves the comment to the post step, until main has written it. `facts` hold no secrets. */
  keep(facts) {
    const task = this.#taskOf(facts);
    this.#ledger.cleanUp(task);
    return task;
  }
  /** What the post step writes if main is killed. */
  foretell(factsOf) {
    this.#ledger.foretell(this.#key, (killed) => this.#taskOf(factsOf(killed)));
  }
  #taskOf(facts) {
    const { key, former, run, subject } = this.#plan;
    const preview = facts.state === "down" ? void 0 : this.#plan.preview;
    const at = facts.now.getTime();
    const shared = this.#plan.comment === "shared";
    const marker = writeMarker({ key, run, at, preview, by: WORKFLOW_BOT });
    const body = shared ? writeSection({ key, at, text: renderComment("", facts) }) : renderComment(marker, facts);
    const onlyUpdate = subject.closing === true;
    return {
      kind: KIND,
      key: this.#key,
      pullRequest: this.#pullRequest,
      body,
      ...shared ? { shared } : {},
      ...former === void 0 ? {} : { former },
      onlyUpdate
    };
  }
  /** Takes it back: another step has told what there is to tell. */
  drop() {
    this.#ledger.cleanedUp(this.#key);
  }
  /** Writes it; returns its address, empty when there is none. */
  async write(github, task) {
    try {
      const written = await writeComment(github, task, this.#plan.run);
      if (!task.shared) this.#ledger.cleanedUp(this.#key);
      if (written.others > 0) {
        this.#log.warning(
          `There are ${written.others + 1} comments of this action for ${this.#plan.subject.title} on pull request ${task.pullRequest}; the newest was updated, the others can be deleted.`
        );
      }
      if (written.done === "later")
        this.#log.info("The comment tells of a later look at the resource than this one; it stays as it is.");
      return written.url;
    } catch (error) {
      if (error instanceof GithubError && !["unanswered", "limited"].includes(error.failure))
        this.#ledger.cleanedUp(this.#key);
      throw error;
    }
  }
};

// src/action/github/commit.ts
async function commitOf({ commit, pullRequest }, github) {
  if (commit !== "" || pullRequest === void 0) return commit;
  return (await getPullRequest(github, pullRequest))?.headSha;
}

// src/action/github/deployment-report.ts
var TASK = "github-deployment";
var DeploymentReport = class {
  #plan;
  #environment;
  #ledger;
  #task;
  /** The work is over, well or badly. */
  #ended = false;
  constructor(plan, environment, ledger) {
    this.#plan = plan;
    this.#environment = environment;
    this.#ledger = ledger;
  }
  /** Its id, once known. */
  get id() {
    return this.#task?.id;
  }
  /** Opens it and says that the work is in progress. What the post step needs is saved before and after. */
  async begin(github) {
    const { subject, runUrl } = this.#plan;
    if (subject.closing) return;
    const wanted = await this.#wanted(github);
    this.#save(taskOf(wanted));
    try {
      const { id, doubtful } = await openDeployment(github, wanted);
      this.#know(id, doubtful);
    } catch (error) {
      if (error instanceof GithubError && error.failure !== "unanswered") {
        this.#ledger.cleanedUp(TASK);
        this.#task = void 0;
      }
      throw error;
    }
    const status = { state: "in_progress", description: wanted.description, logUrl: runUrl };
    await postStatus(github, this.id ?? 0, status);
  }
  async end(github, final, { hurry, gone = false }) {
    const { runUrl: logUrl, subject } = this.#plan;
    this.#ended = true;
    if (this.#task) this.#save({ ...this.#task, ...final });
    if (this.#task && this.id === void 0) await this.#find(github);
    const { id } = this;
    const settled = !hurry && (final.state === "success" || final.state === "inactive");
    if (id === void 0) {
      if (settled && subject.closing) await this.endAll(github, final.description);
      return;
    }
    const status = await postStatus(github, id, { ...final, logUrl });
    if (settled) await this.#endOthers(github, final, { id, status });
    else if (!hurry && this.#task?.doubtful) await this.#endTwins(github, final);
    if (gone && !hurry) await this.endAll(github, "It was deleted to be made anew, which failed.");
    this.#ledger.cleanedUp(TASK);
  }
  /** Two steps that finish at the same instant may end each other's deployment: then the later says it once more. */
  async #endOthers(github, final, live) {
    const { runUrl: logUrl } = this.#plan;
    const { description } = final;
    const all = await this.#all(github);
    if (final.state === "inactive") {
      await endOthers(github, all, { logUrl, description });
      return;
    }
    let others = await endOthers(github, all, { live, logUrl, description });
    if (others === "replaced" && (await statusOf(github, live.id)).state === "inactive") {
      const status = await postStatus(github, live.id, { ...final, logUrl });
      others = await endOthers(github, all, { live: { ...live, status }, logUrl, description });
    }
    if (others === "later") await postStatus(github, live.id, { ...REPLACED, logUrl });
  }
  /** Ends the deployments of a subject that this step took down beside its own. */
  async endAll(github, description) {
    const { runUrl: logUrl } = this.#plan;
    await endOthers(github, await this.#all(github), { logUrl, description });
  }
  /** Those of this subject in this environment, those of its former key behind. */
  async #all(github) {
    const { key, former } = this.#plan;
    const all = [];
    for (const one of [key, ...former === void 0 ? [] : [former]]) {
      const place = { environment: this.#environment, task: taskName(one), key: one };
      all.push(...await deploymentsOf(github, place));
    }
    return all;
  }
  async #wanted(github) {
    const { subject, key, run, production, preview: name } = this.#plan;
    const { transient = false, pullRequest, title } = subject;
    const sha = await commitOf(this.#plan, github) ?? "";
    if (sha === "") {
      throw new ActionError("Which commit was deployed is not known, so no deployment was recorded.", {
        next: "Set `commit`, or `pull-request`."
      });
    }
    return {
      sha,
      environment: this.#environment,
      task: taskName(key),
      key,
      run,
      marker: randomUUID(),
      description: describe(`Deploying ${title}`),
      transient,
      production,
      preview: name !== void 0 && pullRequest !== void 0 ? { name, pullRequest } : void 0
    };
  }
  async #endTwins(github, final) {
    const { runUrl: logUrl } = this.#plan;
    for (const twin of this.#task ? await withMarker(github, this.#task) : []) {
      if (twin !== this.id) await postStatus(github, twin, { ...final, logUrl });
    }
  }
  async #find(github) {
    const [id, ...twins] = this.#task ? await withMarker(github, this.#task) : [];
    if (id !== void 0) this.#know(id, twins.length > 0);
  }
  #know(id, doubtful) {
    if (this.#task) this.#save({ ...this.#task, id, ...doubtful ? { doubtful } : {} });
  }
  #save(task) {
    this.#task = task;
    if (this.#ended) this.#ledger.cleanUp(task);
    else this.#ledger.foretell(TASK, (killed) => ({ ...task, description: this.#ofKilled(killed) }));
  }
  #ofKilled(killed) {
    return describe(`${this.#plan.subject.title}: the step was killed. ${killedLines(killed)[0]}`);
  }
};
var REPLACED = { state: "inactive", description: "Another run has taken its place." };
function taskName(key) {
  return `boxwright:${key}`;
}
function taskOf({ environment, task, marker }) {
  return { kind: TASK, key: TASK, environment, task, marker, state: "error", description: "" };
}

// src/action/github/left-reports.ts
var MOST_LOOKS = 40;
async function leftReports(github, { environment, comment }, gone) {
  const found = [
    ...environment === void 0 ? [] : await leftDeployments(github, environment, gone),
    ...comment ? await leftComments(github, gone) : []
  ];
  const left = [];
  for (const subject of new Map(found.map((one) => [one.title, one])).values()) {
    const { pullRequest = 0 } = subject;
    if ((await getPullRequest(github, pullRequest))?.state === "closed") left.push(subject);
  }
  return left;
}
async function leftDeployments(github, environment, { subjectOf: subjectOf2, planOf }) {
  const left = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { id, key, preview } of await previewDeployments(github, environment)) {
    const subject = preview && subjectOf2(preview);
    if (!subject || (await planOf(subject)).key !== key || seen.has(key)) continue;
    if (seen.size >= MOST_LOOKS) break;
    seen.add(key);
    if (!isOver((await statusOf(github, id)).state)) left.push(subject);
  }
  return left;
}
async function leftComments(github, { subjectOf: subjectOf2, planOf }) {
  const comments = await recentComments(github, await readLogin(github)).catch(noneWhereAbsent);
  const left = [];
  for (const { pullRequest, marker, body } of comments) {
    const subject = subjectOf2({ name: marker.preview, pullRequest });
    if (!subject) continue;
    const { key } = await planOf(subject);
    const section = readSections(body).find((one) => one.key === key);
    const isLeft = section ? !saysDown(section.text) : marker.key === key && marker.preview !== void 0;
    if (isLeft) left.push(subject);
  }
  return left;
}
function noneWhereAbsent(error) {
  if (error instanceof GithubError && error.failure === "absent") return [];
  throw error;
}

// src/action/github/report-subject.ts
var SCOPES = ["org", "workspace", "environment-id"];
var ONLY_ONE = ["org", "kubeconfig"];
function subjectOf(operation, values) {
  const { name, platform } = operation;
  const scope = SCOPES.map((input) => textOf(values[input])).find((text) => text !== "") ?? "";
  const former = formerKey(operation, values);
  if (name === "call-api") {
    return { identity: { scope, kind: name, what: rawCall(values) }, title: titleOf(values), former };
  }
  const id = textOf(values["id"]) || (platform.idInput === void 0 ? "" : textOf(values[platform.idInput]));
  const kind = kindOf(name, values);
  const what = kind === "instance" ? instanceNames(values) : namesIn(kind, platform.namedBy, values);
  const shown2 = id || textOf(values["name"]) || what.at(-1) || "";
  return {
    identity: { scope, kind, what: id === "" ? what : [], ...id === "" ? {} : { id } },
    title: shown2 === "" ? name : `${kind} ${shown2}${ofBox(kind, values)}`,
    former
  };
}
function kindOf(operation, { instance, tags }) {
  if (operation === "deploy-box") return "instance";
  if (/^(?:list|report|check|send)-/.test(operation)) return operation;
  const noun = operation.replace(/^[a-z]+-/, "");
  return noun === "instance" && instance === void 0 && tags !== void 0 ? "instances" : noun;
}
function instanceNames(values) {
  return [textOf(values["box"]), textOf(values["name"]), ...textsOf(values["tags"])];
}
function namesIn(kind, namedBy, values) {
  if (ONLY_ONE.includes(kind)) return [];
  const names = namedBy.flatMap((input) => textsOf(values[input]));
  return [...names, ...textsOf(values["tags"]), ...statesIn(values)];
}
function statesIn({ states, event }) {
  const several = Array.isArray(states) ? states.filter(isObject).map(({ entity, instance }) => `${textOf(entity)}/${textOf(instance)}`) : [];
  return [...new Set(several)].sort().concat(isObject(event) ? [textOf(event["trigger"])] : []);
}
function ofBox(kind, { box, name }) {
  const named = textOf(box);
  return kind === "instance" && named !== "" && textOf(name) !== "" ? ` of box ${named}` : "";
}
function rawCall({ method, path, query, body }) {
  return [textOf(method), textOf(path), query === void 0 ? "" : JSON.stringify(query), writtenTo(body)];
}
function writtenTo(body) {
  if (body === void 0) return "";
  const names = isObject(body) ? ["id", "name", "email", "slug"].map((field) => textOf(body[field])) : [];
  const named = names.find((text) => text !== "");
  return named ?? createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 20);
}
function titleOf({ method, path }) {
  return `call ${textOf(method)} ${textOf(path)}`;
}
function textsOf(value) {
  if (Array.isArray(value))
    return value.map(textOf).filter((text2) => text2 !== "").sort();
  const text = textOf(value);
  return text === "" ? [] : [text];
}
function textOf(value) {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}
var FORMER_SCOPES = ["org", "workspace", "environment-id", "entity"];
var FORMER_NAMES = ["name", "id", "instance", "member", "email", "box"];
function formerKey({ name: operation, platform }, values) {
  const given = (input) => {
    const value = values[input];
    return typeof value === "string" && value !== "" ? [value] : [];
  };
  const name = FORMER_NAMES.flatMap(given)[0];
  if (name === void 0) return `${platform.id} ${operation}`;
  return `${platform.id} ${operation.replace(/^[a-z]+-/, "")} ${[...FORMER_SCOPES.flatMap(given), name].join("/")}`;
}

// src/action/github/report-plan.ts
var NOTHING = { identity: { scope: "", kind: "", what: [] }, title: "sweep", closing: true };
function planReports(operation, values, { env, event }) {
  const { environment, comment } = values;
  if (comment === false && environment === void 0) return void 0;
  const run = readRun(env);
  const own = operation.reportOn ? operation.reportOn(values, event, run) : subjectOf(operation, values);
  const { repository, runId, runAttempt, url } = run;
  const given = values["pull-request"] ?? own?.pullRequest;
  const ofEvent = given === void 0 || given === event.pullRequest?.number;
  const plan = {
    subject: own ?? NOTHING,
    sweeps: own === void 0,
    platform: operation.platform.id,
    baseUrl: values["base-url"] ?? operation.platform.defaultBaseUrl,
    comment,
    environment,
    production: values.production,
    event,
    pullRequest: given ?? event.pullRequest?.number,
    commit: values.commit ?? (ofEvent ? event.commit : ""),
    run: runMark(runId, env["GITHUB_RUN_NUMBER"] ?? "", runAttempt),
    runUrl: url,
    commitUrl: url === "" ? "" : `${env["GITHUB_SERVER_URL"]}/${repository}/commit/`
  };
  return about(plan, plan.subject);
}
function about(plan, subject) {
  const { platform, baseUrl } = plan;
  const { former } = subject;
  return {
    ...plan,
    subject,
    key: subjectKey({ platform, baseUrl, identity: subject.identity }),
    former: former === void 0 ? void 0 : shortKey(former),
    preview: subject.transient ? subject.identity.what[0] : void 0
  };
}
function printable(plan, secrets) {
  const clean = exactly(plan, secrets);
  const { baseUrl, subject } = plan;
  return { ...clean, baseUrl, subject: { ...clean.subject, identity: subject.identity } };
}

// src/action/github/other-reports.ts
async function lookUp({ operation, log }, client, declared) {
  try {
    return await operation.platform.identify?.(client, declared) ?? declared;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.debug(`What the reports are about could not be looked up: ${error.message}`);
    return declared;
  }
}
async function tellTakenDown(parts, subject) {
  const { step, problems, working } = parts;
  const github = await step.github.within(working);
  const plan = await planFor(parts, { ...subject, closing: true });
  const { environment, comment, pullRequest } = plan;
  await problems.during("deployment", async () => {
    if (environment === void 0) return;
    const report = new DeploymentReport(plan, environment, step.ledger);
    await report.endAll(github, `${subject.title} was taken down.`);
  });
  await problems.during("comment", async () => {
    if (!comment || pullRequest === void 0) return;
    const report = new CommentReport(plan, pullRequest, step);
    await report.write(github, report.keep(takenDownFacts(plan)));
  });
}
async function healReports(parts, subjectOf2) {
  const { plan, step, working } = parts;
  const { log, github } = step;
  try {
    const gone = { subjectOf: subjectOf2, planOf: plansOf(parts) };
    for (const subject of await leftReports(await github.within(working), plan, gone)) {
      log.info(`The ${subject.title} was said to be up, and is gone: its reports are put right.`);
      await tellTakenDown(parts, subject);
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.info(`What earlier sweeps may have left could not be looked for: ${error.message}`);
  }
}
function plansOf({ plan, step, working }) {
  let looked;
  return async (subject) => {
    looked ??= lookUp(step, working.client, subject.identity);
    const { scope } = await looked;
    return about(plan, { ...subject, identity: { ...subject.identity, scope } });
  };
}
async function planFor({ plan, step, working }, subject) {
  const identity = await lookUp(step, working.client, subject.identity);
  const own = about({ ...plan, pullRequest: subject.pullRequest }, { ...subject, identity });
  return printable(own, step.secrets);
}

// src/action/github/report-problems.ts
var ReportProblems = class {
  #found = [];
  async during(what, work) {
    try {
      await work();
    } catch (error) {
      if (!this.#found.some((one) => one.what === what)) this.#found.push({ what, error });
    }
  }
  /** What failed has been made good. */
  clear(what) {
    this.#found = this.#found.filter((one) => one.what !== what);
  }
  /** One warning for all missing permissions, one for each other reason. */
  tell(log, plan) {
    for (const [reason, same] of Map.groupBy(this.#found, ({ error }) => reasonOf(error))) {
      const what = list(same.map((one) => `The ${one.what}`).map(lowerButFirst));
      log.warning(
        `${what} could not be written; the result of the step stands. ${reason} ${nextOf(same, plan)}`.trim()
      );
    }
    this.#found = [];
  }
};
function lowerButFirst(text, at) {
  return at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
function reasonOf(error) {
  if (!(error instanceof ActionError)) return "An unexpected error came between.";
  return /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
}
function nextOf(same, { event }) {
  const errors = same.flatMap(({ error }) => error instanceof ActionError ? [error] : []);
  const permissions = errors.flatMap((error) => error instanceof GithubError ? error.permissions : []);
  if (permissions.length === 0) return errors[0]?.next ? `Next: ${errors[0].next}` : "";
  const readOnly = event.name === "pull_request" && (event.pullRequest?.fork || event.actor === "dependabot[bot]");
  if (readOnly) {
    return "Runs for a fork\u2019s pull request and for Dependabot get a token that can only read, whatever the workflow says.";
  }
  return `Next: ${permissionLines([...new Set(permissions)])}`;
}

// src/action/github/github-reports.ts
var BEGIN_TIME = 1e4;
var OVERTAKEN = { state: "inactive", description: "Another run has changed it since." };
function createGithubReports(step) {
  const plan = planReports(step.operation, step.values, step);
  if (plan && step.values["dry-run"]) {
    step.log.info("A dry run writes no comment and records no deployment.");
    return void 0;
  }
  return plan && new GithubReports(plan, step);
}
var GithubReports = class {
  #plan;
  #step;
  #problems = new ReportProblems();
  #start = monotonic();
  #prepared = false;
  #working;
  #deployment;
  #comment;
  constructor(plan, step) {
    this.#plan = printable(plan, step.secrets);
    this.#step = step;
  }
  /** Before the work: opens the deployment, and leaves word for the post step in case main does not live to the end. */
  async begin({ client, signal, left }, { closing } = {}) {
    this.#working = { client, signal, left };
    if (!this.#plan.sweeps) {
      const { subject } = this.#plan;
      const identity = await lookUp(this.#step, client, subject.identity);
      const now = closing === void 0 ? subject : { ...subject, closing };
      this.#plan = printable(about(this.#plan, { ...now, identity }), this.#step.secrets);
    }
    this.#prepare();
    const start = monotonic();
    const most = Math.min(BEGIN_TIME, optionalTime(left()));
    const time = () => Math.min(left(), most - (monotonic() - start));
    await this.#problems.during(
      "comment",
      async () => this.#comment?.foretell((killed) => stoppedFacts(this.#plan, killed))
    );
    await this.#problems.during("deployment", async () => {
      if (this.#deployment)
        await this.#deployment.begin(await this.#step.github.within({ signal, left: time }));
    });
    if (this.#deployment?.id !== void 0) this.#step.ledger.know({ "deployment-id": this.#deployment.id });
  }
  #prepare() {
    const { comment, environment, pullRequest, sweeps } = this.#plan;
    this.#prepared = true;
    if (environment !== void 0)
      this.#deployment = new DeploymentReport(this.#plan, environment, this.#step.ledger);
    if (comment && pullRequest !== void 0 && !sweeps)
      this.#comment = new CommentReport(this.#plan, pullRequest, this.#step);
    if (comment && !this.#comment && !sweeps) {
      this.#step.log.notice("No comment was written: this run is not for a pull request.");
    }
  }
  /** After the work. Returns the outputs that are known only now. */
  async end(ending, explanation, time) {
    if (ending.result?.outcome === "skipped") return {};
    if (!this.#working && ending.error instanceof InputError) return {};
    if (!this.#prepared) this.#prepare();
    const id = this.#deployment?.id;
    let url = "";
    await this.#problems.during("comment", async () => {
      const github = await this.#step.github.within({ signal: time.signal, left: time.left }).catch((error) => {
        this.#comment?.drop();
        throw error;
      });
      const clean = withoutSecrets(
        { result: ending.result, explanation, known: ending.known },
        this.#step.secrets
      );
      const redacted = { ...ending, result: clean.result, known: clean.known };
      const commit = await commitOf(this.#plan, github).catch(() => "");
      if (commit === void 0) this.#leaveOutComment();
      this.#plan = { ...this.#plan, commit: commit ?? "" };
      await this.#problems.during(
        "deployment",
        () => this.#endDeployment(github, redacted, clean.explanation, time.hurry)
      );
      url = await this.#endComment(github, redacted, clean.explanation, time.hurry);
    });
    this.#problems.tell(this.#step.log, this.#plan);
    const found = this.#deployment?.id;
    return {
      ...url === "" ? {} : { "comment-url": url },
      ...id !== void 0 || found === void 0 ? {} : { "deployment-id": found }
    };
  }
  /** An issue may have that number, which is about something else. */
  #leaveOutComment() {
    if (!this.#comment) return;
    this.#comment.drop();
    this.#comment = void 0;
    const { pullRequest } = this.#plan;
    this.#step.log.notice(`No comment was written: there is no pull request #${pullRequest}.`);
  }
  async #endDeployment(github, { result, known, error }, explanation, hurry) {
    const final = result?.overtaken ? OVERTAKEN : finalStatus({
      outcome: explanation?.outcome ?? result?.outcome ?? "failed",
      failed: error !== void 0 || explanation !== void 0,
      title: explanation?.title ?? result?.title ?? "",
      outputs: { ...known, ...result?.outputs }
    });
    if (this.#plan.sweeps) return;
    await this.#deployment?.end(github, final, {
      hurry: hurry || result?.overtaken === true,
      gone: error instanceof AftermathError && error.gone
    });
    if (this.#deployment?.id !== void 0) this.#problems.clear("deployment");
  }
  async #endComment(github, ending, explanation, hurry) {
    const { values } = this.#step;
    const took = monotonic() - this.#start;
    const facts = endedFacts(this.#plan, ending, explanation, { values, took });
    if (ending.result?.overtaken) {
      this.#comment?.drop();
      return "";
    }
    const task = this.#comment?.keep(exactly(facts, this.#step.secrets));
    return task && !hurry ? await this.#comment?.write(github, task) ?? "" : "";
  }
  /** Tells of a preview that was taken down beside what the step is about, while the step goes on. */
  async tookDown(subject) {
    const parts = this.#others;
    if (parts) await tellTakenDown(parts, subject);
  }
  /** Tells the same of previews that an earlier step took down without telling. */
  async heal(subjectOf2) {
    const parts = this.#others;
    if (parts) await healReports(parts, subjectOf2);
  }
  get #others() {
    const working = this.#working;
    return working && { plan: this.#plan, step: this.#step, problems: this.#problems, working };
  }
};
export {
  GithubReports,
  createGithubReports
};
