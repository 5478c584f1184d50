import type { Preflight } from '../../../certificates/preflight.ts';
import { InputError, type InputProblem } from '../../../contract/errors.ts';
import type { CheckContext } from '../../../contract/operation.ts';

/** The inputs that make up a certificate, as they were given. */
export interface Material {
  readonly certificate: string;
  readonly 'private-key': string;
  readonly chain?: string | undefined;
  readonly csr?: string | undefined;
  readonly force: boolean;
}

/**
 * Everything that can be found out about certificate, key, chain and request before any request; warnings and
 * what was tidied up are told on the way. No problem quotes key material.
 */
export async function checkUpload(
  material: Material,
  { now, warn, note }: CheckContext,
): Promise<readonly InputProblem[]> {
  const checked = await check(material, now);
  const { warnings } = checked.ok ? checked.value : checked;
  for (const warning of warnings) warn(warning);
  if (!checked.ok) return material.force ? [...checked.problems, NOT_FORCED] : checked.problems;
  for (const line of checked.value.notes) note(line);
  return [];
}

/** Whoever set `force` would set it again. */
const NOT_FORCED: InputProblem = {
  input: 'force',
  problem:
    'cannot force what is said above: it uploads a certificate that is installed already, that expires sooner than the installed one, that is self-signed or that does not cover the domain of the box; nothing else, as no client would accept the rest',
};

/** What to upload. The key in it is a secret of its own: it need not be written as it was given. */
export async function prepareUpload(material: Material, now: number): Promise<Preflight> {
  const checked = await check(material, now);
  if (!checked.ok) throw new InputError(checked.problems);
  return checked.value;
}

async function check({ certificate, 'private-key': privateKey, chain, csr, force }: Material, now: number) {
  const { preflight } = await import('../../../certificates/preflight.ts');
  // One that could not be read is `undefined` here; it has been complained about already.
  const texts = { certificate: certificate ?? '', privateKey: privateKey ?? '', chain, csr };
  return preflight({ ...texts, now: new Date(now), force });
}
