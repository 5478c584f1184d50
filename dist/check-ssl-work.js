import {
  certificateResource,
  describeDistrust,
  describeServed,
  expiryOf,
  failedBoxes,
  isOfThisBox,
  serves,
  servingOf,
  warnOfExpiry
} from "./certificates-view.js";
import {
  boxResource,
  labelOf,
  pickEach
} from "./raidboxes-boxes-find-box.js";
import {
  daysLeft
} from "./pem-text.js";
import "./pem.js";
import {
  cutShort
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  ActionError,
  formatTime
} from "./index.js";

// src/platforms/raidboxes/certificates/check-certificates.ts
var NOT_CHECKED = new ActionError("The step ended before this box was checked.");
async function checkCertificates(context, boxes, check, tell) {
  const checked = [];
  try {
    for (const picked of boxes) checked.push(await checkPicked(context, picked, check));
  } catch (error) {
    const open = boxes.slice(checked.length);
    if (boxes.length === 1) throw error;
    tell(byUrgency([...checked, ...open.map((picked) => failed(picked, NOT_CHECKED))]));
    throw cutShort(error, `Of ${boxes.length} boxes: ${checked.length} checked, ${open.length} not checked`);
  }
  return byUrgency(checked);
}
function byUrgency(checked) {
  return checked.toSorted((a, b) => urgency(a) - urgency(b));
}
function failed(picked, error) {
  return { ...picked, error, due: false, note: error.message };
}
function uncheckedError(checked) {
  const found = failedBoxes(checked);
  if (!found) return void 0;
  return new ActionError(found.message, {
    title: `${found.failed} of ${checked.length} boxes could not be checked`,
    next: `${found.next} The other boxes are checked: the outputs tell of all.`.trim()
  });
}
function urgency({ certificate, daysLeft: left, unread, error }) {
  if (left !== void 0) return left;
  return certificate || unread || error ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}
async function checkPicked(context, picked, check) {
  if (!picked.box) return picked.error ? failed(picked, picked.error) : { ...picked, due: false, note: "" };
  try {
    return { ...picked, ...await checkBox(context, picked.box, check) };
  } catch (error) {
    if (!isOfThisBox(error)) throw error;
    context.log.info(`${labelOf(picked.box)}: ${error.message}`);
    return failed(picked, error);
  }
}
async function checkBox(context, box, check) {
  const { client, timing, log } = context;
  try {
    const certificate = await client.getCertificate(box);
    if (!certificate) return { due: false, note: "no custom certificate" };
    const due = warnOfExpiry(context, box, certificate, check.warnBefore);
    const expires = expiryOf(certificate);
    const left = expires && daysLeft(expires, new Date(timing.clock.wall()));
    const note = check.verifyServed ? await checkServed(context, box, certificate, check) : "";
    return { certificate, daysLeft: left, due, note };
  } catch (error) {
    if (!isOfKind(error, "denied")) throw error;
    log.warning(`The certificate of ${labelOf(box)} may not be read with this login.`);
    return { due: false, unread: true, note: "may not be read" };
  }
}
async function checkServed({ log, timing: { signal } }, box, certificate, { serveAddress }) {
  const serving = servingOf(box, certificate, serveAddress);
  if (!serving) return "no address to look at";
  const { lookAtServed } = await import(/* webpackIgnore: true */ "./served.js");
  const served = await lookAtServed({ ...serving, signal });
  const note = describeServed(served, certificate);
  if (!serves(served, certificate)) log.warning(`The certificate of ${labelOf(box)}: ${note}.`);
  const distrust = describeDistrust(served, serving);
  if (distrust) log.warning(distrust);
  return note;
}

// src/operations/raidboxes/check-ssl.ts?work
var work = {
  run: async (inputs, context) => {
    const { box: wanted, "warn-before": warnBefore } = inputs;
    const { "verify-served": verifyServed, "serve-address": serveAddress } = inputs;
    const all = await context.client.listBoxes();
    const boxes = wanted ? pickEach(all, wanted) : all.map((box) => ({ wanted: box.id, box }));
    const tell = (checked2) => {
      const { outputs, resource } = resultOf(checked2);
      context.ledger.know({ ...outputs, result: resource });
    };
    const checked = await checkCertificates(context, boxes, { warnBefore, verifyServed, serveAddress }, tell);
    const error = uncheckedError(checked);
    if (!error) return resultOf(checked);
    tell(checked);
    throw checked.length === 1 ? checked[0]?.error : error;
  }
};
function resultOf(checked) {
  const left = checked.flatMap(({ daysLeft: daysLeft2 }) => daysLeft2 === void 0 ? [] : [daysLeft2]);
  const due = checked.filter((one) => one.due);
  const missing = checked.flatMap(
    ({ box, certificate, unread, error }) => box && !certificate && !unread && !error ? [box] : []
  );
  return {
    outcome: "listed",
    title: `${checked.length === 1 ? "Checked one box" : `Checked ${checked.length} boxes`}: ${tellDue(due.length)}.`,
    resource: checked.map(describe),
    outputs: {
      count: checked.length,
      due: due.map(describe),
      missing: missing.map(boxResource),
      "days-left": left.length === 0 ? void 0 : Math.min(...left)
    },
    table: { columns: ["Box", "Domain", "Expires", "Days left", "Note"], rows: checked.map(row) }
  };
}
function tellDue(due) {
  if (due === 0) return "no certificate is due";
  return due === 1 ? "one certificate is due" : `${due} certificates are due`;
}
function describe({ wanted, box, certificate, daysLeft: daysLeft2, due, note }) {
  if (!box) return { wanted, box: null, days_left: null, due, note };
  const { id, name, title, domain } = box;
  const known = certificate ? certificateResource(box, certificate) : { box: { id, name, title, domain } };
  return { ...known, days_left: daysLeft2 ?? null, due, note };
}
function row({ wanted, box, certificate, daysLeft: daysLeft2, due, note }) {
  const expires = certificate && expiryOf(certificate);
  return [
    box ? `${box.title || box.name} (${box.id})` : wanted,
    box?.domain ?? "",
    expires ? formatTime(expires) : "",
    daysLeft2 === void 0 ? "" : `${daysLeft2}${due ? " (due)" : ""}`,
    note
  ];
}
export {
  work
};
