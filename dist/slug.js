import {
  NAMESPACES,
  capital,
  labelOf
} from "./find.js";
import {
  ownerMark
} from "./elasticbox-boxes-find-box.js";
import {
  momentOf
} from "./classify.js";
import {
  ActionError,
  createHash,
  withoutEnd
} from "./index.js";

var __webpack_exports__ = {};
// src/previews/slug.ts
var LONGEST = 20;
var MARK_LENGTH = 5;
var HASH_LENGTH = 4;
var LABEL = /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
function previewSlug(base, { repository, number }) {
  const end = `${repositoryMark(repository)}-pr-${number}`;
  const room = LONGEST - end.length;
  if (LABEL.test(base) && base.length < room) return `${base}-${end}`;
  const hash = digits(base, Math.min(HASH_LENGTH, room));
  const head = withoutEnd(asLabel(base).slice(0, Math.max(0, room - HASH_LENGTH - 1)), "-");
  return `${head === "" ? "" : `${head}-`}${hash}${end}`;
}
function readSlug(slug, repository) {
  const [, mark, number] = /([a-z0-9]{1,63})-pr-([1-9]\d{0,9})$/.exec(slug) ?? [];
  return mark?.endsWith(repositoryMark(repository)) ? Number(number) : void 0;
}
function repositoryMark(repository) {
  return digits(repository.toLowerCase(), MARK_LENGTH);
}
function digits(text, length) {
  const hash = createHash("sha256").update(text).digest();
  const first = String.fromCharCode(97 + (hash[0] ?? 0) % 26);
  const others = BigInt(`0x${hash.subarray(1).toString("hex")}`).toString(36);
  return (first + others).slice(0, length);
}
function asLabel(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+/, "");
}

// src/platforms/dollarbox/namespaces/namespace-owner.ts
var APART = 6e4;
function isOlderThan({ created_at }, opened) {
  const made = momentOf(created_at);
  return made !== void 0 && opened !== void 0 && made.latest + APART < opened;
}
function assertPreviewOf(namespace, owner, opened) {
  if (!isOlderThan(namespace, opened)) return;
  throw new ActionError(
    `${capital(labelOf(NAMESPACES, namespace))} is older than pull request ${ownerMark(owner)}, so it is not its preview. Nothing was changed.`,
    {
      title: `Namespace ${namespace.slug} belongs to somebody else`,
      next: "Choose another `name`, or delete that namespace if nobody needs it."
    }
  );
}
export {
  previewSlug,
  readSlug,
  isOlderThan,
  assertPreviewOf
};
