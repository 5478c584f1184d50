import type { X509Certificate } from 'node:crypto';
import type { InputProblem } from '../contract/result/errors.ts';
import { writePem } from '../support/pem/pem.ts';
import { buildChain, type ChainPart, pickLeaf } from './chain/chain.ts';
import { checkCompleteness, checkIntermediates, checkPath } from './chain/chain-checks.ts';
import { checkPurpose, checkValidity } from './chain/leaf-checks.ts';
import { keyStrength, weakSignature } from './chain/strength.ts';
import { readRequest } from './material/csr.ts';
import { Findings } from './material/findings.ts';
import { belongsTo, readPrivateKey } from './material/key.ts';
import {
  type Material,
  parseCertificates,
  readMaterial,
  refuseOthers,
  takeKeyOut,
} from './material/material.ts';
import { isPrivateKey, type PemInput } from './material/wrong-material.ts';
import { type CertificateFacts, factsOf } from './reading/facts.ts';

/** The texts of the four inputs, and the time to judge them by. */
export interface PreflightInput {
  /** PEM of the server's certificate, alone or followed by its chain. */
  readonly certificate: string;
  /** Blank when it stands in `certificate`, too. */
  readonly privateKey: string;
  /** More certificates of the chain; blank means none, like a blank `csr`. */
  readonly chain?: string | undefined;
  readonly csr?: string | undefined;
  readonly now: Date;
  /** Takes a self-signed certificate, with a warning. */
  readonly force?: boolean | undefined;
}

/** What to upload: PEM with real line breaks and one at the end. `key` is a secret that is new to the log. */
export interface Preflight {
  readonly crt: string;
  readonly key: string;
  /** Intermediates, leaf's issuer first; not there when there are none. */
  readonly bundle?: string;
  readonly csr?: string;
  readonly leaf: CertificateFacts;
  readonly warnings: readonly string[];
  /** What was changed in the inputs. */
  readonly notes: readonly string[];
}

/** All problems of all inputs, or none. */
type PreflightResult =
  | { readonly ok: true; readonly value: Preflight }
  | { readonly ok: false; readonly problems: readonly InputProblem[]; readonly warnings: readonly string[] };

/**
 * Checks a certificate, its key, chain and request before anything is sent, as a platform that takes them
 * cannot give the old ones back. Total: never throws, whatever the texts are; no finding quotes key material
 * or PEM. Whether a host is covered is asked later with `covers`, when it is known.
 */
export function preflight(input: PreflightInput): PreflightResult {
  const found = new Findings();
  const { certificate, privateKey, keyFound } = readPair(input, found);
  const chain = optional('chain', input.chain, found);
  const csr = optional('csr', input.csr, found);
  if (certificate && privateKey && areSwapped(certificate, privateKey)) {
    found.problem(
      'certificate',
      'holds a private key, and private-key holds a certificate: swap the two inputs',
    );
    return { ok: false, problems: found.problems, warnings: found.warnings };
  }
  const given = [...readGiven('certificate', certificate, found), ...readGiven('chain', chain, found)];
  const leaf = pickLeaf(given, found);
  const bundle = leaf ? checkCertificates(leaf, given, input, found) : [];
  const key = privateKey && readPrivateKey(privateKey, keyFound);
  if (key && leaf && !belongsTo(key.key, leaf)) {
    keyFound.problem('private-key', 'does not belong to the certificate: their public keys differ');
  }
  if (keyFound !== found) tellOfKeyInside(keyFound, found);
  const request = csr && readRequest(csr, leaf, found);
  if (!leaf || !key || found.problems.length > 0) {
    return { ok: false, problems: found.problems, warnings: found.warnings };
  }
  const value = {
    crt: pemOf(leaf),
    key: key.pem,
    ...(bundle.length > 0 && { bundle: bundle.map(pemOf).join('') }),
    ...(request && { csr: request }),
    leaf: factsOf(leaf),
    warnings: found.warnings,
    notes: found.notes,
  };
  return { ok: true, value };
}

/** The certificate and its key, which may stand in one file: then what is found out about it is collected apart. */
function readPair(
  input: PreflightInput,
  found: Findings,
): {
  readonly certificate: Material | undefined;
  readonly privateKey: Material | undefined;
  readonly keyFound: Findings;
} {
  const certificate = readMaterial('certificate', input.certificate, found);
  if (certificate && input.privateKey.trim() === '') {
    const { key, certificate: alone } = takeKeyOut(certificate);
    if (key) return { certificate: alone, privateKey: key, keyFound: new Findings() };
  }
  const privateKey = readMaterial('private-key', input.privateKey, found);
  return { certificate, privateKey, keyFound: found };
}

/** The key's problems are those of the input that it stands in. */
function tellOfKeyInside({ problems, notes }: Findings, found: Findings): void {
  for (const { problem } of problems) found.problem('certificate', `(the private key in it) ${problem}`);
  for (const note of notes) found.note(note);
  if (problems.length === 0) found.note('Took the private key out of certificate.');
}

function optional(input: PemInput, text: string | undefined, found: Findings): Material | undefined {
  return text === undefined || text.trim() === '' ? undefined : readMaterial(input, text, found);
}

/** Keys only where certificates belong, and certificates only where the key belongs. */
function areSwapped(certificate: Material, privateKey: Material): boolean {
  return (
    certificate.wanted.length === 0 &&
    certificate.other.some(isPrivateKey) &&
    privateKey.wanted.length === 0 &&
    privateKey.other.some(({ label }) => label === 'CERTIFICATE')
  );
}

function readGiven(input: PemInput, material: Material | undefined, found: Findings): readonly ChainPart[] {
  if (material === undefined) return [];
  refuseOthers(input, material, found);
  return parseCertificates(input, material.wanted, found).map((certificate) => ({ input, certificate }));
}

/** Runs every check on the leaf and its chain; the intermediates to send, in order. */
function checkCertificates(
  leaf: X509Certificate,
  given: readonly ChainPart[],
  { now, force = false }: PreflightInput,
  found: Findings,
): readonly X509Certificate[] {
  checkValidity(leaf, now, found);
  checkPurpose(leaf, force, found);
  const { problem, warning } = keyStrength(leaf);
  if (problem) found.problem('certificate', problem);
  else if (warning) found.warn(`The certificate ${warning}.`);
  const weak = weakSignature(leaf);
  if (weak) found.problem('certificate', `is signed with ${weak}, which browsers refuse`);
  const chain = buildChain(
    leaf,
    given.filter(({ certificate }) => certificate !== leaf),
    now,
    found,
  );
  checkIntermediates(chain, now, found);
  checkPath(leaf, chain, found);
  checkCompleteness(leaf, chain, now, found);
  return chain.intermediates;
}

function pemOf(certificate: X509Certificate): string {
  return writePem({ label: 'CERTIFICATE', bytes: certificate.raw });
}
