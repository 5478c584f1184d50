import {
  Box,
  Id,
  Text,
  Texts,
  Variable,
  part,
  those
} from "./box-schema.js";
import {
  rawPath
} from "./raw-path.js";
import {
  noPage,
  readCreated,
  redactBody,
  secretsIn,
  shape
} from "./read-whole.js";
import {
  boolean,
  fallback,
  number,
  object,
  optional,
  parse,
  pipe,
  regex,
  string,
  transform,
  union
} from "./valibot.js";
import {
  HttpClient
} from "./http-client.js";
import "./undici.js";
import {
  kindOfBare,
  kindOfStatus
} from "./pem.js";
import {
  STORED_PATH,
  encodedPlace,
  path
} from "./path.js";
import {
  AnswerShapeError
} from "./classify.js";
import {
  isObject
} from "./index.js";

// src/platforms/elasticbox/api/calls.ts
var MAX_BYTES = 64 * 1024 * 1024;
var Calls = class {
  http;
  /** Origin and path prefix of the site, for links to its pages. */
  baseUrl;
  constructor(http, baseUrl) {
    this.http = http;
    this.baseUrl = baseUrl;
  }
  get lastRequestId() {
    return this.http.lastRequestId;
  }
  close() {
    return this.http.close();
  }
  /** One call; a body that is not JSON names its own content type. */
  send(request) {
    const headers = request.raw ? {} : { "content-type": "application/json" };
    return this.http.request({ maxBytes: MAX_BYTES, ...request, headers });
  }
  /** The items of a list; all lists are bare arrays without pages. */
  async items(request) {
    return itemsOf(await this.send({ method: "GET", ...request }));
  }
  /** A list whose items all are what the schema says. */
  async list(path2, schema, what, query = {}) {
    return (await this.items({ path: path2, query })).map((answer) => shape(schema, answer, what));
  }
};
function itemsOf(answer) {
  if (Array.isArray(answer.body)) return answer.body.map((body) => ({ ...answer, body }));
  throw new AnswerShapeError(
    "The platform\u2019s answer is not a list as its documentation describes it.",
    { status: answer.status, requestId: answer.requestId },
    { next: "Look whether `base-url` is the platform\u2019s API and not another site." }
  );
}

// src/platforms/elasticbox/api/schema.ts
var Address = part({ public: Text, private: Text });
var Service = object({
  id: Text,
  type: Text,
  token: Text,
  /** Of managed services such as databases. */
  address: optional(Address),
  machines: those(object({ name: Text, state: Text, token: Text, address: Address })),
  state_history: those(object({ started: Text, state: Text, completed: Text }))
});
var ActivityEntry = object({
  text: Text,
  level: Text,
  created: Text,
  machine: Text,
  box: Text,
  event: Text,
  exit_code: optional(fallback(number(), 0))
});
var Workspace = object({ id: Id, name: Text, type: Text, email: Text });
var Provider = object({ id: Id, name: Text, type: Text, state: Text, owner: Text });
var StoredFile = object({ url: pipe(string(), regex(STORED_PATH)) });

// src/platforms/elasticbox/api/box-calls.ts
function wholeBox(answer) {
  return { ...shape(Box, answer, "a box"), raw: isObject(answer.body) ? answer.body : {} };
}
var BoxCalls = class extends Calls {
  /** Boxes of all types, deployment policies and public boxes among them. */
  listBoxes(workspace) {
    return this.list(path`/services/workspaces/${workspace}/boxes`, Box, "a box");
  }
  /** The versions of a box, newest first; none when it was never versioned. */
  listVersions(box) {
    return this.list(path`/services/boxes/${box}/versions`, Box, "a version of a box");
  }
  /** A box with all boxes that its Box variables lead to, flat. */
  listStack(box) {
    return this.list(path`/services/boxes/${box}/stack`, Box, "a box");
  }
  /** A box, or one of its versions, with the object it was read from, because a change is sent as the whole object. */
  async getBox(id) {
    const box = wholeBox(await this.send({ method: "GET", path: path`/services/boxes/${id}` }));
    if (box.id === id) return box;
    throw new AnswerShapeError("The platform\u2019s answer is a box, but not the one asked for.");
  }
  /** Makes a box; one request, which throws `AnswerLostError` when it may have been applied. */
  async createBox(body) {
    const answer = await this.send({ method: "POST", path: path`/services/boxes`, body });
    return readCreated("a box", () => wholeBox(answer));
  }
  /** Replaces a box's draft by the given object, made anew before each repetition. */
  async putBox(id, body, renewBody) {
    await this.send({
      method: "PUT",
      path: path`/services/boxes/${id}`,
      body,
      renewBody,
      accept: "any"
    });
  }
  /** Makes a version: the whole box with a `version` is put. One request, as with a creation. */
  async createVersion(id, body) {
    const at = path`/services/boxes/${id}`;
    const answer = await this.send({ method: "PUT", path: at, body, repeat: "create" });
    return readCreated("a version of a box", () => wholeBox(answer));
  }
  async deleteBox(id) {
    await this.send({ method: "DELETE", path: path`/services/boxes/${id}`, accept: "any" });
  }
  /** A stored file, by where the platform says that it is. */
  async download(url) {
    const { path: at } = rawPath(encodedPlace(url));
    const { bytes } = await this.send({ method: "GET", path: at, accept: "text" });
    return bytes ?? new Uint8Array();
  }
  async store(name, bytes) {
    const form = new FormData();
    form.append("blob", new Blob([new Uint8Array(bytes)]), name);
    const encoded = new Response(form);
    const raw = {
      contentType: encoded.headers.get("content-type") ?? "multipart/form-data",
      bytes: new Uint8Array(await encoded.arrayBuffer())
    };
    const at = path`/services/blobs/upload`;
    const answer = await this.send({ method: "POST", path: at, raw, repeat: "safe" });
    const { url } = shape(StoredFile, answer, "a stored file");
    return { ...isObject(answer.body) ? answer.body : {}, url };
  }
};

// src/platforms/elasticbox/api/failure.ts
function readFailure(answer) {
  const { body, status } = answer;
  const next = NEXT_STEPS[status];
  if (isObject(body) && typeof body["message"] === "string")
    return { kind: kindOfStatus(status), message: body["message"], next };
  const kind = body === void 0 ? kindOfBare(answer) : void 0;
  return kind && { kind, message: answer.text, next };
}
var NEXT_STEPS = {
  400: "Correct the inputs named above. For ElasticBox support, send the body of the request with the details.",
  401: "Check the token: it may be mistyped or deleted. Tokens are made under Authentication Tokens in the user menu; later releases may want `auth-scheme: bearer`.",
  403: "Use a token whose user may do this in the workspace. The platform also answers 403 for what does not exist, so check the ids; with `workspace` given, its list tells whether an instance is there.",
  404: "Check the id, and that `base-url` is your ElasticBox site.",
  409: "Something is in the way: another operation (wait until the instance has settled), a state that does not allow this, or the same name or number. Run the step again when that is settled."
};

// src/platforms/elasticbox/api/instance-schema.ts
var Copy = object({ ...Box.entries, id: fallback(Id, "") });
var Lease = object({ expire: Text, operation: Text, released: fallback(boolean(), false) });
var Pricing = object({ hourly_price: number(), factor: number() });
var Operation = part({ event: Text, workspace: Text });
var InstanceFields = object({
  id: Id,
  name: Text,
  owner: Text,
  created: Text,
  updated: Text,
  state: Text,
  /** Plain text before release 4.0. */
  operation: fallback(
    union([
      pipe(
        string(),
        transform((event) => ({ event, workspace: "" }))
      ),
      Operation
    ]),
    () => parse(Operation, {})
  ),
  /** Id of the main box, whichever version was deployed. */
  box: Text,
  /** Frozen copies of the deployed boxes; the first is the main one. */
  boxes: those(Copy),
  policy_box: optional(
    part({
      id: Text,
      name: Text,
      provider_id: Text,
      profile: part({
        location: Text,
        flavor: Text,
        pricing_info: optional(fallback(Pricing, { hourly_price: 0, factor: 0 }))
      })
    })
  ),
  variables: those(Variable),
  tags: Texts,
  automatic_updates: Text,
  lease: fallback(optional(Lease), void 0),
  /** Of an instance that was deployed as a part of an application box: the deployment it belongs to. */
  application: optional(part({ id: Text, name: Text })),
  pricing_history: those(object({ from: Text, pricing_info: Pricing }))
});

// src/platforms/elasticbox/api/raw-call.ts
var paging = {
  parameter: "page",
  read: (answer) => {
    if (!Array.isArray(answer.body)) throw noPage(answer);
    return { items: answer.body };
  }
};
var isSecret = (name, holder) => name === "token" || name === "value" && holder["type"] === "Password";
function withoutSecrets(body) {
  return redactBody(body, isSecret);
}
function secretsOf(body) {
  return secretsIn(body, isSecret);
}

// src/platforms/elasticbox/api/client.ts
var IDS_AT_ONCE = 80;
var ElasticboxClient = class _ElasticboxClient extends BoxCalls {
  paging = paging;
  static open(credentials, settings) {
    const authorize = () => headersFor(credentials);
    const http = new HttpClient(settings, { authorize, readFailure, secretsIn: secretsOf });
    return new _ElasticboxClient(http, settings.baseUrl);
  }
  /** The same client under another signal and deadline: for a last look. */
  within(budget) {
    return budget ? new _ElasticboxClient(this.http.within(budget), this.baseUrl) : this;
  }
  /** A call that there is no method for; its answer is redacted. */
  async raw(request) {
    const answer = await this.send(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
  /** The workspaces that the token's user can reach; later releases show a plain user only his own unless asked. */
  listWorkspaces(ids) {
    const query = ids ? { ids: ids.join(",") } : {};
    return this.list(path`/services/workspaces`, Workspace, "a workspace", query);
  }
  listProviders(workspace) {
    return this.list(path`/services/workspaces/${workspace}/providers`, Provider, "a provider");
  }
  async listInstances(workspace) {
    const listed = await this.#listed(workspace);
    const slim = listed.filter((instance) => !isWhole(instance)).map(({ id }) => id);
    const all = new Map(listed.map((instance) => [instance.id, instance]));
    for (const instance of await this.listByIds(workspace, slim)) all.set(instance.id, instance);
    return [...all.values()];
  }
  async listByIds(workspace, ids, attempts) {
    const found = [];
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
      const some = ids.slice(from, from + IDS_AT_ONCE);
      const listed = await this.#listed(workspace, { query: { ids: some.join(",") }, attempts });
      found.push(...listed.filter(({ id }) => some.includes(id)));
    }
    return found;
  }
  /** Ids of all instances that the workspace's list shows. */
  async listInstanceIds(workspace) {
    return (await this.#listed(workspace)).map(({ id }) => id);
  }
  async deploy(body, isApplication) {
    const answer = await this.send({ method: "POST", path: path`/services/instances`, body });
    return readCreated("an instance", () => (isApplication ? itemsOf(answer) : [answer]).map(instanceOf));
  }
  /** One look, with a single attempt when it is one of many. */
  async getInstance(id, attempts) {
    const at = path`/services/instances/${id}`;
    const instance = instanceOf(await this.send({ method: "GET", path: at, attempts }));
    if (instance.id === id) return instance;
    throw new AnswerShapeError("The platform\u2019s answer is an instance, but not the one asked for.");
  }
  /** Replaces an instance by the given object, made anew before each repetition. Runs no script. */
  async putInstance(id, body, renewBody) {
    const at = path`/services/instances/${id}`;
    await this.send({ method: "PUT", path: at, body, renewBody, accept: "any" });
  }
  /** Starts an operation; 409 when the state does not allow it. */
  async operate(id, operation) {
    const at = path`/services/instances/${id}/${operation}`;
    await this.send({ method: "PUT", path: at, accept: "any" });
  }
  /** Moves an instance to another version of its box. */
  async pull(id, box) {
    const at = path`/services/instances/${id}/pull`;
    await this.send({ method: "PUT", path: at, body: { box_id: box }, accept: "any" });
  }
  async remove(id, operation) {
    const at = path`/services/instances/${id}`;
    await this.send({ method: "DELETE", path: at, query: { operation }, accept: "any" });
  }
  /** Machines and addresses. */
  async getService(id) {
    const answer = await this.send({ method: "GET", path: path`/services/instances/${id}/service` });
    return shape(Service, answer, "a service");
  }
  /** What happened during an operation such as `deploy`. */
  async listActivity(id, operation) {
    const at = path`/services/instances/${id}/activity`;
    return this.list(at, ActivityEntry, "an activity", { operation });
  }
  /** The log of one machine, plain text. */
  async getMachineLog(id, machine) {
    const at = path`/services/instances/${id}/machine_logs`;
    const query = { machine_name: machine };
    return (await this.send({ method: "GET", path: at, query, accept: "text" })).text;
  }
  /** As the workspace's list has them. */
  async #listed(workspace, how = {}) {
    const at = path`/services/workspaces/${workspace}/instances`;
    return (await this.items({ path: at, ...how })).map(instanceOf);
  }
};
function instanceOf(answer) {
  const fields = shape(InstanceFields, answer, "an instance");
  return { ...fields, raw: isObject(answer.body) ? answer.body : {} };
}
function isWhole({ boxes, raw }) {
  return boxes[0] !== void 0 && boxes[0].id !== "" && Array.isArray(raw["variables"]);
}
function headersFor({ token = "", "auth-scheme": scheme }) {
  const release = { "elasticbox-release": "4.0" };
  if (scheme === "bearer") return { authorization: `Bearer ${token}`, ...release };
  return { "elasticbox-token": token, ...release };
}
export {
  ElasticboxClient
};
