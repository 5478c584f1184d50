import { inferred } from '../kit/switch-list.ts';
import type { Switch } from '../plugin/plugin.ts';
import { KUBECONFIG_KINDS } from './kubectl/kubeconfig.ts';
import { STATUS_SWITCHES } from './store/refusal.ts';

/** Every guess about DollarBox that can be turned another way, the default first. */
export const SWITCHES: readonly Switch[] = [
  ...STATUS_SWITCHES,
  ...inferred({
    // Errors
    'error-detail': 'given empty absent: `detail` of the error envelope',
    'duplicate-name': 'validation_error conflict: Code for a name that is taken',
    'status-duplicate-name': '400 409: HTTP status for a name that is taken',
    'kubectl-off':
      'permission_denied validation_error not_found kubectl_disabled: Code when kubectl mode is off',
    'bad-json': 'parse_error validation_error: Code for a body that is not JSON',
    'bad-cursor': 'not_found validation_error: Code for a cursor nobody gave out',
    'missing-token': 'authentication_failed not_authenticated: Code without an Authorization header',
    billing: 'ok error: Whether creations end in `billing_error`',
    'unknown-path': 'json html: Body of the 404 for a path nobody has',
    'trailing-slash':
      'redirect redirect-all not-found: A path without its slash: 301 for GET, for all, or 404',
    // Orgs and roles
    'foreign-org': "not_found permission_denied: Code for another user's org",
    'scoped-token-other-org': 'ignored refused: Org-scoped token, but another org named',
    'header-and-query': 'header query: Which wins when both name an org',
    'multi-org-reads': 'all first org_required: A read without an org by a user of several',
    'member-writes': 'allowed refused: Whether role `member` manages containers and volumes',
    // Lists
    'list-order': 'oldest newest: Order of lists',
    'page-default': '50 *: Page size without `limit`',
    'page-max': '100 *: Largest page size',
    'over-limit': 'clamped refused: A `limit` above the largest',
    'next-links':
      'absolute relative http foreign loop: Form of `next`; `foreign` names another host, `loop` never ends',
    'next-query': 'kept cursor-only: Whether `next` keeps the other parameters',
    'null-links': 'null absent: How no further page is said',
    // Containers and volumes
    'create-status': '201 202 200: HTTP status of a creation',
    'delete-reply': 'empty object: Answer to a removal: 204, or 200 with the object',
    delete:
      'immediate deleting deleted-status: Gone at once, after status `deleting`, or readable as `deleted`',
    'provisioning-stage': 'shown skipped: Status `provisioning` between `pending` and the end',
    'running-status': 'running *: The word for a container that runs',
    'bound-status': 'bound *: The word for a volume that is ready',
    'failed-status': 'failed *: The word for one that failed',
    'failure-reason': 'none error status_message message: Field of a failed container that says why',
    'fresh-get': 'found not-found-first: A GET within one step of the creation',
    'patch-status': 'pending unchanged: Status after a change',
    'identical-patch': 'no-op rollout: A PATCH that changes nothing',
    'patch-name': 'refused ignored: A PATCH with another name',
    'patch-env': 'replace merge: Variables that a PATCH leaves out',
    'patch-ip': 'kept new: The address after a change',
    'ip-lag': 'no yes: Whether the address comes three steps after `running`',
    'ip-missing': 'empty null absent: An address that is not there yet',
    'empty-as-null': 'off on: Empty `env` and `command` as null',
    // Namespaces
    'slug-limit': '20 *: Most characters of the slug of a namespace',
    'active-status': 'active *: The word for a namespace that is ready',
    'namespace-name': 'at-once when-active: When `k8s_namespace` is told; empty before',
    // Shapes
    'id-type': 'number string: Type of ids',
    'member-id': 'number string: Type of the ids of members',
    'member-patch-reply': 'full short: Whether the answer to a changed role has `joined_at`',
    timestamps: 'micro seconds: Precision of times',
    'unknown-fields': 'off on: Fields nobody has heard of, on every object',
    // kubectl and limits
    'rotate-credential':
      'new-id same-id replaced: A second credential: one more, the same turned around, or a new one instead',
    kubeconfig: `${KUBECONFIG_KINDS.join(' ')}: What an issued kubeconfig holds`,
    'kubeconfig-server': 'seeded *: Server of an issued kubeconfig: as in the start data, or this URL',
    'token-lifetime': '3600 none *: Seconds until the token of a kubeconfig expires',
    'rate-limit': 'off *: Requests a minute for each token',
    'retry-after': 'seconds date absent: Form of Retry-After; seconds are documented',
  }),
];
