import type { AddressInfo, Server } from 'node:net';

/** Listens on a loopback address; 0 is any free port. @returns the port */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** `127.0.0.1:8787`, `[::1]:8787` */
export function placeOf(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Frees the port. @param cut ends the connections that are open */
export function closeServer(server: Server, cut: () => void): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  cut();
  return closed;
}
