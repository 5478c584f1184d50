/**
 * What a failed call means. Only a platform's `failure.ts` says so, from the platform's own code and envelope;
 * everybody else asks the kind, never a status.
 *
 * - `absent`: the platform says that it is not there
 * - `doubtful`: the status says "not there", and nothing shows that the platform itself said it
 * - `conflict`: something else is in the way now: another operation, the same name, a change meanwhile
 * - `unauthenticated`: the credentials are not accepted
 * - `denied`: they are, and may not do this
 * - `limited`: too many calls
 * - `invalid`: the request itself, a field of it
 * - `unsupported`: the platform has no such call
 * - `refused`: another reason, or none told
 * - `broken`: the platform, or a gateway in front of it, failed
 * - `foreign`: a refusal that is not in the platform's envelope; it says nothing about the platform's things
 */
export type FailureKind =
  | 'absent'
  | 'doubtful'
  | 'conflict'
  | 'unauthenticated'
  | 'denied'
  | 'limited'
  | 'invalid'
  | 'unsupported'
  | 'refused'
  | 'broken'
  | 'foreign';

/** What an answer holds, as it came. */
interface Body {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const KINDS: Readonly<Record<number, FailureKind>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'denied',
  404: 'absent',
  405: 'unsupported',
  409: 'conflict',
  410: 'absent',
  412: 'conflict',
  422: 'invalid',
  423: 'conflict',
  429: 'limited',
  501: 'unsupported',
};

/** The kind by the HTTP status, for an answer whose envelope has no code of its own. For `failure.ts` only. */
export function kindOfStatus(status: number): FailureKind {
  return KINDS[status] ?? (status >= 500 ? 'broken' : 'refused');
}

/**
 * The kind of an answer without JSON, of a platform whose refusals may have any body. "Not there" is only
 * `doubtful` then, since a gateway says the same; a page is always a gateway's (`undefined`).
 */
export function kindOfBare(answer: Body & { readonly status: number }): FailureKind | undefined {
  if (isMarkup(answer)) return undefined;
  const kind = kindOfStatus(answer.status);
  return kind === 'absent' ? 'doubtful' : kind;
}

/** True for a page; its markup is no text for people. */
export function isMarkup({ headers, text }: Body): boolean {
  return /html/i.test(headers['content-type'] ?? '') || /^\s*</.test(text);
}
