import { list } from '../support/text.ts';
import { type Entry, isBlank, type Kubeconfig } from './reading/model.ts';

/** What is read of each part; a blank field is no loss, so it is not mentioned. */
const KNOWN: Readonly<Record<'cluster' | 'user' | 'context', readonly string[]>> = {
  cluster: [
    'server',
    'tls-server-name',
    'certificate-authority',
    'certificate-authority-data',
    'disable-compression',
    'insecure-skip-tls-verify',
    'proxy-url',
  ],
  user: [
    'token',
    'tokenFile',
    'username',
    'password',
    'client-certificate',
    'client-certificate-data',
    'client-key',
    'client-key-data',
    'exec',
    'auth-provider',
  ],
  context: ['cluster', 'user', 'namespace'],
};

/** Most keys that are named; the rest is counted. */
const MOST_NAMED = 10;

/** No sentence, or one that names the fields and entries of a kubeconfig that are not written again. */
export function droppedKeys(kubeconfig: Kubeconfig): readonly string[] {
  const fields = [
    ...kubeconfig.extras,
    ...extrasOf(kubeconfig.cluster, KNOWN.cluster),
    ...extrasOf(kubeconfig.user, KNOWN.user),
    ...extrasOf(kubeconfig.context, KNOWN.context),
  ];
  const spare = (['clusters', 'users', 'contexts'] as const)
    .map((key) => ({ key, more: kubeconfig[key].length - 1 }))
    .filter(({ more }) => more > 0)
    .map(({ key, more }) => `${more} unused of ${key}`);
  const all = [...new Set(fields.map(printable)), ...spare];
  if (all.length === 0) return [];
  const named = all.slice(0, MOST_NAMED);
  const rest = all.length > MOST_NAMED ? [`${all.length - MOST_NAMED} more`] : [];
  return [`Left out of the kubeconfig: ${list([...named, ...rest])}.`];
}

function extrasOf({ fields, extras }: Entry, known: readonly string[]): readonly string[] {
  const unknown = [...fields].filter(([key, value]) => !known.includes(key) && !isBlank(value));
  return [...extras, ...unknown.map(([key]) => key)];
}

/** A key of a broken document can be anything, a token too: only what looks like a field's name is shown. */
function printable(key: string): string {
  return /^[A-Za-z]{1,20}(?:-[A-Za-z]{1,15}){0,4}$/.test(key) ? key : 'a key with an odd name';
}
