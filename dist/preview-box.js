import {
  findPreviews,
  instancePreviewName,
  refuseForeign,
  refuseOtherBox,
  withDeployed
} from "./preview-instances.js";
import {
  keepPreview,
  skipWithoutSecrets
} from "./lifecycle.js";
import {
  deployApplication,
  deployInstance,
  findTarget
} from "./ensure-application.js";
import {
  removeInstance
} from "./remove-instance.js";
import "./update-version.js";
import {
  leaseFrom
} from "./check-variables.js";
import {
  editInstance
} from "./plan-changes.js";
import "./choose-version.js";
import {
  INSTANCE_OUTPUTS,
  instanceOutputs,
  labelOf,
  sideBySide
} from "./instances-view.js";
import "./lost-creation.js";
import "./box-schema.js";
import {
  boxType,
  findWorkspace,
  isOwnerTag,
  ownerTag
} from "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import "./redact-body.js";
import "./valibot.js";
import {
  previews
} from "./previews.js";
import {
  CLOSING,
  isClosing,
  ownerOf,
  previewRules,
  previewSubject,
  pullRequestOf
} from "./which.js";
import "./states.js";
import {
  PATTERN,
  elasticbox,
  elasticboxPlatform,
  isPattern
} from "./elasticbox-inputs-inputs.js";
import "./dollarbox-inputs-inputs.js";
import {
  neededWhere
} from "./certificate.js";
import {
  atMostOne
} from "./kinds-yaml.js";
import {
  health
} from "./health.js";
import {
  planned
} from "./poll.js";
import "./classify.js";
import {
  common,
  defineOperation,
  isObject,
  list
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/elasticbox/previews/remove-previews.ts
async function removePreviews(context, name, found) {
  const [first] = found;
  const gone = { status: void 0, url: void 0, address: void 0, addresses: void 0 };
  const outputs = { id: first?.id, name, ...gone, "expires-at": void 0 };
  if (!first) {
    const title = `There is no preview ${name}.`;
    return { outcome: "absent", changed: false, title, outputs };
  }
  const targets = list(found.map(labelOf));
  if (context.dryRun) {
    const plan = found.map((instance) => ({ action: "delete", target: labelOf(instance) }));
    return { ...planned(plan), title: `Would terminate ${targets}.`, outputs };
  }
  context.ledger.know({ id: first.id, name });
  const done = await sideBySide(
    context,
    found,
    (instance) => removeInstance(context, instance, { force: false, deleteRecord: true })
  );
  const deleted = done.some(({ value }) => value);
  return {
    outcome: deleted ? "deleted" : "absent",
    changed: deleted,
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
      const result = await deploy(context, wanted, target);
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
async function deploy(context, { owner, deploy: wanted, ifExists }, target) {
  const { workspace, name, box } = target;
  const found = await findPreviews(context.client, { workspace, name, owner });
  refuseForeign(found, owner);
  refuseOtherBox(found, box);
  const tag = ownerTag(owner);
  const deployed = await (boxType(box) === "application" ? deployApplication : deployInstance)(context, {
    target,
    deploy: { ...wanted, tags: [.../* @__PURE__ */ new Set([...wanted.tags, tag])] },
    ifExists,
    foundBy: [tag]
  });
  if (deployed.outcome !== "unchanged" || !wanted.lease) return deployed;
  return extendLease(context, deployed, { workspace, name, owner, lease: wanted.lease });
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
    changed: true,
    outputs: { ...deployed.outputs, "expires-at": expiry }
  };
}

// src/operations/elasticbox/boxes/preview-box.ts
var NAMED = {
  ...neededWhere(["name"], CLOSING),
  sentence: "`name` or `box` is needed where the event says that the pull request was closed.",
  needed: "",
  problems: (given, facts) => CLOSING.holds(facts) && !given("name") && !given("box") ? [{ input: "name", problem: "is required, or `box` in its place" }] : []
};
var previewBoxOperation = defineOperation({
  name: "preview-box",
  platform: elasticboxPlatform,
  summary: "Keep an instance of a box for a pull request: deploy it, update it on every push, terminate it when the pull request is closed.",
  inputs: {
    required: [elasticbox.workspace],
    optional: [
      health.check,
      health.status,
      common.pullRequest,
      previews.label,
      previews.superseded,
      previews.box,
      previews.instanceName,
      elasticbox.boxVersion,
      elasticbox.policy,
      elasticbox.claims,
      elasticbox.variables,
      elasticbox.tags,
      previews.lease,
      elasticbox.leaseAction,
      elasticbox.automaticUpdates,
      elasticbox.ifExists
    ],
    rules: [...previewRules("box"), NAMED, atMostOne("policy", "claims")]
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
box: web
policy: linux-small
name: web
variables: |
  GIT_SHA: \${{ github.sha }}
comment: true
environment: preview
`,
  skip: skipWithoutSecrets,
  needs: (values, event) => isClosing(values, event) ? FINDING : void 0,
  beginsReports: true,
  check: (inputs) => {
    const { tags = [] } = inputs;
    return [
      ...tags.some(isOwnerTag) ? [MARKED] : [],
      ...tags.some(isPattern) ? [PATTERN] : [],
      ...inputs["if-exists"] === "create" ? [ONLY_ONE] : []
    ];
  },
  reportOn: (inputs, event) => {
    const number = pullRequestOf(inputs, event);
    if (number === void 0) return void 0;
    const name = instancePreviewName(baseOf(inputs), number);
    const { workspace: scope } = inputs;
    return previewSubject(
      { platform: "elasticbox", scope, name, pullRequest: number, kind: "preview" },
      isClosing(inputs, event)
    );
  },
  run: (inputs, context) => {
    const { workspace, box = "", policy, claims, variables = [], tags = [] } = inputs;
    const automaticUpdates = inputs["automatic-updates"];
    return previewBox(context, {
      owner: ownerOf(inputs, context),
      base: baseOf(inputs),
      rules: inputs,
      target: { workspace, box, "box-version": inputs["box-version"] },
      deploy: { policy, claims, variables, tags, lease: leaseFrom(context, inputs), automaticUpdates },
      ifExists: inputs["if-exists"]
    });
  }
});
var FINDING = [
  ...["name", "box", "workspace", "pull-request", "label"],
  ...["token", "auth-scheme", "base-url", "ca-certificate", "dry-run"]
];
var MARKED = {
  input: "tags",
  problem: "cannot have one of the form `bxw-\u2026-pr-\u2026`, which marks whose preview the instance is"
};
var ONLY_ONE = {
  input: "if-exists",
  problem: "cannot be `create`: a pull request has one preview of a name"
};
function baseOf({
  name,
  box = ""
}) {
  return name ?? box;
}
export {
  previewBoxOperation
};
