import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { type Fields, fieldsIn } from '../../kit/fields.ts';
import { jsonOf } from '../../wire/incoming.ts';

/** Where a Kubernetes API server is, and who may do everything there. */
export interface KubernetesAccess {
  /** `https://host:port` */
  readonly url: string;
  readonly token: string;
  /** PEM; left out: the system's authorities. */
  readonly ca?: string;
}

/** What a server said; `body` is undefined when it was no JSON object. */
export interface KubernetesAnswer {
  readonly status: number;
  readonly body: Fields | undefined;
}

const PATIENCE_MS = 15_000;

/** One call with the administrator's token. @throws Error when there is no answer */
export async function callKubernetes(
  { url, token, ca }: KubernetesAccess,
  method: string,
  path: string,
  body?: unknown,
): Promise<KubernetesAnswer> {
  const json = 'application/json';
  const headers = { authorization: `Bearer ${token}`, 'content-type': json, accept: json };
  const options = { method, headers, timeout: PATIENCE_MS, ...(ca !== undefined && { ca }) };
  const sent = request(new URL(path, url), options);
  sent.on('timeout', () => sent.destroy(new Error(`${url} did not answer within ${PATIENCE_MS / 1000} s`)));
  sent.end(body === undefined ? '' : JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: fieldsIn(jsonOf(await buffer(response))) };
}
