import type { GenericSchema, InferOutput } from 'valibot';
import type { Client, Connection, Credentials } from '../../contract/platform.ts';
import { HttpClient } from '../../http/client.ts';
import { cursorFrom } from '../../http/cursor.ts';
import { paginate } from '../../http/paginate.ts';
import { type Path, path } from '../../http/path.ts';
import type { Budget } from '../../http/request.ts';
import { shape, shapeOfCreated } from '../shape.ts';
import { readFailure } from './failure.ts';
import { Container, KubectlCredential, Org, Page } from './schema.ts';

/** Page size asked for; the platform's default and maximum are not documented. */
const PAGE_SIZE = 100;

/** What a container is created or changed with. `name` is only for creating. */
export interface ContainerBody {
  readonly name?: string;
  readonly image?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
}

/**
 * DollarBox's REST API v1, a method per call. Every path ends in `/`, every call names the org, and a token
 * is sent as a bearer credential. Source: https://dollarbox.dev/docs/api/
 */
export class DollarboxClient implements Client {
  readonly #http: HttpClient;
  /** Slug of the org that every call names; empty when the platform is to find it. */
  readonly org: string;

  constructor(credentials: Credentials, connection: Connection, http?: HttpClient) {
    this.org = credentials.org ?? '';
    this.#http =
      http ?? new HttpClient(connection, { authorize: () => headersFor(credentials), readFailure });
  }

  get lastRequestId(): string | undefined {
    return this.#http.lastRequestId;
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** The same client under another signal and deadline: for a last look. */
  within(budget: Budget | undefined): DollarboxClient {
    if (!budget) return this;
    return new DollarboxClient({ org: this.org }, budget as Connection, this.#http.within(budget));
  }

  /** All containers of the org, page by page. */
  listContainers(): AsyncGenerator<Container> {
    return this.#list(path`/api/v1/containers/`, Container, 'a container');
  }

  /** One request; throws `AnswerLostError` when it may have been applied. */
  async createContainer(body: ContainerBody): Promise<Container> {
    const answer = await this.#http.request({ method: 'POST', path: path`/api/v1/containers/`, body });
    return shapeOfCreated(Container, answer, 'a container');
  }

  /** One look, with a single attempt when it is one of many. */
  async getContainer(id: string, attempts?: number): Promise<Container> {
    return this.#get(path`/api/v1/containers/${id}/`, Container, 'a container', attempts);
  }

  /** Changes the given fields; `env` and `command` are replaced as a whole. */
  async updateContainer(id: string, body: ContainerBody): Promise<Container> {
    const answer = await this.#http.request({ method: 'PATCH', path: path`/api/v1/containers/${id}/`, body });
    return shape(Container, answer, 'a container');
  }

  /** Deletes; false when it was not there. */
  deleteContainer(id: string): Promise<boolean> {
    return this.#delete(path`/api/v1/containers/${id}/`);
  }

  async getOrg(slug: string): Promise<Org> {
    return this.#get(path`/api/v1/orgs/${slug}/`, Org, 'an org');
  }

  listOrgs(): AsyncGenerator<Org> {
    return this.#list(path`/api/v1/orgs/`, Org, 'an org');
  }

  /** The caller's own credentials in the org. */
  listKubectlCredentials(): AsyncGenerator<KubectlCredential> {
    return this.#list(path`/api/v1/kubectl-credentials/`, KubectlCredential, 'a kubectl credential');
  }

  /** Issues a credential. The kubeconfig is only in this answer; the request has no body. */
  async createKubectlCredential(): Promise<KubectlCredential> {
    const answer = await this.#http.request({ method: 'POST', path: path`/api/v1/kubectl-credentials/` });
    return shapeOfCreated(KubectlCredential, answer, 'a kubectl credential');
  }

  async getKubectlCredential(id: string): Promise<KubectlCredential> {
    return this.#get(path`/api/v1/kubectl-credentials/${id}/`, KubectlCredential, 'a kubectl credential');
  }

  /** Revokes; false when it was not there. */
  deleteKubectlCredential(id: string): Promise<boolean> {
    return this.#delete(path`/api/v1/kubectl-credentials/${id}/`);
  }

  async #get<S extends GenericSchema>(
    at: Path,
    schema: S,
    what: string,
    attempts?: number,
  ): Promise<InferOutput<S>> {
    const once = attempts === undefined ? {} : { attempts };
    return shape(schema, await this.#http.request({ method: 'GET', path: at, ...once }), what);
  }

  #list<S extends GenericSchema>(at: Path, schema: S, what: string): AsyncGenerator<InferOutput<S>> {
    return paginate({
      fetch: async (cursor) => {
        const query = { limit: PAGE_SIZE, cursor };
        const answer = await this.#http.request({ method: 'GET', path: at, query });
        const { results, next } = shape(Page, answer, 'a page of a list');
        const items = results.map((body) => shape(schema, { ...answer, body }, what));
        return { items, next: cursorFrom(next) };
      },
    });
  }

  async #delete(at: Path): Promise<boolean> {
    const answer = await this.#http.request({ method: 'DELETE', path: at, allow: [404], accept: 'any' });
    return answer.status !== 404;
  }
}

function headersFor({ token = '', org }: Credentials): Record<string, string> {
  return { authorization: `Bearer ${token}`, ...(org ? { 'x-dollarbox-org': org } : {}) };
}
