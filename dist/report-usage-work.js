import {
  sideBySide
} from "./side-by-side.js";
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
import {
  findWorkspace
} from "./find-workspace.js";
import "./input-rules.js";
import "./fastest-levenshtein.js";
import {
  isOfKind
} from "./errors.js";
import "./deadline.js";
import {
  ActionError,
  count,
  randomUUID,
  readTime,
  writeFile
} from "./index.js";
import { join } from "node:path";

// src/platforms/elasticbox/usage/cost.ts
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

// src/platforms/elasticbox/usage/uptime.ts
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
    hours: service && rounded(hoursOf(times), 2),
    price: priceOf(instance),
    cost: service && rounded(costOf(instance, times, machines), 4),
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
  const read = await sideBySide(context, [...instances.values()], (instance) => serviceOf(client, instance));
  return read.map(({ instance, value }) => usageRow(instance, value, { providers, now }));
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
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ActionError && error.outcome === "failed") return void 0;
    throw error;
  }
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
var COLUMNS = [
  "workspace",
  "instance",
  "name",
  "box",
  "version",
  "provider",
  "location",
  "flavor",
  "status",
  "machines",
  "tags",
  "created",
  "hours",
  "price per hour ($)",
  "estimated cost ($)",
  "remarks"
];
async function writeUsage({ machine: { directories }, secrets }, rows) {
  if (directories.temp === "") return void 0;
  const path = join(directories.temp, `boxwright-usage-${randomUUID()}.csv`);
  const text = toCsv([COLUMNS, ...rows.map(cells)]);
  await writeFile(path, secrets.redact(text), { flag: "wx", mode: 384 });
  return path;
}
function cells(row) {
  return [
    row.workspace,
    row.instance,
    row.name,
    row.box,
    row.version,
    row.provider,
    row.location,
    row.flavor,
    row.status,
    row.machines,
    row.tags.join(" "),
    row.created,
    row.hours,
    row.price,
    row.cost,
    row.remarks.join(", ")
  ];
}

// src/operations/elasticbox/instances/report-usage.ts?work
var work = {
  run: async ({ workspace, tags = [] }, context) => {
    const { client, dryRun } = context;
    const workspaces = workspace === void 0 ? await client.listWorkspaces() : [await findWorkspace(client, workspace)];
    const rows = await readUsage(context, workspaces, tags);
    const path = dryRun ? void 0 : await writeUsage(context, rows);
    const totals = totalsBy(rows, "workspace");
    const cost = totals.reduce((sum2, total) => sum2 + total.cost, 0);
    return {
      outcome: "reported",
      title: `${count(rows.length, "instance")} in ${count(workspaces.length, "workspace")}, estimated at $${cost.toFixed(2)} so far.`,
      resource: {
        workspaces: totals.map((total) => ({ ...total })),
        boxes: totalsBy(rows, "box").map((total) => ({ ...total })),
        providers: totalsBy(rows, "provider").map((total) => ({ ...total })),
        instances: rows.map(rowResource)
      },
      outputs: { count: rows.length, "report-path": path },
      facts: USES.flatMap(({ by, word }) => totalsBy(rows, by).map((total) => ({ ...total, word }))).map(
        ({ word, name, instances, online, hours, cost: dollars2 }) => ({
          label: `${word} ${name || "(none)"}`,
          value: `${count(instances, "instance")}, ${online} online, ${hours} h, $${dollars2.toFixed(2)}`
        })
      ),
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
var USES = [
  { by: "workspace", word: "Workspace" },
  { by: "box", word: "Box" },
  { by: "provider", word: "Provider" }
];
export {
  work
};
