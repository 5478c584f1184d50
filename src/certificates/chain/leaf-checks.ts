import type { X509Certificate } from 'node:crypto';
import { count, list } from '../../support/text.ts';
import type { Findings } from '../material/findings.ts';
import { readAlternativeNames } from '../reading/alternative-names.ts';
import { mayServeTls } from '../reading/authority.ts';
import { DAY, daysLeft, utc } from '../reading/days.ts';
import { issuerName } from '../reading/names.ts';
import { isSelfSigned } from '../reading/signature.ts';
import { ANY_USAGE, SERVER_AUTH } from './path-checks.ts';

/** How far the clocks of an authority and of the runner may be apart, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/** Below this many days an upload is worth a warning. */
const SOON = 7;

/** Longest list of odd names that a warning shows. */
const MAX_SHOWN = 5;

/** Checks that the certificate is valid at `now`: `notBefore <= now < notAfter`, 5 minutes early is a warning. */
export function checkValidity(leaf: X509Certificate, now: Date, found: Findings): void {
  const { validFromDate: from, validToDate: to } = leaf;
  if (!(now < to)) found.problem('certificate', `expired at ${utc(to)}`);
  else if (!(from.getTime() - now.getTime() <= CLOCK_SKEW)) {
    found.problem('certificate', `is not valid before ${utc(from)}`);
  } else if (now < from) found.warn(`The certificate becomes valid at ${utc(from)}, a moment from now.`);
  if (now < to && to.getTime() - now.getTime() < SOON * DAY) {
    found.warn(`The certificate expires at ${utc(to)}, in ${count(daysLeft(to, now), 'whole day')}.`);
  }
}

/**
 * Checks that it is a server's certificate: no authority, meant for TLS servers, with names browsers read. A
 * self-signed one may be its own authority, as `openssl req -x509` makes them.
 */
export function checkPurpose(leaf: X509Certificate, force: boolean, found: Findings): void {
  const own = isSelfSigned(leaf);
  if (leaf.ca && !own) {
    found.problem('certificate', 'is the certificate of an authority (CA:TRUE), not of a server');
    return;
  }
  if (own) {
    const text = `is self-signed${leaf.ca ? ' and marked as an authority (CA:TRUE)' : ''}, which no browser trusts`;
    if (force) found.warn(`The certificate ${text}.`);
    else found.problem('certificate', `${text}; set force: true to upload it all the same`);
  }
  const usages: readonly string[] | undefined = leaf.keyUsage;
  if (usages && !usages.includes(SERVER_AUTH) && !usages.includes(ANY_USAGE)) {
    found.problem('certificate', 'is not meant for web servers: its extended key usage lacks serverAuth');
  }
  if (usages?.includes(ANY_USAGE) && !usages.includes(SERVER_AUTH)) {
    found.warn(
      'The certificate has an extended key usage of "any" without serverAuth: curl and others that use OpenSSL refuse it.',
    );
  }
  if (!mayServeTls(leaf)) {
    found.problem(
      'certificate',
      'is not meant for web servers: its key usage has neither digitalSignature nor keyEncipherment',
    );
  }
  checkNames(leaf, found);
}

function checkNames(leaf: X509Certificate, found: Findings): void {
  const { domains, addresses, unusable } = readAlternativeNames(leaf.subjectAltName);
  if (unusable.length > 0) {
    found.warn(`The certificate has names that no host can have: ${list(unusable.slice(0, MAX_SHOWN))}.`);
  }
  if (domains.length > 0) return;
  if (addresses.length > 0) found.warn('The certificate names only IP addresses, no domain.');
  else {
    const why = 'names no host (no subjectAltName); browsers do not read the common name';
    found.problem('certificate', `${why}; ask ${issuerName(leaf)} for one with the domain in it`);
  }
}
