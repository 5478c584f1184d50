import {
  CONTAINERS,
  NAMESPACES,
  VOLUMES,
  isAbsent,
  oneWithId
} from "./find.js";
import {
  collect
} from "./read-whole.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/dollarbox/resources/find-org.ts
var MOST_SLUGS = 20;
async function findOrg(client) {
  if (client.org !== "") return namedOrg(client, client.org);
  const orgs = await collect(client.orgs.list());
  const [only] = orgs;
  if (!only) {
    throw new ActionError("The token\u2019s user belongs to no org.", {
      next: "Use a token of a member of the org."
    });
  }
  if (orgs.length === 1) return only;
  const slugs = orgs.map(({ slug }) => slug);
  const more = slugs.length > MOST_SLUGS ? [`${slugs.length - MOST_SLUGS} more`] : [];
  throw new ActionError(
    `The token\u2019s user belongs to ${slugs.length} orgs and none is named (org_required): ${list([...slugs.slice(0, MOST_SLUGS), ...more])}.`,
    { next: "Set the `org` input to the slug of the one that is meant." }
  );
}
async function assertOneOrg(client) {
  if (client.org === "") await findOrg(client);
}
async function namedOrg(client, slug) {
  try {
    return await client.orgs.get(slug);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new AbsentError(`There is no org ${slug}, or the token does not reach it.`, {
      next: "Check the slug in `org`, that the token\u2019s user is a member, and that the token is not restricted to another org.",
      cause: error
    });
  }
}
function checkKubectl({ slug, kubectl_enabled, api_enabled }) {
  if (api_enabled === false) {
    throw new ActionError(`Org ${slug} has API access switched off (api_disabled).`, {
      next: "Have an owner of the org enable API access in the control panel."
    });
  }
  if (kubectl_enabled === false) {
    throw new ActionError(
      `Org ${slug} has kubectl mode switched off, so no kubeconfig can be issued for it.`,
      { next: "Have an owner of the org enable kubectl mode in the control panel." }
    );
  }
}

// src/platforms/dollarbox/identify.ts
async function identify(client, declared) {
  const scope = (declared.scope || (await findOrg(client)).slug).toLowerCase();
  const { id, kind } = declared;
  const named = id === void 0 ? void 0 : await nameOf(client, kind, id);
  return named === void 0 ? { ...declared, scope } : { scope, kind, what: [named] };
}
async function nameOf(client, kind, id) {
  if (kind === CONTAINERS.noun) return (await oneWithId(client, CONTAINERS, id))?.name;
  if (kind === NAMESPACES.noun) return (await oneWithId(client, NAMESPACES, id))?.slug;
  return kind === VOLUMES.noun ? (await oneWithId(client, VOLUMES, id))?.name : void 0;
}
export {
  findOrg,
  assertOneOrg,
  checkKubectl,
  identify
};
