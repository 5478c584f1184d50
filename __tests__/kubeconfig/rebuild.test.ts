import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { MARK } from '../../src/kubeconfig/reading/mark.ts';
import { parseKubeconfig } from '../../src/kubeconfig/reading/parse.ts';
import { rebuildKubeconfig } from '../../src/kubeconfig/rebuild.ts';
import { fc } from '../support/properties.ts';
import { base64, CA_DATA, type Changes, fixture, sample, TOKEN } from './sample.ts';

function rebuilt(
  changes: Changes = {},
  options: { allowExec?: boolean; entry?: string; context?: string; namespace?: string } = {},
) {
  const { yaml, ...rest } = rebuildKubeconfig(parseKubeconfig(sample(changes)), {
    allowExec: false,
    ...options,
  });
  return { ...rest, yaml, read: parse(yaml) };
}

it('writes this text', () => {
  expect(rebuilt({ cluster: { 'certificate-authority-data': undefined } }).yaml).toBe(`apiVersion: "v1"
kind: "Config"
clusters:
  - name: "box"
    cluster:
      server: "https://k8s.example.com:6443"
users:
  - name: "ci"
    user:
      token: "${TOKEN}"
contexts:
  - name: "acme"
    context:
      cluster: "box"
      user: "ci"
      namespace: "org-acme"
current-context: "acme"
extensions:
  - name: "boxwright"
    extension:
      written-by: "boxwright"
`);
});

it('keeps known fields and says nothing', () => {
  const cluster = {
    'tls-server-name': 'k8s.example.com',
    'disable-compression': true,
    'insecure-skip-tls-verify': false,
  };
  const { read, notices } = rebuilt({ cluster });
  expect(read.clusters[0].cluster).toEqual({
    server: 'https://k8s.example.com:6443',
    'certificate-authority-data': CA_DATA,
    'tls-server-name': 'k8s.example.com',
    'disable-compression': true,
  });
  expect(notices).toEqual([]);
});

it('writes base64 without the line breaks it came with', () => {
  const key = base64(fixture('client-key.pem'));
  const user = { 'client-key-data': key.replace(/(.{40})/g, '$1\n'), 'client-certificate-data': CA_DATA };
  expect(rebuilt({ user }).read.users[0].user['client-key-data']).toBe(key);
});

describe('names', () => {
  it.each([
    { name: 'as they were', options: {}, expected: ['acme', 'org-acme'] },
    { name: 'a new context', options: { context: 'prod: "eu" #1' }, expected: ['prod: "eu" #1', 'org-acme'] },
    { name: 'a new namespace', options: { namespace: 'child-1' }, expected: ['acme', 'child-1'] },
    { name: 'both', options: { context: 'no', namespace: '0123' }, expected: ['no', '0123'] },
  ])('$name', ({ options, expected }) => {
    const { read, context, namespace } = rebuilt({}, options);
    expect([context, namespace]).toEqual(expected);
    expect(read['current-context']).toBe(context);
    expect(read.contexts).toEqual([{ name: context, context: { cluster: 'box', user: 'ci', namespace } }]);
  });

  it('has no namespace when nobody set one', () => {
    const { read, namespace } = rebuilt({ context: { namespace: '' } });
    expect(namespace).toBeUndefined();
    expect(read.contexts[0].context).toEqual({ cluster: 'box', user: 'ci' });
  });
});

describe('names', () => {
  it('of cluster and user are one that is given', () => {
    const { read, context } = rebuilt({}, { entry: 'dollarbox-acme-321', context: 'prod' });
    expect(read.clusters[0].name).toBe('dollarbox-acme-321');
    expect(read.users[0].name).toBe('dollarbox-acme-321');
    expect(read.contexts).toEqual([
      {
        name: 'prod',
        context: { cluster: 'dollarbox-acme-321', user: 'dollarbox-acme-321', namespace: 'org-acme' },
      },
    ]);
    expect([read['current-context'], context]).toEqual(['prod', 'prod']);
  });
});

it('keeps a proxy only when it is allowed', () => {
  const cluster = { 'proxy-url': 'http://proxy.example.com:3128' };
  expect(rebuilt({ cluster }, { allowExec: true }).read.clusters[0].cluster).toMatchObject(cluster);
  expect(rebuilt({ cluster }).yaml).not.toContain('proxy');
});

describe('what is left out', () => {
  it('names unknown keys at every level', () => {
    const { read, notices } = rebuilt({
      top: { preferences: { colors: true }, extensions: [{ name: 'x', extension: {} }] },
      cluster: { 'ssh-proxy': 'x' },
      user: { impersonate: 'root' },
      context: { extensions: [1] },
    });
    expect(notices).toEqual([
      'Left out of the kubeconfig: preferences, extensions, ssh-proxy and impersonate.',
    ]);
    expect(Object.keys(read)).toEqual([
      'apiVersion',
      'kind',
      'clusters',
      'users',
      'contexts',
      'current-context',
      'extensions',
    ]);
    expect(read.extensions).toEqual([MARK]);
    expect(JSON.stringify({ ...read, extensions: [] })).not.toMatch(
      /ssh-proxy|impersonate|colors|extension"/,
    );
  });

  it('never shows a key that may be a secret', () => {
    const { notices } = rebuilt({ user: { [TOKEN]: 'x', '::error::hello': 'x', 'a\nb': 'x' } });
    expect(notices).toEqual(['Left out of the kubeconfig: a key with an odd name.']);
  });

  it('counts what is too much to name', () => {
    const letters = Object.fromEntries([...'abcdefghijklmn'].map((letter) => [letter, 'x']));
    expect(rebuilt({ user: letters }).notices).toEqual([
      'Left out of the kubeconfig: a, b, c, d, e, f, g, h, i, j and 4 more.',
    ]);
  });

  it('counts the entries that the current context does not use', () => {
    const more = JSON.parse(sample());
    more.users.push({ name: 'other', user: { token: 'other-token' } });
    more.contexts.push({ name: 'other', context: {} }, { name: 'third', context: {} });
    const { yaml, notices } = rebuildKubeconfig(parseKubeconfig(JSON.stringify(more)), { allowExec: false });
    expect(notices).toEqual(['Left out of the kubeconfig: 1 unused of users and 2 unused of contexts.']);
    expect(yaml).not.toContain('other');
  });
});

describe('programs and files', () => {
  const user = {
    token: undefined,
    exec: {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: 'login',
      args: ['--region', '0123', ''],
      env: [{ name: 'A', value: 'yes', other: 'x' }],
      interactiveMode: 'Never',
      provideClusterInfo: true,
      unknown: 'x',
    },
    'auth-provider': { name: 'oidc', config: { 'id-token': '1e3' }, other: 'x' },
    tokenFile: '/run/token',
    'client-certificate': '/run/c',
    'client-key': '/run/k',
  };
  const cluster = { 'certificate-authority-data': undefined, 'certificate-authority': '/run/ca' };

  it('are written, known fields only, when they are allowed', () => {
    const { read } = rebuilt({ user, cluster }, { allowExec: true });
    const { unknown: _, ...exec } = user.exec;
    expect(read.users[0].user).toEqual({
      ...user,
      token: undefined,
      exec: { ...exec, env: [{ name: 'A', value: 'yes' }] },
      'auth-provider': { name: 'oidc', config: { 'id-token': '1e3' } },
    });
    expect(read.clusters[0].cluster['certificate-authority']).toBe('/run/ca');
  });

  it('are never written otherwise', () => {
    const { read } = rebuilt({ user, cluster });
    expect(read.users[0].user).toEqual({});
    expect(read.clusters[0].cluster).toEqual({ server: 'https://k8s.example.com:6443' });
  });
});

it('gives back every printable token and password exactly, the same text each time', () => {
  const odd = fc.constantFrom(
    'no',
    'yes',
    '~',
    'null',
    '0123',
    '1e3',
    '0x1f',
    '.inf',
    '=',
    '<<',
    '!x',
    '&x',
    '*x',
    '-',
    '?',
    '#',
    'a: b',
    '1_000',
    '12:30:00',
    '2030-01-01',
    '"',
    "'",
    '\\n',
    '%x',
    '@',
  );
  const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(fc.oneof(odd, ascii), fc.oneof(odd, ascii), (token, password) => {
      const first = rebuilt({ user: { token, password } });
      expect(first.read.users[0].user).toEqual({ token, password });
      const again = rebuildKubeconfig(parseKubeconfig(first.yaml), { allowExec: false });
      expect(again.yaml).toBe(first.yaml);
      expect(again.notices).toEqual(['Left out of the kubeconfig: extensions.']);
    }),
  );
});
