import {
  leftContainers,
  leftInstances,
  leftNamespaces
} from "./left-previews.js";
import "./namespace-owner.js";
import {
  containerPreviewName,
  instancePreviewName,
  previewSlug,
  previewSubject,
  readSlug,
  repositoryOf
} from "./which.js";
import "./remove-instance.js";
import "./await-operation.js";
import "./instances-view.js";
import "./resources-remove.js";
import "./conditional-rules.js";
import "./container-kind.js";
import "./input-rules.js";
import "./linear-pattern.js";
import "./words.js";
import "./find-workspace.js";
import "./path.js";
import {
  atOnce,
  cutShort
} from "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  ActionError,
  count,
  list,
  withoutEnd
} from "./index.js";

// src/previews/sweep-in-order.ts
var AT_ONCE = 4;
async function inOrder(previews, work2, tell) {
  const done = previews.map((preview) => ({ preview, became: "not removed" }));
  const one = async (preview, index) => {
    try {
      done[index] = { preview, became: await work2(preview) };
    } catch (error) {
      if (!isOfOne(error)) throw error;
      done[index] = { preview, became: "not removed", error };
    }
  };
  await atOnce(previews, AT_ONCE, one).catch((error) => {
    throw cutShort(error, standOf(done), errorsOf(done));
  }).finally(() => tell(done));
  return done;
}
function standOf(all) {
  const words = [...new Set(all.map(({ became }) => became))];
  const parts = words.map((word) => `${all.filter(({ became }) => became === word).length} ${word}`);
  const failed = all.flatMap(({ preview, error }) => error ? [`${preview.what}: ${error.message}`] : []);
  const why = failed.length > 0 ? `. ${failed.join(" ")}` : "";
  return withoutEnd(`Of ${count(all.length, "preview")}: ${parts.join(", ")}${why}`, ".");
}
function errorsOf(all) {
  return all.flatMap(({ error }) => error ?? []);
}
function isOfOne(error) {
  return error instanceof ActionError && (error.outcome === "failed" || error.outcome === "absent");
}

// src/previews/sweep.ts
async function sweep(context, previews, reported) {
  const open = await openOnes(context);
  const left = previews.filter(({ number }) => !open.has(number)).sort(byUrgency);
  context.ledger.know({ count: left.length });
  if (context.dryRun) return planned(await closedOnes(context, left));
  const remove = async (preview) => {
    const became = await removeOne(context, preview);
    if (became !== KEPT && became !== STRANGE)
      await context.tookDown(reported.subjectOf(preview.name, preview.number));
    return became;
  };
  const swept = await inOrder(left, remove, (all) => context.ledger.know({ result: asResult(all).resource }));
  await context.healReports((preview) => goneBefore(preview, { open, previews, ...reported }));
  const failed = swept.filter(({ error }) => error !== void 0);
  if (failed.length > 0) throw together(failed, swept.length);
  const removed = swept.filter(({ became }) => became === "removed");
  return {
    outcome: removed.length > 0 ? "deleted" : "absent",
    title: left.length === 0 ? `No preview of a closed pull request is there; ${count(previews.length, "preview")} of open ones.` : `Removed ${count(removed.length, "preview")} of closed pull requests: ${list(removed.map(({ preview }) => preview.name)) || "none"}.`,
    ...asResult(swept)
  };
}
var KEPT = "kept, open again";
var STRANGE = "kept, not of this pull request";
function goneBefore({ name: told, pullRequest }, known) {
  const { open, previews, namesOf, subjectOf } = known;
  const names = namesOf?.(pullRequest);
  const name = told ?? names?.[0];
  if (name === void 0 || open.has(pullRequest)) return void 0;
  if (names && !names.includes(name)) return void 0;
  const isThere = previews.some((one) => one.number === pullRequest && one.name === name);
  return isThere ? void 0 : subjectOf(name, pullRequest);
}
async function openOnes({ github }) {
  try {
    return await github.openPullRequests();
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== "failed") throw error;
    throw new ActionError(
      `Which pull requests are open could not be asked, so nothing was removed. ${error.message}`,
      { next: error.next ?? "Give the job `permissions: pull-requests: read`.", cause: error }
    );
  }
}
async function removeOne({ github, log }, preview) {
  const { number, what } = preview;
  try {
    const pull = await github.pullRequest(number);
    if (preview.isOf?.(pull) === false) {
      log.notice(`Nothing proves that ${what} is a preview of pull request #${number}: it stays.`);
      return STRANGE;
    }
    if (pull?.state === "open") {
      log.notice(`Pull request #${number} is open: ${what} stays.`);
      return KEPT;
    }
    const removed = await preview.remove();
    log.info(`${removed ? "Removed" : "Gone already"}: ${what} of pull request #${number}`);
    return removed ? "removed" : "gone already";
  } catch (error) {
    if (error instanceof ActionError) log.warning(`${what} was not removed: ${error.message}`);
    throw error;
  }
}
async function closedOnes({ github }, left) {
  const closed = [];
  for (const preview of left) {
    const pull = await github.pullRequest(preview.number);
    if (pull?.state !== "open" && preview.isOf?.(pull) !== false) closed.push(preview);
  }
  return closed;
}
function planned(left) {
  const swept = left.map((preview) => ({ preview, became: "would be removed" }));
  return {
    outcome: "planned",
    title: `Would remove ${count(left.length, "preview")} of closed pull requests.`,
    ...asResult(swept),
    plan: left.map(({ what, number }) => ({
      action: "delete",
      target: `${what} of pull request #${number}`
    }))
  };
}
function asResult(swept) {
  const resource = swept.map(({ preview, became }) => {
    const { id, name, number, status, created } = preview;
    return { id, name, pull_request: number, status, created, became };
  });
  const rows = swept.map(({ preview: { id, name, number, status, created }, became }) => {
    return [name, id, `#${number}`, status, created, became];
  });
  const columns = ["Preview", "Id", "Pull request", "Status", "Created", "Became"];
  return { resource, outputs: { count: swept.length }, table: { columns, rows } };
}
function together(failed, total) {
  const next = failed.map(({ error }) => error?.next).find((text) => text !== void 0);
  return new ActionError(failed.map(({ preview, error }) => `${preview.what}: ${error?.message}`).join(" "), {
    title: `${failed.length} of ${count(total, "preview")} could not be removed`,
    next,
    evidence: failed.flatMap(({ error }) => error?.evidence ?? [])
  });
}
function byUrgency(a, b) {
  if (a.failed !== b.failed) return a.failed ? -1 : 1;
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.number - b.number;
}

// src/operations/any/sweep-previews.ts?work
var SWEEPABLE = {
  dollarbox: {
    left: async (context, query) => [
      ...await leftContainers(context, query),
      ...await leftNamespaces(context, query)
    ],
    scopeOf: ({ org = "" }) => org,
    kindOf: (name, { repository, number }) => readSlug(name, repository) === number ? "namespace" : "container",
    namesOf: (base, owner) => [containerPreviewName(base, owner.number), previewSlug(base, owner)]
  },
  elasticbox: {
    left: (context, query) => leftInstances(context, query),
    scopeOf: ({ workspace = "" }) => workspace,
    kindOf: () => "preview",
    namesOf: (base, { number }) => [instancePreviewName(base, number)]
  }
};
var work = {
  run: async (inputs, context) => {
    const { platform, name: base, workspace = "" } = inputs;
    const repository = repositoryOf(context.run);
    const { left, scopeOf, kindOf, namesOf } = SWEEPABLE[platform];
    const scope = scopeOf(inputs);
    return sweep(context, await left(context, { repository, base, workspace }), {
      subjectOf: (name, number) => {
        const kind = kindOf(name, { repository, number });
        return previewSubject({ platform, scope, name, pullRequest: number, kind }, true);
      },
      namesOf: base === void 0 ? void 0 : (number) => namesOf(base, { repository, number })
    });
  }
};
export {
  work
};
