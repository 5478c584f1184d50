import {
  createOne,
  ensure,
  ensureFound,
  madeWithin
} from "./ensure.js";
import {
  remove
} from "./resources-remove.js";
import {
  bodyOf,
  changeContainer,
  changesTo,
  describeChanges,
  describeCreation,
  madeAnew,
  marked,
  noticeOvertaken,
  orRollBack,
  wantedBy
} from "./plan-container.js";
import {
  awaitSettled,
  leaveAsIs,
  tellEnsured
} from "./await-settled.js";
import {
  CONTAINERS,
  containersAt,
  hasFailed,
  isRunning,
  labelOf,
  oneWithKey
} from "./container-kind.js";
import {
  isOfKind
} from "./classify.js";
import {
  ActionError,
  AftermathError,
  capital
} from "./index.js";

// src/platforms/dollarbox/containers/new-container.ts
function newContainer(context, { name, wanted, port, owner }, deleted = []) {
  return createOne(context, containersAt(port), name, {
    create: () => context.client.containers.create({ name, ...bodyOf(wanted) }),
    except: deleted,
    isOurs: (found, span) => Object.keys(changesTo(found, { ...wanted, envMode: "replace" })).length === 0 && (owner?.owns(found) || madeWithin(found, span))
  });
}
async function followNew(context, made, port) {
  if (!context.wait) return { item: made };
  const item = await awaitSettled(context, containersAt(port), made, { fresh: true });
  return { item, overtaken: noticeOvertaken(context.log, made, item) };
}

// src/platforms/dollarbox/containers/recreate-container.ts
async function recreateContainer(context, container, asked, update2) {
  const { name, port, owner } = asked;
  const target = labelOf(CONTAINERS, container);
  const again = { ...asked, wanted: marked(madeAnew(container, asked.wanted), owner) };
  if (context.dryRun) {
    const fields = describeCreation({ name, ...again.wanted, port });
    return { outcome: "planned", item: container, plan: [{ action: "recreate", target, fields }] };
  }
  if (hasFailed(container)) context.log.info(`${capital(target)} had failed; deleting it and starting anew`);
  await remove(context, CONTAINERS, container, true);
  try {
    const { value, ours } = await newContainer(context, again, [container.id]);
    const anew = ours ? await followOrBack(context, container, value, asked) : await update2(value, again);
    return { ...anew, outcome: "recreated" };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const gone = context.ledger.outputs["rolled-back"] !== true;
    const message = `${capital(target)} was deleted to be made anew. ${error.message}`;
    throw new AftermathError(message, error, { gone });
  }
}
function followOrBack(context, old, fresh, { port, onFailure }) {
  const follow = () => followNew(context, fresh, port);
  if (onFailure !== "rollback" || !context.wait || !isRunning(old)) return follow();
  return orRollBack(context, { before: { ...old, id: fresh.id }, sent: fresh, port }, follow);
}

// src/platforms/dollarbox/containers/deploy-container.ts
async function deployContainer(context, asked) {
  const kind = containersAt(asked.port);
  return tellEnsured(context, kind, asked.name, await ensure(context, kind, wishOf(context, asked)));
}
function wishOf(context, asked) {
  const { name, port, ifExists, owner } = asked;
  const wanted = marked(asked.wanted, owner);
  return {
    key: name,
    ifExists,
    next: "Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.",
    assertOwned: owner?.assertOwned,
    keep: (container) => keep(context, container, asked),
    fields: describeCreation({ name, ...wanted, port }),
    create: () => newContainer(context, { ...asked, wanted }),
    follow: (container) => followNew(context, container, port)
  };
}
async function keep(context, container, asked) {
  const { wanted, port, ifExists, owner } = asked;
  if (ifExists === "update") {
    const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
    if (Object.keys(body).length > 0) return update(context, container, body, asked);
  }
  if (ifExists === "recreate" || ifExists === "update" && hasFailed(container))
    return recreateContainer(
      context,
      container,
      asked,
      (taken, again) => ensureFound(context, CONTAINERS, wishOf(context, { ...again, ifExists: "update" }), taken)
    );
  if (ifExists === "update" && !context.dryRun) warnOfMovedTag(context, container);
  return leaveAsIs(context, containersAt(port), container);
}
async function update(context, container, body, asked) {
  const target = labelOf(CONTAINERS, container);
  if (context.dryRun) {
    const fields = describeChanges(container, body);
    return { outcome: "planned", item: container, plan: [{ action: "update", target, fields }] };
  }
  const { wanted, owner, name } = asked;
  try {
    const change = { ...asked, body, wanted: marked(wanted, owner) };
    return { outcome: "updated", ...await changeContainer(context, container, change) };
  } catch (error) {
    if (!isOfKind(error, "absent")) throw error;
    context.log.info(`${capital(target)} was deleted meanwhile; looking again`);
    const still = await oneWithKey(context.client, CONTAINERS, name);
    if (still?.id === container.id) throw error;
    return ensureFound(context, CONTAINERS, wishOf(context, asked), still);
  }
}
var COMMIT_TAG = /:(?:[\w.-]*[-_.])?(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}$/;
function warnOfMovedTag({ log }, { name, image }) {
  if (image.includes("@sha256:") || COMMIT_TAG.test(image)) return;
  log.notice(
    `Container ${name} already has image ${image}. If its tag was moved since, nothing is deployed: use a tag or digest of its own for each commit, or \`if-exists: recreate\`.`
  );
}

// src/operations/dollarbox/containers/create-container.ts?work
var work = {
  run: (inputs, context) => {
    const { name, port, "if-exists": ifExists, "on-failure": onFailure } = inputs;
    return deployContainer(context, { name, wanted: wantedBy(inputs), port, ifExists, onFailure });
  }
};
export {
  deployContainer,
  work
};
