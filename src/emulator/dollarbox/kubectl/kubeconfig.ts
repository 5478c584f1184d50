import type { ClusterAddress } from '../kubernetes/cluster.ts';

/** What a kubeconfig is made of. */
export interface KubeconfigParts extends ClusterAddress {
  readonly org: string;
  readonly namespace: string;
  readonly saName: string;
  readonly token: string;
}

/** The lines that differ between a good kubeconfig and a hostile one; each already indented. */
export interface KubeconfigLines {
  readonly cluster: readonly string[];
  readonly user: readonly string[];
  readonly context: readonly string[];
  readonly current: string;
  /** After all else. */
  readonly tail?: readonly string[];
}

/** A good one: token user, context of the org's namespace. The layout of names is [inferred]. */
export function goodLines(parts: KubeconfigParts): KubeconfigLines {
  const authority = parts.certificateAuthorityData;
  return {
    cluster: [
      `    server: ${parts.server}`,
      ...(authority === '' ? [] : [`    certificate-authority-data: ${authority}`]),
    ],
    user: [`    token: ${parts.token}`],
    context: ['    cluster: dollarbox', `    user: ${parts.saName}`, `    namespace: ${parts.namespace}`],
    current: parts.org,
  };
}

/** The YAML text. */
export function kubeconfigText({ org, saName }: KubeconfigParts, lines: KubeconfigLines): string {
  const all = [
    'apiVersion: v1',
    'kind: Config',
    'clusters:',
    '- name: dollarbox',
    '  cluster:',
    ...lines.cluster,
    'users:',
    `- name: ${saName}`,
    '  user:',
    ...lines.user,
    'contexts:',
    `- name: ${org}`,
    '  context:',
    ...lines.context,
    `current-context: ${lines.current}`,
    'preferences: {}',
    ...(lines.tail ?? []),
  ];
  return `${all.join('\n')}\n`;
}
