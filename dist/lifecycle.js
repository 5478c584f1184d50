import {
  hasLabel,
  isClosing,
  isOfEvent,
  isOfOtherLabel
} from "./which.js";
import {
  LIST_LAG
} from "./poll.js";
import {
  AbsentError,
  ActionError,
  UnknownResultError,
  formatDuration
} from "./index.js";

// src/previews/asked-pull-request.ts
var AskedPullRequest = class {
  #context;
  #number;
  #which;
  #answers = true;
  #seen;
  constructor(context, number, which) {
    this.#context = context;
    this.#number = number;
    this.#which = which;
  }
  get newerCommit() {
    const { event } = this.#context;
    const [own, seen] = [event.pullRequest?.headSha ?? "", this.#seen];
    if (!seen || own === "" || seen.headSha === "" || own === seen.headSha) return void 0;
    if (own !== event.commit || !isOfEvent(seen.number, event)) return void 0;
    const pushed = event.pullRequest?.changedAt ?? Number.POSITIVE_INFINITY;
    const lagsBehind = seen.headSha === event.before && !((seen.changedAt ?? 0) > pushed);
    return lagsBehind ? void 0 : seen.headSha;
  }
  /** Throws an `AbsentError` when GitHub knows no pull request of a number that only an input names. */
  async look() {
    const { github, event } = this.#context;
    if (!this.#answers) return "unknown";
    try {
      this.#seen = await github.pullRequest(this.#number);
    } catch (error) {
      if (!(error instanceof ActionError) || error.outcome === "cancelled") throw error;
      this.#give(error);
      return "unknown";
    }
    if (this.#seen) return this.#standingOf(this.#seen);
    if (!isOfEvent(this.#number, event)) throw this.#absent();
    this.#give(new ActionError("GitHub does not show it to this token.", { next: PERMISSION }));
    return "unknown";
  }
  #standingOf(pull) {
    if (pull.state === "closed") return "closed";
    return hasLabel(this.#which, pull) === false ? "unlabeled" : "open";
  }
  #give({ message, next }) {
    this.#answers = false;
    const why = /[.!?]$/.test(message) ? message : `${message}.`;
    this.#context.log.warning(
      `Whether pull request #${this.#number} is still open could not be asked, so the event decides: ${why} ${next ?? ""}`.trim()
    );
  }
  #absent() {
    return new AbsentError(`There is no pull request #${this.#number} in ${this.#context.run.repository}.`, {
      next: "Check `pull-request`. In a private repository, the job also needs `permissions: pull-requests: read`."
    });
  }
};
var PERMISSION = "Add to the job\u2019s `permissions:` `pull-requests: read`.";

// src/previews/take-down.ts
var RECENT = 12e4;
var PAUSE = 5e3;
async function takeDownSurely(context, preview) {
  const { log, wait, dryRun } = context;
  const { clock, deadline, signal } = context.timing;
  const start = clock.now();
  let result = await preview.takeDown();
  if (dryRun || result.outcome !== "absent" || !isRecent(context)) return result;
  const span = Math.min(LIST_LAG, deadline.left() - 1e3);
  if (!wait || span <= 0) {
    log.info(
      "Nothing is there yet that a list shows; what was created in the last seconds may still be hidden."
    );
    return result;
  }
  log.info(
    `Nothing is there; looking again for ${formatDuration(span)}, as a list may hide what was just created.`
  );
  while (result.outcome === "absent" && clock.now() - start < span) {
    await clock.sleep(Math.min(PAUSE, span - (clock.now() - start)), signal);
    result = await preview.takeDown();
  }
  return result;
}
function isRecent({ event, timing }) {
  const changed = event.pullRequest?.changedAt;
  return changed === void 0 || timing.clock.wall() - changed < RECENT;
}

// src/previews/lifecycle.ts
async function keepPreview(context, number, { preview, rules }) {
  const { event, log } = context;
  const which = { ...rules, "pull-request": number };
  const asked = new AskedPullRequest(context, number, which);
  if (isOfOtherLabel(which, event)) {
    return skipped(
      context,
      `Pull request #${number}: previews go by the label ${rules.label}, not by ${event.label}.`
    );
  }
  const standing = await asked.look();
  if (isClosing(which, event)) return close(context, number, { preview, asked, standing });
  if (standing === "closed") {
    log.notice(`Pull request #${number} is closed: nothing is deployed for it.`);
    await context.beginReports({ closing: true });
    return takeDownSurely(context, preview);
  }
  const labelled = standing === "unknown" ? hasLabel(which, event.pullRequest) : standing === "open";
  if (labelled !== true)
    return skipped(context, `Pull request #${number} does not have the label ${rules.label}.`);
  const newer = asked.newerCommit;
  if (newer !== void 0 && rules.superseded === "skip")
    return skipped(context, superseded(number, event.commit, newer));
  if (newer !== void 0)
    log.notice(`${superseded(number, event.commit, newer)} It is deployed all the same.`);
  await context.beginReports({ closing: false });
  if (context.dryRun) return preview.deploy();
  return deploy(context, number, { preview, asked });
}
async function deploy(context, number, { preview, asked }) {
  const done = await attempt(() => preview.deploy());
  if ("error" in done && !mayBeOfClosing(done.error)) throw done.error;
  const standing = await asked.look();
  if (standing === "closed" || standing === "unlabeled") {
    const how = standing === "closed" ? "was closed" : "lost the label";
    context.log.notice(`Pull request #${number} ${how} meanwhile: its preview is taken down again.`);
    const ended = await preview.takeDown();
    if ("error" in done && isUnknown(done.error) && ended.outcome === "absent") throw done.error;
    return { ...ended, outcome: "deleted" };
  }
  if ("error" in done) throw done.error;
  return done.result;
}
async function close(context, number, { preview, asked, standing }) {
  const { log, dryRun, event } = context;
  if (standing === "open") {
    const how = event.action === "unlabeled" ? "has the label again" : "is open again";
    return skipped(context, `Pull request #${number} ${how}: its preview is left as it is.`);
  }
  await context.beginReports({ closing: true });
  const result = await takeDownSurely(context, preview);
  if (!dryRun && await asked.look() === "open") {
    log.notice(
      `Pull request #${number} was opened again meanwhile. If its preview is missing now, run the workflow for it once more.`
    );
  }
  return result;
}
function skipped({ log }, title) {
  log.notice(title);
  return { outcome: "skipped", title };
}
function superseded(number, own, newer) {
  return `Pull request #${number} has a newer commit (${newer.slice(0, 7)}) than the one of this run (${own.slice(0, 7)}).`;
}
async function attempt(work) {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}
function mayBeOfClosing(error) {
  return error instanceof ActionError && (error.outcome === "failed" || error.outcome === "absent");
}
function isUnknown(error) {
  return error instanceof UnknownResultError;
}
export {
  keepPreview
};
