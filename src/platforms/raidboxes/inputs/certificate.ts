import type { Kind } from '../../../contract/kinds/kind.ts';
import { type PemRules, pem } from '../../../contract/kinds/pem.ts';
import { pemOrPath, unreadable } from '../../../contract/kinds/pem-text.ts';
import { readPem, writePem } from '../../../support/pem/pem.ts';
import { type CertificatePair, readPairs, type UnreadablePair } from './certificate-folder.ts';

/** What a certificate's input gives: one certificate, or many with their keys. */
export type GivenCertificate = string | readonly (CertificatePair | UnreadablePair)[];

/** PEM of a certificate, or a folder in which an ACME client keeps certificates with their keys. */
export function certificates(rules: PemRules): Kind<GivenCertificate> {
  const one = pem(rules);
  return {
    ...one,
    hides: (given) =>
      typeof given === 'string'
        ? [keysIn(given)]
        : given.flatMap((pair) => ('why' in pair ? [] : (pair.privateKey ?? keysIn(pair.certificate)))),
    accepts: `${one.accepts}; or a folder of \`<domain>/fullchain.pem\` and \`privkey.pem\` pairs (certbot’s \`live/\`), or of \`<domain>.crt\` and \`<domain>.key\` (lego’s \`certificates/\`, acme.sh, Caddy)`,
    parse: async (value, context) => {
      const found = await pemOrPath(value, context);
      if (found.kind === 'text') return found.text;
      if (found.kind === 'unreadable') return unreadable(value, found.why, false);
      return readPairs(value, found.entries, context);
    },
  };
}

/** The private keys that stand beside a certificate in its file, as PEM; blank when there are none. */
export function keysIn(text: string): string {
  const reading = readPem(text);
  if (reading.kind !== 'blocks') return '';
  return reading.blocks
    .filter(({ label }) => label.endsWith('PRIVATE KEY'))
    .map(writePem)
    .join('');
}
