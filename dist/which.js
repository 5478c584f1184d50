import {
  neededUnless
} from "./conditional-rules.js";
import {
  ActionError,
  createHash,
  withoutEnd
} from "./index.js";

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
function asLabel(text) {
  const label = text.toLowerCase().replace(/[^a-z0-9]+/g, (run) => /^-+$/.test(run) ? run : "-").replace(/^-+/, "");
  return withoutEnd(label, "-");
}
function cut(text, length) {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/[-\s]+$/, "");
}

// src/platforms/dollarbox/containers/preview-name.ts
function containerPreviewName(base, number) {
  return previewName(base, number, { longest: 63, label: true });
}

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
  const head = withoutEnd(asLabel2(base).slice(0, Math.max(0, room - HASH_LENGTH - 1)), "-");
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
function asLabel2(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+/, "");
}

// src/platforms/elasticbox/previews/preview-name.ts
function instancePreviewName(base, number) {
  return previewName(base, number, { longest: 30, label: false });
}

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
  containerPreviewName,
  previewSlug,
  readSlug,
  instancePreviewName,
  previewSubject,
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
