import { type Entry, isBlank, isTreeMap, textOf } from '../reading/model.ts';
import type { TreeMap } from '../reading/tree.ts';
import { type Finding, when } from './finding.ts';

const GROUP = 'client.authentication.k8s.io/';

/**
 * What kubectl refuses of a login plugin that may be run, as warnings: another client, or an older kubectl, may take
 * it. Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#ExecConfig and client-go's validation.
 */
export function programFaults({ place, fields }: Entry): readonly Finding[] {
  const exec = fields.get('exec');
  const provider = fields.get('auth-provider');
  return [
    ...(isTreeMap(exec) && !isBlank(exec) ? execFaults(`${place}.exec`, exec) : []),
    ...(isTreeMap(provider) && !isBlank(provider) ? providerFaults(`${place}.auth-provider`, provider) : []),
    ...when(
      !isBlank(exec) && !isBlank(provider),
      'warning',
      `${place} has exec and auth-provider, which kubectl refuses together.`,
    ),
  ];
}

function execFaults(place: string, exec: TreeMap): readonly Finding[] {
  const version = textOf(exec, 'apiVersion') ?? '';
  const mode = textOf(exec, 'interactiveMode') ?? '';
  const refuses = 'which kubectl refuses';
  return [
    ...when(isBlank(exec.get('command')), 'warning', `${place} names no command, ${refuses}.`),
    ...when(version === '', 'warning', `${place} has no apiVersion, ${refuses}.`),
    ...when(
      version === `${GROUP}v1alpha1`,
      'warning',
      `${place} has the apiVersion ${version}, which kubectl refuses since 1.24: v1beta1 or v1 is needed.`,
    ),
    ...when(
      version === `${GROUP}v1` && mode === '',
      'warning',
      `${place} has the apiVersion ${version} and no interactiveMode, ${refuses}.`,
    ),
    ...when(
      mode === 'Always',
      'warning',
      `${place} has the interactiveMode Always, for which a step has no terminal.`,
    ),
  ];
}

function providerFaults(place: string, provider: TreeMap): readonly Finding[] {
  return when(
    /^(?:gcp|azure)$/.test(textOf(provider, 'name') ?? ''),
    'warning',
    `${place} is one that kubectl refuses since 1.26: an exec plugin is needed.`,
  );
}
