/** A kind of object: the ones that DollarBox's Role names. Source: https://www.dollarbox.dev/docs/kubectl/ */
export interface KubernetesKind {
  /** Empty: the core group. */
  readonly group: string;
  /** As paths have it. */
  readonly plural: string;
  readonly kind: string;
  readonly shortNames: readonly string[];
}

const kind = (group: string, plural: string, name: string, ...shortNames: string[]): KubernetesKind => ({
  ...{ group, plural, kind: name, shortNames },
});

/** All there are. */
export const KINDS: readonly KubernetesKind[] = [
  kind('', 'configmaps', 'ConfigMap', 'cm'),
  kind('', 'secrets', 'Secret'),
  kind('', 'services', 'Service', 'svc'),
  kind('', 'persistentvolumeclaims', 'PersistentVolumeClaim', 'pvc'),
  kind('apps', 'deployments', 'Deployment', 'deploy'),
];

const VERBS = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/** `apiVersion` of the objects of a group; every version is 1. */
export function apiVersionOf(group: string): string {
  return group === '' ? 'v1' : `${group}/v1`;
}

/** Start of the paths of a group. */
export function rootOf(group: string): string {
  return group === '' ? '/api/v1' : `/apis/${group}/v1`;
}

/**
 * What a client reads before its first call, by path. Source: https://kubernetes.io/docs/reference/using-api/
 * The OpenAPI part says only that the server itself checks unknown fields, without which kubectl refuses to apply.
 */
export function discovery(): Readonly<Record<string, unknown>> {
  const apps = { groupVersion: 'apps/v1', version: 'v1' };
  return {
    '/version': { major: '1', minor: '34', gitVersion: 'v1.34.0-emulated', platform: 'linux/amd64' },
    '/api': { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] },
    '/apis': {
      ...{ kind: 'APIGroupList', apiVersion: 'v1' },
      groups: [{ name: 'apps', versions: [apps], preferredVersion: apps }],
    },
    '/api/v1': resourceList(''),
    '/apis/apps/v1': resourceList('apps'),
    '/openapi/v3': {
      paths: {
        'api/v1': { serverRelativeURL: '/openapi/v3/api/v1' },
        'apis/apps/v1': { serverRelativeURL: '/openapi/v3/apis/apps/v1' },
      },
    },
    '/openapi/v3/api/v1': openApi(''),
    '/openapi/v3/apis/apps/v1': openApi('apps'),
  };
}

function resourceList(group: string): unknown {
  const mine = KINDS.filter((one) => one.group === group);
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: apiVersionOf(group),
    resources: mine.map(({ plural, kind: name, shortNames }) => ({
      ...{ name: plural, singularName: name.toLowerCase(), namespaced: true, kind: name },
      ...{ verbs: VERBS, shortNames },
    })),
  };
}

function openApi(group: string): unknown {
  const checked = { name: 'fieldValidation', in: 'query', schema: { type: 'string', uniqueItems: true } };
  const paths = KINDS.filter((one) => one.group === group).map((one) => [
    `${rootOf(group)}/namespaces/{namespace}/${one.plural}/{name}`,
    {
      patch: {
        parameters: [checked],
        responses: {},
        'x-kubernetes-group-version-kind': { group, version: 'v1', kind: one.kind },
      },
    },
  ]);
  return { openapi: '3.0.0', info: { title: 'Emulated', version: '1' }, paths: Object.fromEntries(paths) };
}
