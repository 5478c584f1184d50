import { type RequestOptions, request } from 'node:https';

/** Where a Kubernetes API server is, and who may do everything there. */
export interface KubernetesAccess {
  /** `https://host:port` */
  readonly url: string;
  readonly token: string;
  /** PEM; left out: the system's authorities. */
  readonly ca?: string;
}

/** What a server said; `body` is undefined when it was no JSON. */
export interface KubernetesAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

const PATIENCE_MS = 15_000;

/** One call with the administrator's token. @throws Error when there is no answer */
export function callKubernetes(
  { url, token, ca }: KubernetesAccess,
  method: string,
  path: string,
  body?: unknown,
): Promise<KubernetesAnswer> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const options: RequestOptions = {
    method,
    timeout: PATIENCE_MS,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    ...(ca !== undefined && { ca }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString()) });
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`${url} did not answer within ${PATIENCE_MS / 1000} s`)));
    sent.on('error', reject);
    sent.end(text);
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
