import {
  describeSelection,
  selectInstances,
  sideBySide
} from "./side-by-side.js";
import {
  OperationWatch,
  addressesOf,
  describeBox,
  describeStatus,
  entryOf,
  hasFailed,
  instanceFacts,
  instanceOutputs,
  instanceResource,
  isOnline,
  judgeIdle,
  labelOf,
  versionOf
} from "./instances-view.js";
import {
  readInstance
} from "./find-workspace.js";
import {
  isTransient,
  poll
} from "./poll.js";
import {
  AnswerShapeError,
  HttpError
} from "./errors.js";
import {
  LIST_LAG
} from "./deadline.js";
import {
  AbsentError,
  ActionError,
  asLine,
  count
} from "./index.js";

// src/platforms/elasticbox/instances/failure-evidence.ts
var LAST_LINES = 30;
var LAST_ITEMS = 10;
var REBOOT = 100;
async function failureEvidence({ client, secrets }, instance) {
  const operation = instance.operation.event.replace(/_service$/, "");
  const items = await readable(client.listActivity(instance.id, operation)) ?? [];
  const failing = items.filter(isFailing);
  const shown2 = failing.length > 0 ? failing : items;
  const machine = failing.find((item) => item.machine !== "")?.machine ?? await anyMachine(client, instance);
  const log = machine === void 0 ? "" : await readable(client.getMachineLog(instance.id, machine)) ?? "";
  return [
    { heading: `Activity of ${operation}`, lines: shown2.slice(-LAST_ITEMS).map(describeItem) },
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
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ActionError && error.outcome === "failed") return void 0;
    throw error;
  }
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
    const listed2 = await this.#listed(looking, instance.id);
    return listed2 && judge(listed2) === "pending" ? listed2 : readInstance(looking.client, instance, 1);
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
var groups = /* @__PURE__ */ new WeakMap();
function groupOf(client, owner) {
  const known = groups.get(client) ?? /* @__PURE__ */ new Map();
  groups.set(client, known);
  const group = known.get(owner) ?? new Group(owner);
  known.set(owner, group);
  return group;
}

// src/platforms/elasticbox/instances/await-operation.ts
async function awaitOperation(context, { instance, operation, since, fresh = false }) {
  const watch = new OperationWatch(operation, since, fresh);
  const settled = await look(context, instance, {
    judge: (seen) => watch.judge(seen),
    toleratesAbsenceFor: fresh ? LIST_LAG : 0
  });
  if (watch.isForeign(settled)) throw takenOver(settled, operation);
  if (hasFailed(settled)) throw await failed(context, settled);
  return settled;
}
async function awaitIdle(context, instance) {
  if (judgeIdle(instance) === "settled") return instance;
  return look(context, instance, { judge: judgeIdle, first: instance });
}
async function look(context, instance, how) {
  const { client } = context;
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
      timing
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
async function failed(context, instance) {
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

// src/platforms/elasticbox/instances/read-addresses.ts
var LOOKS = 4;
async function readAddresses(context, instance) {
  const { client, timing, log } = context;
  const { clock, signal, pollInterval, timeline } = timing;
  const looks = context.wait && !context.dryRun && isOnline(instance) ? LOOKS : 1;
  try {
    for (let look2 = 1; ; look2 += 1) {
      const addresses = addressesOf(await client.getService(instance.id));
      context.ledger.know(instanceOutputs(instance, client.baseUrl, addresses));
      const complete = addresses.every((one) => one.public !== "" || one.private !== "");
      if (complete || look2 >= looks) return addresses;
      const label = `${labelOf(instance)}: its addresses`;
      await timeline.during("wait", label, () => clock.sleep(pollInterval, signal));
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== "failed") throw error;
    if (error instanceof HttpError && error.kind !== "broken")
      log.info(`The addresses of ${labelOf(instance)} could not be read (${error.status}).`);
    else log.warning(`The addresses of ${labelOf(instance)} could not be read: ${error.message}`);
    return [];
  }
}

// src/platforms/elasticbox/changes/work-on-selected.ts
async function workOnSelected(context, selection, work) {
  const found = await selectInstances(context, selection, { terminated: false });
  if (found.length === 0) {
    throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
      next: "Check the id or the tags, and that `workspace` is the one that owns the instances."
    });
  }
  context.ledger.know({ count: found.length });
  for (const instance of found) await work.check?.(instance);
  if (context.dryRun) return plannedWork(context, found, work);
  const done = await sideBySide(context, found, async (instance) => {
    const idle = context.wait ? await awaitIdle(context, instance) : instance;
    const worked = work.isDone?.(idle) ? void 0 : await work.run(idle);
    return { instance: idle, ...worked, isDone: worked === void 0, before: versionOf(idle) };
  });
  return {
    outcome: done.every(({ value }) => value.isDone) ? "unchanged" : work.outcome,
    overtaken: done.every(({ value }) => "overtaken" in value && value.overtaken === true),
    ...await shown(
      context,
      done.map(({ value }) => value.instance),
      new Map(done.map(({ value }) => [value.instance.id, value.before]))
    )
  };
}
async function plannedWork(context, found, { isDone, plan }) {
  const changes = [];
  for (const instance of found) {
    const fields = isDone?.(instance) ? [] : await plan(instance);
    changes.push({ action: fields.length > 0 ? "update" : "none", target: labelOf(instance), fields });
  }
  return { outcome: "planned", plan: changes, ...await shown(context, found) };
}
async function shown(context, instances, movedFrom = /* @__PURE__ */ new Map()) {
  const { baseUrl } = context.client;
  const [only] = instances;
  if (only && instances.length === 1) {
    const addresses = await readAddresses(context, only);
    return {
      title: `Instance ${only.name} is ${describeStatus(only)}.`,
      resource: instanceResource(only, baseUrl, addresses),
      outputs: { ...instanceOutputs(only, baseUrl, addresses), count: 1 },
      facts: instanceFacts(only, baseUrl, addresses, movedFrom.get(only.id))
    };
  }
  const title = `${count(instances.length, "instance")} looked after.`;
  return { title, ...listed(instances, baseUrl, movedFrom) };
}
function listed(instances, baseUrl, movedFrom = /* @__PURE__ */ new Map()) {
  return {
    resource: instances.map((instance) => instanceResource(instance, baseUrl)),
    outputs: { count: instances.length },
    table: {
      columns: ["Id", "Name", "Box", "Status", "Tags"],
      rows: instances.map((instance) => [
        instance.id,
        instance.name,
        describeBox(instance, movedFrom.get(instance.id)),
        describeStatus(instance),
        instance.tags.join(", ")
      ])
    }
  };
}
export {
  awaitOperation,
  awaitIdle,
  failed,
  readAddresses,
  workOnSelected,
  listed
};
