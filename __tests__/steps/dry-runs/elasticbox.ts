import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import type { DryRun } from './row.ts';

const WEB = BOXES.web;

const instance = (more: object = {}) => ({
  elasticbox: {
    instances: [{ id: 'i-abc123', name: 'web', box: WEB, tags: ['nightly'], ...more }],
    versions: [{ box: WEB, number: { major: 1, minor: 2, patch: 0 } }],
  },
});

const DEPLOY = {
  workspace: ['operations', 'workspace: Platform Operations'],
  box: ['web', 'box: web'],
  'box-version': ['1.2.0', 'box version: 1.2.0'],
  variables: ['GIT_SHA: ab12cd', 'variable GIT_SHA: ab12cd'],
  lease: ['24h', 'lease: {time} (shutdown)'],
  'lease-action': ['shutdown'],
  'automatic-updates': ['minor', 'automatic updates: minor'],
} as const;

const CHANGED = {
  variables: ['GIT_SHA: ab12cd', 'variable GIT_SHA: (empty) → ab12cd'],
  lease: ['24h', 'lease: (none) → {time} (shutdown)'],
  'lease-action': ['shutdown'],
  'automatic-updates': ['minor', 'automatic updates: off → minor'],
} as const;

/** What the platform is asked to do. */
const OPERATION = {
  reconfigure: 'reconfigure',
  reinstall: 'reinstall',
  update: 'reinstall',
  start: 'poweron',
  stop: 'shutdown',
} as const;

/** The operations of ElasticBox. */
export const ON_ELASTICBOX: readonly DryRun[] = [
  {
    operation: 'deploy-box',
    of: 'all inputs',
    seed: instance(),
    inputs: {
      ...DEPLOY,
      name: ['new-web', 'create instance new-web of box web with policy linux-small', 'name: new-web'],
      policy: ['linux-small', 'policy: linux-small'],
      tags: ['pr-41, web', 'tags: pr-41, web'],
    },
  },
  {
    operation: 'deploy-box',
    of: 'claims',
    inputs: {
      workspace: ['operations', 'workspace: Platform Operations'],
      box: ['web', 'create instance web of box web with policy linux-cluster', 'box: web'],
      variables: ['GIT_SHA: ab12cd', 'variable GIT_SHA: ab12cd'],
      claims: ['linux', 'claims: linux'],
    },
    besides: [
      'name: web',
      'policy: linux-cluster',
      'box version: draft',
      'tags: (none)',
      'lease: (none, always on)',
      'automatic updates: off',
    ],
  },
  {
    operation: 'deploy-box',
    of: 'one that is there',
    seed: instance(),
    inputs: {
      workspace: ['operations'],
      box: ['web', 'update instance web (i-abc123)'],
      tags: ['nightly'],
      'box-version': ['1.2.0', 'box version: draft → 1.2.0', 'operation: reinstall'],
      ...CHANGED,
    },
  },
  {
    operation: 'preview-box',
    of: 'all inputs',
    seed: instance(),
    inputs: {
      ...DEPLOY,
      name: ['web', 'create instance web-pr-7 of box web with policy linux-small', 'name: web-pr-7'],
      policy: ['linux-small', 'policy: linux-small'],
      tags: ['web', 'tags: web, bxw-86f279ce9c29-pr-7'],
    },
  },
  {
    operation: 'preview-box',
    of: 'claims',
    inputs: {
      workspace: ['operations', 'workspace: Platform Operations'],
      box: ['web', 'create instance web-pr-7 of box web with policy linux-cluster', 'box: web'],
      variables: ['GIT_SHA: ab12cd', 'variable GIT_SHA: ab12cd'],
      claims: ['linux', 'claims: linux'],
    },
    besides: [
      'name: web-pr-7',
      'policy: linux-cluster',
      'box version: draft',
      'tags: bxw-86f279ce9c29-pr-7',
      'lease: {time} (terminate)',
      'automatic updates: off',
    ],
  },
  ...(['reconfigure', 'reinstall'] as const).map(
    (operation): DryRun => ({
      operation: `${operation}-instance`,
      of: 'all inputs',
      seed: instance(),
      inputs: { instance: ['i-abc123', 'update instance web (i-abc123)'], ...CHANGED },
      besides: [`operation: ${operation}`],
    }),
  ),
  ...(['reconfigure', 'reinstall', 'update', 'start', 'stop', 'terminate'] as const).map(
    (operation): DryRun => ({
      operation: `${operation}-instance`,
      of: 'tags',
      seed: instance(operation === 'start' ? { event: 'shutdown_service' } : {}),
      inputs: {
        workspace: ['operations'],
        tags: ['nightly', `${operation === 'terminate' ? 'delete' : 'update'} instance web (i-abc123)`],
        ...(operation === 'update' ? { 'box-version': ['1.2.0', 'box version: draft → 1.2.0'] } : {}),
        ...(operation === 'terminate'
          ? { force: ['true', 'force: yes'], 'delete-record': ['false', 'record: kept'] }
          : {}),
      },
      besides: operation === 'terminate' ? [] : [`operation: ${OPERATION[operation]}`],
    }),
  ),
  {
    operation: 'update-instance',
    of: 'an id',
    seed: instance(),
    inputs: {
      instance: ['i-abc123', 'update instance web (i-abc123)'],
      'box-version': ['1.2.0', 'box version: draft → 1.2.0', 'operation: reinstall'],
    },
  },
  ...(['start', 'stop', 'terminate'] as const).map(
    (operation): DryRun => ({
      operation: `${operation}-instance`,
      of: 'an id',
      seed: instance(operation === 'start' ? { event: 'shutdown_service' } : {}),
      inputs: {
        instance: ['i-abc123', `${operation === 'terminate' ? 'delete' : 'update'} instance web (i-abc123)`],
      },
      besides:
        operation === 'terminate' ? ['force: no', 'record: deleted'] : [`operation: ${OPERATION[operation]}`],
    }),
  ),
  {
    operation: 'push-box',
    of: 'all inputs',
    inputs: {
      workspace: ['operations', 'workspace: Platform Operations'],
      path: ['boxes/new', 'create events/install', 'content: 10 bytes'],
      box: ['fresh', 'create box fresh', 'name: fresh'],
      'box-version': ['3.0.0', 'create version 3.0.0 of box fresh', 'number: 3.0.0'],
    },
    besides: ['type: http://elasticbox.net/schemas/boxes/script'],
  },
];
