import { asLine } from '../../../support/text.ts';
import type { SaveAnswer } from '../api/bulk-results.ts';

/** What became of a state: `refused` with the platform's words, `unanswered` when it does not say. */
export type SaveResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged' }
  /** A status nobody knows; something was saved. */
  | { readonly kind: 'other'; readonly status: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unanswered' };

/**
 * The status of a save as its page lists it; the list goes on out of sight. Sources:
 * https://live.versio.io/doc/api-configuration-management-database (`created`, `discarded`),
 * https://github.com/versio-io/microsoft-exel-importer (`updated`)
 */
const KNOWN: Readonly<Record<string, 'created' | 'updated' | 'unchanged'>> = {
  created: 'created',
  updated: 'updated',
  discarded: 'unchanged',
};

/** Words of a status that can only mean that nothing was saved [inferred]. */
const BAD = /error|fail|reject|refus|invalid|denied|forbidden|conflict/i;

/** Reads what the platform said of one state. */
export function saveResultOf(answer: SaveAnswer | undefined): SaveResult {
  const { saveStatus = '', error } = answer ?? {};
  if (saysSomething(error)) return { kind: 'refused', reason: asLine(error) };
  if (saveStatus === '') return { kind: 'unanswered' };
  if (BAD.test(saveStatus)) return { kind: 'refused', reason: `saveStatus ${asLine(saveStatus)}` };
  const status = saveStatus.toLowerCase();
  const kind = Object.hasOwn(KNOWN, status) ? KNOWN[status] : undefined;
  return kind ? { kind } : { kind: 'other', status: asLine(saveStatus) };
}

function saysSomething(error: unknown): boolean {
  return error !== undefined && error !== null && error !== '' && error !== false;
}
