import { type DryRun, HIDDEN } from './row.ts';

const container = (more: object = {}) => ({
  dollarbox: {
    containers: [
      {
        org: 'acme',
        id: 4711,
        name: 'web',
        image: 'ghcr.io/acme/web:1',
        command: ['serve'],
        env: { MODE: 'old', KEPT: 'yes' },
        status: 'running',
        ipv6_address: 'fd00::1',
        ...more,
      },
    ],
  },
});

const namespace = {
  dollarbox: {
    namespaces: [{ org: 'acme', id: 55, slug: 'qa', allocated_containers: 1, status: 'active' }],
  },
};

const KUBECONFIG = {
  'kubeconfig-path': ['kube/config', 'kubeconfig path: kube/config'],
  context: ['preview', 'context: preview'],
  'export-kubeconfig': ['false', 'exported: no'],
  'revoke-after-job': ['false', 'when the job ends: kept'],
  'allow-exec': ['true', 'programs and local files in it: allowed'],
} as const;

const ENVIRONMENT = {
  env: [`TOKEN: ${HIDDEN}`, 'env TOKEN: (not set) → (set)'],
  'env-file': ['.env', 'env FROM_FILE: (not set) → (set)'],
} as const;

/** The operations of DollarBox. */
export const ON_DOLLARBOX: readonly DryRun[] = [
  {
    operation: 'create-container',
    of: 'all inputs',
    inputs: {
      name: ['web', 'create container web', 'name: web'],
      image: ['ghcr.io/acme/web:2', 'image: ghcr.io/acme/web:2'],
      command: ['["serve", "--all"]', 'command: ["serve","--all"]'],
      port: ['8080', 'port: 8080'],
      ...ENVIRONMENT,
    },
  },
  {
    operation: 'create-container',
    of: 'one that is there',
    seed: container(),
    inputs: {
      name: ['web', 'update container web (4711)'],
      image: ['ghcr.io/acme/web:2', 'image: ghcr.io/acme/web:1 → ghcr.io/acme/web:2'],
      env: [`MODE: ${HIDDEN}`, 'env MODE: (set) → (changed)'],
      'env-mode': ['merge'],
    },
  },
  {
    operation: 'create-container',
    of: 'one that is made anew',
    seed: container(),
    inputs: {
      name: ['web', 'recreate container web (4711)', 'name: web'],
      image: ['ghcr.io/acme/web:2', 'image: ghcr.io/acme/web:2'],
      env: [`NEW: ${HIDDEN}`, 'env NEW: (not set) → (set)'],
      'env-mode': ['merge', 'env KEPT: (not set) → (set)', 'env MODE: (not set) → (set)'],
      'if-exists': ['recreate'],
    },
    besides: ['command: ["serve"]'],
  },
  {
    operation: 'update-container',
    of: 'all inputs',
    seed: container(),
    inputs: {
      name: ['web', 'update container web (4711)'],
      image: ['ghcr.io/acme/web:2', 'image: ghcr.io/acme/web:1 → ghcr.io/acme/web:2'],
      command: ['[]', 'command: ["serve"] → []'],
      env: [`MODE: ${HIDDEN}`, 'env MODE: (set) → (changed)'],
      'env-file': ['.env', 'env FROM_FILE: (not set) → (set)'],
      'env-mode': ['replace', 'env KEPT: (set) → (removed)'],
    },
  },
  {
    operation: 'preview-container',
    of: 'all inputs',
    inputs: {
      name: ['web', 'create container web-pr-7', 'name: web-pr-7'],
      image: ['ghcr.io/acme/web:2', 'image: ghcr.io/acme/web:2'],
      command: ['serve', 'command: ["serve"]'],
      port: ['8080', 'port: 8080'],
      ...ENVIRONMENT,
    },
    besides: ['env BOXWRIGHT_PREVIEW: (not set) → (set)'],
  },
  {
    operation: 'create-volume',
    of: 'all inputs',
    inputs: {
      name: ['data', 'create volume data', 'name: data'],
      'size-gb': ['5', 'size: 5 GB'],
    },
  },
  {
    operation: 'create-namespace',
    of: 'all inputs',
    inputs: {
      slug: ['fresh', 'create namespace fresh'],
      'allocated-containers': ['3', 'allocated-containers: 3'],
      'allocated-volume-gb': ['7', 'allocated-volume-gb: 7'],
    },
  },
  {
    operation: 'update-namespace',
    of: 'all inputs',
    seed: namespace,
    inputs: {
      slug: ['qa', 'update namespace qa (55)'],
      'allocated-containers': ['3', 'allocated-containers: 1 → 3'],
      'allocated-volume-gb': ['7', 'allocated-volume-gb: 0 → 7'],
    },
  },
  {
    operation: 'preview-namespace',
    of: 'all inputs',
    inputs: {
      name: ['web', 'create namespace web-eulf2-pr-7'],
      'allocated-containers': ['3', 'allocated-containers: 3'],
      'allocated-volume-gb': ['7', 'allocated-volume-gb: 7'],
      ...KUBECONFIG,
    },
    besides: ['create kubectl credential in org acme', 'namespace: (that of the new namespace)'],
  },
  {
    operation: 'issue-kubeconfig',
    of: 'all inputs',
    inputs: {
      ...KUBECONFIG,
      namespace: ['web', 'namespace: web'],
    },
    besides: ['create kubectl credential in org acme'],
  },
  {
    operation: 'create-invitation',
    of: 'all inputs',
    inputs: {
      email: ['new@example.com', 'create invitation of new@example.com as admin', 'email: new@example.com'],
      role: ['admin', 'role: admin'],
    },
  },
  {
    operation: 'update-member',
    of: 'all inputs',
    inputs: {
      member: ['mel@example.com', 'update member mel@example.com (50)'],
      role: ['admin', 'role: member → admin'],
    },
  },
  {
    operation: 'update-org',
    of: 'all inputs',
    inputs: {
      name: ['Acme Ltd', 'update org acme', 'name: Acme → Acme Ltd'],
      'billing-email': ['pay@example.com', 'billing-email: billing@acme.example.com → pay@example.com'],
    },
  },
  {
    operation: 'delete-container',
    of: 'all inputs',
    seed: container(),
    inputs: { name: ['web', 'delete container web (4711)'] },
  },
  {
    operation: 'delete-container',
    of: 'an id',
    seed: container(),
    inputs: { id: ['4711', 'delete container web (4711)'] },
  },
  {
    operation: 'delete-volume',
    of: 'all inputs',
    inputs: { name: ['shared', 'delete volume shared (403)'] },
  },
  { operation: 'delete-volume', of: 'an id', inputs: { id: ['403', 'delete volume shared (403)'] } },
  {
    operation: 'delete-namespace',
    of: 'all inputs',
    seed: namespace,
    inputs: { slug: ['qa', 'delete namespace qa (55)'] },
  },
  {
    operation: 'delete-namespace',
    of: 'an id',
    seed: namespace,
    inputs: { id: ['55', 'delete namespace qa (55)'] },
  },
  {
    operation: 'update-container',
    of: 'an id',
    seed: container(),
    inputs: {
      id: ['4711', 'update container web (4711)'],
      image: ['a:2', 'image: ghcr.io/acme/web:1 → a:2'],
      port: ['80'],
    },
  },
  {
    operation: 'update-namespace',
    of: 'an id',
    seed: namespace,
    inputs: {
      id: ['55', 'update namespace qa (55)'],
      'allocated-containers': ['3', 'allocated-containers: 1 → 3'],
    },
  },
  {
    operation: 'remove-member',
    of: 'all inputs',
    inputs: { member: ['mel@example.com', 'delete member mel@example.com (50)'] },
  },
  {
    operation: 'revoke-invitation',
    of: 'all inputs',
    inputs: { email: ['guest@example.com', 'revoke invitation guest@example.com (701)'] },
  },
  {
    operation: 'revoke-invitation',
    of: 'an id',
    inputs: { id: ['701', 'revoke invitation guest@example.com (701)'] },
  },
  {
    operation: 'sweep-previews',
    of: 'all inputs',
    seed: container({ name: 'web-pr-8', env: { BOXWRIGHT_PREVIEW: 'acme/web#8' } }),
    inputs: { platform: ['dollarbox', 'delete container web-pr-8 (4711) of pull request #8'], name: ['web'] },
  },
];
