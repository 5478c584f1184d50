import { DEMO_TOKENS as DOLLARBOX } from '../emulator/dollarbox/seed/demo-tokens.ts';
import { DEMO_TOKEN as ELASTICBOX } from '../emulator/elasticbox/seed/seed-people.ts';
import { DEMO_TOKENS as GITHUB } from '../emulator/github/seed/demo-tokens.ts';
import { DEPLOY_USER, DEMO_TOKEN as RAIDBOXES } from '../emulator/raidboxes/seed/seed-users.ts';
import type { Emulator } from '../emulator/server.ts';
import { DEMO_TOKENS as VERSIO } from '../emulator/versio/seed/seed.ts';

/** What opens the demo data. None of it is secret: it opens nothing else. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  'dollarbox-token': DOLLARBOX.multi,
  'elasticbox-token': ELASTICBOX,
  'raidboxes-token': RAIDBOXES,
  'raidboxes-email': DEPLOY_USER.email,
  'raidboxes-password': DEPLOY_USER.password,
  'versio-token': VERSIO.full,
  'github-token': GITHUB.full,
};

/** What the step sets: where each platform is, and what opens it. */
export function outputsOf({ url, port, plugins, control }: Emulator): Readonly<Record<string, string>> {
  const addresses = plugins.map(({ name, prefix }) => [
    name === 'github' ? 'github-api-url' : `${name}-base-url`,
    url + prefix,
  ]);
  return {
    url,
    port: String(port),
    ...Object.fromEntries(addresses),
    'raidboxes-serve-address': control.listeners()['raidboxes']?.['tls'] ?? '',
    ...CREDENTIALS,
  };
}
