import {
  readable,
  sideBySide
} from "./await-operation.js";
import {
  describeStatus,
  hasFailed,
  isGone,
  isOnline,
  versionOf
} from "./instances-view.js";
import {
  tagMatcher
} from "./linear-pattern.js";
import "./words.js";
import {
  findWorkspace
} from "./find-workspace.js";
import "./poll.js";
import {
  isOfKind
} from "./classify.js";
import "./fastest-levenshtein.js";
import {
  count,
  randomUUID,
  readTime,
  writeFile
} from "./index.js";
import { join } from "node:path";

// src/platforms/elasticbox/usage/cost.ts
function upTimes({ state_history: history }, now) {
  return history.filter(({ state }) => state === "up").flatMap(({ started, completed }) => {
    const from = readTime(started);
    const to = completed === "" ? now : readTime(completed);
    return from === void 0 || to === void 0 || to < from ? [] : [{ from, to }];
  });
}
function hoursOf(times) {
  return times.reduce((sum2, { from, to }) => sum2 + (to - from), 0) / 36e5;
}
function costOf(instance, times, machines) {
  const prices = pricesOf(instance);
  if (prices.length === 0) return void 0;
  const dollars2 = prices.map(({ from, hourly }, index) => {
    const until = prices[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return overlap(times, from, until) / 36e5 * hourly;
  });
  return dollars2.reduce((sum2, part) => sum2 + part, 0) * Math.max(1, machines);
}
function priceOf(instance) {
  return pricesOf(instance).at(-1)?.hourly;
}
function pricesOf({
  pricing_history: history,
  policy_box: policy
}) {
  const prices = history.flatMap(({ from, pricing_info }) => {
    const at = readTime(from);
    const hourly2 = dollars(pricing_info);
    return at === void 0 || hourly2 === void 0 ? [] : [{ from: at, hourly: hourly2 }];
  });
  const sorted = prices.sort((a, b) => a.from - b.from);
  const [first, ...later] = sorted;
  if (first) return [{ ...first, from: Number.NEGATIVE_INFINITY }, ...later];
  const hourly = dollars(policy?.profile.pricing_info);
  return hourly === void 0 ? [] : [{ from: Number.NEGATIVE_INFINITY, hourly }];
}
function dollars(price) {
  return price && price.factor > 0 && price.hourly_price >= 0 ? price.hourly_price / price.factor : void 0;
}
function overlap(times, from, until) {
  return times.reduce(
    (sum2, time) => sum2 + Math.max(0, Math.min(time.to, until) - Math.max(time.from, from)),
    0
  );
}

// src/platforms/elasticbox/usage/usage-row.ts
function usageRow(instance, service, { providers, now }) {
  const { policy_box: policy } = instance;
  const times = service ? upTimes(service, now) : [];
  const machines = service?.machines.length ?? 0;
  const provider = policy?.provider_id ?? "";
  return {
    workspace: instance.owner,
    instance: instance.id,
    name: instance.name,
    /** Name of the box, or its id where the platform does not tell it. */
    box: instance.boxes[0]?.name || instance.box,
    version: versionOf(instance),
    provider: providers.get(provider) ?? provider,
    location: policy?.profile.location ?? "",
    flavor: policy?.profile.flavor ?? "",
    status: describeStatus(instance),
    online: isOnline(instance),
    machines,
    tags: instance.tags,
    created: instance.created,
    /** Hours its machines ran; `undefined` when the service could not be read. */
    hours: service && rounded(hoursOf(times), 2),
    /** Dollars an hour for each machine, and for all hours so far; estimated. */
    price: priceOf(instance),
    cost: service && rounded(costOf(instance, times, machines), 4),
    /** What deserves a look: always on, unavailable, terminated with its record left. */
    remarks: remarksOn(instance)
  };
}
function remarksOn(instance) {
  return [
    ...isOnline(instance) && !instance.lease ? ["always on"] : [],
    ...hasFailed(instance) ? ["unavailable"] : [],
    ...isGone(instance) ? ["record left"] : []
  ];
}
function totalsBy(rows, column) {
  const groups = Map.groupBy(rows, (row) => row[column]);
  return [...groups].map(([name, own]) => ({
    name,
    instances: own.length,
    online: own.filter(({ online }) => online).length,
    hours: rounded(sum(own.map(({ hours = 0 }) => hours)), 2),
    cost: rounded(sum(own.map(({ cost = 0 }) => cost)), 4)
  })).sort((a, b) => b.instances - a.instances || (a.name < b.name ? -1 : 1));
}
function rowResource(row) {
  const { hours = null, price = null, cost = null } = row;
  return { ...row, hours, price, cost };
}
function sum(figures) {
  return figures.reduce((total, figure) => total + figure, 0);
}
function rounded(figure, places) {
  return figure === void 0 ? void 0 : Number(figure.toFixed(places));
}

// src/platforms/elasticbox/usage/read-usage.ts
async function readUsage(context, workspaces, tags = []) {
  const { client, timing, log } = context;
  const matches = tagMatcher(tags);
  const instances = /* @__PURE__ */ new Map();
  const providers = /* @__PURE__ */ new Map();
  for (const { id } of workspaces) {
    for (const instance of await instancesOf(context, id, workspaces.length)) {
      if (matches(instance)) instances.set(instance.id, instance);
    }
    const found = await readable(client.listProviders(id));
    for (const provider of found ?? []) providers.set(provider.id, provider.name);
    if (!found) log.notice(`The providers of workspace ${id} cannot be read; the report has their ids only.`);
  }
  const now = timing.clock.wall();
  return sideBySide(
    context,
    [...instances.values()],
    async (instance) => usageRow(instance, await serviceOf(client, instance), { providers, now })
  );
}
async function instancesOf({ client, log }, workspace, among) {
  try {
    return await client.listInstances(workspace);
  } catch (error) {
    if (among === 1 || !isOfKind(error, "denied")) throw error;
    log.warning(
      `The instances of workspace ${workspace} may not be read with this token: the report lacks them.`
    );
    return [];
  }
}
async function serviceOf(client, instance) {
  const service = await readable(client.getService(instance.id));
  return isGone(instance) && service?.state_history.length === 0 ? void 0 : service;
}

// src/platforms/elasticbox/usage/csv.ts
var FORMULA = /^[=+\-@\t\r]/;
function toCsv(rows) {
  return rows.map((row) => `${row.map(cell).join(",")}\r
`).join("");
}
function cell(value) {
  if (value === void 0) return "";
  if (typeof value === "number") return Number.isFinite(value) ? `${value}` : "";
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

// src/platforms/elasticbox/usage/write-usage.ts
var COLUMNS = {
  workspace: ({ workspace }) => workspace,
  instance: ({ instance }) => instance,
  name: ({ name }) => name,
  box: ({ box }) => box,
  version: ({ version }) => version,
  provider: ({ provider }) => provider,
  location: ({ location }) => location,
  flavor: ({ flavor }) => flavor,
  status: ({ status }) => status,
  machines: ({ machines }) => machines,
  tags: ({ tags }) => tags.join(" "),
  created: ({ created }) => created,
  hours: ({ hours }) => hours,
  "price per hour ($)": ({ price }) => price,
  "estimated cost ($)": ({ cost }) => cost,
  remarks: ({ remarks }) => remarks.join(", ")
};
async function writeUsage({ machine: { directories }, secrets }, rows) {
  if (directories.temp === "") return void 0;
  const path = join(directories.temp, `boxwright-usage-${randomUUID()}.csv`);
  const text = toCsv([
    Object.keys(COLUMNS),
    ...rows.map((row) => Object.values(COLUMNS).map((cell2) => cell2(row)))
  ]);
  await writeFile(path, secrets.redact(text), { flag: "wx", mode: 384 });
  return path;
}

// src/operations/elasticbox/instances/report-usage.ts?work
var work = {
  run: async ({ workspace, tags = [] }, context) => {
    const { client, dryRun } = context;
    const workspaces = workspace === void 0 ? await client.listWorkspaces() : [await findWorkspace(client, workspace)];
    const rows = await readUsage(context, workspaces, tags);
    const path = dryRun ? void 0 : await writeUsage(context, rows);
    const perWorkspace = totalsBy(rows, "workspace");
    const perBox = totalsBy(rows, "box");
    const perProvider = totalsBy(rows, "provider");
    const cost = perWorkspace.reduce((sum2, total) => sum2 + total.cost, 0);
    return {
      outcome: "reported",
      title: `${count(rows.length, "instance")} in ${count(workspaces.length, "workspace")}, estimated at $${cost.toFixed(2)} so far.`,
      resource: {
        workspaces: perWorkspace,
        boxes: perBox,
        providers: perProvider,
        instances: rows.map(rowResource)
      },
      outputs: { count: rows.length, "report-path": path },
      facts: [
        ...factsOf("Workspace", perWorkspace),
        ...factsOf("Box", perBox),
        ...factsOf("Provider", perProvider)
      ],
      table: {
        columns: ["Workspace", "Instance", "Box", "Provider", "Status", "Hours", "Cost ($)", "Remarks"],
        rows: rows.map((row) => [
          row.workspace,
          `${row.name} (${row.instance})`,
          `${row.box} ${row.version}`,
          row.provider,
          row.status,
          row.hours === void 0 ? "" : `${row.hours}`,
          row.cost === void 0 ? "" : row.cost.toFixed(2),
          row.remarks.join(", ")
        ])
      }
    };
  }
};
function factsOf(word, totals) {
  return totals.map(({ name, instances, online, hours, cost }) => ({
    label: `${word} ${name || "(none)"}`,
    value: `${count(instances, "instance")}, ${online} online, ${hours} h, $${cost.toFixed(2)}`
  }));
}
export {
  work
};
