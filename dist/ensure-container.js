import {
  bodyOf,
  changeContainer,
  changesTo,
  describeChanges,
  describeCreation,
  environmentOf,
  isOvertaken,
  orRollBack,
  wantedBy
} from "./plan-container.js";
import {
  awaitContainer
} from "./await-container.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  containerFacts,
  containerOutputs,
  containerResource
} from "./resources-view.js";
import {
  awaitGone,
  lookForTaken,
  madeWithin,
  mayBeTaken,
  remove,
  undoOf
} from "./resources-remove.js";
import {
  assertOneOrg
} from "./find-org.js";
import {
  CONTAINERS,
  allWithKey,
  capital,
  entryOf,
  hasFailed,
  isLeaving,
  isRunning,
  labelOf,
  oneWithKey
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  health
} from "./health.js";
import {
  ActionError,
  AftermathError,
  defineOperation,
  isOfKind
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/containers/container-owner.ts
function assertOwned(container, owner) {
  if (owner && !owner.owns(container)) throw owner.refusal(container);
}

// src/platforms/dollarbox/containers/decide-container.ts
async function decide(context, container, { wanted, ifExists, owner }) {
  if (!container) return { do: "create" };
  await assertOneOrg(context.client);
  if (isLeaving(container)) {
    if (!context.dryRun) await awaitGone(context, CONTAINERS, container);
    return { do: "create" };
  }
  assertOwned(container, owner);
  if (ifExists === "fail") throw refused(container);
  if (ifExists !== "update") return { do: ifExists, container };
  const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
  if (Object.keys(body).length > 0) return { do: "update", container, body };
  return { do: hasFailed(container) ? "recreate" : "reuse", container };
}
function marked(wanted, owner) {
  return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}
function refused(container) {
  return new ActionError(
    `There is already a ${labelOf(CONTAINERS, container)}, and \`if-exists\` is \`fail\`.`,
    {
      title: `Container ${container.name} exists`,
      next: "Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`."
    }
  );
}

// src/platforms/dollarbox/containers/new-container.ts
async function newContainer(context, { name, wanted, port, owner }, deleted = []) {
  const { client, ledger } = context;
  const { value: container, ours } = await createOnce(
    {
      what: `Container ${name}`,
      key: `a container named ${name}`,
      look: (budget) => allWithKey(client.within(budget), CONTAINERS, name),
      create: () => client.containers.create({ name, ...bodyOf(wanted) }),
      describe: ({ id }) => id,
      unique: true,
      except: deleted,
      serverTime: () => client.serverTime(),
      isOurs: (found, span) => Object.keys(changesTo(found, { ...wanted, envMode: "replace" })).length === 0 && (owner?.owns(found) || madeWithin(found, span)),
      made: (one) => ledger.create({
        key: entryOf(CONTAINERS, one),
        what: labelOf(CONTAINERS, one),
        id: one.id,
        outputs: containerOutputs(one, port),
        undo: undoOf(CONTAINERS, one)
      }),
      found: (one) => ledger.leave(
        entryOf(CONTAINERS, one),
        `${labelOf(CONTAINERS, one)}, which may be this step\u2019s or somebody else\u2019s`
      )
    },
    context
  );
  return { container, ours };
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
    if (step.do === "update" && isOfKind(error, "absent")) {
      log.info(`${capital(labelOf(CONTAINERS, step.container))} was deleted meanwhile; looking again`);
      const still = await oneWithKey(client, CONTAINERS, ensure.name);
      if (still?.id === step.container.id) throw error;
      return carryOut(context, await decide(context, still, ensure), ensure);
    }
    if (step.do !== "create" || !mayBeTaken(error)) throw error;
    const taken = await lookForTaken(context, () => oneWithKey(client, CONTAINERS, ensure.name));
    if (!taken) throw error;
    log.info(`${capital(labelOf(CONTAINERS, taken))} was created meanwhile`);
    return carryOut(context, await decide(context, taken, ensure), ensure);
  }
}
async function carryOut(context, step, ensure) {
  const { wanted, port, ifExists, owner } = ensure;
  if (step.do === "create") {
    const made = await newContainer(context, { ...ensure, wanted: marked(wanted, owner) });
    if (!made.ours) return carryOut(context, await decide(context, made.container, ensure), ensure);
    return { outcome: "created", changed: true, ...await settled(context, made.container, port) };
  }
  const { container: found } = step;
  if (step.do === "update") {
    const changed = await changeContainer(context, found, {
      body: step.body,
      wanted: marked(wanted, owner),
      port,
      onFailure: ensure.onFailure
    });
    return { outcome: "updated", changed: true, ...changed };
  }
  if (step.do === "recreate") return recreate(context, found, ensure);
  if (ifExists === "update") warnOfMovedTag(context, found);
  const container = context.wait ? await awaitContainer(context, { container: found, port }) : found;
  return { outcome: "unchanged", changed: false, container };
}
async function recreate(context, container, ensure) {
  if (hasFailed(container))
    context.log.info(`${capital(labelOf(CONTAINERS, container))} had failed; deleting it and starting anew`);
  await remove(context, CONTAINERS, container, true);
  const { name, image, env, command } = container;
  const given = Object.fromEntries(Object.entries(ensure.wanted).filter(([, value]) => value !== void 0));
  const kept = environmentOf(container, ensure.wanted) ?? env;
  const wanted = marked({ image, command, ...given, env: kept, envMode: "replace" }, ensure.owner);
  const again = { ...ensure, name, wanted };
  try {
    const made = await newContainer(context, again, [container.id]);
    const anew = made.ours ? await settledOrBack(made.container) : await taken(made.container);
    return { ...anew, outcome: "recreated", changed: true };
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
  if (!context.wait) return { container: made };
  const container = await awaitContainer(context, { container: made, port, fresh: true });
  return { container, overtaken: isOvertaken(context.log, made, container) };
}
function withoutOld(old, cause, gone) {
  return new AftermathError(
    `${capital(labelOf(CONTAINERS, old))} was deleted to be made anew. ${cause.message}`,
    {
      ...cause.title === void 0 ? {} : { title: cause.title },
      ...cause.next === void 0 ? {} : { next: cause.next },
      evidence: cause.evidence,
      gone,
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
  const target = container ? labelOf(CONTAINERS, container) : `container ${name}`;
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
  return {
    ...ended,
    title: context.dryRun ? `Looked at container ${name}.` : `Container ${name} is ${container.status}.`,
    resource: containerResource(container),
    outputs: containerOutputs(container, port),
    facts: containerFacts(container, port)
  };
}

// src/operations/dollarbox/containers/create-container.ts
var createContainer = defineOperation({
  name: "create-container",
  platform: dollarboxPlatform,
  summary: "Create a container, or bring the one of this name up to date, and wait until it runs.",
  inputs: {
    required: [dollarbox.name, dollarbox.image],
    optional: [
      health.check,
      health.status,
      dollarbox.env,
      dollarbox.envFile,
      dollarbox.envMode,
      dollarbox.command,
      dollarbox.port,
      dollarbox.ifExists,
      dollarbox.onFailure
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
export {
  assertOwned,
  deployContainer,
  createContainer
};
