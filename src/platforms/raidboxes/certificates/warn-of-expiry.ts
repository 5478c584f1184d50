import { daysLeft } from '../../../certificates/reading/days.ts';
import type { Context } from '../../../contract/context.ts';
import { formatTime } from '../../../contract/result/outputs.ts';
import { count } from '../../../support/text.ts';
import { labelOf } from '../boxes/view.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import { expiryOf } from './view.ts';

/** Warns of a certificate that has expired or expires within `warnBefore` milliseconds; true when it did. */
export function warnOfExpiry(
  { log, timing: { clock } }: Pick<Context, 'log' | 'timing'>,
  box: WordpressBox,
  certificate: Certificate,
  warnBefore: number,
): boolean {
  const expires = expiryOf(certificate);
  const now = clock.wall();
  if (!expires) log.warning(`When the certificate of ${labelOf(box)} expires cannot be read.`);
  if (!expires || expires.getTime() - now > warnBefore) return false;
  const days = daysLeft(expires, new Date(now));
  const when =
    days < 0
      ? `expired at ${formatTime(expires)}`
      : `expires at ${formatTime(expires)}, in ${count(days, 'whole day')}`;
  log.warning(`The certificate of ${labelOf(box)} ${when}.`);
  return true;
}
