const NAME = 'dollarbox-apps';
const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];

/** What an account may do: with the usual objects of an app, everything. Source: https://www.dollarbox.dev/docs/kubectl/ */
export function roleIn(namespace: string): unknown {
  return {
    metadata: { name: NAME, namespace },
    rules: [
      {
        apiGroups: [''],
        resources: ['configmaps', 'secrets', 'services', 'persistentvolumeclaims'],
        verbs: VERBS,
      },
      { apiGroups: [''], resources: ['pods', 'pods/log', 'events'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: VERBS },
      { apiGroups: ['apps'], resources: ['replicasets'], verbs: ['get', 'list', 'watch'] },
    ],
  };
}

/** Lets all accounts of the org's own namespace do it. */
export function roleBindingIn(namespace: string, parent: string): unknown {
  const apiGroup = 'rbac.authorization.k8s.io';
  return {
    metadata: { name: NAME, namespace },
    roleRef: { apiGroup, kind: 'Role', name: NAME },
    subjects: [{ apiGroup, kind: 'Group', name: `system:serviceaccounts:${parent}` }],
  };
}
