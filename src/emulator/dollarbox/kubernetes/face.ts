import { createServer } from 'node:https';
import type { Chance } from '../../plugin/chance.ts';
import type { VirtualClock } from '../../plugin/clock.ts';
import type { Answer } from '../../plugin/plugin.ts';
import { render, send } from '../../wire/answers.ts';
import { type Incoming, readIncoming } from '../../wire/incoming.ts';
import { type Listener, listen } from '../../wire/listening.ts';
import type { Cluster, ClusterAddress, Grant } from './cluster.ts';
import { answerObjects } from './face-calls.ts';
import { FACE_CERTIFICATE } from './face-certificate.ts';
import { Objects } from './objects.ts';
import { discovery } from './resources.ts';
import { unsignedToken } from './service-token.ts';
import { statusAnswer } from './status.ts';

interface Bound extends Grant {
  /** Epoch milliseconds. */
  readonly expiresMs: number;
}

/** What the face is made of. */
interface FaceParts {
  readonly clock: VirtualClock;
  readonly chance: Chance;
  /** The namespaces that the accounts of an org's own namespace may work in, that one among them. */
  readonly spacesOf: (namespace: string) => readonly string[];
}

/**
 * The emulator's own small Kubernetes: version, discovery, and the objects of an app in the namespaces there are, for
 * the tokens it has issued. Nothing runs in it; a deployment counts as rolled out at once.
 */
export class Face implements Cluster {
  readonly #parts: FaceParts;
  readonly #objects: Objects;
  readonly #tokens = new Map<string, Bound>();
  #listener: Listener | undefined;

  constructor(parts: FaceParts) {
    this.#parts = parts;
    this.#objects = new Objects(parts.clock, parts.chance);
  }

  get address(): ClusterAddress {
    const certificateAuthorityData = Buffer.from(FACE_CERTIFICATE.cert).toString('base64');
    return { server: `https://${this.#listener?.place ?? '127.0.0.1:9'}`, certificateAuthorityData };
  }

  /** Speaks TLS, without which no client sends a bearer token. */
  async start(host: string): Promise<void> {
    const server = createServer(FACE_CERTIFICATE, (request, response) => {
      readIncoming(request, '').then(
        (incoming) =>
          send(response, render(incoming === undefined ? { status: 413 } : this.#answer(incoming))),
        () => response.destroy(),
      );
    });
    this.#listener = await listen(server, host);
  }

  async stop(): Promise<void> {
    await this.#listener?.close();
  }

  reset(): void {
    this.#tokens.clear();
    this.#objects.clearAll();
  }

  async removeNamespace(name: string): Promise<void> {
    this.#objects.clear(name);
  }

  async issue(grant: Grant): Promise<string> {
    const { clock, chance } = this.#parts;
    const issuedAt = Math.floor(clock.now() / 1000);
    const { namespace, account: saName, lifetimeSeconds } = grant;
    const expiry = lifetimeSeconds === undefined ? {} : { expiresAt: issuedAt + lifetimeSeconds };
    const token = unsignedToken({ namespace, saName, issuedAt, ...expiry, id: chance.uuid() });
    const expiresMs = (expiry.expiresAt ?? Number.POSITIVE_INFINITY) * 1000;
    this.#tokens.set(token, { ...grant, expiresMs });
    return token;
  }

  async revoke({ namespace, secret }: Pick<Grant, 'namespace' | 'secret'>): Promise<void> {
    for (const [token, bound] of this.#tokens)
      if (bound.namespace === namespace && bound.secret === secret) this.#tokens.delete(token);
  }

  #answer(incoming: Incoming): Answer {
    const bearer = /^Bearer +(\S+)$/i.exec(incoming.headers['authorization'] ?? '')?.[1] ?? '';
    const bound = this.#tokens.get(bearer);
    if (bound === undefined || bound.expiresMs <= this.#parts.clock.now())
      return statusAnswer(401, 'Unauthorized', 'Unauthorized');
    const known = discovery()[incoming.rawPath.replace(/\/$/, '')];
    if (known !== undefined && incoming.method === 'GET') return { status: 200, json: known };
    return answerObjects(this.#objects, this.#parts.spacesOf(bound.namespace), incoming);
  }
}
