import { AnswerShapeError, type CallFacts, type ShapeProblem } from '../failure/errors.ts';
import type { HttpAnswer } from '../request/request.ts';
import { type Asked, addressOf, type Clean } from './failure-text.ts';

/** The error of an answer that cannot be used. Names what it is, never what it says. */
export function shapeError(
  answer: HttpAnswer,
  problem: ShapeProblem,
  call: CallFacts & Asked,
  clean: Clean,
): AnswerShapeError {
  const what = describe(answer, problem, call.url);
  const id = answer.requestId === undefined ? '' : ` (request id ${clean(answer.requestId)})`;
  const asked = ELSEWHERE.has(problem) ? ` (asked: ${addressOf(call, clean)})` : '';
  const details = { problem, status: answer.status, requestId: answer.requestId };
  return new AnswerShapeError(clean(`${call.method} ${call.path}: ${what}${asked}${id}`), details, {
    next: 'Check `base-url`: something else than the platform may be answering there.',
  });
}

/** Something else may have answered than what was meant: the whole address tells. */
const ELSEWHERE: ReadonlySet<ShapeProblem> = new Set(['not-json', 'redirect', 'status']);

function describe(answer: HttpAnswer, problem: ShapeProblem, url: URL): string {
  const { status, headers } = answer;
  switch (problem) {
    case 'redirect':
      return redirected(status, headers['location'] ?? '', url);
    case 'too-large':
      return 'the answer is too large';
    case 'too-deep':
      return 'the answer is nested too deeply';
    case 'encoded':
      return 'the answer is compressed although that was not asked for';
    case 'incomplete':
      return 'incomplete answer';
    case 'not-json':
      return notJson(headers['content-type']);
    default:
      return `unexpected answer (status ${status})`;
  }
}

function redirected(status: number, location: string, url: URL): string {
  const target = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
  const where = !target
    ? 'an unreadable address'
    : target.origin === url.origin
      ? 'another path'
      : target.origin;
  return `redirected (${status}) to ${where}, which is not followed`;
}

function notJson(contentType: string | undefined): string {
  const type = contentType?.split(';')[0]?.trim() ?? '';
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) return 'expected JSON, got something else';
  if (/[/+]json$/i.test(type)) return `expected JSON, got a body that is none, though its type is ${type}`;
  return `expected JSON, got ${type}`;
}
