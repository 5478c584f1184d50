import type { Credentials, Platform } from '../../contract/platform.ts';
import { checkToken } from '../kit/check-token.ts';
import type { DollarboxClient } from './api/client.ts';
import { CONTAINER_SETTLES, NAMESPACE_SETTLES, VOLUME_SETTLES } from './api/settle-times.ts';
import { dollarbox } from './inputs/inputs.ts';

/** DollarBox: containers, volumes, members, kubeconfigs. Source: https://dollarbox.dev/docs/api/ */
export const dollarboxPlatform: Platform<DollarboxClient> = {
  id: 'dollarbox',
  title: 'DollarBox',
  defaultBaseUrl: 'https://app.dollarbox.dev',
  versionedPart:
    /\/+api\/+v\d+(?:\/+(?:containers|volumes|orgs|members|invitations|kubectl-credentials|namespaces)\b.*)?$/i,
  // Polling shares the token's rate limit; the platform's own provider polls every 5 s.
  pollInterval: 3_000,
  settleTimes: [CONTAINER_SETTLES, VOLUME_SETTLES, NAMESPACE_SETTLES],
  namedBy: ['name', 'slug', 'member', 'email'],
  answersAtUrl: true,
  outputs: {
    url: 'Where the container can be reached: `http://[<ipv6>]:<port>/`; empty without `port`. An IPv6 address: a runner without IPv6, as GitHub’s own, cannot open it.',
    address: 'The container’s IPv6 address.',
  },
  credentialInputs: [dollarbox.org],
  checkCredentials: ({ token }) => checkToken(token, 'a DollarBox API token', NOT_OURS),
  connect: async (credentials: Credentials, connection) => {
    const { createClient } = await import('./api/client.ts');
    return createClient(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await import('./identify.ts');
    return identify(client, declared);
  },
};

/** Its tokens begin with dbx_. */
const NOT_OURS = { jwt: ', not a DollarBox API token (these begin with dbx_)' };
