import {
  isOfBox
} from "./remove-instance.js";
import {
  isTerminated,
  labelOf
} from "./instances-view.js";
import {
  readInstance
} from "./find-workspace.js";
import {
  isOwnerTag,
  ownerMark,
  ownerTag
} from "./path.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/elasticbox/previews/preview-instances.ts
async function findPreviews(client, { workspace, name, owner }) {
  const tag = ownerTag(owner);
  const named = (await client.listInstances(workspace.id)).filter(
    (instance) => isOwnedBy(instance, workspace) && isNamed(instance, name)
  );
  return {
    own: named.filter(({ tags }) => tags.includes(tag)),
    foreign: named.filter((instance) => !instance.tags.includes(tag) && !isTerminated(instance))
  };
}
async function withDeployed(client, listed, { workspace, deployed }) {
  const all = new Map(listed.map((instance) => [instance.id, instance]));
  for (const id of deployed) {
    if (all.has(id)) continue;
    try {
      all.set(id, await readInstance(client, { id, owner: workspace.id }));
    } catch (error) {
      if (!(error instanceof AbsentError)) throw error;
    }
  }
  return [...all.values()];
}
function isOwnedBy({ owner }, { id }) {
  return owner === "" || owner === id;
}
function isNamed(instance, name) {
  return instance.name === name || instance.application?.name === name;
}
function refuseForeign({ foreign }, owner) {
  const [first] = foreign;
  if (!first) return;
  const marked = first.tags.some(isOwnerTag) ? "is the preview of another pull request or repository" : "is nobody\u2019s preview (it has no tag that says so)";
  throw new ActionError(
    `${labelOf(first)} ${marked}, not that of ${ownerMark(owner)}. Nothing was changed.`,
    {
      title: `Instance ${first.name} belongs to somebody else`,
      next: "Choose another `name`, or terminate that instance if nobody needs it."
    }
  );
}
function refuseOtherBox({ own }, box) {
  const others = own.filter(
    (one) => !isTerminated(one) && one.application === void 0 && !isOfBox(one, box.id)
  );
  if (others.length === 0) return;
  throw new ActionError(
    `${list(others.map(labelOf))} is this pull request\u2019s preview of another box than ${box.name}. Nothing was changed.`,
    {
      title: `The preview is of another box`,
      next: "Give each box a `name` of its own, or terminate the instance if the box was changed on purpose."
    }
  );
}
export {
  findPreviews,
  withDeployed,
  isOwnedBy,
  isNamed,
  refuseForeign,
  refuseOtherBox
};
