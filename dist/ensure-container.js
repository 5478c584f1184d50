import {
  bodyOf,
  changeContainer,
  changesTo,
  describeChanges,
  describeCreation,
  isOvertaken,
  madeAnew,
  orRollBack,
  wantedBy
} from "./plan-container.js";
import {
  holder,
  madeWithin,
  makeOrFind,
  mustNotExist,
  ofTheName
} from "./name-taken.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  remove
} from "./resources-remove.js";
import {
  awaitContainer
} from "./await-container.js";
import {
  containerOutputs,
  viewsOfContainer
} from "./resources-view.js";
import {
  tellEnsured
} from "./await-settled.js";
import {
  CONTAINERS,
  allWithKey,
  capital,
  hasFailed,
  isRunning,
  labelOf,
  oneWithKey
} from "./find.js";
import {
  isOfKind
} from "./errors.js";
import {
  ActionError,
  AftermathError
} from "./index.js";

// src/platforms/dollarbox/containers/container-owner.ts
function assertOwned(container, owner) {
  if (owner && !owner.owns(container)) throw owner.refusal(container);
}

// src/platforms/dollarbox/containers/decide-container.ts
var OTHERWISE = "Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.";
async function decide(context, found, { wanted, ifExists, owner }) {
  const container = await holder(context, CONTAINERS, found);
  if (!container) return { do: "create" };
  assertOwned(container, owner);
  if (ifExists === "fail") throw mustNotExist(CONTAINERS, container, OTHERWISE);
  if (ifExists !== "update") return { do: ifExists, container };
  const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
  if (Object.keys(body).length > 0) return { do: "update", container, body };
  return { do: hasFailed(container) ? "recreate" : "reuse", container };
}
function marked(wanted, owner) {
  return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}

// src/platforms/dollarbox/containers/new-container.ts
function newContainer(context, { name, wanted, port, owner }, deleted = []) {
  const { client } = context;
  return createOnce(
    {
      ...ofTheName(context, CONTAINERS, (one) => containerOutputs(one, port)),
      what: `Container ${name}`,
      key: `a container named ${name}`,
      look: (budget) => allWithKey(client.within(budget), CONTAINERS, name),
      create: () => client.containers.create({ name, ...bodyOf(wanted) }),
      except: deleted,
      isOurs: (found, span) => Object.keys(changesTo(found, { ...wanted, envMode: "replace" })).length === 0 && (owner?.owns(found) || madeWithin(found, span))
    },
    context
  );
}

// src/platforms/dollarbox/containers/ensure-container.ts
async function ensureContainer(context, ensure) {
  const { client, log } = context;
  const found = await oneWithKey(client, CONTAINERS, ensure.name);
  const step = await decide(context, found, ensure);
  if (context.dryRun) return planned(step, ensure);
  try {
    return await carryOut(context, step, ensure);
  } catch (error) {
    if (step.do !== "update" || !isOfKind(error, "absent")) throw error;
    log.info(`${capital(labelOf(CONTAINERS, step.container))} was deleted meanwhile; looking again`);
    const still = await oneWithKey(client, CONTAINERS, ensure.name);
    if (still?.id === step.container.id) throw error;
    return carryOut(context, await decide(context, still, ensure), ensure);
  }
}
async function carryOut(context, step, ensure) {
  const { wanted, port, ifExists, owner } = ensure;
  if (step.do === "create") {
    const { value, ours } = await makeOrFind(context, CONTAINERS, {
      what: `a container named ${ensure.name}`,
      make: () => newContainer(context, { ...ensure, wanted: marked(wanted, owner) }),
      look: () => oneWithKey(context.client, CONTAINERS, ensure.name)
    });
    if (!ours) return carryOut(context, await decide(context, value, ensure), ensure);
    return { outcome: "created", ...await settled(context, value, port) };
  }
  const { container: found } = step;
  if (step.do === "update") {
    const changed = await changeContainer(context, found, {
      body: step.body,
      wanted: marked(wanted, owner),
      port,
      onFailure: ensure.onFailure
    });
    return { outcome: "updated", ...changed };
  }
  if (step.do === "recreate") return recreate(context, found, ensure);
  if (ifExists === "update") warnOfMovedTag(context, found);
  const item = context.wait ? await awaitContainer(context, { container: found, port }) : found;
  return { outcome: "unchanged", item };
}
async function recreate(context, container, ensure) {
  if (hasFailed(container))
    context.log.info(`${capital(labelOf(CONTAINERS, container))} had failed; deleting it and starting anew`);
  await remove(context, CONTAINERS, container, true);
  const again = {
    ...ensure,
    name: container.name,
    wanted: marked(madeAnew(container, ensure.wanted), ensure.owner)
  };
  try {
    const made = await newContainer(context, again, [container.id]);
    const anew = made.ours ? await settledOrBack(made.value) : await taken(made.value);
    return { ...anew, outcome: "recreated" };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw withoutOld(container, error, context.ledger.outputs["rolled-back"] !== true);
  }
  function settledOrBack(fresh) {
    const { port, onFailure } = ensure;
    const follow = () => settled(context, fresh, port);
    if (onFailure !== "rollback" || !context.wait || !isRunning(container)) return follow();
    return orRollBack(context, { before: { ...container, id: fresh.id }, sent: fresh, port }, follow);
  }
  async function taken(found) {
    const update = { ...again, ifExists: "update" };
    return carryOut(context, await decide(context, found, update), update);
  }
}
async function settled(context, made, port) {
  if (!context.wait) return { item: made };
  const item = await awaitContainer(context, { container: made, port, fresh: true });
  return { item, overtaken: isOvertaken(context.log, made, item) };
}
function withoutOld(old, cause, gone) {
  const what = capital(labelOf(CONTAINERS, old));
  return new AftermathError(`${what} was deleted to be made anew. ${cause.message}`, cause, { gone });
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
  const target = container ? labelOf(CONTAINERS, container) : `container ${name}`;
  const made = step.do === "recreate" ? madeAnew(step.container, wanted) : wanted;
  const whole = { name, ...marked(made, owner), port };
  const fields = step.do === "update" ? describeChanges(step.container, step.body) : describeCreation(whole);
  const action = step.do === "reuse" ? "none" : step.do;
  return {
    outcome: "planned",
    item: container,
    plan: [{ action, target, fields: action === "none" ? [] : fields }]
  };
}

// src/platforms/dollarbox/containers/deploy-container.ts
async function deployContainer(context, ensure) {
  const ensured = await ensureContainer(context, ensure);
  return tellEnsured(context, ensure.name, ensured, viewsOfContainer(ensure.port));
}

// src/operations/dollarbox/containers/create-container.ts?work
var work = {
  run: (inputs, context) => {
    const { name, port, "if-exists": ifExists, "on-failure": onFailure } = inputs;
    return deployContainer(context, { name, wanted: wantedBy(inputs), port, ifExists, onFailure });
  }
};
export {
  assertOwned,
  deployContainer,
  work
};
