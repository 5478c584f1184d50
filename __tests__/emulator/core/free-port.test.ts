import { createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { refuseTakenPort } from '../../../src/emulator/free-port.ts';

it.each(['127.0.0.1', '0.0.0.0', '::1'])(
  'refuses a port that somebody has at %s, and takes it when it is free',
  async (host) => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((listening) => server.listen(0, host, listening));
    const { port } = server.address() as { readonly port: number };
    await expect(refuseTakenPort(port)).rejects.toThrow(`Somebody else answers on port ${port}`);
    await new Promise((closed) => server.close(closed));
    await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  },
);
