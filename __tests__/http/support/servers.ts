import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

/** What a server under test saw and how to end it. */
export interface Running {
  readonly url: string;
  readonly port: number;
  readonly seen: Seen[];
  /** TCP connections accepted so far. */
  connections: number;
  close(): Promise<void>;
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers request number `n` (from 0) after its body was read. */
export type Answer = (res: ServerResponse, n: number, seen: Seen) => void;

const open: Running[] = [];

/** Closes every server that tests opened. */
export async function closeServers(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}

/** An HTTP server on a free port. */
export function serve(answer: Answer): Promise<Running> {
  const seen: Seen[] = [];
  return start(createServer(recording(seen, answer)), 'http', seen);
}

/** An HTTPS server on a free port. */
export function serveTls(options: ServerOptions, answer: Answer): Promise<Running> {
  const seen: Seen[] = [];
  return start(createTlsServer(options, recording(seen, answer)), 'https', seen);
}

/** A bare TCP server; `handle` gets each connection with its number. */
export function serveTcp(handle: (socket: Socket, n: number) => void): Promise<Running> {
  let n = 0;
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    handle(socket, n++);
  });
  return start(server, 'http', []);
}

/** A JSON answer with a length. */
export function json(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  res.end(text);
}

function recording(seen: Seen[], answer: Answer): RequestListener {
  let n = 0;
  return (req, res) => {
    const chunks: Buffer[] = [];
    req.on('error', () => undefined).on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const one = {
        method: req.method ?? '',
        url: req.url ?? '',
        headers: req.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      seen.push(one);
      answer(res, n++, one);
    });
  };
}

async function start(server: Server, scheme: string, seen: Seen[]): Promise<Running> {
  const sockets = new Set<Socket>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const running: Running = {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    seen,
    connections: 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  server.on('connection', (socket: Socket) => {
    running.connections += 1;
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  open.push(running);
  return running;
}
