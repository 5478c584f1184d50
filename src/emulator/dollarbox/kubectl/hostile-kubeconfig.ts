import { goodLines, type KubeconfigLines, type KubeconfigParts, kubeconfigText } from './kubeconfig.ts';

type Variant = (good: KubeconfigLines, parts: KubeconfigParts) => Partial<KubeconfigLines>;

/** What a client must see through, as changes to a good kubeconfig. None of it does harm: programs do not exist. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  exec: () => ({
    user: [
      '    exec:',
      '      apiVersion: client.authentication.k8s.io/v1',
      '      command: /nonexistent/emulated-program',
      '      interactiveMode: Never',
    ],
  }),
  'auth-provider': () => ({ user: ['    auth-provider:', '      name: oidc'] }),
  'token-file': () => ({ user: ['    tokenFile: /nonexistent/emulated-token'] }),
  'client-cert-file': (good) => ({ user: [...good.user, '    client-key: /nonexistent/emulated.key'] }),
  'ca-file': (_good, { server }) => ({
    cluster: [`    server: ${server}`, '    certificate-authority: /nonexistent/ca.pem'],
  }),
  http: (_good, { server }) => ({ cluster: [`    server: ${server.replace(/^https:/, 'http:')}`] }),
  insecure: (_good, { server }) => ({
    cluster: [`    server: ${server}`, '    insecure-skip-tls-verify: true'],
  }),
  'bad-ca': (_good, { server }) => ({
    cluster: [`    server: ${server}`, '    certificate-authority-data: bm90IGEgY2VydGlmaWNhdGU='],
  }),
  proxy: (good) => ({ cluster: [...good.cluster, '    proxy-url: http://proxy.example.com:3128'] }),
  impersonate: (good) => ({ user: [...good.user, '    as: system:admin'] }),
  'empty-token': () => ({ user: ['    token: ""'] }),
  'no-user': () => ({ user: ['    {}'] }),
  'token-newline': (_good, { token }) => ({ user: [`    token: "${token}\\n::add-mask::x"`] }),
  'no-namespace': (good) => ({ context: good.context.slice(0, 2) }),
  'no-current-context': () => ({ current: '""' }),
  'dangling-context': () => ({ current: 'nowhere' }),
  'duplicate-key': (good) => ({ user: [...good.user, '    token: another-token'] }),
};

const OTHER_USER =
  '- name: somebody-else\n  user:\n    exec:\n      command: /nonexistent/emulated-program\n';

const WHOLE: Readonly<Record<string, (good: string) => string>> = {
  'alias-bomb': () => aliasBomb(),
  'other-user-exec': (good) => good.replace('contexts:', `${OTHER_USER}contexts:`),
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
  const lines = goodLines(parts);
  const good = kubeconfigText(parts, { ...lines, ...VARIANTS[kind]?.(lines, parts) });
  return { kubeconfig: WHOLE[kind]?.(good) ?? good };
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
