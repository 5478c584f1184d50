import {
  HttpError,
  isOfKind
} from "./classify.js";
import {
  didYouMean
} from "./fastest-levenshtein.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/elasticbox/api/read-once.ts
var known = /* @__PURE__ */ new WeakMap();
function oneFor(client, key, make) {
  const all = known.get(client) ?? /* @__PURE__ */ new Map();
  known.set(client, all);
  if (!all.has(key)) all.set(key, make());
  return all.get(key);
}
function readOnce(client, what, read) {
  const reading = oneFor(client, what, read);
  reading.catch(() => known.get(client)?.delete(what));
  return reading;
}

// src/platforms/elasticbox/boxes/only-named.ts
function onlyNamed(named, input, what) {
  if (named.length < 2) return named[0];
  throw new ActionError(`${named.length} ${what}: ${list(named.map(({ id }) => id))}.`, {
    next: `Set \`${input}\` to the id of the one that is meant.`
  });
}

// src/platforms/elasticbox/boxes/find-workspace.ts
function findWorkspace(client, wanted) {
  return readOnce(client, `workspace ${wanted}`, () => find(client, wanted));
}
async function find(client, wanted) {
  const all = await client.listWorkspaces();
  const named = all.filter(({ name }) => name === wanted);
  const found = all.find(({ id }) => id === wanted) ?? onlyNamed(named, "workspace", `workspaces are named ${wanted}`) ?? await askFor(client, wanted);
  if (found) return found;
  throw new ActionError(
    `There is no workspace ${wanted} among those of the token\u2019s user.${didYouMean(wanted, labels(all))}`,
    { next: `Set \`workspace\` to one of ${list(labels(all).slice(0, 20), "or") || "yours"}.` }
  );
}
async function askFor(client, id) {
  if (!/^[\w.-]+$/.test(id)) return void 0;
  try {
    return (await client.listWorkspaces([id])).find((workspace) => workspace.id === id);
  } catch (error) {
    if (isOfKind(error, "absent", "denied", "invalid", "refused")) return void 0;
    throw error;
  }
}
function labels(all) {
  return [...new Set(all.flatMap(({ id, name }) => name === "" ? [id] : [id, name]))];
}

// src/platforms/elasticbox/instances/read-instance.ts
async function readInstance(client, key, attempts) {
  try {
    return await client.getInstance(key.id, attempts);
  } catch (error) {
    if (await meansAbsent(client, key, error)) throw absent(key.id, error);
    throw error;
  }
}
async function readIfThere(client, key) {
  try {
    return await readInstance(client, key);
  } catch (error) {
    if (error instanceof AbsentError) return void 0;
    throw error;
  }
}
async function meansAbsent(client, { id, owner }, error) {
  if (isOfKind(error, "absent")) return true;
  if (!isOfKind(error, "denied", "doubtful") || !owner) return false;
  try {
    return !(await client.listInstanceIds(owner)).includes(id);
  } catch (other) {
    if (other instanceof HttpError && other.kind !== "broken") return false;
    throw other;
  }
}
function absent(id, cause) {
  return new AbsentError(`There is no instance ${id}.`, {
    cause,
    next: "Check the id, and that `base-url` is the site it belongs to."
  });
}
export {
  oneFor,
  readOnce,
  onlyNamed,
  findWorkspace,
  readInstance,
  readIfThere,
  meansAbsent
};
