import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens. */
export interface Listener {
  readonly port: number;
  /** `127.0.0.1:8787`, `[::1]:8787` */
  readonly place: string;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

/** Listens on a loopback address; 0 is any free port. */
export async function listen(server: Server, host: string, wanted = 0): Promise<Listener> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    place: `${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
