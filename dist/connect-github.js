import {
  rawPath
} from "./raw-path.js";
import {
  asGithubError,
  saidBy,
  silent,
  unanswered
} from "./github-error.js";
import {
  HttpClient,
  pathBelow
} from "./http-client.js";
import "./undici.js";
import "./pem.js";
import "./path.js";
import {
  Deadline
} from "./poll.js";
import "./classify.js";
import {
  Timeline,
  isObject,
  startTimer
} from "./index.js";

// src/http/fetch-through.ts
function fetchThrough(http, base, { allowIf, repeatable }) {
  return async (url, { method = "GET", headers = {}, body } = {}) => {
    const { path, query } = rawPath(pathBelow(new URL(base), new URL(url)));
    const { "content-type": contentType = "application/json", ...others } = headers;
    const repeat = repeatable ? { repeat: "safe" } : {};
    const raw = body === void 0 ? {} : { raw: { contentType, bytes: Buffer.from(body, "utf8") } };
    const answer = await http.request({ method, path, query, headers: others, ...raw, allowIf, ...repeat });
    return {
      status: answer.status,
      url,
      headers: new Map(Object.entries(answer.headers)),
      text: async () => answer.text
    };
  };
}

// src/reporting/github/github-failure.ts
var UNNAMED_PAUSE = 6e4;
function readFailure(answer) {
  return { kind: isPlainNo(answer) ? "refused" : "limited", message: saidBy(answer.body) };
}
function isPlainNo({ status, headers, body }) {
  if (status !== 403) return status !== 429;
  const usedUp = headers["x-ratelimit-remaining"] === "0" && isFigure(headers["x-ratelimit-reset"]);
  return !usedUp && !isFigure(headers["retry-after"]) && !/rate limit/i.test(saidBy(body));
}
function isFigure(text = "") {
  return /^\d{1,12}$/.test(text);
}

// src/reporting/github/github-client.ts
var PAGE = 100;
var MAX_PAGES = 100;
var FEW_PAGES = 10;
var Github = class _Github {
  #settings;
  #line;
  constructor(settings, line) {
    this.#settings = settings;
    this.#line = line;
  }
  /** The same connection, and the same patience, under another budget. */
  within(budget) {
    return new _Github({ ...this.#settings, needed: false, ...budget }, this.#line);
  }
  /** Closes its sockets. */
  async close() {
    await this.#line.http.close();
  }
  /** Reads or writes one object: `PATCH /repos/{owner}/{repo}/issues/comments/{id}`. */
  async one(route, parameters, options) {
    const { data } = await this.#call(route, parameters, options, isObject);
    return data;
  }
  /** Asks for something to be deleted; the answer has no body. */
  async remove(route, parameters, options) {
    await this.#call(route, parameters, options, (data) => data !== null);
  }
  /** Reads a list to its last page. Pages are counted: an address in an answer is never followed. */
  async all(route, parameters, options) {
    const { found, whole } = await this.#pages(route, parameters, options, MAX_PAGES);
    if (!whole) throw unanswered("GitHub\u2019s list does not end.");
    return found;
  }
  /** Reads the first pages of a list that begins with the latest: a thousand items at most. */
  async latest(route, parameters, options) {
    return (await this.#pages(route, parameters, options, FEW_PAGES)).found;
  }
  async #pages(route, parameters, options, most) {
    const found = [];
    for (let page = 1; page <= most; page += 1) {
      const asked = { ...parameters, per_page: PAGE, page };
      const { data, more } = await this.#call(route, asked, options, (value) => Array.isArray(value));
      found.push(...data);
      if (data.length === 0 || data.length < PAGE && !more) return { found, whole: true };
    }
    return { found, whole: false };
  }
  /** Waits before another look, as far as there is time. */
  async pause(ms) {
    await this.#settings.clock.sleep(Math.min(ms, this.#settings.left()), this.#settings.signal);
  }
  async #call(route, parameters, { permissions, repeatable }, fits) {
    const { clock, signal, repository, apiUrl } = this.#settings;
    const { silence, send } = this.#line;
    if (silence.over) throw silence.over;
    const [owner = "", repo = ""] = repository.split("/");
    const start = clock.now();
    const allowed = this.#allowed();
    const late = new AbortController();
    const callOff = startTimer(allowed, () => late.abort(new Error("no answer in time")));
    const deadline = new Deadline(allowed / 0.9, clock);
    const http = this.#line.http.within({ signal: AbortSignal.any([signal, late.signal]), deadline });
    const fetch = fetchThrough(http, apiUrl, { allowIf: isPlainNo, repeatable });
    try {
      const answer = await send(route, { owner, repo, ...parameters }, fetch);
      if (!fits(answer.data)) throw unanswered("GitHub\u2019s answer was cut short or is none.");
      return { data: answer.data, more: /rel="next"/.test(String(answer.headers["link"] ?? "")) };
    } catch (error) {
      signal.throwIfAborted();
      const failed = late.signal.aborted ? silent() : asGithubError(error, permissions);
      if (failed.failure === "unanswered") silence.spend(clock.now() - start, failed);
      throw failed;
    } finally {
      callOff();
    }
  }
  /** Milliseconds that one call may take, its repetitions and pauses included. */
  #allowed() {
    const { left, needed } = this.#settings;
    return Math.max(1, needed ? left() : Math.min(left(), this.#line.silence.left));
  }
};

// src/reporting/github/silence.ts
var PATIENCE = 1e4;
var Silence = class {
  #most;
  #spent = 0;
  #last;
  constructor(most = PATIENCE) {
    this.#most = most;
  }
  /** Milliseconds that may still be waited in vain. */
  get left() {
    return Math.max(0, this.#most - this.#spent);
  }
  /** Why nothing more is asked; `undefined` while there is patience. */
  get over() {
    return this.left < 1e3 ? this.#last : void 0;
  }
  /** So long was waited for an answer that did not come, in milliseconds. */
  spend(ms, error) {
    this.#spent += ms;
    this.#last = error;
  }
};

// src/reporting/github/connect-github.ts
var TRIES = 3;
var ATTEMPT = 5e3;
async function connectGithub(settings) {
  const { apiUrl, patience = PATIENCE, token, ...rest } = settings;
  const attempt = Math.min(ATTEMPT, patience);
  const http = new HttpClient(
    {
      ...rest,
      baseUrl: apiUrl,
      maxAttempts: TRIES,
      deadline: new Deadline(patience, rest.clock),
      timeline: new Timeline(),
      userAgent: "boxwright",
      limits: { attempt, headers: attempt, connect: attempt }
    },
    { authorize: () => ({}), readFailure, limitedFor: () => UNNAMED_PAUSE }
  );
  const { sender } = await import(/* webpackIgnore: true */ "./octokit.js");
  return new Github(settings, { http, send: sender(token, apiUrl), silence: new Silence(patience) });
}
export {
  connectGithub
};
