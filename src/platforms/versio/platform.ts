import type { Credentials, Platform } from '../../contract/platform.ts';
import type { InputProblem } from '../../contract/result/errors.ts';
import type { VersioClient } from './api/client.ts';
import { versio } from './inputs/inputs.ts';

/** Versio.io: configuration items and their history. Source: https://live.versio.io/doc/api-fundamentals */
export const versioPlatform: Platform<VersioClient> = {
  id: 'versio',
  title: 'Versio.io',
  defaultBaseUrl: 'https://live.versio.io',
  versionedPart: /\/api-versio\.\w+(?:\/\d+\.\d+)?$/,
  // Looks share the token's 50 requests a minute.
  pollInterval: 3_000,
  inputs: Object.values(versio),
  namedBy: ['entity', 'instance'],
  credentialInputs: [],
  checkCredentials: ({ token }) => (token === undefined ? [MISSING] : foreign(token)),
  connect: async (credentials: Credentials, connection) => {
    const { createClient } = await import('./api/client.ts');
    return createClient(credentials, connection);
  },
};

const MISSING: InputProblem = { input: 'token', problem: 'is required: a Versio.io API token' };

/** No form of a token is documented, but these show what they are; sending one would hand a secret over. */
function foreign(token: string): InputProblem[] {
  if (token.startsWith('dbx_'))
    return [{ input: 'token', problem: 'is a DollarBox API token, not a Versio.io one' }];
  if (!/^eyJ[\w-]+\.[\w-]+\./.test(token)) return [];
  return [{ input: 'token', problem: 'is a JWT, not a Versio.io API token' }];
}
