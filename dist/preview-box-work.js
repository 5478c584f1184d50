import {
  keepPreview
} from "./lifecycle.js";
import {
  CLOSING,
  instancePreviewName,
  ownerOf
} from "./which.js";
import {
  deploy,
  findTarget
} from "./ensure-deployment.js";
import {
  findPreviews,
  refuseForeign,
  refuseOtherBox,
  removeInstance,
  withDeployed
} from "./remove-instance.js";
import "./check-variables.js";
import "./update-version.js";
import "./choose-version.js";
import {
  editInstance,
  leaseFrom
} from "./plan-changes.js";
import {
  sideBySide
} from "./await-operation.js";
import "./read-addresses.js";
import {
  instanceOutputs,
  labelOf
} from "./instances-view.js";
import "./lost-creation.js";
import {
  neededWhere
} from "./conditional-rules.js";
import "./input-rules.js";
import "./linear-pattern.js";
import "./words.js";
import "./box-schema.js";
import "./read-whole.js";
import "./valibot.js";
import "./elasticbox-boxes-find-box.js";
import {
  findWorkspace
} from "./find-workspace.js";
import {
  ownerTag
} from "./path.js";
import "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  isObject,
  list
} from "./index.js";

// src/platforms/elasticbox/previews/remove-previews.ts
async function removePreviews(context, name, found) {
  const [first] = found;
  const gone = { status: void 0, url: void 0, address: void 0, addresses: void 0 };
  const outputs = { id: first?.id, name, ...gone, "expires-at": void 0 };
  if (!first) {
    const title = `There is no preview ${name}.`;
    return { outcome: "absent", title, outputs };
  }
  const targets = list(found.map(labelOf));
  if (context.dryRun) {
    const plan = found.map((instance) => ({ action: "delete", target: labelOf(instance) }));
    return { outcome: "planned", plan, title: `Would terminate ${targets}.`, outputs };
  }
  context.ledger.know({ id: first.id, name });
  const done = await sideBySide(
    context,
    found,
    (instance) => removeInstance(context, instance, { force: false, deleteRecord: true })
  );
  const deleted = done.some(Boolean);
  return {
    outcome: deleted ? "deleted" : "absent",
    title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
    resource: found.map(({ id }) => ({ id, name })),
    outputs
  };
}

// src/platforms/elasticbox/previews/preview-box.ts
function previewBox(context, wanted) {
  const { owner } = wanted;
  const name = instancePreviewName(wanted.base, owner.number);
  const deployed = /* @__PURE__ */ new Set();
  const preview = {
    deploy: async () => {
      const target = await findTarget(context, { ...wanted.target, name });
      const result = await deployPreview(context, wanted, target);
      for (const id of idsIn(result.resource)) deployed.add(id);
      return result;
    },
    takeDown: async () => {
      const workspace = await findWorkspace(context.client, wanted.target.workspace);
      const found = await findPreviews(context.client, { workspace, name, owner });
      const { created, outputs } = context.ledger;
      for (const id of [...created, ...idsIn({ id: outputs.id })]) deployed.add(id);
      const own = await withDeployed(context.client, found.own, { workspace, deployed });
      if (own.length === 0) refuseForeign(found, owner);
      return removePreviews(context, name, own);
    }
  };
  return keepPreview(context, owner.number, { preview, rules: wanted.rules });
}
function idsIn(resource) {
  const all = Array.isArray(resource) ? resource : [resource];
  return all.flatMap((one) => isObject(one) && typeof one["id"] === "string" ? [one["id"]] : []);
}
async function deployPreview(context, { owner, how, ifExists }, target) {
  const { workspace, name, box } = target;
  const found = await findPreviews(context.client, { workspace, name, owner });
  refuseForeign(found, owner);
  refuseOtherBox(found, box);
  const tag = ownerTag(owner);
  const deployed = await deploy(context, {
    target,
    how: { ...how, tags: [.../* @__PURE__ */ new Set([...how.tags, tag])] },
    ifExists,
    foundBy: [tag],
    listed: found.listed
  });
  if (deployed.outcome !== "unchanged" || !how.lease) return deployed;
  return extendLease(context, deployed, { workspace, name, owner, lease: how.lease });
}
async function extendLease(context, deployed, { lease, ...key }) {
  const { own } = await findPreviews(context.client, key);
  const wanted = { variables: [], lease, automaticUpdates: void 0 };
  const edited = [];
  for (const instance of own) edited.push(await editInstance(context, instance, wanted));
  const [first] = edited;
  const expiry = first && instanceOutputs(first, context.client.baseUrl)["expires-at"];
  return {
    ...deployed,
    outcome: "updated",
    outputs: { ...deployed.outputs, "expires-at": expiry }
  };
}

// src/operations/elasticbox/boxes/preview-box.ts?work
var NAMED = {
  ...neededWhere(["name"], CLOSING),
  sentence: "`name` or `box` is needed where the event says that the pull request was closed.",
  needed: "",
  problems: (given, facts) => CLOSING.holds(facts) && !given("name") && !given("box") ? [{ input: "name", problem: "is required, or `box` in its place" }] : []
};
var work = {
  run: (inputs, context) => {
    const { workspace, box = "", name: base = box, policy, claims, variables = [], tags = [] } = inputs;
    const automaticUpdates = inputs["automatic-updates"];
    return previewBox(context, {
      owner: ownerOf(inputs, context),
      base,
      rules: inputs,
      target: { workspace, box, "box-version": inputs["box-version"] },
      how: { policy, claims, variables, tags, lease: leaseFrom(context, inputs), automaticUpdates },
      ifExists: inputs["if-exists"]
    });
  }
};
export {
  work
};
