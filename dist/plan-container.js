import {
  EndedBadlyError,
  amend,
  awaitSettled,
  tellEnsured
} from "./await-settled.js";
import {
  containersAt,
  endedBadly,
  entryOf,
  isRunning,
  judgeContainer,
  labelOf,
  selectPresent
} from "./container-kind.js";
import {
  LIST_LAG,
  writing
} from "./poll.js";
import {
  ActionError,
  AftermathError,
  capital,
  list
} from "./index.js";

// src/platforms/dollarbox/containers/overtaken.ts
var HIDDEN = /^\*+$/;
function noticeOvertaken(log, written, now) {
  const other = isOtherImage(now.image, written.image);
  const names = Object.keys({ ...written.env, ...now.env }).filter((name) => differs(name, written, now));
  const command = JSON.stringify(now.command) !== JSON.stringify(written.command);
  if (!other && names.length === 0 && !command) return false;
  const what = [
    ...other ? [`runs ${now.image} and not ${written.image}`] : [],
    ...command ? ["has another command"] : [],
    ...names.length > 0 ? [`has another ${list(names.sort())} in its environment`] : []
  ];
  log.notice(`Container ${now.name} ${list(what)}: another run has changed it since.`);
  return true;
}
function differs(name, { env: before }, { env: after }) {
  return before[name] !== after[name] && !HIDDEN.test(after[name] ?? "") && !HIDDEN.test(before[name] ?? "");
}
function isOtherImage(one, other) {
  return plain(one) !== plain(other);
}
function plain(reference) {
  return reference.replace(/^docker\.io\//, "").replace(/^library\//, "").replace(/:latest$/, "");
}

// src/platforms/dollarbox/containers/plan-container.ts
function wantedBy({ image, env, command, ...more }) {
  const { "env-file": file, "env-mode": envMode } = more;
  const all = env === void 0 && file === void 0 ? void 0 : { ...file, ...env };
  return { image, env: all, command, envMode };
}
function marked(wanted, owner) {
  return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}
function environmentOf({ env }, { env: wanted, envMode }) {
  return wanted !== void 0 && envMode === "merge" ? { ...env, ...wanted } : wanted;
}
function madeAnew(container, wanted) {
  const { image, env, command } = container;
  return {
    image: wanted.image ?? image,
    command: wanted.command ?? command,
    env: environmentOf(container, wanted) ?? env
  };
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
  #before;
  /** The answer to the change had it: then the field says what is wanted, not what runs. */
  #answered;
  /** A look showed that image. */
  #shown = false;
  /** Since when looks have shown one that another run has set; `undefined` when the last did not. */
  #other;
  #now;
  #since;
  constructor(before, answered, { image }, now) {
    this.seen = isOnItsWay(answered);
    this.#image = image !== void 0 && answered.image !== before.image ? answered.image : image;
    this.#before = before.image;
    this.#answered = answered.image === this.#image;
    this.#now = now;
    this.#since = now();
  }
  /** `settled` once the container is believed to be as changed. */
  judge(container) {
    const judgement = judgeContainer(container);
    if (isOnItsWay(container)) this.seen = true;
    if (container.image === this.#image) this.#shown = true;
    if (judgement !== "settled") return judgement;
    if (isRunning(container) && this.#image !== void 0 && container.image !== this.#image)
      return this.#judgeOther(container);
    this.#other = void 0;
    return this.seen || this.#now() - this.#since >= STEADY_FOR ? "settled" : "pending";
  }
  /** It runs another image: the one from before may be an old state, anything else is what another run has made of it. */
  #judgeOther({ image }) {
    const now = this.#now();
    const isOld = !this.#shown && !(this.#answered && now - this.#since >= LIST_LAG);
    if (image === this.#before && isOld) return "pending";
    this.#other ??= now;
    return now - this.#other >= STEADY_FOR ? "settled" : "pending";
  }
};
function isOnItsWay(container) {
  return !isRunning(container) && !endedBadly(container);
}

// src/platforms/dollarbox/containers/roll-back.ts
async function orRollBack(context, change, follow) {
  const { ledger } = context;
  const { before, port } = change;
  const kind = containersAt(port);
  ledger.undoBy(entryOf(kind, before), {
    said: `${labelOf(kind, before)} was changed and gets back its image, environment and command`,
    work: async (client) => {
      const back = await putBack(client, change);
      ledger.know({ ...kind.outputs(back), "rolled-back": true });
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
  const kind = containersAt(port);
  const target = capital(labelOf(kind, before));
  log.notice(`${target} ended badly: image, environment and command from before are put back.`);
  ledger.know({ "rolled-back": false });
  try {
    const entry = entryOf(kind, before);
    const back = await writing(
      ledger,
      entry,
      `${labelOf(kind, before)}, being rolled back`,
      () => putBack(client, change)
    );
    ledger.know(kind.outputs(back));
    ledger.leave(entry, `${labelOf(kind, back)}, rolled back`);
    const rollout = new Rollout(change.sent, back, before, () => context.timing.clock.now());
    const judge = (seen) => rollout.judge(seen);
    const running = await awaitSettled(context, kind, back, { judge });
    ledger.know({ ...kind.outputs(running), "rolled-back": true });
    const became = `Image, environment and command from before were put back, and it is ${running.status} again.`;
    return new AftermathError(`${cause.message} ${became}`, cause);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.outcome === "cancelled") throw error;
    return new AftermathError(`${cause.message} It was not rolled back: ${error.message}`, cause);
  }
}
async function putBack(client, { before, sent }) {
  const now = await client.containers.get(before.id);
  if (Object.keys(changesTo(now, sent)).length > 0)
    throw new ActionError("it has been changed by another run since.");
  const { image, env, command } = before;
  return client.containers.update(
    before.id,
    wholeBody(now, { ...image === "" ? {} : { image }, env, command })
  );
}

// src/platforms/dollarbox/containers/change-container.ts
function updateContainer(context, container, change) {
  const body = changesTo(container, change.wanted);
  return amend(context, containersAt(change.port), container, {
    fields: describeChanges(container, body),
    write: () => changeContainer(context, container, { ...change, body })
  });
}
async function changeContainer(context, { id }, { body, wanted, port, onFailure }) {
  const { ledger } = context;
  const { containers } = context.client;
  const kind = containersAt(port);
  const container = await containers.get(id);
  const entry = entryOf(kind, container);
  const env = body.env === void 0 ? void 0 : environmentOf(container, wanted);
  const answered = await writing(
    ledger,
    entry,
    `${labelOf(kind, container)}, being changed`,
    () => containers.update(id, wholeBody(container, env === void 0 ? body : { ...body, env }))
  );
  ledger.wrote();
  ledger.know(kind.outputs(answered));
  ledger.leave(entry, labelOf(kind, answered));
  if (!context.wait) return { item: answered, overtaken: false };
  const rollout = new Rollout(container, answered, body, () => context.timing.clock.now());
  const follow = () => awaitSettled(context, kind, answered, { judge: (seen) => rollout.judge(seen) });
  const settled = onFailure === "rollback" && isRunning(container) ? await orRollBack(context, { before: container, sent: answered, port }, follow) : await follow();
  if (!rollout.seen) {
    context.log.notice(
      `${capital(labelOf(kind, container))} said it was running all the time: DollarBox does not show whether the change is live yet.`
    );
  }
  return { item: settled, overtaken: noticeOvertaken(context.log, answered, settled) };
}

// src/operations/dollarbox/containers/update-container.ts?work
var work = {
  run: async (inputs, context) => {
    const { id, name: key, port, "on-failure": onFailure } = inputs;
    const kind = containersAt(port);
    const found = await selectPresent(context.client, kind, { id, key });
    context.ledger.know(kind.outputs(found));
    const change = { wanted: wantedBy(inputs), port, onFailure };
    return tellEnsured(context, kind, found.name, await updateContainer(context, found, change));
  }
};
export {
  noticeOvertaken,
  wantedBy,
  marked,
  madeAnew,
  changesTo,
  bodyOf,
  describeChanges,
  describeCreation,
  orRollBack,
  changeContainer,
  work
};
