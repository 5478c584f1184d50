import { base64, fixture } from '../../kubeconfig/sample.ts';

/** A kubeconfig as some tool writes it, and what becomes of it. */
export interface KubeconfigRow {
  readonly name: string;
  readonly text: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Why it is not written; it is without one. */
  readonly refused?: RegExp;
  /** What is said of one that is written. */
  readonly said?: RegExp;
  /** kubectl itself does not read it as it was issued. */
  readonly generous?: true;
}

const CA = base64(fixture('ca.pem'));
const CLIENT = `client-certificate-data: ${base64(fixture('client.pem'))}`;
const KEY = `client-key-data: ${base64(fixture('client-key.pem'))}`;
const TOKEN = 'token: made-up-service-account-token-0123456789';
const ALLOWED = { 'allow-exec': 'true' };

/** What of one that kubectl would write is different; each a line or several of YAML. */
interface Parts {
  readonly head?: string;
  readonly cluster?: string;
  readonly user?: string;
  readonly context?: string;
  readonly current?: string;
  readonly name?: string;
  readonly tail?: string;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

/** In the order of `kubectl config view`. */
function config({
  head = 'apiVersion: v1',
  cluster = `certificate-authority-data: ${CA}\nserver: https://k8s.example.com:6443`,
  user = TOKEN,
  context = '',
  current = 'current-context: here',
  name = 'here',
  tail = '',
}: Parts = {}): string {
  return `${head}
clusters:
- cluster:
${indented(cluster)}
  name: ${name}
contexts:
- context:
    cluster: ${name}
    user: ${name}
${indented(context)}
  name: here
${current}
kind: Config
preferences: {}
users:
- name: ${name}
  user:
${indented(user)}
${tail}`;
}

function exec(command: string, args: readonly string[], more = '', version = 'v1beta1'): string {
  return `exec:
  apiVersion: client.authentication.k8s.io/${version}
  command: ${command}
  args:
${args.map((arg) => `  - ${arg}`).join('\n')}
${more}`;
}

function taken(name: string, parts: Parts, said?: RegExp): KubeconfigRow {
  return { name, text: config(parts), ...(said && { said }) };
}

function generous(name: string, parts: Parts): KubeconfigRow {
  return { ...taken(name, parts), generous: true };
}

function allowed(name: string, parts: Parts, said?: RegExp): KubeconfigRow {
  return { ...taken(name, parts, said), inputs: ALLOWED };
}

function refused(name: string, parts: Parts, why: RegExp): KubeconfigRow {
  return { name, text: config(parts), refused: why };
}

const EKS = 'arn:aws:eks:eu-central-1:123456789012:cluster/shop';

/** As EKS, GKE, AKS, k3s, kind, Rancher, OpenShift, vcluster, Teleport and others write them. */
export const KUBECONFIGS: readonly KubeconfigRow[] = [
  taken('of a service account', {}),
  taken('of k3s', {
    cluster: `certificate-authority-data: ${CA}\nserver: https://203.0.113.7:6443`,
    user: `${CLIENT}\n${KEY}`,
    name: 'default',
  }),
  taken('of k3s as it lies on its machine', { cluster: 'server: https://127.0.0.1:6443' }, /loopback/),
  taken('of kind', { name: 'kind-kind', user: `${CLIENT}\n${KEY}` }),
  taken('of Rancher', {
    cluster: 'server: "https://rancher.example.com/k8s/clusters/c-m-abc12345"',
    user: 'token: "kubeconfig-user-abc12:madeup0123456789"',
    name: '"shop"',
  }),
  taken('of OpenShift, of its login', {
    cluster: 'server: https://api.ocp.example.com:6443',
    user: 'token: sha256~made-up-0123456789',
    context: 'namespace: shop',
    name: 'kube:admin/api-ocp-example-com:6443',
  }),
  taken('of AKS for administrators', { user: `${CLIENT}\n${KEY}\n${TOKEN}`, name: 'clusterAdmin_rg_shop' }),
  taken(
    'of vcluster, of minikube: with extensions',
    {
      cluster: `certificate-authority-data: ${CA}\nserver: https://shop.vcluster.example.com
extensions:
- extension:
    last-update: Mon, 02 Jan 2023 15:04:05 UTC
    provider: minikube.sigs.k8s.io
    version: v1.28.0
  name: cluster_info`,
    },
    /Left out of the kubeconfig/,
  ),
  taken(
    'of Teleport, through its proxy',
    {
      cluster: `certificate-authority-data: ${CA}\nserver: https://teleport.example.com:443
tls-server-name: kube-teleport-proxy-alpn.teleport.example.com`,
      user: `${CLIENT}\n${KEY}`,
    },
    /tls-server-name differs/,
  ),
  taken('with its namespace', { context: 'namespace: org-acme' }),
  taken('with a namespace of nothing', { context: 'namespace: ""' }),
  taken('without preferences and kind', { head: '', current: 'current-context: "here"' }),
  taken('without a current-context', { current: '' }),
  taken('with an empty current-context', { current: 'current-context: ""' }),
  taken('with an empty document at its end', { tail: '---\n' }),
  generous('with documents of comments and nothing', {
    head: '---\n# none\n---\napiVersion: v1',
    tail: '---\n# end\n...\n',
  }),
  taken('with its authority wrapped as base64 wraps', {
    cluster: `server: https://k8s.example.com\ncertificate-authority-data: |\n  ${CA.replace(/.{76}/g, '$&\n  ')}`,
  }),
  generous('with its authority folded', {
    cluster: `server: https://k8s.example.com\ncertificate-authority-data: >-\n  ${CA.replace(/.{76}/g, '$&\n  ')}`,
  }),
  taken('with insecure-skip-tls-verify: false', {
    cluster: `certificate-authority-data: ${CA}\nserver: https://k8s.example.com\ninsecure-skip-tls-verify: false`,
  }),
  taken('with a login by password', { user: 'username: admin\npassword: "made-up-0123"' }),
  taken('with a token that YAML would read otherwise', { user: 'token: "0123456789012"' }),
  taken('with compression switched off', {
    cluster: `certificate-authority-data: ${CA}\nserver: https://k8s.example.com\ndisable-compression: true`,
  }),
  taken('with a path in its server and no authority', { cluster: 'server: https://gw.example.com/k8s/one/' }),
  taken('with an address of IPv6', { cluster: 'server: https://[2001:db8::7]:6443' }),
  {
    name: 'with anchors and aliases',
    text: config()
      .replace('- cluster:\n', '- cluster: &it\n')
      .replace(/^kind:/m, 'x-cluster: *it\nkind:'),
    said: /Left out of the kubeconfig: a key with an odd name|x-cluster/,
  },
  { name: 'as JSON in one line', text: JSON.stringify(jsonConfig()) },
  { name: 'as JSON in lines', text: JSON.stringify(jsonConfig(), null, 2) },
  { name: 'behind a byte order mark', text: `\ufeff${config()}` },
  { name: 'in the lines of Windows', text: config().replaceAll('\n', '\r\n') },
  { name: 'with other clusters, of which it needs none', text: several(), said: /2 unused of clusters/ },
  allowed('of EKS', {
    user: exec(
      'aws',
      ['--region', 'eu-central-1', 'eks', 'get-token', '--cluster-name', 'shop', '--output', 'json'],
      '  env:\n  - name: AWS_PROFILE\n    value: ci',
    ),
    name: EKS,
  }),
  allowed('of GKE', {
    user: exec('gke-gcloud-auth-plugin', ['--x'], '  installHint: Install it.\n  provideClusterInfo: true'),
    name: 'gke_p_europe-west3_shop',
  }),
  allowed('of AKS with kubelogin', {
    user: exec(
      'kubelogin',
      ['get-token', '--login', 'azurecli', '--server-id', '6dae42f8-0000-0000-0000-000000000000'],
      '  provideClusterInfo: false\n  interactiveMode: IfAvailable',
    ),
  }),
  allowed(
    'of a program of the old kind',
    { user: exec('aws', ['eks'], '', 'v1alpha1') },
    /v1alpha1, which kubectl refuses since 1\.24/,
  ),
  allowed(
    'of a program without its mode',
    { user: exec('login', ['x'], '', 'v1') },
    /v1 and no interactiveMode/,
  ),
  allowed(
    'of a program for people',
    { user: exec('login', ['x'], '  interactiveMode: Always', 'v1') },
    /no terminal/,
  ),
  allowed('of a program without a version', { user: 'exec:\n  command: login' }, /exec has no apiVersion/),
  allowed('of a program without a name', { user: exec('""', ['x']) }, /exec names no command/),
  allowed(
    'behind a proxy',
    {
      cluster: `certificate-authority-data: ${CA}\nserver: https://k8s.example.com\nproxy-url: socks5://proxy.example.com:1080`,
    },
    /proxy-url sends all traffic/,
  ),
  allowed('with files of the machine', {
    cluster: 'server: https://k8s.example.com\ncertificate-authority: /etc/k/ca.crt',
    user: 'client-certificate: /etc/k/c.crt\nclient-key: /etc/k/c.key',
  }),
  allowed(
    'of an old GKE',
    {
      user: 'auth-provider:\n  name: gcp\n  config:\n    cmd-args: config config-helper\n    cmd-path: /usr/bin/gcloud',
    },
    /refuses since 1\.26/,
  ),
  refused(
    'of EKS, without allow-exec',
    { user: exec('aws', ['eks', 'get-token']), name: EKS },
    /users\[0\]\.user\.exec runs a program/,
  ),
  refused(
    'of OpenShift, of a login that skips the check',
    {
      cluster: 'insecure-skip-tls-verify: true\nserver: https://api.crc.testing:6443',
    },
    /insecure-skip-tls-verify switches off/,
  ),
  refused('of microk8s, of kubectl proxy', { cluster: 'server: http://127.0.0.1:8001' }, /not encrypted/),
  refused(
    'of minikube, with files',
    { user: 'client-certificate: /home/me/.minikube/client.crt\nclient-key: /home/me/.minikube/client.key' },
    /points at a local file/,
  ),
  refused(
    'of a pod',
    { user: 'tokenFile: /var/run/secrets/kubernetes.io/serviceaccount/token' },
    /tokenFile points at a local file/,
  ),
  refused('without a credential', { user: '{}' }, /no token and no other credential/),
  refused(
    'as kubectl config view shows it',
    { cluster: 'certificate-authority-data: DATA+OMITTED\nserver: https://k8s.example.com' },
    /certificate-authority-data is not base64/,
  ),
  refused('with another apiVersion', { head: 'apiVersion: v2' }, /apiVersion other than v1/),
  refused(
    'with a server without a scheme',
    { cluster: 'server: k8s.example.com:6443' },
    /not a plain https URL/,
  ),
  refused(
    'with a placeholder for its server',
    { cluster: 'server: https://<SERVER>:6443' },
    /not a plain https URL/,
  ),
  refused(
    'with a token that ends in a line break',
    { user: 'token: |\n  made-up-0123456789' },
    /token holds white space/,
  ),
  refused(
    'with a key of another certificate',
    { user: `${CLIENT}\nclient-key-data: ${base64(fixture('server-key.pem'))}` },
    /does not belong to the client certificate/,
  ),
  {
    name: 'of another kind',
    text: 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata: {}\n',
    refused: /kind is not Config/,
  },
  { name: 'as base64', text: base64(config()), refused: /is base64 text/ },
  { name: 'as a page', text: '<html><body>Sign in</body></html>', refused: /neither valid YAML|not a map/ },
  { name: 'cut off', text: config().slice(0, -60), refused: /has no token and no other credential/ },
  { name: 'of two', text: `${config()}---\n${config()}`, refused: /more than one YAML document/ },
  { name: 'with tabs', text: config().replace('    server', '\tserver'), refused: /neither valid YAML/ },
];

function jsonConfig() {
  return {
    kind: 'Config',
    apiVersion: 'v1',
    preferences: {},
    clusters: [
      {
        name: 'do-fra1-shop',
        cluster: { 'certificate-authority-data': CA, server: 'https://k8s.example.com' },
      },
    ],
    users: [{ name: 'do-fra1-shop-admin', user: { token: 'made-up-0123456789' } }],
    contexts: [{ name: 'do-fra1-shop', context: { cluster: 'do-fra1-shop', user: 'do-fra1-shop-admin' } }],
    'current-context': 'do-fra1-shop',
  };
}

/** Merged by a tool: two more clusters that no context of ours leads to. */
function several(): string {
  const one = jsonConfig();
  const more = ['b', 'c'].map((name) => ({ name, cluster: { server: `https://${name}.example.com` } }));
  return JSON.stringify({ ...one, clusters: [...more, ...one.clusters] });
}
