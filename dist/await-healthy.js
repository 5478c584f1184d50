import {
  includesStatus
} from "./statuses.js";
import {
  connectionsOf,
  explainReason
} from "./http-client.js";
import "./undici.js";
import "./pem.js";
import {
  reasonOf
} from "./path.js";
import {
  poll
} from "./poll.js";
import "./classify.js";
import {
  startTimer
} from "./index.js";

// src/http/health/await-healthy.ts
var PATIENCE = 1e4;
var NO_WAY = /* @__PURE__ */ new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
async function awaitHealthy({ url, statuses, connection }, context) {
  const connections = connectionsOf(connection, url, PATIENCE);
  const ended = await poll(
    {
      what: `The health check of ${url.origin}${url.pathname}`,
      read: (budget) => probe(url, connections, budget?.signal ?? context.timing.signal),
      judge: (seen) => seen.found === "no-ipv6" || isHealthy(seen, statuses) ? "settled" : "pending",
      describe: (seen) => describe(seen, statuses),
      unseen: "without any answer",
      resume: "Look at the log of what should answer; raise `timeout` if it takes longer to start."
    },
    context
  );
  return ended.found !== "no-ipv6";
}
function isHealthy(seen, statuses) {
  return seen.found === "status" && includesStatus(statuses, seen.status);
}
function describe(seen, statuses) {
  if (seen.found === "nothing") return `unhealthy: ${seen.why}`;
  if (seen.found === "no-ipv6") return "not to be asked from here: this machine has no IPv6";
  return isHealthy(seen, statuses) ? `healthy (${seen.status})` : `unhealthy: it answers ${seen.status}`;
}
async function probe(url, { pool, proxy }, signal) {
  const connection = pool.take(true);
  const { promise: stopped, resolve: stop } = Promise.withResolvers();
  const callOff = startTimer(PATIENCE, () => stop("late"));
  const onAbort = () => stop("aborted");
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const asked = ask(connection, url).catch((error) => missed(url, error, proxy));
    const first = await Promise.race([asked, stopped]);
    if (first === "aborted") throw signal.reason;
    if (first !== "late") return first;
    return { found: "nothing", why: `${url.host} did not answer within ${PATIENCE / 1e3} s` };
  } finally {
    callOff();
    signal.removeEventListener("abort", onAbort);
    pool.giveBack(connection, false);
  }
}
async function ask({ dispatcher }, url) {
  const { statusCode, body } = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: "GET"
  });
  body.on("error", () => void 0).destroy();
  return { found: "status", status: statusCode };
}
function missed(url, error, proxy) {
  const failures = error instanceof AggregateError ? error.errors : [error];
  if (!proxy && failures.every((one) => hasNoWay(url, one))) return { found: "no-ipv6" };
  return { found: "nothing", why: explainReason(reasonOf(error), url.host, proxy).what };
}
function hasNoWay({ hostname }, error) {
  const address = error instanceof Error && "address" in error ? String(error.address) : hostname;
  return address.includes(":") && NO_WAY.has(reasonOf(error));
}
export {
  awaitHealthy
};
