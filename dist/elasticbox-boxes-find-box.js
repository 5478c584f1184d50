import {
  didYouMean
} from "./fastest-levenshtein.js";
import {
  AbsentError,
  ActionError,
  HttpError,
  createHash,
  isOfKind,
  list
} from "./index.js";

var __webpack_exports__ = {};
// src/previews/owner.ts
var MARK_VARIABLE = "BOXWRIGHT_PREVIEW";
function ownerMark({ repository, number }) {
  return `${repository}#${number}`;
}
function readMark(mark) {
  const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(mark ?? "") ?? [];
  return repository === void 0 ? void 0 : { repository, number: Number(digits) };
}
function isSameOwner(a, b) {
  return a !== void 0 && a.number === b.number && isSameRepository(a.repository, b.repository);
}
function isSameRepository(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
var TAG = /^bxw-[0-9a-f]{12}-pr-\d+$/;
function ownerTag({ repository, number }) {
  const hash = createHash("sha256").update(repository.toLowerCase()).digest("hex");
  return `bxw-${hash.slice(0, 12)}-pr-${number}`;
}
function isOwnerTag(tag) {
  return TAG.test(tag);
}
function readTags(tags, repository) {
  for (const tag of tags) {
    const number = Number(/-pr-([1-9]\d{0,9})$/.exec(tag)?.[1]);
    if (!Number.isNaN(number) && ownerTag({ repository, number }) === tag) return number;
  }
  return void 0;
}

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

// src/platforms/elasticbox/boxes/find-box.ts
function boxType({ schema }) {
  return /\/boxes\/([a-z]+)$/.exec(schema)?.[1] ?? "";
}
function isPolicy(box) {
  return boxType(box) === "policy";
}
function findBox(boxes, workspace, wanted) {
  return findNamed(
    boxes.filter((box) => !isPolicy(box)),
    { workspace, wanted, input: "box", noun: "box", plural: "boxes" }
  );
}
function findNamed(boxes, search) {
  const { workspace, wanted, input, noun, plural } = search;
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = boxes.filter(({ name }) => name === wanted);
  const own = named.filter(({ owner }) => owner === workspace.id);
  const meant = own.length > 0 ? own : named;
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (meant.length > 1) {
    throw new ActionError(
      `${meant.length} ${plural} are named ${wanted} in workspace ${workspace.id}: ${list(meant.map(({ id }) => id))}.`,
      { next: `Set \`${input}\` to the id of the one that is meant.` }
    );
  }
  const names = [...new Set(boxes.map(({ name }) => name))].sort();
  throw new ActionError(
    `There is no ${noun} ${wanted} in workspace ${workspace.id}.${didYouMean(wanted, names)}`,
    {
      next: `Set \`${input}\` to the name or id of one of its ${plural}: ${list(names.slice(0, 20), "or")}.`
    }
  );
}

// src/platforms/elasticbox/identify.ts
var OWN_TAG = /^bxw-/;
async function identify(client, declared) {
  const { scope, kind, what, id } = declared;
  if (kind === "instance" && id !== void 0) {
    const owner = scope === "" ? void 0 : (await findWorkspace(client, scope)).id;
    return identityOf(await readInstance(client, { id, owner }));
  }
  if (scope === "") return declared;
  const workspace = await findWorkspace(client, scope);
  if (kind !== "instance") return { ...declared, scope: workspace.id };
  const [wanted = "", name, ...tags] = what;
  const box = findBox(await client.listBoxes(workspace.id), workspace, wanted);
  return instanceIdentity(workspace.id, [box.id, name || box.name], tags);
}
function identityOf({ owner, box, name, application, tags }) {
  if (tags.some(isOwnerTag)) return { scope: owner, kind: "preview", what: [application?.name ?? name] };
  return instanceIdentity(owner, [box, application?.name ?? name], tags);
}
function instanceIdentity(scope, names, tags) {
  const own = tags.filter((tag) => !OWN_TAG.test(tag));
  return { scope, kind: "instance", what: [...names, ...[...new Set(own)].sort()] };
}
export {
  MARK_VARIABLE,
  ownerMark,
  readMark,
  isSameOwner,
  isSameRepository,
  ownerTag,
  isOwnerTag,
  readTags,
  findWorkspace,
  readInstance,
  meansAbsent,
  boxType,
  isPolicy,
  findBox,
  findNamed,
  identify
};
