import {
  kindOfStatus
} from "./pem.js";
import {
  isOfKind
} from "./classify.js";
import {
  isObject
} from "./index.js";

// src/platforms/raidboxes/wire/failure.ts
function readFailure({ body, status }) {
  if (!isObject(body)) return void 0;
  const { message, details: given, request_id: requestId, timestamp, path } = body;
  if (typeof message !== "string" || typeof requestId !== "string") return void 0;
  const details = describeDetails(given);
  const kind = kindOf(status, details);
  const complete = typeof timestamp === "string" || typeof path === "string";
  if (kind === "absent" && !complete) return void 0;
  return {
    kind,
    message,
    details,
    requestId,
    next: NEXT_STEPS[status]
  };
}
function kindOf(status, details) {
  return status === 400 && details.length === 0 ? "refused" : kindOfStatus(status);
}
var CORRECT = "Correct what is named above; if nothing is, the box may not belong to this login.";
var NEXT_STEPS = {
  400: CORRECT,
  401: "Check the credentials: a JWT expires after a while, and may have been replaced by a newer one. With `email` and `password` the step logs in by itself.",
  403: "Use the login of a user who may change this box, not of one it is only shared with.",
  404: "Look whether the box, or what the path names, is still there and shared with this login.",
  422: CORRECT,
  429: "Raidboxes takes 100 calls, 20 creations and 10 logins a minute: run fewer steps with this login at the same time."
};
function saysNone(error) {
  return isOfKind(error, "absent") || isGeneral(error);
}
function isGeneral(error) {
  return isOfKind(error, "refused") && error.status === 400;
}
function blamesNothing(error) {
  return isGeneral(error) || isOfKind(error, "conflict", "invalid") && error.details.length === 0;
}
function saysOccupied(error) {
  if (!isGeneral(error) && !isOfKind(error, "conflict", "invalid")) return false;
  const said = [error.message, ...error.details].join(" ");
  return OCCUPIED.test(said) && !OTHER_REASON.test(said);
}
var OCCUPIED = /\balready (?:\w+ )?(?:exists?|there|has|have|had|installed|in use|set|present|assigned|active|uploaded|configured)\b|\b(?:certificate|ssl)\b[^.]{0,100}\b(?:exists|is (?:installed|present|active))\b|\bexisting (?:\w+ )?(?:certificate|ssl)\b|\b(?:delete|remove)\b[^.]{0,100}\bfirst\b/i;
var OTHER_REASON = /\bprogress|\brunning|\bpending|\bqueue|\bunder way|\bexpire|\binvalid|\bmatch|\bformat|\b(?:not|no) (?:\w+ )?(?:exist|found|valid)|n['’]t exist/i;
function describeDetails(details) {
  if (!isObject(details)) return [];
  return Object.entries(details).slice(0, 20).map(([field, messages]) => `${field}: ${[messages].flat().slice(0, 10).map(text).join(" ")}`);
}
function text(entry) {
  const message = isObject(entry) ? entry["message"] : entry;
  return typeof message === "string" ? message : "is refused";
}
export {
  readFailure,
  saysNone,
  isGeneral,
  blamesNothing,
  saysOccupied
};
