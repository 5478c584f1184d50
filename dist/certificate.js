import {
  foreignToken,
  ifMissing,
  marked,
  words
} from "./kinds-yaml.js";
import {
  isIPv6
} from "./classify.js";
import {
  Unfit,
  createHmac,
  duration,
  email,
  flag,
  input,
  list,
  pem,
  pemOrPath,
  readPem,
  secrets,
  text,
  unreadable,
  withDefault,
  withoutEnd,
  writePem
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/raidboxes/inputs/address.ts
function hostPort(port) {
  return {
    name: "address",
    accepts: `a host name or IP address, optionally with a port (\`192.0.2.1:8443\`, \`[2001:db8::1]:8443\`; else ${port})`,
    secret: false,
    actionType: { type: "string" },
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

// src/platforms/raidboxes/inputs/certificate.ts
var MAX_PAIRS = 500;
var KEY = "privkey.pem";
var WHOLE = "fullchain.pem";
var ALONE = "cert.pem";
var CHAIN = "chain.pem";
function certificates(rules) {
  const one = pem(rules);
  return {
    ...one,
    hides: (given) => typeof given === "string" ? [keysIn(given)] : given.flatMap((pair) => "why" in pair ? [] : [pair.privateKey]),
    accepts: `${one.accepts}; or a folder of \`<domain>/fullchain.pem\` and \`privkey.pem\` pairs (certbot\u2019s \`live/\`)`,
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
async function readPairs(folder, entries, files) {
  if (isPair(entries))
    return [await readPair(folder, folder.split(/[\\/]/).filter(Boolean).at(-1) ?? "", files)];
  const pairs = [];
  for (const name of entries.slice(0, MAX_PAIRS)) {
    const found = await files.readPath(`${folder}/${name}`);
    if (found.kind === "folder" && isPair(found.entries))
      pairs.push(await readPair(`${folder}/${name}`, name, files));
  }
  if (pairs.length > 0) return pairs;
  throw new Unfit(
    "is a folder without certificates: folders such as shop.example.com with fullchain.pem and privkey.pem are looked for in it"
  );
}
function isPair(entries) {
  return entries.includes(KEY) || entries.includes(WHOLE);
}
async function readPair(path, name, files) {
  const text2 = async (file) => files.readPath(`${path}/${file}`);
  const [whole, privateKey] = [await text2(WHOLE), await text2(KEY)];
  const certificate = whole.kind === "text" ? whole : await text2(ALONE);
  if (certificate.kind !== "text") return { name, why: `has no ${WHOLE}: ${whyOf(whole)}` };
  if (privateKey.kind !== "text") return { name, why: `has no ${KEY}: ${whyOf(privateKey)}` };
  const chain = whole.kind === "text" ? void 0 : await text2(CHAIN);
  return {
    name,
    certificate: certificate.text,
    privateKey: privateKey.text,
    ...chain?.kind === "text" && { chain: chain.text }
  };
}
function whyOf(found) {
  return found.kind === "unreadable" ? found.why : "it is no file";
}

// src/platforms/raidboxes/inputs/inputs.ts
var raidboxes = {
  box: input("box", text(), "The WordPress box: id, name, title or domain."),
  targets: input(
    "box",
    words(),
    "The WordPress boxes to install it on, each by id, name, title or domain. Needed unless `certificate` is a folder: then the boxes are found by their domains."
  ),
  boxes: input(
    "box",
    words(),
    "The WordPress boxes to check, each by id, name, title or domain. Default: all that the login sees."
  ),
  certificate: input(
    "certificate",
    certificates({ what: "certificate" }),
    "The certificate, alone or followed by its chain (`fullchain.pem`), and by its key where `private-key` is not given; or a folder of certificates and keys, each for the boxes whose domain it covers."
  ),
  privateKey: secrets.privateKey,
  chain: input("chain", pem({ what: "CA chain" }), "The intermediate certificates, in any order."),
  csr: input("csr", pem({ what: "certificate signing request" }), "The certificate signing request."),
  force: withDefault(
    input(
      "force",
      flag(),
      "Upload also when the same certificate is installed or one that expires later, when it is self-signed, and when it does not cover the box\u2019s domain."
    ),
    "false"
  ),
  allowGap: withDefault(
    input(
      "allow-gap",
      flag(),
      "When the platform refuses to replace a certificate: delete it first. The box is without a custom certificate in between."
    ),
    "false"
  ),
  warnBefore: withDefault(
    input("warn-before", duration(), "Warn about a certificate that expires within this time."),
    "30d"
  ),
  verifyServed: withDefault(
    input(
      "verify-served",
      flag(),
      "Also connect to the box\u2019s web server, and compare the certificate it serves."
    ),
    "false"
  ),
  serveAddress: input(
    "serve-address",
    hostPort(443),
    "Where `verify-served` connects to. Default: port 443 of the box\u2019s IPv4 address."
  ),
  ifMissing,
  email: input("email", email(), "E-mail address to log in with, instead of `token`."),
  password: secrets.password,
  otp: secrets.otp
};

// src/contract/inputs/conditional-rules.ts
function neededUnless(of, { words: words2, holds }) {
  return {
    of,
    sentence: `${marked(of)} ${areNeeded(of)}, unless ${words2}.`,
    needed: `${list(of)} (unless ${words2})`,
    beside: (input2) => of.includes(input2) ? `**required**, unless ${words2}` : "",
    problems: (given, facts) => holds(facts) ? [] : missing(of, given).map((input2) => ({ input: input2, problem: `is required, unless ${words2}` }))
  };
}
function neededWhere(of, { words: words2, holds }) {
  return {
    of,
    sentence: `${marked(of)} ${areNeeded(of)} where ${words2}.`,
    needed: `${list(of)} (where ${words2})`,
    beside: (input2) => of.includes(input2) ? `**required** where ${words2}` : "",
    problems: (given, facts) => holds(facts) ? missing(of, given).map((input2) => ({ input: input2, problem: `is required where ${words2}` })) : []
  };
}
function refusedWhere(of, { words: words2, holds }) {
  return {
    of,
    sentence: `${marked(of)} cannot be given where ${words2}.`,
    needed: "",
    beside: () => "",
    problems: (given, facts) => holds(facts) ? of.filter(given).map((input2) => ({ input: input2, problem: `cannot be given where ${words2}` })) : []
  };
}
function oneOrPair(first, pair, extra) {
  const inPlace = `${marked([first])} is given, or ${marked(pair)} in its place`;
  return {
    of: [first, ...pair, extra],
    sentence: `Either ${inPlace}, \`${extra}\` beside them where it is asked for.`,
    needed: `${first}, or ${list(pair)}`,
    beside: () => "",
    problems: (given) => {
      if (given(first))
        return [...pair, extra].filter(given).map((input2) => ({
          input: input2,
          problem: `cannot be given together with \`${first}\``
        }));
      const absent = missing(pair, given);
      if (absent.length === 2)
        return [{ input: first, problem: `is required, or ${marked(pair)} in its place` }];
      return absent.map((input2) => ({
        input: input2,
        problem: `is required beside ${marked(pair.filter((one) => one !== input2))}`
      }));
    }
  };
}
function missing(of, given) {
  return of.filter((input2) => !given(input2));
}
function areNeeded(of) {
  return of.length === 1 ? "is needed" : "are needed";
}

// src/platforms/raidboxes/login/totp.ts
var STEP = 3e4;
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var SHORTEST_SEED = 8;
function isSeed(text2) {
  const bare = withoutGroups(text2);
  return bare.length >= SHORTEST_SEED && [...bare].every((letter) => ALPHABET.includes(letter));
}
function codeAt(seed, time) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / STEP)));
  const digest = createHmac("sha1", decodeBase32(seed)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 15;
  const number = digest.readUInt32BE(offset) & 2147483647;
  return `${number % 1e6}`.padStart(6, "0");
}
function untilNextCode(time) {
  return STEP - time % STEP;
}
function withoutGroups(text2) {
  return withoutEnd(text2.replaceAll("-", ""), "=").toUpperCase();
}
function decodeBase32(seed) {
  let bits = "";
  for (const letter of withoutGroups(seed)) bits += ALPHABET.indexOf(letter).toString(2).padStart(5, "0");
  const bytes = bits.match(/[01]{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

// src/platforms/raidboxes/login/credentials.ts
var LOGIN_RULES = [oneOrPair("token", ["email", "password"], "otp")];
function checkCredentials({ token, otp }) {
  if (token !== void 0) return foreignToken(token, NOT_OURS);
  return otp === void 0 || isCode(otp) || isSeed(otp) ? [] : [BAD_OTP];
}
function isCode(otp) {
  return /^\d{6}$/.test(otp);
}
var BAD_OTP = {
  input: "otp",
  problem: "must be a 6-digit code, or the base32 seed of the authenticator (letters A to Z, digits 2 to 7)"
};
var NOT_OURS = { dbx: " (dbx_\u2026), not a Raidboxes JWT" };

// src/platforms/raidboxes/platform.ts
var raidboxesPlatform = {
  id: "raidboxes",
  title: "Raidboxes",
  defaultBaseUrl: "https://api.raidboxes.io",
  versionedPart: /\/+v\d+$/i,
  // Polling shares the login's 100 calls a minute.
  pollInterval: 2e3,
  inputs: Object.values(raidboxes),
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
export {
  keysIn,
  raidboxes,
  neededUnless,
  neededWhere,
  refusedWhere,
  codeAt,
  untilNextCode,
  isCode,
  raidboxesPlatform
};
