import {
  removeInstance,
  tryRemoval
} from "./remove-instance.js";
import {
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
  leaseFrom,
  noticeOvertaken,
  operateInstance,
  valuesOf,
  variableKey,
  variablesOf,
  wireLease,
  wireVariable,
  withOwn
} from "./plan-changes.js";
import {
  awaitIdle,
  awaitOperation,
  confirmListed,
  failedError,
  findInstances,
  isOfBox,
  matching,
  sideBySide
} from "./await-operation.js";
import {
  instanceResult,
  instancesResult,
  readAddresses
} from "./read-addresses.js";
import {
  entryOf,
  formatStamp,
  hasFailed,
  instanceOutputs,
  isBusy,
  isEarlier,
  isShutDown,
  isTerminated,
  labelOf,
  versionOf
} from "./instances-view.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  numberOf
} from "./words.js";
import {
  answeredOther
} from "./read-whole.js";
import {
  boxType,
  findBox,
  findNamed,
  isPolicy
} from "./elasticbox-boxes-find-box.js";
import {
  readIfThere
} from "./find-workspace.js";
import {
  LIST_LAG
} from "./poll.js";
import {
  HttpError
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  AftermathError,
  InputError,
  isObject,
  list
} from "./index.js";

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

// src/platforms/elasticbox/deploy/application-version.ts
function assertOfVersion(instances, { name, box, version }) {
  const others = [...instances];
  for (const service of version.services) {
    const at = others.findIndex((instance) => service !== "" && isOfBox(instance, service));
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

// src/platforms/elasticbox/deploy/find-deployment.ts
async function findDeployment(context, ensure) {
  const { target, listed = await context.client.listInstances(target.workspace.id) } = ensure;
  const there = groupsOf(target, await confirmListed(context, matching(listed, queryOf(ensure))));
  if (there.length > 1) throw several(target, there);
  return there[0];
}
async function listDeployments(client, ensure) {
  return groupsOf(ensure.target, await findInstances(client, queryOf(ensure)));
}
function queryOf({ target, how, foundBy }) {
  const { workspace, box, name, isApplication } = target;
  const which = isApplication ? { application: name } : { box: box.id, name };
  return { workspace: workspace.id, tags: foundBy ?? how.tags, ...which };
}
function groupsOf({ isApplication }, instances) {
  const groups = Map.groupBy(instances, ({ id, application }) => isApplication ? application?.id : id);
  return [...groups.values()];
}
function several({ isApplication, name, box }, found) {
  const which = isApplication ? "Several applications" : `${found.length} instances of box ${box.name}`;
  return new ActionError(
    `${which} are named ${name} and have these tags: ${list(found.flat().map(({ id }) => id))}.`,
    {
      title: `${isApplication ? "Application" : "Instance"} ${name} is there more than once`,
      next: "Terminate those that are not wanted, add a tag that only one of them has, or set `if-exists: create`."
    }
  );
}
function nounOf({ isApplication }) {
  return isApplication ? "application" : "instance";
}
function refused({ isApplication, name }, found) {
  const ids = list(found.map(({ id }) => id));
  return new ActionError(
    `${isApplication ? `Application ${name} is there already (${ids})` : `There is already an instance ${name} (${ids})`}, and \`if-exists\` is \`fail\`.`,
    {
      title: `${isApplication ? "Application" : "Instance"} ${name} exists`,
      next: "Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`."
    }
  );
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
    if (!older) return { kept: "last", group: [...settled, ...await race.settle(own.slice(made.length))] };
  }
  context.log.notice(
    `${list(older.map(labelOf))} was created at the same time; ${list(own.map(labelOf))}, made by this step, is removed again.`
  );
  await sideBySide(
    context,
    own,
    (instance) => removeInstance(context, instance, { force: true, deleteRecord: true, wait: true })
  );
  return { kept: isBy(older, race.tag) ? "first" : "other", group: older };
}
function completed({ found }, known, own) {
  const ids = new Set(known.map(({ id }) => id));
  const more = own.filter(({ id }) => !ids.has(id));
  if (more.length > 0) found(more);
  return [...known, ...more];
}
async function look(context, race) {
  const groups = await race.look();
  const ids = new Set(race.made.map(({ id }) => id));
  const mine = groups.find((group) => group.some(({ id }) => ids.has(id)));
  const own = mine && isBy(mine, race.tag) ? mine : [];
  const rivals = groups.filter((group) => group !== mine && !group.some(({ id }) => race.deleted.has(id))).filter((group) => isOlder(group, mine ?? race.made)).sort((a, b) => isOlder(a, b) ? -1 : 1);
  for (const rival of rivals) {
    const there = await confirmListed(context, rival);
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
  const read = await Promise.all(answered.map(({ id }) => readIfThere2(client, id)));
  const foreign = read.filter((instance) => instance !== void 0).filter(({ tags }) => !tags.includes(tag));
  if (foreign.length > 0) throw lost(foreign, tag);
}
async function readIfThere2(client, id) {
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

// src/platforms/elasticbox/deploy/undo-deploy.ts
var PAUSE = 1e3;
function undoDeploy(instance, tag, clock) {
  return {
    said: `${labelOf(instance)} was created and is terminated and deleted again`,
    work: async (client) => {
      const now = await readIfThere(client, instance);
      if (!now) return;
      if (!now.tags.includes(tag))
        throw new ActionError(`it does not have the tag ${tag} of this step\u2019s creation`);
      if (await tryRemoval(client, now, "force_terminate") === "absent") return;
      while (await tryRemoval(client, now, "delete") === "conflict") await clock.sleep(PAUSE);
    }
  };
}

// src/platforms/elasticbox/deploy/new-deployment.ts
async function newDeployment(context, request, isApplication) {
  const { client, ledger, timing } = context;
  const { owner, name } = request;
  const tag = creationTag(context.run, [owner, name]);
  const tags = [...request.instance_tags, tag];
  const body = { ...request, instance_tags: tags };
  const found = (instances2) => {
    if (isApplication) ledger.know({ name, count: instances2.length });
    for (const instance of instances2) {
      const outputs = isApplication ? {} : instanceOutputs(instance, client.baseUrl);
      const undo = undoDeploy(instance, tag, timing.clock);
      ledger.create({ key: entryOf(instance), what: labelOf(instance), id: instance.id, outputs, undo });
    }
  };
  const { value: instances, adopted } = await createOnce(
    {
      what: `${isApplication ? "application" : "instance"} ${name}`,
      key: `${isApplication ? "instances" : `an instance named ${name}`} with the tag ${tag}`,
      look: async (budget) => {
        const seen = await findInstances(client.within(budget), { workspace: owner, tags });
        return isApplication && seen.length > 0 ? [seen] : seen.map((instance) => [instance]);
      },
      create: async () => {
        const answered = await client.deploy(body, isApplication);
        await assertOurs(client, answered, tag);
        return answered;
      },
      // What has the tag of this creation was made by it.
      isOurs: () => true,
      describe: (seen) => list(seen.map(({ id }) => id)),
      made: found
    },
    context
  ).catch((error) => {
    throw error instanceof HttpError ? refused2(error, body) : error;
  });
  return {
    instances,
    tag,
    found,
    settle: async (parts) => {
      if (!context.wait) return parts;
      return sideBySide(context, parts, (instance) => {
        const since = !adopted && isBusy(instance) ? instance.updated : "";
        return awaitOperation(context, { instance, operation: "deploy", since, fresh: true });
      });
    }
  };
}
function refused2(error, body) {
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

// src/platforms/elasticbox/deploy/describe-deploy.ts
function describeDeploy({ workspace, version, name, isApplication }, { claims, tags, lease, automaticUpdates }, { policy, variables }) {
  const fields = {
    name,
    workspace: workspace.name || workspace.id,
    box: version.name,
    "box version": numberOf(version),
    policy,
    claims: claims?.join(", "),
    tags: tags.join(", ") || "(none)",
    lease: lease ? `${formatStamp(lease.expire)} (${lease.operation})` : "(none, always on)",
    "automatic updates": isApplication ? void 0 : automaticUpdates ?? "off"
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

// src/platforms/elasticbox/deploy/plan-application.ts
function assertTakes({ policy, variables, automaticUpdates }) {
  const problem = "is not for an application box";
  const problems = [
    ...policy === void 0 ? [] : [{ input: "policy", problem: `${problem}; give \`claims\` instead` }],
    ...variables.length === 0 ? [] : [{ input: "variables", problem }],
    ...automaticUpdates === void 0 ? [] : [{ input: "automatic-updates", problem }]
  ];
  if (problems.length > 0)
    throw new InputError(problems, {
      next: "Leave out or correct the inputs named above; the box\u2019s own services say the rest."
    });
}
function planApplication(target, inputs) {
  const { workspace, box, version, name } = target;
  return {
    what: `application ${name} of box ${box.name}`,
    fields: describeDeploy(target, inputs, { variables: [] }),
    variables: [],
    request: async () => ({
      schema: "http://elasticbox.net/schemas/deploy/application",
      owner: workspace.id,
      name,
      box: { id: version.id },
      requirements: inputs.claims ?? [],
      instance_tags: inputs.tags,
      ...wireLease(inputs.lease)
    })
  };
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
  if (first)
    throw new ActionError(`Box ${box.name} needs a deployment policy, and several fit.`, {
      next: `Set \`policy\` or \`claims\`. ${suggest(policies, box)}`
    });
  throw new ActionError(
    `No deployment policy of workspace ${workspace.id} claims ${list(wanted) || "that"}.`,
    { next: suggest(policies, box) }
  );
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

// src/platforms/elasticbox/deploy/deploy-target.ts
var LONGEST_NAME = 30;
async function findTarget({ client }, inputs) {
  const { workspace, boxes, box } = await findBox(client, inputs);
  const version = await chooseVersion(client, box, { workspace, wanted: inputs["box-version"] });
  const name = inputs.name ?? box.name.slice(0, LONGEST_NAME).trim();
  const pinned = inputs["box-version"] !== "latest";
  return { workspace, boxes, box, version, pinned, isApplication: boxType(box) === "application", name };
}
async function variablesOfTarget({ client }, { version }) {
  const stack = await client.listStack(version.id);
  const main = stack.find(({ id }) => id === version.id) ?? version;
  return variablesOf(main, stack);
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
    what: `instance ${target.name} of box ${target.box.name} with policy ${policy.name}`,
    fields: describeDeploy(target, inputs, { policy: policy.name, variables }),
    variables,
    request: async () => ({
      schema: "http://elasticbox.net/schemas/deploy-instance-request",
      owner: target.workspace.id,
      name: target.name,
      box: { id: version.id, variables: (await uploadFiles(context, variables)).map(wireVariable) },
      policy_box: { id: policy.id, variables: places.map(wireVariable) },
      instance_tags: inputs.tags,
      automatic_updates: inputs.automaticUpdates ?? "off",
      ...wireLease(inputs.lease)
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

// src/platforms/elasticbox/deploy/update-found.ts
async function updateFound(context, found, update) {
  const { next, wanted, changes, operation } = await prepare(context, found, update);
  if (!next && operation === void 0 && isNothing(changes)) return { instance: found, changed: false };
  const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
  const edited = await editInstance(context, found, stored);
  if (next) return move(context, edited, { version: next, stored });
  const instance = operation ? await operateInstance(context, edited, operation) : edited;
  const overtaken = noticeOvertaken(context, { instance: edited, variables: stored.variables }, instance);
  return { instance, changed: true, overtaken };
}
async function planUpdate(context, found, update) {
  const { next, changes, operation } = await prepare(context, found, update);
  const runs = next ? "reinstall" : operation;
  const fields = [
    ...next ? [moveField(found, next)] : [],
    ...describeDifferences(found, changes),
    ...runs ? [{ field: "operation", to: runs }] : []
  ];
  return { action: fields.length > 0 ? "update" : "none", target: labelOf(found), fields };
}
async function prepare(context, found, { how, version, pinned, reinstall }) {
  if (version && !pinned) tellOtherVersion(context, found, version);
  const next = version && pinned && !runsVersion(found, version) ? version : void 0;
  const check = next ? { known: withOwn(await variablesOfTarget(context, { version: next }), found.variables), complete: true } : { known: valuesOf(found), complete: false };
  const { lease, automaticUpdates } = how;
  const variables = await prepareVariables(context, how.variables, check);
  const wanted = { variables, lease, automaticUpdates };
  const changes = differences(found, wanted);
  const differs = hasFailed(found) || changes.variables.length > 0;
  return { next, wanted, changes, operation: reinstall ? "reinstall" : operationFor(found, differs) };
}
function operationFor(found, differs) {
  if (isShutDown(found)) return "poweron";
  return differs ? "reconfigure" : void 0;
}
async function move(context, found, { version, stored }) {
  const moved = await updateVersion(context, found, version);
  const left = { ...stored, lease: void 0 };
  const dropped = context.wait && !isNothing(differences(moved, left));
  const instance = dropped ? await operateInstance(context, await editInstance(context, moved, left), "reconfigure") : moved;
  const written = { instance: found, variables: stored.variables, version: version.id };
  const overtaken = noticeOvertaken(context, written, instance);
  return { instance, changed: true, movedFrom: versionOf(found), overtaken };
}
function tellOtherVersion({ log }, found, version) {
  const wanted = version.version?.number;
  if (wanted === void 0 || wanted === versionOf(found)) return;
  log.notice(
    `${labelOf(found)} runs version ${versionOf(found)} of its box, not ${wanted}: \`box-version: ${wanted}\` moves it, \`if-exists: recreate\` deploys it anew.`
  );
}

// src/platforms/elasticbox/deploy/ensure-deployment.ts
async function ensureDeployment(context, ensure) {
  const { target, how, ifExists } = ensure;
  if (target.isApplication) assertTakes(how);
  const only = ifExists === "create" ? void 0 : await findDeployment(context, ensure);
  return only ? useFound(context, ensure, only) : create(context, ensure);
}
async function useFound(context, ensure, found) {
  const { ifExists, how, target } = ensure;
  const { version, pinned, isApplication } = target;
  if (ifExists === "fail") throw refused(target, found);
  if (ifExists === "recreate") return recreate(context, ensure, found);
  const updates = ifExists === "reinstall" || ifExists === "reconfigure";
  if (updates && pinned && isApplication) assertOfVersion(found, target);
  const update = {
    how,
    reinstall: ifExists === "reinstall",
    ...isApplication ? {} : { version, pinned }
  };
  if (context.dryRun) {
    const plan = found.map(
      (one) => updates ? planUpdate(context, one, update) : { action: "none", target: labelOf(one) }
    );
    return { outcome: "planned", plan: await Promise.all(plan), instances: found };
  }
  const used = await sideBySide(context, found, async (one) => {
    const instance = await idleIfThere(context, one);
    if (!instance) return void 0;
    if (updates) return updateFound(context, instance, update);
    if (context.wait && hasFailed(instance)) throw await failedError(context, instance);
    return { instance, changed: false };
  });
  const done = used.filter((one) => one !== void 0);
  const [first] = done;
  if (!first) return create(context, ensure);
  return {
    outcome: done.some(({ changed }) => changed) ? "updated" : "unchanged",
    instances: done.map(({ instance }) => instance),
    movedFrom: first.movedFrom,
    overtaken: done.every(({ overtaken }) => overtaken)
  };
}
async function idleIfThere(context, one) {
  try {
    const instance = await awaitIdle(context, one);
    return isTerminated(instance) ? void 0 : instance;
  } catch (error) {
    if (error instanceof AbsentError) return void 0;
    throw error;
  }
}
async function recreate(context, ensure, found) {
  const planned = await planFor(context, ensure);
  if (context.dryRun) {
    const { fields } = planned;
    const plan = found.map((one) => ({ action: "recreate", target: labelOf(one), fields }));
    return { outcome: "planned", plan, instances: found };
  }
  const request = await planned.request();
  const removing = { force: false, deleteRecord: true, wait: true };
  await sideBySide(context, found, (one) => removeInstance(context, one, removing));
  const deleted = new Set(found.map(({ id }) => id));
  return afterRemoval(
    found,
    () => make(context, ensure, { ...planned, request, outcome: "recreated", deleted })
  );
}
async function create(context, ensure) {
  const planned = await planFor(context, ensure);
  const { what, fields } = planned;
  if (context.dryRun)
    return { outcome: "planned", plan: [{ action: "create", target: what, fields }], instances: [] };
  const request = await planned.request();
  return make(context, ensure, { ...planned, request, outcome: "created", deleted: /* @__PURE__ */ new Set() });
}
async function planFor(context, { target, how }) {
  return target.isApplication ? planApplication(target, how) : planDeploy(context, target, how);
}
async function make(context, ensure, { request, variables, outcome, deleted }) {
  const { target, ifExists } = ensure;
  const { instances: made, tag, found, settle } = await newDeployment(context, request, target.isApplication);
  const { kept, group } = await keepOldest(context, {
    what: `${nounOf(target)} ${target.name}`,
    made,
    tag,
    size: target.isApplication ? target.version.services.length : 1,
    settle,
    found,
    look: async () => {
      const all = await listDeployments(context.client, ensure);
      return ifExists === "create" ? all.filter((parts) => parts.every(({ tags }) => tags.includes(tag))) : all;
    },
    deleted
  });
  const [before] = made;
  const [now] = group;
  if (kept === "last") {
    const overtaken = before && now && noticeOvertaken(context, { instance: before, variables }, now);
    return { outcome, instances: group, overtaken: overtaken === true };
  }
  if (kept === "other") {
    const using = ifExists === "recreate" ? "reconfigure" : ifExists;
    return { ...await useFound(context, { ...ensure, ifExists: using }, group), changed: true };
  }
  found(group);
  const instances = await settle(group);
  const bad = instances.find(hasFailed);
  if (bad) throw await failedError(context, bad);
  return { outcome, instances };
}

// src/platforms/elasticbox/deploy/deploy.ts
async function deploy(context, ensure) {
  const { name, isApplication, version } = ensure.target;
  const { instances, movedFrom, ...ended } = await ensureDeployment(context, ensure);
  const [first] = instances;
  if (!first)
    return {
      ...ended,
      title: `Would deploy ${isApplication ? "application" : "instance"} ${name}.`,
      outputs: { name, ...isApplication ? {} : { "box-version": numberOf(version) } }
    };
  if (!isApplication) {
    const one = await instanceResult(context, first, movedFrom);
    return { ...ended, ...one, ...context.dryRun ? { title: `Looked at instance ${name}.` } : {} };
  }
  const { baseUrl } = context.client;
  const addresses = (await Promise.all(instances.map((instance) => readAddresses(context, instance)))).flat();
  return {
    ...ended,
    ...instancesResult(instances, baseUrl),
    title: `${context.dryRun ? "Looked at" : "Deployed"} application ${name}: ${instances.length} instances.`,
    outputs: { ...instanceOutputs(first, baseUrl, addresses), name, count: instances.length }
  };
}

// src/operations/elasticbox/boxes/deploy-box.ts?work
var work = {
  run: async (inputs, context) => {
    const { policy, claims, variables = [], tags = [] } = inputs;
    return deploy(context, {
      target: await findTarget(context, inputs),
      ifExists: inputs["if-exists"],
      how: {
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
  deploy,
  work
};
