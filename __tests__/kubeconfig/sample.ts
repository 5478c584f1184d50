import { readFileSync } from 'node:fs';
import { parseKubeconfig } from '../../src/kubeconfig/reading/parse.ts';
import { rebuildKubeconfig } from '../../src/kubeconfig/rebuild.ts';

/** A committed test certificate or key as PEM text. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** PEM as a kubeconfig holds it. */
export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** 2030-03-17T17:46:40Z, a moment at which the test certificates are valid. */
export const NOW = 1_900_000_000_000;

/** A made-up token that no message may show. */
export const TOKEN = 'zq7-secret-token-0123456789';

export const CA_DATA = base64(fixture('ca.pem'));

type Fields = Readonly<Record<string, unknown>>;

/** What of a good kubeconfig is different; a field of `undefined` is left out. */
export interface Changes {
  readonly cluster?: Fields;
  readonly user?: Fields;
  readonly context?: Fields;
  readonly top?: Fields;
}

/** A good kubeconfig (one context, a token, a test authority) with changes, as JSON text, which is YAML too. */
export function sample({ cluster, user, context, top }: Changes = {}): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'acme',
    clusters: [
      {
        name: 'box',
        cluster: {
          server: 'https://k8s.example.com:6443',
          'certificate-authority-data': CA_DATA,
          ...cluster,
        },
      },
    ],
    users: [{ name: 'ci', user: { token: TOKEN, ...user } }],
    contexts: [{ name: 'acme', context: { cluster: 'box', user: 'ci', namespace: 'org-acme', ...context } }],
    ...top,
  });
}

/** The text of a kubeconfig that this action wrote. */
export function ours(): string {
  return rebuildKubeconfig(parseKubeconfig(sample()), { allowExec: false, entry: 'dollarbox-acme-321' }).yaml;
}

/** A token of the form that Kubernetes hands out, with a payload of our choice and a made-up signature. */
export function jwt(payload: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(payload)}.c2lnbmF0dXJl`;
}

/** What a call throws; fails when it does not. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
