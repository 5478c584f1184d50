import {
  leaseFrom,
  prepareVariables,
  uploadFiles
} from "./check-variables.js";
import {
  moveField,
  runsVersion,
  updateVersion
} from "./update-version.js";
import {
  chooseVersion,
  creationTag
} from "./choose-version.js";
import {
  describeDifferences,
  differences,
  editInstance,
  isNothing,
  isOvertaken,
  operateInstance,
  valuesOf,
  variableKey,
  variablesOf,
  wireVariable,
  withOwn
} from "./plan-changes.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  findInstances,
  removeInstance,
  tryRemoval
} from "./remove-instance.js";
import {
  awaitIdle,
  awaitOperation,
  failed,
  listed,
  readAddresses
} from "./work-on-selected.js";
import {
  confirmed,
  sideBySide
} from "./side-by-side.js";
import {
  describeStatus,
  entryOf,
  formatStamp,
  hasFailed,
  instanceFacts,
  instanceOutputs,
  instanceResource,
  isBusy,
  isEarlier,
  isShutDown,
  isTerminated,
  labelOf,
  numberOf,
  versionOf
} from "./instances-view.js";
import {
  boxType,
  findBox,
  findNamed,
  isPolicy
} from "./elasticbox-boxes-find-box.js";
import {
  findWorkspace,
  readInstance
} from "./find-workspace.js";
import {
  answeredOther
} from "./redact-body.js";
import {
  HttpError
} from "./errors.js";
import {
  LIST_LAG
} from "./deadline.js";
import {
  AbsentError,
  ActionError,
  AftermathError,
  InputError,
  isObject,
  list
} from "./index.js";

// src/platforms/elasticbox/changes/application-version.ts
function assertOfVersion(instances, { name, box, version }) {
  const others = [...instances];
  for (const service of version.services) {
    const at = others.findIndex((instance) => isOfBox(instance, service));
    if (at < 0) break;
    others.splice(at, 1);
  }
  if (others.length === 0 && instances.length === version.services.length) return;
  const which = others.length > 0 ? ` (not of it: ${list(others.map(labelOf))})` : "";
  throw new ActionError(
    `Application ${name} is there with other boxes than version ${numberOf(version)} of box ${box.name} is made of${which}, and an application cannot be moved: the platform moves an instance to another version of its own box only. Nothing was changed.`,
    {
      title: `Application ${name} cannot be moved to version ${numberOf(version)}`,
      next: "Set `if-exists: recreate` to deploy that version anew, or `if-exists: reuse` or `box-version: latest` to leave the application as it is."
    }
  );
}
function isOfBox({ box, boxes: [main] }, id) {
  return id !== "" && (box === id || main?.id === id);
}

// src/platforms/elasticbox/deploy/after-removal.ts
async function afterRemoval(removed, work2) {
  try {
    return await work2();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const gone = list(removed.map(labelOf));
    throw new AftermathError(`${error.message} ${gone} ${GONE}`, error, { gone: true });
  }
}
var GONE = "had been terminated and deleted before, to be recreated: gone for good.";
function afterRace(ensure) {
  return ensure.ifExists === "recreate" ? { ...ensure, ifExists: "reconfigure" } : ensure;
}

// src/platforms/elasticbox/deploy/describe-deploy.ts
function describeDeploy({ workspace, version, name }, { claims, tags, lease, automaticUpdates }, { policy, variables }) {
  const fields = {
    name,
    workspace: workspace.name || workspace.id,
    box: version.name,
    "box version": numberOf(version),
    policy,
    claims: claims?.join(", "),
    tags: tags.join(", ") || "(none)",
    lease: lease ? `${formatStamp(lease.expire)} (${lease.operation})` : "(none, always on)",
    "automatic updates": automaticUpdates ?? "off"
  };
  const given = Object.entries(fields).flatMap(([field, to]) => to === void 0 ? [] : [{ field, to }]);
  return [
    ...given,
    ...variables.map((variable) => ({ field: `variable ${variableKey(variable)}`, to: shown(variable) }))
  ];
}
function shown({ type, value, tags }) {
  if (tags) return `instances with the tags ${tags.join(", ")}`;
  return type === "" || type === "Password" ? "(set)" : value || "(empty)";
}

// src/platforms/elasticbox/deploy/application-request.ts
function misfits({ policy, variables, automaticUpdates }) {
  const problem = "is not for an application box";
  return [
    ...policy === void 0 ? [] : [{ input: "policy", problem: `${problem}; give \`claims\` instead` }],
    ...variables.length === 0 ? [] : [{ input: "variables", problem }],
    ...automaticUpdates === void 0 ? [] : [{ input: "automatic-updates", problem }]
  ];
}
function fieldsOf({ target, deploy }) {
  return describeDeploy(target, deploy, { variables: [] }).filter(
    ({ field }) => field !== "automatic updates"
  );
}
function requestOf({ target, deploy }) {
  const { lease } = deploy;
  return {
    schema: "http://elasticbox.net/schemas/deploy/application",
    owner: target.workspace.id,
    name: target.name,
    box: { id: target.version.id },
    requirements: deploy.claims ?? [],
    instance_tags: deploy.tags,
    ...lease ? { lease: { expire: formatStamp(lease.expire), operation: lease.operation } } : {}
  };
}

// src/platforms/elasticbox/deploy/keep-oldest.ts
var SHORT_LAG = 1e4;
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 5e3;
async function keepOldest(context, race) {
  const created = context.timing.clock.now();
  const early = await look(context, race);
  const made = completed(race, race.made, early.own);
  let own = made;
  let older = early.older;
  if (!older) {
    const settled = await race.settle(made);
    const late = await lateLook(context, race, created);
    own = completed(race, made, late.own);
    older = late.older;
    if (!older)
      return { kept: "own", byUs: true, group: [...settled, ...await race.settle(own.slice(made.length))] };
  }
  context.log.notice(
    `${list(older.map(labelOf))} was created at the same time; ${list(own.map(labelOf))}, made by this step, is removed again.`
  );
  await sideBySide(
    context,
    own,
    (instance) => removeInstance(context, instance, { force: true, deleteRecord: true, wait: true })
  );
  return { kept: "older", byUs: isBy(older, race.tag), group: older };
}
function completed({ found }, known, own) {
  const ids = new Set(known.map(({ id }) => id));
  const more = own.filter(({ id }) => !ids.has(id));
  if (more.length > 0) found?.(more);
  return [...known, ...more];
}
async function look(context, race) {
  const groups = await race.look();
  const ids = new Set(race.made.map(({ id }) => id));
  const mine = groups.find((group) => group.some(({ id }) => ids.has(id)));
  const own = mine && isBy(mine, race.tag) ? mine : [];
  const rivals = groups.filter((group) => group !== mine && !group.some(({ id }) => race.deleted?.has(id))).filter((group) => isOlder(group, mine ?? race.made)).sort((a, b) => isOlder(a, b) ? -1 : 1);
  for (const rival of rivals) {
    const there = await confirmed(context, rival);
    if (there.length > 0) return { own, older: there };
  }
  return { own, older: void 0 };
}
async function lateLook(context, race, created) {
  const { log, timing, wait } = context;
  const { clock, deadline, signal, timeline } = timing;
  const lag = wait ? LIST_LAG : SHORT_LAG;
  try {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const seen = await look(context, race);
      if (seen.older || seen.own.length >= race.size) return seen;
      if (clock.now() + pause > created + lag || pause >= deadline.left()) break;
      await timeline.during("wait", `${race.what}: the list`, () => clock.sleep(pause, signal));
    }
    log.warning(
      `The workspace\u2019s list does not show ${list(race.made.map(labelOf))} yet, so that there may be another ${race.what} that was created at the same time: ${telling(race)}.`
    );
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== "failed") throw error;
    log.warning(
      `Whether there is another ${race.what} could not be looked up (${error.message}): ${telling(race)}.`
    );
  }
  return { own: [], older: void 0 };
}
function telling({ tag }) {
  return `the one made by this step has the tag ${tag}`;
}
function isBy(group, tag) {
  return group.every(({ tags }) => tags.includes(tag));
}
function isOlder(a, b) {
  const [left] = a.toSorted(byAge);
  const [right] = b.toSorted(byAge);
  return left !== void 0 && right !== void 0 && byAge(left, right) < 0;
}
function byAge(a, b) {
  if (isEarlier(a.created, b.created)) return -1;
  if (isEarlier(b.created, a.created)) return 1;
  return a.id < b.id ? -1 : 1;
}

// src/platforms/elasticbox/deploy/assert-ours.ts
async function assertOurs(client, answered, tag) {
  const others = answered.filter(({ tags }) => !tags.includes(tag));
  if (answered.length === 0 || others.length > 0) throw lost(others, tag);
  const read = await Promise.all(answered.map(({ id }) => readIfThere(client, id)));
  const foreign = read.filter((instance) => instance !== void 0).filter(({ tags }) => !tags.includes(tag));
  if (foreign.length > 0) throw lost(foreign, tag);
}
async function readIfThere(client, id) {
  try {
    return await client.getInstance(id, 1);
  } catch {
    return void 0;
  }
}
function lost(others, tag) {
  const what = others.length === 0 ? "nothing" : list(others.map(labelOf));
  return answeredOther(
    `The platform answered the creation with ${what}, without the tag ${tag} that was sent`
  );
}

// src/platforms/elasticbox/deploy/force-remove.ts
var PAUSE = 1e3;
async function forceRemove(client, key, clock) {
  if (await tryRemoval(client, key, "force_terminate") === "absent") return;
  while (await tryRemoval(client, key, "delete") === "conflict") await clock.sleep(PAUSE);
}

// src/platforms/elasticbox/deploy/new-instance.ts
async function newInstance(context, deploy) {
  const { client } = context;
  const { owner, name } = deploy;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...deploy.instance_tags, tag];
  const body = { ...deploy, instance_tags: tags };
  const note = (instance2) => {
    context.ledger.create({
      key: entryOf(instance2),
      what: labelOf(instance2),
      id: instance2.id,
      outputs: instanceOutputs(instance2, client.baseUrl),
      undo: undoOf(context, instance2, tag)
    });
  };
  const { value: instance, adopted } = await createOnce(
    {
      what: `instance ${name}`,
      key: `an instance named ${name} with the tag ${tag}`,
      look: (budget) => findInstances(client.within(budget), { workspace: owner, tags }),
      create: async () => {
        const answered = await client.deploy(body);
        await assertOurs(client, [answered], tag);
        return answered;
      },
      describe: ({ id }) => id,
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      made: note
    },
    context
  ).catch((error) => {
    throw error instanceof HttpError ? refused(error, body) : error;
  });
  return {
    instance,
    tag,
    settled: async () => {
      if (!context.wait) return instance;
      const since = !adopted && isBusy(instance) ? instance.updated : "";
      return awaitOperation(context, { instance, operation: "deploy", since, fresh: true });
    }
  };
}
function undoOf({ timing }, instance, tag) {
  return {
    said: `${labelOf(instance)} was created and is terminated and deleted again`,
    work: (own) => undo(own, instance, { tag, clock: timing.clock })
  };
}
async function undo(client, instance, { tag, clock }) {
  const now = await readInstance(client, instance).catch((error) => {
    if (error instanceof AbsentError) return void 0;
    throw error;
  });
  if (!now) return;
  if (!now.tags.includes(tag))
    throw new ActionError(`it does not have the tag ${tag} of this step\u2019s creation`);
  await forceRemove(client, now, clock);
}
function refused(error, body) {
  const { message, next, kind } = error;
  if (kind !== "invalid") return error;
  return new ActionError(message, {
    title: `Box was not deployed as ${body.name}`,
    next,
    cause: error,
    evidence: [
      {
        heading: "Body of POST /services/instances, passwords taken out",
        lines: JSON.stringify(body, withoutPasswords, 2).split("\n")
      }
    ]
  });
}
function withoutPasswords(_key, value) {
  return isObject(value) && value["type"] === "Password" ? { ...value, value: "***" } : value;
}

// src/platforms/elasticbox/deploy/new-application.ts
async function newApplication(context, deploy) {
  const { client } = context;
  const { owner, name } = deploy;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...deploy.instance_tags, tag];
  const note = (instances2) => {
    context.ledger.wrote();
    context.ledger.know({ name, count: instances2.length });
    for (const instance of instances2) {
      const undo2 = undoOf(context, instance, tag);
      context.ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, undo: undo2 });
    }
  };
  const { value: instances } = await createOnce(
    {
      what: `application ${name}`,
      key: `instances with the tag ${tag}`,
      look: async (budget) => {
        const found = await findInstances(client.within(budget), { workspace: owner, tags });
        return found.length === 0 ? [] : [found];
      },
      create: async () => {
        const answered = await client.deployApplication({ ...deploy, instance_tags: tags });
        await assertOurs(client, answered, tag);
        return answered;
      },
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      describe: (found) => list(found.map(({ id }) => id)),
      made: note
    },
    context
  );
  return {
    instances,
    tag,
    found: note,
    settle: async (parts) => {
      if (!context.wait) return parts;
      const settled = await sideBySide(
        context,
        parts,
        (instance) => awaitOperation(context, { instance, operation: "deploy", since: "", fresh: true })
      );
      return settled.map(({ value }) => value);
    }
  };
}

// src/platforms/elasticbox/deploy/deploy-target.ts
var LONGEST_NAME = 30;
async function findTarget({ client }, inputs) {
  const workspace = await findWorkspace(client, inputs.workspace);
  const boxes = await client.listBoxes(workspace.id);
  const box = findBox(boxes, workspace, inputs.box);
  const version = await chooseVersion(client, box, { workspace, wanted: inputs["box-version"] });
  const name = inputs.name ?? box.name.slice(0, LONGEST_NAME).trim();
  return { workspace, boxes, box, version, pinned: inputs["box-version"] !== "latest", name };
}
async function variablesOfTarget({ client }, { version }) {
  const stack = await client.listStack(version.id);
  const main = stack.find(({ id }) => id === version.id) ?? version;
  return variablesOf(main, stack);
}

// src/platforms/elasticbox/deploy/update-found.ts
async function updateFound(context, found, update) {
  const wanted = await wantedOf(context, found, update);
  const version = moveOf(found, update);
  const operation = operationFor(found, wanted, update);
  if (!version && operation === void 0 && isNothing(differences(found, wanted)))
    return { outcome: "unchanged", instance: found };
  const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
  const edited = await editInstance(context, found, stored);
  if (version) return move(context, edited, { version, stored });
  const instance = operation ? await operateInstance(context, edited, operation) : edited;
  const overtaken = isOvertaken(context, { instance: edited, variables: stored.variables }, instance);
  return { outcome: "updated", instance, overtaken };
}
async function planUpdate(context, found, update) {
  const wanted = await wantedOf(context, found, update);
  const changes = differences(found, wanted);
  const version = moveOf(found, update);
  const operation = version ? "reinstall" : operationFor(found, wanted, update);
  const fields = [
    ...version ? [moveField(found, version)] : [],
    ...describeDifferences(found, changes),
    ...operation ? [{ field: "operation", to: operation }] : []
  ];
  const action = fields.length > 0 ? "update" : "none";
  return {
    outcome: "planned",
    instance: found,
    plan: [{ action, target: labelOf(found), fields }]
  };
}
async function wantedOf(context, found, update) {
  const { deploy, version, pinned } = update;
  if (version && !pinned) tellOtherVersion(context, found, version);
  const { lease, automaticUpdates } = deploy;
  const next = moveOf(found, update);
  const check = next ? { known: withOwn(await variablesOfTarget(context, { version: next }), found.variables), complete: true } : { known: valuesOf(found), complete: false };
  return { variables: await prepareVariables(context, deploy.variables, check), lease, automaticUpdates };
}
function operationFor(found, wanted, { reinstall }) {
  if (reinstall) return "reinstall";
  if (isShutDown(found)) return "poweron";
  return hasFailed(found) || differences(found, wanted).variables.length > 0 ? "reconfigure" : void 0;
}
async function move(context, found, { version, stored }) {
  const moved = await updateVersion(context, found, version);
  const left = { ...stored, lease: void 0 };
  const dropped = context.wait && !isNothing(differences(moved, left));
  const instance = dropped ? await operateInstance(context, await editInstance(context, moved, left), "reconfigure") : moved;
  const written = { instance: found, variables: stored.variables, version: version.id };
  const overtaken = isOvertaken(context, written, instance);
  return { outcome: "updated", instance, movedFrom: versionOf(found), overtaken };
}
function moveOf(found, { version, pinned }) {
  return version && pinned && !runsVersion(found, version) ? version : void 0;
}
function tellOtherVersion({ log }, found, version) {
  const wanted = version.version?.number;
  if (wanted === void 0 || wanted === versionOf(found)) return;
  log.notice(
    `${labelOf(found)} runs version ${versionOf(found)} of its box, not ${wanted}: \`box-version: ${wanted}\` moves it, \`if-exists: recreate\` deploys it anew.`
  );
}

// src/platforms/elasticbox/deploy/ensure-application.ts
async function ensureApplication(context, ensure) {
  const problems = misfits(ensure.deploy);
  if (problems.length > 0)
    throw new InputError(problems, {
      next: "Leave out or correct the inputs named above; the box\u2019s own services say the rest."
    });
  const found = ensure.ifExists === "create" ? [] : await partsOf(context, ensure);
  if (found.length > 0) return useFound(context, ensure, found);
  const { box, name } = ensure.target;
  if (context.dryRun)
    return plannedFor(
      [{ action: "create", target: `application ${name} of box ${box.name}`, fields: fieldsOf(ensure) }],
      []
    );
  return make(context, ensure, { outcome: "created" });
}
async function make(context, ensure, { outcome, deleted }) {
  const { instances, tag, found, settle } = await newApplication(context, requestOf(ensure));
  const { kept, byUs, group } = await keepOldest(context, {
    what: `application ${ensure.target.name}`,
    made: instances,
    tag,
    size: ensure.target.version.services.length,
    settle,
    found,
    look: async () => {
      const all = await applications(context, ensure);
      return ensure.ifExists === "create" ? all.filter((parts) => parts.every(({ tags }) => tags.includes(tag))) : all;
    },
    ...deleted && { deleted }
  });
  if (kept === "own") return { outcome, instances: group };
  if (!byUs) return { ...await useFound(context, afterRace(ensure), group), changed: true };
  for (const instance of group) {
    const undo2 = undoOf(context, instance, tag);
    context.ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, undo: undo2 });
  }
  const idle = await sideBySide(
    context,
    group,
    (one) => context.wait ? awaitIdle(context, one) : Promise.resolve(one)
  );
  return { outcome, instances: idle.map(({ value }) => value) };
}
async function partsOf(context, ensure) {
  const there = [];
  for (const parts of await applications(context, ensure)) {
    const alive = await confirmed(context, parts);
    if (alive.length > 0) there.push(alive);
  }
  const [only = [], ...others] = there;
  if (others.length === 0) return only;
  throw new ActionError(
    `Several applications are named ${ensure.target.name} and have these tags: ${list(there.flat().map(({ id }) => id))}.`,
    { next: "Terminate those that are not wanted, add a tag, or set `if-exists: create`." }
  );
}
async function applications({ client }, { target, deploy, foundBy }) {
  const { workspace, name } = target;
  const tagged = await findInstances(client, { workspace: workspace.id, tags: foundBy ?? deploy.tags });
  const parts = tagged.filter(({ application }) => application?.name === name);
  return [...Map.groupBy(parts, ({ application }) => application?.id).values()];
}
async function useFound(context, ensure, found) {
  const { ifExists, deploy, target } = ensure;
  if (ifExists === "fail") {
    throw new ActionError(
      `Application ${target.name} is there already (${list(found.map(({ id }) => id))}), and \`if-exists\` is \`fail\`.`
    );
  }
  const update = { deploy, reinstall: ifExists === "reinstall" };
  const updates = ifExists === "reinstall" || ifExists === "reconfigure";
  if (updates && target.pinned) assertOfVersion(found, target);
  if (context.dryRun) {
    const action = ifExists === "recreate" ? "recreate" : "none";
    if (!updates)
      return plannedFor(
        found.map((one) => ({
          action,
          target: labelOf(one),
          ...action === "recreate" && { fields: fieldsOf(ensure) }
        })),
        found
      );
    const plans = await Promise.all(found.map((one) => planUpdate(context, one, update)));
    return plannedFor(
      plans.flatMap(({ plan = [] }) => plan),
      found
    );
  }
  if (ifExists === "recreate") {
    const removing = { force: false, deleteRecord: true, wait: true };
    await sideBySide(context, found, (one) => removeInstance(context, one, removing));
    const deleted = new Set(found.map(({ id }) => id));
    return afterRemoval(found, () => make(context, ensure, { outcome: "recreated", deleted }));
  }
  const done = await sideBySide(context, found, async (one) => {
    const idle = context.wait ? await awaitIdle(context, one) : one;
    if (updates) return updateFound(context, idle, update);
    if (context.wait && hasFailed(idle)) throw await failed(context, idle);
    return { outcome: "unchanged", instance: idle };
  });
  const changed = done.some(({ value }) => value.outcome !== "unchanged");
  const overtaken = done.every(({ value }) => "overtaken" in value && value.overtaken === true);
  const instances = done.map(({ instance, value }) => value.instance ?? instance);
  return { outcome: changed ? "updated" : "unchanged", instances, overtaken };
}
function plannedFor(plan, instances) {
  return { outcome: "planned", plan, instances };
}

// src/platforms/elasticbox/boxes/choose-policy.ts
function choosePolicy(boxes, choice) {
  const { workspace, box, policy, claims } = choice;
  const policies = boxes.filter(isPolicy);
  if (policy !== void 0) {
    const words = { input: "policy", noun: "deployment policy", plural: "deployment policies" };
    const found = findNamed(policies, { workspace, wanted: policy, ...words });
    const lacking = missingClaims(found, [...new Set(box.requirements)]);
    if (lacking.length === 0) return found;
    throw new ActionError(
      `Policy ${found.name} (${found.id}) does not claim what box ${box.name} requires: ${list(lacking)}.`,
      { next: suggest(policies, box) }
    );
  }
  const wanted = [.../* @__PURE__ */ new Set([...claims ?? [], ...box.requirements])];
  const fitting = policies.filter((one) => missingClaims(one, wanted).length === 0).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  const [first] = fitting;
  if (first && (claims !== void 0 || fitting.length === 1)) return first;
  if (!first)
    throw new ActionError(
      `No deployment policy of workspace ${workspace.id} claims ${list(wanted) || "that"}.`,
      {
        next: suggest(policies, box)
      }
    );
  throw new ActionError(`Box ${box.name} needs a deployment policy, and several fit.`, {
    next: `Set \`policy\` or \`claims\`. ${suggest(policies, box)}`
  });
}
function missingClaims({ claims }, wanted) {
  return wanted.filter((claim) => !claims.includes(claim));
}
function suggest(policies, box) {
  const fitting = policies.filter((one) => missingClaims(one, box.requirements).length === 0);
  if (fitting.length === 0)
    return `No policy there claims all that the box requires: ${list(box.requirements)}.`;
  const shown2 = fitting.slice(0, 10).map(({ name, claims }) => `${name} [${claims.join(", ")}]`);
  return `Policies that fit the box: ${shown2.join("; ")}.`;
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/platforms/elasticbox/deploy/plan-deploy.ts
var PLACES = ["provider_id", "location"];
var PLACED = "A CloudFormation box needs no policy: its `variables` name the provider by its id and the location.";
async function planDeploy(context, target, inputs) {
  const { version } = target;
  const placed = boxType(version) === "cloudformation";
  const places = placed ? placesOf(target, inputs) : [];
  const { policy: named, claims } = inputs;
  const choice = { workspace: target.workspace, box: version, policy: named, claims };
  const policy = placed ? version : choosePolicy(target.boxes, choice);
  const known = await variablesOfTarget(context, target);
  const given = placed ? inputs.variables.filter((variable) => !isPlace(variable)) : inputs.variables;
  const variables = await prepareVariables(context, given, { known, complete: true });
  return {
    policy: policy.name,
    variables,
    request: async () => ({
      schema: "http://elasticbox.net/schemas/deploy-instance-request",
      owner: target.workspace.id,
      name: target.name,
      box: { id: version.id, variables: (await uploadFiles(context, variables)).map(wireVariable) },
      policy_box: { id: policy.id, variables: places.map(wireVariable) },
      instance_tags: inputs.tags,
      automatic_updates: inputs.automaticUpdates ?? "off",
      ...inputs.lease ? { lease: { expire: formatStamp(inputs.lease.expire), operation: inputs.lease.operation } } : {}
    })
  };
}
function isPlace({ name, scope }) {
  return scope === "" && PLACES.includes(name);
}
function placesOf({ version }, { policy, claims, variables }) {
  if (policy !== void 0 || claims !== void 0) {
    throw new InputError(
      [
        {
          input: policy === void 0 ? "claims" : "policy",
          problem: "is not for a CloudFormation box; give provider_id and location among the `variables`"
        }
      ],
      { next: PLACED }
    );
  }
  const own = { provider_id: version.provider_id, location: version.profile.location };
  const places = PLACES.map((name) => {
    const given = variables.find((variable) => isPlace(variable) && variable.name === name);
    return { name, scope: "", type: "Text", value: given?.value ?? own[name] };
  });
  const problems = places.filter(({ value }) => value === "").map(({ name }) => ({ input: "variables", problem: `${name} is required for a CloudFormation box` }));
  if (problems.length > 0) throw new InputError(problems, { next: PLACED });
  return places;
}

// src/platforms/elasticbox/deploy/ensure-instance.ts
async function ensureInstance(context, ensure) {
  const listed2 = ensure.ifExists === "create" ? [] : await matches(context, ensure);
  const found = onlyOne(await confirmed(context, listed2), ensure);
  return found ? useFound2(context, ensure, found) : create(context, ensure);
}
function matches({ client }, { target, deploy, foundBy }) {
  const { workspace, box, name } = target;
  const tags = foundBy ?? deploy.tags;
  return findInstances(client, { workspace: workspace.id, box: box.id, name, tags });
}
function onlyOne(found, { target }) {
  if (found.length < 2) return found[0];
  throw new ActionError(
    `${found.length} instances of box ${target.box.name} are named ${target.name} and have these tags: ${list(found.map(({ id }) => id))}.`,
    {
      title: `Instance ${target.name} is there more than once`,
      next: "Terminate those that are not wanted, add a tag that only one of them has, or set `if-exists: create`."
    }
  );
}
async function useFound2(context, ensure, found) {
  const { ifExists, deploy } = ensure;
  if (ifExists === "fail") throw refused2(found);
  if (ifExists === "recreate") return recreate(context, ensure, found);
  const { version, pinned } = ensure.target;
  const update = { deploy, version, pinned, reinstall: ifExists === "reinstall" };
  const updates = ifExists === "reinstall" || ifExists === "reconfigure";
  if (context.dryRun) {
    if (updates) return planUpdate(context, found, update);
    return plannedFor2({ action: "none", target: labelOf(found) }, found);
  }
  const instance = context.wait ? await awaitIdle(context, found) : found;
  if (isTerminated(instance)) return create(context, ensure);
  if (updates) return updateFound(context, instance, update);
  if (context.wait && hasFailed(instance)) throw await failed(context, instance);
  return { outcome: "unchanged", instance };
}
async function recreate(context, ensure, found) {
  const deploy = await planDeploy(context, ensure.target, ensure.deploy);
  if (context.dryRun) {
    const fields = describeDeploy(ensure.target, ensure.deploy, deploy);
    return plannedFor2({ action: "recreate", target: labelOf(found), fields }, found);
  }
  const request = await deploy.request();
  await removeInstance(context, found, { force: false, deleteRecord: true, wait: true });
  return afterRemoval(
    [found],
    () => make2(context, ensure, {
      request,
      variables: deploy.variables,
      outcome: "recreated",
      deleted: /* @__PURE__ */ new Set([found.id])
    })
  );
}
async function create(context, ensure) {
  const { target } = ensure;
  const deploy = await planDeploy(context, target, ensure.deploy);
  if (context.dryRun) {
    const what = `instance ${target.name} of box ${target.box.name} with policy ${deploy.policy}`;
    const fields = describeDeploy(target, ensure.deploy, deploy);
    return plannedFor2({ action: "create", target: what, fields }, void 0);
  }
  const { variables } = deploy;
  return make2(context, ensure, { request: await deploy.request(), variables, outcome: "created" });
}
async function make2(context, ensure, { request, variables, outcome, deleted }) {
  const made = await newInstance(context, request);
  const { tag } = made;
  const { kept, byUs, group } = await keepOldest(context, {
    what: `instance ${ensure.target.name}`,
    made: [made.instance],
    tag,
    size: 1,
    settle: async (group2) => group2.length === 0 ? [] : [await made.settled()],
    look: async () => {
      const all = await matches(context, ensure);
      const rivals = ensure.ifExists === "create" ? all.filter(({ tags }) => tags.includes(tag)) : all;
      return rivals.map((one) => [one]);
    },
    ...deleted && { deleted }
  });
  const [instance = made.instance] = group;
  if (kept === "own") {
    const overtaken = isOvertaken(context, { instance: made.instance, variables }, instance);
    return { outcome, instance, overtaken };
  }
  if (!byUs) return { ...await useFound2(context, afterRace(ensure), instance), changed: true };
  const undo2 = undoOf(context, instance, tag);
  context.ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, undo: undo2 });
  const idle = context.wait ? await awaitIdle(context, instance) : instance;
  if (hasFailed(idle)) throw await failed(context, idle);
  return { outcome, instance: idle };
}
function plannedFor2(change, instance) {
  return { outcome: "planned", plan: [change], instance };
}
function refused2(instance) {
  return new ActionError(`There is already an ${labelOf(instance)}, and \`if-exists\` is \`fail\`.`, {
    title: `Instance ${instance.name} exists`,
    next: "Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`."
  });
}

// src/platforms/elasticbox/deploy/deploy-result.ts
async function deployInstance(context, ensure) {
  const { name } = ensure.target;
  const { instance, movedFrom, ...ended } = await ensureInstance(context, ensure);
  const version = numberOf(ensure.target.version);
  if (!instance)
    return { ...ended, title: `Would deploy instance ${name}.`, outputs: { name, "box-version": version } };
  const { baseUrl } = context.client;
  const addresses = await readAddresses(context, instance);
  return {
    ...ended,
    title: context.dryRun ? `Looked at instance ${name}.` : `Instance ${name} is ${describeStatus(instance)}.`,
    resource: instanceResource(instance, baseUrl, addresses),
    outputs: instanceOutputs(instance, baseUrl, addresses),
    facts: instanceFacts(instance, baseUrl, addresses, movedFrom)
  };
}
async function deployApplication(context, ensure) {
  const { name } = ensure.target;
  const { instances, ...ended } = await ensureApplication(context, ensure);
  const [first] = instances;
  if (!first) return { ...ended, title: `Would deploy application ${name}.`, outputs: { name } };
  const { baseUrl } = context.client;
  const addresses = (await Promise.all(instances.map((instance) => readAddresses(context, instance)))).flat();
  return {
    ...ended,
    ...listed(instances, baseUrl),
    title: `${context.dryRun ? "Looked at" : "Deployed"} application ${name}: ${instances.length} instances.`,
    outputs: { ...instanceOutputs(first, baseUrl, addresses), name, count: instances.length }
  };
}

// src/operations/elasticbox/boxes/deploy-box.ts?work
var work = {
  run: async (inputs, context) => {
    const { policy, claims, variables = [], tags = [] } = inputs;
    const target = await findTarget(context, inputs);
    const deploy = boxType(target.box) === "application" ? deployApplication : deployInstance;
    return deploy(context, {
      target,
      ifExists: inputs["if-exists"],
      deploy: {
        policy,
        claims,
        variables,
        tags: [...new Set(tags)],
        lease: leaseFrom(context, inputs),
        automaticUpdates: inputs["automatic-updates"]
      }
    });
  }
};
export {
  findTarget,
  deployInstance,
  deployApplication,
  work
};
