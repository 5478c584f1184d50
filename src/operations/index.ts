import type { AnyOperation } from '../contract/operation.ts';
import { callApi } from './any/call-api.ts';
import { sweepPreviews } from './any/sweep-previews.ts';
import { createContainer } from './dollarbox/create-container.ts';
import { createInvitation } from './dollarbox/create-invitation.ts';
import { createVolume } from './dollarbox/create-volume.ts';
import { deleteContainer } from './dollarbox/delete-container.ts';
import { deleteVolume } from './dollarbox/delete-volume.ts';
import { getContainer } from './dollarbox/get-container.ts';
import { getInvitation } from './dollarbox/get-invitation.ts';
import { getKubectlCredential } from './dollarbox/get-kubectl-credential.ts';
import { getMember } from './dollarbox/get-member.ts';
import { getOrg } from './dollarbox/get-org.ts';
import { getVolume } from './dollarbox/get-volume.ts';
import { issueKubeconfigOperation } from './dollarbox/issue-kubeconfig.ts';
import { listContainers } from './dollarbox/list-containers.ts';
import { listInvitations } from './dollarbox/list-invitations.ts';
import { listKubectlCredentials } from './dollarbox/list-kubectl-credentials.ts';
import { listMembers } from './dollarbox/list-members.ts';
import { listOrgs } from './dollarbox/list-orgs.ts';
import { listVolumes } from './dollarbox/list-volumes.ts';
import { previewContainerOperation } from './dollarbox/preview-container.ts';
import { removeMember } from './dollarbox/remove-member.ts';
import { revokeInvitation } from './dollarbox/revoke-invitation.ts';
import { revokeKubectlCredential } from './dollarbox/revoke-kubectl-credential.ts';
import { updateContainerOperation } from './dollarbox/update-container.ts';
import { updateMemberOperation } from './dollarbox/update-member.ts';
import { updateOrgOperation } from './dollarbox/update-org.ts';
import { deployBox } from './elasticbox/deploy-box.ts';
import { getInstance } from './elasticbox/get-instance.ts';
import { listBoxVersions } from './elasticbox/list-box-versions.ts';
import { listBoxes } from './elasticbox/list-boxes.ts';
import { listInstances } from './elasticbox/list-instances.ts';
import { listProviders } from './elasticbox/list-providers.ts';
import { listWorkspaces } from './elasticbox/list-workspaces.ts';
import { previewBoxOperation } from './elasticbox/preview-box.ts';
import { reconfigureInstance } from './elasticbox/reconfigure-instance.ts';
import { reinstallInstance } from './elasticbox/reinstall-instance.ts';
import { reportUsage } from './elasticbox/report-usage.ts';
import { startInstance } from './elasticbox/start-instance.ts';
import { stopInstance } from './elasticbox/stop-instance.ts';
import { terminateInstance } from './elasticbox/terminate-instance.ts';
import { updateInstance } from './elasticbox/update-instance.ts';
import { checkSsl } from './raidboxes/check-ssl.ts';
import { deleteSsl } from './raidboxes/delete-ssl.ts';
import { getSsl } from './raidboxes/get-ssl.ts';
import { listWordpressBoxes } from './raidboxes/list-wordpress-boxes.ts';
import { uploadSsl } from './raidboxes/upload-ssl.ts';
import { getHistory } from './versio/get-history.ts';
import { getState } from './versio/get-state.ts';
import { listStates } from './versio/list-states.ts';
import { recordState } from './versio/record-state.ts';
import { retireState } from './versio/retire-state.ts';
import { sendEvent } from './versio/send-event.ts';

/** Every operation by its name, sorted. */
export const OPERATIONS: Readonly<Record<string, AnyOperation>> = {
  'call-api': callApi,
  'check-ssl': checkSsl,
  'create-container': createContainer,
  'create-invitation': createInvitation,
  'create-volume': createVolume,
  'delete-container': deleteContainer,
  'delete-ssl': deleteSsl,
  'delete-volume': deleteVolume,
  'deploy-box': deployBox,
  'get-container': getContainer,
  'get-history': getHistory,
  'get-instance': getInstance,
  'get-invitation': getInvitation,
  'get-kubectl-credential': getKubectlCredential,
  'get-member': getMember,
  'get-org': getOrg,
  'get-ssl': getSsl,
  'get-state': getState,
  'get-volume': getVolume,
  'issue-kubeconfig': issueKubeconfigOperation,
  'list-box-versions': listBoxVersions,
  'list-boxes': listBoxes,
  'list-containers': listContainers,
  'list-instances': listInstances,
  'list-invitations': listInvitations,
  'list-kubectl-credentials': listKubectlCredentials,
  'list-members': listMembers,
  'list-orgs': listOrgs,
  'list-providers': listProviders,
  'list-states': listStates,
  'list-volumes': listVolumes,
  'list-wordpress-boxes': listWordpressBoxes,
  'list-workspaces': listWorkspaces,
  'preview-box': previewBoxOperation,
  'preview-container': previewContainerOperation,
  'reconfigure-instance': reconfigureInstance,
  'record-state': recordState,
  'reinstall-instance': reinstallInstance,
  'remove-member': removeMember,
  'report-usage': reportUsage,
  'retire-state': retireState,
  'revoke-invitation': revokeInvitation,
  'revoke-kubectl-credential': revokeKubectlCredential,
  'send-event': sendEvent,
  'start-instance': startInstance,
  'stop-instance': stopInstance,
  'sweep-previews': sweepPreviews,
  'terminate-instance': terminateInstance,
  'update-container': updateContainerOperation,
  'update-instance': updateInstance,
  'update-member': updateMemberOperation,
  'update-org': updateOrgOperation,
  'upload-ssl': uploadSsl,
};
