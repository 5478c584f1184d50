import { OPERATIONS } from '../../operations/index.ts';
import { table } from '../markup/markdown.ts';
import { METHODS, REQUESTS, totalOf } from './requests.ts';

/** What each operation asks of its platform on its plain path. */
export function requestsTable(): string {
  const rows = Object.values(OPERATIONS).map(({ name, platform: { id } }) => {
    const budget = REQUESTS[name];
    // Its own test asks for the row of a new operation.
    if (!budget) return [`[\`${name}\`](operations/${id}.md#${name})`, 'not counted yet', '', ''];
    const each = METHODS.filter((method) => budget[method]).map((method) => `${budget[method]} ${method}`);
    return [
      `[\`${name}\`](operations/${id}.md#${name})`,
      `${totalOf(budget)}`,
      each.join(', '),
      budget.grows ?? '',
    ];
  });
  const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return table(['Operation', 'Requests', 'Of these', 'And more'], sorted);
}
