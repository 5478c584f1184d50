import { formatTime, type OutputName, type Outputs } from '../../../contract/result/outputs.ts';
import type { Fact } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { readTime } from '../../../support/time.ts';
import type { Box, Variable } from '../api/box-schema.ts';
import type { Instance } from '../api/instance-schema.ts';
import type { Service } from '../api/schema.ts';
import { numberOf } from '../boxes/version-number.ts';
import { describeStatus } from './settle.ts';

/** Outputs of an instance; `count` and `healthy` where an operation has them. */
export const INSTANCE_OUTPUTS = [
  'id',
  'name',
  'status',
  'url',
  'address',
  'addresses',
  'expires-at',
  'box-version',
] as const satisfies readonly OutputName[];

/** One machine's addresses; empty where it has none. */
export type MachineAddress = {
  readonly machine: string;
  readonly public: string;
  readonly private: string;
};

/** Addresses of a service's machines; a managed service such as a database has one of its own. */
export function addressesOf({ id, address, machines }: Service): readonly MachineAddress[] {
  if (address && machines.length <= 1 && (address.public || address.private))
    return [{ machine: machines[0]?.name ?? id, public: address.public, private: address.private }];
  return machines.map((machine) => ({
    machine: machine.name,
    public: machine.address.public,
    private: machine.address.private,
  }));
}

/** The page of an instance on the site: `{base}/#/instances/{id}/{slug}`. Source: the platform's Jenkins plugin. */
export function instanceUrl(baseUrl: string, { id, name }: Pick<Instance, 'id' | 'name'>): string {
  return `${baseUrl}/#/instances/${encodeURIComponent(id)}/${slugOf(name)}`;
}

/** The page of a box on the site. Source: the platform's Jenkins plugin. */
export function boxUrl(baseUrl: string, { id, name }: Pick<Box, 'id' | 'name'>): string {
  return `${baseUrl}/#/boxes/${encodeURIComponent(id)}/${slugOf(name)}`;
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, '-');
}

/** What is known of an instance, as outputs. `addresses` only when they were read. */
export function instanceOutputs(
  instance: Instance,
  baseUrl: string,
  addresses?: readonly MachineAddress[],
): Outputs {
  const first = addresses?.[0];
  return {
    id: instance.id,
    name: instance.name,
    status: instance.state,
    url: instanceUrl(baseUrl, instance),
    address: first?.public || first?.private || undefined,
    addresses,
    'expires-at': expiryOf(instance),
    'box-version': versionOf(instance),
  };
}

/** When the lease ends; `undefined` for an instance that is always on. */
function expiryOf({ lease }: Instance): Date | undefined {
  const ms = lease ? readTime(lease.expire) : undefined;
  return ms === undefined ? undefined : new Date(ms);
}

/** The number of the deployed version; `draft` for the box itself, the id of a version that has no number. */
export function versionOf({ boxes }: Pick<Instance, 'boxes'>): string {
  return boxes[0] ? numberOf(boxes[0]) : 'draft';
}

/** Box and version; of one that was moved with the version from before: `web 1.0.0 → 1.1.0`. */
export function describeBox(instance: Instance, movedFrom?: string): string {
  const now = versionOf(instance);
  const version = movedFrom === undefined || movedFrom === now ? now : `${movedFrom} → ${now}`;
  return `${instance.boxes[0]?.name ?? instance.box} ${version}`;
}

/** An instance as `result` shows it: values of Password variables and tokens are left out. */
export function instanceResource(
  instance: Instance,
  baseUrl: string,
  addresses?: readonly MachineAddress[],
): JsonObject {
  const { id, name, state, operation, owner, box, boxes, tags, created, updated, lease } = instance;
  return {
    id,
    name,
    state,
    event: operation.event,
    workspace: owner,
    box: { id: box, name: boxes[0]?.name ?? '', version: versionOf(instance) },
    policy: instance.policy_box?.name ?? '',
    tags,
    variables: instance.variables.map(variableResource),
    lease: lease ? { expire: lease.expire, operation: lease.operation } : null,
    automatic_updates: instance.automatic_updates,
    created,
    updated,
    url: instanceUrl(baseUrl, instance),
    ...(addresses ? { addresses } : {}),
  };
}

/** Of a Password, or of a type nobody told, only the name. */
function variableResource({ name, scope, type, value, tags }: Variable): JsonObject {
  const shown = type === '' || type === 'Password' ? {} : { value };
  return { name, scope, type, ...shown, ...(tags.length > 0 ? { tags } : {}) };
}

/** The facts of an instance for log and summary; `movedFrom`: the version that this step moved it from. */
export function instanceFacts(
  instance: Instance,
  baseUrl: string,
  addresses: readonly MachineAddress[],
  movedFrom: string | undefined,
): readonly Fact[] {
  const expiry = expiryOf(instance);
  const end = instance.lease?.operation ?? '';
  return [
    { label: 'Instance', value: `${instance.name} (${instance.id})` },
    { label: 'Box', value: describeBox(instance, movedFrom) },
    { label: 'Status', value: describeStatus(instance) },
    ...(instance.tags.length > 0 ? [{ label: 'Tags', value: instance.tags.join(', ') }] : []),
    ...addresses
      .filter((one) => one.public || one.private)
      .map((one) => ({ label: one.machine || 'Address', value: one.public || one.private })),
    ...(expiry ? [{ label: 'Lease', value: `${end} at ${formatTime(expiry)}` }] : []),
    { label: 'Page', value: instanceUrl(baseUrl, instance) },
  ];
}

/** `instance web (i-abc123)`, for messages. */
export function labelOf({ name, id }: Pick<Instance, 'name' | 'id'>): string {
  return `instance ${name} (${id})`;
}

/** Its key in the ledger: `instance i-abc123`. */
export function entryOf({ id }: Pick<Instance, 'id'>): string {
  return `instance ${id}`;
}
