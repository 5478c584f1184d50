import {
  KUBECTL_CREDENTIALS
} from "./credential-kind.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  entryOf,
  findOrg
} from "./container-kind.js";
import {
  isNear,
  momentOf
} from "./path.js";
import {
  isByOthers
} from "./poll.js";
import {
  AnswerLostError
} from "./classify.js";
import {
  ActionError,
  formatTime,
  list
} from "./index.js";

// src/platforms/dollarbox/kubectl/check-kubectl.ts
function checkKubectl({ slug, kubectl_enabled, api_enabled }) {
  if (api_enabled === false) {
    throw new ActionError(`Org ${slug} has API access switched off (api_disabled).`, {
      next: "Have an owner of the org enable API access in the control panel."
    });
  }
  if (kubectl_enabled === false) {
    throw new ActionError(
      `Org ${slug} has kubectl mode switched off, so no kubeconfig can be issued for it.`,
      { next: "Have an owner of the org enable kubectl mode in the control panel." }
    );
  }
}

// src/platforms/dollarbox/kubectl/new-credentials.ts
var CLOSE = 2e3;
async function credentialIds(client) {
  return (await newCredentials(client, [])).map(({ id }) => id);
}
async function newCredentials(client, before) {
  const found = /* @__PURE__ */ new Map();
  for await (const credential of client.kubectlCredentials.list()) {
    if (!before.includes(credential.id)) found.set(credential.id, credential);
  }
  return [...found.values()];
}
function isOfRequests({ created_at, rotated_at }, requests) {
  const times = [momentOf(created_at), momentOf(rotated_at)];
  return requests.some((request2) => times.some((time) => isNear(time, request2, CLOSE)));
}
async function revokeUnanswered(client, { before, requests = [] }, log) {
  const found = await newCredentials(client, before);
  const ours = found.filter((credential) => isOfRequests(credential, requests));
  const [only] = ours;
  if (only && ours.length === 1) {
    await client.kubectlCredentials.remove(only.id);
    log.info(`Revoked kubectl credential ${only.id}, whose kubeconfig nobody has`);
  } else if (found.length > 0) {
    log.warning(
      `A request for a kubectl credential got no answer, and ${list(found.map(({ id }) => id))} came to be meanwhile: it may be this step\u2019s or another job\u2019s, so nothing was revoked. Revoke what nobody uses with \`operation: revoke-kubectl-credential\`.`
    );
  }
}

// src/platforms/dollarbox/kubectl/clean-up-kubeconfig.ts
async function cleanUpKubeconfig(task, context) {
  if (task.kind !== "kubectl-credential") return;
  const done = await Promise.allSettled([
    task.path === void 0 ? void 0 : removeFile(task.path, task.directory, context.log),
    task.revoke ? revoke(task, context) : void 0
  ]);
  for (const result of done) if (result.status === "rejected") throw result.reason;
}
async function removeFile(file, fresh, log) {
  const { removeKubeconfig } = await import(/* webpackIgnore: true */ "./files-remove.js");
  const how = await removeKubeconfig(file, fresh);
  if (how === "removed") log.info("Deleted the kubeconfig");
}
async function revoke(task, { client, sameToken, log }) {
  const { id, before, requests = [], unanswered } = task;
  if (!client) return log.warning(notRevoked(id, "the input `token` is empty by now"));
  if (id === void 0) return revokeUnanswered(client, { before, requests }, log);
  try {
    const was = await client.kubectlCredentials.remove(id);
    if (was) log.info(`Revoked kubectl credential ${id}`);
    else if (sameToken) log.info(`Kubectl credential ${id} was revoked already`);
    else log.warning(notRevoked(id, "the input `token` is another one by now, which does not see it"));
    if (unanswered) await revokeUnanswered(client, { before: [...before, id], requests }, log);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.warning(notRevoked(id, error.message));
  }
}
function notRevoked(id, why) {
  const reason2 = why.replace(/\.$/, "");
  return id === void 0 ? `A kubectl credential may have been issued, and could not be looked for: ${reason2}. Next: look in the control panel, and revoke one that nobody uses.` : `Kubectl credential ${id} was not revoked: ${reason2}. Next: revoke it with \`operation: revoke-kubectl-credential\` and \`id: ${id}\`, or in the control panel.`;
}

// src/platforms/dollarbox/kubectl/issue-credential.ts
async function issueCredential(context, requests) {
  const { client, ledger, log } = context;
  const { before } = requests;
  const issue = () => request(client, requests);
  const issued = await createOnce(
    {
      what: "The kubectl credential",
      key: "a new kubectl credential",
      look: (budget) => newCredentials(client.within(budget), before),
      create: issue,
      describe: ({ id: id2 }) => id2,
      isOurs: (found) => isOfRequests(found, requests.moments),
      made: (credential) => {
        const entry = entryOf(KUBECTL_CREDENTIALS, credential);
        ledger.wrote();
        ledger.know({ "credential-id": credential.id });
        if (!before.includes(credential.id)) ledger.leave(entry, `${entry}, until the post step`);
      }
    },
    context
  );
  const { id } = issued.value;
  if (!issued.adopted) return issued.value;
  log.info(`The kubeconfig of credential ${id} was lost with its answer; revoking it`);
  await client.kubectlCredentials.remove(id);
  ledger.gone(entryOf(KUBECTL_CREDENTIALS, issued.value));
  requests.open([]);
  if (issued.posts > 1) throw lostTwice();
  try {
    return await issue();
  } catch (error) {
    if (!(error instanceof AnswerLostError)) throw error;
    await revokeUnanswered(client, { before: [...before, id], requests: requests.moments }, log);
    throw lostTwice();
  }
}
async function request(client, requests) {
  const { moments } = requests;
  const now = client.serverTime();
  requests.open([...moments, now]);
  try {
    const issued = await client.kubectlCredentials.create(void 0);
    requests.open(moments);
    return issued;
  } catch (error) {
    const lost = error instanceof AnswerLostError;
    if (lost || isByOthers(error)) {
      requests.open([...moments, now, lost ? error.sent : void 0]);
      requests.lost();
    } else requests.open(moments);
    throw error;
  }
}
function lostTwice() {
  return new ActionError(
    "The answer with the kubeconfig was lost twice; what is proven to be this step\u2019s was revoked.",
    {
      next: "Run the step again when the platform answers reliably."
    }
  );
}

// src/platforms/dollarbox/kubectl/write-kubeconfig.ts
async function writeKubeconfig({ secrets, machine }, { org, "allow-exec": allowExec, context, namespace }, { id, kubeconfig }, target) {
  if (!kubeconfig) {
    throw new ActionError(`DollarBox issued credential ${id} without a kubeconfig.`, {
      next: "Run the step again; if it stays, report it to DollarBox with the request id."
    });
  }
  const [{ readKubeconfig }, { writeTo }, { otherNames }, { uniqueNames }] = await Promise.all([
    import(/* webpackIgnore: true */ "./read-kubeconfig.js"),
    import(/* webpackIgnore: true */ "./file-failure.js"),
    import(/* webpackIgnore: true */ "./other-names.js"),
    import(/* webpackIgnore: true */ "./unique-names.js")
  ]);
  const places = { directory: machine.directories.workspace, except: target.path };
  const others = await otherNames(machine.env["KUBECONFIG"], places);
  const names = uniqueNames({ origin: `dollarbox-${org}`, credential: id, context, others });
  const ready = readKubeconfig(kubeconfig, {
    allowExec,
    ...names,
    namespace,
    onSecret: (secret) => secrets.add(secret),
    onSetting: (value) => secrets.hide(value)
  });
  await writeTo(target, ready.yaml);
  if (context === void 0 || context === names.context) return ready;
  const renamed = `The context is named ${names.context}, since ${reason(context, others.taken)}; use the output \`context\`.`;
  return { ...ready, warnings: [...ready.warnings, renamed] };
}
function reason(context, taken) {
  return taken.has(context) ? `another file that KUBECONFIG names has ${context}` : "a file that KUBECONFIG names cannot be read";
}

// src/platforms/dollarbox/kubectl/issue-kubeconfig.ts
async function issueKubeconfig(context, wish) {
  const { prepareTarget } = await import(/* webpackIgnore: true */ "./prepare-target.js");
  const { "kubeconfig-path": kubeconfigPath, "revoke-after-job": revokeAfterJob } = wish;
  const { temp, workspace } = context.machine.directories;
  const before = await credentialIds(context.client);
  const target = await prepareTarget({ kubeconfigPath, runnerTemp: temp, workspace });
  let task = {
    kind: "kubectl-credential",
    key: "kubeconfig",
    before,
    revoke: true,
    ...target.directory === void 0 ? {} : { directory: target.directory, path: target.path }
  };
  const save = (more) => {
    task = { ...task, ...more };
    context.ledger.cleanUp(task);
  };
  const credential = await issueOrForget(context, () => task, save);
  const rotated = before.includes(credential.id);
  const revoke2 = rotated ? revokeAfterJob === true : revokeAfterJob !== false;
  context.ledger.know({ "credential-id": credential.id });
  save({ id: credential.id, revoke: !rotated || revoke2 });
  if (task.unanswered) await tellOfTheLost(context, { ...task, before: [...before, credential.id] });
  const entry = entryOf(KUBECTL_CREDENTIALS, credential);
  context.ledger.leave(entry, `${entry}, ${!rotated || revoke2 ? "until the post step" : "with a new token"}`);
  if (!rotated) {
    context.ledger.undoBy(entry, {
      said: `${entry} was issued and is revoked again`,
      work: async (own) => void await own.kubectlCredentials.remove(credential.id)
    });
  }
  const kubeconfig = await keepOrRevoke(
    context,
    credential,
    rotated,
    () => writeKubeconfig(context, wish, credential, target)
  );
  context.ledger.cleanUp(
    afterWriting({ ...task, id: credential.id, revoke: revoke2, path: target.path }, revokeAfterJob)
  );
  return { credential, kubeconfig, path: target.path, rotated, revokedAfterJob: revoke2 };
}
async function issueOrForget(context, task, save) {
  try {
    return await issueCredential(context, {
      before: task().before,
      get moments() {
        return task().requests ?? [];
      },
      open: (moments) => save({ requests: moments.filter((moment) => moment !== void 0) }),
      lost: () => save({ unanswered: true })
    });
  } catch (error) {
    if (!task().unanswered) save({ revoke: false });
    throw error;
  }
}
async function tellOfTheLost({ client, log }, task) {
  try {
    await revokeUnanswered(client, task, log);
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== "failed") throw error;
    log.info(`What the request without an answer left could not be looked up: ${error.message}`);
  }
}
function afterWriting(task, revokeAfterJob) {
  if (revokeAfterJob !== false) return task;
  const { path, directory, ...kept } = task;
  return kept;
}
async function keepOrRevoke({ client, log }, { id }, rotated, work2) {
  try {
    return await work2();
  } catch (error) {
    if (rotated)
      log.warning(`Kubectl credential ${id} was there before this step; it is left, with a new token.`);
    else await revokeNow(client, id, log);
    throw error;
  }
}
async function revokeNow(client, id, log) {
  try {
    await client.kubectlCredentials.remove(id);
    log.info(`Revoked kubectl credential ${id}`);
  } catch {
    log.info(`Kubectl credential ${id} could not be revoked now; the post step tries again`);
  }
}

// src/platforms/dollarbox/kubectl/hand-over-kubeconfig.ts
function planKubeconfig({ slug }, inputs) {
  const fields = {
    "kubeconfig path": inputs["kubeconfig-path"] ?? "(a new file in the runner\u2019s temporary directory)",
    context: inputs.context ?? "(the platform\u2019s)",
    namespace: inputs.namespace ?? "(the platform\u2019s)",
    "programs and local files in it": inputs["allow-exec"] ? "allowed" : "refused",
    exported: inputs["export-kubeconfig"] ? "yes" : "no",
    "when the job ends": inputs["revoke-after-job"] === false ? "kept" : "deleted and revoked"
  };
  return {
    action: "create",
    target: `kubectl credential in org ${slug}`,
    fields: Object.entries(fields).map(([field, to]) => ({ field, to }))
  };
}
async function handOverKubeconfig(context, org, inputs) {
  const issued = await issueKubeconfig(context, { ...inputs, org: org.slug });
  const { credential, kubeconfig, path } = issued;
  for (const warning of kubeconfig.warnings) context.log.warning(warning);
  for (const notice of kubeconfig.notices) context.log.notice(notice);
  if (issued.rotated) context.log.warning(rotation(issued));
  if (inputs["export-kubeconfig"]) await exportKubeconfig(context, path);
  return {
    credential,
    outputs: {
      "kubeconfig-path": path,
      "credential-id": credential.id,
      context: kubeconfig.context,
      namespace: kubeconfig.namespace,
      "expires-at": kubeconfig.expiresAt
    },
    facts: [
      { label: "Kubeconfig", value: path },
      { label: "Context", value: kubeconfig.context },
      ...kubeconfig.namespace ? [{ label: "Namespace", value: kubeconfig.namespace }] : [],
      { label: "Server", value: kubeconfig.server },
      { label: "Expires", value: kubeconfig.expiresAt ? formatTime(kubeconfig.expiresAt) : "not known" },
      { label: "When the job ends", value: issued.revokedAfterJob ? "deleted and revoked" : "not revoked" }
    ]
  };
}
function rotation({ credential: { id }, revokedAfterJob }) {
  const end = revokedAfterJob ? "It is revoked when the job ends." : "It is not revoked when the job ends, unless `revoke-after-job: true` is given.";
  return `Kubectl credential ${id} was there before: kubeconfigs issued for it earlier no longer work. ${end} Use a user of its own for each pipeline.`;
}
async function exportKubeconfig({ machine }, path) {
  const { kubeconfigVariable } = await import(/* webpackIgnore: true */ "./exported.js");
  machine.exportVariable("KUBECONFIG", kubeconfigVariable(path, machine.env["KUBECONFIG"]));
  machine.exportVariable("KUBE_CONFIG_PATH", path);
}

// src/operations/dollarbox/kubectl/issue-kubeconfig.ts?work
var work = {
  run: async (inputs, context) => {
    const org = await findOrg(context.client);
    checkKubectl(org);
    if (context.dryRun) {
      const plan = planKubeconfig(org, inputs);
      return { outcome: "planned", plan: [plan], title: `Would issue a ${plan.target}.` };
    }
    const { credential, outputs, facts } = await handOverKubeconfig(context, org, inputs);
    return {
      outcome: "issued",
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: KUBECTL_CREDENTIALS.resource(credential),
      outputs,
      facts
    };
  },
  cleanup: cleanUpKubeconfig
};
export {
  checkKubectl,
  cleanUpKubeconfig,
  planKubeconfig,
  handOverKubeconfig,
  work
};
