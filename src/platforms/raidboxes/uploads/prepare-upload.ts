import type { Preflight } from '../../../certificates/preflight.ts';
import { type Condition, neededUnless, refusedWhere } from '../../../contract/inputs/conditional-rules.ts';
import type { InputRule } from '../../../contract/inputs/input-rules.ts';
import type { CheckContext } from '../../../contract/operation.ts';
import { InputError, type InputProblem } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import { type GivenCertificate, keysIn } from '../inputs/certificate.ts';
import type { CertificatePair, UnreadablePair } from '../inputs/certificate-folder.ts';

const FOLDER: Condition = {
  words: '`certificate` is a folder of certificates',
  holds: ({ values }) => typeof values['certificate'] === 'object',
};

const WITH_KEY: Condition = {
  words: '`certificate` holds the key, too, or is a folder',
  holds: ({ values }) => {
    const { certificate } = values;
    return typeof certificate === 'object' || (typeof certificate === 'string' && keysIn(certificate) !== '');
  },
};

/** What must be given beside a certificate, and cannot be beside a folder of them. */
export const UPLOAD_RULES: readonly InputRule[] = [
  neededUnless(['box'], FOLDER),
  neededUnless(['private-key'], WITH_KEY),
  refusedWhere(['chain', 'csr'], FOLDER),
];

/** The inputs that make up one certificate, or a folder of them, as they were given. */
interface Material {
  readonly box?: readonly string[] | undefined;
  readonly certificate: GivenCertificate;
  readonly 'private-key'?: string | undefined;
  readonly chain?: string | undefined;
  readonly csr?: string | undefined;
  readonly force: boolean;
}

/** A certificate of a folder: ready to be sent, or why it is not. */
export interface Candidate {
  /** The folder's name. */
  readonly name: string;
  readonly prepared?: Preflight;
  /** What is wrong with it, one sentence after the other; empty when it is ready. */
  readonly problems: readonly string[];
}

/**
 * Everything that can be found out about certificate, key, chain and request before any request; warnings and
 * what was tidied up are told on the way. No problem quotes key material. Of a folder one certificate that is ready
 * is enough: what the others are for is not known yet.
 */
export async function checkUpload(
  material: Material,
  context: CheckContext,
): Promise<readonly InputProblem[]> {
  const { certificate } = material;
  // One that could not be read is `undefined` here; it has been complained about already.
  if (typeof certificate === 'object') return checkFolder(certificate, material, context);
  const { now, warn, note } = context;
  const checked = await check({ ...material, certificate: certificate ?? '' }, now);
  const { warnings } = checked.ok ? checked.value : checked;
  for (const warning of warnings) warn(warning);
  if (checked.ok) for (const line of checked.value.notes) note(line);
  if (checked.ok) return [];
  const isMissing = (input: string): boolean => input === 'private-key' && material[input] === undefined;
  const found = checked.problems.filter(({ input }) => !isMissing(input));
  return [...found, ...(material.force && found.length > 0 ? [NOT_FORCED] : [])];
}

async function checkFolder(
  pairs: readonly (CertificatePair | UnreadablePair)[],
  material: Material,
  { now, warn, note }: CheckContext,
): Promise<readonly InputProblem[]> {
  const twice = material['private-key'] === undefined ? [] : pairs.filter(hasKey);
  if (twice.length > 0) return [keyTwice(twice)];
  const candidates = await prepareFolder(pairs, material, now);
  for (const { name, prepared } of candidates) {
    for (const warning of prepared?.warnings ?? []) warn(`${name}: ${warning}`);
    for (const line of prepared?.notes ?? []) note(`${name}: ${line}`);
  }
  if (candidates.some(({ prepared }) => prepared)) return [];
  const none = candidates.map(({ name, problems: why }) => ({
    input: 'certificate',
    problem: `${name} in the folder ${why.join('; ')}`,
  }));
  return [...none, ...(material.force ? [NOT_FORCED] : [])];
}

function hasKey(pair: CertificatePair | UnreadablePair): pair is CertificatePair {
  return 'files' in pair && pair.privateKey !== undefined;
}

function keyTwice(pairs: readonly CertificatePair[]): InputProblem {
  const where = pairs.map(({ name, files }) => `${files['private-key']} of ${name}`);
  return {
    input: 'private-key',
    problem: `is given, and the folder that certificate names has keys, too (${list(where.slice(0, 5))}): leave out the one or the other`,
  };
}

/** Whoever set `force` would set it again. */
const NOT_FORCED: InputProblem = {
  input: 'force',
  problem:
    'cannot force what is said above: it uploads a certificate that is installed already, that expires sooner than the installed one, that is self-signed or that does not cover the domain of the box; nothing else, as no client would accept the rest',
};

/** What to upload. The key in it is a secret of its own: it need not be written as it was given. */
export async function prepareUpload(
  material: Material & { readonly certificate: string },
  now: number,
): Promise<Preflight> {
  const checked = await check(material, now);
  if (!checked.ok) throw new InputError(checked.problems);
  return checked.value;
}

/** The certificates of a folder, in its order; `private-key` is that of those which have none there. */
export async function prepareFolder(
  pairs: readonly (CertificatePair | UnreadablePair)[],
  { 'private-key': given, force }: Pick<Material, 'private-key' | 'force'>,
  now: number,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const pair of pairs) {
    const { name } = pair;
    if ('why' in pair) {
      candidates.push({ name, problems: [pair.why] });
      continue;
    }
    const { certificate, privateKey = given, keyless, chain, files } = pair;
    if (privateKey === undefined && keysIn(certificate) === '') {
      candidates.push({ name, problems: [keyless] });
      continue;
    }
    const own = hasKey(pair) ? files : { ...files, 'private-key': '' };
    const checked = await check({ certificate, 'private-key': privateKey, chain, force }, now);
    if (checked.ok) candidates.push({ name, prepared: checked.value, problems: [] });
    else
      candidates.push({
        name,
        problems: checked.problems.map(({ input, problem }) => `${own[input] || input} ${problem}`),
      });
  }
  return candidates;
}

async function check(
  { certificate, 'private-key': privateKey, chain, csr, force }: Material & { readonly certificate: string },
  now: number,
) {
  const { preflight } = await import('../../../certificates/preflight.ts');
  const texts = { certificate, privateKey: privateKey ?? '', chain, csr };
  return preflight({ ...texts, now: new Date(now), force });
}
