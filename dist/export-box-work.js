import {
  EVENTS,
  FIELDS,
  PAGES,
  boxContents,
  filesOf,
  isInside,
  keyOf,
  placeOf,
  variablesIn,
  withoutFile
} from "./parse-box-yaml.js";
import {
  siblingName
} from "./file-failure.js";
import {
  chooseVersion
} from "./choose-version.js";
import {
  boxUrl
} from "./instances-view.js";
import "./kinds-yaml.js";
import {
  numberOf
} from "./words.js";
import {
  findBox
} from "./elasticbox-boxes-find-box.js";
import "./find-workspace.js";
import "./path.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  ActionError,
  InputError,
  asLine,
  codeOf,
  count,
  isObject,
  lstat,
  mkdir,
  readdir,
  realpath,
  rename,
  unlink,
  writeFile
} from "./index.js";
import { dirname, join } from "node:path";
import { resolve } from "node:path";

// src/platforms/elasticbox/folder/folder-of.ts
async function folderOf(raw, contentOf) {
  const there = filesOf(raw);
  const missing = [];
  const files = [];
  const add = async (label, url, executable = false) => {
    if (url === void 0) return false;
    const bytes = await contentOf(url);
    if (bytes) files.push({ label, bytes, executable });
    else missing.push(label);
    return bytes !== void 0;
  };
  for (const event of EVENTS) await add(`events/${event}`, there.get(`events.${event}`), true);
  const names = /* @__PURE__ */ new Map();
  const withheld = [];
  const variables = [];
  for (const variable of variablesIn(raw)) {
    const { value, ...rest } = variable;
    const url = there.get(placeOf(variable));
    if (variable["type"] === "Password") {
      withheld.push(keyOf(variable));
      variables.push(rest);
    } else if (url !== void 0) {
      const label = names.get(url) ?? `files/${freeName(variable, url, [...names.values()])}`;
      if (!names.has(url)) await add(label, url);
      names.set(url, label);
      variables.push({ ...rest, value: label });
    } else variables.push(value === void 0 ? rest : { ...rest, value });
  }
  await add(PAGES.readme.name, there.get("readme"));
  await add(templateName(there.get("template")), there.get("template"));
  await add(PAGES.dockerfile.name, there.get("dockerfile"));
  const icons = /* @__PURE__ */ new Map();
  for (const place of ["icon", "icon_metadata"]) {
    const url = there.get(place);
    const label = url !== void 0 && url === there.get("icon") ? iconName("icon", url) : iconName("icon-image", url);
    if (icons.get("icon") === label || await add(label, url)) icons.set(place, label);
  }
  const yaml = await toYaml(raw, { variables, icons });
  return {
    files: [{ label: "box.yaml", bytes: Buffer.from(yaml), executable: false }, ...files],
    missing,
    withheld
  };
}
function freeName(variable, url, taken) {
  const last = url.split("/").at(-1) ?? "";
  const safe = asLine(decoded(last)).replace(/[/\\:*?"<>|\u0000-\u001f]/g, "-").replace(/^\.+/, "") || "file";
  const free = (name) => !taken.some((label) => label.toLowerCase() === `files/${name}`.toLowerCase());
  if (free(safe)) return safe;
  const own = keyOf(variable).replace(/[^\w.-]/g, "-");
  return free(`${own}-${safe}`) ? `${own}-${safe}` : `${taken.length}-${safe}`;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function templateName(url = "") {
  const [ending = ".json"] = /\.ya?ml$/i.exec(url) ?? [];
  return `template${ending.toLowerCase()}`;
}
function iconName(name, url = "") {
  const [ending = ""] = /\.[a-z0-9]{1,5}$/i.exec(url) ?? [];
  return `${name}${ending.toLowerCase()}`;
}
async function toYaml(raw, { variables, icons }) {
  const { stringify } = await import(/* webpackIgnore: true */ "./yaml.js");
  const plain = FIELDS.filter((key) => key in raw && raw[key] !== null);
  const image = icons.get("icon_metadata");
  const metadata = withoutFile(raw["icon_metadata"]);
  const box = {
    id: raw["id"],
    name: raw["name"],
    schema: raw["schema"],
    ...Object.fromEntries(plain.map((key) => [key, raw[key]])),
    ...isObject(metadata) ? { icon_metadata: { ...metadata, ...image === void 0 ? {} : { image } } } : {},
    variables,
    ...icons.has("icon") ? { icon: icons.get("icon") } : {}
  };
  return stringify(box, { lineWidth: 0, aliasDuplicateObjects: false });
}

// src/platforms/elasticbox/folder/write-folder.ts
async function writeFolder(path, files) {
  for (const { label, bytes, executable } of files) {
    const file = join(path, label);
    try {
      await mkdir(dirname(file), { recursive: true });
      await assertInside(path, dirname(file));
      const fresh = siblingName(dirname(file));
      await writeFile(fresh, bytes, { flag: "wx", mode: executable ? 448 : 384 });
      await rename(fresh, file).catch(async (error) => {
        await unlink(fresh).catch(() => void 0);
        throw error;
      });
    } catch (error) {
      if (error instanceof ActionError) throw error;
      throw new ActionError(
        `${asLine(label)} cannot be written to ${asLine(path)}: ${codeOf(error) || "the file system refused"}.`,
        {
          title: "The box\u2019s folder cannot be written",
          next: "Give `path` a folder of the workspace that can be written.",
          cause: error
        }
      );
    }
  }
}
async function assertInside(path, directory) {
  if (!isInside(await realpath(path), await realpath(directory))) {
    throw new ActionError(`${asLine(directory)} is a link that leads out of ${asLine(path)}.`, {
      next: "Take the link away."
    });
  }
}
async function staleIn(path, files) {
  const own = new Set(files.map(({ label }) => label));
  const stale = [];
  for (const folder of ["events", "files"]) {
    const names = await readdir(join(path, folder)).catch(() => []);
    for (const name of names) {
      const there = await lstat(join(path, folder, name)).catch(() => void 0);
      if (there && !name.startsWith(".") && !own.has(`${folder}/${name}`))
        stale.push(`${folder}/${asLine(name)}`);
    }
  }
  return stale;
}

// src/platforms/elasticbox/pushes/export-box.ts
async function exportBox(context, wanted) {
  const { client, dryRun, log, secrets } = context;
  const { workspace, box } = await findBox(client, wanted);
  const version = await chooseVersion(client, box, { workspace, wanted: wanted.version });
  const { raw } = await client.getBox(version.id);
  for (const { type, value } of version.variables) if (type === "Password") secrets.hide(value);
  const { files, missing, withheld } = await folderOf({ ...raw, id: box.id }, boxContents(client));
  if (missing.length > 0) {
    throw new ActionError(
      `Files that box ${box.name} (${box.id}) names cannot be read: ${missing.join(", ")}.`,
      {
        next: "Upload them again on the box\u2019s page, or ask the platform\u2019s support."
      }
    );
  }
  if (withheld.length > 0)
    log.notice(
      `Values of passwords are not written: ${withheld.join(", ")}. The box keeps them when it is pushed.`
    );
  const stale = await staleIn(wanted.path, files);
  if (stale.length > 0) log.warning(`In the folder, and not of the box: ${stale.join(", ")}.`);
  if (!dryRun) await writeFolder(wanted.path, files);
  return { box, version, files };
}

// src/operations/elasticbox/boxes/export-box.ts?work
var work = {
  run: async ({ workspace, box: wanted, path, "box-version": version }, context) => {
    const { client, dryRun, machine } = context;
    const { workspace: checkout, temp } = machine.directories;
    const at = resolve(checkout, path);
    if (![checkout, temp].some((directory) => directory !== "" && isInside(directory, at))) {
      throw new InputError([{ input: "path", problem: "must be within the workspace or RUNNER_TEMP" }]);
    }
    await context.beginReports({ closing: false });
    const exported = await exportBox(context, { workspace, box: wanted, version, path: at });
    const { box, files } = exported;
    const number = numberOf(exported.version);
    const names = files.map(({ label }) => label);
    return {
      outcome: dryRun ? "planned" : "read",
      changed: false,
      title: `${dryRun ? "Would write" : "Wrote"} box ${box.name} ${number} to ${path}: ${count(files.length, "file")}.`,
      resource: { id: box.id, name: box.name, version: number, path: at, files: names },
      outputs: {
        id: box.id,
        name: box.name,
        url: boxUrl(client.baseUrl, box),
        "box-version": number,
        count: files.length
      },
      table: {
        columns: ["File", "Bytes"],
        rows: files.map(({ label, bytes }) => [label, `${bytes.length}`])
      },
      ...dryRun ? { plan: names.map((target) => ({ action: "create", target: `file ${target}` })) } : {}
    };
  }
};
export {
  work
};
