import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import { DEPLOY_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { DEMO_TOKENS as VERSIO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import type { Workflow } from '../act.ts';

/** With what an example is run. */
export interface ExampleSetting {
  readonly workflow: Omit<Workflow, 'text'>;
  /** Another example that has to have run before. */
  readonly after?: string;
  /** Start data of the emulator beside its own. */
  readonly seed?: Readonly<Record<string, unknown>>;
  /** What is deployed answers on this port of `::1`, where the start data puts it. */
  readonly answersOn?: number;
}

const FIXTURES = resolve(import.meta.dirname, '../../__tests__/certificates/fixtures');
const BOX = resolve(import.meta.dirname, '../../__tests__/faults/box');
const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');

const SECRETS = {
  VERSIO_TOKEN: VERSIO_TOKENS.full,
  RAIDBOXES_EMAIL: DEPLOY_USER.email,
  RAIDBOXES_PASSWORD: DEPLOY_USER.password,
  GITHUB_TOKEN: 'ghs_emulator-full',
};
const VARIABLES = { VERSIO_ENVIRONMENT: 'my-environment' };

const pullRequest = (action: string): Omit<Workflow, 'text'> => ({
  event: 'pull_request',
  payload: {
    action,
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      head: { sha: commitOf('acme/web#7'), ref: 'topic', repo: { full_name: 'acme/web', fork: false } },
      base: { ref: 'main', repo: { full_name: 'acme/web' } },
    },
    repository: { full_name: 'acme/web' },
  },
  programs: { docker: '#!/bin/sh\necho "docker $1"\n' },
  files: { Dockerfile: 'FROM scratch\n' },
});

/** A container that runs on this machine. */
const atHome = (name: string) => ({
  dollarbox: {
    containers: [{ org: 'acme', name, image: 'ghcr.io/acme/web:1', status: 'running', ipv6_address: '::1' }],
  },
});

/** A stand-in that only looks whether it is given a kubeconfig. */
const KUBECTL = { kubectl: '#!/bin/sh\ntest -f "$KUBECONFIG" && echo "kubectl $*"\n' };

const OWN: Readonly<Record<string, ExampleSetting>> = {
  'install-certificates.yml': {
    workflow: {
      event: 'schedule',
      files: {
        'scripts/fetch-certificates.sh': '#!/bin/sh\nmkdir -p live && cp -R new/acme-corp.com live/\n',
        'new/acme-corp.com/fullchain.pem': fixture('acme-rsa-fullchain.pem'),
        'new/acme-corp.com/privkey.pem': fixture('acme-rsa.key'),
      },
    },
  },
  'box-as-code.yml': {
    workflow: {
      files: {
        'boxes/web/box.yaml': readFileSync(join(BOX, 'box.yaml'), 'utf8'),
        'boxes/web/events/install': readFileSync(join(BOX, 'events/install'), 'utf8'),
      },
    },
  },
  'careful-deploy.yml': {
    // An address of the documentation range answers nobody, and how it fails depends on the machine's routes.
    answersOn: 8080,
    seed: atHome('web'),
    workflow: { files: { 'config/production.env': 'LOG_LEVEL=info\n' } },
  },
  'inventory.yml': { workflow: { event: 'schedule' } },
  'merge-queue.yml': {
    answersOn: 8080,
    // The one of act's run 1, for the same reason as above.
    seed: atHome('queue-1'),
    workflow: {
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: {
          head_sha: commitOf('acme/web#7'),
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'b'.repeat(40)}`,
          base_ref: 'refs/heads/main',
        },
        repository: { full_name: 'acme/web' },
      },
    },
  },
  'namespace-upkeep.yml': {
    seed: { dollarbox: { namespaces: [{ org: 'acme', slug: 'team-web', status: 'active' }] } },
    workflow: {
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { slug: 'team-web', containers: '2', remove: 'false' } },
    },
  },
  'invite-team.yml': {
    workflow: { files: { '.github/team.json': '[{"email":"new@example.com","role":"member"}]' } },
  },
  'kubeconfig.yml': {
    workflow: {
      files: { 'manifests/web.yml': 'kind: Deployment\n' },
      programs: KUBECTL,
    },
  },
  'offline.yml': {
    workflow: {
      event: 'pull_request',
      files: {
        '.github/emulator.yml':
          "dollarbox: {containers: [{org: acme, name: web, image: 'ghcr.io/acme/web:1.1.0'}]}\n",
      },
    },
  },
  'namespace.yml': {
    workflow: { files: { 'manifests/web.yml': 'kind: Deployment\n' }, programs: KUBECTL },
  },
  'preview-box.yml': { workflow: pullRequest('opened') },
  'preview-container.yml': { workflow: pullRequest('opened') },
  'preview-namespace.yml': {
    workflow: {
      ...pullRequest('opened'),
      files: { 'manifests/web.yml': 'kind: Deployment\n' },
      programs: KUBECTL,
    },
  },
  'release.yml': { workflow: { payload: { ref: 'refs/tags/1.1.0' } } },
  'renew-certificate.yml': {
    seed: {
      raidboxes: {
        boxes: [
          { id: 'EXP1R1NG', title: 'Later', domain: 'expiring.example.com', ssl: { expiresInDays: 300 } },
          { id: 'XK7BM2QP', title: 'Acme Corp Website', domain: 'acme-corp.com', ssl: { expiresInDays: 10 } },
        ],
      },
    },
    workflow: {
      event: 'schedule',
      files: {
        'scripts/new-certificate.sh': '#!/bin/sh\ntest "$1" = acme-corp.com && cp new/* .\n',
        'new/fullchain.pem': fixture('acme-rsa-fullchain.pem'),
        'new/privkey.pem': fixture('acme-rsa.key'),
      },
    },
  },
  'rollback.yml': {
    after: 'release.yml',
    workflow: {
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { version: '1.0.0', reason: 'The cart is broken' } },
    },
  },
  'sweep-previews.yml': { workflow: { event: 'schedule' } },
  'usage-report.yml': { workflow: { event: 'schedule' } },
};

/** The setting of one file of `examples/`; a file that needs nothing of its own runs on a push to `main`. */
export function settings(file: string): ExampleSetting {
  const { workflow = {}, ...rest } = OWN[file] ?? {};
  return {
    ...rest,
    workflow: {
      payload: { ref: 'refs/heads/main' },
      ...workflow,
      secrets: SECRETS,
      variables: VARIABLES,
    },
  };
}
