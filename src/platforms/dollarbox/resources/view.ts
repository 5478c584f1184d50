import { isIPv6 } from 'node:net';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Fact } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { CONTAINERS, VOLUMES } from '../api/kinds.ts';
import type { Container, KubectlCredential, Volume } from '../api/schema.ts';
import type { Views } from './ensured.ts';

/** A container as `result` shows it: names of its environment variables, never their values. */
export function containerResource(container: Container): JsonObject {
  const { id, name, image, env, command, status, ipv6_address, created_at, updated_at } = container;
  return { id, name, image, env: Object.keys(env), command, status, ipv6_address, created_at, updated_at };
}

/** What is known of a container, as outputs. */
export function containerOutputs(container: Container, port: number | undefined): Outputs {
  return {
    id: container.id,
    name: container.name,
    status: container.status,
    address: container.ipv6_address === '' ? undefined : container.ipv6_address,
    url: containerUrl(container, port),
  };
}

/**
 * `http://[<ipv6>]:<port>/`. The platform knows neither port nor host name, so there is none without `port`,
 * and none when the address is not an IPv6 address. Source: the provider's `ipv6_address`, and
 * https://www.dollarbox.dev/docs/kubectl/ (services get an IPv6 address only).
 */
export function containerUrl({ ipv6_address }: Container, port: number | undefined): string | undefined {
  if (port === undefined || !isIPv6(ipv6_address) || ipv6_address.includes('%')) return undefined;
  return `http://[${ipv6_address}]:${port}/`;
}

/** The facts of a container for log and summary. */
export function containerFacts(container: Container, port: number | undefined): readonly Fact[] {
  const url = containerUrl(container, port);
  return [
    { label: 'Container', value: `${container.name} (${container.id})` },
    { label: 'Image', value: container.image },
    { label: 'Status', value: container.status },
    ...(container.ipv6_address ? [{ label: 'Address', value: container.ipv6_address }] : []),
    ...(url ? [{ label: 'URL', value: url }] : []),
  ];
}

/** A volume as `result` shows it. */
export function volumeResource(volume: Volume): JsonObject {
  const { id, name, size_gb, status, storage_class, created_at, updated_at } = volume;
  return { id, name, size_gb, status, storage_class, created_at, updated_at };
}

/** What is known of a volume, as outputs. */
export function volumeOutputs({ id, name, status }: Volume): Outputs {
  return { id, name, status };
}

/** The facts of a volume for log and summary. */
export function volumeFacts({ id, name, size_gb, status, storage_class }: Volume): readonly Fact[] {
  return [
    { label: 'Volume', value: `${name} (${id})` },
    ...(size_gb === null ? [] : [{ label: 'Size', value: `${size_gb} GB` }]),
    { label: 'Status', value: status },
    ...(storage_class ? [{ label: 'Storage class', value: storage_class }] : []),
  ];
}

/** A kubectl credential as `result` shows it: without the kubeconfig. */
export function credentialResource(credential: KubectlCredential): JsonObject {
  const { id, org, sa_name, created_at, rotated_at, last_downloaded_at } = credential;
  return { id, org, sa_name, created_at, rotated_at, last_downloaded_at };
}

/** What is known of a kubectl credential, as outputs. */
export function credentialOutputs({ id }: KubectlCredential): Outputs {
  return { id, 'credential-id': id };
}

/** The facts of a kubectl credential for log and summary. */
export function credentialFacts(credential: KubectlCredential): readonly Fact[] {
  const { id, org, sa_name, created_at, rotated_at } = credential;
  return [
    { label: 'Kubectl credential', value: id },
    { label: 'Org', value: org },
    { label: 'Service account', value: sa_name },
    { label: 'Created', value: created_at ?? 'not known' },
    { label: 'Rotated', value: rotated_at ?? 'never' },
  ];
}

/** How a container is shown. `port`: for its `url`. */
export function viewsOfContainer(port: number | undefined): Views<Container> {
  return {
    ...CONTAINERS,
    resource: containerResource,
    outputs: (container) => containerOutputs(container, port),
    facts: (container) => containerFacts(container, port),
  };
}

/** How a volume is shown. */
export const VOLUME_VIEWS: Views<Volume> = {
  ...VOLUMES,
  resource: volumeResource,
  outputs: volumeOutputs,
  facts: volumeFacts,
};
