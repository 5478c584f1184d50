import { covers, hostName } from '../../../certificates/covers.ts';
import type { Preflight } from '../../../certificates/preflight.ts';
import type { CertificateFacts } from '../../../certificates/reading/facts.ts';
import { ActionError, InputError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import { formatTime } from '../../../contract/result/outputs.ts';
import type { Change } from '../../../contract/result/result.ts';
import { count, list } from '../../../support/text.ts';
import type { RaidboxesContext } from '../api/client.ts';
import { labelOf } from '../boxes/view.ts';
import { saysNone } from '../wire/failure.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { awaitActive } from './await-certificate.ts';
import { describeReplacement, isOurs, laterExpiry, lostNames } from './installed.ts';
import { replaceCertificate } from './replace-certificate.ts';
import { entryOf } from './view.ts';

/** The certificate that a box should have. */
interface Ensure {
  readonly box: WordpressBox;
  readonly prepared: Preflight;
  /** Uploads what is there already, what expires sooner, and what does not cover the box's domain. */
  readonly force: boolean;
  /** Deletes the installed certificate when Raidboxes does not replace it. */
  readonly allowGap: boolean;
}

/** What was done, or in a dry run would be. */
export interface EnsuredCertificate {
  readonly outcome: Outcome;
  readonly plan?: readonly Change[];
}

/** Makes sure that a box has this certificate, and that the platform reports it as installed. */
export async function ensureCertificate(
  context: RaidboxesContext,
  { box, prepared, force, allowGap }: Ensure,
): Promise<EnsuredCertificate> {
  const { leaf, bundle } = prepared;
  checkDomain(context, box, leaf, force);
  const installed = await context.client.getCertificate(box);
  if (isOurs(leaf, installed) && !force) {
    if (bundle)
      context.log.info(
        'The certificate is installed already. Whether its chain is the same cannot be seen; `force: true` uploads both again.',
      );
    return unchanged(context, box);
  }
  if (installed) checkReplacement(context, leaf, installed, force);
  if (context.dryRun) return planned(box, prepared, installed);
  const accepted = (): void => {
    if (!installed) registerUndo(context, box, leaf);
  };
  await replaceCertificate(context, { box, prepared, installed, accepted }, allowGap);
  if (context.wait) await awaitActive(context, box, leaf);
  return { outcome: installed ? 'updated' : 'created' };
}

/** Browsers would refuse the site. */
function checkDomain(
  context: RaidboxesContext,
  box: WordpressBox,
  leaf: CertificateFacts,
  force: boolean,
): void {
  const { domain } = box;
  if (domain === '' || covers(leaf, domain)) return;
  if (hostName(domain) === undefined) {
    context.log.warning(`Whether the certificate covers ${domain} cannot be told: that is no host name.`);
    return;
  }
  const names = list(leaf.domains.slice(0, 10)) || 'no domain';
  const problem = `does not cover ${domain}, the domain of ${labelOf(box)}; it is for ${names}`;
  if (!force) throw new InputError([{ input: 'certificate', problem }], { next: NOT_COVERED });
  context.log.warning(`The certificate ${problem}.`);
}

const NOT_COVERED =
  'Use a certificate with this name, or the box it was made for. `force: true` uploads it all the same.';

function checkReplacement(
  { log }: RaidboxesContext,
  leaf: CertificateFacts,
  installed: Certificate,
  force: boolean,
): void {
  const later = laterExpiry(leaf, installed);
  if (later && !force) {
    throw new ActionError(
      `The installed certificate expires at ${formatTime(later)}, later than the given one (${formatTime(leaf.notAfter)}).`,
      {
        title: 'A certificate that lasts longer is installed',
        next: 'Give the newest certificate, or set `force: true` to replace the installed one by an older one.',
      },
    );
  }
  const lost = lostNames(leaf, installed);
  if (lost.length > 0)
    log.warning(
      `The installed certificate covers names that the new one does not: ${list(lost.slice(0, 20))}.`,
    );
}

/**
 * What was replaced cannot be brought back. Only an upload that the platform itself accepted is undone: a certificate
 * has neither an id nor a time of its own, so that nothing tells one that came with a lost answer from the same one of
 * another run. An accepted one that does not show yet may still be on its way.
 */
function registerUndo(context: RaidboxesContext, box: WordpressBox, leaf: CertificateFacts): void {
  context.ledger.undoBy(entryOf(box), {
    said: `the certificate of ${labelOf(box)} is deleted again`,
    work: async (client) => {
      const now = await client.getCertificate(box);
      if (now && !isOurs(leaf, now)) return;
      await client.deleteCertificate(box).catch((error: unknown) => {
        if (!saysNone(error)) throw error;
      });
    },
  });
}

function unchanged({ dryRun }: RaidboxesContext, box: WordpressBox): EnsuredCertificate {
  if (!dryRun) return { outcome: 'unchanged' };
  return { outcome: 'planned', plan: [{ action: 'none', target: targetOf(box) }] };
}

function planned(
  box: WordpressBox,
  { leaf, bundle, csr }: Preflight,
  installed: Certificate | undefined,
): EnsuredCertificate {
  const action = installed ? 'update' : 'create';
  const fields = [
    ...describeReplacement(leaf, installed),
    { field: 'private key', to: '(set)' },
    { field: 'chain', to: count(bundle?.match(/-BEGIN /g)?.length ?? 0, 'certificate') },
    ...(csr === undefined ? [] : [{ field: 'signing request', to: '(set)' }]),
  ];
  return { outcome: 'planned', plan: [{ action, target: targetOf(box), fields }] };
}

function targetOf(box: WordpressBox): string {
  return `certificate of ${labelOf(box)}`;
}
