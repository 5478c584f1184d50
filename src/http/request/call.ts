import { joinUrl } from '../address/url.ts';
import type { Repeat } from '../retry/classify.ts';
import type { Accept, HttpAnswer, HttpRequest } from './request.ts';

const MAX_BYTES = 4 * 1_024 * 1_024;

/** A request made ready: what every attempt has in common, byte for byte. */
export interface Call {
  readonly method: string;
  /** Path below the base, without the query; for people. */
  readonly path: string;
  readonly url: URL;
  readonly privateQuery: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly repeat: Repeat;
  readonly accept: Accept;
  readonly allow: readonly number[];
  readonly allowIf?: ((answer: HttpAnswer) => boolean) | undefined;
  readonly maxBytes: number;
  readonly attempts: number;
  readonly patient: boolean;
}

/** Makes a request ready. The body is written once, so that a repeated call is identical (`repeated`). */
export function prepare(
  request: HttpRequest,
  base: URL,
  defaults: { readonly maxAttempts: number; readonly userAgent: string },
): Call {
  const method = request.method.toUpperCase();
  const { bytes, contentType } = bodyOf(request);
  return {
    method,
    path: request.path.value,
    url: joinUrl(base, request.path, request.query),
    privateQuery: request.privateQuery ?? false,
    headers: {
      accept: (request.accept ?? 'json') === 'json' ? 'application/json' : '*/*',
      // A compressed answer could be a thousand times larger than what is counted on the wire.
      'accept-encoding': 'identity',
      'user-agent': defaults.userAgent,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...lowerCase(request.headers ?? {}),
    },
    body: bytes,
    repeat: request.repeat ?? (method === 'POST' ? 'create' : 'safe'),
    accept: request.accept ?? 'json',
    allow: request.allow ?? [],
    allowIf: request.allowIf,
    maxBytes: request.maxBytes ?? MAX_BYTES,
    attempts: Math.max(1, request.attempts ?? defaults.maxAttempts),
    patient: request.patient ?? false,
  };
}

/** The call as it is repeated: the same bytes, unless the request makes its body anew. */
export async function repeated(call: Call, { beforeRepeat, renewBody }: HttpRequest): Promise<Call> {
  await beforeRepeat?.();
  return renewBody ? { ...call, body: bytesOf(await renewBody()) } : call;
}

/** Header names are compared without case; one spelling keeps a later header in place of an earlier one. */
export function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function bodyOf(request: HttpRequest): { bytes: Uint8Array | undefined; contentType: string | undefined } {
  if (request.raw) return { bytes: request.raw.bytes, contentType: request.raw.contentType };
  if (request.body === undefined) return { bytes: undefined, contentType: undefined };
  return { bytes: bytesOf(request.body), contentType: 'application/json' };
}

function bytesOf(body: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(body), 'utf8');
}
