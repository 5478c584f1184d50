import { stringify } from 'yaml';
import { droppedKeys } from './dropped-keys.ts';
import { MARK } from './reading/mark.ts';
import { type Entry, isBlank, isTreeMap, type Kubeconfig, textOf } from './reading/model.ts';
import { compactField } from './reading/pem-data.ts';
import type { Tree, TreeMap } from './reading/tree.ts';

/** What the rebuilt kubeconfig calls its context and which namespace it sets. */
interface RebuildOptions {
  readonly allowExec: boolean;
  /** New name of the cluster and of the user; the old ones when not given. */
  readonly entry?: string | undefined;
  /** New name of the context; the old one when not given. */
  readonly context?: string | undefined;
  /** Namespace of the context; the one it had when not given. */
  readonly namespace?: string | undefined;
}

/** A kubeconfig that holds nothing but known fields. */
interface Rebuilt {
  readonly yaml: string;
  readonly context: string;
  readonly namespace: string | undefined;
  /** At most one sentence that names what was left out. */
  readonly notices: readonly string[];
}

type Plain = string | boolean | readonly Plain[] | { readonly [key: string]: Plain };

const USER_TEXTS = ['token', 'username', 'password'];
const USER_FILES = ['tokenFile', 'client-certificate', 'client-key'];
const EXEC_TEXTS = ['apiVersion', 'command', 'installHint', 'interactiveMode'];

/**
 * Writes the current context, its cluster and its user anew from a list of known fields, so that nothing else
 * survives, whatever a future kubectl makes of it. All text is quoted: a token `no` or `0123` stays what it is.
 * The same input gives the same text. Call it only for a kubeconfig that `check.ts` accepts.
 */
export function rebuildKubeconfig(kubeconfig: Kubeconfig, options: RebuildOptions): Rebuilt {
  const { cluster, user } = kubeconfig;
  const { entry, context = kubeconfig.context.name } = options;
  const [clusterName, userName] = [entry ?? cluster.name, entry ?? user.name];
  const namespace = options.namespace || textOf(kubeconfig.context.fields, 'namespace') || undefined;
  const document = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: clusterName, cluster: clusterFields(cluster, options.allowExec) }],
    users: [{ name: userName, user: userFields(user, options.allowExec) }],
    contexts: [
      {
        name: context,
        context: {
          cluster: clusterName,
          user: userName,
          ...(namespace === undefined ? {} : { namespace }),
        },
      },
    ],
    'current-context': context,
    extensions: [MARK],
  };
  return { yaml: toYaml(document), context, namespace, notices: droppedKeys(kubeconfig) };
}

function toYaml(document: Plain): string {
  return stringify(document, {
    schema: 'core',
    version: '1.2',
    aliasDuplicateObjects: false,
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

function clusterFields({ fields }: Entry, allowExec: boolean): Plain {
  return {
    ...texts(fields, [
      'server',
      'tls-server-name',
      ...(allowExec ? ['certificate-authority', 'proxy-url'] : []),
    ]),
    ...data(fields, ['certificate-authority-data']),
    ...flag(fields, 'disable-compression'),
  };
}

function userFields({ fields }: Entry, allowExec: boolean): Plain {
  const known = {
    ...texts(fields, USER_TEXTS),
    ...data(fields, ['client-certificate-data', 'client-key-data']),
  };
  if (!allowExec) return known;
  const exec = fields.get('exec');
  const provider = fields.get('auth-provider');
  return {
    ...known,
    ...texts(fields, USER_FILES),
    ...(isTreeMap(exec) ? { exec: execFields(exec) } : {}),
    ...(isTreeMap(provider) ? { 'auth-provider': providerFields(provider) } : {}),
  };
}

function execFields(exec: TreeMap): Plain {
  const env = listOf(exec.get('env')).filter(isTreeMap);
  const args = listOf(exec.get('args')).filter((item): item is string => typeof item === 'string');
  return {
    ...texts(exec, EXEC_TEXTS),
    ...(args.length > 0 ? { args } : {}),
    ...(env.length > 0 ? { env: env.map((one) => texts(one, ['name', 'value'])) } : {}),
    ...flag(exec, 'provideClusterInfo'),
  };
}

function providerFields(provider: TreeMap): Plain {
  const config = provider.get('config');
  return {
    ...texts(provider, ['name']),
    ...(isTreeMap(config) ? { config: texts(config, [...config.keys()]) } : {}),
  };
}

function texts(fields: TreeMap, keys: readonly string[]): { readonly [key: string]: Plain } {
  return Object.fromEntries(
    keys.flatMap((key) => (isBlank(fields.get(key)) ? [] : pair(key, fields.get(key)))),
  );
}

function pair(key: string, value: Tree | undefined): [string, Plain][] {
  return typeof value === 'string' ? [[key, value]] : [];
}

function data(fields: TreeMap, keys: readonly string[]): { readonly [key: string]: Plain } {
  return Object.fromEntries(
    Object.entries(texts(fields, keys)).map(([key, value]) => [key, compactField(String(value))]),
  );
}

/** Only a plain yes is kept; false is what kubectl assumes. */
function flag(fields: TreeMap, key: string): { readonly [key: string]: Plain } {
  return /^true$/i.test(textOf(fields, key) ?? '') ? { [key]: true } : {};
}

function listOf(value: Tree | undefined): readonly Tree[] {
  return Array.isArray(value) ? value : [];
}
