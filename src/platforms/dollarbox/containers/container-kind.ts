import { isIPv6 } from 'node:net';
import type { Judgement } from '../../../http/wait/poll.ts';
import type { Container } from '../api/schema.ts';
import { CONTAINER_SETTLES } from '../api/settle-times.ts';
import type { ResourceKind } from '../resources/kind.ts';
import { isRunning, judge } from '../resources/settle.ts';

/**
 * Containers; the name is unique in the org and fixed. `port`: for the `url` of one. Source:
 * https://dollarbox.dev/docs/api/
 */
export function containersAt(port: number | undefined): ResourceKind<Container> {
  return {
    noun: 'container',
    endpoints: ({ containers }) => containers,
    keyOf: ({ name }) => name,
    unique: true,
    // Names of the environment variables, never their values.
    resource: ({ id, name, image, env, command, status, ipv6_address, created_at, updated_at }) => {
      const names = Object.keys(env);
      return { id, name, image, env: names, command, status, ipv6_address, created_at, updated_at };
    },
    outputs: (container) => {
      const { id, name, status, ipv6_address } = container;
      return { id, name, status, address: ipv6_address || undefined, url: containerUrl(container, port) };
    },
    identity: ({ id, name }) => ({ id, name }),
    facts: (container) => {
      const url = containerUrl(container, port);
      return [
        { label: 'Container', value: `${container.name} (${container.id})` },
        { label: 'Image', value: container.image },
        { label: 'Status', value: container.status },
        ...(container.ipv6_address ? [{ label: 'Address', value: container.ipv6_address }] : []),
        ...(url ? [{ label: 'URL', value: url }] : []),
      ];
    },
    settling: {
      judge: judgeContainer,
      describe: (container) =>
        isAddressless(container) ? 'running, without an address yet' : container.status,
      times: CONTAINER_SETTLES,
      // The API has no logs, so the usual causes are named.
      failed: ({ name }) => ({
        title: `Container ${name} did not start`,
        next:
          'Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. ' +
          'The control panel shows the container’s log. A failed container counts against the plan’s limit until it is deleted.',
      }),
    },
  };
}

/** The same where nobody asks for a `url`. */
export const CONTAINERS: ResourceKind<Container> = containersAt(undefined);

/**
 * `http://[<ipv6>]:<port>/`. The platform knows neither port nor host name, so there is none without `port`,
 * and none when the address is not an IPv6 address. Source: the provider's `ipv6_address`, and
 * https://www.dollarbox.dev/docs/kubectl/ (services get an IPv6 address only).
 */
export function containerUrl({ ipv6_address }: Container, port: number | undefined): string | undefined {
  if (port === undefined || !isIPv6(ipv6_address) || ipv6_address.includes('%')) return undefined;
  return `http://[${ipv6_address}]:${port}/`;
}

/** Settled when it ended badly, or runs and has its address (which may come after or before `running`). */
export function judgeContainer(container: Container): Judgement {
  return isAddressless(container) ? 'pending' : judge(container, 'running');
}

function isAddressless(container: Container): boolean {
  return isRunning(container) && container.ipv6_address === '';
}
