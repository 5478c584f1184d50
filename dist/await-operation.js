import {
  OperationJudge,
  describeStatus,
  entryOf,
  hasFailed,
  instanceOutputs,
  isTerminated,
  judgeIdle,
  labelOf
} from "./instances-view.js";
import {
  tagMatcher
} from "./linear-pattern.js";
import {
  findWorkspace,
  oneFor,
  readIfThere,
  readInstance
} from "./find-workspace.js";
import {
  LIST_LAG,
  atOnce,
  cutShort,
  isTransient,
  poll
} from "./poll.js";
import {
  AnswerShapeError,
  HttpError,
  isOfKind
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  asLine,
  list,
  withoutEnd
} from "./index.js";

// src/platforms/elasticbox/instances/find-instances.ts
async function findInstances(client, query) {
  return matching(await client.listInstances(query.workspace), query);
}
function matching(listed, { workspace, tags, box, name, application }) {
  return listed.filter(
    (instance) => !isTerminated(instance) && isOwnedBy(instance, workspace) && (box === void 0 || isOfBox(instance, box)) && (name === void 0 || instance.name === name) && (application === void 0 || instance.application?.name === application) && tags.every((tag) => instance.tags.includes(tag))
  );
}
function isOwnedBy({ owner }, workspace) {
  return owner === "" || owner === workspace;
}
function isOfBox({ box, boxes }, wanted) {
  return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}

// src/platforms/elasticbox/api/readable.ts
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ActionError && error.outcome === "failed") return void 0;
    throw error;
  }
}

// src/platforms/elasticbox/instances/failure-evidence.ts
var LAST_LINES = 30;
var LAST_ITEMS = 10;
var REBOOT = 100;
async function failureEvidence({ client, secrets }, instance) {
  const operation = instance.operation.event.replace(/_service$/, "");
  const items = await readable(client.listActivity(instance.id, operation)) ?? [];
  const failing = items.filter(isFailing);
  const shown = failing.length > 0 ? failing : items;
  const machine = failing.find((item) => item.machine !== "")?.machine ?? await anyMachine(client, instance);
  const log = machine === void 0 ? "" : await readable(client.getMachineLog(instance.id, machine)) ?? "";
  return [
    { heading: `Activity of ${operation}`, lines: shown.slice(-LAST_ITEMS).map(describeItem) },
    {
      heading: `End of the log of machine ${asLine(machine)}`,
      lines: secrets.printableLines(log).slice(-LAST_LINES)
    }
  ].filter(({ lines }) => lines.length > 0);
}
function isFailing({ level, exit_code: code }) {
  return code !== void 0 && code !== 0 && code !== REBOOT || /error|fail|critical/i.test(level);
}
function describeItem({ created, text, box, event, machine, exit_code: code }) {
  const where = [box, event, machine].filter((part) => part !== "").join(", ");
  const ended = code === void 0 || code === 0 ? "" : ` [exit code ${code}]`;
  return asLine(`${created} ${text}${where ? ` (${where})` : ""}${ended}`);
}
async function anyMachine(client, { id }) {
  return (await readable(client.getService(id)))?.machines[0]?.name || void 0;
}

// src/platforms/elasticbox/instances/group-looks.ts
var TOGETHER = 250;
var Group = class {
  #jitter = [];
  #waiting = /* @__PURE__ */ new Set();
  #owner;
  #round;
  #refused = false;
  constructor(owner) {
    this.#owner = owner;
  }
  /** Waits as one of the group until `work` is done. */
  async join(id, work) {
    this.#waiting.add(id);
    try {
      return await work();
    } finally {
      this.#waiting.delete(id);
    }
  }
  /** The same pauses for all, so that who began together looks together. */
  timing(timing) {
    let nth = 0;
    const random = () => {
      if (nth === this.#jitter.length) this.#jitter.push(timing.random());
      nth += 1;
      return this.#jitter[nth - 1];
    };
    return { ...timing, random };
  }
  /** Reads once; `judge` says who is still at it. */
  async read(looking, instance, judge) {
    const listed = await this.#listed(looking, instance.id);
    return listed && judge(listed) === "pending" ? listed : readInstance(looking.client, instance, 1);
  }
  async #listed(looking, id) {
    if (this.#refused || this.#waiting.size < 2) return void 0;
    const now = looking.timing.clock.now();
    const last = this.#round;
    const round = last?.open.has(id) && now - last.began <= TOGETHER ? last : this.#begin(looking, now);
    round.open.delete(id);
    try {
      return (await round.answers).get(id);
    } catch (error) {
      const isAnswer = error instanceof AnswerShapeError || error instanceof HttpError;
      if (!isAnswer || asksToWait(error)) throw error;
      this.#refused ||= !isTransient(error);
      return void 0;
    }
  }
  #begin({ client }, began) {
    const ids = [...this.#waiting];
    const answers = client.listByIds(this.#owner, ids, 1).then((instances) => new Map(instances.map((instance) => [instance.id, instance])));
    answers.catch(() => void 0);
    this.#round = { began, open: new Set(ids), answers };
    return this.#round;
  }
};
function asksToWait(error) {
  return error instanceof HttpError && (error.kind === "limited" || error.retryAfterMs !== void 0);
}
function groupOf(client, owner) {
  return oneFor(client, `group of ${owner}`, () => new Group(owner));
}

// src/platforms/elasticbox/instances/await-operation.ts
async function awaitOperation(context, { instance, operation, since, fresh = false }) {
  const ours = new OperationJudge(operation, since, fresh);
  const settled = await look(context, instance, {
    judge: (seen) => ours.judge(seen),
    toleratesAbsenceFor: fresh ? LIST_LAG : 0
  });
  if (ours.isForeign(settled)) throw takenOver(settled, operation);
  if (hasFailed(settled)) throw await failedError(context, settled);
  return settled;
}
async function awaitIdle(context, instance) {
  if (!context.wait || judgeIdle(instance) === "settled") return instance;
  return look(context, instance, { judge: judgeIdle, first: instance });
}
async function look(context, instance, how) {
  const { client, log } = context;
  context.ledger.leaveIfUntold(entryOf(instance), labelOf(instance));
  const group = groupOf(client, instance.owner);
  const timing = group.timing(context.timing);
  return group.join(
    instance.id,
    () => poll(
      {
        what: labelOf(instance),
        read: async (budget) => {
          const seen = budget ? await readInstance(client.within(budget), instance, 1) : await group.read({ client, timing }, instance, how.judge);
          context.ledger.know(instanceOutputs(seen, client.baseUrl));
          return seen;
        },
        describe: describeStatus,
        ...how,
        resume: `Raise \`timeout\`, or look at the page of ${labelOf(instance)}.`
      },
      { timing, log }
    )
  );
}
function takenOver(instance, operation) {
  const { event, workspace } = instance.operation;
  const by = workspace === "" ? "Somebody else" : `Workspace ${asLine(workspace)}`;
  return new ActionError(
    `${by} started ${asLine(event)} on ${labelOf(instance)} while this step waited for ${operation}.`,
    {
      title: `${labelOf(instance)} was taken over`,
      next: "Look at the activity of the instance, find out who else works on it, and run the step again."
    }
  );
}
async function failedError(context, instance) {
  const { event } = instance.operation;
  return new ActionError(
    `${labelOf(instance)} became unavailable: ${asLine(event) || "its operation"} failed.`,
    {
      title: `${event === "deploy" ? "Deploying" : `The ${asLine(event)} of`} ${labelOf(instance)} failed`,
      next: SUPPORT,
      evidence: await failureEvidence(context, instance)
    }
  );
}
var SUPPORT = "Read the agent\u2019s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH) or %ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log (Windows, by RDP). Limits of the cloud provider\u2019s own account or API can be the cause, too. For ElasticBox support, share the box in a workspace that your organisation and ElasticBox can reach, attach these logs, and send the body of the request.";

// src/platforms/elasticbox/instances/side-by-side.ts
var AT_ONCE = 8;
var CUT_SHORT = /* @__PURE__ */ new Set(["cancelled", "timed-out"]);
function sideBySide({ ledger }, instances, work) {
  const all = () => doAll(instances, work);
  return instances.length === 1 ? all() : ledger.amongSeveral(all);
}
async function doAll(instances, work) {
  const done = [];
  const failed = [];
  await atOnce(instances, AT_ONCE, async (instance, index) => {
    try {
      done[index] = await work(instance);
    } catch (error) {
      failed.push({ instance, error });
    }
  });
  if (failed.length > 0) throw together(failed, instances.length);
  return done;
}
function together(failed, total) {
  const [first] = failed;
  if (total === 1) return first?.error;
  const fault = failed.find(({ error }) => !(error instanceof ActionError));
  if (fault) return fault.error;
  const known = failed.filter(
    (one) => one.error instanceof ActionError
  );
  const cut = known.filter(({ error }) => CUT_SHORT.has(error.outcome)).map(({ error }) => error);
  const others = known.filter(({ error }) => !cut.includes(error));
  const said = others.map(({ instance, error }) => `${labelOf(instance)}: ${error.message}`).join(" ");
  const errors = others.map(({ error }) => error);
  const [end, ...more] = cut;
  if (end) {
    const ends = [...new Set(more.map(({ message }) => message))].filter((text) => text !== end.message);
    const stand = [...ends, said && `Failed before that: ${said}`].filter((text) => text !== "").join(" ");
    return stand === "" ? end : cutShort(end, withoutEnd(stand, "."), errors);
  }
  return new ActionError(said, {
    title: `${failed.length} of ${total} instances failed`,
    next: errors.find(({ next }) => next !== void 0)?.next,
    evidence: errors.flatMap(({ evidence }) => evidence)
  });
}

// src/platforms/elasticbox/instances/confirm-listed.ts
var PAUSE = 2e3;
async function confirmListed(context, listed, { terminated = false } = {}) {
  const read = await sideBySide(context, listed, (instance) => readListed(context, instance));
  return read.filter((instance) => instance !== void 0).filter((instance) => terminated || !isTerminated(instance));
}
async function readListed({ client, timing }, instance) {
  const { clock, deadline, signal, timeline } = timing;
  const end = clock.now() + Math.min(LIST_LAG, deadline.left());
  for (; ; ) {
    try {
      return await readInstance(client, instance);
    } catch (error) {
      if (error instanceof AbsentError) return void 0;
      if (!isOfKind(error, "denied") || clock.now() + PAUSE > end) throw error;
      await timeline.during("wait", `instance ${instance.id}`, () => clock.sleep(PAUSE, signal));
    }
  }
}

// src/platforms/elasticbox/instances/select-instances.ts
async function selectInstances(context, { instance, tags = [], workspace }, { terminated }) {
  const { client } = context;
  if (instance !== void 0) {
    const found = await selectInstance(client, { instance, workspace });
    return found ? [found] : [];
  }
  if (tags.length === 0 || workspace === void 0) return [];
  const { id } = await findWorkspace(client, workspace);
  const matches = tagMatcher(tags);
  const listed = (await client.listInstances(id)).filter(
    (one) => isOwnedBy(one, id) && (terminated || !isTerminated(one)) && matches(one)
  );
  return confirmListed(context, listed, { terminated });
}
async function selectInstance(client, { instance = "", workspace }) {
  const owner = workspace === void 0 ? void 0 : (await findWorkspace(client, workspace)).id;
  return readIfThere(client, { id: instance, owner });
}
function describeSelection({ instance, tags = [] }) {
  if (instance !== void 0) return `instance ${instance}`;
  return tags.length === 0 ? "instance selected, because no tags are given" : `instance with the tags ${list(tags)}`;
}
export {
  findInstances,
  matching,
  isOwnedBy,
  isOfBox,
  readable,
  awaitOperation,
  awaitIdle,
  failedError,
  sideBySide,
  confirmListed,
  selectInstances,
  selectInstance,
  describeSelection
};
