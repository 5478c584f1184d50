import {
  NAMESPACES,
  labelOf
} from "./container-kind.js";
import {
  momentOf,
  ownerMark
} from "./path.js";
import {
  ActionError,
  capital
} from "./index.js";

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
  isOlderThan,
  assertPreviewOf
};
