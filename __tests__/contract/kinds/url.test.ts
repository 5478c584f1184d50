import { describe, expect, it } from '@jest/globals';
import { pem } from '../../../src/contract/kinds/pem.ts';
import { baseUrl, isLoopback } from '../../../src/contract/kinds/url.ts';
import { read, refusal } from './parse.ts';

describe('baseUrl', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com//', 'https://api.example.com'],
    ['https://api.example.com/prefix/of/it/', 'https://api.example.com/prefix/of/it'],
    ['HTTPS://API.Example.com:8443', 'https://api.example.com:8443'],
    ['https://api.example.com:443', 'https://api.example.com'],
    ['https://192.0.2.1', 'https://192.0.2.1'],
    ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:8080/dollarbox', 'http://localhost:8080/dollarbox'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.1', 'http://127.0.0.1'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('takes %s', async (value, expected) => {
    expect(await read(baseUrl(), value)).toBe(expected);
  });

  it.each([
    ['http://api.example.com', /https/],
    ['http://192.0.2.1', /https/],
    ['http://localhost.example.com', /https/],
    ['http://localhost.', /https/],
    ['http://127.0.0.1.example.com', /https/],
    ['http://0.0.0.0', /https/],
    ['http://[::ffff:192.0.2.1]', /https/],
    ['ftp://example.com', /https/],
    ['file:///etc/hosts', /https/],
    ['javascript:alert(1)', /https/],
    ['example.com', /https/],
    ['//example.com', /https/],
    ['https:example.com', /https/],
    ['https:///example.com', /https/],
    ['https://', /https/],
    ['https://example.com:99999', /https/],
    ['https://user:s3cret@example.com', /user name or password/],
    ['https://s3cret@example.com', /user name or password/],
    ['https://@example.com', /user name or password/],
    ['https://example.com/@x', /user name or password/],
    ['https://example.com?apiToken=s3cret', /query/],
    ['https://example.com/?', /query/],
    ['https://example.com/#s3cret', /fragment/],
    ['https://example.com#', /fragment/],
    ['https://exam\nple.com', /white space/],
    ['https://exam\tple.com', /white space/],
    ['https://example.com/a b', /white space/],
    ['https://example.com\\x', /backslash/],
    ['https://example.com/\u202e', /invisible/],
    ['https://exam\u00adple.com', /invisible/],
    ['https://exam\u200bple.com', /invisible/],
  ])('refuses %j without quoting it', async (value, said) => {
    const answer = await read(baseUrl(), value);
    expect(answer).toEqual(refusal(said));
    expect(JSON.stringify(answer)).not.toContain('s3cret');
  });

  it.each([
    ['localhost', true],
    ['LOCALHOST', true],
    ['[::1]', true],
    ['127.255.255.254', true],
    ['128.0.0.1', false],
    ['localhost.example.com', false],
    ['1127.0.0.1', false],
    ['[::2]', false],
  ])('knows whether %s is the machine itself: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('pem', () => {
  const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  const kind = pem({ what: 'certificate' });

  it('takes text, the same in one line, and what a file holds', async () => {
    expect(await read(kind, PEM)).toBe(PEM);
    expect(await read(kind, PEM.replaceAll('\n', '\\n'))).toBe(PEM.replaceAll('\n', '\\n'));
    expect(await read(kind, 'certs/web.pem', { 'certs/web.pem': PEM })).toBe(PEM);
  });

  it('names a file that is not there, and nothing that could be a key', async () => {
    expect(await read(kind, 'certs/web.pem')).toEqual(
      refusal(/there is no such file \(looked for certs\/web\.pem in the workspace/),
    );
    const key = 'MHcCAQEEIBkg4LVWM9nuwNSk3yByxZpYRTBnVJk5oZ/p+AAAA=';
    for (const text of [key, `${key}.pem`, 'a'.repeat(200)]) {
      expect(await read(kind, text)).toEqual({
        refused: 'is neither PEM text nor the path of a readable file: there is no such file',
      });
    }
    const secret = await read(pem({ what: 'private key', secret: true }), 'my.key');
    expect(secret).toEqual({
      refused: 'is neither PEM text nor the path of a readable file: there is no such file',
    });
  });

  it('has a largest size', async () => {
    expect(await read(kind, 'A'.repeat(1_048_577))).toEqual(refusal(/larger than 1 MiB/));
  });
});
