export const id = 887;
export const ids = [887];
export const modules = {

/***/ 1887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callApi: () => (/* binding */ callApi),
/* harmony export */   sweepPreviews: () => (/* binding */ sweepPreviews)
/* harmony export */ });
/* harmony import */ var _chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9672);
/* harmony import */ var _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8296);
















// src/platforms/kit/raw-call.ts
var ACTIONS = { POST: "create", DELETE: "delete" };
function planRawCall({ request }) {
  const action = ACTIONS[request.method] ?? "update";
  const target = called3(request);
  return { outcome: "planned", changed: true, title: `Would call ${target}.`, plan: [{ action, target }] };
}
async function makeRawCall(context, call) {
  const { request } = call;
  const what = called3(request);
  if (call.writes) context.ledger.leave(what, `${what}, possibly applied`);
  try {
    const { body, status, items } = await answerOf(context.client, call);
    if (call.writes) context.ledger.wrote();
    return {
      outcome: "called",
      changed: call.writes,
      title: `${what} answered ${status}${items === void 0 ? "" : ` with ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(items, "item")}`}.`,
      resource: body ?? null,
      outputs: { status, count: items }
    };
  } catch (error) {
    if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__/* .HttpError */ .j$) context.ledger.know({ status: error.status });
    throw error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__/* .AnswerLostError */ .B0 ? unknown(what, error) : error;
  }
}
async function answerOf(client, { request, paginate }) {
  if (!paginate) return usable(request, await client.raw(request));
  const { items, status } = await (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(client, request);
  return { body: items, status, items: items.length };
}
function usable(request, answer) {
  const { body, text, headers, status, requestId } = answer;
  if (typeof body !== "string" || body !== text || !/json/i.test(headers["content-type"] ?? ""))
    return answer;
  const message = `${called3(request)}: the answer (status ${status}) says that it is JSON, and is not`;
  const error = new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__/* .AnswerShapeError */ .UI(message, { problem: "not-json", status, requestId });
  throw request.method === "POST" ? new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__/* .AnswerLostError */ .B0(message, error) : error;
}
function called3({ method, path }) {
  return `${method} ${path.value}`;
}
function unknown(what, cause) {
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__/* .UnknownResultError */ .A4(`It is unknown whether ${what} was applied. ${cause.message}`, what, {
    cause,
    next: "Look on the platform whether it was, before running the step again."
  });
}

// src/platforms/kit/raw-request.ts
var MAX_BYTES = 64 * 1024 * 1024;
function writes(method) {
  return method !== "GET" && method !== "HEAD";
}
function checkRawCall(inputs) {
  const { method, query = {}, body, paginate, platform } = inputs;
  const problems = [];
  const path = readPath(inputs.path, problems);
  const twice = Object.keys(query).find((name) => Object.hasOwn(path?.query ?? {}, name));
  if (twice !== void 0) problems.push({ input: "query", problem: `has ${twice}, which the path has too` });
  const names = [...Object.keys(query), ...Object.keys(path?.query ?? {})];
  if (platform === "versio" && names.some((name) => name.toLowerCase() === "apitoken"))
    problems.push({
      input: "query",
      problem: "must not hold a token, which logs would keep; `token` is sent in a header"
    });
  if (body !== void 0 && !writes(method))
    problems.push({ input: "body", problem: `cannot be sent with ${method}` });
  if (paginate && method !== "GET") problems.push({ input: "paginate", problem: "is for GET only" });
  return problems;
}
function rawRequest({ method, path: text, query, body }) {
  const { path, query: own } = (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_2__/* .rawPath */ .av)(text);
  return {
    method,
    path,
    query: { ...own, ...query },
    privateQuery: true,
    ...body === void 0 ? {} : { body },
    accept: "any",
    maxBytes: MAX_BYTES
  };
}
function readPath(text, problems) {
  if (text === void 0) return void 0;
  try {
    return (0,_chunk_CTXXFILL_js__WEBPACK_IMPORTED_MODULE_2__/* .rawPath */ .av)(text);
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionError */ .lZ)) throw error;
    problems.push({ input: "path", problem: error.message.replace(/^path: /, "") });
    return void 0;
  }
}

// src/operations/any/call-api.ts
var callApi = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .defineOperation */ .h9)({
  name: "call-api",
  platform: _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__/* .anyPlatform */ .Q,
  choosePlatform: ({ platform }) => platform === void 0 ? void 0 : _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P[platform],
  summary: "Make one call of a platform\u2019s API that no other operation makes, with the same authentication, retries, paging and masking.",
  inputs: {
    required: [_chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i.platform, _chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i.path],
    optional: [_chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i.method, _chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i.query, _chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i.body, _chunk_UYGH5D4J_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiInputs */ .i.paginate]
  },
  outputs: ["status", "count"],
  outcomes: ["called"],
  example: `
platform: dollarbox
path: /api/v1/containers/
paginate: true
`,
  check: checkRawCall,
  run: (inputs, context) => {
    const call = { request: rawRequest(inputs), writes: writes(inputs.method), paginate: inputs.paginate };
    if (context.dryRun && call.writes) return Promise.resolve(planRawCall(call));
    return makeRawCall(context, call);
  }
});

// src/previews/look-alike.ts
function nameLookAlike({ log }, { name, what, base }) {
  const isOfBase = base === void 0 || name.startsWith(`${base}-pr-`);
  if (!isOfBase || !/-pr-[1-9]\d*$/.test(name)) return;
  log.notice(`The ${what} is called as a preview is, and has no mark that says whose: it is left as it is.`);
}

// src/platforms/dollarbox/containers/left-previews.ts
async function leftContainers(context, { repository, base }) {
  const found = /* @__PURE__ */ new Map();
  await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .assertOneOrg */ .tk)(context.client);
  for await (const container of context.client.containers.list()) {
    const owner = (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .readMark */ .Mp)(container.env[_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .MARK_VARIABLE */ .l6]);
    if (container.env[_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .MARK_VARIABLE */ .l6] === void 0 && !(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .isGone */ .ST)(container)) {
      nameLookAlike(context, { name: container.name, what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .CONTAINERS */ .f1, container), base });
    }
    if (!owner || (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .isGone */ .ST)(container) || !(0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .isSameRepository */ .ve)(owner.repository, repository)) continue;
    if (base !== void 0 && container.name !== (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .containerPreviewName */ .bM)(base, owner.number)) continue;
    found.set(container.id, leftContainer(context, container, owner.number));
  }
  return [...found.values()];
}
function leftContainer(context, container, number) {
  const { id, name, created_at } = container;
  return { id, name, number, created: created_at ?? "", ...standing(context, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .CONTAINERS */ .f1, container) };
}
function standing(context, kind, item) {
  return {
    status: item.status,
    failed: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .hasFailed */ .WN)(item),
    what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .called */ .Ab)(kind, item),
    remove: async () => {
      if (!(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .isLeaving */ .Xi)(item)) return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF)(context, kind, item);
      if (context.wait) await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitGone */ .ev)(context, kind, item);
      return false;
    }
  };
}

// src/platforms/dollarbox/namespaces/left-namespaces.ts
async function leftNamespaces(context, { repository, base }) {
  const found = /* @__PURE__ */ new Map();
  try {
    for await (const namespace of context.client.namespaces.list()) {
      const number = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlug */ .W3)(namespace.slug, repository);
      if (number === void 0 || (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .isGone */ .ST)(namespace)) continue;
      if (base !== void 0 && namespace.slug !== (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .previewSlug */ .cr)(base, { repository, number })) continue;
      found.set(namespace.id, leftNamespace(context, namespace, number));
    }
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_11__/* .isOfKind */ .Q2)(error, "absent", "foreign", "denied", "unsupported")) throw error;
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
    ...standing(context, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_9__/* .NAMESPACES */ .dK, namespace),
    isOf: (pull) => pull !== void 0 && !(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isOlderThan */ .UM)(namespace, pull.createdAt)
  };
}

// src/platforms/elasticbox/previews/left-previews.ts
async function leftInstances(context, query) {
  const { client } = context;
  const workspace = await (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .findWorkspace */ .pl)(client, query.workspace);
  const left = [];
  for (const instance of await client.listInstances(workspace.id)) {
    const number = (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .readTags */ .g$)(instance.tags, query.repository);
    if (!(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnedBy */ .D0)(instance, workspace)) continue;
    if (!instance.tags.some(_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_10__/* .isOwnerTag */ .IR) && !(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isTerminated */ .C2)(instance)) {
      nameLookAlike(context, { name: instance.name, what: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance), base: query.base });
    }
    if (number === void 0) continue;
    if (query.base !== void 0 && !(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .N9)(instance, (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instancePreviewName */ .bP)(query.base, number))) continue;
    left.push(leftInstance(context, instance, number));
  }
  return left;
}
function leftInstance(context, instance, number) {
  return {
    id: instance.id,
    name: instance.application?.name ?? instance.name,
    number,
    status: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatus */ .Wn)(instance),
    failed: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(instance),
    created: instance.created,
    what: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(instance),
    // What is known of one of several is no output of the step.
    remove: () => context.ledger.amongSeveral(
      () => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .removeInstance */ .gK)(context, instance, { force: false, deleteRecord: true })
    )
  };
}

// src/previews/sweep-work.ts
var AT_ONCE = 4;
async function inOrder(previews2, work) {
  const waiting = [...previews2.entries()];
  const done = [];
  const ends = [];
  const next = async () => {
    for (let entry = waiting.shift(); entry && ends.length === 0; entry = waiting.shift()) {
      const [index, preview] = entry;
      try {
        done[index] = { preview, became: await work(preview) };
      } catch (error) {
        if (isOfOne(error)) done[index] = { preview, became: "not removed", error };
        else ends.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (ends.length > 0) throw ends[0];
  return done;
}
function isOfOne(error) {
  return error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionError */ .lZ && (error.outcome === "failed" || error.outcome === "absent");
}

// src/previews/sweep.ts
async function sweep(context, previews2, reported) {
  const open = await openOnes(context);
  const left = previews2.filter(({ number }) => !open.has(number)).sort(byUrgency);
  context.ledger.know({ count: left.length });
  if (context.dryRun) return planned(await closedOnes(context, left));
  const swept = await inOrder(left, async (preview) => {
    const became = await removeOne(context, preview);
    if (became !== KEPT && became !== STRANGE)
      await context.tookDown(reported.subjectOf(preview.name, preview.number));
    return became;
  });
  await context.healReports((preview) => goneBefore(preview, { open, previews: previews2, ...reported }));
  const failed = swept.filter(({ error }) => error !== void 0);
  if (failed.length > 0) throw together(failed, swept.length);
  const removed = swept.filter(({ became }) => became === "removed");
  return {
    outcome: removed.length > 0 ? "deleted" : "absent",
    changed: removed.length > 0,
    title: left.length === 0 ? `No preview of a closed pull request is there; ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(previews2.length, "preview")} of open ones.` : `Removed ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(removed.length, "preview")} of closed pull requests: ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .list */ .p_)(removed.map(({ preview }) => preview.name)) || "none"}.`,
    ...told(swept)
  };
}
var KEPT = "kept, open again";
var STRANGE = "kept, not of this pull request";
function goneBefore({ name: told2, pullRequest }, known) {
  const { open, previews: previews2, namesOf, subjectOf } = known;
  const names = namesOf?.(pullRequest);
  const name = told2 ?? names?.[0];
  if (name === void 0 || open.has(pullRequest)) return void 0;
  if (names && !names.includes(name)) return void 0;
  const isThere = previews2.some((one) => one.number === pullRequest && one.name === name);
  return isThere ? void 0 : subjectOf(name, pullRequest);
}
async function openOnes({ github }) {
  try {
    return await github.openPullRequests();
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionError */ .lZ) || error.outcome !== "failed") throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionError */ .lZ(
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
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionError */ .lZ) log.warning(`${what} was not removed: ${error.message}`);
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
    changed: left.length > 0,
    title: `Would remove ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(left.length, "preview")} of closed pull requests.`,
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
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .ActionError */ .lZ(failed.map(({ preview, error }) => `${preview.what}: ${error?.message}`).join(" "), {
    title: `${failed.length} of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(total, "preview")} could not be removed`,
    ...next === void 0 ? {} : { next },
    evidence: failed.flatMap(({ error }) => error?.evidence ?? [])
  });
}
function byUrgency(a, b) {
  if (a.failed !== b.failed) return a.failed ? -1 : 1;
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.number - b.number;
}

// src/operations/any/sweep-previews.ts
var sweepPreviews = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_13__/* .defineOperation */ .h9)({
  name: "sweep-previews",
  platform: _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__/* .anyPlatform */ .Q,
  choosePlatform: ({ platform }) => platform === void 0 ? void 0 : _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P[platform],
  summary: "Remove the previews of this repository whose pull request is closed, failed ones first, then the oldest.",
  inputs: {
    required: [_chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.platform],
    optional: [_chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_4__/* .previews */ .e.sweptName, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_5__/* .elasticbox */ .xY.workspace]
  },
  outputs: ["count"],
  outcomes: ["deleted", "absent"],
  example: `
platform: dollarbox
org: acme
name: web
`,
  check: ({ platform, workspace }) => platform === "elasticbox" && workspace === void 0 ? [NO_WORKSPACE] : [],
  reportOn: () => void 0,
  run: async (inputs, context) => {
    const { platform, name: base, workspace = "" } = inputs;
    const repository = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(context.run);
    const query = { repository, base };
    const { org = "" } = inputs;
    if (platform === "dollarbox") {
      const here = context;
      const left2 = [...await leftContainers(here, query), ...await leftNamespaces(here, query)];
      return sweep(context, left2, {
        subjectOf: (name, pullRequest) => {
          const kind = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlug */ .W3)(name, repository) === pullRequest ? "namespace" : "container";
          return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .previewSubject */ .R_)({ platform, scope: org, name, pullRequest, kind }, true);
        },
        namesOf: base === void 0 ? void 0 : (number) => [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .containerPreviewName */ .bM)(base, number), (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .previewSlug */ .cr)(base, { repository, number })]
      });
    }
    const left = await leftInstances(context, {
      ...query,
      workspace
    });
    return sweep(context, left, {
      subjectOf: (name, pullRequest) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .previewSubject */ .R_)({ platform, scope: workspace, name, pullRequest, kind: "preview" }, true),
      namesOf: base === void 0 ? void 0 : (number) => [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_3__/* .instancePreviewName */ .bP)(base, number)]
    });
  }
});
var NO_WORKSPACE = { input: "workspace", problem: "is required for ElasticBox" };



/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Dz: () => (/* binding */ noPage),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   av: () => (/* binding */ rawPath),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3089);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/http/address/path.ts
var LONGEST_VALUE = 512;
var DECODINGS = 4;
var Path = class {
  /** For the wire: starts with `/`, fully encoded. */
  value;
  /** Keeps objects that merely look alike from being taken for a checked path. */
  #checked = true;
  constructor(value) {
    this.value = value;
  }
  /** True for everything this class made. */
  static is(value) {
    return #checked in value;
  }
};
function path(parts, ...values) {
  const template = parts.join("{}");
  const value = parts.reduce((done, part, i) => done + encode(values[i - 1], template) + part);
  if (!value.startsWith("/") || value.startsWith("//") || /[?#\\]/.test(value) || climbs(value)) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`The path ${template} cannot be built from what it was given.`);
  }
  return new Path(value);
}
function climbs(text) {
  let current = text;
  for (let i = 0; i < DECODINGS; i += 1) {
    if (current.split(/[/\\]/).some((segment) => /^\.{1,2}(;.*)?$/.test(segment))) return true;
    const decoded = current.replace(
      /%([0-7][0-9a-f])/gi,
      (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
    );
    if (decoded === current) return false;
    current = decoded;
  }
  return true;
}
function encode(value, template) {
  const problem = problemWith(value);
  if (problem) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`A value for the path ${template} ${problem}.`);
  return encodeURIComponent(String(value));
}
function problemWith(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) return "is not a whole number";
  if (typeof value === "number" || typeof value === "bigint") return void 0;
  if (typeof value !== "string") return "is missing";
  if (value.trim() === "") return "is empty";
  if (value.length > LONGEST_VALUE) return `has more than ${LONGEST_VALUE} characters`;
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value) || !value.isWellFormed()) {
    return "holds characters that cannot be part of an address";
  }
  return climbs(value) ? "would leave the path" : void 0;
}

// src/http/pages/read-whole.ts
var MOST_READINGS = 3;
var MOST_CHARACTERS = 32 * 1024 * 1024;
async function readWhole(whole) {
  let reading = await readOnce(whole);
  for (let n = 1; n < MOST_READINGS && !isSteady(reading); n += 1) reading = await readOnce(whole);
  if (lacksSome(reading)) throw incomplete(reading);
  return reading.items;
}
async function readOnce({ fetch, keyOf, shorten, ...rest }) {
  const items = /* @__PURE__ */ new Map();
  const totals = [];
  let characters = 0;
  const watched = async (next) => {
    const page = await fetch(next);
    if (page.total !== void 0) totals.push(page.total);
    characters += page.size ?? 0;
    if (characters > MOST_CHARACTERS) throw tooLong(shorten);
    return page;
  };
  for await (const item of (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_0__/* .paginate */ .En)({ ...rest, fetch: watched }))
    items.set(keyOf?.(item) ?? `${items.size}`, item);
  return { items: [...items.values()], totals };
}
function isSteady({ items, totals }) {
  const [first] = totals;
  return totals.every((total) => total === first) && items.length >= (first ?? 0);
}
function lacksSome({ items, totals }) {
  const shrank = totals.some((total, i) => total < (totals[i - 1] ?? 0));
  const steady = totals.every((total) => total === totals[0]);
  return shrank || steady && items.length < (totals[0] ?? 0);
}
function incomplete({ items, totals }) {
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerShapeError */ .UI(
    `The list could not be read whole: the platform counts ${totals.at(-1)} items and gave ${items.length}, ${MOST_READINGS} times.`,
    {},
    { next: "Run the step again when less is being created and deleted." }
  );
}
function tooLong(next) {
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerShapeError */ .UI(
    `The list is too long: it fills more than ${MOST_CHARACTERS >> 20} MiB.`,
    { problem: "too-large" },
    { next }
  );
}

// src/platforms/kit/raw.ts
async function allPages(client, request) {
  const { parameter, read } = client.paging;
  let status = 0;
  const fetch = async (next) => {
    const asked = { ...request.query, ...next === void 0 ? {} : { [parameter]: next } };
    const answer = await client.raw({ ...request, query: asked });
    status = answer.status;
    return { ...read(answer, asked), size: answer.text.length };
  };
  return { items: await readWhole({ fetch, shorten: "Ask for less with a filter in `query`." }), status };
}
function noPage({ status, requestId }) {
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerShapeError */ .UI(
    "The answer is not a page of a list as this platform writes them.",
    { status, requestId },
    { next: "Leave `paginate` out." }
  );
}

// src/http/address/raw-path.ts
var LONGEST = 4096;
function rawPath(text) {
  const problem = problemWith2(text);
  if (problem) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`path: ${problem}`);
  const [pathname = "", ...rest] = text.split("?");
  const value = new URL(`http://localhost${pathname}`).pathname;
  return { path: new Path(value), query: grouped(new URLSearchParams(rest.join("?"))) };
}
function problemWith2(text) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return "write it without the origin, which `base-url` gives";
  if (!text.startsWith("/") || text.startsWith("//")) return "it must start with one slash";
  if (text.length > LONGEST) return `it has more than ${LONGEST} characters`;
  if (/[\s\\#\u0000-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed()) {
    return "white space, control characters, backslashes and # are not allowed; encode them";
  }
  const [pathname = ""] = text.split("?");
  if (/%(?![0-9a-f]{2})/i.test(pathname)) return "a % must be followed by two hexadecimal digits";
  return climbs(pathname) ? ". and .. are not allowed in it" : void 0;
}
function grouped(params) {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, params.getAll(name)]));
}




/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS),
/* harmony export */   Q: () => (/* binding */ anyPlatform)
/* harmony export */ });
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);



// src/platforms/registry.ts
var ALL = [
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticboxPlatform */ .oo,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarboxPlatform */ .To,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .raidboxesPlatform */ .R_,
  _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_0__/* .versioPlatform */ .yI
];
var PLATFORMS = Object.fromEntries(
  ALL.map((platform) => [platform.id, platform])
);
var anyPlatform = {
  id: "any",
  title: "Any platform",
  defaultBaseUrl: "",
  pollInterval: 3e3,
  inputs: [],
  namedBy: [],
  credentialInputs: ALL.flatMap(({ credentialInputs }) => credentialInputs),
  checkCredentials: () => [],
  connect: () => Promise.reject(new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ("No platform was chosen."))
};




/***/ }),

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ callApiInputs)
/* harmony export */ });
/* harmony import */ var _chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7060);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7317);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/contract/kinds/data.ts
function data() {
  return {
    name: "data",
    accepts: "YAML or JSON (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: (value) => (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(value, "core")
  };
}

// src/platforms/kit/method.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
function method() {
  return {
    name: "method",
    accepts: `\`${METHODS.join("`, `")}\``,
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const known = METHODS.find((candidate) => candidate === value.toUpperCase());
      if (known === void 0) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .Unfit */ .LX(`must be one of ${METHODS.join(", ")}`);
      return known;
    }
  };
}

// src/operations/inputs/call-api.ts
var callApiInputs = {
  platform: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("platform", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(Object.keys(_chunk_GUI53CND_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORMS */ .P)), "The platform that is called."),
  method: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("method", method(), "The HTTP method."), "GET"),
  path: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(
    "path",
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 4096 }),
    "The path as the platform\u2019s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it."
  ),
  query: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("query", (0,_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)(), "Query parameters, beside those of the path."),
  body: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("body", data(), "The body, sent as JSON."),
  paginate: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)(
    (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("paginate", (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(), "Read all pages of a list, and give their items as one list."),
    "false"
  )
};




/***/ })

};
