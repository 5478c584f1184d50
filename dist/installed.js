import {
  certificateOutputs,
  certificateResource,
  compareCertificates,
  entryOf,
  expiryOf,
  fingerprintOf
} from "./certificates-view.js";
import {
  saysNone
} from "./failure.js";
import {
  boxOutputs,
  certificateName,
  covers,
  findBox,
  labelOf
} from "./raidboxes-boxes-find-box.js";
import {
  LIST_LAG,
  nothingThere,
  poll,
  writing
} from "./poll.js";
import {
  AbsentError,
  ActionError,
  asLine,
  formatTime,
  isObject,
  withoutEnd
} from "./index.js";

// src/platforms/raidboxes/certificates/installed.ts
function isOurs(local, installed) {
  return installed !== void 0 && compareCertificates(local, installed).verdict === "same";
}
function isIncomparable(local, installed) {
  return installed !== void 0 && compareCertificates(local, installed).verdict === "unknown";
}
function isSame(a, b) {
  return a.fingerprint === b.fingerprint && a.serial_number === b.serial_number && a.expires_at === b.expires_at;
}
function isAnother(local, described) {
  return described !== void 0 && compareCertificates(local, described).verdict === "different";
}
function laterExpiry(local, installed) {
  const expires = expiryOf(installed);
  return expires && expires.getTime() > local.notAfter.getTime() ? expires : void 0;
}
function lostNames(local, { domains }) {
  return domains.filter((name) => {
    const bare = name.replace(/^(?:dns|ip address):/i, "");
    const plain = certificateName(bare) ?? bare.toLowerCase();
    return !local.domains.includes(plain) && !covers(local, plain);
  });
}
function describeReplacement(local, installed) {
  const expires = installed && expiryOf(installed);
  const fingerprint = installed && (fingerprintOf(installed) ?? "unreadable");
  const gained = local.domains.filter((name) => !installed || !isNamed(installed, name));
  return [
    { field: "fingerprint", ...fingerprint ? { from: fingerprint } : {}, to: local.fingerprintSha1 },
    { field: "expires", ...expires ? { from: formatTime(expires) } : {}, to: formatTime(local.notAfter) },
    ...gained.map((name) => ({ field: "name gained", to: name })),
    ...(installed ? lostNames(local, installed) : []).map((name) => ({ field: "name lost", from: name }))
  ];
}
function isNamed(installed, name) {
  const domains = installed.domains.map((known) => certificateName(known) ?? known.toLowerCase());
  return domains.includes(name) || covers({ domains, addresses: [] }, name);
}

// src/platforms/raidboxes/certificates/await-certificate.ts
function awaitCertificate(context, box, how) {
  const read = (budget) => context.client.within(budget).getCertificate(box, 1);
  return poll({ what: `the certificate of ${labelOf(box)}`, read, ...how }, context);
}
async function awaitActive(context, box, local) {
  const installed = await awaitCertificate(context, box, {
    judge: (found) => isOurs(local, found) || isIncomparable(local, found) ? "settled" : "pending",
    describe: (found) => {
      if (isOurs(local, found)) return "active";
      if (!found) return "uploaded but not active (none is installed)";
      return `uploaded but not active (${fingerprintOf(found) ?? "another one"} is installed)`;
    },
    resume: "Run the step again later: when the certificate has become active, nothing is uploaded."
  });
  if (isIncomparable(local, installed)) {
    context.log.warning(
      `What Raidboxes says of the certificate of ${labelOf(box)} cannot be compared with the uploaded one: it accepted it, but whether it is active is not known.`
    );
  }
}
function awaitInstalled(context, box) {
  return awaitCertificate(context, box, {
    judge: (found) => found ? "settled" : "pending",
    describe: (found) => found ? "installed" : "not installed"
  });
}
async function awaitRemoved(context, box, removed) {
  const isGone = (found) => !found || !isSame(found, removed);
  await awaitCertificate(context, box, {
    judge: (found) => isGone(found) ? "settled" : "pending",
    describe: (found) => isGone(found) ? "gone" : "being deleted"
  });
}

// src/platforms/raidboxes/certificates/await-process.ts
async function awaitProcess(context, id, what) {
  const { client, log } = context;
  const ended = await poll(
    {
      what,
      read: (budget) => client.within(budget).getProcess(id),
      judge: ({ status }) => JUDGEMENTS[status.toLowerCase()] ?? "unknown",
      describe: ({ status }) => status || "without a status",
      toleratesAbsenceFor: LIST_LAG,
      resume: "Raise `timeout`, or run the step again later: what is done already is not done again."
    },
    context
  ).catch((error) => {
    if (!(error instanceof AbsentError)) throw error;
    log.info(`Raidboxes does not know the process ${id} of ${what} any more; looking at what it was to do`);
    return void 0;
  });
  if (ended?.status.toLowerCase() !== FAILED) return;
  const reason = reasonOf(ended);
  throw new ActionError(
    `${what} failed (process ${id})${reason ? `: ${reason}` : "; Raidboxes gives no reason"}.`,
    { next: "Run the step again. If it fails again, ask Raidboxes\u2019 support and tell them the process." }
  );
}
var FAILED = "failed";
var JUDGEMENTS = {
  in_progress: "pending",
  completed: "settled",
  failed: "settled"
};
function reasonOf({ error, message }) {
  const texts = [isObject(error) ? error["message"] : error, message];
  return withoutEnd(asLine(texts.find((text) => typeof text === "string") ?? ""), ".");
}

// src/platforms/raidboxes/certificates/remove-certificate.ts
async function removeCertificate(context, box, installed) {
  const what = `the certificate of ${labelOf(box)}`;
  const process = await writing(
    context.ledger,
    entryOf(box),
    `${what}, being deleted`,
    () => requestRemoval(context, box, installed)
  );
  context.ledger.wrote();
  if (!context.wait) return;
  if (process !== void 0) await awaitProcess(context, process, `the removal of ${what}`);
  await awaitRemoved(context, box, installed);
  context.ledger.gone(entryOf(box));
}
async function requestRemoval({ client }, box, installed) {
  try {
    return await client.deleteCertificate(box, async () => {
      const now = await client.getCertificate(box);
      if (!now || !isSame(now, installed))
        throw new AbsentError(`the certificate of ${labelOf(box)} is gone`);
    });
  } catch (error) {
    if (error instanceof AbsentError) return void 0;
    if (!saysNone(error) || await client.getCertificate(box) !== void 0) throw error;
    return void 0;
  }
}

// src/operations/raidboxes/delete-ssl.ts?work
var work = {
  run: async ({ box: wanted, "if-missing": ifMissing }, context) => {
    const box = await findBox(context.client, wanted);
    const known = boxOutputs(box);
    context.ledger.know(known);
    const certificate = await context.client.getCertificate(box);
    if (!certificate)
      return nothingThere(`There is no custom certificate on ${labelOf(box)}.`, ifMissing, {
        outputs: known
      });
    const outputs = certificateOutputs(box, certificate, context.timing.clock.wall());
    context.ledger.know(outputs);
    if (!context.dryRun) await removeCertificate(context, box, certificate);
    const target = `certificate of ${labelOf(box)}`;
    return {
      outcome: context.dryRun ? "planned" : "deleted",
      title: context.dryRun ? `Would delete the ${target}.` : `Deleted the ${target}.`,
      resource: certificateResource(box, certificate),
      outputs,
      ...context.dryRun && { plan: [{ action: "delete", target }] }
    };
  }
};
export {
  isOurs,
  isSame,
  isAnother,
  laterExpiry,
  lostNames,
  describeReplacement,
  awaitActive,
  awaitInstalled,
  awaitProcess,
  requestRemoval,
  work
};
