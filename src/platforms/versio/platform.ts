import type { Credentials, Platform } from '../../contract/platform.ts';
import { checkToken } from '../kit/check-token.ts';
import type { VersioClient } from './api/client.ts';

/** Versio.io: configuration items and their history. Source: https://live.versio.io/doc/api-fundamentals */
export const versioPlatform: Platform<VersioClient> = {
  id: 'versio',
  title: 'Versio.io',
  defaultBaseUrl: 'https://live.versio.io',
  versionedPart: /\/api-versio\.\w+(?:\/\d+\.\d+(?:\/.*)?)?$/,
  // Looks share the token's 50 requests a minute.
  pollInterval: 3_000,
  namedBy: ['entity', 'instance'],
  credentialInputs: [],
  checkCredentials: ({ token }) => checkToken(token, 'a Versio.io API token', NOT_OURS),
  connect: async (credentials: Credentials, connection) => {
    const { createClient } = await import('./api/client.ts');
    return createClient(credentials, connection);
  },
};

/** No form of its own tokens is documented. */
const NOT_OURS = { dbx: ', not a Versio.io one', jwt: ', not a Versio.io API token' };
