/** Where a kubeconfig leads. */
export interface ClusterAddress {
  readonly server: string;
  /** Base64 of PEM; empty: the system's authorities. */
  readonly certificateAuthorityData: string;
}

/** A service account's right to work in the namespaces of an org, bound to a Secret that ends it when it goes. */
export interface Grant {
  /** The org's own namespace, where account and Secret are. */
  readonly namespace: string;
  readonly account: string;
  readonly secret: string;
  /** Left out: as the cluster likes it. */
  readonly lifetimeSeconds?: number;
}

/**
 * The Kubernetes behind DollarBox: namespaces, and tokens bound to a Secret. Source of that binding:
 * https://www.dollarbox.dev/docs/kubectl/
 */
export interface Cluster {
  /** Known once it has started. */
  readonly address: ClusterAddress;
  start(host: string): Promise<void>;
  /** Ends what it has opened. */
  stop?(): Promise<void>;
  /** Forgets everything that it keeps itself. */
  reset?(): void;
  /** @param parent the org's own namespace, whose accounts may work in this one, too; left out where the platform's own word is enough */
  makeNamespace?(name: string, parent: string): Promise<void>;
  removeNamespace(name: string): Promise<void>;
  /** @returns a token */
  issue(grant: Grant): Promise<string>;
  revoke(grant: Pick<Grant, 'namespace' | 'secret'>): Promise<void>;
}
