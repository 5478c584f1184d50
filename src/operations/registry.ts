import type { AnyOperation } from '../contract/operation.ts';

/**
 * Every operation by its name, sorted, and how its file is loaded: a step reads the one that it names, since
 * reading JavaScript that it does not use is a good part of what a step costs.
 */
export const OPERATIONS: Readonly<Record<string, () => Promise<AnyOperation>>> = {
  'call-api': () => import('./any/call-api.ts').then((file) => file.callApi),
  'check-ssl': () => import('./raidboxes/check-ssl.ts').then((file) => file.checkSsl),
  'create-container': () =>
    import('./dollarbox/containers/create-container.ts').then((file) => file.createContainer),
  'create-invitation': () =>
    import('./dollarbox/people/create-invitation.ts').then((file) => file.createInvitation),
  'create-namespace': () =>
    import('./dollarbox/namespaces/create-namespace.ts').then((file) => file.createNamespace),
  'create-volume': () => import('./dollarbox/volumes/create-volume.ts').then((file) => file.createVolume),
  'delete-container': () =>
    import('./dollarbox/containers/delete-container.ts').then((file) => file.deleteContainer),
  'delete-namespace': () =>
    import('./dollarbox/namespaces/delete-namespace.ts').then((file) => file.deleteNamespace),
  'delete-ssl': () => import('./raidboxes/delete-ssl.ts').then((file) => file.deleteSsl),
  'delete-volume': () => import('./dollarbox/volumes/delete-volume.ts').then((file) => file.deleteVolume),
  'deploy-box': () => import('./elasticbox/boxes/deploy-box.ts').then((file) => file.deployBox),
  'export-box': () => import('./elasticbox/boxes/export-box.ts').then((file) => file.exportBoxOperation),
  'get-container': () => import('./dollarbox/containers/get-container.ts').then((file) => file.getContainer),
  'get-history': () => import('./versio/get-history.ts').then((file) => file.getHistory),
  'get-instance': () => import('./elasticbox/instances/get-instance.ts').then((file) => file.getInstance),
  'get-invitation': () => import('./dollarbox/people/get-invitation.ts').then((file) => file.getInvitation),
  'get-kubectl-credential': () =>
    import('./dollarbox/kubectl/get-kubectl-credential.ts').then((file) => file.getKubectlCredential),
  'get-member': () => import('./dollarbox/people/get-member.ts').then((file) => file.getMember),
  'get-namespace': () => import('./dollarbox/namespaces/get-namespace.ts').then((file) => file.getNamespace),
  'get-org': () => import('./dollarbox/people/get-org.ts').then((file) => file.getOrg),
  'get-ssl': () => import('./raidboxes/get-ssl.ts').then((file) => file.getSsl),
  'get-state': () => import('./versio/get-state.ts').then((file) => file.getState),
  'get-volume': () => import('./dollarbox/volumes/get-volume.ts').then((file) => file.getVolume),
  'issue-kubeconfig': () =>
    import('./dollarbox/kubectl/issue-kubeconfig.ts').then((file) => file.issueKubeconfigOperation),
  'list-box-versions': () =>
    import('./elasticbox/boxes/list-box-versions.ts').then((file) => file.listBoxVersions),
  'list-boxes': () => import('./elasticbox/boxes/list-boxes.ts').then((file) => file.listBoxes),
  'list-containers': () =>
    import('./dollarbox/containers/list-containers.ts').then((file) => file.listContainers),
  'list-instances': () =>
    import('./elasticbox/instances/list-instances.ts').then((file) => file.listInstances),
  'list-invitations': () =>
    import('./dollarbox/people/list-invitations.ts').then((file) => file.listInvitations),
  'list-kubectl-credentials': () =>
    import('./dollarbox/kubectl/list-kubectl-credentials.ts').then((file) => file.listKubectlCredentials),
  'list-members': () => import('./dollarbox/people/list-members.ts').then((file) => file.listMembers),
  'list-namespaces': () =>
    import('./dollarbox/namespaces/list-namespaces.ts').then((file) => file.listNamespaces),
  'list-orgs': () => import('./dollarbox/people/list-orgs.ts').then((file) => file.listOrgs),
  'list-providers': () =>
    import('./elasticbox/workspaces/list-providers.ts').then((file) => file.listProviders),
  'list-states': () => import('./versio/list-states.ts').then((file) => file.listStates),
  'list-volumes': () => import('./dollarbox/volumes/list-volumes.ts').then((file) => file.listVolumes),
  'list-wordpress-boxes': () =>
    import('./raidboxes/list-wordpress-boxes.ts').then((file) => file.listWordpressBoxes),
  'list-workspaces': () =>
    import('./elasticbox/workspaces/list-workspaces.ts').then((file) => file.listWorkspaces),
  'preview-box': () => import('./elasticbox/boxes/preview-box.ts').then((file) => file.previewBoxOperation),
  'preview-container': () =>
    import('./dollarbox/containers/preview-container.ts').then((file) => file.previewContainerOperation),
  'preview-namespace': () =>
    import('./dollarbox/namespaces/preview-namespace.ts').then((file) => file.previewNamespaceOperation),
  'push-box': () => import('./elasticbox/boxes/push-box.ts').then((file) => file.pushBoxOperation),
  'reconfigure-instance': () =>
    import('./elasticbox/instances/reconfigure-instance.ts').then((file) => file.reconfigureInstance),
  'record-state': () => import('./versio/record-state.ts').then((file) => file.recordState),
  'reinstall-instance': () =>
    import('./elasticbox/instances/reinstall-instance.ts').then((file) => file.reinstallInstance),
  'remove-member': () => import('./dollarbox/people/remove-member.ts').then((file) => file.removeMember),
  'report-usage': () => import('./elasticbox/instances/report-usage.ts').then((file) => file.reportUsage),
  'retire-state': () => import('./versio/retire-state.ts').then((file) => file.retireState),
  'revoke-invitation': () =>
    import('./dollarbox/people/revoke-invitation.ts').then((file) => file.revokeInvitation),
  'revoke-kubectl-credential': () =>
    import('./dollarbox/kubectl/revoke-kubectl-credential.ts').then((file) => file.revokeKubectlCredential),
  'send-event': () => import('./versio/send-event.ts').then((file) => file.sendEvent),
  'start-instance': () =>
    import('./elasticbox/instances/start-instance.ts').then((file) => file.startInstance),
  'stop-instance': () => import('./elasticbox/instances/stop-instance.ts').then((file) => file.stopInstance),
  'sweep-previews': () => import('./any/sweep-previews.ts').then((file) => file.sweepPreviews),
  'terminate-instance': () =>
    import('./elasticbox/instances/terminate-instance.ts').then((file) => file.terminateInstance),
  'update-container': () =>
    import('./dollarbox/containers/update-container.ts').then((file) => file.updateContainerOperation),
  'update-instance': () =>
    import('./elasticbox/instances/update-instance.ts').then((file) => file.updateInstance),
  'update-member': () =>
    import('./dollarbox/people/update-member.ts').then((file) => file.updateMemberOperation),
  'update-namespace': () =>
    import('./dollarbox/namespaces/update-namespace.ts').then((file) => file.updateNamespace),
  'update-org': () => import('./dollarbox/people/update-org.ts').then((file) => file.updateOrgOperation),
  'upload-ssl': () => import('./raidboxes/upload-ssl.ts').then((file) => file.uploadSsl),
};
