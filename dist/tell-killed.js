import {
  askedOfTls,
  credentialsOf,
  list,
  systemClock
} from "./index.js";

// src/action/state/tell-killed.ts
var TELLING = ["id", "name", "status", "url", "credential-id"];
function killedLines({ left, outputs }) {
  const known = TELLING.flatMap((name) => outputs[name] ? [`${name} ${outputs[name]}`] : []);
  return [
    left.length > 0 ? `Left as it is: ${list(left)}.` : "Nothing is known to be left behind.",
    ...known.length > 0 ? [`Known: ${list(known)}.`] : []
  ];
}
function tellKilled(saved, log) {
  const { operation } = saved.origin;
  const text = [`${operation} was killed before its end.`, ...killedLines(saved)].join(" ");
  if (saved.left.length === 0) log.info(text);
  else log.warning(`${text} Next: look at it on the platform, then run the step again.`);
}

// src/action/connect.ts
var USER_AGENT = "boxwright (GitHub Action)";
function connect(parts) {
  const { operation, values } = parts;
  return operation.platform.connect(credentialsOf(operation.platform, values), settingsOf(parts));
}
function settingsOf({ operation, values, env, ...parts }) {
  return {
    ...parts,
    baseUrl: values["base-url"] ?? operation.platform.defaultBaseUrl,
    maxAttempts: values["max-attempts"],
    clock: systemClock,
    random: Math.random,
    userAgent: USER_AGENT,
    caCertificate: values["ca-certificate"],
    env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: askedOfTls }
  };
}
export {
  killedLines,
  tellKilled,
  connect
};
