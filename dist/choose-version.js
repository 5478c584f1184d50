import {
  compareNumbers,
  isNumber
} from "./words.js";
import {
  didYouMean
} from "./fastest-levenshtein.js";
import {
  ActionError,
  createHash,
  list,
  randomUUID
} from "./index.js";

// src/platforms/elasticbox/api/creation-tag.ts
var HASH_LENGTH = 24;
function creationTag({ repository, runId, runAttempt, job }, what) {
  const parts = [repository, runId, runAttempt, job, ...what, randomUUID()];
  const hash = createHash("sha256").update(parts.join("\0")).digest("hex");
  return `bxw-${hash.slice(0, HASH_LENGTH)}`;
}

// src/platforms/elasticbox/boxes/choose-version.ts
var WORDS = ["latest", "released", "draft"];
async function chooseVersion(client, box, { workspace, wanted }) {
  const editable = canEdit(box, workspace);
  if (wanted === "draft" && !editable) throw unreadable(box, workspace);
  if (wanted === box.id || wanted === "draft" || wanted === "latest" && editable) return box;
  const versions = await client.listVersions(box.id);
  const found = pick(versions, wanted);
  if (found) return found;
  throw WORDS.includes(wanted) ? unversioned(box, wanted, workspace) : unknown(box, wanted, versions);
}
function pick(versions, wanted) {
  if (wanted === "latest") return versions[0];
  if (wanted === "released") return highest(versions);
  return versions.find(({ id, version }) => id === wanted || version?.number === wanted);
}
function highest(versions) {
  const numbered = versions.filter(({ version }) => isNumber(version?.number ?? ""));
  return numbered.toSorted(
    (one, other) => compareNumbers(other.version?.number ?? "", one.version?.number ?? "")
  )[0];
}
function canEdit({ owner, members }, { id }) {
  return owner === id || members.some(({ role, workspace }) => workspace === id && role === "collaborator");
}
function unreadable({ name, id }, workspace) {
  return new ActionError(`Workspace ${workspace.id} may not see the draft of box ${name} (${id}).`, {
    next: "Set `box-version` to `released` or a number, or have its owner share it as a collaborator."
  });
}
function unversioned({ name, id }, wanted, workspace) {
  const why = wanted === "latest" ? `, and workspace ${workspace.id} may only read it` : "";
  return new ActionError(`Box ${name} (${id}) has no version${why}.`, {
    next: wanted === "latest" ? "Have its owner publish a version, or share it as a collaborator." : "Make one, with `push-box` or on the box\u2019s page, or set `box-version: draft`."
  });
}
function unknown({ name, id }, wanted, versions) {
  const numbers = versions.map(({ version }) => version?.number ?? "").filter((number) => number !== "");
  const known = [...WORDS, ...numbers];
  return new ActionError(`Box ${name} (${id}) has no version ${wanted}.${didYouMean(wanted, known)}`, {
    next: `Set \`box-version\` to ${list(known.slice(0, 20), "or")}.`
  });
}
export {
  creationTag,
  chooseVersion,
  highest,
  canEdit
};
