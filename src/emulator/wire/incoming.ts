import type { IncomingMessage } from 'node:http';

/** The largest request body that is taken, in bytes. */
export const BODY_CAP = 10 * 1024 * 1024;

/** A request that was read to its end, before anyone knows whose it is. */
export interface Incoming {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly rawPath: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly body: Buffer;
}

/** Reads a request. @returns `undefined` when its body is larger than the cap. */
export async function readIncoming(request: IncomingMessage, origin: string): Promise<Incoming | undefined> {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  const url = request.url ?? '/';
  const [rawPath = '/', ...rest] = url.split('?');
  const query = new URLSearchParams(rest.join('?'));
  const headers = headersOf(request);
  return { method: request.method ?? 'GET', url, rawPath, query, headers, origin, body };
}

/** The body as JSON, or `undefined` when it is empty or not JSON. */
export function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_CAP) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const joined: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return joined;
}
