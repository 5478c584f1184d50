import { OPERATIONS } from '../../operations/index.ts';
import { table } from '../markup/markdown.ts';

/** The methods, in the order of a table. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Requests to the platform by method. `grows`: what adds to them in a larger world; without it only pages of lists and
 * more looks while it waits do.
 */
type RequestBudget = { readonly [M in (typeof METHODS)[number]]?: number } & { readonly grows?: string };

/** Budgets, and the operations that make just these requests. */
const BUDGETS: readonly (readonly [budget: RequestBudget, operations: string])[] = [
  [{ GET: 3, grows: 'one for each page (here 3)' }, 'call-api'],
  [{ GET: 26, grows: 'one for each box (here 25), and one for each 100 boxes' }, 'check-ssl'],
  [{ GET: 4, POST: 1 }, 'create-container preview-container'],
  [{ GET: 1, POST: 1 }, 'create-invitation'],
  [{ GET: 3, POST: 1 }, 'create-namespace create-volume upload-ssl'],
  [{ GET: 4, DELETE: 1 }, 'delete-container'],
  [{ GET: 3, DELETE: 1 }, 'delete-namespace delete-ssl delete-volume remove-member revoke-invitation'],
  [{ GET: 10, POST: 1 }, 'deploy-box preview-box'],
  [{ GET: 9, grows: 'one for each file and event (here 6)' }, 'export-box'],
  [{ GET: 3 }, 'get-container list-box-versions'],
  [
    { GET: 1 },
    `get-history get-kubectl-credential get-org get-state list-invitations list-kubectl-credentials
     list-members list-namespaces list-orgs list-states list-volumes list-wordpress-boxes list-workspaces`,
  ],
  [
    { GET: 2 },
    `get-instance get-invitation get-member get-namespace get-ssl get-volume list-boxes list-containers
     list-instances list-providers`,
  ],
  [{ GET: 2, POST: 1 }, 'issue-kubeconfig'],
  [{ GET: 5, POST: 2 }, 'preview-namespace'],
  [{ GET: 6, POST: 2, PUT: 2, grows: 'two for each file and event that changed (here 1)' }, 'push-box'],
  [{ GET: 6, PUT: 2 }, 'reconfigure-instance reinstall-instance'],
  [{ PUT: 1 }, 'record-state'],
  [{ GET: 10, grows: 'one for each instance (here 7), two for each workspace' }, 'report-usage'],
  [{ GET: 2, DELETE: 1 }, 'retire-state revoke-kubectl-credential'],
  [{ POST: 1 }, 'send-event'],
  [{ GET: 6, PUT: 1 }, 'start-instance stop-instance'],
  [
    {
      GET: 4,
      DELETE: 1,
      grows:
        'two for each preview that it removes (here 1), beside one to GitHub, and one for each page of lists',
    },
    'sweep-previews',
  ],
  [{ GET: 5, DELETE: 2 }, 'terminate-instance'],
  [{ GET: 6, PATCH: 1 }, 'update-container'],
  [{ GET: 7, PUT: 1 }, 'update-instance'],
  [{ GET: 2, PATCH: 1 }, 'update-member'],
  [{ GET: 3, PATCH: 1 }, 'update-namespace'],
  [{ GET: 1, PATCH: 1 }, 'update-org'],
];

/**
 * What each operation may ask of its platform on its plain path: its own example, with a token, on the emulator's
 * start data, at the pace of the emulator. A test counts the requests in the emulator's journal; one more or less
 * turns it red, and so does an operation that is in no row.
 */
export const REQUESTS: Readonly<Record<string, RequestBudget>> = Object.fromEntries(
  BUDGETS.flatMap(([budget, operations]) => operations.split(/\s+/).map((name) => [name, budget])),
);

/** All requests of a row. */
export function totalOf(budget: RequestBudget): number {
  return METHODS.reduce((sum, method) => sum + (budget[method] ?? 0), 0);
}

/** What each operation asks of its platform on its plain path. */
export function requestsTable(): string {
  const rows = Object.values(OPERATIONS).map(({ name, platform: { id } }) => {
    const link = `[\`${name}\`](operations/${id}.md#${name})`;
    const budget = REQUESTS[name];
    // Its own test asks for the row of a new operation.
    if (!budget) return [link, 'not counted yet', '', ''];
    const each = METHODS.filter((method) => budget[method]).map((method) => `${budget[method]} ${method}`);
    return [link, `${totalOf(budget)}`, each.join(', '), budget.grows ?? ''];
  });
  const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return table(['Operation', 'Requests', 'Of these', 'And more'], sorted);
}
