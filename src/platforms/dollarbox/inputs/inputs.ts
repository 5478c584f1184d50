import { ifMissing } from '../../../contract/inputs/if-missing.ts';
import { input } from '../../../contract/inputs/input.ts';
import { choice, flag } from '../../../contract/kinds/choice.ts';
import { count, email, id, place, text } from '../../../contract/kinds/text.ts';
import { invitationRole, MEMBER, NAME, NAMESPACE_SLUG, SLUG } from './forms.ts';

/** The inputs of DollarBox's operations. */
export const dollarbox = {
  org: input(
    'org',
    text({ max: 100, matches: SLUG }),
    'Slug of the org. Needed when the token’s user belongs to several orgs; a token that is restricted to one org acts in that one, whatever stands here.',
  ),
  name: input('name', text({ matches: NAME }), 'Name, unique within the org and fixed once created.'),
  orgName: input('name', text({ max: 200 }), 'The org’s new name; its slug stays as it is.'),
  id: input('id', id(), 'Id of the resource, instead of its name where both are taken.'),
  port: input(
    'port',
    count({ min: 1, max: 65_535 }),
    'Port that the container listens on; only used to build the `url` output.',
  ),
  sizeGb: input('size-gb', count({ min: 1, max: 100_000 }), 'Size of the volume in GB.'),
  email: input('email', email(), 'E-mail address of the invited person.'),
  role: input('role', choice(['member', 'admin', 'owner']), 'The member’s role in the org from now on.'),
  invitationRole: input(
    'role',
    invitationRole(),
    'Role in the org that the invited person gets; an owner cannot be invited.',
    'member',
  ),
  billingEmail: input('billing-email', email(), 'Address that the org’s invoices go to.'),
  member: input('member', text({ matches: MEMBER }), 'The member: id, or exact e-mail address.'),
  ifExists: input(
    'if-exists',
    choice(['update', 'reuse', 'recreate', 'fail']),
    'When one of this name is there: `update` it in place, `reuse` it as it is, `recreate` it, or `fail`.',
    'update',
  ),
  volumeIfExists: input(
    'if-exists',
    choice(['reuse', 'fail']),
    'When a volume of this name is there: `reuse` it or `fail`.',
    'reuse',
  ),
  slug: input(
    'slug',
    text({ max: 63, matches: NAMESPACE_SLUG }),
    'Slug of the namespace, unique within the org and fixed once created. DollarBox does not tell how long it may be; 20 characters are likely the most.',
  ),
  allocatedContainers: input(
    'allocated-containers',
    count({ max: 100_000 }),
    'How many of the org’s containers the namespace is given; not given leaves it as it is, and gives a new one none.',
  ),
  allocatedVolumeGb: input(
    'allocated-volume-gb',
    count({ max: 1_000_000 }),
    'How many GB of the org’s storage the namespace is given; not given leaves it as it is, and gives a new one none.',
  ),
  namespaceIfExists: input(
    'if-exists',
    choice(['update', 'reuse', 'fail']),
    'When a namespace of this slug is there: `update` what it is given, `reuse` it as it is, or `fail`.',
    'update',
  ),
  ifMissing,
  kubeconfigPath: input(
    'kubeconfig-path',
    place(1_000),
    'Where to write the kubeconfig: inside the workspace or `RUNNER_TEMP`. A file that is there is replaced only when it is a kubeconfig of this action. Default: a fresh directory under `RUNNER_TEMP`.',
  ),
  context: input(
    'context',
    text({ max: 253 }),
    'Name of the kubeconfig’s context; when a file that `KUBECONFIG` names already has it, the credential’s id is added, and the `context` output says so. Default: `dollarbox-<org>`.',
  ),
  namespace: input(
    'namespace',
    text({
      max: 63,
      matches: {
        pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
        rule: 'a Kubernetes namespace: lower-case letters, digits and `-`',
      },
    }),
    'Namespace to set on the kubeconfig’s context.',
  ),
  exportKubeconfig: input(
    'export-kubeconfig',
    flag(),
    'Export `KUBECONFIG` and `KUBE_CONFIG_PATH` to the job’s later steps.',
    'true',
  ),
  /** Has no `default`: whether it was given matters when issuing rotated somebody else's credential. */
  revokeAfterJob: input(
    'revoke-after-job',
    flag(),
    'Delete the kubeconfig and revoke its credential in the post step. Default: `true`, except for a credential that was there before.',
  ),
  allowExec: input(
    'allow-exec',
    flag(),
    'Accept a kubeconfig that would run programs, read local files or go through a proxy (`proxy-url`).',
    'false',
  ),
} as const;
