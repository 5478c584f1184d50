import { percentDecoded } from '../../support/text.ts';
import { type Entry, isTreeMap, type Kubeconfig, textOf } from './model.ts';
import { compactField, decodeField } from './pem-data.ts';
import type { Tree, TreeMap } from './tree.ts';

/** Lines of a decoded key that are worth a mask of their own. */
const SHORTEST_LINE = 16;

/** Settings of an `auth-provider` that are credentials. */
const PROVIDER_SECRETS = ['access-token', 'id-token', 'refresh-token', 'client-secret'];

/** A field that holds a secret, in YAML or JSON that may be too broken to be read. */
const LOOSE_FIELD =
  /["']?\b(?:token|password|client-key-data|access-token|id-token|refresh-token|client-secret)["']?[ \t]*[:=][ \t]*(?:![^\s]*[ \t]+)?["']?([^\s"',}\]\\]{8,})/g;

/**
 * The values that must be masked before anything else is printed: of every user, used or not, the token, the
 * password, the client key (as given and each line of the decoded PEM), and what a login plugin was given. Names,
 * the server and certificates are public and are left alone.
 */
export function secretsOf(kubeconfig: Kubeconfig): readonly string[] {
  return unique(kubeconfig.users.flatMap((user) => userSecrets(user)));
}

/**
 * What no text may show and the runner is not told of, since it may be a plain word such as `production`: the
 * environment of login plugins, and a proxy's password.
 */
export function settingsOf(kubeconfig: Kubeconfig): readonly string[] {
  const proxies = kubeconfig.clusters.map(({ fields }) => proxyPassword(textOf(fields, 'proxy-url') ?? ''));
  return unique([...proxies, ...kubeconfig.users.flatMap((user) => pluginSettings(user))]);
}

/**
 * The same for text that cannot be read: whatever stands behind a key like `token:`, 8 characters or more.
 * A guess that errs on masking too much. Total.
 */
export function secretsInText(text: string): readonly string[] {
  return unique([...text.matchAll(LOOSE_FIELD)].map((match) => match[1] ?? ''));
}

function proxyPassword(url: string): string {
  return URL.canParse(url) ? percentDecoded(new URL(url).password) : '';
}

function userSecrets({ fields }: Entry): string[] {
  const key = textOf(fields, 'client-key-data') ?? '';
  const plain = [textOf(fields, 'token'), textOf(fields, 'password')].map((text) => text ?? '');
  const keyLines = (decodeField(key) ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
  return [...plain, key, compactField(key), ...keyLines, ...providerSecrets(fields)];
}

function pluginSettings({ fields }: Entry): string[] {
  const env = childOf(fields.get('exec'), 'env');
  if (!Array.isArray(env)) return [];
  return env.map((item: Tree) => (isTreeMap(item) ? (textOf(item, 'value') ?? '') : ''));
}

function providerSecrets(fields: TreeMap): string[] {
  const config = childOf(fields.get('auth-provider'), 'config');
  return isTreeMap(config) ? PROVIDER_SECRETS.map((key) => textOf(config, key) ?? '') : [];
}

function childOf(value: Tree | undefined, key: string): Tree | undefined {
  return isTreeMap(value) ? value.get(key) : undefined;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value.trim() !== ''))];
}
