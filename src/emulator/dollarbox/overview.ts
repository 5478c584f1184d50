import type { Table } from '../plugin/plugin.ts';
import { kubernetesName } from './resources/namespaces.ts';
import { stageOf } from './resources/provisioned.ts';
import type { Provisioned } from './store/model.ts';
import type { Box } from './store/store.ts';

/** What there is now, for the page; values of variables are never shown. */
export function overview({ store, world }: Box): readonly Table[] {
  const status = (item: Provisioned, settled: string) =>
    stageOf(item) === 'settled' ? world.switch(settled) : stageOf(item);
  const newest = <T>(items: ReadonlyMap<number, T>) => [...items.values()].toReversed();
  return [
    {
      title: 'Containers',
      columns: ['Org', 'Id', 'Name', 'Image', 'Variables', 'Status', 'Address'],
      rows: newest(store.containers).map((item) => [
        ...[item.org, String(item.id), item.name, item.image, Object.keys(item.env).join(', ')],
        ...[
          status(item, 'running-status'),
          stageOf(item) === 'settled' || item.addressed ? item.address : '',
        ],
      ]),
    },
    {
      title: 'Volumes',
      columns: ['Org', 'Id', 'Name', 'GB', 'Status'],
      rows: newest(store.volumes).map((item) => [
        ...[item.org, String(item.id), item.name, String(item.sizeGb), status(item, 'bound-status')],
      ]),
    },
    {
      title: 'Namespaces',
      columns: ['Org', 'Id', 'Slug', 'Kubernetes', 'Status'],
      rows: newest(store.namespaces).map((item) => [
        ...[item.org, String(item.id), item.name, kubernetesName(item), status(item, 'active-status')],
      ]),
    },
    {
      title: 'kubectl credentials',
      columns: ['Org', 'Id', 'User', 'Issued'],
      rows: newest(store.credentials).map(({ org, id, email, rotatedMs }) => [
        ...[org, String(id), email, new Date(rotatedMs).toISOString()],
      ]),
    },
  ];
}

/** What is stored, for tests and curious users. Tokens show their public part only. */
export function inspect({ store, cluster }: Box): unknown {
  return {
    orgs: [...store.orgs.values()],
    members: [...store.memberships.values()],
    tokens: [...store.tokens].map(([text, token]) => ({ prefix: text.slice(0, 16), ...token })),
    containers: staged(store.containers),
    volumes: staged(store.volumes),
    namespaces: staged(store.namespaces),
    invitations: [...store.invitations.values()],
    kubectlCredentials: [...store.credentials.values()],
    kubeconfigServer: store.kubeconfigTarget.server ?? cluster.address.server,
  };
}

function staged(items: ReadonlyMap<number, Provisioned>): unknown[] {
  return [...items.values()].map((item) => ({ ...item, life: undefined, stage: stageOf(item) }));
}
