import { DEMO_TOKEN as RAIDBOXES_TOKEN } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { DEMO_TOKENS as VERSIO } from '../../src/emulator/versio/seed/seed.ts';
import { fixture } from '../certificates/fixture.ts';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, type Emulated } from '../support/emulated.ts';

/** The token of each platform's demo user. */
export const TOKENS: Readonly<Record<string, string>> = {
  dollarbox: DOLLARBOX_TOKEN,
  elasticbox: ELASTICBOX_TOKEN,
  raidboxes: RAIDBOXES_TOKEN,
  versio: VERSIO.full,
};

/** The secrets and contexts that the examples name. */
export const EXPRESSIONS: Readonly<Record<string, string>> = {
  'secrets.DOLLARBOX_TOKEN': DOLLARBOX_TOKEN,
  'secrets.TLS_KEY': fixture('acme-rsa.key'),
  'github.event.pull_request.head.sha': 'a'.repeat(40),
  'github.sha': '0123456789abcdef0123456789abcdef01234567',
};

const WEB = 'b0000000-0000-4000-a000-000000000001';
const SHA = [{ name: 'GIT_SHA', type: 'Text', value: 'ab12cd' }];
const instance = (id: string, tags: readonly string[], more: object = {}): object => ({
  instances: [{ id, name: 'web', box: WEB, tags, variables: SHA, ...more }],
});
const onDollarbox = (section: string, item: object): readonly [string, object] => [
  'dollarbox',
  { [section]: [{ org: 'acme', ...item }] },
];
const CONTAINER = onDollarbox('containers', {
  name: 'web',
  image: 'ghcr.io/acme/web:1.2.0',
  status: 'running',
});
const SWEEPABLE = onDollarbox('containers', {
  name: 'web-pr-8',
  image: 'ghcr.io/acme/web:1.2.0',
  status: 'running',
  env: { BOXWRIGHT_PREVIEW: 'acme/web#8' },
});
const VOLUME = onDollarbox('volumes', { name: 'data', size_gb: 10, status: 'bound' });
const ABC = ['elasticbox', instance('i-abc123', ['web'])] as const;
const VERSION_12 = { versions: [{ box: WEB, number: { major: 1, minor: 2, patch: 0 } }] };
const CERTIFICATE = [
  'raidboxes',
  {
    boxes: [
      {
        id: 'XK7BM2QP',
        title: 'Acme Corp Website',
        name: 'wp4x7kz',
        domain: 'acme-corp.com',
        ssl: { crt: fixture('acme-rsa.pem'), key: fixture('acme-rsa.key') },
      },
    ],
  },
] as const;

/** What has to be there for an example to have something to work on, beside the start data. */
const WORLDS: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
  'delete-container': [CONTAINER],
  'get-container': [CONTAINER],
  'update-container': [CONTAINER],
  'get-volume': [VOLUME],
  'sweep-previews': [SWEEPABLE],
  'get-instance': [ABC],
  'reconfigure-instance': [ABC],
  'reinstall-instance': [ABC],
  'update-instance': [ABC, ['elasticbox', VERSION_12]],
  'list-instances': [['elasticbox', instance('i-abc123', ['pr-41', 'web'])]],
  'start-instance': [['elasticbox', instance('i-abc123', ['nightly'], { event: 'shutdown_service' })]],
  'stop-instance': [['elasticbox', instance('i-abc123', ['nightly'])]],
  'terminate-instance': [['elasticbox', instance('i-abc123', ['pr-41', 'web'])]],
  'get-ssl': [CERTIFICATE],
  'delete-ssl': [CERTIFICATE],
  'check-ssl': [CERTIFICATE],
  'retire-state': [
    [
      'versio',
      {
        instances: [
          { environment: 'my-environment', entity: 'application', id: 'shop-pr-42', state: { on: true } },
        ],
      },
    ],
  ],
};

/** Puts what an operation's example works on into the emulator. */
export async function prepare({ url, get }: Emulated, operation: string): Promise<void> {
  for (const [platform, data] of WORLDS[operation] ?? []) get().control.seed(platform, data);
  if (
    !['get-kubectl-credential', 'list-kubectl-credentials', 'revoke-kubectl-credential'].includes(operation)
  )
    return;
  const headers = { authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'dollarbox-org': 'acme' };
  await fetch(`${url}/dollarbox/api/v1/kubectl-credentials/?org=acme`, { method: 'POST', headers });
}
