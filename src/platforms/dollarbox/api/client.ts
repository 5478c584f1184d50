import type { Context } from '../../../contract/context.ts';
import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import type { Budget } from '../../../contract/time/timing.ts';
import { HttpClient } from '../../../http/client.ts';
import type { Moment } from '../../../http/failure/server-clock.ts';
import type { HttpAnswer, HttpRequest } from '../../../http/request/request.ts';
import type { RawClient } from '../../kit/raw.ts';
import { readFailure } from './failure.ts';
import { paging, secretsOf, withoutSecrets } from './raw-call.ts';
import { Resource } from './resource.ts';
import {
  Container,
  Invitation,
  KubectlCredential,
  ListedContainer,
  ListedVolume,
  Member,
  Namespace,
  Org,
  Volume,
} from './schema.ts';

/** What of a container can be changed; `env` and `command` are replaced as a whole. */
export interface ContainerBody {
  readonly image?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
}

/** What a volume is created with. */
interface VolumeBody {
  readonly name: string;
  readonly size_gb: number;
}

/** What of a namespace can be changed. */
export interface NamespaceBody {
  readonly allocated_containers: number;
  readonly allocated_volume_gb: number;
}

/** What of an org can be changed. */
export interface OrgBody {
  readonly name?: string;
  readonly billing_email?: string;
}

/** What an operation of this platform works with. */
export type DollarboxContext = Context<DollarboxClient>;

/**
 * DollarBox's REST API v1. Every path ends in `/`, every call names the org, and a token is sent as a bearer
 * credential. Sources: https://dollarbox.dev/docs/api/; the fields of the bodies, and that orgs are addressed
 * by slug, https://github.com/unicornops/terraform-provider-dollarbox
 */
export class DollarboxClient implements RawClient {
  readonly #http: HttpClient;
  readonly paging = paging;
  /** Slug of the org that every call names; empty when the platform is to find it. */
  readonly org: string;
  readonly containers: Resource<Container, ContainerBody & { readonly name: string }, ContainerBody>;
  readonly volumes: Resource<Volume, VolumeBody>;
  readonly namespaces: Resource<Namespace, NamespaceBody & { readonly slug: string }, NamespaceBody>;
  readonly orgs: Resource<Org, never, OrgBody>;
  readonly members: Resource<Member, never, { readonly role: string }>;
  readonly invitations: Resource<Invitation, { readonly email: string; readonly role: string }>;
  /** The caller's own; a creation has no body, and only its answer has the kubeconfig. */
  readonly kubectlCredentials: Resource<KubectlCredential, undefined>;

  constructor(http: HttpClient, org: string) {
    this.#http = http;
    this.org = org;
    this.containers = new Resource(http, {
      folder: 'containers',
      what: 'a container',
      schema: Container,
      listed: ListedContainer,
    });
    this.volumes = new Resource(http, {
      folder: 'volumes',
      what: 'a volume',
      schema: Volume,
      listed: ListedVolume,
    });
    this.namespaces = new Resource(http, { folder: 'namespaces', what: 'a namespace', schema: Namespace });
    this.orgs = new Resource(http, { folder: 'orgs', what: 'an org', schema: Org });
    this.members = new Resource(http, { folder: 'members', what: 'a member', schema: Member });
    this.invitations = new Resource(http, {
      folder: 'invitations',
      what: 'an invitation',
      schema: Invitation,
    });
    this.kubectlCredentials = new Resource(http, {
      folder: 'kubectl-credentials',
      what: 'a kubectl credential',
      schema: KubectlCredential,
    });
  }

  get lastRequestId(): string | undefined {
    return this.#http.lastRequestId;
  }

  /** The server's time, as far as its answers have told it. */
  serverTime(): Moment | undefined {
    return this.#http.serverTime();
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** The same client under another signal and deadline: for a last look. */
  within(budget: Budget | undefined): DollarboxClient {
    return budget ? new DollarboxClient(this.#http.within(budget), this.org) : this;
  }

  /** A call that there is no method for; its answer is redacted. */
  async raw(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.#http.request(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }
}

/** Makes the client of one step. Sends nothing. */
export function createClient(
  { token = '', org = '' }: Credentials,
  settings: ClientSettings,
): DollarboxClient {
  const headers = { authorization: `Bearer ${token}`, ...(org && { 'x-dollarbox-org': org }) };
  const http = new HttpClient(settings, { authorize: () => headers, readFailure, secretsIn: secretsOf });
  return new DollarboxClient(http, org);
}
