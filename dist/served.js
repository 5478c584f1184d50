import {
  readAlternativeNames
} from "./raidboxes-boxes-find-box.js";
import {
  connect,
  reasonOf
} from "./path.js";
import {
  isIP
} from "./classify.js";
import {
  asLine,
  startTimer
} from "./index.js";

// src/certificates/reading/names.ts
function subjectName(certificate) {
  return nameOf(certificate, "subject");
}
function issuerName(certificate) {
  return nameOf(certificate, "issuer");
}
function nameOf(certificate, which) {
  const parts = partsOf(certificate, which);
  for (const key of ["CN", "O", "OU"]) {
    const value = parts[key];
    const text = asLine(Array.isArray(value) ? value.at(-1) : value);
    if (text !== "") return text;
  }
  return asLine(certificate[which] ?? "") || "(no name)";
}
function partsOf(certificate, which) {
  try {
    return { ...certificate.toLegacyObject()[which] };
  } catch {
    return {};
  }
}

// src/certificates/reading/facts.ts
function factsOf(certificate) {
  const { domains, addresses } = readAlternativeNames(certificate.subjectAltName);
  return {
    fingerprintSha1: certificate.fingerprint,
    fingerprintSha256: certificate.fingerprint256,
    serialNumber: colonHex(certificate.serialNumber),
    domains,
    addresses,
    issuer: issuerName(certificate),
    subject: subjectName(certificate),
    notAfter: new Date(certificate.validToDate.getTime())
  };
}
function colonHex(serial) {
  const hex = serial.replace("-", "");
  const whole = hex.length % 2 === 0 ? hex : `0${hex}`;
  return (whole.match(/../g) ?? []).join(":");
}

// src/platforms/raidboxes/served/served.ts
var LONGEST = 1e4;
function lookAtServed({ address, name, signal, ca }) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = connect({
      ...address,
      ...isIP(name) === 0 ? { servername: name } : {},
      ...ca === void 0 ? {} : { ca },
      rejectUnauthorized: false
    });
    const done = (end) => {
      callOff();
      signal.removeEventListener("abort", onAbort);
      socket.destroy();
      end();
    };
    const onAbort = () => done(() => reject(signal.reason));
    const unreachable = (reason) => done(() => resolve({ kind: "unreachable", reason }));
    const callOff = startTimer(LONGEST, () => unreachable("ETIMEDOUT"));
    signal.addEventListener("abort", onAbort, { once: true });
    socket.on("error", (error) => unreachable(reasonOf(error)));
    socket.on("close", () => unreachable("ECONNRESET"));
    socket.once("secureConnect", () => {
      const served = servedBy(socket);
      done(() => resolve(served));
    });
  });
}
function servedBy(socket) {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return { kind: "unreachable", reason: "NO_CERTIFICATE" };
  const leaf = factsOf(certificate);
  return socket.authorized ? { kind: "served", leaf } : { kind: "served", leaf, distrust: distrustOf(socket) };
}
function distrustOf(socket) {
  const code = `${socket.authorizationError}`;
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "UNTRUSTED";
}
export {
  subjectName,
  issuerName,
  factsOf,
  lookAtServed
};
