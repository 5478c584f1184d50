import { describe, expect, it } from '@jest/globals';
import { parse, safeParse } from 'valibot';
import {
  Container,
  Invitation,
  KubectlCredential,
  Member,
  Org,
  Volume,
} from '../../../../src/platforms/dollarbox/api/schema.ts';

describe('a container', () => {
  it.each([
    { id: 123, seen: '123' },
    { id: '123', seen: '123' },
    { id: '9007199254740993', seen: '9007199254740993' },
    { id: '0b1f-aa_b', seen: '0b1f-aa_b' },
  ])('has the id $id as text', ({ id, seen }) => {
    expect(parse(Container, { id, name: 'web' }).id).toBe(seen);
  });

  it.each([null, '', -1, 1.5, 1e30, '../x', 'a/b', 'a b', {}, '1\n'])('is none with the id %j', (id) => {
    expect(safeParse(Container, { id, name: 'web' }).success).toBe(false);
  });

  it('fills in what may be missing or null', () => {
    const nothing = { env: null, command: null, status: null, ipv6_address: null, created_at: null };
    for (const more of [{}, nothing]) {
      expect(parse(Container, { id: 1, name: 'web', ...more })).toMatchObject({
        ...{ image: '', env: {}, command: [], status: '', ipv6_address: '' },
        ...{ created_at: null, updated_at: null },
      });
    }
  });

  it('takes values of env that are not text as text, and keys that are properties elsewhere', () => {
    const env = JSON.parse('{"A": 1, "__proto__": "x", "constructor": true}');
    const seen = parse(Container, { id: 1, name: 'web', env }).env;
    expect(Object.keys(seen).sort()).toEqual(['A', '__proto__', 'constructor']);
    expect(seen['A']).toBe('1');
  });

  it('drops fields that nobody knows', () => {
    expect(parse(Container, { id: 1, name: 'web', region: 'eu' })).not.toHaveProperty('region');
  });
});

describe('the others', () => {
  it('keep null where nothing happened yet', () => {
    expect(parse(KubectlCredential, { id: 321, last_downloaded_at: null })).toMatchObject({
      last_downloaded_at: null,
      rotated_at: null,
    });
    expect(parse(Member, { id: 42, email: 'a@example.com', role: 'admin' }).joined_at).toBeNull();
    expect(parse(Volume, { id: 1, name: 'data' })).toMatchObject({ size_gb: null, status: '' });
    expect(parse(Invitation, { id: 1 })).toMatchObject({ accepted: false, expires_at: null });
    expect(parse(Org, { slug: 'acme', kubectl_enabled: null }).kubectl_enabled).toBeNull();
  });

  it.each([undefined, null, 12345, { a: 1 }])('take a credential whose kubeconfig is %j', (kubeconfig) => {
    const credential = parse(KubectlCredential, { id: 321, kubeconfig });
    expect(credential.id).toBe('321');
    expect(credential.kubeconfig ?? undefined).toBeUndefined();
  });
});
