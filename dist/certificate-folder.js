import {
  LOGIN_RULES,
  checkCredentials
} from "./conditional-rules.js";
import {
  pemOrPath,
  unreadable
} from "./pem-text.js";
import {
  ifMissing
} from "./input-rules.js";
import {
  words
} from "./words.js";
import {
  readPem,
  writePem
} from "./pem.js";
import {
  isIPv6
} from "./classify.js";
import {
  Unfit,
  defineOperation,
  duration,
  email,
  flag,
  input,
  pem,
  secrets,
  text
} from "./index.js";

// src/platforms/raidboxes/inputs/address.ts
function hostPort(port) {
  return {
    name: "address",
    accepts: `a host name or IP address, optionally with a port (\`192.0.2.1:8443\`, \`[2001:db8::1]:8443\`; else ${port})`,
    parse: (value) => {
      const [, v6, name, digits] = /^(?:\[([^\]]*)\]|([A-Za-z0-9._-]{1,253}))(?::(\d{1,5}))?$/.exec(value) ?? [];
      const host = v6 === void 0 ? name : isIPv6(v6) ? v6 : void 0;
      if (host === void 0)
        throw new Unfit("must be a host name or IP address, with an IPv6 address in brackets");
      const number = digits === void 0 ? port : Number(digits);
      if (number < 1 || number > 65535) throw new Unfit("must have a port from 1 to 65535");
      return { host, port: number };
    }
  };
}

// src/platforms/raidboxes/inputs/certificate-folder.ts
var MAX_FOLDERS = 500;
async function readPairs(folder, entries, files) {
  const folders = [{ path: folder, name: folder.split(/[\\/]/).filter(Boolean).at(-1) ?? "", entries }];
  const read = async (stems) => {
    const pairs = [];
    for (const { path, name, entries: entries2 } of folders)
      for (const one of filesOf(name, entries2, stems(entries2))) pairs.push(await readPair(path, one, files));
    return pairs;
  };
  const own = await read(keyStems);
  if (own.length > 0) return own;
  for (const name of entries.slice(0, MAX_FOLDERS)) {
    const path = `${folder}/${name}`;
    const found = await files.readPath(path);
    if (found.kind === "folder") folders.push({ path, name, entries: found.entries });
  }
  for (const stems of [keyStems, certificateStems]) {
    const pairs = await read(stems);
    if (pairs.length > 0) return pairs;
  }
  throw new Unfit(
    "is a folder without certificates: fullchain.pem and privkey.pem, or shop.example.com.crt and shop.example.com.key, are looked for in it and in the folders in it (of certbot give live, of lego certificates)"
  );
}
var keyStems = (entries) => entries.filter((entry) => entry.endsWith(".key")).map((entry) => entry.slice(0, -".key".length));
var certificateStems = (entries) => {
  const stems = entries.flatMap((entry) => /^(.+)\.(?:crt|cer|pem)$/.exec(entry)?.[1] ?? []);
  const own = stems.filter((stem) => !/^(?:ca|chain|fullchain)$|\.issuer$/.test(stem));
  return own.length > 0 ? [...new Set(own)] : stems.filter((stem) => stem === "fullchain");
};
function filesOf(folder, entries, stems) {
  if (entries.includes("privkey.pem") || entries.includes("fullchain.pem")) {
    const certificates2 = ["fullchain.pem", "cert.pem"];
    return [{ name: folder, certificates: certificates2, key: "privkey.pem", chains: ["chain.pem"] }];
  }
  const alone = stems.length === 1;
  return stems.map((stem) => {
    const there = (names) => names.filter((name) => entries.includes(name));
    const whole = alone ? there(["fullchain.cer", "fullchain.crt"]) : [];
    return {
      name: alone && !stem.includes(".") ? folder : stem.replace(/^_\./, "*."),
      certificates: [...whole, ...there([`${stem}.crt`, `${stem}.cer`, `${stem}.pem`]), `${stem}.crt`],
      key: `${stem}.key`,
      chains: [`${stem}.issuer.crt`, ...alone ? ["ca.cer", "chain.crt"] : []]
    };
  });
}
async function readPair(path, { name, certificates: certificates2, key, chains }, files) {
  const texts = async (names) => {
    const found = await Promise.all(names.map((file) => files.readPath(`${path}/${file}`)));
    const texted = found.flatMap(
      (one, index) => one.kind === "text" ? [{ file: names[index] ?? "", text: one.text }] : []
    );
    const [first = found[0]] = found;
    return { first: texted[0], why: first?.kind === "unreadable" ? first.why : "it is no file" };
  };
  const [certificate, privateKey] = [await texts(certificates2), await texts([key])];
  if (!certificate.first) return { name, why: `has no ${certificates2[0]}: ${certificate.why}` };
  const isWhole = certificate.first.file.startsWith("fullchain.");
  const chain = isWhole ? void 0 : (await texts(chains)).first;
  return {
    name,
    certificate: certificate.first.text,
    privateKey: privateKey.first?.text,
    keyless: privateKey.first ? "" : `has no ${key}: ${privateKey.why}`,
    ...chain && { chain: chain.text },
    files: { certificate: certificate.first.file, "private-key": key, chain: chain?.file ?? "" }
  };
}

// src/platforms/raidboxes/inputs/certificate.ts
function certificates(rules) {
  const one = pem(rules);
  return {
    ...one,
    hides: (given) => typeof given === "string" ? [keysIn(given)] : given.flatMap((pair) => "why" in pair ? [] : pair.privateKey ?? keysIn(pair.certificate)),
    accepts: `${one.accepts}; or a folder of \`<domain>/fullchain.pem\` and \`privkey.pem\` pairs (certbot\u2019s \`live/\`), or of \`<domain>.crt\` and \`<domain>.key\` (lego\u2019s \`certificates/\`, acme.sh, Caddy)`,
    parse: async (value, context) => {
      const found = await pemOrPath(value, context);
      if (found.kind === "text") return found.text;
      if (found.kind === "unreadable") return unreadable(value, found.why, false);
      return readPairs(value, found.entries, context);
    }
  };
}
function keysIn(text2) {
  const reading = readPem(text2);
  if (reading.kind !== "blocks") return "";
  return reading.blocks.filter(({ label }) => label.endsWith("PRIVATE KEY")).map(writePem).join("");
}

// src/platforms/raidboxes/inputs/inputs.ts
var raidboxes = {
  box: input("box", text(), ""),
  targets: input(
    "box",
    words(),
    ""
  ),
  boxes: input(
    "box",
    words(),
    ""
  ),
  certificate: input(
    "certificate",
    certificates({ what: "certificate" }),
    ""
  ),
  privateKey: secrets.privateKey,
  chain: input("chain", pem({ what: "CA chain" }), ""),
  csr: input("csr", pem({ what: "certificate signing request" }), ""),
  force: input(
    "force",
    flag(),
    "",
    "false"
  ),
  allowGap: input(
    "allow-gap",
    flag(),
    "",
    "false"
  ),
  warnBefore: input(
    "warn-before",
    duration(),
    "",
    "30d"
  ),
  verifyServed: input(
    "verify-served",
    flag(),
    "",
    "false"
  ),
  serveAddress: input(
    "serve-address",
    hostPort(443),
    ""
  ),
  ifMissing,
  email: input("email", email(), ""),
  password: secrets.password,
  otp: secrets.otp
};

// src/platforms/raidboxes/platform.ts
var raidboxesPlatform = {
  id: "raidboxes",
  title: "Raidboxes",
  defaultBaseUrl: "https://api.raidboxes.io",
  versionedPart: /\/+v\d+(?:\/+(?:boxes|login|processes|subscriptions)\b.*)?$/i,
  // Polling shares the login's 100 calls a minute.
  pollInterval: 2e3,
  namedBy: ["box"],
  outputs: { url: "Address of the WordPress box: `https://` and its domain." },
  credentialInputs: [raidboxes.email, raidboxes.password, raidboxes.otp],
  credentialRules: LOGIN_RULES,
  checkCredentials,
  connect: async (credentials, connection) => {
    const { RaidboxesClient } = await import(/* webpackIgnore: true */ "./raidboxes-api-client.js");
    return RaidboxesClient.open(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await import(/* webpackIgnore: true */ "./raidboxes-boxes-find-box.js");
    return identify(client, declared);
  }
};

// src/operations/raidboxes/get-ssl.ts
var getSsl = defineOperation({
  name: "get-ssl",
  platform: raidboxesPlatform,
  inputs: { required: [raidboxes.box], optional: [raidboxes.warnBefore] },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-ssl-work.js")).work.run(...given)
});

// src/operations/raidboxes/delete-ssl.ts
var deleteSsl = defineOperation({
  name: "delete-ssl",
  platform: raidboxesPlatform,
  inputs: { required: [raidboxes.box], optional: [raidboxes.ifMissing] },
  outputs: ["id", "name", "url", "fingerprint", "expires-at", "days-left", "domains"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./installed.js")).work.run(...given)
});

// src/operations/raidboxes/list-wordpress-boxes.ts
var listWordpressBoxes = defineOperation({
  name: "list-wordpress-boxes",
  platform: raidboxesPlatform,
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-wordpress-boxes-work.js")).work.run(...given)
});
export {
  keysIn,
  raidboxes,
  raidboxesPlatform,
  listWordpressBoxes,
  getSsl,
  deleteSsl
};
