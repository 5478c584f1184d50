import {
  keepPreview
} from "./lifecycle.js";
import {
  assertOwned,
  deployContainer
} from "./ensure-container.js";
import {
  wantedBy
} from "./plan-container.js";
import "./name-taken.js";
import "./lost-creation.js";
import {
  containerPreviewName,
  ownerOf
} from "./which.js";
import {
  removal
} from "./resources-remove.js";
import "./await-container.js";
import "./resources-view.js";
import "./await-settled.js";
import "./find-org.js";
import {
  CONTAINERS,
  capital,
  isLeaving,
  labelOf,
  oneWithId,
  oneWithKey
} from "./find.js";
import "./conditional-rules.js";
import "./input-rules.js";
import "./read-whole.js";
import {
  MARK_VARIABLE,
  isSameOwner,
  ownerMark,
  readMark
} from "./path.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import {
  lookAgain
} from "./deadline.js";
import {
  ActionError,
  asLine
} from "./index.js";

// src/platforms/dollarbox/containers/preview-container.ts
function previewContainer(context, { base, owner: { repository, number }, rules, wanted, port, ...how }) {
  const name = containerPreviewName(base, number);
  const owner = markOf({ repository, number });
  const preview = {
    deploy: () => deployContainer(context, { ...how, name, wanted, port, owner }),
    takeDown: () => takeDown(context, name, owner, idIn(context.ledger.outputs))
  };
  return keepPreview(context, number, { preview, rules });
}
function idIn({ id }) {
  return typeof id === "string" ? id : void 0;
}
async function takeDown(context, name, owner, deployed) {
  const { client, timing } = context;
  const listed = await oneWithKey(client, CONTAINERS, name);
  const byId = async () => deployed === void 0 ? void 0 : oneWithId(client, CONTAINERS, deployed);
  const shown = listed ?? await byId();
  const found = shown ?? (deployed === void 0 ? void 0 : await lookAgain(timing, name, byId));
  if (found && !isLeaving(found)) assertOwned(found, owner);
  const ended = await removal(context, {
    kind: CONTAINERS,
    found,
    selection: { key: name },
    ifMissing: "ignore",
    verb: "delete",
    outputs: ({ id }) => ({ id, name, status: void 0, url: void 0, address: void 0 }),
    resource: ({ id }) => ({ id, name })
  });
  return found ? ended : { ...ended, outputs: { name } };
}
function markOf(owner) {
  return {
    mark: { [MARK_VARIABLE]: ownerMark(owner) },
    owns: ({ env }) => isSameOwner(readMark(env[MARK_VARIABLE]), owner),
    refusal: (container) => foreign(container, owner)
  };
}
function foreign(container, owner) {
  const other = readMark(container.env[MARK_VARIABLE]);
  const whose = other ? `is the preview of ${asLine(ownerMark(other))}` : `is nobody\u2019s preview (it has no ${MARK_VARIABLE})`;
  return new ActionError(
    `${capital(labelOf(CONTAINERS, container))} ${whose}, not that of ${ownerMark(owner)}. Nothing was changed.`,
    {
      title: `Container ${container.name} belongs to somebody else`,
      next: "Choose another `name`, or delete that container if nobody needs it."
    }
  );
}

// src/operations/dollarbox/containers/preview-container.ts?work
var work = {
  run: (inputs, context) => {
    const { name: base, port, "if-exists": ifExists, "on-failure": onFailure } = inputs;
    const owner = ownerOf(inputs, context);
    return previewContainer(context, {
      base,
      owner,
      rules: inputs,
      wanted: wantedBy(inputs),
      port,
      ifExists,
      onFailure
    });
  }
};
export {
  work
};
