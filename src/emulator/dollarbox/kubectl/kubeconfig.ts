import { stringify } from 'yaml';
import type { ClusterAddress } from '../kubernetes/cluster.ts';

/** What a kubeconfig is made of. */
interface KubeconfigParts extends ClusterAddress {
  readonly org: string;
  readonly namespace: string;
  readonly saName: string;
  readonly token: string;
}

/** The entries that differ between a good kubeconfig and a hostile one. */
interface Entries {
  readonly cluster: { readonly server: string };
  readonly user: Readonly<Record<string, unknown>>;
  readonly context: object;
  readonly current: string;
}

/** What a client must see through, as other entries than the good ones. None of it does harm: programs do not exist. */
const VARIANTS: Readonly<Record<string, (good: Entries) => Partial<Entries>>> = {
  exec: () => {
    const apiVersion = 'client.authentication.k8s.io/v1';
    return {
      user: { exec: { apiVersion, command: '/nonexistent/emulated-program', interactiveMode: 'Never' } },
    };
  },
  'auth-provider': () => ({ user: { 'auth-provider': { name: 'oidc' } } }),
  'token-file': () => ({ user: { tokenFile: '/nonexistent/emulated-token' } }),
  'client-cert-file': ({ user }) => ({ user: { ...user, 'client-key': '/nonexistent/emulated.key' } }),
  'ca-file': ({ cluster: { server } }) =>
    withCluster(server, { 'certificate-authority': '/nonexistent/ca.pem' }),
  http: ({ cluster: { server } }) => withCluster(server.replace(/^https:/, 'http:')),
  insecure: ({ cluster: { server } }) => withCluster(server, { 'insecure-skip-tls-verify': true }),
  'bad-ca': ({ cluster: { server } }) =>
    withCluster(server, { 'certificate-authority-data': 'bm90IGEgY2VydGlmaWNhdGU=' }),
  proxy: ({ cluster }) => ({ cluster: { ...cluster, 'proxy-url': 'http://proxy.example.com:3128' } }),
  impersonate: ({ user }) => ({ user: { ...user, as: 'system:admin' } }),
  'empty-token': () => ({ user: { token: '' } }),
  'no-user': () => ({ user: {} }),
  'token-newline': ({ user }) => ({ user: { token: `${user['token']}\n::add-mask::x` } }),
  'no-namespace': ({ context }) => ({ context: { ...context, namespace: undefined } }),
  'no-current-context': () => ({ current: '' }),
  'dangling-context': () => ({ current: 'nowhere' }),
};

/** What a client must see through, as another text than the good one. */
const WHOLE: Readonly<Record<string, (good: string) => string>> = {
  'duplicate-key': (good) => good.replace('contexts:', '    token: another-token\ncontexts:'),
  'alias-bomb': () => aliasBomb(),
  'other-user-exec': (good) =>
    good.replace(
      'contexts:',
      `- name: somebody-else
  user:
    exec:
      command: /nonexistent/emulated-program
contexts:`,
    ),
  broken: (good) => good.replace('clusters:', 'clusters: [').slice(0, -40),
  cut: (good) => good.slice(0, good.indexOf('contexts:')),
  'not-a-map': () => '- just\n- a list\n',
  empty: () => '',
  huge: (good) => `${good}${'# padding of an emulated kubeconfig\n'.repeat(60_000)}`,
  'two-documents': (good) => `${good}---\n${good}`,
};

/** All that the switch `kubeconfig` may say, the default first; `null`, `number` and `absent` replace the whole field. */
export const KUBECONFIG_KINDS: readonly string[] = [
  'good',
  ...Object.keys(VARIANTS),
  ...Object.keys(WHOLE),
  ...['null', 'number', 'absent'],
];

/** The `kubeconfig` field of a reply, good or not. */
export function kubeconfigField(kind: string, parts: KubeconfigParts): { readonly kubeconfig?: unknown } {
  if (kind === 'absent') return {};
  if (kind === 'null') return { kubeconfig: null };
  if (kind === 'number') return { kubeconfig: 12345 };
  const entries = goodEntries(parts);
  const good = textOf(parts, { ...entries, ...VARIANTS[kind]?.(entries) });
  return { kubeconfig: WHOLE[kind]?.(good) ?? good };
}

function withCluster(server: string, more: object = {}): Partial<Entries> {
  return { cluster: { server, ...more } };
}

/** Good ones: token user, context of the org's namespace. The layout of names is [inferred]. */
function goodEntries(parts: KubeconfigParts): Entries {
  const { server, certificateAuthorityData: authority, token, saName, namespace, org } = parts;
  return {
    cluster: { server, ...(authority !== '' && { 'certificate-authority-data': authority }) },
    user: { token },
    context: { cluster: 'dollarbox', user: saName, namespace },
    current: org,
  };
}

function textOf({ org, saName }: KubeconfigParts, { cluster, user, context, current }: Entries): string {
  const config = {
    ...{ apiVersion: 'v1', kind: 'Config' },
    clusters: [{ name: 'dollarbox', cluster }],
    users: [{ name: saName, user }],
    contexts: [{ name: org, context }],
    ...{ 'current-context': current, preferences: {} },
  };
  const oneLine = {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  };
  return stringify(config, { indentSeq: false, ...oneLine });
}

/** Nine levels of nine: some 400 million nodes when it is expanded. */
function aliasBomb(): string {
  const levels = [...'abcdefghi'];
  const lines = levels.map((name, index) => {
    const inner = index === 0 ? '"x"' : `*${levels[index - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
  });
  return `apiVersion: v1\nkind: Config\n${lines.join('\n')}\n`;
}
