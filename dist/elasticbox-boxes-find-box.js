import {
  findWorkspace,
  onlyNamed,
  readInstance,
  readOnce
} from "./find-workspace.js";
import {
  isOwnerTag
} from "./path.js";
import {
  didYouMean
} from "./fastest-levenshtein.js";
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
async function findBox(client, wanted) {
  const workspace = await findWorkspace(client, wanted.workspace);
  const boxes = await readOnce(client, `boxes of ${workspace.id}`, () => client.listBoxes(workspace.id));
  const box = findNamed(
    boxes.filter((one) => !isPolicy(one)),
    { workspace, wanted: wanted.box, input: "box", noun: "box", plural: "boxes" }
  );
  return { workspace, boxes, box };
}
function ownFirst(boxes, { id }) {
  const own = boxes.filter(({ owner }) => owner === id);
  return own.length > 0 ? own : boxes;
}
function findNamed(boxes, search) {
  const { workspace, wanted, input, noun, plural } = search;
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = boxes.filter(({ name }) => name === wanted);
  const what = `${plural} are named ${wanted} in workspace ${workspace.id}`;
  const only = onlyNamed(ownFirst(named, workspace), input, what);
  if (only) return only;
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
  if (kind !== "instance") return { ...declared, scope: (await findWorkspace(client, scope)).id };
  const [wanted = "", name, ...tags] = what;
  const { workspace, box } = await findBox(client, { workspace: scope, box: wanted });
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
  ownFirst,
  findNamed,
  identify
};
