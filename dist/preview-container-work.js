import {
  keepPreview
} from "./lifecycle.js";
import {
  containerPreviewName,
  ownerOf
} from "./which.js";
import {
  deployContainer
} from "./deploy-container.js";
import {
  takeDownPreview
} from "./ensure.js";
import "./lost-creation.js";
import "./resources-remove.js";
import {
  wantedBy
} from "./plan-container.js";
import "./await-settled.js";
import "./conditional-rules.js";
import {
  CONTAINERS,
  labelOf
} from "./container-kind.js";
import "./input-rules.js";
import {
  MARK_VARIABLE,
  isSameOwner,
  ownerMark,
  readMark
} from "./path.js";
import "./poll.js";
import "./classify.js";
import {
  ActionError,
  asLine,
  capital
} from "./index.js";

// src/platforms/dollarbox/containers/preview-container.ts
var TAKEN_DOWN = {
  ...CONTAINERS,
  resource: ({ id, name }) => ({ id, name }),
  identity: ({ id, name }) => ({ id, name, status: void 0, url: void 0, address: void 0 })
};
function previewContainer(context, { base, owner, rules, ...wanted }) {
  const name = containerPreviewName(base, owner.number);
  const container = ownedBy(owner);
  const preview = {
    deploy: () => deployContainer(context, { ...wanted, name, owner: container }),
    takeDown: () => takeDownPreview(context, TAKEN_DOWN, name, container.assertOwned)
  };
  return keepPreview(context, owner.number, { preview, rules });
}
function ownedBy(owner) {
  const owns = ({ env }) => isSameOwner(readMark(env[MARK_VARIABLE]), owner);
  return {
    mark: { [MARK_VARIABLE]: ownerMark(owner) },
    owns,
    assertOwned: (container) => {
      if (!owns(container)) throw foreign(container, owner);
    }
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
    const wanted = { wanted: wantedBy(inputs), port, ifExists, onFailure };
    return previewContainer(context, { base, owner, rules: inputs, ...wanted });
  }
};
export {
  work
};
