import { describe, expect, it } from '@jest/globals';
import { parseKubeconfig } from '../../../src/kubeconfig/reading/parse.ts';
import { secretsInText, secretsOf, settingsOf } from '../../../src/kubeconfig/reading/secrets.ts';
import { fc } from '../../support/properties.ts';
import { worked } from '../../support/work.ts';
import { base64, CA_DATA, fixture, sample, TOKEN } from '../sample.ts';

const KEY = base64(fixture('client-key.pem'));
const KEY_LINES = fixture('client-key.pem')
  .split('\n')
  .filter((line) => line.length >= 16 && !line.includes('-----'));

describe('secretsOf', () => {
  it('finds tokens, passwords and keys of all users, and each line of a key', () => {
    const text = JSON.parse(
      sample({ user: { 'client-key-data': KEY, 'client-certificate-data': 'public' } }),
    );
    text.users.push({ name: 'second', user: { username: 'ci', password: 'hunter22' } });
    const found = secretsOf(parseKubeconfig(JSON.stringify(text)));
    expect(KEY_LINES.length).toBeGreaterThan(0);
    expect([...found].sort()).toEqual([TOKEN, KEY, ...KEY_LINES, 'hunter22'].sort());
  });

  it('leaves public values alone', () => {
    const found = secretsOf(parseKubeconfig(sample()));
    expect(found).toEqual([TOKEN]);
    expect(found).not.toContain(CA_DATA);
  });

  it('gives a wrapped key as it stands and as it is written again', () => {
    const wrapped = KEY.replace(/(.{64})/g, '$1\n');
    expect(secretsOf(parseKubeconfig(sample({ user: { 'client-key-data': wrapped } })))).toEqual(
      expect.arrayContaining([wrapped, KEY, ...KEY_LINES]),
    );
  });

  it('finds the password of a proxy', () => {
    const of = (url: string) => settingsOf(parseKubeconfig(sample({ cluster: { 'proxy-url': url } })));
    expect(of('http://me:p%40ssword@proxy.example.com')).toEqual(['p@ssword']);
    expect(of('http://me:p%ff@proxy.example.com')).toEqual(['p%ff']);
    expect(of('not a url')).toEqual([]);
  });

  it('takes the environment of a program for settings, which are hidden and not masked', () => {
    const env = [
      ['AWS_PROFILE', 'production'],
      ['AWS_REGION', 'eu-central-1'],
      ['CLUSTER_NAME', 'acme-production'],
      ['GOOGLE_PROJECT', 'acme-shop-123'],
      ['KUBECACHEDIR', 'secret-like'],
      ['VAULT_TOKEN', 'hvs.abcdef'],
    ].map(([name, value]) => ({ name, value }));
    const user = {
      token: undefined,
      exec: { command: 'aws', args: ['--cluster-name', 'acme-production'], env },
    };
    const kubeconfig = parseKubeconfig(sample({ user }));
    expect(secretsOf(kubeconfig)).toEqual([]);
    expect(settingsOf(kubeconfig)).toEqual(env.map(({ value }) => value));
  });

  it('finds what login plugins hold; their settings may be plain words', () => {
    const user = {
      token: undefined,
      exec: {
        command: 'login',
        env: [{ name: 'API_KEY', value: 'exec-secret-1' }, { name: 'PROFILE', value: 'default' }, 'odd'],
      },
      'auth-provider': {
        name: 'oidc',
        config: { 'client-id': 'public-client', 'refresh-token': 'refresh-1', 'id-token': 'id-1' },
      },
    };
    const kubeconfig = parseKubeconfig(sample({ user }));
    expect(secretsOf(kubeconfig)).toEqual(['id-1', 'refresh-1']);
    expect(settingsOf(kubeconfig)).toEqual(['exec-secret-1', 'default']);
  });
});

describe('secretsInText', () => {
  it.each([
    { name: 'a YAML line', text: `  token: ${TOKEN}\n bad` },
    { name: 'a quoted line', text: `token: "${TOKEN}"\n` },
    { name: 'cut JSON', text: `{"users":[{"user":{"token":"${TOKEN}` },
    { name: 'escaped JSON', text: `{"kubeconfig":"users:\\n- user: {token: ${TOKEN}}\\n` },
    { name: 'a flow map', text: `{token: ${TOKEN}, x: 1` },
    { name: 'behind a tag', text: `token: !!weird ${TOKEN}\n` },
    { name: 'CRLF', text: `password: ${TOKEN}\r\n` },
    { name: 'an equals sign', text: `client-secret=${TOKEN}` },
  ])('$name', ({ text }) => {
    expect(secretsInText(text)).toEqual([TOKEN]);
  });

  it('takes no public or short value', () => {
    const text =
      'tokenFile: /var/run/token-file\nname: some-name-here\nserver: https://a.example.com\ntoken: no\n';
    expect(secretsInText(text)).toEqual([]);
  });

  it('is total and quick', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(secretsInText(text))));
    const start = worked();
    secretsInText('token'.repeat(100_000));
    secretsInText(`token: ${' '.repeat(500_000)}`);
    secretsInText(`token: !${'!'.repeat(500_000)}`);
    secretsInText(`${'"token" '.repeat(50_000)}`);
    expect(worked() - start).toBeLessThan(4_000);
  });
});
