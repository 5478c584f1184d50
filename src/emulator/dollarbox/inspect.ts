import { stageOf } from './resources/provisioned.ts';
import type { Box } from './store/store.ts';

/** What is stored, for tests and curious users. Tokens show their public part only. */
export function inspect({ store, cluster }: Box): unknown {
  return {
    orgs: [...store.orgs.values()],
    members: [...store.memberships.values()],
    tokens: [...store.tokens].map(([text, token]) => ({ prefix: text.slice(0, 16), ...token })),
    containers: [...store.containers.values()].map(({ life, ...rest }) => ({
      ...rest,
      stage: stageOf({ life }),
    })),
    volumes: [...store.volumes.values()].map(({ life, ...rest }) => ({ ...rest, stage: stageOf({ life }) })),
    namespaces: [...store.namespaces.values()].map(({ life, ...rest }) => ({
      ...rest,
      stage: stageOf({ life }),
    })),
    invitations: [...store.invitations.values()],
    kubectlCredentials: [...store.credentials.values()],
    kubeconfigServer: store.kubeconfigTarget.server ?? cluster.address.server,
  };
}
