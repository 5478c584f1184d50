import {
  versioPlatform
} from "./states.js";
import {
  elasticboxPlatform
} from "./elasticbox-inputs-inputs.js";
import {
  dollarboxPlatform,
  pairs
} from "./dollarbox-inputs-inputs.js";
import {
  neededUnless,
  raidboxesPlatform
} from "./certificate.js";
import {
  readYaml
} from "./kinds-yaml.js";
import {
  ActionError,
  Unfit,
  choice,
  createHash,
  flag,
  input,
  text,
  withDefault,
  withoutEnd
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/registry.ts
var ALL = [
  elasticboxPlatform,
  dollarboxPlatform,
  raidboxesPlatform,
  versioPlatform
];
var PLATFORMS = Object.fromEntries(
  ALL.map((platform) => [platform.id, platform])
);
var anyPlatform = {
  id: "any",
  title: "Any platform",
  defaultBaseUrl: "",
  pollInterval: 3e3,
  inputs: [],
  namedBy: [],
  credentialInputs: ALL.flatMap(({ credentialInputs }) => credentialInputs),
  checkCredentials: () => [],
  connect: () => Promise.reject(new ActionError("No platform was chosen."))
};

// src/contract/kinds/data.ts
function data() {
  return {
    name: "data",
    accepts: "YAML or JSON (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: (value) => readYaml(value, "core")
  };
}

// src/platforms/kit/method.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
function method() {
  return {
    name: "method",
    accepts: `\`${METHODS.join("`, `")}\``,
    secret: false,
    actionType: { type: "string" },
    parse: (value) => {
      const known = METHODS.find((candidate) => candidate === value.toUpperCase());
      if (known === void 0) throw new Unfit(`must be one of ${METHODS.join(", ")}`);
      return known;
    }
  };
}

// src/operations/inputs/call-api.ts
var callApiInputs = {
  platform: input("platform", choice(Object.keys(PLATFORMS)), "The platform that is called."),
  method: withDefault(input("method", method(), "The HTTP method."), "GET"),
  path: input(
    "path",
    text({ max: 4096 }),
    "The path as the platform\u2019s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it."
  ),
  query: input("query", pairs(), "Query parameters, beside those of the path."),
  body: input("body", data(), "The body, sent as JSON."),
  paginate: withDefault(
    input("paginate", flag(), "Read all pages of a list, and give their items as one list."),
    "false"
  )
};

// src/contract/result/report-subject.ts
function previewSubject(preview, closing = false) {
  const { platform, scope, name, kind, pullRequest } = preview;
  return {
    identity: { scope, kind, what: [name] },
    title: `preview ${name}`,
    former: `${platform} preview ${scope}/${name}`,
    pullRequest,
    transient: true,
    closing
  };
}

// src/previews/name.ts
var TAIL = /-x[0-9a-f]{8}$/;
var TAIL_LENGTH = 10;
function previewName(base, number, { longest, label }) {
  const suffix = `-pr-${number}`;
  const room = longest - suffix.length;
  const spelt = label ? asLabel(base) : base;
  if (spelt === base && base.length <= room && !TAIL.test(base)) return base + suffix;
  const hash = createHash("sha256").update(base).digest("hex").slice(0, 8);
  return `${cut(spelt, room - TAIL_LENGTH) || "preview"}-x${hash}${suffix}`;
}
function asLabel(text2) {
  const label = text2.toLowerCase().replace(/[^a-z0-9]+/g, (run) => /^-+$/.test(run) ? run : "-").replace(/^-+/, "");
  return withoutEnd(label, "-");
}
function cut(text2, length) {
  return text2.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/[-\s]+$/, "");
}

// src/platforms/dollarbox/containers/preview-name.ts
function containerPreviewName(base, number) {
  return previewName(base, number, { longest: 63, label: true });
}

// src/previews/which.ts
function pullRequestOf({ "pull-request": given }, event) {
  return given ?? event.pullRequest?.number;
}
function isOfEvent(number, { pullRequest }) {
  return pullRequest?.number === number;
}
function isClosing(which, event) {
  const number = pullRequestOf(which, event);
  if (number === void 0 || !isOfEvent(number, event)) return false;
  const unlabeled = event.action === "unlabeled" && isLabel(which.label, event.label);
  return unlabeled || event.action === "closed" || event.pullRequest?.state === "closed";
}
function isOfOtherLabel({ label }, event) {
  const about = event.action === "labeled" || event.action === "unlabeled";
  return about && label !== void 0 && !isLabel(label, event.label);
}
function hasLabel({ label }, pull) {
  return label === void 0 ? true : pull?.labels?.some((name) => isLabel(label, name));
}
function isLabel(label, name) {
  return label?.toLowerCase() === name.toLowerCase();
}
var IN_EVENT = {
  words: "the event is about a pull request",
  holds: ({ event }) => event.pullRequest !== void 0
};
var NUMBERED = {
  ...neededUnless(["pull-request"], IN_EVENT),
  problems: (given, facts) => given("pull-request") || IN_EVENT.holds(facts) ? [] : [{ input: "pull-request", problem: `is required: ${nameOf(facts.event)} has no pull request` }]
};
var CLOSING = {
  words: "the event says that the pull request was closed",
  holds: ({ values, event }) => isClosing(values, event)
};
function previewRules(...deploying) {
  return deploying.length === 0 ? [NUMBERED] : [NUMBERED, neededUnless(deploying, CLOSING)];
}
function ownerOf(which, { event, run }) {
  return { repository: repositoryOf(run), number: pullRequestOf(which, event) ?? 0 };
}
function repositoryOf({ repository }) {
  if (/^[^/\s#]+\/[^/\s#]+$/.test(repository)) return repository;
  throw new ActionError("GITHUB_REPOSITORY is not set, so previews could not be told from those of others.", {
    next: "Run this as a step of a GitHub workflow, or set GITHUB_REPOSITORY to `owner/name`."
  });
}
function nameOf({ name }) {
  return name === "" ? "the event" : `the event \`${name}\``;
}
export {
  PLATFORMS,
  anyPlatform,
  callApiInputs,
  previewSubject,
  previewName,
  containerPreviewName,
  pullRequestOf,
  isOfEvent,
  isClosing,
  isOfOtherLabel,
  hasLabel,
  CLOSING,
  previewRules,
  ownerOf,
  repositoryOf
};
