import type { Json } from '../../support/json.ts';
import { OUTCOMES } from './outcomes.ts';

/** Every output of the action, declared once: what it holds and in which form. */
export const OUTPUTS = {
  outcome: `How the operation ended: ${Object.keys(OUTCOMES).join(', ')}.`,
  changed:
    '`true` when something was written, or may have been (in a dry run: would be written), else `false`.',
  platform: 'The platform of the operation.',
  operation: 'The operation that ran.',
  result: 'The resource or list as JSON, secrets taken out.',
  id: 'Id of the resource, as text.',
  name: 'Name of the resource.',
  status: 'Status of the resource in the platform’s own words; of `call-api` the HTTP status.',
  url: 'Where the resource can be reached. A container’s is `http://[<ipv6>]:<port>/`, and needs `port`; many runners have no IPv6.',
  address: 'Address of the resource: a container’s IPv6; an instance’s first public, else private one.',
  addresses: 'All addresses of an instance as a JSON list of `{machine, public, private}`.',
  count: 'How many there are in the list.',
  'expires-at': 'When it expires: `2030-03-17T17:46:40Z`.',
  'days-left': 'Whole days until it expires; of several the smallest.',
  fingerprint: 'SHA-1 fingerprint of the certificate, upper-case hex with colons.',
  domains: 'Domains of the certificate as a JSON list.',
  due: 'Certificates that expire within `warn-before`, the most urgent first, as a JSON list.',
  missing: 'Boxes without a custom certificate, as a JSON list.',
  'kubeconfig-path': 'Path of the kubeconfig file.',
  context: 'Name of the kubeconfig’s context.',
  namespace:
    'The Kubernetes namespace: that of the kubeconfig’s context, or of the platform’s own namespace.',
  'credential-id': 'Id of the kubectl credential.',
  'comment-url': 'With `comment: true`: address of the comment on the pull request.',
  'deployment-id': 'With `environment`: id of the GitHub deployment.',
  healthy:
    'Whether `health-check` was answered as it should; empty when it was not asked, or this runner has no IPv6 to ask with.',
  'rolled-back':
    'Of an update that ended badly: whether image, environment and command from before are back and the container runs again.',
  plan: 'Of a dry run: what would be created, changed or deleted, as a JSON list.',
  'request-id': 'The platform’s id of the last failed or deciding call, for its support.',
  'box-version':
    'Version of the box: the number that the instance runs or that was pushed, or `draft`; of several instances of different versions none.',
  'report-path': 'Path of the report as a CSV file.',
  'result-path':
    'Path of a JSON file with the whole result when it is over 100 kB, more than a step’s `env:` can hold; `result` then has the first items of a list.',
} as const;

/** The name of an output. */
export type OutputName = keyof typeof OUTPUTS;

/** A value before it is written: text as it is, numbers and booleans as text, a date to the second, the rest as JSON. */
type OutputValue = string | number | boolean | Date | Json;

/** Outputs an operation knows. `undefined` is not written. */
export type Outputs = { readonly [N in OutputName]?: OutputValue | undefined };

/** The outputs that every operation sets; they need not be declared by one. */
export const COMMON_OUTPUTS = [
  'outcome',
  'changed',
  'platform',
  'operation',
  'result',
  'plan',
  'request-id',
  'result-path',
  'comment-url',
  'deployment-id',
] as const;

/** A value in the form in which an output holds it. */
export function formatOutput(value: OutputValue): string {
  if (value instanceof Date) return formatTime(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `2030-03-17T17:46:40Z`: UTC, whole seconds. */
export function formatTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
