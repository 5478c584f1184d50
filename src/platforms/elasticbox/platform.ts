import type { Platform } from '../../contract/platform.ts';
import { checkToken } from '../kit/check-token.ts';
import type { ElasticboxClient } from './api/client.ts';
import { elasticbox } from './inputs/inputs.ts';

/**
 * ElasticBox, later Cloud Application Manager: boxes deployed as instances.
 * Source: https://elasticbox.com/documentation/api/api-overview-and-access/
 */
export const elasticboxPlatform: Platform<ElasticboxClient> = {
  id: 'elasticbox',
  title: 'ElasticBox',
  defaultBaseUrl: 'https://elasticbox.com',
  versionedPart: /\/+services(?:\/+(?:boxes|instances|workspaces|providers|blobs)\b.*)?$/i,
  // A deploy takes minutes, and each look reads a whole instance.
  pollInterval: 3_000,
  namedBy: ['box', 'name', 'path'],
  idInput: 'instance',
  outputs: {
    url: 'The instance’s page on ElasticBox.',
    address: 'The first machine’s public address, else its private one.',
  },
  credentialInputs: [elasticbox.authScheme],
  checkCredentials: ({ token }) => checkToken(token, 'an ElasticBox authentication token', NOT_OURS),
  connect: async (credentials, settings) => {
    const { ElasticboxClient } = await import('./api/client.ts');
    return ElasticboxClient.open(credentials, settings);
  },
  identify: async (client, declared) => {
    const { identify } = await import('./identify.ts');
    return identify(client, declared);
  },
};

const NOT_OURS = { dbx: ', not an ElasticBox one' };
