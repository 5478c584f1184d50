import {
  secretsInText
} from "./secrets.js";
import {
  PlainId,
  answeredOther,
  cursorFrom,
  noPage,
  readCreated,
  redactBody,
  secretsIn,
  shape
} from "./read-whole.js";
import {
  array,
  boolean,
  custom,
  fallback,
  nullish,
  number,
  object,
  optional,
  pipe,
  regex,
  string,
  transform,
  union,
  unknown
} from "./valibot.js";
import {
  HttpClient
} from "./http-client.js";
import "./undici.js";
import {
  kindOfStatus
} from "./pem.js";
import {
  MARK_VARIABLE,
  path,
  readMark
} from "./path.js";
import {
  AnswerShapeError,
  isOfKind,
  pagesOf,
  paginate
} from "./classify.js";
import {
  isObject
} from "./index.js";

// src/platforms/dollarbox/api/failure.ts
function readFailure({ body, status }) {
  const error = isObject(body) && isObject(body["error"]) ? body["error"] : {};
  const { code } = error;
  if (typeof code !== "string" || code === "") return void 0;
  const message = typeof error["message"] === "string" ? error["message"] : "";
  return {
    kind: kindOf(code, status),
    code,
    message,
    details: describeDetail(error["detail"]),
    next: nextStep(code, status),
    permanent: PERMANENT.has(code)
  };
}
function kindOf(code, status) {
  if (Object.hasOwn(KINDS, code)) return KINDS[code] ?? "refused";
  const kind = kindOfStatus(status);
  return kind === "absent" ? "refused" : kind;
}
var KINDS = {
  authentication_failed: "unauthenticated",
  not_authenticated: "unauthenticated",
  permission_denied: "denied",
  not_found: "absent",
  validation_error: "invalid",
  parse_error: "invalid",
  unsupported_media_type: "invalid",
  method_not_allowed: "unsupported",
  rate_limited: "limited",
  conflict: "conflict",
  quota_exceeded: "refused",
  billing_error: "refused",
  api_disabled: "refused",
  org_required: "refused",
  kubectl_disabled: "refused"
};
var CODES = Object.keys(KINDS);
var PERMANENT = /* @__PURE__ */ new Set([
  "authentication_failed",
  "permission_denied",
  "not_found",
  "validation_error",
  "quota_exceeded",
  "billing_error",
  "api_disabled",
  "org_required",
  "conflict",
  "kubectl_disabled"
]);
var NEXT_STEPS = {
  authentication_failed: "Check the token: it may be mistyped, revoked or expired. Make a new one under Account \u2192 API tokens.",
  not_authenticated: "Check that the `token` input holds a DollarBox API token.",
  permission_denied: "Use a token with the scope Read & write, of a user whose role in the org (owner, admin, member) allows this.",
  not_found: "Check the id or name, and that `org` is the org it belongs to.",
  validation_error: "Correct the inputs named above.",
  quota_exceeded: "Delete containers or volumes that are no longer needed (failed containers count until they are deleted), or extend the plan.",
  rate_limited: "Run fewer steps with this token at the same time, or raise `poll-interval`.",
  api_disabled: "Have an owner of the org enable API access in the control panel.",
  org_required: "The token\u2019s user belongs to several orgs: set the `org` input to the slug of the one that is meant.",
  conflict: "Wait until other changes to it are done, then run the step again.",
  kubectl_disabled: "Have an owner of the org enable kubectl mode in the control panel.",
  billing_error: "Check the org\u2019s subscription and payment under Billing in the control panel."
};
function nextStep(code, status) {
  if (Object.hasOwn(NEXT_STEPS, code)) return NEXT_STEPS[code];
  if (status === 401) return NEXT_STEPS["authentication_failed"];
  if (status === 402) return NEXT_STEPS["billing_error"];
  if (status === 403) return NEXT_STEPS["permission_denied"];
  if (status === 429) return NEXT_STEPS["rate_limited"];
  return status === 404 ? NEXT_STEPS["not_found"] : void 0;
}
function describeDetail(detail) {
  if (typeof detail === "string") return detail === "" ? [] : [detail];
  if (!isObject(detail)) return [];
  return Object.entries(detail).slice(0, 20).map(([field, value]) => `${field}: ${Array.isArray(value) ? value.map(text).join(" ") : text(value)}`);
}
function text(value) {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

// src/platforms/dollarbox/api/raw-call.ts
var paging = {
  parameter: "cursor",
  read: (answer) => {
    const { body } = answer;
    if (!isObject(body) || !Array.isArray(body["results"])) throw noPage(answer);
    return { items: body["results"], next: cursorFrom(body["next"]) };
  }
};
var isSecret = (name) => name === "env" || name === "token";
function withoutSecrets(body) {
  return redactBody(body, (name, holder) => name === "kubeconfig" || isSecret(name, holder));
}
function secretsOf(body) {
  const kubeconfigs = secretsIn(body, (name) => name === "kubeconfig");
  const marks = secretsIn(body, (name) => name === MARK_VARIABLE).filter((text2) => readMark(text2));
  const values = secretsIn(body, isSecret).filter((text2) => !marks.includes(text2));
  return [...values, ...kubeconfigs.flatMap((text2) => secretsInText(text2))];
}

// src/platforms/dollarbox/api/schema.ts
var Text = fallback(
  pipe(
    nullish(union([string(), number()]), ""),
    transform((text2) => `${text2}`)
  ),
  ""
);
var Time = fallback(nullish(string(), null), null);
var Size = fallback(
  nullish(
    union([
      number(),
      pipe(
        string(),
        regex(/^\d{1,9}(\.0+)?$/),
        transform((text2) => Number(text2))
      )
    ]),
    null
  ),
  null
);
var reasons = {
  error: optional(unknown()),
  status_message: optional(unknown()),
  status_reason: optional(unknown()),
  message: optional(unknown())
};
var Container = object({
  id: PlainId,
  name: string(),
  image: fallback(string(), ""),
  env: pipe(
    // Not `record`, which drops names such as `constructor`.
    nullish(custom(isObject), {}),
    transform((env) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`])))
  ),
  command: nullish(array(string()), []),
  status: Text,
  ipv6_address: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons
});
var ListedContainer = object({
  ...Container.entries,
  name: Text,
  command: fallback(Container.entries.command, [])
});
var Volume = object({
  id: PlainId,
  name: string(),
  size_gb: Size,
  status: Text,
  storage_class: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons
});
var ListedVolume = object({ ...Volume.entries, name: Text });
var Namespace = object({
  id: PlainId,
  slug: string(),
  allocated_containers: nullish(number(), null),
  allocated_volume_gb: nullish(number(), null),
  status: Text,
  k8s_namespace: Text,
  created_at: Time,
  updated_at: Time,
  ...reasons
});
var Org = pipe(
  object({
    slug: string(),
    name: Text,
    billing_email: Text,
    status: Text,
    billing_mode: Text,
    kubectl_enabled: nullish(boolean()),
    api_enabled: nullish(boolean()),
    created_at: Time
  }),
  transform((org) => ({ ...org, id: org.slug }))
);
var Member = object({ id: PlainId, email: Text, role: Text, joined_at: Time });
var Invitation = object({
  id: PlainId,
  email: Text,
  role: Text,
  accepted: nullish(boolean(), false),
  expires_at: Time,
  created_at: Time
});
var KubectlCredential = object({
  id: PlainId,
  org: Text,
  sa_name: Text,
  created_at: Time,
  rotated_at: Time,
  last_downloaded_at: Time,
  // Whatever else stands there, the credential exists and has to be revoked by its id.
  kubeconfig: fallback(nullish(string()), void 0)
});
var ListPage = object({ next: optional(unknown()), results: array(unknown()) });

// src/platforms/dollarbox/api/resource.ts
var PAGE_SIZE = 100;
var COMPARED = ["name", "slug", "size_gb", "email", "role"];
var Resource = class {
  #http;
  #at;
  constructor(http, at) {
    this.#http = http;
    this.#at = at;
  }
  /** All of them in the org, read as they are asked for. */
  list() {
    return paginate(this.#pagination());
  }
  /** The same page by page. `ahead`: for who reads them to the end. */
  pages(ahead = false) {
    return pagesOf({ ...this.#pagination(), ahead });
  }
  /** The host of a `next` link is never followed. */
  #pagination() {
    const { schema, listed = schema, what } = this.#at;
    return {
      fetch: async (cursor) => {
        const query = { limit: PAGE_SIZE, cursor };
        const answer = await this.#http.request({ method: "GET", path: this.#list, query });
        const { results, next } = shape(ListPage, answer, "a page of a list");
        const items = results.map((body) => shape(listed, { ...answer, body }, what));
        return { items, next: cursorFrom(next), size: answer.text.length };
      }
    };
  }
  /** Reads one. Throws an `HttpError` of kind `absent` when it is not there. `attempts`: 1 for one look of many. */
  async get(id, attempts) {
    const answer = await this.#http.request({ method: "GET", path: this.#item(id), attempts });
    return this.#asked(id, shape(this.#at.schema, answer, this.#at.what));
  }
  /** One request; throws `AnswerLostError` when it may have been applied. */
  async create(body) {
    const answer = await this.#http.request({ method: "POST", path: this.#list, body });
    const created = readCreated(this.#at.what, () => shape(this.#at.schema, answer, this.#at.what));
    const other = COMPARED.find((field) => differs(body, created, field));
    if (other === void 0) return created;
    throw answeredOther(
      `The answer to the creation is ${this.#at.what} of another ${other.replace("_gb", "")} than was asked for`
    );
  }
  /** Changes the given fields. */
  async update(id, body) {
    const answer = await this.#http.request({ method: "PATCH", path: this.#item(id), body });
    return this.#asked(id, shape(this.#at.schema, answer, this.#at.what));
  }
  async remove(id, once = false) {
    const repeat = once ? "create" : "safe";
    try {
      await this.#http.request({ method: "DELETE", path: this.#item(id), repeat, accept: "any" });
      return true;
    } catch (error) {
      if (isOfKind(error, "absent")) return false;
      throw error;
    }
  }
  get #list() {
    return path`/api/v1/${this.#at.folder}/`;
  }
  #item(id) {
    return path`/api/v1/${this.#at.folder}/${id}/`;
  }
  /** An answer about another one than was asked for must not be taken for it. */
  #asked(id, found) {
    if (isObject(found) && found["id"] === id) return found;
    throw new AnswerShapeError(
      `The platform\u2019s answer is ${this.#at.what}, but not the one asked for.`,
      {},
      { next: "Run the step again; if it stays, tell the platform\u2019s support." }
    );
  }
};
function differs(body, created, field) {
  if (!isObject(body) || !isObject(created) || body[field] === void 0) return false;
  const [sent, told] = [body[field], created[field]].map((value) => `${value ?? ""}`.toLowerCase());
  return told !== "" && sent !== told;
}

// src/platforms/dollarbox/api/client.ts
var DollarboxClient = class _DollarboxClient {
  #http;
  paging = paging;
  /** Slug of the org that every call names; empty when the platform is to find it. */
  org;
  containers;
  volumes;
  namespaces;
  orgs;
  members;
  invitations;
  /** The caller's own; a creation has no body, and only its answer has the kubeconfig. */
  kubectlCredentials;
  constructor(http, org) {
    this.#http = http;
    this.org = org;
    this.containers = new Resource(http, {
      folder: "containers",
      what: "a container",
      schema: Container,
      listed: ListedContainer
    });
    this.volumes = new Resource(http, {
      folder: "volumes",
      what: "a volume",
      schema: Volume,
      listed: ListedVolume
    });
    this.namespaces = new Resource(http, { folder: "namespaces", what: "a namespace", schema: Namespace });
    this.orgs = new Resource(http, { folder: "orgs", what: "an org", schema: Org });
    this.members = new Resource(http, { folder: "members", what: "a member", schema: Member });
    this.invitations = new Resource(http, {
      folder: "invitations",
      what: "an invitation",
      schema: Invitation
    });
    this.kubectlCredentials = new Resource(http, {
      folder: "kubectl-credentials",
      what: "a kubectl credential",
      schema: KubectlCredential
    });
  }
  get lastRequestId() {
    return this.#http.lastRequestId;
  }
  /** The server's time, as far as its answers have told it. */
  serverTime() {
    return this.#http.serverTime();
  }
  close() {
    return this.#http.close();
  }
  /** The same client under another signal and deadline: for a last look. */
  within(budget) {
    return budget ? new _DollarboxClient(this.#http.within(budget), this.org) : this;
  }
  /** A call that there is no method for; its answer is redacted. */
  async raw(request) {
    const answer = await this.#http.request(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
};
function createClient({ token = "", org = "" }, settings) {
  const headers = { authorization: `Bearer ${token}`, ...org && { "x-dollarbox-org": org } };
  const http = new HttpClient(settings, { authorize: () => headers, readFailure, secretsIn: secretsOf });
  return new DollarboxClient(http, org);
}
export {
  DollarboxClient,
  createClient
};
