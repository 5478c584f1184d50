import type { AnyOperation } from '../contract/operation.ts';

/**
 * Every operation by its name, sorted, and how its file is loaded: a step reads the one that it names, since
 * reading JavaScript that it does not use is a good part of what a step costs.
 */
export const OPERATIONS: Readonly<Record<string, () => Promise<AnyOperation>>> = {
  'call-api': () => import('./any/call-api.ts').then((file) => file.callApi),
  'check-ssl': () => import('./raidboxes/check-ssl.ts').then((file) => file.checkSsl),
  'create-container': () => import('./dollarbox/create-container.ts').then((file) => file.createContainer),
  'create-invitation': () => import('./dollarbox/create-invitation.ts').then((file) => file.createInvitation),
  'create-namespace': () => import('./dollarbox/create-namespace.ts').then((file) => file.createNamespace),
  'create-volume': () => import('./dollarbox/create-volume.ts').then((file) => file.createVolume),
  'delete-container': () => import('./dollarbox/delete-container.ts').then((file) => file.deleteContainer),
  'delete-namespace': () => import('./dollarbox/delete-namespace.ts').then((file) => file.deleteNamespace),
  'delete-ssl': () => import('./raidboxes/delete-ssl.ts').then((file) => file.deleteSsl),
  'delete-volume': () => import('./dollarbox/delete-volume.ts').then((file) => file.deleteVolume),
  'deploy-box': () => import('./elasticbox/deploy-box.ts').then((file) => file.deployBox),
  'export-box': () => import('./elasticbox/export-box.ts').then((file) => file.exportBoxOperation),
  'get-container': () => import('./dollarbox/get-container.ts').then((file) => file.getContainer),
  'get-history': () => import('./versio/get-history.ts').then((file) => file.getHistory),
  'get-instance': () => import('./elasticbox/get-instance.ts').then((file) => file.getInstance),
  'get-invitation': () => import('./dollarbox/get-invitation.ts').then((file) => file.getInvitation),
  'get-kubectl-credential': () =>
    import('./dollarbox/get-kubectl-credential.ts').then((file) => file.getKubectlCredential),
  'get-member': () => import('./dollarbox/get-member.ts').then((file) => file.getMember),
  'get-namespace': () => import('./dollarbox/get-namespace.ts').then((file) => file.getNamespace),
  'get-org': () => import('./dollarbox/get-org.ts').then((file) => file.getOrg),
  'get-ssl': () => import('./raidboxes/get-ssl.ts').then((file) => file.getSsl),
  'get-state': () => import('./versio/get-state.ts').then((file) => file.getState),
  'get-volume': () => import('./dollarbox/get-volume.ts').then((file) => file.getVolume),
  'issue-kubeconfig': () =>
    import('./dollarbox/issue-kubeconfig.ts').then((file) => file.issueKubeconfigOperation),
  'list-box-versions': () => import('./elasticbox/list-box-versions.ts').then((file) => file.listBoxVersions),
  'list-boxes': () => import('./elasticbox/list-boxes.ts').then((file) => file.listBoxes),
  'list-containers': () => import('./dollarbox/list-containers.ts').then((file) => file.listContainers),
  'list-instances': () => import('./elasticbox/list-instances.ts').then((file) => file.listInstances),
  'list-invitations': () => import('./dollarbox/list-invitations.ts').then((file) => file.listInvitations),
  'list-kubectl-credentials': () =>
    import('./dollarbox/list-kubectl-credentials.ts').then((file) => file.listKubectlCredentials),
  'list-members': () => import('./dollarbox/list-members.ts').then((file) => file.listMembers),
  'list-namespaces': () => import('./dollarbox/list-namespaces.ts').then((file) => file.listNamespaces),
  'list-orgs': () => import('./dollarbox/list-orgs.ts').then((file) => file.listOrgs),
  'list-providers': () => import('./elasticbox/list-providers.ts').then((file) => file.listProviders),
  'list-states': () => import('./versio/list-states.ts').then((file) => file.listStates),
  'list-volumes': () => import('./dollarbox/list-volumes.ts').then((file) => file.listVolumes),
  'list-wordpress-boxes': () =>
    import('./raidboxes/list-wordpress-boxes.ts').then((file) => file.listWordpressBoxes),
  'list-workspaces': () => import('./elasticbox/list-workspaces.ts').then((file) => file.listWorkspaces),
  'preview-box': () => import('./elasticbox/preview-box.ts').then((file) => file.previewBoxOperation),
  'preview-container': () =>
    import('./dollarbox/preview-container.ts').then((file) => file.previewContainerOperation),
  'push-box': () => import('./elasticbox/push-box.ts').then((file) => file.pushBoxOperation),
  'reconfigure-instance': () =>
    import('./elasticbox/reconfigure-instance.ts').then((file) => file.reconfigureInstance),
  'record-state': () => import('./versio/record-state.ts').then((file) => file.recordState),
  'reinstall-instance': () =>
    import('./elasticbox/reinstall-instance.ts').then((file) => file.reinstallInstance),
  'remove-member': () => import('./dollarbox/remove-member.ts').then((file) => file.removeMember),
  'report-usage': () => import('./elasticbox/report-usage.ts').then((file) => file.reportUsage),
  'retire-state': () => import('./versio/retire-state.ts').then((file) => file.retireState),
  'revoke-invitation': () => import('./dollarbox/revoke-invitation.ts').then((file) => file.revokeInvitation),
  'revoke-kubectl-credential': () =>
    import('./dollarbox/revoke-kubectl-credential.ts').then((file) => file.revokeKubectlCredential),
  'send-event': () => import('./versio/send-event.ts').then((file) => file.sendEvent),
  'start-instance': () => import('./elasticbox/start-instance.ts').then((file) => file.startInstance),
  'stop-instance': () => import('./elasticbox/stop-instance.ts').then((file) => file.stopInstance),
  'sweep-previews': () => import('./any/sweep-previews.ts').then((file) => file.sweepPreviews),
  'terminate-instance': () =>
    import('./elasticbox/terminate-instance.ts').then((file) => file.terminateInstance),
  'update-container': () =>
    import('./dollarbox/update-container.ts').then((file) => file.updateContainerOperation),
  'update-instance': () => import('./elasticbox/update-instance.ts').then((file) => file.updateInstance),
  'update-member': () => import('./dollarbox/update-member.ts').then((file) => file.updateMemberOperation),
  'update-namespace': () => import('./dollarbox/update-namespace.ts').then((file) => file.updateNamespace),
  'update-org': () => import('./dollarbox/update-org.ts').then((file) => file.updateOrgOperation),
  'upload-ssl': () => import('./raidboxes/upload-ssl.ts').then((file) => file.uploadSsl),
};
