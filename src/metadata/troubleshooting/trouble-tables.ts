import { KNOWN } from '../../http/answer/network-text.ts';
import type { Failure, HttpAnswer } from '../../http/request/request.ts';
import { CODES, readFailure as dollarbox } from '../../platforms/dollarbox/api/failure.ts';
import { readFailure as elasticbox } from '../../platforms/elasticbox/api/failure.ts';
import { readFailure as raidboxes } from '../../platforms/raidboxes/wire/failure.ts';
import { readFailure as versio } from '../../platforms/versio/api/failure.ts';
import { code, table } from '../markup/markdown.ts';

/** The statuses that a platform without codes of its own tells failures by. */
const STATUSES = [400, 401, 403, 404, 409, 422, 429];

/** What each platform's codes and statuses mean, read from the code that reads the answers. */
export function codeTables(): string {
  const byStatus = (read: (answer: HttpAnswer) => Failure | undefined, body: object): string =>
    meanings(STATUSES.map((status) => [String(status), read(answerOf(status, body))]));
  return [
    '### DollarBox, by code',
    meanings(CODES.map((name) => [name, dollarbox(answerOf(400, { error: { code: name, message: '' } }))])),
    '### ElasticBox, by status',
    byStatus(elasticbox, { message: 'x' }),
    '### Raidboxes, by status',
    byStatus(raidboxes, { timestamp: 't', path: 'p', request_id: 'r', message: 'x', details: { a: 'b' } }),
    '### Versio.io, by status',
    byStatus(versio, { error: 'x' }),
  ].join('\n\n');
}

/** What is said of connections that fail. */
export function networkTable(): string {
  const rows = Object.entries(KNOWN).map(([reason, { what, next }]) => [
    code(reason),
    `${what.replace('{}', '*host*')}. ${next ?? 'It has been tried again as often as `max-attempts` and `timeout` allow.'}`,
  ]);
  return table(['Reason', 'What it means'], rows);
}

function meanings(rows: readonly (readonly [string, Failure | undefined])[]): string {
  const said = rows.flatMap(([name, failure]) =>
    failure?.next === undefined ? [] : [[code(name), failure.next]],
  );
  return table(['It says', 'What helps'], said);
}

function answerOf(status: number, body: object): HttpAnswer {
  return { status, headers: {}, body, text: JSON.stringify(body) };
}
