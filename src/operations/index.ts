import type { AnyOperation } from '../contract/operation.ts';
import { createContainer } from './dollarbox/create-container.ts';
import { deleteContainer } from './dollarbox/delete-container.ts';
import { getContainer } from './dollarbox/get-container.ts';
import { issueKubeconfigOperation } from './dollarbox/issue-kubeconfig.ts';
import { listContainers } from './dollarbox/list-containers.ts';
import { revokeKubectlCredential } from './dollarbox/revoke-kubectl-credential.ts';
import { deployBox } from './elasticbox/deploy-box.ts';
import { getInstance } from './elasticbox/get-instance.ts';
import { terminateInstance } from './elasticbox/terminate-instance.ts';
import { deleteSsl } from './raidboxes/delete-ssl.ts';
import { getSsl } from './raidboxes/get-ssl.ts';
import { uploadSsl } from './raidboxes/upload-ssl.ts';

/** Every operation by its name, sorted. */
export const OPERATIONS: Readonly<Record<string, AnyOperation>> = {
  'create-container': createContainer,
  'delete-container': deleteContainer,
  'delete-ssl': deleteSsl,
  'deploy-box': deployBox,
  'get-container': getContainer,
  'get-instance': getInstance,
  'get-ssl': getSsl,
  'issue-kubeconfig': issueKubeconfigOperation,
  'list-containers': listContainers,
  'revoke-kubectl-credential': revokeKubectlCredential,
  'terminate-instance': terminateInstance,
  'upload-ssl': uploadSsl,
};
