import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type Assembly, type AssemblyOptions, assemble } from './assembly.ts';
import type { Control, Core } from './control/control.ts';
import { exchange } from './exchange.ts';
import type { Plugin } from './plugin/plugin.ts';
import { render, send } from './wire/answers.ts';
import { BODY_CAP, readIncoming } from './wire/incoming.ts';
import { listen } from './wire/listening.ts';

/** How to start an emulator. All optional. */
export interface EmulatorOptions extends AssemblyOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Loopback only; default 127.0.0.1. */
  readonly host?: '127.0.0.1' | '::1';
  /** PEM texts; given, the whole API speaks https. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly control: Control;
  readonly plugins: readonly Plugin[];
  /** Cuts every connection and frees the ports. */
  close(): Promise<void>;
}

/** Starts an emulator of its own, with its own state. @throws Error on an unknown switch, platform or a taken port. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = '127.0.0.1', tls } = options;
  const assembly = assemble(options);
  const { core, control } = assembly;
  const scheme = tls === undefined ? 'http' : 'https';
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const origin = `${scheme}://${request.headers.host ?? host}`;
    response.once('finish', () => {
      if (control.stopping) close().catch(() => undefined);
    });
    handle(assembly, request, response, origin).catch(() => response.destroy());
  };
  const server = tls === undefined ? createHttp(serve) : createHttps(tls, serve);
  server.requestTimeout = 0;
  server.on('connection', (socket) => {
    const fault = core.faults.takeConnection();
    if (fault === undefined) return;
    noteAccept(core, fault.id);
    socket.destroy();
  });
  const { port, place, close: closeServer } = await listen(server, host, options.port);
  const close = async () => {
    await closeServer();
    for (const plugin of core.plugins) await plugin.stop?.();
  };
  try {
    for (const plugin of core.plugins) {
      if (plugin.start !== undefined) core.listeners[plugin.name] = await plugin.start(host);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `${scheme}://${place}`, port, control, plugins: core.plugins, close };
}

async function handle(
  assembly: Assembly,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const incoming = await readIncoming(request, origin);
  if (incoming !== undefined) return exchange(assembly, incoming, response);
  const error = `A request body may have ${BODY_CAP} bytes`;
  send(response, render({ status: 413, headers: { connection: 'close' }, json: { error } }));
}

function noteAccept(core: Core, id: number): void {
  const nothing = { path: '', query: new URLSearchParams(), headers: {}, body: Buffer.alloc(0) };
  const entry = core.journal.open({ ...nothing, time: core.clock.iso(), platform: '', method: '(accept)' });
  entry.fault = { id, kind: 'accept-cut' };
}
