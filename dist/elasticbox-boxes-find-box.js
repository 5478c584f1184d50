import {
  findWorkspace,
  readInstance
} from "./find-workspace.js";
import {
  didYouMean
} from "./fastest-levenshtein.js";
import {
  isOwnerTag
} from "./path.js";
import {
  ActionError,
  list
} from "./index.js";

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
  boxType,
  isPolicy,
  findBox,
  findNamed,
  identify
};
