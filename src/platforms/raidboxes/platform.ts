import type { Credentials, Platform } from '../../contract/platform.ts';
import type { RaidboxesClient } from './api/client.ts';
import { raidboxes } from './inputs/inputs.ts';
import { checkCredentials, LOGIN_RULES } from './login/credentials.ts';

/** Raidboxes: WordPress boxes and their certificates. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway */
export const raidboxesPlatform: Platform<RaidboxesClient> = {
  id: 'raidboxes',
  title: 'Raidboxes',
  defaultBaseUrl: 'https://api.raidboxes.io',
  versionedPart: /\/+v\d+(?:\/+(?:boxes|login|processes|subscriptions)\b.*)?$/i,
  // Polling shares the login's 100 calls a minute.
  pollInterval: 2_000,
  namedBy: ['box'],
  outputs: { url: 'Address of the WordPress box: `https://` and its domain.' },
  credentialInputs: [raidboxes.email, raidboxes.password, raidboxes.otp],
  credentialRules: LOGIN_RULES,
  checkCredentials,
  connect: async (credentials: Credentials, connection) => {
    const { RaidboxesClient } = await import('./api/client.ts');
    return RaidboxesClient.open(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await import('./identify.ts');
    return identify(client, declared);
  },
};
