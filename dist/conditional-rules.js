import {
  checkToken,
  marked
} from "./input-rules.js";
import {
  createHmac,
  list,
  withoutEnd
} from "./index.js";

// src/contract/inputs/conditional-rules.ts
function neededUnless(of, { words, holds }) {
  return conditional(of, { separator: ", ", words: `unless ${words}`, holds: (facts) => !holds(facts) });
}
function neededWhere(of, { words, holds }) {
  return conditional(of, { separator: " ", words: `where ${words}`, holds });
}
function conditional(of, { separator, words, holds }) {
  const when = separator + words;
  return {
    of,
    sentence: `${marked(of)} ${of.length === 1 ? "is" : "are"} needed${when}.`,
    needed: `${list(of)} (${words})`,
    beside: (input) => of.includes(input) ? `**required**${when}` : "",
    problems: (given, facts) => holds(facts) ? missing(of, given).map((input) => ({ input, problem: `is required${when}` })) : []
  };
}
function refusedWhere(of, { words, holds }) {
  return {
    of,
    sentence: `${marked(of)} cannot be given where ${words}.`,
    problems: (given, facts) => holds(facts) ? of.filter(given).map((input) => ({ input, problem: `cannot be given where ${words}` })) : []
  };
}
function oneOrPair(first, pair, extra) {
  const inPlace = `${marked([first])} is given, or ${marked(pair)} in its place`;
  return {
    of: [first, ...pair, extra],
    sentence: `Either ${inPlace}, \`${extra}\` beside them where it is asked for.`,
    needed: `${first}, or ${list(pair)}`,
    problems: (given) => {
      if (given(first))
        return [...pair, extra].filter(given).map((input) => ({
          input,
          problem: `cannot be given together with \`${first}\``
        }));
      const absent = missing(pair, given);
      if (absent.length === 2)
        return [{ input: first, problem: `is required, or ${marked(pair)} in its place` }];
      return absent.map((input) => ({
        input,
        problem: `is required beside ${marked(pair.filter((one) => one !== input))}`
      }));
    }
  };
}
function missing(of, given) {
  return of.filter((input) => !given(input));
}

// src/platforms/raidboxes/login/totp.ts
var STEP = 3e4;
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var SHORTEST_SEED = 8;
function isSeed(text) {
  const bare = withoutGroups(text);
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
function withoutGroups(text) {
  return withoutEnd(text.replaceAll("-", ""), "=").toUpperCase();
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
  if (token !== void 0) return checkToken(token, "a Raidboxes JWT", NOT_OURS);
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
export {
  neededUnless,
  neededWhere,
  refusedWhere,
  codeAt,
  untilNextCode,
  LOGIN_RULES,
  checkCredentials,
  isCode
};
