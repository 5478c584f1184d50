import { inferred } from '../kit/switch-list.ts';
import type { Switch } from '../plugin/plugin.ts';
import { KUBECONFIG_KINDS } from './kubectl/hostile-kubeconfig.ts';
import { STATUS_SWITCHES } from './store/errors.ts';

/** Every guess about DollarBox that can be turned another way, the default first. */
export const SWITCHES: readonly Switch[] = [
  ...STATUS_SWITCHES,
  // Errors
  inferred('error-detail', 'given empty absent', '`detail` of the error envelope'),
  inferred('duplicate-name', 'validation_error conflict', 'Code for a name that is taken'),
  inferred('status-duplicate-name', '400 409', 'HTTP status for a name that is taken'),
  inferred(
    'kubectl-off',
    'permission_denied validation_error not_found kubectl_disabled',
    'Code when kubectl mode is off',
  ),
  inferred('bad-json', 'parse_error validation_error', 'Code for a body that is not JSON'),
  inferred('bad-cursor', 'not_found validation_error', 'Code for a cursor nobody gave out'),
  inferred(
    'missing-token',
    'authentication_failed not_authenticated',
    'Code without an Authorization header',
  ),
  inferred('billing', 'ok error', 'Whether creations end in `billing_error`'),
  inferred('unknown-path', 'json html', 'Body of the 404 for a path nobody has'),
  inferred(
    'trailing-slash',
    'redirect redirect-all not-found',
    'A path without its slash: 301 for GET, for all, or 404',
  ),
  // Orgs and roles
  inferred('foreign-org', 'not_found permission_denied', "Code for another user's org"),
  inferred('scoped-token-other-org', 'ignored refused', 'Org-scoped token, but another org named'),
  inferred('header-and-query', 'header query', 'Which wins when both name an org'),
  inferred('multi-org-reads', 'all first org_required', 'A read without an org by a user of several'),
  inferred('member-writes', 'allowed refused', 'Whether role `member` manages containers and volumes'),
  // Lists
  inferred('list-order', 'oldest newest', 'Order of lists'),
  inferred('page-default', '50 *', 'Page size without `limit`'),
  inferred('page-max', '100 *', 'Largest page size'),
  inferred('over-limit', 'clamped refused', 'A `limit` above the largest'),
  inferred(
    'next-links',
    'absolute relative http foreign loop',
    'Form of `next`; `foreign` names another host, `loop` never ends',
  ),
  inferred('next-query', 'kept cursor-only', 'Whether `next` keeps the other parameters'),
  inferred('null-links', 'null absent', 'How no further page is said'),
  // Containers and volumes
  inferred('create-status', '201 202 200', 'HTTP status of a creation'),
  inferred('delete-reply', 'empty object', 'Answer to a removal: 204, or 200 with the object'),
  inferred(
    'delete',
    'immediate deleting deleted-status',
    'Gone at once, after status `deleting`, or readable as `deleted`',
  ),
  inferred('provisioning-stage', 'shown skipped', 'Status `provisioning` between `pending` and the end'),
  inferred('running-status', 'running *', 'The word for a container that runs'),
  inferred('bound-status', 'bound *', 'The word for a volume that is ready'),
  inferred('failed-status', 'failed *', 'The word for one that failed'),
  inferred(
    'failure-reason',
    'none error status_message message',
    'Field of a failed container that says why',
  ),
  inferred('fresh-get', 'found not-found-first', 'A GET within one step of the creation'),
  inferred('patch-status', 'pending unchanged', 'Status after a change'),
  inferred('identical-patch', 'no-op rollout', 'A PATCH that changes nothing'),
  inferred('patch-name', 'refused ignored', 'A PATCH with another name'),
  inferred('patch-env', 'replace merge', 'Variables that a PATCH leaves out'),
  inferred('patch-ip', 'kept new', 'The address after a change'),
  inferred('put', 'refused update', 'PUT on a container'),
  inferred('ip-lag', 'no yes', 'Whether the address comes three steps after `running`'),
  inferred('ip-missing', 'empty null absent', 'An address that is not there yet'),
  inferred('empty-as-null', 'off on', 'Empty `env` and `command` as null'),
  // Namespaces
  inferred('slug-limit', '20 *', 'Most characters of the slug of a namespace'),
  inferred('active-status', 'active *', 'The word for a namespace that is ready'),
  inferred('namespace-name', 'at-once when-active', 'When `k8s_namespace` is told; empty before'),
  // Shapes
  inferred('id-type', 'number string', 'Type of ids'),
  inferred('member-id', 'number string', 'Type of the ids of members'),
  inferred('member-patch-reply', 'full short', 'Whether the answer to a changed role has `joined_at`'),
  inferred('timestamps', 'micro seconds', 'Precision of times'),
  inferred('unknown-fields', 'off on', 'Fields nobody has heard of, on every object'),
  // kubectl and limits
  inferred(
    'rotate-credential',
    'new-id same-id replaced',
    'A second credential: one more, the same turned around, or a new one instead',
  ),
  inferred('kubeconfig', KUBECONFIG_KINDS.join(' '), 'What an issued kubeconfig holds'),
  inferred(
    'kubeconfig-server',
    'seeded *',
    'Server of an issued kubeconfig: as in the start data, or this URL',
  ),
  inferred('token-lifetime', '3600 none *', 'Seconds until the token of a kubeconfig expires'),
  inferred('rate-limit', 'off *', 'Requests a minute for each token'),
  inferred('retry-after', 'seconds date absent', 'Form of Retry-After; seconds are documented'),
];
