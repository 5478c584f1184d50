export const id = 546;
export const ids = [546];
export const modules = {

/***/ 546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createContainer: () => (/* binding */ createContainer),
/* harmony export */   createInvitation: () => (/* binding */ createInvitation),
/* harmony export */   createNamespace: () => (/* binding */ createNamespace),
/* harmony export */   createVolume: () => (/* binding */ createVolume),
/* harmony export */   deleteContainer: () => (/* binding */ deleteContainer),
/* harmony export */   deleteNamespace: () => (/* binding */ deleteNamespace),
/* harmony export */   deleteVolume: () => (/* binding */ deleteVolume),
/* harmony export */   getContainer: () => (/* binding */ getContainer),
/* harmony export */   getInvitation: () => (/* binding */ getInvitation),
/* harmony export */   getKubectlCredential: () => (/* binding */ getKubectlCredential),
/* harmony export */   getMember: () => (/* binding */ getMember),
/* harmony export */   getNamespace: () => (/* binding */ getNamespace),
/* harmony export */   getOrg: () => (/* binding */ getOrg),
/* harmony export */   getVolume: () => (/* binding */ getVolume),
/* harmony export */   issueKubeconfigOperation: () => (/* binding */ issueKubeconfigOperation),
/* harmony export */   listContainers: () => (/* binding */ listContainers),
/* harmony export */   listInvitations: () => (/* binding */ listInvitations),
/* harmony export */   listKubectlCredentials: () => (/* binding */ listKubectlCredentials),
/* harmony export */   listMembers: () => (/* binding */ listMembers),
/* harmony export */   listNamespaces: () => (/* binding */ listNamespaces),
/* harmony export */   listOrgs: () => (/* binding */ listOrgs),
/* harmony export */   listVolumes: () => (/* binding */ listVolumes),
/* harmony export */   previewContainerOperation: () => (/* binding */ previewContainerOperation),
/* harmony export */   previewNamespaceOperation: () => (/* binding */ previewNamespaceOperation),
/* harmony export */   removeMember: () => (/* binding */ removeMember),
/* harmony export */   revokeInvitation: () => (/* binding */ revokeInvitation),
/* harmony export */   revokeKubectlCredential: () => (/* binding */ revokeKubectlCredential),
/* harmony export */   updateContainerOperation: () => (/* binding */ updateContainerOperation),
/* harmony export */   updateMemberOperation: () => (/* binding */ updateMemberOperation),
/* harmony export */   updateNamespace: () => (/* binding */ updateNamespace),
/* harmony export */   updateOrgOperation: () => (/* binding */ updateOrgOperation)
/* harmony export */ });
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8296);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7030);













// src/platforms/dollarbox/resources/view.ts

function containerResource(container) {
  const { id, name, image, env, command, status, ipv6_address, created_at, updated_at } = container;
  return { id, name, image, env: Object.keys(env), command, status, ipv6_address, created_at, updated_at };
}
function containerOutputs(container, port) {
  return {
    id: container.id,
    name: container.name,
    status: container.status,
    address: container.ipv6_address === "" ? void 0 : container.ipv6_address,
    url: containerUrl(container, port)
  };
}
function containerUrl({ ipv6_address }, port) {
  if (port === void 0 || !(0,node_net__WEBPACK_IMPORTED_MODULE_12__.isIPv6)(ipv6_address) || ipv6_address.includes("%")) return void 0;
  return `http://[${ipv6_address}]:${port}/`;
}
function containerFacts(container, port) {
  const url = containerUrl(container, port);
  return [
    { label: "Container", value: `${container.name} (${container.id})` },
    { label: "Image", value: container.image },
    { label: "Status", value: container.status },
    ...container.ipv6_address ? [{ label: "Address", value: container.ipv6_address }] : [],
    ...url ? [{ label: "URL", value: url }] : []
  ];
}
function volumeResource(volume) {
  const { id, name, size_gb, status, storage_class, created_at, updated_at } = volume;
  return { id, name, size_gb, status, storage_class, created_at, updated_at };
}
function volumeOutputs({ id, name, status }) {
  return { id, name, status };
}
function volumeFacts({ id, name, size_gb, status, storage_class }) {
  return [
    { label: "Volume", value: `${name} (${id})` },
    ...size_gb === null ? [] : [{ label: "Size", value: `${size_gb} GB` }],
    { label: "Status", value: status },
    ...storage_class ? [{ label: "Storage class", value: storage_class }] : []
  ];
}
function credentialResource(credential) {
  const { id, org, sa_name, created_at, rotated_at, last_downloaded_at } = credential;
  return { id, org, sa_name, created_at, rotated_at, last_downloaded_at };
}
function credentialOutputs({ id }) {
  return { id, "credential-id": id };
}
function credentialFacts(credential) {
  const { id, org, sa_name, created_at, rotated_at } = credential;
  return [
    { label: "Kubectl credential", value: id },
    { label: "Org", value: org },
    { label: "Service account", value: sa_name },
    { label: "Created", value: created_at ?? "not known" },
    { label: "Rotated", value: rotated_at ?? "never" }
  ];
}

// src/platforms/dollarbox/resources/name-taken.ts
function mayBeTaken(error) {
  if ((0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfKind */ .Q2)(error, "conflict")) return true;
  if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfKind */ .Q2)(error, "invalid")) return false;
  return error.details.length === 0 || error.details.some((detail) => /^(name|slug|email|non_field_errors):/.test(detail));
}
async function lookForTaken({ timing }, look) {
  return await look() ?? (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAgain */ .IK)(timing, "who has the name", look);
}

// src/platforms/dollarbox/resources/await-settled.ts
var LOOK = { next: "Look in the control panel which of the two is there before running the step again." };
async function awaitSettled(context, { kind, item, judge, unsure = false, fresh = false, describe: describe2, outputs, failed: failed4 }) {
  const { client, ledger, timing } = context;
  const what = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(kind, item);
  const record = (seen) => {
    if (!kind.sameKey(kind.keyOf(seen), kind.keyOf(item)))
      throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .AnswerShapeError */ .UI(
        `Under the id of ${what} the platform shows ${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(kind, seen)}.`,
        {},
        LOOK
      );
    ledger.know(outputs(seen));
    return seen;
  };
  record(item);
  ledger.leave((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(kind, item), what);
  const judged = !unsure && (!fresh || judge(item) === "settled");
  const settled2 = await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_3__/* .poll */ .wt)(
    {
      what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(what),
      read: async (budget) => record(await kind.endpoints(client.within(budget)).get(item.id, 1)),
      judge,
      describe: describe2,
      ...judged ? { first: item } : {},
      toleratesAbsenceFor: fresh ? _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LAG */ .CZ : 0,
      resume: `Raise \`timeout\`, or look at the ${what} in the control panel.`
    },
    timing
  );
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isGone */ .ST)(settled2)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(what)} was deleted during the wait.`);
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .endedBadly */ .PL)(settled2)) throw failed4(settled2);
  return settled2;
}

// src/platforms/dollarbox/containers/await-container.ts
var EndedBadlyError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ {
  name = "EndedBadlyError";
};
function awaitContainer(context, { container, port, fresh = false, judge }) {
  return awaitSettled(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1,
    item: container,
    judge: judge ?? _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeContainer */ .nU,
    unsure: judge !== void 0,
    fresh,
    describe: (seen) => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W_)(seen) && seen.ipv6_address === "" ? "running, without an address yet" : seen.status,
    outputs: (seen) => containerOutputs(seen, port),
    failed
  });
}
function failed(container) {
  const reason2 = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .failureReason */ .Hr)(container));
  return new EndedBadlyError(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container))} ended as ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(container.status)}${reason2 ? `: ${reason2}` : "; DollarBox gives no reason"}.`,
    {
      title: `Container ${container.name} did not start`,
      next: "Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. The control panel shows the container\u2019s log. A failed container counts against the plan\u2019s limit until it is deleted."
    }
  );
}

// src/platforms/dollarbox/containers/plan-container.ts
function wantedBy({ image, env, command, ...more }) {
  const { "env-file": file, "env-mode": envMode } = more;
  const all = env === void 0 && file === void 0 ? void 0 : { ...file, ...env };
  return { image, env: all, command, envMode };
}
function environmentOf({ env }, { env: wanted, envMode }) {
  return wanted !== void 0 && envMode === "merge" ? { ...env, ...wanted } : wanted;
}
function changesTo(container, wanted) {
  const { image, command } = wanted;
  const env = environmentOf(container, wanted);
  return {
    ...image !== void 0 && image !== container.image ? { image } : {},
    ...env !== void 0 && !sameMap(env, container.env) ? { env } : {},
    ...command !== void 0 && !sameList(command, container.command) ? { command } : {}
  };
}
function wholeBody({ image, env, command }, changes) {
  return { ...image === "" ? {} : { image }, env, command, ...changes };
}
function bodyOf({ image, env, command }) {
  return {
    ...image === void 0 ? {} : { image },
    ...env === void 0 ? {} : { env },
    ...command === void 0 ? {} : { command }
  };
}
function describeChanges(container, body) {
  const { image, env, command } = body;
  return [
    ...image === void 0 ? [] : [{ field: "image", from: container.image, to: image }],
    ...command === void 0 ? [] : [{ field: "command", from: JSON.stringify(container.command), to: JSON.stringify(command) }],
    ...env === void 0 ? [] : describeEnv(container.env, env)
  ];
}
function describeCreation({
  name,
  image,
  env = {},
  command,
  port
}) {
  return [
    { field: "name", to: name },
    { field: "image", to: image ?? "" },
    { field: "command", to: command === void 0 ? "(the image\u2019s own)" : JSON.stringify(command) },
    ...port === void 0 ? [] : [{ field: "port", to: `${port}` }],
    ...describeEnv({}, env)
  ];
}
function describeEnv(from, to) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names.filter((name) => from[name] !== to[name] || name in from !== name in to).map((name) => ({
    field: `env ${name}`,
    from: name in from ? "(set)" : "(not set)",
    to: name in to ? name in from ? "(changed)" : "(set)" : "(removed)"
  }));
}
function sameMap(a, b) {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
}
function sameList(a, b) {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

// src/platforms/dollarbox/containers/rollout.ts
var STEADY_FOR = 5e3;
var Rollout = class {
  /** The change showed: the container was on its way at some look. */
  seen;
  /** The image that it must have to be believed; `undefined` when that did not change. */
  #image;
  #now;
  #since;
  constructor(before, answered, { image }, now) {
    this.seen = isOnItsWay(answered);
    this.#image = image !== void 0 && answered.image !== before.image ? answered.image : image;
    this.#now = now;
    this.#since = now();
  }
  /** `settled` once the container is believed to be as changed. */
  judge(container) {
    const judgement = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeContainer */ .nU)(container);
    if (isOnItsWay(container)) this.seen = true;
    if (judgement !== "settled") return judgement;
    if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W_)(container) && this.#image !== void 0 && container.image !== this.#image)
      return "pending";
    return this.seen || this.#now() - this.#since >= STEADY_FOR ? "settled" : "pending";
  }
};
function isOnItsWay(container) {
  return !(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W_)(container) && !(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .endedBadly */ .PL)(container);
}

// src/platforms/dollarbox/containers/roll-back.ts
async function orRollBack(context, change, follow) {
  const { ledger } = context;
  const { before, port } = change;
  ledger.undoBy((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, before), {
    said: `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, before)} was changed and gets back its image, environment and command`,
    work: async (client) => {
      const back = await putBack(client, change);
      ledger.know({ ...containerOutputs(back, port), "rolled-back": true });
    }
  });
  try {
    return await follow();
  } catch (error) {
    if (!(error instanceof EndedBadlyError)) throw error;
    throw await rolledBack(context, change, error);
  }
}
async function rolledBack(context, change, cause) {
  const { ledger, log, client } = context;
  const { before, port } = change;
  const target = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, before));
  log.notice(`${target} ended badly: image, environment and command from before are put back.`);
  ledger.know({ "rolled-back": false });
  try {
    const back = await putBack(client, change);
    ledger.know(containerOutputs(back, port));
    const rollout = new Rollout(change.sent, back, before, () => context.timing.clock.now());
    const judge = (seen) => rollout.judge(seen);
    const running = await awaitContainer(context, { container: back, port, judge });
    ledger.know({ ...containerOutputs(running, port), "rolled-back": true });
    return aftermath(
      cause,
      `Image, environment and command from before were put back, and it is ${running.status} again.`
    );
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ)) throw error;
    if (error.outcome === "cancelled") throw error;
    return aftermath(cause, `It was not rolled back: ${error.message}`);
  }
}
async function putBack(client, { before, sent }) {
  const now = await client.containers.get(before.id);
  if (Object.keys(changesTo(now, sent)).length > 0)
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ("it has been changed by another run since.");
  const { image, env, command } = before;
  return client.containers.update(
    before.id,
    wholeBody(now, { ...image === "" ? {} : { image }, env, command })
  );
}
function aftermath(cause, became) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AftermathError */ .Fd(`${cause.message} ${became}`, {
    ...cause.title === void 0 ? {} : { title: cause.title },
    ...cause.next === void 0 ? {} : { next: cause.next },
    evidence: cause.evidence,
    cause
  });
}

// src/platforms/dollarbox/containers/change-container.ts
async function changeContainer(context, { id }, { body, wanted, port, onFailure }) {
  const { ledger } = context;
  const { containers } = context.client;
  const container = await containers.get(id);
  const entry = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container);
  ledger.leave(entry, `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container)}, being changed`);
  const env = body.env === void 0 ? void 0 : environmentOf(container, wanted);
  const answered = await containers.update(
    id,
    wholeBody(container, env === void 0 ? body : { ...body, env })
  );
  ledger.wrote();
  ledger.know(containerOutputs(answered, port));
  ledger.leave(entry, (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, answered));
  if (!context.wait) return answered;
  const rollout = new Rollout(container, answered, body, () => context.timing.clock.now());
  const follow = () => awaitContainer(context, { container: answered, port, judge: (seen) => rollout.judge(seen) });
  const settled2 = onFailure === "rollback" && (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W_)(container) ? await orRollBack(context, { before: container, sent: answered, port }, follow) : await follow();
  if (!rollout.seen) {
    context.log.notice(
      `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container))} said it was running all the time: DollarBox does not show whether the change is live yet.`
    );
  }
  return settled2;
}

// src/platforms/dollarbox/containers/container-owner.ts
function assertOwned(container, owner) {
  if (owner && !owner.owns(container)) throw owner.refusal(container);
}

// src/platforms/dollarbox/containers/decide-container.ts
async function decide(context, container, { wanted, ifExists, owner }) {
  if (!container) return { do: "create" };
  await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .assertOneOrg */ .tk)(context.client);
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(container)) {
    if (!context.dryRun) await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitGone */ .ev)(context, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container);
    return { do: "create" };
  }
  assertOwned(container, owner);
  if (ifExists === "fail") throw refused(container);
  if (ifExists !== "update") return { do: ifExists, container };
  const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
  if (Object.keys(body).length > 0) return { do: "update", container, body };
  return { do: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .hasFailed */ .WN)(container) ? "recreate" : "reuse", container };
}
function marked(wanted, owner) {
  return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}
function refused(container) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `There is already a ${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container)}, and \`if-exists\` is \`fail\`.`,
    {
      title: `Container ${container.name} exists`,
      next: "Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`."
    }
  );
}

// src/platforms/dollarbox/resources/proof.ts
function madeWithin({ created_at }, span) {
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetween */ .Bt)((0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOf */ .Et)(created_at), span.since, span.until);
}
function undoOf(kind, item, verb = "deleted") {
  const what = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(kind, item);
  return {
    said: `${what} was created and is ${verb} again`,
    work: async (client) => {
      const now = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithId */ .YI)(client, kind, item.id);
      if (!now) return;
      if (!kind.sameKey(kind.keyOf(now), kind.keyOf(item)))
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`it is ${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(kind, now)} now, which this step did not create`);
      await kind.endpoints(client).remove(item.id);
    }
  };
}

// src/platforms/dollarbox/containers/new-container.ts
async function newContainer(context, { name, wanted, port, owner }, deleted = []) {
  const { client, ledger } = context;
  const { value: container, ours } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(
    {
      what: `Container ${name}`,
      key: `a container named ${name}`,
      look: (budget) => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client.within(budget), _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, name),
      create: () => client.containers.create({ name, ...bodyOf(wanted) }),
      describe: ({ id }) => id,
      unique: true,
      except: deleted,
      serverTime: () => client.serverTime(),
      isOurs: (found, span) => Object.keys(changesTo(found, { ...wanted, envMode: "replace" })).length === 0 && (owner?.owns(found) || madeWithin(found, span)),
      made: (one) => ledger.create({
        key: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, one),
        what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, one),
        id: one.id,
        outputs: containerOutputs(one, port),
        undo: undoOf(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, one)
      }),
      found: (one) => ledger.leave(
        (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, one),
        `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, one)}, which may be this step\u2019s or somebody else\u2019s`
      )
    },
    context
  );
  return { container, ours };
}

// src/platforms/dollarbox/containers/ensure-container.ts
async function ensureContainer(context, ensure) {
  const { client, log } = context;
  const found = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, ensure.name);
  const step = await decide(context, found, ensure);
  if (context.dryRun) return planned(step, ensure);
  try {
    return await carryOut(context, step, ensure);
  } catch (error) {
    if (step.do === "update" && (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfKind */ .Q2)(error, "absent")) {
      log.info(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, step.container))} was deleted meanwhile; looking again`);
      const still = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, ensure.name);
      if (still?.id === step.container.id) throw error;
      return carryOut(context, await decide(context, still, ensure), ensure);
    }
    if (step.do !== "create" || !mayBeTaken(error)) throw error;
    const taken2 = await lookForTaken(context, () => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, ensure.name));
    if (!taken2) throw error;
    log.info(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, taken2))} was created meanwhile`);
    return carryOut(context, await decide(context, taken2, ensure), ensure);
  }
}
async function carryOut(context, step, ensure) {
  const { wanted, port, ifExists, owner } = ensure;
  if (step.do === "create") {
    const made = await newContainer(context, { ...ensure, wanted: marked(wanted, owner) });
    if (!made.ours) return carryOut(context, await decide(context, made.container, ensure), ensure);
    return { outcome: "created", changed: true, container: await settled(context, made.container, port) };
  }
  const { container: found } = step;
  if (step.do === "update") {
    const container2 = await changeContainer(context, found, {
      body: step.body,
      wanted: marked(wanted, owner),
      port,
      onFailure: ensure.onFailure
    });
    return { outcome: "updated", changed: true, container: container2 };
  }
  if (step.do === "recreate") return recreate(context, found, ensure);
  if (ifExists === "update") warnOfMovedTag(context, found);
  const container = context.wait ? await awaitContainer(context, { container: found, port }) : found;
  return { outcome: "unchanged", changed: false, container };
}
async function recreate(context, container, ensure) {
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .hasFailed */ .WN)(container))
    context.log.info(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container))} had failed; deleting it and starting anew`);
  await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(context, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container, true);
  const { name, image, env, command } = container;
  const given = Object.fromEntries(Object.entries(ensure.wanted).filter(([, value]) => value !== void 0));
  const kept = environmentOf(container, ensure.wanted) ?? env;
  const wanted = marked({ image, command, ...given, env: kept, envMode: "replace" }, ensure.owner);
  const again = { ...ensure, name, wanted };
  try {
    const made = await newContainer(context, again, [container.id]);
    const anew = made.ours ? await settled(context, made.container, ensure.port) : await taken2(made.container);
    return { outcome: "recreated", changed: true, container: anew };
  } catch (error) {
    throw error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ ? withoutOld(container, error) : error;
  }
  async function taken2(found) {
    const update2 = { ...again, ifExists: "update" };
    const ended = await carryOut(context, await decide(context, found, update2), update2);
    return ended.container;
  }
}
function settled(context, container, port) {
  return context.wait ? awaitContainer(context, { container, port, fresh: true }) : Promise.resolve(container);
}
function withoutOld(old, cause) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AftermathError */ .Fd(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, old))} was deleted to be made anew. ${cause.message}`,
    {
      ...cause.title === void 0 ? {} : { title: cause.title },
      ...cause.next === void 0 ? {} : { next: cause.next },
      evidence: cause.evidence,
      gone: true,
      cause
    }
  );
}
var COMMIT_TAG = /:(?:[\w.-]*[-_.])?(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}$/;
function warnOfMovedTag({ log }, { name, image }) {
  if (image.includes("@sha256:") || COMMIT_TAG.test(image)) return;
  log.notice(
    `Container ${name} already has image ${image}. If its tag was moved since, nothing is deployed: use a tag or digest of its own for each commit, or \`if-exists: recreate\`.`
  );
}
function planned(step, { name, wanted, owner, port }) {
  const container = step.do === "create" ? void 0 : step.container;
  const target = container ? (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container) : `container ${name}`;
  const whole = { name, ...marked(wanted, owner), port };
  const fields = step.do === "update" ? describeChanges(step.container, step.body) : describeCreation(whole);
  const action = step.do === "reuse" ? "none" : step.do;
  return {
    outcome: "planned",
    changed: action !== "none",
    container,
    plan: [{ action, target, fields: action === "none" ? [] : fields }]
  };
}

// src/platforms/dollarbox/containers/deploy-container.ts
async function deployContainer(context, ensure) {
  const { name, port } = ensure;
  const { container, ...ended } = await ensureContainer(context, ensure);
  if (!container) return { ...ended, title: `Would create container ${name}.`, outputs: { name } };
  const overtaken = ended.changed && !context.dryRun && isOther(container.image, ensure.wanted.image);
  if (overtaken) {
    context.log.notice(
      `Container ${name} runs ${container.image} and not ${ensure.wanted.image}: another run has changed it since.`
    );
  }
  return {
    ...ended,
    overtaken,
    title: context.dryRun ? `Looked at container ${name}.` : `Container ${name} is ${container.status}.`,
    resource: containerResource(container),
    outputs: containerOutputs(container, port),
    facts: containerFacts(container, port)
  };
}
function isOther(image, wanted) {
  const plain = (reference) => reference.replace(/^docker\.io\//, "").replace(/^library\//, "").replace(/:latest$/, "");
  return wanted !== void 0 && plain(image) !== plain(wanted);
}

// src/operations/dollarbox/containers/create-container.ts
var createContainer = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "create-container",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Create a container, or bring the one of this name up to date, and wait until it runs.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.image],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.env,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.envFile,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.envMode,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.command,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.port,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifExists,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.onFailure
    ]
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged"],
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
image: ghcr.io/acme/web:1.2.0
port: 8080
env: |
  LOG_LEVEL=info
`,
  run: (inputs, context) => {
    const { name, port, "if-exists": ifExists, "on-failure": onFailure } = inputs;
    return deployContainer(context, { name, wanted: wantedBy(inputs), port, ifExists, onFailure });
  }
});

// src/platforms/dollarbox/resources/select.ts
function select(client, kind, { id, key = "" }) {
  return id === void 0 ? (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(client, kind, key) : (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithId */ .YI)(client, kind, id);
}
async function selectPresent(client, kind, selection) {
  const found = await select(client, kind, selection);
  if (found) return found;
  throw absent(kind.noun, selection);
}
function absent(noun, { id, key }) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`There is no ${noun} ${key ?? id ?? ""}.`, {
    next: `Check the ${key === void 0 ? "id" : "spelling"}, and that \`org\` is the org it belongs to.`
  });
}

// src/platforms/dollarbox/people/select-person.ts
function memberSelection(member) {
  return member.includes("@") ? { key: member } : { id: member };
}
async function selectMember(client, member) {
  const { id } = memberSelection(member);
  if (id !== void 0) return (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithId */ .YI)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .MEMBERS */ .kH, id);
  const found = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .MEMBERS */ .kH, member);
  const exact = found.filter(({ email }) => email === member);
  return (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyOne */ .jr)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .MEMBERS */ .kH, member, exact.length === 1 ? exact : found);
}
function isPending({ accepted, expires_at }, now) {
  const expires = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .readTime */ .aQ)(expires_at);
  return !accepted && !(expires !== void 0 && expires <= now);
}
async function selectInvitation(client, { id, key = "" }, history) {
  if (id !== void 0) return select(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, { id });
  const found = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, key);
  const open = found.filter(({ accepted }) => !accepted);
  return (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyOne */ .jr)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, key, open.length > 0 || !history ? open : found.slice(-1));
}

// src/platforms/dollarbox/people/view-people.ts
function orgResource(org) {
  const { slug, name, billing_email, status, billing_mode, created_at } = org;
  const { kubectl_enabled = null, api_enabled = null } = org;
  return { slug, name, billing_email, status, billing_mode, kubectl_enabled, api_enabled, created_at };
}
function orgOutputs({ slug, name, status }) {
  return { id: slug, name, status };
}
function orgFacts(org) {
  return [
    { label: "Org", value: `${org.name} (${org.slug})` },
    { label: "Status", value: org.status },
    { label: "Billing address", value: org.billing_email },
    { label: "API", value: onOrOff(org.api_enabled) },
    { label: "kubectl", value: onOrOff(org.kubectl_enabled) }
  ].filter(({ value }) => value !== "");
}
function memberResource({ id, email, role, joined_at }) {
  return { id, email, role, joined_at };
}
function memberFacts({ id, email, role }) {
  return [
    { label: "Member", value: `${email} (${id})` },
    { label: "Role", value: role }
  ];
}
function invitationResource(invitation) {
  const { id, email, role, accepted, expires_at, created_at } = invitation;
  return { id, email, role, accepted, expires_at, created_at };
}
function invitationOutputs({ id, expires_at }) {
  const expires = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .readTime */ .aQ)(expires_at);
  return { id, "expires-at": expires === void 0 ? void 0 : new Date(expires) };
}
function invitationFacts({ id, email, role, accepted, expires_at }) {
  return [
    { label: "Invitation", value: `${email} (${id})` },
    { label: "Role", value: role },
    { label: "Accepted", value: accepted ? "yes" : "no" },
    { label: "Expires", value: expires_at ?? "not known" }
  ];
}
function onOrOff(enabled) {
  return enabled === true ? "on" : enabled === false ? "off" : "";
}

// src/platforms/dollarbox/people/ensure-invitation.ts
async function ensureInvitation(context, ensure) {
  const found = await pendingFor(context, context.client, ensure.email);
  if (found.length > 0) await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .assertOneOrg */ .tk)(context.client);
  const pending = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyOne */ .jr)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, ensure.email, found);
  if (pending) return sameRole(pending, ensure);
  if (context.dryRun) return { did: "planned" };
  try {
    const { value: invitation, ours } = await invite(context, ensure);
    return ours ? { did: "created", invitation } : sameRole(invitation, ensure);
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    return explainTaken(context, ensure, error);
  }
}
async function pendingFor({ timing: { clock } }, client, email) {
  const all = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, email);
  return all.filter((invitation) => isPending(invitation, clock.wall()));
}
function invite(context, { email, role }) {
  const { client, ledger } = context;
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(
    {
      what: `The invitation of ${email}`,
      key: `a pending invitation of ${email}`,
      look: (budget) => pendingFor(context, client.within(budget), email),
      create: () => client.invitations.create({ email, role }),
      describe: ({ id }) => id,
      unique: true,
      serverTime: () => client.serverTime(),
      isOurs: (found, span) => found.role === role && madeWithin(found, span),
      made: (one) => ledger.create({
        key: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, one),
        what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, one),
        id: one.id,
        outputs: invitationOutputs(one),
        undo: undoOf(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, one, "revoked")
      }),
      found: (one) => ledger.leave(
        (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, one),
        `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, one)}, which may be this step\u2019s or somebody else\u2019s`
      )
    },
    context
  );
}
async function explainTaken(context, ensure, error) {
  const { client } = context;
  const { email, role } = ensure;
  const member = await selectMember(client, email);
  if (member?.role === role) return { did: "member", member };
  if (member) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`${email} is a member already, as ${member.role}; ${role} is asked for.`, {
      next: "Change the role of a member with `operation: update-member`.",
      cause: error
    });
  }
  const taken2 = await lookForTaken(
    context,
    async () => (await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, email)).at(-1)
  );
  if (!taken2) throw error;
  if (isPending(taken2, context.timing.clock.wall())) return sameRole(taken2, ensure);
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, taken2))} is in the way: it ${taken2.accepted ? "was accepted" : "has expired"}, and DollarBox refuses a new one.`,
    {
      next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${taken2.id}\`, then run the step again.`,
      cause: error
    }
  );
}
function sameRole(invitation, { role }) {
  if (invitation.role === role) return { did: "found", invitation };
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ, invitation))} is pending with the role ${invitation.role}; ${role} is asked for. Invitations cannot be changed: revoke and recreate.`,
    {
      title: `${invitation.email} is invited with another role`,
      next: `Revoke it with \`operation: revoke-invitation\` and \`id: ${invitation.id}\`, then run the step again.`
    }
  );
}

// src/operations/dollarbox/people/create-invitation.ts
var createInvitation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "create-invitation",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Invite a person to the org, unless they are invited with this role already.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.email], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.invitationRole] },
  outputs: ["id", "expires-at"],
  outcomes: ["created", "unchanged"],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: new@example.com
role: admin
`,
  run: async ({ email, role }, context) => {
    const ensured = await ensureInvitation(context, { email, role });
    if (ensured.did === "planned") {
      const target = `invitation of ${email} as ${role}`;
      const fields = [
        { field: "email", to: email },
        { field: "role", to: role }
      ];
      const plan = [{ action: "create", target, fields }];
      return { outcome: "planned", changed: true, title: `Would invite ${email} as ${role}.`, plan };
    }
    const changed = ensured.did === "created";
    const outcome = context.dryRun ? "planned" : changed ? "created" : "unchanged";
    if (ensured.did === "member") {
      const { member } = ensured;
      const title = `${email} is a member already, as ${role}.`;
      return { outcome, changed, title, resource: memberResource(member), facts: memberFacts(member) };
    }
    const { invitation } = ensured;
    return {
      outcome,
      changed,
      title: changed ? `Invited ${email} as ${role}.` : `${email} is invited as ${role} already.`,
      resource: invitationResource(invitation),
      outputs: invitationOutputs(invitation),
      facts: invitationFacts(invitation),
      ...context.dryRun ? { plan: [{ action: "none", target: `invitation of ${email}` }] } : {}
    };
  }
});

// src/platforms/dollarbox/namespaces/view-namespace.ts
function namespaceResource(namespace) {
  const { id, slug, allocated_containers, allocated_volume_gb, status } = namespace;
  const { k8s_namespace, created_at, updated_at } = namespace;
  return {
    id,
    slug,
    allocated_containers,
    allocated_volume_gb,
    status,
    k8s_namespace,
    created_at,
    updated_at
  };
}
function namespaceOutputs({ id, slug, status, k8s_namespace }) {
  return { id, name: slug, status, namespace: k8s_namespace === "" ? void 0 : k8s_namespace };
}
function namespaceFacts(namespace) {
  const { id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace } = namespace;
  return [
    { label: "Namespace", value: `${slug} (${id})` },
    { label: "Status", value: status },
    ...allocated_containers === null ? [] : [{ label: "Containers", value: `${allocated_containers}` }],
    ...allocated_volume_gb === null ? [] : [{ label: "Volumes", value: `${allocated_volume_gb} GB` }],
    ...k8s_namespace === "" ? [] : [{ label: "In Kubernetes", value: k8s_namespace }]
  ];
}

// src/platforms/dollarbox/namespaces/await-namespace.ts
function awaitNamespace(context, namespace, { fresh = false, named = false, unsure = false } = {}) {
  const nameless = (seen) => named && seen.k8s_namespace === "" && !(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .endedBadly */ .PL)(seen);
  return awaitSettled(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK,
    item: namespace,
    judge: (seen) => {
      const judgement = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeNamespace */ .tL)(seen);
      return judgement === "settled" && nameless(seen) ? "pending" : judgement;
    },
    fresh,
    unsure,
    describe: (seen) => `${seen.status}${nameless(seen) ? ", without a Kubernetes namespace yet" : ""}`,
    outputs: namespaceOutputs,
    failed: failed2
  });
}
function failed2(namespace) {
  const reason2 = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .failureReason */ .Hr)(namespace));
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, namespace))} ended as ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(namespace.status)}${reason2 ? `: ${reason2}` : "; DollarBox gives no reason"}.`,
    {
      title: `Namespace ${namespace.slug} is not ready`,
      next: "Delete it with `operation: delete-namespace` (with all that is in it) and create it again; if it stays so, ask DollarBox with its id."
    }
  );
}

// src/platforms/dollarbox/namespaces/plan-namespace.ts
function allocationBody(wanted, now) {
  return {
    allocated_containers: wanted.containers ?? now?.allocated_containers ?? 0,
    allocated_volume_gb: wanted.volumeGb ?? now?.allocated_volume_gb ?? 0
  };
}
function allocationChanges(now, wanted) {
  const change = (field, from, to) => to === void 0 || to === from ? [] : [{ field, from: `${from ?? "not known"}`, to: `${to}` }];
  return [
    ...change("allocated-containers", now.allocated_containers, wanted.containers),
    ...change("allocated-volume-gb", now.allocated_volume_gb, wanted.volumeGb)
  ];
}
function allocationFields(wanted) {
  const { allocated_containers, allocated_volume_gb } = allocationBody(wanted);
  return [
    { field: "allocated-containers", to: `${allocated_containers}` },
    { field: "allocated-volume-gb", to: `${allocated_volume_gb}` }
  ];
}

// src/platforms/dollarbox/namespaces/change-namespace.ts
async function changeNamespace(context, namespace, wanted) {
  const target = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, namespace);
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(namespace)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(target)} is being deleted.`);
  const fields = allocationChanges(namespace, wanted);
  const changed = fields.length > 0;
  if (context.dryRun) {
    const plan = [{ action: changed ? "update" : "none", target, fields }];
    return { outcome: "planned", changed, namespace, plan };
  }
  if (!changed) {
    const settled2 = context.wait ? await awaitNamespace(context, namespace) : namespace;
    return { outcome: "unchanged", changed, namespace: settled2 };
  }
  try {
    return { outcome: "updated", changed, namespace: await update(context, namespace, wanted) };
  } catch (error) {
    if (!(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(error) || error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es) throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(target)} was deleted meanwhile.`, { cause: error });
  }
}
async function update(context, namespace, wanted) {
  const { client, ledger } = context;
  const entry = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, namespace);
  ledger.leave(entry, `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, namespace)}, being changed`);
  const answered = await client.namespaces.update(namespace.id, allocationBody(wanted, namespace));
  ledger.wrote();
  ledger.know(namespaceOutputs(answered));
  ledger.leave(entry, (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, answered));
  return context.wait ? awaitNamespace(context, answered) : answered;
}

// src/platforms/dollarbox/namespaces/new-namespace.ts
async function newNamespace(context, slug, allocation) {
  const { client, ledger } = context;
  const body = allocationBody(allocation);
  const asked = { containers: body.allocated_containers, volumeGb: body.allocated_volume_gb };
  const { value: namespace, ours } = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(
    {
      what: `Namespace ${slug}`,
      key: `a namespace with the slug ${slug}`,
      look: (budget) => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client.within(budget), _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, slug),
      create: () => client.namespaces.create({ slug, ...body }),
      describe: ({ id }) => id,
      unique: true,
      serverTime: () => client.serverTime(),
      isOurs: (found, span) => allocationChanges(found, asked).length === 0 && madeWithin(found, span),
      made: (one) => ledger.create({
        key: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, one),
        what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, one),
        id: one.id,
        outputs: namespaceOutputs(one),
        undo: undoOf(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, one)
      }),
      found: (one) => ledger.leave(
        (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, one),
        `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, one)}, which may be this step\u2019s or somebody else\u2019s`
      )
    },
    context
  );
  return { namespace, ours };
}

// src/platforms/dollarbox/namespaces/ensure-namespace.ts
async function ensureNamespace(context, ensure) {
  const { slug, allocation } = ensure;
  const look = () => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, slug);
  const found = await usable(context, await look(), ensure);
  if (found) return keep(context, found, ensure);
  if (context.dryRun) {
    const plan = [
      { action: "create", target: `namespace ${slug}`, fields: allocationFields(allocation) }
    ];
    return { outcome: "planned", changed: true, namespace: void 0, plan };
  }
  const made = await newNamespace(context, slug, allocation).catch(async (error) => {
    const namespace2 = mayBeTaken(error) ? await lookForTaken(context, look) : void 0;
    if (!namespace2) throw error;
    return { namespace: namespace2, ours: false };
  });
  if (!made.ours) {
    const taken2 = await usable(context, made.namespace, ensure);
    return taken2 ? keep(context, taken2, ensure) : ensureNamespace(context, ensure);
  }
  const namespace = context.wait ? await awaitNamespace(context, made.namespace, { fresh: true }) : made.namespace;
  return { outcome: "created", changed: true, namespace };
}
function keep(context, found, { ifExists, allocation }) {
  const nothing = { containers: void 0, volumeGb: void 0 };
  return changeNamespace(context, found, ifExists === "update" ? allocation : nothing);
}
async function usable(context, namespace, { ifExists, assertOwned: assertOwned2 }) {
  if (!namespace) return void 0;
  await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .assertOneOrg */ .tk)(context.client);
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(namespace)) {
    if (!context.dryRun) await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitGone */ .ev)(context, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, namespace);
    return void 0;
  }
  await assertOwned2?.(namespace);
  if (ifExists !== "fail") return namespace;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `There is already a ${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, namespace)}, and \`if-exists\` is \`fail\`.`,
    {
      title: `Namespace ${namespace.slug} exists`,
      next: "Choose another slug, or set `if-exists` to `update` or `reuse`."
    }
  );
}

// src/platforms/dollarbox/namespaces/tell-namespace.ts
function tellNamespace({ dryRun }, slug, { namespace, ...ended }) {
  if (!namespace) return { ...ended, title: `Would create namespace ${slug}.`, outputs: { name: slug } };
  return {
    ...ended,
    title: dryRun ? `Looked at namespace ${slug}.` : `Namespace ${slug} is ${namespace.status}.`,
    resource: namespaceResource(namespace),
    outputs: namespaceOutputs(namespace),
    facts: namespaceFacts(namespace)
  };
}

// src/operations/dollarbox/namespaces/create-namespace.ts
var createNamespace = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "create-namespace",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Create a namespace, or bring the one of this slug up to date, and wait until it is active.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.slug],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allocatedContainers, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allocatedVolumeGb, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.namespaceIfExists]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["created", "updated", "unchanged"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
slug: team-web
allocated-containers: 1
`,
  run: async (inputs, context) => {
    const { slug, "if-exists": ifExists } = inputs;
    const allocation = {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    };
    return tellNamespace(context, slug, await ensureNamespace(context, { slug, allocation, ifExists }));
  }
});

// src/platforms/dollarbox/volumes/await-volume.ts
function awaitVolume(context, volume, fresh = false) {
  return awaitSettled(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN,
    item: volume,
    judge: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeVolume */ .un,
    fresh,
    describe: ({ status }) => status,
    outputs: volumeOutputs,
    failed: failed3
  });
}
function failed3(volume) {
  const reason2 = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .failureReason */ .Hr)(volume));
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, volume))} ended as ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(volume.status)}${reason2 ? `: ${reason2}` : "; DollarBox gives no reason"}.`,
    {
      title: `Volume ${volume.name} was not provisioned`,
      next: "Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id."
    }
  );
}

// src/platforms/dollarbox/api/explained.ts
async function explained(next, call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .HttpError */ .j$) || error.code === void 0) throw error;
    const better = Object.hasOwn(next, error.code) ? next[error.code] : void 0;
    if (better === void 0) throw error;
    throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .HttpError */ .j$(error.message, error, { next: better, cause: error });
  }
}

// src/platforms/dollarbox/volumes/new-volume.ts
var POOL = {
  quota_exceeded: "The volume does not fit into what is left of the org\u2019s storage pool: ask for less, delete volumes that are no longer needed, or grow the pool under Billing in the control panel.",
  billing_error: "Check the org\u2019s subscription under Billing in the control panel; storage is paid in advance, so a larger pool may have to be bought first."
};
async function newVolume(context, name, sizeGb) {
  const { client, ledger } = context;
  const { value: volume, ours } = await explained(
    POOL,
    () => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(
      {
        what: `Volume ${name}`,
        key: `a volume named ${name}`,
        look: (budget) => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .allWithKey */ .lb)(client.within(budget), _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, name),
        create: () => client.volumes.create({ name, size_gb: sizeGb }),
        describe: ({ id }) => id,
        unique: true,
        serverTime: () => client.serverTime(),
        isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span),
        made: (one) => ledger.create({
          key: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, one),
          what: (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, one),
          id: one.id,
          outputs: volumeOutputs(one),
          undo: undoOf(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, one)
        }),
        found: (one) => ledger.leave(
          (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, one),
          `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, one)}, which may be this step\u2019s or somebody else\u2019s`
        )
      },
      context
    )
  );
  return { volume, ours };
}

// src/platforms/dollarbox/volumes/ensure-volume.ts
async function ensureVolume(context, ensure) {
  const look = () => (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, ensure.name);
  const found = await reusable(context, await look(), ensure);
  if (context.dryRun) return planned2(found, ensure);
  if (found) return reuse(context, found);
  const made = await newVolume(context, ensure.name, ensure.sizeGb).catch(async (error) => {
    const volume = mayBeTaken(error) ? await lookForTaken(context, look) : void 0;
    if (!volume) throw error;
    return { volume, ours: false };
  });
  if (made.ours) {
    const volume = context.wait ? await awaitVolume(context, made.volume, true) : made.volume;
    return { outcome: "created", changed: true, volume };
  }
  const taken2 = await reusable(context, made.volume, ensure);
  return taken2 ? reuse(context, taken2) : ensureVolume(context, ensure);
}
async function reuse(context, found) {
  const volume = context.wait ? await awaitVolume(context, found) : found;
  return { outcome: "unchanged", changed: false, volume };
}
async function reusable(context, volume, { sizeGb, ifExists }) {
  if (!volume) return void 0;
  await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .assertOneOrg */ .tk)(context.client);
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(volume)) {
    if (!context.dryRun) await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitGone */ .ev)(context, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, volume);
    return void 0;
  }
  if (ifExists === "fail") {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`There is already a ${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, volume)}, and \`if-exists\` is \`fail\`.`, {
      title: `Volume ${volume.name} exists`,
      next: "Choose another name, or set `if-exists: reuse`."
    });
  }
  if (volume.size_gb !== null && volume.size_gb !== sizeGb) throw otherSize(volume, sizeGb);
  return volume;
}
function otherSize(volume, wanted) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `There is already a ${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, volume)}, of ${volume.size_gb} GB; ${wanted} GB are asked for. Volumes are immutable: delete and recreate to change the size.`,
    {
      title: `Volume ${volume.name} has another size`,
      next: `Set \`size-gb: ${volume.size_gb}\`, or save its data, delete it with \`operation: delete-volume\` (its data is destroyed) and create it again.`
    }
  );
}
function planned2(found, { name, sizeGb }) {
  const action = found ? "none" : "create";
  const target = found ? (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, found) : `volume ${name}`;
  const fields = [
    { field: "name", to: name },
    { field: "size", to: `${sizeGb} GB` }
  ];
  const plan = [{ action, target, fields: found ? [] : fields }];
  return { outcome: "planned", changed: !found, volume: found, plan };
}

// src/operations/dollarbox/volumes/create-volume.ts
var createVolume = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "create-volume",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Create a volume, or reuse the one of this name, and wait until it is bound. Volumes are immutable: another size takes deleting (with the data) and recreating.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.sizeGb], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.volumeIfExists] },
  outputs: ["id", "name", "status"],
  outcomes: ["created", "unchanged"],
  resume: { operation: "get-volume", input: "id", output: "id" },
  example: `
org: acme
name: data
size-gb: 10
`,
  run: async ({ name, "size-gb": sizeGb, "if-exists": ifExists }, context) => {
    const { volume, ...ended } = await ensureVolume(context, { name, sizeGb, ifExists });
    if (!volume)
      return { ...ended, title: `Would create volume ${name} of ${sizeGb} GB.`, outputs: { name } };
    return {
      ...ended,
      title: context.dryRun ? `Looked at volume ${name}.` : `Volume ${name} is ${volume.status}.`,
      resource: volumeResource(volume),
      outputs: volumeOutputs(volume),
      facts: volumeFacts(volume)
    };
  }
});

// src/platforms/dollarbox/resources/removal-operation.ts
var WORDS = {
  delete: { done: "Deleted", action: "delete", outcome: "deleted" },
  remove: { done: "Removed", action: "delete", outcome: "deleted" },
  revoke: { done: "Revoked", action: "revoke", outcome: "revoked" }
};
async function removal(context, { kind, found, selection, ifMissing, verb, outputs, resource }) {
  if (!found) return nothingThere(kind.noun, selection, ifMissing);
  const { done, action, outcome } = WORDS[verb];
  const target = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(kind, found);
  context.ledger.know(outputs(found));
  if (context.dryRun) {
    const plan = [{ action, target }];
    return { outcome: "planned", changed: true, title: `Would ${verb} ${target}.`, plan };
  }
  const told = { resource: resource(found), outputs: outputs(found) };
  if (!(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(found) && await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(context, kind, found))
    return { ...told, outcome, changed: true, title: `${done} ${target}.` };
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(found) && context.wait) await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitGone */ .ev)(context, kind, found);
  return { ...told, outcome: "absent", changed: false, title: `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(target)} was deleted already.` };
}
function nothingThere(noun, selection, ifMissing) {
  const error = absent(noun, selection);
  if (ifMissing === "fail") {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(error.message, { next: `${error.next} Or set \`if-missing: ignore\`.` });
  }
  return { outcome: "absent", changed: false, title: error.message };
}

// src/operations/dollarbox/containers/delete-container.ts
var deleteContainer = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "delete-container",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Delete a container and wait until it is gone.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifMissing],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("name", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
name: web
`,
  run: async ({ id, name: key, "if-missing": ifMissing }, context) => removal(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1,
    found: await select(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, { id, key }),
    selection: { id, key },
    ifMissing,
    verb: "delete",
    outputs: (container) => ({ id: container.id, name: container.name }),
    resource: containerResource
  })
});

// src/operations/dollarbox/namespaces/delete-namespace.ts
var deleteNamespace = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "delete-namespace",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Delete a namespace with all that is in it and wait until it is gone.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.slug, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifMissing],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("slug", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug: key, "if-missing": ifMissing }, context) => {
    const found = await select(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, { id, key });
    return removal(context, {
      kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK,
      found,
      selection: { id, key },
      ifMissing,
      verb: "delete",
      outputs: (namespace) => ({ id: namespace.id, name: namespace.slug }),
      resource: namespaceResource
    });
  }
});

// src/operations/dollarbox/volumes/delete-volume.ts
var DETACH = "If a container uses the volume, detach it first: in the control panel set the container\u2019s volume to \u201CNo volume\u201D and restart it, or delete the container.";
var ATTACHED = { conflict: DETACH, validation_error: DETACH };
var deleteVolume = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "delete-volume",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Delete a volume with its data and wait until it is gone.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifMissing],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("name", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
name: shared
`,
  run: async ({ id, name: key, "if-missing": ifMissing }, context) => {
    const found = await select(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, { id, key });
    return explained(
      ATTACHED,
      () => removal(context, {
        kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN,
        found,
        selection: { id, key },
        ifMissing,
        verb: "delete",
        outputs: (volume) => ({ id: volume.id, name: volume.name }),
        resource: volumeResource
      })
    );
  }
});

// src/operations/dollarbox/containers/get-container.ts
var getContainer = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-container",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read one container; with `wait: true` wait until it runs.",
  inputs: {
    required: [],
    optional: [_chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.check, _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.status, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.port],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("name", "id")]
  },
  outputs: ["id", "name", "status", "url", "address", "healthy"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
port: 8080
`,
  run: async ({ id, name, port }, context) => {
    const found = await selectPresent(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, { id, key: name });
    context.ledger.know(containerOutputs(found, port));
    const container = context.wait ? await awaitContainer(context, { container: found, port }) : found;
    return {
      outcome: "read",
      changed: false,
      title: `Container ${container.name} is ${container.status}.`,
      resource: containerResource(container),
      outputs: containerOutputs(container, port),
      facts: containerFacts(container, port)
    };
  }
});

// src/operations/dollarbox/people/get-invitation.ts
var getInvitation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-invitation",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read one invitation to the org.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.email],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("email", "id")]
  },
  outputs: ["id", "expires-at"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key }, { client }) => {
    const invitation = await selectInvitation(client, { id, key }, true);
    if (!invitation) throw absent("invitation", { id, key });
    return {
      outcome: "read",
      changed: false,
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ", and accepted" : ""}.`,
      resource: invitationResource(invitation),
      outputs: invitationOutputs(invitation),
      facts: invitationFacts(invitation)
    };
  }
});

// src/operations/dollarbox/kubectl/get-kubectl-credential.ts
var getKubectlCredential = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-kubectl-credential",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read one kubectl credential of the token\u2019s user; its kubeconfig is shown only when it is issued.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id], optional: [] },
  outputs: ["id", "credential-id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
id: 321
`,
  run: async ({ id }, { client }) => {
    const credential = await selectPresent(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .KUBECTL_CREDENTIALS */ .K0, { id });
    return {
      outcome: "read",
      changed: false,
      title: `Kubectl credential ${id} is there.`,
      resource: credentialResource(credential),
      outputs: credentialOutputs(credential),
      facts: credentialFacts(credential)
    };
  }
});

// src/operations/dollarbox/people/get-member.ts
var getMember = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-member",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read one member of the org.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.member], optional: [] },
  outputs: ["id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
member: ada@example.com
`,
  run: async ({ member: wanted }, { client }) => {
    const member = await selectMember(client, wanted);
    if (!member) throw absent("member", memberSelection(wanted));
    return {
      outcome: "read",
      changed: false,
      title: `${member.email} is ${member.role}.`,
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member)
    };
  }
});

// src/operations/dollarbox/namespaces/get-namespace.ts
var getNamespace = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-namespace",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read one namespace; with `wait: true` wait until it is active.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.slug],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("slug", "id")]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
slug: staging
`,
  run: async ({ id, slug }, context) => {
    const found = await selectPresent(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, { id, key: slug });
    context.ledger.know(namespaceOutputs(found));
    const namespace = context.wait ? await awaitNamespace(context, found) : found;
    return {
      outcome: "read",
      changed: false,
      title: `Namespace ${namespace.slug} is ${namespace.status}.`,
      resource: namespaceResource(namespace),
      outputs: namespaceOutputs(namespace),
      facts: namespaceFacts(namespace)
    };
  }
});

// src/operations/dollarbox/people/get-org.ts
var getOrg = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-org",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read the org of the `org` input, or the only one that the token reaches.",
  inputs: { required: [], optional: [] },
  outputs: ["id", "name", "status"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
`,
  run: async (_inputs, { client }) => {
    const org = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .findOrg */ .m2)(client);
    return {
      outcome: "read",
      changed: false,
      title: `Org ${org.slug} is ${org.status || "there"}.`,
      resource: orgResource(org),
      outputs: orgOutputs(org),
      facts: orgFacts(org)
    };
  }
});

// src/operations/dollarbox/volumes/get-volume.ts
var getVolume = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-volume",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Read one volume; with `wait: true` wait until it is bound.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("name", "id")]
  },
  outputs: ["id", "name", "status"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-volume", input: "id", output: "id" },
  example: `
org: acme
name: data
`,
  run: async ({ id, name }, context) => {
    const found = await selectPresent(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .VOLUMES */ .YN, { id, key: name });
    context.ledger.know(volumeOutputs(found));
    const volume = context.wait ? await awaitVolume(context, found) : found;
    return {
      outcome: "read",
      changed: false,
      title: `Volume ${volume.name} is ${volume.status}.`,
      resource: volumeResource(volume),
      outputs: volumeOutputs(volume),
      facts: volumeFacts(volume)
    };
  }
});

// src/platforms/dollarbox/kubectl/new-credentials.ts
var CLOSE = 2e3;
async function credentialIds(client) {
  return (await newCredentials(client, [])).map(({ id }) => id);
}
async function newCredentials(client, before) {
  const found = /* @__PURE__ */ new Map();
  for await (const credential of client.kubectlCredentials.list()) {
    if (!before.includes(credential.id)) found.set(credential.id, credential);
  }
  return [...found.values()];
}
function isOfRequests({ created_at, rotated_at }, requests) {
  const times = [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOf */ .Et)(created_at), (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOf */ .Et)(rotated_at)];
  return requests.some((request2) => times.some((time) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .isNear */ .HQ)(time, request2, CLOSE)));
}
async function revokeUnanswered(client, { before, requests = [] }, log) {
  const found = await newCredentials(client, before);
  const ours = found.filter((credential) => isOfRequests(credential, requests));
  const [only] = ours;
  if (only && ours.length === 1) {
    await client.kubectlCredentials.remove(only.id);
    log.info(`Revoked kubectl credential ${only.id}, whose kubeconfig nobody has`);
  } else if (found.length > 0) {
    log.warning(
      `A request for a kubectl credential got no answer, and ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .list */ .p_)(found.map(({ id }) => id))} came to be meanwhile: it may be this step\u2019s or another job\u2019s, so nothing was revoked. Revoke what nobody uses with \`operation: revoke-kubectl-credential\`.`
    );
  }
}

// src/platforms/dollarbox/kubectl/clean-up-kubeconfig.ts
async function cleanUpKubeconfig(task, context) {
  if (task.kind !== "kubectl-credential") return;
  const done = await Promise.allSettled([
    task.path === void 0 ? void 0 : removeFile(task.path, task.directory, context.log),
    task.revoke ? revoke(task, context) : void 0
  ]);
  for (const result of done) if (result.status === "rejected") throw result.reason;
}
async function removeFile(file, fresh, log) {
  const { removeKubeconfig } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202));
  const how = await removeKubeconfig(file, fresh);
  if (how === "removed") log.info("Deleted the kubeconfig");
}
async function revoke(task, { client, sameToken, log }) {
  const { id, before, requests = [], unanswered } = task;
  if (!client) return log.warning(notRevoked(id, "the input `token` is empty by now"));
  if (id === void 0) return revokeUnanswered(client, { before, requests }, log);
  try {
    const was = await client.kubectlCredentials.remove(id);
    if (was) log.info(`Revoked kubectl credential ${id}`);
    else if (sameToken) log.info(`Kubectl credential ${id} was revoked already`);
    else log.warning(notRevoked(id, "the input `token` is another one by now, which does not see it"));
    if (unanswered) await revokeUnanswered(client, { before: [...before, id], requests }, log);
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ)) throw error;
    log.warning(notRevoked(id, error.message));
  }
}
function notRevoked(id, why) {
  const reason2 = why.replace(/\.$/, "");
  return id === void 0 ? `A kubectl credential may have been issued, and could not be looked for: ${reason2}. Next: look in the control panel, and revoke one that nobody uses.` : `Kubectl credential ${id} was not revoked: ${reason2}. Next: revoke it with \`operation: revoke-kubectl-credential\` and \`id: ${id}\`, or in the control panel.`;
}

// src/platforms/dollarbox/kubectl/export-kubeconfig.ts
async function exportKubeconfig({ machine }, path) {
  const { kubeconfigVariable } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202));
  machine.exportVariable("KUBECONFIG", kubeconfigVariable(path, machine.env["KUBECONFIG"]));
  machine.exportVariable("KUBE_CONFIG_PATH", path);
}

// src/platforms/dollarbox/kubectl/issue-credential.ts
async function issueCredential(context, requests) {
  const { client, ledger, log } = context;
  const { before } = requests;
  const issue = () => request(client, requests);
  const issued = await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(
    {
      what: "The kubectl credential",
      key: "a new kubectl credential",
      look: (budget) => newCredentials(client.within(budget), before),
      create: issue,
      describe: ({ id: id2 }) => id2,
      isOurs: (found) => isOfRequests(found, requests.moments),
      made: ({ id: id2 }) => {
        ledger.wrote();
        ledger.know({ "credential-id": id2 });
      }
    },
    context
  );
  const { id } = issued.value;
  if (!issued.adopted) return issued.value;
  log.info(`The kubeconfig of credential ${id} was lost with its answer; revoking it`);
  await client.kubectlCredentials.remove(id);
  if (issued.posts > 1) throw lostTwice();
  try {
    return await issue();
  } catch (error) {
    if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .AnswerLostError */ .B0)) throw error;
    await revokeUnanswered(client, { before: [...before, id], requests: requests.moments }, log);
    throw lostTwice();
  }
}
async function request(client, requests) {
  requests.sent(client.serverTime());
  try {
    return await client.kubectlCredentials.create(void 0);
  } catch (error) {
    if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .AnswerLostError */ .B0) {
      requests.sent(error.sent);
      requests.lost();
    }
    throw error;
  }
}
function lostTwice() {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    "The answer with the kubeconfig was lost twice; what is proven to be this step\u2019s was revoked.",
    {
      next: "Run the step again when the platform answers reliably."
    }
  );
}

// src/platforms/dollarbox/kubectl/write-kubeconfig.ts
async function writeKubeconfig({ secrets, machine }, { org, allowExec, context, namespace }, { id, kubeconfig }, target) {
  if (!kubeconfig) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`DollarBox issued credential ${id} without a kubeconfig.`, {
      next: "Run the step again; if it stays, report it to DollarBox with the request id."
    });
  }
  const [{ readKubeconfig }, { writeTo }, { otherNames }, { uniqueNames }] = await Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202)),
    Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202)),
    Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202)),
    Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202))
  ]);
  const places = { directory: machine.directories.workspace, except: target.path };
  const others = await otherNames(machine.env["KUBECONFIG"], places);
  const names = uniqueNames({ origin: `dollarbox-${org}`, credential: id, context, others });
  const ready = readKubeconfig(kubeconfig, {
    allowExec,
    ...names,
    ...namespace === void 0 ? {} : { namespace },
    onSecret: (secret) => secrets.add(secret),
    onSetting: (value) => secrets.hide(value)
  });
  await writeTo(target, ready.yaml);
  if (context === void 0 || context === names.context) return ready;
  const renamed = `The context is named ${names.context}, since ${reason(context, others.taken)}; use the output \`context\`.`;
  return { ...ready, warnings: [...ready.warnings, renamed] };
}
function reason(context, taken2) {
  return taken2.has(context) ? `another file that KUBECONFIG names has ${context}` : "a file that KUBECONFIG names cannot be read";
}

// src/platforms/dollarbox/kubectl/issue-kubeconfig.ts
async function issueKubeconfig(context, issue) {
  const { prepareTarget } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 7202));
  const { kubeconfigPath } = issue;
  const { temp, workspace } = context.machine.directories;
  const before = await credentialIds(context.client);
  const target = await prepareTarget({ kubeconfigPath, runnerTemp: temp, workspace });
  let task = {
    kind: "kubectl-credential",
    key: "kubeconfig",
    before,
    revoke: true,
    ...target.directory === void 0 ? {} : { directory: target.directory, path: target.path }
  };
  const save = (more) => {
    task = { ...task, ...more };
    context.ledger.cleanUp(task);
  };
  const credential = await issueOrForget(context, () => task, save);
  const rotated = before.includes(credential.id);
  const revoke2 = rotated ? issue.revokeAfterJob === true : issue.revokeAfterJob !== false;
  context.ledger.know({ "credential-id": credential.id });
  save({ id: credential.id, revoke: !rotated || revoke2 });
  if (task.unanswered) await tellOfTheLost(context, { ...task, before: [...before, credential.id] });
  const entry = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .KUBECTL_CREDENTIALS */ .K0, credential);
  context.ledger.leave(entry, `${entry}, until the post step`);
  if (!rotated) {
    context.ledger.undoBy(entry, {
      said: `${entry} was issued and is revoked again`,
      work: async (own) => void await own.kubectlCredentials.remove(credential.id)
    });
  }
  const kubeconfig = await keepOrRevoke(
    context,
    credential,
    rotated,
    () => writeKubeconfig(context, issue, credential, target)
  );
  context.ledger.cleanUp(
    afterWriting({ ...task, id: credential.id, revoke: revoke2, path: target.path }, issue.revokeAfterJob)
  );
  return { credential, kubeconfig, path: target.path, rotated, revokedAfterJob: revoke2 };
}
async function issueOrForget(context, task, save) {
  try {
    return await issueCredential(context, {
      before: task().before,
      get moments() {
        return task().requests ?? [];
      },
      sent: (moment) => save({ requests: [...task().requests ?? [], ...moment ? [moment] : []] }),
      lost: () => save({ unanswered: true })
    });
  } catch (error) {
    if (!task().unanswered) save({ revoke: false });
    throw error;
  }
}
async function tellOfTheLost({ client, log }, task) {
  try {
    await revokeUnanswered(client, task, log);
  } catch (error) {
    if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ) || error.outcome !== "failed") throw error;
    log.info(`What the request without an answer left could not be looked up: ${error.message}`);
  }
}
function afterWriting(task, revokeAfterJob) {
  if (revokeAfterJob !== false) return task;
  const { path, directory, ...kept } = task;
  return kept;
}
async function keepOrRevoke({ client, log }, { id }, rotated, work) {
  try {
    return await work();
  } catch (error) {
    if (rotated)
      log.warning(`Kubectl credential ${id} was there before this step; it is left, with a new token.`);
    else await revokeNow(client, id, log);
    throw error;
  }
}
async function revokeNow(client, id, log) {
  try {
    await client.kubectlCredentials.remove(id);
    log.info(`Revoked kubectl credential ${id}`);
  } catch {
    log.info(`Kubectl credential ${id} could not be revoked now; the post step tries again`);
  }
}

// src/platforms/dollarbox/kubectl/hand-over-kubeconfig.ts
async function handOverKubeconfig(context, org, inputs) {
  const issued = await issueKubeconfig(context, {
    org: org.slug,
    kubeconfigPath: inputs["kubeconfig-path"],
    context: inputs.context,
    namespace: inputs.namespace,
    allowExec: inputs["allow-exec"],
    revokeAfterJob: inputs["revoke-after-job"]
  });
  const { credential, kubeconfig, path } = issued;
  for (const warning of kubeconfig.warnings) context.log.warning(warning);
  for (const notice of kubeconfig.notices) context.log.notice(notice);
  if (issued.rotated) context.log.warning(rotation(issued));
  if (inputs["export-kubeconfig"]) await exportKubeconfig(context, path);
  return {
    credential,
    outputs: {
      "kubeconfig-path": path,
      "credential-id": credential.id,
      context: kubeconfig.context,
      namespace: kubeconfig.namespace,
      "expires-at": kubeconfig.expiresAt
    },
    facts: [
      { label: "Kubeconfig", value: path },
      { label: "Context", value: kubeconfig.context },
      ...kubeconfig.namespace ? [{ label: "Namespace", value: kubeconfig.namespace }] : [],
      { label: "Server", value: kubeconfig.server },
      { label: "Expires", value: kubeconfig.expiresAt ? (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .formatTime */ .fU)(kubeconfig.expiresAt) : "not known" },
      { label: "When the job ends", value: issued.revokedAfterJob ? "deleted and revoked" : "not revoked" }
    ]
  };
}
function rotation({ credential: { id }, revokedAfterJob }) {
  const end = revokedAfterJob ? "It is revoked when the job ends." : "It is not revoked when the job ends, unless `revoke-after-job: true` is given.";
  return `Kubectl credential ${id} was there before: kubeconfigs issued for it earlier no longer work. ${end} Use a user of its own for each pipeline.`;
}

// src/operations/dollarbox/kubectl/issue-kubeconfig.ts
var issueKubeconfigOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "issue-kubeconfig",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Issue a kubeconfig for the job; it is deleted and its credential revoked when the job ends.",
  inputs: {
    required: [],
    optional: [
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.kubeconfigPath,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.context,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.namespace,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.exportKubeconfig,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.revokeAfterJob,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allowExec
    ]
  },
  outputs: ["kubeconfig-path", "context", "namespace", "credential-id", "expires-at"],
  outcomes: ["issued"],
  example: `
org: acme
namespace: web
`,
  run: async (inputs, context) => {
    const org = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .findOrg */ .m2)(context.client);
    (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .checkKubectl */ .$s)(org);
    if (context.dryRun) {
      const target = `kubectl credential in org ${org.slug}`;
      return {
        outcome: "planned",
        changed: true,
        title: `Would issue a ${target}.`,
        plan: [{ action: "create", target, fields: describe(inputs) }]
      };
    }
    const { credential, outputs, facts } = await handOverKubeconfig(context, org, inputs);
    return {
      outcome: "issued",
      changed: true,
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: credentialResource(credential),
      outputs,
      facts
    };
  },
  cleanup: cleanUpKubeconfig
});
function describe(inputs) {
  return [
    {
      field: "kubeconfig path",
      to: inputs["kubeconfig-path"] ?? "(a new file in the runner\u2019s temporary directory)"
    },
    { field: "context", to: inputs.context ?? "(the platform\u2019s)" },
    { field: "namespace", to: inputs.namespace ?? "(the platform\u2019s)" },
    { field: "exported", to: inputs["export-kubeconfig"] ? "yes" : "no" },
    { field: "when the job ends", to: inputs["revoke-after-job"] === false ? "kept" : "deleted and revoked" }
  ];
}

// src/platforms/dollarbox/resources/list-all.ts
var MAX_SIZE = 32 * 1024 * 1024;
async function listAll(listing) {
  const { noun, plural, items, keyOf, resource, columns, row } = listing;
  const resources = /* @__PURE__ */ new Map();
  const rows = /* @__PURE__ */ new Map();
  let size = 0;
  for await (const item of items) {
    const key = keyOf(item);
    const shown = resource(item);
    size += JSON.stringify(shown).length;
    if (size > MAX_SIZE) throw tooLarge(plural, resources.size);
    resources.set(key, shown);
    rows.set(
      key,
      row(item).map((cell) => cell ?? "")
    );
  }
  const count = resources.size;
  return {
    outcome: "listed",
    changed: false,
    title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? "No" : count} ${plural} are there.`,
    resource: [...resources.values()],
    outputs: { count },
    table: { columns, rows: [...rows.values()] }
  };
}
function tooLarge(plural, read) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(plural)} are too many: the first ${read} fill ${MAX_SIZE >> 20} MiB of JSON.`,
    {
      next: "Look at single ones with the `get-*` operation."
    }
  );
}

// src/operations/dollarbox/containers/list-containers.ts
var listContainers = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-containers",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the org\u2019s containers, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "container",
    plural: "containers",
    items: client.containers.list(),
    keyOf: ({ id }) => id,
    resource: containerResource,
    columns: ["Id", "Name", "Image", "Status", "Address"],
    row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address]
  })
});

// src/operations/dollarbox/people/list-invitations.ts
var listInvitations = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-invitations",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the org\u2019s invitations, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "invitation",
    plural: "invitations",
    items: client.invitations.list(),
    keyOf: ({ id }) => id,
    resource: invitationResource,
    columns: ["Id", "E-mail", "Role", "Accepted", "Expires"],
    row: ({ id, email, role, accepted, expires_at }) => [
      id,
      email,
      role,
      accepted ? "yes" : "no",
      expires_at
    ]
  })
});

// src/operations/dollarbox/kubectl/list-kubectl-credentials.ts
var listKubectlCredentials = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-kubectl-credentials",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the kubectl credentials of the token\u2019s user, over all pages; kubeconfigs are shown only when they are issued.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "kubectl credential",
    plural: "kubectl credentials",
    items: client.kubectlCredentials.list(),
    keyOf: ({ id }) => id,
    resource: credentialResource,
    columns: ["Id", "Org", "Service account", "Created", "Rotated"],
    row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at]
  })
});

// src/operations/dollarbox/people/list-members.ts
var listMembers = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-members",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the org\u2019s members, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "member",
    plural: "members",
    items: client.members.list(),
    keyOf: ({ id }) => id,
    resource: memberResource,
    columns: ["Id", "E-mail", "Role", "Joined"],
    row: ({ id, email, role, joined_at }) => [id, email, role, joined_at]
  })
});

// src/operations/dollarbox/namespaces/list-namespaces.ts
var listNamespaces = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-namespaces",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the org\u2019s namespaces, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "namespace",
    plural: "namespaces",
    items: client.namespaces.list(),
    keyOf: ({ id }) => id,
    resource: namespaceResource,
    columns: ["Id", "Slug", "Status", "Containers", "GB", "In Kubernetes"],
    row: ({ id, slug, status, allocated_containers, allocated_volume_gb, k8s_namespace }) => [
      id,
      slug,
      status,
      `${allocated_containers ?? ""}`,
      `${allocated_volume_gb ?? ""}`,
      k8s_namespace
    ]
  })
});

// src/operations/dollarbox/people/list-orgs.ts
var listOrgs = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-orgs",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the orgs that the token reaches, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "org",
    plural: "orgs",
    items: client.orgs.list(),
    keyOf: ({ slug }) => slug,
    resource: orgResource,
    columns: ["Slug", "Name", "Status", "Billing address"],
    row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email]
  })
});

// src/operations/dollarbox/volumes/list-volumes.ts
var listVolumes = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-volumes",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "List the org\u2019s volumes, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, { client }) => listAll({
    noun: "volume",
    plural: "volumes",
    items: client.volumes.list(),
    keyOf: ({ id }) => id,
    resource: volumeResource,
    columns: ["Id", "Name", "GB", "Status", "Storage class"],
    row: ({ id, name, size_gb, status, storage_class }) => [
      id,
      name,
      `${size_gb ?? ""}`,
      status,
      storage_class
    ]
  })
});

// src/platforms/dollarbox/containers/preview-container.ts
function previewContainer(context, { base, owner: { repository, number }, rules, wanted, port, ...how }) {
  const name = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .containerPreviewName */ .bM)(base, number);
  const owner = markOf({ repository, number });
  const preview = {
    deploy: () => deployContainer(context, { ...how, name, wanted, port, owner }),
    takeDown: () => takeDown(context, name, owner, idIn(context.ledger.outputs))
  };
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .keepPreview */ .uW)(context, number, { preview, rules });
}
function idIn({ id }) {
  return typeof id === "string" ? id : void 0;
}
async function takeDown(context, name, owner, deployed) {
  const { client, timing } = context;
  const listed = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, name);
  const byId = async () => deployed === void 0 ? void 0 : (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithId */ .YI)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, deployed);
  const shown = listed ?? await byId();
  const found = shown ?? (deployed === void 0 ? void 0 : await (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAgain */ .IK)(timing, name, byId));
  if (found && !(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(found)) assertOwned(found, owner);
  const ended = await removal(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1,
    found,
    selection: { key: name },
    ifMissing: "ignore",
    verb: "delete",
    outputs: ({ id }) => ({ id, name, status: void 0, url: void 0, address: void 0 }),
    resource: ({ id }) => ({ id, name })
  });
  return found ? ended : { ...ended, outputs: { name } };
}
function markOf(owner) {
  return {
    mark: { [_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_VARIABLE */ .l6]: (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerMark */ .$R)(owner) },
    owns: ({ env }) => (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameOwner */ .Ie)((0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .readMark */ .Mp)(env[_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_VARIABLE */ .l6]), owner),
    refusal: (container) => foreign(container, owner)
  };
}
function foreign(container, owner) {
  const other = (0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .readMark */ .Mp)(container.env[_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_VARIABLE */ .l6]);
  const whose = other ? `is the preview of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)((0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerMark */ .$R)(other))}` : `is nobody\u2019s preview (it has no ${_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_VARIABLE */ .l6})`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
    `${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container))} ${whose}, not that of ${(0,_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerMark */ .$R)(owner)}. Nothing was changed.`,
    {
      title: `Container ${container.name} belongs to somebody else`,
      next: "Choose another `name`, or delete that container if nobody needs it."
    }
  );
}

// src/operations/dollarbox/containers/preview-container.ts
var previewContainerOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "preview-container",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Keep a container for a pull request: create it, update it on every push, delete it when the pull request is closed.",
  inputs: {
    required: [_chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.containerName],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.status,
      _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .common */ .sh.pullRequest,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.label,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.superseded,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.image,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.env,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.envFile,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.envMode,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.command,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.port,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifExists,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.onFailure
    ]
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
image: ghcr.io/acme/web:\${{ github.event.pull_request.head.sha }}
port: 8080
comment: true
environment: preview
`,
  skip: _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWithoutSecrets */ .JP,
  needs: (values, event) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosing */ .wH)(values, event) ? FINDING : void 0,
  beginsReports: true,
  check: (inputs, { event }) => [
    ...(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPreview */ .nz)(inputs, event, { image: inputs.image }),
    ...["env", "env-file"].flatMap((input) => marks(inputs[input]) ? [taken(input)] : [])
  ],
  reportOn: (inputs, event) => {
    const number = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(inputs, event);
    if (number === void 0) return void 0;
    const { org: scope = "" } = inputs;
    const name = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .containerPreviewName */ .bM)(inputs.name, number);
    return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .previewSubject */ .R_)(
      { platform: "dollarbox", scope, name, pullRequest: number, kind: "container" },
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosing */ .wH)(inputs, event)
    );
  },
  run: (inputs, context) => {
    const { name: base, port, "if-exists": ifExists, "on-failure": onFailure } = inputs;
    const owner = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(inputs, context);
    return previewContainer(context, {
      base,
      owner,
      rules: inputs,
      wanted: wantedBy(inputs),
      port,
      ifExists,
      onFailure
    });
  }
});
var FINDING = ["name", "org", "pull-request", "label", "token", "base-url", "ca-certificate", "dry-run"];
function marks(env) {
  return env !== void 0 && Object.hasOwn(env, _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_VARIABLE */ .l6);
}
function taken(input) {
  return { input, problem: `cannot have ${_chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__/* .MARK_VARIABLE */ .l6}, which marks whose preview the container is` };
}

// src/platforms/dollarbox/namespaces/preview-namespace.ts
function previewNamespace(context, { base, owner, rules, ...wanted }) {
  const slug = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .previewSlug */ .cr)(base, owner);
  const opened = openedAt(context, owner.number);
  const assertOwned2 = async (namespace) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .assertPreviewOf */ .WG)(namespace, owner, await opened());
  const preview = {
    deploy: () => deploy(context, { ...wanted, slug, assertOwned: assertOwned2 }),
    takeDown: () => takeDown2(context, slug, assertOwned2)
  };
  return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .keepPreview */ .uW)(context, owner.number, { preview, rules });
}
function openedAt({ event, github }, number) {
  const told = event.pullRequest?.number === number ? event.pullRequest.createdAt : void 0;
  return async () => {
    if (told !== void 0) return told;
    try {
      return (await github.pullRequest(number))?.createdAt;
    } catch (error) {
      if (!(error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ) || error.outcome === "cancelled") throw error;
      return void 0;
    }
  };
}
async function deploy(context, { kubeconfig, ...ensure }) {
  const org = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .findOrg */ .m2)(context.client);
  (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .checkKubectl */ .$s)(org);
  const ensured = await ensureNamespace(context, ensure);
  const told = tellNamespace(context, ensure.slug, ensured);
  if (!ensured.namespace || context.dryRun) {
    const credential = { action: "create", target: `kubectl credential in org ${org.slug}` };
    return { ...told, plan: [...told.plan ?? [], credential] };
  }
  const namespace = await awaitNamespace(context, ensured.namespace, { named: true });
  const issued = await handOverKubeconfig(context, org, {
    ...kubeconfig,
    namespace: namespace.k8s_namespace
  });
  const now = tellNamespace(context, ensure.slug, { ...ensured, namespace });
  return {
    ...now,
    outputs: { ...now.outputs, ...issued.outputs },
    facts: [...now.facts ?? [], ...issued.facts]
  };
}
var NO_LONGER = {
  status: void 0,
  namespace: void 0,
  context: void 0,
  "kubeconfig-path": void 0
};
async function takeDown2(context, slug, assertOwned2) {
  const { client, ledger } = context;
  const { id } = ledger.outputs;
  const listed = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithKey */ .Y8)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, slug);
  const found = listed ?? (typeof id === "string" ? await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .oneWithId */ .YI)(client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, id) : void 0);
  if (found && !(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(found)) await assertOwned2(found);
  const ended = await removal(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK,
    found,
    selection: { key: slug },
    ifMissing: "ignore",
    verb: "delete",
    outputs: (one) => ({ ...NO_LONGER, id: one.id, name: slug }),
    resource: (one) => ({ id: one.id, slug })
  });
  return found ? ended : { ...ended, outputs: { name: slug } };
}

// src/operations/dollarbox/namespaces/preview-namespace.ts
var previewNamespaceOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "preview-namespace",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Keep a namespace for a pull request, with a kubeconfig whose context points at it; delete it with all that is in it when the pull request is closed. DollarBox has no labels: a namespace is taken for the preview by its slug, which has a mark of the repository and the number, unless it is older than the pull request.",
  inputs: {
    required: [_chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.namespaceName],
    optional: [
      _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .common */ .sh.pullRequest,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.label,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .previews */ .e.superseded,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allocatedContainers,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allocatedVolumeGb,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.namespaceIfExists,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.kubeconfigPath,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.context,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.exportKubeconfig,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.revokeAfterJob,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allowExec
    ]
  },
  outputs: [
    ...["id", "name", "status", "namespace"],
    ...["kubeconfig-path", "context", "credential-id", "expires-at"]
  ],
  outcomes: ["created", "updated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
name: web
allocated-containers: 1
comment: true
environment: preview
`,
  skip: _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWithoutSecrets */ .JP,
  needs: (values, event) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosing */ .wH)(values, event) ? FINDING2 : void 0,
  beginsReports: true,
  check: (inputs, { event }) => (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPreview */ .nz)(inputs, event, {}),
  reportOn: (inputs, event, { repository }) => {
    const number = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(inputs, event);
    if (number === void 0) return void 0;
    const { org: scope = "" } = inputs;
    const name = (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .previewSlug */ .cr)(inputs.name, { repository, number });
    return (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .previewSubject */ .R_)(
      { platform: "dollarbox", kind: "namespace", scope, name, pullRequest: number },
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosing */ .wH)(inputs, event)
    );
  },
  run: (inputs, context) => previewNamespace(context, {
    base: inputs.name,
    owner: (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(inputs, context),
    rules: inputs,
    allocation: {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    },
    ifExists: inputs["if-exists"],
    kubeconfig: inputs
  }),
  cleanup: cleanUpKubeconfig
});
var FINDING2 = ["name", "org", "pull-request", "label", "token", "base-url", "ca-certificate", "dry-run"];

// src/platforms/dollarbox/people/update-member.ts
var GUARDED = {
  permission_denied: "Use a token with the scope Read & write, of an admin or owner of the org; only an owner may change owners.",
  validation_error: "An org keeps at least one owner: make somebody else owner first."
};
async function updateMember(context, member, role) {
  const changed = member.role !== role;
  const target = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .MEMBERS */ .kH, member);
  if (context.dryRun) {
    const fields = changed ? [{ field: "role", from: member.role, to: role }] : [];
    return {
      outcome: "planned",
      changed,
      member,
      plan: [{ action: changed ? "update" : "none", target, fields }]
    };
  }
  if (!changed) return { outcome: "unchanged", changed, member };
  const entry = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .MEMBERS */ .kH, member);
  context.ledger.leave(entry, `${target}, possibly with the role ${role}`);
  try {
    const answered = await explained(GUARDED, () => context.client.members.update(member.id, { role }));
    context.ledger.wrote();
    context.ledger.leave(entry, `${target}, with the role ${role}`);
    return {
      outcome: "updated",
      changed,
      member: { ...answered, joined_at: answered.joined_at ?? member.joined_at }
    };
  } catch (error) {
    if (!(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(error)) throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(target)} was removed meanwhile.`, { cause: error });
  }
}

// src/operations/dollarbox/people/remove-member.ts
var removeMember = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "remove-member",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Remove a member from the org.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.member], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifMissing] },
  outputs: ["id"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
member: mel@example.com
`,
  run: async ({ member, "if-missing": ifMissing }, context) => {
    const found = await selectMember(context.client, member);
    return explained(
      GUARDED,
      () => removal(context, {
        kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .MEMBERS */ .kH,
        found,
        selection: memberSelection(member),
        ifMissing,
        verb: "remove",
        outputs: ({ id }) => ({ id }),
        resource: memberResource
      })
    );
  }
});

// src/operations/dollarbox/people/revoke-invitation.ts
var revokeInvitation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "revoke-invitation",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Revoke an invitation to the org; by `email` the one that was not accepted yet.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.email, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifMissing],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("email", "id")]
  },
  outputs: ["id"],
  outcomes: ["revoked", "absent"],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key, "if-missing": ifMissing }, context) => removal(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATIONS */ .PQ,
    found: await selectInvitation(context.client, { id, key }, false),
    selection: { id, key },
    ifMissing,
    verb: "revoke",
    outputs: (invitation) => ({ id: invitation.id }),
    resource: invitationResource
  })
});

// src/operations/dollarbox/kubectl/revoke-kubectl-credential.ts
var revokeKubectlCredential = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "revoke-kubectl-credential",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Revoke a kubectl credential of the token\u2019s user; its kubeconfigs stop working.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.ifMissing] },
  outputs: ["id", "credential-id"],
  outcomes: ["revoked", "absent"],
  example: `
org: acme
id: 321
`,
  run: async ({ id, "if-missing": ifMissing }, context) => removal(context, {
    kind: _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .KUBECTL_CREDENTIALS */ .K0,
    found: await select(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .KUBECTL_CREDENTIALS */ .K0, { id }),
    selection: { id },
    ifMissing,
    verb: "revoke",
    outputs: credentialOutputs,
    resource: credentialResource
  })
});

// src/platforms/dollarbox/containers/update-container.ts
async function updateContainer(context, container, { wanted, port, onFailure }) {
  const target = (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)(_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, container);
  if ((0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeaving */ .Xi)(container)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(target)} is being deleted.`);
  const body = changesTo(container, wanted);
  const differs = Object.keys(body).length > 0;
  if (context.dryRun) {
    const fields = describeChanges(container, body);
    const plan = [{ action: differs ? "update" : "none", target, fields }];
    return { outcome: "planned", changed: differs, container, plan };
  }
  if (!differs) {
    const settled2 = context.wait ? await awaitContainer(context, { container, port }) : container;
    return { outcome: "unchanged", changed: false, container: settled2 };
  }
  try {
    const changed = await changeContainer(context, container, { body, wanted, port, onFailure });
    return { outcome: "updated", changed: true, container: changed };
  } catch (error) {
    if (!(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(error) || error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es) throw error;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`${(0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(target)} was deleted meanwhile.`, { cause: error });
  }
}

// src/operations/dollarbox/containers/update-container.ts
var updateContainerOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "update-container",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Change image, environment or command of a container in place and wait until it runs. A container cannot be renamed: create one of the new name and delete the old one.",
  inputs: {
    required: [],
    optional: [
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.check,
      _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__/* .health */ .v.status,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.name,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.image,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.env,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.envFile,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.envMode,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.command,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.port,
      _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.onFailure
    ],
    rules: [
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("name", "id"),
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeastOne */ .LU)("Nothing to change", ["image", "env", "env-file", "command"])
    ]
  },
  outputs: ["id", "name", "status", "url", "address", "rolled-back", "healthy"],
  outcomes: ["updated", "unchanged", "absent"],
  resume: { operation: "get-container", input: "id", output: "id" },
  example: `
org: acme
name: web
image: ghcr.io/acme/web:1.3.0
`,
  run: async (inputs, context) => {
    const { id, name, port, "on-failure": onFailure } = inputs;
    const found = await selectPresent(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTAINERS */ .f1, { id, key: name });
    context.ledger.know(containerOutputs(found, port));
    const change = { wanted: wantedBy(inputs), port, onFailure };
    const { container = found, ...ended } = await updateContainer(context, found, change);
    return {
      ...ended,
      title: context.dryRun ? `Looked at container ${found.name}.` : `Container ${container.name} is ${container.status}.`,
      resource: containerResource(container),
      outputs: containerOutputs(container, port),
      facts: containerFacts(container, port)
    };
  }
});

// src/operations/dollarbox/people/update-member.ts
var updateMemberOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "update-member",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Change the role of a member of the org.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.member, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.role], optional: [] },
  outputs: ["id"],
  outcomes: ["updated", "unchanged", "absent"],
  example: `
org: acme
member: mel@example.com
role: admin
`,
  run: async ({ member: wanted, role }, context) => {
    const found = await selectMember(context.client, wanted);
    if (!found) throw absent("member", memberSelection(wanted));
    context.ledger.know({ id: found.id });
    const { member, ...ended } = await updateMember(context, found, role);
    return {
      ...ended,
      title: `${member.email} ${context.dryRun && ended.changed ? `would be ${role}` : `is ${member.role}`}.`,
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member)
    };
  }
});

// src/operations/dollarbox/namespaces/update-namespace.ts
var updateNamespace = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "update-namespace",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Change how many containers and GB of storage a namespace is given, and wait until it is active. Its slug is fixed.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.id, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.slug, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allocatedContainers, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.allocatedVolumeGb],
    rules: [
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("slug", "id"),
      (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeastOne */ .LU)("Nothing to change", ["allocated-containers", "allocated-volume-gb"])
    ]
  },
  outputs: ["id", "name", "status", "namespace"],
  outcomes: ["updated", "unchanged", "absent"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  example: `
org: acme
slug: staging
allocated-volume-gb: 6
`,
  run: async (inputs, context) => {
    const { id, slug } = inputs;
    const found = await selectPresent(context.client, _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMESPACES */ .dK, { id, key: slug });
    context.ledger.know(namespaceOutputs(found));
    const changed = await changeNamespace(context, found, {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    });
    return tellNamespace(context, found.slug, changed);
  }
});

// src/platforms/dollarbox/orgs/update-org.ts
async function updateOrg(context, org, wanted) {
  const fields = ["name", "billing_email"].flatMap((field) => {
    const to = wanted[field];
    return to === void 0 || to === org[field] ? [] : [{ field, from: org[field], to }];
  });
  const changed = fields.length > 0;
  if (context.dryRun) {
    const action = changed ? "update" : "none";
    return { outcome: "planned", changed, org, plan: [{ action, target: `org ${org.slug}`, fields }] };
  }
  if (!changed) return { outcome: "unchanged", changed, org };
  const { client, ledger } = context;
  const now = client.org === "" ? await client.orgs.get(org.slug) : org;
  const entry = `org ${org.slug}`;
  ledger.leave(entry, `${entry}, possibly changed`);
  const updated = await client.orgs.update(org.slug, wholeBody2(now, wanted));
  ledger.wrote();
  ledger.leave(entry, `${entry}, changed`);
  return { outcome: "updated", changed, org: updated };
}
function wholeBody2(now, wanted) {
  const name = wanted.name ?? now.name;
  const billingEmail = wanted.billing_email ?? now.billing_email;
  return {
    ...name === "" ? {} : { name },
    ...billingEmail === "" ? {} : { billing_email: billingEmail }
  };
}

// src/operations/dollarbox/people/update-org.ts
var updateOrgOperation = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "update-org",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarboxPlatform */ .To,
  summary: "Change the name or billing address of the org of the `org` input, or of the only one.",
  inputs: {
    required: [],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.orgName, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarbox */ .SM.billingEmail],
    rules: [(0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeastOne */ .LU)("Nothing to change", ["name", "billing-email"])]
  },
  outputs: ["id", "name", "status"],
  outcomes: ["updated", "unchanged", "absent"],
  example: `
org: acme
billing-email: billing@example.com
`,
  run: async ({ name, "billing-email": billingEmail }, context) => {
    const found = await (0,_chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__/* .findOrg */ .m2)(context.client);
    context.ledger.know(orgOutputs(found));
    const { org, ...ended } = await updateOrg(context, found, { name, billing_email: billingEmail });
    const words = { planned: "Looked at", updated: "Updated", unchanged: "Nothing to change on" };
    return {
      ...ended,
      title: `${words[ended.outcome]} org ${org.slug}.`,
      resource: orgResource(org),
      outputs: orgOutputs(org),
      facts: orgFacts(org)
    };
  }
});



/***/ })

};
