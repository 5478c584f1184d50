import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What passed through a relay; `json` is the answer’s body. */
export interface Passing {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The request’s body, parsed. */
  readonly asked: unknown;
  readonly status: number;
  readonly json: unknown;
}

/** An answer in place of the one that came; what is left out stays. */
export type Changed = Partial<Pick<Passing, 'status' | 'json'>> | undefined;

/** A server between a step and an emulator. */
export interface Relay {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Passes every request on to `target` and its answer back, as `change` has it: a platform that lags behind, mixes
 * things up, or answers for somebody else. `before` runs before a request is passed on.
 */
export async function relay(
  target: string,
  change: (passing: Passing) => Changed | Promise<Changed>,
  before: (request: Pick<Passing, 'method' | 'path' | 'asked'>) => void | Promise<void> = () => undefined,
): Promise<Relay> {
  const server: Server = createServer((request, response) => {
    pass(request)
      .then(({ status, text }) => {
        response.writeHead(status, { 'content-type': 'application/json', date: new Date().toUTCString() });
        response.end(status === 204 ? '' : text);
      })
      .catch(() => response.destroy());
  });
  const pass = async (request: IncomingMessage): Promise<{ status: number; text: string }> => {
    const sent = await textOf(request);
    const { pathname, search } = new URL(request.url ?? '/', 'http://relay');
    const method = request.method ?? 'GET';
    const asked = parse(sent);
    await before({ method, path: pathname, asked });
    const headers = Object.fromEntries(
      ['authorization', 'elasticbox-token', 'elasticbox-release', 'content-type']
        .map((name) => [name, request.headers[name]] as const)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const answer = await fetch(`${target}${pathname}${search}`, {
      method,
      headers,
      ...(sent === '' ? {} : { body: sent }),
    });
    const text = await answer.text();
    const changed = await change({ method, path: pathname, asked, status: answer.status, json: parse(text) });
    const json = changed && 'json' in changed;
    return { status: changed?.status ?? answer.status, text: json ? JSON.stringify(changed.json) : text };
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
