import { X509Certificate } from 'node:crypto';
import { isOneSequence } from '../../support/pem/der.ts';
import { type PemBlock, printableLabel, readPem } from '../../support/pem/pem.ts';
import type { Findings } from './findings.ts';
import { isPrivateKey, isWanted, type PemInput, wrongBinary, wrongBlock } from './wrong-material.ts';

/** Blocks that come along with what was asked for and may be dropped without a word. */
const HARMLESS = new Set(['EC PARAMETERS', 'DH PARAMETERS']);

const NAMES: Readonly<Record<PemInput, string>> = {
  certificate: 'certificate',
  chain: 'certificate',
  'private-key': 'private key',
  csr: 'certificate request',
};

/** What an input holds, sorted; undefined when it cannot be read, which is then among the findings. */
export interface Material {
  readonly wanted: readonly PemBlock[];
  readonly other: readonly PemBlock[];
}

/** Reads an input's PEM and sorts its blocks by whether the input wants them. */
export function readMaterial(input: PemInput, text: string, found: Findings): Material | undefined {
  const reading = readPem(text);
  if (reading.kind === 'fault') found.problem(input, reading.problem);
  if (reading.kind === 'binary') found.problem(input, wrongBinary(input, reading.binary));
  if (reading.kind !== 'blocks') return undefined;
  const blocks = reading.blocks.filter(({ label }) => !HARMLESS.has(label));
  for (const { label, mislabelled } of blocks) {
    if (mislabelled !== undefined)
      found.note(
        `Read ${printableLabel(label)} in ${input} that is labelled as ${printableLabel(mislabelled)} block.`,
      );
  }
  return sorted(input, blocks);
}

/** Takes the private keys out of a certificate's file that holds them, too; `key` is not there when it holds none. */
export function takeKeyOut({ wanted, other }: Material): {
  readonly certificate: Material;
  readonly key?: Material;
} {
  const keys = other.filter(isPrivateKey);
  if (keys.length === 0 || wanted.length === 0) return { certificate: { wanted, other } };
  const rest = other.filter((block) => !isPrivateKey(block));
  return { certificate: { wanted, other: rest }, key: sorted('private-key', keys) };
}

function sorted(input: PemInput, blocks: readonly PemBlock[]): Material {
  return {
    wanted: blocks.filter((block) => isWanted(input, block)),
    other: blocks.filter((block) => !isWanted(input, block)),
  };
}

/** Says once for each kind of block why the input does not take it, or that there is nothing in it. */
export function refuseOthers(input: PemInput, { wanted, other }: Material, found: Findings): void {
  if (wanted.length + other.length === 0) found.problem(input, `holds no ${NAMES[input]}`);
  for (const sentence of new Set(other.map((block) => wrongBlock(input, block))))
    found.problem(input, sentence);
}

/** Parses certificate blocks; a damaged one is a problem that tells its place, first is 1. */
export function parseCertificates(
  input: PemInput,
  blocks: readonly PemBlock[],
  found: Findings,
): readonly X509Certificate[] {
  const certificates: X509Certificate[] = [];
  blocks.forEach((block, index) => {
    const certificate = parseCertificate(block);
    if (certificate) certificates.push(certificate);
    else found.problem(input, `certificate ${index + 1} in it is damaged or cut off`);
  });
  return certificates;
}

function parseCertificate({ bytes }: PemBlock): X509Certificate | undefined {
  if (!isOneSequence(bytes)) return undefined;
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}
