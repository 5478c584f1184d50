/*
 * The lines around PEM, as strictly as each reader must take them. `pem/pem.ts` reads what people paste: a line break counts
 * as a blank there, and every fault gets its sentence.
 */

/** Begins every PEM: who finds it knows that a text is meant as one. */
export const BEGIN_PEM = '-----BEGIN';

/** What all PEM has in common, to the letter: what is only like it may be a piece of a secret, and is redacted. */
export const PUBLIC_LINES =
  /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----|Proc-Type: ?4,ENCRYPTED|DEK-Info: ?[A-Z0-9-]{1,30},/g;

/** Certificates as kubectl takes them, which is handed the text as it is: nothing is tidied first. */
export const CERTIFICATES = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
