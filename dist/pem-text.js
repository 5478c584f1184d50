import {
  readAuthorities,
  readPem
} from "./pem.js";
import {
  BEGIN_PEM,
  Unfit
} from "./index.js";

// src/certificates/reading/days.ts
var DAY = 864e5;
function daysLeft(expires, now) {
  return Math.floor((expires.getTime() - now.getTime()) / DAY);
}
function utc(time) {
  return Number.isNaN(time.getTime()) ? "an unreadable date" : `${time.toISOString().slice(0, -5)}Z`;
}

// src/contract/kinds/pem-text.ts
var MAX_PEM = 1048576;
var FILE_NAME = /^[\w./ -]{1,100}\.[a-z]{2,5}$/i;
var MATERIAL = /[\w+=-]{40}/;
var MAX_PATH = 1e3;
function isPath(text) {
  return text.length <= MAX_PEM && !isText(text) && !MATERIAL.test(text);
}
async function givenPem(value, context, secret) {
  const found = await pemOrPath(value, context);
  return found.kind === "text" ? found.text : unreadable(value, reasonOf(found), secret);
}
async function pemOrPath(value, { readPath }) {
  if (value.length > MAX_PEM) throw new Unfit("is larger than 1 MiB");
  if (isText(value)) return { kind: "text", text: value };
  return readPath(value);
}
function isText(value) {
  if (value.length > MAX_PATH || /[\r\n\u0000]/.test(value)) return true;
  return value.includes(BEGIN_PEM) || readPem(value).kind !== "fault";
}
function reasonOf(found) {
  return found.kind === "folder" ? "it is a folder" : found.why;
}
function unreadable(value, why, secret) {
  const tried = !secret && FILE_NAME.test(value) ? ` (looked for ${value} in the workspace)` : "";
  throw new Unfit(`is neither PEM text nor the path of a readable file: ${why}${tried}`);
}
function authoritiesIn(text) {
  const read = readAuthorities(text);
  if ("problem" in read) {
    throw new Unfit(`${read.problem}; give the certificate of the authority which signs for the host`);
  }
  return read.pems.join("");
}
export {
  DAY,
  daysLeft,
  utc,
  isPath,
  givenPem,
  pemOrPath,
  unreadable,
  authoritiesIn
};
