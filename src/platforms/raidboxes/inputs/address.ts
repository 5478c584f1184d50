import { isIPv6 } from 'node:net';
import { type Kind, Unfit } from '../../../contract/kinds/kind.ts';

/** Where a server listens. */
export interface HostPort {
  /** A host name or an IP address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

/** `host`, `host:port`, `192.0.2.1:8443` or `[2001:db8::1]:8443`; without a port the given one. */
export function hostPort(port: number): Kind<HostPort> {
  return {
    name: 'address',
    accepts: `a host name or IP address, optionally with a port (\`192.0.2.1:8443\`, \`[2001:db8::1]:8443\`; else ${port})`,
    parse: (value) => {
      const [, v6, name, digits] =
        /^(?:\[([^\]]*)\]|([A-Za-z0-9._-]{1,253}))(?::(\d{1,5}))?$/.exec(value) ?? [];
      const host = v6 === undefined ? name : isIPv6(v6) ? v6 : undefined;
      if (host === undefined)
        throw new Unfit('must be a host name or IP address, with an IPv6 address in brackets');
      const number = digits === undefined ? port : Number(digits);
      if (number < 1 || number > 65_535) throw new Unfit('must have a port from 1 to 65535');
      return { host, port: number };
    },
  };
}
