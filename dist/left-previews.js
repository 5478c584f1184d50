import {
  isOlderThan
} from "./namespace-owner.js";
import {
  containerPreviewName,
  instancePreviewName,
  previewSlug,
  readSlug
} from "./which.js";
import {
  isNamed,
  removeInstance
} from "./remove-instance.js";
import {
  isOwnedBy
} from "./await-operation.js";
import {
  describeStatus,
  hasFailed as hasFailed2,
  isTerminated,
  labelOf as labelOf2
} from "./instances-view.js";
import {
  awaitGone,
  remove
} from "./resources-remove.js";
import {
  CONTAINERS,
  NAMESPACES,
  assertOneOrg,
  hasFailed,
  isGone,
  isLeaving,
  labelOf
} from "./container-kind.js";
import {
  findWorkspace
} from "./find-workspace.js";
import {
  MARK_VARIABLE,
  isOwnerTag,
  isSameRepository,
  readMark,
  readTags
} from "./path.js";
import {
  isOfKind
} from "./classify.js";

// src/previews/look-alike.ts
function nameLookAlike({ log }, { name, what, base }) {
  const isOfBase = base === void 0 || name.startsWith(`${base}-pr-`);
  if (!isOfBase || !/-pr-[1-9]\d*$/.test(name)) return;
  log.notice(`The ${what} is called as a preview is, and has no mark that says whose: it is left as it is.`);
}

// src/platforms/dollarbox/previews/left-preview.ts
function leftPreview(context, kind, item, number) {
  return {
    id: item.id,
    name: kind.keyOf(item),
    number,
    created: item.created_at ?? "",
    status: item.status,
    failed: hasFailed(item),
    what: labelOf(kind, item),
    remove: async () => {
      if (!isLeaving(item)) return remove(context, kind, item);
      if (context.wait) await awaitGone(context, kind, item);
      return false;
    }
  };
}

// src/platforms/dollarbox/containers/left-containers.ts
async function leftContainers(context, { repository, base }) {
  const found = /* @__PURE__ */ new Map();
  await assertOneOrg(context.client);
  for await (const container of context.client.containers.list()) {
    if (isGone(container)) continue;
    const { [MARK_VARIABLE]: mark } = container.env;
    const owner = readMark(mark);
    if (mark === void 0)
      nameLookAlike(context, { name: container.name, what: labelOf(CONTAINERS, container), base });
    if (!owner || !isSameRepository(owner.repository, repository)) continue;
    if (base !== void 0 && container.name !== containerPreviewName(base, owner.number)) continue;
    found.set(container.id, leftPreview(context, CONTAINERS, container, owner.number));
  }
  return [...found.values()];
}

// src/platforms/dollarbox/namespaces/left-namespaces.ts
async function leftNamespaces(context, { repository, base }) {
  const found = /* @__PURE__ */ new Map();
  try {
    for await (const namespace of context.client.namespaces.list()) {
      const number = readSlug(namespace.slug, repository);
      if (number === void 0 || isGone(namespace)) continue;
      if (base !== void 0 && namespace.slug !== previewSlug(base, { repository, number })) continue;
      found.set(namespace.id, {
        ...leftPreview(context, NAMESPACES, namespace, number),
        isOf: (pull) => pull !== void 0 && !isOlderThan(namespace, pull.createdAt)
      });
    }
  } catch (error) {
    if (!isOfKind(error, "absent", "foreign", "denied", "unsupported")) throw error;
    context.log.info(`Namespaces cannot be listed, so none is swept: ${error.message}`);
  }
  return [...found.values()];
}

// src/platforms/elasticbox/previews/left-previews.ts
async function leftInstances(context, query) {
  const { client } = context;
  const workspace = await findWorkspace(client, query.workspace);
  const left = [];
  for (const instance of await client.listInstances(workspace.id)) {
    const number = readTags(instance.tags, query.repository);
    if (!isOwnedBy(instance, workspace.id)) continue;
    if (!instance.tags.some(isOwnerTag) && !isTerminated(instance)) {
      nameLookAlike(context, { name: instance.name, what: labelOf2(instance), base: query.base });
    }
    if (number === void 0) continue;
    if (query.base !== void 0 && !isNamed(instance, instancePreviewName(query.base, number))) continue;
    left.push(leftInstance(context, instance, number));
  }
  return left;
}
function leftInstance(context, instance, number) {
  return {
    id: instance.id,
    name: instance.application?.name ?? instance.name,
    number,
    status: describeStatus(instance),
    failed: hasFailed2(instance),
    created: instance.created,
    what: labelOf2(instance),
    // What is known of one of several is no output of the step.
    remove: () => context.ledger.amongSeveral(
      () => removeInstance(context, instance, { force: false, deleteRecord: true })
    )
  };
}
export {
  leftContainers,
  leftNamespaces,
  leftInstances
};
