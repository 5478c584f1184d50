/** Requests to the platform by method, and what there are more of in a larger world. */
interface RequestBudget {
  readonly GET?: number;
  readonly POST?: number;
  readonly PUT?: number;
  readonly PATCH?: number;
  readonly DELETE?: number;
  /** What adds to them; without it only pages of lists and more looks while it waits do. */
  readonly grows?: string;
}

/** The methods, in the order of a table. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * What each operation may ask of its platform on its plain path: its own example, with a token, on the emulator's
 * start data, at the pace of the emulator. A test counts the requests in the emulator's journal; one more or less
 * turns it red, and so does an operation without a row.
 */
export const REQUESTS: Readonly<Record<string, RequestBudget>> = {
  'call-api': { GET: 3, grows: 'one for each page (here 3)' },
  'check-ssl': { GET: 26, grows: 'one for each box (here 25), and one for each 100 boxes' },
  'create-container': { GET: 4, POST: 1 },
  'create-invitation': { GET: 1, POST: 1 },
  'create-namespace': { GET: 3, POST: 1 },
  'create-volume': { GET: 3, POST: 1 },
  'delete-container': { GET: 4, DELETE: 1 },
  'delete-namespace': { GET: 3, DELETE: 1 },
  'delete-ssl': { GET: 3, DELETE: 1 },
  'delete-volume': { GET: 3, DELETE: 1 },
  'deploy-box': { GET: 10, POST: 1 },
  'export-box': { GET: 9, grows: 'one for each file and event (here 6)' },
  'get-container': { GET: 3 },
  'get-history': { GET: 1 },
  'get-instance': { GET: 2 },
  'get-invitation': { GET: 2 },
  'get-kubectl-credential': { GET: 1 },
  'get-member': { GET: 2 },
  'get-namespace': { GET: 2 },
  'get-org': { GET: 1 },
  'get-ssl': { GET: 2 },
  'get-state': { GET: 1 },
  'get-volume': { GET: 2 },
  'issue-kubeconfig': { GET: 2, POST: 1 },
  'list-box-versions': { GET: 3 },
  'list-boxes': { GET: 2 },
  'list-containers': { GET: 2 },
  'list-instances': { GET: 2 },
  'list-invitations': { GET: 1 },
  'list-kubectl-credentials': { GET: 1 },
  'list-members': { GET: 1 },
  'list-namespaces': { GET: 1 },
  'list-orgs': { GET: 1 },
  'list-providers': { GET: 2 },
  'list-states': { GET: 1 },
  'list-volumes': { GET: 1 },
  'list-wordpress-boxes': { GET: 1 },
  'list-workspaces': { GET: 1 },
  'preview-box': { GET: 10, POST: 1 },
  'preview-container': { GET: 4, POST: 1 },
  'preview-namespace': { GET: 5, POST: 2 },
  'push-box': { GET: 6, POST: 2, PUT: 2, grows: 'two for each file and event that changed (here 1)' },
  'reconfigure-instance': { GET: 6, PUT: 2 },
  'record-state': { PUT: 1 },
  'reinstall-instance': { GET: 6, PUT: 2 },
  'remove-member': { GET: 3, DELETE: 1 },
  'report-usage': { GET: 10, grows: 'one for each instance (here 7), two for each workspace' },
  'retire-state': { GET: 2, DELETE: 1 },
  'revoke-invitation': { GET: 3, DELETE: 1 },
  'revoke-kubectl-credential': { GET: 2, DELETE: 1 },
  'send-event': { POST: 1 },
  'start-instance': { GET: 6, PUT: 1 },
  'stop-instance': { GET: 6, PUT: 1 },
  'sweep-previews': {
    GET: 4,
    DELETE: 1,
    grows:
      'two for each preview that it removes (here 1), beside one to GitHub, and one for each page of lists',
  },
  'terminate-instance': { GET: 5, DELETE: 2 },
  'update-container': { GET: 6, PATCH: 1 },
  'update-instance': { GET: 7, PUT: 1 },
  'update-member': { GET: 2, PATCH: 1 },
  'update-namespace': { GET: 3, PATCH: 1 },
  'update-org': { GET: 1, PATCH: 1 },
  'upload-ssl': { GET: 3, POST: 1 },
};

/** All requests of a row. */
export function totalOf(budget: RequestBudget): number {
  return METHODS.reduce((sum, method) => sum + (budget[method] ?? 0), 0);
}
