import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { fixture } from '../../certificates/fixture.ts';
import { type DryRun, HIDDEN } from './row.ts';

const installed = {
  raidboxes: {
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
};

/** The operations of Raidboxes, Versio.io and of several platforms. */
export const ON_OTHERS: readonly DryRun[] = [
  {
    operation: 'upload-ssl',
    of: 'all inputs',
    inputs: {
      box: ['acme-corp.com', 'create certificate of box wp4x7kz (XK7BM2QP)'],
      certificate: [
        fixture('acme-rsa.pem'),
        'fingerprint: 50:A4:BA:97:AE:59:3F:E5:9C:16:EB:C5:CA:CB:21:D7:2D:9A:2A:A3',
        'expires: 2120-01-01T00:00:00Z',
        'name gained: acme-corp.com',
        'name gained: www.acme-corp.com',
      ],
      'private-key': [fixture('acme-rsa.key'), 'private key: (set)'],
      chain: [fixture('acme-rsa-fullchain.pem'), 'chain: 1 certificate'],
      csr: [fixture('acme-rsa.csr'), 'signing request: (set)'],
    },
  },
  {
    operation: 'delete-ssl',
    of: 'all inputs',
    seed: installed,
    inputs: { box: ['acme-corp.com', 'delete certificate of box wp4x7kz (XK7BM2QP)'] },
  },
  {
    operation: 'record-state',
    of: 'all inputs',
    inputs: {
      'environment-id': ['my-environment'],
      entity: ['application', 'create application new'],
      instance: ['new'],
      state: ['{version: 2}', 'version: 2'],
      at: ['2030-01-01T00:00:00Z', 'at: 2030-01-01T00:00:00Z'],
    },
  },
  {
    operation: 'record-state',
    of: 'many',
    inputs: {
      'environment-id': ['my-environment'],
      states: [
        '[{entity: host, instance: web-1, state: {displayName: web-1, os: Debian 14}, at: 2030-01-01T00:00:00Z}]',
        'update host web-1',
        'os: Debian 13 → Debian 14',
        'at: 2030-01-01T00:00:00Z',
      ],
    },
  },
  {
    operation: 'retire-state',
    of: 'all inputs',
    inputs: {
      'environment-id': ['my-environment'],
      entity: ['host', 'delete state of host web-1'],
      instance: ['web-1'],
      at: ['2030-01-01T00:00:00Z', 'at: 2030-01-01T00:00:00Z'],
    },
  },
  {
    operation: 'send-event',
    of: 'all inputs',
    inputs: {
      'environment-id': ['my-environment'],
      event: [
        '{id: e1, trigger: deployment, message: live, severity: 1, utc: 2030-01-01T00:00:00Z}',
        'create event deployment (e1)',
        'id: e1',
        'trigger: deployment',
        'message: live',
        'severity: 1',
        'utc: 1893456000000',
      ],
    },
    besides: ['sourceType: github-actions'],
  },
  {
    operation: 'revoke-kubectl-credential',
    of: 'all inputs',
    inputs: { id: ['321', 'revoke kubectl credential 321'] },
  },
  {
    operation: 'sweep-previews',
    of: 'instances',
    seed: {
      elasticbox: {
        instances: [
          {
            id: 'i-abc123',
            name: 'web-pr-8',
            box: BOXES.web,
            tags: ['bxw-86f279ce9c29-pr-8'],
          },
        ],
      },
    },
    inputs: {
      platform: ['elasticbox', 'delete instance web-pr-8 (i-abc123) of pull request #8'],
      workspace: ['operations'],
    },
  },
  {
    operation: 'call-api',
    of: 'all inputs',
    inputs: {
      platform: ['dollarbox'],
      method: ['POST', 'create POST /api/v1/containers/'],
      path: ['/api/v1/containers/'],
      query: [`verbose: ${HIDDEN}`, 'query verbose: (set)'],
      body: [`{name: web, env: {TOKEN: ${HIDDEN}}}`, 'body name: (set)', 'body env: (set)'],
    },
  },
];
