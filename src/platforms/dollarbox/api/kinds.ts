import type { Page } from '../../../http/pages/paginate.ts';
import type { DollarboxClient } from './client.ts';
import type { Container, Invitation, KubectlCredential, Member, Namespace, Volume } from './schema.ts';

/** Calls that every resource of an org has. */
interface Endpoints<T> {
  list(): AsyncGenerator<T>;
  pages(ahead?: boolean): AsyncGenerator<Page<T>>;
  get(id: string, attempts?: number): Promise<T>;
  remove(id: string, once?: boolean): Promise<boolean>;
}

/** A kind of thing in an org: what people call it, and how one of it is told from the others. */
export interface ResourceKind<T extends { readonly id: string }> {
  readonly noun: string;
  readonly plural: string;
  endpoints(client: DollarboxClient): Endpoints<T>;
  /** What people name one by beside its id; empty where there is nothing of the kind. */
  keyOf(item: T): string;
  /** Two keys mean the same. */
  sameKey(a: string, b: string): boolean;
  /** The platform promises that no two in one org have the same key: a look for it ends where it is found. */
  readonly unique?: true;
}

/** `container web (123)`, for the middle of a sentence. */
export function labelOf<T extends { readonly id: string }>(kind: ResourceKind<T>, item: T): string {
  const key = kind.keyOf(item);
  return key === '' ? `${kind.noun} ${item.id}` : `${kind.noun} ${key} (${item.id})`;
}

/** What one is told from all else by in the ledger of a step: `container 123`. */
export function entryOf<T extends { readonly id: string }>({ noun }: ResourceKind<T>, { id }: T): string {
  return `${noun} ${id}`;
}

/** The text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Containers; the name is unique in the org and fixed. Source: https://dollarbox.dev/docs/api/ */
export const CONTAINERS: ResourceKind<Container> = {
  noun: 'container',
  plural: 'containers',
  endpoints: ({ containers }) => containers,
  keyOf: ({ name }) => name,
  sameKey: Object.is,
  unique: true,
};

/**
 * Volumes; the name is unique in the org. Source: https://github.com/unicornops/terraform-provider-dollarbox
 * (docs/resources/volume.md)
 */
export const VOLUMES: ResourceKind<Volume> = {
  noun: 'volume',
  plural: 'volumes',
  endpoints: ({ volumes }) => volumes,
  keyOf: ({ name }) => name,
  sameKey: Object.is,
  unique: true,
};

/** Namespaces; the slug is unique in the org [inferred] and fixed. */
export const NAMESPACES: ResourceKind<Namespace> = {
  noun: 'namespace',
  plural: 'namespaces',
  endpoints: ({ namespaces }) => namespaces,
  keyOf: ({ slug }) => slug,
  sameKey: Object.is,
};

/** Members, by e-mail address. */
export const MEMBERS: ResourceKind<Member> = {
  noun: 'member',
  plural: 'members',
  endpoints: ({ members }) => members,
  keyOf: ({ email }) => email,
  sameKey: sameAddress,
};

/** Invitations, by e-mail address. */
export const INVITATIONS: ResourceKind<Invitation> = {
  noun: 'invitation',
  plural: 'invitations',
  endpoints: ({ invitations }) => invitations,
  keyOf: ({ email }) => email,
  sameKey: sameAddress,
};

/** kubectl credentials of the caller; they have no name. */
export const KUBECTL_CREDENTIALS: ResourceKind<KubectlCredential> = {
  noun: 'kubectl credential',
  plural: 'kubectl credentials',
  endpoints: ({ kubectlCredentials }) => kubectlCredentials,
  keyOf: () => '',
  sameKey: Object.is,
};

/** Whether capitals count is up to each mail server; in practice none has two people that differ by them only. */
function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
