import {
  EVENTS,
  FolderFiles,
  OLD_EVENTS,
  PAGES,
  boxContents,
  filesOf,
  iconsOf,
  keyOf,
  parseBoxYaml,
  placeOf,
  variablesIn,
  withoutFile
} from "./parse-box-yaml.js";
import {
  canEdit,
  creationTag,
  highest
} from "./choose-version.js";
import {
  boxUrl
} from "./instances-view.js";
import {
  createOnce
} from "./lost-creation.js";
import "./kinds-yaml.js";
import {
  figuresOf,
  numberOf,
  raised
} from "./words.js";
import {
  answeredOther
} from "./read-whole.js";
import "./valibot.js";
import {
  isPolicy,
  ownFirst
} from "./elasticbox-boxes-find-box.js";
import {
  findWorkspace,
  onlyNamed
} from "./find-workspace.js";
import {
  isStored
} from "./path.js";
import {
  writing
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  didYouMean
} from "./fastest-levenshtein.js";
import {
  ActionError,
  InputError,
  asLine,
  createHash,
  existsSync,
  isObject,
  list,
  readdir
} from "./index.js";
import { join } from "node:path";
import { resolve } from "node:path";

// src/platforms/elasticbox/folder/read-folder.ts
async function readFolder(path, warn) {
  const reader = new FolderFiles(path);
  const yaml = await reader.text("box.yaml");
  if (yaml === void 0) throw await noBox(path);
  const { problems, icons, ...box } = await parseBoxYaml(yaml);
  reader.problems.push(...problems);
  const files = [
    ...await events(reader, warn),
    ...await pages(reader, box.schema, warn),
    ...await iconFiles(reader, icons)
  ];
  const used = /* @__PURE__ */ new Set();
  for (const variable of box.variables.filter(({ type }) => type === "File")) {
    const { value } = variable;
    if (typeof value !== "string" || value === "" || isStored(value)) continue;
    const absent = `variable ${variable.name}: there is no file ${asLine(value)} in the folder`;
    const file = await reader.file(value, { place: placeOf(variable), label: value }, absent);
    if (file) files.push(file);
    used.add(value.normalize());
  }
  for (const name of await reader.names("files"))
    if (!used.has(`files/${name}`.normalize()))
      warn(`files/${asLine(name)} is the value of no File variable in box.yaml; it is left out.`);
  if (reader.problems.length > 0) {
    throw new InputError(
      reader.problems.map((problem) => ({ input: "path", problem })),
      {
        title: "The box\u2019s folder cannot be used",
        next: "Correct the files named above and run the step again."
      }
    );
  }
  return { ...box, files };
}
var UNFIT_FOR_LINUX = /^(?:\u00ef\u00bb\u00bf#!|#![^\n]*\r\n)/;
async function events(reader, warn) {
  const files = [];
  for (const name of await reader.names("events")) {
    const event = OLD_EVENTS[name] ?? name;
    if (!EVENTS.includes(event)) {
      reader.problems.push(
        `events/${asLine(name)} is no event: ${list([...EVENTS], "or")}.${didYouMean(name, EVENTS)}`
      );
      continue;
    }
    const label = `events/${event}`;
    if (files.some((file2) => file2.label === label))
      reader.problems.push(`events/${name} is there beside ${label}, which is the same event`);
    const as = { place: `events.${event}`, label };
    const file = await reader.file(`events/${name}`, as, `events/${name} is no file`);
    if (!file) continue;
    if (UNFIT_FOR_LINUX.test(Buffer.from(file.bytes.subarray(0, 200)).toString("latin1")))
      warn(`events/${name} begins with a line that Linux cannot run, as Windows writes it (CRLF or a BOM).`);
    files.push({ ...file, name: event });
  }
  return files;
}
async function pages(reader, schema, warn) {
  const there = await reader.names(".");
  const files = [];
  for (const [page, { name: own, names, type }] of Object.entries(PAGES)) {
    const [name, other] = there.filter((one) => names.includes(one.toLowerCase()));
    if (name === void 0) continue;
    if (other !== void 0)
      reader.problems.push(`${name} and ${other} are both there; a box has one ${page}`);
    if (type !== void 0 && !schema?.endsWith(type)) {
      warn(`${asLine(name)} is left out: it is for a box whose \`schema\` in box.yaml ends in ${type}.`);
      continue;
    }
    const label = page === "template" ? name.toLowerCase() : own;
    const file = await reader.file(name, { place: page, label });
    if (file) files.push(file);
  }
  return files;
}
async function iconFiles(reader, icons) {
  const files = [];
  for (const [place, name] of icons) {
    if (place === "icon" && name.startsWith("/")) continue;
    const file = await reader.file(
      name,
      { place, label: name },
      `${place}: there is no file ${asLine(name)} in the folder`
    );
    if (file) files.push(file);
  }
  return files;
}
async function noBox(path) {
  const below = await readdir(path, { withFileTypes: true }).catch(() => void 0);
  const problem = below ? "names a folder without a box.yaml" : "names no folder that can be read; a step that uses it needs the repository checked out before";
  const folders = (below ?? []).filter((entry) => existsSync(join(path, entry.name, "box.yaml")));
  const some = list(
    folders.slice(0, 5).map(({ name }) => asLine(name)),
    "or"
  );
  return new InputError([{ input: "path", problem }], {
    next: `Set \`path\` to the folder with box.yaml${some && `, such as one of those in it: ${some}`}. \`export-box\` writes one.`
  });
}

// src/platforms/elasticbox/pushes/find-pushed-box.ts
var GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function findPushedBox(boxes, {
  workspace,
  wanted,
  local
}) {
  const pushable = boxes.filter((box) => !isPolicy(box) && !box.version);
  const byId = pushable.find(({ id }) => id === (wanted ?? local.id));
  if (byId && canEdit(byId, workspace)) return byId;
  if (byId) throw readOnly(byId, workspace);
  if (wanted !== void 0 && GUID.test(wanted)) {
    throw new ActionError(`There is no box ${wanted} in workspace ${workspace.id}.`, {
      next: "Set `box` to the id of a box that is there, or to a name."
    });
  }
  const name = wanted ?? local.name;
  const named = pushable.filter((box) => box.name === name && canEdit(box, workspace));
  return onlyNamed(ownFirst(named, workspace), "box", `boxes are named ${name} in workspace ${workspace.id}`);
}
function readOnly({ name, id }, workspace) {
  return new ActionError(`Workspace ${workspace.id} may only read box ${name} (${id}).`, {
    next: "Have its owner share it as a collaborator, or set `box` to the name of one of the workspace\u2019s own; without such a box it is made."
  });
}

// src/platforms/elasticbox/pushes/new-box.ts
async function newBox(context, wanted) {
  const { client, run, ledger } = context;
  const { workspace, name, schema } = wanted;
  const mark = creationTag(run, [workspace.id, name]);
  const isOurs = (box) => box.description === mark && box.owner === workspace.id;
  const body = {
    name,
    schema,
    owner: workspace.id,
    description: mark,
    members: [],
    requirements: [],
    variables: []
  };
  const { value } = await createOnce(
    {
      what: `box ${name}`,
      key: `a box named ${name} with the description ${mark}`,
      look: async (budget) => (await client.within(budget).listBoxes(workspace.id)).filter(isOurs),
      create: async () => {
        const made = await client.createBox(body);
        if (isOurs(made)) return made;
        throw answeredOther(`The platform answered the new box ${name} with something else (${made.id})`);
      },
      describe: ({ id }) => id,
      isOurs,
      made: (box) => ledger.create({
        key: `box ${box.id}`,
        what: `box ${name} (${box.id})`,
        id: box.id,
        outputs: { id: box.id, name },
        undo: {
          said: `box ${name} (${box.id}) was created and is deleted again`,
          work: (own) => removeBox(own, box)
        }
      })
    },
    context
  );
  return value;
}
async function removeBox(client, box) {
  try {
    const now = await client.getBox(box.id);
    if (now.name !== box.name || now.owner !== box.owner)
      throw new ActionError(`it is box ${now.name} now, which this step did not create`);
    await client.deleteBox(box.id);
  } catch (error) {
    if (!isOfKind(error, "absent")) throw error;
  }
}

// src/platforms/elasticbox/pushes/new-version.ts
async function newVersion(context, release) {
  const { client, run, ledger } = context;
  const { box, raw, number } = release;
  const mark = creationTag(run, [box.id, number]);
  const from = `${run.repository}@${run.sha.slice(0, 7)}`.replace(/^@$/, "boxwright");
  const description = `${from} ${mark}`;
  const version = { box: box.id, number: figuresOf(number), description, workspace: box.owner };
  const isOurs = (one) => one.version?.description.includes(mark) === true && one.id !== box.id;
  const label = `version ${number} of box ${box.name}`;
  const { value } = await createOnce(
    {
      what: label,
      key: `a version of box ${box.name} (${box.id}) described as ${description}`,
      look: async (budget) => (await client.within(budget).listVersions(box.id)).filter(isOurs),
      create: async () => {
        const made = await client.createVersion(box.id, { ...raw, version });
        if (isOurs(made)) return made;
        throw answeredOther(
          `The platform answered the new version of box ${box.name} with something else, ${asLine(made.name)} (${made.id})`
        );
      },
      describe: ({ id }) => id,
      isOurs,
      made: (one) => ledger.create({
        key: `version ${one.id}`,
        what: `version ${numberOf(one)} of box ${box.name} (${one.id})`,
        id: one.id,
        outputs: { "box-version": numberOf(one) }
      })
    },
    context
  );
  return readBack(context, box, value);
}
function tellTwins(log, made, others) {
  const number = numberOf(made);
  const twins = others.filter((one) => numberOf(one) === number).map(({ id }) => id);
  if (twins.length === 0) return;
  log.warning(
    `Version ${number} of box ${made.name} is there ${twins.length + 1} times: this step made ${made.id}, and there is ${list(twins)}, by another push. Name a version by its id, or push once more for a number of its own; a \`concurrency\` group keeps pushes of a box apart.`
  );
}
async function readBack({ client, log }, box, made) {
  try {
    const versions = await client.listVersions(box.id);
    const now = versions.find(({ id }) => id === made.id) ?? made;
    tellTwins(
      log,
      now,
      versions.filter(({ id }) => id !== made.id)
    );
    return now;
  } catch (error) {
    if (!isOfKind(error, "denied", "absent", "broken")) throw error;
    log.notice(`The versions of box ${box.name} cannot be read back: ${error.message}`);
    return made;
  }
}

// src/platforms/elasticbox/folder/compare-box.ts
var MASKED = /^\*+$/;
async function compareBox(local, raw, { contentOf, prune }) {
  const there = filesOf(raw);
  const changed = [];
  for (const file of local.files) {
    const url = there.get(file.place);
    const before = url === void 0 ? void 0 : await contentOf(url);
    if (before && Buffer.compare(before, file.bytes) === 0) continue;
    const fields2 = [{ field: "content", ...describeContent(before, file.bytes) }];
    const action = url === void 0 ? "create" : "update";
    changed.push({ file, change: { action, label: file.label, fields: fields2 } });
  }
  const lacking = lackingFiles(local, there);
  const { fields, kept } = compareYaml(local, raw, prune);
  const yaml = fields.length > 0 ? [{ action: "update", label: "box.yaml", fields }] : [];
  return {
    changes: [
      ...yaml,
      ...changed.map(({ change }) => change),
      ...prune ? lacking.map((label) => ({ action: "delete", label, fields: [] })) : []
    ],
    files: changed.map(({ file }) => file),
    kept: [...kept, ...prune ? [] : lacking]
  };
}
function lackingFiles({ files }, there) {
  const own = new Set(files.map(({ place }) => place));
  return [...there.keys()].filter((place) => !own.has(place) && (place.startsWith("events.") || place === "readme")).map((place) => place === "readme" ? PAGES.readme.name : place.replace(".", "/"));
}
function compareYaml(local, raw, prune) {
  const kept = [];
  const fields = Object.entries(local.fields).map(([field, to]) => ({
    field,
    to,
    from: field === "icon_metadata" ? withoutFile(raw[field]) : raw[field]
  })).filter(({ from, to }) => !isSame(from, to)).map(({ field, from, to }) => ({ field, from: shown(from), to: shown(to) }));
  const there = new Map(variablesIn(raw).map((variable) => [keyOf(variable), variable]));
  for (const variable of local.variables) {
    const key = keyOf(variable);
    fields.push(...compareVariable(variable, there.get(key), key));
    there.delete(key);
  }
  for (const [key, variable] of there) {
    if (prune) fields.push({ field: `variable ${key}`, from: valueIn(variable), to: "(removed)" });
    else kept.push(`variable ${key}`);
  }
  return { fields, kept };
}
function compareVariable(variable, before, key) {
  const field = `variable ${key}`;
  if (!before) return [{ field, from: "(not there)", to: valueIn(variable) }];
  const type = variable["type"] ?? before["type"];
  const isFile = placeOf(variable) !== "" && type === "File" && String(variable["value"] ?? "").startsWith("files/");
  return Object.entries(variable).flatMap(([name, to]) => {
    const from = before[name];
    if (name === "value" && (isFile || type === "Password" && MASKED.test(String(from ?? "")))) return [];
    if (isSame(from, to)) return [];
    const secret = name === "value" && type === "Password";
    const label = name === "value" ? field : `${field}: ${name}`;
    return [{ field: label, from: secret ? "(set)" : shown(from), to: secret ? "(changed)" : shown(to) }];
  });
}
function valueIn({ type, value }) {
  return type === "Password" || type === void 0 ? "(set)" : shown(value);
}
function shown(value) {
  if (value === void 0 || value === null || value === "") return "(empty)";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function isSame(one, other) {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
function plain(value) {
  if (value === null || value === void 0 || value === "" || value === false) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter((key) => plain(value[key]) !== null).sort();
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, plain(value[key])]));
}
function describeContent(before, after) {
  const to = sizeOf(after);
  if (!before) return { to };
  const [from, now] = [linesOf(before), linesOf(after)];
  const [gone, come] = [countLacking(from, now), countLacking(now, from)];
  return { from: sizeOf(before), to: `${to} (+${come} -${gone} lines)` };
}
function sizeOf(bytes) {
  return `${bytes.length} bytes`;
}
function linesOf(bytes) {
  return Buffer.from(bytes).toString("utf8").split("\n");
}
function countLacking(lines, others) {
  const left = /* @__PURE__ */ new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  }).length;
}

// src/platforms/elasticbox/pushes/prepare-push.ts
async function preparePush({ client, secrets }, push, { box, name }) {
  const { local, prune } = push;
  for (const variable of local.variables)
    if (variable["type"] === "Password" && typeof variable["value"] === "string")
      secrets.hide(variable["value"]);
  const contentOf = boxContents(client);
  const found = box && await client.getBox(box.id);
  if (found && local.schema !== void 0 && found.schema !== local.schema)
    throw otherType(found, local.schema);
  const raw = found?.raw ?? {};
  const draft = withName(await compareBox(local, raw, { contentOf, prune }), found?.name, name);
  const versions = found && !push.draft ? await client.listVersions(found.id) : [];
  return {
    push,
    name,
    found,
    draft,
    versions,
    same: await sameVersion(client, versions, push)
  };
}
async function sameVersion(client, versions, push) {
  const asked = versions.find(({ version }) => version?.number === push.number);
  const newest = asked ?? versions[0];
  if (!newest) return void 0;
  const { raw } = await client.getBox(newest.id);
  const contentOf = boxContents(client);
  const { changes } = await compareBox(push.local, raw, { contentOf, prune: push.prune });
  if (changes.length === 0) return newest;
  if (!asked) return void 0;
  throw new ActionError(`Version ${push.number} is there already (${asked.id}), with other content.`, {
    title: `Version ${push.number} exists`,
    next: "Set `box-version` to a number that is not taken, or leave it out: `bump` says which figure is raised."
  });
}
function withName(comparison, from, to) {
  if (from === void 0 || from === to) return comparison;
  const field = { field: "name", from, to };
  const others = comparison.changes.filter(({ label }) => label !== "box.yaml");
  const fields = comparison.changes.find(({ label }) => label === "box.yaml")?.fields ?? [];
  return {
    ...comparison,
    changes: [{ action: "update", label: "box.yaml", fields: [field, ...fields] }, ...others]
  };
}
function otherType({ name, id, schema }, wanted) {
  return new ActionError(
    `Box ${name} (${id}) is of the type ${schema}, and box.yaml says ${wanted}. A box does not change its type.`,
    {
      next: "Correct `schema` in box.yaml, or set `box` to another name: it is made then."
    }
  );
}

// src/platforms/elasticbox/folder/merge-box.ts
function mergeBox(raw, { local, name, stored, prune }) {
  const { version: _version, ...draft } = raw;
  const readme = stored.get("readme") ?? (prune && !has(local, "readme") ? null : draft["readme"]);
  const made = ["template", "dockerfile"].flatMap((page) => {
    const reference = stored.get(page);
    return reference ? [[page, reference]] : [];
  });
  return {
    ...draft,
    ...local.fields,
    name,
    variables: mergeVariables(raw, { local, stored, prune }),
    events: mergeEvents(draft["events"], { local, stored, prune }),
    ...readme === void 0 ? {} : { readme },
    ...Object.fromEntries(made),
    ...mergeIcons(draft, { local, stored })
  };
}
function mergeIcons(now, { local, stored }) {
  const icon = stored.get("icon")?.url;
  const colours = local.fields["icon_metadata"];
  const named = has(local, "icon_metadata");
  const image = named ? stored.get("icon_metadata")?.url ?? iconsOf(now).get("icon_metadata") : void 0;
  return {
    ...icon === void 0 ? {} : { icon },
    ...image === void 0 ? {} : { icon_metadata: { ...isObject(colours) ? colours : {}, image } }
  };
}
function mergeEvents(now, { local, stored, prune }) {
  const events2 = Object.entries(isObject(now) ? now : {});
  const kept = prune ? events2.filter(([event]) => has(local, `events.${event}`)) : events2;
  const fresh = [...stored].filter(([place]) => place.startsWith("events.")).map(([place, reference]) => [
    place.slice("events.".length),
    { ...reference, destination_path: "scripts" }
  ]);
  return Object.fromEntries([...kept, ...fresh]);
}
function mergeVariables(raw, { local, stored, prune }) {
  const wanted = new Map(local.variables.map((variable) => [keyOf(variable), variable]));
  const merged = [];
  for (const before of variablesIn(raw)) {
    const variable = wanted.get(keyOf(before));
    wanted.delete(keyOf(before));
    if (variable) merged.push(mergeVariable(variable, before, stored));
    else if (!prune) merged.push(before);
  }
  return [...merged, ...[...wanted.values()].map((variable) => mergeVariable(variable, void 0, stored))];
}
function mergeVariable(variable, before, stored) {
  const merged = { type: "Text", ...before, ...variable };
  const own = before?.["value"];
  const isFile = merged["type"] === "File" && String(variable["value"] ?? "").startsWith("files/");
  const value = isFile ? stored.get(placeOf(variable))?.url ?? own : merged["value"];
  return { ...merged, ...value === void 0 ? {} : { value } };
}
function has({ files }, place) {
  return files.some((file) => file.place === place);
}

// src/platforms/elasticbox/pushes/write-draft.ts
async function writeDraft(context, { push, name, draft }, box) {
  const { client, ledger, log } = context;
  const { local, prune } = push;
  if (draft.changes.length > 0) {
    const stored = await storeFiles(context, draft.files);
    const body = async () => mergeBox((await client.getBox(box.id)).raw, { local, name, stored, prune });
    const what = `the draft of box ${name} (${box.id})`;
    const write = () => writing(
      ledger,
      `draft of ${box.id}`,
      `${what}, possibly changed`,
      async () => client.putBox(box.id, await body(), body)
    );
    await write().catch((error) => {
      if (!isOfKind(error, "conflict")) throw error;
      log.info(`Box ${name} was changed meanwhile; reading it again`);
      return write();
    });
    ledger.wrote();
    ledger.leave(`draft of ${box.id}`, `${what}, changed`);
    for (const { label } of draft.files) ledger.gone(`file ${label}`);
  }
  const written = await client.getBox(box.id);
  const contentOf = boxContents(client);
  const { changes } = await compareBox(local, written.raw, { contentOf, prune });
  if (changes.length === 0 || push.draft) return written;
  throw new ActionError(
    `Box ${name} (${box.id}) is not as it was pushed: ${changes.map(({ label }) => label).join(", ")}. No version was made.`,
    {
      next: "Somebody else may have changed the draft meanwhile, or the platform does not take this: run the step again, and compare the box with `export-box`."
    }
  );
}
async function storeFiles({ client, ledger }, files) {
  const stored = /* @__PURE__ */ new Map();
  const byContent = /* @__PURE__ */ new Map();
  const store = async ({ label, name, bytes }) => {
    const what = `file ${label}, stored and possibly named by nothing`;
    const reference = await writing(ledger, `file ${label}`, what, () => client.store(name, bytes));
    ledger.wrote();
    return reference;
  };
  for (const { place, label, name, bytes } of files) {
    const key = createHash("sha256").update(bytes).digest("hex");
    const reference = byContent.get(key) ?? await store({ label, name, bytes });
    byContent.set(key, reference);
    stored.set(place, reference);
  }
  return stored;
}

// src/platforms/elasticbox/pushes/push-box.ts
async function pushBox(context, push) {
  const { client, log } = context;
  const workspace = await findWorkspace(client, push.workspace);
  const box = findPushedBox(await client.listBoxes(workspace.id), {
    workspace,
    wanted: push.box,
    local: push.local
  });
  const name = nameOf(push, box);
  const prepared = await preparePush(context, push, { box, name });
  const { found, same, draft } = prepared;
  const { changes, kept } = draft;
  if (kept.length > 0)
    log.notice(`Kept, although the folder lacks it: ${kept.join(", ")}. \`prune: true\` removes it.`);
  const before = highest(prepared.versions)?.version?.number;
  const number = push.draft ? "draft" : push.number ?? raised(before ?? "", push.bump);
  const both = { name, changes, kept, before };
  if (found && changes.length === 0 && (push.draft || same)) {
    const version2 = push.draft ? box : same;
    const there = version2 ? numberOf(version2) : number;
    if (push.number !== void 0 && there !== number)
      log.notice(`Version ${there} of box ${name} has this content already: ${number} is not made.`);
    const plan = [{ action: "none", target: `box ${name}` }];
    return { ...both, outcome: "unchanged", box, version: version2, number: there, plan };
  }
  const outcome = box ? "updated" : "created";
  if (context.dryRun) {
    const version2 = push.draft ? box : same;
    return { ...both, outcome, box, version: version2, number, plan: planOf(prepared, { number, workspace, before }) };
  }
  const schema = push.local.schema ?? DEFAULT_SCHEMA;
  const target = box ?? await newBox(context, { workspace, name, schema });
  context.ledger.know({ id: target.id, name });
  const written = await writeDraft(context, prepared, target);
  const version = push.draft ? written : same ?? await newVersion(context, { box: target, raw: written.raw, number });
  if (!push.draft && !same && numberOf(version) !== number)
    log.notice(`The platform made it version ${numberOf(version)}, not ${number}.`);
  return { ...both, outcome, box: target, version, number: numberOf(version), plan: [] };
}
var DEFAULT_SCHEMA = "http://elasticbox.net/schemas/boxes/script";
function nameOf({ box: wanted, local }, found) {
  if (found && (found.name === wanted || local.name === void 0)) return found.name;
  const name = found ? local.name : wanted ?? local.name;
  if (name !== void 0) return name;
  throw new InputError([{ input: "box", problem: "is required, since box.yaml has no name" }]);
}
function planOf({ draft, found, name, push, same }, of) {
  const { number, workspace, before } = of;
  const box = {
    action: "create",
    target: `box ${name}`,
    fields: [
      { field: "name", to: name },
      { field: "workspace", to: workspace.name || workspace.id },
      { field: "type", to: push.local.schema ?? DEFAULT_SCHEMA }
    ]
  };
  const version = {
    action: "create",
    target: `version ${number} of box ${name}`,
    fields: [{ field: "number", ...before === void 0 ? {} : { from: before }, to: number }]
  };
  const files = draft.changes.map(
    ({ action, label, fields }) => ({ action: found ? action : "create", target: label, fields })
  );
  return [...found ? [] : [box], ...files, ...push.draft || same ? [] : [version]];
}

// src/operations/elasticbox/boxes/push-box.ts?work
var work = {
  run: async (inputs, context) => {
    const { workspace, box, path, bump, draft, prune } = inputs;
    const { client, log, dryRun, machine } = context;
    const local = await readFolder(resolve(machine.directories.workspace, path), (line) => log.warning(line));
    await context.beginReports({ closing: false });
    const number = inputs["box-version"];
    const pushed = await pushBox(context, { workspace, box, local, draft, prune, bump, number });
    const { name, changes, kept, before } = pushed;
    const id = pushed.box?.id;
    const isChanged = pushed.outcome !== "unchanged";
    const version = before === void 0 || before === pushed.number ? pushed.number : `${before} \u2192 ${pushed.number}`;
    const title = dryRun ? `Looked at box ${name}.` : `Box ${name} ${isChanged ? "is" : "was already"} as in ${path}: ${version}.`;
    return {
      outcome: dryRun ? "planned" : pushed.outcome,
      changed: isChanged,
      title,
      resource: {
        id: id ?? null,
        name,
        version: {
          number: pushed.number,
          id: pushed.version?.id ?? null,
          description: pushed.version?.version?.description ?? ""
        },
        files: changes.map(({ action, label }) => ({ action, file: label })),
        kept: [...kept]
      },
      outputs: {
        id,
        name,
        url: id === void 0 ? void 0 : boxUrl(client.baseUrl, { id, name }),
        "box-version": pushed.number,
        count: changes.length
      },
      facts: [
        { label: "Box", value: id === void 0 ? name : `${name} (${id})` },
        { label: "Version", value: version },
        ...changes.map(({ action, label }) => ({ label, value: WORDS[action] })),
        ...kept.length > 0 ? [{ label: "Kept", value: kept.join(", ") }] : []
      ],
      ...dryRun ? { plan: pushed.plan } : {}
    };
  }
};
var WORDS = { create: "new", update: "changed", delete: "removed" };
export {
  work
};
