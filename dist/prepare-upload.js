import {
  createOnce
} from "./lost-creation.js";
import {
  keysIn,
  raidboxes,
  raidboxesPlatform
} from "./certificate-folder.js";
import {
  neededUnless,
  refusedWhere
} from "./conditional-rules.js";
import {
  awaitActive,
  awaitProcess,
  describeReplacement,
  isAnother,
  isOurs,
  isSame,
  laterExpiry,
  lostNames,
  requestRemoval
} from "./installed.js";
import {
  asCertificate,
  certificateResource,
  checkServeAddress,
  describeDistrust,
  describeServed,
  entryOf,
  failedBoxes,
  fingerprintOf,
  isOfThisBox,
  serves,
  servingOf
} from "./certificates-view.js";
import {
  blamesNothing,
  saysNone,
  saysOccupied
} from "./failure.js";
import {
  covers,
  hostName,
  labelOf
} from "./raidboxes-boxes-find-box.js";
import {
  daysLeft
} from "./pem-text.js";
import {
  answeredOther
} from "./read-whole.js";
import {
  atOnce,
  cutShort,
  isRefusedAtTheDoor,
  poll,
  withSpareBudget
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  ActionError,
  AftermathError,
  InputError,
  count,
  defineOperation,
  formatTime,
  isChanged,
  list
} from "./index.js";

// src/platforms/raidboxes/certificates/send-certificate.ts
async function sendCertificate(context, sending) {
  const { crt, key, bundle, csr } = sending.prepared;
  const upload2 = { crt, key, ...bundle && { bundle }, ...csr && { csr } };
  const process = await post(context, sending, upload2).catch((error) => {
    if (!speaksOfFormat(error)) throw error;
    context.log.info("Raidboxes does not read the line breaks; uploading once more with them written out");
    return post(context, sending, writtenOut(upload2));
  });
  if (process !== void 0 && context.wait)
    await awaitProcess(context, process, `the installation of the certificate on ${labelOf(sending.box)}`);
}
async function post(context, { box, prepared, installed, deleted, accepted }, upload2) {
  const { client } = context;
  const { leaf } = prepared;
  const tells = !isOurs(leaf, installed);
  const note = () => {
    context.ledger.wrote();
    context.ledger.leave(entryOf(box), `the certificate ${leaf.fingerprintSha1} on ${labelOf(box)}`);
  };
  const known = [installed, deleted].filter((one) => one !== void 0);
  const { value, ours } = await createOnce(
    {
      what: `the certificate of ${labelOf(box)}`,
      key: `a certificate with fingerprint ${leaf.fingerprintSha1} on ${labelOf(box)}`,
      look: async (budget) => {
        const found = await client.within(budget).getCertificate(box);
        if (isOurs(leaf, found)) return tells ? [{}] : [];
        const strange = found && isAnother(leaf, found) && !known.some((one) => isSame(one, found));
        return strange ? [{ stranger: found }] : [];
      },
      create: async () => {
        const uploaded = await client.uploadCertificate(box, upload2);
        if (isAnother(leaf, uploaded.certificate)) throw describesAnother(box);
        accepted();
        return uploaded;
      },
      // The fingerprint is that of what was sent; a box has one certificate, whoever uploaded it.
      isOurs: ({ stranger }) => stranger === void 0,
      unique: true,
      describe: ({ stranger }) => (stranger && fingerprintOf(stranger)) ?? leaf.fingerprintSha1,
      made: note
    },
    context
  );
  if (ours) return value.process;
  const message = `The answer to the upload was lost, and ${labelOf(box)} has another certificate now, which somebody else installed meanwhile; it was left alone.`;
  throw notReplaced(box, message, OTHERS);
}
var OTHERS = "Find out who else works on this box, and run the step again.";
function notReplaced(box, message, next, cause) {
  return new ActionError(message, {
    title: `The certificate of ${labelOf(box)} was not replaced`,
    next,
    cause
  });
}
function describesAnother(box) {
  return answeredOther(
    `The answer to the upload describes another certificate than the one for ${labelOf(box)}`
  );
}
function speaksOfFormat(error) {
  if (!isOfKind(error, "invalid")) return false;
  return error.details.some((line) => /^(?:crt|key): /.test(line) && FORMAT.test(line));
}
var FORMAT = /\bformat|\bPEM\b|\bnew.?line|\bline.?break|\bvalid (?:\S+ )?(?:certificate|private key|key)\b/i;
function writtenOut(upload2) {
  const one = (text) => text.replaceAll("\n", "\\n");
  const { crt, key, bundle, csr } = upload2;
  return {
    crt: one(crt),
    key: one(key),
    ...bundle && { bundle: one(bundle) },
    ...csr && { csr: one(csr) }
  };
}

// src/platforms/raidboxes/certificates/replace-certificate.ts
var LEAST_TIME = 5e3;
var ALLOW_GAP = "Set `allow-gap: true` to delete the installed certificate first; the box is without a custom certificate for a moment then.";
var QUICK_LOOK = 1500;
async function replaceCertificate(context, sending, allowGap) {
  try {
    await sendCertificate(context, sending);
  } catch (error) {
    if (!sending.installed) throw error;
    if (!saysOccupied(error)) throw blamesNothing(error) ? staysAsItIs(sending, error) : error;
    const { leaf } = sending.prepared;
    const now = await context.client.getCertificate(sending.box);
    if (!isOurs(leaf, sending.installed) && isOurs(leaf, now)) return;
    if (!now || !isSame(now, sending.installed)) {
      const said = "was changed by somebody else while this step uploaded, and was left alone";
      const message = `The certificate of ${labelOf(sending.box)} ${said}: ${error.message}`;
      throw notReplaced(sending.box, message, OTHERS, error);
    }
    if (!allowGap) {
      const message = `Raidboxes refused the upload because a certificate is installed: ${error.message}`;
      throw notReplaced(sending.box, message, ALLOW_GAP, error);
    }
    await withGap(context, sending, now);
  }
}
async function withGap(context, sending, installed) {
  const { log, timing } = context;
  const { box } = sending;
  const target = labelOf(box);
  if (timing.deadline.left() < LEAST_TIME) throw timing.deadline.error();
  log.info(`Raidboxes does not replace the certificate of ${target}: deleting it, then uploading at once`);
  let deleted = false;
  context.ledger.ask(entryOf(box), `${target}, its custom certificate possibly deleted`);
  try {
    const process = await requestRemoval(context, box, installed);
    deleted = true;
    context.ledger.answered(entryOf(box));
    context.ledger.wrote();
    if (process !== void 0)
      await awaitProcess(context, process, `the removal of the certificate of ${target}`);
    await sendCertificate(context, { ...sending, installed: void 0, deleted: installed });
  } catch (error) {
    throw await afterGap(context, sending, { error, deleted, installed });
  }
}
async function afterGap(context, { box, prepared }, {
  error,
  deleted,
  installed
}) {
  if (!(error instanceof ActionError)) return error;
  if (!deleted && isRefusedAtTheDoor(error)) {
    context.ledger.gone(entryOf(box));
    return error;
  }
  const seen = await lookQuickly(context, box);
  if (isOurs(prepared.leaf, seen?.now)) return error;
  if (seen?.now && (!deleted || !isSame(seen.now, installed))) {
    context.ledger.gone(entryOf(box));
    return error;
  }
  const target = labelOf(box);
  context.ledger.leave(entryOf(box), `${target}, its custom certificate deleted`);
  return exposed(target, error, deleted && seen !== void 0);
}
async function lookQuickly({ client, timing }, box) {
  try {
    return await withSpareBudget(QUICK_LOOK, timing.clock, async (budget) => ({
      now: await client.within(budget).getCertificate(box, 1)
    }));
  } catch {
    return void 0;
  }
}
function staysAsItIs({ box }, cause) {
  return notReplaced(
    box,
    `Raidboxes refused the upload and does not say that the installed certificate is in the way, so that one was left as it is: ${cause.message}`,
    `${cause.next ?? "Correct the cause and run the step again."} If only the installed certificate can be the cause, remove it with \`delete-ssl\` first.`,
    cause
  );
}
function exposed(target, cause, surely) {
  const gone = surely ? `The installed certificate was deleted, and the new one could not be uploaded` : `The installed certificate was to be deleted and the new one uploaded, and how far that came is not known`;
  return new AftermathError(`${gone}: ${cause.message}`, cause, {
    title: surely ? `${target} has NO custom certificate now` : `${target} may have NO custom certificate now`,
    next: "Correct the cause and run the step again at once. The deleted certificate cannot be read back from Raidboxes: to restore it, upload it from your own copy.",
    gone: surely
  });
}

// src/platforms/raidboxes/certificates/ensure-certificate.ts
async function ensureCertificate(context, { box, prepared, force, allowGap }) {
  const { leaf, bundle } = prepared;
  checkDomain(context, box, leaf, force);
  const installed = await context.client.getCertificate(box);
  if (isOurs(leaf, installed) && !force) {
    if (bundle)
      context.log.info(
        "The certificate is installed already. Whether its chain is the same cannot be seen; `force: true` uploads both again."
      );
    return unchanged(context, box);
  }
  if (installed) checkReplacement(context, leaf, installed, force);
  if (context.dryRun) return planned(box, prepared, installed);
  const accepted = () => {
    if (!installed) registerUndo(context, box, leaf);
  };
  await replaceCertificate(context, { box, prepared, installed, accepted }, allowGap);
  if (context.wait) await awaitActive(context, box, leaf);
  return { outcome: installed ? "updated" : "created" };
}
function checkDomain(context, box, leaf, force) {
  const { domain } = box;
  if (domain === "" || covers(leaf, domain)) return;
  if (hostName(domain) === void 0) {
    context.log.warning(`Whether the certificate covers ${domain} cannot be told: that is no host name.`);
    return;
  }
  const names = list(leaf.domains.slice(0, 10)) || "no domain";
  const problem = `does not cover ${domain}, the domain of ${labelOf(box)}; it is for ${names}`;
  if (!force) throw new InputError([{ input: "certificate", problem }], { next: NOT_COVERED });
  context.log.warning(`The certificate ${problem}.`);
}
var NOT_COVERED = "Use a certificate with this name, or the box it was made for. `force: true` uploads it all the same.";
function checkReplacement({ log }, leaf, installed, force) {
  const later = laterExpiry(leaf, installed);
  if (later && !force) {
    throw new ActionError(
      `The installed certificate expires at ${formatTime(later)}, later than the given one (${formatTime(leaf.notAfter)}).`,
      {
        title: "A certificate that lasts longer is installed",
        next: "Give the newest certificate, or set `force: true` to replace the installed one by an older one."
      }
    );
  }
  const lost = lostNames(leaf, installed);
  if (lost.length > 0)
    log.warning(
      `The installed certificate covers names that the new one does not: ${list(lost.slice(0, 20))}.`
    );
}
function registerUndo(context, box, leaf) {
  context.ledger.undoBy(entryOf(box), {
    said: `the certificate of ${labelOf(box)} is deleted again`,
    work: async (client) => {
      const now = await client.getCertificate(box);
      if (now && !isOurs(leaf, now)) return;
      await client.deleteCertificate(box).catch((error) => {
        if (!saysNone(error)) throw error;
      });
    }
  });
}
function unchanged({ dryRun }, box) {
  if (!dryRun) return { outcome: "unchanged" };
  return { outcome: "planned", plan: [{ action: "none", target: targetOf(box) }] };
}
function planned(box, { leaf, bundle, csr }, installed) {
  const action = installed ? "update" : "create";
  const fields = [
    ...describeReplacement(leaf, installed),
    { field: "private key", to: "(set)" },
    { field: "chain", to: count(bundle?.match(/-BEGIN /g)?.length ?? 0, "certificate") },
    ...csr === void 0 ? [] : [{ field: "signing request", to: "(set)" }]
  ];
  return { outcome: "planned", plan: [{ action, target: targetOf(box), fields }] };
}
function targetOf(box) {
  return `certificate of ${labelOf(box)}`;
}

// src/platforms/raidboxes/served/await-served.ts
async function awaitServed(context, box, certificate, given) {
  const { log, timing } = context;
  const serving = servingOf(box, certificate, given);
  if (!serving) throw unknownAddress(box);
  const { lookAtServed } = await import(/* webpackIgnore: true */ "./served.js");
  const seen = await poll(
    {
      what: `the certificate served for ${serving.name}`,
      read: (budget) => lookAtServed({ ...serving, signal: budget?.signal ?? timing.signal }),
      judge: (served) => serves(served, certificate) || !context.wait ? "settled" : "pending",
      describe: (served) => describeServed(served, certificate),
      resume: `Raidboxes has the certificate. Check that ${serving.name} is served from ${serving.address.host}, or give \`serve-address\`.`
    },
    context
  );
  if (!serves(seen, certificate)) log.warning(`${serving.name}: ${describeServed(seen, certificate)}.`);
  const distrust = describeDistrust(seen, serving);
  if (distrust) log.warning(distrust);
}
function unknownAddress(box) {
  return new ActionError(
    `Where ${labelOf(box)} is served cannot be told: it has no IPv4 address or no domain.`,
    {
      next: "Give `serve-address`, or set `verify-served: false`."
    }
  );
}

// src/platforms/raidboxes/uploads/prepare-upload.ts
var FOLDER = {
  words: "`certificate` is a folder of certificates",
  holds: ({ values }) => typeof values["certificate"] === "object"
};
var WITH_KEY = {
  words: "`certificate` holds the key, too, or is a folder",
  holds: ({ values }) => {
    const { certificate } = values;
    return typeof certificate === "object" || typeof certificate === "string" && keysIn(certificate) !== "";
  }
};
var UPLOAD_RULES = [
  neededUnless(["box"], FOLDER),
  neededUnless(["private-key"], WITH_KEY),
  refusedWhere(["chain", "csr"], FOLDER)
];
async function checkUpload(material, context) {
  const { certificate } = material;
  if (typeof certificate === "object") return checkFolder(certificate, material, context);
  const { now, warn, note } = context;
  const checked = await check({ ...material, certificate: certificate ?? "" }, now);
  const { warnings } = checked.ok ? checked.value : checked;
  for (const warning of warnings) warn(warning);
  if (checked.ok) for (const line of checked.value.notes) note(line);
  if (checked.ok) return [];
  const isMissing = (input) => input === "private-key" && material[input] === void 0;
  const found = checked.problems.filter(({ input }) => !isMissing(input));
  return [...found, ...material.force && found.length > 0 ? [NOT_FORCED] : []];
}
async function checkFolder(pairs, material, { now, warn, note }) {
  const twice = material["private-key"] === void 0 ? [] : pairs.filter(hasKey);
  if (twice.length > 0) return [keyTwice(twice)];
  const candidates = await prepareFolder(pairs, material, now);
  for (const { name, prepared } of candidates) {
    for (const warning of prepared?.warnings ?? []) warn(`${name}: ${warning}`);
    for (const line of prepared?.notes ?? []) note(`${name}: ${line}`);
  }
  if (candidates.some(({ prepared }) => prepared)) return [];
  const none = candidates.map(({ name, problems: why }) => ({
    input: "certificate",
    problem: `${name} in the folder ${why.join("; ")}`
  }));
  return [...none, ...material.force ? [NOT_FORCED] : []];
}
function hasKey(pair) {
  return "files" in pair && pair.privateKey !== void 0;
}
function keyTwice(pairs) {
  const where = pairs.map(({ name, files }) => `${files["private-key"]} of ${name}`);
  return {
    input: "private-key",
    problem: `is given, and the folder that certificate names has keys, too (${list(where.slice(0, 5))}): leave out the one or the other`
  };
}
var NOT_FORCED = {
  input: "force",
  problem: "cannot force what is said above: it uploads a certificate that is installed already, that expires sooner than the installed one, that is self-signed or that does not cover the domain of the box; nothing else, as no client would accept the rest"
};
async function prepareUpload(material, now) {
  const checked = await check(material, now);
  if (!checked.ok) throw new InputError(checked.problems);
  return checked.value;
}
async function prepareFolder(pairs, { "private-key": given, force }, now) {
  const candidates = [];
  for (const pair of pairs) {
    const { name } = pair;
    if ("why" in pair) {
      candidates.push({ name, problems: [pair.why] });
      continue;
    }
    const { certificate, privateKey = given, keyless, chain, files } = pair;
    if (privateKey === void 0 && keysIn(certificate) === "") {
      candidates.push({ name, problems: [keyless] });
      continue;
    }
    const own = hasKey(pair) ? files : { ...files, "private-key": "" };
    const checked = await check({ certificate, "private-key": privateKey, chain, force }, now);
    if (checked.ok) candidates.push({ name, prepared: checked.value, problems: [] });
    else
      candidates.push({
        name,
        problems: checked.problems.map(({ input, problem }) => `${own[input] || input} ${problem}`)
      });
  }
  return candidates;
}
async function check({ certificate, "private-key": privateKey, chain, csr, force }, now) {
  const { preflight } = await import(/* webpackIgnore: true */ "./preflight.js");
  const texts = { certificate, privateKey: privateKey ?? "", chain, csr };
  return preflight({ ...texts, now: new Date(now), force });
}

// src/platforms/raidboxes/uploads/upload-many.ts
var AT_ONCE = 4;
async function uploadMany(context, targets, how) {
  const all = targets.map((target) => ({ ...target, error: target.error ?? NOT_BEGUN }));
  const work = async (target, index) => {
    all[index] = { ...target, error: UNDER_WAY };
    all[index] = await upload(context, target, how);
  };
  await atOnce(targets, AT_ONCE, work).catch((error) => {
    throw cutShort(error, standOf(all));
  }).finally(() => how.tell?.(all));
  return all;
}
var NOT_BEGUN = new ActionError("The step ended before this box was begun.");
var UNDER_WAY = new ActionError(
  "The step ended while this box was worked on; what became of it is not known."
);
function standOf(all) {
  const under = all.filter(({ error }) => error === UNDER_WAY);
  const open = all.filter(({ error }) => error === NOT_BEGUN).length;
  const failed = failedBoxes(all.filter(({ error }) => error !== UNDER_WAY && error !== NOT_BEGUN));
  const stand = [
    `${all.filter(({ ended }) => ended).length} done`,
    ...under.length > 0 ? [`${list(under.map(({ wanted }) => wanted))} possibly done`] : [],
    ...open > 0 ? [`${open} not begun`] : [],
    ...failed ? [`${failed.failed} failed:
${failed.message}`] : []
  ];
  return `Of ${all.length} boxes: ${stand.join(", ")}`;
}
async function upload(context, target, { force, allowGap, verifyServed, serveAddress }) {
  const { box, candidate } = target;
  if (target.error || !box) return target;
  if (!candidate?.prepared) return { ...target, error: without(box, candidate) };
  const { prepared } = candidate;
  try {
    const ended = await ensureCertificate(context, { box, prepared, force, allowGap });
    if (verifyServed && !context.dryRun)
      await awaitServed(context, box, asCertificate(prepared.leaf), serveAddress);
    context.log.info(`${labelOf(box)}: ${ended.outcome}`);
    return { ...target, ended };
  } catch (error) {
    if (!isOfThisBox(error)) throw error;
    context.log.info(`${labelOf(box)}: ${error.message}`);
    return { ...target, error };
  }
}
function without(box, candidate) {
  if (!candidate)
    return new ActionError(
      `No certificate of the folder covers ${box.domain || "it, as it has no domain"}.`,
      { next: "Put one for its domain into the folder, or take the box out of `box`." }
    );
  return new ActionError(`In the folder\u2019s ${candidate.name}: ${candidate.problems.join("; ")}.`, {
    next: "Put a certificate and the key that belongs to it into that folder."
  });
}

// src/platforms/raidboxes/uploads/upload-report.ts
function manyOutputs(uploaded, now) {
  const leaves = uploaded.flatMap(({ candidate, ended }) => (ended && candidate?.prepared?.leaf) ?? []);
  const [fingerprint, ...others] = new Set(leaves.map((leaf) => leaf.fingerprintSha1));
  const first = leaves.map(({ notAfter }) => notAfter).sort((a, b) => a.getTime() - b.getTime())[0];
  return {
    count: uploaded.length,
    fingerprint: others.length === 0 ? fingerprint : void 0,
    domains: [...new Set(leaves.flatMap(({ domains }) => domains))],
    "expires-at": first,
    "days-left": first && daysLeft(first, new Date(now))
  };
}
function manyResult(uploaded, dryRun, now) {
  const outcomes = uploaded.flatMap(({ ended }) => ended?.outcome ?? []);
  const changed = uploaded.filter(({ ended }) => ended && isChanged(ended)).length;
  return {
    outcome: dryRun ? "planned" : together(outcomes),
    title: `${dryRun ? "Would install" : "Installed"} certificates on ${changed} of ${count(uploaded.length, "box").replace(/boxs$/, "boxes")}.`,
    resource: manyResource(uploaded),
    outputs: manyOutputs(uploaded, now),
    table: {
      columns: ["Box", "Domain", "Outcome", "Good until"],
      rows: uploaded.map(({ wanted, box, ended, candidate }) => [
        box ? labelOf(box) : wanted,
        box?.domain ?? "",
        ended?.outcome ?? "",
        candidate?.prepared ? formatTime(candidate.prepared.leaf.notAfter) : ""
      ])
    },
    ...dryRun && { plan: uploaded.flatMap(({ ended }) => ended?.plan ?? []) }
  };
}
function together(outcomes) {
  const changing = outcomes.filter((outcome) => outcome !== "unchanged");
  if (changing.length === 0) return "unchanged";
  return changing.every((outcome) => outcome === "created") ? "created" : "updated";
}
function manyResource(uploaded) {
  return uploaded.map(({ wanted, box, candidate, ended, error }) => ({
    wanted,
    ...box && candidate?.prepared ? certificateResource(box, asCertificate(candidate.prepared.leaf)) : { box: box ? { id: box.id, name: box.name, title: box.title, domain: box.domain } : null },
    outcome: ended?.outcome ?? "failed",
    error: error?.message ?? null
  }));
}
function manyError(uploaded) {
  const found = failedBoxes(uploaded);
  if (!found) return void 0;
  const rest = found.failed < uploaded.length ? OTHERS_DONE : "";
  return new ActionError(found.message, {
    title: `${found.failed} of ${uploaded.length} boxes did not get their certificate`,
    next: `${found.next} ${rest}`.trim()
  });
}
var OTHERS_DONE = "The other boxes are done: run the step again for the rest, what is installed already stays.";

// src/operations/raidboxes/upload-ssl.ts
var uploadSsl = defineOperation({
  name: "upload-ssl",
  platform: raidboxesPlatform,
  inputs: {
    required: [raidboxes.certificate],
    optional: [
      raidboxes.targets,
      raidboxes.privateKey,
      raidboxes.chain,
      raidboxes.csr,
      raidboxes.force,
      raidboxes.allowGap,
      raidboxes.verifyServed,
      raidboxes.serveAddress
    ],
    rules: UPLOAD_RULES
  },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains", "count"],
  outcomes: ["created", "updated", "unchanged"],
  check: async (inputs, check2) => [
    ...checkServeAddress(inputs, check2),
    ...await checkUpload(inputs, check2)
  ],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./upload-ssl-work.js")).work.run(...given)
});
export {
  ensureCertificate,
  awaitServed,
  prepareUpload,
  prepareFolder,
  uploadMany,
  manyOutputs,
  manyResult,
  manyResource,
  manyError,
  uploadSsl
};
