import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a fake platform saw it. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: string;
}

/** How a fake platform answers; nothing cuts the connection. */
export interface Reply {
  readonly status?: number;
  readonly json?: unknown;
  /** A body of another kind. */
  readonly text?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A server whose answers a test writes by itself, unlike the emulator's. */
export interface FakeServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts one. `answer` gives the reply to each request; `undefined` cuts the connection. */
export async function fakeServer(answer: (asked: Asked) => Reply | undefined): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    read(request).then((body) => {
      const one = { method: request.method ?? '', url: request.url ?? '', body };
      asked.push(one);
      send(response, answer(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply | undefined): void {
  if (!reply) {
    response.destroy();
    return;
  }
  const { status = 200, json, text = '', type, headers = {} } = reply;
  const isJson = json !== undefined;
  const contentType = type ?? (isJson ? 'application/json' : 'text/plain');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status, { 'content-type': contentType });
  response.end(isJson ? JSON.stringify(json) : text);
}
