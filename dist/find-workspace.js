import {
  didYouMean
} from "./fastest-levenshtein.js";
import {
  HttpError,
  isOfKind
} from "./errors.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/elasticbox/boxes/find-workspace.ts
async function findWorkspace(client, wanted) {
  const all = await client.listWorkspaces();
  const byId = all.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = all.filter(({ name }) => name === wanted);
  const [only] = named;
  if (only && named.length === 1) return only;
  if (named.length > 1) {
    throw new ActionError(
      `${named.length} workspaces are named ${wanted}: ${list(named.map(({ id }) => id))}.`,
      { next: "Set `workspace` to the id of the one that is meant." }
    );
  }
  const hidden = await askFor(client, wanted);
  if (hidden) return hidden;
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
  findWorkspace,
  readInstance,
  meansAbsent
};
