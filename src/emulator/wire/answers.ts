import type { ServerResponse } from 'node:http';
import type { Answer } from '../plugin/plugin.ts';

/**
 * Sent as the `Server` header of every answer. Also a marker: a test looks for this text in the built
 * bundle to prove that no emulator code was shipped in it.
 */
export const EMULATOR_MARK = 'boxwright-emulator';

/** An answer ready for the wire. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** Turns an answer into bytes, with the content type and length that belong to them. */
export function render(answer: Answer): Rendered {
  const [body, type] = bodyOf(answer);
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = value;
  headers['server'] = EMULATOR_MARK;
  if (answer.status === 204 || answer.status === 304)
    return { status: answer.status, headers, body: Buffer.alloc(0) };
  if (type !== undefined) headers['content-type'] ??= type;
  headers['content-length'] = String(body.length);
  return { status: answer.status, headers, body };
}

/** Writes status and headers; the body is the caller's. */
export function writeHead(response: ServerResponse, { status, headers }: Omit<Rendered, 'body'>): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.flushHeaders();
}

/** Sends an answer whole. */
export function send(response: ServerResponse, rendered: Rendered): void {
  response.statusCode = rendered.status;
  for (const [name, value] of Object.entries(rendered.headers)) response.setHeader(name, value);
  response.end(rendered.body); // Node itself leaves the body out for HEAD.
}

function bodyOf(answer: Answer): [Buffer, string | undefined] {
  if (answer.json !== undefined) return [Buffer.from(JSON.stringify(answer.json)), 'application/json'];
  if (answer.text !== undefined) return [Buffer.from(answer.text), 'text/plain; charset=utf-8'];
  return [Buffer.from(answer.bytes ?? []), undefined];
}
