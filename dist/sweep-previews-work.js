import {
  isOlderThan
} from "./namespace-owner.js";
import {
  isNamed,
  isOwnedBy
} from "./preview-instances.js";
import {
  containerPreviewName,
  instancePreviewName,
  previewSlug,
  previewSubject,
  readSlug,
  repositoryOf
} from "./which.js";
import {
  removeInstance
} from "./remove-instance.js";
import "./work-on-selected.js";
import "./side-by-side.js";
import {
  describeStatus,
  hasFailed as hasFailed2,
  isTerminated,
  labelOf as labelOf2
} from "./instances-view.js";
import {
  awaitGone,
  remove
} from "./resources-remove.js";
import {
  assertOneOrg
} from "./find-org.js";
import {
  CONTAINERS,
  NAMESPACES,
  hasFailed,
  isGone,
  isLeaving,
  labelOf
} from "./find.js";
import "./linear-pattern.js";
import {
  findWorkspace
} from "./find-workspace.js";
import "./conditional-rules.js";
import "./input-rules.js";
import "./read-whole.js";
import "./fastest-levenshtein.js";
import {
  MARK_VARIABLE,
  isOwnerTag,
  isSameRepository,
  readMark,
  readTags
} from "./path.js";
import "./poll.js";
import "./classify.js";
import {
  isOfKind
} from "./errors.js";
import {
  atOnce
} from "./deadline.js";
import {
  ActionError,
  count,
  list
} from "./index.js";

// src/previews/look-alike.ts
function nameLookAlike({ log }, { name, what, base }) {
  const isOfBase = base === void 0 || name.startsWith(`${base}-pr-`);
  if (!isOfBase || !/-pr-[1-9]\d*$/.test(name)) return;
  log.notice(`The ${what} is called as a preview is, and has no mark that says whose: it is left as it is.`);
}

// src/platforms/dollarbox/containers/left-previews.ts
async function leftContainers(context, { repository, base }) {
  const found = /* @__PURE__ */ new Map();
  await assertOneOrg(context.client);
  for await (const container of context.client.containers.list()) {
    const owner = readMark(container.env[MARK_VARIABLE]);
    if (container.env[MARK_VARIABLE] === void 0 && !isGone(container)) {
      nameLookAlike(context, { name: container.name, what: labelOf(CONTAINERS, container), base });
    }
    if (!owner || isGone(container) || !isSameRepository(owner.repository, repository)) continue;
    if (base !== void 0 && container.name !== containerPreviewName(base, owner.number)) continue;
    found.set(container.id, leftContainer(context, container, owner.number));
  }
  return [...found.values()];
}
function leftContainer(context, container, number) {
  const { id, name, created_at } = container;
  return { id, name, number, created: created_at ?? "", ...standing(context, CONTAINERS, container) };
}
function standing(context, kind, item) {
  return {
    status: item.status,
    failed: hasFailed(item),
    what: labelOf(kind, item),
    remove: async () => {
      if (!isLeaving(item)) return remove(context, kind, item);
      if (context.wait) await awaitGone(context, kind, item);
      return false;
    }
  };
}

// src/platforms/dollarbox/namespaces/left-namespaces.ts
async function leftNamespaces(context, { repository, base }) {
  const found = /* @__PURE__ */ new Map();
  try {
    for await (const namespace of context.client.namespaces.list()) {
      const number = readSlug(namespace.slug, repository);
      if (number === void 0 || isGone(namespace)) continue;
      if (base !== void 0 && namespace.slug !== previewSlug(base, { repository, number })) continue;
      found.set(namespace.id, leftNamespace(context, namespace, number));
    }
  } catch (error) {
    if (!isOfKind(error, "absent", "foreign", "denied", "unsupported")) throw error;
    context.log.info(`Namespaces cannot be listed, so none is swept: ${error.message}`);
  }
  return [...found.values()];
}
function leftNamespace(context, namespace, number) {
  const { id, slug, created_at } = namespace;
  return {
    id,
    name: slug,
    number,
    created: created_at ?? "",
    ...standing(context, NAMESPACES, namespace),
    isOf: (pull) => pull !== void 0 && !isOlderThan(namespace, pull.createdAt)
  };
}

// src/platforms/elasticbox/previews/left-previews.ts
async function leftInstances(context, query) {
  const { client } = context;
  const workspace = await findWorkspace(client, query.workspace);
  const left = [];
  for (const instance of await client.listInstances(workspace.id)) {
    const number = readTags(instance.tags, query.repository);
    if (!isOwnedBy(instance, workspace)) continue;
    if (!instance.tags.some(isOwnerTag) && !isTerminated(instance)) {
      nameLookAlike(context, { name: instance.name, what: labelOf2(instance), base: query.base });
    }
    if (number === void 0) continue;
    if (query.base !== void 0 && !isNamed(instance, instancePreviewName(query.base, number))) continue;
    left.push(leftInstance(context, instance, number));
  }
  return left;
}
function leftInstance(context, instance, number) {
  return {
    id: instance.id,
    name: instance.application?.name ?? instance.name,
    number,
    status: describeStatus(instance),
    failed: hasFailed2(instance),
    created: instance.created,
    what: labelOf2(instance),
    // What is known of one of several is no output of the step.
    remove: () => context.ledger.amongSeveral(
      () => removeInstance(context, instance, { force: false, deleteRecord: true })
    )
  };
}

// src/previews/sweep-work.ts
var AT_ONCE = 4;
async function inOrder(previews, work2) {
  const done = [];
  const one = async (preview, index) => {
    try {
      done[index] = { preview, became: await work2(preview) };
    } catch (error) {
      if (!isOfOne(error)) throw error;
      done[index] = { preview, became: "not removed", error };
    }
  };
  await atOnce(previews, AT_ONCE, one);
  return done;
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
  const swept = await inOrder(left, async (preview) => {
    const became = await removeOne(context, preview);
    if (became !== KEPT && became !== STRANGE)
      await context.tookDown(reported.subjectOf(preview.name, preview.number));
    return became;
  });
  await context.healReports((preview) => goneBefore(preview, { open, previews, ...reported }));
  const failed = swept.filter(({ error }) => error !== void 0);
  if (failed.length > 0) throw together(failed, swept.length);
  const removed = swept.filter(({ became }) => became === "removed");
  return {
    outcome: removed.length > 0 ? "deleted" : "absent",
    title: left.length === 0 ? `No preview of a closed pull request is there; ${count(previews.length, "preview")} of open ones.` : `Removed ${count(removed.length, "preview")} of closed pull requests: ${list(removed.map(({ preview }) => preview.name)) || "none"}.`,
    ...told(swept)
  };
}
var KEPT = "kept, open again";
var STRANGE = "kept, not of this pull request";
function goneBefore({ name: told2, pullRequest }, known) {
  const { open, previews, namesOf, subjectOf } = known;
  const names = namesOf?.(pullRequest);
  const name = told2 ?? names?.[0];
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
    ...told(swept),
    plan: left.map(({ what, number }) => ({
      action: "delete",
      target: `${what} of pull request #${number}`
    }))
  };
}
function told(swept) {
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
var work = {
  run: async (inputs, context) => {
    const { platform, name: base, workspace = "" } = inputs;
    const repository = repositoryOf(context.run);
    const query = { repository, base };
    const { org = "" } = inputs;
    if (platform === "dollarbox") {
      const here = context;
      const left2 = [...await leftContainers(here, query), ...await leftNamespaces(here, query)];
      return sweep(context, left2, {
        subjectOf: (name, pullRequest) => {
          const kind = readSlug(name, repository) === pullRequest ? "namespace" : "container";
          return previewSubject({ platform, scope: org, name, pullRequest, kind }, true);
        },
        namesOf: base === void 0 ? void 0 : (number) => [containerPreviewName(base, number), previewSlug(base, { repository, number })]
      });
    }
    const left = await leftInstances(context, {
      ...query,
      workspace
    });
    return sweep(context, left, {
      subjectOf: (name, pullRequest) => previewSubject({ platform, scope: workspace, name, pullRequest, kind: "preview" }, true),
      namesOf: base === void 0 ? void 0 : (number) => [instancePreviewName(base, number)]
    });
  }
};
export {
  work
};
