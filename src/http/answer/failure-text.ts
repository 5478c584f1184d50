import type { ErrorDetails } from '../../contract/result/errors.ts';
import { type CallFacts, HttpError } from '../failure/errors.ts';
import { isMarkup } from '../failure/failure-kind.ts';
import type { Failure, HttpAnswer } from '../request/request.ts';

const LONGEST_CODE = 80;
const LONGEST_URL = 1_000;
const MOST_DETAILS = 20;

/** Statuses whose meaning is plain whoever sends them. */
const HINTS: Readonly<Record<number, string>> = {
  429: 'Run fewer steps at the same time, or later; the platform limits how many calls it takes.',
  413: 'The request is too large for the platform, or for a proxy in front of it: send less at once, or ask whoever runs it.',
  407: 'A proxy asks for authentication: check HTTPS_PROXY of the runner.',
  511: 'A captive portal or proxy answers in place of the platform: check the network of the runner.',
};

const DOWN = 'Run the step again later. If it stays, ask the platform’s support.';
const REFUSED = 'Correct what the platform names above, or ask its support.';
const DENIED = new Set([401, 403]);
const ELSEWHERE = 'Check `base-url`: something else than the platform seems to answer there.';

/** Cleans foreign text: one line, no secrets. */
export type Clean = (text: unknown, max?: number) => string;

/** The error of an answer that says no. Everything foreign in it is cleaned and capped. */
export function httpError(
  answer: HttpAnswer,
  failure: Failure,
  facts: CallFacts & Asked & { readonly retryAfterMs: number | undefined },
  clean: Clean,
): HttpError {
  const code = clean(failure.code ?? '', LONGEST_CODE) || undefined;
  const requestId = clean(failure.requestId ?? answer.requestId ?? '') || undefined;
  const details = (failure.details ?? []).slice(0, MOST_DETAILS).map((detail) => clean(detail));
  const next = failure.next ?? HINTS[answer.status] ?? (answer.status >= 500 ? DOWN : REFUSED);
  // Where nothing is, or something else, the address may be wrong: a prefix too many, another host.
  const lost = answer.status === 404 || failure.kind === 'foreign';
  const asked = lost ? addressOf(facts, clean) : undefined;
  const parts = { code, requestId, details, asked, text: clean(failure.message) };
  const message = sentence(answer.status, parts, facts);
  const { permanent } = failure;
  return new HttpError(
    message,
    { ...facts, kind: failure.kind, status: answer.status, code, details, requestId, permanent },
    {
      next,
    } satisfies ErrorDetails,
  );
}

/**
 * The failure of an answer that is not the platform's envelope: a gateway's page, another site's JSON. Markup is never
 * shown.
 */
export function foreignFailure(answer: HttpAnswer): Failure {
  const text = isPlain(answer) ? `: ${answer.text}` : '';
  const message = `${describeForeign(answer)}, not the platform’s envelope${text}`;
  if (answer.status >= 500) return { kind: 'broken', message };
  const next =
    HINTS[answer.status] ?? (DENIED.has(answer.status) ? `Check the token. ${ELSEWHERE}` : ELSEWHERE);
  return { kind: 'foreign', message, next };
}

/** What was asked, and whether its query is somebody's own. */
export interface Asked {
  readonly url: URL;
  readonly privateQuery: boolean;
}

/** The whole address that was asked; a query that a user wrote may hold anything, and is not shown. */
export function addressOf({ url, privateQuery }: Asked, clean: Clean): string {
  return clean(`${url.origin}${url.pathname}${privateQuery ? '' : url.search}`, LONGEST_URL);
}

function describeForeign(answer: HttpAnswer): string {
  if (isMarkup(answer)) return answer.status >= 500 ? 'gateway error (HTML)' : 'an HTML page';
  if (answer.text.trim() === '') return 'an empty answer';
  return isPlain(answer) ? 'text' : 'JSON of another form';
}

function isPlain(answer: HttpAnswer): boolean {
  return answer.body === undefined && answer.text.trim() !== '' && !isMarkup(answer);
}

function sentence(
  status: number,
  parts: {
    readonly code: string | undefined;
    readonly requestId: string | undefined;
    readonly details: readonly string[];
    readonly asked: string | undefined;
    readonly text: string;
  },
  { method, path, attempts }: CallFacts,
): string {
  const verb = status >= 500 ? 'failed' : 'was refused';
  const what = parts.code === undefined ? `${status}` : `${status} ${parts.code}`;
  const tries = attempts > 1 ? ` after ${attempts} tries` : '';
  const details = parts.details.length > 0 ? ` [${parts.details.join('; ')}]` : '';
  const id = parts.requestId === undefined ? '' : ` (request id ${parts.requestId})`;
  const asked = parts.asked === undefined ? '' : ` (asked: ${parts.asked})`;
  return `${method} ${path} ${verb}${tries} with ${what}: ${parts.text || 'no reason given'}${details}${asked}${id}`;
}
