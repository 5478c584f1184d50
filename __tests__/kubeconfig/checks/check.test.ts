import { describe, expect, it } from '@jest/globals';
import { checkKubeconfig } from '../../../src/kubeconfig/checks/check.ts';
import { parseKubeconfig } from '../../../src/kubeconfig/reading/parse.ts';
import { base64, CA_DATA, type Changes, fixture, jwt, NOW, sample, TOKEN } from '../sample.ts';

const CERT = base64(fixture('client.pem'));
const KEY = base64(fixture('client-key.pem'));

const LOGIN = 'client.authentication.k8s.io';

function report(changes: Changes, allowExec = false) {
  return checkKubeconfig(parseKubeconfig(sample(changes)), { allowExec, now: NOW });
}

it('has nothing to say about a good one', () => {
  expect(report({})).toEqual({ problems: [], warnings: [], notices: [], allowable: false });
});

describe('fine', () => {
  it.each<{ name: string } & Changes>([
    { name: 'no authority: the roots of the system', cluster: { 'certificate-authority-data': undefined } },
    { name: 'insecure false', cluster: { 'insecure-skip-tls-verify': false } },
    { name: 'insecure "no"', cluster: { 'insecure-skip-tls-verify': 'no' } },
    { name: 'a path and an address', cluster: { server: 'https://[2001:db8::1]:6443/k8s/clusters/c-1' } },
    { name: 'upper case', cluster: { server: 'HTTPS://K8S.example.com' } },
    { name: 'the same tls-server-name', cluster: { 'tls-server-name': 'K8S.example.com' } },
    {
      name: 'a bundle with line breaks',
      cluster: {
        'certificate-authority-data': `${base64(fixture('ca.pem') + fixture('server.pem')).replace(/(.{64})/g, '$1\n')}\n`,
      },
    },
    {
      name: 'a client certificate',
      user: { token: undefined, 'client-certificate-data': CERT, 'client-key-data': KEY },
    },
    { name: 'user and password', user: { token: undefined, username: 'ci', password: 'correct horse' } },
    {
      name: 'blank dangers',
      user: { exec: null, 'as-groups': [], as: '', tokenFile: '' },
      cluster: { 'proxy-url': '' },
    },
    { name: 'a token that looks like YAML', user: { token: 'no' } },
  ])('$name', ({ name: _, ...changes }) => {
    expect(report(changes)).toEqual({ problems: [], warnings: [], notices: [], allowable: false });
  });
});

describe('refused unless allow-exec', () => {
  it.each<{ name: string; says: string } & Changes>([
    {
      name: 'exec',
      user: { exec: { apiVersion: `${LOGIN}/v1beta1`, command: 'sh', args: [TOKEN] } },
      says: 'users[0].user.exec runs a program',
    },
    {
      name: 'auth-provider',
      user: { 'auth-provider': { name: 'oidc', config: { 'client-id': 'ci' } } },
      says: 'auth-provider runs a program',
    },
    { name: 'tokenFile', user: { tokenFile: '/etc/shadow' }, says: 'tokenFile points at a local file' },
    { name: 'client-key', user: { 'client-key': '/root/key' }, says: 'client-key points at a local file' },
    {
      name: 'client-certificate',
      user: { 'client-certificate': '/root/c' },
      says: 'client-certificate points at a local file',
    },
    {
      name: 'certificate-authority',
      cluster: { 'certificate-authority': '/etc/ca.pem' },
      says: 'clusters[0].cluster.certificate-authority points',
    },
  ])('$name', ({ name: _, says, ...changes }) => {
    const refused = report(changes);
    expect(refused.problems).toEqual([expect.stringContaining(says)]);
    expect(refused.allowable).toBe(true);
    expect(report(changes, true)).toEqual({ problems: [], warnings: [], notices: [], allowable: false });
  });

  it.each<{ name: string; user: NonNullable<Changes['user']> }>([
    { name: 'names no command', user: { exec: { apiVersion: `${LOGIN}/v1beta1` } } },
    { name: 'has no apiVersion', user: { exec: { command: 'sh' } } },
    { name: 'refuses since 1.24', user: { exec: { apiVersion: `${LOGIN}/v1alpha1`, command: 'sh' } } },
    { name: 'no interactiveMode', user: { exec: { apiVersion: `${LOGIN}/v1`, command: 'sh' } } },
    {
      name: 'no terminal',
      user: { exec: { apiVersion: `${LOGIN}/v1`, command: 'sh', interactiveMode: 'Always' } },
    },
    { name: 'refuses since 1.26', user: { 'auth-provider': { name: 'azure' } } },
    {
      name: 'refuses together',
      user: {
        exec: { apiVersion: `${LOGIN}/v1beta1`, command: 'sh' },
        'auth-provider': { name: 'oidc' },
      },
    },
  ])(
    'a program that kubectl will not run, which is warned of when it is allowed: $name',
    ({ name, user }) => {
      const { problems, warnings } = report({ user }, true);
      expect([problems, warnings]).toEqual([[], [expect.stringContaining(name)]]);
    },
  );

  it.each(['http://proxy.example.com:3128', 'https://u:p@proxy.example.com', 'socks5://[2001:db8::1]:1080'])(
    'the proxy %s, which is told of when it is allowed',
    (url) => {
      const cluster = { 'proxy-url': url };
      const refused = report({ cluster });
      expect(refused).toMatchObject({
        problems: [expect.stringMatching(/through a proxy/)],
        allowable: true,
      });
      expect(report({ cluster }, true)).toMatchObject({
        problems: [],
        notices: [expect.stringMatching(/proxy-url/)],
      });
    },
  );

  it('warns about relative paths when they are allowed', () => {
    const { problems, warnings } = report(
      { user: { tokenFile: 'token' }, cluster: { 'certificate-authority': 'ca.pem' } },
      true,
    );
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('certificate-authority is a relative path');
  });
});

describe('refused always', () => {
  const cases: readonly ({ name: string; says: string } & Changes)[] = [
    { name: 'http', cluster: { server: 'http://k8s.example.com' }, says: 'is not encrypted (http)' },
    {
      name: 'HTTP in capitals after a space',
      cluster: { server: ' HTTP://k8s.example.com' },
      says: 'is not encrypted (http)',
    },
    {
      name: 'http on a loopback',
      cluster: { server: 'http://127.0.0.1:8080' },
      says: 'is not encrypted (http)',
    },
    ...[true, 'true', 'yes', 'on', 'Y', '1', 'maybe', ['x']].map((value) => ({
      name: `insecure ${JSON.stringify(value)}`,
      cluster: { 'insecure-skip-tls-verify': value },
      says: 'switches off the check of the server',
    })),
    ...[
      'k8s.example.com:6443',
      'ftp://k8s.example.com',
      'https://',
      `https://ci:${TOKEN}@k8s.example.com`,
      'https://a.example.com?x=1',
      'https://a.example.com#x',
      'https://a.example.com\\@b.example.com',
      'https://a.exa mple.com',
      'https://k8s.example.com:99999',
      'https://[::1',
    ].map((server) => ({
      name: `server ${server}`,
      cluster: { server },
      says: 'is not a plain https URL',
    })),
    { name: 'no server', cluster: { server: undefined }, says: 'server is missing' },
    {
      name: 'a server that is a list',
      cluster: { server: ['https://a.example.com'] },
      says: 'server is missing',
    },
    {
      name: 'the metadata address',
      cluster: { server: 'https://169.254.169.254' },
      says: 'is a link-local address',
    },
    {
      name: 'a link-local IPv6 address',
      cluster: { server: 'https://[fe80::1]' },
      says: 'is a link-local address',
    },
    { name: 'a proxy that is none', cluster: { 'proxy-url': 'ftp://x' }, says: 'proxy-url is not an http' },
    {
      name: 'a proxy without a host',
      cluster: { 'proxy-url': 'http:///x' },
      says: 'proxy-url is not an http',
    },
    { name: 'a bad tls-server-name', cluster: { 'tls-server-name': 'a b' }, says: 'is not a host name' },
    ...['as', 'as-uid'].map((key) => ({
      name: key,
      user: { [key]: 'root' },
      says: `.${key} acts as another user`,
    })),
    { name: 'as-groups', user: { 'as-groups': ['system:masters'] }, says: '.as-groups acts as another user' },
    {
      name: 'as-user-extra',
      user: { 'as-user-extra': { a: ['b'] } },
      says: '.as-user-extra acts as another user',
    },
    { name: 'no credential', user: { token: undefined }, says: 'no token and no other credential' },
    { name: 'an empty token', user: { token: '' }, says: 'no token and no other credential' },
    {
      name: 'only a user name',
      user: { token: '', username: 'ci' },
      says: 'no token and no other credential',
    },
    { name: 'a token with a space', user: { token: `${TOKEN} x` }, says: 'token holds white space' },
    { name: 'a token with a line end', user: { token: `${TOKEN}\n` }, says: 'token holds white space' },
    { name: 'a token beyond ASCII', user: { token: `${TOKEN}é` }, says: 'token holds white space' },
    { name: 'a token that is a list', user: { token: [TOKEN] }, says: 'token is not text' },
    { name: 'token and password', user: { password: 'x' }, says: 'kubectl takes only one' },
    {
      name: 'a password with a line end',
      user: { token: '', password: 'a\nb' },
      says: 'password holds a control character',
    },
    {
      name: 'an authority that is not base64',
      cluster: { 'certificate-authority-data': '%%%' },
      says: 'authority-data is not base64 of PEM',
    },
    {
      name: 'an authority that is PEM, not base64',
      cluster: { 'certificate-authority-data': fixture('ca.pem') },
      says: 'authority-data is not base64 of PEM',
    },
    {
      name: 'an authority that is a key',
      cluster: { 'certificate-authority-data': KEY },
      says: 'authority-data is not base64 of PEM',
    },
    {
      name: 'an authority with a key behind it',
      cluster: { 'certificate-authority-data': base64(fixture('ca.pem') + fixture('client-key.pem')) },
      says: 'authority-data is not base64 of PEM',
    },
    {
      name: 'a broken authority',
      cluster: {
        'certificate-authority-data': base64(
          fixture('ca.pem')
            .replace('MII', 'AAA')
            .replace(/\n(....)/, '\nAAAA'),
        ),
      },
      says: 'authority-data is not base64 of PEM',
    },
    {
      name: 'a client certificate without a key',
      user: { 'client-certificate-data': CERT },
      says: 'client-key-data is missing',
    },
    {
      name: 'a client key without a certificate',
      user: { 'client-key-data': KEY },
      says: 'client-certificate-data is missing',
    },
    {
      name: 'a key of another certificate',
      user: { 'client-certificate-data': CERT, 'client-key-data': base64(fixture('server-key.pem')) },
      says: 'does not belong',
    },
    {
      name: 'a key that is none',
      user: { 'client-certificate-data': CERT, 'client-key-data': base64(TOKEN) },
      says: 'client-key-data is not base64',
    },
    {
      name: 'a client certificate that is none',
      user: { 'client-certificate-data': KEY, 'client-key-data': KEY },
      says: 'client-certificate-data is not base64',
    },
  ];
  it.each(cases)('$name', ({ name: _, says, ...changes }) => {
    for (const allowExec of [false, true]) {
      const { problems, allowable } = report(changes, allowExec);
      expect(problems).toEqual([expect.stringContaining(says)]);
      expect(problems[0]).not.toContain('zq7');
      expect(problems[0]).toMatch(/^[^\n]+\.$/);
      expect(allowable).toBe(false);
    }
  });

  it('is not called allowable when one of two problems is not', () => {
    const { problems, allowable } = report({ user: { exec: { command: 'sh' }, as: 'root' } });
    expect([problems.length, allowable]).toEqual([2, false]);
  });

  it.each([
    { name: 'exec', user: { exec: { command: 'sh' } }, cluster: { server: 'https://b.example.com' } },
    { name: 'http', user: { token: 'b' }, cluster: { server: 'http://b.example.com' } },
    { name: 'insecure', user: { token: 'b' }, cluster: { 'insecure-skip-tls-verify': true } },
  ])('$name in entries that nobody uses', ({ user, cluster }) => {
    const good = JSON.parse(sample());
    good.users.push({ name: 'b', user });
    good.clusters.push({ name: 'b', cluster });
    const { problems } = checkKubeconfig(parseKubeconfig(JSON.stringify(good)), {
      allowExec: false,
      now: NOW,
    });
    expect(problems).toEqual([expect.stringMatching(/^(users|clusters)\[1\]\./)]);
  });
});

describe('warned or noted', () => {
  it.each([
    'https://127.0.0.1:6443',
    'https://localhost',
    'https://kind.localhost.',
    'https://[::1]:1',
    'https://0.0.0.0',
    'https://[::ffff:127.0.0.1]',
    'https://2130706433',
    'https://0x7f.1',
  ])('a loopback server %s', (server) => {
    expect(report({ cluster: { server } })).toMatchObject({
      problems: [],
      warnings: [],
      notices: [expect.stringContaining('loopback')],
    });
  });

  it.each<{ name: string; says: string } & Changes>([
    {
      name: 'another tls-server-name',
      cluster: { 'tls-server-name': 'other.example.com' },
      says: "differs from the server's host",
    },
    {
      name: 'an expired authority',
      cluster: { 'certificate-authority-data': base64(fixture('expired-ca.pem')) },
      says: 'authority-data has expired',
    },
    {
      name: 'one expired of two',
      cluster: { 'certificate-authority-data': base64(fixture('ca.pem') + fixture('expired-ca.pem')) },
      says: 'authority-data has expired',
    },
    {
      name: 'an expired token',
      user: { token: jwt({ exp: NOW / 1000 - 1 }) },
      says: 'token has expired already',
    },
  ])('$name', ({ name: _, says, ...changes }) => {
    expect(report(changes)).toMatchObject({
      problems: [],
      notices: [],
      warnings: [expect.stringContaining(says)],
    });
  });

  it('certificates of the future and of the past, by the clock', () => {
    const kubeconfig = parseKubeconfig(
      sample({ user: { 'client-certificate-data': CERT, 'client-key-data': KEY } }),
    );
    const at = (now: number): readonly string[] =>
      checkKubeconfig(kubeconfig, { allowExec: false, now }).warnings;
    expect(at(Date.UTC(2010, 0))).toEqual([expect.stringContaining('authority-data is not valid yet')]);
    expect(at(Date.UTC(2150, 0))).toEqual([
      expect.stringContaining('authority-data has expired'),
      expect.stringContaining('client-certificate-data has expired'),
    ]);
    expect(CA_DATA).not.toBe('');
  });
});
