import type { AnyOperation } from '../contract/operation.ts';

/** What a file of an operation exports. */
type OperationFile = Readonly<Record<string, AnyOperation>>;

/** The file of each operation, sorted by name. */
const FILES: Readonly<Record<string, () => Promise<OperationFile>>> = {
  'call-api': () => import('./any/call-api.ts'),
  'check-ssl': () => import('./raidboxes/check-ssl.ts'),
  'create-container': () => import('./dollarbox/containers/create-container.ts'),
  'create-invitation': () => import('./dollarbox/people/create-invitation.ts'),
  'create-namespace': () => import('./dollarbox/namespaces/create-namespace.ts'),
  'create-volume': () => import('./dollarbox/volumes/create-volume.ts'),
  'delete-container': () => import('./dollarbox/containers/delete-container.ts'),
  'delete-namespace': () => import('./dollarbox/namespaces/delete-namespace.ts'),
  'delete-ssl': () => import('./raidboxes/delete-ssl.ts'),
  'delete-volume': () => import('./dollarbox/volumes/delete-volume.ts'),
  'deploy-box': () => import('./elasticbox/boxes/deploy-box.ts'),
  'export-box': () => import('./elasticbox/boxes/export-box.ts'),
  'get-container': () => import('./dollarbox/containers/get-container.ts'),
  'get-history': () => import('./versio/get-history.ts'),
  'get-instance': () => import('./elasticbox/instances/get-instance.ts'),
  'get-invitation': () => import('./dollarbox/people/get-invitation.ts'),
  'get-kubectl-credential': () => import('./dollarbox/kubectl/get-kubectl-credential.ts'),
  'get-member': () => import('./dollarbox/people/get-member.ts'),
  'get-namespace': () => import('./dollarbox/namespaces/get-namespace.ts'),
  'get-org': () => import('./dollarbox/org/get-org.ts'),
  'get-ssl': () => import('./raidboxes/get-ssl.ts'),
  'get-state': () => import('./versio/get-state.ts'),
  'get-volume': () => import('./dollarbox/volumes/get-volume.ts'),
  'issue-kubeconfig': () => import('./dollarbox/kubectl/issue-kubeconfig.ts'),
  'list-box-versions': () => import('./elasticbox/boxes/list-box-versions.ts'),
  'list-boxes': () => import('./elasticbox/boxes/list-boxes.ts'),
  'list-containers': () => import('./dollarbox/containers/list-containers.ts'),
  'list-instances': () => import('./elasticbox/instances/list-instances.ts'),
  'list-invitations': () => import('./dollarbox/people/list-invitations.ts'),
  'list-kubectl-credentials': () => import('./dollarbox/kubectl/list-kubectl-credentials.ts'),
  'list-members': () => import('./dollarbox/people/list-members.ts'),
  'list-namespaces': () => import('./dollarbox/namespaces/list-namespaces.ts'),
  'list-orgs': () => import('./dollarbox/org/list-orgs.ts'),
  'list-providers': () => import('./elasticbox/workspaces/list-providers.ts'),
  'list-states': () => import('./versio/list-states.ts'),
  'list-volumes': () => import('./dollarbox/volumes/list-volumes.ts'),
  'list-wordpress-boxes': () => import('./raidboxes/list-wordpress-boxes.ts'),
  'list-workspaces': () => import('./elasticbox/workspaces/list-workspaces.ts'),
  'preview-box': () => import('./elasticbox/boxes/preview-box.ts'),
  'preview-container': () => import('./dollarbox/containers/preview-container.ts'),
  'preview-namespace': () => import('./dollarbox/namespaces/preview-namespace.ts'),
  'push-box': () => import('./elasticbox/boxes/push-box.ts'),
  'reconfigure-instance': () => import('./elasticbox/instances/reconfigure-instance.ts'),
  'record-state': () => import('./versio/record-state.ts'),
  'reinstall-instance': () => import('./elasticbox/instances/reinstall-instance.ts'),
  'remove-member': () => import('./dollarbox/people/remove-member.ts'),
  'report-usage': () => import('./elasticbox/instances/report-usage.ts'),
  'retire-state': () => import('./versio/retire-state.ts'),
  'revoke-invitation': () => import('./dollarbox/people/revoke-invitation.ts'),
  'revoke-kubectl-credential': () => import('./dollarbox/kubectl/revoke-kubectl-credential.ts'),
  'send-event': () => import('./versio/send-event.ts'),
  'start-instance': () => import('./elasticbox/instances/start-instance.ts'),
  'stop-instance': () => import('./elasticbox/instances/stop-instance.ts'),
  'sweep-previews': () => import('./any/sweep-previews.ts'),
  'terminate-instance': () => import('./elasticbox/instances/terminate-instance.ts'),
  'update-container': () => import('./dollarbox/containers/update-container.ts'),
  'update-instance': () => import('./elasticbox/instances/update-instance.ts'),
  'update-member': () => import('./dollarbox/people/update-member.ts'),
  'update-namespace': () => import('./dollarbox/namespaces/update-namespace.ts'),
  'update-org': () => import('./dollarbox/org/update-org.ts'),
  'upload-ssl': () => import('./raidboxes/upload-ssl.ts'),
};

/**
 * Every operation by its name, and how it is loaded: a step reads the file of the one that it names, since reading
 * JavaScript that it does not use is a good part of what a step costs.
 */
export const OPERATIONS: Readonly<Record<string, () => Promise<AnyOperation>>> = Object.fromEntries(
  Object.entries(FILES).map(([name, load]) => [name, async () => named(name, await load())]),
);

/** An operation is all that its file exports; its chunk of the bundle may hold more. */
function named(name: string, file: OperationFile): AnyOperation {
  return Object.values(file).find((operation) => operation.name === name) as AnyOperation;
}
