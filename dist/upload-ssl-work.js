import {
  awaitServed,
  ensureCertificate,
  manyError,
  manyOutputs,
  manyResource,
  manyResult,
  prepareFolder,
  prepareUpload,
  uploadMany
} from "./prepare-upload.js";
import "./lost-creation.js";
import "./certificate-folder.js";
import "./conditional-rules.js";
import "./installed.js";
import {
  asCertificate,
  certificateFacts,
  certificateOutputs,
  certificateResource
} from "./certificates-view.js";
import "./failure.js";
import {
  covers,
  hostName,
  labelOf,
  pickEach
} from "./raidboxes-boxes-find-box.js";
import "./pem-text.js";
import "./input-rules.js";
import "./words.js";
import "./read-whole.js";
import "./valibot.js";
import "./pem.js";
import "./poll.js";
import "./classify.js";
import {
  AbsentError,
  formatTime,
  list
} from "./index.js";

// src/platforms/raidboxes/uploads/upload-targets.ts
function targetsOf(boxes, wanted, prepared) {
  const candidate = { name: "", prepared, problems: [] };
  return pickEach(boxes, wanted).map((target) => target.box ? { ...target, candidate } : target);
}
function targetsOfFolder({ log }, boxes, wanted, candidates) {
  const asked = wanted && pickEach(boxes, wanted);
  const assigned = (asked ? asked.flatMap(({ box }) => box ?? []) : boxes).map((box) => {
    return { wanted: box.domain || box.id, box, candidate: bestFor(box, candidates) };
  });
  const used = new Set(assigned.map(({ candidate }) => candidate));
  for (const one2 of candidates.filter((candidate) => !used.has(candidate))) {
    if (one2.prepared) log.info(`${one2.name}: no box that gets a certificate needs this one`);
    else log.warning(`${one2.name} in the folder is left out: it ${one2.problems.join("; ")}.`);
  }
  if (asked) return [...asked.filter(({ error }) => error), ...assigned];
  const found = assigned.filter(({ candidate }) => candidate);
  if (found.length > 0) return found;
  const domains = candidates.flatMap(({ prepared }) => prepared?.leaf.domains ?? []);
  throw new AbsentError(
    `No box that this login sees has a domain that a certificate of the folder is for: ${list(domains.slice(0, 20))}.`,
    {
      title: "No box for these certificates",
      next: "Check the domains of the boxes, or name the boxes in `box`."
    }
  );
}
function bestFor({ domain }, candidates) {
  const fitting = candidates.filter(({ prepared }) => prepared && covers(prepared.leaf, domain));
  const host = hostName(domain);
  const [best] = [...fitting].sort(
    (a, b) => Number(names(b, host)) - Number(names(a, host)) || endOf(b) - endOf(a)
  );
  return best ?? candidates.find(({ name, prepared }) => !prepared && host !== void 0 && lineage(name) === host);
}
function names({ prepared }, host) {
  return host !== void 0 && (prepared?.leaf.domains.includes(host) ?? false);
}
function endOf({ prepared }) {
  return prepared?.leaf.notAfter.getTime() ?? 0;
}
function lineage(name) {
  return hostName(name.replace(/-\d{4}$/, ""));
}

// src/operations/raidboxes/upload-ssl.ts?work
var work = {
  run: async (inputs, context) => {
    const { client } = context;
    const { clock } = context.timing;
    const { certificate, box: wanted = [], force } = inputs;
    const how = {
      force,
      allowGap: inputs["allow-gap"],
      verifyServed: inputs["verify-served"],
      serveAddress: inputs["serve-address"]
    };
    if (typeof certificate === "object") {
      const candidates = await prepareFolder(certificate, inputs, clock.wall());
      for (const { prepared: prepared2 } of candidates) if (prepared2) context.secrets.add(prepared2.key);
      const boxes = await client.listBoxes();
      return many(context, targetsOfFolder(context, boxes, inputs.box, candidates), how);
    }
    const prepared = await prepareUpload({ ...inputs, certificate }, clock.wall());
    if (inputs["private-key"] === void 0) context.secrets.add(prepared.key);
    else context.secrets.hide(prepared.key);
    const targets = targetsOf(await client.listBoxes(), wanted, prepared);
    const [only] = targets;
    return targets.length === 1 && only ? one(context, only, prepared, how) : many(context, targets, how);
  }
};
async function one(context, { box, error }, prepared, how) {
  if (!box) throw error;
  const certificate = asCertificate(prepared.leaf);
  const outputs = certificateOutputs(box, certificate, context.timing.clock.wall());
  context.ledger.know(outputs);
  const ended = await ensureCertificate(context, { box, prepared, ...how });
  if (how.verifyServed && !context.dryRun) await awaitServed(context, box, certificate, how.serveAddress);
  return {
    ...ended,
    title: titleOf(ended.outcome, labelOf(box), formatTime(prepared.leaf.notAfter)),
    resource: certificateResource(box, certificate),
    outputs,
    facts: certificateFacts(box, certificate)
  };
}
async function many(context, targets, how) {
  const now = context.timing.clock.wall();
  const tell = (done) => context.ledger.know({ ...manyOutputs(done, now), result: manyResource(done) });
  const uploaded = await uploadMany(context, targets, { ...how, tell });
  const error = manyError(uploaded);
  if (error) throw error;
  return manyResult(uploaded, context.dryRun, now);
}
function titleOf(outcome, box, until) {
  if (outcome === "created") return `Installed the certificate on ${box}; it is good until ${until}.`;
  if (outcome === "updated") return `Replaced the certificate of ${box}; the new one is good until ${until}.`;
  if (outcome === "planned") return `Looked at the certificate of ${box}.`;
  return `The certificate of ${box} is installed already; it is good until ${until}.`;
}
export {
  work
};
